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

const HEADING = '## Ledger';

/** What the ledger says, for people, with the hidden line that says it for us. */
export function renderLedger(ledger: Ledger): string {
  const lines = [
    `- State: ${WORDS[ledger.status]}`,
    ...(ledger.count > 0 ? [`- Seen: at least ${timesOf(ledger.count)}`] : []),
    ...(ledger.lastSeen > 0 ? [`- Last event: ${instant(ledger.lastSeen)}`] : []),
    ...(ledger.quiet > 0 ? ['- Quiet: looked for, and not seen again'] : []),
    ...(ledger.absentRuns > 0 ? [`- Not found in the last ${runsOf(ledger.absentRuns)}`] : []),
    ...(ledger.status === 'suppressed' ? [`- Suppressed until: ${instant(ledger.until)}`] : []),
    ...(ledger.log.length > 0 ? [`- Commands obeyed: ${ledger.log.map(logEntry).join(', ')}`] : []),
  ];
  return `${HEADING}\n\n${lines.join('\n')}\n\n${formatLedger(ledger)}`;
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
