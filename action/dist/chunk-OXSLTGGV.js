import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  canHaveDone,
  parseArchiveKey
} from "./chunk-2FK4TMA7.js";
import {
  terminalText
} from "./chunk-XRNYZTIP.js";
import {
  isLogRecord
} from "./chunk-TZPX5GSR.js";

// action/say.ts
function say(text) {
  process.stderr.write(`${terminalText(text)}
`);
}

// checks/controls/drift.ts
function parseBaseline(value) {
  if (!isLogRecord(value) || !isLogRecord(value.settings)) return void 0;
  const { takenAt, settings, blind } = value;
  if (typeof takenAt !== "string" || Number.isNaN(Date.parse(takenAt))) return void 0;
  const known = Object.entries(settings).filter(isResource);
  return { takenAt, settings: Object.fromEntries(known), blind: blind === true };
}
function isResource(entry) {
  const [, settings] = entry;
  return isLogRecord(settings) && Object.values(settings).every((text) => typeof text === "string");
}
function baselineOf(snapshot) {
  const settings = {};
  const organization = organizationSettings(snapshot);
  settings.organization = organization;
  for (const trail of snapshot.trails)
    settings[trail.description.arn] = flat({
      ...trail.description,
      selectors: trail.selectors,
      insights: trail.insights,
      ...Object.fromEntries(
        trail.status.flatMap(
          ({ region, status }) => status.known ? [[`logging in ${region}`, status.value.isLogging]] : []
        )
      )
    });
  for (const bucket of snapshot.buckets)
    settings[`arn:${snapshot.partition}:s3:::${bucket.name}`] = flat({ ...bucket });
  for (const key of snapshot.keys) settings[key.arn] = flat({ ...key });
  for (const group of snapshot.logGroups)
    settings[group.arn] = flat({
      group: group.group,
      filters: group.filters,
      alarms: group.alarms,
      role: group.role,
      roleArn: group.roleArn
    });
  for (const { stores } of snapshot.lake)
    for (const store of stores.known ? stores.value : []) settings[store.arn] = flat({ ...store });
  return { takenAt: snapshot.takenAt, settings, blind: isBlind(snapshot) };
}
var isBlind = ({ members, trails }) => members.some(
  ({ regions, places }) => !regions.known || places.some((place) => !place.trails.known)
) || trails.length === 0;
function organizationSettings(snapshot) {
  const { organization, accounts, trustedServices, trailAdministrators, guardrails } = snapshot;
  return flat({ organization, accounts, trustedServices, trailAdministrators, guardrails });
}
function flat(facts) {
  const lines = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === void 0) continue;
    const text = JSON.stringify(value);
    if (!text.includes('"known":false')) lines[name] = bareValue(value, text);
  }
  return lines;
}
var bareValue = (value, text) => isLogRecord(value) && value.known === true ? JSON.stringify(value.value) : text;
function changesSince(before, after, events) {
  const resources = [.../* @__PURE__ */ new Set([...Object.keys(before.settings), ...Object.keys(after.settings)])];
  return resources.flatMap((resource) => changesOf(resource, before, after)).map((change) => {
    const event = culprit(change, events, { before, after });
    return event === void 0 ? change : { ...change, event };
  });
}
function changesOf(resource, before, after) {
  const old = ownOf(before.settings, resource);
  const now = ownOf(after.settings, resource);
  if (now === void 0 && after.blind) return [];
  if (old === void 0)
    return [{ resource, setting: "existence", before: "absent", after: "present" }];
  if (now === void 0)
    return [{ resource, setting: "existence", before: "present", after: "absent" }];
  return Object.keys(old).filter((setting) => now[setting] !== void 0 && now[setting] !== old[setting]).map((setting) => ({
    resource,
    setting,
    before: old[setting] ?? "",
    after: now[setting] ?? ""
  }));
}
function ownOf(record, key) {
  return Object.hasOwn(record, key) ? record[key] : void 0;
}
function culprit(change, events, { before, after }) {
  const settings = ownOf(after.settings, change.resource) ?? ownOf(before.settings, change.resource);
  return events.filter(({ name, time }) => canHaveDone(name, change.setting) && isAfter(time, before.takenAt)).filter((event) => concerns(event, change, settings ?? {})).toSorted((a, b) => Date.parse(b.time) - Date.parse(a.time))[0];
}
var isAfter = (time, since) => Date.parse(time) >= Math.floor(Date.parse(since) / 1e3) * 1e3;
function concerns({ resources, account }, { resource, setting, before, after }, settings) {
  if (resource === "organization") return true;
  if (setting === "accountBlock") return (settings.owner ?? "").includes(`"${account}"`);
  const name = nameIn(resource);
  if (resources.some((one) => one === resource || nameIn(one) === name)) return true;
  const texts = BESIDE.includes(setting) ? [before, after, settings.roleArn ?? ""] : [];
  return resources.some((one) => texts.some((text) => text.includes(nameIn(one))));
}
var BESIDE = ["alarms", "role"];
var nameIn = (arn) => arn.split(/:::|\/|:log-group:/).at(-1)?.replace(/:\*$/, "") ?? arn;

