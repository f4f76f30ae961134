import { terminalText } from './clean-text.ts';
import type { ControlRow, Report } from './report.ts';
import type { Palette } from './text-words.ts';

/** What stands first in a family: what must be mended, then what could not be seen. */
const ORDER: readonly ControlRow['status'][] = ['fail', 'unknown', 'pass', 'not-applicable'];
const WORD: Readonly<Record<ControlRow['status'], string>> = {
  fail: 'FAIL',
  unknown: 'unknown',
  pass: 'pass',
  'not-applicable': 'n/a',
};
const COLOR: Readonly<Record<ControlRow['status'], 'red' | 'yellow' | 'green' | 'dim'>> = {
  fail: 'red',
  unknown: 'yellow',
  pass: 'green',
  'not-applicable': 'dim',
};

/** The controls as a table, grouped by family; empty where none were asked for. */
export function renderControls({ controls }: Report, paint: Palette): string {
  if (controls.length === 0) return '';
  const families = new Map<string, ControlRow[]>();
  for (const row of controls) {
    const family = row.id.split('-')[0] ?? '';
    families.set(family, [...(families.get(family) ?? []), row]);
  }
  const parts = [...families].map(([family, rows]) => renderFamily(family, rows, paint));
  return [`${paint.bold('CONTROLS')}  ${counts(controls)}`, ...parts].join('\n\n');
}

function renderFamily(family: string, rows: readonly ControlRow[], paint: Palette): string {
  const sorted = rows.toSorted((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return [`  ${paint.bold(family)}`, ...sorted.map((row) => renderRow(row, paint))].join('\n');
}

function renderRow({ id, status, account, region, message }: ControlRow, paint: Palette): string {
  const word = paint[COLOR[status]](WORD[status].padEnd(8));
  return `    ${word}${id.padEnd(10)}${account.padEnd(14)}${region.padEnd(15)}${terminalText(message)}`;
}

function counts(controls: readonly ControlRow[]): string {
  return ORDER.map((status) => ({
    status,
    count: controls.filter((row) => row.status === status).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${WORD[status]}`)
    .join(', ');
}
