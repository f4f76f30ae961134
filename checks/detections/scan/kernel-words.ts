import { BYTE } from './kernel-state.ts';
import { i64 } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';

/* Eight bytes of text looked at as one number. */

const ONES = 0x0101_0101_0101_0101n;
const HIGHS = 0x8080_8080_8080_8080n;
const QUOTES = ONES * BigInt(BYTE.quote);

export const ZERO = i64.const(0n);
export const inverse = (bits: Code): Code => i64.xor(bits, i64.const(-1n));
export const isSome = (bits: Code): Code => i64.ne(bits, ZERO);

/** The high bit of the first byte of a word that is a quote (bits above it may lie); else 0. */
export function firstQuote(word: Variable): Code {
  const zeroed = i64.xor(word.get, i64.const(QUOTES));
  const borrowed = i64.sub(zeroed, i64.const(ONES));
  return i64.and(i64.and(borrowed, inverse(zeroed)), i64.const(HIGHS));
}

/** A mask of the bytes before the one that `firstQuote` found; of all bytes where there is none. */
export function bytesBefore(found: Variable): Code {
  const lowest = i64.and(found.get, i64.sub(ZERO, found.get));
  return i64.sub(i64.shrU(lowest, i64.const(7n)), i64.const(1n));
}
