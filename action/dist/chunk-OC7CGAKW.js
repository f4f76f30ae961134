import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunk-4QZU52QA.js";
import {
  openSources
} from "./chunk-P3F5EBTW.js";
import "./chunk-45B3SKYH.js";
import "./chunk-GVQBQINJ.js";
import "./chunk-BF6ZMQ34.js";
import "./chunk-GYOXDDUH.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-XONQMURQ.js";
import {
  MAX_INFLATED_BYTES,
  inflate
} from "./chunk-36M2YAHL.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/explain-alerts.ts
var EVENTS_PER_ALERT = 3;
var MAX_ALERTS = 500;
async function explainAlerts(alerts, context) {
  const told = alerts.slice(0, MAX_ALERTS);
  const records = await readRecords(told.flatMap(sampleOf), context);
  return new Map(told.map((alert) => [alert, explainAlert(alert, records, context)]));
}
function sampleOf({ events }) {
  return events.slice(0, EVENTS_PER_ALERT);
}
async function readRecords(events, { archive, sources }) {
  const found = /* @__PURE__ */ new Map();
  for (const key of new Set(events.map((event) => event.key))) {
    const file = await readFile(archive, key);
    for (const event of events.filter((one) => one.key === key))
      found.set(event, recordOf(file, event));
  }
  for (const record of found.values()) if (isLogRecord(record)) openSources(record, sources);
  return found;
}
function recordOf(file, { eventID }) {
  if (typeof file === "string") return file;
  const record = eventID === "" ? void 0 : file.find((one) => one.eventID === eventID);
  return record ?? "the event has no id to find it by";
}
async function readFile(archive, key) {
  try {
    const { body } = await archive.read(key);
    const inflated = inflate(body, MAX_INFLATED_BYTES);
    if (inflated.kind === "too-large" || inflated.bytes === void 0) return "it is damaged";
    const log = JSON.parse(Buffer.from(inflated.bytes).toString("utf8"));
    const records = isLogRecord(log) ? log.Records : void 0;
    return Array.isArray(records) ? records.filter(isLogRecord) : "it holds no records";
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof SyntaxError) return error.message;
    throw error;
  }
}
function explainAlert(alert, records, { pack }) {
  const events = sampleOf(alert).map((event) => {
    const { eventID, eventTime } = event;
    const rule = ruleOf(alert, event, pack);
    const record = records.get(event);
    if (typeof record === "string" || record === void 0 || rule === void 0)
      return { eventID, eventTime, rule: rule?.title ?? "", searches: [], unread: wordFor(record) };
    return { eventID, eventTime, rule: rule.title, searches: explain(rule, record).searches };
  });
  return { events, ...countsOf(alert) };
}
function wordFor(record) {
  return typeof record === "string" ? record : "its rule is not in the pack";
}
function ruleOf({ rule }, { eventName }, pack) {
  if (rule.kind === "rule") return rule;
  return pack.rules.find(({ title, feeds }) => feeds && title === eventName);
}
function countsOf({ rule, group, count, first, last }) {
  if (rule.kind !== "correlation") return {};
  const named = rule.groupBy.map((field, at) => ({ field, value: group[at] ?? "" }));
  const { type, timespan, bounds, fields } = rule;
  const needs = bounds.map(({ operator, than }) => `${operator} ${than}`).join(" and ");
  return {
    counted: {
      type,
      fields,
      group: named,
      needs,
      windowSeconds: timespan,
      events: count,
      first,
      last
    }
  };
}
export {
  explainAlerts
};
