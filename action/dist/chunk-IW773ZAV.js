import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  MOST_STATE_BYTES
} from "./chunk-KC2CHIN5.js";
import {
  parseBaseline
} from "./chunk-4OK7VMAH.js";
import {
  parseArchiveKey
} from "./chunk-22JAMQDT.js";
import {
  fingerprint
} from "./chunk-GJ2JQX4R.js";
import {
  joinMemories,
  parseMemory
} from "./chunk-33PJNOER.js";
import {
  VERSION
} from "./chunk-OVC3VDLQ.js";
import {
  isS3Location
} from "./chunk-PYFT7U2I.js";
import {
  inflate
} from "./chunk-L6R36NAQ.js";
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// checks/integrity/fault-catalog.ts
var KEEP = "Keep the object and its versions as they are, and look up who wrote it: S3 data events and server access logs of the archive bucket.";
var COVER = "Look in the archive’s data events and lifecycle rules for who or what deleted it.";
var GRANT = "Grant the auditing role s3:GetObject on the archive and kms:Decrypt on its key, then run again.";
var AGAIN = "Run again; if it stays, read the object by hand to see what the archive answers.";
var KEYS = "Ask CloudTrail for the keys of that region (aws cloudtrail list-public-keys) and compare.";
var FAULT_CATALOG = {
  LOG_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The log file is not what CloudTrail delivered: it was altered after the digest was signed.",
    remedy: KEEP
  },
  LOG_MISSING: {
    severity: "critical",
    meaning: "CloudTrail delivered this log file and it is gone.",
    remedy: COVER
  },
  LOG_CORRUPT: {
    severity: "critical",
    meaning: "The log file is no whole gzip stream, which CloudTrail would never deliver.",
    remedy: KEEP
  },
  LOG_TRAILING_DATA: {
    severity: "critical",
    meaning: "Bytes follow the signed content; zcat, Athena and others would read them as events.",
    remedy: KEEP
  },
  LOG_TOO_LARGE: {
    severity: "critical",
    meaning: "The log file is larger than any that CloudTrail writes, as a decompression bomb is.",
    remedy: KEEP
  },
  LOG_UNLISTED: {
    severity: "high",
    meaning: "No digest of its time lists this log file: CloudTrail did not deliver it.",
    remedy: `Do not trust its events. A file that CloudTrail delayed is listed by a later backfill digest: look again after a day. ${KEEP}`
  },
  LOG_UNVERIFIED: {
    severity: "medium",
    meaning: "The digest that would prove these log files is missing, invalid or could not be read.",
    remedy: "Settle the digest first; until then their events are unproved."
  },
  LOG_OUTSIDE_COVERAGE: {
    severity: "medium",
    meaning: "No digest covers the time of these log files: nothing can prove or disprove them.",
    remedy: "Keep log file validation on without interruption; treat their events as unproved."
  },
  LOG_PENDING: {
    severity: "info",
    meaning: "These log files are newer than the newest digest.",
    remedy: "Nothing to do: the next run settles them."
  },
  LOG_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The log file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  LOG_ARCHIVED: {
    severity: "unknown",
    meaning: "The log file lies in an archive storage class. This is no evidence of tampering.",
    remedy: "Restore it (aws s3api restore-object), then run again."
  },
  LOG_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The log file could not be read. This is no evidence of tampering.",
    remedy: AGAIN
  },
  DIGEST_MISSING: {
    severity: "critical",
    meaning: "A digest file is gone, and with it the proof of its hours.",
    remedy: `${COVER} An expiry rule that is shorter than the audited period is the innocent cause.`
  },
  DIGEST_CORRUPT: {
    severity: "critical",
    meaning: "The digest file is not what CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TOO_LARGE: {
    severity: "critical",
    meaning: "The digest file is larger than any that CloudTrail writes.",
    remedy: KEEP
  },
  DIGEST_TRAILING_DATA: {
    severity: "high",
    meaning: "Bytes were appended to the digest file; the signature does not cover them.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_INVALID: {
    severity: "critical",
    meaning: "The signature does not fit the digest file: one of the two was changed.",
    remedy: KEEP
  },
  DIGEST_SIGNATURE_MISSING: {
    severity: "high",
    meaning: "The digest file has lost the metadata that holds its signature, as after a plain copy.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  DIGEST_ALGORITHM_UNSUPPORTED: {
    severity: "high",
    meaning: "The digest names an algorithm that CloudTrail is not documented to use.",
    remedy: "Compare with the CloudTrail User Guide; update this program if CloudTrail has changed."
  },
  DIGEST_MOVED: {
    severity: "critical",
    meaning: "The digest was signed for another place: it was moved, copied or replayed.",
    remedy: KEEP
  },
  DIGEST_UNCHAINED: {
    severity: "high",
    meaning: "The digest is genuine and in its place, but its successor names another predecessor.",
    remedy: "Compare it with its neighbours; look for a second trail or a restored copy."
  },
  DIGEST_FOREIGN_OBJECT: {
    severity: "high",
    meaning: "An object in a digest folder has a name that CloudTrail would not give.",
    remedy: `Such names can mislead other validators into finding nothing. ${KEEP}`
  },
  DIGEST_ACCESS_DENIED: {
    severity: "unknown",
    meaning: "The digest file may not be read with these permissions. This is no evidence of tampering.",
    remedy: GRANT
  },
  DIGEST_NOT_CHECKED: {
    severity: "unknown",
    meaning: "The digest file could not be checked. This is no evidence of tampering.",
    remedy: AGAIN
  },
  BACKFILL_METADATA_MISSING: {
    severity: "high",
    meaning: "The backfill digest does not say when it was made, so its signing key cannot be chosen.",
    remedy: "Copy objects with their user metadata, or give it with --metadata for a folder."
  },
  PUBLIC_KEY_NOT_FOUND: {
    severity: "critical",
    meaning: "Digests name a signing key that is not among CloudTrail’s keys for their region.",
    remedy: KEYS
  },
  PUBLIC_KEY_INVALID: {
    severity: "critical",
    meaning: "A public key is no RSA key, or not the one its fingerprint names.",
    remedy: KEYS
  },
  PUBLIC_KEY_OUTSIDE_VALIDITY: {
    severity: "high",
    meaning: "The digest was signed with a key outside the time for which that key is valid.",
    remedy: KEYS
  },
  CHAIN_HASH_MISMATCH: {
    severity: "critical",
    meaning: "The digest is not the one that its successor recorded: it was replaced.",
    remedy: KEEP
  },
  CHAIN_SIGNATURE_MISMATCH: {
    severity: "critical",
    meaning: "The digest’s signature is not the one that its successor recorded.",
    remedy: KEEP
  },
  CHAIN_DISCONTINUITY: {
    severity: "high",
    meaning: "Two linked digests do not meet: there is a hole or an overlap between them.",
    remedy: "Compare both digests; treat events in the hole as unproved."
  },
  CHAIN_GAP: {
    severity: "high",
    meaning: "Logging or log file validation was off: no digest covers this time.",
    remedy: "Find the StopLogging, UpdateTrail or DeleteTrail event before it, and who was behind it."
  },
  COVERAGE_START: {
    severity: "info",
    meaning: "The chain of digests begins inside the window: before it nothing is proved.",
    remedy: "Expected for a new trail, account or region; otherwise find out why it began anew."
  },
  BUCKET_CHANGED: {
    severity: "info",
    meaning: "The trail delivered to another bucket before; the chain goes on there.",
    remedy: "Audit the earlier bucket for the time before."
  },
  DIGESTS_STALE: {
    severity: "critical",
    meaning: "The newest digests are absent: deleted, or no longer delivered.",
    remedy: `Ask the trail for its delivery status (aws cloudtrail get-trail-status). ${COVER}`
  },
  NO_DIGESTS: {
    severity: "critical",
    meaning: "There are no digests here: no log file of this account and region can be proved.",
    remedy: `Make sure that log file validation is on for the trail. ${COVER}`
  },
  ACCOUNT_MISSING: {
    severity: "critical",
    meaning: "An account that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail covers the account. ${COVER}`
  },
  REGION_MISSING: {
    severity: "critical",
    meaning: "A region that the trail should record has no digests in the archive.",
    remedy: `Make sure that the trail is multi-region. ${COVER}`
  },
  TRAIL_VALIDATION_DISABLED: {
    severity: "high",
    meaning: "Log file validation is off: changes to the logs leave no trace.",
    remedy: "Turn it on (aws cloudtrail update-trail --enable-log-file-validation)."
  },
  TRAIL_NOT_LOGGING: {
    severity: "high",
    meaning: "The trail does not record.",
    remedy: "Start it (aws cloudtrail start-logging) and find out who stopped it."
  },
  TRAIL_DELIVERY_ERROR: {
    severity: "high",
    meaning: "CloudTrail could not deliver to the archive.",
    remedy: "Correct the bucket policy or the key policy that the error names."
  }
};

