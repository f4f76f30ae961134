import { isLogRecord } from '../../log-record.ts';

/** A text, a number or a boolean as text; empty for all else: an object may have a `toString` of its own. */
export function scalarText(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** Every value at a path of names, where lists and single values may stand anywhere on the way. */
export function valuesUnder(value: unknown, names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((member: unknown) => valuesUnder(member, names));
  const [name, ...rest] = names;
  if (name === undefined) return value === undefined || value === null ? [] : [value];
  if (!isLogRecord(value) || !Object.hasOwn(value, name)) return [];
  return valuesUnder(value[name], rest);
}
