import { describe, expect, it } from '@jest/globals';
import {
  compileRules,
  Correlator,
  loadRules,
  MemoryBook,
} from '../../../checks/detections/index.ts';
import type { Level } from '../../../checks/detections/index.ts';
import { BEGIN, DAYS, ordinaryMonth } from '../../kit/ordinary-month.ts';
import { packFiles } from './pack.ts';

const PACK = loadRules(packFiles());

interface Issue {
  readonly day: string;
  readonly level: Level;
  readonly file: string;
}

/** What people would read: one for each rule, account and actor, on each day it is seen. */
function issuesOf(seed: number): readonly Issue[] {
  const matcher = compileRules(PACK.rules);
  const correlator = new Correlator(PACK);
  // The month begins without a memory: what learns warms up in its first week.
  const memory = new MemoryBook(PACK, { daily: true });
  const bytes = Buffer.from(JSON.stringify({ Records: ordinaryMonth(seed) }));
  const issues = new Map<string, Issue>();
  for (const hit of matcher.matchFile(bytes).hits) {
    correlator.add(hit, '');
    memory.addHit(hit, '');
    const rule = PACK.rules[hit.rule];
    if (rule?.reports !== true) continue;
    const day = hit.eventTime.slice(0, 10);
    issues.set(`${day} ${rule.id} ${hit.account} ${hit.actor}`, { day, ...rule });
  }
  const span = { since: BEGIN, until: BEGIN + DAYS * 86_400_000 };
  const alerts = [...correlator.finish().alerts, ...memory.finish(span).alerts];
  for (const { correlation, group, fired } of alerts) {
    const rule = PACK.correlations[correlation];
    const day = fired.slice(0, 10);
    if (rule) issues.set(`${day} ${rule.id} ${JSON.stringify(group)}`, { day, ...rule });
  }
  return [...issues.values()];
}

describe.each([1, 2, 3])('an ordinary month without an attack (seed %i)', (seed) => {
  const issues = issuesOf(seed);
  const high = issues.filter(({ level }) => level === 'high' || level === 'critical');

  it('raises at most three issues of high or above on any day', () => {
    const days = new Map<string, number>();
    for (const { day } of high) days.set(day, (days.get(day) ?? 0) + 1);
    expect(Math.max(0, ...days.values())).toBeLessThanOrEqual(3);
  });

  it('raises fewer than one of high or above a day over the month, and none critical', () => {
    expect(high.length / DAYS).toBeLessThan(1);
    expect(issues.filter(({ level }) => level === 'critical')).toEqual([]);
  });

  it('raises at most five of medium a day over the month', () => {
    const medium = issues.filter(({ level }) => level === 'medium');
    expect(medium.length / DAYS).toBeLessThanOrEqual(5);
  });

  it('is not silent: what people do by hand, and the scanner, are seen', () => {
    const files = new Set(issues.map(({ file }) => file));
    expect([...files]).toEqual(
      expect.arrayContaining(['logs/log-group-deleted.yml', 'iam/identities-enumerated.yml']),
    );
  });
});