// checks/integrity/fault.ts
var MAX_VALUE_LENGTH = 1100;
function fault(id, at, detail) {
  const { severity, remedy } = FAULT_CATALOG[id];
  const { expected, found, ...rest } = detail;
  return {
    id,
    severity,
    account: at.account,
    region: at.region,
    ...at.trail !== void 0 && { trail: at.trail },
    key: at.key,
    ...rest,
    ...expected !== void 0 && { expected: shown(expected) },
    ...found !== void 0 && { found: shown(found) },
    remedy
  };
}
function shown(value) {
  return value.length <= MAX_VALUE_LENGTH ? value : `${value.slice(0, MAX_VALUE_LENGTH)}…`;
}
function instant(time2) {
  return time2.toISOString().replace(".000Z", "Z");
}
function span({ from, to }) {
  return `${instant(from)} to ${instant(to)}`;
}

// checks/integrity/fault-title.ts
var LONGEST_TITLE = 80;
var WORDS = {
  LOG_HASH_MISMATCH: "Log file altered",
  LOG_MISSING: "Log file gone",
  LOG_CORRUPT: "Log file damaged",
  LOG_TRAILING_DATA: "Bytes after a log file’s content",
  LOG_TOO_LARGE: "Log file too large",
  LOG_UNLISTED: "Log file in no digest",
  LOG_UNVERIFIED: "Log files not proved",
  LOG_OUTSIDE_COVERAGE: "Log files outside all digests",
  LOG_PENDING: "Log files await their digest",
  LOG_ACCESS_DENIED: "Log file may not be read",
  LOG_ARCHIVED: "Log file is archived",
  LOG_NOT_CHECKED: "Log file not checked",
  DIGEST_MISSING: "Digest gone",
  DIGEST_CORRUPT: "Digest damaged",
  DIGEST_TOO_LARGE: "Digest too large",
  DIGEST_TRAILING_DATA: "Bytes after a digest’s content",
  DIGEST_SIGNATURE_INVALID: "Digest’s signature is wrong",
  DIGEST_SIGNATURE_MISSING: "Digest’s signature is lost",
  DIGEST_ALGORITHM_UNSUPPORTED: "Digest of an unknown algorithm",
  DIGEST_MOVED: "Digest moved or replayed",
  DIGEST_UNCHAINED: "Digest outside its chain",
  DIGEST_FOREIGN_OBJECT: "Strange object among digests",
  DIGEST_ACCESS_DENIED: "Digest may not be read",
  DIGEST_NOT_CHECKED: "Digest not checked",
  BACKFILL_METADATA_MISSING: "Backfill digest without a date",
  PUBLIC_KEY_NOT_FOUND: "Unknown signing key",
  PUBLIC_KEY_INVALID: "Invalid public key",
  PUBLIC_KEY_OUTSIDE_VALIDITY: "Signing key out of its time",
  CHAIN_HASH_MISMATCH: "Digest replaced",
  CHAIN_SIGNATURE_MISMATCH: "Digest’s signature replaced",
  CHAIN_DISCONTINUITY: "Digests do not meet",
  CHAIN_GAP: "Hours without digests",
  COVERAGE_START: "Digests begin here",
  BUCKET_CHANGED: "Trail came from another bucket",
  DIGESTS_STALE: "Newest digests absent",
  NO_DIGESTS: "No digests at all",
  ACCOUNT_MISSING: "Account without digests",
  REGION_MISSING: "Region without digests",
  TRAIL_VALIDATION_DISABLED: "Log file validation is off",
  TRAIL_NOT_LOGGING: "Trail does not record",
  TRAIL_DELIVERY_ERROR: "Trail cannot deliver"
};
function faultTitle(fault2) {
  const where = [fault2.account, fault2.region, nameOf(fault2)].filter((part) => part !== "");
  const title = `${WORDS[fault2.id]}${where.length > 0 ? ": " : ""}${where.join(" ")}`;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}
function nameOf({ key, trail = "" }) {
  const at = parseArchiveKey(key);
  if ("time" in at) return instant(at.time).slice(0, "YYYY-MM-DDTHH:MM".length).concat("Z");
  if (key.endsWith("/")) return "";
  const name = key === "" ? trail : key.slice(key.lastIndexOf("/") + 1);
  return name.replaceAll(/[^\w.-]/gu, "?");
}

// checks/integrity/fault-finding.ts
var USER_GUIDE = "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html";
function faultFinding(fault2) {
  const { id, severity, account, region, key, message, remedy } = fault2;
  if (severity === "unknown") return [];
  const { meaning } = FAULT_CATALOG[id];
  const time2 = fault2.range && { time: instant(fault2.range.from) };
  return [
    {
      fingerprint: faultFingerprint(fault2),
      kind: "integrity",
      id,
      severity,
      title: faultTitle(fault2),
      account,
      region,
      resource: key,
      summary: message,
      facts: factsOf(fault2),
      purpose: meaning,
      evidence: [{ ...time2, what: message, key, state: "failed" }],
      evidenceTotal: fault2.count ?? 1,
      falsePositives: [],
      nextSteps: [{ text: remedy }],
      references: [USER_GUIDE],
      authors: [],
      ...stretchOf(fault2)
    }
  ];
}
function stretchOf({ range, key, trail = "" }) {
  const at = parseArchiveKey(key);
  const named = at.kind === "log" || at.kind === "digest" ? [at.time] : [];
  const times = [...range === void 0 ? [] : [range.from, range.to], ...named].map(Number);
  if (times.length === 0) return {};
  const [from, to] = [new Date(Math.min(...times)), new Date(Math.max(...times))];
  return { stretch: { trail, from: instant(from), to: instant(to) } };
}
function faultFingerprint(fault2) {
  const { id, account, region } = fault2;
  return fingerprint({ ruleId: id, account, region, entity: entityOf(fault2) });
}
function entityOf({ trail = "", key, digest = "", range }) {
  const time2 = range === void 0 || !key.endsWith("/") ? "" : instant(range.from);
  return JSON.stringify([trail, key, digest, time2]);
}
function factsOf(fault2) {
  const { key, digest = "", expected = "", found = "", trail = "", range, count } = fault2;
  const facts = [
    ["File", key],
    ["Expected", expected],
    ["Found", found],
    ["Digest", digest],
    ["Trail", trail],
    ["Not proved", range === void 0 ? "" : `${instant(range.from)} to ${instant(range.to)}`],
    ["Objects", count === void 0 ? "" : String(count)]
  ];
  return facts.filter(([, value]) => value !== "").map(([label, value]) => ({ label, value }));
}

