import { isDerived } from '../derive/fields.ts';
import { compileAsked } from '../match/compile-rule.ts';
import { isScalar } from '../evaluate/fields.ts';
import type {
  Condition,
  Item,
  Pattern,
  PatternPart,
  Search,
  SigmaRule,
  ValueTest,
} from '../rule.ts';
import { costOf, WORTH_SEARCHING } from './costs.ts';
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
  /** Asked of the other field of a `fieldref`. */
  readonly compared: Comparison | undefined;
}

type FieldTest = Extract<ValueTest, { kind: 'field' }>;
interface Comparison {
  readonly item: Item;
  readonly test: FieldTest;
}

/** More than any pack has: values that rules compare with add to them. */
const MAX_QUESTIONS = 20_000;

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

  /**
   * The answer that a value gives, or the question that is left; without a value (an object, a list)
   * none can be given.
   */
  answer(question: number, read: { readonly value: Value } | undefined): number {
    const asked = this.#questions[question];
    if (asked === undefined || read === undefined) return MAYBE;
    if (asked.compared !== undefined) return this.#compareWith(asked.compared, read.value);
    return asked.holds(read.value === undefined ? NOTHING : [read.value]) ? TRUE : FALSE;
  }

  /** Once the other field's value is known, a comparison with it is one with a text. */
  #compareWith({ item, test }: Comparison, other: Value): number {
    if (!isScalar(other)) return item.negated ? TRUE : FALSE;
    const pattern = patternOf(test.shape, String(other));
    return this.#ask({ ...item, tests: [{ kind: 'text', pattern, cased: test.cased }] });
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
    const [test, ...more] = item.tests;
    if (test?.kind !== 'field' || more.length > 0) return this.#ask(item);
    // Of a field with many values each would be a question of its own.
    const place = costOf(test.field) < WORTH_SEARCHING ? this.#places.of(test.field) : undefined;
    return place === undefined ? MAYBE : this.#ask(item, { item, test });
  }

  #ask(item: Item, compared?: Comparison): number {
    const field = compared?.test.field ?? fieldAsked(item);
    const place = field === undefined ? undefined : this.#places.of(field);
    if (place === undefined || this.#questions.length >= MAX_QUESTIONS) return MAYBE;
    const identity = JSON.stringify([item, compared !== undefined]);
    const known = this.#numbers.get(identity);
    if (known !== undefined) return this.#formulas.question(known);
    const number = this.#questions.push(questionOf(item, place, compared)) - 1;
    this.#numbers.set(identity, number);
    return this.#formulas.question(number);
  }
}

function questionOf(item: Item, place: number, compared: Comparison | undefined): Question {
  const ifLacking = item.negated ? TRUE : FALSE;
  const needles = needlesOf(item);
  let compiled: Question['holds'] | undefined;
  const holds: Question['holds'] = (values) => (compiled ??= compileAsked(item))(values);
  return { place, holds, needles, ifLacking, compared };
}

const RUN: PatternPart = { kind: 'run' };

/** What fits where a field is compared with this text. */
function patternOf(shape: FieldTest['shape'], text: string): Pattern {
  const literal: Pattern = text === '' ? [] : [{ kind: 'text', text }];
  const before = shape === 'contains' || shape === 'endswith' ? [RUN] : [];
  const after = shape === 'contains' || shape === 'startswith' ? [RUN] : [];
  return [...before, ...literal, ...after];
}

/**
 * The field whose value alone tells whether an item holds, as it stands in the log's bytes; what is
 * worked out from a parsed record has none, nor has a search of the whole record.
 */
export function fieldAsked({ field, tests }: Item): string | undefined {
  if (field === null || isDerived(field)) return undefined;
  return tests.some(({ kind }) => kind === 'field') ? undefined : field;
}

/** The fields that a rule's items speak of. */
export function fieldsIn(rule: SigmaRule): readonly string[] {
  return [...rule.searches.values()].flatMap(fieldsOf);
}

function fieldsOf(search: Search): readonly string[] {
  if (search.kind !== 'item') return search.of.flatMap(fieldsOf);
  const others = search.tests.flatMap((test) => (test.kind === 'field' ? [test.field] : []));
  return search.field === null ? others : [search.field, ...others];
}
