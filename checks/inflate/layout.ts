/** Where things lie in the decoder's memory, in bytes. */

/** RFC 1951, section 3.2.7: symbols of the three codes, with those that may not be used. */
export const LITERAL_SYMBOLS = 288;
export const DISTANCE_SYMBOLS = 32;
export const LENGTH_SYMBOLS = 19;
/** The longest code. */
export const MOST_BITS = 15;

/** So many bits are looked up at once; what a longer code means stands in a second table. */
export const LITERAL_BITS = 11;
export const DISTANCE_BITS = 8;
export const LENGTH_BITS = 7;

/** What each symbol means, four bytes each (`entries.ts`). */
export const LITERAL_MEANINGS = 64;
export const DISTANCE_MEANINGS = LITERAL_MEANINGS + 4 * LITERAL_SYMBOLS;
export const LENGTH_MEANINGS = DISTANCE_MEANINGS + 4 * DISTANCE_SYMBOLS;
/** For each distance below 16, which of the bytes so far back the next 16 repeat. */
export const PATTERNS = LENGTH_MEANINGS + 4 * LENGTH_SYMBOLS;
/** For each of these, how many of the 16 are whole repetitions. */
export const STRIDES = PATTERNS + 16 * 16;
/** Symbols of the length code in the order in which their lengths are written. */
export const ORDER = STRIDES + 16;

/** The lengths of a block's codes, a byte each: first the literals', right behind them the distances'. */
export const LENGTHS = ORDER + LENGTH_SYMBOLS;
/** Codes of each length, and where the symbols that have one begin in SORTED: `i32`. */
export const COUNTS = LENGTHS + LITERAL_SYMBOLS + DISTANCE_SYMBOLS;
export const OFFSETS = COUNTS + 4 * (MOST_BITS + 1);
/** Symbols in the order of their codes, `u16`. */
export const SORTED = OFFSETS + 4 * (MOST_BITS + 1);

/**
 * A table, and behind it its second tables: each is for two symbols or more, and has no more entries
 * than the bits that the longest code has left.
 */
const sizeOf = (bits: number, symbols: number): number =>
  4 * (2 ** bits + (symbols / 2) * 2 ** (MOST_BITS - bits));
export const LENGTH_TABLE = Math.ceil((SORTED + 2 * LITERAL_SYMBOLS) / 1024) * 1024;
export const LITERAL_TABLE = LENGTH_TABLE + 4 * 2 ** LENGTH_BITS;
export const DISTANCE_TABLE = LITERAL_TABLE + sizeOf(LITERAL_BITS, LITERAL_SYMBOLS);

/** The deflated bytes; the inflated ones follow, each with room for what is read or written too far. */
export const INPUT = DISTANCE_TABLE + sizeOf(DISTANCE_BITS, DISTANCE_SYMBOLS);
/**
 * The input may be left behind by a word before that is noticed, and three more words are read until
 * then; what is there are zeros.
 */
export const READ_AHEAD = 8;
export const INPUT_MARGIN = 64;
/** Up to seven literals and a match, which is written 32 bytes at a time. */
export const OUTPUT_MARGIN = 512;
