import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  findSections,
  listDays
} from "./chunk-MLRT276W.js";
import {
  say
} from "./chunk-XU3HE2OV.js";
import {
  controlFindings,
  controlFingerprint,
  controlRow,
  expiredFindings,
  judgeControls
} from "./chunk-ACXAU5YK.js";
import {
  baselineOf,
  changesSince
} from "./chunk-4OK7VMAH.js";
import {
  valueOr
} from "./chunk-TB4LEHMA.js";
import {
  CHANGE_CALLS,
  changeEventOf
} from "./chunk-WJEVPSWO.js";
import {
  parseArchiveKey
} from "./chunk-XONQMURQ.js";
import {
  connectArchive
} from "./chunk-YIG6M5ZD.js";
import {
  inflate
} from "./chunk-36M2YAHL.js";
import {
  recordsIn
} from "./chunk-2SHCNTX3.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";

// action/read/organization.ts
async function readOrganization(options) {
  const { readSnapshot } = await import("./chunk-MRFVD7BV.js");
  return readSnapshot(options);
}

// checks/controls/change-places.ts
var GLOBAL_HOME = {
  aws: "us-east-1",
  "aws-cn": "cn-north-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-eusc": "eusc-de-east-1"
};
function changePlaces(changes, snapshot) {
  const home = GLOBAL_HOME[snapshot.partition] ?? "us-east-1";
  const places = changes.flatMap(({ resource }) => placesOf(resource, snapshot, home)).filter(({ account }) => account !== "").flatMap((at) => [at, { ...at, region: home }]);
  return [...new Map(places.map((at) => [`${at.account} ${at.region}`, at])).values()];
}
function placesOf(resource, snapshot, home) {
  const [, , service = "", region = "", account = ""] = resource.split(":");
  if (resource === "organization") return [{ account: governorOf(snapshot), region: home }];
  if (service === "s3") return bucketPlaces(resource, snapshot, home);
  const administrators = service === "cloudtrail" ? valueOr(snapshot.trailAdministrators, []) : [];
  return [account, ...administrators].map((one) => ({ account: one, region }));
}
var governorOf = ({ organization, caller }) => valueOr(organization, null)?.managementAccount ?? caller.account;
var bucketPlaces = (arn, { buckets }, home) => buckets.filter(({ name }) => arn.endsWith(`:::${name}`)).map((bucket) => ({ account: ownerOf(bucket), region: valueOr(bucket.region, home) }));
var ownerOf = ({ owner }) => owner.known && owner.value.kind === "inside" ? owner.value.account : "";

// action/change-events.ts
var MOST_FILES = 4e3;
var MOST_INFLATED = 64 * 1024 * 1024;
var FILES_AT_ONCE = 16;
var LATEST_DELIVERY = 60 * 6e4;
async function findChangeEvents(archive, search) {
  const keys = await logsOf(archive, search);
  const read = keys.slice(0, MOST_FILES);
  const found = [];
  let unread = keys.length - read.length;
  for (let start = 0; start < read.length; start += FILES_AT_ONCE) {
    const some = read.slice(start, start + FILES_AT_ONCE);
    for (const events2 of await Promise.all(some.map((key) => eventsIn(archive, key))))
      if (events2 === void 0) unread += 1;
      else found.push(...events2);
  }
  const events = found.filter(({ time }) => isWithin(Date.parse(time), search));
  const doubt = unread === 0 ? "" : `${unread} of ${keys.length} log files were not read`;
  return { events, doubt };
}
var isWithin = (time, { since, until }) => time >= since.getTime() - 1e3 && time <= until.getTime();
async function logsOf(archive, { places, since, until, prefix = "" }) {
  const wanted = new Set(places.map(({ account, region }) => `${account} ${region}`));
  const sections = await findSections(archive, {
    prefix,
    account: (account) => places.some((at) => at.account === account),
    region: (region) => places.some((at) => at.region === region)
  });
  const span = { from: since, to: new Date(until.getTime() + LATEST_DELIVERY) };
  const logs = [];
  for (const section of sections) {
    if (!wanted.has(`${section.account} ${section.region}`)) continue;
    for await (const { key } of listDays(archive, section, { folder: "CloudTrail", span })) {
      const name = parseArchiveKey(key);
      if (name.kind === "log" && name.time.getTime() >= since.getTime() - 6e4)
        logs.push({ key, time: name.time.getTime() });
    }
  }
  return logs.toSorted((a, b) => b.time - a.time).map(({ key }) => key);
}
async function eventsIn(archive, key) {
  const stored = await archive.read(key).catch((error) => {
    if (error instanceof ArchiveError) return void 0;
    throw error;
  });
  if (stored === void 0) return void 0;
  const content = inflate(stored.body, MOST_INFLATED);
  return content.kind === "whole" ? eventsOf(content.bytes) : void 0;
}
function eventsOf(bytes) {
  const text = new TextDecoder().decode(bytes);
  if (![...CHANGE_CALLS].some((name) => text.includes(`"${name}"`))) return [];
  return recordsIn(text)?.flatMap((record) => changeEventOf(record) ?? []);
}

