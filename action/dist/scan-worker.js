import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openArchive
} from "./chunk-MOEFMQBI.js";
import "./chunk-LX6DYESR.js";
import "./chunk-D7LVZ2SA.js";
import {
  inflate
} from "./chunk-L6R36NAQ.js";
import "./chunk-FGJQVEGZ.js";
import {
  recordsIn,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/scan/worker.ts
import { parentPort } from "node:worker_threads";

// checks/integrity/trail-changes.ts
var NAMES = ["StopLogging", "UpdateTrail", "DeleteTrail"];
var SERVICE = "cloudtrail.amazonaws.com";
var SERVICE_NEEDLE = Buffer.from(SERVICE);
var NEEDLES = NAMES.map((name) => Buffer.from(`"${name}"`));
var LARGEST = 64 * 1024 * 1024;
function readTrailChanges(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (text.length > LARGEST || !text.includes(SERVICE_NEEDLE)) return [];
  if (!NEEDLES.some((needle) => text.includes(needle))) return [];
  return (recordsIn(text.toString("utf8")) ?? []).flatMap(changeOf);
}
function changeOf(record) {
  const name = NAMES.find((known) => known === textAt(record, "eventName"));
  const time = new Date(textAt(record, "eventTime"));
  if (name === void 0 || Number.isNaN(time.getTime()) || !endsDigests(name, record)) return [];
  const own = textAt(record, "recipientAccountId");
  const account = own === "" ? textAt(record, "userIdentity.accountId") : own;
  const trail = textAt(record, "requestParameters.name").slice(0, LONGEST_NAME);
  return [{ name, time, account, trail, eventID: textAt(record, "eventID").slice(0, 64) }];
}
function endsDigests(name, record) {
  const isCall = textAt(record, "eventSource") === SERVICE;
  if (!isCall || textAt(record, "errorCode") !== "") return false;
  const validation = valueAt(record, "requestParameters.enableLogFileValidation");
  return name !== "UpdateTrail" || validation === false;
}
var LONGEST_NAME = 512;

// action/scan/protocol.ts
function isScanJob(value) {
  return typeof value === "object" && value !== null && "source" in value && "setup" in value;
}

// action/scan/scan-file.ts
import { hash } from "node:crypto";
async function scanFile(key, scan) {
  const stored = await readStored(scan.archive, key);
  if ("kind" in stored) return { key, sight: stored, parts: {} };
  const inflated = inflate(stored.body, scan.options.maxInflatedBytes);
  const sight = contentOf(inflated, stored.body.length, scan.options.hash);
  if (inflated.kind === "too-large" || inflated.bytes === void 0)
    return { key, sight, parts: {} };
  return { key, sight, parts: scan.observe({ key, bytes: inflated.bytes }) };
}
async function readStored(archive, key) {
  try {
    return await archive.read(key);
  } catch (error) {
    if (error instanceof ArchiveError)
      return { kind: "unread", code: error.code, reason: error.message };
    throw error;
  }
}
function contentOf(inflated, stored, hash2) {
  if (inflated.kind === "too-large") return { ...inflated, stored };
  const sha256 = hash2 && inflated.bytes !== void 0 ? sha256Of(inflated.bytes) : "";
  if (inflated.kind === "whole")
    return { kind: "whole", sha256, bytes: inflated.bytes.length, trailing: inflated.trailing };
  const { kind, reason } = inflated;
  return sha256 === "" ? { kind, reason } : { kind, reason, sha256 };
}
function sha256Of(bytes) {
  return hash("sha256", bytes);
}

// action/scan/worker.ts
function main(port) {
  port.once("message", (job) => {
    if (!isScanJob(job)) throw new TypeError("the worker was started without a scan job");
    const opened = open(job);
    port.on("message", (request) => {
      void answer(request, opened, (reply) => {
        port.postMessage(reply);
      });
    });
  });
}
async function open({ source, setup, options }) {
  const { observe, newPages } = await openObservers(setup);
  return { scan: { archive: await openArchive(source), observe, options }, newPages };
}
async function openObservers(setup) {
  const match = await openMatch(setup);
  return {
    observe: (file) => {
      const found = setup.changes === true ? readTrailChanges(file.bytes) : [];
      return { ...match?.observe(file), ...found.length > 0 && { changes: found } };
    },
    newPages: () => match?.newPages() ?? []
  };
}
async function openMatch(setup) {
  const { rules, everyHit, enrichment } = setup;
  if (rules === void 0) return void 0;
  const { openRules } = await import("./chunk-Z6RCPCDT.js");
  if (enrichment === void 0) return openRules(rules, { everyHit });
  const { openSourceBook } = await import("./chunk-7RSXI6YY.js");
  return openRules(rules, { everyHit, sources: openSourceBook(enrichment) });
}
async function answer({ id, keys }, opened, post) {
  try {
    const { scan, newPages } = await opened;
    const files = await scanAll(keys, scan);
    post({ id, files, pages: newPages() });
  } catch (error) {
    post({ id, files: [], pages: [], error });
  }
}
var IN_FLIGHT = 32;
async function scanAll(keys, scan) {
  const files = new Array(keys.length);
  const queue = keys.entries();
  const lane = async () => {
    for (const [index, key] of queue) files[index] = await scanFile(key, scan);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return files;
}
if (parentPort === null) throw new Error("this file runs in a worker thread");
main(parentPort);
