const FIRST_WORDS = 1024;
/** 4 MiB: what only a file made for it fills is not kept for the next. */
const MOST_KEPT = 2 ** 20;

/** Words copied out of the kernel's memory, in a buffer that is used again. */
export class WordList {
  #words = new Uint32Array(FIRST_WORDS);
  #used = 0;

  get length(): number {
    return this.#used;
  }

  clear(): void {
    if (this.#words.length > MOST_KEPT) this.#words = new Uint32Array(FIRST_WORDS);
    this.#used = 0;
  }

  /** The word at an index below the length. */
  at(index: number): number {
    return this.#words[index] ?? 0;
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

  /** Good until something is added or all is cleared. */
  all(): Uint32Array {
    return this.#words.subarray(0, this.#used);
  }
}
