import { isLogRecord } from '../../checks/log-record.ts';
import type { LogRecord } from '../../checks/log-record.ts';

/**
 * Records told as steps. A step has a `record`, or says what is different from `base` (`but`, a
 * JSON merge patch: RFC 7386, null takes a field away). It may happen so many `times`, `seconds`
 * apart, with the fields of `vary` (dotted path → text in which `{n}` is the count, from 1)
 * different each time.
 */
export function recordsOf(steps: unknown, base: LogRecord = {}): readonly LogRecord[] {
  if (!Array.isArray(steps)) throw new TypeError('steps is a list');
  return steps.flatMap((step) => recordsOfStep(stepOf(step, base)));
}

interface Step {
  readonly record: LogRecord;
  readonly times: number;
  readonly seconds: number;
  readonly vary: LogRecord;
}

function recordsOfStep({ record, times, seconds, vary }: Step): readonly LogRecord[] {
  const start = Date.parse(String(record.eventTime));
  return Array.from({ length: times }, (_, at) => {
    const eventTime = new Date(start + at * seconds * 1000).toISOString().replace('.000Z', 'Z');
    return Object.entries(vary)
      .map(([path, text]) => ({ path: path.split('.'), text: numbered(text, at + 1) }))
      .reduce(changed, { ...record, eventTime, eventID: idOf(record, at) });
  });
}

function stepOf(written: unknown, base: LogRecord): Step {
  const { record, but, times = 1, seconds = 0, vary = {} } = isLogRecord(written) ? written : {};
  const whole = isLogRecord(but) ? patched(base, but) : record;
  if (!isLogRecord(whole) || !isLogRecord(vary)) throw new TypeError('a step has a record');
  return { record: whole, times: Number(times), seconds: Number(seconds), vary };
}

function patched(record: unknown, patch: LogRecord): LogRecord {
  const old = isLogRecord(record) ? record : {};
  const kept = Object.entries(old).filter(([name]) => !Object.hasOwn(patch, name));
  const fresh = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, isLogRecord(value) ? patched(old[name], value) : value]);
  return Object.fromEntries([...kept, ...fresh]);
}

function numbered(text: unknown, count: number): string {
  return String(text).replaceAll('{n}', String(count));
}

/** A copy of the record with another text at a path. */
function changed(record: LogRecord, change: { path: readonly string[]; text: string }): LogRecord {
  const [name = '', ...path] = change.path;
  if (path.length === 0) return { ...record, [name]: change.text };
  const inner = record[name];
  return { ...record, [name]: changed(isLogRecord(inner) ? inner : {}, { ...change, path }) };
}

function idOf(record: LogRecord, at: number): string {
  return String(record.eventID).slice(0, -4) + at.toString(16).padStart(4, '0');
}
