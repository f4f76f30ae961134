import { increase, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { stampFunction } from './kernel-stamp.ts';
import {
  COUNT_BYTES,
  COUNT_PAGE_BITS,
  COUNT_PAGES,
  COUNTS,
  MAX_COUNTS,
  MAX_STATE_PAGES,
  ROW,
  ROWS,
  STATE,
  STATE_BITS,
  STATES,
} from './layout.ts';
import { giveBack, i32, i64, loopWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

const STAMP = [ROW.first, ROW.second, ROW.date, ROW.clock];
/** As `orderOf` does, of the date and the clock. */
const CLOCK_SCALE = 1_000_000n;

/**
 * count(row, state) → whether the record was counted on each of the state's pages. It is not where
 * one of them may show it, nor where its eventID or eventTime cannot be read here. Either way the
 * row has them.
 */
export function countFunction(kernel: KernelState): FunctionBuilder {
  const stamp = stampFunction(kernel);
  const count = kernel.module.own(['i32', 'i32'], 'i32');
  const [row, state] = [count.param(0), count.param(1)];
  const [page, last, order] = [count.local('i32'), count.local('i32'), count.local('i64')];
  const part = (offset: number) => i32.load(row.get, ROWS + offset);
  const address = i32.shl(i32.load16(page.get, STATES + STATE.pages), n(COUNT_PAGE_BITS));
  const eachPage = (body: Code) =>
    sequence(
      page.set(state.get),
      loopWhile(i32.ltU(page.get, last.get), sequence(body, increase(page, 2))),
    );
  const isShown = i64.leU(order.get, i64.load(address, COUNT_PAGES));
  count.body(
    stamp.call(row.get),
    when(i32.eqz(part(ROW.date)), giveBack(n(0))),
    order.set(
      i64.add(
        i64.mul(i64.extend(part(ROW.date)), i64.const(CLOCK_SCALE)),
        i64.extend(part(ROW.clock)),
      ),
    ),
    state.set(i32.shl(state.get, n(STATE_BITS))),
    last.set(i32.add(state.get, i32.shl(i32.load8(state.get, STATES + STATE.count), n(1)))),
    eachPage(when(isShown, giveBack(n(0)))),
    when(i32.ltU(n(MAX_COUNTS - MAX_STATE_PAGES), kernel.counts.get), kernel.flush.call()),
    eachPage(writeCount(kernel, row, i32.load(address, COUNT_PAGES + 8))),
    n(1),
  );
  return count;
}

function writeCount({ counts }: KernelState, row: Variable, number: Code): Code {
  const address = i32.mul(counts.get, n(COUNT_BYTES));
  return sequence(
    i32.store(address, number, COUNTS),
    ...STAMP.map((offset, word) =>
      i32.store(address, i32.load(row.get, ROWS + offset), COUNTS + 4 + word * 4),
    ),
    increase(counts, 1),
  );
}
