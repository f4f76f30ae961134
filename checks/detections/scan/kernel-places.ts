import { anyOf, BYTE, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { BELOW, FOUND, HAS_BELOW, MAX_KEYS, ODD } from './layout.ts';
import { either, giveBack, i32, i64, loopWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** Behind any key, number or other token a comma or a bracket ends what stands there. */
const ENDS = [BYTE.comma, BYTE.close, BYTE.closeList];

export const endsToken = (byte: Code): Code => anyOf(...ENDS.map((code) => isByte(byte, code)));

/**
 * key(at, chain): `at` is just behind a quote whose first eight bytes, up to the next quote, are
 * those of the wanted keys of a chain.
 */
export function keyFunction(kernel: KernelState): FunctionBuilder {
  const key = kernel.module.own(['i32', 'i32']);
  const [at, chain] = [key.param(0), key.param(1)];
  const [length, place] = [key.local('i32'), key.local('i32')];
  const isSame = (from: Code) =>
    i64.eq(i64.load(i32.add(at.get, from)), i64.load(i32.add(chain.get, from), 12));
  const last = i32.sub(length.get, n(8));
  const compare = sequence(
    place.set(n(8)),
    loopWhile(i32.and(i32.ltS(place.get, last), isSame(place.get)), increase(place, 8)),
    when(
      // What is shorter than a word is the same already.
      either(i32.ltS(last, n(1)), n(1), i32.and(i32.leS(last, place.get), isSame(last))),
      sequence(at.set(i32.add(at.get, i32.add(length.get, n(1)))), ...member(kernel, key, chain)),
    ),
  );
  key.body(
    loopWhile(
      chain.get,
      sequence(
        length.set(i32.load(chain.get)),
        // The closing quote tells most keys apart: many begin with the same name.
        when(isByte(i32.load8(i32.add(at.get, length.get)), BYTE.quote), compare),
        chain.set(i32.load(chain.get, 4)),
      ),
    ),
  );
  return key;
}

/** Behind the key of a chain's link: notes where its value stands. What is not in the compact form is odd. */
function member(kernel: KernelState, key: FunctionBuilder, link: Variable): readonly Code[] {
  const { place, odd, recordAt } = kernel;
  const at = key.param(0);
  const [byte, below, slot] = [key.local('i32'), key.local('i32'), key.local('i32')];
  const isOdd = (condition: Code) => when(condition, sequence(odd.set(n(1)), giveBack()));
  const row = i32.add(i32.mul(place.get, n(MAX_KEYS)), i32.load(link.get, 8));
  return [
    below.set(i32.load16(i32.shl(row, n(1)), BELOW)),
    when(i32.eqz(below.get), giveBack()),
    byte.set(i32.load8(at.get)),
    // A text that is an element or a value, not a key.
    when(endsToken(byte.get), giveBack()),
    isOdd(i32.or(i32.ne(byte.get, n(BYTE.colon)), i32.eq(below.get, n(ODD)))),
    increase(at, 1),
    byte.set(i32.load8(at.get)),
    isOdd(i32.leU(byte.get, n(0x20))),
    slot.set(i32.shl(below.get, n(2))),
    // Of a key that is there twice the last one counts, and only a parser knows all of them.
    isOdd(i32.geU(i32.load(slot.get, FOUND), recordAt.get)),
    i32.store(slot.get, at.get, FOUND),
    when(i32.load8(below.get, HAS_BELOW), announce(kernel, { at, byte, below, isOdd })),
    giveBack(),
  ];
}

interface Announced {
  readonly at: Variable;
  readonly byte: Variable;
  readonly below: Variable;
  readonly isOdd: (condition: Code) => Code;
}

/** The object that begins here is on the way to a field. A list on that way leads to several. */
function announce(
  { comingAt, coming }: Pick<KernelState, 'comingAt' | 'coming'>,
  { at, byte, below, isOdd }: Announced,
): Code {
  return sequence(
    isOdd(isByte(byte.get, BYTE.openList)),
    comingAt.set(at.get),
    coming.set(below.get),
  );
}
