import { parentPort, workerData } from 'node:worker_threads';
import { Inflater } from '../../checks/inflate/inflater.ts';
import { readTrailChanges } from '../../checks/integrity/trail-changes.ts';
import { openArchive } from '../read/archive.ts';
import type { Observers, ObserverSetup } from './observers.ts';
import { isScanJob, isWorkerStart, STOP } from './protocol.ts';
import type { BatchReply, BatchRequest, ScanJob } from './protocol.ts';
import { scanFile, type FileScan, type ScannedFile } from './scan-file.ts';

/**
 * One worker thread of the pass. Its first message is the job: it opens the archive and compiles the
 * rules once, then answers batches, which may be waiting already. Until the job is there it loads
 * what matching needs, and tries it out.
 */
function main(port: NonNullable<typeof parentPort>, start: unknown): void {
  port.once('message', (job: unknown) => {
    if (!isScanJob(job)) throw new TypeError('the worker was started without a scan job');
    const opened = open(job);
    // Told to whoever asks; until somebody does it must not end the thread, which may be briefed early.
    opened.catch(() => undefined);
    port.on('message', (request: BatchRequest | typeof STOP) => {
      if (request === STOP) {
        port.close();
        return;
      }
      void answer(request, opened, (reply) => {
        port.postMessage(reply);
      });
    });
  });
  // What fails here fails again with the job, and is told then.
  if (isWorkerStart(start) && start.matches) warmUp().catch(() => undefined);
}

async function warmUp(): Promise<void> {
  const observers = await import('./observers.ts');
  observers.warmUp();
}

interface Opened {
  readonly scan: FileScan;
  readonly newPages: Observers['newPages'];
}

async function open({ source, setup, options }: ScanJob): Promise<Opened> {
  const { observe, newPages } = await openObservers(setup);
  const inflater = new Inflater();
  const inflate: FileScan['inflate'] = (stored, limit) => inflater.inflate(stored, limit);
  return { scan: { archive: await openArchive(source), inflate, observe, options }, newPages };
}

/** Matching rules needs most of this program: a worker that only hashes starts without it. */
async function openObservers(setup: ObserverSetup): Promise<Observers> {
  const match = await openMatch(setup);
  return {
    observe: (file) => {
      const found = setup.changes === true ? readTrailChanges(file.bytes) : [];
      return { ...match?.observe(file), ...(found.length > 0 && { changes: found }) };
    },
    newPages: () => match?.newPages() ?? [],
  };
}

async function openMatch(setup: ObserverSetup): Promise<Observers | undefined> {
  const { rules, everyHit, enrichment } = setup;
  if (rules === undefined) return undefined;
  const { openRules } = await import('./observers.ts');
  if (enrichment === undefined) return openRules(rules, { everyHit });
  const { openSourceBook } = await import('../read/source-book.ts');
  return openRules(rules, { everyHit, sources: openSourceBook(enrichment) });
}

async function answer(
  { id, keys }: BatchRequest,
  opened: Promise<Opened>,
  post: (reply: BatchReply) => void,
): Promise<void> {
  try {
    const { scan, newPages } = await opened;
    const files = await scanAll(keys, scan);
    // Told in the step that posts them: no file speaks of a page before it is known.
    post({ id, files, pages: newPages() });
  } catch (error) {
    post({ id, files: [], pages: [], error });
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
main(parentPort, workerData);
