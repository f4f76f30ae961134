import {
  DEPTHS,
  HEAD,
  KEY_BYTES,
  MASKS,
  MAX_WAYS,
  MIX,
  SLOT_BITS,
  SLOTS,
  VALUE,
  VALUE_SLOT,
  VALUE_SLOT_BITS,
  VALUE_TEXTS,
  VALUE_TEXTS_END,
  VALUES,
  WAY,
  WAY_BYTES,
  WAYS,
} from './layout.ts';
import type { Way } from './places.ts';

/** The kernel's memory, as bytes and as numbers. */
export interface KernelMemory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const WORD = 8;
const OPENS = Buffer.from('{[');
const CLOSES = Buffer.from('}]');

/** Writes what never changes. */
export function writeConstants({ bytes }: KernelMemory): void {
  for (const byte of OPENS) bytes[DEPTHS + byte] = 1;
  for (const byte of CLOSES) bytes[DEPTHS + byte] = 0xff;
  bytes.fill(0xff, MASKS, MASKS + HEAD);
}

/** Writes where keys lead to. */
export function writeWays({ bytes, view }: KernelMemory, ways: readonly Way[]): void {
  const leading = new Set(ways.map(({ from }) => from));
  for (const [index, { from, key, to }] of ways.slice(0, MAX_WAYS - 1).entries()) {
    const text = Buffer.from(key);
    const word = wordOf(text) ^ BigInt.asUintN(64, BigInt(from) * MIX);
    const hash = Number(BigInt.asUintN(64, word * MIX) >> BigInt(64 - SLOT_BITS));
    const slot = SLOTS + hash * 2;
    const number = index + 1;
    const way = WAYS + number * WAY_BYTES;
    view.setBigUint64(way + WAY.word, word, true);
    view.setUint16(way + WAY.next, view.getUint16(slot, true), true);
    view.setUint16(way + WAY.below, to, true);
    bytes[way + WAY.leads] = Number(leading.has(to));
    bytes[way + WAY.length] = text.length;
    writeEnd(bytes, way, text);
    view.setUint16(slot, number, true);
  }
}

/** The last bytes of a key, with the quote before it where there is room. */
function writeEnd(bytes: Uint8Array, way: number, key: Buffer): void {
  const end = Buffer.concat([Buffer.from('"'), key]).subarray(-KEY_BYTES);
  bytes.set(end, way + WAY.text + KEY_BYTES - end.length);
  bytes.fill(0xff, way + WAY.mask + KEY_BYTES - end.length, way + WAY.mask + KEY_BYTES);
}

/** The last eight bytes of a key as one number, zeros before it where it is shorter. */
function wordOf(text: Buffer): bigint {
  return Buffer.concat([Buffer.alloc(WORD), text])
    .subarray(-WORD)
    .readBigUInt64LE();
}

/** A scalar in the kernel's memory, without the quotes of a text. */
export interface RawValue {
  /** Twice the state that asked for it, and one more for a text. */
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Where values lead to, kept byte by byte: two of them are never taken for one another. */
export class ValueMemory {
  readonly #memory: KernelMemory;
  #end = VALUE_TEXTS;

  constructor(memory: KernelMemory) {
    this.#memory = memory;
  }

  /** Notes in a value's slot where its text is kept, if it is a long one; the kernel writes the rest. */
  remember({ start, end }: RawValue, slot: number): void {
    const { bytes, view } = this.#memory;
    const length = end - start;
    if (length < HEAD) return;
    if (this.#end + length > VALUE_TEXTS_END) this.clear();
    bytes.copyWithin(this.#end, start, end);
    view.setUint32(VALUES + slot + VALUE.text, this.#end, true);
    this.#end += length;
  }

  clear(): void {
    this.#end = VALUE_TEXTS;
    this.#memory.bytes.fill(0, VALUES, VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS);
  }
}
