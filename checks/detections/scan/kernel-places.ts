import { anyOf, BYTE, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { BELOW, FOUND, HAS_BELOW, MAX_KEYS, ODD } from './layout.ts';
import { giveBack, i32, loopWhile, sequence, when } from './wasm.ts';
import type { Code, Variable } from './wasm.ts';
import type { FunctionBuilder } from './wasm-module.ts';

/** Behind any key, number or other token a comma or a bracket ends what stands there. */
const ENDS = [BYTE.comma, BYTE.close, BYTE.closeList];

export const endsToken = (byte: Code): Code => anyOf(...ENDS.map((code) => isByte(byte, code)));

/** key(at, chain): `at` is just behind a quote whose first eight bytes are those of a wanted key. */
export function keyFunction(kernel: KernelState): FunctionBuilder {
  const member = memberFunction(kernel);
  const key = kernel.module.own(['i32', 'i32']);
  const [at, chain] = [key.param(0), key.param(1)];
  const [length, place] = [key.local('i32'), key.local('i32')];
  const same = i32.eq(
    i32.load8(i32.add(at.get, place.get)),
    i32.load8(i32.add(chain.get, place.get), 12),
  );
  const end = i32.add(at.get, length.get);
  // The closing quote tells most keys apart: many begin with the same name.
  const mayBeIt = isByte(i32.load8(end), BYTE.quote);
  const compare = sequence(
    place.set(n(0)),
    loopWhile(i32.and(i32.ltU(place.get, length.get), same), increase(place, 1)),
    when(
      i32.eq(place.get, length.get),
      sequence(member.call(i32.add(end, n(1)), i32.load(chain.get, 8)), giveBack()),
    ),
  );
  key.body(
    loopWhile(
      chain.get,
      sequence(
        length.set(i32.load(chain.get)),
        when(mayBeIt, compare),
        chain.set(i32.load(chain.get, 4)),
      ),
    ),
  );
  return key;
}

/** member(at, key): `at` is just behind the key. What is not in the compact form is odd. */
function memberFunction(kernel: KernelState): FunctionBuilder {
  const { module, place, odd, recordAt } = kernel;
  const member = module.own(['i32', 'i32']);
  const [at, key] = [member.param(0), member.param(1)];
  const [byte, below, slot] = [member.local('i32'), member.local('i32'), member.local('i32')];
  const isOdd = (condition: Code) => when(condition, sequence(odd.set(n(1)), giveBack()));
  const row = i32.add(i32.mul(place.get, n(MAX_KEYS)), key.get);
  member.body(
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
  );
  return member;
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
