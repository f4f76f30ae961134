import { describe, expect, it } from '@jest/globals';
import { atLeast, byUrgency, fingerprint, type Finding } from '../../checks/finding.ts';

const identity = { ruleId: 'r', account: '111111111111', region: 'us-east-1', entity: 'arn' };

const finding = (change: Partial<Finding>): Finding => ({
  fingerprint: 'f',
  kind: 'detection',
  id: 'r',
  severity: 'high',
  title: 't',
  account: '',
  region: '',
  resource: '',
  summary: '',
  facts: [],
  purpose: '',
  evidence: [],
  evidenceTotal: 0,
  falsePositives: [],
  nextSteps: [],
  references: [],
  authors: [],
  ...change,
});

describe('fingerprint', () => {
  it('never changes for the same finding: open issues hang on it', () => {
    expect(fingerprint(identity)).toBe('f8b5487a20e130ae51a63434f6ea02f0');
  });

  it.each(['ruleId', 'account', 'region', 'entity', 'partition'])('depends on %s', (part) => {
    expect(fingerprint({ ...identity, [part]: 'other' })).not.toBe(fingerprint(identity));
  });

  it('does not confuse fields that run into each other', () => {
    expect(fingerprint({ ...identity, account: 'a', region: 'bc' })).not.toBe(
      fingerprint({ ...identity, account: 'ab', region: 'c' }),
    );
  });
});

describe('atLeast', () => {
  it.each([
    ['critical', 'high', true],
    ['high', 'high', true],
    ['medium', 'high', false],
    ['info', 'low', false],
  ] as const)('%s against %s is %s', (severity, threshold, expected) => {
    expect(atLeast(severity, threshold)).toBe(expected);
  });
});

describe('byUrgency', () => {
  it('puts the worst first, and then always the same order', () => {
    const sorted = [
      finding({ severity: 'low' }),
      finding({ severity: 'critical', id: 'b' }),
      finding({ severity: 'critical', id: 'a', fingerprint: 'z' }),
      finding({ severity: 'critical', id: 'a', fingerprint: 'y' }),
      finding({ severity: 'critical', kind: 'control', id: 'z' }),
    ].sort(byUrgency);
    expect(
      sorted.map(({ severity, kind, id, fingerprint: mark }) =>
        [severity, kind, id, mark].join(' '),
      ),
    ).toEqual([
      'critical control z f',
      'critical detection a y',
      'critical detection a z',
      'critical detection b f',
      'low detection r f',
    ]);
  });
});
