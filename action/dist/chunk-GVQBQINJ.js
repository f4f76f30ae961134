import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/detections/alert-group.ts
var CALLER = "userIdentity.arn";
var DEFAULT_GROUP = [CALLER];
function groupFields({ custom }) {
  const own = custom.trailwarden;
  const fields = typeof own === "object" && own !== null && "group-by" in own ? own["group-by"] : void 0;
  if (!Array.isArray(fields)) return DEFAULT_GROUP;
  return fields.filter((field) => typeof field === "string");
}
function withGroupFields(rule) {
  return { ...rule, captures: [.../* @__PURE__ */ new Set([...rule.captures, ...groupFields(rule)])] };
}
function groupOf(rule, hit) {
  return groupFields(rule).map(
    (field) => field === CALLER ? hit.actor : String(hit.captured?.[rule.captures.indexOf(field)] ?? "")
  );
}
function placeKey({ rule, account, region, group }) {
  return JSON.stringify([rule.toString().padStart(6, "0"), account, region, ...group]);
}
function placeOfKey(key) {
  const parts = JSON.parse(key);
  const [rule = "", account = "", region = "", ...group] = Array.isArray(parts) ? parts.map(String) : [];
  return { rule: Number(rule), account, region, group };
}

// checks/detections/memory/sighting.ts
import { createHash } from "node:crypto";

// checks/detections/evaluate/time-parts.ts
var ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/iu;
var DAY = 864e5;
var PARTS = {
  minute: (time) => time.getUTCMinutes(),
  hour: (time) => time.getUTCHours(),
  day: (time) => time.getUTCDate(),
  week: isoWeek,
  month: (time) => time.getUTCMonth() + 1,
  year: (time) => time.getUTCFullYear()
};
function timePartOf(text, part) {
  const time = parseInstant(text);
  return time === void 0 ? void 0 : PARTS[part](new Date(time));
}
function parseInstant(text) {
  const match = ISO.exec(text);
  if (match === null) return void 0;
  const zone = match.groups?.zone === void 0 && text.length > 10 ? "Z" : "";
  const time = Date.parse(text.replace(" ", "T") + zone);
  return Number.isNaN(time) ? void 0 : time;
}
function isoWeek(time) {
  const weekday = (time.getUTCDay() + 6) % 7;
  const thursday = new Date(time.getTime() + (3 - weekday) * DAY);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - yearStart) / (7 * DAY)) + 1;
}

// checks/detections/memory/sighting.ts
var HOUR = 36e5;
var MAX_SHOWN = 3;
var ACTOR_FIELD = "userIdentity.arn";
function foldHits(hits, rules) {
  const folds = (hit) => rules[hit.rule]?.folds === true;
  if (!hits.some(folds)) return { hits, sightings: [] };
  return {
    hits: hits.filter((hit) => !folds(hit)),
    sightings: sightingsOf(hits.filter(folds), rules)
  };
}
function sightingsOf(hits, rules) {
  const sightings = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const time = parseInstant(hit.eventTime);
    const rule = rules[hit.rule];
    if (time === void 0 || rule === void 0) continue;
    const fresh = sightingOf(hit, rule, time);
    const identity = identityOf(fresh);
    const known = sightings.get(identity) ?? fresh;
    known.marks.push(markOf(hit.eventID) ?? -1 - known.marks.length);
    known.last = Math.max(known.last, time);
    keepEarliest(known.events, { eventID: hit.eventID, time });
    sightings.set(identity, known);
  }
  return [...sightings.values()];
}
function identityOf({ rule, hour, captured, account, region, actor }) {
  return JSON.stringify([rule, hour, captured, account, region, actor]);
}
function sightingOf(hit, { captures }, time) {
  const { rule, captured = [], account, region, actor } = hit;
  const values = captures.map(
    (field, at) => field === ACTOR_FIELD ? actor || null : captured[at] ?? null
  );
  const hour = Math.floor(time / HOUR);
  return {
    rule,
    hour,
    captured: values,
    account,
    region,
    actor,
    marks: [],
    events: [],
    last: time
  };
}
function keepEarliest(events, event) {
  events.push(event);
  if (events.length <= MAX_SHOWN) return;
  events.sort(byTime).pop();
}
function byTime(a, b) {
  if (a.time !== b.time) return a.time - b.time;
  return a.eventID < b.eventID ? -1 : Number(a.eventID > b.eventID);
}
var UUID = /^([0-9a-f]{8})-([0-9a-f]{4})-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})$/iu;
var EXACT = 13;
function markOf(eventID) {
  if (eventID === "") return void 0;
  const [, head = "", , tail = ""] = UUID.exec(eventID) ?? [];
  const digits = head === "" ? createHash("sha256").update(eventID).digest("hex") : tail + head;
  return Number.parseInt(digits.slice(0, EXACT), 16);
}

