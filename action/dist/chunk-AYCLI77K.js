import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DERIVED_FIELDS,
  HOUR,
  NAMESPACE,
  byTime,
  compileRegex,
  compileRules,
  containing,
  endingWith,
  hitOf,
  identityOf,
  isDerived,
  isScalar,
  memberFits,
  membersOf,
  parseInstant,
  parsePattern,
  scalarsIn,
  sightingsOf,
  startingWith,
  textsOf,
  valuesAt,
  withAnyDash
} from "./chunk-3SMOJOS4.js";
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
} from "./chunk-FVN5FT3Q.js";
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import {
  Complaint,
  Complaints,
  hintFor,
  parseAddress,
  parseNetwork,
  quoted
} from "./chunk-GONEJ7W6.js";
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-TZPX5GSR.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

// checks/detections/known-lists.ts
var HOSTING = [
  "14061",
  "16276",
  "20473",
  "24940",
  "63949",
  "62240",
  "9009",
  "51167",
  "60068",
  "202425",
  "212238",
  "40021",
  "8100",
  "36352",
  "53667",
  "46606",
  "396982",
  "8075",
  "31898",
  "45102",
  "132203",
  "37963"
];
var KNOWN_LISTS = /* @__PURE__ */ new Map([
  [
    "allowed_countries",
    { says: "countries your people work from, as ISO 3166-1 codes", values: [] }
  ],
  ["deploy_roles", { says: "names of roles that deploy, such as CI", values: [] }],
  ["watched_buckets", { says: "buckets in which each new object is worth a line", values: [] }],
  ["hosting_networks", { says: "numbers of networks that rent out machines", values: HOSTING }]
]);
function withKnownLists(given) {
  const known = [...KNOWN_LISTS].map(([name, { values }]) => [name, values]);
  return new Map([...known, ...given]);
}

// checks/detections/load/names.ts
function namesOf({ id, name, title }) {
  return name === void 0 ? [id, title] : [id, name, title];
}
var Names = class {
  #values = /* @__PURE__ */ new Map();
  constructor(named) {
    for (const { names, value } of named)
      for (const name of new Set(names)) {
        const values = this.#values.get(name);
        if (values === void 0) this.#values.set(name, [value]);
        else values.push(value);
      }
  }
  find(name) {
    return this.#values.get(name) ?? [];
  }
  all() {
    return this.#values.keys();
  }
};

// checks/detections/load/apply-filters.ts
function applyFilters(rules, filters) {
  const names = new Names(rules.map((rule) => ({ names: namesOf(rule), value: rule })));
  const byRule = /* @__PURE__ */ new Map();
  const warnings = filters.flatMap((filter) => {
    const complaints = new Complaints(filter.file);
    complaints.about(filter.title);
    for (const rule of targetsOf(filter, { rules, names, complaints })) {
      const known = byRule.get(rule) ?? [];
      byRule.set(rule, known.includes(filter) ? known : [...known, filter]);
    }
    return complaints.warnings;
  });
  const filtered = rules.map((rule) => (byRule.get(rule) ?? []).reduce(withFilter, rule));
  return { rules: filtered, errors: [], warnings };
}
function targetsOf(filter, { rules, names, complaints }) {
  const at = { line: filter.line, field: "filter.rules" };
  const covers = (rule) => isPartOf(filter.logsource, rule.logsource);
  if (filter.rules === "any") return rules.filter(covers);
  return filter.rules.flatMap((name) => {
    const named = names.find(name);
    if (named.length === 0) complaints.warn(at, unknownRule(name, names.all()));
    const covered = named.filter(covers);
    if (covered.length < named.length) complaints.warn(at, otherSource(name));
    return covered;
  });
}
function unknownRule(name, known) {
  const cure = `${hintFor(name, known)}Name a rule of the pack by id, name or title`;
  return new Complaint(`no rule is called ${quoted(name)}`, cure);
}
function otherSource(name) {
  return new Complaint(`${quoted(name)} has another log source`, "Make the two logsources agree");
}
function isPartOf(filter, rule) {
  return ["category", "product", "service"].every(
    (part) => filter[part] === void 0 || filter[part] === rule[part]
  );
}
function withFilter(rule, filter) {
  const searches = new Map(rule.searches);
  const prefix = `filter ${searches.size}: `;
  for (const [name, search] of filter.searches) searches.set(prefix + name, search);
  const condition = renamed(filter.condition, prefix);
  return { ...rule, searches, condition: { kind: "and", of: [rule.condition, condition] } };
}
function renamed(condition, prefix) {
  if (condition.kind === "search") return { kind: "search", name: prefix + condition.name };
  if (condition.kind === "not") return { kind: "not", of: renamed(condition.of, prefix) };
  return { ...condition, of: condition.of.map((part) => renamed(part, prefix)) };
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

// checks/detections/load/link-correlations.ts
function linkCorrelations(rules, correlations) {
  const linker = new Linker(rules, correlations);
  return { pack: linker.link(), errors: linker.errors, warnings: [] };
}
var Linker = class {
  errors = [];
  #rules;
  #correlations;
  #names;
  /** In the order they can be computed in. */
  #linked = /* @__PURE__ */ new Map();
  #order = [];
  #captures = /* @__PURE__ */ new Map();
  /** Rules and correlations that some correlation names, and whether it lets them speak. */
  #generated = /* @__PURE__ */ new Map();
  /** Rules that correlations with a memory read, and those that others do. */
  #remembered = /* @__PURE__ */ new Set();
  #windowed = /* @__PURE__ */ new Set();
  constructor(rules, correlations) {
    this.#rules = rules;
    this.#correlations = correlations;
    const targets = [...rules, ...correlations];
    this.#names = new Names(targets.map((rule) => ({ names: namesOf(rule), value: rule })));
  }
  link() {
    for (const correlation of this.#correlations) this.#visit(correlation, 0);
    return {
      rules: this.#rules.map((rule, index) => ({
        ...rule,
        reports: this.#generated.get(rule) ?? true,
        feeds: this.#generated.has(rule),
        captures: [...this.#captures.get(index) ?? []],
        folds: this.#remembered.has(rule) && !this.#windowed.has(rule) && !this.#generated.get(rule)
      })),
      correlations: this.#order.map((rule) => this.#linkedOf(rule))
    };
  }
  #linkedOf(rule) {
    const inputs = this.#linked.get(rule);
    const reports = this.#generated.get(rule) ?? true;
    return { ...rule, inputs: Array.isArray(inputs) ? inputs : [], reports };
  }
  /** What a correlation reads, after those that it names: in the order of need. */
  #visit(correlation, depth) {
    const known = this.#linked.get(correlation);
    if (known === "open" || depth > MAX_CHAIN) return this.#refuse(correlation, CIRCLE);
    if (known !== void 0) return known !== "wrong";
    this.#linked.set(correlation, "open");
    const inputs = correlation.rules.map((name) => this.#input(correlation, name, depth));
    const good = inputs.filter((input) => input !== void 0);
    if (good.length < inputs.length) {
      this.#linked.set(correlation, "wrong");
      return false;
    }
    this.#linked.set(correlation, good);
    this.#order.push(correlation);
    return true;
  }
  #input(by, name, depth) {
    const [target, ...others] = this.#names.find(name);
    if (target === void 0) this.#refuse(by, unknownRule(name, this.#names.all()));
    else if (others.length > 0) this.#refuse(by, ambiguous(name));
    else if (isChained(by, target)) this.#refuse(by, CHAINED);
    else if (target.kind === "rule" || this.#visit(target, depth + 1)) {
      this.#feed(by, target);
      return this.#inputFrom(by, target);
    }
    return void 0;
  }
  #feed(by, target) {
    this.#generated.set(target, (this.#generated.get(target) ?? false) || by.generate);
    (by.memory === void 0 ? this.#windowed : this.#remembered).add(target);
  }
  #inputFrom(by, target) {
    const named = namesOf(target);
    const fieldOf = (name) => {
      const alias = by.aliases.get(plainField(name));
      const rule = named.find((candidate) => alias?.has(candidate));
      const field = rule === void 0 ? void 0 : alias?.get(rule);
      return field === void 0 ? name : inSameForm(name, field);
    };
    const fields = { groupBy: by.groupBy.map(fieldOf), fields: by.fields.map(fieldOf) };
    if (target.kind === "correlation")
      return { kind: "correlation", index: this.#order.indexOf(target), ...fields };
    const index = this.#rules.indexOf(target);
    const captures = this.#captures.get(index) ?? /* @__PURE__ */ new Set();
    for (const field of [...fields.groupBy, ...fields.fields]) captures.add(plainField(field));
    this.#captures.set(index, captures);
    return { kind: "rule", index, ...fields };
  }
  #refuse(correlation, complaint) {
    const complaints = new Complaints(correlation.file);
    complaints.about(correlation.title);
    complaints.add({ line: correlation.line, field: "correlation.rules" }, complaint);
    this.errors.push(...complaints.errors);
    return false;
  }
};
function isChained(by, target) {
  return target.kind === "correlation" && (by.memory !== void 0 || target.memory !== void 0);
}
var CHAINED = new Complaint(
  "a correlation with a memory and another correlation cannot be chained",
  "Name rules with a detection of their own"
);
var MAX_CHAIN = 20;
var CIRCLE = new Complaint(
  "it names itself, directly or through the correlations it names",
  `Break the circle; a chain may have ${MAX_CHAIN} links`
);
function ambiguous(name) {
  return new Complaint(`several rules are called ${quoted(name)}`, "Name the one meant by its id");
}

