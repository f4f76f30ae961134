import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isS3Location,
  parseS3Location
} from "./chunk-PYFT7U2I.js";
import {
  NEVER,
  _enum,
  array,
  boolean,
  coerce_exports,
  iso_exports,
  object,
  string,
  union,
  url
} from "./chunk-VKPZG44R.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// action/input-shapes.ts
var HOUR = 36e5;
var UNITS = /* @__PURE__ */ new Map([
  ["m", HOUR / 60],
  ["h", HOUR],
  ["d", 24 * HOUR],
  ["w", 7 * 24 * HOUR]
]);
var list = union([string(), array(string())]).default([]).transform(
  (value) => [value].flat().flatMap((text) => text.split(",")).map((text) => text.trim()).filter((text) => text !== "")
);
var instant = string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== void 0) return at;
  context.addIssue(
    `"${text}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`
  );
  return NEVER;
});
var duration = string().transform((text, context) => {
  const [, count, unit = ""] = /^(\d{1,5})([mhdw])$/u.exec(text) ?? [];
  const length = Number(count) * (UNITS.get(unit) ?? 0);
  if (length > 0) return length;
  context.addIssue(`"${text}" is no duration; write 90m, 24h, 7d or 2w`);
  return NEVER;
});
var location = string({
  error: "give --archive: s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)"
}).min(
  1,
  "give s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)"
);
function parseInstant(text) {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text) ?? [];
  const isDay = day !== void 0 && iso_exports.date().safeParse(day).success;
  const at = new Date(text);
  return isDay && !Number.isNaN(at.getTime()) ? at : void 0;
}
function oneOf(words) {
  return _enum(words, {
    error: ({ input }) => `"${String(input)}" is none of ${words.join(", ")}`
  });
}
var flag = union([boolean(), _enum(["true", "false"])], { error: "write true or false" }).default(false).transform((value) => value === true || value === "true");
function listOf(words) {
  return list.pipe(array(oneOf(words)));
}
var REPOSITORY = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/u;
var issuePlace = string().min(1, "give github:owner/repository, or a folder").transform((text, context) => {
  if (!text.startsWith("github:")) return { kind: "folder", path: text };
  const [, owner, repo] = REPOSITORY.exec(text) ?? [];
  if (owner !== void 0 && repo !== void 0) return { kind: "github", owner, repo };
  context.addIssue(`"${text}" names no repository; write github:owner/repository`);
  return NEVER;
});
var region = string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, "write a region, for example eu-west-1");
var conditions = (names) => list.transform((entries, context) => {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const [name = "", ...rest] = entry.split("=");
    const value = rest.join("=").trim();
    if (!names.includes(name.trim()) || value === "")
      context.addIssue(
        `"${entry}" is no condition; write NAME=VALUE, NAME one of ${names.join(", ")}`
      );
    found.set(name.trim(), [...found.get(name.trim()) ?? [], value]);
  }
  return found;
});

// action/read/archive-place.ts
function placeOf(location2, {
  metadata,
  endpoint
}) {
  if (!isS3Location(location2)) return { kind: "folder", path: location2, metadata };
  parseS3Location(location2);
  return { kind: "bucket", location: location2, endpoint };
}