// checks/integrity/window.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DIGEST_PERIOD = HOUR;
var DELIVERY_DELAY = 15 * MINUTE;
var NAME_SLACK = 15 * MINUTE;
var EDGE_SLACK = 5 * MINUTE;
function neededDigestRange({ since, until }) {
  return {
    from: new Date(since.getTime() - DIGEST_PERIOD - EDGE_SLACK),
    to: new Date(until.getTime() + NAME_SLACK + 2 * DIGEST_PERIOD + EDGE_SLACK)
  };
}
function neededKeyRange(window, now) {
  const { from, to } = neededDigestRange(window);
  const latest = Math.max(now.getTime(), to.getTime() + 2 * HOUR);
  return { from: new Date(from.getTime() - 2 * HOUR), to: new Date(latest) };
}
function inWindow(time2, { since, until }) {
  return time2 >= since && time2 < until;
}
function shifted(time2, milliseconds) {
  return new Date(time2.getTime() + milliseconds);
}

// checks/integrity/hours.ts
var RANK = ["broken", "unknown", "pending", "none", "whole"];
var OF_SEGMENT = {
  digested: "whole",
  missing: "broken",
  invalid: "broken",
  unread: "unknown",
  gap: "none"
};
function drawHours(chain, window, faults) {
  const marks = faults.flatMap((fault2) => markOf(fault2, chain));
  const hours = [];
  const first = Math.floor(window.since.getTime() / HOUR) * HOUR;
  for (let time2 = first; time2 < window.until.getTime(); time2 += HOUR) {
    const range = { from: new Date(time2), to: new Date(time2 + HOUR) };
    hours.push({ ...range, state: stateOf(range, chain, marks) });
  }
  return hours;
}
function stateOf(hour, { segments }, marks) {
  const states = [
    ...segments.filter((segment) => overlaps(segment, hour)).map(({ state }) => OF_SEGMENT[state]),
    ...marks.filter((mark) => overlaps(mark, hour)).map(({ state }) => state),
    ...beyond(hour, segments)
  ];
  return RANK.find((state) => states.includes(state)) ?? "none";
}
function beyond(hour, segments) {
  return segments.slice(-1).flatMap(({ to }) => hour.to > to ? ["pending"] : []);
}
function markOf({ id, severity, digest }, { segments }) {
  const segment = segments.find((other) => digest !== void 0 && other.digest === digest);
  if (segment === void 0 || !id.startsWith("LOG_")) return [];
  if (severity === "unknown") return [{ ...segment, state: "unknown" }];
  return severity === "critical" || severity === "high" ? [{ ...segment, state: "broken" }] : [];
}
function overlaps(a, b) {
  return a.from < b.to && a.to > b.from;
}

// action/chosen-trail.ts
function isChosen(chosen, trail) {
  if (chosen === void 0 || trail === void 0) return true;
  return trail === chosen || chosen.endsWith(`:trail/${trail}`);
}

// action/build-report.ts
function buildReport({
  inputs,
  pack,
  tally,
  faults: found,
  settled,
  alerts,
  skipped,
  findings,
  explanations
}) {
  const faults = [...found].sort(byPlace);
  const unread = [...tally.unread].sort(byKey);
  return {
    ...emptyReport(inputs.window),
    complete: unread.length === 0 && faults.every(({ severity }) => severity !== "unknown"),
    notes: [...tally.notes].sort(),
    unread: [...unread, ...faults.filter(({ severity }) => severity === "unknown").map(unreadOf)],
    integrity: {
      digests: tally.digests,
      logFiles: tally.logFiles,
      chains: tally.chains.filter(({ trail }) => isChosen(inputs.trail, trail)).map((chain) => chainRow(chain, inputs.window, faults)),
      faults: faults.map(faultRow),
      settled: settled.flatMap(faultFinding).map(({ fingerprint: fingerprint2 }) => fingerprint2)
    },
    detections: {
      rules: pack.rules.length + pack.correlations.length,
      ...tally.matched,
      alerts: alerts.map((alert) => ({
        ...alertRow(alert),
        ...explanationOf(explanations.get(alert))
      })),
      skipped
    },
    findings
  };
}
function emptyReport({ since, until }) {
  return {
    version: 1,
    tool: { name: "trailwarden", version: VERSION },
    window: { since: instant(since), until: instant(until) },
    complete: true,
    unread: [],
    notes: [],
    controls: [],
    integrity: {
      digests: { valid: 0, invalid: 0, missing: 0 },
      logFiles: { verified: 0, failed: 0, pending: 0, unverified: 0, unlisted: 0 },
      chains: [],
      faults: [],
      settled: []
    },
    detections: { rules: 0, logFiles: 0, events: 0, bytes: 0, alerts: [], skipped: [] },
    findings: []
  };
}
function unreadOf({ id, key, message }) {
  return { what: id, key, reason: message };
}
var HOUR_SIGN = {
  whole: "=",
  broken: "x",
  unknown: "?",
  pending: ".",
  none: " "
};
function hoursOf(chain, window, faults) {
  const own3 = faults.filter(
    ({ account, region }) => account === chain.account && region === chain.region
  );
  return drawHours(chain, window, own3).map(({ state }) => HOUR_SIGN[state]).join("");
}
function chainRow(whole, window, faults) {
  const { trail, account, region, state, segments, ...chain } = whole;
  const from = chain.from ?? segments.at(0)?.from;
  const to = chain.to ?? segments.at(-1)?.to;
  return {
    trail,
    account,
    region,
    from: from === void 0 ? "" : instant(from),
    to: to === void 0 ? "" : instant(to),
    state,
    hours: hoursOf(whole, window, faults)
  };
}
function faultRow({
  id,
  severity,
  account,
  region,
  key,
  digest,
  expected,
  found,
  message
}) {
  return {
    id,
    severity,
    account,
    region,
    key,
    ...digest !== void 0 && { digest },
    ...expected !== void 0 && { expected },
    ...found !== void 0 && { found },
    message
  };
}
function alertRow({
  rule,
  count,
  first,
  last,
  account,
  region,
  principal,
  events
}) {
  return {
    rule: rule.id,
    title: rule.title,
    level: rule.level,
    count,
    first,
    last,
    account,
    region,
    principal,
    events: events.map(({ eventID, key, evidence }) => ({ eventID, key, evidence }))
  };
}
function explanationOf(explanation) {
  return explanation && { explanation };
}
function byPlace(a, b) {
  return compare(
    [a.account, a.region, a.key, a.id, a.message],
    [b.account, b.region, b.key, b.id, b.message]
  );
}
function byKey(a, b) {
  return compare([a.what, a.key, a.reason], [b.what, b.key, b.reason]);
}
function compare(a, b) {
  const left = a.join("\n");
  const right = b.join("\n");
  return left < right ? -1 : Number(left > right);
}

