import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openArchive
} from "./chunk-GZBO32B3.js";
import {
  ModuleBuilder,
  again,
  copyBytes,
  either,
  forever,
  giveBack,
  i32,
  i64,
  loopWhile,
  sequence,
  v128,
  when
} from "./chunk-CKPOIZJT.js";
import {
  TRAILER_BYTES,
  headerLength,
  inflate
} from "./chunk-36M2YAHL.js";
import {
  recordsIn,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";
import "./chunk-XVSOA46X.js";
import "./chunk-6ZPE3BYM.js";
import "./chunk-FGJQVEGZ.js";
import "./chunk-D7LVZ2SA.js";
import {
  STOP,
  isScanJob,
  isWorkerStart
} from "./chunk-5MD636BJ.js";
import {
  ArchiveError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/scan/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// checks/inflate/inflater.ts
import { crc32 } from "node:zlib";

// checks/inflate/entries.ts
var OTHER = 32768;
var EXCEPTION = 16384;
var SECOND = 8192;
var END = 4096;
var OLD_BITS = 2;
var ONE_LITERAL = 256;
var TWO_LITERALS = 512;
var INVALID = OTHER | EXCEPTION;
var SHORTEST_MATCH = 3;
var LONGEST_MATCH = 258;
var END_SYMBOL = 256;
var LENGTH_CODES = 28;
var DISTANCE_CODES = 30;
var measure = (base, extra) => base * 65536 + (OTHER | OLD_BITS << 8 | extra);
function literalMeanings() {
  const literals = Array.from({ length: END_SYMBOL }, (_, byte) => byte * 65536 + ONE_LITERAL);
  const lengths = measures(LENGTH_CODES, { first: SHORTEST_MATCH, perStep: 4 });
  const end = INVALID | END;
  return [...literals, end, ...lengths, measure(LONGEST_MATCH, 0), INVALID, INVALID];
}
function distanceMeanings() {
  return [...measures(DISTANCE_CODES, { first: 1, perStep: 2 }), INVALID, INVALID];
}
function lengthMeanings() {
  return Array.from({ length: 19 }, (_, symbol) => symbol * 65536);
}
function measures(count, { first, perStep }) {
  let base = first;
  return Array.from({ length: count }, (_, symbol) => {
    const extra = Math.max(Math.floor(symbol / perStep) - 1, 0);
    const meaning = measure(base, extra);
    base += 2 ** extra;
    return meaning;
  });
}

// checks/inflate/layout.ts
var LITERAL_SYMBOLS = 288;
var DISTANCE_SYMBOLS = 32;
var LENGTH_SYMBOLS = 19;
var MOST_BITS = 15;
var LITERAL_BITS = 11;
var DISTANCE_BITS = 8;
var LENGTH_BITS = 7;
var LITERAL_MEANINGS = 64;
var DISTANCE_MEANINGS = LITERAL_MEANINGS + 4 * LITERAL_SYMBOLS;
var LENGTH_MEANINGS = DISTANCE_MEANINGS + 4 * DISTANCE_SYMBOLS;
var PATTERNS = LENGTH_MEANINGS + 4 * LENGTH_SYMBOLS;
var STRIDES = PATTERNS + 16 * 16;
var ORDER = STRIDES + 16;
var LENGTHS = ORDER + LENGTH_SYMBOLS;
var COUNTS = LENGTHS + LITERAL_SYMBOLS + DISTANCE_SYMBOLS;
var OFFSETS = COUNTS + 4 * (MOST_BITS + 1);
var SORTED = OFFSETS + 4 * (MOST_BITS + 1);
var sizeOf = (bits, symbols) => 4 * (2 ** bits + symbols / 2 * 2 ** (MOST_BITS - bits));
var LENGTH_TABLE = Math.ceil((SORTED + 2 * LITERAL_SYMBOLS) / 1024) * 1024;
var LITERAL_TABLE = LENGTH_TABLE + 4 * 2 ** LENGTH_BITS;
var DISTANCE_TABLE = LITERAL_TABLE + sizeOf(LITERAL_BITS, LITERAL_SYMBOLS);
var INPUT = DISTANCE_TABLE + sizeOf(DISTANCE_BITS, DISTANCE_SYMBOLS);
var READ_AHEAD = 8;
var INPUT_MARGIN = 64;
var OUTPUT_MARGIN = 512;

// checks/inflate/bit-reader.ts
var n = i32.const;
var wide = (value) => i64.const(BigInt(value));
var increase = (variable, by) => variable.set(i32.add(variable.get, n(by)));
var COUNTED = 63;
function refill({ input, bits, left }) {
  return sequence(
    bits.set(i64.or(bits.get, i64.shl(i64.load(input.get), left.get))),
    input.set(i32.sub(i32.add(input.get, n(7)), wholeBytes(left.get))),
    left.set(i64.or(left.get, wide(56)))
  );
}
var wholeBytes = (left) => i32.and(i32.wrap(i64.shrU(left, wide(3))), n(7));
function slotOf({ bits }, tableBits) {
  return i32.and(i32.wrap(bits.get), n(2 ** (tableBits + OLD_BITS) - 2 ** OLD_BITS));
}
function peek({ bits }, count) {
  return i32.and(i32.wrap(i64.shrU(bits.get, wide(OLD_BITS))), n(2 ** count - 1));
}
function drop({ bits, left }, count) {
  return sequence(bits.set(i64.shrU(bits.get, count)), left.set(i64.sub(left.get, count)));
}
function toWholeByte({ input, bits, left }) {
  const unread = i64.and(i64.sub(left.get, wide(OLD_BITS)), wide(COUNTED));
  return sequence(
    input.set(i32.sub(input.get, i32.wrap(i64.shrU(unread, wide(3))))),
    bits.set(wide(0)),
    left.set(wide(OLD_BITS))
  );
}
var countOf = ({ left }) => i32.and(i32.wrap(left.get), n(COUNTED));
var DecoderState = class {
  module = new ModuleBuilder();
  input = this.module.global("input");
  /** Where the deflated bytes end. */
  inputEnd = this.module.global("inputEnd");
  /** Where the next inflated byte goes, where they begin, and where they must end. */
  output = this.module.global("output");
  outputStart = this.module.global("outputStart");
  outputEnd = this.module.global("outputEnd");
  bits = this.module.global("bits", "i64");
  left = this.module.global("left", "i64");
};

// checks/inflate/block-header.ts
var FAIL = giveBack(n(0));
function failAtEnd(input, end) {
  return when(i32.ltU(i32.add(end, n(READ_AHEAD)), input.get), FAIL);
}
function writeTables(build, literals, distances) {
  const ofLiterals = [n(LENGTHS), literals, n(LITERAL_MEANINGS), n(LITERAL_TABLE), n(LITERAL_BITS)];
  const ofDistances = [n(DISTANCE_MEANINGS), n(DISTANCE_TABLE), n(DISTANCE_BITS)];
  return i32.and(
    build.call(...ofLiterals),
    build.call(i32.add(n(LENGTHS), literals), distances, ...ofDistances)
  );
}
function fixedFunction({ module }, build) {
  const fixed = module.own([], "i32");
  const at = fixed.local("i32");
  const upTo = (end, length) => loopWhile(
    i32.ltU(at.get, n(LENGTHS + end)),
    sequence(i32.store8(at.get, n(length)), increase(at, 1))
  );
  fixed.body(
    at.set(n(LENGTHS)),
    ...[upTo(144, 8), upTo(END_SYMBOL, 9), upTo(280, 7), upTo(LITERAL_SYMBOLS, 8)],
    upTo(LITERAL_SYMBOLS + DISTANCE_SYMBOLS, 5),
    writeTables(build, n(LITERAL_SYMBOLS), n(DISTANCE_SYMBOLS))
  );
  return fixed;
}
function dynamicFunction(state, build) {
  const dynamic = state.module.own([], "i32");
  const header = new DynamicHeader(state, dynamic);
  const ofLengths = [n(LENGTH_MEANINGS), n(LENGTH_TABLE), n(LENGTH_BITS)];
  dynamic.body(
    ...header.readCounts(),
    ...header.readLengthCode(),
    when(i32.eqz(build.call(n(LENGTHS), n(LENGTH_SYMBOLS), ...ofLengths)), FAIL),
    ...header.readLengths(),
    when(i32.eqz(i32.load8(n(LENGTHS + END_SYMBOL))), FAIL),
    writeTables(build, header.literals.get, header.distances.get)
  );
  return dynamic;
}
var DynamicHeader = class {
  literals;
  distances;
  #state;
  #lengths;
  #at;
  #value;
  #end;
  #times;
  constructor(state, dynamic) {
    this.#state = state;
    this.literals = dynamic.local("i32");
    this.distances = dynamic.local("i32");
    this.#lengths = dynamic.local("i32");
    this.#at = dynamic.local("i32");
    this.#value = dynamic.local("i32");
    this.#end = dynamic.local("i32");
    this.#times = dynamic.local("i32");
  }
  readCounts() {
    const tooMany = i32.or(i32.ltU(n(286), this.literals.get), i32.ltU(n(30), this.distances.get));
    return [
      refill(this.#state),
      this.#take(this.literals, 5, 257),
      this.#take(this.distances, 5, 1),
      this.#take(this.#lengths, 4, 4),
      when(tooMany, FAIL)
    ];
  }
  readLengthCode() {
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
          increase(at, 1)
        )
      )
    ];
  }
  readLengths() {
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
          when(i32.ltU(symbol.get, n(16)), this.#put(), this.#repeat())
        )
      )
    ];
  }
  /** Symbols above 15 stand for the length before, or none, many times. */
  #repeat() {
    const [at, symbol, times] = [this.#at, this.#value, this.#times];
    const before = sequence(
      when(i32.eq(at.get, n(LENGTHS)), FAIL),
      this.#take(times, 2, 3),
      symbol.set(i32.load8(i32.sub(at.get, n(1))))
    );
    const none = sequence(
      when(i32.eq(symbol.get, n(17)), this.#take(times, 3, 3), this.#take(times, 7, 11)),
      symbol.set(n(0))
    );
    return sequence(
      when(i32.eq(symbol.get, n(16)), before, none),
      times.set(i32.add(at.get, times.get)),
      when(i32.ltU(this.#end.get, times.get), FAIL),
      loopWhile(i32.ltU(at.get, times.get), this.#put())
    );
  }
  #put() {
    return sequence(i32.store8(this.#at.get, this.#value.get), increase(this.#at, 1));
  }
  #take(variable, count, base) {
    return sequence(
      variable.set(i32.add(peek(this.#state, count), n(base))),
      drop(this.#state, i64.const(BigInt(count)))
    );
  }
};

// checks/inflate/code-table.ts
function tableFunction(module) {
  const write = module.own(["i32", "i32", "i32", "i32", "i32"], "i32");
  const table = new TableCode(write);
  write.body(...table.count(), ...table.judge(), ...table.sort(), ...table.fill(), n(1));
  return write;
}
var word = (base, index) => i32.add(base, i32.shl(index, n(2)));
var powerOfTwo = (exponent) => i32.shl(n(1), exponent);
var TableCode = class {
  #write;
  #lengths;
  #symbols;
  #meanings;
  #table;
  #bits;
  #at;
  #length;
  /** Codes of this length that are not written yet. */
  #open;
  /** The code to be written, its first bit lowest, as the reader will see it. */
  #code;
  #entry;
  /** Second tables: where the next one begins, the one that is being filled, its bits, and for which code it is. */
  #next;
  #second;
  #secondBits;
  #prefix;
  constructor(write) {
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
  count() {
    const slot = this.#local();
    return [
      this.#forEachLength(0, i32.store(word(n(0), this.#length.get), n(0), COUNTS)),
      this.#forEachSymbol(
        sequence(
          slot.set(word(n(0), this.#lengthOf(this.#at))),
          i32.store(slot.get, i32.add(i32.load(slot.get, COUNTS), n(1)), COUNTS)
        )
      )
    ];
  }
  /** Also finds where the symbols of each length begin. */
  judge() {
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
          when(i32.ltS(this.#open.get, n(0)), giveBack(n(0)))
        )
      ),
      when(this.#open.get, giveBack(n(0)))
    ];
  }
  sort() {
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
              i32.store(slot.get, i32.add(offset, n(1)), OFFSETS)
            )
          )
        )
      )
    ];
  }
  fill() {
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
            sequence(this.#fillCode(), ...this.#toNextCode(), increase(this.#open, -1))
          )
        )
      )
    ];
  }
  /** Every slot whose number ends with the code. */
  #fillCode() {
    const [slot, end, step] = [this.#local(), this.#local(), this.#local()];
    const symbol = i32.load16(i32.shl(this.#at.get, n(1)), SORTED);
    const drop2 = either(i32.and(this.#entry.get, n(OTHER)), n(257), n(1));
    const table = (index) => word(this.#table.get, index);
    return sequence(
      this.#entry.set(i32.load(word(this.#meanings.get, symbol))),
      when(
        i32.ltU(this.#bits.get, this.#length.get),
        sequence(
          ...this.#openSecond(),
          step.set(i32.sub(this.#length.get, this.#bits.get)),
          slot.set(table(i32.add(this.#second.get, i32.shrU(this.#code.get, this.#bits.get)))),
          end.set(table(i32.add(this.#second.get, powerOfTwo(this.#secondBits.get))))
        ),
        sequence(
          step.set(this.#length.get),
          slot.set(table(this.#code.get)),
          end.set(table(powerOfTwo(this.#bits.get)))
        )
      ),
      this.#entry.set(i32.add(this.#entry.get, i32.mul(step.get, drop2))),
      step.set(i32.shl(n(4), step.get)),
      loopWhile(
        i32.ltU(slot.get, end.get),
        sequence(i32.store(slot.get, this.#entry.get), slot.set(i32.add(slot.get, step.get)))
      )
    );
  }
  /** Codes that begin alike follow one another: the first of them has a table made for all. */
  #openSecond() {
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
            i32.add(i32.shl(used.get, n(1)), this.#countOf(i32.add(this.#bits.get, bits.get)))
          )
        )
      ),
      this.#next.set(i32.add(this.#next.get, powerOfTwo(bits.get))),
      i32.store(
        word(this.#table.get, prefix.get),
        [...pointer, ...sizes].reduce((all, one) => i32.or(all, one))
      )
    );
    return [prefix.set(low), when(i32.ne(prefix.get, this.#prefix.get), newTable)];
  }
  /** Adds one to the code, of which the last bit is highest. */
  #toNextCode() {
    const bit = this.#local();
    return [
      bit.set(powerOfTwo(i32.sub(this.#length.get, n(1)))),
      loopWhile(
        i32.and(this.#code.get, bit.get),
        sequence(
          this.#code.set(i32.xor(this.#code.get, bit.get)),
          bit.set(i32.shrU(bit.get, n(1)))
        )
      ),
      this.#code.set(i32.or(this.#code.get, bit.get)),
      increase(this.#at, 1)
    ];
  }
  #local() {
    return this.#write.local("i32");
  }
  #lengthOf(symbol) {
    return i32.load8(i32.add(this.#lengths.get, symbol.get));
  }
  #countOf(length) {
    return i32.load(word(n(0), length), COUNTS);
  }
  #forEachSymbol(body) {
    return forEach(this.#at, [n(0), this.#symbols.get], body);
  }
  #forEachLength(first, body) {
    return forEach(this.#length, [n(first), n(MOST_BITS + 1)], body);
  }
};
function forEach(variable, [from, to], body) {
  const isIn = i32.ltU(variable.get, to);
  return sequence(variable.set(from), loopWhile(isIn, sequence(body, increase(variable, 1))));
}

// checks/inflate/pair-literals.ts
var BITS = 255;
var FIRST_LITERAL = 16711680;
function pairFunction(module) {
  const pair = module.own([]);
  const [at, first] = [pair.local("i32"), pair.local("i32")];
  const [second, bits] = [pair.local("i32"), pair.local("i32")];
  const areLiterals = i32.eqz(i32.and(i32.or(first.get, second.get), n(OTHER)));
  const bytes = i32.or(
    i32.and(first.get, n(FIRST_LITERAL)),
    i32.shl(i32.and(second.get, n(FIRST_LITERAL)), n(8))
  );
  pair.body(
    at.set(n(4 * 2 ** LITERAL_BITS)),
    // Downwards: an entry is paired after those above it looked at it.
    loopWhile(
      at.get,
      sequence(
        increase(at, -4),
        first.set(i32.load(at.get, LITERAL_TABLE)),
        second.set(i32.load(i32.and(i32.shrU(at.get, first.get), n(-4)), LITERAL_TABLE)),
        bits.set(i32.add(i32.and(first.get, n(BITS)), i32.and(second.get, n(BITS)))),
        when(
          i32.and(areLiterals, i32.leU(bits.get, n(LITERAL_BITS))),
          i32.store(at.get, i32.or(i32.or(bytes, n(TWO_LITERALS)), bits.get), LITERAL_TABLE)
        )
      )
    )
  );
  return pair;
}

// checks/inflate/symbols.ts
var LITERALS_IN_A_ROW = 3;
var DISTANCE_EXTRA = 31;
var VECTOR = 16;
var FAIL2 = giveBack(n(0));
function symbolsFunction(state) {
  const symbols = state.module.own([], "i32");
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
        ...loop.copy()
      )
    ),
    n(0)
  );
  return symbols;
}
var SymbolLoop = class {
  /** Globals are slow: while the loop runs they are kept in locals. */
  #state;
  #reader;
  #output;
  #inputEnd;
  #outputEnd;
  #outputStart;
  #entry;
  /** The bits with those that the entry dropped, among them its extra bits. */
  #saved;
  #length;
  #distance;
  #from;
  #to;
  #pattern;
  constructor(state, symbols) {
    const local = () => symbols.local("i32");
    this.#state = state;
    this.#reader = { input: local(), bits: symbols.local("i64"), left: symbols.local("i64") };
    this.#output = local();
    this.#inputEnd = local();
    this.#outputEnd = local();
    this.#outputStart = local();
    this.#entry = symbols.local("i64");
    this.#saved = symbols.local("i64");
    this.#length = local();
    this.#distance = local();
    this.#from = local();
    this.#to = local();
    this.#pattern = symbols.local("v128");
  }
  begin() {
    const { input, bits, left } = this.#reader;
    return [
      ...[input.set(this.#state.input.get), this.#output.set(this.#state.output.get)],
      ...[bits.set(this.#state.bits.get), left.set(this.#state.left.get)],
      this.#inputEnd.set(this.#state.inputEnd.get),
      this.#outputEnd.set(this.#state.outputEnd.get),
      this.#outputStart.set(this.#state.outputStart.get),
      refill(this.#reader),
      this.#ask()
    ];
  }
  judgeBounds() {
    return [
      failAtEnd(this.#reader.input, this.#inputEnd.get),
      when(i32.ltU(this.#outputEnd.get, this.#output.get), FAIL2)
    ];
  }
  /** Drops what the entry was read from. */
  take() {
    const { bits } = this.#reader;
    return sequence(this.#saved.set(bits.get), drop(this.#reader, this.#entry.get));
  }
  literals(inARow = 1) {
    const next = inARow === LITERALS_IN_A_ROW ? sequence(refill(this.#reader), again(inARow)) : sequence(this.take(), this.literals(inARow + 1));
    return when(this.#isLiteral(), sequence(this.#write(), this.#ask(), next));
  }
  exceptions() {
    const end = when(this.#has(END), this.#finish());
    return when(
      this.#has(EXCEPTION),
      sequence(
        end,
        when(i32.eqz(this.#has(SECOND)), FAIL2),
        this.#askSecond(LITERAL_TABLE),
        this.take(),
        when(
          this.#isLiteral(),
          sequence(this.#write(), this.#ask(), refill(this.#reader), again(2))
        ),
        when(this.#has(EXCEPTION), sequence(end, FAIL2))
      )
    );
  }
  length() {
    return [this.#length.set(this.#measure())];
  }
  distance() {
    const needed = i32.add(i32.and(this.#low(), n(DISTANCE_EXTRA)), n(OLD_BITS + LITERAL_BITS));
    const second = sequence(
      when(i32.eqz(this.#has(SECOND)), FAIL2),
      refill(this.#reader),
      this.#askSecond(DISTANCE_TABLE),
      this.take(),
      when(this.#has(EXCEPTION), FAIL2)
    );
    return [
      this.#entry.set(i64.load32(slotOf(this.#reader, DISTANCE_BITS), DISTANCE_TABLE)),
      when(i32.ltU(countOf(this.#reader), needed), refill(this.#reader)),
      this.take(),
      when(this.#has(EXCEPTION), second),
      this.#distance.set(this.#measure())
    ];
  }
  copy() {
    const [from, to, distance] = [this.#from, this.#to, this.#distance];
    return [
      to.set(this.#output.get),
      from.set(i32.sub(to.get, distance.get)),
      // Addresses have no sign bit, but what lies before all of them has.
      when(i32.ltS(from.get, this.#outputStart.get), FAIL2),
      this.#output.set(i32.add(to.get, this.#length.get)),
      this.#ask(),
      refill(this.#reader),
      when(i32.ltU(distance.get, n(VECTOR)), this.#copyNear(), this.#copyFar())
    ];
  }
  /** Two vectors are written anyway: most matches are no longer. */
  #copyFar() {
    const [from, to] = [this.#from, this.#to];
    const both = [0, VECTOR].map((at) => v128.store(to.get, v128.load(from.get, at), at));
    const on = increase(to, 2 * VECTOR);
    return sequence(
      ...both,
      on,
      loopWhile(
        i32.ltU(to.get, this.#output.get),
        sequence(increase(from, 2 * VECTOR), ...both, on)
      )
    );
  }
  /** What is repeated overlaps with what is written: it is made a vector first. */
  #copyNear() {
    const [from, to, distance] = [this.#from, this.#to, this.#distance];
    const pattern = v128.load(i32.shl(distance.get, n(4)), PATTERNS);
    return sequence(
      this.#pattern.set(v128.swizzle(v128.load(from.get), pattern)),
      distance.set(i32.load8(distance.get, STRIDES)),
      loopWhile(
        i32.ltU(to.get, this.#output.get),
        sequence(v128.store(to.get, this.#pattern.get), to.set(i32.add(to.get, distance.get)))
      )
    );
  }
  #ask() {
    return this.#entry.set(i64.load32(slotOf(this.#reader, LITERAL_BITS), LITERAL_TABLE));
  }
  #askSecond(table) {
    const { bits } = this.#reader;
    const index = i32.shl(i32.shrU(this.#low(), n(16)), n(2));
    const count = i64.and(i64.shrU(this.#entry.get, wide(8)), wide(15));
    const slot = i64.and(
      bits.get,
      i64.sub(i64.shl(wide(2 ** OLD_BITS), count), wide(2 ** OLD_BITS))
    );
    return this.#entry.set(i64.load32(i32.add(index, i32.wrap(slot)), table));
  }
  /** Two bytes, of which the second is written over where there is one literal. */
  #write() {
    const count = i32.and(i32.shrU(this.#low(), n(8)), n(3));
    return sequence(
      i32.store16(this.#output.get, i32.shrU(this.#low(), n(16))),
      this.#output.set(i32.add(this.#output.get, count))
    );
  }
  /** The entry's length or distance, with its extra bits. */
  #measure() {
    const dropped = i64.sub(i64.shl(wide(2 ** OLD_BITS), this.#entry.get), wide(1));
    const extra = i64.shrU(i64.and(this.#saved.get, dropped), i64.shrU(this.#entry.get, wide(8)));
    return i32.add(i32.shrU(this.#low(), n(16)), i32.wrap(extra));
  }
  #finish() {
    const { input, bits, left } = this.#reader;
    return sequence(
      ...[this.#state.input.set(input.get), this.#state.output.set(this.#output.get)],
      ...[this.#state.bits.set(bits.get), this.#state.left.set(left.get)],
      giveBack(n(1))
    );
  }
  #isLiteral() {
    return i32.eqz(this.#has(OTHER));
  }
  #has(flag) {
    return i32.and(this.#low(), n(flag));
  }
  #low() {
    return i32.wrap(this.#entry.get);
  }
};

// checks/inflate/program.ts
var FAIL3 = giveBack(n(0));
var WORTH_PAIRING = 6e3;
var STORED = 0;
var FIXED = 1;
var DYNAMIC = 2;
function decoderBytes() {
  const state = new DecoderState();
  const table = tableFunction(state.module);
  state.module.export(
    "run",
    runFunction(state, {
      fixed: fixedFunction(state, table),
      dynamic: dynamicFunction(state, table),
      pair: pairFunction(state.module),
      symbols: symbolsFunction(state)
    })
  );
  return state.module.build(Math.ceil(INPUT / 65536));
}
function runFunction(state, parts) {
  const run = state.module.own([], "i32");
  const [last, kind, length] = [run.local("i32"), run.local("i32"), run.local("i32")];
  const isKind = (one) => i32.eq(kind.get, n(one));
  run.body(
    ...[state.bits.set(wide(0)), state.left.set(wide(OLD_BITS))],
    loopWhile(
      i32.eqz(last.get),
      sequence(
        refill(state),
        failAtEnd(state.input, state.inputEnd.get),
        last.set(peek(state, 1)),
        kind.set(i32.shrU(peek(state, 3), n(1))),
        drop(state, wide(3)),
        when(i32.ltU(n(DYNAMIC), kind.get), FAIL3),
        when(
          isKind(STORED),
          copyStored(state, length),
          sequence(
            when(isKind(FIXED), orFail(parts.fixed), orFail(parts.dynamic)),
            when(
              i32.ltU(i32.add(state.input.get, n(WORTH_PAIRING)), state.inputEnd.get),
              parts.pair.call()
            ),
            orFail(parts.symbols)
          )
        )
      )
    ),
    toWholeByte(state),
    i32.and(
      i32.eq(state.input.get, state.inputEnd.get),
      i32.eq(state.output.get, state.outputEnd.get)
    )
  );
  return run;
}
var orFail = (part) => when(i32.eqz(part.call()), FAIL3);
function copyStored(state, length) {
  const { input, inputEnd, output, outputEnd } = state;
  return sequence(
    toWholeByte(state),
    length.set(i32.load16(input.get)),
    when(i32.ne(i32.xor(length.get, n(65535)), i32.load16(input.get, 2)), FAIL3),
    increase(input, 4),
    when(i32.ltU(inputEnd.get, i32.add(input.get, length.get)), FAIL3),
    when(i32.ltU(outputEnd.get, i32.add(output.get, length.get)), FAIL3),
    copyBytes(output.get, input.get, length.get),
    input.set(i32.add(input.get, length.get)),
    output.set(i32.add(output.get, length.get))
  );
}

// checks/inflate/decoder.ts
var PAGE = 65536;
var FIRST_PAGES = 16;
var MOST_PAGES = 256;
var LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
var VECTOR2 = 16;
var Decoder = class {
  #memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES });
  #running;
  #bytes;
  constructor() {
    const module = new WebAssembly.Module(decoderBytes());
    const { exports } = new WebAssembly.Instance(module, { env: { memory: this.#memory } });
    if (!isRunning(exports)) throw new TypeError("the decoder lacks an export");
    this.#running = exports;
    this.#bytes = new Uint8Array(this.#memory.buffer);
    this.#writeTables();
  }
  /**
   * @param deflated one DEFLATE stream and nothing behind it
   * @param size the bytes that it inflates to
   * @returns the bytes, good until the next call; undefined where anything is otherwise, or needs too
   *   much memory
   */
  decode(deflated, size) {
    const inputEnd = INPUT + deflated.length;
    const start = Math.ceil((inputEnd + INPUT_MARGIN) / VECTOR2) * VECTOR2;
    const end = start + size;
    if (end + OUTPUT_MARGIN > MOST_PAGES * PAGE) return void 0;
    this.#reserve(end + OUTPUT_MARGIN);
    this.#bytes.set(deflated, INPUT);
    this.#bytes.fill(0, inputEnd, start);
    const { input, output, outputStart, outputEnd } = this.#running;
    input.value = INPUT;
    this.#running.inputEnd.value = inputEnd;
    output.value = start;
    outputStart.value = start;
    outputEnd.value = end;
    return this.#running.run() === 1 ? this.#bytes.subarray(start, end) : void 0;
  }
  #reserve(bytes) {
    const missing = Math.ceil((bytes - this.#bytes.length) / PAGE);
    if (missing <= 0) return;
    this.#memory.grow(missing);
    this.#bytes = new Uint8Array(this.#memory.buffer);
  }
  #writeTables() {
    const view = new DataView(this.#memory.buffer);
    const write = (at, meanings) => {
      for (const [symbol, meaning] of meanings.entries())
        view.setUint32(at + 4 * symbol, meaning, true);
    };
    write(LITERAL_MEANINGS, literalMeanings());
    write(DISTANCE_MEANINGS, distanceMeanings());
    write(LENGTH_MEANINGS, lengthMeanings());
    this.#bytes.set(LENGTH_ORDER, ORDER);
    for (let distance = 1; distance < VECTOR2; distance++) {
      const pattern = Array.from({ length: VECTOR2 }, (_, at) => at % distance);
      this.#bytes.set(pattern, PATTERNS + VECTOR2 * distance);
      this.#bytes[STRIDES + distance] = VECTOR2 - VECTOR2 % distance;
    }
  }
};
function isRunning(exports) {
  return "run" in exports && "outputEnd" in exports;
}

// checks/inflate/inflater.ts
var WORTH_A_DECODER = 2 * 1024 * 1024;
var Inflater = class {
  #open;
  #untilOpen;
  #decoder;
  constructor({ after = WORTH_A_DECODER, open: open2 = () => new Decoder() } = {}) {
    this.#open = open2;
    this.#untilOpen = after;
  }
  /** As `inflate` does, but the content is good until the next call only. */
  inflate(stored, limit) {
    const bytes = this.#isOpen(stored.length) ? this.#inflateWhole(stored, limit) : void 0;
    return bytes === void 0 ? inflate(stored, limit) : { kind: "whole", bytes, trailing: 0 };
  }
  #isOpen(stored) {
    this.#untilOpen -= stored;
    return this.#untilOpen < 0;
  }
  #inflateWhole(stored, limit) {
    const start = headerLength(stored);
    const end = stored.length - TRAILER_BYTES;
    if (typeof start === "string" || start > end) return void 0;
    const trailer = new DataView(stored.buffer, stored.byteOffset + end, TRAILER_BYTES);
    const size = trailer.getUint32(4, true);
    if (size > limit) return void 0;
    const bytes = this.#decode(stored.subarray(start, end), size);
    if (bytes === void 0 || crc32(bytes) !== trailer.getUint32(0, true)) return void 0;
    return bytes;
  }
  /** A decoder that cannot be had, as where there is no address space for it, is not asked for again. */
  #decode(deflated, size) {
    try {
      this.#decoder ??= this.#open();
      return this.#decoder.decode(deflated, size);
    } catch {
      this.#untilOpen = Number.POSITIVE_INFINITY;
      return void 0;
    }
  }
};

// checks/integrity/trail-changes.ts
var NAMES = ["StopLogging", "UpdateTrail", "DeleteTrail"];
var SERVICE = "cloudtrail.amazonaws.com";
var SERVICE_NEEDLE = Buffer.from(SERVICE);
var NEEDLES = NAMES.map((name) => Buffer.from(`"${name}"`));
var LARGEST = 64 * 1024 * 1024;
function readTrailChanges(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (text.length > LARGEST || !text.includes(SERVICE_NEEDLE)) return [];
  if (!NEEDLES.some((needle) => text.includes(needle))) return [];
  return (recordsIn(text.toString("utf8")) ?? []).flatMap(changeOf);
}
function changeOf(record) {
  const name = NAMES.find((known) => known === textAt(record, "eventName"));
  const time = new Date(textAt(record, "eventTime"));
  if (name === void 0 || Number.isNaN(time.getTime()) || !endsDigests(name, record)) return [];
  const own = textAt(record, "recipientAccountId");
  const account = own === "" ? textAt(record, "userIdentity.accountId") : own;
  const trail = textAt(record, "requestParameters.name").slice(0, LONGEST_NAME);
  return [{ name, time, account, trail, eventID: textAt(record, "eventID").slice(0, 64) }];
}
function endsDigests(name, record) {
  const isCall = textAt(record, "eventSource") === SERVICE;
  if (!isCall || textAt(record, "errorCode") !== "") return false;
  const validation = valueAt(record, "requestParameters.enableLogFileValidation");
  return name !== "UpdateTrail" || validation === false;
}
var LONGEST_NAME = 512;

// action/scan/scan-file.ts
import { hash } from "node:crypto";
async function scanFile(key, scan) {
  const stored = await readStored(scan.archive, key);
  if ("kind" in stored) return { key, sight: stored, parts: {} };
  const inflated = scan.inflate(stored.body, scan.options.maxInflatedBytes);
  const sight = contentOf(inflated, stored.body.length, scan.options.hash);
  if (inflated.kind === "too-large" || inflated.bytes === void 0)
    return { key, sight, parts: {} };
  return { key, sight, parts: scan.observe({ key, bytes: inflated.bytes }) };
}
async function readStored(archive, key) {
  try {
    return await archive.read(key);
  } catch (error) {
    if (error instanceof ArchiveError)
      return { kind: "unread", code: error.code, reason: error.message };
    throw error;
  }
}
function contentOf(inflated, stored, hash2) {
  if (inflated.kind === "too-large") return { ...inflated, stored };
  const sha256 = hash2 && inflated.bytes !== void 0 ? sha256Of(inflated.bytes) : "";
  if (inflated.kind === "whole")
    return { kind: "whole", sha256, bytes: inflated.bytes.length, trailing: inflated.trailing };
  const { kind, reason } = inflated;
  return sha256 === "" ? { kind, reason } : { kind, reason, sha256 };
}
function sha256Of(bytes) {
  return hash("sha256", bytes);
}

// action/scan/worker.ts
function main(port, start) {
  port.once("message", (job) => {
    if (!isScanJob(job)) throw new TypeError("the worker was started without a scan job");
    const opened = open(job);
    port.on("message", (request) => {
      if (request === STOP) {
        port.close();
        return;
      }
      void answer(request, opened, (reply) => {
        port.postMessage(reply);
      });
    });
  });
  if (isWorkerStart(start) && start.matches) void warmUp();
}
async function warmUp() {
  const observers = await import("./chunk-PK2ERIMF.js");
  observers.warmUp();
}
async function open({ source, setup, options }) {
  const { observe, newPages } = await openObservers(setup);
  const inflater = new Inflater();
  const inflate2 = (stored, limit) => inflater.inflate(stored, limit);
  return { scan: { archive: await openArchive(source), inflate: inflate2, observe, options }, newPages };
}
async function openObservers(setup) {
  const match = await openMatch(setup);
  return {
    observe: (file) => {
      const found = setup.changes === true ? readTrailChanges(file.bytes) : [];
      return { ...match?.observe(file), ...found.length > 0 && { changes: found } };
    },
    newPages: () => match?.newPages() ?? []
  };
}
async function openMatch(setup) {
  const { rules, everyHit, enrichment } = setup;
  if (rules === void 0) return void 0;
  const { openRules } = await import("./chunk-PK2ERIMF.js");
  if (enrichment === void 0) return openRules(rules, { everyHit });
  const { openSourceBook } = await import("./chunk-7RSXI6YY.js");
  return openRules(rules, { everyHit, sources: openSourceBook(enrichment) });
}
async function answer({ id, keys }, opened, post) {
  try {
    const { scan, newPages } = await opened;
    const files = await scanAll(keys, scan);
    post({ id, files, pages: newPages() });
  } catch (error) {
    post({ id, files: [], pages: [], error });
  }
}
var IN_FLIGHT = 32;
async function scanAll(keys, scan) {
  const files = new Array(keys.length);
  const queue = keys.entries();
  const lane = async () => {
    for (const [index, key] of queue) files[index] = await scanFile(key, scan);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return files;
}
if (parentPort === null) throw new Error("this file runs in a worker thread");
main(parentPort, workerData);
