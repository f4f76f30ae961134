import { groupFields } from '../alert-group.ts';
import type { SigmaRule } from '../rule.ts';
import { fieldsIn } from './questions.ts';

/** Fields by which records that are counted may be told apart, besides those of their rules. */
const PLACE_AND_CALLER = [
  'recipientAccountId',
  'awsRegion',
  'userIdentity.sessionContext.sessionIssuer.arn',
  ...['arn', 'userName', 'principalId', 'invokedBy', 'accountId', 'type'].map(
    (name) => `userIdentity.${name}`,
  ),
];

/**
 * The fields to look for in the bytes: those of the record itself and of its caller, and all that
 * costly rules ask. More would slow down every record for rules that few of them come near.
 */
export function fieldsToFind(
  rules: readonly SigmaRule[],
  costly: ReadonlySet<number>,
): ReadonlySet<string> {
  const asked = rules.flatMap((rule, at) => {
    const fields = [...fieldsIn(rule), ...groupFields(rule)];
    return costly.has(at) ? fields : fields.filter(isNear);
  });
  return new Set([...PLACE_AND_CALLER, ...asked]);
}

function isNear(field: string): boolean {
  return !field.includes('.') || field.startsWith('userIdentity.');
}
