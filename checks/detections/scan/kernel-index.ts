import { anyOf, allOf, BYTE, CASE_BIT, increase, isByte, n } from './kernel-state.ts';
import type { KernelState } from './kernel-state.ts';
import { inverse, isSome, withoutLowest, ZERO } from './kernel-words.ts';
import { BLOCK, INDEX } from './layout.ts';
import { i32, i64, loopWhile, repeatWhile, sequence, v128, when } from '../../wasm.ts';
import type { Code, Variable } from '../../wasm.ts';
import type { FunctionBuilder } from '../../wasm-module.ts';

const ODD_BITS = 0xaaaa_aaaa_aaaa_aaaan;
/** With these bits set all four brackets are the same byte; so are `Y`, `y`, `_` and 0x7f. */
const BRACKET_BITS = 0x26;
const BRACKETS = 0x7f;
/** So many addresses are written of each block, whether there are as many or not. */
const AT_ONCE = 4;

/**
 * index(at, end) → the end of the list: writes down where colons and brackets stand outside of
 * texts, and escapes that may hide a key, for whole blocks from `at` on.
 */
export function indexFunction(kernel: KernelState): FunctionBuilder {
  const index = kernel.module.own(['i32', 'i32'], 'i32');
  const [at, end] = [index.param(0), index.param(1)];
  const block = new Block(index);
  const { inString, escaping } = block.carried;
  const look = sequence(...block.findStrings(), ...block.findShape(), ...block.write());
  index.body(
    ...block.setUp,
    inString.set(kernel.inString.get),
    escaping.set(kernel.escaping.get),
    block.list.set(n(INDEX)),
    repeatWhile(sequence(look, increase(at, BLOCK)), i32.ltU(at.get, end.get)),
    kernel.inString.set(inString.get),
    kernel.escaping.set(escaping.get),
    block.list.get,
  );
  return index;
}

/** 64 bytes; each of its masks has one bit for each of them. */
class Block {
  /** Fills the vectors that the bytes are compared with; complete once all masks are written. */
  readonly setUp: Code[] = [];
  readonly carried: Readonly<Record<'inString' | 'escaping', Variable>>;
  /** Where the next address goes. */
  readonly list: Variable;
  readonly #index: FunctionBuilder;
  readonly #lanes: readonly Variable[];
  readonly #quotes: Variable;
  readonly #strings: Variable;
  /** Escapes that may hide a key. */
  readonly #risky: Variable;
  readonly #found: Variable;

  constructor(index: FunctionBuilder) {
    this.#index = index;
    this.carried = { inString: index.local('i64'), escaping: index.local('i64') };
    this.list = index.local('i32');
    this.#lanes = ['v128', 'v128', 'v128', 'v128'].map(() => index.local('v128'));
    this.#quotes = index.local('i64');
    this.#strings = index.local('i64');
    this.#risky = index.local('i64');
    this.#found = index.local('i64');
  }

