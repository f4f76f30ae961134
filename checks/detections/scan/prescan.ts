import type { SigmaRule } from '../rule.ts';
import { Decisions, LACKING } from './decisions.ts';
import type { Counting, End, Read } from './decisions.ts';
import {
  ANY,
  ASK,
  BLOCK,
  CHUNK,
  FOUND,
  IF_ABSENT,
  INPUT,
  LIST_DEPTH,
  MARGIN,
  MAX_PLACES,
  MAX_STATES,
  NOWHERE,
  PAGES,
  ROW_WORDS,
  ROWS,
  SPAN_BITS,
  START,
  STATUS,
  VERDICT,
  VERDICTS,
} from './layout.ts';
import { NeedleLists } from './needles.ts';
import type { Places } from './places.ts';
import { readScalar } from './read-scalar.ts';
import { RowList } from './row-list.ts';
import { startKernel } from './start-kernel.ts';
import type { Kernel } from './start-kernel.ts';
import { ValueMemory, writeKeys, writeWays } from './tables.ts';

export interface Prescanned {
  readonly records: number;
  /** The records that some rule matches or may match; good until the next file. */
  readonly rows: RowList;
  /** Whether this is all: the file is written the way CloudTrail writes it, up to its end. */
  readonly isWhole: boolean;
}

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

/** What STEP stands for, in its order. */
const FIXED_READS = [{ value: undefined }, undefined, LACKING] as const;

export interface PrescanOptions<Page> {
  readonly rules: readonly SigmaRule[];
  readonly places: Places;
  /** Absent where every record that matches is to be parsed. */
  readonly counting?: Counting<Page> | undefined;
}

/** The look at a log file's bytes: counts its records and finds those that rules match. */
export class Prescan<Page> {
  readonly #options: PrescanOptions<Page>;
  readonly #kernel: Kernel;
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #view: DataView;
  readonly #words: Uint32Array;
  readonly #values: ValueMemory;
  readonly #needles: NeedleLists;
  readonly #rows = new RowList();
  #decisions: Decisions<Page>;
  #written = 0;

  constructor(options: PrescanOptions<Page>) {
    this.#options = options;
    const memory = new WebAssembly.Memory({ initial: PAGES });
    this.#bytes = new Uint8Array(memory.buffer);
    this.#buffer = Buffer.from(memory.buffer);
    this.#view = new DataView(memory.buffer);
    this.#words = new Uint32Array(memory.buffer);
    const tables = { bytes: this.#bytes, view: this.#view };
    this.#values = new ValueMemory(tables);
    this.#needles = new NeedleLists(tables);
    this.#kernel = startKernel(memory, {
      miss: (kind, span, slot) => this.#miss(kind, span, slot),
      step: (state, isThere) => this.#step(state, isThere),
      flush: () => {
        this.#takeRows();
      },
    });
    this.#kernel.keyMix.value = writeKeys(tables, options.places.keys);
    writeWays(tables, options.places.ways);
    this.#decisions = this.#start();
  }

  /** The records of a log file worth a look, up to where it is not written as CloudTrail writes it. */
  scan(file: Uint8Array): Prescanned {
    this.#rows.clear();
    if (HEAD.compare(file.subarray(0, HEAD.length)) !== 0)
      return { records: 0, rows: this.#rows, isWhole: false };
    if (this.#decisions.isFull) this.#decisions = this.#start();
    const status = this.#run(file);
    const isWhole = status === STATUS.closed && endsWell(file, this.#kernel.closedAt.value);
    return { records: this.#kernel.records.value, rows: this.#rows, isWhole };
  }

  /** What a record's last state says. */
  endOf(state: number): End<Page> {
    return this.#decisions.endOf(state);
  }

  #run(file: Uint8Array): number {
    this.#kernel.begin(HEAD.length);
    let status: number = STATUS.more;
    for (let from = HEAD.length; status === STATUS.more && from < file.length;) {
      status = this.#runChunk(file, from);
      from = this.#nextChunk(from);
    }
    return status;
  }

  #runChunk(file: Uint8Array, from: number): number {
    const before = Math.min(from, BLOCK);
    const part = file.subarray(from - before, from + CHUNK + MARGIN);
    this.#bytes.set(part, INPUT - before);
    const end = INPUT - before + part.length;
    // What an earlier chunk left behind must not look like the end of this one, or like its values.
    this.#bytes.fill(0, end, Math.min(end + MARGIN, this.#bytes.length));
    this.#bytes.fill(0, FOUND, FOUND + MAX_PLACES * 4);
    const length = Math.min(CHUNK, file.length - from);
    const status = this.#kernel.run(Math.ceil(length / BLOCK) * BLOCK, from);
    this.#takeRows();
    return status;
  }

  /** A record that is cut is shown again from its start; one that is longer than a chunk is parsed. */
  #nextChunk(from: number): number {
    const { depth, odd, recordStart } = this.#kernel;
    const isCut = depth.value > LIST_DEPTH;
    if (!isCut || recordStart.value <= from) {
      if (isCut) odd.value = 1;
      return from + CHUNK;
    }
    this.#kernel.rewind();
    return recordStart.value;
  }

  #takeRows(): void {
    const { rows } = this.#kernel;
    const start = ROWS / 4;
    this.#rows.add(this.#words.subarray(start, start + rows.value * ROW_WORDS));
    rows.value = 0;
  }

  /** Forgets all values and states, as before the first file. */
  #start(): Decisions<Page> {
    const { rules, places, counting } = this.#options;
    const decisions = new Decisions<Page>(rules, places, counting);
    this.#values.clear();
    this.#needles.clear();
    this.#bytes.fill(0xff, IF_ABSENT, IF_ABSENT + MAX_STATES * FIXED_READS.length * 2);
    this.#written = 0;
    for (const state of [START, ANY]) this.#writeState(decisions, state);
    return decisions;
  }

  /** States are numbered in the order in which they are met. */
  #writeState(decisions: Decisions<Page>, state: number): void {
    if (state < this.#written) return;
    this.#written = state + 1;
    const { sure, maybe, pages } = decisions.endOf(state);
    const ask = decisions.askOf(state);
    const isTaken = ask === NOWHERE && sure.length + maybe.length > 0;
    const taken = pages === undefined ? VERDICT.take : VERDICT.count;
    this.#view.setUint16(ASK + state * 2, ask, true);
    this.#needles.write(state, decisions.needlesOf(state));
    this.#bytes[VERDICTS + state] = isTaken ? taken : VERDICT.pass;
  }

  #after(state: number, read: Read | typeof LACKING): number {
    const next = this.#decisions.after(state, read);
    this.#writeState(this.#decisions, next);
    return next;
  }

  #step(state: number, table: number): number {
    const next = this.#after(state, FIXED_READS[table]);
    this.#view.setUint16(IF_ABSENT + (table * MAX_STATES + state) * 2, next, true);
    return next;
  }

  #miss(kind: number, span: number, slot: number): number {
    const start = span >>> SPAN_BITS;
    const raw = { kind, start, end: start + (span & (2 ** SPAN_BITS - 1)) };
    const next = this.#after(kind >> 1, readScalar(this.#buffer, raw));
    this.#values.remember(raw, slot, next);
    return next;
  }
}
