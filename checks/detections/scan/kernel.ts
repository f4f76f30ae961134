import { beginFunction, bracketFunction, escapeFunction } from './kernel-records.ts';
import { runFunction } from './kernel-run.ts';
import { KernelState } from './kernel-state.ts';
import { keyFunction } from './kernel-values.ts';
import { PAGES } from './layout.ts';

/*
 * The first look at a log's bytes, in WebAssembly because it touches every one of them: 64 at a
 * time, it finds the strings (as simdjson does: Langdale and Lemire, "Parsing Gigabytes of JSON
 * per Second", 2019), the depth, and so the borders of the records. At each key that some rule asks
 * for it looks up the value among those judged before, and steps on in an automaton of what the
 * record has shown so far. At the end of a record the state tells whether any rule may want it.
 * It never decides that a record matches, only that it cannot.
 */

/** The kernel's code. Imports `memory`, `miss`, `step` and `flush`; exports `begin`, `run` and its globals. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const kernel = new KernelState();
  const callees = {
    key: keyFunction(kernel),
    escape: escapeFunction(kernel),
    bracket: bracketFunction(kernel),
  };
  kernel.module.export('begin', beginFunction(kernel));
  kernel.module.export('run', runFunction(kernel, callees));
  return kernel.module.build(PAGES);
}
