import type {
  Condition,
  Item,
  LinkedCorrelation,
  Memory,
  RulePack,
  Search,
  SigmaRule,
} from '../../../checks/detections/rule.ts';

export interface Mutant {
  readonly what: string;
  readonly pack: RulePack;
}

type Group = Exclude<Search, Item>;
const ALWAYS: Search = { kind: 'and', of: [] };
/** Enough to join what a test keeps apart, and to part what it keeps together. */
const STRETCH = 24;

/**
 * The pack with one part of one of its documents dropped or moved, for each part: a field, a value
 * of a list, an alternative, a clause; of a correlation its bounds, its timespan, its groups.
 */
export function* mutantsOf(pack: RulePack): Generator<Mutant> {
  for (const [at, rule] of pack.rules.entries())
    for (const { what, rule: mutant } of ruleMutants(rule))
      yield {
        what: `${rule.title}: ${what}`,
        pack: { ...pack, rules: pack.rules.with(at, mutant) },
      };
  for (const [at, correlation] of pack.correlations.entries())
    for (const { what, correlation: mutant } of correlationMutants(correlation))
      yield {
        what: `${correlation.title}: ${what}`,
        pack: { ...pack, correlations: pack.correlations.with(at, mutant) },
      };
}

interface CorrelationMutant {
  readonly what: string;
  readonly correlation: LinkedCorrelation;
}

function* correlationMutants(correlation: LinkedCorrelation): Generator<CorrelationMutant> {
  yield* groupMutants(correlation);
  yield* fieldMutants(correlation);
  yield* inputMutants(correlation);
  if (correlation.memory === undefined) yield* windowMutants(correlation);
  else
    for (const { what, memory } of memoryMutants(correlation.memory, correlation.groupBy))
      yield { what, correlation: { ...correlation, memory } };
}

interface MemoryMutant {
  readonly what: string;
  readonly memory: Memory;
}

const FAR = 100;

function* memoryMutants(memory: Memory, groups: readonly string[]): Generator<MemoryMutant> {
  yield { what: 'does not warm up', memory: { ...memory, warmUp: 0 } };
  yield { what: 'baseline of a day', memory: { ...memory, baseline: 1, warmUp: 1 } };
  const newGroup = memory.newGroup === 'learn' ? 'report' : 'learn';
  // The one group of a rule without groups is as old as the rule.
  if (groups.length > 0) yield { what: `new groups: ${newGroup}`, memory: { ...memory, newGroup } };
  if (memory.type === 'first_seen') return;
  const direction = memory.direction === 'up' ? 'down' : 'up';
  yield { what: `looks ${direction}`, memory: { ...memory, direction } };
  for (const by of [-1, 1])
    yield { what: `floor ${by}`, memory: { ...memory, floor: memory.floor + by } };
  for (const by of [FAR, 1 / FAR])
    yield { what: `deviations * ${by}`, memory: { ...memory, deviations: memory.deviations * by } };
}

function* windowMutants(correlation: LinkedCorrelation): Generator<CorrelationMutant> {
  for (const by of [-1, 1])
    yield {
      what: `bounds ${by}`,
      correlation: {
        ...correlation,
        bounds: correlation.bounds.map((bound) => ({ ...bound, than: bound.than + by })),
      },
    };
  for (const timespan of [1, correlation.timespan * STRETCH])
    yield { what: `timespan ${timespan}`, correlation: { ...correlation, timespan } };
}

function* groupMutants(correlation: LinkedCorrelation): Generator<CorrelationMutant> {
  for (const [at, field] of correlation.groupBy.entries())
    yield {
      what: `not grouped by ${field}`,
      correlation: {
        ...correlation,
        groupBy: without(correlation.groupBy, at),
        inputs: correlation.inputs.map((input) => ({
          ...input,
          groupBy: without(input.groupBy, at),
        })),
      },
    };
}

/** One of several fields that are one value together. */
function* fieldMutants(correlation: LinkedCorrelation): Generator<CorrelationMutant> {
  const { fields, inputs } = correlation;
  if (fields.length < 2) return;
  for (const [at, field] of fields.entries())
    yield {
      what: `without the field ${field}`,
      correlation: {
        ...correlation,
        fields: without(fields, at),
        inputs: inputs.map((input) => ({ ...input, fields: without(input.fields, at) })),
      },
    };
}

/** One rule of several, and the order that they have to come in. */
function* inputMutants(correlation: LinkedCorrelation): Generator<CorrelationMutant> {
  const { inputs, type } = correlation;
  if (inputs.length < 2) return;
  for (const [at] of inputs.entries())
    yield {
      what: `without its rule ${at + 1}`,
      correlation: {
        ...correlation,
        inputs: without(inputs, at),
        // As many different rules as are left: a sequence is one step shorter.
        bounds: correlation.memory ? correlation.bounds : fewer(correlation),
      },
    };
  if (type === 'temporal_ordered')
    yield { what: 'in any order', correlation: { ...correlation, type: 'temporal' } };
}

function fewer({ type, bounds }: LinkedCorrelation): LinkedCorrelation['bounds'] {
  return type.startsWith('temporal')
    ? bounds.map((bound) => ({ ...bound, than: bound.than - 1 }))
    : bounds;
}

interface RuleMutant {
  readonly what: string;
  readonly rule: SigmaRule;
}

function* ruleMutants(rule: SigmaRule): Generator<RuleMutant> {
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
