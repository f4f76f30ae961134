import { allOf, BYTE, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { EVENT_ID, EVENT_TIME, FOUND, ID_LENGTH, ID_MIXES, ROW, ROWS } from './layout.ts';
import { giveBack, i32, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** Where `YYYY-MM-DDTHH:MM:SSZ` has its digits and its other characters, behind the quote. */
const DATE_DIGITS = [1, 2, 3, 4, 6, 7, 9, 10];
const CLOCK_DIGITS = [12, 13, 15, 16, 18, 19];
const MARKS: readonly (readonly [at: number, byte: number])[] = [
  [0, BYTE.quote],
  [5, BYTE.dash],
  [8, BYTE.dash],
  [11, BYTE.letterT],
  [14, BYTE.colon],
  [17, BYTE.colon],
  [20, BYTE.letterZ],
  [21, BYTE.quote],
];

/** stamp(row): writes the record's eventID and eventTime as numbers, or date 0. */
export function stampFunction(kernel: KernelState): FunctionBuilder {
  const stamp = kernel.module.own(['i32']);
  const row = stamp.param(0);
  const [id, time, bad] = [stamp.local('i32'), stamp.local('i32'), stamp.local('i32')];
  const [first, second] = [stamp.local('i32'), stamp.local('i32')];
  const found = (place: number) => i32.load(n(place * 4), FOUND);
  const isOurs = (at: Variable) => i32.leU(kernel.recordAt.get, at.get);
  const digits = { at: time, bad, sum: first };
  stamp.body(
    i32.store(row.get, n(0), ROWS + ROW.date),
    id.set(found(EVENT_ID)),
    time.set(found(EVENT_TIME)),
    when(i32.eqz(allOf(isOurs(id), isOurs(time))), giveBack()),
    when(i32.eqz(isPlainId(stamp, id)), giveBack()),
    ...idNumbers(id, first, second),
    i32.store(row.get, first.get, ROWS + ROW.first),
    i32.store(row.get, second.get, ROWS + ROW.second),
    bad.set(i32.eqz(allOf(...MARKS.map(([at, byte]) => isByte(i32.load8(time.get, at), byte))))),
    ...decimal(CLOCK_DIGITS, digits),
    i32.store(row.get, first.get, ROWS + ROW.clock),
    ...decimal(DATE_DIGITS, digits),
    when(i32.eqz(bad.get), i32.store(row.get, first.get, ROWS + ROW.date)),
  );
  return stamp;
}

/** A text of 36 bytes, none of them a quote or a backslash. */
function isPlainId(stamp: FunctionBuilder, at: Variable): Code {
  const [lane, quote, backslash] = [stamp.local('v128'), stamp.local('v128'), stamp.local('v128')];
  const special = (offset: number) =>
    sequence(
      lane.set(v128.load(at.get, offset)),
      v128.bitmask(v128.or(v128.equal(lane.get, quote.get), v128.equal(lane.get, backslash.get))),
    );
  // The last sixteen overlap with those before.
  const offsets = [1, 17, 1 + ID_LENGTH - 16];
  const [some = [], ...more] = offsets.map(special);
  return sequence(
    quote.set(v128.splat(n(BYTE.quote))),
    backslash.set(v128.splat(n(BYTE.backslash))),
    allOf(
      i32.eqz(more.reduce((all, one) => i32.or(all, one), some)),
      isByte(i32.load8(at.get), BYTE.quote),
      isByte(i32.load8(at.get, ID_LENGTH + 1), BYTE.quote),
    ),
  );
}

/** Two numbers, each made of all words of the id; `event-id.ts` makes the same. */
function idNumbers(at: Variable, ...numbers: readonly Variable[]): readonly Code[] {
  return numbers.flatMap((number, index) => [
    number.set(n(0)),
    ...Array.from({ length: ID_LENGTH / 4 }, (_, word) =>
      sequence(
        number.set(
          i32.mul(i32.xor(number.get, i32.load(at.get, 1 + word * 4)), n(ID_MIXES[index] ?? 1)),
        ),
        number.set(i32.xor(number.get, i32.shrU(number.get, n(15)))),
      ),
    ),
  ]);
}

interface Digits {
  readonly at: Variable;
  readonly sum: Variable;
  /** Becomes true where one is no digit. */
  readonly bad: Variable;
}

function decimal(places: readonly number[], { at, sum, bad }: Digits): readonly Code[] {
  const digit = (place: number) => i32.sub(i32.load8(at.get, place), n(BYTE.zero));
  return [
    sum.set(n(0)),
    ...places.map((place) =>
      sequence(
        sum.set(i32.add(i32.mul(sum.get, n(10)), digit(place))),
        bad.set(i32.or(bad.get, i32.ltU(n(9), digit(place)))),
      ),
    ),
  ];
}
