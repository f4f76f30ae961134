import type { LogRecord } from '../../log-record.ts';
import { itemHolds, searchHolds, testHolds, valuesOf } from '../evaluate/evaluate.ts';
import { isScalar, membersOf } from '../evaluate/fields.ts';
import type { Condition, Item, Search, SigmaRule } from '../rule.ts';
import { cutText, tellTest } from './tell-test.ts';

/*
 * Why a record matched, by the reference evaluator: slow, and asked about a few records only. All
 * values are strangers' text, cut but not escaped: whoever shows them does that.
 */

/** One field of a search, with what was asked and what stood there. */
export interface ExplainedItem {
  /** Empty for keywords, which ask every value of the record. */
  readonly field: string;
  readonly holds: boolean;
  /** The rule asks for the opposite (`neq`). */
  readonly negated: boolean;
  /** What stands at the field, the first few; empty where it is absent. */
  readonly values: readonly string[];
  /** The tests that passed; of an item that does not hold those that were asked, the first few. */
  readonly tests: readonly string[];
}

/** One search of the rule, by the name it has there. */
export interface ExplainedSearch {
  readonly name: string;
  readonly holds: boolean;
  /** The condition asks that it does not hold: a filter. */
  readonly excludes: boolean;
  readonly items: readonly ExplainedItem[];
}

export interface Explanation {
  /** Whether the rule as a whole matches the record. */
  readonly matches: boolean;
  readonly searches: readonly ExplainedSearch[];
}

const MAX_SEARCHES = 40;
const MAX_ITEMS = 20;
const MAX_SHOWN = 5;

/** What each search of a rule says of a record. */
export function explain(rule: SigmaRule, record: LogRecord): Explanation {
  const roles = rolesIn(rule.condition);
  const named = [...rule.searches].filter(([name]) => roles.has(name)).slice(0, MAX_SEARCHES);
  const searches = named.map(([name, search]): ExplainedSearch => ({
    name,
    holds: searchHolds(search, record),
    excludes: roles.get(name) === true,
    items: itemsIn(search, record).slice(0, MAX_ITEMS),
  }));
  return { matches: conditionHolds(rule.condition, searches), searches };
}

/** The searches a condition speaks of, and whether it asks that they do not hold. */
function rolesIn(condition: Condition, negated = false): ReadonlyMap<string, boolean> {
  if (condition.kind === 'search') return new Map([[condition.name, negated]]);
  if (condition.kind === 'not') return rolesIn(condition.of, !negated);
  return new Map(condition.of.flatMap((part) => [...rolesIn(part, negated)]));
}

function conditionHolds(condition: Condition, searches: readonly ExplainedSearch[]): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((part) => conditionHolds(part, searches));
    case 'or':
      return condition.of.some((part) => conditionHolds(part, searches));
    case 'not':
      return !conditionHolds(condition.of, searches);
    case 'search':
      return searches.find(({ name }) => name === condition.name)?.holds === true;
  }
}

/** Of alternatives that hold the others are left out: they explain nothing. */
function itemsIn(search: Search, record: LogRecord): readonly ExplainedItem[] {
  if (search.kind === 'item') return [explainItem(search, record)];
  const held = search.of.filter((part) => searchHolds(part, record));
  const told = search.kind === 'or' && held.length > 0 ? held : search.of;
  return told.flatMap((part) => itemsIn(part, record));
}

function explainItem(item: Item, record: LogRecord): ExplainedItem {
  const values = valuesOf(item, record);
  const passed = item.tests.filter((test) => testHolds(test, values, record));
  const isKeywords = item.field === null;
  return {
    field: cutText(item.field ?? ''),
    holds: itemHolds(item, record) !== item.negated,
    negated: item.negated,
    values: isKeywords ? [] : membersOf(values).slice(0, MAX_SHOWN).map(valueText),
    tests: (passed.length > 0 ? passed : item.tests).slice(0, MAX_SHOWN).map(tellTest),
  };
}

function valueText(value: unknown): string {
  return cutText(isScalar(value) ? String(value) : JSON.stringify(value).slice(0, 500));
}
