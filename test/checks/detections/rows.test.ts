import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { packFiles } from './pack.ts';

/** The hand-written tables of docs/detections.md name rules that are there, and every row is answered. */
const PAGE = readFileSync('docs/detections.md', 'utf8').split('<!-- generated')[0] ?? '';
const RULES = new Set(packFiles().map(({ file }) => file.replace('.yml', '')));

function tableUnder(title: string): readonly (readonly [row: string, ours: string])[] {
  const [, rest = ''] = PAGE.split(`## ${title}\n`);
  const [section = ''] = rest.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => {
      const [, row = '', ours = ''] = line.split(/(?<!\\)\|/u).map((cell) => cell.trim());
      return [row, ours];
    });
}

const ROWS =
  'H1 H2 H3 H4 H5 H6 H7 L4 L5 L6 L7 L8 L9 K3 K4 K6 K8 O2 O4 B3 B5 B8 P6 WU10 CW3 T1 T2 T4 T16 T20'.split(
    ' ',
  );
const SIEM = tableUnder('What two SIEMs detect on CloudTrail');

describe('the rows of the two comparisons', () => {
  it.each(ROWS)('%s has a rule, or a reason', (id) => {
    const [row] = SIEM.filter(([name]) => name.startsWith(`${id} `));
    const named = [...(row?.[1] ?? '').matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/gu)];
    expect(named.length > 0 || /\bnot\b.*: /u.test(row?.[1] ?? '')).toBe(true);
  });
});

describe.each([
  ['What two SIEMs detect on CloudTrail', 30],
  ['The conditions that CIS asks to monitor', 15],
  ['Tampering with the record itself', 7],
])('%s', (title, least) => {
  const rows = tableUnder(title).filter(([row]) => !row.startsWith('---'));

  it('is whole', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it('names only rules that are there', () => {
    const named = rows.flatMap(([, ours]) => [...ours.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/gu)]);
    expect(named.map(([, name = '']) => name).filter((name) => !RULES.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
