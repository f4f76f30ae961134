import { anyOf, BYTE, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { behindLastQuote } from './kernel-words.ts';
import { FOUND, KEY_BYTES, MIX, ODD, SLOT_BITS, SLOTS, WAY, WAY_BYTES, WAYS } from './layout.ts';
import { i32, i64, loopWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

export interface KeyParts {
  readonly walk: FunctionBuilder;
  readonly kernel: KernelState;
  /** The address of the colon. */
  readonly at: Variable;
  /** A number for the place of the object, to be mixed with the key. */
  readonly salt: Variable;
  readonly recordAt: Variable;
}

/** By the hash of a place and a word of a key. */
export const placeSalt = (place: Code): Code => i64.mul(i64.extend(place), i64.const(MIX));

/**
 * Behind a key, whichever it is: where it leads to a place, notes where its value stands. Most lead
 * nowhere: the hash of their last eight bytes, at most, says so. What is not in the compact form is odd.
 */
export function visitKey(parts: KeyParts): Code {
  const { walk, kernel, at, salt } = parts;
  const [word, differing] = [walk.local('i64'), walk.local('i64')];
  const [link, way] = [walk.local('i32'), walk.local('i32')];
  const hash = i64.shrU(i64.mul(word.get, i64.const(MIX)), i64.const(64n - BigInt(SLOT_BITS)));
  return sequence(
    when(i32.ne(i32.load8(i32.sub(at.get, n(1))), n(BYTE.quote)), kernel.odd.set(n(1))),
    word.set(i64.load(i32.sub(at.get, n(9)))),
    behindLastQuote(word, differing),
    word.set(i64.xor(word.get, salt.get)),
    link.set(i32.load16(i32.shl(i32.wrap(hash), n(1)), SLOTS)),
    loopWhile(
      link.get,
      sequence(
        way.set(i32.mul(link.get, n(WAY_BYTES))),
        link.set(i32.load16(way.get, WAYS + WAY.next)),
        when(
          i64.eq(i64.load(way.get, WAYS + WAY.word), word.get),
          when(isKeyOf(at, way), sequence(noteValue(parts, way), link.set(n(0)))),
        ),
      ),
    ),
  );
}

/** Whether the key before the colon is that of the way, byte by byte; of a long one its end. */
function isKeyOf(at: Variable, way: Variable): Code {
  const [low = [], high = []] = [0, KEY_BYTES / 2].map((half) =>
    v128.and(
      v128.xor(
        v128.load(i32.sub(at.get, n(1 + KEY_BYTES - half))),
        v128.load(way.get, WAYS + WAY.text + half),
      ),
      v128.load(way.get, WAYS + WAY.mask + half),
    ),
  );
  return i32.eqz(v128.isSome(v128.or(low, high)));
}

function noteValue({ walk, kernel, at, recordAt }: KeyParts, way: Variable): Code {
  const [below, leads] = [walk.local('i32'), walk.local('i32')];
  const [value, found] = [walk.local('i32'), walk.local('i32')];
  const length = i32.load8(way.get, WAYS + WAY.length);
  const before = i32.sub(at.get, i32.add(length, n(3)));
  return sequence(
    below.set(i32.load16(way.get, WAYS + WAY.below)),
    leads.set(i32.load8(way.get, WAYS + WAY.leads)),
    value.set(i32.load8(at.get, 1)),
    found.set(i32.shl(below.get, n(2))),
    when(
      anyOf(
        i32.eq(below.get, n(ODD)),
        i32.leU(value.get, n(0x20)),
        // Of a key that is there twice the last one counts, and only a parser knows all of them.
        i32.leU(recordAt.get, i32.load(found.get, FOUND)),
        // An object on the way to a field may come here; a list there leads to several.
        i32.and(leads.get, isByte(value.get, BYTE.openList)),
        // The quote before it is one inside of a longer key.
        isByte(i32.load8(before), BYTE.backslash),
      ),
      kernel.odd.set(n(1)),
    ),
    increase(at, 1),
    i32.store(found.get, at.get, FOUND),
    when(leads.get, sequence(kernel.comingAt.set(at.get), kernel.coming.set(below.get))),
  );
}
