import type { SigmaRule } from '../rule.ts';
import { Prescan } from './prescan.ts';
import type { Prescanned } from './prescan.ts';

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
  readonly #wasted: number[];
  #prescan: Prescan;
  #records = 0;

  constructor(rules: readonly SigmaRule[]) {
    this.#rules = rules;
    this.#wasted = rules.map(() => 0);
    this.#prescan = new Prescan(rules);
  }

  /** As `Prescan` does. */
  scan(file: Uint8Array): Prescanned {
    this.#learn();
    const scanned = this.#prescan.scan(file);
    this.#records += scanned.records;
    return scanned;
  }

  /** A record was parsed for these rules, and none of them matched. */
  waste(rules: readonly number[]): void {
    for (const rule of rules) this.#wasted[rule] = (this.#wasted[rule] ?? 0) + 1;
  }

  #learn(): void {
    const limit = Math.max(MAX_WASTED, this.#records * MAX_SHARE);
    const costly = this.#wasted.flatMap((wasted, rule) =>
      wasted > limit && !this.#thorough.has(rule) ? [rule] : [],
    );
    if (costly.length === 0) return;
    for (const rule of costly) this.#thorough.add(rule);
    this.#prescan = new Prescan(this.#rules, this.#thorough);
  }
}
