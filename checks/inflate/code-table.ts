import type { FunctionBuilder, ModuleBuilder } from '../wasm-module.ts';
import { either, giveBack, i32, loopWhile, sequence, when } from '../wasm.ts';
import type { Code, Variable } from '../wasm.ts';
import { increase, n } from './bit-reader.ts';
import { EXCEPTION, OTHER, SECOND } from './entries.ts';
import { COUNTS, MOST_BITS, OFFSETS, SORTED } from './layout.ts';

/**
 * write(lengths, symbols, meanings, table, bits) → whether the lengths make a complete code: no bits
 * mean two symbols, and all mean one. zlib takes a few others, which no common program writes; they
 * are left to it.
 */
export function tableFunction(module: ModuleBuilder): FunctionBuilder {
  const write = module.own(['i32', 'i32', 'i32', 'i32', 'i32'], 'i32');
  const table = new TableCode(write);
  write.body(...table.count(), ...table.judge(), ...table.sort(), ...table.fill(), n(1));
  return write;
}

const word = (base: Code, index: Code): Code => i32.add(base, i32.shl(index, n(2)));
const powerOfTwo = (exponent: Code): Code => i32.shl(n(1), exponent);

class TableCode {
  readonly #write: FunctionBuilder;
  readonly #lengths: Variable;
  readonly #symbols: Variable;
  readonly #meanings: Variable;
  readonly #table: Variable;
  readonly #bits: Variable;
  readonly #at: Variable;
  readonly #length: Variable;
  /** Codes of this length that are not written yet. */
  readonly #open: Variable;
  /** The code to be written, its first bit lowest, as the reader will see it. */
  readonly #code: Variable;
  readonly #entry: Variable;
  /** Second tables: where the next one begins, the one that is being filled, its bits, and for which code it is. */
  readonly #next: Variable;
  readonly #second: Variable;
  readonly #secondBits: Variable;
  readonly #prefix: Variable;

  constructor(write: FunctionBuilder) {
    this.#write = write;
    this.#lengths = write.param(0);
    this.#symbols = write.param(1);
    this.#meanings = write.param(2);
    this.#table = write.param(3);
    this.#bits = write.param(4);
    this.#at = this.#local();
    this.#length = this.#local();
    this.#open = this.#local();
    this.#code = this.#local();
    this.#entry = this.#local();
    this.#next = this.#local();
    this.#second = this.#local();
    this.#secondBits = this.#local();
    this.#prefix = this.#local();
  }

