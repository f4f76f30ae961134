import { createHash } from 'node:crypto';

/** Chance that can be repeated: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  int(below: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  hex(digits: number): string;
  /** Capital letters and digits, as in the ids and file names that AWS makes. */
  code(length: number): string;
  uuid(): string;
}

const CODE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function seededRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  // mulberry32: small, fast, and good enough to make logs look like logs.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const letters = (alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet.charAt(int(alphabet.length))).join('');
  const hex = (digits: number): string => letters('0123456789abcdef', digits);
  return {
    int,
    pick: (list) => list[int(list.length)] ?? list[0],
    hex,
    code: (length) => letters(CODE, length),
    uuid: () => [hex(8), hex(4), `4${hex(3)}`, `a${hex(3)}`, hex(12)].join('-'),
  };
}
