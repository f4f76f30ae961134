import { stampOf } from '../event-stamp.ts';
import type { EventStamp } from '../event-stamp.ts';
import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { openSources } from '../derive/source.ts';
import type { SourceBook } from '../derive/source.ts';
import type { SigmaRule } from '../rule.ts';
import { AdaptivePrescan } from '../scan/adaptive-prescan.ts';
import type { End } from '../scan/decisions.ts';
import type { Row } from '../scan/row-list.ts';
import { compileRule } from './compile-rule.ts';
import type { RecordMatch } from './compile-rule.ts';
import { CountPages, CountSheet } from './count-page.ts';
import type { CountPage } from './count-page.ts';
import { PageCounting, pageKeyOf } from './count-pages.ts';
import { parseJson, readLog } from './read-log.ts';
import { hitOf } from './hit.ts';
import type { Hit } from './hit.ts';

/** What one log file holds. Plain data, made to cross threads. */
export interface FileMatches {
  /** Records in the file, matched or not. */
  readonly events: number;
  readonly hits: readonly Hit[];
  /**
   * Hits beyond those that alerts show, if the matcher is one that counts and there are any: of each
   * `COUNT_WORDS` numbers, the first of them that of its page (`newPages`).
   */
  readonly counted?: Uint32Array;
  /** What could not be looked at, and what is odd: `not JSON`, `no Records`, `record 3 is not an object`. */
  readonly problems: readonly string[];
}

export interface Matcher {
  /**
   * @param bytes one inflated log file: `{"Records":[…]}` in UTF-8
   */
  matchFile(bytes: Uint8Array): FileMatches;
  /**
   * Where counted hits belong, as `placeKey` writes it: what is new since it was asked last. Pages
   * are numbered from 0 on in the order in which they are told.
   */
  newPages(): readonly string[];
  /** Indexes of the rules that a record matches, in order. */
  matchRecord(record: LogRecord): readonly number[];
}

export interface MatchOptions {
  /**
   * Count the hits that no alert would show, instead of giving each of them: those of rules that
   * feed no correlation, from the 51st on in the order of their time.
   * @default false
   */
  readonly count?: boolean;
  /** What is known of addresses, where files say it. */
  readonly sources?: SourceBook;
}

const MAX_PROBLEMS = 20;

/** Rules compiled once, to be asked about many records. Silent rules that feed nothing are left out. */
export function compileRules(rules: readonly SigmaRule[], options: MatchOptions = {}): Matcher {
  return new CompiledRules(rules, options);
}

/** Most rules of a pack are never asked about a parsed record: those are not compiled. */
function whenAsked(compile: () => RecordMatch): RecordMatch {
  let compiled: RecordMatch | undefined;
  return (record) => (compiled ??= compile())(record);
}

interface Compiled {
  readonly index: number;
  readonly rule: SigmaRule;
  readonly test: RecordMatch;
}

class CompiledRules implements Matcher {
  readonly #rules: readonly Compiled[];
  readonly #options: MatchOptions;
  /** Made when the first file comes: trying rules on records does without. */
  #files: FileMatcher | undefined;

  constructor(rules: readonly SigmaRule[], options: MatchOptions) {
    this.#rules = rules.flatMap((rule, index) =>
      rule.reports || rule.feeds ? [{ index, rule, test: whenAsked(() => compileRule(rule)) }] : [],
    );
    this.#options = options;
  }

  matchRecord(record: LogRecord): readonly number[] {
    return this.#rules.flatMap(({ index, test }) => (test(record) ? [index] : []));
  }

  newPages(): readonly string[] {
    return this.#files?.newPages() ?? [];
  }

  matchFile(bytes: Uint8Array): FileMatches {
    this.#files ??= new FileMatcher(this.#rules, this.#options);
    return this.#files.match(bytes);
  }
}

