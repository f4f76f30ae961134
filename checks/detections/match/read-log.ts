import { isLogRecord } from '../../log-record.ts';
import type { Prescanned } from '../scan/prescan.ts';
import type { Row, RowList } from '../scan/row-list.ts';

/** A log file, taken apart as far as needed. */
export type LogReading =
  /** As CloudTrail writes it; or what can be seen of a damaged one. */
  | {
      readonly kind: 'rows';
      readonly events: number;
      readonly rows: RowList;
      readonly counted: Uint32Array;
      readonly problems: readonly string[];
    }
  /** Written in another way, and parsed as a whole. */
  | {
      readonly kind: 'values';
      readonly events: number;
      readonly values: readonly unknown[];
      readonly problems: readonly string[];
    };

/** What is to be looked at of a log file. */
export function readLog(bytes: Uint8Array, scanned: Prescanned): LogReading {
  const { records: events, rows, counted } = scanned;
  if (scanned.isWhole) return { kind: 'rows', events, rows, counted, problems: [] };
  const log = parseJson(bytes, { start: 0, end: bytes.length });
  if (log !== undefined) return readWhole(log);
  // A damaged record, or a file that is cut short, does not hide the records before it.
  const where = events === 0 ? '' : ` after record ${events - 1}`;
  return { kind: 'rows', events, rows, counted, problems: [`not JSON${where}`] };
}

function readWhole(log: unknown): LogReading {
  const values: unknown =
    isLogRecord(log) && Object.hasOwn(log, 'Records') ? log.Records : undefined;
  return Array.isArray(values)
    ? { kind: 'values', events: values.length, values, problems: [] }
    : { kind: 'values', events: 0, values: [], problems: ['no Records'] };
}

/** Undefined where it is no JSON, or longer than any text can be. */
export function parseJson(bytes: Uint8Array, { start, end }: Pick<Row, 'start' | 'end'>): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString());
  } catch {
    return undefined;
  }
}
