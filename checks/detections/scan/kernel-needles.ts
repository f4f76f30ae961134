import { BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { MAX_SEARCHED, NEEDLES } from './layout.ts';
import { giveBack, i32, loopWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

const LANE = 16;

/**
 * lacks(at, list) → whether the text that begins at `at` holds none of the needles in any letter
 * case. Needles are ASCII with the case bit set in each byte: an equal byte may also be another
 * character's, so what is found here may not be the needle, but what is not found is not there.
 * No answer, 0, for a text with an escape, or a long one.
 */
export function lacksFunction(kernel: KernelState): FunctionBuilder {
  const holds = holdsFunction(kernel);
  const lacks = kernel.module.own(['i32', 'i32'], 'i32');
  const [at, list] = [lacks.param(0), lacks.param(1)];
  const [end, mask, left] = [lacks.local('i32'), lacks.local('i32'), lacks.local('i32')];
  const lane = lacks.local('v128');
  const isByteOf = (byte: number) => v128.equal(lane.get, v128.splat(n(byte)));
  const find = sequence(
    lane.set(v128.load(end.get)),
    mask.set(v128.bitmask(v128.or(isByteOf(BYTE.quote), isByteOf(BYTE.backslash)))),
  );
  const isNear = i32.ltU(i32.sub(end.get, at.get), n(MAX_SEARCHED));
  const length = i32.load(list.get);
  const padded = i32.and(i32.add(length, n(3)), n(-4));
  lacks.body(
    end.set(at.get),
    find,
    loopWhile(i32.and(i32.eqz(mask.get), isNear), sequence(increase(end, LANE), find)),
    when(i32.eqz(mask.get), giveBack(n(0))),
    end.set(i32.add(end.get, i32.ctz(mask.get))),
    when(i32.eqz(isByte(i32.load8(end.get), BYTE.quote)), giveBack(n(0))),
    list.set(i32.add(i32.shl(list.get, n(2)), n(NEEDLES))),
    left.set(i32.load(list.get)),
    increase(list, 4),
    loopWhile(
      left.get,
      sequence(
        when(holds.call(at.get, end.get, list.get), giveBack(n(0))),
        list.set(i32.add(list.get, i32.add(padded, n(4)))),
        increase(left, -1),
      ),
    ),
    n(1),
  );
  return lacks;
}

/** holds(at, end, needle) → whether it stands somewhere between; by its first and last byte at first. */
function holdsFunction({ module }: KernelState): FunctionBuilder {
  const holds = module.own(['i32', 'i32', 'i32'], 'i32');
  const [at, end, needle] = [holds.param(0), holds.param(1), holds.param(2)];
  const [last, mask, place] = [holds.local('i32'), holds.local('i32'), holds.local('i32')];
  const [caseBit, first, final] = [holds.local('v128'), holds.local('v128'), holds.local('v128')];
  const is = (address: Code, byte: Variable) =>
    v128.equal(v128.or(v128.load(address), caseBit.get), byte.get);
  const found = i32.add(at.get, i32.ctz(mask.get));
  const stop = end;
  holds.body(
    last.set(i32.sub(i32.load(needle.get), n(1))),
    caseBit.set(v128.splat(n(CASE_BIT))),
    first.set(v128.splat(i32.load8(needle.get, 4))),
    final.set(v128.splat(i32.load8(i32.add(needle.get, last.get), 4))),
    // From here on: behind the last place where it can begin.
    stop.set(i32.sub(end.get, last.get)),
    loopWhile(
      i32.ltS(at.get, stop.get),
      sequence(
        mask.set(v128.bitmask(v128.and(is(at.get, first), is(i32.add(at.get, last.get), final)))),
        loopWhile(
          mask.get,
          sequence(
            place.set(found),
            when(i32.ltS(place.get, stop.get), sameBytes(holds, place, { needle, last })),
            mask.set(i32.and(mask.get, i32.sub(mask.get, n(1)))),
          ),
        ),
        increase(at, LANE),
      ),
    ),
    n(0),
  );
  return holds;
}

interface Needle {
  readonly needle: Variable;
  /** Its length, less one. */
  readonly last: Variable;
}

/** Gives 1 back where all bytes are the needle's. */
function sameBytes(holds: FunctionBuilder, place: Variable, { needle, last }: Needle): Code {
  const count = holds.local('i32');
  const here = i32.or(i32.load8(i32.add(place.get, count.get)), n(CASE_BIT));
  const there = i32.load8(i32.add(needle.get, count.get), 4);
  return sequence(
    count.set(n(0)),
    loopWhile(i32.and(i32.ltS(count.get, last.get), i32.eq(here, there)), increase(count, 1)),
    when(i32.eq(count.get, last.get), giveBack(n(1))),
  );
}