  findStrings(): readonly Code[] {
    const { inString, escaping } = this.carried;
    const backslash = this.#splat(BYTE.backslash);
    const [first = [], ...more] = this.#lanes.map((lane) => v128.equal(lane.get, backslash.get));
    const some = more.reduce((all, one) => v128.or(all, one), first);
    return [
      ...this.#lanes.map((lane, at) => lane.set(v128.load(this.#index.param(0).get, at * 16))),
      this.#quotes.set(this.#mask((lane) => this.#equal(lane, BYTE.quote))),
      this.#risky.set(ZERO),
      when(i32.or(v128.isSome(some), i32.wrap(escaping.get)), this.#unescape(backslash)),
      this.#strings.set(i64.xor(prefixXor(this.#index, this.#quotes), inString.get)),
      inString.set(i64.shrS(this.#strings.get, i64.const(63n))),
    ];
  }

  /** Takes escaped quotes out, and finds risky escapes. */
  #unescape(backslash: Variable): Code {
    const { escaping } = this.carried;
    const [backslashes, escaped] = [this.#index.local('i64'), this.#index.local('i64')];
    const code = this.#index.local('i64');
    const potential = i64.and(backslashes.get, inverse(escaping.get));
    const odd = i64.const(ODD_BITS);
    return sequence(
      backslashes.set(this.#mask((lane) => v128.equal(lane.get, backslash.get))),
      // simdjson: of a run of backslashes every second one, and what follows an odd run, is escaped.
      code.set(i64.xor(i64.sub(i64.or(i64.shl(potential, i64.const(1n)), odd), potential), odd)),
      escaped.set(i64.xor(code.get, i64.or(backslashes.get, escaping.get))),
      escaping.set(i64.shrU(i64.and(code.get, backslashes.get), i64.const(63n))),
      this.#quotes.set(i64.and(this.#quotes.get, inverse(escaped.get))),
      code.set(
        i64.and(
          escaped.get,
          this.#mask((lane) => this.#equal(lane, BYTE.letterU)),
        ),
      ),
      loopWhile(isSome(code.get), sequence(this.#noteRisky(code), code.set(withoutLowest(code)))),
    );
  }

  #noteRisky(codes: Variable): Code {
    const at = this.#index.local('i32');
    const lowest = i64.and(codes.get, i64.sub(ZERO, codes.get));
    return sequence(
      at.set(i32.add(this.#index.param(0).get, i32.wrap(i64.ctz(codes.get)))),
      when(isKeyLike(this.#index, at), this.#risky.set(i64.or(this.#risky.get, lowest))),
    );
  }

  findShape(): readonly Code[] {
    const bits = this.#splat(BRACKET_BITS);
    const brackets = this.#splat(BRACKETS);
    const isBracket = (lane: Variable) => v128.equal(v128.or(lane.get, bits.get), brackets.get);
    const shape = this.#mask((lane) => v128.or(this.#equal(lane, BYTE.colon), isBracket(lane)));
    return [this.#found.set(i64.or(i64.and(shape, inverse(this.#strings.get)), this.#risky.get))];
  }

  write(): readonly Code[] {
    const end = this.#index.local('i32');
    const found = this.#found;
    const address = i32.add(this.#index.param(0).get, i32.wrap(i64.ctz(found.get)));
    const count = i32.wrap(i64.popcnt(found.get));
    return [
      end.set(i32.add(this.list.get, i32.shl(count, n(2)))),
      ...Array.from({ length: AT_ONCE }, (_, at) =>
        sequence(i32.store(this.list.get, address, at * 4), found.set(withoutLowest(found))),
      ),
      loopWhile(
        isSome(found.get),
        sequence(
          i32.store(this.list.get, address, AT_ONCE * 4),
          found.set(withoutLowest(found)),
          increase(this.list, 4),
        ),
      ),
      this.list.set(end.get),
    ];
  }

  #equal(lane: Variable, byte: number): Code {
    return v128.equal(lane.get, this.#splat(byte).get);
  }

  /** Which bytes a comparison holds for. */
  #mask(compare: (lane: Variable) => Code): Code {
    const [first = [], ...rest] = this.#lanes.map((lane, index): Code => {
      const bits = i64.extend(v128.bitmask(compare(lane)));
      return index === 0 ? bits : i64.shl(bits, i64.const(BigInt(index * 16)));
    });
    return rest.reduce((all, bits) => i64.or(all, bits), first);
  }

  readonly #splats = new Map<number, Variable>();

  #splat(byte: number): Variable {
    const known = this.#splats.get(byte);
    if (known !== undefined) return known;
    const splat = this.#index.local('v128');
    this.#splats.set(byte, splat);
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

/**
 * Of a `\u` whose `u` stands at `at`. Keys that rules ask for are made of letters, digits, `_`, `-`
 * and `.`: an escape that could stand for one of these may hide a key.
 */
function isKeyLike(index: FunctionBuilder, at: Variable): Code {
  const [high, low] = [index.local('i32'), index.local('i32')];
  const lowered = i32.or(low.get, n(CASE_BIT));
  const startsWith = (digit: string) => i32.eq(high.get, n(digit.charCodeAt(0)));
  const isFrom = (digit: Variable, first: string, count: number) =>
    i32.ltU(i32.sub(digit.get, n(first.charCodeAt(0))), n(count));
  const dashOrDot = anyOf(...['d', 'e'].map((digit) => isByte(lowered, digit.charCodeAt(0))));
  return sequence(
    high.set(i32.load8(at.get, 3)),
    low.set(i32.load8(at.get, 4)),
    allOf(
      // Two zeros: everything else is beyond ASCII.
      i32.eq(i32.load16(at.get, 1), n(0x3030)),
      anyOf(
        allOf(startsWith('2'), dashOrDot),
        allOf(startsWith('3'), isFrom(low, '0', 10)),
        isFrom(high, '4', 4),
      ),
    ),
  );
}
