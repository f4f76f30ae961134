import type { SigmaRule } from '../rule.ts';
import type { Counting, End } from './decisions.ts';
import { fieldsToFind } from './fields.ts';
import { Places } from './places.ts';
import { Prescan } from './prescan.ts';
import type { Prescanned } from './prescan.ts';

/** A rule may have this many records parsed that need not be, and this share of all. */
const MAX_WASTED = 200;
const MAX_SHARE = 0.002;

/**
 * A prescan that learns: where a rule has many records parsed that need not be, the next files are
 * asked about all of the rule's fields. What is found stays the same.
 */
export class AdaptivePrescan<Page> {
  readonly #rules: readonly SigmaRule[];
  readonly #counting: Counting<Page> | undefined;
  readonly #costly = new Set<number>();
  readonly #wasted: number[];
  #hasLearnt = false;
  #prescan: Prescan<Page>;
  #records = 0;

  constructor(rules: readonly SigmaRule[], counting?: Counting<Page>) {
    this.#rules = rules;
    this.#counting = counting;
    this.#wasted = rules.map(() => 0);
    this.#prescan = this.#make();
  }

  /** As `Prescan` does. */
  scan(file: Uint8Array): Prescanned {
    if (this.#hasLearnt) this.#prescan = this.#make();
    const scanned = this.#prescan.scan(file);
    this.#records += scanned.records;
    return scanned;
  }

  endOf(state: number): End<Page> {
    return this.#prescan.endOf(state);
  }

  /** A record was parsed for these rules, which their fields might have spared. */
  waste(rules: readonly number[]): void {
    const limit = Math.max(MAX_WASTED, this.#records * MAX_SHARE);
    for (const rule of rules) {
      const wasted = (this.#wasted[rule] ?? 0) + 1;
      this.#wasted[rule] = wasted;
      if (wasted <= limit || this.#costly.has(rule)) continue;
      this.#costly.add(rule);
      this.#hasLearnt = true;
    }
  }

  #make(): Prescan<Page> {
    this.#hasLearnt = false;
    return new Prescan({
      rules: this.#rules,
      places: new Places(fieldsToFind(this.#rules, this.#costly)),
      counting: this.#counting,
    });
  }
}