/** Matches one file after the other. */
class FileMatcher {
  readonly #rules: readonly Compiled[];
  readonly #sources: SourceBook | undefined;
  readonly #all: End<CountPage>;
  readonly #pages: CountPages | undefined;
  readonly #prescan: AdaptivePrescan<CountPage>;
  readonly #sheet = new CountSheet();
  #hits: Hit[] = [];
  #problems: string[] = [];
  #more = 0;

  constructor(rules: readonly Compiled[], { count = false, sources }: MatchOptions) {
    this.#rules = rules;
    this.#sources = sources;
    this.#all = { sure: [], maybe: rules.map((_, at) => at) };
    this.#pages = count ? new CountPages() : undefined;
    this.#prescan = new AdaptivePrescan(
      rules.map(({ rule }) => rule),
      this.#pages && new PageCounting(rules, this.#pages),
    );
  }

  newPages(): readonly string[] {
    return this.#pages?.news() ?? [];
  }

  match(bytes: Uint8Array): FileMatches {
    [this.#hits, this.#problems, this.#more] = [[], [], 0];
    const log = readLog(bytes, this.#prescan.scan(bytes));
    for (const problem of log.problems) this.#problem(problem);
    if (log.kind === 'rows') {
      this.#sheet.addAll(log.counted);
      for (let at = 0; at < log.rows.length; at++) this.#row(bytes, log.rows.row(at));
    } else
      for (const [position, value] of log.values.entries()) this.#value(value, position, this.#all);
    if (this.#more > 0) this.#problems.push(`and ${this.#more} more`);
    const counted = this.#sheet.take();
    const found = { events: log.events, hits: this.#hits, problems: this.#problems };
    return counted === undefined ? found : { ...found, counted };
  }

  #row(bytes: Uint8Array, row: Row): void {
    const end = this.#prescan.endOf(row.state);
    const pages = row.date === 0 ? undefined : end.pages;
    if (pages?.some((page) => this.#shows(page, row)) === false)
      for (const page of pages) this.#sheet.add(page, row);
    else this.#value(parseJson(bytes, row), row.position, end);
  }

  #value(value: unknown, position: number, end: End<CountPage>): void {
    if (!isLogRecord(value)) {
      const what = value === undefined ? 'not JSON' : 'not an object';
      this.#problem(`record ${position} is ${what}`);
      return;
    }
    try {
      for (const compiled of this.#matching(value, end)) this.#keep(value, position, compiled);
    } catch (error) {
      // The stack ends before a hostile record's nesting does.
      if (!(error instanceof RangeError)) throw error;
      this.#problem(`record ${position} is nested too deeply`);
    }
  }

  /** In the order of the rules. */
  #matching(record: LogRecord, { sure, maybe }: End<CountPage>): readonly Compiled[] {
    openSources(record, this.#sources);
    const more = maybe.filter((at) => this.#rules[at]?.test(record) === true);
    if (more.length < maybe.length && maybe !== this.#all.maybe) this.#waste(maybe, more);
    const matching = maybe.length === 0 ? sure : [...sure, ...more].sort((a, b) => a - b);
    return matching.flatMap((at) => this.#rules[at] ?? []);
  }

  #waste(asked: readonly number[], matched: readonly number[]): void {
    this.#prescan.waste(asked.filter((at) => !matched.includes(at)));
  }

  #keep(record: LogRecord, position: number, { index, rule }: Compiled): void {
    const hit = hitOf({ rule: index, position }, record, rule);
    if (hit.eventTime === '') this.#problem(`record ${position} has no eventTime`);
    const stamp = rule.feeds ? undefined : stampOf(hit);
    const page = stamp && this.#pages?.of(pageKeyOf(rule, hit));
    if (page === undefined || stamp === undefined || this.#shows(page, stamp)) this.#hits.push(hit);
    else this.#sheet.add(page, stamp);
  }

  #shows(page: CountPage, stamp: EventStamp): boolean {
    const isShown = page.shows(stamp);
    if (isShown) this.#prescan.update(page);
    return isShown;
  }

  #problem(text: string): void {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(text);
    else this.#more++;
  }
}
