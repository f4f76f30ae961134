import { orderOf } from '../event-stamp.ts';
import type { EventNumbers, EventStamp } from '../event-stamp.ts';
import { WordList } from '../scan/word-list.ts';

/** Of each alert the earliest events are shown; the rest are only counted. */
export const MAX_SHOWN = 50;

interface Shown extends EventNumbers {
  readonly order: number;
}

/** The events of one alert as far as they went by here. */
export class CountPage {
  readonly key: string;
  /** Its place in what `CountPages` told of, from 0. */
  readonly number: number;
  readonly #shown: Shown[] = [];

  constructor(key: string, number: number) {
    this.key = key;
    this.number = number;
  }

  /** The time up to which events are shown, as `orderOf` writes it; undefined while all are. */
  get shownUpTo(): number | undefined {
    return this.#shown.at(MAX_SHOWN - 1)?.order;
  }

  /**
   * Whether an event may be among the earliest, and so has to be shown. Of copies of one event each
   * is: which of them stands in the alert depends on their keys.
   */
  shows(stamp: EventStamp): boolean {
    const order = orderOf(stamp);
    if (order > (this.shownUpTo ?? Number.POSITIVE_INFINITY)) return false;
    const { first, second } = stamp;
    if (!this.#shown.some((event) => event.first === first && event.second === second))
      this.#insert({ order, first, second });
    return true;
  }

  #insert(event: Shown): void {
    let at = this.#shown.length;
    while (at > 0 && (this.#shown[at - 1]?.order ?? 0) > event.order) at--;
    this.#shown.splice(at, 0, event);
    if (this.#shown.length > MAX_SHOWN) this.#shown.pop();
  }
}

const MAX_PAGES = 4096;

/** The pages of one worker; where there are too many, all are forgotten, and more is shown. */
export class CountPages {
  readonly #pages = new Map<string, CountPage>();
  #untold: string[] = [];
  #count = 0;

  of(key: string): CountPage {
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
    const page = new CountPage(key, this.#count++);
    this.#pages.set(key, page);
    this.#untold.push(key);
    return page;
  }

  /** The keys of the pages that are new since it was asked last, in the order of their numbers. */
  news(): readonly string[] {
    const news = this.#untold;
    this.#untold = [];
    return news;
  }
}

/** Of each event that is counted so many numbers: its page's, then its stamp. */
export const COUNT_WORDS = 5;

/** Gathers what is counted in one log file after the other. */
export class CountSheet {
  readonly #words = new WordList();
  readonly #one = new Uint32Array(COUNT_WORDS);

  add(page: CountPage, { first, second, date, clock }: EventStamp): void {
    this.#one.set([page.number, first, second, date, clock]);
    this.#words.add(this.#one);
  }

  /** What was counted on the bytes. */
  addAll(counted: Uint32Array): void {
    this.#words.add(counted);
  }

  /** What one file had, or undefined for nothing; the next file begins. */
  take(): Uint32Array | undefined {
    const words = this.#words.all();
    this.#words.clear();
    return words.length === 0 ? undefined : words.slice();
  }
}
