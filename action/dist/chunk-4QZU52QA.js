import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DERIVED_FIELDS,
  NAMESPACE,
  compileRegex,
  compileRules,
  containing,
  endingWith,
  hitOf,
  isDerived,
  isScalar,
  memberFits,
  membersOf,
  parsePattern,
  scalarsIn,
  startingWith,
  textsOf,
  valuesAt,
  withAnyDash
} from "./chunk-P3F5EBTW.js";
import {
  Correlator,
  MemoryBook,
  RULE_VERSION,
  inSameForm,
  isFieldForm,
  plainField
} from "./chunk-45B3SKYH.js";
import {
  parseInstant
} from "./chunk-GVQBQINJ.js";
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import {
  Complaint,
  Complaints,
  hintFor,
  parseNetwork,
  quoted
} from "./chunk-GONEJ7W6.js";
import {
  isLogRecord,
  textAt
} from "./chunk-2SHCNTX3.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

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
  const values = valuesOf(item, record);
  const holds = (test) => testHolds(test, values, record);
  return every ? tests.every(holds) : tests.some(holds);
}
function valuesOf({ field }, record) {
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
var MAX_TEXT = 120;
function tellTest(test) {
  return cutText(textOf(test));
}
function cutText(text) {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
function textOf(test) {
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
  const values = valuesOf(item, record);
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
  [
    "archive_buckets",
    {
      says: "buckets that hold the trail's logs; the one that is read and `trail.bucket` are always among them",
      values: []
    }
  ],
  [
    "audit_roles",
    {
      says: "names of the roles that audits read with; `organization.audit-role` is always among them",
      values: []
    }
  ],
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
    const values = name === void 0 ? ["%"] : valuesOf2(name, placeholders);
    if (expanded.length * values.length > MAX_EXPANDED)
      throw new Complaint("the placeholders stand for too many values", "Use shorter lists");
    expanded = expanded.flatMap((start) => values.map((value) => start + plain + value));
    end = match.index + match[0].length;
  }
  return expanded.map((start) => start + text.slice(end));
}
function valuesOf2(name, placeholders) {
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
var HOUR = 3600;
var DAY_HOURS = 24;
function parseMemory(document, metadata) {
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
    timespan: memory.baseline * DAY_HOURS * HOUR,
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
  const hours = parseTimespan(keys) / HOUR;
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
  checkOwnKeys(keys);
  const context = { complaints, placeholders: options.placeholders ?? /* @__PURE__ */ new Map() };
  if (keys.has("correlation")) return parseCorrelation(keys, metadata);
  if (keys.has(MEMORY_KEY)) return parseMemory(keys, metadata);
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
function checkOwnKeys(keys) {
  const own = keys.get("trailwarden");
  if (own?.kind !== "map") return;
  const ours = new Keys(own, "trailwarden", keys.complaints);
  checkDerivedNames(ours, "group-by", ours.texts("group-by"));
  const version = ours.text("version");
  if (version !== void 0 && !RULE_VERSION.test(version))
    ours.complain("version", `${quoted(version)} is no version`, "Write a whole number, from 1");
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
    document.root.entries.map(({ key, value }) => [key, valuesOf3(key, value)])
  );
}
function valuesOf3(name, node) {
  const nodes = node.kind === "list" ? node.items : [node];
  return nodes.map((item) => {
    if (item.kind === "scalar" && item.value !== null) return item.source;
    throw new Complaint(`${name}: a value is no text`, "Write a list of texts");
  });
}

export {
  explain,
  withKnownLists,
  loadRules,
  tryRules,
  parseRecords,
  parsePlaceholders
};
