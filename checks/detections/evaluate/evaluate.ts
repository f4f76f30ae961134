import type { LogRecord } from '../../log-record.ts';
import type { Condition, Item, Search, SigmaRule, ValueTest } from '../rule.ts';
import { membersOf, scalarsIn, valuesAt } from './fields.ts';
import { memberFits } from './value-tests.ts';

/*
 * What a rule means, in plain code: slow, and meant to be read. The compiled matcher has to agree
 * with it on every record (test/checks/detections/agreement.test.ts).
 */

/** Whether a record matches a rule. */
export function evaluate(rule: SigmaRule, record: LogRecord): boolean {
  return conditionHolds(rule.condition, rule, record);
}

function conditionHolds(condition: Condition, rule: SigmaRule, record: LogRecord): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.of.every((part) => conditionHolds(part, rule, record));
    case 'or':
      return condition.of.some((part) => conditionHolds(part, rule, record));
    case 'not':
      return !conditionHolds(condition.of, rule, record);
    case 'search': {
      const search = rule.searches.get(condition.name);
      return search !== undefined && searchHolds(search, record);
    }
  }
}

/** Whether one search of a rule holds for a record. */
export function searchHolds(search: Search, record: LogRecord): boolean {
  switch (search.kind) {
    case 'and':
      return search.of.every((part) => searchHolds(part, record));
    case 'or':
      return search.of.some((part) => searchHolds(part, record));
    case 'item':
      return itemHolds(search, record) !== search.negated;
  }
}

/** Whether one field passes, before `neq` turns it round. */
export function itemHolds(item: Item, record: LogRecord): boolean {
  const { tests, every } = item;
  const values = valuesOf(item, record);
  const holds = (test: ValueTest) => testHolds(test, values, record);
  return every ? tests.every(holds) : tests.some(holds);
}

/** What an item asks: the values at its field, or every scalar of the record. */
export function valuesOf({ field }: Item, record: LogRecord): readonly unknown[] {
  return field === null ? scalarsIn(record) : valuesAt(record, field);
}

/** `values` are what stands at the field: nothing where it is absent. */
export function testHolds(test: ValueTest, values: readonly unknown[], record: LogRecord): boolean {
  const members = membersOf(values);
  switch (test.kind) {
    case 'exists':
      return values.length > 0 === test.present;
    case 'null':
      return values.length === 0 || members.includes(null);
    case 'field': {
      const others = membersOf(valuesAt(record, test.field));
      return members.some((member) => others.some((other) => memberFits(test, member, other)));
    }
    default:
      return members.some((member) => memberFits(test, member));
  }
}
