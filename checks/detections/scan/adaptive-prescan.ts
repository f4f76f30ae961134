import type { SigmaRule } from '../rule.ts';
import type { Counting, End } from './decisions.ts';
import type { Countable } from './count-table.ts';
import { fieldsToFind } from './fields.ts';
import { Places } from './places.ts';
import { Prescan } from './prescan.ts';
import type { Prescanned } from './prescan.ts';

/** Parsing so many records costs what making a new prescan does, and so does this share of many. */
const MAX_WASTED = 1500;
const MAX_SHARE = 0.002;
/** A rule that wasted so many by then is looked at more closely, too: it would be the next. */
const SOME_WASTED = 50;

/**
 * A prescan that learns: where a rule has many records parsed that need not be, the next files are
 * asked about all of the rule's fields. What is found stays the same.
 */
export class AdaptivePrescan<Page extends Countable> {
  readonly #rules: readonly SigmaRule[];
  readonly #counting: Counting<Page> | undefined;
  readonly #costly = new Set<number>();
  readonly #wasted: number[];
  #total = 0;
  #learns = false;
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
    if (this.#learns) this.#learn();
    const scanned = this.#prescan.scan(file);
    this.#records += scanned.records;
    return scanned;
  }

  endOf(state: number): End<Page> {
    return this.#prescan.endOf(state);
  }

  /** As `Prescan` does. */
  update(page: Page): void {
    this.#prescan.update(page);
  }

  /** A record was parsed for these rules, which their fields might have spared. */
  waste(rules: readonly number[]): void {
    for (const rule of rules) {
      if (this.#costly.has(rule)) continue;
      this.#wasted[rule] = (this.#wasted[rule] ?? 0) + 1;
      this.#total++;
    }
    this.#learns = this.#total > Math.max(MAX_WASTED, this.#records * MAX_SHARE);
  }

  #learn(): void {
    for (const [rule, wasted] of this.#wasted.entries())
      if (wasted > SOME_WASTED) this.#costly.add(rule);
    this.#wasted.fill(0);
    this.#total = 0;
    this.#learns = false;
    this.#prescan = this.#make();
  }

  #make(): Prescan<Page> {
    return new Prescan({
      rules: this.#rules,
      places: new Places(fieldsToFind(this.#rules, this.#costly)),
      counting: this.#counting,
    });
  }
}