// checks/integrity/evidence.ts
function folderOf({ prefix, organization, account, region }) {
  const inside = organization === "" ? account : `${organization}/${account}`;
  return `${prefix}AWSLogs/${inside}/CloudTrail/${region}/`;
}

// checks/integrity/carried.ts
var MOST_CARRIED = 500;
var LONGEST_MESSAGE = 1e3;
var INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
function settleCarried(carried, found, looked) {
  const again = new Set(found.map(identity));
  const rest = carried.filter((before) => !again.has(identity(before)));
  const dirty = new Set(found.filter(({ severity }) => severity !== "info").map(sectionOf));
  const isFine = (before) => looked.proved.has(before.key) || !dirty.has(sectionOf(before)) && wasLookedAt(before, looked.windows);
  const open2 = rest.filter((before) => !isFine(before));
  return {
    open: open2.map((before) => faultOf(before, ` Seen ${before.seen}; not looked at again.`)),
    openBefore: open2.map((before) => faultOf(before, "")),
    fine: rest.filter(isFine).map((before) => faultOf(before, ""))
  };
}
function sectionOf({ account, region }) {
  return `${account} ${region}`;
}
function carry(before, {
  found,
  open: open2,
  now
}) {
  const still = new Set(open2.map(identity));
  const all = [
    ...found.flatMap((told) => carriedOf(told, now)),
    ...before.filter((old) => still.has(identity(old)))
  ];
  return bounded(new Map(all.map((told) => [identity(told), told])).values());
}
function mergeCarried(current, own3, before) {
  const began = new Set(before.faults.map(identity));
  const others = current.faults.filter((told) => !began.has(identity(told)));
  const all = new Map([...others, ...own3.faults].map((told) => [identity(told), told]));
  const { faults, cut } = bounded(all.values());
  return { faults, cut: cut + own3.cut };
}
function bounded(all) {
  const sorted = [...all].sort(byUrgency);
  return { faults: sorted.slice(0, MOST_CARRIED), cut: Math.max(0, sorted.length - MOST_CARRIED) };
}
function byUrgency(a, b) {
  const rank = Number(a.severity === "high") - Number(b.severity === "high");
  if (rank !== 0) return rank;
  const [left, right] = [`${b.seen} ${a.key} ${a.id}`, `${a.seen} ${b.key} ${b.id}`];
  return left < right ? -1 : 1;
}
function carriedOf(told, now) {
  const { id, severity, key, range } = told;
  if (!isGrave(severity) || id === "DIGESTS_STALE" || parseArchiveKey(key).kind === "other")
    return [];
  const values = new Map([
    ...Object.entries(told),
    ["message", told.message.slice(0, LONGEST_MESSAGE)],
    ["seen", instant(now)],
    ["from", range && instant(range.from)],
    ["to", range && instant(range.to)]
  ]);
  return [{ id, severity, ...textsOf((name) => values.get(name)) }];
}
function isGrave(severity) {
  return severity === "critical" || severity === "high";
}
function textsOf(valueOf) {
  const text2 = (name) => {
    const value = valueOf(name);
    return typeof value === "string" ? value : "";
  };
  return {
    account: text2("account"),
    region: text2("region"),
    trail: text2("trail"),
    key: text2("key"),
    digest: text2("digest"),
    expected: text2("expected"),
    found: text2("found"),
    message: text2("message"),
    seen: text2("seen"),
    from: text2("from"),
    to: text2("to")
  };
}
function identity({
  id,
  key,
  trail = "",
  digest = ""
}) {
  return JSON.stringify([id, key, trail, digest]);
}
function wasLookedAt({ key }, windows) {
  const at = parseArchiveKey(key);
  const window = at.kind === "other" ? void 0 : windows.get(folderOf(at));
  const span2 = spanOf(at, key);
  return window !== void 0 && span2 !== void 0 && overlaps2(span2, window);
}
function overlaps2({ from, to }, { since, until }) {
  return to > since && from < until;
}
function spanOf(at, key) {
  if (at.kind === "other") return void 0;
  if (at.kind === "log") return { from: at.time, to: shifted(at.time, 1) };
  if (at.kind !== "stray") return { from: shifted(at.time, -DIGEST_PERIOD), to: at.time };
  const day = /\/(\d{4}\/\d\d\/\d\d)\//u.exec(key)?.[1]?.replaceAll("/", "-") ?? "";
  const from = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  return { from, to: shifted(from, DAY) };
}
var DAY = 24 * DIGEST_PERIOD;
function faultOf(before, more) {
  const { id, severity, account, region, trail, key, message, from, to } = before;
  const some = (name) => before[name] === "" ? {} : { [name]: before[name] };
  const place = { account, region, key, ...trail !== "" && { trail } };
  return fault(id, place, {
    severity,
    message: `${message}${more}`,
    ...some("digest"),
    ...some("expected"),
    ...some("found"),
    ...from !== "" && { range: { from: new Date(from), to: new Date(to) } }
  });
}
var NONE_CARRIED = { faults: [], cut: 0 };
function parseCarried(document, now) {
  const entries = valueAt(document, "faults") ?? [];
  const cut = valueAt(document, "cut") ?? 0;
  if (!isCount(cut) || !Array.isArray(entries) || entries.length > MOST_CARRIED) return void 0;
  const known = entries.flatMap((entry) => parseFault(entry, now));
  return known.length === entries.length ? { faults: known, cut } : void 0;
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function parseFault(entry, now) {
  if (!isLogRecord(entry)) return [];
  const id = textAt(entry, "id");
  const severity = valueAt(entry, "severity");
  if (!isFaultId(id) || !isGrave(severity)) return [];
  const told = { id, severity, ...textsOf((name) => valueAt(entry, name)) };
  return isSound(told, now) ? [told] : [];
}
function isSound({ key, message, seen, from, to }, now) {
  const isSeen = isInstant(seen) && new Date(seen) <= now;
  const hasTime = from === "" ? to === "" : isInstant(from) && isInstant(to);
  return isSeen && hasTime && message !== "" && parseArchiveKey(key).kind !== "other";
}
function isFaultId(id) {
  return Object.hasOwn(FAULT_CATALOG, id);
}
function isInstant(text2) {
  return INSTANT.test(text2) && !Number.isNaN(Date.parse(text2));
}

// checks/integrity/signature.ts
import { createHash, createPublicKey, verify } from "node:crypto";
var SIGNATURE_ALGORITHM = "SHA256withRSA";
var HASH_ALGORITHM = "SHA-256";
var HEX_SIGNATURE = /^(?:[0-9a-f]{2}){128,512}$/iu;
var NO_PREVIOUS = "null";
function sha256Hex(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function stringToSign(digest, sha256) {
  const previous = digest.previous?.signature ?? NO_PREVIOUS;
  return [digest.endText, `${digest.bucket}/${digest.key}`, sha256, previous].join("\n");
}
function verifySignature(text2, signature, key) {
  if (!HEX_SIGNATURE.test(signature)) return false;
  return verify("RSA-SHA256", Buffer.from(text2), key, Buffer.from(signature, "hex"));
}
function loadPublicKey(source) {
  const found = createHash("md5").update(source.der).digest("hex");
  if (found !== source.fingerprint.toLowerCase())
    return { kind: "invalid", reason: "its bytes have another fingerprint", found };
  const key = rsaKey(source.der, "pkcs1") ?? rsaKey(source.der, "spki");
  if (key === void 0) return { kind: "invalid", reason: "its bytes are no RSA key", found };
  return { kind: "usable", key, source };
}
function rsaKey(der, type) {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type });
    return key.asymmetricKeyType === "rsa" ? key : void 0;
  } catch {
    return void 0;
  }
}

