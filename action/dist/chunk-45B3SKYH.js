import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  HOUR,
  byTime,
  identityOf,
  parseInstant,
  sightingsOf
} from "./chunk-GVQBQINJ.js";
import {
  KeyTable,
  aged,
  boundedFigure,
  bucketFigure,
  figuresOf,
  hoursWatched,
  joinNames,
  joinSeries,
  joinWatched,
  keyOf,
  packSeries,
  parseMemory,
  shapeOf,
  unpackSeries,
  watchedSince
} from "./chunk-BF6ZMQ34.js";
import {
  parseAddress
} from "./chunk-GONEJ7W6.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";

// checks/detections/correlate/measure.ts
function measureOf({ type, inputs, percentile }) {
  switch (type) {
    case "event_count":
      return new Count();
    case "value_count":
      return new Distinct(({ values }) => JSON.stringify(values));
    case "temporal":
      return new Distinct(({ input }) => String(input));
    case "temporal_ordered":
      return new Ordered(inputs.length);
    case "value_sum":
    case "value_avg":
      return new Sum(type === "value_avg");
    default:
      return new Percentile(type === "value_median" ? 50 : percentile);
  }
}
var Count = class {
  #count = 0;
  add() {
    this.#count++;
  }
  remove() {
    this.#count--;
  }
  value() {
    return this.#count;
  }
};
var Distinct = class {
  #counts = /* @__PURE__ */ new Map();
  #keyOf;
  constructor(keyOf2) {
    this.#keyOf = keyOf2;
  }
  add(sample) {
    const key = this.#keyOf(sample);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  remove(sample) {
    const key = this.#keyOf(sample);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }
  value() {
    return this.#counts.size;
  }
};
var Ordered = class {
  #begun;
  #oldest = -Infinity;
  constructor(places) {
    this.#begun = Array(places).fill(-Infinity);
  }
  add({ input, time }) {
    const before = input === 0 ? time : this.#begun[input - 1] ?? -Infinity;
    this.#begun[input] = Math.max(this.#begun[input] ?? -Infinity, before);
  }
  /** What leaves is older than everything that stays. */
  remove({ time }) {
    this.#oldest = time;
  }
  value() {
    const end = this.#begun.findIndex((begun) => begun <= this.#oldest);
    return end < 0 ? this.#begun.length : end;
  }
};
var Sum = class {
  #mean;
  #sum = 0;
  #count = 0;
  constructor(mean) {
    this.#mean = mean;
  }
  add(sample) {
    this.#sum += numberOf(sample);
    this.#count++;
  }
  remove(sample) {
    this.#count--;
    this.#sum = this.#count === 0 ? 0 : this.#sum - numberOf(sample);
  }
  value() {
    return this.#mean && this.#count > 0 ? this.#sum / this.#count : this.#sum;
  }
};
var Percentile = class {
  #sorted = [];
  #percentile;
  constructor(percentile) {
    this.#percentile = percentile;
  }
  add(sample) {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 0, numberOf(sample));
  }
  remove(sample) {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 1);
  }
  value() {
    const place = (this.#sorted.length - 1) * this.#percentile / 100;
    const below = this.#sorted[Math.floor(place)] ?? 0;
    const above = this.#sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  }
  #placeOf(value) {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};
var DECIMAL = /^-?\d{1,18}(\.\d{1,18})?$/u;
function isNumeric(value) {
  return typeof value === "number" || typeof value === "string" && DECIMAL.test(value);
}
function numberOf({ values }) {
  return Number(values[0]);
}

// checks/detections/memory/field-forms.ts
var FORM = /^(?<field>[^|]+)(?:\|(?<form>family|network))?$/u;
var MAX_TEXT = 256;
function isFieldForm(written) {
  return FORM.test(written);
}
function plainField(written) {
  const [field = ""] = written.split("|");
  return field;
}
function inSameForm(written, field) {
  return `${field}${written.slice(plainField(written).length)}`;
}
function readForm(written, value) {
  if (value === null) return null;
  const text = String(value).slice(0, MAX_TEXT);
  if (written.endsWith("|family")) return familyOf(text);
  return written.endsWith("|network") ? networkOf(text) : text;
}
function familyOf(agent) {
  const programs = agent.toLowerCase().replace(/^\[/u, "").split(/[\s,;]+/u).map((part) => part.replace(/[/(\]].*$/u, "")).filter((part) => part !== "");
  const [first = "", , third = first] = programs;
  return first === "apn" ? third : first;
}
var V4_NETWORK = 3;
var V6_NETWORK = 6;
function networkOf(text) {
  const bytes = parseAddress(text);
  if (bytes === void 0) return text;
  if (bytes.length === 4) return `${bytes.slice(0, V4_NETWORK).join(".")}.0/24`;
  const hex = bytes.slice(0, V6_NETWORK).map((byte) => byte.toString(16).padStart(2, "0"));
  return `${hex.join("").replace(/(.{4})(.{4})(.{4})/u, "$1:$2:$3")}::/48`;
}

// checks/detections/memory/first-seen.ts
var DAY = 864e5;
var HOUR2 = 36e5;
var DAY_HOURS = 24;
function judgeFirstSeen(given, terms) {
  const table = new KeyTable(given.before?.keys ?? "");
  const oddities = given.observations.flatMap((seen) => oddityOf(seen, { given, terms, table }));
  const oldest = Math.floor(given.span.until / DAY) - terms.baseline;
  const { packed, evicted } = table.pack(oldest);
  const state = {
    shape: shapeOf(given.correlation),
    watched: watchedSince(given.watched, oldest * DAY_HOURS),
    oldest,
    keys: packed
  };
  return { oddities, state, evicted };
}
function oddityOf(seen, { given, terms, table }) {
  const { group, values, first } = seen;
  const day = Math.floor(first / DAY);
  const key = keyOf([group, values]);
  const known = table.get(key);
  const isKnown = known !== void 0 && day - known.last <= terms.baseline;
  const speaks = !isKnown && isWarm(given, terms, first) && !isLearning(seen, { terms, table });
  table.see(key, day, terms.baseline);
  table.see(groupKeyOf(group), day, terms.baseline);
  if (!speaks) return [];
  return [
    { group, fired: first, what: wordsOf(given.correlation.fields, values), observations: [seen] }
  ];
}
function isWarm({ watched }, { baseline, warmUp }, at) {
  const hour = Math.floor(at / HOUR2);
  return hoursWatched(watched, hour - baseline * DAY_HOURS, hour) >= warmUp * DAY_HOURS;
}
function isLearning({ group, first }, { terms, table }) {
  if (terms.newGroup === "report") return false;
  const day = Math.floor(first / DAY);
  const known = table.get(groupKeyOf(group));
  if (known === void 0 || day - known.last > terms.baseline) return true;
  return day - known.first < terms.warmUp;
}
function groupKeyOf(group) {
  return keyOf([group]);
}
function wordsOf(fields, values) {
  return fields.map((field, at) => `${field} ${values[at] ?? ""}`).join(", ");
}

// checks/detections/memory/grouped-by.ts
function groupedBy(members, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const member of members) {
    const key = keyOf2(member);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [member]);
    else known.push(member);
  }
  return groups;
}

// checks/detections/memory/usual.ts
var DAY_HOURS2 = 24;
function usualOf(series, { baseline, warmUp, newGroup, bucket }, { day, watched }) {
  const learnt = newGroup === "learn" ? series?.first ?? day : 0;
  const begin = Math.max(day - baseline, learnt);
  const hours = hoursWatched(watched, begin * DAY_HOURS2, day * DAY_HOURS2);
  if (hours < warmUp * DAY_HOURS2) return void 0;
  let [sum, squares] = [0, 0];
  for (let at = begin; series !== void 0 && at < day; at++) {
    const figures = figuresOf(series, at, bucket);
    sum += figures.sum;
    squares += figures.squares;
  }
  const buckets = hours / bucket;
  const mean = sum / buckets;
  const deviation = Math.sqrt(Math.max(0, squares / buckets - mean ** 2));
  const spread = Math.max(deviation, Math.sqrt(mean), mean / 10, 1);
  return { mean, spread, days: Math.floor(hours / DAY_HOURS2) };
}

// checks/detections/memory/outlier.ts
var HOUR3 = 36e5;
var DAY_HOURS3 = 24;
var DAY2 = DAY_HOURS3 * HOUR3;
var LATE_HOURS = 1;
var NO_HOURS = /* @__PURE__ */ new Map();
function judgeOutliers(given, terms) {
  const before = unpackSeries(given.before?.series ?? "");
  const groups = groupsOf(given, terms);
  const after = new Map(before);
  for (const [key, { series }] of groups) {
    const known = before.get(key);
    after.set(key, known === void 0 ? series : joinSeries(known, series));
  }
  const court = { given, terms, before, after, groups };
  const oddities = terms.direction === "up" ? outliersUp(court) : outliersDown(court);
  return { oddities, ...remember(court) };
}
function groupsOf({ observations }, { measure }) {
  const byName = groupedBy(observations, ({ group }) => JSON.stringify(group));
  const groups = [...byName.values()].flatMap((members) => {
    const [first] = members;
    if (first === void 0) return [];
    const series = {
      first: Math.floor(first.hour / DAY_HOURS3),
      hours: hoursOf(members, measure),
      days: /* @__PURE__ */ new Map()
    };
    return [[keyOf([first.group]), { name: first.group, series, observations: members }]];
  });
  return new Map(groups);
}
function hoursOf(members, measure) {
  const hours = /* @__PURE__ */ new Map();
  const byHour = groupedBy(members, ({ hour }) => hour);
  for (const [hour, seen] of byHour) hours.set(hour, boundedFigure(figureOf(seen, measure)));
  return hours;
}
function figureOf(seen, measure) {
  if (measure === "value_count") return new Set(seen.map(({ values }) => values.join("\n"))).size;
  const weight = ({ values }) => measure === "value_sum" ? Number(values[0]) : 1;
  return seen.reduce((sum, one) => sum + one.count * weight(one), 0);
}
function outliersUp(court) {
  return [...court.groups].flatMap(([key, group]) => {
    const { bucket } = court.terms;
    const buckets = new Set([...group.series.hours.keys()].map((hour) => hour - hour % bucket));
    return [...buckets].flatMap((from) => tooMuch(court, { key, group, from }));
  });
}
function tooMuch(court, { key, group, from }) {
  const { terms, given } = court;
  const figure = bucketFigure(court.after.get(key)?.hours ?? NO_HOURS, from, terms.bucket);
  const usual = figure < terms.floor ? void 0 : usualBefore(court, key, from);
  if (usual === void 0) return [];
  const isTooMuch = (one) => one >= terms.floor && one > usual.mean + terms.deviations * usual.spread;
  if (!isTooMuch(figure) || isTooMuch(figureBefore(court, key, from))) return [];
  const inBucket = ({ hour }) => hour >= from && hour < from + terms.bucket;
  const observations = group.observations.filter(inBucket);
  const fired = Math.min(given.span.until, ...observations.map(({ first }) => first));
  return [{ group: group.name, fired, what: wordsOf2(figure, usual, court), observations }];
}
function figureBefore({ before, terms, after }, key, from) {
  const known = before.get(key);
  if (known === void 0) return 0;
  const isFolded = known.days.has(Math.floor(from / DAY_HOURS3));
  return bucketFigure((isFolded ? after.get(key) : known)?.hours ?? NO_HOURS, from, terms.bucket);
}
function usualBefore(court, key, hour) {
  const { terms, given } = court;
  const day = Math.floor(hour / DAY_HOURS3);
  return usualOf(court.after.get(key), terms, { day, watched: given.watched });
}
function wordsOf2(figure, { mean, spread, days }, { terms }) {
  const length = terms.bucket === DAY_HOURS3 ? "a day" : `${terms.bucket} h`;
  return `${figure} in ${length}, usually ${mean.toFixed(1)} (deviation ${spread.toFixed(1)}, ${days} days)`;
}
function outliersDown(court) {
  const { given, terms } = court;
  const names = joinNames(given.before?.names ?? [], [...court.groups.values()].map(nameOf));
  return names.flatMap(
    (name) => newBuckets(given, terms.bucket).flatMap((from) => tooLittle(court, name, from))
  );
}
function newBuckets({ span, before }, bucket) {
  const judged = (end2) => hoursWatched(before?.watched ?? [], end2, end2 + LATE_HOURS) > 0;
  const begin = Math.ceil(span.since / HOUR3 / bucket) * bucket;
  const end = Math.floor(span.until / HOUR3) - LATE_HOURS;
  const buckets = [];
  for (let from = begin; from + bucket <= end; from += bucket)
    if (!judged(from + bucket)) buckets.push(from);
  return buckets;
}
function tooLittle(court, name, from) {
  const { terms, after } = court;
  const key = keyOf([name]);
  const usual = usualBefore(court, key, from);
  const series = after.get(key);
  if (usual === void 0 || series === void 0 || usual.mean < terms.floor) return [];
  const figure = bucketFigure(series.hours, from, terms.bucket);
  if (figure >= usual.mean - terms.deviations * usual.spread) return [];
  const fired = from * HOUR3;
  return [{ group: name, fired, what: wordsOf2(figure, usual, court), observations: [] }];
}
function nameOf({ name }) {
  return name;
}
function remember({ given, terms, after, groups }) {
  const today = Math.floor(given.span.until / DAY2);
  const oldest = today - terms.baseline;
  const kept = /* @__PURE__ */ new Map();
  for (const [key, series] of after) {
    const rest = aged(series, { today, baseline: terms.baseline, bucket: terms.bucket });
    if (rest !== void 0) kept.set(key, rest);
  }
  const { packed, evicted } = packSeries(kept);
  const names = joinNames(given.before?.names ?? [], [...groups.values()].map(nameOf));
  const state = {
    shape: shapeOf(given.correlation),
    watched: watchedSince(given.watched, oldest * DAY_HOURS3),
    oldest,
    series: packed,
    ...terms.direction === "down" && { names: names.filter((name) => kept.has(keyOf([name]))) }
  };
  return { state, evicted };
}

// checks/detections/memory/oddity-alert.ts
var DAY3 = 864e5;
var MAX_EVENTS = 50;
var MAX_TOLD = 5;
function oddityAlerts(oddities, teller) {
  const dayOf2 = ({ fired }) => teller.daily ? Math.floor(fired / DAY3) : 0;
  const groups = groupedBy(oddities, (oddity) => JSON.stringify([dayOf2(oddity), oddity.group]));
  return [...groups.values()].flatMap((members) => alertOf(members, teller));
}
function alertOf(oddities, { correlation, index }) {
  const [oddity] = oddities;
  if (oddity === void 0) return [];
  const seen = oddities.flatMap(({ observations }) => observations);
  const group = correlation.groupBy.map((name, at) => [name, oddity.group[at] ?? null]);
  const owner = new Map(group);
  const placed = (field, of) => common(seen.map(of)) || (owner.get(field) ?? "");
  return [
    {
      correlation: index,
      group: Object.fromEntries(group),
      count: seen.reduce((sum, { count }) => sum + count, 0),
      ...timesOf(oddities),
      account: placed("recipientAccountId", ({ account }) => account),
      region: placed("awsRegion", ({ region }) => region),
      actor: placed("userIdentity.arn", ({ actor }) => actor),
      events: eventsOf(seen),
      note: noteOf(oddities, correlation)
    }
  ];
}
function timesOf(oddities) {
  const seen = oddities.flatMap(({ observations }) => observations);
  const begins = [...seen.map(({ first }) => first), ...oddities.map(({ fired: fired2 }) => fired2)];
  const fired = Math.min(...oddities.map((oddity) => oddity.fired));
  const instant = (time) => new Date(time).toISOString();
  return {
    first: instant(Math.min(...begins)),
    last: instant(Math.max(fired, ...seen.map(({ last }) => last))),
    fired: instant(fired)
  };
}
function common(texts) {
  const [first = ""] = texts;
  return texts.every((text) => text === first) ? first : "";
}
function eventsOf(seen) {
  return seen.flatMap(({ events, rule }) => events.map((event) => ({ ...event, rule }))).sort((a, b) => a.time - b.time).slice(0, MAX_EVENTS).map(({ eventID, time, key, rule }) => ({
    eventID,
    eventTime: new Date(time).toISOString(),
    key,
    rule
  }));
}
function noteOf(oddities, { memory }) {
  const told = [...new Set(oddities.map(({ what }) => what))];
  const more = told.length > MAX_TOLD ? `; and ${told.length - MAX_TOLD} more` : "";
  const words = `${told.slice(0, MAX_TOLD).join("; ")}${more}`;
  return memory?.type === "first_seen" ? `New in ${memory.baseline} days: ${words}` : words;
}

// checks/detections/memory/sighting-store.ts
var MAX_SIGHTINGS = 3e5;
var MAX_MARKS = 4e6;
var MAX_EVENTS2 = 50;
var SightingStore = class {
  #maxSightings;
  #unique;
  #byRule = /* @__PURE__ */ new Map();
  #size = 0;
  #marks = 0;
  #leftOut = 0;
  constructor({ maxSightings = MAX_SIGHTINGS, unique = true }) {
    this.#maxSightings = maxSightings;
    this.#unique = unique;
  }
  add(sighting, key) {
    const gathered = this.#placeOf(sighting);
    if (gathered === void 0) {
      this.#leftOut += sighting.marks.length;
      return;
    }
    for (const mark of sighting.marks) if (this.#isNew(gathered, mark)) gathered.count++;
    gathered.last = Math.max(gathered.last, sighting.last);
    const known = new Set(gathered.events.map(identity));
    const events = sighting.events.map((event) => ({ ...event, key })).filter((event) => !this.#unique || event.eventID === "" || !known.has(identity(event)));
    gathered.events = [...gathered.events, ...events].sort(byTime).slice(0, MAX_EVENTS2);
  }
  of(rule) {
    return [...this.#byRule.get(rule)?.values() ?? []];
  }
  notices() {
    if (this.#leftOut === 0) return [];
    return [
      `${this.#leftOut} events were too different from each other to be remembered; rules with a memory did not see them`
    ];
  }
  #placeOf(sighting) {
    const rule = this.#byRule.get(sighting.rule) ?? /* @__PURE__ */ new Map();
    this.#byRule.set(sighting.rule, rule);
    const name = identityOf(sighting);
    const known = rule.get(name);
    if (known !== void 0 || this.#size >= this.#maxSightings) return known;
    const fresh = { ...sighting, count: 0, events: [], marks: /* @__PURE__ */ new Set() };
    rule.set(name, fresh);
    this.#size++;
    return fresh;
  }
  /** An event without an id has no copies that could be known. */
  #isNew({ marks }, mark) {
    if (!this.#unique || mark < 0 || this.#marks >= MAX_MARKS) return true;
    if (marks.has(mark)) return false;
    marks.add(mark);
    this.#marks++;
    return true;
  }
};
function identity({ eventID }) {
  return eventID;
}

// checks/detections/memory/memory-book.ts
var DAY4 = 24 * HOUR;
var LATEST_DELIVERY = 7 * DAY4;
var EARLIEST_FUTURE = HOUR;
var MemoryBook = class {
  #pack;
  #store;
  #before;
  #read;
  #daily;
  #firstLog;
  constructor(pack, options = {}) {
    const { state, daily = false, fromFirstLog = false, ...limits } = options;
    this.#pack = pack;
    this.#store = new SightingStore(limits);
    this.#before = parseMemory(state);
    this.#daily = daily;
    this.#firstLog = fromFirstLog ? Infinity : 0;
    this.#read = new Set(
      pack.correlations.flatMap(
        ({ memory, inputs }) => memory === void 0 ? [] : inputs.map(({ index }) => index)
      )
    );
  }
  /** A log file was looked at, whatever stood in it. */
  sawLog(key) {
    const at = parseArchiveKey(key);
    if (at.kind === "log") this.#firstLog = Math.min(this.#firstLog, dayOf(at.time));
  }
  /** @param key the log file they stand in */
  add(sightings, key) {
    for (const sighting of sightings) this.#store.add(sighting, key);
  }
  /** A hit that came as a whole, because others read it too; those that no memory reads are ignored. */
  addHit(hit, key) {
    if (this.#read.has(hit.rule)) this.add(sightingsOf([hit], this.#pack.rules), key);
  }
  /** @param span the time that was looked at */
  finish(span) {
    const judged = this.#pack.correlations.flatMap(
      (correlation, index) => correlation.memory === void 0 ? [] : [this.#judge(correlation, index, span)]
    );
    const rules = judged.map(({ id, state }) => [id, state]);
    return {
      alerts: judged.flatMap(({ alerts }) => alerts),
      skipped: judged.flatMap(({ skipped }) => skipped),
      state: {
        version: 1,
        rules: { ...this.#before.rules, ...Object.fromEntries(rules) }
      },
      notices: this.#store.notices()
    };
  }
  #judge(correlation, index, span) {
    const given = this.#caseOf(correlation, span);
    const { oddities, state, evicted } = judge(given);
    const told = correlation.reports ? oddities : [];
    return {
      id: correlation.id,
      state,
      alerts: oddityAlerts(told, { correlation, index, daily: this.#daily }),
      skipped: correlation.reports ? reasonsOf(given, evicted).map((reason) => ({ correlation: index, reason })) : []
    };
  }
  #caseOf(correlation, span) {
    const known = Object.hasOwn(this.#before.rules, correlation.id) ? this.#before.rules[correlation.id] : void 0;
    const before = known?.shape === shapeOf(correlation) ? known : void 0;
    const observations = correlation.inputs.flatMap((input) => this.#observe(input, correlation)).filter(({ first }) => isOfThisRun(first, span)).sort((a, b) => a.first - b.first);
    const seen = { ...span, since: Math.max(span.since, this.#begin(before)) };
    return { correlation, observations, before, watched: watchedBy(before, seen), span };
  }
  /** Since when there are logs, by this run or an earlier one; milliseconds since 1970. */
  #begin(before) {
    const [known] = before?.watched[0] ?? [Infinity];
    return Math.min(this.#firstLog, known * HOUR);
  }
  #observe(input, correlation) {
    const captures = this.#pack.rules[input.index]?.captures ?? [];
    const sum = correlation.memory?.type === "outlier" && correlation.memory.measure === "value_sum";
    return this.#store.of(input.index).flatMap((gathered) => {
      const valueOf = readerOf(gathered, captures);
      const values = input.fields.map(valueOf);
      const isUsable = values.every((value) => value !== null && (!sum || isNumeric(value)));
      const first = gathered.events[0]?.time;
      if (!isUsable || first === void 0) return [];
      const group = input.groupBy.map(valueOf);
      return [{ ...gathered, group, values: values.map(String), first }];
    });
  }
};
function dayOf(time) {
  return Math.floor(time.getTime() / DAY4) * DAY4;
}
function judge(given) {
  const { memory } = given.correlation;
  if (memory?.type === "outlier") return judgeOutliers(given, memory);
  return judgeFirstSeen(given, memory ?? NO_TERMS);
}
var NO_TERMS = { type: "first_seen", baseline: 1, warmUp: 1, newGroup: "report" };
function readerOf({ captured }, captures) {
  return (form) => readForm(form, captured[captures.indexOf(plainField(form))] ?? null);
}
function isOfThisRun(time, { since, until }) {
  return time >= since - LATEST_DELIVERY && time <= until + EARLIEST_FUTURE;
}
function watchedBy(before, { since, until }) {
  const [from, to] = [Math.floor(Math.min(since, until) / HOUR), Math.floor(until / HOUR)];
  return joinWatched(before?.watched ?? [], from < to ? [[from, to]] : []);
}
function reasonsOf({ correlation, watched, span }, evicted) {
  const { baseline = 0, warmUp = 0 } = correlation.memory ?? {};
  const now = Math.floor(span.until / HOUR);
  const days = Math.floor(hoursWatched(watched, now - baseline * 24, now) / 24);
  const warming = `warming up: ${days} of ${warmUp} days seen`;
  const full = `its memory is full: ${evicted} keys that were seen longest ago are forgotten and may be told as new`;
  return [...days < warmUp ? [warming] : [], ...evicted > 0 ? [full] : []];
}

// checks/detections/correlate/episodes.ts
var SECOND = 1e3;
var HOLDS = {
  eq: (value, than) => value === than,
  neq: (value, than) => value !== than,
  lt: (value, than) => value < than,
  lte: (value, than) => value <= than,
  gt: (value, than) => value > than,
  gte: (value, than) => value >= than
};
function episodesOf(rule, samples) {
  const window = new Window(rule, samples);
  const episodes = [];
  let isOpen = false;
  while (window.next()) {
    const holds = window.holds();
    const last = isOpen && !window.begins ? episodes.at(-1) : void 0;
    if (holds && last !== void 0) last.samples.push(...window.latest());
    else if (holds) episodes.push({ fired: window.time, samples: window.all() });
    isOpen = holds;
  }
  return episodes;
}
var Window = class {
  /** The instant it ends at; milliseconds since 1970. */
  time = 0;
  /** Whether nothing of the window before is left in it. */
  begins = true;
  #rule;
  #samples;
  #measure;
  #start = 0;
  #before = 0;
  #end = 0;
  constructor(rule, samples) {
    this.#rule = rule;
    this.#samples = samples;
    this.#measure = measureOf(rule);
  }
  /** Moves to the next instant; false where there is none. */
  next() {
    const first = this.#samples[this.#end];
    if (first === void 0) return false;
    this.time = first.time;
    this.#before = this.#end;
    while (this.#samples[this.#end]?.time === this.time) this.#end++;
    this.#dropOld();
    for (const sample of this.latest()) this.#measure.add(sample);
    return true;
  }
  #dropOld() {
    const oldest = this.time - this.#rule.timespan * SECOND;
    for (; ; ) {
      const sample = this.#samples[this.#start];
      if (sample === void 0 || sample.time >= oldest) break;
      this.#measure.remove(sample);
      this.#start++;
    }
    this.begins = this.#start === this.#before;
  }
  holds() {
    const value = this.#measure.value();
    return this.#rule.bounds.every(({ operator, than }) => HOLDS[operator](value, than));
  }
  /** The samples of its last instant. */
  latest() {
    return this.#samples.slice(this.#before, this.#end);
  }
  all() {
    return this.#samples.slice(this.#start, this.#end);
  }
};

// checks/detections/correlate/event-store.ts
var MAX_EVENTS3 = 2e5;
var KEPT = 0.75;
var EventStore = class {
  #limit;
  #unique;
  #seen = /* @__PURE__ */ new Set();
  #texts = /* @__PURE__ */ new Map();
  #events = [];
  #evicted = 0;
  #evictedUntil = 0;
  #untimed = 0;
  constructor({ maxEvents = MAX_EVENTS3, unique = true }) {
    this.#limit = maxEvents;
    this.#unique = unique;
  }
  addHit(hit, key) {
    const time = parseInstant(hit.eventTime);
    if (time === void 0) {
      this.#untimed++;
      return;
    }
    const { rule, eventID, account, region, actor, captured = [] } = hit;
    this.add({ rule, time, eventID, key, account, region, actor, captured, fresh: true });
  }
  add(event) {
    if (this.#unique && event.eventID !== "") {
      const identity2 = `${event.rule} ${event.eventID}`;
      if (this.#seen.has(identity2)) return;
      this.#seen.add(identity2);
    }
    this.#events.push(this.#slim(event));
    if (this.#events.length > this.#limit) this.#evict();
  }
  /** In order of time; of one instant in the order of rules and ids, whatever order files came in. */
  inOrder() {
    return this.#events.sort(byTime2);
  }
  notices() {
    const until = new Date(this.#evictedUntil).toISOString();
    const evicted = `${this.#evicted} events up to ${until} were too many to be kept for correlations; what they alone would have shown is not reported`;
    const untimed = `${this.#untimed} hits without a time take no part in correlations`;
    return [...this.#evicted > 0 ? [evicted] : [], ...this.#untimed > 0 ? [untimed] : []];
  }
  /** Events share their texts: accounts, regions and people are few, and so are log files. */
  #slim(event) {
    const { key, account, region, actor, captured } = event;
    return {
      ...event,
      key: this.#shared(key),
      account: this.#shared(account),
      region: this.#shared(region),
      actor: this.#shared(actor),
      captured: captured.map((value) => typeof value === "string" ? this.#shared(value) : value)
    };
  }
  #shared(text) {
    const known = this.#texts.get(text);
    if (known !== void 0) return known;
    if (this.#texts.size < this.#limit) this.#texts.set(text, text);
    return text;
  }
  #evict() {
    const events = this.#events.sort(byTime2);
    const gone = events.splice(0, Math.ceil(events.length * (1 - KEPT)));
    this.#evicted += gone.length;
    this.#evictedUntil = Math.max(this.#evictedUntil, gone.at(-1)?.time ?? 0);
    for (const { rule, eventID } of gone) this.#seen.delete(`${rule} ${eventID}`);
  }
};
function byTime2(a, b) {
  if (a.time !== b.time) return a.time - b.time;
  if (a.rule !== b.rule) return a.rule - b.rule;
  return a.eventID < b.eventID ? -1 : Number(a.eventID > b.eventID);
}

// checks/detections/correlate/state.ts
var MAX_EVENTS4 = 2e4;
var SLACK = 36e5;
function writeState(pack, events) {
  const latest = events.reduce((time, event) => Math.max(time, event.time), -Infinity);
  const reaches = reachOfRules(pack);
  const kept = events.filter(({ rule, time }) => time >= latest - SLACK - (reaches.get(rule) ?? 0));
  const lost = Math.max(0, kept.length - MAX_EVENTS4);
  const notice = `${lost} events were too many to be remembered for the next run; correlations that begin with them may be missed`;
  const state = {
    version: 1,
    events: kept.slice(lost).flatMap((event) => stateEvent(pack.rules[event.rule], event))
  };
  return { state, notices: lost > 0 ? [notice] : [] };
}
function stateEvent(rule, event) {
  if (rule === void 0) return [];
  const { time, eventID, key, account, region, actor, captured } = event;
  const values = rule.captures.map((field, at) => [field, captured[at] ?? null]);
  return [
    {
      rule: rule.id,
      time: new Date(time).toISOString(),
      eventID,
      key,
      account,
      region,
      actor,
      captured: Object.fromEntries(values)
    }
  ];
}
function reachOfRules(pack) {
  const reaches = /* @__PURE__ */ new Map();
  const chained = /* @__PURE__ */ new Map();
  for (const [index, { timespan, inputs, memory }] of [...pack.correlations.entries()].reverse()) {
    if (memory !== void 0) continue;
    const reach = timespan * 1e3 + (chained.get(index) ?? 0);
    for (const input of inputs) {
      const known = input.kind === "rule" ? reaches : chained;
      known.set(input.index, Math.max(known.get(input.index) ?? 0, reach));
    }
  }
  return reaches;
}
function readState(state, pack) {
  if (state === void 0) return { events: [], notices: [] };
  const events = isLogRecord(state) && state.version === 1 ? state.events : void 0;
  if (!Array.isArray(events))
    return { events: [], notices: ["the correlation state of the last run could not be read"] };
  const rules = new Map(pack.rules.map((rule, index) => [rule.id, index]));
  const known = events;
  return {
    events: known.slice(-MAX_EVENTS4).flatMap((event) => {
      const rule = isLogRecord(event) ? rules.get(textAt(event, "rule")) : void 0;
      return isLogRecord(event) && rule !== void 0 ? storedEvent(event, rule, pack) : [];
    }),
    notices: []
  };
}
function storedEvent(event, rule, pack) {
  const time = parseInstant(textAt(event, "time"));
  const captured = valueAt(event, "captured");
  if (time === void 0 || !isLogRecord(captured)) return [];
  const captures = pack.rules[rule]?.captures ?? [];
  return [
    {
      rule,
      time,
      eventID: textAt(event, "eventID"),
      key: textAt(event, "key"),
      account: textAt(event, "account"),
      region: textAt(event, "region"),
      actor: textAt(event, "actor"),
      captured: captures.map((field) => capturedOf(captured, field)),
      fresh: false
    }
  ];
}
function capturedOf(captured, field) {
  const value = Object.hasOwn(captured, field) ? captured[field] : null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

// checks/detections/correlate/correlator.ts
var MAX_EVIDENCE = 50;
var Correlator = class {
  #pack;
  #store;
  #notices;
  #read;
  constructor(pack, options = {}) {
    this.#pack = pack;
    this.#store = new EventStore(options);
    this.#read = rulesWithWindows(pack);
    const { events, notices } = readState(options.state, pack);
    for (const event of events) this.#store.add(event);
    this.#notices = notices;
  }
  /**
   * @param hit of any rule; those that no correlation reads are ignored
   * @param key the log file it stands in
   */
  add(hit, key) {
    if (this.#read.has(hit.rule)) this.#store.addHit(hit, key);
  }
  finish() {
    const events = this.#store.inOrder();
    const run = new Run(this.#pack, events);
    const { state, notices } = writeState(this.#pack, events);
    return {
      alerts: run.alerts().toSorted((a, b) => a.fired < b.fired ? -1 : 1),
      state,
      notices: [...this.#notices, ...this.#store.notices(), ...notices]
    };
  }
};
function rulesWithWindows({ correlations }) {
  const inputs = correlations.flatMap(({ memory, inputs: inputs2 }) => memory === void 0 ? inputs2 : []);
  return new Set(inputs.flatMap(({ kind, index }) => kind === "rule" ? [index] : []));
}
var Run = class {
  #pack;
  #byRule = /* @__PURE__ */ new Map();
  #findings = [];
  constructor(pack, events) {
    this.#pack = pack;
    for (const event of events) {
      const known = this.#byRule.get(event.rule);
      if (known === void 0) this.#byRule.set(event.rule, [event]);
      else known.push(event);
    }
  }
  alerts() {
    return this.#pack.correlations.flatMap((correlation, index) => {
      const findings = correlation.memory === void 0 ? this.#findingsOf(correlation) : [];
      this.#findings.push(findings);
      const told = correlation.reports ? findings.filter(isNews) : [];
      return told.map((finding) => alertOf2(correlation, index, finding));
    });
  }
  #findingsOf(correlation) {
    const samples = correlation.inputs.flatMap((input, ordinal) => this.#samplesOf(correlation, input, ordinal)).sort((a, b) => a.time - b.time || a.input - b.input);
    return byGroup(samples).flatMap(
      ({ group, members }) => episodesOf(correlation, members).map((episode) => ({ ...episode, group }))
    );
  }
  #samplesOf(correlation, input, ordinal) {
    const samples = input.kind === "rule" ? this.#ruleSamples(input) : this.#correlationSamples(input);
    return samples.map((sample) => ({ ...sample, input: ordinal })).filter(({ values }) => counts(correlation, values));
  }
  #ruleSamples(input) {
    const captures = this.#pack.rules[input.index]?.captures ?? [];
    const places = placesOf(input, captures);
    return (this.#byRule.get(input.index) ?? []).map((event) => ({
      time: event.time,
      input: 0,
      group: places.group.map((place) => textOf(event.captured[place])),
      values: places.fields.map((place) => event.captured[place] ?? null),
      events: [event]
    }));
  }
  /** What an inner correlation found is one event, at the moment its condition first held. */
  #correlationSamples(input) {
    const inner = this.#pack.correlations[input.index];
    const places = placesOf(input, inner?.groupBy ?? []);
    return (this.#findings[input.index] ?? []).map((finding) => ({
      time: finding.fired,
      input: 0,
      group: places.group.map((place) => finding.group[place] ?? null),
      values: places.fields.map((place) => finding.group[place] ?? null),
      events: finding.samples.flatMap(({ events }) => events)
    }));
  }
};
function byGroup(samples) {
  const groups = /* @__PURE__ */ new Map();
  for (const sample of samples) {
    const key = JSON.stringify(sample.group);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, { group: sample.group, members: [sample] });
    else known.members.push(sample);
  }
  return [...groups.values()];
}
function placesOf({ groupBy, fields }, known) {
  const placeOf = (field) => known.indexOf(field);
  return { group: groupBy.map(placeOf), fields: fields.map(placeOf) };
}
function textOf(value) {
  return value === void 0 || value === null ? null : String(value);
}
function counts({ type }, values) {
  if (type === "value_count") return values.every((value) => value !== null);
  return !type.startsWith("value_") || isNumeric(values[0]);
}
function isNews({ samples }) {
  return samples.some(({ events }) => events.some(({ fresh }) => fresh));
}
function alertOf2({ groupBy }, correlation, { fired, group, samples }) {
  const events = samples.flatMap((sample) => sample.events).sort((a, b) => a.time - b.time);
  return {
    correlation,
    group: Object.fromEntries(groupBy.map((name, at) => [name, group[at] ?? null])),
    count: samples.length,
    first: instantOf(events[0]?.time),
    last: instantOf(events.at(-1)?.time),
    fired: instantOf(fired),
    account: common2(events, "account"),
    region: common2(events, "region"),
    actor: common2(events, "actor"),
    events: events.slice(0, MAX_EVIDENCE).map(({ eventID, time, key, rule }) => ({
      eventID,
      eventTime: instantOf(time),
      key,
      rule
    }))
  };
}
function common2(events, field) {
  const [first] = events;
  return events.every((event) => event[field] === first?.[field]) ? first?.[field] ?? "" : "";
}
function instantOf(time = 0) {
  return new Date(time).toISOString();
}

// checks/detections/rule-version.ts
var RULE_VERSION = /^[1-9]\d{0,5}$/u;
function ruleVersion({ custom: { trailwarden } }) {
  if (typeof trailwarden !== "object" || trailwarden === null || !("version" in trailwarden))
    return 1;
  const { version } = trailwarden;
  const text = typeof version === "number" ? String(version) : version;
  return typeof text === "string" && RULE_VERSION.test(text) ? Number(text) : 1;
}

export {
  RULE_VERSION,
  ruleVersion,
  Correlator,
  isFieldForm,
  plainField,
  inSameForm,
  MemoryBook
};
