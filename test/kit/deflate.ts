/** DEFLATE streams by hand (RFC 1951), also such as no program would write. */

/** Bits, the first one lowest; codes with their first bit first. */
export class BitWriter {
  readonly #bits: number[] = [];

  number(value: number, count: number): this {
    for (let at = 0; at < count; at++) this.#bits.push(Math.floor(value / 2 ** at) % 2);
    return this;
  }

  code(value: number, count: number): this {
    for (let at = count - 1; at >= 0; at--) this.#bits.push(Math.floor(value / 2 ** at) % 2);
    return this;
  }

  /** Up to the next whole byte. */
  align(): this {
    while (this.#bits.length % 8 !== 0) this.#bits.push(0);
    return this;
  }

  bytes(): Buffer {
    const bytes = Buffer.alloc(Math.ceil(this.#bits.length / 8));
    for (const [at, bit] of this.#bits.entries())
      bytes.writeUInt8(bytes.readUInt8(at >> 3) | (bit << (at & 7)), at >> 3);
    return bytes;
  }
}

/** A symbol of one of the two codes, and the extra bits behind it. */
export interface Token {
  readonly code: 'literal' | 'distance';
  readonly symbol: number;
  readonly extra?: readonly [value: number, count: number];
}

export const END: Token = { code: 'literal', symbol: 256 };

export function literals(text: string): readonly Token[] {
  return Array.from(Buffer.from(text), (symbol) => ({ code: 'literal', symbol }));
}

/** `length` bytes (3 to 258) from `distance` bytes back (1 to 32768). */
export function match(length: number, distance: number): readonly Token[] {
  const ofLength =
    length === 258
      ? ({ symbol: 285, extra: [0, 0] } as const)
      : measure(length, { firstSymbol: 257, first: 3, perStep: 4 });
  const ofDistance = measure(distance, { firstSymbol: 0, first: 1, perStep: 2 });
  return [
    { code: 'literal', ...ofLength },
    { code: 'distance', ...ofDistance },
  ];
}

interface Scale {
  readonly firstSymbol: number;
  readonly first: number;
  readonly perStep: number;
}

function measure(
  value: number,
  { firstSymbol, first, perStep }: Scale,
): { symbol: number; extra: readonly [number, number] } {
  let base = first;
  for (let step = 0; ; step++) {
    const extra = Math.max(Math.floor(step / perStep) - 1, 0);
    if (value < base + 2 ** extra)
      return { symbol: firstSymbol + step, extra: [value - base, extra] };
    base += 2 ** extra;
  }
}

export const FIXED_LITERALS = Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
export const FIXED_DISTANCES = new Array<number>(32).fill(5);

interface Codes {
  readonly literals: readonly number[];
  readonly distances: readonly number[];
}

export interface BlockEdit {
  readonly last?: boolean;
  /** Lengths of the code in which the lengths are written. */
  readonly lengths?: readonly number[];
  /** Written instead of the lengths: symbols of that code, with extra bits. */
  readonly written?: readonly (readonly [symbol: number, value: number, count: number])[];
}

export function fixedBlock(tokens: readonly Token[], last = true): (to: BitWriter) => void {
  return (to) => {
    to.number(last ? 1 : 0, 1).number(1, 2);
    writeTokens(to, tokens, { literals: FIXED_LITERALS, distances: FIXED_DISTANCES });
  };
}

/** 13 codes of four bits and 6 of five: complete. */
const PLAIN_LENGTHS = [...new Array<number>(13).fill(4), ...new Array<number>(6).fill(5)];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** A block with codes of its own, whose lengths are written one by one. */
export function dynamicBlock(
  tokens: readonly Token[],
  codes: Codes,
  { last = true, lengths = PLAIN_LENGTHS, written }: BlockEdit = {},
): (to: BitWriter) => void {
  return (to) => {
    to.number(last ? 1 : 0, 1).number(2, 2);
    to.number(codes.literals.length - 257, 5)
      .number(codes.distances.length - 1, 5)
      .number(15, 4);
    for (const symbol of ORDER) to.number(lengths[symbol] ?? 0, 3);
    const all = [...codes.literals, ...codes.distances].map((length) => [length, 0, 0] as const);
    for (const [symbol, value, count] of written ?? all) {
      writeSymbol(to, symbol, lengths);
      to.number(value, count);
    }
    writeTokens(to, tokens, codes);
  };
}

/** @param check the complement that is written, where it is to be wrong */
export function storedBlock(
  bytes: Uint8Array,
  last = true,
  check = 0xffff,
): (to: BitWriter) => void {
  return (to) => {
    to.number(last ? 1 : 0, 1)
      .number(0, 2)
      .align();
    to.number(bytes.length, 16).number(bytes.length ^ check, 16);
    for (const byte of bytes) to.number(byte, 8);
  };
}

export function streamOf(...blocks: readonly ((to: BitWriter) => void)[]): Buffer {
  const writer = new BitWriter();
  for (const block of blocks) block(writer);
  return writer.bytes();
}

function writeTokens(to: BitWriter, tokens: readonly Token[], codes: Codes): void {
  for (const { code, symbol, extra } of tokens) {
    writeSymbol(to, symbol, code === 'literal' ? codes.literals : codes.distances);
    if (extra !== undefined) to.number(...extra);
  }
}

/** RFC 1951, section 3.2.2: shorter codes first, those of one length in the symbols' order. */
function writeSymbol(to: BitWriter, symbol: number, lengths: readonly number[]): void {
  const length = lengths[symbol] ?? 0;
  if (length === 0) throw new RangeError(`symbol ${symbol} has no code`);
  const before = lengths.reduce((sum, other, at) => {
    const isBefore = other > 0 && (other < length || (other === length && at < symbol));
    return isBefore ? sum + 2 ** (length - other) : sum;
  }, 0);
  to.code(before, length);
}