// checks/integrity/examine-digest.ts
var SIGNED_WITHIN = 2 * HOUR;
function examine(opened, content, { ring, bucket, successors }) {
  const { digest, sha256 } = content;
  const key = ring.find(opened.at.region, digest.fingerprint);
  const witnesses = successors.filter(
    ({ trusted, previous }) => trusted && previous.hashAlgorithm === HASH_ALGORITHM
  );
  const agreeing = witnesses.find(({ previous }) => previous.hash === sha256);
  return {
    opened,
    content,
    key,
    signature: checkSignature(content, key),
    recovered: successors.some(({ previous }) => isSignedBy(content, previous.signature, key)),
    witness: agreeing ?? witnesses[0],
    hashAgrees: agreeing !== void 0,
    moved: digest.key !== opened.name || digest.account !== opened.at.account || bucket !== void 0 && digest.bucket !== bucket,
    supported: digest.algorithm === SIGNATURE_ALGORITHM,
    keyInTime: isInTime(content, key)
  };
}
function checkSignature(content, key) {
  if (content.signature === void 0) return "missing";
  if (key.kind !== "usable") return "unchecked";
  return isSignedBy(content, content.signature, key) ? "genuine" : "wrong";
}
function isSignedBy({ digest, sha256 }, signature, key) {
  if (key.kind !== "usable") return false;
  return verifySignature(stringToSign(digest, sha256), signature, key.key);
}
function trustOf(found) {
  if (found.hashAgrees) return "valid";
  if (found.moved || found.witness !== void 0) return "false";
  if (found.signature === "genuine" || found.recovered) return settledTrust(found);
  return unsignedTrust(found);
}
function unsignedTrust({ key, signature, supported }) {
  if (key.kind === "unread") return "unread";
  return signature === "wrong" && supported ? "false" : "unproven";
}
function settledTrust({ keyInTime, opened, content }) {
  const dated = opened.at.kind === "digest" || generationTime(content) !== void 0;
  return keyInTime && dated ? "valid" : "unproven";
}
function isInTime(content, key) {
  if (key.kind !== "usable") return true;
  const time2 = signingTime(content.digest.end, content);
  const { validFrom, validUntil } = key.source;
  const begun = validFrom === void 0 || validFrom <= shifted(time2, SIGNED_WITHIN);
  return begun && (validUntil === void 0 || time2 <= shifted(validUntil, EDGE_SLACK));
}
function signingTime(end, content) {
  return generationTime(content) ?? end;
}
function generationTime({ generated }) {
  if (generated === void 0 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(generated))
    return void 0;
  const time2 = new Date(generated);
  return Number.isNaN(time2.getTime()) ? void 0 : time2;
}

// checks/integrity/digest.ts
var MAX_TEXT = 2048;
var BYTES_PER_BRACKET = 32;
var INSTANT2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
var OPEN_BRACE = 123;
var OPEN_BRACKET = 91;
var MalformedError = class extends Error {
};
function parseDigest(bytes) {
  try {
    return { kind: "digest", digest: digestOf(jsonOf(bytes)) };
  } catch (error) {
    return { kind: "malformed", reason: reasonOf(error) };
  }
}
function jsonOf(bytes) {
  if (isTooDense(bytes)) throw new MalformedError("it is nested beyond what a digest is");
  let value;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new MalformedError("it is no JSON text");
  }
  if (!isLogRecord(value)) throw new MalformedError("it is JSON, but no object");
  return value;
}
function isTooDense(bytes) {
  const allowed = 64 + bytes.length / BYTES_PER_BRACKET;
  let brackets = 0;
  for (const byte of bytes) if (byte === OPEN_BRACE || byte === OPEN_BRACKET) brackets += 1;
  return brackets > allowed;
}
function digestOf(raw) {
  const endText = text(raw, "digestEndTime");
  const start = time(raw, "digestStartTime");
  const end = time(raw, "digestEndTime");
  if (end < start) throw new MalformedError("it ends before it starts");
  const previous = previousOf(raw);
  return {
    account: text(raw, "awsAccountId"),
    start,
    end,
    endText,
    bucket: text(raw, "digestS3Bucket"),
    key: text(raw, "digestS3Object"),
    fingerprint: text(raw, "digestPublicKeyFingerprint"),
    algorithm: text(raw, "digestSignatureAlgorithm"),
    ...previous && { previous },
    logs: logsOf(own(raw, "logFiles"))
  };
}
var PREVIOUS_FIELDS = [
  "previousDigestS3Bucket",
  "previousDigestS3Object",
  "previousDigestHashValue",
  "previousDigestSignature"
];
function previousOf(raw) {
  const absent = PREVIOUS_FIELDS.filter((name) => (own(raw, name) ?? null) === null);
  if (absent.length === PREVIOUS_FIELDS.length) return void 0;
  if (absent[0] !== void 0)
    throw new MalformedError(`it names a previous digest, but no ${absent[0]}`);
  return {
    bucket: text(raw, "previousDigestS3Bucket"),
    key: text(raw, "previousDigestS3Object"),
    hash: text(raw, "previousDigestHashValue").toLowerCase(),
    hashAlgorithm: text(raw, "previousDigestHashAlgorithm"),
    // As it is written: the text is part of what is signed.
    signature: text(raw, "previousDigestSignature")
  };
}
function logsOf(value) {
  if (!Array.isArray(value)) throw new MalformedError("its logFiles are no list");
  return value.map((entry) => {
    if (!isLogRecord(entry)) throw new MalformedError("an entry of its logFiles is no object");
    return listedLog(entry);
  });
}
function listedLog(raw) {
  const newest = timeOf(own(raw, "newestEventTime"));
  const oldest = timeOf(own(raw, "oldestEventTime"));
  return {
    bucket: text(raw, "s3Bucket"),
    key: text(raw, "s3Object"),
    hash: text(raw, "hashValue").toLowerCase(),
    hashAlgorithm: text(raw, "hashAlgorithm"),
    ...newest && { newest },
    ...oldest && { oldest }
  };
}
function own(raw, name) {
  return Object.hasOwn(raw, name) ? raw[name] : void 0;
}
function text(raw, name) {
  const value = own(raw, name);
  if (value === void 0 || value === null) throw new MalformedError(`it has no ${name}`);
  if (typeof value !== "string" || value === "" || value.length > MAX_TEXT)
    throw new MalformedError(`its ${name} is no text of a usual length`);
  return value;
}
function time(raw, name) {
  const value = timeOf(text(raw, name));
  if (value === void 0)
    throw new MalformedError(`its ${name} is no instant like 2026-03-10T14:05:00Z`);
  return value;
}
function timeOf(value) {
  if (typeof value !== "string" || !INSTANT2.test(value)) return void 0;
  const parsed = new Date(value);
  const real = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value.slice(0, 19));
  return real ? parsed : void 0;
}