// checks/detections/load/collection.ts
function mergeCollection(documents) {
  let shared;
  let last;
  return documents.flatMap((document) => {
    if (document.kind === "wrong" || document.root.kind !== "map") return [document];
    const { action, rest } = takeAction(document.root);
    if (action === "global") shared = merge(shared, rest);
    else if (action === "reset") shared = void 0;
    else if (action === void 0 || action === "repeat") {
      last = merge(action === "repeat" ? last : void 0, rest);
      return [{ ...document, root: merge(shared, last) }];
    } else return [unknownAction(document.line, action)];
    return [];
  });
}
function takeAction(root) {
  const action = root.entries.find(({ key }) => key === "action")?.value;
  if (action === void 0) return { action, rest: root };
  const entries = root.entries.filter(({ key }) => key !== "action");
  return { action: action.kind === "scalar" ? action.source : "", rest: { ...root, entries } };
}
function unknownAction(line, action) {
  const message = `unknown action ${quoted(action)}`;
  return { kind: "wrong", line, complaint: new Complaint(message, "Use global, repeat or reset") };
}
function merge(under, over) {
  if (under === void 0) return over;
  const entries = new Map(under.entries.map((entry) => [entry.key, entry]));
  for (const entry of over.entries) {
    const below = entries.get(entry.key);
    entries.set(entry.key, { ...entry, value: mergeNodes(below?.value, entry.value) });
  }
  return { ...over, entries: [...entries.values()] };
}
function mergeNodes(under, over) {
  return under?.kind === "map" && over.kind === "map" ? merge(under, over) : over;
}

// checks/detections/rule.ts
var LEVELS = ["informational", "low", "medium", "high", "critical"];
var STATUSES = ["stable", "test", "experimental", "deprecated", "unsupported"];
var CORRELATION_TYPES = [
  "event_count",
  "value_count",
  "value_sum",
  "value_avg",
  "value_percentile",
  "value_median",
  "temporal",
  "temporal_ordered"
];
var MEMORY_TYPES = ["first_seen", "outlier"];
var MEASURES = ["event_count", "value_count", "value_sum"];

// checks/detections/load/derived-names.ts
function checkDerivedName(field) {
  if (!isDerived(field) || DERIVED_FIELDS.has(field)) return;
  const known = [...DERIVED_FIELDS.keys()];
  const [group = ""] = field.slice(NAMESPACE.length).split(".");
  const near = known.filter((name) => name.startsWith(`${NAMESPACE}${group}.`));
  const cure = hintFor(field, known) || `Known are ${(near.length > 0 ? near : known).join(", ")}. `;
  throw new Complaint(`no derived field is called ${quoted(field)}`, `${cure}See docs/rules.md`);
}
function checkDerivedNames(keys, key, fields) {
  for (const field of fields)
    keys.complaints.catch(keys.at(key), () => {
      checkDerivedName(field);
    });
}

// checks/detections/load/correlation.ts
var UNITS = /* @__PURE__ */ new Map([
  ["s", 1],
  ["m", 60],
  ["h", 3600],
  ["d", 86400],
  ["w", 604800]
]);
var OPERATORS = ["gt", "gte", "lt", "lte", "eq", "neq"];
var PARTS = ["type", "rules", "group-by", "timespan", "condition", "aliases", "generate"];
var MAX_RULES = 1e3;
function parseCorrelation(document, metadata) {
  const keys = document.map("correlation", "Write type, rules, timespan and condition under it");
  if (keys === void 0) return void 0;
  refuseUnknown(keys, PARTS);
  const type = parseType(keys);
  const rules = parseNamed(keys);
  if (type === "temporal_ordered" && rules.length < keys.texts("rules").length)
    keys.complain("rules", "a rule is named twice", "Name each once, in the order to look for");
  const condition = parseCondition(keys, type, rules.length);
  const aliases = parseAliases(keys);
  const aliased = [...aliases.values()].flatMap((fields) => [...fields.values()]);
  checkDerivedNames(keys, "group-by", keys.texts("group-by"));
  checkDerivedNames(keys, "condition", condition.fields);
  checkDerivedNames(keys, "aliases", aliased);
  return {
    ...metadata,
    kind: "correlation",
    type,
    rules,
    groupBy: keys.texts("group-by"),
    timespan: parseTimespan(keys),
    ...condition,
    aliases,
    generate: parseGenerate(document) || parseGenerate(keys)
  };
}
function refuseUnknown(keys, known) {
  for (const { key } of keys.node.entries)
    if (!known.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `${hintFor(key, known)}Remove it`);
}
function parseNamed(keys) {
  const rules = [...new Set(keys.texts("rules"))];
  if (rules.length === 0) keys.complain("rules", "it names no rule", "List ids, names or titles");
  if (rules.length > MAX_RULES)
    keys.complain("rules", "too many rules", `${MAX_RULES} is the limit`);
  return rules;
}
function parseType(keys) {
  const text = keys.text("type") ?? "";
  const extension = MEMORY_TYPES.find((type) => type === text.toLowerCase());
  if (extension !== void 0) {
    const message = `${extension} is not a correlation type of Sigma`;
    keys.complain("type", message, "Write it under x-correlation instead of correlation");
    return "event_count";
  }
  if (keys.get("type") === void 0)
    keys.complain("type", "the type is missing", `Use one of ${CORRELATION_TYPES.join(", ")}`);
  return keys.oneOf("type", CORRELATION_TYPES) ?? "event_count";
}
function parseTimespan(keys) {
  const text = keys.text("timespan") ?? "";
  const match = /^(\d{1,6})([a-z])$/u.exec(text.trim());
  const seconds = Number(match?.[1]) * (UNITS.get(match?.[2] ?? "") ?? NaN);
  if (seconds > 0) return seconds;
  const cure = "Write a number and s, m, h, d or w, such as 10m";
  keys.complain("timespan", text === "" ? "it is missing" : `${quoted(text)} is no timespan`, cure);
  return 1;
}
function parseGenerate(keys) {
  const node = keys.get("generate");
  if (node === void 0) return false;
  if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
  keys.complain("generate", "neither true nor false", "Write one of them, unquoted");
  return false;
}
var MEDIAN = 50;
function parseCondition(keys, type, rules) {
  const all = {
    bounds: [{ operator: "gte", than: rules }],
    fields: [],
    percentile: MEDIAN
  };
  const node = keys.get("condition");
  const isTemporal = type.startsWith("temporal");
  if (node === void 0 && isTemporal) return all;
  if (node?.kind === "scalar") {
    const cure = "Write a map such as gte: 3; text conditions are not in Sigma 2.1";
    keys.complain("condition", "not a map", cure);
    return all;
  }
  const condition = keys.map("condition", "Write a map such as gte: 3");
  return condition === void 0 ? all : readCondition(condition, type);
}
function readCondition(keys, type) {
  const known = [...OPERATORS, "field", "percentile"];
  for (const { key } of keys.node.entries)
    if (!known.includes(key))
      keys.complain(key, `unknown key ${quoted(key)}`, `Known are ${known.join(", ")}`);
  const bounds = OPERATORS.flatMap((operator) => {
    const than = numberAt(keys, operator);
    return than === void 0 ? [] : [{ operator, than }];
  });
  if (bounds.length === 0)
    keys.complain("", "it compares with nothing", "Write one, such as gte: 3");
  const fields = keys.texts("field");
  if (type.startsWith("value_") && fields.length === 0)
    keys.complain("field", `${type} needs a field`, "Name the field whose values are meant");
  return { bounds, fields, percentile: parsePercentile(keys) };
}
function parsePercentile(keys) {
  const percentile = numberAt(keys, "percentile") ?? MEDIAN;
  if (percentile < 0 || percentile > 100)
    keys.complain("percentile", "not between 0 and 100", "Write one, such as 95");
  return percentile;
}
function numberAt(keys, key) {
  const node = keys.get(key);
  if (node === void 0) return void 0;
  if (node.kind === "scalar" && typeof node.value === "number") return node.value;
  keys.complain(key, "not a number", "Write one, without quotes");
  return void 0;
}
function parseAliases(keys) {
  const node = keys.get("aliases");
  if (node === void 0) return /* @__PURE__ */ new Map();
  const aliases = keys.map("aliases", "Write alias, then rule: field under it");
  if (aliases === void 0) return /* @__PURE__ */ new Map();
  return new Map(aliases.node.entries.map(({ key }) => [key, fieldsOf(aliases, key)]));
}
function fieldsOf(aliases, alias) {
  const fields = aliases.map(alias, "Write rule: field under the alias");
  return new Map(
    fields?.node.entries.map(({ key }) => [key, fields.text(key) ?? ""])
  );
}

