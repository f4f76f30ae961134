import { BYTE, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import {
  FOUND,
  HEAD,
  KEY_BYTES,
  MIX,
  QUOTE_MASKS,
  SHORT_KEY_BYTES,
  SLOT_BITS,
  SLOTS,
  WAY,
  WAY_UNIT_BITS,
  WAYS,
} from './layout.ts';
import { i32, i64, loopWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

const WORD = 8;

export interface KeyParts {
  readonly walk: FunctionBuilder;
  readonly kernel: KernelState;
  /** The address of the colon. */
  readonly at: Variable;
  readonly salt: Variable;
  /** Sixteen quotes. */
  readonly quotes: Variable;
}

/** A number for the place of an object, to be mixed with the keys there. */
export const saltOf = (place: Code): Code => i64.mul(i64.extend(place), i64.const(MIX));

/**
 * Behind a key, whichever it is: where it leads to a place, notes where its value stands. Most lead
 * nowhere: the hash of their last eight bytes, at most, says so. What is not in the compact form is odd.
 */
export function visitKey(parts: KeyParts): Code {
  const { walk, kernel, at, salt, quotes } = parts;
  const [word, marks] = [walk.local('i64'), walk.local('i32')];
  const way = walk.local('i32');
  const follow = (address: Code, offset: number) =>
    way.set(i32.shl(i32.load16(address, offset), n(WAY_UNIT_BITS)));
  const goOn = follow(way.get, WAYS + WAY.next);
  const hash = i64.shrU(i64.mul(word.get, i64.const(MIX)), i64.const(64n - BigInt(SLOT_BITS)));
  // The last of the sixteen bytes is the closing quote; the eight before it are the word.
  const mask = i32.and(i32.shrU(marks.get, n(HEAD - 1 - WORD - 3)), n(0xff << 3));
  return sequence(
    marks.set(v128.bitmask(v128.equal(v128.load(i32.sub(at.get, n(HEAD))), quotes.get))),
    when(i32.ltU(marks.get, n(2 ** (HEAD - 1))), kernel.odd.set(n(1))),
    word.set(i64.and(i64.load(i32.sub(at.get, n(WORD + 1))), i64.load(mask, QUOTE_MASKS))),
    word.set(i64.xor(word.get, salt.get)),
    follow(i32.shl(i32.wrap(hash), n(1)), SLOTS),
    loopWhile(
      way.get,
      when(
        i64.eq(i64.load(way.get, WAYS + WAY.word), word.get),
        when(isKeyOf(parts, way), sequence(noteValue(parts, way), way.set(n(0))), goOn),
        goOn,
      ),
    ),
  );
}

/** Whether the key before the colon is that of the way, byte by byte. */
function isKeyOf({ walk, at }: KeyParts, way: Variable): Code {
  const differs = walk.local('i32');
  const end = KEY_BYTES + 1;
  const second = KEY_BYTES - SHORT_KEY_BYTES;
  const part = (offset: number) =>
    [
      v128.xor(
        v128.load(i32.sub(at.get, n(end - offset))),
        v128.load(way.get, WAYS + WAY.text + offset),
      ),
      v128.load(way.get, WAYS + WAY.mask + offset),
    ] as const;
  const word = i64.and(
    i64.xor(
      i64.load(i32.sub(at.get, n(end - second))),
      i64.load(way.get, WAYS + WAY.text + second),
    ),
    i64.load(way.get, WAYS + WAY.mask + second),
  );
  const parts = [16, 32, 48].map((offset) => v128.and(...part(offset)));
  const all = parts.reduce((some, one) => v128.or(some, one), v128.and(...part(0)));
  return sequence(
    // The last eight bytes are the same already.
    differs.set(i64.ne(word, i64.const(0n))),
    when(i32.load8(way.get, WAYS + WAY.isLong), differs.set(v128.isSome(all))),
    i32.eqz(differs.get),
  );
}

function noteValue({ walk, kernel, at }: KeyParts, way: Variable): Code {
  const { odd, recordAt, comingAt, coming } = kernel;
  const [below, value] = [walk.local('i32'), walk.local('i32')];
  const found = i32.shl(below.get, n(2));
  const before = i32.sub(at.get, i32.load8(way.get, WAYS + WAY.length));
  const isOdd = odd.set(n(1));
  const note = i32.store(found, i32.add(at.get, n(1)), FOUND);
  return sequence(
    below.set(i32.load16(way.get, WAYS + WAY.below)),
    value.set(i32.load8(at.get, 1)),
    when(i32.leU(value.get, n(0x20)), isOdd),
    // The quote before the key is one inside of a longer key.
    when(isByte(i32.load8(i32.sub(before, n(3))), BYTE.backslash), isOdd),
    // Of a key that is there twice the last one counts, and only a parser knows all of them. A key
    // with dots may be meant, too: it leads to ODD, which looks as if it was there before.
    when(i32.leU(recordAt.get, i32.load(found, FOUND)), isOdd, note),
    when(
      i32.load8(way.get, WAYS + WAY.leads),
      sequence(
        // An object may come here; a list leads to several.
        when(isByte(value.get, BYTE.openList), isOdd),
        comingAt.set(i32.add(at.get, n(1))),
        coming.set(below.get),
      ),
    ),
  );
}
