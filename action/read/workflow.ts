import { readFile } from 'node:fs/promises';
import { isLogRecord, textAt, valueAt } from '../../checks/log-record.ts';

/** What the runner says of the run, from its environment and the event's file. */
export interface Workflow {
  readonly event: string;
  readonly ref: string;
  readonly defaultBranch: string | undefined;
  readonly fromFork: boolean;
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string;
  /** As the event says; undefined where it does not. */
  readonly visibility: 'public' | 'internal' | 'private' | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the runner's word for the run. A file that is missing or damaged says nothing. */
export async function readWorkflow(env: Environment): Promise<Workflow> {
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const { GITHUB_EVENT_NAME = '', GITHUB_REF = '', GITHUB_REPOSITORY = '' } = env;
  const branch = textAt(payload, 'repository.default_branch');
  const head = textAt(payload, 'pull_request.head.repo.full_name');
  const isPull = valueAt(payload, 'pull_request') !== undefined;
  return {
    event: GITHUB_EVENT_NAME,
    ref: GITHUB_REF,
    defaultBranch: branch === '' ? undefined : branch,
    // A fork that was deleted has no name any more.
    fromFork: isPull && head !== GITHUB_REPOSITORY,
    repository: GITHUB_REPOSITORY,
    visibility: visibilityIn(payload),
  };
}

const VISIBILITIES = ['public', 'internal', 'private'] as const;

function visibilityIn(payload: Readonly<Record<string, unknown>>): Workflow['visibility'] {
  const said = textAt(payload, 'repository.visibility');
  const known = VISIBILITIES.find((one) => one === said);
  if (known !== undefined) return known;
  const isPrivate = valueAt(payload, 'repository.private');
  if (typeof isPrivate !== 'boolean') return undefined;
  return isPrivate ? 'private' : 'public';
}

async function readPayload(path = ''): Promise<Readonly<Record<string, unknown>>> {
  try {
    const payload: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isLogRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}
