import { ModuleBuilder } from '../wasm-module.ts';
import { i32, i64, sequence } from '../wasm.ts';
import type { Code, Variable } from '../wasm.ts';
import { OLD_BITS } from './entries.ts';

/** A number as an operand. */
export const n = i32.const;
export const wide = (value: number): Code => i64.const(BigInt(value));
export const increase = (variable: Variable, by: number): Code =>
  variable.set(i32.add(variable.get, n(by)));

/** Bits of `left` that count: what stands above them is rubbish, as whole entries are taken from it. */
const COUNTED = 63;

/**
 * The next bits of the input, the next one lowest (RFC 1951, section 3.1.1).
 * The two lowest were read before: a mask of those above them is four times their number, which is
 * where their entry stands in a table.
 */
export interface BitReader {
  /** The address of the first byte that is not in the buffer. */
  readonly input: Variable;
  readonly bits: Variable;
  /** How many there are, the two old ones among them. */
  readonly left: Variable;
}

/**
 * Makes them 56 or more, as libdeflate does: of the eight bytes that are read, those that do not fit
 * are read again the next time, and put over themselves.
 */
export function refill({ input, bits, left }: BitReader): Code {
  return sequence(
    bits.set(i64.or(bits.get, i64.shl(i64.load(input.get), left.get))),
    input.set(i32.sub(i32.add(input.get, n(7)), wholeBytes(left.get))),
    left.set(i64.or(left.get, wide(56))),
  );
}

const wholeBytes = (left: Code): Code => i32.and(i32.wrap(i64.shrU(left, wide(3))), n(7));

/** Where the entry stands that the next bits choose from a table of so many bits. */
export function slotOf({ bits }: BitReader, tableBits: number): Code {
  return i32.and(i32.wrap(bits.get), n(2 ** (tableBits + OLD_BITS) - 2 ** OLD_BITS));
}

/** The next bits as a number. */
export function peek({ bits }: BitReader, count: number): Code {
  return i32.and(i32.wrap(i64.shrU(bits.get, wide(OLD_BITS))), n(2 ** count - 1));
}

/** @param count as i64, of which only the lowest six bits count */
export function drop({ bits, left }: BitReader, count: Code): Code {
  return sequence(bits.set(i64.shrU(bits.get, count)), left.set(i64.sub(left.get, count)));
}

/** Goes back to the first byte of which no bit was read. */
export function toWholeByte({ input, bits, left }: BitReader): Code {
  const unread = i64.and(i64.sub(left.get, wide(OLD_BITS)), wide(COUNTED));
  return sequence(
    input.set(i32.sub(input.get, i32.wrap(i64.shrU(unread, wide(3))))),
    bits.set(wide(0)),
    left.set(wide(OLD_BITS)),
  );
}

/** How many there are. */
export const countOf = ({ left }: BitReader): Code => i32.and(i32.wrap(left.get), n(COUNTED));

/** What the decoder's functions share. */
export class DecoderState implements BitReader {
  readonly module = new ModuleBuilder();
  readonly input = this.module.global('input');
  /** Where the deflated bytes end. */
  readonly inputEnd = this.module.global('inputEnd');
  /** Where the next inflated byte goes, where they begin, and where they must end. */
  readonly output = this.module.global('output');
  readonly outputStart = this.module.global('outputStart');
  readonly outputEnd = this.module.global('outputEnd');
  readonly bits = this.module.global('bits', 'i64');
  readonly left = this.module.global('left', 'i64');
}
