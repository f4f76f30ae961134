import {
  BELOW,
  HAS_BELOW,
  KEY_SLOT,
  KEY_SLOT_BITS,
  KEY_TEXTS,
  KEYS,
  MAX_KEYS,
  MIX,
  VALUE_SLOT,
  VALUE_SLOT_BITS,
  VALUE_TEXTS,
  VALUE_TEXTS_END,
  VALUES,
} from './layout.ts';
import type { Way } from './places.ts';

/** The kernel's memory, as bytes and as numbers. */
export interface KernelMemory {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const MAX_TRIES = 10_000;
const WORD = 8;

/**
 * Writes the keys into the kernel's table, and gives the multiplier with which no two of them want
 * the same slot. Keys with the same first eight bytes share one, as a chain.
 */
export function writeKeys({ bytes, view }: KernelMemory, keys: readonly string[]): bigint {
  const mix = multiplierFor(keys);
  let end = KEY_TEXTS;
  for (const [number, key] of keys.entries()) {
    const text = Buffer.from(key);
    const slot = KEYS + KEY_SLOT * slotOf(wordOf(text), mix);
    view.setBigUint64(slot, wordOf(text), true);
    view.setUint32(end, text.length, true);
    view.setUint32(end + 4, view.getUint32(slot + 8, true), true);
    view.setUint32(end + 8, number, true);
    bytes.set(text, end + 12);
    view.setUint32(slot + 8, end, true);
    end += 12 + text.length;
  }
  return mix;
}

/** Writes where keys lead to. */
export function writeWays({ bytes, view }: KernelMemory, ways: readonly Way[]): void {
  for (const { from, key, to } of ways) {
    view.setUint16(BELOW + (from * MAX_KEYS + key) * 2, to, true);
    bytes[HAS_BELOW + from] = 1;
  }
}

function multiplierFor(keys: readonly string[]): bigint {
  const words = new Set(keys.map((key) => wordOf(Buffer.from(key))));
  for (let tried = 0n; tried < MAX_TRIES; tried++) {
    const mix = BigInt.asUintN(64, MIX * (2n * tried + 1n));
    if (new Set(Array.from(words, (word) => slotOf(word, mix))).size === words.size) return mix;
  }
  throw new RangeError('no multiplier keeps the keys apart');
}

/** The first eight bytes of a key as one number, zeros where it is shorter. */
function wordOf(text: Buffer): bigint {
  return Buffer.concat([text.subarray(0, WORD), Buffer.alloc(WORD)]).readBigUInt64LE();
}

function slotOf(word: bigint, mix: bigint): number {
  return Number(BigInt.asUintN(64, word * mix) >> BigInt(64 - KEY_SLOT_BITS));
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

  /** Takes the slot for a value; the kernel itself notes the hash. */
  remember({ kind, start, end }: RawValue, slot: number, next: number): void {
    const { bytes, view } = this.#memory;
    const length = end - start;
    if (this.#end + WORD + length > VALUE_TEXTS_END) this.clear();
    view.setUint32(this.#end, length, true);
    view.setUint32(this.#end + 4, kind, true);
    bytes.copyWithin(this.#end + 8, start, end);
    view.setUint32(slot + 8, this.#end, true);
    view.setUint32(slot + 12, next, true);
    this.#end += WORD + length;
  }

  clear(): void {
    this.#end = VALUE_TEXTS;
    this.#memory.bytes.fill(0, VALUES, VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS);
  }
}
