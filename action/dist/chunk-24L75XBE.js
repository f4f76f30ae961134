import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  STOP
} from "./chunk-5MD636BJ.js";

// action/scan/early-workers.ts
import { availableParallelism } from "node:os";

// action/scan/scan-worker.ts
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
var WORKER_URL = new URL("../dist/scan-worker.js", import.meta.url);
var MAX_HEAP_MB = 2048;
var MAX_YOUNG_MB = 8;
var PATIENCE_MS = 500;
var WorkerDied = class extends Error {
  name = "WorkerDied";
};
var ScanWorker = class {
  #worker;
  #waiting = /* @__PURE__ */ new Map();
  /** By number: grows with the replies, while files that came earlier still refer to it. */
  #pages = [];
  #next = 0;
  #job;
  #dead;
  constructor(matches) {
    const start = { matches };
    this.#worker = new Worker(WORKER_URL, {
      workerData: start,
      resourceLimits: {
        maxOldGenerationSizeMb: MAX_HEAP_MB,
        maxYoungGenerationSizeMb: MAX_YOUNG_MB
      }
    });
    this.#worker.on("message", (reply) => {
      this.#settle(reply);
    });
    this.#worker.on("error", (error) => {
      this.#die(error);
    });
    this.#worker.on("exit", () => {
      this.#die(new Error("the worker thread ended"));
    });
  }
  /** Tells it what to do: before the first batch, and once. */
  brief(job) {
    if (this.#job !== void 0) return;
    this.#job = job;
    this.#worker.postMessage(job);
  }
  /** Whether it lives, and does this, or nothing yet. */
  isFreeFor(job) {
    return this.#dead === void 0 && (this.#job === void 0 || this.#job === job);
  }
  /** From now on the program waits for it. */
  hire(job) {
    this.#worker.ref();
    this.brief(job);
  }
  /** Until it is hired, nobody waits for it: the program may end without it. */
  rest() {
    this.#worker.unref();
  }
  /** @throws WorkerDied where the thread ended before it answered */
  scan(keys) {
    if (this.#dead !== void 0) return Promise.reject(this.#dead);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, keys });
    });
  }
  /**
   * Lets the thread end by itself. Ending it from outside can abort the whole program where it is
   * just being optimised (seen with Node 20), so that is only for one that does not end.
   */
  async end() {
    if (this.#dead !== void 0) return;
    const ended = new Promise((resolve) => {
      this.#worker.once("exit", () => {
        resolve(false);
      });
    });
    this.#worker.postMessage(STOP);
    const patience = new AbortController();
    const isSlow = pause(PATIENCE_MS, true, { signal: patience.signal }).catch(() => false);
    if (await Promise.race([ended, isSlow])) await this.#worker.terminate();
    patience.abort();
  }
  #settle(reply) {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#pages.push(...reply.pages);
    const pages = this.#pages;
    if (reply.error === void 0)
      waiting?.resolve(reply.files.map((file) => ({ ...file, pages })));
    else waiting?.reject(reply.error);
  }
  #die(cause) {
    this.#dead ??= new WorkerDied(cause.message, { cause });
    for (const { reject } of this.#waiting.values()) reject(this.#dead);
    this.#waiting.clear();
  }
};

// action/scan/early-workers.ts
var resting = [];
function startWorkersEarly(matches) {
  for (let count = resting.length; count < availableParallelism(); count += 1) {
    const worker = new ScanWorker(matches);
    worker.rest();
    resting.push(worker);
  }
}
function briefWorkers(job) {
  for (const worker of resting) worker.brief(job);
}
function takeWorker(job) {
  const at = resting.findIndex((worker2) => worker2.isFreeFor(job));
  const [rested] = at === -1 ? [] : resting.splice(at, 1);
  const worker = rested ?? new ScanWorker(job.setup.rules !== void 0);
  worker.hire(job);
  return worker;
}

export {
  WorkerDied,
  startWorkersEarly,
  briefWorkers,
  takeWorker
};