// checks/detections/load/condition.ts
var MAX_LENGTH = 2e4;
var MAX_DEPTH = 100;
var GONE = /* @__PURE__ */ new Map([
  ["|", "Aggregations left the language: write a correlation document instead"],
  ["near", "Write a temporal correlation document instead"]
]);
function parseCondition2(text, names) {
  if (text.length > MAX_LENGTH)
    throw new Complaint("the condition is too long", `${MAX_LENGTH} characters is the limit`);
  const parser = new Parser(text, names);
  return parser.all();
}
var Parser = class {
  #tokens;
  #names;
  #at = 0;
  #depth = 0;
  constructor(text, names) {
    this.#tokens = text.match(/[()|]|[^\s()|]+/gu) ?? [];
    this.#names = new Set(names);
  }
  all() {
    if (this.#tokens.length === 0)
      throw new Complaint("the condition is empty", "Name the searches that have to match");
    const condition = this.#or();
    const rest = this.#peek();
    if (rest === void 0) return condition;
    throw unexpected(rest, "Put and, or, or a parenthesis between the parts");
  }
  #or() {
    return this.#chain("or", () => this.#chain("and", () => this.#unary()));
  }
  #chain(operator, next) {
    const first = next();
    const of = [first];
    while (this.#isOperator(operator)) {
      this.#at++;
      of.push(next());
    }
    return of.length === 1 ? first : { kind: operator, of };
  }
  #unary() {
    if (this.#depth >= MAX_DEPTH)
      throw new Complaint("the condition is nested too deeply", `${MAX_DEPTH} levels is the limit`);
    this.#depth++;
    const denies2 = this.#isOperator("not") && !this.#names.has(this.#peek() ?? "");
    const condition = denies2 ? this.#not() : this.#primary();
    this.#depth--;
    return condition;
  }
  #not() {
    this.#at++;
    return { kind: "not", of: this.#unary() };
  }
  #primary() {
    const token = this.#peek();
    if (token === void 0)
      throw new Complaint("the condition ends too soon", "Name a search after the last operator");
    this.#at++;
    if (token === "(") return this.#group();
    if (this.#tokens[this.#at]?.toLowerCase() === "of" && !this.#names.has(token))
      return this.#quantified(token);
    return this.#search(token);
  }
  #group() {
    const condition = this.#or();
    if (this.#peek() !== ")") throw new Complaint("a parenthesis stays open", "Close it with )");
    this.#at++;
    return condition;
  }
  #quantified(count) {
    const kind = { "1": "or", any: "or", all: "and" }[count.toLowerCase()];
    if (kind !== "or" && kind !== "and")
      throw new Complaint(
        `${quoted(count)} of is not in the language`,
        "Use 1 of, any of or all of"
      );
    const pattern = this.#tokens[this.#at + 1];
    if (pattern === void 0 || pattern === "(" || pattern === ")")
      throw new Complaint(`nothing stands after ${count} of`, "Write them, or a name with *");
    this.#at += 2;
    const of = this.#matching(pattern).map((name) => ({ kind: "search", name }));
    const [only] = of;
    return of.length === 1 && only !== void 0 ? only : { kind, of };
  }
  #matching(pattern) {
    const isThem = pattern.toLowerCase() === "them" && !this.#names.has(pattern);
    const fits = isThem ? () => true : nameMatcher(pattern);
    const found = [...this.#names].filter((name) => !name.startsWith("_") && fits(name));
    if (found.length > 0) return found;
    throw new Complaint(
      `no search fits ${quoted(pattern)}`,
      `${hintFor(pattern.replaceAll("*", ""), this.#names)}Searches are ${this.#known()}`
    );
  }
  #search(name) {
    if (this.#names.has(name)) return { kind: "search", name };
    const gone = GONE.get(name.toLowerCase());
    if (gone !== void 0) throw unexpected(name, gone);
    if (/^(\)|and|or|not|of)$/iu.test(name)) throw unexpected(name, "Name a search there");
    throw new Complaint(
      `no search is called ${quoted(name)}`,
      `${hintFor(name, this.#names)}Searches are ${this.#known()}`
    );
  }
  #known() {
    return [...this.#names].slice(0, 20).map(quoted).join(", ");
  }
  /** Operators are words in lower or upper case. */
  #isOperator(operator) {
    const token = this.#peek();
    return token === operator || token === operator.toUpperCase();
  }
  #peek() {
    return this.#tokens[this.#at];
  }
};
function unexpected(token, cure) {
  return new Complaint(`unexpected ${quoted(token)} in the condition`, GONE.get(token) ?? cure);
}
function nameMatcher(pattern) {
  const [head = "", ...pieces] = pattern.split("*");
  const tail = pieces.pop();
  if (tail === void 0) return (name) => name === pattern;
  return (name) => {
    let at = name.startsWith(head) ? head.length : -1;
    for (const piece of pieces) {
      if (at < 0) break;
      const found = name.indexOf(piece, at);
      at = found < 0 ? -1 : found + piece.length;
    }
    return at >= 0 && name.length - at >= tail.length && name.endsWith(tail);
  };
}

// checks/detections/load/draft.ts
function draftOf(value, source) {
  if (typeof value === "string") return wildcardText(value);
  if (typeof value === "number") return { kind: "number", value, source };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "null" };
}
function plainText(value) {
  const pattern = value === "" ? [] : [{ kind: "text", text: value }];
  return { kind: "string", raw: value, pattern, shape: "equals" };
}
function wildcardText(raw) {
  return { kind: "string", raw, pattern: parsePattern(raw), shape: "equals" };
}
function stringOf(draft, modifier) {
  if (draft.kind === "string") return draft;
  if (draft.kind === "number") return wildcardText(draft.source);
  if (draft.kind === "bytes") return plainText(Buffer.from(draft.bytes).toString("latin1"));
  throw needs(modifier, "a text", `Quote the value, and put ${modifier} right after the field`);
}
function bytesOf(draft, modifier, encode = (text) => Buffer.from(text)) {
  if (draft.kind === "bytes") return [draft.bytes];
  const texts = textsOf(stringOf(draft, modifier).pattern);
  if (texts === void 0)
    throw needs(
      modifier,
      "a text without wildcards and with at most four dashes",
      `Escape them as \\*, or put contains after ${modifier}`
    );
  return texts.map(encode);
}
function needs(modifier, what, cure) {
  return new Complaint(`${modifier} needs ${what}`, cure);
}
function testOf(draft, cased) {
  switch (draft.kind) {
    case "string":
    case "bytes":
      return { kind: "text", pattern: stringOf(draft, "cased").pattern, cased };
    case "number":
      return { kind: "number", value: draft.value, texts: numberTexts(draft) };
    case "field":
      return { ...draft, cased };
    case "time":
      return { ...draft, operator: "eq" };
    case "done":
      return draft.test;
    default:
      return draft;
  }
}
function numberTexts({ value, source }) {
  const written = /^-?\d+(\.\d+)?$/u.test(source) ? [source] : [];
  return [.../* @__PURE__ */ new Set([String(value), ...written])];
}

// checks/detections/load/encodings.ts
var ENCODINGS = /* @__PURE__ */ new Map([
  ["utf16le", littleEndian],
  ["wide", littleEndian],
  ["utf16be", (text) => Buffer.from(littleEndian(text)).swap16()],
  ["utf16", (text) => Buffer.concat([Uint8Array.of(255, 254), littleEndian(text)])]
]);
function littleEndian(text) {
  return Buffer.from(text, "utf16le");
}
function base64Of(bytes) {
  return Buffer.from(bytes).toString("base64");
}
var START = [0, 2, 3];
var END = [0, -3, -2];
function base64OffsetsOf(bytes) {
  return START.map((start, shift) => {
    const encoded = base64Of(Buffer.concat([Buffer.alloc(shift, " "), bytes]));
    const end = END[(bytes.length + shift) % 3] ?? 0;
    return encoded.slice(start, encoded.length + end);
  });
}

