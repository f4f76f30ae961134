/*
 * What is left to know of a condition, in Kleene's three-valued logic: a leaf is a question that
 * can be answered; a question that never will be is `MAYBE`. Equal formulas have equal numbers.
 */

export const FALSE = 0;
export const TRUE = 1;
export const MAYBE = 2;

/** The answer to a question: FALSE, TRUE, MAYBE; undefined where it was not asked. */
export type Answer = (question: number) => number | undefined;

type Node =
  | { readonly kind: 'constant' }
  | { readonly kind: 'question'; readonly question: number }
  | { readonly kind: 'not'; readonly of: readonly [number] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly number[] };

const CONSTANT: Node = { kind: 'constant' };
/** What stands here when the node of a number is unknown: there is none such. */
const NEGATED: readonly number[] = [TRUE, FALSE, MAYBE];

export class Formulas {
  readonly #nodes: Node[] = [CONSTANT, CONSTANT, CONSTANT];
  readonly #numbers = new Map<string, number>();
  readonly #questions = new Map<number, readonly number[]>();

  question(question: number): number {
    return this.#number({ kind: 'question', question }, `?${question}`);
  }

  not(of: number): number {
    return NEGATED[of] ?? this.#number({ kind: 'not', of: [of] }, `!${of}`);
  }

  /** All of them, or any of them; what decides the whole or adds nothing is left out. */
  join(kind: 'and' | 'or', parts: Iterable<number>): number {
    const [decides, adds] = kind === 'and' ? [FALSE, TRUE] : [TRUE, FALSE];
    const left = new Set<number>();
    for (const part of parts) {
      if (part === decides) return decides;
      if (part !== adds) left.add(part);
    }
    const of = [...left].sort((a, b) => a - b);
    const [first = adds] = of;
    return of.length < 2 ? first : this.#number({ kind, of }, `${kind}${of.join()}`);
  }

  /** What is left to know after some answers. */
  after(formula: number, answer: Answer, known = new Map<number, number>()): number {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const left = this.#after(formula, answer, known);
    known.set(formula, left);
    return left;
  }

  #after(formula: number, answer: Answer, known: Map<number, number>): number {
    const node = this.#nodes[formula] ?? CONSTANT;
    if (node.kind === 'constant') return formula;
    if (node.kind === 'question') return answer(node.question) ?? formula;
    const parts = node.of.map((part) => this.after(part, answer, known));
    return node.kind === 'not' ? this.not(parts[0] ?? MAYBE) : this.join(node.kind, parts);
  }

  /** The questions that a formula still depends on. */
  questionsIn(formula: number): readonly number[] {
    const known = this.#questions.get(formula);
    if (known !== undefined) return known;
    const node = this.#nodes[formula] ?? CONSTANT;
    const questions = this.#questionsOf(node);
    this.#questions.set(formula, questions);
    return questions;
  }

  #questionsOf(node: Node): readonly number[] {
    if (node.kind === 'constant') return [];
    if (node.kind === 'question') return [node.question];
    return [...new Set(node.of.flatMap((part) => this.questionsIn(part)))];
  }

  #number(node: Node, identity: string): number {
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.#nodes.push(node) - 1;
    this.#numbers.set(identity, number);
    return number;
  }
}
