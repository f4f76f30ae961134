import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  matchesGlobs
} from "./chunk-YKAQ3VO5.js";
import {
  require_dist
} from "./chunk-GYOXDDUH.js";
import {
  array,
  strictObject,
  string,
  union
} from "./chunk-VKPZG44R.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import {
  __toESM
} from "./chunk-UFBTD2WW.js";

// action/write/issues/suppressions.ts
var import_yaml = __toESM(require_dist(), 1);
var globs = union([string(), array(string()).min(1)]).optional();
var entrySchema = strictObject({
  fingerprint: string().regex(/^[0-9a-f]{32}$/, "fingerprint: 32 hex digits, as in the first line of the issue").optional(),
  rule: globs,
  accounts: globs,
  regions: globs,
  resources: globs,
  reason: string().min(1, "reason: say why this is fine"),
  owner: string().min(1, "owner: say who answers for it"),
  expires: string().regex(/^\d{4}-\d{2}-\d{2}$/, "expires: a date like 2027-01-31; every exception ends").refine((date) => !Number.isNaN(Date.parse(date)), "expires: there is no such date")
}).refine(
  ({ fingerprint, rule }) => fingerprint !== void 0 || rule !== void 0,
  "name a fingerprint or a rule: an exception for everything is no exception"
);
var ENTRY_LIMIT = 5e3;
function parseSuppressions(text, name) {
  const list = listOf(yamlOf(text, name));
  if (list === void 0 || list.length > ENTRY_LIMIT)
    throw new UsageError(`${name}: the file: write a list of at most ${ENTRY_LIMIT} exceptions`);
  const read = list.map((entry, index) => ({
    index,
    own: !isOfControls(entry),
    ...parseEntry(entry)
  }));
  const complaints = read.filter(({ own }) => own).flatMap(
    ({ index, issues }) => issues.map((issue) => complaintOf(issue, `${name}: entry ${index + 1}`))
  );
  if (complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return read.flatMap(({ own, data }) => own && data !== void 0 ? [data] : []);
}
function parseEntry(entry) {
  const parsed = entrySchema.safeParse(entry);
  return parsed.success ? { data: parsed.data, issues: [] } : { data: void 0, issues: parsed.error.issues };
}
function complaintOf({ path: [field], message }, where) {
  return `${where}${field === void 0 ? "" : `, ${String(field)}`}: ${message}`;
}
function listOf(value) {
  const list = isMap(value) ? value.suppressions : value;
  return Array.isArray(list) ? list : void 0;
}
function isOfControls(entry) {
  return isMap(entry) && Object.hasOwn(entry, "control");
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function yamlOf(text, name) {
  try {
    const value = (0, import_yaml.parse)(text, { schema: "failsafe", maxAliasCount: 100 });
    return value === "" || value === null ? [] : value;
  } catch (error) {
    throw new UsageError(`${name}: not YAML: ${reasonOf(error)}`, { cause: error });
  }
}
function suppressedUntil(finding, entries, now) {
  const ends = entries.filter((entry) => covers(entry, finding)).map(({ expires }) => endOf(expires)).filter((end) => end > now);
  return ends.length === 0 ? void 0 : Math.max(...ends);
}
function endedSuppressions(entries, now) {
  return entries.filter(({ expires }) => endOf(expires) <= now);
}
function endOf(date) {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 1e3) + 86400;
}
function covers(entry, finding) {
  return (entry.fingerprint === void 0 || entry.fingerprint === finding.fingerprint) && matchesGlobs(entry.rule, finding.id) && matchesGlobs(entry.accounts, finding.account) && matchesGlobs(entry.regions, finding.region) && matchesGlobs(entry.resources, finding.resource);
}

export {
  parseSuppressions,
  suppressedUntil,
  endedSuppressions
};
