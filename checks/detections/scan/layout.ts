/** Where things lie in the kernel's memory, in bytes. Both sides read and write through these. */

/** Keys that some rule asks for, by their first eight bytes: `{word: i64, chain: i32, -: i32}`. */
export const KEYS = 1024;
export const KEY_SLOT_BITS = 12;
export const KEY_SLOT = 16;
/** Chained: `{length: i32, next: i32, key: i32, text}`. */
export const KEY_TEXTS = KEYS + KEY_SLOT * 2 ** KEY_SLOT_BITS;
export const KEY_TEXTS_END = KEY_TEXTS + 64 * 1024;
export const MAX_KEYS = 256;

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
/** For each place and key the place below, `u16`. */
export const BELOW = KEY_TEXTS_END;
/** For each place whether any lies below, `u8`. */
export const HAS_BELOW = BELOW + MAX_PLACES * MAX_KEYS * 2;
/** For each place the address of this record's value; one from before the record is none. */
export const FOUND = HAS_BELOW + MAX_PLACES;
/**
 * The place of the object or list that is open at each depth, in turn where there are more: a record
 * that comes near the end of the table is parsed.
 */
export const OPEN = FOUND + MAX_PLACES * 4;
export const MAX_DEPTH = 1024;

/** A value has two slots to be in, whose addresses differ in one bit: this is a multiple of both. */
/** Values that were judged before, by their hash: `{hash: i64, text: i32, next state: i32}`. */
export const VALUES = OPEN + MAX_DEPTH * 4;
export const VALUE_SLOT_BITS = 15;
export const VALUE_SLOT = 16;
/** `{length: i32, kind: i32, text}`. */
export const VALUE_TEXTS = VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS;
export const VALUE_TEXTS_END = VALUE_TEXTS + 2 ** 20;

/** States: what is known of a record so far. For each, `u16`: the place to ask; NOWHERE at the end. */
export const MAX_STATES = 8192;
export const ASK = VALUE_TEXTS_END;
/** The next state where that place is empty, or holds what is not read; UNKNOWN until asked for. */
export const IF_ABSENT = ASK + MAX_STATES * 2;
export const IF_UNREAD = IF_ABSENT + MAX_STATES * 2;
/** The next state where a text holds none of the state's needles. */
export const IF_LACKING = IF_UNREAD + MAX_STATES * 2;
export const UNKNOWN = 0xffff;
/** What `step` is asked for, in the order of these tables. */
export const STEP = { absent: 0, unread: 1, lacking: 2 } as const;
/** For each state where its needles lie, in words from NEEDLES on, `u16`; 0 where it has none. */
export const NEEDLES_OF = IF_LACKING + MAX_STATES * 2;
/** Lists of needles: their number, then of each `{length: i32, text, up to a whole word}`. */
export const NEEDLES = NEEDLES_OF + MAX_STATES * 2;
export const NEEDLES_END = NEEDLES + 32 * 1024;
/** A text that is longer is not searched. */
export const MAX_SEARCHED = 2048;
/** One byte a state: what to do with a record that ends in it. */
export const VERDICTS = NEEDLES_END;
export const VERDICT = { pass: 0, take: 1, count: 2 } as const;

/**
 * Records that are wanted: `{start, end, position, state, id, id, date, clock}`, 32 bits each. The
 * last four are filled in of a record to be counted, if its eventID and eventTime are written as
 * CloudTrail writes them: else the date is 0.
 */
export const ROWS = VERDICTS + MAX_STATES;
export const ROW_BITS = 5;
export const ROW_WORDS = 2 ** (ROW_BITS - 2);
export const MAX_ROWS = 4096;

/** The bytes looked at: what came just before them, themselves, and what comes after. */
export const BLOCK = 64;
export const INPUT = Math.ceil((ROWS + MAX_ROWS * 2 ** ROW_BITS) / BLOCK) * BLOCK + BLOCK;
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

/** What the kernel says of the bytes so far. */
export const STATUS = { more: 0, closed: 1, irregular: 2 } as const;
/** Where brackets stand: the list of records is at this depth. */
export const LIST_DEPTH = 2;

/** Multiplies a key's or value's words: odd, with bits all over. */
export const MIX = 0x9e37_79b9_7f4a_7c15n;
/** An eventID has this length; its two numbers are made with these. */
export const ID_LENGTH = 36;
export const ID_MIXES = [0x9e37_79b1, 0x85eb_ca6b] as const;
