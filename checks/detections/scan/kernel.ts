import {
  ANY,
  BLOCK,
  CLASSES,
  INPUT,
  KEY_SLOT_BITS,
  KEYS,
  MAX_VALUE,
  MAX_WANTED,
  MIX,
  NOTHING,
  PAGES,
  STATUS,
  STEPS,
  UNKNOWN,
  UNREAD,
  VALUE_SLOT_BITS,
  VALUES,
  VERDICTS,
  WANTED,
} from './layout.ts';
import { giveBack, i32, i64, loopWhile, ModuleBuilder, sequence, v128, when } from './wasm.ts';
import type { Code, FunctionBuilder, Variable } from './wasm.ts';

/*
 * The first look at a log's bytes, in WebAssembly because it touches every one of them: 64 at a
 * time, it finds the strings (as simdjson does: Langdale and Lemire, "Parsing Gigabytes of JSON
 * per Second", 2019), the depth, and so the borders of the records. At each key that some rule asks
 * for it looks up the value among those judged before, and steps on in an automaton of what a
 * record has shown so far. At the end of a record the state tells whether any rule may want it.
 * It never decides that a record matches, only that it cannot.
 */

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_LIST = 0x5d;
const LETTER_U = 0x75;
const OPEN = 0x7b;
const CLOSE = 0x7d;
/** `[` and `{`, and `]` and `}`, differ in this bit alone. */
const BRACKET_BIT = 0x20;

const n = i32.const;
const ONES = 0x0101_0101_0101_0101n;
const HIGHS = 0x8080_8080_8080_8080n;
const QUOTES = ONES * BigInt(QUOTE);
const ODD_BITS = 0xaaaa_aaaa_aaaa_aaaan;

const increase = (variable: Variable, by: number): Code =>
  variable.set(i32.add(variable.get, n(by)));

/** The kernel's bytes. Imports `miss`, `step` and `flush`; exports `run` and its globals. */
export function kernelBytes(): Uint8Array<ArrayBuffer> {
  const kernel = new Kernel();
  return kernel.module.build(PAGES);
}

class Kernel {
  readonly module = new ModuleBuilder();
  /** (key, isText, start, end, slot) → class of a value that was not met before. */
  readonly miss = this.module.imported('miss', ['i32', 'i32', 'i32', 'i32', 'i32'], 'i32');
  /** (state, class) → state. */
  readonly step = this.module.imported('step', ['i32', 'i32'], 'i32');
  /** Takes the wanted records out when there is room for no more. */
  readonly flush = this.module.imported('flush', []);

  readonly depth = this.module.global('depth');
  readonly state = this.module.global('state');
  readonly status = this.module.global('status');
  /** Records seen, wanted records to be taken, and where the next record has to begin. */
  readonly records = this.module.global('records');
  readonly wanted = this.module.global('wanted');
  readonly expected = this.module.global('expected');
  readonly recordStart = this.module.global('recordStart');
  readonly closedAt = this.module.global('closedAt');
  /** What to add to an address to have the offset in the file. */
  readonly origin = this.module.global('origin');
  /** Whether an escape that may hide a key was seen in this block. */
  readonly risky = this.module.global('risky');
  readonly inString = this.module.global('inString', 'i64');
  readonly escaping = this.module.global('escaping', 'i64');
  readonly afterColon = this.module.global('afterColon', 'i64');
  /** Spreads the keys over their table. */
  readonly keyMix = this.module.global('keyMix', 'i64');

