import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  requirePack
} from "./chunk-Y2BUCWEX.js";
import {
  CONFIG,
  readOptional
} from "./chunk-SRX3VV4V.js";
import {
  withKnownLists
} from "./chunk-YVTAWRBI.js";
import {
  plainField
} from "./chunk-TKEAUO4P.js";
import "./chunk-33PJNOER.js";
import {
  DERIVED_FIELDS
} from "./chunk-3Q35IQPU.js";
import {
  withGroupFields
} from "./chunk-QK33T7IF.js";
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import {
  external_exports
} from "./chunk-VKPZG44R.js";
import "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

// checks/detections/skip-unready.ts
function skipUnready(pack, given) {
  const lackOfRule = pack.rules.map((rule) => lackOf(rule, fieldsOfRule(rule), given));
  const lackOfCorrelation = [];
  for (const correlation of pack.correlations) {
    const inputs = correlation.inputs.map(
      ({ kind, index }) => kind === "rule" ? lackOfRule[index] : lackOfCorrelation[index]
    );
    const own = lackOf(correlation, fieldsOfCorrelation(correlation), given);
    lackOfCorrelation.push([own, ...inputs].find((lack) => lack !== "") ?? "");
  }
  const readers = pack.correlations.filter((_, at) => lackOfCorrelation[at] === "");
  const read = new Set(readers.flatMap(rulesRead));
  return {
    pack: {
      rules: pack.rules.map(
        (rule, at) => lackOfRule[at] === "" ? { ...rule, feeds: read.has(at) } : silenced(rule)
      ),
      correlations: pack.correlations.map(
        (one, at) => lackOfCorrelation[at] === "" ? one : { ...one, reports: false }
      )
    },
    skipped: [
      ...skippedAmong(pack.rules, lackOfRule),
      ...skippedAmong(pack.correlations, lackOfCorrelation)
    ]
  };
}
function rulesRead({ inputs }) {
  return inputs.flatMap(({ kind, index }) => kind === "rule" ? [index] : []);
}
function silenced(rule) {
  return { ...rule, reports: false, feeds: false };
}
function skippedAmong(rules, lacks) {
  return rules.flatMap(({ id, title, reports }, at) => {
    const lack = lacks[at] ?? "";
    return reports && lack !== "" ? [{ rule: id, title, reason: lack }] : [];
  });
}
function lackOf(rule, fields, { sources, lists }) {
  const needs = fields.flatMap((field) => DERIVED_FIELDS.get(field)?.needs ?? []);
  const files = needs.filter((need) => !sources.has(need)).map((need) => `--${need}`);
  const empty = requiredLists(rule).filter((name) => (lists.get(name) ?? []).length === 0);
  const wanted = empty.map((name) => `the list ${name} in trailwarden.config.yml`);
  const lacks = [.../* @__PURE__ */ new Set([...files, ...wanted])];
  return lacks.length === 0 ? "" : `needs ${lacks.join(" and ")}`;
}
function requiredLists({ custom }) {
  const own = custom.trailwarden ?? null;
  if (typeof own !== "object" || own === null || !("requires" in own)) return [];
  const { requires = null } = own;
  return Array.isArray(requires) ? requires.filter((name) => typeof name === "string") : [];
}
function fieldsOfRule({ searches }) {
  return [...searches.values()].flatMap(fieldsIn);
}
function fieldsIn(search) {
  if (search.kind !== "item") return search.of.flatMap(fieldsIn);
  const others = search.tests.flatMap(
    (test) => test.kind === "field" ? [test.field] : []
  );
  return [search.field ?? "", ...others];
}
function fieldsOfCorrelation({ inputs }) {
  return inputs.flatMap(({ groupBy, fields }) => [...groupBy, ...fields].map(plainField));
}

