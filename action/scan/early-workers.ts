import { availableParallelism } from 'node:os';
import type { ScanJob } from './protocol.ts';
import { ScanWorker } from './scan-worker.ts';

/** Started and not yet hired. */
const resting: ScanWorker[] = [];

/**
 * Starts the worker threads of a scan that is about to be asked for: each takes a tenth of a second,
 * in which this thread loads the program and finds the archive. Those that nobody hires hold nothing up.
 * @param matches whether rules will be matched: then they load and try out what that needs, too
 */
export function startWorkersEarly(matches: boolean): void {
  for (let count = resting.length; count < availableParallelism(); count += 1) {
    const worker = new ScanWorker(matches);
    worker.rest();
    resting.push(worker);
  }
}

/** Tells the workers that rest what they are for, while this thread still looks for what to scan. */
export function briefWorkers(job: ScanJob): void {
  for (const worker of resting) worker.brief(job);
}

/** A worker that rests and was told nothing else, or a new one. */
export function takeWorker(job: ScanJob): ScanWorker {
  const at = resting.findIndex((worker) => worker.isFreeFor(job));
  const [rested] = at === -1 ? [] : resting.splice(at, 1);
  const worker = rested ?? new ScanWorker(job.setup.rules !== undefined);
  worker.hire(job);
  return worker;
}
