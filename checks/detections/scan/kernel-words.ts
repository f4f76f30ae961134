import { BYTE } from './kernel-state.ts';
import { i64 } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';

/* Eight bytes of text looked at as one number. */

const ONES = 0x0101_0101_0101_0101n;
const LOWS = ONES * 0x7fn;
const QUOTES = ONES * BigInt(BYTE.quote);

export const ZERO = i64.const(0n);
export const inverse = (bits: Code): Code => i64.xor(bits, i64.const(-1n));
export const isSome = (bits: Code): Code => i64.ne(bits, ZERO);
export const withoutLowest = (bits: Variable): Code =>
  i64.and(bits.get, i64.sub(bits.get, i64.const(1n)));

/**
 * A word without what stands before its last quote. Where its very last byte is one, nothing is
 * taken away: what is compared with keys afterwards is the whole text, in any case.
 */
export function behindLastQuote(word: Variable, differing: Variable): Code {
  const lows = i64.const(LOWS);
  const isOther = i64.or(i64.add(i64.and(differing.get, lows), lows), differing.get);
  const quotes = inverse(i64.or(isOther, lows));
  const kept = i64.shl(i64.const(-1n), i64.sub(ZERO, i64.clz(quotes)));
  return [
    ...differing.set(i64.xor(word.get, i64.const(QUOTES))),
    ...word.set(i64.and(word.get, kept)),
  ];
}
