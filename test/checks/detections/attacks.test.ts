import { describe, expect, it } from '@jest/globals';
import { loadRules, tryRules } from '../../../checks/detections/index.ts';
import type { Metadata } from '../../../checks/detections/index.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { readAttacks } from '../../kit/attacks.ts';
import { packFiles } from './pack.ts';

const ATTACKS = readAttacks();
const PACK = loadRules(packFiles());
const RULES = new Map<string, Metadata>(
  [...PACK.rules, ...PACK.correlations].map((rule) => [rule.id, rule]),
);

/** The rules above `informational` that speak of these records. */
function rulesThatSpeak(records: readonly LogRecord[]): readonly Metadata[] {
  const { hits, alerts } = tryRules(PACK, records);
  const ids = new Set([...hits, ...alerts].map(({ rule }) => rule));
  return [...ids].flatMap((id) => RULES.get(id) ?? []).filter(isForPeople);
}

function isForPeople({ level }: Metadata): boolean {
  return level !== 'informational';
}

describe('the attack library', () => {
  it('tells at least 25 attacks', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(25);
  });
});

describe.each(ATTACKS)('$name', ({ story, techniques, caughtBy, records }) => {
  const rules = rulesThatSpeak(records);

  it(`is caught: ${story}`, () => {
    expect(caughtBy).not.toEqual([]);
    expect(rules.map(({ file }) => file.replace('.yml', '')).sort()).toEqual(caughtBy);
  });

  it('is caught by rules that name its techniques', () => {
    const tags = new Set(rules.flatMap((rule) => rule.tags));
    expect(techniques.length).toBeGreaterThan(0);
    expect(techniques.filter((technique) => !tags.has(`attack.${technique}`))).toEqual([]);
  });
});
