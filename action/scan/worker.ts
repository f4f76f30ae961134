import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../read/archive.ts';
import type { Observers, ObserverSetup } from './observers.ts';
import { isScanJob, type BatchAnswer, type BatchRequest } from './protocol.ts';
import { scanFile, type FileScan, type ScannedFile } from './scan-file.ts';

/** One worker thread of the pass: opens the archive and compiles the rules once, then answers batches. */
async function main(port: NonNullable<typeof parentPort>): Promise<void> {
  if (!isScanJob(workerData)) throw new TypeError('the worker was started without a scan job');
  const { source, setup, options } = workerData;
  const { observe, newPages } = await openObservers(setup);
  const scan: FileScan = { archive: await openArchive(source), observe, options };
  port.on('message', (request: BatchRequest) => {
    void answer(request, scan).then((reply) => {
      // Told with the first reply that is posted since: no file speaks of a page before it is known.
      port.postMessage({ ...reply, pages: newPages() });
    });
  });
}

/** Matching rules needs most of this program: a worker that only hashes starts without it. */
async function openObservers(setup: ObserverSetup): Promise<Observers> {
  if (setup.rules === undefined) return { observe: () => ({}), newPages: () => [] };
  const observers = await import('./observers.ts');
  return observers.openObservers(setup);
}

async function answer({ id, keys }: BatchRequest, scan: FileScan): Promise<BatchAnswer> {
  try {
    return { id, files: await scanAll(keys, scan) };
  } catch (error) {
    return { id, files: [], error };
  }
}

/** Requests in flight per worker: enough to hide a bucket's latency, few enough to bound memory. */
const IN_FLIGHT = 32;

async function scanAll(keys: readonly string[], scan: FileScan): Promise<readonly ScannedFile[]> {
  const files = new Array<ScannedFile>(keys.length);
  const queue = keys.entries();
  const lane = async () => {
    for (const [index, key] of queue) files[index] = await scanFile(key, scan);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return files;
}

if (parentPort === null) throw new Error('this file runs in a worker thread');
await main(parentPort);
