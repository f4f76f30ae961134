import type { Evidence, EvidenceState, Finding } from '../../../checks/finding.ts';
import { code } from '../clean-text.ts';
import type { Section } from './issue-sections.ts';

const EVIDENCE_STATES = ['verified', 'pending', 'failed', 'unchecked'] as const;

const STATE_WORDS: Readonly<Record<EvidenceState, string>> = {
  verified: '✅ verified',
  pending: '🕒 pending',
  failed: '❌ failed',
  unchecked: '❔ unchecked',
};

const STATE_MEANING: Readonly<Record<EvidenceState, string>> = {
  verified: 'a valid signed digest names the log file, and the file is equal to it',
  pending: 'too new for a digest; the next run settles it',
  failed: 'the log file contradicts its digest, or the digest itself is not valid',
  unchecked: 'no digest was compared with the log file',
};

/** Rows an issue shows at most, oldest dropped first: the report has them all. */
const ROW_LIMIT = 100;

/** Each event with the integrity of the log file it stands in, and what those states mean. */
export function evidenceSection(finding: Finding, earlier: readonly string[] = []): Section {
  const rows = new Map(finding.evidence.map(evidenceRow).map((row) => [rowKey(row), row]));
  const pieces = mergeRows(earlier, [...rows.values()]);
  return {
    heading: 'Evidence',
    room: 0,
    lead: '| Time (UTC) | What | Integrity | Log file | Event |\n| --- | --- | --- | --- | --- |',
    pieces,
    beyond: Math.max(0, finding.evidenceTotal - pieces.length),
    tail: legend(pieces),
  };
}

function legend(rows: readonly string[]): string {
  return EVIDENCE_STATES.filter((state) =>
    rows.some((row) => row.includes(`| ${STATE_WORDS[state]} |`)),
  )
    .map((state) => `- ${STATE_WORDS[state]}: ${STATE_MEANING[state]}`)
    .join('\n');
}

/** The newest first: the finding's own rows, then earlier ones that tell of other events. */
function mergeRows(earlier: readonly string[], own: readonly string[]): readonly string[] {
  const told = new Set(own.map(rowKey));
  const others = earlier.filter((row) => !told.has(rowKey(row)));
  return [...own, ...others.slice(0, Math.max(0, ROW_LIMIT - own.length))];
}

/**
 * A text of ours whose rows of evidence are brought up to date: what was too new for a digest is
 * verified by now, or it failed. No row comes or goes.
 */
export function refreshEvidence(content: string, { evidence }: Finding): string {
  const newer = new Map(evidence.map(evidenceRow).map((row) => [rowKey(row), row]));
  const before = evidenceRowsIn(content);
  const after = before.map((row) => newer.get(rowKey(row)) ?? row);
  if (after.every((row, index) => row === before[index])) return content;
  return content
    .replace(before.join('\n'), () => after.join('\n'))
    .replace(/(?:^- (?:✅|🕒|❌|❔) [^\n]*\n?)+/mu, () => `${legend(after)}\n`);
}

/** What a row tells of: the event its last cell names, or all but the integrity. No cell holds a bar. */
function rowKey(row: string): string {
  const cells = row.split(' | ');
  const event = cells.at(-1) ?? '';
  return event.startsWith('–') ? cells.toSpliced(2, 1).join(' | ') : event;
}

/** The rows of evidence in a text of ours. */
export function evidenceRowsIn(managed: string): readonly string[] {
  const [, table = ''] =
    /^## Evidence\n\n\| Time[^\n]*\n\| ---[^\n]*\n((?:\|[^\n]*\n)*)/m.exec(managed) ?? [];
  return table.split('\n').filter((row) => row !== '');
}

/** One event as a row. The last cell names the event, so that rows of two runs can be told apart. */
function evidenceRow({ time, what, key, state, eventID }: Evidence): string {
  const cells = [
    time === undefined ? '–' : code(time, 40),
    code(what, 300),
    STATE_WORDS[state],
    key === '' ? '–' : code(key),
    eventID === undefined ? '–' : code(eventID, 80),
  ];
  return `| ${cells.join(' | ')} |`;
}
