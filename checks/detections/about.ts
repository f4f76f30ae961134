import type { Fact } from '../finding.ts';
import { groupFields } from './alert-group.ts';
import type { Alert } from './alert-book.ts';

/** Told elsewhere in a finding. */
const TOLD: ReadonlySet<string> = new Set([
  'userIdentity.arn',
  'recipientAccountId',
  'awsRegion',
  'sourceIPAddress',
]);

/** The things a call was about: what its rule groups by, of the parts of a record that name things. */
export function thingsOf(alert: Alert): readonly string[] {
  return groupOf(alert)
    .filter(
      ([field, value]) => /^(?:requestParameters|responseElements)\./u.test(field) && value !== '',
    )
    .map(([, value]) => value);
}

/** What an alert is about: the values its rule groups by, under the last name of their fields. */
export function aboutOf(alert: Alert): readonly Fact[] {
  return groupOf(alert)
    .filter(([field, value]) => !TOLD.has(field) && value !== '')
    .map(([field, value]) => ({ label: lastName(field), value }));
}

function groupOf({ rule, group }: Alert): readonly (readonly [string, string])[] {
  const fields = rule.kind === 'correlation' ? rule.groupBy : groupFields(rule);
  // Where there were too many groups, one value stands for the rest of them.
  if (fields.length !== group.length) return [];
  return fields.map((field, at) => [field, group[at] ?? ''] as const);
}

function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
