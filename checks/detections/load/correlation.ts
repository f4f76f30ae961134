import { CORRELATION_TYPES, MEMORY_TYPES } from '../rule.ts';
import type { Bound, CorrelationRule, Metadata } from '../rule.ts';
import { checkDerivedNames } from './derived-names.ts';
import type { Keys } from './metadata.ts';
import { hintFor, quoted } from './rule-error.ts';

/** Seconds of each unit. `M` is a month elsewhere and must not be read as a minute. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3600],
  ['d', 86_400],
  ['w', 604_800],
]);
const OPERATORS = ['gt', 'gte', 'lt', 'lte', 'eq', 'neq'] as const;
export const PARTS = ['type', 'rules', 'group-by', 'timespan', 'condition', 'aliases', 'generate'];
const MAX_RULES = 1000;

/** A correlation document (Sigma specification, "Correlations"). */
export function parseCorrelation(document: Keys, metadata: Metadata): CorrelationRule | undefined {
  const keys = document.map('correlation', 'Write type, rules, timespan and condition under it');
  if (keys === undefined) return undefined;
  refuseUnknown(keys, PARTS);
  const type = parseType(keys);
  const rules = parseNamed(keys);
  if (type === 'temporal_ordered' && rules.length < keys.texts('rules').length)
    keys.complain('rules', 'a rule is named twice', 'Name each once, in the order to look for');
  const condition = parseCondition(keys, type, rules.length);
  const aliases = parseAliases(keys);
  const aliased = [...aliases.values()].flatMap((fields) => [...fields.values()]);
  checkDerivedNames(keys, 'group-by', keys.texts('group-by'));
  checkDerivedNames(keys, 'condition', condition.fields);
  checkDerivedNames(keys, 'aliases', aliased);
  return {
    ...metadata,
    kind: 'correlation',
    type,
    rules,
    groupBy: keys.texts('group-by'),
    timespan: parseTimespan(keys),
    ...condition,
    aliases,
    generate: parseGenerate(document) || parseGenerate(keys),
  };
}

export function refuseUnknown(keys: Keys, known: readonly string[]): void {
  for (const { key } of keys.node.entries)
    if (!known.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `${hintFor(key, known)}Remove it`);
}

/** The rules it reads, each once, in their order. */
export function parseNamed(keys: Keys): readonly string[] {
  const rules = [...new Set(keys.texts('rules'))];
  if (rules.length === 0) keys.complain('rules', 'it names no rule', 'List ids, names or titles');
  if (rules.length > MAX_RULES)
    keys.complain('rules', 'too many rules', `${MAX_RULES} is the limit`);
  return rules;
}

type SigmaType = (typeof CORRELATION_TYPES)[number];

function parseType(keys: Keys): SigmaType {
  const text = keys.text('type') ?? '';
  const extension = MEMORY_TYPES.find((type) => type === text.toLowerCase());
  if (extension !== undefined) {
    const message = `${extension} is not a correlation type of Sigma`;
    keys.complain('type', message, 'Write it under x-correlation instead of correlation');
    return 'event_count';
  }
  if (keys.get('type') === undefined)
    keys.complain('type', 'the type is missing', `Use one of ${CORRELATION_TYPES.join(', ')}`);
  return keys.oneOf('type', CORRELATION_TYPES) ?? 'event_count';
}

/** Seconds. */
export function parseTimespan(keys: Keys): number {
  const text = keys.text('timespan') ?? '';
  const match = /^(\d{1,6})([a-z])$/u.exec(text.trim());
  const seconds = Number(match?.[1]) * (UNITS.get(match?.[2] ?? '') ?? NaN);
  if (seconds > 0) return seconds;
  const cure = 'Write a number and s, m, h, d or w, such as 10m';
  keys.complain('timespan', text === '' ? 'it is missing' : `${quoted(text)} is no timespan`, cure);
  return 1;
}

export function parseGenerate(keys: Keys): boolean {
  const node = keys.get('generate');
  if (node === undefined) return false;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  keys.complain('generate', 'neither true nor false', 'Write one of them, unquoted');
  return false;
}

interface CorrelationCondition {
  readonly bounds: readonly Bound[];
  readonly fields: readonly string[];
  readonly percentile: number;
}

const MEDIAN = 50;

function parseCondition(keys: Keys, type: SigmaType, rules: number): CorrelationCondition {
  // Temporal correlations ask for all of their rules where they do not say how many.
  const all: CorrelationCondition = {
    bounds: [{ operator: 'gte', than: rules }],
    fields: [],
    percentile: MEDIAN,
  };
  const node = keys.get('condition');
  const isTemporal = type.startsWith('temporal');
  if (node === undefined && isTemporal) return all;
  if (node?.kind === 'scalar') {
    const cure = 'Write a map such as gte: 3; text conditions are not in Sigma 2.1';
    keys.complain('condition', 'not a map', cure);
    return all;
  }
  const condition = keys.map('condition', 'Write a map such as gte: 3');
  return condition === undefined ? all : readCondition(condition, type);
}

function readCondition(keys: Keys, type: SigmaType): CorrelationCondition {
  const known: readonly string[] = [...OPERATORS, 'field', 'percentile'];
  for (const { key } of keys.node.entries)
    if (!known.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `Known are ${known.join(', ')}`);
  const bounds = OPERATORS.flatMap((operator) => {
    const than = numberAt(keys, operator);
    return than === undefined ? [] : [{ operator, than }];
  });
  if (bounds.length === 0)
    keys.complain('', 'it compares with nothing', 'Write one, such as gte: 3');
  const fields = keys.texts('field');
  if (type.startsWith('value_') && fields.length === 0)
    keys.complain('field', `${type} needs a field`, 'Name the field whose values are meant');
  return { bounds, fields, percentile: parsePercentile(keys) };
}

function parsePercentile(keys: Keys): number {
  const percentile = numberAt(keys, 'percentile') ?? MEDIAN;
  if (percentile < 0 || percentile > 100)
    keys.complain('percentile', 'not between 0 and 100', 'Write one, such as 95');
  return percentile;
}

export function numberAt(keys: Keys, key: string): number | undefined {
  const node = keys.get(key);
  if (node === undefined) return undefined;
  if (node.kind === 'scalar' && typeof node.value === 'number') return node.value;
  keys.complain(key, 'not a number', 'Write one, without quotes');
  return undefined;
}

export function parseAliases(keys: Keys): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const node = keys.get('aliases');
  if (node === undefined) return new Map();
  const aliases = keys.map('aliases', 'Write alias, then rule: field under it');
  if (aliases === undefined) return new Map();
  return new Map(aliases.node.entries.map(({ key }) => [key, fieldsOf(aliases, key)] as const));
}

function fieldsOf(aliases: Keys, alias: string): ReadonlyMap<string, string> {
  const fields = aliases.map(alias, 'Write rule: field under the alias');
  return new Map(
    fields?.node.entries.map(({ key }): [string, string] => [key, fields.text(key) ?? '']),
  );
}
