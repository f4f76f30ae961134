import { describe, expect, it } from '@jest/globals';
import { compileRules, evaluate } from '../../../checks/detections/index.ts';
import type { SigmaRule } from '../../../checks/detections/index.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import { mutantsOf } from './mutants.ts';
import { orphanedRecords, readPack } from './pack.ts';
import type { PackEntry } from './pack.ts';

const PACK = readPack();
const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const TACTIC = /^attack\.[a-z]+(?:-[a-z]+)*$/u;
const TECHNIQUE = /^attack\.t\d{4}(?:\.\d{3})?$/u;
const KEYS = ['blind-spots', 'group-by', 'next-steps', 'purpose', 'severity-reason'];

function onlyRule({ name, rules }: PackEntry): SigmaRule {
  const [rule] = rules;
  if (rule === undefined || rules.length > 1) throw new Error(`${name}: one rule a file`);
  return rule;
}

function ours(entry: PackEntry): LogRecord {
  const { trailwarden = null } = onlyRule(entry).custom;
  return isLogRecord(trailwarden) ? trailwarden : {};
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

describe('the pack', () => {
  it('is there', () => {
    expect(PACK.length).toBeGreaterThanOrEqual(12);
  });

  it('names each rule once', () => {
    const rules = PACK.map(onlyRule);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
  });

  it('has no records without a rule', () => {
    expect(orphanedRecords()).toEqual([]);
  });
});

describe.each(PACK)('$name', (entry) => {
  it('loads without errors and warnings', () => {
    expect(entry.errors).toEqual([]);
    expect(entry.warnings).toEqual([]);
    expect(entry.rules).toHaveLength(1);
  });

  it('says what Sigma asks for', () => {
    const rule = onlyRule(entry);
    expect(rule.id).toMatch(UUID4);
    expect(rule.authors).toEqual(['Trailwarden contributors']);
    expect(rule.logsource).toEqual({ product: 'aws', service: 'cloudtrail' });
    expect(rule.title.length).toBeLessThan(80);
    expect(rule.description).not.toBe('');
    expect(rule.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(rule.falsePositives).not.toEqual([]);
    expect(rule.tags.filter((tag) => TACTIC.test(tag))).not.toEqual([]);
    expect(rule.tags.filter((tag) => TECHNIQUE.test(tag))).not.toEqual([]);
    expect(rule.tags.filter((tag) => !TACTIC.test(tag) && !TECHNIQUE.test(tag))).toEqual([]);
  });

  it('tells the reader of the issue why, what it cannot see, and what to do', () => {
    const own = ours(entry);
    expect(Object.keys(own).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(own.purpose).toMatch(/\S/u);
    expect(texts(own['blind-spots'])).not.toEqual([]);
    expect(String(own['severity-reason']).toLowerCase()).toMatch(
      new RegExp(`^${onlyRule(entry).level}:`, 'u'),
    );
    if (own['group-by'] !== undefined) expect(texts(own['group-by'])).not.toEqual([]);
  });

  it('has next steps with commands that can be pasted', () => {
    const steps = ours(entry)['next-steps'];
    if (!Array.isArray(steps)) throw new Error('next-steps is a list');
    expect(steps.length).toBeGreaterThan(0);
    for (const { text, command = 'aws -' } of steps) {
      expect(text).toMatch(/\S/u);
      expect(command).toMatch(/^(?:aws|trailwarden) [^\n]+$/u);
    }
  });

  it('has records on both sides', () => {
    expect(entry.matches).not.toEqual([]);
    expect(entry.nearMisses.length).toBeGreaterThanOrEqual(2);
  });

  it.each(entry.matches)('matches: $why', ({ record }) => {
    expect(verdict(onlyRule(entry), record)).toBe(true);
  });

  it.each(entry.nearMisses)('does not match: $why', ({ record }) => {
    expect(verdict(onlyRule(entry), record)).toBe(false);
  });

  it('has a record for each of its parts', () => {
    const records = [...entry.matches, ...entry.nearMisses].map(({ record }) => record);
    const rule = onlyRule(entry);
    const before = records.map((record) => evaluate(rule, record));
    const needless = [...mutantsOf(rule)].filter(({ rule: mutant }) =>
      records.every((record, at) => evaluate(mutant, record) === before[at]),
    );
    expect(needless.map(({ what }) => what)).toEqual([]);
  });
});

/** Through the compiled matcher, which has to agree with the plain reading of the rule. */
function verdict(rule: SigmaRule, record: LogRecord): boolean {
  const matched = compileRules([rule]).matchRecord(record).length > 0;
  expect(evaluate(rule, record)).toBe(matched);
  return matched;
}
