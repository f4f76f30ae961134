import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { STOP, type BatchReply, type ScanJob, type WorkerStart } from './protocol.ts';
import type { ScannedFile } from './scan-file.ts';

/** The built worker lies at the same distance from the sources and from the bundle. */
const WORKER_URL = new URL('../dist/scan-worker.js', import.meta.url);
/** A worker that needs more has met a file made to exhaust it: it dies alone, and the file is named. */
const MAX_HEAP_MB = 2048;
/** What lives for one file only. Left to itself it grows to 48 MB a thread, for no gain in speed. */
const MAX_YOUNG_MB = 8;

/** So long a thread may take to end: it waits for requests that nobody needs any more. */
const PATIENCE_MS = 500;

interface Waiting {
  readonly resolve: (files: readonly ScannedFile[]) => void;
  readonly reject: (error: unknown) => void;
}

/** A worker thread died with batches outstanding. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** A worker thread that answers batches of keys; several may be outstanding. */
export class ScanWorker {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  /** By number: grows with the replies, while files that came earlier still refer to it. */
  readonly #pages: string[] = [];
  #next = 0;
  #job: ScanJob | undefined;
  #dead: WorkerDied | undefined;

  constructor(matches: boolean) {
    const start: WorkerStart = { matches };
    this.#worker = new Worker(WORKER_URL, {
      workerData: start,
      resourceLimits: {
        maxOldGenerationSizeMb: MAX_HEAP_MB,
        maxYoungGenerationSizeMb: MAX_YOUNG_MB,
      },
    });
    this.#worker.on('message', (reply: BatchReply) => {
      this.#settle(reply);
    });
    this.#worker.on('error', (error: Error) => {
      this.#die(error);
    });
    this.#worker.on('exit', () => {
      this.#die(new Error('the worker thread ended'));
    });
  }

  /** Tells it what to do: before the first batch, and once. */
  brief(job: ScanJob): void {
    if (this.#job !== undefined) return;
    this.#job = job;
    this.#worker.postMessage(job);
  }

  /** Whether it lives, and does this, or nothing yet. */
  isFreeFor(job: ScanJob): boolean {
    return this.#dead === undefined && (this.#job === undefined || this.#job === job);
  }

  /** From now on the program waits for it. */
  hire(job: ScanJob): void {
    this.#worker.ref();
    this.brief(job);
  }

  /** Until it is hired, nobody waits for it: the program may end without it. */
  rest(): void {
    this.#worker.unref();
  }

  /** @throws WorkerDied where the thread ended before it answered */
  scan(keys: readonly string[]): Promise<readonly ScannedFile[]> {
    if (this.#dead !== undefined) return Promise.reject(this.#dead);
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
  async end(): Promise<void> {
    if (this.#dead !== undefined) return;
    const ended = new Promise<boolean>((resolve) => {
      this.#worker.once('exit', () => {
        resolve(false);
      });
    });
    this.#worker.postMessage(STOP);
    const patience = new AbortController();
    const isSlow = pause(PATIENCE_MS, true, { signal: patience.signal }).catch(() => false);
    if (await Promise.race([ended, isSlow])) await this.#worker.terminate();
    patience.abort();
  }

  #settle(reply: BatchReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    this.#pages.push(...reply.pages);
    const pages = this.#pages;
    if (reply.error === undefined)
      waiting?.resolve(reply.files.map((file) => ({ ...file, pages })));
    else waiting?.reject(reply.error);
  }

  #die(cause: Error): void {
    this.#dead ??= new WorkerDied(cause.message, { cause });
    for (const { reject } of this.#waiting.values()) reject(this.#dead);
    this.#waiting.clear();
  }
}
