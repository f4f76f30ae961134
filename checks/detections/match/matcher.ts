import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import type { SigmaRule } from '../rule.ts';
import { compileRule } from './compile-rule.ts';
import { hitOf } from './hit.ts';
import type { Hit } from './hit.ts';

/** What one log file holds. Plain data, made to cross threads. */
export interface FileMatches {
  /** Records in the file, matched or not. */
  readonly events: number;
  readonly hits: readonly Hit[];
  /** What could not be looked at, and what is odd: `not JSON`, `no Records`, `record 3 is not an object`. */
  readonly problems: readonly string[];
}

export interface Matcher {
  /**
   * @param bytes one inflated log file: `{"Records":[…]}` in UTF-8
   */
  matchFile(bytes: Uint8Array): FileMatches;
  /** Indexes of the rules that a record matches, in order. */
  matchRecord(record: LogRecord): readonly number[];
}

const MAX_PROBLEMS = 20;

/** Rules compiled once, to be asked about many records. */
export function compileRules(rules: readonly SigmaRule[]): Matcher {
  const matches = rules.flatMap((rule, index) =>
    rule.reports || rule.feeds ? [{ index, test: compileRule(rule) }] : [],
  );
  const matchRecord = (record: LogRecord): readonly number[] =>
    matches.flatMap(({ index, test }) => (test(record) ? [index] : []));
  return {
    matchRecord,
    matchFile: (bytes) => new FileMatch(rules, matchRecord).match(bytes),
  };
}

class FileMatch {
  readonly #rules: readonly SigmaRule[];
  readonly #matchRecord: (record: LogRecord) => readonly number[];
  readonly #hits: Hit[] = [];
  readonly #problems: string[] = [];
  #more = 0;

  constructor(rules: readonly SigmaRule[], matchRecord: (record: LogRecord) => readonly number[]) {
    this.#rules = rules;
    this.#matchRecord = matchRecord;
  }

  match(bytes: Uint8Array): FileMatches {
    const records = this.#read(bytes);
    for (const [position, record] of records.entries()) this.#record(record, position);
    if (this.#more > 0) this.#problems.push(`and ${this.#more} more`);
    return { events: records.length, hits: this.#hits, problems: this.#problems };
  }

  #read(bytes: Uint8Array): readonly unknown[] {
    let log: unknown;
    try {
      log = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
    } catch {
      this.#problems.push('not JSON');
      return [];
    }
    const records: unknown = isLogRecord(log) && Object.hasOwn(log, 'Records') ? log.Records : log;
    if (isLogRecord(log) && Array.isArray(records)) return records;
    this.#problems.push('no Records');
    return [];
  }

  #record(record: unknown, position: number): void {
    if (!isLogRecord(record)) {
      this.#problem(`record ${position} is not an object`);
      return;
    }
    try {
      this.#keepHits(record, position);
    } catch (error) {
      // The stack ends before a hostile record's nesting does.
      if (!(error instanceof RangeError)) throw error;
      this.#problem(`record ${position} is nested too deeply`);
    }
  }

  #keepHits(record: LogRecord, position: number): void {
    for (const index of this.#matchRecord(record)) {
      const rule = this.#rules[index];
      if (rule === undefined) continue;
      const hit = hitOf({ rule: index, position }, record, rule);
      if (hit.eventTime === '') this.#problem(`record ${position} has no eventTime`);
      this.#hits.push(hit);
    }
  }

  #problem(text: string): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(text);
    else this.#more++;
  }
}
