import { isScalar, membersOf } from '../evaluate/fields.ts';
import { memberFits } from '../evaluate/value-tests.ts';
import type { MemberTest } from '../evaluate/value-tests.ts';
import type { LogRecord } from '../../log-record.ts';
import type { Condition, Item, Search, SigmaRule, ValueTest } from '../rule.ts';
import { anyScalar, compileMembers, remembering } from './compile-members.ts';
import type { MemberMatch } from './compile-members.ts';
import { compilePath } from './compile-path.ts';

/** Whether a record matches. */
export type RecordMatch = (record: LogRecord) => boolean;

type FieldTest = Extract<ValueTest, { kind: 'field' }>;
type Values = readonly unknown[];
/** Whether what stands at a field passes. */
type ValuesMatch = (values: Values, record: LogRecord) => boolean;

/** A rule as a function that agrees with the reference evaluator on every record. */
export function compileRule(rule: SigmaRule): RecordMatch {
  const searches = new Map<string, RecordMatch>();
  for (const [name, search] of rule.searches) searches.set(name, compileSearch(search));
  return compileCondition(rule.condition, searches);
}

function compileCondition(
  condition: Condition,
  searches: ReadonlyMap<string, RecordMatch>,
): RecordMatch {
  if (condition.kind === 'search') return searches.get(condition.name) ?? (() => false);
  if (condition.kind === 'not') {
    const matches = compileCondition(condition.of, searches);
    return (record) => !matches(record);
  }
  const parts = condition.of.map((part) => compileCondition(part, searches));
  return condition.kind === 'and' ? every(parts) : some(parts);
}

function compileSearch(search: Search): RecordMatch {
  if (search.kind === 'item') return compileItem(search);
  const parts = search.of.map(compileSearch);
  return search.kind === 'and' ? every(parts) : some(parts);
}

function every(parts: readonly RecordMatch[]): RecordMatch {
  return (record) => parts.every((matches) => matches(record));
}

function some(parts: readonly RecordMatch[]): RecordMatch {
  return (record) => parts.some((matches) => matches(record));
}

/** One field with its values, as a function. */
export function compileItem({ field, tests, every: all, negated }: Item): RecordMatch {
  const groups = all ? tests.map((test) => [test]) : [tests];
  const matches = groups.map((group) =>
    field === null ? compileKeywords(group) : compileField(field, group),
  );
  const joined = every(matches);
  return negated ? (record) => !joined(record) : joined;
}

/** Whether an item of one field holds, by what stands there: nothing, or one value. */
export function compileAsked({ tests, every: all, negated }: Item): (values: Values) => boolean {
  const groups = all ? tests.map((test) => [test]) : [tests];
  const asked = groups.map((group): Compiled => {
    const fits = compileMembers(group.filter(isMemberTest));
    return { fits, special: group.flatMap((test) => compileSpecial(test) ?? []), record: {} };
  });
  return (values) => asked.every((test) => matchValues(values, test)) !== negated;
}

function compileKeywords(tests: readonly ValueTest[]): RecordMatch {
  const fits = compileMembers(tests.filter(isMemberTest));
  return (record) => anyScalar(record, fits);
}

function compileField(field: string, tests: readonly ValueTest[]): RecordMatch {
  const fits = remembering(compileMembers(tests.filter(isMemberTest)));
  const special = tests.flatMap((test) => compileSpecial(test) ?? []);
  if (!field.includes('.')) return matchTopLevel(field, fits, special);
  const read = compilePath(field);
  return (record) => matchValues(read(record), { fits, special, record });
}

interface Compiled {
  readonly fits: MemberMatch;
  readonly special: readonly ValuesMatch[];
  readonly record: LogRecord;
}

/** A field of the record itself needs no list of values unless it holds an array. */
function matchTopLevel(
  field: string,
  fits: MemberMatch,
  special: readonly ValuesMatch[],
): RecordMatch {
  return (record) => {
    const value = Object.hasOwn(record, field) ? record[field] : undefined;
    if (special.length === 0 && isScalar(value)) return fits(value);
    return matchValues(value === undefined ? [] : [value], { fits, special, record });
  };
}

function matchValues(values: Values, { fits, special, record }: Compiled): boolean {
  for (const value of values) if (anyMember(value, fits)) return true;
  return special.length > 0 && special.some((test) => test(values, record));
}

function anyMember(value: unknown, fits: MemberMatch): boolean {
  return Array.isArray(value) ? value.some((member) => anyMember(member, fits)) : fits(value);
}

function isMemberTest(test: ValueTest): test is Exclude<MemberTest, FieldTest> {
  return test.kind !== 'exists' && test.kind !== 'null' && test.kind !== 'field';
}

function compileSpecial(test: ValueTest): ValuesMatch | undefined {
  if (test.kind === 'exists') return (values) => values.length > 0 === test.present;
  if (test.kind === 'null')
    return (values) => values.length === 0 || membersOf(values).includes(null);
  return test.kind === 'field' ? compileReference(test) : undefined;
}

function compileReference(test: FieldTest): ValuesMatch {
  const read = compilePath(test.field);
  return (values, record) => {
    const others = membersOf(read(record));
    return membersOf(values).some((member) =>
      others.some((other) => memberFits(test, member, other)),
    );
  };
}
