import type { MemberTest } from '../evaluate/value-tests.ts';
import type { ValueTest } from '../rule.ts';

/** Tests that look at one value, whatever else the record holds. */
export type ValueOnlyTest = Exclude<MemberTest, { kind: 'field' }>;

export function isMemberTest(test: ValueTest): test is ValueOnlyTest {
  return test.kind !== 'exists' && test.kind !== 'null' && test.kind !== 'field';
}

/** The kernel finds keys of these characters, as `escape` of the kernel knows too. */
export function isKeyable(key: string): boolean {
  return /^[\w.-]{1,200}$/u.test(key) && /^[\0-\x7f]*$/u.test(key);
}

/**
 * What it costs to look at a field's values: fields with few different values are remembered once,
 * and those at the top say most about a record.
 */
const COSTS: ReadonlyMap<string, number> = new Map([
  ['eventName', 1],
  ['eventSource', 1],
  ['type', 2],
  ['eventType', 2],
  ['errorCode', 2],
  ['userAgent', 3],
  ['errorMessage', 3],
  ['invokedBy', 3],
  ['awsRegion', 4],
  ['sourceIPAddress', 5],
  ['userName', 5],
  ['arn', 6],
]);
export const HIGHEST_COST = 7;

/** From 1 to HIGHEST_COST; of a dotted key the last name counts. */
export function costOf(key: string): number {
  return COSTS.get(key.slice(key.lastIndexOf('.') + 1)) ?? HIGHEST_COST;
}
