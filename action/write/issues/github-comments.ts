import * as z from 'zod';
import { duplicateNamed, parseOrder } from './commands.ts';
import { commentSchema, parsed } from './github-answers.ts';
import type { Ask } from './github-client.ts';
import { pages, REPO } from './github-listings.ts';
import { keyOf } from './sayings.ts';
import type { IssueComment } from './tracked-issue.ts';
import { trackerCode } from './tracker.ts';

const MAY_TRIAGE: ReadonlySet<string> = new Set(['triage', 'write', 'maintain', 'admin']);
/** People whose rights are asked for in one run: strangers must not be able to use up our requests. */
const MOST_PEOPLE = 20;

/** Comments that speak to us, written or edited since, each with the rights of its author. */
export async function readComments(
  ask: Ask,
  since: Date,
  identities: () => Promise<ReadonlySet<string>>,
): Promise<readonly IssueComment[]> {
  const own = await identities();
  const query = { since: since.toISOString(), sort: 'created', direction: 'asc' };
  const items = await pages((page) => ask(`GET ${REPO}/issues/comments`, { ...query, ...page }));
  const mayTriage = rights(ask);
  const found: IssueComment[] = [];
  for (const item of items) {
    const { id, body = '', issue_url, user } = parsed(commentSchema, item);
    const login = user?.login ?? '';
    if (own.has(login) || !speaksToUs(body)) continue;
    found.push({ id, issue: numberIn(issue_url), body, allowed: await mayTriage(login) });
  }
  return found;
}

function speaksToUs(body: string): boolean {
  if (keyOf(body) !== undefined) return false;
  return parseOrder(body) !== undefined || duplicateNamed(body) !== undefined;
}

function numberIn(issueUrl: string): number {
  return Number(/\/(\d+)$/.exec(issueUrl)?.[1] ?? 0);
}

/** Whether a login has at least the triage role. `role_name` tells; `permission` folds it into read. */
function rights(ask: Ask): (login: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  return async (login) => {
    const answer = known.get(login);
    if (answer !== undefined) return answer;
    const allowed = login !== '' && known.size < MOST_PEOPLE && (await askRights(ask, login));
    known.set(login, allowed);
    return allowed;
  };
}

async function askRights(ask: Ask, username: string): Promise<boolean> {
  const shape = z.object({ role_name: z.string(), permission: z.string() });
  try {
    const data = await ask(`GET ${REPO}/collaborators/{username}/permission`, { username });
    const { role_name, permission } = parsed(shape, data);
    // A role of the organisation's own making has a name we cannot know; its base is in permission.
    return MAY_TRIAGE.has(role_name) || permission === 'write' || permission === 'admin';
  } catch (error) {
    if (trackerCode(error) === 'gone') return false;
    throw error;
  }
}
