/*
 * An entry of a decoding table says with 32 bits what the next bits of the input mean.
 *
 *   bits 0–7    how many bits to drop: the code, and the extra bits behind it
 *   bit 15      OTHER: not set where they are literals; then
 *   bits 8–9      how many, one or two, and
 *   bits 16–31    which
 *   bits 8–13   where the extra bits of a length or distance begin, counting the buffer's two old ones
 *   bits 16–31  the length or distance to which they are added
 *   bit 14      EXCEPTION: none of these, but, as the next two bits say,
 *   bit 13        SECOND: go on in a table of as many bits as bits 8–11 say, which begins at the
 *                 entry that bits 16–31 number; or
 *   bit 12        END of the block; or a symbol that may not occur.
 *
 * A symbol's meaning is its entry before its code is known (RFC 1951, section 3.2.5).
 */
export const OTHER = 0x8000;
export const EXCEPTION = 0x4000;
export const SECOND = 0x2000;
export const END = 0x1000;
/** Bits of the buffer that were read before (`bit-reader.ts`). */
export const OLD_BITS = 2;
export const ONE_LITERAL = 0x100;
export const TWO_LITERALS = 0x200;

const INVALID = OTHER | EXCEPTION;
const SHORTEST_MATCH = 3;
const LONGEST_MATCH = 258;
export const END_SYMBOL = 256;
const LENGTH_CODES = 28;
const DISTANCE_CODES = 30;

const measure = (base: number, extra: number): number =>
  base * 0x1_0000 + (OTHER | (OLD_BITS << 8) | extra);

/** Of 0 to 287. */
export function literalMeanings(): readonly number[] {
  const literals = Array.from({ length: END_SYMBOL }, (_, byte) => byte * 0x1_0000 + ONE_LITERAL);
  const lengths = measures(LENGTH_CODES, { first: SHORTEST_MATCH, perStep: 4 });
  const end = INVALID | END;
  return [...literals, end, ...lengths, measure(LONGEST_MATCH, 0), INVALID, INVALID];
}

/** Of 0 to 31. */
export function distanceMeanings(): readonly number[] {
  return [...measures(DISTANCE_CODES, { first: 1, perStep: 2 }), INVALID, INVALID];
}

/** Of 0 to 18: themselves. */
export function lengthMeanings(): readonly number[] {
  return Array.from({ length: 19 }, (_, symbol) => symbol * 0x1_0000);
}

/** Each begins where the one before it ends; after the first two steps each step has one extra bit more. */
function measures(
  count: number,
  { first, perStep }: { readonly first: number; readonly perStep: number },
): readonly number[] {
  let base = first;
  return Array.from({ length: count }, (_, symbol) => {
    const extra = Math.max(Math.floor(symbol / perStep) - 1, 0);
    const meaning = measure(base, extra);
    base += 2 ** extra;
    return meaning;
  });
}
