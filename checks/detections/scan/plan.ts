import type { SigmaRule } from '../rule.ts';
import { costOf, HIGHEST_COST } from './keys.ts';
import { MAX_KEYS } from './layout.ts';
import { factsIn, requirementOf } from './requirements.ts';
import type { Fact, Formula } from './requirements.ts';

/** What to look for in a log's bytes, and what it says about each rule. */
export interface Plan {
  readonly keys: readonly string[];
  /** Facts by number; each is known under its keys. */
  readonly facts: readonly Fact[];
  /** One for each rule, over the numbers of facts. */
  readonly formulas: readonly NumberedFormula[];
}

export type NumberedFormula =
  | { readonly kind: 'true' }
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'and' | 'or'; readonly of: readonly NumberedFormula[] };

/** Facts that cost little are worth having even where a rule has a better one. */
const ALWAYS_WORTH = 2;

/** @param thorough indexes of rules for which every field is worth a look */
export function planFor(
  rules: readonly SigmaRule[],
  thorough: ReadonlySet<number> = new Set(),
): Plan {
  const keys = chooseKeys(rules, thorough);
  const numbers = new FactNumbers();
  const formulas = rules.map((rule) =>
    numbers.formula(requirementOf(rule, (key) => keys.has(key))),
  );
  return { keys: [...keys], facts: numbers.facts, formulas };
}

/** The cheapest keys with which each rule has a requirement at all. */
function chooseKeys(
  rules: readonly SigmaRule[],
  thorough: ReadonlySet<number>,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [index, rule] of rules.entries()) {
    const limits = Array.from({ length: HIGHEST_COST }, (_, at) => at + 1);
    const formulas = limits.map((limit) => requirementOf(rule, (key) => costOf(key) <= limit));
    const needed = formulas.findIndex(({ kind }) => kind !== 'true');
    const used = formulas.at(thorough.has(index) ? -1 : Math.max(needed, ALWAYS_WORTH - 1));
    if (used === undefined) continue;
    const more = factsIn(used).flatMap((fact) => fact.keys);
    if (keys.size + more.length < MAX_KEYS) for (const key of more) keys.add(key);
  }
  return keys;
}

/** Gives equal facts equal numbers. */
class FactNumbers {
  readonly facts: Fact[] = [];
  readonly #numbers = new Map<string, number>();

  formula(formula: Formula): NumberedFormula {
    if (formula.kind === 'true') return formula;
    if (formula.kind === 'fact') return { kind: 'fact', fact: this.#number(formula.fact) };
    return { kind: formula.kind, of: formula.of.map((part) => this.formula(part)) };
  }

  #number(fact: Fact): number {
    const identity = JSON.stringify([fact.keys, fact.tests]);
    const known = this.#numbers.get(identity);
    if (known !== undefined) return known;
    const number = this.facts.push(fact) - 1;
    this.#numbers.set(identity, number);
    return number;
  }
}

/** Whether a formula can be true, knowing which facts were shown. */
export function canHold(formula: NumberedFormula, shown: ReadonlySet<number>): boolean {
  if (formula.kind === 'true') return true;
  if (formula.kind === 'fact') return shown.has(formula.fact);
  return formula.kind === 'and'
    ? formula.of.every((part) => canHold(part, shown))
    : formula.of.some((part) => canHold(part, shown));
}