// checks/integrity/open-digest.ts
var MAX_DIGEST_BYTES = 32 * 1024 * 1024;
function openDigest(sight, now) {
  const at = parseArchiveKey(sight.entry.key);
  if (at.kind === "digest" || at.kind === "backfill")
    return at.time > shifted(now, DIGEST_PERIOD) ? foreign(at, sight, "Its name lies in the future, where no digest can be yet.") : openKnown(sight, at);
  if (at.kind !== "stray" || at.folder !== "CloudTrail-Digest") return void 0;
  return foreign(at, sight, "It lies among the digests and is none.");
}
function foreign({ account, region }, { entry }, message) {
  return fault("DIGEST_FOREIGN_OBJECT", { account, region, key: entry.key }, { message });
}
function openKnown({ entry, object }, at) {
  const seen = { name: entry.key, at, content: void 0, unread: false, faults: [] };
  const place = placeOf(seen);
  if (object.kind === "unread") {
    const told = unreadFault(at, place, object);
    return { ...seen, unread: told.severity === "unknown", faults: [told] };
  }
  const { body, metadata } = object.object;
  const inflated = inflate(body, MAX_DIGEST_BYTES);
  if (inflated.kind === "too-large") {
    const message = `The digest inflates beyond ${inflated.limit} bytes (stored: ${body.length}).`;
    return { ...seen, faults: [fault("DIGEST_TOO_LARGE", place, { message, range: hourOf(at) })] };
  }
  const faults = gzipFaults(inflated, at, place);
  if (inflated.bytes === void 0) return { ...seen, faults };
  const parsed = parseDigest(inflated.bytes);
  if (parsed.kind === "malformed") {
    const message = `The digest cannot be read as one: ${parsed.reason}.`;
    return {
      ...seen,
      faults: [...faults, fault("DIGEST_CORRUPT", place, { message, range: hourOf(at) })]
    };
  }
  const content = {
    digest: parsed.digest,
    sha256: sha256Hex(inflated.bytes),
    signature: own2(metadata, "signature"),
    signatureAlgorithm: own2(metadata, "signature-algorithm"),
    generated: own2(metadata, "backfill-generation-timestamp")
  };
  return { ...seen, content, faults };
}
function gzipFaults(inflated, at, place) {
  if (inflated.kind === "corrupt") {
    const content = inflated.bytes ? " Its content could still be inflated." : "";
    const message2 = `The digest is no whole gzip stream: ${inflated.reason}.${content}`;
    return [fault("DIGEST_CORRUPT", place, { message: message2, range: hourOf(at) })];
  }
  if (inflated.trailing === 0) return [];
  const message = `${inflated.trailing} bytes follow the digest's gzip stream.`;
  return [fault("DIGEST_TRAILING_DATA", place, { message })];
}
function unreadFault(at, place, { code, reason }) {
  const range = hourOf(at);
  const unproved = `Not proved: ${span(range)}.`;
  switch (code) {
    case "missing":
      return fault("DIGEST_MISSING", place, {
        message: `The digest was listed and gone when it was read. ${unproved}`,
        range,
        count: 1
      });
    case "too-large":
      return fault("DIGEST_TOO_LARGE", place, {
        message: `The stored digest is too large to be one: ${reason}. ${unproved}`,
        range
      });
    case "access-denied":
      return fault("DIGEST_ACCESS_DENIED", place, {
        message: `The digest may not be read: ${reason}. ${unproved}`,
        range
      });
    case "archived":
    case "unreachable":
      return fault("DIGEST_NOT_CHECKED", place, {
        message: `The digest could not be read: ${reason}. ${unproved}`,
        range
      });
  }
}
function placeOf({ name, at }) {
  return { account: at.account, region: at.region, trail: at.trail, key: name };
}
function hourOf({ time: time2 }) {
  return { from: shifted(time2, -DIGEST_PERIOD), to: time2 };
}
function own2(metadata, name) {
  return Object.hasOwn(metadata, name) ? metadata[name] : void 0;
}

// checks/integrity/prove-digest.ts
function proveDigest(opened, context) {
  const { content } = opened;
  if (content === void 0) return { ...opened, trust: opened.unread ? "unread" : "false" };
  const found = examine(opened, content, context);
  const faults = [
    ...opened.faults,
    ...backfillFaults(found),
    ...placeFaults(found, context.bucket),
    ...algorithmFaults(found),
    ...signatureFaults(found),
    ...validityFaults(found),
    ...successorFaults(found)
  ];
  const { key } = found;
  return {
    ...opened,
    faults,
    trust: trustOf(found),
    ...key.kind !== "usable" && { keyProblem: key }
  };
}
function backfillFaults({ opened, content }) {
  if (opened.at.kind === "digest" || generationTime(content) !== void 0) return [];
  return [
    fault("BACKFILL_METADATA_MISSING", placeOf(opened), {
      message: "The backfill digest has no readable backfill-generation-timestamp in its metadata.",
      found: content.generated,
      range: hourOf(opened.at)
    })
  ];
}
function placeFaults({ opened, content, moved }, bucket) {
  if (!moved) return [];
  const { digest } = content;
  const here = `${bucket ?? digest.bucket}/${opened.name}`;
  return [
    fault("DIGEST_MOVED", placeOf(opened), {
      message: `The digest says that it belongs to account ${digest.account} and lies at ${digest.bucket}/${digest.key}.`,
      expected: `${digest.bucket}/${digest.key}`,
      found: here,
      range: hourOf(opened.at)
    })
  ];
}
function algorithmFaults({ opened, content }) {
  const { digest, signature, signatureAlgorithm } = content;
  const hashes = [
    ...digest.previous ? [digest.previous.hashAlgorithm] : [],
    ...digest.logs.map(({ hashAlgorithm }) => hashAlgorithm)
  ];
  const unusual = [
    ...[digest.algorithm, ...signature === void 0 ? [] : [signatureAlgorithm ?? "(absent)"]].filter((name) => name !== SIGNATURE_ALGORITHM).map((found) => ({ expected: SIGNATURE_ALGORITHM, found })),
    ...hashes.filter((name) => name !== HASH_ALGORITHM).map((found) => ({ expected: HASH_ALGORITHM, found }))
  ];
  return unusual.slice(0, 1).map(
    ({ expected, found }) => fault("DIGEST_ALGORITHM_UNSUPPORTED", placeOf(opened), {
      message: `The digest or its metadata names the algorithm ${found}, where CloudTrail writes ${expected}.`,
      expected,
      found
    })
  );
}
function signatureFaults(found) {
  const { opened, content, signature, supported } = found;
  const range = hourOf(opened.at);
  if (signature === "missing") {
    const message = `The digest has no signature in its metadata; ${testimony(found)}`;
    return [fault("DIGEST_SIGNATURE_MISSING", placeOf(opened), { message, range })];
  }
  if (signature !== "wrong" || !supported) return [];
  return [
    fault("DIGEST_SIGNATURE_INVALID", placeOf(opened), {
      message: `The signature does not verify; ${testimony(found)}`,
      expected: found.witness?.previous.signature,
      found: content.signature,
      range
    })
  ];
}
function testimony({ opened, hashAgrees, recovered, witness }) {
  if (hashAgrees || recovered)
    return "its content is proved by its successor, so only the metadata is lost or changed.";
  if (witness !== void 0)
    return `its content is not what its successor ${witness.name} recorded. Not proved: ${span(hourOf(opened.at))}.`;
  return `no successor is there to prove it. Not proved: ${span(hourOf(opened.at))}.`;
}
function validityFaults({ opened, content, key, keyInTime }) {
  if (keyInTime || key.kind !== "usable") return [];
  const { validFrom, validUntil, fingerprint: fingerprint2 } = key.source;
  const bounds = [validFrom, validUntil].map((time2) => time2 ? instant(time2) : "any time");
  return [
    fault("PUBLIC_KEY_OUTSIDE_VALIDITY", placeOf(opened), {
      message: `The digest was signed about ${instant(signingTime(opened.at.time, content))} with the key ${fingerprint2}, which is valid from ${bounds.join(" until ")}.`,
      expected: bounds.join("/"),
      found: instant(signingTime(opened.at.time, content)),
      range: hourOf(opened.at)
    })
  ];
}
function successorFaults(found) {
  const { opened, content, witness, signature, hashAgrees } = found;
  if (witness === void 0) return [];
  if (!hashAgrees) return hashFaults(found, witness);
  const own3 = content.signature?.toLowerCase();
  const recorded = witness.previous.signature.toLowerCase();
  if (own3 === void 0 || signature === "wrong" || own3 === recorded) return [];
  return [
    fault("CHAIN_SIGNATURE_MISMATCH", placeOf(opened), {
      message: `The successor ${witness.name} recorded another signature for this digest.`,
      expected: witness.previous.signature,
      found: own3,
      digest: witness.name
    })
  ];
}
function hashFaults({ opened, content, signature, recovered }, witness) {
  if (signature === "wrong" && !recovered) return [];
  return [
    fault("CHAIN_HASH_MISMATCH", placeOf(opened), {
      message: `The successor ${witness.name} recorded another hash for this digest.`,
      expected: witness.previous.hash,
      found: content.sha256,
      digest: witness.name,
      range: hourOf(opened.at)
    })
  ];
}