// checks/detections/load/modifiers.ts
var TIME_PARTS = /* @__PURE__ */ new Map([
  ["minute", "minute"],
  ["hour", "hour"],
  ["day", "day"],
  ["week", "week"],
  ["month", "month"],
  ["year", "year"]
]);
var COMPARISONS = /* @__PURE__ */ new Map([
  ["lt", "lt"],
  ["lte", "lte"],
  ["gt", "gt"],
  ["gte", "gte"]
]);
var SHAPES = { contains: containing, startswith: startingWith, endswith: endingWith };
var CHANGES = new Map([
  ["contains", (draft) => [shaped(draft, "contains")]],
  ["startswith", (draft) => [shaped(draft, "startswith")]],
  ["endswith", (draft) => [shaped(draft, "endswith")]],
  ["windash", windash],
  ["exists", exists],
  ["re", regex],
  ["i", regexFlag],
  ["m", regexFlag],
  ["s", regexFlag],
  ["cidr", network],
  ["fieldref", fieldReference],
  ["base64", (draft, name) => bytesOf(draft, name).map((bytes) => plainText(base64Of(bytes)))],
  ["base64offset", (draft, name) => bytesOf(draft, name).flatMap(offsetForms)],
  ...Array.from(ENCODINGS, ([name, encode]) => [name, encoding(encode)]),
  ...Array.from(COMPARISONS.keys(), (name) => [name, comparison]),
  ...Array.from(TIME_PARTS.keys(), (name) => [name, timePart])
]);
var OF_THE_ITEM = ["all", "neq", "cased", "expand"];
var MODIFIERS = [...CHANGES.keys(), ...OF_THE_ITEM];
function checkModifiers(modifiers) {
  for (const [at, modifier] of modifiers.entries()) {
    if (!MODIFIERS.includes(modifier))
      throw new Complaint(
        `unknown modifier ${quoted(modifier)}`,
        `${hintFor(modifier, MODIFIERS)}Known are ${MODIFIERS.join(", ")}`
      );
    if (modifiers.indexOf(modifier) !== at)
      throw new Complaint(`the modifier ${quoted(modifier)} is there twice`, "Keep one of them");
  }
}
function testsOf(start, modifiers) {
  let drafts = [start];
  for (const modifier of modifiers) {
    const change = CHANGES.get(modifier);
    if (change !== void 0) drafts = drafts.flatMap((draft) => change(draft, modifier));
  }
  const tests = drafts.map((draft) => testOf(draft, modifiers.includes("cased")));
  for (const test of tests) if (test.kind === "regex") compileRegex(test.source, test.flags);
  return tests;
}
function shaped(draft, shape) {
  if (draft.kind === "field") return { ...draft, shape };
  if (draft.kind === "regex" && shape === "contains") return draft;
  const string = stringOf(draft, shape);
  return { ...string, shape, pattern: SHAPES[shape](string.pattern) };
}
function windash(draft, modifier) {
  const string = stringOf(draft, modifier);
  return [{ ...string, pattern: withAnyDash(string.pattern) }];
}
function exists(draft, modifier) {
  if (draft.kind !== "boolean") throw needs(modifier, "true or false", "Write one, unquoted");
  return [{ kind: "done", test: { kind: "exists", present: draft.value } }];
}
function regex(draft, modifier) {
  const { raw, shape } = stringOf(draft, modifier);
  if (shape !== "equals" && shape !== "contains")
    throw needs(modifier, "the expression alone", "Anchor it with ^ or $ instead");
  return [{ kind: "regex", source: raw, flags: "" }];
}
function regexFlag(draft, modifier) {
  if (draft.kind !== "regex") throw needs(modifier, "re before it", `Write re|${modifier}`);
  return [{ ...draft, flags: draft.flags + modifier }];
}
function network(draft, modifier) {
  const { raw } = stringOf(draft, modifier);
  return [{ kind: "done", test: { kind: "network", ...parseNetwork(raw) } }];
}
function fieldReference(draft, modifier) {
  const { raw, shape } = stringOf(draft, modifier);
  if (raw === "") throw needs(modifier, "the name of a field", "Write one");
  return [{ kind: "field", field: raw, shape }];
}
function comparison(draft, modifier) {
  const operator = COMPARISONS.get(modifier) ?? "eq";
  if (draft.kind === "time") return [{ kind: "done", test: { ...draft, operator } }];
  if (draft.kind !== "number") throw needs(modifier, "a number", "Write one, without quotes");
  return [{ kind: "done", test: { kind: "compare", operator, than: draft.value } }];
}
function timePart(draft, modifier) {
  const part = TIME_PARTS.get(modifier);
  if (draft.kind !== "number" || part === void 0)
    throw needs(modifier, "a number", "Write one, without quotes, such as 22 for an hour");
  return [{ kind: "time", part, than: draft.value }];
}
function encoding(encode) {
  return (draft, modifier) => bytesOf(draft, modifier, encode).map((bytes) => ({ kind: "bytes", bytes }));
}
function offsetForms(bytes) {
  return base64OffsetsOf(bytes).map(plainText);
}

// checks/detections/load/placeholders.ts
var MAX_EXPANDED = 2e4;
var TOKEN = /\\%|%(?<name>[^%\s\\]{1,100})%/gu;
function expandPlaceholders(nodes, placeholders) {
  return nodes.flatMap((node) => {
    if (typeof node.value !== "string") return [node];
    return expandText(node.value, placeholders).map((value) => ({ ...node, value, source: value }));
  });
}
function expandText(text, placeholders) {
  let expanded = [""];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const plain = text.slice(end, match.index);
    const name = match.groups?.name;
    const values = name === void 0 ? ["%"] : valuesOf(name, placeholders);
    if (expanded.length * values.length > MAX_EXPANDED)
      throw new Complaint("the placeholders stand for too many values", "Use shorter lists");
    expanded = expanded.flatMap((start) => values.map((value) => start + plain + value));
    end = match.index + match[0].length;
  }
  return expanded.map((start) => start + text.slice(end));
}
function valuesOf(name, placeholders) {
  const values = placeholders.get(name);
  if (values === void 0)
    throw new Complaint(
      `no values are known for the placeholder %${name}%`,
      `Give a list under ${quoted(name)} in the placeholders`
    );
  return values.map(String);
}

// checks/detections/load/items.ts
var MAX_FIELD = 512;
var MAX_VALUES = 2e4;
var NEEDS_FIELD = ["exists", "fieldref", "neq"];
function parseSearch(node, field, context) {
  if (node.kind === "map") return parseMap(node.entries, { node, field }, context);
  if (node.kind === "scalar") return keywords([node], field, context);
  const scalars = node.items.filter((item) => item.kind === "scalar");
  const searches = node.items.filter((item) => item.kind !== "scalar").map((item) => parseSearch(item, field, context));
  if (scalars.length > 0) searches.unshift(keywords(scalars, field, context));
  const [only] = searches;
  if (only === void 0)
    context.complaints.add({ line: node.line, field }, empty("an empty list"));
  return searches.length === 1 && only !== void 0 ? only : { kind: "or", of: searches };
}
function empty(what) {
  return new Complaint(`${what} matches nothing and everything`, "Write at least one value");
}
function parseMap(entries, at, context) {
  if (entries.length === 0)
    context.complaints.add({ line: at.node.line, field: at.field }, empty("an empty map"));
  const items = entries.flatMap((entry) => {
    const place = { line: entry.line, field: `${at.field}.${entry.key}` };
    return context.complaints.catch(place, () => parseItem(entry, context)) ?? [];
  });
  const [only] = items;
  return items.length === 1 && only !== void 0 ? only : { kind: "and", of: items };
}
function keywords(nodes, field, context) {
  const line = nodes[0]?.line ?? 1;
  const item = context.complaints.catch(
    { line, field },
    () => makeItem("", nodes, context.placeholders)
  );
  return item ?? { kind: "item", field: null, tests: [], every: false, negated: false };
}
function parseItem({ key, value }, { placeholders }) {
  const nodes = value.kind === "list" ? value.items : [value];
  const scalars = nodes.filter((node) => node.kind === "scalar");
  if (scalars.length < nodes.length)
    throw new Complaint(
      "a map or a list stands where a value belongs",
      "Write the whole path as one key, such as userIdentity.type: Root"
    );
  if (value.kind === "list") checkList(scalars);
  return makeItem(key, scalars, placeholders);
}
function checkList(nodes) {
  if (nodes.length === 0) throw empty("an empty list");
  if (nodes.length > MAX_VALUES)
    throw new Complaint("too many values", `${MAX_VALUES} is the limit`);
  if (nodes.some(({ value }) => value === null))
    throw new Complaint(
      "null stands in a list",
      "Put it into a search of its own and join the two with or in the condition"
    );
}
function makeItem(key, nodes, placeholders) {
  const [name = "", ...modifiers] = key.split("|").map((part) => part.trim());
  checkModifiers(modifiers);
  checkField(name, modifiers);
  const expands = modifiers.includes("expand");
  const every = modifiers.includes("all");
  if (every && !expands && nodes.length < 2)
    throw new Complaint("all stands over a single value", "Remove all, or write a list");
  const values = expands ? expandPlaceholders(nodes, placeholders) : nodes;
  const field = name === "" ? null : name;
  const tests = values.flatMap(({ value, source }) => testsOf(draftOf(value, source), modifiers));
  checkReferences(tests);
  const asked = isKeyword(name, modifiers) ? tests.map(asKeyword) : tests;
  return { kind: "item", field, tests: asked, every, negated: modifiers.includes("neq") };
}
function checkReferences(tests) {
  for (const test of tests) if (test.kind === "field") checkDerivedName(test.field);
}
function isKeyword(name, modifiers) {
  const anchored = modifiers.includes("startswith") || modifiers.includes("endswith");
  return name === "" && !anchored;
}
function checkField(name, modifiers) {
  if (name.length > MAX_FIELD)
    throw new Complaint(
      "the name of the field is too long",
      `${MAX_FIELD} characters is the limit`
    );
  checkDerivedName(name);
  const lost = modifiers.find((modifier) => NEEDS_FIELD.includes(modifier));
  if (name === "" && lost !== void 0)
    throw new Complaint(`${quoted(lost)} without a field`, `Write the field before |${lost}`);
}
function asKeyword(test) {
  if (test.kind === "null")
    throw new Complaint("null is no keyword", "Name the field that has to be null");
  if (test.kind === "text") return { ...test, pattern: containing(test.pattern) };
  if (test.kind === "number") return keyword(test.texts.at(-1) ?? "");
  return test.kind === "boolean" ? keyword(String(test.value)) : test;
}
function keyword(text) {
  return { kind: "text", pattern: containing([{ kind: "text", text }]), cased: false };
}

