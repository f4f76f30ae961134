import type { LogRecord } from '../log-record.ts';
import { isLogRecord, textAt, valueAt } from '../log-record.ts';
import type { ChangeEvent } from '../snapshot.ts';

/** The calls that can change a setting; CloudTrail names S3's differently from IAM. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  existence: [
    'CreateTrail',
    'DeleteTrail',
    'CreateBucket',
    'DeleteBucket',
    'CreateKey',
    'CreateLogGroup',
    'DeleteLogGroup',
    'CreateEventDataStore',
    'DeleteEventDataStore',
  ],
  started: ['StopLogging', 'StartLogging'],
  selectors: ['PutEventSelectors'],
  insights: ['PutInsightSelectors'],
  policy: [
    'PutBucketPolicy',
    'DeleteBucketPolicy',
    'PutKeyPolicy',
    'PutResourcePolicy',
    'DeleteResourcePolicy',
  ],
  block: ['PutBucketPublicAccessBlock', 'DeleteBucketPublicAccessBlock'],
  accountBlock: ['PutAccountPublicAccessBlock', 'DeleteAccountPublicAccessBlock'],
  versioning: ['PutBucketVersioning'],
  lock: ['PutBucketObjectLockConfiguration'],
  encryption: ['PutBucketEncryption', 'DeleteBucketEncryption'],
  logging: ['PutBucketLogging'],
  lifecycle: ['PutBucketLifecycle', 'DeleteBucketLifecycle'],
  replication: ['PutBucketReplication', 'DeleteBucketReplication'],
  notifies: ['PutBucketNotification'],
  acl: ['PutBucketAcl'],
  ownership: ['PutBucketOwnershipControls', 'DeleteBucketOwnershipControls'],
  rotation: ['EnableKeyRotation', 'DisableKeyRotation'],
  description: ['DisableKey', 'EnableKey', 'ScheduleKeyDeletion', 'CancelKeyDeletion'],
  grants: ['CreateGrant', 'RetireGrant', 'RevokeGrant'],
  group: [
    'PutRetentionPolicy',
    'DeleteRetentionPolicy',
    'AssociateKmsKey',
    'DisassociateKmsKey',
    'DeleteLogGroup',
  ],
  filters: ['PutMetricFilter', 'DeleteMetricFilter'],
  alarms: ['PutMetricAlarm', 'DeleteAlarms', 'DisableAlarmActions', 'EnableAlarmActions'],
  role: [
    'PutRolePolicy',
    'AttachRolePolicy',
    'DetachRolePolicy',
    'DeleteRolePolicy',
    'UpdateAssumeRolePolicy',
  ],
  trustedServices: ['EnableAWSServiceAccess', 'DisableAWSServiceAccess'],
  trailAdministrators: [
    'RegisterDelegatedAdministrator',
    'DeregisterDelegatedAdministrator',
    'RegisterOrganizationDelegatedAdmin',
    'DeregisterOrganizationDelegatedAdmin',
  ],
  guardrails: ['AttachPolicy', 'DetachPolicy', 'UpdatePolicy', 'DeletePolicy'],
  accounts: [
    'CreateAccount',
    'CloseAccount',
    'LeaveOrganization',
    'RemoveAccountFromOrganization',
    'InviteAccountToOrganization',
  ],
};

const OTHER_CALLS = ['UpdateTrail', 'UpdateEventDataStore'];

/** Every call that can change what a baseline remembers. */
export const CHANGE_CALLS: ReadonlySet<string> = new Set([
  ...Object.values(CALLS).flat(),
  ...OTHER_CALLS,
]);

/** Whether a call of this name can have changed a setting of a baseline. */
export function canHaveDone(name: string, setting: string): boolean {
  const key = setting.startsWith('logging in') ? 'started' : setting;
  return (Object.hasOwn(CALLS, key) ? (CALLS[key] ?? []) : OTHER_CALLS).includes(name);
}

/** Where requests name what they are about (CloudTrail record contents, `requestParameters`). */
const NAMING_FIELDS = [
  'bucketName',
  'name',
  'trailName',
  'keyId',
  'logGroupName',
  'roleName',
  'alarmName',
  'eventDataStore',
  'resourceArn',
];

/**
 * A record as an event that changed something; undefined for a call that changes nothing we look
 * at, and for one that was refused: that it was tried is a detection's to report.
 */
export function changeEventOf(record: LogRecord): ChangeEvent | undefined {
  const name = textAt(record, 'eventName');
  if (!CHANGE_CALLS.has(name) || textAt(record, 'errorCode') !== '') return undefined;
  return {
    id: textAt(record, 'eventID'),
    time: textAt(record, 'eventTime'),
    name,
    principal: principalOf(record),
    account: textAt(record, 'recipientAccountId'),
    region: textAt(record, 'awsRegion'),
    resources: namedIn(record),
  };
}

/** Names and ARNs of what a record's call was done to. */
export function namedIn(record: LogRecord): readonly string[] {
  const asked = NAMING_FIELDS.map((field) => valueAt(record, `requestParameters.${field}`));
  const alarms = listAt(record, 'requestParameters.alarmNames');
  const arns = listAt(record, 'resources').map((one) => (isLogRecord(one) ? one.ARN : ''));
  return [...asked, ...alarms, ...arns]
    .filter((one) => typeof one === 'string')
    .filter((one) => one !== '');
}

function listAt(record: LogRecord, path: string): readonly unknown[] {
  const value = valueAt(record, path);
  return Array.isArray(value) ? value : [];
}

const principalOf = (record: LogRecord): string =>
  ['arn', 'invokedBy', 'userName', 'principalId', 'accountId', 'type']
    .map((field) => textAt(record, `userIdentity.${field}`))
    .find((name) => name !== '') ?? 'somebody unnamed';
