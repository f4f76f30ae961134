import { lacksFunction } from './kernel-needles.ts';
import { allOf, anyOf, BYTE, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { lookUpFunction } from './kernel-values.ts';
import { ANY, FOUND, NOWHERE, START, STATE, STATE_BITS, STATES, STEP, UNKNOWN } from './layout.ts';
import { giveBack, i32, loopWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** judge() → the last state of the record that ends here: asks, and goes where the answers lead. */
export function judgeFunction(kernel: KernelState): FunctionBuilder {
  const callees = {
    fixed: fixedFunction(kernel),
    lookUp: lookUpFunction(kernel),
    lacks: lacksFunction(kernel),
  };
  const judge = kernel.module.own([], 'i32');
  const [state, next, asked] = [judge.local('i32'), judge.local('i32'), judge.local('i32')];
  const at = judge.local('i32');
  const ask = asked.set(partOf(state, STATE.ask));
  const step = (which: number) => next.set(callees.fixed.call(state.get, n(which)));
  judge.body(
    when(kernel.odd.get, giveBack(n(ANY))),
    ...[state.set(n(START)), ask],
    loopWhile(
      i32.ne(asked.get, n(NOWHERE)),
      sequence(
        at.set(i32.load(i32.shl(asked.get, n(2)), FOUND)),
        when(
          i32.ltU(at.get, kernel.recordAt.get),
          step(STEP.absent),
          readValue(judge, callees, { state, next, at, step }),
        ),
        state.set(next.get),
        ask,
      ),
    ),
    state.get,
  );
  return judge;
}

const partOf = (state: Variable, offset: number): Code =>
  i32.load16(i32.shl(state.get, n(STATE_BITS)), STATES + offset);

type Callees = Readonly<Record<'fixed' | 'lookUp' | 'lacks', FunctionBuilder>>;

interface Reading {
  readonly state: Variable;
  readonly next: Variable;
  readonly at: Variable;
  readonly step: (which: number) => Code;
}

/** A text without any of the state's needles is not looked up: it may be long, and new. */
function readValue(
  judge: FunctionBuilder,
  { lookUp, lacks }: Callees,
  { state, next, at, step }: Reading,
): Code {
  const [byte, needles] = [judge.local('i32'), judge.local('i32')];
  const isText = isByte(byte.get, BYTE.quote);
  const isNested = anyOf(isByte(byte.get, BYTE.open), isByte(byte.get, BYTE.openList));
  const isOpen = i32.eq(next.get, n(UNKNOWN));
  const search = when(
    allOf(isText, i32.ne(needles.get, n(0))),
    when(lacks.call(i32.add(at.get, n(1)), needles.get), step(STEP.lacking)),
  );
  const look = next.set(lookUp.call(i32.add(at.get, isText), state.get, isText));
  return sequence(
    byte.set(i32.load8(at.get)),
    needles.set(partOf(state, STATE.needles)),
    next.set(n(UNKNOWN)),
    when(isNested, step(STEP.unread), sequence(search, when(isOpen, look))),
    when(isOpen, step(STEP.unread)),
  );
}

/** fixed(state, which) → the state after nothing, after what is not read, or without any needle. */
function fixedFunction({ module, step }: KernelState): FunctionBuilder {
  const fixed = module.own(['i32', 'i32'], 'i32');
  const [state, which] = [fixed.param(0), fixed.param(1)];
  const next = fixed.local('i32');
  const place: Code = i32.add(i32.shl(state.get, n(STATE_BITS)), i32.shl(which.get, n(1)));
  fixed.body(
    next.set(i32.load16(place, STATES + STATE.steps)),
    when(i32.eq(next.get, n(UNKNOWN)), next.set(step.call(state.get, which.get))),
    next.get,
  );
  return fixed;
}