// checks/detections/load/detection.ts
var NEVER = { kind: "or", of: [] };
function parseDetection(keys, context, others = []) {
  if (keys === void 0) return { searches: /* @__PURE__ */ new Map(), condition: NEVER };
  const searches = parseSearches(keys, context, others);
  return { searches, condition: parseConditions(keys, [...searches.keys()]) };
}
function parseSearches(keys, context, others) {
  const searches = /* @__PURE__ */ new Map();
  for (const { key, value } of keys.node.entries) {
    if (key === "condition" || others.includes(key)) continue;
    if (key === "timeframe")
      keys.complain(key, "timeframe left the language", "Write a correlation document instead");
    else searches.set(key, parseSearch(value, `${keys.path}.${key}`, context));
  }
  if (searches.size === 0)
    keys.complain("", "there is no search", "Write at least one beside condition");
  return searches;
}
function parseConditions(keys, names) {
  const node = keys.get("condition");
  if (node === void 0) {
    keys.complain("condition", "the condition is missing", "Write condition: selection");
    return NEVER;
  }
  const nodes = node.kind === "list" ? node.items : [node];
  if (nodes.length === 0) keys.complain("condition", "an empty list", "Write one condition");
  const of = nodes.map((item) => parseOne(item, keys, names));
  const [only] = of;
  return of.length === 1 && only !== void 0 ? only : { kind: "or", of };
}
function parseOne(node, keys, names) {
  const at = { line: node.line, field: keys.at("condition").field };
  const parsed = keys.complaints.catch(at, () => {
    if (node.kind !== "scalar") throw new Complaint("not a text", "Write the condition as text");
    return parseCondition2(node.source, names);
  });
  return parsed ?? NEVER;
}

// checks/detections/load/yaml-source.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_TEXT2 = 4 * 1024 * 1024;
var MAX_DEPTH2 = 40;
var MAX_NODES = 1e5;
function readYaml(text) {
  if (text.length > MAX_TEXT2)
    return [wrong(1, new Complaint("the file is too large", "Split it: 4 MiB is the limit."))];
  const lines = new import_yaml.LineCounter();
  const tokens = [...new import_yaml.Parser(lines.addNewLine).parse(text)];
  const deep = tokens.find((token) => isTooDeep(token));
  if (deep !== void 0)
    return [wrong(lineAt(lines, deep.offset), new Complaint("nested too deeply", "Flatten it."))];
  const composer = new import_yaml.Composer({ version: "1.2", schema: "core", uniqueKeys: false });
  return [...composer.compose(tokens, false, text.length)].flatMap(
    (document) => isEmpty(document) ? [] : [readDocument(document, lines)]
  );
}
function plainOf(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}
function wrong(line, complaint) {
  return { kind: "wrong", line, complaint };
}
function lineAt(lines, offset) {
  return Math.max(1, lines.linePos(offset).line);
}
function isTooDeep(token) {
  const open = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (next.depth > MAX_DEPTH2) return true;
    for (const child of childrenOf(next.token)) open.push({ token: child, depth: next.depth + 1 });
  }
  return false;
}
function childrenOf(token) {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}
function isEmpty(document) {
  const { contents, errors } = document;
  return errors.length === 0 && (0, import_yaml.isScalar)(contents) && contents.value === null && !contents.source;
}
function readDocument(document, lines) {
  const [error] = document.errors;
  if (error !== void 0) {
    const [message = ""] = error.message.split(" at line ");
    return wrong(lineAt(lines, error.pos[0]), new Complaint(message, "Correct the YAML."));
  }
  const start = lineAt(lines, document.contents?.range[0] ?? document.range[0]);
  try {
    const root = new Reader(lines).read(document.contents);
    return { kind: "read", line: start, root };
  } catch (failure) {
    if (!(failure instanceof PlacedComplaint)) throw failure;
    return wrong(failure.line, failure);
  }
}
var PlacedComplaint = class extends Complaint {
  line;
  constructor(line, message, cure) {
    super(message, cure);
    this.line = line;
  }
};
var Reader = class {
  #anchors = /* @__PURE__ */ new Map();
  #lines;
  #total = 0;
  constructor(lines) {
    this.#lines = lines;
  }
  read(node, near = 1) {
    if ((0, import_yaml.isAlias)(node)) return this.#alias(node.source, this.#lineOf(node, near));
    const line = this.#lineOf(node, near);
    const read = this.#collection(node, line) ?? this.#scalar(node, line);
    if (isAnchored(node)) this.#anchors.set(node.anchor, read);
    return read;
  }
  #collection(node, line) {
    if ((0, import_yaml.isSeq)(node)) {
      const items = node.items.map((item) => this.read(item, line));
      return { kind: "list", line, items, size: sizeOf(items) };
    }
    if (!(0, import_yaml.isMap)(node)) return void 0;
    const entries = node.items.map((pair) => this.#entry(pair, line));
    refuseDuplicates(entries);
    return { kind: "map", line, entries, size: sizeOf(entries.map(({ value }) => value)) };
  }
  #entry(pair, near) {
    const line = this.#lineOf(pair.key, near);
    const key = this.read(pair.key, line);
    if (key.kind !== "scalar")
      throw new PlacedComplaint(line, "a key is not text", "Write keys as plain text");
    return { key: key.source, line, value: this.read(pair.value, line) };
  }
  #scalar(node, line) {
    this.#spend(1, line);
    const scalar = (0, import_yaml.isScalar)(node) ? node : void 0;
    const value = scalar?.value ?? null;
    if (!isPlainScalar(value))
      throw new PlacedComplaint(line, "a value of an unknown type", "Remove the YAML tag");
    const source = typeof value === "string" ? value : scalar?.source ?? "";
    return { kind: "scalar", line, value, source, size: 1 };
  }
  #alias(name, line) {
    const target = this.#anchors.get(name);
    if (target === void 0)
      throw new PlacedComplaint(line, `no anchor ${quoted(name)} above`, "Name an anchor above");
    this.#spend(target.size, line);
    return target;
  }
  #spend(nodes, line) {
    this.#total += nodes;
    if (this.#total > MAX_NODES)
      throw new PlacedComplaint(line, "too many values in one document", "Use fewer aliases");
  }
  #lineOf(node, near) {
    if (!isRanged(node)) return near;
    return lineAt(this.#lines, node.range[0]);
  }
};
function isRanged(node) {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}
function isAnchored(node) {
  return typeof node === "object" && node !== null && "anchor" in node && typeof node.anchor === "string";
}
function isPlainScalar(value) {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
function sizeOf(nodes) {
  return nodes.reduce((sum, { size }) => sum + size, 1);
}
function refuseDuplicates(entries) {
  const seen = /* @__PURE__ */ new Set();
  for (const { key, line } of entries) {
    if (seen.has(key))
      throw new PlacedComplaint(line, `the key ${quoted(key)} is there twice`, "Keep one of them");
    seen.add(key);
  }
}

// checks/detections/load/metadata.ts
var KNOWN = new Set(
  `title id name description author level status date modified references tags falsepositives fields
  related license logsource detection correlation filter generate taxonomy scope action
  sigma-version x-correlation`.split(/\s+/u)
);
var MAX_TITLE = 256;
var Keys = class _Keys {
  node;
  path;
  complaints;
  constructor(node, path, complaints) {
    this.node = node;
    this.path = path;
    this.complaints = complaints;
  }
  get(key) {
    const node = this.node.entries.find((entry) => entry.key === key)?.value;
    return node?.kind === "scalar" && node.value === null ? void 0 : node;
  }
  has(key) {
    return this.node.entries.some((entry) => entry.key === key);
  }
  /** Where a key stands; the map itself where `key` is empty. */
  at(key) {
    const entry = this.node.entries.find((candidate) => candidate.key === key);
    const field = [this.path, key].filter((name) => name !== "").join(".");
    return { line: entry?.line ?? this.node.line, field };
  }
  complain(key, message, cure) {
    this.complaints.add(this.at(key), new Complaint(message, cure));
  }
  /** The map under a key that has to be there. */
  map(key, cure) {
    const node = this.get(key);
    if (node?.kind === "map") return new _Keys(node, this.at(key).field, this.complaints);
    this.complain(key, node ? "not a map" : `${quoted(key)} is missing`, cure);
    return void 0;
  }
  /** A text, or a number as it was written. */
  text(key) {
    const node = this.get(key);
    if (node === void 0) return void 0;
    if (node.kind === "scalar") return node.source;
    this.complain(key, "not a text", "Write a single value");
    return void 0;
  }
  /** A list of texts; a single text is a list of one. */
  texts(key) {
    const node = this.get(key);
    if (node === void 0) return [];
    const items = node.kind === "list" ? node.items : [node];
    const texts = items.flatMap((item) => item.kind === "scalar" ? [item.source] : []);
    if (texts.length < items.length) this.complain(key, "not a list of texts", "Write texts only");
    return texts;
  }
  oneOf(key, words) {
    const text = this.text(key);
    if (text === void 0) return void 0;
    const word = words.find((candidate) => candidate === text.toLowerCase());
    if (word !== void 0) return word;
    const cure = `${hintFor(text, words)}Use one of ${words.join(", ")}`;
    this.complain(key, `unknown ${key} ${quoted(text)}`, cure);
    return void 0;
  }
};
function parseMetadata(keys, file) {
  const title = parseTitle(keys);
  keys.complaints.about(title);
  return {
    title,
    id: keys.text("id") ?? title,
    description: keys.text("description") ?? "",
    authors: (keys.text("author") ?? "").split(",").flatMap((name) => name.trim() || []),
    level: keys.oneOf("level", LEVELS) ?? "medium",
    references: keys.texts("references"),
    tags: keys.texts("tags"),
    falsePositives: keys.texts("falsepositives"),
    fields: keys.texts("fields"),
    related: parseRelated(keys),
    custom: customOf(keys.node),
    file,
    line: keys.node.line,
    ...optional({
      name: keys.text("name"),
      status: keys.oneOf("status", STATUSES),
      date: keys.text("date"),
      modified: keys.text("modified"),
      license: keys.text("license")
    })
  };
}
function optional(properties) {
  const there = {};
  for (const key in properties) {
    const value = properties[key];
    if (isThere(value)) there[key] = value;
  }
  return there;
}
function isThere(value) {
  return value !== void 0;
}
function parseTitle(keys) {
  const title = keys.text("title")?.trim() ?? "";
  if (title === "") keys.complain("title", "the title is missing", "Say in a line what it finds");
  if (title.length > MAX_TITLE)
    keys.complain("title", "the title is too long", `${MAX_TITLE} characters is the limit`);
  return title.slice(0, MAX_TITLE);
}
function parseRelated(keys) {
  const node = keys.get("related");
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => {
    if (item.kind !== "map") return [];
    const related = new Keys(item, "related", keys.complaints);
    return [{ id: related.text("id") ?? "", type: related.text("type") ?? "" }];
  });
}
function customOf(node) {
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => KNOWN.has(key) ? [] : [[key, plainOf(value)]])
  );
}
function parseLogSource(keys) {
  const cure = "Write logsource with product: aws and service: cloudtrail";
  const source = keys.map("logsource", cure);
  if (source === void 0) return {};
  const logsource = optional({
    category: source.text("category"),
    product: source.text("product"),
    service: source.text("service")
  });
  if (Object.keys(logsource).length === 0) keys.complain("logsource", "it names nothing", cure);
  return logsource;
}

