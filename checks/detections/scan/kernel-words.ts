import { i64 } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';

/* Eight bytes of text looked at as one number. */

export const ZERO = i64.const(0n);
export const inverse = (bits: Code): Code => i64.xor(bits, i64.const(-1n));
export const isSome = (bits: Code): Code => i64.ne(bits, ZERO);
export const withoutLowest = (bits: Variable): Code =>
  i64.and(bits.get, i64.sub(bits.get, i64.const(1n)));
