import type { FunctionBuilder } from '../wasm-module.ts';
import { again, forever, giveBack, i32, i64, loopWhile, sequence, v128, when } from '../wasm.ts';
import type { Code, Variable } from '../wasm.ts';
import { countOf, drop, increase, n, refill, slotOf, wide } from './bit-reader.ts';
import type { BitReader, DecoderState } from './bit-reader.ts';
import { failAtEnd } from './block-header.ts';
import { END, EXCEPTION, OLD_BITS, OTHER, SECOND } from './entries.ts';
import {
  DISTANCE_BITS,
  DISTANCE_TABLE,
  LITERAL_BITS,
  LITERAL_TABLE,
  PATTERNS,
  STRIDES,
} from './layout.ts';

/** Asked for in a row, of 11 bits each, they leave enough of 54 for a length and the next question. */
const LITERALS_IN_A_ROW = 3;
const DISTANCE_EXTRA = 0x1f;
const VECTOR = 16;

const FAIL = giveBack(n(0));

/**
 * symbols() → 1 at the end of a block: literals, and matches with what was written before.
 * Nothing is asked for twice: the entry of the next symbol is read before the bytes of a match are
 * written, as libdeflate does, and no bound is looked at more than once a round.
 */
export function symbolsFunction(state: DecoderState): FunctionBuilder {
  const symbols = state.module.own([], 'i32');
  const loop = new SymbolLoop(state, symbols);
  symbols.body(
    ...loop.begin(),
    forever(
      sequence(
        ...loop.judgeBounds(),
        loop.take(),
        loop.literals(),
        loop.exceptions(),
        ...loop.length(),
        ...loop.distance(),
        ...loop.copy(),
      ),
    ),
    n(0),
  );
  return symbols;
}

class SymbolLoop {
  /** Globals are slow: while the loop runs they are kept in locals. */
  readonly #state: DecoderState;
  readonly #reader: BitReader;
  readonly #output: Variable;
  readonly #inputEnd: Variable;
  readonly #outputEnd: Variable;
  readonly #outputStart: Variable;
  readonly #entry: Variable;
  /** The bits with those that the entry dropped, among them its extra bits. */
  readonly #saved: Variable;
  readonly #length: Variable;
  readonly #distance: Variable;
  readonly #from: Variable;
  readonly #to: Variable;
  readonly #pattern: Variable;

  constructor(state: DecoderState, symbols: FunctionBuilder) {
    const local = () => symbols.local('i32');
    this.#state = state;
    this.#reader = { input: local(), bits: symbols.local('i64'), left: symbols.local('i64') };
    this.#output = local();
    this.#inputEnd = local();
    this.#outputEnd = local();
    this.#outputStart = local();
    this.#entry = symbols.local('i64');
    this.#saved = symbols.local('i64');
    this.#length = local();
    this.#distance = local();
    this.#from = local();
    this.#to = local();
    this.#pattern = symbols.local('v128');
  }

