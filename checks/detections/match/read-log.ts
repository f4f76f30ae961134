import { isLogRecord } from '../../log-record.ts';
import type { AdaptivePrescan } from '../scan/adaptive-prescan.ts';
import type { Prescanned } from '../scan/prescan.ts';

/** One element of a log's `Records`. */
export interface ReadRecord {
  /** The parsed element; undefined where it is no JSON. */
  readonly value: unknown;
  /** Its place in the file, from 0. */
  readonly position: number;
  /** The rules, as numbers, that are worth asking. */
  readonly rules: readonly number[];
}

export interface LogReading {
  /** How many records the file holds. */
  readonly events: number;
  /** Those worth looking at; each is parsed when its turn comes, so that one at a time is held. */
  readonly records: Iterable<ReadRecord>;
  readonly problems: readonly string[];
}

/** The records of a log file that any of `all` rules may match. */
export function readLog(
  bytes: Uint8Array,
  prescan: AdaptivePrescan,
  all: readonly number[],
): LogReading {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const scanned = prescan.scan(bytes);
  if (scanned.isWhole) return readWanted(text, scanned, []);
  const log = parse(text, 0, text.length);
  if (log !== undefined) return readWhole(log, all);
  // A damaged record, or a file that is cut short, does not hide the records before it.
  const where = scanned.records === 0 ? '' : ` after record ${scanned.records - 1}`;
  return readWanted(text, scanned, [`not JSON${where}`]);
}

function readWanted(
  text: Buffer,
  { records, wanted }: Prescanned,
  problems: readonly string[],
): LogReading {
  return { events: records, records: parseWanted(text, wanted), problems };
}

function* parseWanted(text: Buffer, wanted: Prescanned['wanted']): Generator<ReadRecord> {
  for (const { start, end, position, rules } of wanted) {
    yield { value: parse(text, start, end), position, rules };
  }
}

/** A file that is not written the way CloudTrail writes it. */
function readWhole(log: unknown, rules: readonly number[]): LogReading {
  const records = isLogRecord(log) && Object.hasOwn(log, 'Records') ? log.Records : undefined;
  if (!Array.isArray(records)) return { events: 0, records: [], problems: ['no Records'] };
  const values: readonly unknown[] = records;
  return {
    events: values.length,
    records: values.map((value, position) => ({ value, position, rules })),
    problems: [],
  };
}

/** Undefined where it is no JSON, or longer than any text can be. */
function parse(bytes: Buffer, start: number, end: number): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', start, end));
  } catch {
    return undefined;
  }
}
