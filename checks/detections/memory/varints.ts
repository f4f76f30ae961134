/** Whole numbers from 0 to 2^53 in as few bytes as they need: seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = Buffer.alloc(4096);
  #length = 0;

  number(value: number): void {
    let rest = Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(value)));
    this.#makeRoom();
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Characters of one byte each. */
  text(value: string): void {
    this.#makeRoom();
    this.#length += this.#bytes.write(value, this.#length, 'latin1');
  }

  base64(): string {
    return this.#bytes.toString('base64', 0, this.#length);
  }

  #makeRoom(): void {
    if (this.#length + 64 < this.#bytes.length) return;
    const larger = Buffer.alloc(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote; past its end everything is 0. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(base64: string) {
    this.#bytes = Buffer.from(base64, 'base64');
  }

  get isDone(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128 || scale > Number.MAX_SAFE_INTEGER) return value;
      scale *= 128;
    }
  }

  text(length: number): string {
    const text = this.#bytes.toString('latin1', this.#at, this.#at + length);
    this.#at += length;
    return text;
  }
}