// checks/detections/scan/layout.ts
var MAX_PLACES = 256;
var NOWHERE = 0;
var ODD = 1;
var RECORD = 2;
var SLOTS = 1024;
var SLOT_BITS = 13;
var WAYS = SLOTS + 2 * 2 ** SLOT_BITS;
var WAY_BYTES = 144;
var WAY_UNIT_BITS = 4;
var WAY = {
  ...{ word: 0, next: 8, below: 10, leads: 12, length: 13, isLong: 14 },
  ...{ text: 16, mask: 80 }
};
var MAX_WAYS = 800;
var KEY_BYTES = 64;
var SHORT_KEY_BYTES = 16;
var FOUND = WAYS + MAX_WAYS * WAY_BYTES;
var OPEN = FOUND + MAX_PLACES * 4;
var DEPTHS = OPEN + 128;
var ALL_DEPTHS = 2 ** 30;
var SENTINEL = DEPTHS + 256 * 4;
var MASKS = SENTINEL + 16;
var QUOTES = MASKS + 32;
var QUOTE_MASKS = QUOTES + 16;
var VALUES = QUOTE_MASKS + 256 * 8;
var VALUE_SLOT_BITS = 15;
var VALUE_SLOT = 32;
var VALUE = { head: 0, tag: 16, next: 20, text: 24 };
var HEAD = 16;
var VALUE_TEXTS = VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS;
var VALUE_TEXTS_END = VALUE_TEXTS + 2 ** 20;
var MAX_STATES = 8192;
var STATES = VALUE_TEXTS_END;
var STATE_BITS = 5;
var STATE = { ask: 0, steps: 2, needles: 8, verdict: 10, count: 11, pages: 12 };
var MAX_STATE_PAGES = (2 ** STATE_BITS - STATE.pages) / 2;
var UNKNOWN = 65535;
var STEP = { absent: 0, unread: 1, lacking: 2 };
var VERDICT = { pass: 0, take: 1, count: 2 };
var NEEDLES = STATES + MAX_STATES * 2 ** STATE_BITS;
var NEEDLES_END = NEEDLES + 32 * 1024;
var COUNT_PAGES = NEEDLES_END;
var COUNT_PAGE_BITS = 4;
var MAX_COUNT_PAGES = 8192;
var COUNTS = COUNT_PAGES + MAX_COUNT_PAGES * 2 ** COUNT_PAGE_BITS;
var COUNT_BYTES = 20;
var MAX_COUNTS = 4096;
var ROWS = COUNTS + MAX_COUNTS * COUNT_BYTES;
var ROW_BITS = 5;
var ROW_WORDS = 2 ** (ROW_BITS - 2);
var MAX_ROWS = 4096;
var BLOCK = 64;
var STRETCH = 128 * BLOCK;
var INDEX = ROWS + (MAX_ROWS + 1) * 2 ** ROW_BITS;
var INDEX_END = INDEX + STRETCH * 4 + 16;
var INPUT = Math.ceil(INDEX_END / BLOCK) * BLOCK + BLOCK;
var CHUNK = 256 * 1024;
var MAX_VALUE = 512;
var LENGTH_BITS = 10;
var MARGIN = MAX_VALUE + 2 * BLOCK;
var PAGES = Math.ceil((INPUT + CHUNK + MARGIN) / 65536);
var START = 0;
var ANY = 1;
var STATUS = { more: 0, closed: 1, irregular: 2 };
var LIST_DEPTH = 2;
var MIX = 0x9e3779b97f4a7c15n;
var ID_LENGTH = 36;
var ID_MIXES = [2654435761, 2246822507];

// checks/detections/event-stamp.ts
var TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
var CLOCK_SCALE = 1e6;
function stampOf(event) {
  if (!TIME.test(event.eventTime) || Buffer.byteLength(event.eventID) !== ID_LENGTH)
    return void 0;
  const digits = event.eventTime.replaceAll(/\D/gu, "");
  const date = Number(digits.slice(0, 8));
  if (date === 0) return void 0;
  return { ...idNumbers(event.eventID), date, clock: Number(digits.slice(8)) };
}
function idNumbers(eventID) {
  const bytes = Buffer.from(eventID);
  const whole = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  bytes.copy(whole);
  const [first = 0, second = 0] = ID_MIXES.map((mix) => {
    let number = 0;
    for (let at = 0; at < whole.length; at += 4) {
      number = Math.imul(number ^ whole.readInt32LE(at), mix);
      number ^= number >>> 15;
    }
    return number >>> 0;
  });
  return { first, second };
}
function orderOf({ date, clock }) {
  return date * CLOCK_SCALE + clock;
}
function timeOfOrder(order) {
  if (order === 0) return "";
  const digits = order.toString().padStart(14, "0");
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/u, "$1-$2-$3T$4:$5:$6Z");
}

