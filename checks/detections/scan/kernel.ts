import { judgeFunction } from './kernel-judge.ts';
import { keyFunction } from './kernel-places.ts';
import {
  beginFunction,
  endFunction,
  escapeFunction,
  rewindFunction,
  startFunction,
} from './kernel-records.ts';
import { runFunction } from './kernel-run.ts';
import { KernelState } from './kernel-state.ts';
import { stampFunction } from './kernel-stamp.ts';
import { PAGES } from './layout.ts';

/*
 * The look at a log's bytes, in WebAssembly because it touches every one of them: 64 at a time, it
 * finds the strings (as simdjson does: Langdale and Lemire, "Parsing Gigabytes of JSON per Second",
 * 2019), the brackets, and so the borders of the records. Of each field that some rule asks for it
 * notes where its value stands. At the end of a record it asks for one value after the other, each
 * chosen by what the ones before said (`decisions.ts`), until it is known which rules match, or
 * that the record has to be parsed. Most records are done with after one or two values.
 */

/** The kernel's code. Imports `memory`, `miss`, `step` and `flush`; exports its functions and globals. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const kernel = new KernelState();
  const ends = { judge: judgeFunction(kernel), stamp: stampFunction(kernel) };
  const callees = {
    key: keyFunction(kernel),
    escape: escapeFunction(kernel),
    start: startFunction(kernel),
    end: endFunction(kernel, ends),
  };
  kernel.module.export('begin', beginFunction(kernel));
  kernel.module.export('rewind', rewindFunction(kernel));
  kernel.module.export('run', runFunction(kernel, callees));
  return kernel.module.build(PAGES);
}
