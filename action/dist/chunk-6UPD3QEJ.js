import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  withOwn
} from "./chunk-4OCDWB2Y.js";
import {
  loadRules,
  withKnownLists
} from "./chunk-4QZU52QA.js";
import {
  DERIVED_FIELDS
} from "./chunk-P3F5EBTW.js";
import {
  plainField
} from "./chunk-45B3SKYH.js";
import {
  withGroupFields
} from "./chunk-GVQBQINJ.js";
import {
  describeRuleError
} from "./chunk-GONEJ7W6.js";
import {
  parseS3Location
} from "./chunk-PYFT7U2I.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

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
    Promise.all(paths["threat-lists"].map((path) => readText("threat-lists", path)))
  ]);
  return {
    ...country && { country },
    ...asn && { asn },
    ...awsRanges && { awsRanges },
    ...tor && { tor },
    threats: threats.filter((list) => list !== void 0)
  };
}
async function readDatabase(option, path) {
  if (path === void 0) return void 0;
  const file = `--${option} ${path}`;
  const content = await readWhole(file, path, MAX_DATABASE_BYTES);
  const bytes = new Uint8Array(new SharedArrayBuffer(content.length));
  bytes.set(content);
  return { file, bytes };
}
async function readText(option, path) {
  if (path === void 0) return void 0;
  const file = `--${option} ${path}`;
  const content = await readWhole(file, path, MAX_LIST_BYTES);
  const name = basename(path).replace(/\.[a-z0-9]{1,8}$/iu, "").slice(0, 100);
  return { file, name, text: content.toString("utf8") };
}
async function readWhole(file, path, limit) {
  try {
    const { size } = await stat(path);
    if (size > limit) throw new UsageError(`${size} bytes, more than the ${limit} that are read`);
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

// action/read/rules.ts
import { readdir, readFile as readFile2, stat as stat2 } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
var BUILTIN = fileURLToPath(new URL("../../checks/detections/rules/", import.meta.url));
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 2e4;
async function readRuleFiles(paths) {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length > MAX_FILES)
    throw new UsageError(
      `--rules: ${files.length} files, more than the ${MAX_FILES} that are read`
    );
  return Promise.all(files.map(readRuleFile));
}
async function filesAt(path) {
  if (path === "builtin")
    return filesUnder(BUILTIN, (file) => `builtin/${relative(BUILTIN, file)}`);
  const found = await stat2(path).catch((error) => {
    throw new UsageError(`--rules ${path}: no such file or folder (${reasonOf(error)})`, {
      cause: error
    });
  });
  if (!found.isDirectory()) return [{ path, file: path }];
  const files = await filesUnder(path, (file) => file);
  if (files.length === 0)
    throw new UsageError(`--rules ${path}: no .yml or .yaml file in this folder`);
  return files;
}
async function filesUnder(folder, name) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => ({ path, file: name(path) }));
}
async function readRuleFile({ path, file }) {
  const { size } = await stat2(path);
  if (size > MAX_FILE_BYTES)
    throw new UsageError(`${file}: ${size} bytes; a rule file has at most ${MAX_FILE_BYTES}`);
  return { file, text: await readFile2(path, "utf8") };
}

// action/rule-pack.ts
async function loadPack(paths, placeholders = /* @__PURE__ */ new Map()) {
  const files = await readRuleFiles(paths);
  return { files, ...loadRules(files, { placeholders }) };
}
async function requirePack(paths, placeholders) {
  const { rules, correlations, errors } = await loadPack(paths, placeholders);
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join("\n"));
  return { rules, correlations };
}

// action/open-rules.ts
async function openRules(inputs, { lists: listed, enrichment: configured }, { load = (lists) => requirePack(inputs.rules, lists), own = /* @__PURE__ */ new Map() } = {}) {
  const lists = withOwn(new Map([...listed, ...own]), [["archive_buckets", bucketOf(inputs)]]);
  const whole = await load(lists);
  const paths = chosen(inputs.enrichment, configured);
  const given = { sources: sourcesGiven(paths), lists: withKnownLists(lists) };
  const { pack, skipped } = skipUnready(whole, given);
  const enrichment = await readEnrichment(paths);
  const sources = enrichment && await openSources(enrichment);
  return { pack: grouped(pack), skipped, enrichment, sources };
}
function bucketOf({ place }) {
  return place?.kind === "bucket" ? parseS3Location(place.location).bucket : void 0;
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
  loadPack,
  requirePack,
  openRules
};
