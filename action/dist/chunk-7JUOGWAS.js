import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-YS5SAGBA.js";
import {
  array,
  iso_exports,
  strictObject,
  string,
  union
} from "./chunk-WPV2HIGY.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/read/exception-entries.ts
var ENTRY_LIMIT = 5e3;
var promise = {
  reason: text("say why this is fine"),
  owner: text("say who answers for it"),
  expires: text("give the last day it holds, as 2027-01-31; every exception ends").regex(/^\d{4}-\d{2}-\d{2}$/u, "write a date like 2027-01-31; every exception ends").refine((day) => iso_exports.date().safeParse(day).success, "there is no such date")
};
var globs = union([string(), array(string()).min(1)], { error: "write a glob, or a list of globs" }).optional();
var controlEntry = strict({
  control: text("name a control, for example ARC-06"),
  resource: text("give a resource pattern, for example 'arn:aws:s3:::org-trail-archive'"),
  ...promise
});
var findingEntry = strict({
  fingerprint: string().regex(/^[0-9a-f]{32}$/u, "write 32 hex digits, as in the first line of the issue").optional(),
  rule: globs,
  accounts: globs,
  regions: globs,
  resources: globs,
  ...promise
}).refine(
  ({ fingerprint, rule }) => fingerprint !== void 0 || rule !== void 0,
  "name a fingerprint, a rule or a control: an exception for everything is no exception"
);
async function parseExceptions(source, path, known) {
  const list = listIn(await yamlOf(source, path));
  if (list === void 0 || list.length > ENTRY_LIMIT)
    throw new UsageError(`${path}: the file: write a list of at most ${ENTRY_LIMIT} exceptions`);
  const read = list.map((entry) => parseEntry(entry, known));
  const complaints = read.flatMap(
    ({ faults }, index) => faults.map((fault) => `${path}: entry ${index + 1}${fault}`)
  );
  if (complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return {
    path,
    controls: read.flatMap(({ control }) => control ?? []),
    findings: read.flatMap(({ finding }) => finding ?? [])
  };
}
function parseEntry(entry, known) {
  if (!isLogRecord(entry) || !Object.hasOwn(entry, "control")) {
    const { success: success2, data: data2, error: error2 } = findingEntry.safeParse(entry);
    return success2 ? { finding: data2, faults: [] } : { faults: error2.issues.map(faultOf) };
  }
  const { success, data, error } = controlEntry.safeParse(entry);
  if (!success) return { faults: error.issues.map(faultOf) };
  if (known === void 0 || known.includes(data.control)) return { control: data, faults: [] };
  const meant = nearest(data.control, known);
  return {
    faults: [`, control: there is no control ${data.control}; did you mean ${meant}?`]
  };
}
function faultOf({ path: [field], message }) {
  return `${field === void 0 ? "" : `, ${String(field)}`}: ${message}`;
}
function text(cure) {
  return string(cure).trim().min(1, cure);
}
function strict(shape) {
  const names = Object.keys(shape);
  return strictObject(shape, {
    error: (issue) => issue.code === "unrecognized_keys" ? issue.keys.map((key) => `unknown key ${key}; did you mean ${nearest(key, names)}?`).join(" ") : `write a mapping with ${names.join(", ")}`
  });
}
function listIn(document) {
  const list = isLogRecord(document) ? document.suppressions : document;
  if (list === "" || list === null) return [];
  return Array.isArray(list) ? list : void 0;
}
async function yamlOf(source, path) {
  const { parseYaml } = await import("./chunk-FH6B7G5B.js");
  try {
    const document = parseYaml(source, { schema: "failsafe", maxAliasCount: 100 });
    return document;
  } catch (error) {
    const [reason = ""] = reasonOf(error).split("\n");
    throw new UsageError(`${path}: not YAML: ${reason}`, { cause: error });
  }
}
export {
  parseExceptions
};