// checks/detections/load/filter.ts
function parseFilter(document, metadata, context) {
  const logsource = parseLogSource(document);
  const keys = document.map("filter", "Write rules, searches and a condition under it");
  if (keys === void 0) return void 0;
  const detection = parseDetection(keys, context, ["rules"]);
  if (!denies(detection.condition)) context.complaints.warn(keys.at("condition"), KEEPS_ONLY);
  return { ...metadata, kind: "filter", logsource, rules: parseNames(keys), ...detection };
}
var KEEPS_ONLY = new Complaint(
  "the filter keeps only what its searches match",
  "To exclude what they match, write not before them in its condition"
);
function parseNames(keys) {
  const names = keys.texts("rules");
  if (names.length === 0)
    keys.complain("rules", "it names no rule", "List ids, names or titles, or write any");
  return names.length === 1 && names[0]?.toLowerCase() === "any" ? "any" : names;
}
function denies(condition) {
  if (condition.kind === "search") return false;
  return condition.kind === "not" || condition.of.some(denies);
}

// checks/detections/load/memory.ts
var MEMORY_KEY = "x-correlation";
var COMMON = ["type", "rules", "group-by", "field", "aliases", "generate"];
var TERMS = ["baseline", "warm-up", "new-group"];
var PARTS2 = {
  first_seen: [...COMMON, ...TERMS],
  outlier: [...COMMON, ...TERMS, "measure", "timespan", "condition"]
};
var MAX_BASELINE = 90;
var MAX_FIELDS = 8;
var HOUR2 = 3600;
var DAY_HOURS = 24;
function parseMemory2(document, metadata) {
  const keys = document.map(MEMORY_KEY, "Write type, rules, baseline and what they need under it");
  if (keys === void 0) return void 0;
  const type = parseType2(keys);
  refuseUnknown(keys, PARTS2[type]);
  const memory = type === "outlier" ? parseOutlier(keys) : { type, ...parseTerms(keys) };
  return {
    ...metadata,
    kind: "correlation",
    type,
    rules: parseNamed(keys),
    groupBy: parseFields(keys, "group-by"),
    fields: parseValues(keys, memory),
    timespan: memory.baseline * DAY_HOURS * HOUR2,
    bounds: [],
    percentile: 0,
    aliases: parseAliases(keys),
    generate: parseGenerate(document) || parseGenerate(keys),
    memory
  };
}
function parseType2(keys) {
  const cure = `Use one of ${MEMORY_TYPES.join(", ")}; the types of Sigma stand under correlation`;
  if (keys.get("type") === void 0) keys.complain("type", "the type is missing", cure);
  return keys.oneOf("type", MEMORY_TYPES) ?? "first_seen";
}
function parseTerms(keys) {
  const baseline = parseDays(keys, "baseline");
  const warmUp = keys.get("warm-up") === void 0 ? baseline : parseDays(keys, "warm-up");
  if (warmUp > baseline) {
    const message = `${warmUp} days are more than the ${baseline} of the baseline`;
    keys.complain("warm-up", message, "It would never speak: write at most as many");
  }
  const newGroup = keys.oneOf("new-group", ["report", "learn"]) ?? "report";
  if (newGroup === "learn" && keys.get("group-by") === void 0)
    keys.complain("new-group", "there are no groups", "Write group-by, or leave new-group out");
  return { baseline, warmUp, newGroup };
}
function parseDays(keys, key) {
  const text = keys.text(key) ?? "";
  const days = Number(/^(\d{1,3})d$/u.exec(text.trim())?.[1]);
  if (days >= 1 && days <= MAX_BASELINE) return days;
  const what = text === "" ? "it is missing" : `${quoted(text)} is no number of days`;
  keys.complain(key, what, `Write whole days up to ${MAX_BASELINE}d, such as 14d`);
  return 1;
}
function parseFields(keys, key) {
  const fields = keys.texts(key);
  if (fields.length > MAX_FIELDS)
    keys.complain(key, "too many fields", `${MAX_FIELDS} is the limit`);
  for (const field of fields.filter((written) => !isFieldForm(written))) {
    const cure = `After the field ${quoted(plainField(field))} only |family or |network may stand`;
    keys.complain(key, `unknown form ${quoted(field)}`, cure);
  }
  checkDerivedNames(keys, key, fields.map(plainField));
  return fields;
}
function parseValues(keys, memory) {
  const fields = parseFields(keys, "field");
  const isNeeded = memory.type === "first_seen" || memory.measure !== "event_count";
  if (isNeeded && fields.length === 0)
    keys.complain(
      "field",
      "the field is missing",
      "Name the field or fields whose values are meant"
    );
  if (!isNeeded && fields.length > 0)
    keys.complain("field", "event_count reads no field", "Remove it, or write a measure");
  return fields;
}
function parseOutlier(keys) {
  const measure = keys.oneOf("measure", MEASURES) ?? "event_count";
  const bucket = parseBucket(keys);
  if (measure === "value_count" && bucket > 1) {
    const message = "what differs within several hours cannot be added up from run to run";
    keys.complain("timespan", message, "Write 1h, or another measure");
  }
  return { type: "outlier", ...parseTerms(keys), measure, bucket, ...parseLimits(keys) };
}
function parseBucket(keys) {
  const hours = parseTimespan(keys) / HOUR2;
  if (Number.isInteger(hours) && DAY_HOURS % hours === 0) return hours;
  if (keys.get("timespan") !== void 0)
    keys.complain("timespan", "no part of a day", "Write 1h, 2h, 3h, 4h, 6h, 8h, 12h or 1d");
  return 1;
}
var LIMITS = ["deviations", "floor", "direction"];
function parseLimits(keys) {
  const condition = keys.map("condition", "Write deviations: 4 and floor: 20 under it");
  if (condition === void 0) return { deviations: 1, floor: 1, direction: "up" };
  refuseUnknown(condition, LIMITS);
  return {
    deviations: parseAbove(condition, "deviations"),
    floor: parseAbove(condition, "floor"),
    direction: condition.oneOf("direction", ["up", "down"]) ?? "up"
  };
}
function parseAbove(keys, key) {
  const number = numberAt(keys, key);
  if (number !== void 0 && number > 0) return number;
  const isWritten = keys.get(key) !== void 0;
  if (!isWritten) keys.complain(key, "it is missing", "Write a number above 0");
  else if (number !== void 0) keys.complain(key, "not above 0", "Write a number above 0");
  return 1;
}

