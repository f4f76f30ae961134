import type { SigmaRule } from '../rule.ts';
import { FALSE, Formulas, MAYBE, TRUE } from './formulas.ts';
import { costOf, WORTH_SEARCHING } from './costs.ts';
import { ANY, MAX_STATES, NOWHERE } from './layout.ts';
import type { Places } from './places.ts';
import { Questions } from './questions.ts';
import type { Value } from './questions.ts';

/** What is known of a record that needs no more questions. */
export interface End<Page> {
  /** Indexes of the rules that match it. */
  readonly sure: readonly number[];
  /** Of those that may: only the parsed record tells. */
  readonly maybe: readonly number[];
  /** Where the record counts, for each of `sure`, if it need not be parsed. */
  readonly pages?: readonly Page[];
}

/** How records that need only be counted are told apart. */
export interface Counting<Page> {
  /** The field to be asked next; undefined where enough is known; or that the record is to be parsed. */
  next(rules: readonly number[], known: Known): string | undefined | typeof PARSE;
  pages(rules: readonly number[], known: Known): readonly Page[];
}

/** Fields and their values. */
export type Known = ReadonlyMap<string, Value>;

export const PARSE = Symbol('parse');

type Left = readonly (readonly [rule: number, formula: number])[];

/** Rules that can still match, and what is left to know of each. */
interface Deciding {
  readonly kind: 'deciding';
  readonly ask: number;
  readonly left: Left;
  /** Those asked of the place, and where their answers lead. */
  readonly questions: readonly number[];
  readonly nexts: Map<string, number>;
  /** Made with the first answer. */
  usual: Usual | undefined;
}

/** What is left of the rules after a value that no question asks for. */
interface Usual {
  /** One for each of `left`. */
  readonly formulas: readonly number[];
  /** Question → which of `left` depend on it. */
  readonly askers: ReadonlyMap<number, readonly number[]>;
}

type State<Page> =
  | Deciding
  | {
      readonly kind: 'counting';
      readonly ask: number;
      readonly field: string;
      readonly sure: readonly number[];
      readonly known: Known;
    }
  | { readonly kind: 'end'; readonly ask: typeof NOWHERE; readonly end: End<Page> };

/** What was read at the place that a state asks; undefined where it is not read. */
export type Read = { readonly value: Value } | undefined;
/** What is known of a text that was searched for needles in vain. */
export const LACKING = Symbol('lacking');

/**
 * What to ask of a record, one place after the other, until it is known which rules match. A state
 * is what is left to know; states are made when first met, so that rules which no record comes near
 * cost nothing. Where there is no room for more, everything leads to ANY, in which a record is
 * parsed whatever it holds: slower, never wrong.
 */
