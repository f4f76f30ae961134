import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/archive-key.ts
var MAX_KEY_LENGTH = 1024;
var OTHER = { kind: "other" };
var PLACE = /^(?<prefix>(?:[^/]+\/)*?)AWSLogs\/(?:(?<organization>o-[a-z0-9]{4,32})\/)?(?<account>\d{12})\/(?<folder>CloudTrail|CloudTrail-Digest)\/(?<region>[a-z0-9-]{4,32})\/(?<rest>.*)$/su;
var LOG_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]+)_(?<stamp>\d{8}T\d{4}Z)_[A-Za-z0-9]{16}\.json\.gz$/u;
var DIGEST_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail-Digest_(?<region>[a-z0-9-]+)_(?<trail>.+)_(?<home>[a-z]{2,5}(?:-[a-z]+)+-\d+)_(?<stamp>\d{8}T\d{6}Z)(?<backfill>_backfill)?\.json\.gz$/u;
var STAMP = /^\d{8}T\d{4}(?:\d\d)?Z$/u;
var IN_EVERY_MONTH = /^\d{6}(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3])/u;
function parseArchiveKey(key) {
  const part = key.length <= MAX_KEY_LENGTH ? groupsOf(PLACE, key) : void 0;
  if (part === void 0) return OTHER;
  const rest = part("rest");
  if (rest === "" || rest.endsWith("/")) return OTHER;
  const at = {
    prefix: part("prefix"),
    organization: part("organization"),
    account: part("account"),
    region: part("region")
  };
  return part("folder") === "CloudTrail" ? logKey(at, rest) : digestKey(at, rest);
}
function logKey(at, rest) {
  const part = groupsOf(LOG_FILE, rest);
  const time = part && timeAt(at, part);
  if (time === void 0) return { ...at, kind: "stray", folder: "CloudTrail" };
  return { ...at, kind: "log", time };
}
function digestKey(at, rest) {
  const part = groupsOf(DIGEST_FILE, rest);
  const time = part && timeAt(at, part);
  if (part === void 0 || time === void 0)
    return { ...at, kind: "stray", folder: "CloudTrail-Digest" };
  const kind = part("backfill") === "" ? "digest" : "backfill";
  return { ...at, kind, trail: part("trail"), homeRegion: part("home"), time };
}
function groupsOf(pattern, text) {
  const match = pattern.exec(text);
  return match === null ? void 0 : (name) => match.groups?.[name] ?? "";
}
function timeAt(at, part) {
  const fits = part("account") === at.account && part("region") === at.region && part("stamp").startsWith(part("day").replaceAll("/", ""));
  return fits ? instantOf(part("stamp")) : void 0;
}
function instantOf(stamp) {
  if (!STAMP.test(stamp)) return void 0;
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  const second = stamp.slice(13, -1) || "00";
  const iso = `${day}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${second}.000Z`;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return void 0;
  return IN_EVERY_MONTH.test(stamp) || time.toISOString() === iso ? time : void 0;
}

export {
  parseArchiveKey
};
