import { describe, expect, it } from '@jest/globals';
import { evaluate, loadRules, tryRules } from '../../../checks/detections/index.ts';
import type { Metadata, RulePack } from '../../../checks/detections/index.ts';
import { NAMESPACE } from '../../../checks/detections/derive/fields.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { mutantsOf } from './mutants.ts';
import { orphanedRecords, packFiles, readPack, speakingIn } from './pack.ts';
import type { PackEntry } from './pack.ts';

const PACK = readPack();
const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;
const TACTIC = /^attack\.[a-z]+(?:-[a-z]+)*$/u;
const TECHNIQUE = /^attack\.t\d{4}(?:\.\d{3})?$/u;
const KEYS = ['blind-spots', 'group-by', 'next-steps', 'purpose', 'requires', 'severity-reason'];

function speaker({ name, speaking }: PackEntry): Metadata {
  const [rule] = speaking;
  if (rule === undefined || speaking.length > 1) throw new Error(`${name}: one rule a file`);
  return rule;
}

function ours(entry: PackEntry): LogRecord {
  const { trailwarden = null } = speaker(entry).custom;
  return isLogRecord(trailwarden) ? trailwarden : {};
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** Whether anything is said of these records. */
function speaks(pack: RulePack, records: readonly LogRecord[]): boolean {
  const { hits, alerts } = tryRules(pack, records);
  return hits.length + alerts.length > 0;
}

/**
 * A derived field speaks of certain calls only. Naming them beside it changes no verdict, but lets
 * the scan pass over all other records without parsing them.
 */
function isIndex({ loaded }: PackEntry, what: string): boolean {
  const usesDerived = loaded.rules.some(({ searches }) =>
    JSON.stringify([...searches.values()]).includes(`"field":"${NAMESPACE}`),
  );
  return usesDerived && /: without event(?:Source|Name)$/u.test(what);
}

describe('the pack', () => {
  const whole = loadRules(packFiles());

  it('is there, and loads as a whole', () => {
    expect(whole.errors).toEqual([]);
    expect(whole.warnings).toEqual([]);
    expect(speakingIn(whole).length).toBeGreaterThanOrEqual(120);
    expect(speakingIn(whole)).toHaveLength(PACK.length);
  });

  it('names each document once', () => {
    const all = [...whole.rules, ...whole.correlations];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ id }) => !UUID4.test(id))).toEqual([]);
    const titles = speakingIn(whole).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has no records without a rule', () => {
    expect(orphanedRecords()).toEqual([]);
  });
});

describe.each(PACK)('$name', (entry) => {
  it('loads without errors and warnings', () => {
    expect(entry.loaded.errors).toEqual([]);
    expect(entry.loaded.warnings).toEqual([]);
    expect(entry.speaking).toHaveLength(1);
  });

  it('says what Sigma asks for', () => {
    const rule = speaker(entry);
    expect(rule.authors).toEqual(['Trailwarden contributors']);
    expect(rule.title.length).toBeLessThan(80);
    expect(rule.description).not.toBe('');
    expect(rule.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(rule.falsePositives).not.toEqual([]);
    expect(rule.references.filter((link) => link.startsWith('https://'))).not.toEqual([]);
    expect(rule.tags.filter((tag) => TACTIC.test(tag))).not.toEqual([]);
    expect(rule.tags.filter((tag) => TECHNIQUE.test(tag))).not.toEqual([]);
    expect(rule.tags.filter((tag) => !TACTIC.test(tag) && !TECHNIQUE.test(tag))).toEqual([]);
    for (const { logsource } of entry.loaded.rules)
      expect(logsource).toEqual({ product: 'aws', service: 'cloudtrail' });
  });

  it('tells the reader of the issue why, what it cannot see, and what to do', () => {
    const own = ours(entry);
    expect(Object.keys(own).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(own.purpose).toMatch(/\S/u);
    expect(texts(own['blind-spots'])).not.toEqual([]);
    expect(String(own['severity-reason']).toLowerCase()).toMatch(
      new RegExp(`^${speaker(entry).level}:`, 'u'),
    );
    if (own['group-by'] !== undefined) expect(texts(own['group-by'])).not.toEqual([]);
  });

  it('admits whom it leaves out: an attacker may come as one of them', () => {
    const logic = JSON.stringify(
      entry.loaded.rules.map(({ searches }) => [...searches.values()]),
      (_, value) => (value instanceof RegExp ? String(value) : value),
    );
    const admitted = texts(ours(entry)['blind-spots']).join(' ');
    if (logic.includes('cloudformation.amazonaws.com'))
      expect(admitted).toMatch(/stack|CloudFormation/iu);
    if (/hashicorp|opentofu/iu.test(logic)) expect(admitted).toMatch(/user agent/iu);
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

  it.each(entry.matches)('matches: $why', ({ records }) => {
    expect(speaks(entry.loaded, records)).toBe(true);
  });

  it.each(entry.nearMisses)('does not match: $why', ({ records }) => {
    expect(speaks(entry.loaded, records)).toBe(false);
  });

  it('reads the same by the plain evaluator', () => {
    const [rule] = entry.loaded.rules;
    if (rule?.reports !== true) return;
    for (const { records } of [...entry.matches, ...entry.nearMisses])
      expect(records.some((record) => evaluate(rule, record))).toBe(speaks(entry.loaded, records));
  });

  it('has records for each of its parts', () => {
    const cases = [...entry.matches, ...entry.nearMisses].map(({ records }) => records);
    const before = cases.map((records) => speaks(entry.loaded, records));
    const needless = [...mutantsOf(entry.loaded)].filter(
      ({ what, pack }) =>
        !isIndex(entry, what) && cases.every((records, at) => speaks(pack, records) === before[at]),
    );
    expect(needless.map(({ what }) => what)).toEqual([]);
  });
});