export class Decisions<Page> {
  /** Whether it ran out of room. */
  isFull = false;
  readonly #places: Places;
  readonly #counting: Counting<Page> | undefined;
  readonly #formulas = new Formulas();
  readonly #questions: Questions;
  readonly #costs: ReadonlyMap<number, number>;
  readonly #states: State<Page>[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(rules: readonly SigmaRule[], places: Places, counting?: Counting<Page>) {
    this.#places = places;
    this.#counting = counting;
    this.#questions = new Questions(this.#formulas, places);
    const left = rules.map((rule, at) => [at, this.#questions.formulaOf(rule)] as const);
    this.#costs = new Map(places.fields().map(([field, place]) => [place, costOf(field)]));
    // In the order of their numbers: START, then ANY.
    this.#states.push(this.#decide(left.filter(([, formula]) => formula !== FALSE)), {
      kind: 'end',
      ask: NOWHERE,
      end: { sure: [], maybe: rules.map((_, at) => at) },
    });
  }

  /** The place that a state asks, NOWHERE at an end. */
  askOf(state: number): number {
    return this.#states[state]?.ask ?? NOWHERE;
  }

  /** What is known in a state that asks nothing. */
  endOf(state: number): End<Page> {
    const found = this.#states[state];
    return found?.kind === 'end' ? found.end : { sure: [], maybe: [] };
  }

  /** The state after an answer. */
  after(state: number, read: Read | typeof LACKING): number {
    const from = this.#states[state];
    if (from?.kind === 'deciding') return this.#afterAnswer(from, read);
    if (from?.kind === 'counting' && read !== LACKING) return this.#afterCount(from, read);
    return ANY;
  }

  /** What to search the texts for that a state asks: one in vain leads on; none where it must be read. */
  needlesOf(state: number): readonly string[] {
    const from = this.#states[state];
    if (from?.kind !== 'deciding' || (this.#costs.get(from.ask) ?? 0) < WORTH_SEARCHING) return [];
    const needles = from.questions.map((question) => this.#questions.needlesOf(question));
    return needles.includes(undefined) ? [] : needles.flatMap((some) => some ?? []);
  }

  #afterAnswer(from: Deciding, read: Read | typeof LACKING): number {
    const { questions, nexts } = from;
    const answers = questions.map((question) =>
      read === LACKING
        ? this.#questions.ifLacking(question)
        : this.#questions.answer(question, read),
    );
    // Most values are new and say nothing new.
    const said = answers.join();
    const before = nexts.get(said);
    if (before !== undefined) return before;
    if (this.isFull) return ANY;
    const rest = this.#left(from, answers);
    const next = this.#number(rest.map((one) => one.join(':')).join(), () => this.#decide(rest));
    nexts.set(said, next);
    return next;
  }

  /** Of hundreds of rules a value concerns a few: the others are left as any value leaves them. */
  #left(from: Deciding, answers: readonly number[]): Left {
    const usual = (from.usual ??= this.#usual(from));
    const unusual = from.questions.flatMap((question, at) =>
      answers[at] === this.#questions.ifLacking(question) ? [] : (usual.askers.get(question) ?? []),
    );
    const rest = [...usual.formulas];
    const after = this.#afterwards(from.questions, answers);
    for (const at of new Set(unusual)) rest[at] = after(from.left[at]?.[1] ?? FALSE);
    return from.left.flatMap(([rule], at): Left => {
      const formula = rest[at] ?? FALSE;
      return formula === FALSE ? [] : [[rule, formula]];
    });
  }

  #usual({ questions, left }: Deciding): Usual {
    const askers = new Map<number, number[]>(questions.map((question) => [question, []]));
    for (const [at, [, formula]] of left.entries())
      for (const question of this.#formulas.questionsIn(formula)) askers.get(question)?.push(at);
    const lacking = questions.map((question) => this.#questions.ifLacking(question));
    const after = this.#afterwards(questions, lacking);
    return { formulas: left.map(([, formula]) => after(formula)), askers };
  }

  /** What is left of a formula after answers to some questions. */
  #afterwards(
    questions: readonly number[],
    answers: readonly number[],
  ): (formula: number) => number {
    const byQuestion = new Map(questions.map((question, at) => [question, answers[at]]));
    const answer = (question: number) => byQuestion.get(question);
    const known = new Map<number, number>();
    return (formula) => this.#formulas.after(formula, answer, known);
  }

  #decide(left: Left): State<Page> {
    const ask = this.#cheapest(left);
    if (ask !== undefined) {
      const asked = left.flatMap(([, formula]) => this.#formulas.questionsIn(formula));
      const questions = [...new Set(asked)].filter((one) => this.#questions.placeOf(one) === ask);
      return { kind: 'deciding', ask, left, questions, nexts: new Map(), usual: undefined };
    }
    const withFormula = (wanted: number) =>
      left.flatMap(([rule, formula]) => (formula === wanted ? [rule] : []));
    const [sure, maybe] = [withFormula(TRUE), withFormula(MAYBE)];
    return maybe.length > 0 || sure.length === 0
      ? { kind: 'end', ask: NOWHERE, end: { sure, maybe } }
      : this.#count(sure, new Map());
  }

  #cheapest(left: Left): number | undefined {
    const places = left.flatMap(([, formula]) =>
      this.#formulas.questionsIn(formula).map((question) => this.#questions.placeOf(question)),
    );
    const cost = (place: number) => this.#costs.get(place) ?? Number.POSITIVE_INFINITY;
    const [first, ...rest] = places;
    if (first === undefined) return undefined;
    return rest.reduce((best, place) => (cost(place) < cost(best) ? place : best), first);
  }

  #count(sure: readonly number[], known: Known): State<Page> {
    const parsed: State<Page> = { kind: 'end', ask: NOWHERE, end: { sure, maybe: [] } };
    const field = this.#counting === undefined ? PARSE : this.#counting.next(sure, known);
    if (field === PARSE) return parsed;
    if (field === undefined) {
      const pages = this.#counting?.pages(sure, known) ?? [];
      return { kind: 'end', ask: NOWHERE, end: { sure, maybe: [], pages } };
    }
    const ask = this.#places.of(field);
    return ask === undefined ? parsed : { kind: 'counting', ask, field, sure, known };
  }

  #afterCount(from: State<Page> & { kind: 'counting' }, read: Read): number {
    const { sure } = from;
    if (read === undefined)
      return this.#number(`parse ${sure.join()}`, () => ({
        kind: 'end',
        ask: NOWHERE,
        end: { sure, maybe: [] },
      }));
    const known = new Map(from.known).set(from.field, read.value);
    return this.#number(`count ${JSON.stringify([sure, [...known]])}`, () =>
      this.#count(sure, known),
    );
  }

  /** The number of a state, which is made where it is new and there is room. */
  #number(identity: string, make: () => State<Page>): number {
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    if (this.#states.length >= MAX_STATES) {
      this.isFull = true;
      return ANY;
    }
    const number = this.#states.push(make()) - 1;
    this.#numbers.set(identity, number);
    return number;
  }
}
