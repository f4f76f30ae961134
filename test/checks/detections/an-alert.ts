import type { Alert } from '../../../checks/detections/alert-book.ts';
import { loadOne, ruleText, selection } from './kit.ts';

const RULE = ruleText(selection('eventName: PutBucketPolicy'));
export const EVENT_ID = '0f0f0f0f-1111-4222-8333-444444444444';

/** What a rule that groups by some fields has to say of one event; without fields, of who called. */
export function anAlert(
  fields: readonly string[] | undefined,
  group: readonly string[],
  changes: Partial<Alert> = {},
): Alert {
  const own = fields === undefined ? '' : `trailwarden:\n  group-by: [${fields.join(', ')}]\n`;
  const event = {
    eventID: EVENT_ID,
    eventTime: '2026-03-10T10:00:00Z',
    eventName: 'PutBucketPolicy',
    eventSource: 's3.amazonaws.com',
    sourceIPAddress: '203.0.113.7',
    userAgent: 'aws-cli',
    errorCode: '',
    key: 'AWSLogs/111111111111/CloudTrail/eu-west-1/2026/03/10/x.json.gz',
    evidence: 'verified',
  } as const;
  return {
    rule: loadOne(`${RULE}\n${own}`),
    account: '111111111111',
    region: 'eu-west-1',
    principal: 'arn:aws:iam::111111111111:user/team/alice',
    group,
    count: 1,
    first: event.eventTime,
    last: event.eventTime,
    events: [event],
    ...changes,
  };
}
