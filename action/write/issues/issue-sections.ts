import type { Fact, Finding, Step } from '../../../checks/finding.ts';
import { code, fence, prose, reference } from '../clean-text.ts';

/** A part of an issue: pieces that are shown whole or not at all, within a share of the room. */
export interface Section {
  readonly heading: string;
  /** Characters this part may take at most, heading and closing words included. */
  readonly room: number;
  readonly lead?: string;
  readonly pieces: readonly string[];
  /** Pieces that were never handed to us, because there were too many. */
  readonly beyond?: number;
  readonly tail?: string;
}

/** Who, from where, on what: the finding's own facts after the ones every finding has. */
export function factSection(finding: Finding): Section {
  const own = [
    { label: 'Severity', value: finding.severity },
    { label: 'Account', value: finding.account },
    { label: 'Region', value: finding.region },
    { label: 'Resource', value: finding.resource },
    { label: 'Rule', value: finding.id },
  ].filter(({ value }) => value !== '');
  const taken = new Set(own.map(({ label }) => label.toLowerCase()));
  const others = finding.facts.filter(({ label }) => !taken.has(label.toLowerCase()));
  const told = new Set(others.map(({ value }) => value));
  return {
    heading: 'Who, from where, on what',
    room: 9_000,
    lead: '| What | Value |\n| --- | --- |',
    pieces: [...others, ...own.filter(({ value }) => !told.has(value))].map(factRow),
  };
}

/** The purpose, and why it counts as much as it does. */
export function purposeSection({ purpose, severityReason = '' }: Finding): Section {
  const reason = severityReason === '' ? [] : [`\n${prose(severityReason, 800)}`];
  return {
    heading: 'Why this is looked for',
    room: 4_000,
    pieces: [...(purpose === '' ? [] : [prose(purpose)]), ...reason],
  };
}

/** What the rule cannot see: its silence elsewhere proves nothing there. */
export function blindSection({ blindSpots = [] }: Finding): Section {
  return {
    heading: 'What this rule cannot see',
    room: 4_000,
    pieces: blindSpots.map((text) => `- ${prose(text, 600)}`),
  };
}

export function harmlessSection({ falsePositives }: Finding): Section {
  return {
    heading: 'Why it may be harmless',
    room: 5_000,
    pieces: falsePositives.map((text) => `- ${prose(text)}`),
  };
}

/** Whoever is woken works for many accounts, and a command answers for the one it is run in. */
export function stepSection({ nextSteps, account }: Finding): Section {
  const commands = nextSteps.some(({ command }) => command?.startsWith('aws ') === true);
  return {
    heading: 'What to check next',
    room: 12_000,
    ...(commands &&
      !['', '*'].includes(account) && {
        lead: `The commands are for account ${code(account, 40)}.\n`,
      }),
    pieces: nextSteps.map(stepPiece),
  };
}

export function silenceSection({ fingerprint }: Finding): Section {
  const entry = `- fingerprint: ${fingerprint}\n  reason: why this is fine\n  owner: who answers for it\n  expires: YYYY-MM-DD`;
  return {
    heading: 'How to silence it',
    room: 2_000,
    pieces: [
      `In \`.trailwarden/suppressions.yml\`, reviewed like any other change:\n\n${fence(entry, 'yaml')}\n`,
      'On a GitHub issue, a comment that starts with `/suppress 30d why` or `/false-positive why`, or closing the issue as not planned, does the same.',
    ],
  };
}

export function referenceSection({ references }: Finding): Section {
  return {
    heading: 'References',
    room: 4_000,
    pieces: references.map((text) => `- ${reference(text)}`),
  };
}

/** The Detection Rule License asks that whoever sees a match is shown who wrote the rule. */
export function authorLine({ authors }: Finding): string {
  if (authors.length === 0) return '';
  const named = authors.slice(0, 10).map((author) => code(author, 80));
  const more = authors.length > 10 ? ` and ${authors.length - 10} more` : '';
  return `Rule written by ${named.join(', ')}${more}.`;
}

function factRow({ label, value }: Fact): string {
  return `| ${prose(label, 60).replaceAll('|', '│')} | ${code(value)} |`;
}

/** A command longer than this is left out rather than cut: half a command is worse than none. */
const COMMAND_LIMIT = 3_000;

function stepPiece({ text, command }: Step): string {
  const box = `- [ ] ${prose(text, 600)}`;
  if (command === undefined) return box;
  if (command.length > COMMAND_LIMIT)
    return `${box}\n  (a command of ${command.length} characters is left out here; the report has it)`;
  return `${box}\n\n${indented(fence(command, 'sh'))}\n`;
}

/** Lines moved under the list item above them. */
function indented(block: string): string {
  return block
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

/** A section as Markdown; empty where it has nothing to say. `scale` shrinks its room. */
export function renderSection(section: Section, scale = 1): string {
  const { heading, lead = '', pieces, tail = '', beyond = 0 } = section;
  if (pieces.length === 0) return '';
  const frame = heading.length + lead.length + tail.length + 60;
  const shown = whatFits(pieces, section.room * scale - frame);
  const left = pieces.length - shown.length + beyond;
  return [`## ${heading}`, rows(lead, shown), left > 0 ? `${left} more in the report.` : '', tail]
    .filter((part) => part !== '')
    .join('\n\n');
}

function rows(lead: string, shown: readonly string[]): string {
  if (shown.length === 0) return '';
  return [lead, ...shown].join('\n').trim();
}

function whatFits(pieces: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = pieces.findIndex((piece) => (used += piece.length + 1) > room);
  return end === -1 ? pieces : pieces.slice(0, end);
}

/** What happened, in one sentence; the title where the finding has none. */
export function headline({ summary, title }: Finding, scale = 1): string {
  return prose(summary === '' ? title : summary, 2000 * scale);
}