// action/scan/sections.ts
function placeOf({ root, account, region }) {
  const at = parseArchiveKey(`${root}CloudTrail/${region}/x`);
  return at.kind === "other" ? { prefix: "", organization: "", account, region } : at;
}
var MAX_PREFIX_DEPTH = 5;
var MAX_PREFIX_FOLDERS = 2e3;
var ACCOUNT = /\/(\d{12})\/$/u;
var ORGANIZATION = /\/o-[a-z0-9]{4,32}\/$/u;
var REGION = /\/([a-z0-9-]{4,32})\/$/u;
async function findSections(archive, filter) {
  const accounts = (await accountFolders(archive, filter.prefix)).map((root) => ({ root, account: ACCOUNT.exec(root)?.[1] ?? "", filter })).filter(({ account }) => filter.account(account));
  const sections = await Promise.all(accounts.map((account) => regionsOf(archive, account)));
  return sections.flat();
}
async function accountFolders(archive, prefix) {
  const accounts = [];
  for (const logs of await logFolders(archive, prefix)) {
    const folders = await archive.folders(logs);
    const inside = await Promise.all(
      folders.filter((folder) => ORGANIZATION.test(folder)).map((folder) => archive.folders(folder))
    );
    accounts.push(...[...folders, ...inside.flat()].filter((folder) => ACCOUNT.test(folder)));
  }
  return accounts.sort();
}
async function logFolders(archive, prefix) {
  const found = [];
  let level = [prefix];
  let seen = 0;
  for (let depth = 0; depth < MAX_PREFIX_DEPTH && level.length > 0 && seen < MAX_PREFIX_FOLDERS; depth++) {
    seen += level.length;
    const folders = (await Promise.all(level.map((prefix2) => archive.folders(prefix2)))).flat();
    found.push(...folders.filter(isLogFolder));
    level = folders.filter((folder) => !isLogFolder(folder));
  }
  return found;
}
function isLogFolder(folder) {
  return folder === "AWSLogs/" || folder.endsWith("/AWSLogs/");
}
async function regionsOf(archive, { account, root, filter }) {
  const [logs, digests] = await Promise.all([
    regionFolders(archive, `${root}CloudTrail/`),
    regionFolders(archive, `${root}CloudTrail-Digest/`)
  ]);
  return [.../* @__PURE__ */ new Set([...logs, ...digests])].filter(filter.region).sort().map((region) => ({ account, region, root, hasDigests: digests.has(region) }));
}
async function regionFolders(archive, folder) {
  const folders = await archive.folders(folder);
  return new Set(folders.flatMap((path) => REGION.exec(path)?.[1] ?? []));
}
async function* listDays(archive, { root, region }, { folder, span }) {
  const prefix = `${root}${folder}/${region}/`;
  const end = `${prefix}${dayFolder(span.to)}/􏿿`;
  for await (const entry of archive.list(prefix, `${prefix}${dayFolder(span.from)}`)) {
    if (entry.key > end) return;
    yield entry;
  }
}
function dayFolder(at) {
  return at.toISOString().slice(0, 10).replaceAll("-", "/");
}
var MAX_PER_SIDE = 200;
async function digestsBeyond(archive, { root, region }, span) {
  const folder = `${root}CloudTrail-Digest/${region}/`;
  const [before, after] = await Promise.all([
    firstKeys(archive, folder),
    firstKeys(archive, folder, `${folder}${dayFolder(span.to)}/􏿿`)
  ]);
  return [...before, ...after];
}
async function firstKeys(archive, prefix, after) {
  const keys = [];
  for await (const { key } of archive.list(prefix, after)) {
    keys.push(key);
    if (keys.length === MAX_PER_SIDE) break;
  }
  return keys;
}

export {
  say,
  parseBaseline,
  baselineOf,
  changesSince,
  placeOf,
  findSections,
  listDays,
  dayFolder,
  digestsBeyond
};
