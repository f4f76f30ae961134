/** What a workflow run says of itself. */
export interface WorkflowEvent {
  readonly name: string;
  /** `refs/heads/main` */
  readonly ref: string;
  /** Where it is known. */
  readonly defaultBranch: string | undefined;
  /** Whether the code of a pull request comes from another repository. */
  readonly fromFork: boolean;
}

const ALWAYS = ['schedule', 'workflow_dispatch'];

/**
 * Started by people who need no right to the repository, or with their words as input: an audit
 * there would lend them its credentials. No input allows these.
 */
const NEVER: ReadonlySet<string> = new Set([
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
  'watch',
  'workflow_run',
]);

/**
 * Why an audit must not run on an event; undefined where it may.
 * @param allowed events that the workflow's author allows besides the schedule and by hand
 */
export function refusalOf(
  { name, ref, defaultBranch, fromFork }: WorkflowEvent,
  allowed: readonly string[],
): string | undefined {
  if (NEVER.has(name))
    return `the event ${name} can be started by strangers: run the audit on schedule or workflow_dispatch`;
  if (fromFork)
    return 'this run is of a pull request from a fork: its code must not meet these credentials';
  if (ALWAYS.includes(name) || allowed.includes(name)) return undefined;
  if (name !== 'push')
    return `the event ${name} is none an audit runs on: use schedule or workflow_dispatch, or name it in allow-events`;
  // Without a name to compare with, nobody can tell: then it is not the default branch.
  return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`
    ? undefined
    : 'a push runs the audit on the default branch only; name push in allow-events to run it on others';
}
