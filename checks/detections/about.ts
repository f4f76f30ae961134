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

const BLANK = /<([a-z]+(?:-[a-z]+)*)>/gu;
/**
 * A stranger's text that may stand in a command as it is: nothing that a shell reads, no comma or
 * equals sign (the short form of AWS CLI parameters), no dash in front.
 */
const PLAIN = /^[A-Za-z0-9/][A-Za-z0-9:/_.@+-]{0,255}$/u;

/**
 * A rule's command with its blanks filled in, as far as the alert knows what belongs there:
 * `<user-name>` is the value of a field whose last name is `userName`, `<bucket>` that of
 * `bucketName`, `<trail-arn>` that of `trailARN`. A value that is not plain is left to the reader.
 */
export function fillCommand(command: string, alert: Alert): string {
  const known = new Map([['region', alert.region]]);
  for (const { label, value } of aboutOf(alert)) {
    const name = label.replaceAll(/(?<=[a-z\d])[A-Z]/gu, '-$&').toLowerCase();
    known.set(name, value).set(name.replace(/-name$/u, ''), value);
  }
  return command.replaceAll(BLANK, (blank, name: string) => {
    const value = known.get(name) ?? '';
    return isPlain(value) ? value : blank;
  });
}

function isPlain(value: string): boolean {
  // The AWS CLI reads the file or page that `file://…` or `https://…` names.
  return PLAIN.test(value) && !value.includes('://');
}
