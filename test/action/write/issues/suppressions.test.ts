import { describe, expect, it } from '@jest/globals';
import { parseExceptions } from '../../../../action/read/exception-entries.ts';
import {
  endedSuppressions,
  suppressedUntil,
} from '../../../../action/write/issues/suppressions.ts';
import { aFinding } from './a-finding.ts';

const WHY = 'reason: planned, owner: kim, expires: 2026-03-31';
const NOW = Date.parse('2026-03-10T12:00:00Z') / 1000;
const END = Date.parse('2026-04-01T00:00:00Z') / 1000;
const RULE = aFinding().id;

const entriesIn = async (text: string) => (await parseExceptions(text, 'f', undefined)).findings;

describe('an exception', () => {
  it.each([
    ['covers a fingerprint', `fingerprint: ${aFinding().fingerprint}`, true],
    ['covers no other fingerprint', `fingerprint: ${'0'.repeat(32)}`, false],
    ['covers a rule', `rule: ${RULE}`, true],
    ['covers rules by glob', 'rule: "4db60cc0-*"', true],
    ['covers rules of a list', `rule: [other, ${RULE}]`, true],
    ['needs the account, too', `rule: ${RULE}, accounts: "222222222222"`, false],
    ['takes accounts out', `rule: ${RULE}, accounts: ["*", "!111111111111"]`, false],
    ['knows regions', `rule: ${RULE}, regions: "us-*"`, true],
    [
      'reads a star over slashes',
      `rule: ${RULE}, resources: "arn:aws:cloudtrail:*trail/org*"`,
      true,
    ],
    ['reads a star at the end', `rule: ${RULE}, resources: "arn:aws:cloudtrail:*"`, true],
    ['needs the resource, too', `rule: ${RULE}, resources: "arn:aws:s3:::*"`, false],
  ])('%s', async (_, fields, covered) => {
    const entries = await entriesIn(`- {${fields}, ${WHY}}`);
    expect(suppressedUntil(aFinding(), entries, NOW)).toBe(covered ? END : undefined);
  });

  it('ends with its day, in UTC', async () => {
    const entries = await entriesIn(`- {rule: "*", ${WHY}}`);
    expect(suppressedUntil(aFinding(), entries, END - 1)).toBe(END);
    expect(suppressedUntil(aFinding(), entries, END)).toBeUndefined();
    expect(endedSuppressions(entries, END - 1)).toEqual([]);
    expect(endedSuppressions(entries, END)).toEqual(entries);
  });

  it('lasts as long as the longest that covers', async () => {
    const entries = await entriesIn(
      `- {rule: "*", ${WHY}}\n- {rule: "*", reason: r, owner: o, expires: 2026-05-31}`,
    );
    expect(suppressedUntil(aFinding(), entries, NOW)).toBe(
      Date.parse('2026-06-01T00:00:00Z') / 1000,
    );
  });
});
