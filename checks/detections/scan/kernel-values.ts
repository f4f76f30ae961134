import { allOf, BYTE, increase, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import {
  HEAD,
  LENGTH_BITS,
  MASKS,
  MAX_VALUE,
  MIXES,
  UNKNOWN,
  VALUE,
  VALUE_SLOT,
  VALUE_SLOT_BITS,
  VALUES,
} from './layout.ts';
import { giveBack, i32, i64, loopWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** Behind a number or another token a comma or a bracket ends it. */
const ENDS = [BYTE.comma, BYTE.close, BYTE.closeList];

/**
 * lookUp(start, state, isText) → the state after the text or other scalar that begins there;
 * UNKNOWN where it is too long to be read.
 */
export function lookUpFunction(kernel: KernelState): FunctionBuilder {
  const recall = recallFunction(kernel);
  const lookUp = kernel.module.own(['i32', 'i32', 'i32'], 'i32');
  const [start, state, isText] = [lookUp.param(0), lookUp.param(1), lookUp.param(2)];
  const look: Look = {
    start,
    at: lookUp.local('i32'),
    lane: lookUp.local('v128'),
    ends: lookUp.local('i32'),
    hash: lookUp.local('i64'),
  };
  const { at, ends, hash, lane } = look;
  const head = lookUp.local('v128');
  const kind = i32.add(i32.shl(state.get, n(1)), isText.get);
  const length = i32.add(i32.sub(at.get, start.get), i32.ctz(ends.get));
  const tag = i32.or(i32.shl(i32.add(kind, n(1)), n(LENGTH_BITS)), length);
  const isEnd = (byte: number) => v128.equal(lane.get, v128.splat(n(byte)));
  const [first = [], ...others] = ENDS.map(isEnd);
  const tokenEnds = others.reduce((all, one) => v128.or(all, one), first);
  lookUp.body(
    at.set(start.get),
    lane.set(v128.load(at.get)),
    when(isText.get, ends.set(v128.bitmask(isEnd(BYTE.quote))), ends.set(v128.bitmask(tokenEnds))),
    head.set(lane.get),
    when(i32.eqz(ends.get), passHead(look, isText)),
    lane.set(v128.and(lane.get, firstBytes(ends))),
    when(i32.eq(at.get, start.get), head.set(lane.get)),
    mixLane(look),
    recall.call(start.get, tag, hash.get, head.get),
  );
  return lookUp;
}

interface Look {
  readonly start: Variable;
  /** Where the lane was read. */
  readonly at: Variable;
  readonly lane: Variable;
  /** Which of its bytes may end the value. */
  readonly ends: Variable;
  readonly hash: Variable;
}

/** The bytes before the first that is marked. */
const firstBytes = (marks: Variable): Code =>
  v128.load(i32.sub(n(MASKS + HEAD), i32.ctz(marks.get)));

const mixLane = ({ hash, lane }: Look): Code =>
  sequence(
    hash.set(
      i64.add(
        i64.mul(i64.xor(hash.get, v128.half(lane.get, 0)), i64.const(MIXES[0])),
        i64.mul(v128.half(lane.get, 1), i64.const(MIXES[1])),
      ),
    ),
  );

/** Goes on to the part of a text in which it ends. Tokens are short, or not read. */
function passHead(look: Look, isText: Variable): Code {
  const { start, at, lane, ends, hash } = look;
  const isNear = i32.ltU(i32.sub(at.get, start.get), n(MAX_VALUE));
  const next = sequence(
    mixLane(look),
    hash.set(i64.xor(hash.get, i64.shrU(hash.get, i64.const(31n)))),
    increase(at, HEAD),
    lane.set(v128.load(at.get)),
    ends.set(v128.bitmask(v128.equal(lane.get, v128.splat(n(BYTE.quote))))),
  );
  return sequence(
    when(i32.eqz(isText.get), giveBack(n(UNKNOWN))),
    loopWhile(i32.and(i32.eqz(ends.get), isNear), next),
    when(i32.eqz(ends.get), giveBack(n(UNKNOWN))),
  );
}

/** recall(start, tag, hash, head) → the state after a value; it is asked for where it is not known. */
function recallFunction({ module, miss }: KernelState): FunctionBuilder {
  const isRest = restFunction(module.own(['i32', 'i32', 'i32'], 'i32'));
  const recall = module.own(['i32', 'i32', 'i64', 'v128'], 'i32');
  const [start, tag, hash] = [recall.param(0), recall.param(1), recall.param(2)];
  const head = recall.param(3);
  const [slot, next] = [recall.local('i32'), recall.local('i32')];
  const mixed = i64.add(hash.get, i64.mul(i64.extend(tag.get), i64.const(MIXES[2])));
  const bits = i64.shrU(mixed, i64.const(64n - BigInt(VALUE_SLOT_BITS)));
  const neighbour = i32.xor(slot.get, n(VALUE_SLOT));
  const isTag = i32.eq(i32.load(slot.get, VALUES + VALUE.tag), tag.get);
  const isHead = i32.eqz(v128.isSome(v128.xor(v128.load(slot.get, VALUES + VALUE.head), head.get)));
  const text = i32.load(slot.get, VALUES + VALUE.text);
  const found = giveBack(i32.load(slot.get, VALUES + VALUE.next));
  const length = i32.and(tag.get, n(2 ** LENGTH_BITS - 1));
  const isShort = i32.ltU(length, n(HEAD));
  const tryOne = when(
    allOf(isTag, isHead),
    sequence(when(isShort, found), when(isRest.call(start.get, text, length), found)),
  );
  recall.body(
    slot.set(i32.shl(i32.wrap(bits), n(Math.log2(VALUE_SLOT)))),
    tryOne,
    slot.set(neighbour),
    tryOne,
    // The first of the two that is free, else the second.
    slot.set(neighbour),
    when(i32.ne(i32.load(slot.get, VALUES + VALUE.tag), n(0)), slot.set(neighbour)),
    next.set(miss.call(tag.get, start.get, slot.get)),
    v128.store(slot.get, head.get, VALUES + VALUE.head),
    i32.store(slot.get, tag.get, VALUES + VALUE.tag),
    i32.store(slot.get, next.get, VALUES + VALUE.next),
    next.get,
  );
  return recall;
}

/** rest(start, text, length) → whether a text goes on as a remembered one does, whose head is the same. */
function restFunction(rest: FunctionBuilder): FunctionBuilder {
  const [start, text, length] = [rest.param(0), rest.param(1), rest.param(2)];
  const [place, last] = [rest.local('i32'), rest.local('i32')];
  const differ = v128.isSome(
    v128.xor(v128.load(i32.add(start.get, place.get)), v128.load(i32.add(text.get, place.get))),
  );
  rest.body(
    last.set(i32.sub(length.get, n(HEAD))),
    place.set(n(HEAD)),
    loopWhile(
      i32.ltU(place.get, last.get),
      sequence(when(differ, giveBack(n(0))), increase(place, HEAD)),
    ),
    place.set(last.get),
    i32.eqz(differ),
  );
  return rest;
}
