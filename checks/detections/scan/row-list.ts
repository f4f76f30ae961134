import { ROW_WORDS } from './layout.ts';

/** A record that some rule matches or may match. Offsets in bytes. */
export interface Row {
  start: number;
  end: number;
  /** Its place in the file, from 0. */
  position: number;
  /** What is known of it. */
  state: number;
  /** Two numbers made of its eventID; meaningless where `date` is 0. */
  first: number;
  second: number;
  /** `YYYYMMDD` and `HHMMSS` of its eventTime, as decimal numbers; date 0 where they are unknown. */
  date: number;
  clock: number;
}

/** The kernel's rows of one file, copied out of its memory, in a buffer that is used again. */
export class RowList {
  #words = new Uint32Array(64 * ROW_WORDS);
  readonly #row: Row = {
    ...{ start: 0, end: 0, position: 0, state: 0 },
    ...{ first: 0, second: 0, date: 0, clock: 0 },
  };
  #used = 0;

  get length(): number {
    return this.#used / ROW_WORDS;
  }

  clear(): void {
    this.#used = 0;
  }

  add(words: Uint32Array): void {
    const used = this.#used + words.length;
    if (used > this.#words.length) {
      const larger = new Uint32Array(Math.max(used, this.#words.length * 2));
      larger.set(this.#words.subarray(0, this.#used));
      this.#words = larger;
    }
    this.#words.set(words, this.#used);
    this.#used = used;
  }

  /** A row, in an object that the next call fills anew: rows are many. */
  row(index: number): Readonly<Row> {
    const words = this.#words;
    const row = this.#row;
    const at = index * ROW_WORDS;
    const word = (offset: number): number => words[at + offset] ?? 0;
    row.start = word(0);
    row.end = word(1);
    row.position = word(2);
    row.state = word(3);
    row.first = word(4);
    row.second = word(5);
    row.date = word(6);
    row.clock = word(7);
    return row;
  }
}
