// The machine's own limit: every file read, gunzipped and hashed in worker threads, nothing else.
// Prints the seconds, and those of the processors, from the first file to the last result, as JSON:
// the worker threads are there before, as ours are, and take one file after the other.
//   node bench/limit.mjs FOLDER WORKERS hash|no-hash
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

if (isMainThread) {
  const [folder, workers, hash] = process.argv.slice(2);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json.gz'))
    .map((entry) => join(entry.parentPath, entry.name));
  const job = { files, taken: new Int32Array(new SharedArrayBuffer(4)), hash: hash === 'hash' };
  const lanes = await Promise.all(Array.from({ length: Number(workers) }, () => startWorker(job)));
  const started = performance.now();
  const used = process.cpuUsage();
  const totals = await Promise.all(lanes.map((worker) => answerOf(worker, 'begin')));
  const seconds = (performance.now() - started) / 1000;
  const bytes = totals.reduce((sum, total) => sum + total, 0);
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, bytes }));
} else {
  parentPort.once('message', () => {
    parentPort.postMessage(inflateAll(workerData));
    parentPort.close();
  });
  parentPort.postMessage('ready');
}

function inflateAll({ files, taken, hash }) {
  let total = 0;
  for (let at = next(taken); at < files.length; at = next(taken)) {
    const bytes = gunzipSync(readFileSync(files[at]));
    if (hash) createHash('sha256').update(bytes).digest('hex');
    total += bytes.length;
  }
  return total;
}

function next(taken) {
  return Atomics.add(taken, 0, 1);
}

async function startWorker(job) {
  const worker = new Worker(new URL(import.meta.url), { workerData: job });
  await answerOf(worker);
  return worker;
}

/** What a worker says next, or after a message. */
async function answerOf(worker, message) {
  const answer = once(worker, 'message');
  if (message !== undefined) worker.postMessage(message);
  const [said] = await answer;
  return said;
}
