import type { Decisions } from './decisions.ts';
import type { Countable, CountTable } from './count-table.ts';
import {
  ANY,
  NOWHERE,
  START,
  STATE,
  STATE_BITS,
  STATES,
  STEP,
  UNKNOWN,
  VERDICT,
} from './layout.ts';
import { NeedleLists } from './needles.ts';
import type { KernelMemory } from './tables.ts';

/** The states in the kernel's memory: each is written when it is first met. */
export class StateTable<Page extends Countable> {
  readonly #memory: KernelMemory;
  readonly #needles: NeedleLists;
  readonly #counts: CountTable<Page>;
  #written = 0;

  constructor(memory: KernelMemory, counts: CountTable<Page>) {
    this.#memory = memory;
    this.#needles = new NeedleLists(memory);
    this.#counts = counts;
  }

  /** Forgets all states but those that every pack of rules has. */
  start(decisions: Decisions<Page>): void {
    this.#needles.clear();
    this.#counts.clear();
    this.#written = 0;
    for (const state of [START, ANY]) this.write(state, decisions);
  }

  /** States are numbered in the order in which they are met. */
  write(state: number, decisions: Decisions<Page>): void {
    if (state < this.#written) return;
    this.#written = state + 1;
    const { bytes, view } = this.#memory;
    const { sure, maybe, pages } = decisions.endOf(state);
    const ask = decisions.askOf(state);
    const address = STATES + state * 2 ** STATE_BITS;
    view.setUint16(address + STATE.ask, ask, true);
    for (const which of Object.values(STEP)) this.step(state, which, UNKNOWN);
    view.setUint16(address + STATE.needles, this.#needles.place(decisions.needlesOf(state)), true);
    this.#counts.write(address, pages ?? []);
    const isTaken = ask === NOWHERE && sure.length + maybe.length > 0;
    const isCounted = bytes[address + STATE.count] !== 0;
    const taken = isCounted ? VERDICT.count : VERDICT.take;
    bytes[address + STATE.verdict] = isTaken ? taken : VERDICT.pass;
  }

  /** The next state where a state's place is empty, not read, or lacks its needles. */
  step(state: number, which: number, next: number): void {
    this.#memory.view.setUint16(
      STATES + state * 2 ** STATE_BITS + STATE.steps + which * 2,
      next,
      true,
    );
  }
}
