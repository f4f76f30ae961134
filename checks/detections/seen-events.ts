/** Ids remembered in a run: 8 bytes each, half of the table at most, so 32 MB at the end. */
const MAX_IDS = 2_000_000;
/** Only what is written to takes memory; writing the table anew costs more than what is never used. */
const FIRST_SLOTS = 1_048_576;
/** Seldom, since a run has a second to spare for all of it. */
const GROWTH = 4;
const MIX = 0x85eb_ca6b;

/**
 * Which events a run has met, by the two numbers of their ids (`event-stamp.ts`) and where. The table
 * holds signed numbers: larger ones are objects wherever code is not yet optimised, and in a short
 * run most of this is not.
 */
export class SeenEvents {
  #slots = new Int32Array(FIRST_SLOTS * 2);
  #size = 0;

  /** Whether the event was met on this page before. Past two million events copies look new. */
  has(page: number, first: number, second: number): boolean {
    // Different pages must not share events: one event may count in several.
    const low = first ^ Math.imul(page, MIX);
    // Two zeros are an empty slot.
    const high = low === 0 && second === 0 ? 1 : second | 0;
    const slot = findSlot(this.#slots, low, high);
    if (this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0) return true;
    if (this.#size < MAX_IDS) this.#add(slot, low, high);
    return false;
  }

  #add(slot: number, low: number, high: number): void {
    this.#slots[slot] = low;
    this.#slots[slot + 1] = high;
    this.#size++;
    if (this.#size * 4 > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const before = this.#slots;
    const after = new Int32Array(before.length * GROWTH);
    for (let at = 0; at < before.length; at += 2) {
      const low = before[at] ?? 0;
      const high = before[at + 1] ?? 0;
      if (low === 0 && high === 0) continue;
      const slot = findSlot(after, low, high);
      after[slot] = low;
      after[slot + 1] = high;
    }
    this.#slots = after;
  }
}

/** The slot of an id, or the empty one where it belongs. */
function findSlot(slots: Int32Array, low: number, high: number): number {
  const last = slots.length - 2;
  let slot = (Math.imul(low ^ (high >>> 7), MIX) << 1) & last;
  for (;;) {
    const there = slots[slot];
    if (there === low && slots[slot + 1] === high) return slot;
    if (there === 0 && slots[slot + 1] === 0) return slot;
    slot = (slot + 2) & last;
  }
}
