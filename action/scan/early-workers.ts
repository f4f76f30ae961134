import { availableParallelism } from 'node:os';
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

/** A worker that has been started, or a new one. */
export function takeWorker(matches: boolean): ScanWorker {
  return resting.shift() ?? new ScanWorker(matches);
}
