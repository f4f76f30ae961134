import {
  COUNT_BYTES,
  COUNT_PAGE_BITS,
  COUNT_PAGES,
  COUNTS,
  MAX_COUNT_PAGES,
  MAX_STATE_PAGES,
  STATE,
} from './layout.ts';
import type { KernelMemory } from './tables.ts';
import { WordList } from './word-list.ts';

/** Where records count. */
export interface Countable {
  readonly number: number;
  /** The time up to which events are shown, as `orderOf` writes it; undefined while all are. */
  readonly shownUpTo: number | undefined;
}

const EVER = 2n ** 63n - 1n;

/** The pages in the kernel's memory, and what it counted on them in one file. */
export class CountTable<Page extends Countable> {
  readonly #memory: KernelMemory;
  readonly #counted = new WordList();
  readonly #places = new Map<Page, number>();

  constructor(memory: KernelMemory) {
    this.#memory = memory;
  }

  /** Forgets all pages. */
  clear(): void {
    this.#places.clear();
  }

  /** Gives a state its pages; where there is no room, none: its records are taken one by one. */
  write(state: number, pages: readonly Page[]): void {
    const { bytes, view } = this.#memory;
    const hasRoom =
      pages.length <= MAX_STATE_PAGES && this.#places.size + pages.length <= MAX_COUNT_PAGES;
    bytes[state + STATE.count] = hasRoom ? pages.length : 0;
    if (!hasRoom) return;
    for (const [at, page] of pages.entries())
      view.setUint16(state + STATE.pages + at * 2, this.#place(page), true);
  }

  /** A page shows fewer events than before. */
  update(page: Page): void {
    const place = this.#places.get(page);
    if (place !== undefined) this.#writePage(place, page);
  }

  /** What the kernel has counted goes to the file's. */
  take(words: Uint32Array, counts: number): void {
    if (counts === 0) return;
    const start = COUNTS / 4;
    this.#counted.add(words.subarray(start, start + (counts * COUNT_BYTES) / 4));
  }

  /** Begins a file. */
  begin(): void {
    this.#counted.clear();
  }

  /** Good until the next file. */
  counted(): Uint32Array {
    return this.#counted.all();
  }

  #place(page: Page): number {
    const known = this.#places.get(page);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(page, place);
    this.#writePage(place, page);
    return place;
  }

  #writePage(place: number, { number, shownUpTo }: Page): void {
    const address = COUNT_PAGES + place * 2 ** COUNT_PAGE_BITS;
    const { view } = this.#memory;
    view.setBigUint64(address, shownUpTo === undefined ? EVER : BigInt(shownUpTo), true);
    view.setUint32(address + 8, number, true);
  }
}
