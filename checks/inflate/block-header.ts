import type { FunctionBuilder } from '../wasm-module.ts';
import { giveBack, i32, i64, loopWhile, sequence, when } from '../wasm.ts';
import type { Code, Variable } from '../wasm.ts';
import { drop, increase, n, peek, refill, slotOf } from './bit-reader.ts';
import type { DecoderState } from './bit-reader.ts';
import { END_SYMBOL } from './entries.ts';
import {
  DISTANCE_BITS,
  DISTANCE_MEANINGS,
  DISTANCE_SYMBOLS,
  DISTANCE_TABLE,
  LENGTH_BITS,
  LENGTH_MEANINGS,
  LENGTH_SYMBOLS,
  LENGTH_TABLE,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_MEANINGS,
  LITERAL_SYMBOLS,
  LITERAL_TABLE,
  ORDER,
  READ_AHEAD,
} from './layout.ts';

const FAIL = giveBack(n(0));

/** Gives 0 back where the input was left behind. */
export function failAtEnd(input: Variable, end: Code): Code {
  return when(i32.ltU(i32.add(end, n(READ_AHEAD)), input.get), FAIL);
}

/** The two tables of a block; complete or nothing. */
function writeTables(build: FunctionBuilder, literals: Code, distances: Code): Code {
  const ofLiterals = [n(LENGTHS), literals, n(LITERAL_MEANINGS), n(LITERAL_TABLE), n(LITERAL_BITS)];
  const ofDistances = [n(DISTANCE_MEANINGS), n(DISTANCE_TABLE), n(DISTANCE_BITS)];
  return i32.and(
    build.call(...ofLiterals),
    build.call(i32.add(n(LENGTHS), literals), distances, ...ofDistances),
  );
}

/** fixed() → 1: the codes of RFC 1951, section 3.2.6. */
export function fixedFunction({ module }: DecoderState, build: FunctionBuilder): FunctionBuilder {
  const fixed = module.own([], 'i32');
  const at = fixed.local('i32');
  const upTo = (end: number, length: number): Code =>
    loopWhile(
      i32.ltU(at.get, n(LENGTHS + end)),
      sequence(i32.store8(at.get, n(length)), increase(at, 1)),
    );
  fixed.body(
    at.set(n(LENGTHS)),
    ...[upTo(144, 8), upTo(END_SYMBOL, 9), upTo(280, 7), upTo(LITERAL_SYMBOLS, 8)],
    upTo(LITERAL_SYMBOLS + DISTANCE_SYMBOLS, 5),
    writeTables(build, n(LITERAL_SYMBOLS), n(DISTANCE_SYMBOLS)),
  );
  return fixed;
}

/** dynamic() → whether the block's own codes are good: RFC 1951, section 3.2.7. */
export function dynamicFunction(state: DecoderState, build: FunctionBuilder): FunctionBuilder {
  const dynamic = state.module.own([], 'i32');
  const header = new DynamicHeader(state, dynamic);
  const ofLengths = [n(LENGTH_MEANINGS), n(LENGTH_TABLE), n(LENGTH_BITS)];
  dynamic.body(
    ...header.readCounts(),
    ...header.readLengthCode(),
    when(i32.eqz(build.call(n(LENGTHS), n(LENGTH_SYMBOLS), ...ofLengths)), FAIL),
    ...header.readLengths(),
    when(i32.eqz(i32.load8(n(LENGTHS + END_SYMBOL))), FAIL),
    writeTables(build, header.literals.get, header.distances.get),
  );
  return dynamic;
}

class DynamicHeader {
  readonly literals: Variable;
  readonly distances: Variable;
  readonly #state: DecoderState;
  readonly #lengths: Variable;
  readonly #at: Variable;
  readonly #value: Variable;
  readonly #end: Variable;
  readonly #times: Variable;

  constructor(state: DecoderState, dynamic: FunctionBuilder) {
    this.#state = state;
    this.literals = dynamic.local('i32');
    this.distances = dynamic.local('i32');
    this.#lengths = dynamic.local('i32');
    this.#at = dynamic.local('i32');
    this.#value = dynamic.local('i32');
    this.#end = dynamic.local('i32');
    this.#times = dynamic.local('i32');
  }

  readCounts(): readonly Code[] {
    const tooMany = i32.or(i32.ltU(n(286), this.literals.get), i32.ltU(n(30), this.distances.get));
    return [
      refill(this.#state),
      this.#take(this.literals, 5, 257),
      this.#take(this.distances, 5, 1),
      this.#take(this.#lengths, 4, 4),
      when(tooMany, FAIL),
    ];
  }

  readLengthCode(): readonly Code[] {
    const at = this.#at;
    const isWritten = i32.ltU(at.get, this.#lengths.get);
    return [
      at.set(n(0)),
      loopWhile(
        i32.ltU(at.get, n(LENGTH_SYMBOLS)),
        sequence(
          refill(this.#state),
          this.#value.set(n(0)),
          when(isWritten, this.#take(this.#value, 3, 0)),
          i32.store8(i32.load8(at.get, ORDER), this.#value.get, LENGTHS),
          increase(at, 1),
        ),
      ),
    ];
  }

  readLengths(): readonly Code[] {
    const [at, symbol] = [this.#at, this.#value];
    return [
      at.set(n(LENGTHS)),
      this.#end.set(i32.add(at.get, i32.add(this.literals.get, this.distances.get))),
      loopWhile(
        i32.ltU(at.get, this.#end.get),
        sequence(
          refill(this.#state),
          failAtEnd(this.#state.input, this.#state.inputEnd.get),
          symbol.set(i32.load(slotOf(this.#state, LENGTH_BITS), LENGTH_TABLE)),
          drop(this.#state, i64.extend(symbol.get)),
          symbol.set(i32.shrU(symbol.get, n(16))),
          when(i32.ltU(symbol.get, n(16)), this.#put(), this.#repeat()),
        ),
      ),
    ];
  }

  /** Symbols above 15 stand for the length before, or none, many times. */
  #repeat(): Code {
    const [at, symbol, times] = [this.#at, this.#value, this.#times];
    const before = sequence(
      when(i32.eq(at.get, n(LENGTHS)), FAIL),
      this.#take(times, 2, 3),
      symbol.set(i32.load8(i32.sub(at.get, n(1)))),
    );
    const none = sequence(
      when(i32.eq(symbol.get, n(17)), this.#take(times, 3, 3), this.#take(times, 7, 11)),
      symbol.set(n(0)),
    );
    return sequence(
      when(i32.eq(symbol.get, n(16)), before, none),
      times.set(i32.add(at.get, times.get)),
      when(i32.ltU(this.#end.get, times.get), FAIL),
      loopWhile(i32.ltU(at.get, times.get), this.#put()),
    );
  }

  #put(): Code {
    return sequence(i32.store8(this.#at.get, this.#value.get), increase(this.#at, 1));
  }

  #take(variable: Variable, count: number, base: number): Code {
    return sequence(
      variable.set(i32.add(peek(this.#state, count), n(base))),
      drop(this.#state, i64.const(BigInt(count))),
    );
  }
}
