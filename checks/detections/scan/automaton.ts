import { ANY, CLASSES, NOTHING, START, STATES } from './layout.ts';
import { canHold } from './plan.ts';
import type { Plan } from './plan.ts';

/** Sets of facts, numbered as they are met; both the classes of values and the states of records. */
class FactSets {
  readonly sets: ReadonlySet<number>[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a set, or undefined where it is new and there are `limit` already. */
  number(facts: Iterable<number>, limit: number): number | undefined {
    const sorted = [...new Set(facts)].sort((a, b) => a - b);
    const identity = sorted.join();
    const known = this.#numbers.get(identity);
    if (known !== undefined || this.sets.length >= limit) return known;
    this.#numbers.set(identity, this.sets.length);
    return this.sets.push(new Set(sorted)) - 1;
  }
}

/**
 * What a record has shown so far, as an automaton built while it is used. A state is a set of
 * facts; a value's class is the set of facts it shows. Where there is no room for more, everything
 * leads to ANY, in which a record is parsed whatever it holds: slower, never wrong.
 */
export class Automaton {
  /** Whether it ran out of room. */
  isFull = false;
  readonly #plan: Plan;
  readonly #classes = new FactSets();
  readonly #states = new FactSets();
  readonly #wanting = new Map<number, readonly number[]>();
  readonly #all: readonly number[];

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#all = plan.formulas.map((_, index) => index);
    this.#classes.number([], CLASSES);
    this.#states.number([], STATES);
    // Takes the number that stands for ANY: no set of facts is ever equal to it.
    this.#classes.number([-1], CLASSES);
    this.#states.number([-1], STATES);
  }

  /** The class of a value that shows these facts. */
  classOf(facts: Iterable<number>): number {
    const number = this.#classes.number(facts, CLASSES);
    if (number === undefined) this.isFull = true;
    return number ?? ANY;
  }

  /** The state after a value of a class. */
  step(state: number, found: number): number {
    if (found === NOTHING) return state;
    if (state === ANY || found === ANY) return ANY;
    const union = [...(this.#states.sets[state] ?? []), ...(this.#classes.sets[found] ?? [])];
    const number = this.#states.number(union, STATES);
    if (number === undefined) this.isFull = true;
    return number ?? ANY;
  }

  /** Indexes of the rules that may match a record which ended in this state. */
  rulesFor(state: number): readonly number[] {
    if (state === ANY) return this.#all;
    const known = this.#wanting.get(state);
    if (known !== undefined) return known;
    const shown = this.#states.sets[state] ?? new Set();
    const rules = this.#all.filter((index) => {
      const formula = this.#plan.formulas[index];
      return formula === undefined || canHold(formula, shown);
    });
    this.#wanting.set(state, rules);
    return rules;
  }

  static readonly start = START;
}
