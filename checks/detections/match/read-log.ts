import { isLogRecord } from '../../log-record.ts';
import type { Prescan, Prescanned } from '../scan/prescan.ts';

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
export function readLog(bytes: Uint8Array, prescan: Prescan, all: readonly number[]): LogReading {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const scanned = prescan.scan(bytes);
  return scanned === undefined ? readWhole(text, all) : readWanted(text, scanned);
}

function readWanted(text: Buffer, { records, wanted }: Prescanned): LogReading {
  return { events: records, records: parseWanted(text, wanted), problems: [] };
}

function* parseWanted(text: Buffer, wanted: Prescanned['wanted']): Generator<ReadRecord> {
  for (const { start, end, position, rules } of wanted) {
    const value = tryParse(text.toString('utf8', start, end));
    yield { value, position, rules };
  }
}

/** A file that is not written the way CloudTrail writes it. */
function readWhole(text: Buffer, rules: readonly number[]): LogReading {
  const log = tryParse(text.toString('utf8'));
  if (log === undefined) return { events: 0, records: [], problems: ['not JSON'] };
  const records = isLogRecord(log) && Object.hasOwn(log, 'Records') ? log.Records : undefined;
  if (!Array.isArray(records)) return { events: 0, records: [], problems: ['no Records'] };
  const values: readonly unknown[] = records;
  return {
    events: values.length,
    records: values.map((value, position) => ({ value, position, rules })),
    problems: [],
  };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
