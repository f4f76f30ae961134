import { groupFields } from '../alert-group.ts';
import type { SigmaRule } from '../rule.ts';
import { fieldsAsked } from './questions.ts';

/**
 * What it costs to look at a field's values: fields with few different values are remembered once,
 * and those at the top say most about a record.
 */
const COSTS: ReadonlyMap<string, number> = new Map([
  ['eventSource', 1],
  ['eventName', 2],
  ['userIdentity.type', 3],
  ['userIdentity.invokedBy', 4],
  ['eventType', 4],
  ['errorCode', 4],
  ['userIdentity.sessionContext.sessionIssuer.type', 4],
  ['readOnly', 4],
  ['errorMessage', 5],
  ['userAgent', 6],
  ['awsRegion', 6],
  ['recipientAccountId', 6],
  ['sourceIPAddress', 8],
  ['userIdentity.userName', 8],
]);
const OTHERS = 7;
/** From this cost on values are many: searching each costs less than remembering it. */
export const WORTH_SEARCHING = OTHERS;
const OF_A_SESSION = 9;
/** Nearly every value is a new one. */
const UNIQUE = /(?:arn|principalId|accessKeyId|eventID|eventTime|requestID)$/u;

export function costOf(field: string): number {
  return COSTS.get(field) ?? (UNIQUE.test(field) ? OF_A_SESSION : OTHERS);
}

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
    const fields = [...fieldsAsked(rule), ...groupFields(rule)];
    return costly.has(at) ? fields : fields.filter(isNear);
  });
  return new Set([...PLACE_AND_CALLER, ...asked]);
}

function isNear(field: string): boolean {
  return !field.includes('.') || field.startsWith('userIdentity.');
}