// action/read/detection-config.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_VALUES = 2e4;
var path = external_exports.string().min(1);
var value = external_exports.union([external_exports.string(), external_exports.number()]).transform(String);
var schema = external_exports.object({
  enrichment: external_exports.strictObject({
    "country-database": path.optional(),
    "asn-database": path.optional(),
    "aws-ranges": path.optional(),
    "tor-list": path.optional(),
    "threat-lists": external_exports.array(path).default([])
  }).nullish(),
  lists: external_exports.record(external_exports.string(), external_exports.array(value).max(MAX_VALUES)).nullish()
});
var NOTHING = { enrichment: { "threat-lists": [] }, lists: /* @__PURE__ */ new Map() };
async function readDetectionConfig(file) {
  const text = await readOptional(file ?? CONFIG, file !== void 0);
  return text === void 0 ? NOTHING : parseDetectionConfig(text, file ?? CONFIG);
}
function parseDetectionConfig(text, file) {
  const document = (0, import_yaml.parseDocument)(text, { uniqueKeys: true });
  const [error] = document.errors;
  if (error !== void 0) throw new UsageError(`${file}: not YAML: ${error.message}`);
  const content = document.toJS({ maxAliasCount: 20 });
  const parsed = schema.safeParse(content ?? {});
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map(({ path: at, message }) => `${file}: ${at.map(String).join(".")}: ${message}`).join("\n")
    );
  const { enrichment, lists } = parsed.data;
  return {
    enrichment: enrichment ?? NOTHING.enrichment,
    lists: new Map(Object.entries(lists ?? {}))
  };
}

// action/read/enrichment.ts
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
var MAX_DATABASE_BYTES = 1024 * 1024 * 1024;
var MAX_LIST_BYTES = 64 * 1024 * 1024;
function sourcesGiven(paths) {
  const given = /* @__PURE__ */ new Set();
  for (const name of ["country-database", "asn-database", "aws-ranges", "tor-list"])
    if (paths[name] !== void 0) given.add(name);
  if (paths["threat-lists"].length > 0) given.add("threat-lists");
  return given;
}
async function readEnrichment(paths) {
  if (sourcesGiven(paths).size === 0) return void 0;
  const [country, asn, awsRanges, tor, threats] = await Promise.all([
    readDatabase("country-database", paths["country-database"]),
    readDatabase("asn-database", paths["asn-database"]),
    readText("aws-ranges", paths["aws-ranges"]),
    readText("tor-list", paths["tor-list"]),
    Promise.all(paths["threat-lists"].map((path2) => readText("threat-lists", path2)))
  ]);
  return {
    ...country && { country },
    ...asn && { asn },
    ...awsRanges && { awsRanges },
    ...tor && { tor },
    threats: threats.filter((list) => list !== void 0)
  };
}
async function readDatabase(option, path2) {
  if (path2 === void 0) return void 0;
  const file = `--${option} ${path2}`;
  const content = await readWhole(file, path2, MAX_DATABASE_BYTES);
  const bytes = new Uint8Array(new SharedArrayBuffer(content.length));
  bytes.set(content);
  return { file, bytes };
}
async function readText(option, path2) {
  if (path2 === void 0) return void 0;
  const file = `--${option} ${path2}`;
  const content = await readWhole(file, path2, MAX_LIST_BYTES);
  const name = basename(path2).replace(/\.[a-z0-9]{1,8}$/iu, "").slice(0, 100);
  return { file, name, text: content.toString("utf8") };
}
async function readWhole(file, path2, limit) {
  try {
    const { size } = await stat(path2);
    if (size > limit) throw new UsageError(`${size} bytes, more than the ${limit} that are read`);
    return await readFile(path2);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

// action/open-rules.ts
async function openRules(inputs, loaded) {
  const { lists, enrichment: configured } = await readDetectionConfig(inputs.config);
  const whole = loaded ?? await requirePack(inputs.rules, lists);
  const paths = chosen(inputs.enrichment, configured);
  const given = { sources: sourcesGiven(paths), lists: withKnownLists(lists) };
  const { pack, skipped } = skipUnready(whole, given);
  const enrichment = await readEnrichment(paths);
  const sources = enrichment && await openSources(enrichment);
  return { pack: grouped(pack), skipped, enrichment, sources };
}
function chosen(given, configured) {
  const lists = given["threat-lists"].length > 0 ? given : configured;
  return {
    "country-database": given["country-database"] ?? configured["country-database"],
    "asn-database": given["asn-database"] ?? configured["asn-database"],
    "aws-ranges": given["aws-ranges"] ?? configured["aws-ranges"],
    "tor-list": given["tor-list"] ?? configured["tor-list"],
    "threat-lists": lists["threat-lists"]
  };
}
async function openSources(files) {
  const { openSourceBook } = await import("./chunk-7RSXI6YY.js");
  return openSourceBook(files);
}
function grouped({ rules, correlations }) {
  return { rules: rules.map(withGroupFields), correlations };
}
export {
  openRules
};
