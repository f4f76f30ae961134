import { allOf, BYTE, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import {
  LIST_DEPTH,
  MAX_ROWS,
  NOWHERE,
  ROW_BITS,
  ROWS,
  STATE,
  STATE_BITS,
  STATES,
  STATUS,
  VERDICT,
} from './layout.ts';
import { either, giveBack, i32, i64, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** begin(offset): a new file, whose first record begins at an offset. */
export function beginFunction(kernel: KernelState): FunctionBuilder {
  const begin = kernel.module.own(['i32']);
  const { status, records, rows, counts } = kernel;
  begin.body(
    ...[status, records, rows, counts].map((variable) => variable.set(n(0))),
    ...betweenRecords(kernel),
    kernel.expected.set(begin.param(0).get),
  );
  return begin;
}

/** rewind(): the record that is being read will be shown again, from its start. */
export function rewindFunction(kernel: KernelState): FunctionBuilder {
  const rewind = kernel.module.own([]);
  rewind.body(...betweenRecords(kernel), kernel.expected.set(kernel.recordStart.get));
  return rewind;
}

function betweenRecords(kernel: KernelState): readonly Code[] {
  const { inString, escaping } = kernel;
  return [
    ...[inString, escaping].map((variable) => variable.set(i64.const(0n))),
    kernel.depth.set(n(LIST_DEPTH)),
    kernel.place.set(n(NOWHERE)),
    kernel.skipped.set(n(0)),
    kernel.comingAt.set(n(0)),
  ];
}

/** What happens at the end of a record. */
export interface Ends {
  /** () → its last state. */
  readonly judge: FunctionBuilder;
  /** (row, pages) → whether it only counts, and was counted on them. */
  readonly count: FunctionBuilder;
}

const irregular = ({ status }: KernelState): Code =>
  sequence(status.set(n(STATUS.irregular)), giveBack());

/** start(at): an object, right behind the list's bracket or the comma after the record before. */
export function startFunction(kernel: KernelState): FunctionBuilder {
  const start = kernel.module.own(['i32']);
  const at = start.param(0);
  const before = i32.load8(i32.sub(at.get, n(1)));
  const isParted = either(
    i32.eqz(kernel.records.get),
    isByte(before, BYTE.openList),
    isByte(before, BYTE.comma),
  );
  const offset = i32.add(at.get, kernel.origin.get);
  const isExpected = i32.eq(offset, kernel.expected.get);
  start.body(
    when(
      i32.eqz(allOf(isByte(i32.load8(at.get), BYTE.open), isExpected, isParted)),
      irregular(kernel),
    ),
    kernel.recordStart.set(offset),
    kernel.recordAt.set(at.get),
    kernel.odd.set(n(0)),
  );
  return start;
}

/** end(at): the bracket that brings the depth down to that of the list, or below. */
export function endFunction(kernel: KernelState, ends: Ends): FunctionBuilder {
  const end = kernel.module.own(['i32']);
  const at = end.param(0);
  const [offset, state] = [end.local('i32'), end.local('i32')];
  end.body(
    offset.set(i32.add(at.get, kernel.origin.get)),
    when(i32.eq(kernel.depth.get, n(LIST_DEPTH)), recordEnd(kernel, ends, { at, offset, state })),
    listEnd(kernel, at, offset),
  );
  return end;
}

interface RecordEnd {
  readonly at: Variable;
  readonly offset: Variable;
  readonly state: Variable;
}

function recordEnd(kernel: KernelState, ends: Ends, { at, offset, state }: RecordEnd): Code {
  const { rows, records } = kernel;
  const row = i32.shl(rows.get, n(ROW_BITS));
  const verdict = i32.load8(i32.shl(state.get, n(STATE_BITS)), STATES + STATE.verdict);
  const writeRow = sequence(
    i32.store(row, kernel.recordStart.get, ROWS),
    i32.store(row, i32.add(offset.get, n(1)), ROWS + 4),
    i32.store(row, records.get, ROWS + 8),
    i32.store(row, state.get, ROWS + 12),
    increase(rows, 1),
    when(i32.eq(rows.get, n(MAX_ROWS)), kernel.flush.call()),
  );
  const isCounted = ends.count.call(row, state.get);
  return sequence(
    when(i32.eqz(isByte(i32.load8(at.get), BYTE.close)), irregular(kernel)),
    state.set(ends.judge.call()),
    when(
      verdict,
      when(i32.eq(verdict, n(VERDICT.count)), when(i32.eqz(isCounted), writeRow), writeRow),
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
