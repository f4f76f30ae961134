/** One CloudTrail event. Records are strangers' data: ask for fields through the functions here. */
export type LogRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object and so may be a record. */
export function isLogRecord(value: unknown): value is LogRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value at a dotted path through nested objects (not through arrays), or undefined.
 * Only own properties count, so a field named `__proto__` or `constructor` finds nothing.
 */
export function valueAt(record: LogRecord, path: string): unknown {
  let value: unknown = record;
  for (const name of path.split('.')) {
    if (!isLogRecord(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** The text at a dotted path; empty where there is none. */
export function textAt(record: LogRecord, path: string): string {
  const value = valueAt(record, path);
  return typeof value === 'string' ? value : '';
}

/** The records of a log file's text; undefined where it is not JSON, or holds no list of them. */
export function recordsIn(text: string): readonly LogRecord[] | undefined {
  try {
    const document: unknown = JSON.parse(text);
    const records = isLogRecord(document) ? valueAt(document, 'Records') : undefined;
    return Array.isArray(records) ? records.filter(isLogRecord) : undefined;
  } catch {
    return undefined;
  }
}
