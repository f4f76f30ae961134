import type { IssueComment } from './tracked-issue.ts';

const PLAIN = ['ack', 'false-positive', 'reopen', 'autoclose'] as const;
export type PlainVerb = (typeof PLAIN)[number];

/** What a person may tell us in a comment, at the start of its first line. */
export type Order =
  | { readonly verb: PlainVerb }
  | { readonly verb: 'suppress'; readonly days: number }
  | { readonly verb: 'unknown' };

export interface HeardOrder {
  readonly comment: number;
  readonly order: Order;
}

const DEFAULT_DAYS = 90;
const MOST_DAYS = 365;

/** The order a comment gives, or undefined where it is talk among people. */
export function parseOrder(body: string): Order | undefined {
  const command = /^\/([a-z-]{1,30})(?:\s+(.*))?$/.exec(firstLine(body));
  return command === null ? undefined : namedOrder(command[1], command[2]);
}

/** The issue a comment names in GitHub's own words, `Duplicate of #12`. */
export function duplicateNamed(body: string): number | undefined {
  const named = /^duplicate of #(\d{1,9})$/i.exec(firstLine(body));
  return named === null ? undefined : Number(named[1]);
}

function firstLine(body: string): string {
  return /^[^\r\n]*/.exec(body.slice(0, 500))?.[0].trimEnd() ?? '';
}

function namedOrder(name = '', argument = ''): Order {
  if (name === 'suppress') return suppressOrder(argument);
  return { verb: PLAIN.find((known) => known === name) ?? 'unknown' };
}

/** The orders of people who may give them, for one issue, oldest first, newer than `after`. */
export function ordersFor(
  comments: readonly IssueComment[],
  issue: number,
  after: number,
): readonly HeardOrder[] {
  return comments
    .filter((comment) => comment.issue === issue && comment.id > after && comment.allowed)
    .map(({ id, body }) => ({ comment: id, order: parseOrder(body) }))
    .filter((heard): heard is HeardOrder => heard.order !== undefined)
    .sort((a, b) => a.comment - b.comment);
}

/** `/suppress 30d why`, `/suppress 2w why`, `/suppress why`. More than a year is a year. */
function suppressOrder(argument: string): Order {
  const [, amount, unit] = /^(\d{1,4})([dw])(?:\s|$)/.exec(argument) ?? [];
  if (amount === undefined) return { verb: 'suppress', days: DEFAULT_DAYS };
  const days = Number(amount) * (unit === 'w' ? 7 : 1);
  return days === 0 ? { verb: 'unknown' } : { verb: 'suppress', days: Math.min(days, MOST_DAYS) };
}