// checks/detections/load/parse-rules.ts
function parseRules(text, options) {
  const read = mergeCollection(readYaml(text)).map((yaml) => parseDocument(yaml, options));
  const documents = read.flatMap(({ document }) => document ?? []);
  return {
    rules: documents.filter((document) => document.kind === "rule"),
    correlations: documents.filter((document) => document.kind === "correlation"),
    filters: documents.filter((document) => document.kind === "filter"),
    errors: read.flatMap(({ complaints }) => complaints.errors),
    warnings: read.flatMap(({ complaints }) => complaints.warnings)
  };
}
function parseDocument(yaml, options) {
  const complaints = new Complaints(options.file);
  const document = readDocument2(yaml, complaints, options);
  return { complaints, document: complaints.errors.length === 0 ? document : void 0 };
}
function readDocument2(yaml, complaints, options) {
  const at = { line: yaml.line, field: "" };
  if (yaml.kind === "wrong") complaints.add(at, yaml.complaint);
  else if (yaml.root.kind === "map") return parseRule(yaml.root, complaints, options);
  else complaints.add(at, new Complaint("not a rule", "Write a map with title and detection"));
  return void 0;
}
function parseRule(root, complaints, options) {
  const keys = new Keys(root, "", complaints);
  const metadata = parseMetadata(keys, options.file);
  refuseTaxonomy(keys);
  checkOwnGroups(keys);
  const context = { complaints, placeholders: options.placeholders ?? /* @__PURE__ */ new Map() };
  if (keys.has("correlation")) return parseCorrelation(keys, metadata);
  if (keys.has(MEMORY_KEY)) return parseMemory2(keys, metadata);
  if (keys.has("filter")) return parseFilter(keys, metadata, context);
  const logsource = parseLogSource(keys);
  const detection = keys.map("detection", "Write searches and a condition under it");
  const rule = {
    ...metadata,
    kind: "rule",
    logsource,
    ...parseDetection(detection, context),
    reports: true,
    feeds: false,
    captures: [],
    folds: false
  };
  return rule;
}
function refuseTaxonomy(keys) {
  const taxonomy = keys.text("taxonomy");
  if (taxonomy !== void 0 && taxonomy !== "sigma")
    keys.complain("taxonomy", "only the taxonomy sigma is known", "Use CloudTrail field names");
}
function checkOwnGroups(keys) {
  const own = keys.get("trailwarden");
  if (own?.kind !== "map") return;
  const ours = new Keys(own, "trailwarden", keys.complaints);
  checkDerivedNames(ours, "group-by", ours.texts("group-by"));
}

// checks/detections/load/select-rules.ts
function selectRules(pack, selection) {
  const superseded = supersededIds(pack);
  const speaks = (rule) => hasLevel(rule, selection) && hasStatus(rule, selection) && (selection.superseded !== false || !superseded.has(rule.id));
  return {
    rules: pack.rules.map((rule) => ({ ...rule, reports: rule.reports && speaks(rule) })),
    correlations: pack.correlations.map((rule) => ({
      ...rule,
      reports: rule.reports && speaks(rule)
    }))
  };
}
function hasLevel({ level }, selection) {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(selection.level ?? "informational");
}
function hasStatus({ status }, { statuses }) {
  return status === void 0 || statuses === void 0 || statuses.includes(status);
}
function supersededIds({ rules, correlations }) {
  const related = [...rules, ...correlations].flatMap((rule) => rule.related);
  return new Set(
    related.flatMap(({ id, type }) => ["obsolete", "merged"].includes(type) ? [id] : [])
  );
}

// checks/detections/load/load-rules.ts
function loadRules(files, options = {}) {
  const placeholders = withKnownLists(options.placeholders ?? /* @__PURE__ */ new Map());
  const parsed = files.map(({ file, text }) => parseRules(text, { file, placeholders }));
  const filters = parsed.flatMap((each) => each.filters);
  const rules = parsed.flatMap((each) => each.rules);
  const correlations = parsed.flatMap((each) => each.correlations);
  return joinPack({ filters, rules, correlations }, parsed, options.selection ?? {});
}
function joinPack({ rules, correlations, filters }, parsed, selection) {
  const filtered = applyFilters(rules, filters);
  const linked = linkCorrelations(filtered.rules, correlations);
  const notes = [...parsed, filtered, linked, { errors: [], warnings: twins(rules, correlations) }];
  return {
    ...selectRules(linked.pack, selection),
    errors: notes.flatMap(({ errors }) => errors),
    warnings: notes.flatMap(({ warnings }) => warnings)
  };
}
function twins(...kinds) {
  const ids = new Names(kinds.flat().map((rule) => ({ names: [rule.id], value: rule })));
  return kinds.flat().flatMap((rule) => {
    const [first] = ids.find(rule.id);
    if (first === void 0 || first === rule) return [];
    const message = `${first.file}:${first.line} has the same id`;
    const complaints = new Complaints(rule.file);
    complaints.about(rule.title);
    complaints.warn({ line: rule.line, field: "id" }, new Complaint(message, "Give it its own"));
    return complaints.warnings;
  });
}

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

