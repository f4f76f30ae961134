import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../../checks/errors.ts';
import {
  endedSuppressions,
  parseSuppressions,
  suppressedUntil,
} from '../../../../action/write/issues/suppressions.ts';
import { aFinding } from './a-finding.ts';

const WHY = 'reason: planned, owner: kim, expires: 2026-03-31';
const NOW = Date.parse('2026-03-10T12:00:00Z') / 1000;
const END = Date.parse('2026-04-01T00:00:00Z') / 1000;
const RULE = aFinding().id;

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
  ])('%s', (_, fields, covered) => {
    const entries = parseSuppressions(`- {${fields}, ${WHY}}`, 'f');
    expect(suppressedUntil(aFinding(), entries, NOW)).toBe(covered ? END : undefined);
  });

  it('ends with its day, in UTC', () => {
    const entries = parseSuppressions(`- {rule: "*", ${WHY}}`, 'f');
    expect(suppressedUntil(aFinding(), entries, END - 1)).toBe(END);
    expect(suppressedUntil(aFinding(), entries, END)).toBeUndefined();
    expect(endedSuppressions(entries, END - 1)).toEqual([]);
    expect(endedSuppressions(entries, END)).toEqual(entries);
  });

  it('lasts as long as the longest that covers', () => {
    const entries = parseSuppressions(
      `- {rule: "*", ${WHY}}\n- {rule: "*", reason: r, owner: o, expires: 2026-05-31}`,
      'f',
    );
    expect(suppressedUntil(aFinding(), entries, NOW)).toBe(
      Date.parse('2026-06-01T00:00:00Z') / 1000,
    );
  });
});

describe('a file of exceptions', () => {
  it('may be empty', () => {
    expect(parseSuppressions('', 'f')).toEqual([]);
    expect(parseSuppressions('# none yet\n', 'f')).toEqual([]);
  });

  it.each([
    ['no list', 'a: 1', 'f: the file: '],
    ['no YAML', '- [', 'f: not YAML: '],
    ['no reason', '- {rule: x, owner: o, expires: 2026-01-01}', 'f: entry 1, reason: '],
    ['no end', '- {rule: x, reason: r, owner: o}', 'f: entry 1, expires: '],
    [
      'an end that is no date',
      '- {rule: x, reason: r, owner: o, expires: soon}',
      'every exception ends',
    ],
    [
      'no such day',
      '- {rule: x, reason: r, owner: o, expires: 2026-13-41}',
      'there is no such date',
    ],
    ['an exception for everything', `- {${WHY}}`, 'an exception for everything is no exception'],
    ['half a fingerprint', `- {fingerprint: abc, ${WHY}}`, '32 hex digits'],
    ['an unknown key', `- {rule: x, until: y, ${WHY}}`, 'until'],
  ])('is refused with %s, and says where', (_, text, message) => {
    expect(() => parseSuppressions(text, 'f')).toThrow(UsageError);
    expect(() => parseSuppressions(text, 'f')).toThrow(message);
  });

  it('names every wrong entry at once', () => {
    expect(() => parseSuppressions('- {rule: x}\n- {rule: y}', 'f')).toThrow(/entry 1[^]*entry 2/);
  });
});