  constructor() {
    const advance = this.#advance();
    const value = this.#value(advance);
    const key = this.#key(value);
    const escape = this.#escape();
    const bracket = this.#bracket();
    this.module.export('begin', this.#begin());
    this.module.export('run', this.#run({ key, escape, bracket }));
  }

  /** advance(class): the automaton takes in what a value showed. */
  #advance(): FunctionBuilder {
    const advance = this.module.own(['i32']);
    const found = advance.param(0);
    const next = advance.local('i32');
    const place = i32.add(i32.mul(this.state.get, n(CLASSES)), found.get);
    advance.body(
      when(i32.eq(found.get, n(NOTHING)), giveBack()),
      next.set(i32.load16(i32.shl(place, n(1)), STEPS)),
      when(i32.eq(next.get, n(UNKNOWN)), next.set(this.step.call(this.state.get, found.get))),
      this.state.set(next.get),
    );
    return advance;
  }

  /** key(at, chain): `at` is just behind a quote whose first eight bytes are those of a wanted key. */
  #key(value: FunctionBuilder): FunctionBuilder {
    const key = this.module.own(['i32', 'i32']);
    const [at, chain] = [key.param(0), key.param(1)];
    const [length, place] = [key.local('i32'), key.local('i32')];
    const same = i32.eq(
      i32.load8(i32.add(at.get, place.get)),
      i32.load8(i32.add(chain.get, place.get), 12),
    );
    key.body(
      loopWhile(
        chain.get,
        sequence(
          length.set(i32.load(chain.get)),
          place.set(n(0)),
          loopWhile(i32.and(i32.ltU(place.get, length.get), same), increase(place, 1)),
          when(
            i32.and(
              i32.eq(place.get, length.get),
              i32.eq(i32.load8(i32.add(at.get, length.get)), n(QUOTE)),
            ),
            sequence(
              value.call(i32.add(i32.add(at.get, length.get), n(1)), i32.load(chain.get, 8)),
              giveBack(),
            ),
          ),
          chain.set(i32.load(chain.get, 4)),
        ),
      ),
    );
    return key;
  }

