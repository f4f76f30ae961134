import {
  commentSchema,
  issueUnlessPull,
  listSchema,
  parsed,
  parseIssue,
  repoSchema,
} from './github-answers.ts';
import type { Ask } from './github-client.ts';
import { readComments } from './github-comments.ts';
import { ownLogins, pages, prepareLabels, REPO } from './github-listings.ts';
import { GATE_LABEL } from './render-issue.ts';
import type { IssueDraft, IssuePatch } from './tracked-issue.ts';
import { TrackerError, trackerCode, type IssueTracker } from './tracker.ts';

export interface GitHubTrackerOptions {
  /** Logins that are us. The token's own is added. @default github-actions[bot] */
  readonly identities?: readonly string[];
}

type Identities = () => Promise<ReadonlySet<string>>;

const ISSUE = `${REPO}/issues/{issue_number}`;

/** GitHub's issues of one repository, through its REST API. */
export function githubTracker(ask: Ask, options: GitHubTrackerOptions = {}): IssueTracker {
  const identities = once(() => ownLogins(ask, options.identities ?? ['github-actions[bot]']));
  return { ...reads(ask, identities), ...writes(ask, identities) };
}

const OURS = { labels: GATE_LABEL, state: 'all', sort: 'created' };

type Reads = Pick<
  IssueTracker,
  'visibility' | 'list' | 'dashboards' | 'newest' | 'get' | 'comments' | 'commentsOn'
>;

function reads(ask: Ask, identities: Identities): Reads {
  return {
    visibility: once(async () => {
      const { visibility, private: hidden } = parsed(repoSchema, await ask(`GET ${REPO}`));
      return visibility ?? (hidden ? 'private' : 'public');
    }),
    list: async () => {
      const own = await identities();
      const query = { ...OURS, direction: 'asc' };
      const items = await pages((page) => ask(`GET ${REPO}/issues`, { ...query, ...page }));
      return items.flatMap((item) => issueUnlessPull(item, own));
    },
    dashboards: async () => {
      const own = await identities();
      const labels = `${GATE_LABEL},kind:dashboard`;
      const query = { labels, state: 'open', sort: 'created', direction: 'asc', per_page: 20 };
      const data = await ask(`GET ${REPO}/issues`, query);
      return parsed(listSchema, data).flatMap((item) => issueUnlessPull(item, own));
    },
    newest: async () => {
      const own = await identities();
      const data = await ask(`GET ${REPO}/issues`, { ...OURS, direction: 'desc', per_page: 50 });
      return parsed(listSchema, data).flatMap((item) => issueUnlessPull(item, own));
    },
    get: async (number) =>
      parseIssue(await ask(`GET ${ISSUE}`, { issue_number: number }), await identities()),
    comments: (since) => readComments(ask, since, identities),
    commentsOn: async (number) => {
      const query = { issue_number: number };
      const items = await pages((page) => ask(`GET ${ISSUE}/comments`, { ...query, ...page }));
      return items.map((item) => parsed(commentSchema, item).body ?? '');
    },
  };
}

function writes(ask: Ask, identities: Identities): Omit<IssueTracker, keyof Reads> {
  return {
    create: async (draft) => {
      const own = await identities();
      return parseIssue(await createIn(ask, draft), own);
    },
    update: async (number, patch) => {
      const data = await ask(`PATCH ${ISSUE}`, { issue_number: number, ...patchFields(patch) });
      parseIssue(data, new Set());
    },
    comment: async (number, body) => {
      parsed(commentSchema, await ask(`POST ${ISSUE}/comments`, { issue_number: number, body }));
    },
    react: async (comment, content) => {
      const route = `POST ${REPO}/issues/comments/{comment_id}/reactions`;
      await ask(route, { comment_id: comment, content });
    },
    prepareLabels: (labels) => prepareLabels(ask, labels),
  };
}

/** One wrong assignee makes GitHub refuse the whole issue: better an issue without any. */
async function createIn(ask: Ask, draft: IssueDraft): Promise<unknown> {
  const route = `POST ${REPO}/issues`;
  const { assignees, ...rest } = draft;
  try {
    return await ask(route, { ...rest, assignees });
  } catch (error) {
    const code = trackerCode(error);
    if (code === 'invalid' && assignees.length > 0) return ask(route, { ...rest, assignees: [] });
    if (code !== 'gone') throw error;
    const message =
      'this repository has no issues: switch them on in its settings, or name another one';
    throw new TrackerError('disabled', message, { cause: error });
  }
}

function patchFields({ reason, duplicateOf, ...patch }: IssuePatch): Record<string, unknown> {
  return {
    ...patch,
    ...(reason === undefined ? {} : { state_reason: reason }),
    ...(duplicateOf === undefined ? {} : { duplicate_issue_id: duplicateOf }),
  };
}

/** What was answered once holds for the run; what failed is asked again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    result.catch(() => (result = undefined));
    return result;
  };
}
