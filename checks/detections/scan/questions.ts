import { isDerived } from '../derive/fields.ts';
import { compileAsked } from '../match/compile-rule.ts';
import type { Condition, Item, Search, SigmaRule } from '../rule.ts';
import { FALSE, MAYBE, TRUE } from './formulas.ts';
import type { Formulas } from './formulas.ts';
import { needlesOf } from './needles.ts';
import type { Places } from './places.ts';

/** Something asked of one place: whether the item holds for what stands there. */
interface Question {
  readonly place: number;
  readonly holds: ReturnType<typeof compileAsked>;
  /** A text without any of these does not pass; undefined where that cannot be said. */
  readonly needles: readonly string[] | undefined;
  readonly ifLacking: number;
}

/** A value as it was read: undefined where there is none. */
export type Value = string | number | boolean | null | undefined;

const NOTHING: readonly unknown[] = [];

/** The questions of all rules: equal items are asked once. */
export class Questions {
  readonly #formulas: Formulas;
  readonly #places: Places;
  readonly #questions: Question[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(formulas: Formulas, places: Places) {
    this.#formulas = formulas;
    this.#places = places;
  }

  /** The condition of a rule as a formula over questions. */
  formulaOf(rule: SigmaRule): number {
    return this.#condition(rule.condition, rule.searches);
  }

  placeOf(question: number): number {
    return this.#questions[question]?.place ?? 0;
  }

  /** The answer that a value gives; without one, that none can be given. */
  answer(question: number, read: { readonly value: Value } | undefined): number {
    const asked = this.#questions[question];
    if (asked === undefined || read === undefined) return MAYBE;
    return asked.holds(read.value === undefined ? NOTHING : [read.value]) ? TRUE : FALSE;
  }

  /** Texts that a value has to hold for the answer to differ from `ifLacking`. */
  needlesOf(question: number): readonly string[] | undefined {
    return this.#questions[question]?.needles;
  }

  ifLacking(question: number): number {
    return this.#questions[question]?.ifLacking ?? MAYBE;
  }

  #condition(condition: Condition, searches: ReadonlyMap<string, Search>): number {
    if (condition.kind === 'search') {
      const search = searches.get(condition.name);
      return search === undefined ? FALSE : this.#search(search);
    }
    if (condition.kind === 'not')
      return this.#formulas.not(this.#condition(condition.of, searches));
    return this.#formulas.join(
      condition.kind,
      condition.of.map((part) => this.#condition(part, searches)),
    );
  }

  #search(search: Search): number {
    if (search.kind === 'item') return this.#item(search);
    return this.#formulas.join(
      search.kind,
      search.of.map((part) => this.#search(part)),
    );
  }

  #item(item: Item): number {
    const field = fieldAsked(item);
    const place = field === undefined ? undefined : this.#places.of(field);
    if (field === undefined || place === undefined) return MAYBE;
    const identity = JSON.stringify(item);
    const known = this.#numbers.get(identity);
    if (known !== undefined) return this.#formulas.question(known);
    const number = this.#questions.push(questionOf(item, place)) - 1;
    this.#numbers.set(identity, number);
    return this.#formulas.question(number);
  }
}

function questionOf(item: Item, place: number): Question {
  const ifLacking = item.negated ? TRUE : FALSE;
  return { place, holds: compileAsked(item), needles: needlesOf(item), ifLacking };
}

/**
 * The field whose value alone tells whether an item holds, as it stands in the log's bytes; what is
 * worked out from a parsed record has none, nor has a search of the whole record.
 */
export function fieldAsked({ field, tests }: Item): string | undefined {
  if (field === null || isDerived(field)) return undefined;
  return tests.some(({ kind }) => kind === 'field') ? undefined : field;
}

/** The fields that a rule's items ask. */
export function fieldsAsked(rule: SigmaRule): readonly string[] {
  return [...rule.searches.values()].flatMap(fieldsIn);
}

function fieldsIn(search: Search): readonly string[] {
  if (search.kind !== 'item') return search.of.flatMap(fieldsIn);
  const field = fieldAsked(search);
  return field === undefined ? [] : [field];
}
