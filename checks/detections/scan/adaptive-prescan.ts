import type { SigmaRule } from '../rule.ts';
import { Callers } from './callers.ts';
import { Prescan } from './prescan.ts';
import type { Prescanned, Wanted } from './prescan.ts';

/** A rule may have this many records parsed for nothing, and this share of all. */
const MAX_WASTED = 500;
const MAX_SHARE = 0.01;

/**
 * A prescan that learns: where a rule has many records parsed that it then does not match, the
 * next files are asked about all of the rule's fields. What is found stays the same.
 */
export class AdaptivePrescan {
  readonly #rules: readonly SigmaRule[];
  readonly #thorough = new Set<number>();
  /** To become thorough with the next file. */
  readonly #costly = new Set<number>();
  readonly #wasted: number[];
  readonly #callers: Callers;
  #prescan: Prescan;
  #records = 0;

  constructor(rules: readonly SigmaRule[]) {
    this.#rules = rules;
    this.#wasted = rules.map(() => 0);
    this.#callers = new Callers(rules);
    this.#prescan = new Prescan(rules);
  }

  /** As `Prescan` does. */
  scan(file: Uint8Array): Prescanned {
    this.#learn();
    const scanned = this.#prescan.scan(file);
    this.#records += scanned.records;
    return scanned;
  }

  /** Of the rules that may match a record those that remain after a second look at its bytes. */
  narrow(file: Buffer, wanted: Wanted): readonly number[] {
    return wanted.isRisky ? wanted.rules : this.#callers.allowed(file, wanted);
  }

  /** A record was parsed for these rules, and none of them matched. */
  waste(rules: readonly number[]): void {
    const limit = Math.max(MAX_WASTED, this.#records * MAX_SHARE);
    for (const rule of rules) {
      const wasted = (this.#wasted[rule] ?? 0) + 1;
      this.#wasted[rule] = wasted;
      if (wasted > limit && !this.#thorough.has(rule)) this.#costly.add(rule);
    }
  }

  #learn(): void {
    if (this.#costly.size === 0) return;
    for (const rule of this.#costly) this.#thorough.add(rule);
    this.#costly.clear();
    this.#prescan = new Prescan(this.#rules, this.#thorough);
  }
}
