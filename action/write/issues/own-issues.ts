import { EMPTY, parseLedger, type Ledger, type Status } from './ledger.ts';
import { splitBody, type BodyParts } from './marker.ts';
import type { TrackedIssue } from './tracked-issue.ts';

/** An issue of ours, taken apart. */
export interface OwnIssue {
  readonly issue: TrackedIssue;
  readonly parts: BodyParts;
  readonly fingerprint: string;
  readonly ledger: Ledger;
}

export interface OwnIssues {
  /** The one issue of each fingerprint. */
  readonly primary: ReadonlyMap<string, OwnIssue>;
  /** Open issues that repeat a primary one, with it. */
  readonly repeated: readonly { readonly issue: OwnIssue; readonly of: OwnIssue }[];
  readonly numbers: ReadonlySet<number>;
}

/** The kind of our dashboard's marker: not an issue about a finding. */
export const DASHBOARD_KIND = 'dashboard';

/**
 * Our issues among those that carry our label. A marker counts only where the author is trusted.
 * @param adopt fingerprints of rules that were renamed, from old to new
 */
export function ownIssues(
  issues: readonly TrackedIssue[],
  adopt: ReadonlyMap<string, string> = new Map(),
): OwnIssues {
  const own = issues
    .filter(({ trusted }) => trusted)
    .map((issue) => takeApart(issue, adopt))
    .filter((issue) => issue !== undefined)
    .sort((a, b) => a.issue.number - b.issue.number);
  const byFingerprint = new Map<string, OwnIssue[]>();
  for (const issue of own) {
    const same = byFingerprint.get(issue.fingerprint);
    if (same === undefined) byFingerprint.set(issue.fingerprint, [issue]);
    else same.push(issue);
  }
  const ranked = [...byFingerprint].map(([fingerprint, same]) => ({ fingerprint, ...rank(same) }));
  return {
    primary: new Map(ranked.map(({ fingerprint, first }) => [fingerprint, first])),
    repeated: ranked.flatMap(({ first, others }) => others.map((issue) => ({ issue, of: first }))),
    numbers: new Set(own.map(({ issue }) => issue.number)),
  };
}

/** The oldest open one counts; where none is open, the newest. */
function rank(same: readonly OwnIssue[]): { first: OwnIssue; others: readonly OwnIssue[] } {
  const open = same.filter(({ issue }) => issue.open);
  const first = open[0] ?? same.at(-1);
  if (first === undefined) throw new Error('a fingerprint has an issue');
  return { first, others: open.slice(1) };
}

function takeApart(issue: TrackedIssue, adopt: ReadonlyMap<string, string>): OwnIssue | undefined {
  const parts = splitBody(issue.body);
  if (parts === undefined || parts.marker.kind === DASHBOARD_KIND) return undefined;
  const { fingerprint } = parts.marker;
  return {
    issue,
    parts,
    fingerprint: adopt.get(fingerprint) ?? fingerprint,
    ledger: parseLedger(parts.managed) ?? { ...EMPTY, status: statusOf(issue) },
  };
}

/** What an issue's state says where its ledger was lost: closed is closed by a person. */
function statusOf({ open, reason }: TrackedIssue): Status {
  if (open) return 'acknowledged';
  return reason === 'completed' ? 'done' : 'false-positive';
}
