import { saltOf } from './kernel-keys.ts';
import { BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { INDEX, INPUT, LIST_DEPTH, RECORD, SENTINEL, STATUS, STRETCH } from './layout.ts';
import { either, giveBack, i32, loopWhile, repeatWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

export interface Callees {
  /** (at, end) → the end of the index: what was found in a stretch of bytes. */
  readonly index: FunctionBuilder;
  /** () → where a record ends of which the index tells, or 0. */
  readonly walk: FunctionBuilder;
  /** (at): a bracket that opens a record. */
  readonly start: FunctionBuilder;
  /** (at): a bracket that closes a record, or the list of them. */
  readonly end: FunctionBuilder;
}

/** run(length, offset) → status: looks at so many bytes, a multiple of 64, from INPUT on. */
export function runFunction(kernel: KernelState, callees: Callees): FunctionBuilder {
  const run = kernel.module.own(['i32', 'i32'], 'i32');
  const [end, offset] = [run.param(0), run.param(1)];
  const [at, stop] = [run.local('i32'), run.local('i32')];
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
        stop.set(either(i32.ltU(stretch, end.get), stretch, end.get)),
        i32.store(callees.index.call(at.get, stop.get), n(SENTINEL)),
        kernel.next.set(n(INDEX)),
        readIndex(run, kernel, callees),
        at.set(stop.get),
      ),
    ),
    n(STATUS.more),
  );
  return run;
}

/** One record after the other, and what lies between them, up to the end of the index. */
function readIndex(run: FunctionBuilder, kernel: KernelState, callees: Callees): Code {
  const found = run.local('i32');
  const { depth, status } = kernel;
  const inside = sequence(
    found.set(callees.walk.call()),
    when(found.get, callees.end.call(found.get)),
  );
  return repeatWhile(
    sequence(
      when(i32.eq(depth.get, n(LIST_DEPTH)), readBorder(run, kernel, { found, callees }), inside),
      when(status.get, giveBack(status.get)),
    ),
    found.get,
  );
}

interface Border {
  /** Becomes 0 where the index ends. */
  readonly found: Variable;
  readonly callees: Callees;
}

/** What else is found between two records makes the next one stand where none is expected. */
function readBorder(run: FunctionBuilder, kernel: KernelState, { found, callees }: Border): Code {
  const byte = run.local('i32');
  const { next, depth, salt } = kernel;
  const lowered = i32.or(byte.get, n(CASE_BIT));
  return sequence(
    found.set(i32.load(next.get)),
    byte.set(i32.load8(found.get)),
    increase(next, 4),
    when(
      isByte(lowered, BYTE.open),
      sequence(
        callees.start.call(found.get),
        depth.set(n(LIST_DEPTH + 1)),
        salt.set(saltOf(n(RECORD))),
      ),
    ),
    when(
      isByte(lowered, BYTE.close),
      sequence(depth.set(n(LIST_DEPTH - 1)), callees.end.call(found.get)),
    ),
    when(i32.eqz(byte.get), found.set(n(0))),
  );
}
