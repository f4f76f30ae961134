import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  SEVERITIES
} from "./chunk-GJ2JQX4R.js";

// action/write/issues/ledger.ts
import { createHash } from "node:crypto";
var STATUSES = [
  "new",
  "acknowledged",
  "regressed",
  "fixed",
  "done",
  "suppressed",
  "false-positive",
  "duplicate"
];
var OPEN = /* @__PURE__ */ new Set(["new", "acknowledged", "regressed"]);
function isOpen(status) {
  return OPEN.has(status);
}
var SEEN_LIMIT = 300;
var LOG_LIMIT = 10;
var NUMBERS = [
  "count",
  "lastSeen",
  "absentRuns",
  "absentAt",
  "until",
  "byFile",
  "saidAt",
  "lastCommand",
  "reopened",
  "quiet",
  "autoclose",
  "previous",
  "takenAt",
  "version",
  "review",
  "from",
  "to"
];
function shortHash(...parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 8);
}
function newLedger(finding) {
  return witness({ ...EMPTY, status: "new" }, finding);
}
var EMPTY = {
  ...numbersFrom({}),
  status: "new",
  severity: "low",
  rule: "",
  place: "",
  trail: "",
  told: [],
  seen: [],
  log: []
};
function witness(ledger, finding) {
  const fresh = freshEvents(ledger, finding);
  return {
    ...ledger,
    severity: finding.severity,
    rule: shortHash(finding.id),
    place: shortHash(finding.account, finding.region),
    count: Math.max(ledger.count + fresh.length, finding.evidenceTotal),
    lastSeen: Math.max(ledger.lastSeen, latestEvidence(finding)),
    ...stretched(ledger, finding),
    absentRuns: 0,
    absentAt: 0,
    quiet: fresh.length > 0 ? 0 : ledger.quiet,
    told: [.../* @__PURE__ */ new Set([...ledger.told, ...newsKeys(finding)])].slice(-50),
    seen: [...ledger.seen, ...fresh].slice(-SEEN_LIMIT)
  };
}
function stretched(ledger, { stretch }) {
  if (stretch === void 0) return {};
  const { from, to, trail } = trailHash(stretch);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return {};
  return {
    from: ledger.from === 0 ? from : Math.min(ledger.from, from),
    to: Math.max(ledger.to, to),
    trail
  };
}
function trailHash({ trail, from, to }) {
  return {
    from: Math.floor(Date.parse(from) / 1e3),
    to: Math.ceil(Date.parse(to) / 1e3),
    trail: trail === "" ? "" : shortHash(trail)
  };
}
function freshEvents({ seen }, { evidence }) {
  const known = new Set(seen);
  const hashes = evidence.map(
    ({ eventID, time = "", what, key }) => eventID === void 0 ? longHash([time, what, key]) : longHash([eventID])
  );
  return [...new Set(hashes)].filter((hash) => !known.has(hash)).slice(0, SEEN_LIMIT);
}
function newsKeys({ region, facts }) {
  const actors = facts.filter(({ label }) => /^(?:who|actor|principal)/i.test(label)).slice(0, 20);
  return [shortHash("region", region), ...actors.map(({ value }) => shortHash("actor", value))];
}
function latestEvidence({ evidence }) {
  const times = evidence.map(({ time = "" }) => Math.floor(Date.parse(time) / 1e3));
  return Math.max(0, ...times.filter(Number.isFinite));
}
function longHash(parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
var STATE_LINE = /^<!-- state ([a-zA-Z0-9=,. -]{1,12000}) -->$/m;
function formatLedger(ledger) {
  const { status, severity, rule, place, trail, told, seen, log } = ledger;
  const pairs = [
    ["status", status],
    ["severity", severity],
    ...NUMBERS.map((name) => [name, ledger[name]]),
    ["rule", rule],
    ["place", place],
    ["trail", trail],
    ["told", told.join(",")],
    ["log", log.slice(-LOG_LIMIT).join(",")],
    ["seen", seen.join(",")]
  ];
  return `<!-- state ${pairs.map(([name, value]) => `${String(name)}=${String(value)}`).join(" ")} -->`;
}
function parseLedger(managed) {
  const pairs = STATE_LINE.exec(managed)?.[1];
  if (pairs === void 0) return void 0;
  const fields = new Map(pairs.split(" ").map((pair) => splitPair(pair)));
  const status = STATUSES.find((name) => name === fields.get("status"));
  const severity = SEVERITIES.find((name) => name === fields.get("severity"));
  if (status === void 0 || severity === void 0) return void 0;
  const list = (name, shape) => (fields.get(name) ?? "").split(",").filter((item) => shape.test(item));
  return {
    ...numbersFrom(Object.fromEntries(NUMBERS.map((name) => [name, Number(fields.get(name))]))),
    status,
    severity,
    rule: fields.get("rule") ?? "",
    place: fields.get("place") ?? "",
    trail: fields.get("trail") ?? "",
    told: list("told", /^[0-9a-f]{8}$/),
    seen: list("seen", /^[0-9a-f]{16}$/),
    log: list("log", /^\d{1,16}\.[a-z-]{1,20}$/)
  };
}
function splitPair(pair) {
  const [name = "", value = ""] = pair.split("=");
  return [name, value];
}
function numbersFrom(values) {
  const safe = (name) => {
    const value = values[name] ?? 0;
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
  };
  return {
    count: safe("count"),
    lastSeen: safe("lastSeen"),
    absentRuns: safe("absentRuns"),
    absentAt: safe("absentAt"),
    until: safe("until"),
    byFile: safe("byFile"),
    saidAt: safe("saidAt"),
    lastCommand: safe("lastCommand"),
    reopened: safe("reopened"),
    quiet: safe("quiet"),
    autoclose: safe("autoclose"),
    previous: safe("previous"),
    takenAt: safe("takenAt"),
    version: safe("version"),
    review: safe("review"),
    from: safe("from"),
    to: safe("to")
  };
}

export {
  STATUSES,
  isOpen,
  shortHash,
  newLedger,
  EMPTY,
  witness,
  trailHash,
  freshEvents,
  newsKeys,
  latestEvidence,
  formatLedger,
  parseLedger
};
