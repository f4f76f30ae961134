import type { Condition, Item, Search, SigmaRule } from '../../../checks/detections/rule.ts';

export interface Mutant {
  readonly what: string;
  readonly rule: SigmaRule;
}

type Group = Exclude<Search, Item>;
const ALWAYS: Search = { kind: 'and', of: [] };

/** The rule with one part dropped, for each part of it: a field, a value of a list, an alternative, a clause. */
export function* mutantsOf(rule: SigmaRule): Generator<Mutant> {
  for (const [name, search] of rule.searches)
    for (const { what, part } of weaker(search))
      yield {
        what: `${name}: ${what}`,
        rule: { ...rule, searches: new Map(rule.searches).set(name, part) },
      };
  for (const condition of shorter(rule.condition))
    yield { what: `condition: ${JSON.stringify(condition)}`, rule: { ...rule, condition } };
}

interface Weaker {
  readonly what: string;
  readonly part: Search;
}

function weaker(search: Search): Generator<Weaker> {
  return search.kind === 'item' ? weakerItem(search) : weakerGroup(search);
}

function* weakerItem(item: Item): Generator<Weaker> {
  const field = item.field ?? 'its keywords';
  yield { what: `without ${field}`, part: ALWAYS };
  if (item.tests.length < 2) return;
  for (const [at, test] of item.tests.entries())
    yield {
      what: `${field} without ${JSON.stringify(test)}`,
      part: { ...item, tests: without(item.tests, at) },
    };
}

function* weakerGroup(group: Group): Generator<Weaker> {
  for (const [at, part] of group.of.entries()) {
    if (group.kind === 'or' && group.of.length > 1)
      yield {
        what: `without alternative ${at + 1}`,
        part: { ...group, of: without(group.of, at) },
      };
    for (const inner of weaker(part))
      // An alternative that always holds is a different rule, not a shorter one.
      if (group.kind === 'and' || inner.part !== ALWAYS)
        yield { ...inner, part: { ...group, of: group.of.with(at, inner.part) } };
  }
}

function* shorter(condition: Condition): Generator<Condition> {
  if (condition.kind === 'search') return;
  if (condition.kind === 'not') {
    for (const of of shorter(condition.of)) yield { ...condition, of };
    return;
  }
  for (const [at, part] of condition.of.entries()) {
    if (condition.of.length > 1) yield { ...condition, of: without(condition.of, at) };
    for (const inner of shorter(part)) yield { ...condition, of: condition.of.with(at, inner) };
  }
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}
