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
var KEYS = 1024;
var KEY_SLOT_BITS = 12;
var KEY_SLOT = 16;
var KEY_TEXTS = KEYS + KEY_SLOT * 2 ** KEY_SLOT_BITS;
var KEY_TEXTS_END = KEY_TEXTS + 64 * 1024;
var MAX_KEYS = 256;
var MAX_PLACES = 256;
var NOWHERE = 0;
var ODD = 1;
var RECORD = 2;
var EVENT_ID = 3;
var EVENT_TIME = 4;
var BELOW = KEY_TEXTS_END;
var HAS_BELOW = BELOW + MAX_PLACES * MAX_KEYS * 2;
var FOUND = HAS_BELOW + MAX_PLACES;
var OPEN = FOUND + MAX_PLACES * 4;
var MAX_DEPTH = 1024;
var VALUES = OPEN + MAX_DEPTH * 4;
var VALUE_SLOT_BITS = 15;
var VALUE_SLOT = 16;
var VALUE_TEXTS = VALUES + VALUE_SLOT * 2 ** VALUE_SLOT_BITS;
var VALUE_TEXTS_END = VALUE_TEXTS + 2 ** 20;
var MAX_STATES = 8192;
var ASK = VALUE_TEXTS_END;
var IF_ABSENT = ASK + MAX_STATES * 2;
var IF_UNREAD = IF_ABSENT + MAX_STATES * 2;
var IF_LACKING = IF_UNREAD + MAX_STATES * 2;
var UNKNOWN = 65535;
var STEP = { absent: 0, unread: 1, lacking: 2 };
var NEEDLES_OF = IF_LACKING + MAX_STATES * 2;
var NEEDLES = NEEDLES_OF + MAX_STATES * 2;
var NEEDLES_END = NEEDLES + 32 * 1024;
var MAX_SEARCHED = 2048;
var VERDICTS = NEEDLES_END;
var VERDICT = { pass: 0, take: 1, count: 2 };
var ROWS = VERDICTS + MAX_STATES;
var ROW_BITS = 5;
var ROW_WORDS = 2 ** (ROW_BITS - 2);
var MAX_ROWS = 4096;
var BLOCK = 64;
var INPUT = Math.ceil((ROWS + MAX_ROWS * 2 ** ROW_BITS) / BLOCK) * BLOCK + BLOCK;
var CHUNK = 256 * 1024;
var MAX_VALUE = 512;
var SPAN_BITS = 10;
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
function stampAt(words, at) {
  const [first = 0, second = 0] = [words[at], words[at + 1]];
  const [date = 0, clock = 0] = [words[at + 2], words[at + 3]];
  return { first, second, date, clock };
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
  /**
   * Whether an event may be among the earliest, and so has to be shown. Of copies of one event each
   * is: which of them stands in the alert depends on their keys.
   */
  shows(stamp) {
    const order = orderOf(stamp);
    const last = this.#shown.at(MAX_SHOWN2 - 1);
    if (last !== void 0 && order > last.order) return false;
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
  #words = new Uint32Array(1024);
  #used = 0;
  add(page, { first, second, date, clock }) {
    if (this.#used + COUNT_WORDS > this.#words.length) this.#grow();
    const words = this.#words;
    const at = this.#used;
    words[at] = page.number;
    words[at + 1] = first;
    words[at + 2] = second;
    words[at + 3] = date;
    words[at + 4] = clock;
    this.#used = at + COUNT_WORDS;
  }
  /** What one file had, or undefined for nothing; the next file begins. */
  take() {
    const used = this.#used;
    this.#used = 0;
    return used === 0 ? void 0 : this.#words.slice(0, used);
  }
  #grow() {
    const larger = new Uint32Array(this.#words.length * 2);
    larger.set(this.#words);
    this.#words = larger;
  }
};

export {
  CALLER,
  groupFields,
  withGroupFields,
  groupOf,
  placeKey,
  placeOfKey,
  timePartOf,
  parseInstant,
  HOUR,
  foldHits,
  sightingsOf,
  identityOf,
  byTime,
  KEYS,
  KEY_SLOT_BITS,
  KEY_SLOT,
  KEY_TEXTS,
  MAX_KEYS,
  MAX_PLACES,
  NOWHERE,
  ODD,
  RECORD,
  EVENT_ID,
  EVENT_TIME,
  BELOW,
  HAS_BELOW,
  FOUND,
  OPEN,
  MAX_DEPTH,
  VALUES,
  VALUE_SLOT_BITS,
  VALUE_SLOT,
  VALUE_TEXTS,
  VALUE_TEXTS_END,
  MAX_STATES,
  ASK,
  IF_ABSENT,
  UNKNOWN,
  STEP,
  NEEDLES_OF,
  NEEDLES,
  NEEDLES_END,
  MAX_SEARCHED,
  VERDICTS,
  VERDICT,
  ROWS,
  ROW_BITS,
  ROW_WORDS,
  MAX_ROWS,
  BLOCK,
  INPUT,
  CHUNK,
  MAX_VALUE,
  SPAN_BITS,
  MARGIN,
  PAGES,
  START,
  ANY,
  STATUS,
  LIST_DEPTH,
  MIX,
  ID_LENGTH,
  ID_MIXES,
  stampOf,
  stampAt,
  idNumbers,
  orderOf,
  timeOfOrder,
  CountPages,
  COUNT_WORDS,
  CountSheet
};
