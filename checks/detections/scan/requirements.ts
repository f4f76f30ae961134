import { isDerived, NAMESPACE } from '../derive/fields.ts';
import { isKeyable, isMemberTest } from './keys.ts';
import type { Condition, Item, Search, SigmaRule, ValueTest } from '../rule.ts';

/*
 * What a record must show for a rule to match: a formula without negation over simple facts, which
 * every matching record makes true (others may, too). All that cannot be said so is `true`.
 */

/** "Some value under one of these keys passes one of these tests"; without tests any value does. */
export interface Fact {
  /** A dotted field's last name, and what it is called where keys hold dots: `a.b.c`, `b.c`, `c`. */
  readonly keys: readonly string[];
  readonly tests: readonly ValueTest[];
}

export type Formula =
  | { readonly kind: 'true' }
  | { readonly kind: 'fact'; readonly fact: Fact }
  /** The item does not hold. */
  | { readonly kind: 'denied'; readonly item: Item }
  | { readonly kind: 'and'; readonly of: readonly Formula[] }
  | { readonly kind: 'or'; readonly of: readonly Formula[] };

const TRUE: Formula = { kind: 'true' };

/** Whether facts about a key may be used. */
export type KeyChoice = (key: string) => boolean;

/** What a matching record shows under keys that may be used. */
export function requirementOf(rule: SigmaRule, mayUse: KeyChoice): Formula {
  return new Requirement(rule, (item, holds) => (holds ? requireItem(item, mayUse) : TRUE)).all();
}

/** What the caller of a matching record is not, in items that more fields cannot make untrue. */
export function denialOf(rule: SigmaRule): Formula {
  return new Requirement(rule, (item, holds) =>
    !holds && isOfCaller(item) && isLasting(item) ? { kind: 'denied', item } : TRUE,
  ).all();
}

function isOfCaller({ field }: Item): boolean {
  return field?.startsWith('userIdentity.') === true;
}

function isLasting({ tests }: Item): boolean {
  return tests.every((test) => isMemberTest(test) || (test.kind === 'exists' && test.present));
}

function requireItem({ field, tests, every }: Item, mayUse: KeyChoice): Formula {
  if (field === null) return TRUE;
  if (isDerived(field)) return requireDerived(field, tests, mayUse);
  const keys = keysOf(field);
  if (!keys.every((key) => isKeyable(key) && mayUse(key))) return TRUE;
  const groups = every ? tests.map((test) => [test]) : [tests];
  return join(
    'and',
    groups.map((group) => factOf(keys, group)),
  );
}

/** Written as an address at all: a service's name is none, and many calls come from services. */
const ADDRESS: ValueTest = {
  kind: 'regex',
  source: '^[0-9A-Fa-f.]*[.:][0-9A-Fa-f.:]*$',
  flags: '',
};

/**
 * What a derived field says stands in no single value, but where something has to be known of the
 * source, there has to be an address.
 */
function requireDerived(field: string, tests: readonly ValueTest[], mayUse: KeyChoice): Formula {
  const key = 'sourceIPAddress';
  if (!field.startsWith(`${NAMESPACE}source.`) || !mayUse(key)) return TRUE;
  return factOf([key], tests).kind === 'true' ? TRUE : factOf([key], [ADDRESS]);
}

class Requirement {
  readonly #rule: SigmaRule;
  readonly #ofItem: (item: Item, holds: boolean) => Formula;

  constructor(rule: SigmaRule, ofItem: (item: Item, holds: boolean) => Formula) {
    this.#rule = rule;
    this.#ofItem = ofItem;
  }

  all(): Formula {
    return this.of(this.#rule.condition, true);
  }

  /** What has to be true for the condition to hold, or (`holds` is false) to fail. */
  of(condition: Condition, holds: boolean): Formula {
    if (condition.kind === 'not') return this.of(condition.of, !holds);
    if (condition.kind === 'search') {
      const search = this.#rule.searches.get(condition.name);
      return search === undefined ? TRUE : this.#search(search, holds);
    }
    const parts = condition.of.map((part) => this.of(part, holds));
    return join((condition.kind === 'and') === holds ? 'and' : 'or', parts);
  }

  #search(search: Search, holds: boolean): Formula {
    if (search.kind === 'item') return this.#ofItem(search, holds !== search.negated);
    const parts = search.of.map((part) => this.#search(part, holds));
    return join((search.kind === 'and') === holds ? 'and' : 'or', parts);
  }
}

/** `a.b.c`, `b.c`, `c`: each may be the last key on the way to the field. */
function keysOf(field: string): readonly string[] {
  const names = field.split('.');
  return names.map((_, at) => names.slice(at).join('.'));
}

function factOf(keys: readonly string[], tests: readonly ValueTest[]): Formula {
  const canBeAbsent = tests.some(
    (test) => test.kind === 'null' || (test.kind === 'exists' && !test.present),
  );
  if (canBeAbsent) return TRUE;
  const needsPresence = tests.some((test) => !isMemberTest(test));
  return { kind: 'fact', fact: { keys, tests: needsPresence ? [] : tests } };
}

function join(kind: 'and' | 'or', parts: readonly Formula[]): Formula {
  const of = kind === 'and' ? parts.filter((part) => part.kind !== 'true') : parts;
  if (kind === 'and' && of.length === 0) return TRUE;
  if (kind === 'or' && of.some((part) => part.kind === 'true')) return TRUE;
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind, of };
}

/** The facts that a formula speaks of. */
export function factsIn(formula: Formula): readonly Fact[] {
  if (formula.kind === 'true' || formula.kind === 'denied') return [];
  return formula.kind === 'fact' ? [formula.fact] : formula.of.flatMap(factsIn);
}
