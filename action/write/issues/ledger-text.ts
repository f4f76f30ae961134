import { formatLedger, type Ledger, type Status } from './ledger.ts';

const WORDS: Readonly<Record<Status, string>> = {
  new: 'new',
  acknowledged: 'acknowledged',
  regressed: 'came back',
  fixed: 'fixed, as a later run proved',
  done: 'closed as done by a person',
  suppressed: 'suppressed',
  'false-positive': 'a false positive, never reopened',
  duplicate: 'a duplicate of another issue',
};

const REVIEW =
  'The rule has changed since it was called false: look again, then `/false-positive why` or `/reopen`';

const HEADING = '## Ledger';

/** What the ledger says, for people, with the hidden line that says it for us. */
export function renderLedger(ledger: Ledger): string {
  const lines = ledgerLines(ledger).map((line) => `- ${line}`);
  return `${HEADING}\n\n${lines.join('\n')}\n\n${formatLedger(ledger)}`;
}

function ledgerLines(ledger: Ledger): readonly string[] {
  const { status, count, lastSeen, quiet, absentRuns, until, previous, log, review } = ledger;
  const lines: readonly (readonly [boolean, () => string])[] = [
    [true, () => `State: ${WORDS[status]}`],
    [count > 0, () => `Seen: at least ${timesOf(count)}`],
    [lastSeen > 0, () => `Last event: ${instant(lastSeen)}`],
    [quiet > 0, () => 'Quiet: looked for, and not seen again'],
    [absentRuns > 0, () => `Not found in the last ${runsOf(absentRuns)}`],
    [status === 'suppressed', () => `Suppressed until: ${instant(until)}`],
    [review > 0 && status === 'false-positive', () => REVIEW],
    [previous > 0, () => `Seen before in: #${previous}`],
    [log.length > 0, () => `Commands obeyed: ${log.map(logEntry).join(', ')}`],
  ];
  return lines.filter(([holds]) => holds).map(([, text]) => text());
}

/** The part of a managed text that tells the finding: everything above the ledger. */
export function withoutLedger(managed: string): string {
  const start = `\n${managed}`.lastIndexOf(`\n${HEADING}\n`);
  return start === -1 ? managed : managed.slice(0, start).trimEnd();
}

/** An instant for people, in UTC. */
export function instant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function runsOf(count: number): string {
  return count === 1 ? 'run' : `${count} runs`;
}

/** Anchors of comments are all we keep of a command: its words stay where they were written. */
function logEntry(entry: string): string {
  const [comment = '', verb = ''] = entry.split('.');
  return `[${verb}](#issuecomment-${comment})`;
}
