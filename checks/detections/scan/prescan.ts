import { compileMembers } from '../match/compile-members.ts';
import type { MemberMatch } from '../match/compile-members.ts';
import type { SigmaRule } from '../rule.ts';
import { Automaton } from './automaton.ts';
import { isMemberTest } from './keys.ts';
import {
  ANY,
  BLOCK,
  CHUNK,
  CLASSES,
  INPUT,
  MARGIN,
  NOTHING,
  PAGES,
  SPAN_BITS,
  STATES,
  STATUS,
  STEPS,
  UNREAD,
  VERDICTS,
  WANTED,
  WANTED_SLOT,
} from './layout.ts';
import { planFor } from './plan.ts';
import type { Plan } from './plan.ts';
import { startKernel } from './start-kernel.ts';
import type { Kernel } from './start-kernel.ts';
import { ValueMemory, writeKeys } from './tables.ts';
import type { RawValue } from './tables.ts';

/** A record that some rule may match. Offsets in bytes. */
export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly position: number;
  /** Indexes of the rules that may match it. */
  readonly rules: readonly number[];
}

export interface Prescanned {
  readonly records: number;
  readonly wanted: readonly Wanted[];
  /** Whether this is all: the file is written the way CloudTrail writes it, up to its end. */
  readonly isWhole: boolean;
}

const NOTHING_SEEN: Prescanned = { records: 0, wanted: [], isWhole: false };

/** What every log file begins and ends with, as CloudTrail writes it. */
const HEAD = Buffer.from('{"Records":[');
const CLOSE = 0x7d;
const LINE_ENDS: readonly (number | undefined)[] = [0x0a, 0x0d, 0x20, 0x09];

/** Behind the list only the brace that closes the document, and white space. */
function endsWell(file: Uint8Array, closedAt: number): boolean {
  let end = file.length - 1;
  while (end > closedAt && LINE_ENDS.includes(file[end])) end--;
  return end === closedAt + 1 && file[end] === CLOSE;
}

type Tests = readonly { readonly fact: number; readonly match: MemberMatch }[];

/** The first look at a log file: counts its records and finds those worth parsing. */
export class Prescan {
  readonly #plan: Plan;
  readonly #kernel: Kernel;
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #view: DataView;
  readonly #values: ValueMemory;
  readonly #tests: readonly Tests[];
  #automaton: Automaton;
  #wanted: Wanted[] = [];

