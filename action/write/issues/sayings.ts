import { createHash } from 'node:crypto';
import { instant } from './ledger-text.ts';
import type { Ledger } from './ledger.ts';
import type { OwnComment } from './tracked-issue.ts';

/** Everything we ever say in a comment. None of it quotes a log. */
export type SayingName =
  | 'worse'
  | 'news'
  | 'fixed'
  | 'digest-arrived'
  | 'quiet'
  | 'orphan'
  | 'regressed'
  | 'not-done'
  | 'suppression-over';

const HOW_TO_SILENCE =
  'If this is fine, say so: `/suppress 30d why` silences it for a while, `/false-positive why` for good.';

const SAYINGS: Readonly<Record<SayingName, (ledger: Ledger) => string>> = {
  worse: ({ severity }) => `The severity is now **${severity}**. The text above has the details.`,
  news: () => 'Seen with another actor or in another region. The text above has the details.',
  fixed: ({ absentRuns }) =>
    `Looked for again and not found, ${absentRuns} runs in a row: the check passes. Closed as fixed; it reopens if it fails again.`,
  'digest-arrived': () =>
    'What was missing, or had not been looked at, was looked at: its signatures and hashes are valid. Closed as fixed.',
  quiet: ({ lastSeen }) =>
    `Not seen since ${instant(lastSeen)}. Closed; it reopens if it is seen again.`,
  orphan: () => 'The rule was retired, or this place is no longer looked at. Closed.',
  regressed: () => 'It is back: found again after it was fixed. Reopened.',
  'not-done': () => `It was closed as done, and was found again since. Reopened. ${HOW_TO_SILENCE}`,
  'suppression-over': () =>
    `The suppression has ended, and it is still found. Reopened. ${HOW_TO_SILENCE}`,
};

/**
 * A comment with a hidden key, made from what the issue said before: a run that was cut short
 * between comment and change makes the same key again, and finds its comment already there.
 */
export function ownComment(name: SayingName, ledger: Ledger, basis: string): OwnComment {
  const key = createHash('sha256').update(`${name} ${basis}`).digest('hex').slice(0, 16);
  return { key, text: `<!-- ev ${key} -->\n${SAYINGS[name](ledger)}` };
}

/** The key of a comment of ours. */
export function keyOf(comment: string): string | undefined {
  return /^<!-- ev ([0-9a-f]{16}) -->/.exec(comment)?.[1];
}