  /** value(at, key): `at` is just behind the key. Only the compact form is read; all else is ANY. */
  #value(advance: FunctionBuilder): FunctionBuilder {
    const found = this.#lookUp();
    const value = this.module.own(['i32', 'i32']);
    const [at, key] = [value.param(0), value.param(1)];
    const byte = value.local('i32');
    const isByte = (code: number) => i32.eq(byte.get, n(code));
    const unread = i32.load(i32.shl(key.get, n(2)), UNREAD);
    value.body(
      byte.set(i32.load8(at.get)),
      // A text that is an element or a value, not a key.
      when(i32.or(i32.or(isByte(COMMA), isByte(CLOSE)), isByte(CLOSE_LIST)), giveBack()),
      when(i32.ne(byte.get, n(COLON)), sequence(this.state.set(n(ANY)), giveBack())),
      increase(at, 1),
      byte.set(i32.load8(at.get)),
      when(i32.leU(byte.get, n(0x20)), sequence(this.state.set(n(ANY)), giveBack())),
      when(i32.or(isByte(OPEN), isByte(OPEN_LIST)), sequence(advance.call(unread), giveBack())),
      when(
        isByte(QUOTE),
        advance.call(found.call(i32.add(at.get, n(1)), key.get, n(1))),
        advance.call(found.call(at.get, key.get, n(0))),
      ),
    );
    return value;
  }

  /** lookUp(at, key, isText) → class of the text or other scalar that begins at `at`. */
  #lookUp(): FunctionBuilder {
    const equal = this.#equal();
    const lookUp = this.module.own(['i32', 'i32', 'i32'], 'i32');
    const [start, key, isText] = [lookUp.param(0), lookUp.param(1), lookUp.param(2)];
    const [at, end, slot, text] = ['i32', 'i32', 'i32', 'i32'].map(() => lookUp.local('i32'));
    const [hash, word, found] = ['i64', 'i64', 'i64'].map(() => lookUp.local('i64'));
    if (!at || !end || !slot || !text || !hash || !word || !found) throw new RangeError('locals');
    const unread = i32.load(i32.shl(key.get, n(2)), UNREAD);
    const mixed = (value: Code) => i64.mul(i64.xor(hash.get, value), i64.const(MIX));
    lookUp.body(
      hash.set(i64.extend(i32.add(i32.shl(key.get, n(1)), i32.add(isText.get, n(2))))),
      hash.set(mixed(i64.const(0n))),
      at.set(start.get),
      when(
        isText.get,
        sequence(...this.#hashText({ at, hash, word, found, start, end })),
        this.#hashToken({ at, hash, end }),
      ),
      when(i32.eqz(end.get), giveBack(unread)),
      hash.set(i64.xor(hash.get, i64.shrU(hash.get, i64.const(29n)))),
      hash.set(mixed(i64.const(0n))),
      when(i64.eqz(hash.get), hash.set(i64.const(1n))),
      slot.set(i32.wrap(i64.shrU(hash.get, i64.const(64n - BigInt(VALUE_SLOT_BITS))))),
      slot.set(i32.add(i32.shl(slot.get, n(4)), n(VALUES))),
      text.set(i32.load(slot.get, 8)),
      when(
        i64.eq(i64.load(slot.get), hash.get),
        when(
          equal.call(
            start.get,
            i32.sub(end.get, start.get),
            text.get,
            i32.add(i32.shl(key.get, n(1)), isText.get),
          ),
          giveBack(i32.load(slot.get, 12)),
        ),
      ),
      text.set(this.miss.call(key.get, isText.get, start.get, end.get, slot.get)),
      i64.store(slot.get, hash.get),
      text.get,
    );
    return lookUp;
  }

  /** Up to the first quote, eight bytes at a time; `end` stays 0 where that is too far. */
  #hashText(
    locals: Readonly<Record<'at' | 'hash' | 'word' | 'found' | 'start' | 'end', Variable>>,
  ) {
    const { at, hash, word, found, start, end } = locals;
    const mixed = (value: Code) => i64.mul(i64.xor(hash.get, value), i64.const(MIX));
    const isNear = i32.ltU(i32.sub(at.get, start.get), n(MAX_VALUE));
    return [
      word.set(i64.load(at.get)),
      found.set(firstQuote(word)),
      loopWhile(
        i32.and(i64.eqz(found.get), isNear),
        sequence(
          hash.set(mixed(word.get)),
          hash.set(i64.xor(hash.get, i64.shrU(hash.get, i64.const(32n)))),
          increase(at, 8),
          word.set(i64.load(at.get)),
          found.set(firstQuote(word)),
        ),
      ),
      when(
        i64.ne(found.get, i64.const(0n)),
        sequence(
          end.set(i32.add(at.get, i32.wrap(i64.shrU(i64.ctz(found.get), i64.const(3n))))),
          hash.set(mixed(i64.and(word.get, bytesBefore(found)))),
        ),
      ),
    ];
  }

  /** A number, `true`, `false` or `null`: up to a comma or a closing bracket, at most 32 bytes. */
  #hashToken({ at, hash, end }: Readonly<Record<'at' | 'hash' | 'end', Variable>>): Code {
    const byte = i32.load8(at.get);
    const isEnd = [COMMA, CLOSE, CLOSE_LIST].map((code) => i32.eq(byte, n(code)));
    const ended = isEnd.reduce((all, one) => i32.or(all, one));
    const limit = n(32);
    const count = end;
    return sequence(
      loopWhile(
        i32.and(i32.eqz(ended), i32.ltU(count.get, limit)),
        sequence(
          hash.set(i64.mul(i64.xor(hash.get, i64.extend(byte)), i64.const(MIX))),
          increase(at, 1),
          increase(count, 1),
        ),
      ),
      when(i32.ltU(count.get, limit), count.set(at.get), count.set(n(0))),
    );
  }

  /** equal(at, length, text, key) → whether a remembered value is this one, byte by byte. */
  #equal(): FunctionBuilder {
    const equal = this.module.own(['i32', 'i32', 'i32', 'i32'], 'i32');
    const [at, length, text, key] = [
      equal.param(0),
      equal.param(1),
      equal.param(2),
      equal.param(3),
    ];
    const place = equal.local('i32');
    const same = (read: typeof i32.load) => [
      read(i32.add(at.get, place.get)),
      read(i32.add(text.get, place.get), 8),
    ];
    const [wordHere = [], wordThere = []] = same(i64.load);
    const [byteHere = [], byteThere = []] = same(i32.load8);
    equal.body(
      when(i32.ne(i32.load(text.get), length.get), giveBack(n(0))),
      when(i32.ne(i32.load(text.get, 4), key.get), giveBack(n(0))),
      loopWhile(
        i32.leU(i32.add(place.get, n(8)), length.get),
        sequence(when(i64.ne(wordHere, wordThere), giveBack(n(0))), increase(place, 8)),
      ),
      loopWhile(
        i32.ltU(place.get, length.get),
        sequence(when(i32.ne(byteHere, byteThere), giveBack(n(0))), increase(place, 1)),
      ),
      n(1),
    );
    return equal;
  }

  /**
   * escape(at): a `\u` whose `u` stands at `at`. Keys that rules ask for are made of letters,
   * digits, `_`, `-` and `.`: an escape that could stand for one of these may hide a key.
   */
  #escape(): FunctionBuilder {
    const escape = this.module.own(['i32']);
    const at = escape.param(0);
    const [high, low] = [escape.local('i32'), escape.local('i32')];
    const is = (digit: Variable, text: string) => i32.eq(digit.get, n(text.charCodeAt(0)));
    const between = (digit: Variable, from: string, to: string) =>
      i32.leU(i32.sub(digit.get, n(from.charCodeAt(0))), n(to.charCodeAt(0) - from.charCodeAt(0)));
    // Letter case of hex digits does not matter: the bit that tells it is set.
    const lowered = i32.or(low.get, n(BRACKET_BIT));
    const dashOrDot = i32.and(
      is(high, '2'),
      i32.or(i32.eq(lowered, n(0x64)), i32.eq(lowered, n(0x65))),
    );
    const digit = i32.and(is(high, '3'), between(low, '0', '9'));
    const letter = between(high, '4', '7');
    escape.body(
      when(i32.ne(i32.load16(i32.add(at.get, n(1))), n(0x3030)), giveBack()),
      high.set(i32.load8(i32.add(at.get, n(3)))),
      low.set(i32.load8(i32.add(at.get, n(4)))),
      when(
        i32.or(i32.or(dashOrDot, digit), letter),
        sequence(this.risky.set(n(1)), this.state.set(n(ANY))),
      ),
    );
    return escape;
  }

  /** bracket(at, opens): keeps the depth, and at depth 2 the borders of records. */
  #bracket(): FunctionBuilder {
    const bracket = this.module.own(['i32', 'i32']);
    const [at, opens] = [bracket.param(0), bracket.param(1)];
    const offset = bracket.local('i32');
    const irregular = sequence(this.status.set(n(STATUS.irregular)), giveBack());
    const isByte = (address: Code, code: number) => i32.eq(i32.load8(address), n(code));
    const isFirst = i32.eqz(this.records.get);
    const before = i32.sub(at.get, n(1));
    const parted = sequence(
      isByte(before, OPEN_LIST),
      isByte(before, COMMA),
      ...[isFirst],
      // select: the list's own bracket before the first record, a comma before the others.
      [0x1b],
    );
    const begins = [isByte(at.get, OPEN), i32.eq(offset.get, this.expected.get), parted].reduce(
      (all, one) => i32.and(all, one),
    );
    const closesRight = i32.eq(offset.get, i32.sub(this.expected.get, i32.eqz(isFirst)));
    bracket.body(
      offset.set(i32.add(at.get, this.origin.get)),
      when(
        opens.get,
        sequence(
          when(
            i32.eq(this.depth.get, n(2)),
            sequence(
              when(i32.eqz(begins), irregular),
              this.recordStart.set(offset.get),
              this.state.set(this.risky.get),
            ),
          ),
          increase(this.depth, 1),
          giveBack(),
        ),
      ),
      increase(this.depth, -1),
      when(
        i32.eq(this.depth.get, n(2)),
        sequence(
          when(i32.eqz(isByte(at.get, CLOSE)), irregular),
          ...this.#recordEnd(offset),
          giveBack(),
        ),
      ),
      when(
        i32.eq(this.depth.get, n(1)),
        sequence(
          when(i32.eqz(i32.and(isByte(at.get, CLOSE_LIST), closesRight)), irregular),
          this.closedAt.set(offset.get),
          this.status.set(n(STATUS.closed)),
        ),
      ),
    );
    return bracket;
  }

  #recordEnd(offset: Variable): readonly Code[] {
    const row = i32.shl(this.wanted.get, n(4));
    return [
      when(
        i32.load8(this.state.get, VERDICTS),
        sequence(
          when(i32.eq(this.wanted.get, n(MAX_WANTED)), this.flush.call()),
          i32.store(row, this.recordStart.get, WANTED),
          i32.store(row, i32.add(offset.get, n(1)), WANTED + 4),
          i32.store(row, this.records.get, WANTED + 8),
          i32.store(row, this.state.get, WANTED + 12),
          increase(this.wanted, 1),
        ),
      ),
      increase(this.records, 1),
      this.expected.set(i32.add(offset.get, n(2))),
    ];
  }

  /** begin(offset): a new file, whose first record begins at an offset. */
  #begin(): FunctionBuilder {
    const begin = this.module.own(['i32']);
    const zeros = [this.state, this.status, this.records, this.wanted, this.risky];
    const none = [this.inString, this.escaping, this.afterColon];
    begin.body(
      ...zeros.map((variable) => variable.set(n(0))),
      ...none.map((variable) => variable.set(i64.const(0n))),
      this.depth.set(n(2)),
      this.expected.set(begin.param(0).get),
    );
    return begin;
  }

  /** run(length, offset) → status: looks at so many bytes, a multiple of 64, from INPUT on. */
  #run(callees: Readonly<Record<'key' | 'escape' | 'bracket', FunctionBuilder>>): FunctionBuilder {
    const run = this.module.own(['i32', 'i32'], 'i32');
    const at = run.local('i32');
    const lanes = [run.local('v128'), run.local('v128'), run.local('v128'), run.local('v128')];
    const splats = splatsOf(run);
    const mask = (name: keyof typeof splats, code: (lane: Variable) => Code = (lane) => lane.get) =>
      maskOf(lanes.map((lane) => v128.bitmask(v128.equal(code(lane), splats[name].get))));
    const bracketed = (lane: Variable) => v128.or(lane.get, splats.bracketBit.get);
    const end = run.param(0);
    const names = [
      'quotes',
      'backslashes',
      'strings',
      'opens',
      'closes',
      'starts',
      'colons',
    ] as const;
    const masks = Object.fromEntries(names.map((name) => [name, run.local('i64')]));
    const local = (name: (typeof names)[number]): Variable => {
      const found = masks[name];
      if (found === undefined) throw new RangeError(name);
      return found;
    };
    const [quotes, backslashes, strings] = [
      local('quotes'),
      local('backslashes'),
      local('strings'),
    ];
    const [opens, closes, starts, colons] = [
      local('opens'),
      local('closes'),
      local('starts'),
      local('colons'),
    ];
    const outside = (code: Code) => i64.and(code, i64.xor(strings.get, i64.const(-1n)));
    run.body(
      ...setSplats(splats),
      at.set(n(INPUT)),
      this.origin.set(i32.sub(run.param(1).get, n(INPUT))),
      end.set(i32.add(end.get, n(INPUT))),
      loopWhile(
        i32.ltU(at.get, end.get),
        sequence(
          ...lanes.map((lane, index) => lane.set(v128.load(at.get, index * 16))),
          this.risky.set(n(0)),
          quotes.set(mask('quote')),
          backslashes.set(mask('backslash')),
          when(
            i64.ne(i64.or(backslashes.get, this.escaping.get), i64.const(0n)),
            this.#escapes({
              run,
              at,
              quotes,
              backslashes,
              letters: mask('letterU'),
              escape: callees.escape,
            }),
          ),
          strings.set(i64.xor(prefixXor(run, quotes), this.inString.get)),
          this.inString.set(i64.shrS(strings.get, i64.const(63n))),
          opens.set(outside(mask('open', bracketed))),
          closes.set(outside(mask('close', bracketed))),
          colons.set(mask('colon')),
          starts.set(
            i64.and(
              i64.and(quotes.get, strings.get),
              i64.xor(
                i64.or(i64.shl(colons.get, i64.const(1n)), this.afterColon.get),
                i64.const(-1n),
              ),
            ),
          ),
          this.afterColon.set(i64.shrU(colons.get, i64.const(63n))),
          this.#visit({ run, at, opens, closes, starts, callees }),
          when(this.status.get, giveBack(this.status.get)),
          increase(at, BLOCK),
        ),
      ),
      n(STATUS.more),
    );
    return run;
  }

  /** Takes escaped quotes out, and looks at `\u` escapes. */
  #escapes(
    parts: Readonly<Record<'at' | 'quotes' | 'backslashes', Variable>> & {
      readonly run: FunctionBuilder;
      readonly letters: Code;
      readonly escape: FunctionBuilder;
    },
  ): Code {
    const { run, at, quotes, backslashes, letters, escape } = parts;
    const [escaped, code] = [run.local('i64'), run.local('i64')];
    const potential = i64.and(backslashes.get, i64.xor(this.escaping.get, i64.const(-1n)));
    return sequence(
      // simdjson: of a run of backslashes every second one, and what follows an odd run, is escaped.
      code.set(
        i64.xor(
          i64.sub(i64.or(i64.shl(potential, i64.const(1n)), i64.const(ODD_BITS)), potential),
          i64.const(ODD_BITS),
        ),
      ),
      escaped.set(i64.xor(code.get, i64.or(backslashes.get, this.escaping.get))),
      this.escaping.set(i64.shrU(i64.and(code.get, backslashes.get), i64.const(63n))),
      quotes.set(i64.and(quotes.get, i64.xor(escaped.get, i64.const(-1n)))),
      code.set(i64.and(escaped.get, letters)),
      loopWhile(
        i64.ne(code.get, i64.const(0n)),
        sequence(
          escape.call(i32.add(at.get, i32.wrap(i64.ctz(code.get)))),
          code.set(i64.and(code.get, i64.sub(code.get, i64.const(1n)))),
        ),
      ),
    );
  }

  /** Visits the keys of a block; where a record may begin or end in it, brackets too, all in order. */
  #visit(
    parts: Readonly<Record<'at' | 'opens' | 'closes' | 'starts', Variable>> & {
      readonly run: FunctionBuilder;
      readonly callees: Readonly<Record<'key' | 'bracket', FunctionBuilder>>;
    },
  ): Code {
    const { run, at, opens, closes, starts, callees } = parts;
    const [events, bit, word] = [run.local('i64'), run.local('i64'), run.local('i64')];
    const [place, slot, closing] = [run.local('i32'), run.local('i32'), run.local('i32')];
    const isIn = (set: Variable) => i64.ne(i64.and(bit.get, set.get), i64.const(0n));
    const slotBits = i64.const(64n - BigInt(KEY_SLOT_BITS));
    return sequence(
      closing.set(i32.wrap(i64.popcnt(closes.get))),
      when(
        i32.leS(i32.sub(this.depth.get, closing.get), n(2)),
        events.set(i64.or(i64.or(opens.get, closes.get), starts.get)),
        sequence(
          events.set(starts.get),
          this.depth.set(
            i32.add(i32.sub(this.depth.get, closing.get), i32.wrap(i64.popcnt(opens.get))),
          ),
        ),
      ),
      loopWhile(
        i64.ne(events.get, i64.const(0n)),
        sequence(
          bit.set(i64.and(events.get, i64.sub(i64.const(0n), events.get))),
          events.set(i64.xor(events.get, bit.get)),
          place.set(i32.add(at.get, i32.wrap(i64.ctz(bit.get)))),
          when(
            isIn(starts),
            sequence(
              word.set(i64.load(place.get, 1)),
              bit.set(firstQuote(word)),
              word.set(i64.and(word.get, bytesBefore(bit))),
              slot.set(
                i32.shl(i32.wrap(i64.shrU(i64.mul(word.get, this.keyMix.get), slotBits)), n(4)),
              ),
              when(
                i64.eq(i64.load(slot.get, KEYS), word.get),
                callees.key.call(i32.add(place.get, n(1)), i32.load(slot.get, KEYS + 8)),
              ),
            ),
            sequence(
              callees.bracket.call(place.get, isIn(opens)),
              when(this.status.get, giveBack(this.status.get)),
            ),
          ),
        ),
      ),
    );
  }
}

