import { ROW_WORDS } from './layout.ts';

/** A record that some rule matches or may match. Offsets in bytes. */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Its place in the file, from 0. */
  readonly position: number;
  /** What is known of it. */
  readonly state: number;
  /** Two numbers made of its eventID; meaningless where `date` is 0. */
  readonly id: readonly [number, number];
  /** `YYYYMMDD` and `HHMMSS` of its eventTime, as decimal numbers; date 0 where they are unknown. */
  readonly date: number;
  readonly clock: number;
}

/** The kernel's rows of one file, copied out of its memory, in a buffer that is used again. */
export class RowList {
  #words = new Uint32Array(64 * ROW_WORDS);
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

  row(index: number): Row {
    const words = this.#words;
    const at = index * ROW_WORDS;
    return {
      start: words[at] ?? 0,
      end: words[at + 1] ?? 0,
      position: words[at + 2] ?? 0,
      state: words[at + 3] ?? 0,
      id: [words[at + 4] ?? 0, words[at + 5] ?? 0],
      date: words[at + 6] ?? 0,
      clock: words[at + 7] ?? 0,
    };
  }
}
