import { BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { bytesBefore, firstQuote, inverse, isSome, ZERO } from './kernel-words.ts';
import {
  BLOCK,
  INPUT,
  KEY_SLOT_BITS,
  KEYS,
  LIST_DEPTH,
  MAX_DEPTH,
  OPEN,
  RECORD,
  STATUS,
} from './layout.ts';
import { giveBack, i32, i64, loopWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

/** What is called from the loop over the blocks. */
export interface Callees {
  readonly key: FunctionBuilder;
  readonly escape: FunctionBuilder;
  /** (at): a bracket that opens a record. */
  readonly start: FunctionBuilder;
  /** (at): a bracket that closes a record, or the list of them. */
  readonly end: FunctionBuilder;
}

const ODD_BITS = 0xaaaa_aaaa_aaaa_aaaan;

/** run(length, offset) → status: looks at so many bytes, a multiple of 64, from INPUT on. */
export function runFunction(kernel: KernelState, callees: Callees): FunctionBuilder {
  const run = kernel.module.own(['i32', 'i32'], 'i32');
  const [end, offset, at] = [run.param(0), run.param(1), run.local('i32')];
  const block = new Block({ run, kernel, callees, at });
  const look = sequence(
    ...block.findStrings(),
    ...block.findBrackets(),
    ...block.findKeys(),
    ...block.visit(),
  );
  run.body(
    ...block.setUp,
    at.set(n(INPUT)),
    kernel.origin.set(i32.sub(offset.get, n(INPUT))),
    end.set(i32.add(end.get, n(INPUT))),
    // An address of bytes that were here before.
    kernel.comingAt.set(n(0)),
    loopWhile(
      i32.ltU(at.get, end.get),
      sequence(kernel.risky.set(n(0)), look, increase(at, BLOCK)),
    ),
    n(STATUS.more),
  );
  return run;
}

interface BlockParts {
  readonly run: FunctionBuilder;
  readonly kernel: KernelState;
  readonly callees: Callees;
  /** The address of the block's first byte. */
  readonly at: Variable;
}

/** 64 bytes; each of its masks has one bit for each of them. */
class Block {
  /** Fills the vectors that the bytes are compared with; complete once all masks are written. */
  readonly setUp: Code[] = [];
  readonly #parts: BlockParts;
  readonly #lanes: readonly Variable[];
  readonly #quotes: Variable;
  readonly #strings: Variable;
  readonly #opens: Variable;
  readonly #closes: Variable;
  /** Quotes that begin a text which is no value: keys, and elements of lists. */
  readonly #keys: Variable;

  constructor(parts: BlockParts) {
    const { run } = parts;
    this.#parts = parts;
    this.#lanes = ['v128', 'v128', 'v128', 'v128'].map(() => run.local('v128'));
    this.#quotes = run.local('i64');
    this.#strings = run.local('i64');
    this.#opens = run.local('i64');
    this.#closes = run.local('i64');
    this.#keys = run.local('i64');
  }

  findStrings(): readonly Code[] {
    const { run, kernel, at } = this.#parts;
    const backslashes = run.local('i64');
    return [
      ...this.#lanes.map((lane, index) => lane.set(v128.load(at.get, index * 16))),
      this.#quotes.set(this.#mask(BYTE.quote)),
      backslashes.set(this.#mask(BYTE.backslash)),
      when(isSome(i64.or(backslashes.get, kernel.escaping.get)), this.#unescape(backslashes)),
      this.#strings.set(i64.xor(prefixXor(run, this.#quotes), kernel.inString.get)),
      kernel.inString.set(i64.shrS(this.#strings.get, i64.const(63n))),
    ];
  }

  /** Takes escaped quotes out, and looks at `\u` escapes. */
  #unescape(backslashes: Variable): Code {
    const { run, kernel, callees, at } = this.#parts;
    const [escaped, code] = [run.local('i64'), run.local('i64')];
    const potential = i64.and(backslashes.get, inverse(kernel.escaping.get));
    const odd = i64.const(ODD_BITS);
    return sequence(
      // simdjson: of a run of backslashes every second one, and what follows an odd run, is escaped.
      code.set(i64.xor(i64.sub(i64.or(i64.shl(potential, i64.const(1n)), odd), potential), odd)),
      escaped.set(i64.xor(code.get, i64.or(backslashes.get, kernel.escaping.get))),
      kernel.escaping.set(i64.shrU(i64.and(code.get, backslashes.get), i64.const(63n))),
      this.#quotes.set(i64.and(this.#quotes.get, inverse(escaped.get))),
      code.set(i64.and(escaped.get, this.#mask(BYTE.letterU))),
      loopWhile(
        isSome(code.get),
        sequence(
          callees.escape.call(i32.add(at.get, i32.wrap(i64.ctz(code.get)))),
          code.set(i64.and(code.get, i64.sub(code.get, i64.const(1n)))),
        ),
      ),
    );
  }

  findBrackets(): readonly Code[] {
    const caseBit = this.#splat(CASE_BIT);
    const joined = (lane: Variable) => v128.or(lane.get, caseBit.get);
    const outside = inverse(this.#strings.get);
    return [
      this.#opens.set(i64.and(this.#mask(BYTE.open, joined), outside)),
      this.#closes.set(i64.and(this.#mask(BYTE.close, joined), outside)),
    ];
  }

  /** Texts that no colon stands before; only where a record, or an object on a way, is or may begin. */
  findKeys(): readonly Code[] {
    const { run, kernel, at } = this.#parts;
    const colons = run.local('i64');
    const isAfterColon = isByte(i32.load8(i32.sub(at.get, n(1))), BYTE.colon);
    const behindColon = i64.or(i64.shl(colons.get, i64.const(1n)), i64.extend(isAfterColon));
    return [
      when(
        i32.or(kernel.place.get, isSome(i64.or(this.#opens.get, this.#closes.get))),
        sequence(
          colons.set(this.#mask(BYTE.colon)),
          this.#keys.set(
            i64.and(i64.and(this.#quotes.get, this.#strings.get), inverse(behindColon)),
          ),
        ),
        this.#keys.set(ZERO),
      ),
    ];
  }

  /** Visits brackets, and between them the keys of records and of objects on the way to a field. */
  visit(): readonly Code[] {
    const { run, kernel, at } = this.#parts;
    const [brackets, bit, below] = [run.local('i64'), run.local('i64'), run.local('i64')];
    const { depth, odd } = kernel;
    return [
      brackets.set(i64.or(this.#opens.get, this.#closes.get)),
      // A block has room for 64 brackets more.
      when(i32.ltU(n(MAX_DEPTH - 2 * BLOCK), depth.get), odd.set(n(1))),
      loopWhile(
        isSome(brackets.get),
        sequence(
          bit.set(i64.and(brackets.get, i64.sub(ZERO, brackets.get))),
          below.set(i64.sub(bit.get, i64.const(1n))),
          when(kernel.place.get, this.#visitKeys(below.get)),
          this.#keys.set(i64.and(this.#keys.get, inverse(below.get))),
          brackets.set(i64.xor(brackets.get, bit.get)),
          this.#visitBracket(i32.add(at.get, i32.wrap(i64.ctz(bit.get))), bit),
        ),
      ),
      when(kernel.place.get, this.#visitKeys(i64.const(-1n))),
    ];
  }

  #visitBracket(place: Code, bit: Variable): Code {
    const { run, kernel, callees } = this.#parts;
    const [at, level] = [run.local('i32'), run.local('i32')];
    const { depth, coming, comingAt } = kernel;
    const slot = i32.shl(i32.and(level.get, n(MAX_DEPTH - 1)), n(2));
    const opens = sequence(
      when(i32.eq(level.get, n(LIST_DEPTH)), callees.start.call(at.get)),
      kernel.place.set(i32.mul(coming.get, i32.eq(at.get, comingAt.get))),
      when(i32.eq(level.get, n(LIST_DEPTH)), kernel.place.set(n(RECORD))),
      increase(level, 1),
      i32.store(slot, kernel.place.get, OPEN),
      depth.set(level.get),
    );
    const closes = sequence(
      increase(level, -1),
      depth.set(level.get),
      kernel.place.set(i32.load(slot, OPEN)),
      when(i32.leU(level.get, n(LIST_DEPTH)), callees.end.call(at.get)),
    );
    const stop = when(kernel.status.get, giveBack(kernel.status.get));
    return sequence(
      at.set(place),
      level.set(depth.get),
      when(isSome(i64.and(bit.get, this.#opens.get)), opens, closes),
      when(i32.leU(level.get, n(LIST_DEPTH + 1)), stop),
    );
  }

  #visitKeys(below: Code): Code {
    const { run, at } = this.#parts;
    const keys = run.local('i64');
    return sequence(
      keys.set(i64.and(this.#keys.get, below)),
      loopWhile(
        isSome(keys.get),
        sequence(
          this.#visitKey(i32.add(at.get, i32.wrap(i64.ctz(keys.get)))),
          keys.set(i64.and(keys.get, i64.sub(keys.get, i64.const(1n)))),
        ),
      ),
    );
  }

  /** Most keys are no rule's: their first eight bytes, at most, say so. */
  #visitKey(start: Code): Code {
    const { run, kernel, callees } = this.#parts;
    const [place, slot] = [run.local('i32'), run.local('i32')];
    const [word, found] = [run.local('i64'), run.local('i64')];
    const high = i64.shrU(
      i64.mul(word.get, kernel.keyMix.get),
      i64.const(64n - BigInt(KEY_SLOT_BITS)),
    );
    return sequence(
      place.set(start),
      word.set(i64.load(place.get, 1)),
      found.set(firstQuote(word)),
      word.set(i64.and(word.get, bytesBefore(found))),
      slot.set(i32.shl(i32.wrap(high), n(4))),
      when(
        i64.eq(i64.load(slot.get, KEYS), word.get),
        callees.key.call(i32.add(place.get, n(1)), i32.load(slot.get, KEYS + 8)),
      ),
    );
  }

  /** Which bytes, perhaps changed before, are a given one. */
  #mask(byte: number, change: (lane: Variable) => Code = (lane) => lane.get): Code {
    const splat = this.#splat(byte);
    const [first = [], ...rest] = this.#lanes.map((lane, index): Code => {
      const bits = i64.extend(v128.bitmask(v128.equal(change(lane), splat.get)));
      return index === 0 ? bits : i64.shl(bits, i64.const(BigInt(index * 16)));
    });
    return rest.reduce((all, bits) => i64.or(all, bits), first);
  }

  #splat(byte: number): Variable {
    const splat = this.#parts.run.local('v128');
    this.setUp.push(splat.set(v128.splat(n(byte))));
    return splat;
  }
}

/** Each bit becomes the parity of the bits up to it: from quotes to what lies between them. */
function prefixXor(run: FunctionBuilder, bits: Variable): Code {
  const sum = run.local('i64');
  const shifts = [1n, 2n, 4n, 8n, 16n, 32n].map((by) =>
    sum.set(i64.xor(sum.get, i64.shl(sum.get, i64.const(by)))),
  );
  return sequence(sum.set(bits.get), ...shifts, sum.get);
}
