import { ROW_WORDS } from './layout.ts';
import { WordList } from './word-list.ts';

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

/** The kernel's rows of one file. */
export class RowList {
  readonly #words = new WordList();
  readonly #row: Row = {
    ...{ start: 0, end: 0, position: 0, state: 0 },
    ...{ first: 0, second: 0, date: 0, clock: 0 },
  };

  get length(): number {
    return this.#words.length / ROW_WORDS;
  }

  clear(): void {
    this.#words.clear();
  }

  add(words: Uint32Array): void {
    this.#words.add(words);
  }

  /** A row, in an object that the next call fills anew: rows may be many. */
  row(index: number): Readonly<Row> {
    const words = this.#words;
    const row = this.#row;
    const at = index * ROW_WORDS;
    row.start = words.at(at);
    row.end = words.at(at + 1);
    row.position = words.at(at + 2);
    row.state = words.at(at + 3);
    row.first = words.at(at + 4);
    row.second = words.at(at + 5);
    row.date = words.at(at + 6);
    row.clock = words.at(at + 7);
    return row;
  }
}
