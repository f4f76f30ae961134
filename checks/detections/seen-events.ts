import type { EventNumbers } from './event-stamp.ts';

/** Ids remembered in a run: 8 bytes each, half of the table at most, so 32 MB at the end. */
const MAX_IDS = 2_000_000;
const FIRST_SLOTS = 65_536;
const MIX = 0x85eb_ca6b;

/** Which events a run has met, by the two numbers of their ids (`event-stamp.ts`) and where. */
export class SeenEvents {
  #slots = new Uint32Array(FIRST_SLOTS * 2);
  #size = 0;

  /** Whether the event was met on this page before. Past two million events copies look new. */
  has(page: number, { first, second }: EventNumbers): boolean {
    // Different pages must not share events: one event may count in several.
    const low = (first ^ Math.imul(page, MIX)) >>> 0;
    // Two zeros are an empty slot.
    const high = low === 0 && second === 0 ? 1 : second;
    const slot = this.#find(low, high);
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

  /** The slot of an id, or the empty one where it belongs. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (Math.imul(low ^ (high >>> 7), MIX) >>> 0) * 2;
    for (;;) {
      slot &= last;
      const isFree = slots[slot] === 0 && slots[slot + 1] === 0;
      if (isFree || (slots[slot] === low && slots[slot + 1] === high)) return slot;
      slot += 2;
    }
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Uint32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [low = 0, high = 0] = [before[at], before[at + 1]];
      if (low === 0 && high === 0) continue;
      const slot = this.#find(low, high);
      this.#slots[slot] = low;
      this.#slots[slot + 1] = high;
    }
  }
}
