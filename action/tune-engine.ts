import { setFlagsFromString } from 'node:v8';

/*
 * Settings of the engine, to be called before the worker threads start, which share them.
 *
 * Most code of a run is called a few thousand times: optimising it as early as Node 20 does (after
 * 66 KB of bytecode) keeps threads busy that compete with the work. What runs long enough is still
 * optimised. The V8 of Node 24 has no such setting, and complains; it needs none either.
 */
const optimiseAfter = (bytecode: number): void => {
  if (process.versions.v8.startsWith('11.'))
    setFlagsFromString(`--interrupt-budget=${String(bytecode)}`);
};

/**
 * Sets the engine for the run that is about to begin.
 * @param matches whether it matches rules
 */
export function tuneEngine(matches: boolean): void {
  if (matches) optimiseLate();
  else stayLean();
}

/**
 * For a run that verifies and detects nothing. Such a run is short, or it waits for a bucket: a fifth
 * of the processor time of 2,000 log files was spent on optimising.
 *
 * It makes much that lives for one section and little that stays: left to itself the heap grows to
 * several times what is in use before it is swept. This costs no measurable time.
 */
function stayLean(): void {
  setFlagsFromString('--heap-growing-percent=60');
  optimiseAfter(1_000_000);
}

/**
 * For a run that detects: its inner loops are no JavaScript, and a quarter of the processor time of
 * 800 MB of logs was spent on optimising the rest, once in each worker.
 */
function optimiseLate(): void {
  optimiseAfter(300_000);
}
