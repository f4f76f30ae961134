import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-YS5SAGBA.js";
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

// checks/controls/suppressions.ts
var import_yaml = __toESM(require_dist(), 1);
var KEYS = ["control", "resource", "reason", "owner", "expires"];
var LONGEST_DAYS = 366;
function parseSuppressions(text, known) {
  const document = (0, import_yaml.parse)(text, { maxAliasCount: 20 });
  const list = isLogRecord(document) ? document.suppressions : document;
  if (list === void 0 || list === null) return [];
  if (!Array.isArray(list)) throw new UsageError("suppressions: write a list of exceptions");
  const entries = list;
  const own = entries.map((entry, index) => ({ entry, path: `suppressions[${index}]` }));
  const faults = own.flatMap(({ entry, path }) => faultsOf(entry, path, known));
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return own.flatMap(({ entry }) => belongs(entry) ? [suppressionOf(entry)] : []);
}
var belongs = (entry) => isLogRecord(entry) && Object.hasOwn(entry, "control");
function faultsOf(entry, path, known) {
  if (!isLogRecord(entry)) return [`${path}: write a mapping with ${KEYS.join(", ")}`];
  if (!belongs(entry)) return [];
  const missing = KEYS.filter((key) => textOf(entry, key) === "").map(
    (key) => `${path}.${key}: is missing; ${CURES[key]}`
  );
  const control = textOf(entry, "control");
  const strange = Object.keys(entry).filter((key) => !KEYS.some((one) => one === key)).map((key) => `${path}.${key}: unknown key; did you mean ${nearest(key, KEYS)}?`);
  const wrong = control === "" || known.includes(control) ? [] : [
    `${path}.control: there is no control ${control}; did you mean ${nearest(control, known)}?`
  ];
  const day = textOf(entry, "expires");
  const undated = day === "" || isDay(day) ? [] : [`${path}.expires: ${day} is no day; write YYYY-MM-DD, for example 2027-03-31`];
  return [...missing, ...strange, ...wrong, ...undated];
}
var CURES = {
  control: "name a control, for example ARC-06",
  resource: "give a resource pattern, for example 'arn:aws:s3:::org-trail-archive'",
  reason: "say why this is no fault here",
  owner: "say who answers for it",
  expires: `give the last day it holds, YYYY-MM-DD, at most ${LONGEST_DAYS} days ahead`
};
function textOf(entry, key) {
  const value = Object.hasOwn(entry, key) ? entry[key] : void 0;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
var isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
var suppressionOf = (entry) => ({
  control: textOf(entry, "control"),
  resource: textOf(entry, "resource"),
  reason: textOf(entry, "reason"),
  owner: textOf(entry, "owner"),
  expires: textOf(entry, "expires")
});
function isInForce({ expires }, now) {
  const last = Date.parse(`${expires}T23:59:59.999Z`);
  const today = Date.parse(now);
  return today <= last && last - today <= (LONGEST_DAYS + 1) * 864e5;
}
function suppresses({ control, resource }, result) {
  if (control !== result.id) return false;
  const names = [result.resource, `${result.account}:${result.resource}`];
  return names.some((name) => resource === name || minimatch(flatten(name), flatten(resource)));
}
var flatten = (text) => text.replaceAll("/", ":");

export {
  parseSuppressions,
  isInForce,
  suppresses
};