// checks/integrity/chain.ts
function chainId(name) {
  return JSON.stringify([folderOf(name), name.trail, name.homeRegion]);
}
function proveChains(opened, ring, bucket) {
  const groups = /* @__PURE__ */ new Map();
  for (const digest of opened) {
    const id = chainId(digest.at);
    const group = groups.get(id);
    if (group) group.push(digest);
    else groups.set(id, [digest]);
  }
  return [...groups.values()].flatMap((group) => {
    const ofKind = (kind) => proveFromNewest(
      group.filter(({ at }) => at.kind === kind),
      ring,
      bucket
    );
    return group.slice(0, 1).map(({ at }) => ({
      name: chainName(at),
      digests: ofKind("digest"),
      backfills: ofKind("backfill")
    }));
  });
}
function chainName({
  prefix,
  organization,
  account,
  region,
  trail,
  homeRegion
}) {
  return { prefix, organization, account, region, trail, homeRegion };
}
function proveFromNewest(digests, ring, bucket) {
  const records = /* @__PURE__ */ new Map();
  const proven = [];
  for (const digest of digests.toSorted(byTime).reverse()) {
    const successors = records.get(digest.name) ?? [];
    const verdict = proveDigest(digest, { ring, bucket, successors });
    proven.push(verdict);
    const record = recordOf(verdict);
    if (record)
      records.set(record.previous.key, [...records.get(record.previous.key) ?? [], record]);
  }
  return proven.reverse();
}
function recordOf({ name, trust, content }) {
  const { bucket, previous } = content?.digest ?? {};
  if (previous === void 0 || previous.bucket !== bucket) return void 0;
  return { name, trusted: trust === "valid", previous };
}
function byTime(a, b) {
  return a.at.time.getTime() - b.at.time.getTime();
}

// checks/integrity/state.ts
var EMPTY_STATE = { version: 1, chains: [] };
var MAX_CHAINS = 2e5;
var SHA256 = /^[0-9a-f]{64}$/u;
var INSTANT3 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
var OVERLAP = 2 * NAME_SLACK;
function parseState(document, now) {
  if (!isLogRecord(document)) return fresh("it is no JSON object");
  const version = valueAt(document, "version");
  if (version !== 1) return fresh("it is from another version");
  const chains = valueAt(document, "chains");
  if (!Array.isArray(chains) || chains.length > MAX_CHAINS) return fresh("it lists no chains");
  const entries = chains;
  const known = entries.filter((entry) => isChainState(entry, now));
  if (known.length < entries.length) return fresh("an entry of it is not what a run writes");
  return { kind: "known", state: { version: 1, chains: newestOf(known) } };
}
function fresh(reason) {
  return { kind: "fresh", reason, state: EMPTY_STATE };
}
function isChainState(entry, now) {
  if (!isLogRecord(entry)) return false;
  const since = textAt(entry, "since");
  const at = parseArchiveKey(textAt(entry, "key"));
  if (at.kind !== "digest" || at.time > now) return false;
  const fits = instant(at.time) === textAt(entry, "end") && SHA256.test(textAt(entry, "sha256"));
  return fits && INSTANT3.test(since) && new Date(since) <= at.time;
}
function rememberedIn(state, folder) {
  return state.chains.filter(({ key }) => folderOfKey(key) === folder).map(({ key, since, end, sha256 }) => ({
    key,
    sha256,
    since: new Date(since),
    end: new Date(end)
  }));
}
function resumeSince(remembered, window) {
  const covered = remembered.every(({ since: since2 }) => since2 <= window.since);
  if (remembered.length === 0 || !covered) return window.since;
  const least = Math.min(...remembered.map(({ end }) => end.getTime()));
  const since = shifted(new Date(Math.min(least, window.until.getTime())), -OVERLAP);
  return since > window.since ? since : window.since;
}
function nextState(previous, judgement, unsettled) {
  const wrong = new Set(
    judgement.faults.filter(({ id }) => id === "CHAIN_HASH_MISMATCH" || id === "DIGEST_MISSING").map(({ key }) => key)
  );
  const doubtful = new Set(
    previous.chains.filter(({ key }) => wrong.has(key)).flatMap(({ key }) => idOf(key))
  );
  const moved = judgement.chains.flatMap(
    (chain) => verifiedUntil(chain, judgement.window, unsettled.get(folderOf(chain)))
  );
  const entries = newestOf([...previous.chains, ...moved]).filter(
    ({ key }) => !idOf(key).some((id) => doubtful.has(id))
  );
  const unknown = unknownFolders(judgement.chains, entries);
  return { version: 1, chains: entries.filter(({ key }) => !unknown.has(folderOfKey(key))) };
}
function unknownFolders(chains, entries) {
  const known = new Set(entries.flatMap(({ key }) => idOf(key)));
  const unknown = chains.filter(
    (chain) => chain.segments.some(({ state }) => state === "unread") && !known.has(chainId(chain))
  );
  return new Set(unknown.map(folderOf));
}
function idOf(key) {
  const at = parseArchiveKey(key);
  return at.kind === "digest" ? [chainId(chainName(at))] : [];
}
function folderOfKey(key) {
  const at = parseArchiveKey(key);
  return at.kind === "other" ? "" : folderOf(at);
}
function mergeStates(current, own3, before = EMPTY_STATE) {
  const kept = new Set(own3.chains.flatMap(({ key }) => idOf(key)));
  const forgotten = new Set(
    before.chains.filter(({ key }) => !idOf(key).some((id) => kept.has(id))).map(({ key }) => key)
  );
  const others = current.chains.filter(({ key }) => !forgotten.has(key));
  return { version: 1, chains: newestOf([...others, ...own3.chains]) };
}
function verifiedUntil({ segments }, { since, until }, unsettled) {
  const unread = segments.find(({ state }) => state === "unread")?.from;
  const limits = [until, unread, unsettled].flatMap((time2) => time2 ? [time2.getTime()] : []);
  const last = segments.findLast(
    ({ state, to }) => state === "digested" && to.getTime() <= Math.min(...limits)
  );
  if (last?.digest === void 0 || last.sha256 === void 0 || last.to < since) return [];
  return [{ key: last.digest, since: instant(since), end: instant(last.to), sha256: last.sha256 }];
}
function newestOf(entries) {
  const chains = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (const id of idOf(entry.key)) {
      const before = chains.get(id);
      chains.set(id, before === void 0 ? entry : joined(before, entry));
    }
  }
  return [...chains].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
}
function joined(a, b) {
  const [early, late] = a.end < b.end ? [a, b] : [b, a];
  const meet = Date.parse(late.since) <= Date.parse(early.end);
  const older = Date.parse(early.since) < Date.parse(late.since);
  return meet && older ? { ...late, since: early.since } : late;
}

