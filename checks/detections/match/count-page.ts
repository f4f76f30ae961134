import { orderOf } from '../event-stamp.ts';
import type { EventStamp } from '../event-stamp.ts';

/** Of each alert the earliest events are shown; the rest are only counted. */
export const MAX_SHOWN = 50;

interface Shown {
  readonly order: number;
  readonly id: readonly [number, number];
}

/** The events of one alert as far as they went by here. */
export class CountPage {
  readonly key: string;
  /** Its number among the pages of the file that is being read, and which file that is. */
  number = 0;
  file = -1;
  readonly #shown: Shown[] = [];

  constructor(key: string) {
    this.key = key;
  }

  /**
   * Whether an event may be among the earliest, and so has to be shown. Of copies of one event each
   * is: which of them stands in the alert depends on their keys.
   */
  shows(stamp: EventStamp): boolean {
    const order = orderOf(stamp);
    const last = this.#shown.at(MAX_SHOWN - 1);
    if (last !== undefined && order > last.order) return false;
    const [first, second] = stamp.id;
    if (!this.#shown.some(({ id }) => id[0] === first && id[1] === second))
      this.#insert({ order, id: stamp.id });
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

  of(key: string): CountPage {
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
    const page = new CountPage(key);
    this.#pages.set(key, page);
    return page;
  }
}

/** Events of one log file that are counted and not shown. Plain data, made to cross threads. */
export interface Counted {
  /** Texts as `placeKey` makes them. */
  readonly pages: readonly string[];
  /** For each event `COUNT_WORDS` numbers: its page's index, then its stamp. */
  readonly events: Uint32Array;
}

export const COUNT_WORDS = 5;

/** Gathers what is counted in one log file after the other. */
export class CountSheet {
  #pages: string[] = [];
  #words = new Uint32Array(1024);
  #used = 0;
  #file = 0;

  add(page: CountPage, { id, date, clock }: EventStamp): void {
    if (this.#used + COUNT_WORDS > this.#words.length) this.#grow();
    if (page.file !== this.#file) {
      page.file = this.#file;
      page.number = this.#pages.push(page.key) - 1;
    }
    const words = this.#words;
    const at = this.#used;
    words[at] = page.number;
    words[at + 1] = id[0];
    words[at + 2] = id[1];
    words[at + 3] = date;
    words[at + 4] = clock;
    this.#used = at + COUNT_WORDS;
  }

  /** What one file had, or undefined for nothing; the next file begins. */
  take(): Counted | undefined {
    const [pages, used] = [this.#pages, this.#used];
    this.#pages = [];
    this.#used = 0;
    this.#file++;
    return used === 0 ? undefined : { pages, events: this.#words.slice(0, used) };
  }

  #grow(): void {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
}
