/** Where things lie in the kernel's memory, in bytes. Both sides read and write through these. */

/*
 * Places in a record are numbered: the record itself, each field that is read, and each object on
 * the way to one.
 */
export const MAX_PLACES = 256;
/** No place; and a key that only seems to lead to one: its record has to be parsed. */
export const NOWHERE = 0;
export const ODD = 1;
export const RECORD = 2;
export const EVENT_ID = 3;
export const EVENT_TIME = 4;

/** By the hash of a place and a key's last eight bytes: the first way, `u16`, 0 where there is none. */
export const SLOTS = 1024;
export const SLOT_BITS = 13;
/**
 * Ways from a place by a key to the place below: `{word: i64, next: u16, below: u16, whether any lies
 * below: u8, length of the key: u8, whether it is a long one: u8}`; the key's last 64 bytes, and of
 * each of these bytes whether it counts. Ways are numbered by where they lie, in units.
 */
export const WAYS = SLOTS + 2 * 2 ** SLOT_BITS;
export const WAY_BYTES = 144;
export const WAY_UNIT_BITS = 4;
export const WAY = {
  ...{ word: 0, next: 8, below: 10, leads: 12, length: 13, isLong: 14 },
  ...{ text: 16, mask: 80 },
} as const;
export const MAX_WAYS = 800;
/** So many bytes of a key are compared, with the quote before it where there is room. */
export const KEY_BYTES = 64;
/** Of a key that is not long, with its quote, only the last so many. */
export const SHORT_KEY_BYTES = 16;

/** For each place the address of this record's value; one from before the record is none. */
export const FOUND = WAYS + MAX_WAYS * WAY_BYTES;
/** The salt (`kernel-keys.ts`) of the object that is open at each depth: no way is longer than a few. */
export const OPEN = FOUND + MAX_PLACES * 4;
/** For each byte how it changes the depth, `i32`; 0, which ends the index, changes it by all of it. */
export const DEPTHS = OPEN + 128;
export const ALL_DEPTHS = 2 ** 30;
/** A byte 0: its address ends the index. */
export const SENTINEL = DEPTHS + 256 * 4;
/** Sixteen bytes of ones, then of zeros: the mask of a text's first bytes is read from between. */
export const MASKS = SENTINEL + 16;
export const QUOTES = MASKS + 32;
/** For each set of the quotes among eight bytes the mask of what stands behind the last one, `i64`. */
export const QUOTE_MASKS = QUOTES + 16;

/**
 * Values that were judged before, by their hash: `{the first 16 bytes, tag: i32, next state: i32,
 * text: i32, -}`. A tag is its length and one more than its kind, so never 0.
 */
export const VALUES = QUOTE_MASKS + 256 * 8;
export const VALUE_SLOT_BITS = 15;
export const VALUE_SLOT = 32;
export const VALUE = { head: 0, tag: 16, next: 20, text: 24 } as const;
export const HEAD = 16;
/** The texts of values that are longer than their first bytes. */
export const VALUE_TEXTS = VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS;
export const VALUE_TEXTS_END = VALUE_TEXTS + 2 ** 20;

/**
 * States: what is known of a record so far. `ask` is the place to ask, NOWHERE at the end; the
 * verdict what to do with a record that ends in it. Behind it in three `u16` the next state where
 * that place is empty, holds what is not read, or a text with none of the state's needles: UNKNOWN
 * until asked for. Then where the needles lie, in words from NEEDLES on, 0 where there are none. And
 * the pages on which a record that ends here counts.
 */
export const MAX_STATES = 8192;
export const STATES = VALUE_TEXTS_END;
export const STATE_BITS = 5;
export const STATE = { ask: 0, steps: 2, needles: 8, verdict: 10, count: 11, pages: 12 } as const;
export const MAX_STATE_PAGES = (2 ** STATE_BITS - STATE.pages) / 2;
export const UNKNOWN = 0xffff;
/** What `step` is asked for, in the order of the three. */
export const STEP = { absent: 0, unread: 1, lacking: 2 } as const;
export const VERDICT = { pass: 0, take: 1, count: 2 } as const;

/** Lists of needles: their number, then of each `{length: i32, text, up to a whole word}`. */
export const NEEDLES = STATES + MAX_STATES * 2 ** STATE_BITS;
export const NEEDLES_END = NEEDLES + 32 * 1024;
/** A text that is longer is not searched. */
export const MAX_SEARCHED = 2048;

/** Pages: `{the time up to which events are shown: i64, number: i32, -}`. */
export const COUNT_PAGES = NEEDLES_END;
export const COUNT_PAGE_BITS = 4;
export const MAX_COUNT_PAGES = 8192;
/** Of each record that was counted on a page `{number of the page, id, id, date, clock}`. */
export const COUNTS = COUNT_PAGES + MAX_COUNT_PAGES * 2 ** COUNT_PAGE_BITS;
export const COUNT_BYTES = 20;
export const MAX_COUNTS = 4096;

/**
 * Records that are wanted: `{start, end, position, state, id, id, date, clock}`, 32 bits each. The
 * last four are filled in of a record to be counted, if its eventID and eventTime are written as
 * CloudTrail writes them: else the date is 0.
 */
export const ROWS = COUNTS + MAX_COUNTS * COUNT_BYTES;
export const ROW = { first: 16, second: 20, date: 24, clock: 28 } as const;
export const ROW_BITS = 5;
export const ROW_WORDS = 2 ** (ROW_BITS - 2);
export const MAX_ROWS = 4096;

/**
 * The addresses of what gives a record its shape, of so many bytes at a time: colons and brackets
 * outside of texts (and some bytes there that are neither), and escapes that may hide a key.
 */
export const BLOCK = 64;
export const STRETCH = 128 * BLOCK;
export const INDEX = ROWS + (MAX_ROWS + 1) * 2 ** ROW_BITS;
/** Of each block four are written, however many there are. */
const INDEX_END = INDEX + STRETCH * 4 + 16;

/** The bytes looked at: what came just before them, themselves, and what comes after. */
export const INPUT = Math.ceil(INDEX_END / BLOCK) * BLOCK + BLOCK;
export const CHUNK = 256 * 1024;
/** A value that is longer counts as not read. */
export const MAX_VALUE = 512;
/** A tag's bits for the length, of at most MAX_VALUE and a head. */
export const LENGTH_BITS = 10;
export const MARGIN = MAX_VALUE + 2 * BLOCK;
export const PAGES = Math.ceil((INPUT + CHUNK + MARGIN) / 65_536);

/** The state of a record of which nothing is known yet, and of one that has to be parsed anyway. */
export const START = 0;
export const ANY = 1;

/** What the kernel says of the bytes so far. */
export const STATUS = { more: 0, closed: 1, irregular: 2 } as const;
/** Where brackets stand: the list of records is at this depth. */
export const LIST_DEPTH = 2;

/** Multiply words of keys and values: odd, with bits all over. */
export const MIX = 0x9e37_79b9_7f4a_7c15n;
export const MIXES = [MIX, 0xc2b2_ae3d_27d4_eb4fn, 0xff51_afd7_ed55_8ccdn] as const;
/** An eventID has this length; its two numbers are made with these. */
export const ID_LENGTH = 36;
export const ID_MIXES = [0x9e37_79b1, 0x85eb_ca6b] as const;
