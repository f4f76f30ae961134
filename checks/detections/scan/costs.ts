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