/** The high bit of the first byte of a word that is a quote (bits above it may lie); else 0. */
function firstQuote(word: Variable): Code {
  const zeroed = i64.xor(word.get, i64.const(QUOTES));
  return i64.and(
    i64.and(i64.sub(zeroed, i64.const(ONES)), i64.xor(zeroed, i64.const(-1n))),
    i64.const(HIGHS),
  );
}

/** A mask of the bytes before the one that `firstQuote` found; of all bytes where there is none. */
function bytesBefore(found: Variable): Code {
  const lowest = i64.and(found.get, i64.sub(i64.const(0n), found.get));
  return i64.sub(i64.shrU(lowest, i64.const(7n)), i64.const(1n));
}

function maskOf(lanes: readonly Code[]): Code {
  const [first = [], ...rest] = lanes.map((lane, index): Code =>
    index === 0 ? i64.extend(lane) : i64.shl(i64.extend(lane), i64.const(BigInt(index * 16))),
  );
  return rest.reduce((all, lane) => i64.or(all, lane), first);
}

/** Each bit becomes the parity of the bits up to it: from quotes to what lies between them. */
function prefixXor(run: FunctionBuilder, bits: Variable): Code {
  const sum = run.local('i64');
  const shifts = [1n, 2n, 4n, 8n, 16n, 32n].map((by) =>
    sum.set(i64.xor(sum.get, i64.shl(sum.get, i64.const(by)))),
  );
  return sequence(sum.set(bits.get), ...shifts, sum.get);
}

const SPLATS = {
  quote: QUOTE,
  backslash: BACKSLASH,
  colon: COLON,
  open: OPEN,
  close: CLOSE,
  bracketBit: BRACKET_BIT,
  letterU: LETTER_U,
} as const;
type Splats = Readonly<Record<keyof typeof SPLATS, Variable>>;

function splatsOf(run: FunctionBuilder): Splats {
  return {
    quote: run.local('v128'),
    backslash: run.local('v128'),
    colon: run.local('v128'),
    open: run.local('v128'),
    close: run.local('v128'),
    bracketBit: run.local('v128'),
    letterU: run.local('v128'),
  };
}

function setSplats(splats: Splats): readonly Code[] {
  return [
    splats.quote.set(v128.splat(n(SPLATS.quote))),
    splats.backslash.set(v128.splat(n(SPLATS.backslash))),
    splats.colon.set(v128.splat(n(SPLATS.colon))),
    splats.open.set(v128.splat(n(SPLATS.open))),
    splats.close.set(v128.splat(n(SPLATS.close))),
    splats.bracketBit.set(v128.splat(n(SPLATS.bracketBit))),
    splats.letterU.set(v128.splat(n(SPLATS.letterU))),
  ];
}