// checks/detections/memory/first-seen.ts
var DAY = 864e5;
var HOUR3 = 36e5;
var DAY_HOURS2 = 24;
function judgeFirstSeen(given, terms) {
  const table = new KeyTable(given.before?.keys ?? "");
  const oddities = given.observations.flatMap((seen) => oddityOf(seen, { given, terms, table }));
  const oldest = Math.floor(given.span.until / DAY) - terms.baseline;
  const { packed, evicted } = table.pack(oldest);
  const state = {
    shape: shapeOf(given.correlation),
    watched: watchedSince(given.watched, oldest * DAY_HOURS2),
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
  const hour = Math.floor(at / HOUR3);
  return hoursWatched(watched, hour - baseline * DAY_HOURS2, hour) >= warmUp * DAY_HOURS2;
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
var DAY_HOURS3 = 24;
function usualOf(series, { baseline, warmUp, newGroup, bucket }, { day, watched }) {
  const learnt = newGroup === "learn" ? series?.first ?? day : 0;
  const begin = Math.max(day - baseline, learnt);
  const hours = hoursWatched(watched, begin * DAY_HOURS3, day * DAY_HOURS3);
  if (hours < warmUp * DAY_HOURS3) return void 0;
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
  return { mean, spread, days: Math.floor(hours / DAY_HOURS3) };
}

// checks/detections/memory/outlier.ts
var HOUR4 = 36e5;
var DAY_HOURS4 = 24;
var DAY2 = DAY_HOURS4 * HOUR4;
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
      first: Math.floor(first.hour / DAY_HOURS4),
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
  const isFolded = known.days.has(Math.floor(from / DAY_HOURS4));
  return bucketFigure((isFolded ? after.get(key) : known)?.hours ?? NO_HOURS, from, terms.bucket);
}
function usualBefore(court, key, hour) {
  const { terms, given } = court;
  const day = Math.floor(hour / DAY_HOURS4);
  return usualOf(court.after.get(key), terms, { day, watched: given.watched });
}
function wordsOf2(figure, { mean, spread, days }, { terms }) {
  const length = terms.bucket === DAY_HOURS4 ? "a day" : `${terms.bucket} h`;
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
  const begin = Math.ceil(span.since / HOUR4 / bucket) * bucket;
  const end = Math.floor(span.until / HOUR4) - LATE_HOURS;
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
  const fired = from * HOUR4;
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
    watched: watchedSince(given.watched, oldest * DAY_HOURS4),
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
  const dayOf = ({ fired }) => teller.daily ? Math.floor(fired / DAY3) : 0;
  const groups = groupedBy(oddities, (oddity) => JSON.stringify([dayOf(oddity), oddity.group]));
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
  constructor(pack, { state, daily = false, ...limits } = {}) {
    this.#pack = pack;
    this.#store = new SightingStore(limits);
    this.#before = parseMemory(state);
    this.#daily = daily;
    this.#read = new Set(
      pack.correlations.flatMap(
        ({ memory, inputs }) => memory === void 0 ? [] : inputs.map(({ index }) => index)
      )
    );
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
    return { correlation, observations, before, watched: watchedBy(before, span), span };
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
  const [from, to] = [Math.floor(since / HOUR), Math.floor(until / HOUR)];
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

// checks/detections/trial.ts
function tryRules(pack, records) {
  const matcher = compileRules(pack.rules);
  const correlator = new Correlator(pack, { unique: false });
  const memory = new MemoryBook(pack, { unique: false, daily: true });
  const hits = records.flatMap(
    (record, event) => matcher.matchRecord(record).flatMap((index) => {
      const rule = pack.rules[index];
      if (rule === void 0) return [];
      const hit = hitOf({ rule: index, position: event }, record, rule);
      correlator.add(hit, "");
      memory.addHit(hit, "");
      return rule.reports ? [{ rule: rule.id, title: rule.title, event }] : [];
    })
  );
  const remembered = memory.finish(spanOf(records)).alerts;
  const alerts = [...correlator.finish().alerts, ...remembered].flatMap(
    ({ correlation, group, count }) => {
      const rule = pack.correlations[correlation];
      return rule === void 0 ? [] : [{ rule: rule.id, title: rule.title, group, count }];
    }
  );
  return { hits, alerts };
}
function spanOf(records) {
  const times = records.flatMap((record) => parseInstant(textAt(record, "eventTime")) ?? []);
  const [first = 0] = times;
  return {
    since: times.reduce((a, b) => Math.min(a, b), first),
    until: times.reduce((a, b) => Math.max(a, b), first)
  };
}
function parseRecords(text) {
  const whole = tryParse(text);
  if (whole === void 0) return text.split("\n").flatMap(parseLine);
  const list = isLogRecord(whole.value) ? recordsOf(whole.value) ?? [whole.value] : whole.value;
  if (!Array.isArray(list)) throw notRecords("the text");
  const records = list;
  return records.map((record, at) => asRecord(record, `record ${at}`));
}
function recordsOf(log) {
  return Object.hasOwn(log, "Records") ? log.Records : void 0;
}
function parseLine(line, at) {
  if (line.trim() === "") return [];
  return [asRecord(tryParse(line)?.value, `line ${at + 1}`)];
}
function tryParse(text) {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return void 0;
  }
}
function asRecord(value, what) {
  if (isLogRecord(value)) return value;
  throw notRecords(what);
}
function notRecords(what) {
  const cure = 'Give a JSON array, {"Records":[…]}, or one record a line';
  return new Complaint(`${what} is no JSON object`, cure);
}
function parsePlaceholders(text) {
  const [document] = readYaml(text);
  if (document === void 0) return /* @__PURE__ */ new Map();
  if (document.kind === "wrong") throw document.complaint;
  if (document.root.kind !== "map")
    throw new Complaint("not a map", "Write name: [value, …] for each placeholder");
  return new Map(
    document.root.entries.map(({ key, value }) => [key, valuesOf2(key, value)])
  );
}
function valuesOf2(name, node) {
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes.map((item) => {
    if (item.kind === "scalar" && item.value !== null) return item.source;
    throw new Complaint(`${name}: a value is no text`, "Write a list of texts");
  });
}

// checks/detections/evaluate/evaluate.ts
function searchHolds(search, record) {
  switch (search.kind) {
    case "and":
      return search.of.every((part) => searchHolds(part, record));
    case "or":
      return search.of.some((part) => searchHolds(part, record));
    case "item":
      return itemHolds(search, record) !== search.negated;
  }
}
function itemHolds(item, record) {
  const { tests, every } = item;
  const values = valuesOf3(item, record);
  const holds = (test) => testHolds(test, values, record);
  return every ? tests.every(holds) : tests.some(holds);
}
function valuesOf3({ field }, record) {
  return field === null ? scalarsIn(record) : valuesAt(record, field);
}
function testHolds(test, values, record) {
  const members = membersOf(values);
  switch (test.kind) {
    case "exists":
      return values.length > 0 === test.present;
    case "null":
      return values.length === 0 || members.includes(null);
    case "field": {
      const others = membersOf(valuesAt(record, test.field));
      return members.some((member) => others.some((other) => memberFits(test, member, other)));
    }
    default:
      return members.some((member) => memberFits(test, member));
  }
}

// checks/detections/explain/tell-test.ts
var MAX_TEXT3 = 120;
function tellTest(test) {
  return cutText(textOf2(test));
}
function cutText(text) {
  return text.length > MAX_TEXT3 ? `${text.slice(0, MAX_TEXT3 - 1)}…` : text;
}
function textOf2(test) {
  switch (test.kind) {
    case "text":
      return patternText(test.pattern);
    case "number":
    case "boolean":
      return String(test.value);
    case "null":
      return "null";
    case "exists":
      return test.present ? "is there" : "is not there";
    default:
      return relationText(test);
  }
}
function relationText(test) {
  switch (test.kind) {
    case "regex":
      return `/${test.source}/${test.flags}`;
    case "network":
      return `in ${networkText(test.bytes)}/${test.prefix}`;
    case "compare":
      return `${test.operator} ${test.than}`;
    case "time":
      return `${test.part} ${test.operator} ${test.than}`;
    case "field":
      return `${test.shape} the field ${test.field}`;
  }
}
var SIGNS = {
  run: "*",
  one: "?",
  dash: "-"
};
function patternText(pattern) {
  return pattern.map(
    (part) => part.kind === "text" ? part.text.replaceAll(/[*?]/gu, String.raw`\$&`) : SIGNS[part.kind]
  ).join("");
}
function networkText(bytes) {
  if (bytes.length === 4) return bytes.join(".");
  const groups = Array.from(
    { length: 8 },
    (_, at) => ((bytes[2 * at] ?? 0) << 8 | (bytes[2 * at + 1] ?? 0)).toString(16)
  );
  return groups.join(":").replace(/(?:^|:)0(?::0)+(?::|$)/u, "::");
}

// checks/detections/explain/explain.ts
var MAX_SEARCHES = 40;
var MAX_ITEMS = 20;
var MAX_SHOWN = 5;
function explain(rule, record) {
  const roles = rolesIn(rule.condition);
  const named = [...rule.searches].filter(([name]) => roles.has(name)).slice(0, MAX_SEARCHES);
  const searches = named.map(([name, search]) => ({
    name,
    holds: searchHolds(search, record),
    excludes: roles.get(name) === true,
    items: itemsIn(search, record).slice(0, MAX_ITEMS)
  }));
  return { matches: conditionHolds(rule.condition, searches), searches };
}
function rolesIn(condition, negated = false) {
  if (condition.kind === "search") return /* @__PURE__ */ new Map([[condition.name, negated]]);
  if (condition.kind === "not") return rolesIn(condition.of, !negated);
  return new Map(condition.of.flatMap((part) => [...rolesIn(part, negated)]));
}
function conditionHolds(condition, searches) {
  switch (condition.kind) {
    case "and":
      return condition.of.every((part) => conditionHolds(part, searches));
    case "or":
      return condition.of.some((part) => conditionHolds(part, searches));
    case "not":
      return !conditionHolds(condition.of, searches);
    case "search":
      return searches.find(({ name }) => name === condition.name)?.holds === true;
  }
}
function itemsIn(search, record) {
  if (search.kind === "item") return [explainItem(search, record)];
  const held = search.of.filter((part) => searchHolds(part, record));
  const told = search.kind === "or" && held.length > 0 ? held : search.of;
  return told.flatMap((part) => itemsIn(part, record));
}
function explainItem(item, record) {
  const values = valuesOf3(item, record);
  const passed = item.tests.filter((test) => testHolds(test, values, record));
  const isKeywords = item.field === null;
  return {
    field: cutText(item.field ?? ""),
    holds: itemHolds(item, record) !== item.negated,
    negated: item.negated,
    values: isKeywords ? [] : membersOf(values).slice(0, MAX_SHOWN).map(valueText),
    tests: (passed.length > 0 ? passed : item.tests).slice(0, MAX_SHOWN).map(tellTest)
  };
}
function valueText(value) {
  return cutText(isScalar(value) ? String(value) : JSON.stringify(value).slice(0, 500));
}

export {
  withKnownLists,
  plainField,
  Correlator,
  explain,
  loadRules,
  MemoryBook,
  tryRules,
  parseRecords,
  parsePlaceholders
};
