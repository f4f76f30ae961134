import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";

// checks/detections/memory/state.ts
import { createHash as createHash2 } from "node:crypto";

// checks/detections/memory/key-table.ts
import { createHash } from "node:crypto";
function keyOf(parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest().toString("latin1", 0, KEY_BYTES);
}
var KEY_BYTES = 8;
var RECORD = 12;
var MAX_DAY = 65535;
var MAX_KEYS = 5e4;
var KeyTable = class {
  #packed;
  #changed = /* @__PURE__ */ new Map();
  /** @param packed what `pack` gave; anything else finds nothing, or nonsense, but costs no more */
  constructor(packed) {
    this.#packed = decode(packed);
  }
  get(key) {
    return this.#changed.get(key) ?? find(this.#packed, key);
  }
  /** Notes a key. One that was forgotten by then begins anew. */
  see(key, day, baseline) {
    const known = this.get(key);
    const isNew = known === void 0 || day - known.last > baseline;
    this.#changed.set(
      key,
      isNew ? { first: day, last: day } : { first: Math.min(known.first, day), last: Math.max(known.last, day) }
    );
  }
  /**
   * The keys seen on or after a day, at most `MAX_KEYS`.
   * @returns base64, and how many had to go for want of room
   */
  pack(since) {
    const changed = [...this.#changed].sort(([a], [b]) => a < b ? -1 : 1);
    const kept = records(this.#packed).filter((record) => !this.#changed.has(keyIn(record)));
    const all = mergeRecords(kept, changed.map(recordOf)).filter((record) => last(record) >= since);
    const fit = withinLimit(all);
    return {
      packed: Buffer.concat(fit).toString("base64"),
      evicted: all.length - fit.length
    };
  }
};
function joinKeys(a, b, since) {
  const [left = [], right = []] = [a, b].map(
    (packed) => records(decode(packed)).filter((record) => last(record) >= since)
  );
  return Buffer.concat(withinLimit(mergeRecords(left, right))).toString("base64");
}
function countKeys(packed) {
  return Math.floor(decode(packed).length / RECORD);
}
function decode(packed) {
  const bytes = Buffer.from(packed.slice(0, Math.ceil(MAX_KEYS * RECORD * 4 / 3)), "base64");
  return bytes.subarray(0, bytes.length - bytes.length % RECORD);
}
function find(packed, key) {
  let low = 0;
  let high = packed.length / RECORD - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const record = packed.subarray(middle * RECORD, (middle + 1) * RECORD);
    const found = keyIn(record);
    if (found === key) return daysIn(record);
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return void 0;
}
function records(packed) {
  return Array.from(
    { length: packed.length / RECORD },
    (_, at) => packed.subarray(at * RECORD, (at + 1) * RECORD)
  );
}
function recordOf([key, { first: begin, last: end }]) {
  const record = Buffer.alloc(RECORD);
  record.write(key, "latin1");
  record.writeUInt16BE(bounded(begin), KEY_BYTES);
  record.writeUInt16BE(bounded(end), KEY_BYTES + 2);
  return record;
}
function bounded(day) {
  return Math.min(MAX_DAY, Math.max(0, day));
}
function keyIn(record) {
  return record.toString("latin1", 0, KEY_BYTES);
}
function daysIn(record) {
  return { first: record.readUInt16BE(KEY_BYTES), last: last(record) };
}
function last(record) {
  return record.readUInt16BE(KEY_BYTES + 2);
}
function mergeRecords(a, b) {
  const merged = [];
  let at = 0;
  for (const record of b) {
    for (let other = a[at]; other !== void 0 && isBefore(other, record); other = a[++at])
      merged.push(other);
    const twin = a[at];
    if (twin === void 0 || keyIn(twin) !== keyIn(record)) merged.push(record);
    else {
      merged.push(joined(twin, record));
      at++;
    }
  }
  return [...merged, ...a.slice(at)];
}
function isBefore(a, b) {
  return a.compare(b, 0, KEY_BYTES, 0, KEY_BYTES) < 0;
}
function joined(a, b) {
  const [left, right] = [daysIn(a), daysIn(b)];
  const days = {
    first: Math.min(left.first, right.first),
    last: Math.max(left.last, right.last)
  };
  return recordOf([keyIn(a), days]);
}
function withinLimit(all) {
  if (all.length <= MAX_KEYS) return all;
  const newest = all.toSorted((a, b) => last(b) - last(a)).slice(0, MAX_KEYS);
  return newest.sort((a, b) => a.compare(b, 0, KEY_BYTES, 0, KEY_BYTES));
}

// checks/detections/memory/varints.ts
var ByteWriter = class {
  #bytes = Buffer.alloc(4096);
  #length = 0;
  number(value) {
    let rest = Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(value)));
    this.#makeRoom();
    while (rest >= 128) {
      this.#bytes[this.#length++] = rest % 128 + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }
  /** Characters of one byte each. */
  text(value) {
    this.#makeRoom();
    this.#length += this.#bytes.write(value, this.#length, "latin1");
  }
  base64() {
    return this.#bytes.toString("base64", 0, this.#length);
  }
  #makeRoom() {
    if (this.#length + 64 < this.#bytes.length) return;
    const larger = Buffer.alloc(this.#bytes.length * 2);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
};
var ByteReader = class {
  #bytes;
  #at = 0;
  constructor(base64) {
    this.#bytes = Buffer.from(base64, "base64");
  }
  get isDone() {
    return this.#at >= this.#bytes.length;
  }
  number() {
    const first = this.#bytes[this.#at++] ?? 0;
    if (first < 128) return first;
    let value = first & 127;
    let scale = 128;
    for (; ; ) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128 || scale > Number.MAX_SAFE_INTEGER) return value;
      scale *= 128;
    }
  }
  text(length) {
    const text = this.#bytes.toString("latin1", this.#at, this.#at + length);
    this.#at += length;
    return text;
  }
};

// checks/detections/memory/series.ts
var MAX_SERIES = 2e4;
var MAX_ENTRIES = 2e3;
var DAY_HOURS = 24;
var HOURLY_DAYS = 2;
var EIGHTHS = 8;
var MAX_FIGURE = 2 ** 40;
function boundedFigure(figure) {
  return Math.min(MAX_FIGURE, Math.max(0, Math.round(figure)));
}
function joinSeries(a, b) {
  const hours = new Map(a.hours);
  for (const [hour, figure] of b.hours) hours.set(hour, Math.max(figure, hours.get(hour) ?? 0));
  const days = new Map(a.days);
  for (const [day, figures] of b.days) days.set(day, higher(figures, days.get(day)));
  return { first: Math.min(a.first, b.first), hours, days };
}
function higher(a, b) {
  return b === void 0 || a.sum > b.sum ? a : b;
}
function figuresOf({ hours, days }, day, bucket) {
  let [sum, squares] = [0, 0];
  for (let from = day * DAY_HOURS; from < (day + 1) * DAY_HOURS; from += bucket) {
    const figure = bucketFigure(hours, from, bucket);
    sum += figure;
    squares += figure ** 2;
  }
  return higher({ sum, squares }, days.get(day));
}
function bucketFigure(hours, from, bucket) {
  let sum = 0;
  for (let hour = from; hour < from + bucket; hour++) sum += hours.get(hour) ?? 0;
  return sum;
}
function aged(series, { today, baseline, bucket }) {
  const hourly = today - HOURLY_DAYS + 1;
  const byHour = new Set([...series.hours.keys()].map((hour) => Math.floor(hour / DAY_HOURS)));
  const past = [.../* @__PURE__ */ new Set([...byHour, ...series.days.keys()])].filter(
    (day) => day < hourly && day >= today - baseline
  );
  const hours = new Map(
    [...series.hours].filter(([hour, figure]) => hour >= hourly * DAY_HOURS && figure > 0)
  );
  const figures = (day) => (byHour.has(day) ? void 0 : series.days.get(day)) ?? figuresOf(series, day, bucket);
  const days = new Map(past.map((day) => [day, figures(day)]));
  return hours.size + days.size === 0 ? void 0 : { first: series.first, hours, days };
}
function packSeries(table) {
  const kept = [...table].sort(([, a], [, b]) => latestDay(b) - latestDay(a)).slice(0, MAX_SERIES);
  const bytes = new ByteWriter();
  for (const [key, series] of kept.sort(([a], [b]) => a < b ? -1 : 1)) {
    bytes.text(key);
    writeSeries(bytes, series);
  }
  return { packed: bytes.base64(), evicted: table.size - kept.length };
}
function latestDay({ hours, days }) {
  const lastHour = Math.max(0, ...hours.keys());
  return Math.max(Math.floor(lastHour / DAY_HOURS), ...days.keys());
}
function writeSeries(bytes, { first, hours, days }) {
  bytes.number(first);
  bytes.number(days.size);
  for (const [day, { sum, squares }] of inOrder(days)) {
    bytes.number(day - first);
    bytes.number(sum);
    bytes.number(Math.sqrt(squares) * EIGHTHS);
  }
  bytes.number(hours.size);
  for (const [hour, figure] of inOrder(hours)) {
    bytes.number(hour - first * DAY_HOURS);
    bytes.number(figure);
  }
}
function inOrder(entries) {
  return [...entries].sort(([a], [b]) => a - b);
}
function unpackSeries(packed) {
  const bytes = new ByteReader(packed);
  const table = /* @__PURE__ */ new Map();
  while (!bytes.isDone && table.size < MAX_SERIES) {
    const key = bytes.text(KEY_BYTES);
    table.set(key, readSeries(bytes));
  }
  return table;
}
function readSeries(bytes) {
  const first = bytes.number();
  const days = /* @__PURE__ */ new Map();
  for (let left = Math.min(MAX_ENTRIES, bytes.number()); left > 0 && !bytes.isDone; left--) {
    const day = first + bytes.number();
    const sum = boundedFigure(bytes.number());
    days.set(day, { sum, squares: (bytes.number() / EIGHTHS) ** 2 });
  }
  const hours = /* @__PURE__ */ new Map();
  for (let left = Math.min(MAX_ENTRIES, bytes.number()); left > 0 && !bytes.isDone; left--) {
    const hour = first * DAY_HOURS + bytes.number();
    hours.set(hour, boundedFigure(bytes.number()));
  }
  return { first, hours, days };
}

// checks/detections/memory/watched.ts
var MAX_PIECES = 200;
var MAX_HOUR = 24 * 65536;
function joinWatched(a, b) {
  const joined2 = [];
  for (const [from, to] of [...a, ...b].toSorted(([left], [right]) => left - right)) {
    const last2 = joined2.at(-1);
    if (last2 !== void 0 && from <= last2[1]) last2[1] = Math.max(last2[1], to);
    else joined2.push([from, to]);
  }
  return joined2.slice(-MAX_PIECES);
}
function hoursWatched(watched, from, to) {
  return watched.reduce(
    (sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)),
    0
  );
}
function watchedSince(watched, hour) {
  return watched.flatMap(([from, to]) => to > hour ? [[Math.max(from, hour), to]] : []);
}
function parseWatched(value) {
  if (!Array.isArray(value)) return [];
  const pieces = value.slice(-MAX_PIECES);
  return joinWatched(
    pieces.flatMap((piece) => {
      if (!Array.isArray(piece)) return [];
      const pair = piece;
      const [from, to] = pair;
      return isHour(from) && isHour(to) && from < to ? [[from, to]] : [];
    }),
    []
  );
}
function isHour(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_HOUR;
}

