import { countFunction } from './kernel-count.ts';
import { indexFunction } from './kernel-index.ts';
import { judgeFunction } from './kernel-judge.ts';
import { beginFunction, endFunction, rewindFunction, startFunction } from './kernel-records.ts';
import { runFunction } from './kernel-run.ts';
import { KernelState } from './kernel-state.ts';
import { walkFunction } from './kernel-walk.ts';
import { PAGES } from './layout.ts';

/*
 * The look at a log's bytes, in WebAssembly because it touches every one of them, in two stages (as
 * simdjson does: Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019). The first finds
 * the texts, 64 bytes at a time, and writes down where colons and brackets stand outside of them. The
 * second goes along these: from brackets it knows the borders of the records, and of each field that
 * some rule asks for it notes where its value stands; what is inside of other values it passes over.
 * At the end of a record it asks for one value after the other, each chosen by what the ones before
 * said (`decisions.ts`), until it is known which rules match, or that the record has to be parsed.
 */

/** The kernel's code. Imports `memory`, `miss`, `step` and `flush`; exports its functions and globals. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const kernel = new KernelState();
  const ends = { judge: judgeFunction(kernel), count: countFunction(kernel) };
  const borders = { start: startFunction(kernel), end: endFunction(kernel, ends) };
  const looks = { index: indexFunction(kernel), walk: walkFunction(kernel, borders) };
  kernel.module.export('begin', beginFunction(kernel));
  kernel.module.export('rewind', rewindFunction(kernel));
  kernel.module.export('run', runFunction(kernel, looks));
  return kernel.module.build(PAGES);
}
