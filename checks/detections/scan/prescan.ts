import type { SigmaRule } from '../rule.ts';
import { Decisions, LACKING } from './decisions.ts';
import type { Counting, End, Read } from './decisions.ts';
import {
  BLOCK,
  CHUNK,
  FOUND,
  INPUT,
  LENGTH_BITS,
  LIST_DEPTH,
  MARGIN,
  MAX_PLACES,
  PAGES,
  ROW_WORDS,
  ROWS,
  STATUS,
} from './layout.ts';
import { CountTable } from './count-table.ts';
import type { Countable } from './count-table.ts';
import { StateTable } from './state-table.ts';
import type { Places } from './places.ts';
import { readScalar } from './read-scalar.ts';
import { RowList } from './row-list.ts';
import { startKernel } from './start-kernel.ts';
import type { Kernel } from './start-kernel.ts';
import { ValueMemory, writeConstants, writeWays } from './tables.ts';

export interface Prescanned {
  readonly records: number;
  /** The records that some rule matches or may match; good until the next file. */
  readonly rows: RowList;
  /** What was counted of others: of each the number of its page, then its stamp; good as long. */
  readonly counted: Uint32Array;
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

export interface PrescanOptions<Page extends Countable> {
  readonly rules: readonly SigmaRule[];
  readonly places: Places;
  /** Absent where every record that matches is to be parsed. */
  readonly counting?: Counting<Page> | undefined;
}

/** The look at a log file's bytes: counts its records and finds those that rules match. */
export class Prescan<Page extends Countable> {
  readonly #options: PrescanOptions<Page>;
  readonly #kernel: Kernel;
  readonly #bytes: Uint8Array;
  readonly #buffer: Buffer;
  readonly #words: Uint32Array;
  readonly #values: ValueMemory;
  readonly #states: StateTable<Page>;
  readonly #counts: CountTable<Page>;
  readonly #rows = new RowList();
  #decisions: Decisions<Page>;

  constructor(options: PrescanOptions<Page>) {
    this.#options = options;
    const memory = new WebAssembly.Memory({ initial: PAGES });
    this.#bytes = new Uint8Array(memory.buffer);
    this.#buffer = Buffer.from(memory.buffer);
    this.#words = new Uint32Array(memory.buffer);
    const tables = { bytes: this.#bytes, view: new DataView(memory.buffer) };
    this.#values = new ValueMemory(tables);
    this.#counts = new CountTable(tables);
    this.#states = new StateTable(tables, this.#counts);
    this.#kernel = startKernel(memory, {
      miss: (tag, start, slot) => this.#miss(tag, start, slot),
      step: (state, which) => this.#step(state, which),
      flush: () => {
        this.#take();
      },
    });
    writeConstants(tables);
    writeWays(tables, options.places.ways);
    this.#decisions = this.#start();
  }

  /** The records of a log file worth a look, up to where it is not written as CloudTrail writes it. */
  scan(file: Uint8Array): Prescanned {
    this.#rows.clear();
    this.#counts.begin();
    if (HEAD.compare(file.subarray(0, HEAD.length)) !== 0) return this.#found(0, false);
    if (this.#decisions.isFull) this.#decisions = this.#start();
    const status = this.#run(file);
    const isWhole = status === STATUS.closed && endsWell(file, this.#kernel.closedAt.value);
    return this.#found(this.#kernel.records.value, isWhole);
  }

  /** What a record's last state says. */
  endOf(state: number): End<Page> {
    return this.#decisions.endOf(state);
  }

  /** A page shows fewer events than before. */
  update(page: Page): void {
    this.#counts.update(page);
  }

  #found(records: number, isWhole: boolean): Prescanned {
    return { records, rows: this.#rows, counted: this.#counts.counted(), isWhole };
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
    this.#take();
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

  /** Takes the rows and counts out, so that there is room for more. */
  #take(): void {
    const { rows, counts } = this.#kernel;
    const start = ROWS / 4;
    this.#rows.add(this.#words.subarray(start, start + rows.value * ROW_WORDS));
    this.#counts.take(this.#words, counts.value);
    rows.value = 0;
    counts.value = 0;
  }

  /** Forgets all values and states, as before the first file. */
  #start(): Decisions<Page> {
    const { rules, places, counting } = this.#options;
    const decisions = new Decisions<Page>(rules, places, counting);
    this.#values.clear();
    this.#states.start(decisions);
    return decisions;
  }

  #after(state: number, read: Read | typeof LACKING): number {
    const next = this.#decisions.after(state, read);
    this.#states.write(next, this.#decisions);
    return next;
  }

  #step(state: number, which: number): number {
    const next = this.#after(state, FIXED_READS[which]);
    this.#states.step(state, which, next);
    return next;
  }

  #miss(tag: number, start: number, slot: number): number {
    const kind = (tag >>> LENGTH_BITS) - 1;
    const raw = { kind, start, end: start + (tag & (2 ** LENGTH_BITS - 1)) };
    this.#values.remember(raw, slot);
    return this.#after(kind >> 1, readScalar(this.#buffer, raw));
  }
}