  /** @param thorough indexes of rules for which every field is worth a look */
  constructor(rules: readonly SigmaRule[], thorough: ReadonlySet<number> = new Set()) {
    this.#plan = planFor(rules, thorough);
    const memory = new WebAssembly.Memory({ initial: PAGES });
    this.#bytes = new Uint8Array(memory.buffer);
    this.#buffer = Buffer.from(memory.buffer);
    this.#view = new DataView(memory.buffer);
    this.#values = new ValueMemory({ bytes: this.#bytes, view: this.#view });
    this.#automaton = new Automaton(this.#plan);
    this.#tests = this.#plan.keys.map((key) => testsOf(this.#plan, key));
    this.#kernel = startKernel(memory, {
      miss: (kind, span, slot) => this.#miss(kind, span, slot),
      step: (state, found) => this.#step(state, found),
      flush: () => {
        this.#takeWanted();
      },
    });
    const keys = { bytes: this.#bytes, view: this.#view };
    this.#kernel.keyMix.value = writeKeys(keys, this.#plan.keys);
    this.#reset();
  }

  /** The records of a log file worth parsing, up to where it is not written as CloudTrail writes it. */
  scan(file: Uint8Array): Prescanned {
    if (HEAD.compare(file.subarray(0, HEAD.length)) !== 0) return NOTHING_SEEN;
    if (this.#automaton.isFull) this.#reset();
    this.#wanted = [];
    this.#kernel.begin(HEAD.length);
    let status: number = STATUS.more;
    for (let from = HEAD.length; status === STATUS.more && from < file.length; from += CHUNK)
      status = this.#runChunk(file, from);
    const isWhole = status === STATUS.closed && endsWell(file, this.#kernel.closedAt.value);
    return { records: this.#kernel.records.value, wanted: this.#wanted, isWhole };
  }

  #runChunk(file: Uint8Array, from: number): number {
    const before = Math.min(from, BLOCK);
    const part = file.subarray(from - before, from + CHUNK + MARGIN);
    this.#bytes.set(part, INPUT - before);
    const end = INPUT - before + part.length;
    // What an earlier file left behind must not look like the end of this one.
    this.#bytes.fill(0, end, Math.min(end + MARGIN, this.#bytes.length));
    const length = Math.min(CHUNK, file.length - from);
    const status = this.#kernel.run(Math.ceil(length / BLOCK) * BLOCK, from);
    this.#takeWanted();
    return status;
  }

  #takeWanted(): void {
    const { wanted } = this.#kernel;
    const rows = wanted.value;
    if (rows === 0) return;
    for (let row = 0; row < rows; row++) {
      const at = WANTED + row * WANTED_SLOT;
      this.#wanted.push({
        start: this.#view.getUint32(at, true),
        end: this.#view.getUint32(at + 4, true),
        position: this.#view.getUint32(at + 8, true),
        rules: this.#automaton.rulesFor(this.#view.getUint32(at + 12, true)),
      });
    }
    wanted.value = 0;
  }

  /** Forgets all values and states, as after the first file. */
  #reset(): void {
    this.#automaton = new Automaton(this.#plan);
    this.#values.clear();
    // UNKNOWN is all ones.
    this.#bytes.fill(0xff, STEPS, STEPS + STATES * CLASSES * 2);
    for (const state of [Automaton.start, ANY]) this.#writeVerdict(state);
    for (const [key, tests] of this.#tests.entries()) {
      const facts = tests.map(({ fact }) => fact);
      this.#view.setUint32(UNREAD + key * 4, this.#automaton.classOf(facts), true);
    }
  }

  #step(state: number, found: number): number {
    const next = this.#automaton.step(state, found);
    this.#view.setUint16(STEPS + (state * CLASSES + found) * 2, next, true);
    this.#writeVerdict(next);
    return next;
  }

  #writeVerdict(state: number): void {
    this.#bytes[VERDICTS + state] = Number(this.#automaton.rulesFor(state).length > 0);
  }

  #miss(kind: number, span: number, slot: number): number {
    const start = span >>> SPAN_BITS;
    const value = { kind, start, end: start + (span & (2 ** SPAN_BITS - 1)) };
    const found = this.#classOf(value);
    this.#values.remember(value, slot, found);
    return found;
  }

  #classOf(raw: RawValue): number {
    const key = raw.kind >> 1;
    const value = readScalar(this.#buffer, raw);
    if (value === undefined) return this.#view.getUint32(UNREAD + key * 4, true);
    const shown: number[] = [];
    for (const { fact, match } of this.#tests[key] ?? []) if (match(value)) shown.push(fact);
    return shown.length === 0 ? NOTHING : this.#automaton.classOf(shown);
  }
}

/** Text that stands in JSON as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/u;

/** The value, or undefined where it goes on behind an escaped quote, or is no JSON. */
function readScalar(memory: Buffer, { kind, start, end }: RawValue): unknown {
  const isText = (kind & 1) === 1;
  const raw = memory.toString('latin1', start, end);
  if (isText && PLAIN.test(raw)) return raw;
  if (raw.endsWith('\\')) return undefined;
  const text = memory.toString('utf8', start, end);
  try {
    return JSON.parse(isText ? `"${text}"` : text);
  } catch {
    return undefined;
  }
}

function testsOf({ facts }: Plan, key: string): Tests {
  return facts.flatMap(({ keys, tests }, fact) => {
    if (!keys.includes(key)) return [];
    const match = tests.length === 0 ? () => true : compileMembers(tests.filter(isMemberTest));
    return [{ fact, match }];
  });
}
