/** Where things lie in the kernel's memory, in bytes. Both sides read and write through these. */

/** Keys that some rule asks for, by their first eight bytes: `{word: i64, chain: i32, -: i32}`. */
export const KEYS = 1024;
export const KEY_SLOT_BITS = 14;
export const KEY_SLOT = 16;
/** Chained: `{length: i32, next: i32, key: i32, text}`. */
export const KEY_TEXTS = KEYS + KEY_SLOT * 2 ** KEY_SLOT_BITS;
export const KEY_TEXTS_END = KEY_TEXTS + 64 * 1024;

/** Values that were judged before, by their hash: `{hash: i64, text: i32, class: i32}`. */
export const VALUES = KEY_TEXTS_END;
export const VALUE_SLOT_BITS = 14;
export const VALUE_SLOT = 16;
/** `{length: i32, key: i32, text}`. */
export const VALUE_TEXTS = VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS;
export const VALUE_TEXTS_END = VALUE_TEXTS + 2 ** 20;

/** What a state and a class of value make together: `u16`, UNKNOWN where nobody asked yet. */
export const STEPS = VALUE_TEXTS_END;
export const STATES = 1024;
export const CLASSES = 512;
export const UNKNOWN = 0xffff;
/** One byte a state: whether some rule may want the record. */
export const VERDICTS = STEPS + STATES * CLASSES * 2;
/** For each key, the class of a value that was not read: all that its tests could say. */
export const UNREAD = VERDICTS + STATES;
export const MAX_KEYS = 128;

/** Records that some rule may want: `{start: i32, end: i32, position: i32, state: i32}`. */
export const WANTED = UNREAD + MAX_KEYS * 4;
export const WANTED_SLOT = 16;
export const MAX_WANTED = 4096;

/** The bytes looked at: what came just before them, themselves, and what comes after. */
export const BLOCK = 64;
export const INPUT = WANTED + MAX_WANTED * WANTED_SLOT + BLOCK;
export const CHUNK = 256 * 1024;
/** A value that is longer counts as not read. */
export const MAX_VALUE = 512;
/** A span is an address and a length of at most MAX_VALUE and a word, in one number. */
export const SPAN_BITS = 10;
export const MARGIN = MAX_VALUE + 2 * BLOCK;
export const PAGES = Math.ceil((INPUT + CHUNK + MARGIN) / 65_536);

/** The state of a record of which nothing is known yet, and of one that has to be parsed anyway. */
export const START = 0;
export const ANY = 1;
/** The class of values that no test asks for. */
export const NOTHING = 0;

/** What the kernel says of the bytes so far. */
export const STATUS = { more: 0, closed: 1, irregular: 2 } as const;

/** Multiplies a key's or value's words: odd, with bits all over. */
export const MIX = 0x9e37_79b9_7f4a_7c15n;
