import { lacksFunction } from './kernel-needles.ts';
import { allOf, anyOf, BYTE, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { endsToken } from './kernel-places.ts';
import { bytesBefore, firstQuote, isSome, ZERO } from './kernel-words.ts';
import {
  ANY,
  ASK,
  FOUND,
  IF_ABSENT,
  MAX_STATES,
  MAX_VALUE,
  MIX,
  NEEDLES_OF,
  SPAN_BITS,
  START,
  STEP,
  UNKNOWN,
  VALUE_SLOT,
  VALUE_SLOT_BITS,
  VALUES,
} from './layout.ts';
import { giveBack, i32, i64, loopWhile, sequence, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

const MAX_TOKEN = 32;

/** judge() → the last state of the record that ends here: asks, and goes where the answers lead. */
export function judgeFunction(kernel: KernelState): FunctionBuilder {
  const fixed = fixedFunction(kernel);
  const lookUp = lookUpFunction(kernel, fixed);
  const lacks = lacksFunction(kernel);
  const judge = kernel.module.own([], 'i32');
  const [state, asked] = [judge.local('i32'), judge.local('i32')];
  const [at, byte] = [judge.local('i32'), judge.local('i32')];
  const isText = isByte(byte.get, BYTE.quote);
  const isNested = anyOf(isByte(byte.get, BYTE.open), isByte(byte.get, BYTE.openList));
  const ask = asked.set(i32.load16(i32.shl(state.get, n(1)), ASK));
  const needles = i32.load16(i32.shl(state.get, n(1)), NEEDLES_OF);
  const isLacking = allOf(isText, needles, lacks.call(i32.add(at.get, n(1)), needles));
  const look = state.set(lookUp.call(i32.add(at.get, isText), state.get, isText));
  const read = sequence(
    byte.set(i32.load8(at.get)),
    when(
      isNested,
      state.set(fixed.call(state.get, n(STEP.unread))),
      when(isLacking, state.set(fixed.call(state.get, n(STEP.lacking))), look),
    ),
  );
  judge.body(
    when(kernel.odd.get, giveBack(n(ANY))),
    ...[state.set(n(START)), ask],
    loopWhile(
      asked.get,
      sequence(
        at.set(i32.load(i32.shl(asked.get, n(2)), FOUND)),
        when(
          i32.ltU(at.get, kernel.recordAt.get),
          state.set(fixed.call(state.get, n(STEP.absent))),
          read,
        ),
        ask,
      ),
    ),
    state.get,
  );
  return judge;
}

/** fixed(state, table) → the state after nothing, after what is not read, or without any needle. */
function fixedFunction({ module, step }: KernelState): FunctionBuilder {
  const fixed = module.own(['i32', 'i32'], 'i32');
  const [state, table] = [fixed.param(0), fixed.param(1)];
  const next = fixed.local('i32');
  const place = i32.add(i32.mul(table.get, n(MAX_STATES)), state.get);
  fixed.body(
    next.set(i32.load16(i32.shl(place, n(1)), IF_ABSENT)),
    when(i32.eq(next.get, n(UNKNOWN)), next.set(step.call(state.get, table.get))),
    next.get,
  );
  return fixed;
}

/** lookUp(start, state, isText) → the state after the text or other scalar that begins there. */
function lookUpFunction({ module, miss }: KernelState, fixed: FunctionBuilder): FunctionBuilder {
  const equal = equalFunction(module.own(['i32', 'i32', 'i32', 'i32'], 'i32'));
  const lookUp = module.own(['i32', 'i32', 'i32'], 'i32');
  const [start, state, isText] = [lookUp.param(0), lookUp.param(1), lookUp.param(2)];
  const [at, end, slot] = [lookUp.local('i32'), lookUp.local('i32'), lookUp.local('i32')];
  const [hash, word, found] = [lookUp.local('i64'), lookUp.local('i64'), lookUp.local('i64')];
  const kind = i32.add(i32.shl(state.get, n(1)), isText.get);
  const length = i32.sub(end.get, start.get);
  const scan: Scan = { start, at, end, hash, word, found };
  const result = at;
  const neighbour = lookUp.local('i32');
  const recall = (tried: Variable) =>
    when(
      i64.eq(i64.load(tried.get), hash.get),
      when(
        equal.call(start.get, length, i32.load(tried.get, 8), kind),
        giveBack(i32.load(tried.get, 12)),
      ),
    );
  lookUp.body(
    hash.set(i64.mul(i64.extend(i32.add(kind, n(1))), i64.const(MIX))),
    at.set(start.get),
    when(isText.get, hashText(scan), hashToken(scan)),
    when(i32.eqz(end.get), giveBack(fixed.call(state.get, n(STEP.unread)))),
    ...finishHash(hash),
    slot.set(i32.wrap(i64.shrU(hash.get, i64.const(64n - BigInt(VALUE_SLOT_BITS))))),
    slot.set(i32.add(i32.shl(slot.get, n(4)), n(VALUES))),
    neighbour.set(i32.xor(slot.get, n(VALUE_SLOT))),
    ...[slot, neighbour].map(recall),
    // The first of the two that is free, else the second.
    when(isSome(i64.load(slot.get)), slot.set(neighbour.get)),
    result.set(miss.call(kind, i32.or(i32.shl(start.get, n(SPAN_BITS)), length), slot.get)),
    i64.store(slot.get, hash.get),
    result.get,
  );
  return lookUp;
}

type Scan = Readonly<Record<'start' | 'at' | 'end' | 'hash' | 'word' | 'found', Variable>>;

const mix = (hash: Variable, value: Code): Code =>
  hash.set(i64.mul(i64.xor(hash.get, value), i64.const(MIX)));

const stir = (hash: Variable, by: bigint): Code =>
  hash.set(i64.xor(hash.get, i64.shrU(hash.get, i64.const(by))));

/** The high bits choose the slot; 0 is what an empty slot holds. */
function finishHash(hash: Variable): readonly Code[] {
  return [stir(hash, 29n), mix(hash, ZERO), when(i64.eqz(hash.get), hash.set(i64.const(1n)))];
}

/** Up to the first quote, eight bytes at a time; `end` stays 0 where that is too far. */
function hashText({ start, at, end, hash, word, found }: Scan): Code {
  const isNear = i32.ltU(i32.sub(at.get, start.get), n(MAX_VALUE));
  const read = sequence(word.set(i64.load(at.get)), found.set(firstQuote(word)));
  const place = i32.wrap(i64.shrU(i64.ctz(found.get), i64.const(3n)));
  return sequence(
    read,
    loopWhile(
      i32.and(i64.eqz(found.get), isNear),
      sequence(mix(hash, word.get), stir(hash, 32n), increase(at, 8), read),
    ),
    when(
      isSome(found.get),
      sequence(end.set(i32.add(at.get, place)), mix(hash, i64.and(word.get, bytesBefore(found)))),
    ),
  );
}

/** A number, `true`, `false` or `null`; `end` is 0 where it is too long. */
function hashToken({ at, end, hash }: Scan): Code {
  const byte = i32.load8(at.get);
  const ended = endsToken(byte);
  const count = end;
  const isShort = i32.ltU(count.get, n(MAX_TOKEN));
  return sequence(
    loopWhile(
      i32.and(i32.eqz(ended), isShort),
      sequence(mix(hash, i64.extend(byte)), increase(at, 1), increase(count, 1)),
    ),
    when(isShort, end.set(at.get), end.set(n(0))),
  );
}

/** equal(at, length, text, kind) → whether a remembered value is this one, byte by byte. */
function equalFunction(equal: FunctionBuilder): FunctionBuilder {
  const [at, length, text, kind] = [equal.param(0), equal.param(1), equal.param(2), equal.param(3)];
  const place = equal.local('i32');
  const here = i32.add(at.get, place.get);
  const there = i32.add(text.get, place.get);
  const differ = giveBack(n(0));
  equal.body(
    when(i32.ne(i32.load(text.get), length.get), differ),
    when(i32.ne(i32.load(text.get, 4), kind.get), differ),
    loopWhile(
      i32.leU(i32.add(place.get, n(8)), length.get),
      sequence(when(i64.ne(i64.load(here), i64.load(there, 8)), differ), increase(place, 8)),
    ),
    loopWhile(
      i32.ltU(place.get, length.get),
      sequence(when(i32.ne(i32.load8(here), i32.load8(there, 8)), differ), increase(place, 1)),
    ),
    n(1),
  );
  return equal;
}
