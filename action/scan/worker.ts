import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../read/archive.ts';
import type { ObservedFile, ObserverSetup, Parts } from './observers.ts';
import { isScanJob, type BatchReply, type BatchRequest } from './protocol.ts';
import { scanFile, type FileScan, type ScannedFile } from './scan-file.ts';

/** One worker thread of the pass: opens the archive and compiles the rules once, then answers batches. */
async function main(port: NonNullable<typeof parentPort>): Promise<void> {
  if (!isScanJob(workerData)) throw new TypeError('the worker was started without a scan job');
  const { source, setup, options } = workerData;
  const scan: FileScan = {
    archive: await openArchive(source),
    observe: await openObservers(setup),
    options,
  };
  port.on('message', (request: BatchRequest) => {
    void answer(request, scan).then((reply) => {
      port.postMessage(reply);
    });
  });
}

/** Matching rules needs most of this program: a worker that only hashes starts without it. */
async function openObservers(setup: ObserverSetup): Promise<(file: ObservedFile) => Parts> {
  if (setup.rules === undefined) return () => ({});
  const observers = await import('./observers.ts');
  if (setup.enrichment === undefined) return observers.openObservers(setup);
  const { openSourceBook } = await import('../read/source-book.ts');
  return observers.openObservers(setup, openSourceBook(setup.enrichment));
}

async function answer({ id, keys }: BatchRequest, scan: FileScan): Promise<BatchReply> {
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