// action/memory.ts
var NO_MEMORY = {
  verify: EMPTY_STATE,
  carried: NONE_CARRIED,
  correlations: void 0,
  ruleMemory: void 0,
  doubt: ""
};
function recall(text2, now) {
  if (text2 === void 0) return NO_MEMORY;
  const document = parseJson(text2);
  const loaded = parseState(document, now);
  const [correlations, ruleMemory] = ["correlations", "ruleMemory"].map(
    (name) => isLogRecord(document) ? valueAt(document, name) : void 0
  );
  const known = { ...NO_MEMORY, correlations, ruleMemory };
  const carried = isLogRecord(document) ? parseCarried(document, now) : NONE_CARRIED;
  if (loaded.kind === "fresh")
    return { ...known, carried: carried ?? NONE_CARRIED, doubt: unused(loaded.reason) };
  if (carried === void 0)
    return { ...known, doubt: unused("the faults in it are not what a run writes") };
  return { ...known, verify: loaded.state, carried };
}
function unused(reason) {
  return `the state is not used: ${reason}`;
}
function remember(current, { verify: verify2, carried, correlations, ruleMemory, before }, now) {
  const stored = recall(current, now);
  const merged = mergeStates(stored.verify, verify2, before.verify);
  const faults = mergeCarried(stored.carried, carried, before.carried);
  const document = { ...documentOf(current), ...merged, ...faults, correlations };
  return `${JSON.stringify({ ...document, ruleMemory: joined2(current, ruleMemory) })}
`;
}
function rememberLearnt(current, learnt) {
  const ruleMemory = joined2(current, learnt);
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), ruleMemory })}
`;
}
function joined2(current, learnt) {
  return joinMemories(parseMemory(documentOf(current).ruleMemory), learnt);
}
function recallBaseline(text2) {
  return parseBaseline(documentOf(text2).baseline);
}
function rememberBaseline(current, baseline) {
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), baseline })}
`;
}
function documentOf(text2) {
  const document = text2 === void 0 ? {} : parseJson(text2);
  return isLogRecord(document) ? document : {};
}
var LONGEST_CATCH_UP = 30 * 24 * HOUR;
var OVERLAP2 = HOUR;
function catchUp(inputs, { memory, watermark }) {
  const ends = memory.verify.chains.map(({ end }) => Date.parse(end));
  if (ends.length === 0 && watermark !== void 0) ends.push(watermark.getTime());
  if (inputs.windowChosen || ends.length === 0) return { inputs, missed: void 0 };
  const { since: asked, until } = inputs.window;
  const limit = until.getTime() - LONGEST_CATCH_UP;
  const wanted = Math.min(Math.min(...ends) - OVERLAP2, asked.getTime());
  const since = new Date(Math.max(wanted, limit));
  const newest = Math.max(...ends);
  const missed = newest < limit ? { since: new Date(newest), until: since } : void 0;
  return { inputs: { ...inputs, window: { ...inputs.window, since } }, missed };
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
}

// action/read/state-file.ts
import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var STALE_LOCK_MS = 6e4;
var LONGEST_WAIT_MS = 9e4;
var FIRST_PAUSE_MS = 5;
var LONGEST_PAUSE_MS = 250;
function openFileState(path) {
  return {
    read: () => readState(path),
    async update(next) {
      await mkdir(dirname(path), { recursive: true });
      const lock = await takeLock(`${path}.lock`);
      try {
        await replace(path, next(await readState(path)));
      } finally {
        await lock.release();
      }
    }
  };
}
async function readState(path) {
  try {
    const { size } = await stat(path);
    if (size > MOST_STATE_BYTES) throw new Error(`larger than ${MOST_STATE_BYTES} bytes`);
    return await readFile(path, "utf8");
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return void 0;
    throw new UsageError(`--state ${path}: ${reasonOf(cause)}`, { cause });
  }
}
async function replace(path, text2) {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, "wx", 384);
    try {
      await file.writeFile(text2);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
async function takeLock(path) {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    if (await isTaken(path)) return { release: () => rm(path, { force: true }) };
    if (Date.now() > end)
      throw new UsageError(`--state: another run holds ${path}; remove it if there is none`);
    await pause(wait * (0.5 + Math.random() / 2));
  }
}
async function isTaken(path) {
  try {
    await (await open(path, "wx")).close();
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST")
      throw new UsageError(`--state: ${reasonOf(error)}`, { cause: error });
    await removeStale(path);
    return false;
  }
}
async function removeStale(path) {
  const taken = await stat(path).catch(() => void 0);
  if (taken === void 0 || Date.now() - taken.mtimeMs < STALE_LOCK_MS) return;
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => void 0);
  await rm(aside, { force: true });
}

// action/read/state.ts
async function openState(location, endpoint) {
  if (location === "") throw new UsageError("--state is empty; give a path or s3://bucket/key");
  if (!isS3Location(location)) return openFileState(location);
  const { openS3State } = await import("./chunk-BMAECTVW.js");
  return openS3State(location, endpoint);
}

export {
  folderOf,
  fault,
  instant,
  span,
  MINUTE,
  HOUR,
  DIGEST_PERIOD,
  DELIVERY_DELAY,
  NAME_SLACK,
  EDGE_SLACK,
  neededDigestRange,
  neededKeyRange,
  inWindow,
  shifted,
  settleCarried,
  carry,
  faultFinding,
  faultFingerprint,
  HASH_ALGORITHM,
  loadPublicKey,
  openDigest,
  placeOf,
  hourOf,
  chainId,
  proveChains,
  chainName,
  rememberedIn,
  resumeSince,
  nextState,
  isChosen,
  buildReport,
  emptyReport,
  NO_MEMORY,
  recall,
  remember,
  rememberLearnt,
  recallBaseline,
  rememberBaseline,
  catchUp,
  openState
};