  count(): readonly Code[] {
    const slot = this.#local();
    return [
      this.#forEachLength(0, i32.store(word(n(0), this.#length.get), n(0), COUNTS)),
      this.#forEachSymbol(
        sequence(
          slot.set(word(n(0), this.#lengthOf(this.#at))),
          i32.store(slot.get, i32.add(i32.load(slot.get, COUNTS), n(1)), COUNTS),
        ),
      ),
    ];
  }

  /** Also finds where the symbols of each length begin. */
  judge(): readonly Code[] {
    const sum = this.#local();
    const count = this.#countOf(this.#length.get);
    return [
      // Codes of this length that nothing means yet.
      this.#open.set(n(1)),
      sum.set(n(0)),
      this.#forEachLength(
        1,
        sequence(
          i32.store(word(n(0), this.#length.get), sum.get, OFFSETS),
          sum.set(i32.add(sum.get, count)),
          this.#open.set(i32.sub(i32.shl(this.#open.get, n(1)), count)),
          when(i32.ltS(this.#open.get, n(0)), giveBack(n(0))),
        ),
      ),
      when(this.#open.get, giveBack(n(0))),
    ];
  }

  sort(): readonly Code[] {
    const slot = this.#local();
    const offset = i32.load(slot.get, OFFSETS);
    return [
      this.#forEachSymbol(
        sequence(
          slot.set(word(n(0), this.#lengthOf(this.#at))),
          when(
            slot.get,
            sequence(
              i32.store16(i32.shl(offset, n(1)), this.#at.get, SORTED),
              i32.store(slot.get, i32.add(offset, n(1)), OFFSETS),
            ),
          ),
        ),
      ),
    ];
  }

  fill(): readonly Code[] {
    return [
      ...[this.#code, this.#at, this.#second, this.#secondBits].map((one) => one.set(n(0))),
      this.#prefix.set(n(-1)),
      this.#next.set(powerOfTwo(this.#bits.get)),
      this.#forEachLength(
        1,
        sequence(
          this.#open.set(this.#countOf(this.#length.get)),
          loopWhile(
            this.#open.get,
            sequence(this.#fillCode(), ...this.#toNextCode(), increase(this.#open, -1)),
          ),
        ),
      ),
    ];
  }

  /** Every slot whose number ends with the code. */
  #fillCode(): Code {
    const [slot, end, step] = [this.#local(), this.#local(), this.#local()];
    const symbol = i32.load16(i32.shl(this.#at.get, n(1)), SORTED);
    const drop = either(i32.and(this.#entry.get, n(OTHER)), n(0x101), n(1));
    const table = (index: Code) => word(this.#table.get, index);
    return sequence(
      this.#entry.set(i32.load(word(this.#meanings.get, symbol))),
      when(
        i32.ltU(this.#bits.get, this.#length.get),
        sequence(
          ...this.#openSecond(),
          step.set(i32.sub(this.#length.get, this.#bits.get)),
          slot.set(table(i32.add(this.#second.get, i32.shrU(this.#code.get, this.#bits.get)))),
          end.set(table(i32.add(this.#second.get, powerOfTwo(this.#secondBits.get)))),
        ),
        sequence(
          step.set(this.#length.get),
          slot.set(table(this.#code.get)),
          end.set(table(powerOfTwo(this.#bits.get))),
        ),
      ),
      this.#entry.set(i32.add(this.#entry.get, i32.mul(step.get, drop))),
      step.set(i32.shl(n(4), step.get)),
      loopWhile(
        i32.ltU(slot.get, end.get),
        sequence(i32.store(slot.get, this.#entry.get), slot.set(i32.add(slot.get, step.get))),
      ),
    );
  }

  /** Codes that begin alike follow one another: the first of them has a table made for all. */
  #openSecond(): readonly Code[] {
    const [prefix, used] = [this.#local(), this.#local()];
    const low = i32.and(this.#code.get, i32.sub(powerOfTwo(this.#bits.get), n(1)));
    const bits = this.#secondBits;
    const pointer = [i32.shl(this.#second.get, n(16)), n(OTHER | EXCEPTION | SECOND)];
    const sizes = [i32.shl(bits.get, n(8)), this.#bits.get];
    const newTable = sequence(
      this.#prefix.set(prefix.get),
      this.#second.set(this.#next.get),
      bits.set(i32.sub(this.#length.get, this.#bits.get)),
      // Wide enough that the codes to come, in their order, use all of it.
      used.set(this.#open.get),
      loopWhile(
        i32.ltU(used.get, powerOfTwo(bits.get)),
        sequence(
          increase(bits, 1),
          used.set(
            i32.add(i32.shl(used.get, n(1)), this.#countOf(i32.add(this.#bits.get, bits.get))),
          ),
        ),
      ),
      this.#next.set(i32.add(this.#next.get, powerOfTwo(bits.get))),
      i32.store(
        word(this.#table.get, prefix.get),
        [...pointer, ...sizes].reduce((all, one) => i32.or(all, one)),
      ),
    );
    return [prefix.set(low), when(i32.ne(prefix.get, this.#prefix.get), newTable)];
  }

  /** Adds one to the code, of which the last bit is highest. */
  #toNextCode(): readonly Code[] {
    const bit = this.#local();
    return [
      bit.set(powerOfTwo(i32.sub(this.#length.get, n(1)))),
      loopWhile(
        i32.and(this.#code.get, bit.get),
        sequence(
          this.#code.set(i32.xor(this.#code.get, bit.get)),
          bit.set(i32.shrU(bit.get, n(1))),
        ),
      ),
      this.#code.set(i32.or(this.#code.get, bit.get)),
      increase(this.#at, 1),
    ];
  }

  #local(): Variable {
    return this.#write.local('i32');
  }

  #lengthOf(symbol: Variable): Code {
    return i32.load8(i32.add(this.#lengths.get, symbol.get));
  }

  #countOf(length: Code): Code {
    return i32.load(word(n(0), length), COUNTS);
  }

  #forEachSymbol(body: Code): Code {
    return forEach(this.#at, [n(0), this.#symbols.get], body);
  }

  #forEachLength(first: number, body: Code): Code {
    return forEach(this.#length, [n(first), n(MOST_BITS + 1)], body);
  }
}

function forEach(variable: Variable, [from, to]: readonly [Code, Code], body: Code): Code {
  const isIn = i32.ltU(variable.get, to);
  return sequence(variable.set(from), loopWhile(isIn, sequence(body, increase(variable, 1))));
}
