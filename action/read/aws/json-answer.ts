import { isLogRecord, type LogRecord } from '../../../checks/log-record.ts';

/** A part of a service's answer, of which nothing is certain but that it is an object. */
export type JsonPart = LogRecord;

/** The objects of a list; none where there is no list. */
export function partsOf(value: unknown): readonly JsonPart[] {
  return Array.isArray(value) ? value.filter(isLogRecord) : [];
}

/** A text; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A flag; undefined where there is none. */
export function flagOf(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** An instant, which JSON services write as seconds since 1970; undefined where there is none. */
export function instantOf(value: unknown): Date | undefined {
  if (typeof value !== 'number') return undefined;
  const at = new Date(Math.round(value * 1000));
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** Seconds since 1970, as JSON services read an instant. */
export function secondsOf(at: Date): number {
  return at.getTime() / 1000;
}
