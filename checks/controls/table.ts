import type { Family, Status } from './control.ts';
import { FAMILIES, familyOf } from './control.ts';
import { FAMILY_TITLES } from './explain.ts';
import type { ControlResult } from './index.ts';

const MARKS: Readonly<Record<Status, string>> = {
  fail: 'FAIL',
  unknown: '????',
  pass: 'ok',
  'not-applicable': '-',
};
const ORDER: readonly Status[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** This many rows of one control and status are shown; the rest are counted. */
const ROWS_SHOWN = 5;

/**
 * The results as text: by family, those with failures first, and within a family failures first.
 * Names from accounts are shown without control characters, so that no terminal obeys them.
 */
export function controlTable(results: readonly ControlResult[]): string {
  const families = FAMILIES.map((family) => ({
    family,
    own: results.filter(({ id }) => familyOf(id) === family),
  }))
    .filter(({ own }) => own.length > 0)
    .toSorted((a, b) => worst(a.own) - worst(b.own));
  return `${families.map(({ family, own }) => familyTable(family, own)).join('\n\n')}\n\n${tally(results)}\n`;
}

const worst = (results: readonly ControlResult[]): number =>
  Math.min(...results.map(({ status }) => ORDER.indexOf(status)));

function familyTable(family: Family, results: readonly ControlResult[]): string {
  const rows = ORDER.flatMap((status) =>
    statusRows(
      status,
      results.filter((one) => one.status === status),
    ),
  );
  return [FAMILY_TITLES[family], ...rows].join('\n');
}

function statusRows(status: Status, results: readonly ControlResult[]): readonly string[] {
  const ids = [...new Set(results.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = results.filter((one) => one.id === id);
    const rest = own.length - ROWS_SHOWN;
    const more = rest > 0 ? [`  ${' '.repeat(14)}… and ${rest} more`] : [];
    return [...own.slice(0, ROWS_SHOWN).map((one) => row(status, one)), ...more];
  });
}

function row(
  status: Status,
  { id, severity, resource, message, suppressed }: ControlResult,
): string {
  const grade = status === 'fail' ? ` [${severity}]` : '';
  const silent =
    suppressed === undefined
      ? ''
      : ` (suppressed by ${suppressed.owner} until ${suppressed.expires})`;
  return printable(
    `  ${MARKS[status].padEnd(5)}${id.padEnd(9)}${resource}: ${message}${grade}${silent}`,
  );
}

/** Without control and direction-changing characters. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}');

function tally(results: readonly ControlResult[]): string {
  const counts = ORDER.map(
    (status) => `${results.filter((one) => one.status === status).length} ${status}`,
  );
  return `${results.length} verdicts: ${counts.join(', ')}`;
}