// checks/detections/memory/state.ts
var MAX_RULES = 2e3;
var MAX_ID = 256;
var MAX_PACKED = 16 * 1024 * 1024;
var MAX_NAMES = 5e3;
var MAX_NAME_TEXT = 256;
var EMPTY_MEMORY = { version: 1, rules: {} };
function shapeOf({ memory, inputs, groupBy, fields }) {
  const counted = memory?.type === "outlier" ? [memory.measure, memory.bucket, memory.direction] : [];
  const sources = inputs.map((input) => [input.groupBy, input.fields]);
  const text = JSON.stringify([memory?.type, groupBy, fields, sources, ...counted]);
  return createHash2("sha256").update(text).digest("hex").slice(0, 16);
}
function isForeignMemory(value) {
  return value !== void 0 && !(isLogRecord(value) && value.version === 1);
}
function parseMemory(value) {
  const rules = isLogRecord(value) && value.version === 1 ? value.rules : void 0;
  if (!isLogRecord(rules)) return EMPTY_MEMORY;
  const known = Object.entries(rules).slice(0, MAX_RULES).flatMap(([id, rule]) => {
    const parsed = isLogRecord(rule) && id.length <= MAX_ID ? parseRule(rule) : void 0;
    return parsed === void 0 ? [] : [[id, parsed]];
  });
  return { version: 1, rules: Object.fromEntries(known) };
}
function parseRule({ shape, watched, oldest, ...packed }) {
  if (typeof shape !== "string" || shape.length > MAX_ID) return void 0;
  const { keys, series, names } = packed;
  return {
    shape,
    watched: parseWatched(watched),
    oldest: typeof oldest === "number" && oldest >= 0 ? Math.floor(oldest) : 0,
    ...isPacked(keys) && { keys },
    ...isPacked(series) && { series },
    ...Array.isArray(names) && { names: parseNames(names) }
  };
}
function isPacked(value) {
  return typeof value === "string" && value.length <= MAX_PACKED;
}
function parseNames(names) {
  return names.slice(0, MAX_NAMES).flatMap((name) => {
    const values = Array.isArray(name) ? name : [0];
    return values.every(isNamePart) ? [values] : [];
  });
}
function isNamePart(value) {
  return value === null || typeof value === "string" && value.length <= MAX_NAME_TEXT;
}
function joinMemories(older, newer) {
  const rules = new Map(Object.entries(older.rules));
  for (const [id, rule] of Object.entries(newer.rules)) {
    const known = rules.get(id);
    rules.set(id, known?.shape === rule.shape ? joinRules(known, rule) : rule);
  }
  const newest = Math.max(0, ...[...rules.values()].map(({ oldest }) => oldest));
  const alive = [...rules].filter(([, { oldest }]) => oldest >= newest - FORGOTTEN_DAYS);
  return { version: 1, rules: Object.fromEntries(alive) };
}
var FORGOTTEN_DAYS = 180;
function joinRules(a, b) {
  if (sameMemory(a, b)) return b;
  const oldest = Math.max(a.oldest, b.oldest);
  return {
    shape: b.shape,
    watched: watchedSince(joinWatched(a.watched, b.watched), oldest * 24),
    oldest,
    ...b.keys !== void 0 && { keys: joinKeys(a.keys ?? "", b.keys, oldest) },
    ...b.series !== void 0 && { series: joinTables(a.series ?? "", b.series, oldest) },
    ...b.names !== void 0 && { names: joinNames(a.names ?? [], b.names) }
  };
}
function sameMemory(a, b) {
  return a.keys === b.keys && a.series === b.series && JSON.stringify(a) === JSON.stringify(b);
}
function joinTables(a, b, oldest) {
  const joined2 = new Map(
    [...unpackSeries(a)].filter(([, series]) => latestDay(series) >= oldest)
  );
  for (const [key, series] of unpackSeries(b)) {
    const known = joined2.get(key);
    joined2.set(key, known === void 0 ? series : joinSeries(known, series));
  }
  return packSeries(joined2).packed;
}
function joinNames(a, b) {
  const names = new Map([...a, ...b].map((name) => [JSON.stringify(name), name]));
  return [...names.values()].slice(-MAX_NAMES);
}
function countRemembered(rule) {
  if (rule === void 0) return { keys: 0, days: 0 };
  const { keys = "", series = "", watched } = rule;
  const hours = watched.reduce((sum, [from, to]) => sum + to - from, 0);
  return { keys: countKeys(keys) + unpackSeries(series).size, days: Math.floor(hours / 24) };
}

export {
  keyOf,
  KeyTable,
  boundedFigure,
  joinSeries,
  figuresOf,
  bucketFigure,
  aged,
  packSeries,
  unpackSeries,
  joinWatched,
  hoursWatched,
  watchedSince,
  shapeOf,
  isForeignMemory,
  parseMemory,
  joinMemories,
  joinNames,
  countRemembered
};
