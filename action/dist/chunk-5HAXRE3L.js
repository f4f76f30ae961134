import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/archive-key.ts
var MAX_KEY_LENGTH = 1024;
var OTHER = { kind: "other" };
var PLACE = /^(?<prefix>(?:[^/]+\/)*?)AWSLogs\/(?:(?<organization>o-[a-z0-9]{4,32})\/)?(?<account>\d{12})\/(?<folder>CloudTrail|CloudTrail-Digest)\/(?<region>[a-z0-9-]{4,32})\/(?<rest>.*)$/su;
var LOG_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]+)_(?<stamp>\d{8}T\d{4}Z)_[A-Za-z0-9]{16}\.json\.gz$/u;
var DIGEST_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail-Digest_(?<region>[a-z0-9-]+)_(?<trail>.+)_(?<home>[a-z]{2,5}(?:-[a-z]+)+-\d+)_(?<stamp>\d{8}T\d{6}Z)(?<backfill>_backfill)?\.json\.gz$/u;
var STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u;
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
  const match = STAMP.exec(stamp.replace(/(?<=T\d{4})Z$/u, "00Z"));
  if (match === null) return void 0;
  const digits = match.slice(1);
  const iso = `${digits.slice(0, 3).join("-")}T${digits.slice(3).join(":")}.000Z`;
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : void 0;
}

export {
  parseArchiveKey
};
