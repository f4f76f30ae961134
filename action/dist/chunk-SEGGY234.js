import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isS3Location,
  parseS3Location
} from "./chunk-PYFT7U2I.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// action/input-shapes.ts
function readShapes(shapes, raw) {
  const complaints = [];
  const values = Object.entries(shapes).map(([name, shape]) => {
    const complain = (message) => complaints.push(message.includes(`--${name}`) ? message : `--${name}: ${message}`);
    return [name, shape(raw[name], complain)];
  });
  const found = Object.fromEntries(values);
  if (complaints.length > 0 || !holdsAll(found, shapes))
    throw new UsageError(complaints.join("\n"));
  return found;
}
function holdsAll(found, shapes) {
  return Object.keys(shapes).every((name) => name in found);
}
function optional(shape) {
  return (given, complain) => given === void 0 ? void 0 : shape(given, complain);
}
function withDefault(shape, value) {
  return (given, complain) => given === void 0 ? value : shape(given, complain);
}
function text(cure = "it is empty") {
  return (given, complain) => {
    if (typeof given === "string" && given !== "") return given;
    complain(typeof given === "string" ? cure : "give one value");
    return "";
  };
}
var HOUR = 36e5;
var UNITS = /* @__PURE__ */ new Map([
  ["m", HOUR / 60],
  ["h", HOUR],
  ["d", 24 * HOUR],
  ["w", 7 * 24 * HOUR]
]);
var list = (given, complain) => {
  const texts = given === void 0 ? [] : [given].flat();
  if (!texts.every((text2) => typeof text2 === "string")) {
    complain("write a list, separated by commas");
    return [];
  }
  return texts.flatMap((text2) => text2.split(",")).map((text2) => text2.trim()).filter((text2) => text2 !== "");
};
var instant = (given, complain) => {
  const at = parseInstant(String(given));
  if (at !== void 0) return at;
  complain(
    `"${String(given)}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`
  );
  return /* @__PURE__ */ new Date(0);
};
var duration = (given, complain) => {
  const [, count, unit = ""] = /^(\d{1,5})([mhdw])$/u.exec(String(given)) ?? [];
  const length = Number(count) * (UNITS.get(unit) ?? 0);
  if (length > 0) return length;
  complain(`"${String(given)}" is no duration; write 90m, 24h, 7d or 2w`);
  return 0;
};
var PLACES = "s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)";
var location = (given, complain) => {
  if (given === void 0) complain(`give --archive: ${PLACES}`);
  else return text(`give ${PLACES}`)(given, complain);
  return "";
};
function parseInstant(text2) {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text2) ?? [];
  const at = new Date(text2);
  return day !== void 0 && isDay(day) && !Number.isNaN(at.getTime()) ? at : void 0;
}
function isDay(day) {
  const midnight = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
function oneOf(words) {
  return (given, complain) => {
    const found = words.find((word) => word === given);
    if (found === void 0) complain(`"${String(given)}" is none of ${words.join(", ")}`);
    return found ?? words[0];
  };
}
var flag = (given, complain) => {
  if (![void 0, true, false, "true", "false"].some((value) => value === given))
    complain("write true or false");
  return given === true || given === "true";
};
function listOf(words) {
  const word = oneOf(words);
  return (given, complain) => list(given, complain).map((entry) => word(entry, complain));
}
function wholeNumber(least, most) {
  return (given, complain) => {
    const number = Number(given);
    if (!Number.isInteger(number) || number < least || number > most)
      complain(`give a whole number from ${least} to ${most}`);
    return number;
  };
}
var emulator = (given, complain) => {
  const url = String(given).trim();
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) complain("give the URL of an emulator");
  return url;
};
var REPOSITORY = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/u;
var issuePlace = (given, complain) => {
  const path = text("give github:owner/repository, or a folder")(given, complain);
  if (!path.startsWith("github:")) return { kind: "folder", path };
  const [, owner = "", repo = ""] = REPOSITORY.exec(path) ?? [];
  if (repo === "") complain(`"${path}" names no repository; write github:owner/repository`);
  return { kind: "github", owner, repo };
};
var region = (given, complain) => {
  const name = String(given);
  if (!/^[a-z]{2,5}(?:-[a-z]+)+-\d$/u.test(name)) complain("write a region, for example eu-west-1");
  return name;
};
function conditions(names) {
  return (given, complain) => {
    const found = /* @__PURE__ */ new Map();
    for (const entry of list(given, complain)) {
      const [name = "", ...rest] = entry.split("=");
      const value = rest.join("=").trim();
      if (!names.includes(name.trim()) || value === "")
        complain(`"${entry}" is no condition; write NAME=VALUE, NAME one of ${names.join(", ")}`);
      found.set(name.trim(), [...found.get(name.trim()) ?? [], value]);
    }
    return found;
  };
}

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
var SHAPES = {
  archive: location,
  trail: optional(text()),
  since: optional(instant),
  until: optional(instant),
  window: optional(duration),
  accounts: list,
  regions: list,
  "public-keys": optional(text()),
  metadata: optional(text()),
  "endpoint-url": optional(emulator),
  rules: list,
  "country-database": optional(text()),
  "asn-database": optional(text()),
  "aws-ranges": optional(text()),
  "tor-list": optional(text()),
  "threat-lists": list,
  suppressions: optional(text()),
  state: optional(text("give a path or s3://bucket/key")),
  config: optional(text()),
  skip: listOf(PARTS),
  issues: optional(issuePlace),
  plan: flag,
  "allow-public": flag,
  "max-new-issues": withDefault(wholeNumber(1, 200), 20),
  redact: listOf(REDACTIONS),
  "security-hub": optional(region),
  "security-hub-findings": conditions(HUB_CONDITIONS),
  format: withDefault(oneOf(FORMATS), "text"),
  output: optional(text()),
  "fail-on": withDefault(oneOf(FAIL_ON), "high")
};
var INPUT_NAMES = Object.keys(SHAPES);
function parseInputs(parts, raw, now) {
  const given = readShapes(SHAPES, raw);
  const complaints = [...windowComplaints(given, now), ...planComplaints(given)];
  if (complaints.length > 0) throw new UsageError(complaints.join("\n"));
  return { ...inputsOf(parts, given, now), explain: raw.explain === true };
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
var CONTROL_SHAPES = {
  "endpoint-url": SHAPES["endpoint-url"],
  format: SHAPES.format,
  output: SHAPES.output,
  "fail-on": SHAPES["fail-on"],
  state: SHAPES.state,
  config: SHAPES.config,
  suppressions: SHAPES.suppressions,
  archive: optional(location),
  explain: optional(text()),
  "print-policy": flag
};
function parseControlInputs(raw) {
  const given = readShapes(CONTROL_SHAPES, raw);
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
var RULE_SHAPES = {
  rules: SHAPES.rules,
  config: SHAPES.config,
  "country-database": SHAPES["country-database"],
  "asn-database": SHAPES["asn-database"],
  "aws-ranges": SHAPES["aws-ranges"],
  "tor-list": SHAPES["tor-list"],
  "threat-lists": SHAPES["threat-lists"]
};
function parseRuleInputs(raw) {
  const given = readShapes(RULE_SHAPES, raw);
  return { rules: ruleSelection(given), config: given.config, enrichment: enrichmentOf(given) };
}
function ruleSelection({ rules }) {
  const { rules: given } = readShapes({ rules: list }, { rules });
  return given.length > 0 ? given : ["builtin"];
}

export {
  FORMATS,
  COMMANDS,
  INPUT_NAMES,
  parseInputs,
  parseControlInputs,
  parseRuleInputs
};