// checks/detections/scan/word-list.ts
var FIRST_WORDS = 1024;
var MOST_KEPT = 2 ** 20;
var WordList = class {
  #words = new Uint32Array(FIRST_WORDS);
  #used = 0;
  get length() {
    return this.#used;
  }
  clear() {
    if (this.#words.length > MOST_KEPT) this.#words = new Uint32Array(FIRST_WORDS);
    this.#used = 0;
  }
  /** The word at an index below the length. */
  at(index) {
    return this.#words[index] ?? 0;
  }
  add(words) {
    const used = this.#used + words.length;
    if (used > this.#words.length) {
      const larger = new Uint32Array(Math.max(used, this.#words.length * 2));
      larger.set(this.#words.subarray(0, this.#used));
      this.#words = larger;
    }
    this.#words.set(words, this.#used);
    this.#used = used;
  }
  /** Good until something is added or all is cleared. */
  all() {
    return this.#words.subarray(0, this.#used);
  }
};

// checks/detections/match/count-page.ts
var MAX_SHOWN2 = 50;
var CountPage = class {
  key;
  /** Its place in what `CountPages` told of, from 0. */
  number;
  #shown = [];
  constructor(key, number) {
    this.key = key;
    this.number = number;
  }
  /** The time up to which events are shown, as `orderOf` writes it; undefined while all are. */
  get shownUpTo() {
    return this.#shown.at(MAX_SHOWN2 - 1)?.order;
  }
  /**
   * Whether an event may be among the earliest, and so has to be shown. Of copies of one event each
   * is: which of them stands in the alert depends on their keys.
   */
  shows(stamp) {
    const order = orderOf(stamp);
    if (order > (this.shownUpTo ?? Number.POSITIVE_INFINITY)) return false;
    const { first, second } = stamp;
    if (!this.#shown.some((event) => event.first === first && event.second === second))
      this.#insert({ order, first, second });
    return true;
  }
  #insert(event) {
    let at = this.#shown.length;
    while (at > 0 && (this.#shown[at - 1]?.order ?? 0) > event.order) at--;
    this.#shown.splice(at, 0, event);
    if (this.#shown.length > MAX_SHOWN2) this.#shown.pop();
  }
};
var MAX_PAGES = 4096;
var CountPages = class {
  #pages = /* @__PURE__ */ new Map();
  #untold = [];
  #count = 0;
  of(key) {
    const known = this.#pages.get(key);
    if (known !== void 0) return known;
    if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
    const page = new CountPage(key, this.#count++);
    this.#pages.set(key, page);
    this.#untold.push(key);
    return page;
  }
  /** The keys of the pages that are new since it was asked last, in the order of their numbers. */
  news() {
    const news = this.#untold;
    this.#untold = [];
    return news;
  }
};
var COUNT_WORDS = 5;
var CountSheet = class {
  #words = new WordList();
  #one = new Uint32Array(COUNT_WORDS);
  add(page, { first, second, date, clock }) {
    this.#one.set([page.number, first, second, date, clock]);
    this.#words.add(this.#one);
  }
  /** What was counted on the bytes. */
  addAll(counted) {
    this.#words.add(counted);
  }
  /** What one file had, or undefined for nothing; the next file begins. */
  take() {
    const words = this.#words.all();
    this.#words.clear();
    return words.length === 0 ? void 0 : words.slice();
  }
};

export {
  CALLER,
  groupFields,
  withGroupFields,
  groupOf,
  placeKey,
  placeOfKey,
  MAX_PLACES,
  NOWHERE,
  ODD,
  RECORD,
  SLOTS,
  SLOT_BITS,
  WAYS,
  WAY_BYTES,
  WAY_UNIT_BITS,
  WAY,
  MAX_WAYS,
  KEY_BYTES,
  SHORT_KEY_BYTES,
  FOUND,
  DEPTHS,
  ALL_DEPTHS,
  MASKS,
  QUOTES,
  QUOTE_MASKS,
  VALUES,
  VALUE_SLOT_BITS,
  VALUE_SLOT,
  VALUE,
  HEAD,
  VALUE_TEXTS,
  VALUE_TEXTS_END,
  MAX_STATES,
  STATES,
  STATE_BITS,
  STATE,
  MAX_STATE_PAGES,
  UNKNOWN,
  STEP,
  VERDICT,
  NEEDLES,
  NEEDLES_END,
  COUNT_PAGES,
  COUNT_PAGE_BITS,
  MAX_COUNT_PAGES,
  COUNTS,
  COUNT_BYTES,
  ROWS,
  ROW_WORDS,
  BLOCK,
  INPUT,
  CHUNK,
  LENGTH_BITS,
  MARGIN,
  PAGES,
  START,
  ANY,
  STATUS,
  LIST_DEPTH,
  MIX,
  stampOf,
  idNumbers,
  orderOf,
  timeOfOrder,
  WordList,
  CountPages,
  COUNT_WORDS,
  CountSheet,
  timePartOf,
  parseInstant,
  HOUR,
  foldHits,
  sightingsOf,
  identityOf,
  byTime
};
