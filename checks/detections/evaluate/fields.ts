import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { derivedValues, isDerived } from '../derive/fields.ts';

export type Scalar = string | number | boolean;

/** Longer paths than any record has levels cost nothing but are refused nowhere: they find nothing. */
const MAX_LEVELS = 64;

/**
 * Every value at a dotted path. A dot descends into an object, arrays on the way are entered, and
 * a key that holds dots itself is found too. Only own properties count (`__proto__` is a key like
 * any other). An array at the end is one value here. A derived field is worked out from the record.
 */
export function valuesAt(record: LogRecord, field: string): readonly unknown[] {
  if (isDerived(field)) return derivedValues(record, field);
  const names = field.split('.');
  return names.length > MAX_LEVELS ? [] : descend(record, names);
}

function descend(value: unknown, names: readonly string[]): readonly unknown[] {
  if (names.length === 0) return [value];
  if (Array.isArray(value)) return value.flatMap((member) => descend(member, names));
  if (!isLogRecord(value)) return [];
  return names.flatMap((_, at) => {
    const key = names.slice(0, at + 1).join('.');
    return Object.hasOwn(value, key) ? descend(value[key], names.slice(at + 1)) : [];
  });
}

/** The values themselves, and of arrays their members, to any depth. */
export function membersOf(values: readonly unknown[]): readonly unknown[] {
  return values.flatMap((value) => (Array.isArray(value) ? membersOf(value) : [value]));
}

export function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Every scalar inside a value, at any depth; JSON null is none. */
export function scalarsIn(value: unknown): readonly Scalar[] {
  if (isScalar(value)) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(scalarsIn);
}
