import { createHash } from 'node:crypto';

/** Days since 1970 on which a key was first and last seen. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** 64 bits of a hash as 8 characters of one byte each: keys are many, and nobody reads them. */
export function keyOf(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .digest()
    .toString('latin1', 0, KEY_BYTES);
}

export const KEY_BYTES = 8;
const RECORD = 12;
const MAX_DAY = 0xffff;
/** Beyond so many keys of one rule, those seen longest ago go. */
export const MAX_KEYS = 50_000;

/**
 * Keys with the days they were seen on. What a state document brings stays packed and is searched
 * where it lies, so that loading costs what decoding base64 costs.
 */
export class KeyTable {
  readonly #packed: Buffer;
  readonly #changed = new Map<string, Days>();

  /** @param packed what `pack` gave; anything else finds nothing, or nonsense, but costs no more */
  constructor(packed: string) {
    this.#packed = decode(packed);
  }

  get(key: string): Days | undefined {
    return this.#changed.get(key) ?? find(this.#packed, key);
  }

  /** Notes a key. One that was forgotten by then begins anew. */
  see(key: string, day: number, baseline: number): void {
    const known = this.get(key);
    const isNew = known === undefined || day - known.last > baseline;
    this.#changed.set(
      key,
      isNew
        ? { first: day, last: day }
        : { first: Math.min(known.first, day), last: Math.max(known.last, day) },
    );
  }

  /**
   * The keys seen on or after a day, at most `MAX_KEYS`.
   * @returns base64, and how many had to go for want of room
   */
  pack(since: number): { readonly packed: string; readonly evicted: number } {
    const changed = [...this.#changed].sort(([a], [b]) => (a < b ? -1 : 1));
    // What was changed stands for what was packed, also where it began anew.
    const kept = records(this.#packed).filter((record) => !this.#changed.has(keyIn(record)));
    const all = mergeRecords(kept, changed.map(recordOf)).filter((record) => last(record) >= since);
    const fit = withinLimit(all);
    return {
      packed: Buffer.concat(fit).toString('base64'),
      evicted: all.length - fit.length,
    };
  }
}

/** Two packed tables as one: the earlier first day, the later last day; nothing last seen before `since`. */
export function joinKeys(a: string, b: string, since: number): string {
  // Before they are joined: a key that was forgotten and came back began anew.
  const [left = [], right = []] = [a, b].map((packed) =>
    records(decode(packed)).filter((record) => last(record) >= since),
  );
  return Buffer.concat(withinLimit(mergeRecords(left, right))).toString('base64');
}

/** How many keys a packed table holds. */
export function countKeys(packed: string): number {
  return Math.floor(decode(packed).length / RECORD);
}

function decode(packed: string): Buffer {
  const bytes = Buffer.from(packed.slice(0, Math.ceil((MAX_KEYS * RECORD * 4) / 3)), 'base64');
  return bytes.subarray(0, bytes.length - (bytes.length % RECORD));
}

function find(packed: Buffer, key: string): Days | undefined {
  let low = 0;
  let high = packed.length / RECORD - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const record = packed.subarray(middle * RECORD, (middle + 1) * RECORD);
    const found = keyIn(record);
    if (found === key) return daysIn(record);
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function records(packed: Buffer): readonly Buffer[] {
  return Array.from({ length: packed.length / RECORD }, (_, at) =>
    packed.subarray(at * RECORD, (at + 1) * RECORD),
  );
}

function recordOf([key, { first: begin, last: end }]: readonly [string, Days]): Buffer {
  const record = Buffer.alloc(RECORD);
  record.write(key, 'latin1');
  record.writeUInt16BE(bounded(begin), KEY_BYTES);
  record.writeUInt16BE(bounded(end), KEY_BYTES + 2);
  return record;
}

function bounded(day: number): number {
  return Math.min(MAX_DAY, Math.max(0, day));
}

function keyIn(record: Buffer): string {
  return record.toString('latin1', 0, KEY_BYTES);
}

function daysIn(record: Buffer): Days {
  return { first: record.readUInt16BE(KEY_BYTES), last: last(record) };
}

function last(record: Buffer): number {
  return record.readUInt16BE(KEY_BYTES + 2);
}

/** Two lists in the order of their keys, as one. */
function mergeRecords(a: readonly Buffer[], b: readonly Buffer[]): readonly Buffer[] {
  const merged: Buffer[] = [];
  let at = 0;
  for (const record of b) {
    for (let other = a[at]; other !== undefined && isBefore(other, record); other = a[++at])
      merged.push(other);
    const twin = a[at];
    if (twin === undefined || keyIn(twin) !== keyIn(record)) merged.push(record);
    else {
      merged.push(joined(twin, record));
      at++;
    }
  }
  return [...merged, ...a.slice(at)];
}

function isBefore(a: Buffer, b: Buffer): boolean {
  return a.compare(b, 0, KEY_BYTES, 0, KEY_BYTES) < 0;
}

function joined(a: Buffer, b: Buffer): Buffer {
  const [left, right] = [daysIn(a), daysIn(b)];
  const days = {
    first: Math.min(left.first, right.first),
    last: Math.max(left.last, right.last),
  };
  return recordOf([keyIn(a), days]);
}

/** The records that were seen last, as many as there is room for, still in order. */
function withinLimit(all: readonly Buffer[]): readonly Buffer[] {
  if (all.length <= MAX_KEYS) return all;
  const newest = all.toSorted((a, b) => last(b) - last(a)).slice(0, MAX_KEYS);
  return newest.sort((a, b) => a.compare(b, 0, KEY_BYTES, 0, KEY_BYTES));
}
