import type {
  AdvancedSelector,
  BasicSelector,
  FieldOperator,
  FieldSelector,
  Selectors,
} from '../snapshot.ts';

/**
 * Selector algebra: a selector keeps a set of events and a trail keeps the union; fields AND
 * together, an operator's values OR together (CloudTrail user guide, "Filtering data events by
 * using advanced event selectors"). A selector's `Name` means nothing.
 */

/** An event as selectors see it; a field that is absent cannot be matched. */
export type Sample = ReadonlyMap<string, string>;

const TESTS: Readonly<Record<FieldOperator, (value: string, pattern: string) => boolean>> = {
  equals: (value, pattern) => value === pattern,
  startsWith: (value, pattern) => value.startsWith(pattern),
  endsWith: (value, pattern) => value.endsWith(pattern),
  notEquals: (value, pattern) => value === pattern,
  notStartsWith: (value, pattern) => value.startsWith(pattern),
  notEndsWith: (value, pattern) => value.endsWith(pattern),
};

function fieldKeeps({ field, operators }: FieldSelector, sample: Sample): boolean {
  const value = sample.get(field);
  // A field we have no value for narrows: not every event can be expected to pass it.
  if (value === undefined) return false;
  return operatorsOf(operators).every(({ name, patterns }) => {
    const hit = patterns.some((pattern) => TESTS[name](value, pattern));
    return name.startsWith('not') ? !hit : hit;
  });
}

interface NamedOperator {
  readonly name: FieldOperator;
  readonly patterns: readonly string[];
}

export function operatorsOf(operators: FieldSelector['operators']): readonly NamedOperator[] {
  const names: readonly FieldOperator[] = [
    'equals',
    'startsWith',
    'endsWith',
    'notEquals',
    'notStartsWith',
    'notEndsWith',
  ];
  return names.flatMap((name) => {
    const patterns = operators[name];
    return patterns === undefined || patterns.length === 0 ? [] : [{ name, patterns }];
  });
}

const keeps = (selector: AdvancedSelector, sample: Sample): boolean =>
  selector.length > 0 && selector.every((field) => fieldKeeps(field, sample));

/** Which selectors speak of a category: `Management`, `Data`, `NetworkActivity`. */
export const ofCategory = (selector: AdvancedSelector, category: string): boolean =>
  selector.some(
    ({ field, operators }) =>
      field === 'eventCategory' && (operators.equals ?? []).includes(category),
  );

export const isDefault = ({ basic, advanced }: Selectors): boolean =>
  basic.length === 0 && advanced.length === 0;

const SIDES = ['true', 'false'] as const;
/** `read` or `write`, as `readOnly` says it. */
export type Side = (typeof SIDES)[number];

function basicSide({ readWriteType }: BasicSelector, side: Side): boolean {
  const type = readWriteType.toLowerCase();
  if (type === 'readonly') return side === 'true';
  return type === 'writeonly' ? side === 'false' : true;
}

/** Whether a trail keeps management events of one source and side. */
export function keepsManagement(selectors: Selectors, source: string, side: Side): boolean {
  if (isDefault(selectors)) return true;
  const sample = new Map([
    ['eventCategory', 'Management'],
    ['eventSource', source],
    ['readOnly', side],
  ]);
  return (
    selectors.advanced.some((one) => keeps(one, sample)) ||
    selectors.basic.some(
      (one) =>
        one.includeManagementEvents &&
        basicSide(one, side) &&
        !one.excludeManagementEventSources.includes(source),
    )
  );
}

/** The sides (of read and write) no trail keeps for a source. */
export const missingManagement = (all: readonly Selectors[], source: string): readonly Side[] =>
  SIDES.filter((side) => !all.some((one) => keepsManagement(one, source, side)));

/** Every event source that some management selector names. */
export function namedSources(all: readonly Selectors[]): readonly string[] {
  const basic = all.flatMap((one) =>
    one.basic.flatMap((selector) => selector.excludeManagementEventSources),
  );
  const advanced = all.flatMap((one) =>
    one.advanced
      .filter((selector) => ofCategory(selector, 'Management'))
      .flatMap((selector) => selector.filter(({ field }) => field === 'eventSource'))
      .flatMap(({ operators }) => operatorsOf(operators).flatMap(({ patterns }) => patterns)),
  );
  return [...new Set([...basic, ...advanced])].sort();
}

/** A data resource: its type, the ARNs that mean all of them in a basic selector, and one of them. */
export interface DataKind {
  readonly type: string;
  readonly all: readonly string[];
  /** A particular resource's ARN; without it the question is about every resource of the type. */
  readonly arn?: string;
}

export function keepsData(selectors: Selectors, kind: DataKind, side: Side): boolean {
  const sample = new Map([
    ['eventCategory', 'Data'],
    ['resources.type', kind.type],
    ['readOnly', side],
  ]);
  if (kind.arn !== undefined) sample.set('resources.ARN', kind.arn);
  return (
    selectors.advanced.some((one) => ofCategory(one, 'Data') && keeps(one, sample)) ||
    selectors.basic.some((one) => basicSide(one, side) && basicKeepsData(one, kind))
  );
}

function basicKeepsData({ dataResources }: BasicSelector, { type, all, arn }: DataKind): boolean {
  return dataResources
    .filter((one) => one.type === type)
    .flatMap((one) => one.values)
    .some((value) => all.includes(value) || (arn?.startsWith(value) ?? false));
}

/** The sides no trail keeps for a kind of data event. */
export const missingData = (all: readonly Selectors[], kind: DataKind): readonly Side[] =>
  SIDES.filter((side) => !all.some((selectors) => keepsData(selectors, kind, side)));

/** Whether network activity of a source is kept whole: by source alone, without a further field. */
export const keepsNetwork = (all: readonly Selectors[], source: string): boolean =>
  all.some(({ advanced }) =>
    advanced.some(
      (one) =>
        ofCategory(one, 'NetworkActivity') &&
        keeps(
          one,
          new Map([
            ['eventCategory', 'NetworkActivity'],
            ['eventSource', source],
          ]),
        ),
    ),
  );

/** A selector's fields as a sentence can show them. */
export const describeField = ({ field, operators }: FieldSelector): string =>
  operatorsOf(operators)
    .map(({ name, patterns }) => `${field} ${name} ${patterns.slice(0, 3).join(', ')}`)
    .join('; ');

export const sideName = (side: Side): string => (side === 'true' ? 'reads' : 'writes');
