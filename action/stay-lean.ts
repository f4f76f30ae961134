import { setFlagsFromString } from 'node:v8';

/**
 * Settings of the engine for a run that verifies and detects nothing; to be called before the
 * worker threads start, which share them. Such a run is short, or it waits for a bucket.
 *
 * It makes much that lives for one section and little that stays: left to itself the heap grows to
 * several times what is in use before it is swept. This costs no measurable time.
 *
 * And most of its code runs a few thousand times: optimising that as early as Node 20 does (after
 * 66 KB of bytecode) takes a fifth of the processor time of 2,000 log files, in threads that compete
 * with the work. What runs long enough is still optimised. The V8 of Node 24 has no such setting,
 * and complains.
 */
export function stayLean(): void {
  setFlagsFromString('--heap-growing-percent=60');
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
