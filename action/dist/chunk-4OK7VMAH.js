import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  canHaveDone
} from "./chunk-WJEVPSWO.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";

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

export {
  parseBaseline,
  baselineOf,
  changesSince
};
