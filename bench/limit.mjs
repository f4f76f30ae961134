// The machine's own limit: every file read, gunzipped and hashed in worker threads, nothing else.
// Prints the seconds, and those of the processors, from the start of the workers to the last result, as JSON.
//   node bench/limit.mjs FOLDER WORKERS hash|no-hash
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';

if (isMainThread) {
  const [folder, workers, hash] = process.argv.slice(2);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json.gz'))
    .map((entry) => join(entry.parentPath, entry.name));
  const shares = Array.from({ length: Number(workers) }, (_, worker) =>
    files.filter((_file, index) => index % Number(workers) === worker),
  );
  const started = performance.now();
  const used = process.cpuUsage();
  const totals = await Promise.all(
    shares.map((share) => inWorker({ share, hash: hash === 'hash' })),
  );
  const seconds = (performance.now() - started) / 1000;
  const bytes = totals.reduce((sum, total) => sum + total, 0);
  const { user, system } = process.cpuUsage(used);
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6, bytes }));
} else {
  let total = 0;
  for (const file of workerData.share) {
    const bytes = gunzipSync(readFileSync(file));
    if (workerData.hash) createHash('sha256').update(bytes).digest('hex');
    total += bytes.length;
  }
  parentPort.postMessage(total);
}

function inWorker(job) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