// action/inputs.ts
var REDACTIONS = ["accounts", "principals", "addresses"];
var HUB_CONDITIONS = [
  "severity",
  "product",
  "type",
  "generator",
  "title",
  "account",
  "region"
];
var FORMATS = ["text", "json", "ndjson", "sarif", "ocsf"];
var COMMANDS = {
  audit: { controls: true, integrity: true, detections: true },
  verify: { controls: false, integrity: true, detections: false },
  detect: { controls: false, integrity: false, detections: true }
};
var DEFAULT_WINDOW = 24 * HOUR;
var PARTS = ["controls", "integrity", "detections"];
var FAIL_ON = ["critical", "high", "medium", "low", "never"];
var schema = object({
  archive: location,
  trail: string().min(1).optional(),
  since: instant.optional(),
  until: instant.optional(),
  window: duration.optional(),
  accounts: list,
  regions: list,
  "public-keys": string().min(1).optional(),
  metadata: string().min(1).optional(),
  "endpoint-url": url({ protocol: /^https?$/u, error: "give the URL of an emulator" }).optional(),
  rules: list,
  "country-database": string().min(1).optional(),
  "asn-database": string().min(1).optional(),
  "aws-ranges": string().min(1).optional(),
  "tor-list": string().min(1).optional(),
  "threat-lists": list,
  suppressions: string().min(1).optional(),
  state: string().min(1, "give a path or s3://bucket/key").optional(),
  config: string().min(1).optional(),
  skip: listOf(PARTS),
  issues: issuePlace.optional(),
  plan: flag,
  "allow-public": flag,
  "max-new-issues": coerce_exports.number().int("give a whole number from 1 to 200").min(1, "give a whole number from 1 to 200").max(200, "give a whole number from 1 to 200").default(20),
  redact: listOf(REDACTIONS),
  "security-hub": region.optional(),
  "security-hub-findings": conditions(HUB_CONDITIONS),
  format: oneOf(FORMATS).default("text"),
  output: string().min(1).optional(),
  "fail-on": oneOf(FAIL_ON).default("high")
});
var INPUT_NAMES = Object.keys(schema.shape);
function parseInputs(parts, raw, now) {
  const parsed = schema.safeParse(raw);
  const complaints = parsed.success ? [...windowComplaints(parsed.data, now), ...planComplaints(parsed.data)] : parsed.error.issues.map(complaint);
  if (!parsed.success || complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return { ...inputsOf(parts, parsed.data, now), explain: raw.explain === true };
}
function inputsOf(parts, given, now) {
  const { skip } = given;
  return {
    parts: {
      controls: parts.controls && !skip.includes("controls"),
      integrity: parts.integrity && !skip.includes("integrity"),
      detections: parts.detections && !skip.includes("detections")
    },
    archive: given.archive,
    place: placeOf(given.archive, { metadata: given.metadata, endpoint: given["endpoint-url"] }),
    endpoint: given["endpoint-url"],
    window: windowOf(given, now),
    windowChosen: given.since !== void 0 || given.window !== void 0,
    enrichment: enrichmentOf(given),
    suppressions: given.suppressions,
    state: given.state,
    accounts: given.accounts,
    regions: given.regions,
    rules: ruleSelection(given),
    format: given.format,
    failOn: given["fail-on"],
    trail: given.trail,
    publicKeys: given["public-keys"],
    config: given.config,
    issues: given.issues,
    plan: given.plan,
    allowPublic: given["allow-public"],
    maxNewIssues: given["max-new-issues"],
    redact: given.redact,
    securityHub: given["security-hub"],
    securityHubFindings: given["security-hub-findings"],
    output: given.output
  };
}
function enrichmentOf(given) {
  return {
    "country-database": given["country-database"],
    "asn-database": given["asn-database"],
    "aws-ranges": given["aws-ranges"],
    "tor-list": given["tor-list"],
    "threat-lists": given["threat-lists"]
  };
}
function windowOf({ since, until, window }, now) {
  const end = until ?? now;
  const length = window ?? DEFAULT_WINDOW;
  return { since: since ?? new Date(end.getTime() - length), until: end };
}
function windowComplaints(given, now) {
  const { since, until = now, window } = given;
  if (since !== void 0 && window !== void 0)
    return ["--since and --window both say where to begin; give one of them"];
  if (since !== void 0 && since >= until)
    return [`--since ${since.toISOString()} is not before --until ${until.toISOString()}`];
  return [];
}
function planComplaints({ plan, issues }) {
  return plan && issues?.kind !== "github" ? [
    "--plan says what would be done with the issues of a repository: name it with --issues github:owner/repository"
  ] : [];
}
function complaint({ path, message }) {
  const name = path.map(String).join(".");
  return message.includes(`--${name}`) ? message : `--${name}: ${message}`;
}
var controlSchema = schema.pick({ "endpoint-url": true, format: true, output: true, "fail-on": true, state: true }).extend({
  config: string().min(1).optional(),
  suppressions: string().min(1).optional(),
  archive: location.optional(),
  explain: string().min(1).optional(),
  "print-policy": boolean().default(false)
});
function parseControlInputs(raw) {
  const parsed = controlSchema.safeParse(raw);
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(complaint).join("\n"));
  const given = parsed.data;
  return {
    format: given.format,
    output: given.output,
    failOn: given["fail-on"],
    endpoint: given["endpoint-url"],
    state: given.state,
    config: given.config,
    suppressions: given.suppressions,
    archive: given.archive === void 0 ? void 0 : placeOf(given.archive, { metadata: void 0, endpoint: given["endpoint-url"] }),
    explain: given.explain,
    printPolicy: given["print-policy"]
  };
}
function ruleSelection({ rules }) {
  const given = list.parse(rules);
  return given.length > 0 ? given : ["builtin"];
}

export {
  FORMATS,
  COMMANDS,
  INPUT_NAMES,
  parseInputs,
  parseControlInputs,
  ruleSelection
};