  begin(): readonly Code[] {
    const { input, bits, left } = this.#reader;
    return [
      ...[input.set(this.#state.input.get), this.#output.set(this.#state.output.get)],
      ...[bits.set(this.#state.bits.get), left.set(this.#state.left.get)],
      this.#inputEnd.set(this.#state.inputEnd.get),
      this.#outputEnd.set(this.#state.outputEnd.get),
      this.#outputStart.set(this.#state.outputStart.get),
      refill(this.#reader),
      this.#ask(),
    ];
  }

  judgeBounds(): readonly Code[] {
    return [
      failAtEnd(this.#reader.input, this.#inputEnd.get),
      when(i32.ltU(this.#outputEnd.get, this.#output.get), FAIL),
    ];
  }

  /** Drops what the entry was read from. */
  take(): Code {
    const { bits } = this.#reader;
    return sequence(this.#saved.set(bits.get), drop(this.#reader, this.#entry.get));
  }

  literals(inARow = 1): Code {
    const next =
      inARow === LITERALS_IN_A_ROW
        ? sequence(refill(this.#reader), again(inARow))
        : sequence(this.take(), this.literals(inARow + 1));
    return when(this.#isLiteral(), sequence(this.#write(), this.#ask(), next));
  }

  exceptions(): Code {
    const end = when(this.#has(END), this.#finish());
    return when(
      this.#has(EXCEPTION),
      sequence(
        end,
        when(i32.eqz(this.#has(SECOND)), FAIL),
        this.#askSecond(LITERAL_TABLE),
        this.take(),
        when(
          this.#isLiteral(),
          sequence(this.#write(), this.#ask(), refill(this.#reader), again(2)),
        ),
        when(this.#has(EXCEPTION), sequence(end, FAIL)),
      ),
    );
  }

  length(): readonly Code[] {
    return [this.#length.set(this.#measure())];
  }

  distance(): readonly Code[] {
    // For this distance, and the next question.
    const needed = i32.add(i32.and(this.#low(), n(DISTANCE_EXTRA)), n(OLD_BITS + LITERAL_BITS));
    const second = sequence(
      when(i32.eqz(this.#has(SECOND)), FAIL),
      refill(this.#reader),
      this.#askSecond(DISTANCE_TABLE),
      this.take(),
      when(this.#has(EXCEPTION), FAIL),
    );
    return [
      this.#entry.set(i64.load32(slotOf(this.#reader, DISTANCE_BITS), DISTANCE_TABLE)),
      when(i32.ltU(countOf(this.#reader), needed), refill(this.#reader)),
      this.take(),
      when(this.#has(EXCEPTION), second),
      this.#distance.set(this.#measure()),
    ];
  }

  copy(): readonly Code[] {
    const [from, to, distance] = [this.#from, this.#to, this.#distance];
    return [
      to.set(this.#output.get),
      from.set(i32.sub(to.get, distance.get)),
      // Addresses have no sign bit, but what lies before all of them has.
      when(i32.ltS(from.get, this.#outputStart.get), FAIL),
      this.#output.set(i32.add(to.get, this.#length.get)),
      this.#ask(),
      refill(this.#reader),
      when(i32.ltU(distance.get, n(VECTOR)), this.#copyNear(), this.#copyFar()),
    ];
  }

  /** Two vectors are written anyway: most matches are no longer. */
  #copyFar(): Code {
    const [from, to] = [this.#from, this.#to];
    const both = [0, VECTOR].map((at) => v128.store(to.get, v128.load(from.get, at), at));
    const on = increase(to, 2 * VECTOR);
    return sequence(
      ...both,
      on,
      loopWhile(
        i32.ltU(to.get, this.#output.get),
        sequence(increase(from, 2 * VECTOR), ...both, on),
      ),
    );
  }

  /** What is repeated overlaps with what is written: it is made a vector first. */
  #copyNear(): Code {
    const [from, to, distance] = [this.#from, this.#to, this.#distance];
    const pattern = v128.load(i32.shl(distance.get, n(4)), PATTERNS);
    return sequence(
      this.#pattern.set(v128.swizzle(v128.load(from.get), pattern)),
      distance.set(i32.load8(distance.get, STRIDES)),
      loopWhile(
        i32.ltU(to.get, this.#output.get),
        sequence(v128.store(to.get, this.#pattern.get), to.set(i32.add(to.get, distance.get))),
      ),
    );
  }

  #ask(): Code {
    return this.#entry.set(i64.load32(slotOf(this.#reader, LITERAL_BITS), LITERAL_TABLE));
  }

  #askSecond(table: number): Code {
    const { bits } = this.#reader;
    const index = i32.shl(i32.shrU(this.#low(), n(16)), n(2));
    const count = i64.and(i64.shrU(this.#entry.get, wide(8)), wide(15));
    const slot = i64.and(
      bits.get,
      i64.sub(i64.shl(wide(2 ** OLD_BITS), count), wide(2 ** OLD_BITS)),
    );
    return this.#entry.set(i64.load32(i32.add(index, i32.wrap(slot)), table));
  }

  /** Two bytes, of which the second is written over where there is one literal. */
  #write(): Code {
    const count = i32.and(i32.shrU(this.#low(), n(8)), n(3));
    return sequence(
      i32.store16(this.#output.get, i32.shrU(this.#low(), n(16))),
      this.#output.set(i32.add(this.#output.get, count)),
    );
  }

  /** The entry's length or distance, with its extra bits. */
  #measure(): Code {
    const dropped = i64.sub(i64.shl(wide(2 ** OLD_BITS), this.#entry.get), wide(1));
    const extra = i64.shrU(i64.and(this.#saved.get, dropped), i64.shrU(this.#entry.get, wide(8)));
    return i32.add(i32.shrU(this.#low(), n(16)), i32.wrap(extra));
  }

  #finish(): Code {
    const { input, bits, left } = this.#reader;
    return sequence(
      ...[this.#state.input.set(input.get), this.#state.output.set(this.#output.get)],
      ...[this.#state.bits.set(bits.get), this.#state.left.set(left.get)],
      giveBack(n(1)),
    );
  }

  #isLiteral(): Code {
    return i32.eqz(this.#has(OTHER));
  }

  #has(flag: number): Code {
    return i32.and(this.#low(), n(flag));
  }

  #low(): Code {
    return i32.wrap(this.#entry.get);
  }
}
