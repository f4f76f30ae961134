import { allOf, anyOf, BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { ANY, MAX_WANTED, STATUS, VERDICTS, WANTED } from './layout.ts';
import { either, giveBack, i32, i64, sequence, when } from './wasm.ts';
import type { Code, Variable } from './wasm.ts';
import type { FunctionBuilder } from './wasm-module.ts';

const LIST_DEPTH = 2;

/** begin(offset): a new file, whose first record begins at an offset. */
export function beginFunction(kernel: KernelState): FunctionBuilder {
  const begin = kernel.module.own(['i32']);
  const { state, status, records, wanted, risky, inString, escaping, afterColon } = kernel;
  begin.body(
    ...[state, status, records, wanted, risky].map((variable) => variable.set(n(0))),
    ...[inString, escaping, afterColon].map((variable) => variable.set(i64.const(0n))),
    kernel.depth.set(n(LIST_DEPTH)),
    kernel.expected.set(begin.param(0).get),
  );
  return begin;
}

/** bracket(at, opens): keeps the depth, and at that of the list the borders of records. */
export function bracketFunction(kernel: KernelState): FunctionBuilder {
  const { depth, origin } = kernel;
  const bracket = kernel.module.own(['i32', 'i32']);
  const [at, opens] = [bracket.param(0), bracket.param(1)];
  const offset = bracket.local('i32');
  const isAt = (level: number) => i32.eq(depth.get, n(level));
  bracket.body(
    offset.set(i32.add(at.get, origin.get)),
    when(
      opens.get,
      sequence(
        when(isAt(LIST_DEPTH), recordStart(kernel, at, offset)),
        increase(depth, 1),
        giveBack(),
      ),
    ),
    increase(depth, -1),
    when(isAt(LIST_DEPTH), recordEnd(kernel, at, offset)),
    when(isAt(LIST_DEPTH - 1), listEnd(kernel, at, offset)),
  );
  return bracket;
}

const irregular = ({ status }: KernelState): Code =>
  sequence(status.set(n(STATUS.irregular)), giveBack());

/** An object, right behind the list's bracket or the comma after the record before. */
function recordStart(kernel: KernelState, at: Variable, offset: Variable): Code {
  const before = i32.load8(i32.sub(at.get, n(1)));
  const isParted = either(
    i32.eqz(kernel.records.get),
    isByte(before, BYTE.openList),
    isByte(before, BYTE.comma),
  );
  const isExpected = i32.eq(offset.get, kernel.expected.get);
  return sequence(
    when(
      i32.eqz(allOf(isByte(i32.load8(at.get), BYTE.open), isExpected, isParted)),
      irregular(kernel),
    ),
    kernel.recordStart.set(offset.get),
    kernel.state.set(kernel.risky.get),
  );
}

function recordEnd(kernel: KernelState, at: Variable, offset: Variable): Code {
  const { wanted, records, state } = kernel;
  const row = i32.shl(wanted.get, n(4));
  const isWanted = i32.load8(state.get, VERDICTS);
  return sequence(
    when(i32.eqz(isByte(i32.load8(at.get), BYTE.close)), irregular(kernel)),
    when(
      isWanted,
      sequence(
        when(i32.eq(wanted.get, n(MAX_WANTED)), kernel.flush.call()),
        i32.store(row, kernel.recordStart.get, WANTED),
        i32.store(row, i32.add(offset.get, n(1)), WANTED + 4),
        i32.store(row, records.get, WANTED + 8),
        i32.store(row, state.get, WANTED + 12),
        increase(wanted, 1),
      ),
    ),
    increase(records, 1),
    kernel.expected.set(i32.add(offset.get, n(2))),
    giveBack(),
  );
}

/** Right behind its own opening bracket, or the last record. */
function listEnd(kernel: KernelState, at: Variable, offset: Variable): Code {
  const hasRecords = i32.ne(kernel.records.get, n(0));
  const isExpected = i32.eq(offset.get, i32.sub(kernel.expected.get, hasRecords));
  return sequence(
    when(i32.eqz(allOf(isByte(i32.load8(at.get), BYTE.closeList), isExpected)), irregular(kernel)),
    kernel.closedAt.set(offset.get),
    kernel.status.set(n(STATUS.closed)),
  );
}

/**
 * escape(at): a `\u` whose `u` stands at `at`. Keys that rules ask for are made of letters,
 * digits, `_`, `-` and `.`: an escape that could stand for one of these may hide a key.
 */
export function escapeFunction(kernel: KernelState): FunctionBuilder {
  const escape = kernel.module.own(['i32']);
  const at = escape.param(0);
  const [high, low] = [escape.local('i32'), escape.local('i32')];
  const lowered = i32.or(low.get, n(CASE_BIT));
  const startsWith = (digit: string) => i32.eq(high.get, n(digit.charCodeAt(0)));
  const isFrom = (digit: Variable, first: string, count: number) =>
    i32.ltU(i32.sub(digit.get, n(first.charCodeAt(0))), n(count));
  const dashOrDot = anyOf(...['d', 'e'].map((digit) => isByte(lowered, digit.charCodeAt(0))));
  const isKeyLike = anyOf(
    allOf(startsWith('2'), dashOrDot),
    allOf(startsWith('3'), isFrom(low, '0', 10)),
    isFrom(high, '4', 4),
  );
  escape.body(
    // Two zeros: everything else is beyond ASCII.
    when(i32.ne(i32.load16(at.get, 1), n(0x3030)), giveBack()),
    high.set(i32.load8(at.get, 3)),
    low.set(i32.load8(at.get, 4)),
    when(isKeyLike, sequence(kernel.risky.set(n(1)), kernel.state.set(n(ANY)))),
  );
  return escape;
}
