import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { openSources } from '../derive/source.ts';
import type { SourceBook } from '../derive/source.ts';
import type { SigmaRule } from '../rule.ts';
import { AdaptivePrescan } from '../scan/adaptive-prescan.ts';
import { compileRule } from './compile-rule.ts';
import type { RecordMatch } from './compile-rule.ts';
import { readLog } from './read-log.ts';
import type { LogReading } from './read-log.ts';
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

/**
 * Rules compiled once, to be asked about many records. Silent rules that feed nothing are left out.
 * @param sources what is known of addresses, where files say it
 */
export function compileRules(rules: readonly SigmaRule[], sources?: SourceBook): Matcher {
  return new CompiledRules(rules, sources);
}

interface Compiled {
  readonly index: number;
  readonly rule: SigmaRule;
  readonly test: RecordMatch;
}

class CompiledRules implements Matcher {
  readonly #rules: readonly Compiled[];
  readonly #all: readonly number[];
  readonly #sources: SourceBook | undefined;
  /** Made when the first file comes: trying rules on records does without. */
  #prescan: AdaptivePrescan | undefined;

  constructor(rules: readonly SigmaRule[], sources: SourceBook | undefined) {
    this.#sources = sources;
    this.#rules = rules.flatMap((rule, index) =>
      rule.reports || rule.feeds ? [{ index, rule, test: compileRule(rule) }] : [],
    );
    this.#all = this.#rules.map((_, at) => at);
  }

  matchRecord(record: LogRecord): readonly number[] {
    return this.#matching(record, this.#all).map(({ index }) => index);
  }

  matchFile(bytes: Uint8Array): FileMatches {
    const prescan = (this.#prescan ??= new AdaptivePrescan(this.#rules.map(({ rule }) => rule)));
    const file = new FileMatch(readLog(bytes, prescan, this.#all));
    return file.match((record, candidates) => {
      const matching = this.#matching(record, candidates);
      if (matching.length === 0) prescan.waste(candidates);
      return matching;
    });
  }

  #matching(record: LogRecord, candidates: readonly number[]): readonly Compiled[] {
    openSources(record, this.#sources);
    return candidates.flatMap((at) => {
      const compiled = this.#rules[at];
      return compiled?.test(record) === true ? [compiled] : [];
    });
  }
}

class FileMatch {
  readonly #log: LogReading;
  readonly #hits: Hit[] = [];
  readonly #problems: string[] = [];
  #more = 0;

  constructor(log: LogReading) {
    this.#log = log;
    for (const problem of log.problems) this.#problem(problem);
  }

  match(
    matching: (record: LogRecord, candidates: readonly number[]) => readonly Compiled[],
  ): FileMatches {
    for (const { value, position, rules } of this.#log.records) {
      if (!isLogRecord(value)) {
        const what = value === undefined ? 'not JSON' : 'not an object';
        this.#problem(`record ${position} is ${what}`);
        continue;
      }
      try {
        this.#keepHits(value, position, matching(value, rules));
      } catch (error) {
        // The stack ends before a hostile record's nesting does.
        if (!(error instanceof RangeError)) throw error;
        this.#problem(`record ${position} is nested too deeply`);
      }
    }
    if (this.#more > 0) this.#problems.push(`and ${this.#more} more`);
    return { events: this.#log.events, hits: this.#hits, problems: this.#problems };
  }

  #keepHits(record: LogRecord, position: number, matched: readonly Compiled[]): void {
    for (const { index, rule } of matched) {
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
