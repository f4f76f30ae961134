import { MEASURES, MEMORY_TYPES } from '../rule.ts';
import type { CorrelationRule, Memory, Metadata, OutlierTerms } from '../rule.ts';
import {
  numberAt,
  parseAliases,
  parseGenerate,
  parseNamed,
  parseTimespan,
  refuseUnknown,
} from './correlation.ts';
import { checkDerivedNames } from './derived-names.ts';
import { plainField, isFieldForm } from '../memory/field-forms.ts';
import type { Keys } from './metadata.ts';
import { quoted } from './rule-error.ts';

/** Marks a document as ours: other engines see neither `detection` nor `correlation`, and refuse it. */
export const MEMORY_KEY = 'x-correlation';

const COMMON = ['type', 'rules', 'group-by', 'field', 'aliases', 'generate'];
const TERMS = ['baseline', 'warm-up', 'new-group'];
const PARTS: Readonly<Record<Memory['type'], readonly string[]>> = {
  first_seen: [...COMMON, ...TERMS],
  outlier: [...COMMON, ...TERMS, 'measure', 'timespan', 'condition'],
};
const MAX_BASELINE = 90;
const MAX_FIELDS = 8;
const HOUR = 3600;
const DAY_HOURS = 24;

/** A correlation with a memory: our extension to Sigma (docs/rules.md, decision 0009). */
export function parseMemory(document: Keys, metadata: Metadata): CorrelationRule | undefined {
  const keys = document.map(MEMORY_KEY, 'Write type, rules, baseline and what they need under it');
  if (keys === undefined) return undefined;
  const type = parseType(keys);
  refuseUnknown(keys, PARTS[type]);
  const memory = type === 'outlier' ? parseOutlier(keys) : { type, ...parseTerms(keys) };
  return {
    ...metadata,
    kind: 'correlation',
    type,
    rules: parseNamed(keys),
    groupBy: parseFields(keys, 'group-by'),
    fields: parseValues(keys, memory),
    timespan: memory.baseline * DAY_HOURS * HOUR,
    bounds: [],
    percentile: 0,
    aliases: parseAliases(keys),
    generate: parseGenerate(document) || parseGenerate(keys),
    memory,
  };
}

function parseType(keys: Keys): Memory['type'] {
  const cure = `Use one of ${MEMORY_TYPES.join(', ')}; the types of Sigma stand under correlation`;
  if (keys.get('type') === undefined) keys.complain('type', 'the type is missing', cure);
  return keys.oneOf('type', MEMORY_TYPES) ?? 'first_seen';
}

function parseTerms(keys: Keys) {
  const baseline = parseDays(keys, 'baseline');
  const warmUp = keys.get('warm-up') === undefined ? baseline : parseDays(keys, 'warm-up');
  if (warmUp > baseline) {
    const message = `${warmUp} days are more than the ${baseline} of the baseline`;
    keys.complain('warm-up', message, 'It would never speak: write at most as many');
  }
  const newGroup = keys.oneOf('new-group', ['report', 'learn'] as const) ?? 'report';
  if (newGroup === 'learn' && keys.get('group-by') === undefined)
    keys.complain('new-group', 'there are no groups', 'Write group-by, or leave new-group out');
  return { baseline, warmUp, newGroup };
}

function parseDays(keys: Keys, key: string): number {
  const text = keys.text(key) ?? '';
  const days = Number(/^(\d{1,3})d$/u.exec(text.trim())?.[1]);
  if (days >= 1 && days <= MAX_BASELINE) return days;
  const what = text === '' ? 'it is missing' : `${quoted(text)} is no number of days`;
  keys.complain(key, what, `Write whole days up to ${MAX_BASELINE}d, such as 14d`);
  return 1;
}

function parseFields(keys: Keys, key: string): readonly string[] {
  const fields = keys.texts(key);
  if (fields.length > MAX_FIELDS)
    keys.complain(key, 'too many fields', `${MAX_FIELDS} is the limit`);
  for (const field of fields.filter((written) => !isFieldForm(written))) {
    const cure = `After the field ${quoted(plainField(field))} only |family or |network may stand`;
    keys.complain(key, `unknown form ${quoted(field)}`, cure);
  }
  checkDerivedNames(keys, key, fields.map(plainField));
  return fields;
}

/** What is new, counted or added up. */
function parseValues(keys: Keys, memory: Memory): readonly string[] {
  const fields = parseFields(keys, 'field');
  const isNeeded = memory.type === 'first_seen' || memory.measure !== 'event_count';
  if (isNeeded && fields.length === 0)
    keys.complain(
      'field',
      'the field is missing',
      'Name the field or fields whose values are meant',
    );
  if (!isNeeded && fields.length > 0)
    keys.complain('field', 'event_count reads no field', 'Remove it, or write a measure');
  return fields;
}

function parseOutlier(keys: Keys): OutlierTerms {
  const measure = keys.oneOf('measure', MEASURES) ?? 'event_count';
  const bucket = parseBucket(keys);
  if (measure === 'value_count' && bucket > 1) {
    const message = 'what differs within several hours cannot be added up from run to run';
    keys.complain('timespan', message, 'Write 1h, or another measure');
  }
  return { type: 'outlier', ...parseTerms(keys), measure, bucket, ...parseLimits(keys) };
}

/** Hours. */
function parseBucket(keys: Keys): number {
  const hours = parseTimespan(keys) / HOUR;
  if (Number.isInteger(hours) && DAY_HOURS % hours === 0) return hours;
  if (keys.get('timespan') !== undefined)
    keys.complain('timespan', 'no part of a day', 'Write 1h, 2h, 3h, 4h, 6h, 8h, 12h or 1d');
  return 1;
}

const LIMITS = ['deviations', 'floor', 'direction'];

function parseLimits(keys: Keys): Pick<OutlierTerms, 'deviations' | 'floor' | 'direction'> {
  const condition = keys.map('condition', 'Write deviations: 4 and floor: 20 under it');
  if (condition === undefined) return { deviations: 1, floor: 1, direction: 'up' };
  refuseUnknown(condition, LIMITS);
  return {
    deviations: parseAbove(condition, 'deviations'),
    floor: parseAbove(condition, 'floor'),
    direction: condition.oneOf('direction', ['up', 'down'] as const) ?? 'up',
  };
}

function parseAbove(keys: Keys, key: string): number {
  const number = numberAt(keys, key);
  if (number !== undefined && number > 0) return number;
  const isWritten = keys.get(key) !== undefined;
  if (!isWritten) keys.complain(key, 'it is missing', 'Write a number above 0');
  else if (number !== undefined) keys.complain(key, 'not above 0', 'Write a number above 0');
  return 1;
}
