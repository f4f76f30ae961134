import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunk-OVC3VDLQ.js";
import {
  MOST_STATE_BYTES
} from "./chunk-KC2CHIN5.js";
import {
  joinMemories,
  parseMemory
} from "./chunk-BF6ZMQ34.js";
import {
  parseBaseline
} from "./chunk-4OK7VMAH.js";
import {
  DIGEST_PERIOD,
  FAULT_CATALOG,
  HOUR,
  NAME_SLACK,
  chainId,
  chainIdOf,
  chainName,
  fault,
  folderOf,
  instant,
  shifted
} from "./chunk-CJPDNVPI.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  isS3Location
} from "./chunk-PYFT7U2I.js";
import {
  fingerprint
} from "./chunk-GJ2JQX4R.js";
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

// checks/partition.ts
function partitionOf(region) {
  if (region.startsWith("us-gov-")) return "aws-us-gov";
  if (region.startsWith("eusc-")) return "aws-eusc";
  return region.startsWith("cn-") ? "aws-cn" : "aws";
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
function mergeCarried(current, own, before) {
  const began = new Set(before.faults.map(identity));
  const others = current.faults.filter((told) => !began.has(identity(told)));
  const all = new Map([...others, ...own.faults].map((told) => [identity(told), told]));
  const { faults, cut } = bounded(all.values());
  return { faults, cut: cut + own.cut };
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
  const text = (name) => {
    const value = valueOf(name);
    return typeof value === "string" ? value : "";
  };
  return {
    account: text("account"),
    region: text("region"),
    trail: text("trail"),
    key: text("key"),
    digest: text("digest"),
    expected: text("expected"),
    found: text("found"),
    message: text("message"),
    seen: text("seen"),
    from: text("from"),
    to: text("to")
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
  const span = spanOf(at, key);
  return window !== void 0 && span !== void 0 && overlaps(span, window);
}
function overlaps({ from, to }, { since, until }) {
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
function isInstant(text) {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}

// checks/integrity/state.ts
var EMPTY_STATE = { version: 1, chains: [] };
var MAX_CHAINS = 2e5;
var SHA256 = /^[0-9a-f]{64}$/u;
var INSTANT2 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
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
  return fits && INSTANT2.test(since) && new Date(since) <= at.time;
}
function rememberedIn(state, folder) {
  return byFolder(state).get(folder) ?? [];
}
var FOLDERS = /* @__PURE__ */ new WeakMap();
function byFolder(state) {
  const known = FOLDERS.get(state);
  if (known !== void 0) return known;
  const folders = /* @__PURE__ */ new Map();
  for (const chain of state.chains) {
    const folder = folderOfKey(chain.key);
    const list = folders.get(folder) ?? [];
    list.push(rememberedOf(chain));
    folders.set(folder, list);
  }
  FOLDERS.set(state, folders);
  return folders;
}
function rememberedOf({ key, since, end, sha256 }) {
  return { key, sha256, since: new Date(since), end: new Date(end) };
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
function mergeStates(current, own, before = EMPTY_STATE) {
  const kept = new Set(own.chains.flatMap(({ key }) => idOf(key)));
  const forgotten = new Set(
    before.chains.filter(({ key }) => !idOf(key).some((id) => kept.has(id))).map(({ key }) => key)
  );
  const others = current.chains.filter(({ key }) => !forgotten.has(key));
  return { version: 1, chains: newestOf([...others, ...own.chains]) };
}
function verifiedUntil({ segments }, { since, until }, unsettled) {
  const unread = segments.find(({ state }) => state === "unread")?.from;
  const limits = [until, unread, unsettled].flatMap((time) => time ? [time.getTime()] : []);
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
function recall(text, now) {
  if (text === void 0) return NO_MEMORY;
  const document = parseJson(text);
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
function remember(current, { verify, carried, correlations, ruleMemory, before }, now) {
  const stored = recall(current, now);
  const merged = mergeStates(stored.verify, verify, before.verify);
  const faults = mergeCarried(stored.carried, carried, before.carried);
  const rules = correlations && { correlations };
  const document = { ...documentOf(current), ...merged, ...faults, ...rules };
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
function recallBaseline(text) {
  return parseBaseline(documentOf(text).baseline);
}
function rememberBaseline(current, baseline) {
  return `${JSON.stringify({ ...EMPTY_STATE, ...documentOf(current), baseline })}
`;
}
function documentOf(text) {
  const document = text === void 0 ? {} : parseJson(text);
  return isLogRecord(document) ? document : {};
}
var LONGEST_CATCH_UP = 30 * 24 * HOUR;
var OVERLAP2 = HOUR;
var EVERYWHERE = { account: "", region: "", trail: "" };
function catchUp(inputs, { memory, watermark }) {
  const { since: asked, until } = inputs.window;
  const limit = until.getTime() - LONGEST_CATCH_UP;
  const ends = memory.verify.chains.map(({ end }) => Date.parse(end));
  if (ends.length === 0 && watermark !== void 0) ends.push(watermark.getTime());
  if (ends.length === 0 && memory.doubt !== "") ends.push(limit);
  if (inputs.windowChosen || ends.length === 0) return { inputs, missed: void 0 };
  const wanted = Math.min(Math.min(...ends) - OVERLAP2, asked.getTime());
  const since = new Date(Math.max(wanted, limit));
  const newest = Math.max(...ends);
  const missed = newest < limit ? { ...EVERYWHERE, since: new Date(newest), until: since } : void 0;
  return { inputs: { ...inputs, window: { ...inputs.window, since } }, missed };
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// checks/integrity/fault-harmless.ts
var EXPIRED = "A lifecycle rule that is shorter than the audited period expired it; its rule and its date show.";
var COPIED = "A copy, a restore or a replication wrote the object anew without its user metadata.";
var REWRITTEN = "A job of your own rewrites objects in place, to mask personal data, say: then it breaks the proof of every file that it touches.";
var BROKEN_COPY = "Of a copy in a folder: the download broke off. Compare it with the bucket.";
var LATE = "CloudTrail delivers late in rare cases, up to some hours: then a later run closes this.";
var SCOPE = "The account or the region was left out of the trail on purpose, or opened only lately.";
var FAULT_HARMLESS = {
  LOG_HASH_MISMATCH: [REWRITTEN, BROKEN_COPY],
  LOG_MISSING: [EXPIRED, "Of a copy in a folder: the file was not copied."],
  LOG_CORRUPT: [BROKEN_COPY],
  LOG_TRAILING_DATA: [REWRITTEN],
  LOG_UNLISTED: [
    "A file that CloudTrail delayed: a backfill digest lists it later.",
    "Somebody put a copy of another file here: its content is then that of a file that is proved."
  ],
  LOG_UNVERIFIED: ["The same cause as that of its digest: settle that first."],
  LOG_OUTSIDE_COVERAGE: ["Log file validation was switched on only later than this."],
  DIGEST_MISSING: [EXPIRED, "Of a copy in a folder: digests were not copied."],
  DIGEST_CORRUPT: [BROKEN_COPY],
  DIGEST_TRAILING_DATA: [REWRITTEN],
  DIGEST_SIGNATURE_INVALID: [REWRITTEN, BROKEN_COPY],
  DIGEST_SIGNATURE_MISSING: [COPIED],
  DIGEST_UNCHAINED: ["Two trails of one name, one after the other: each has a chain of its own."],
  DIGEST_FOREIGN_OBJECT: ["A tool of your own keeps its files in the digest folder."],
  DIGEST_MOVED: ["A backup was restored to another place of the same bucket."],
  BACKFILL_METADATA_MISSING: [COPIED],
  PUBLIC_KEY_NOT_FOUND: [
    "Of a file of public keys: it is older than the digest, or of another region."
  ],
  CHAIN_HASH_MISMATCH: [REWRITTEN],
  CHAIN_DISCONTINUITY: [LATE],
  CHAIN_GAP: ["Logging was switched off and on again under a change that somebody knows of."],
  DIGESTS_STALE: [LATE, "The trail was moved to another bucket: name that one."],
  NO_DIGESTS: ["Log file validation was off for all of this time.", EXPIRED],
  ACCOUNT_MISSING: [SCOPE],
  REGION_MISSING: [SCOPE],
  TRAIL_VALIDATION_DISABLED: ["A trail that delivers into another archive, which is proved there."],
  TRAIL_NOT_LOGGING: ["A trail that was retired, and not deleted, when another took its place."],
  TRAIL_DELIVERY_ERROR: [
    "The key or the bucket was changed minutes ago, and the error is the last one before."
  ]
};

// checks/ready-command.ts
var PLAIN = /^[A-Za-z0-9/][A-Za-z0-9:/_.@+-]{0,255}$/u;
var PLAIN_KEY = /^[A-Za-z0-9][A-Za-z0-9:/_.@+=-]{0,1023}$/u;
function isPlain(value) {
  return PLAIN.test(value) && !value.includes("://");
}
function isPlainKey(key) {
  return PLAIN_KEY.test(key) && !key.includes("://");
}
function plainOr(value, blank) {
  return value !== void 0 && isPlain(value) ? value : `<${blank}>`;
}

// checks/integrity/fault-steps.ts
function faultSteps(fault2, bucket) {
  return [{ text: fault2.remedy }, ...objectSteps(fault2, bucket), ...hourSteps(fault2, bucket)];
}
function objectSteps({ key }, bucket) {
  if (bucket === void 0 || key === "" || key.endsWith("/") || !isPlainKey(key)) return [];
  const archive = plainOr(bucket, "archive-bucket");
  return [
    {
      text: "See every version of the object, when each was written, and whether one was deleted.",
      command: `aws s3api list-object-versions --bucket ${archive} --prefix ${key}`
    },
    {
      text: "See what may delete or move objects by itself.",
      command: `aws s3api get-bucket-lifecycle-configuration --bucket ${archive}`
    }
  ];
}
function hourSteps(fault2, bucket) {
  const range = rangeOf(fault2);
  if (range === void 0) return [];
  const since = instant(shifted(range.from, -HOUR));
  const until = instant(shifted(range.to, HOUR));
  const digest = bucket === void 0 ? void 0 : digestOf(fault2);
  return [
    ...digest === void 0 ? [] : [secondOpinion(digest, since, until)],
    {
      text: "Look at these hours again, by themselves.",
      command: `trailwarden verify --archive ${archiveOf(fault2, bucket)} --accounts ${plainOr(fault2.account, "account-id")} --regions ${plainOr(fault2.region, "region")} --since ${since} --until ${until}`
    }
  ];
}
function secondOpinion(digest, since, until) {
  return {
    text: "Ask AWS for a second opinion on them.",
    command: `aws cloudtrail validate-logs --region ${digest.region} --trail-arn ${trailArn(digest)} --start-time ${since} --end-time ${until}${accountOf(digest)}`
  };
}
function archiveOf(fault2, bucket) {
  return bucket === void 0 ? "<archive>" : `s3://${plainOr(bucket, "archive-bucket")}${prefixOf(fault2)}`;
}
function rangeOf({ range, key }) {
  if (range !== void 0) return range;
  const at = parseArchiveKey(key);
  return "time" in at ? { from: at.time, to: at.time } : void 0;
}
function prefixOf({ key }) {
  const at = parseArchiveKey(key);
  const prefix = at.kind === "other" ? "" : at.prefix.replace(/\/$/u, "");
  return prefix === "" || !isPlainKey(prefix) ? "" : `/${prefix}`;
}
function digestOf({ key, digest = "" }) {
  const found = [digest, key].map((one) => parseArchiveKey(one));
  return found.find((at) => at.kind === "digest" || at.kind === "backfill");
}
function trailArn({ organization, account, homeRegion, trail }) {
  const owner = organization === "" ? account : "<management-account-id>";
  return `arn:${partitionOf(homeRegion)}:cloudtrail:${homeRegion}:${owner}:trail/${plainOr(trail, "trail-name")}`;
}
function accountOf({ organization, account }) {
  return organization === "" ? "" : ` --account-id ${account}`;
}

// checks/integrity/fault-title.ts
var LONGEST_TITLE = 80;
var FAULT_WORDS = {
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
  const title = `${FAULT_WORDS[fault2.id]}${where.length > 0 ? ": " : ""}${where.join(" ")}`;
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
function faultFinding(fault2, bucket) {
  const { id, severity, account, region, key } = fault2;
  if (severity === "unknown") return [];
  const { meaning } = FAULT_CATALOG[id];
  const time = fault2.range && { time: instant(fault2.range.from) };
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
      summary: summaryOf(fault2),
      facts: factsOf(fault2),
      purpose: meaning,
      evidence: [{ ...time, what: FAULT_WORDS[id], key, state: "failed" }],
      evidenceTotal: fault2.count ?? 1,
      falsePositives: FAULT_HARMLESS[id] ?? [],
      nextSteps: faultSteps(fault2, bucket),
      references: [USER_GUIDE],
      authors: [],
      ...stretchOf(fault2)
    }
  ];
}
function summaryOf({ message, digest = "", account, region }) {
  const at = parseArchiveKey(digest);
  const named = "time" in at ? message.replace(digest, `of ${instant(at.time)}`) : message;
  const place = [account, region].filter((part) => part !== "").join(" ");
  return place === "" ? named : `${place}: ${named}`;
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
  const time = range === void 0 || !key.endsWith("/") ? "" : instant(range.from);
  return JSON.stringify([trail, key, digest, time]);
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

// checks/integrity/relate-faults.ts
function relateFaults(faults, unproved = /* @__PURE__ */ new Map()) {
  const missing = keysBy("LOG_MISSING", "expected", faults);
  const unlisted = new Map([...unproved, ...keysBy("LOG_UNLISTED", "found", faults)]);
  const outside = faults.filter(({ id }) => id === "LOG_OUTSIDE_COVERAGE");
  return faults.map((fault2) => {
    if (fault2.id === "CHAIN_GAP") return withLogCount(fault2, outside);
    const { id, expected = "", found = "" } = fault2;
    const to = id === "LOG_MISSING" ? unlisted.get(expected) : void 0;
    const from = id === "LOG_UNLISTED" ? missing.get(found) : void 0;
    return addWord(addWord(fault2, to, "Its content lies under"), from, "It has the content of");
  });
}
function keysBy(id, field, faults) {
  const entries = faults.filter((fault2) => fault2.id === id).flatMap((fault2) => fault2[field] === void 0 ? [] : [[fault2[field], fault2.key]]);
  return new Map(entries);
}
function addWord(fault2, key, words) {
  return key === void 0 ? fault2 : { ...fault2, message: `${fault2.message} ${words} ${key}.` };
}
function withLogCount(gap, outside) {
  const at = parseArchiveKey(gap.key);
  const folder = at.kind === "other" ? "" : folderOf(at);
  const count = outside.filter(({ key, range }) => key === folder && range && gap.range && meets(range, gap.range)).reduce((sum, told) => sum + (told.count ?? 1), 0);
  return {
    ...gap,
    count,
    message: `${gap.message} It holds ${count} log files that no digest lists.`
  };
}
function meets(a, b) {
  return a.from < b.to && a.to > b.from;
}
var BEFORE_GAP = 2 * 36e5;
function explainGaps(faults, changes) {
  return faults.map((fault2) => {
    const change = fault2.id === "CHAIN_GAP" && changeBefore(fault2, changes);
    if (!change) return fault2;
    const { name, time, account, eventID } = change;
    const message = `${fault2.message} ${name} by account ${account} at ${instant(time)} explains it (event ${eventID}).`;
    return { ...fault2, severity: "info", message };
  });
}
function explainChains(chains, faults) {
  const blamed = new Set(
    faults.filter(({ id, severity }) => id === "CHAIN_GAP" && severity !== "info").flatMap(({ key }) => chainIdOf(key))
  );
  return chains.map(
    (chain) => chain.butForGaps === void 0 || blamed.has(chainId(chain)) ? chain : { ...chain, state: chain.butForGaps }
  );
}
function changeBefore({ range, trail = "", account, key }, changes) {
  const at = parseArchiveKey(key);
  const isShared = at.kind !== "other" && at.organization !== "";
  return changes.find(
    (change) => (change.trail === trail || change.trail.endsWith(`:trail/${trail}`)) && (isShared || change.account === account) && range !== void 0 && Math.abs(change.time.getTime() - range.from.getTime()) <= BEFORE_GAP
  );
}

// checks/integrity/hours.ts
var RANK = ["broken", "unknown", "pending", "stopped", "none", "whole"];
var OF_SEGMENT = {
  digested: "whole",
  missing: "broken",
  invalid: "broken",
  unread: "unknown",
  gap: "none"
};
function drawHours(chain, window, faults) {
  const marks = faults.flatMap((fault2) => [...markOf(fault2, chain), ...gapMark(fault2, chain)]);
  const hours = [];
  const first = Math.floor(window.since.getTime() / HOUR) * HOUR;
  for (let time = first; time < window.until.getTime(); time += HOUR) {
    const range = { from: new Date(time), to: new Date(time + HOUR) };
    hours.push({ ...range, state: stateOf(range, chain, marks) });
  }
  return hours;
}
function stateOf(hour, { segments }, marks) {
  const states = [
    ...segments.filter((segment) => overlaps2(segment, hour)).map(({ state }) => OF_SEGMENT[state]),
    ...marks.filter((mark) => overlaps2(mark, hour)).map(({ state }) => state),
    ...beyond(hour, segments)
  ];
  return RANK.find((state) => states.includes(state)) ?? "none";
}
function beyond(hour, segments) {
  return segments.slice(-1).flatMap(({ to }) => hour.to > to ? ["pending"] : []);
}
function gapMark({ id, severity, range, key }, chain) {
  const isGap = id === "CHAIN_GAP" || id === "CHAIN_DISCONTINUITY";
  if (!isGap || range === void 0 || !chainIdOf(key).includes(chainId(chain))) return [];
  return [{ ...range, state: severity === "info" ? "stopped" : "broken" }];
}
function markOf({ id, severity, digest }, { segments }) {
  const segment = segments.find((other) => digest !== void 0 && other.digest === digest);
  if (segment === void 0 || !id.startsWith("LOG_")) return [];
  if (severity === "unknown") return [{ ...segment, state: "unknown" }];
  return severity === "critical" || severity === "high" ? [{ ...segment, state: "broken" }] : [];
}
function overlaps2(a, b) {
  return a.from < b.to && a.to > b.from;
}

// action/chosen-trail.ts
function isChosen(chosen, trail) {
  if (chosen === void 0 || trail === void 0) return true;
  return trail === chosen || chosen.endsWith(`:trail/${trail}`);
}
function trailDoubt(chosen, trails) {
  if (chosen === void 0) return void 0;
  const { chains, described = [] } = trails;
  const names = [...chains.map(({ trail }) => trail), ...described.map(({ name }) => name)];
  if (names.some((name) => isChosen(chosen, name))) return void 0;
  const known = [...new Set(names)].slice(0, 10).join(", ");
  const others = known === "" ? "it has digests of none" : `it has ${known}`;
  return `--trail ${chosen}: the archive has no digests of such a trail in this time; ${others}`;
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
  const unread = unreadRows(tally, faults);
  return {
    ...emptyReport(inputs.window),
    complete: unread.length === 0,
    notes: [...tally.notes].sort(),
    unread,
    integrity: {
      digests: tally.digests,
      logFiles: tally.logFiles,
      chains: explainChains(tally.chains, faults).filter(({ trail }) => isChosen(inputs.trail, trail)).map((chain) => chainRow(chain, inputs.window, faults)),
      faults: faults.map(faultRow),
      settled: settled.filter(({ severity }) => severity !== "unknown").map(faultFingerprint)
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
function unreadRows(tally, faults) {
  const unchecked = faults.filter(({ severity }) => severity === "unknown");
  const told = new Set(unchecked.map(({ key }) => key));
  const rest = tally.unread.filter(({ what, key }) => what !== "log file" || !told.has(key));
  return [...rest.toSorted(byKey), ...unchecked.map(unreadOf)];
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
  stopped: "-",
  none: " "
};
function hoursOf(chain, window, faults) {
  const own = faults.filter(
    ({ account, region }) => account === chain.account && region === chain.region
  );
  return drawHours(chain, window, own).map(({ state }) => HOUR_SIGN[state]).join("");
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
function faultRow(fault2) {
  const { id, severity, account, region, trail, key, digest, expected, found, range, count } = fault2;
  return {
    ...{ id, severity, account, region },
    ...trail !== void 0 && { trail },
    key,
    ...digest !== void 0 && { digest },
    ...expected !== void 0 && { expected },
    ...found !== void 0 && { found },
    ...range && { range: { from: instant(range.from), to: instant(range.to) } },
    ...count !== void 0 && { count },
    message: fault2.message,
    meaning: FAULT_CATALOG[id].meaning,
    remedy: fault2.remedy
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
async function replace(path, text) {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, "wx", 384);
    try {
      await file.writeFile(text);
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
  const { openS3State } = await import("./chunk-2HLJTNH4.js");
  return openS3State(location, endpoint);
}

export {
  isPlain,
  isPlainKey,
  settleCarried,
  carry,
  partitionOf,
  faultFinding,
  faultFingerprint,
  rememberedIn,
  resumeSince,
  nextState,
  NO_MEMORY,
  recall,
  remember,
  rememberLearnt,
  recallBaseline,
  rememberBaseline,
  catchUp,
  relateFaults,
  explainGaps,
  isChosen,
  trailDoubt,
  buildReport,
  emptyReport,
  openState
};
