import { n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { INPUT, STATUS, STRETCH } from './layout.ts';
import { either, giveBack, i32, loopWhile, sequence, when } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** The two looks at each stretch of bytes. */
export interface Looks {
  /** (at, end) → the end of the list of what was found. */
  readonly index: FunctionBuilder;
  /** (end): what to do with each of these. */
  readonly walk: FunctionBuilder;
}

/** run(length, offset) → status: looks at so many bytes, a multiple of 64, from INPUT on. */
export function runFunction(kernel: KernelState, { index, walk }: Looks): FunctionBuilder {
  const run = kernel.module.own(['i32', 'i32'], 'i32');
  const [end, offset] = [run.param(0), run.param(1)];
  const [at, next] = [run.local('i32'), run.local('i32')];
  const stretch = i32.add(at.get, n(STRETCH));
  run.body(
    at.set(n(INPUT)),
    kernel.origin.set(i32.sub(offset.get, n(INPUT))),
    end.set(i32.add(end.get, n(INPUT))),
    // An address of bytes that were here before.
    kernel.comingAt.set(n(0)),
    loopWhile(
      i32.ltU(at.get, end.get),
      sequence(
        next.set(either(i32.ltU(stretch, end.get), stretch, end.get)),
        walk.call(index.call(at.get, next.get)),
        when(kernel.status.get, giveBack(kernel.status.get)),
        at.set(next.get),
      ),
    ),
    n(STATUS.more),
  );
  return run;
}
