import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  inflate,
  openArchive
} from "./chunk-7VWEKTIC.js";
import "./chunk-YBPONPME.js";
import "./chunk-FGJQVEGZ.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// action/scan/protocol.ts
function isScanJob(value) {
  return typeof value === "object" && value !== null && "source" in value && "setup" in value;
}

// action/scan/scan-file.ts
import { createHash } from "node:crypto";
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
function contentOf(inflated, stored, hash) {
  if (inflated.kind === "too-large") return { ...inflated, stored };
  const sha256 = hash && inflated.bytes !== void 0 ? sha256Of(inflated.bytes) : "";
  if (inflated.kind === "whole")
    return { kind: "whole", sha256, bytes: inflated.bytes.length, trailing: inflated.trailing };
  const { kind, reason } = inflated;
  return sha256 === "" ? { kind, reason } : { kind, reason, sha256 };
}
function sha256Of(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

// action/scan/worker.ts
async function main(port) {
  if (!isScanJob(workerData)) throw new TypeError("the worker was started without a scan job");
  const { source, setup, options } = workerData;
  const scan = {
    archive: await openArchive(source),
    observe: await openObservers(setup),
    options
  };
  port.on("message", (request) => {
    void answer(request, scan).then((reply) => {
      port.postMessage(reply);
    });
  });
}
async function openObservers(setup) {
  if (setup.rules === void 0) return () => ({});
  const observers = await import("./chunk-PS7RNKNQ.js");
  return observers.openObservers(setup);
}
async function answer({ id, keys }, scan) {
  try {
    return { id, files: await scanAll(keys, scan) };
  } catch (error) {
    return { id, files: [], error };
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
await main(parentPort);