// action/who-changed.ts
async function whoChanged(place, snapshot, previous) {
  if (place === void 0 || previous === void 0) return [];
  const changes = changesSince(previous, baselineOf(snapshot), []);
  if (changes.length === 0) return [];
  const { archive, source, close } = await connectArchive(place, () => void 0);
  try {
    const { events, doubt } = await findChangeEvents(archive, {
      places: changePlaces(changes, snapshot),
      since: new Date(previous.takenAt),
      until: new Date(snapshot.takenAt),
      ...source.kind === "s3" ? { prefix: source.prefix } : {}
    });
    if (doubt !== "") say(`who changed what may be missing: ${doubt}`);
    return events;
  } finally {
    close();
  }
}

// action/look-at-controls.ts
async function lookAtControls(asked) {
  const { policy, previous, suppressions } = asked;
  const snapshot = await look(asked);
  const changes = await whoChanged(asked.archive, snapshot, previous);
  const context = { suppressions, changes, ...previous === void 0 ? {} : { previous } };
  const results = judgeControls(snapshot, policy, context);
  const account = results[0]?.account ?? "";
  return {
    rows: results.map(controlRow),
    findings: [
      ...controlFindings(results),
      ...expiredFindings(suppressions, snapshot.takenAt, account)
    ],
    suppressed: results.flatMap(takenOn),
    unread: results.filter(({ status }) => status === "unknown").map(unreadRow),
    passed: passedIn(results),
    judged: judgedIn(results),
    baseline: baselineOf(snapshot)
  };
}
function look({ now, policy, previous, endpoint }) {
  return readOrganization({
    now,
    policy,
    ...endpoint === void 0 ? {} : { endpointUrl: endpoint },
    ...previous === void 0 ? {} : { since: previous.takenAt }
  });
}
function takenOn({ suppressed, ...result }) {
  if (suppressed === void 0) return [];
  return controlFindings([result]).map((finding) => ({ finding, by: suppressed }));
}
function unreadRow({ id, resource, message }) {
  return { what: id, key: resource, reason: message };
}
function passedIn(results) {
  const isFine = ({ status }) => status === "pass" || status === "not-applicable";
  const bad = new Set(results.filter((one) => !isFine(one)).map(controlFingerprint));
  const fine = new Set(results.filter(isFine).map(controlFingerprint));
  return [...fine].filter((one) => !bad.has(one));
}
function judgedIn(results) {
  const doubtful = new Set(
    results.filter(({ status }) => status === "unknown").map(({ id, account }) => `${id} ${account}`)
  );
  const judged = /* @__PURE__ */ new Map();
  for (const { id, account, region } of results) {
    if (doubtful.has(`${id} ${account}`)) continue;
    const places = judged.get(id) ?? [];
    if (!places.some((one) => one.account === account && one.region === region))
      judged.set(id, [...places, { account, region }]);
  }
  return judged;
}

export {
  lookAtControls
};
