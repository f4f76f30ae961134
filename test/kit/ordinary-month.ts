import type { LogRecord } from '../../checks/log-record.ts';

/**
 * A month of an ordinary organisation without an attack: pipelines, machines that scale, people who
 * sign in through Identity Center, scanners, backups, and now and then somebody who does by hand
 * what should not be done by hand. Made from a seed: the same seed makes the same month.
 */
export const DAYS = 30;
/** Its first instant; milliseconds since 1970. */
export const BEGIN = Date.UTC(2026, 2, 1);

const [MANAGEMENT, PRODUCTION, STAGING] = ['111111111111', '222222222222', '333333333333'];
const TERRAFORM = 'APN/1.0 HashiCorp/1.0 Terraform/1.9.5 terraform-provider-aws/5.63.0';
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const SHELL = 'aws-cli/2.17.9 md/awscrt#0.20.11 ua/2.0 os/linux#6.1 lang/python#3.11.8';
const OFFICE = '198.51.100.10';
const READ_ONLY = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

interface Identity {
  readonly userIdentity: LogRecord;
  readonly sourceIPAddress: string;
  readonly userAgent: string;
  readonly sessionCredentialFromConsole?: 'true';
}

interface Habit extends Identity {
  /** Calls a day; below 1 it is the chance of a day on which it happens. */
  readonly perDay: number;
  readonly call: string;
  readonly request?: LogRecord;
  readonly response?: LogRecord;
  readonly more?: LogRecord;
  readonly account?: string;
  /** The days on which it is done, from 0, both included. @default all of them */
  readonly days?: readonly [from: number, to: number];
  readonly region?: string;
  /** Minutes after midnight, UTC, at which all of the day's calls are made within ten. @default spread over the day */
  readonly from?: number;
}

function role(name: string, session: string, path = ''): LogRecord {
  return {
    type: 'AssumedRole',
    arn: `arn:aws:sts::${PRODUCTION}:assumed-role/${name}/${session}`,
    accountId: PRODUCTION,
    accessKeyId: 'ASIAEXAMPLESESSION01',
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        arn: `arn:aws:iam::${PRODUCTION}:role/${path}${name}`,
        userName: name,
      },
    },
  };
}

function service(host: string): Identity {
  return {
    userIdentity: { type: 'AWSService', invokedBy: host },
    sourceIPAddress: host,
    userAgent: host,
  };
}

function actingFor(host: string, name: string): Identity {
  const identity = role(name, 'session', `aws-service-role/${host}/`);
  return {
    userIdentity: { ...identity, invokedBy: host },
    sourceIPAddress: host,
    userAgent: host,
  };
}

const PIPELINE: Identity = {
  userIdentity: role('Deploy', 'run-{n}'),
  sourceIPAddress: '203.0.113.40',
  userAgent: TERRAFORM,
};
const STACKS = actingFor('cloudformation.amazonaws.com', 'CfnDeploy');
const SCALING = actingFor('autoscaling.amazonaws.com', 'AWSServiceRoleForAutoScaling');
const SCANNER: Identity = {
  userIdentity: role('AuditScanner', 'scan'),
  sourceIPAddress: '203.0.113.60',
  userAgent: 'Boto3/1.34.0 md/Botocore#1.34.0 lang/python#3.11',
};
const APP: Identity = {
  userIdentity: role('ShopTask', 'task-{n}'),
  sourceIPAddress: '10.0.12.34',
  userAgent: 'aws-sdk-js/3.600.0 os/linux#5.10 lang/js#20.15.0',
};
const PERSON: Identity = {
  userIdentity: role('AWSReservedSSO_Developer_0123', 'person{n}@example.com', 'aws-reserved/'),
  sourceIPAddress: OFFICE,
  userAgent: BROWSER,
  sessionCredentialFromConsole: 'true',
};
const ENGINEER: Identity = {
  userIdentity: role('AWSReservedSSO_Platform_0123', 'engineer@example.com', 'aws-reserved/'),
  sourceIPAddress: OFFICE,
  userAgent: SHELL,
};
const OLD_SCRIPT: Identity = {
  userIdentity: {
    type: 'IAMUser',
    arn: `arn:aws:iam::${PRODUCTION}:user/backup-svc`,
    accountId: PRODUCTION,
    accessKeyId: 'AKIAEXAMPLEBACKUP001',
    userName: 'backup-svc',
  },
  sourceIPAddress: OFFICE,
  userAgent: SHELL,
};
const USER: Identity = {
  userIdentity: {
    type: 'IAMUser',
    arn: `arn:aws:iam::${PRODUCTION}:user/carol`,
    accountId: PRODUCTION,
    userName: 'carol',
  },
  sourceIPAddress: OFFICE,
  userAgent: BROWSER,
};

/** Many calls of one identity, so many of each a day. */
function calls(who: Identity, perDay: number, names: readonly string[]): readonly Habit[] {
  return names.map((call) => ({ ...who, perDay, call }));
}

/** The same, all within the same ten minutes. */
function burst(habits: readonly Habit[], from: number): readonly Habit[] {
  return habits.map((habit) => ({ ...habit, from }));
}

const SIGN_IN: LogRecord = { eventType: 'AwsConsoleSignIn' };
const REFUSED: LogRecord = { errorCode: 'AccessDenied', errorMessage: 'Access Denied' };

const SCANNED: readonly string[] = [
  'iam:ListUsers',
  'iam:ListRoles',
  'iam:ListGroups',
  'iam:ListPolicies',
  'iam:ListUserPolicies',
  'iam:ListAttachedUserPolicies',
  'iam:GetAccountSummary',
  'iam:ListAccessKeys',
  'iam:GetAccountAuthorizationDetails',
  's3:ListBuckets',
  's3:GetBucketPolicy',
  'ec2:DescribeInstances',
  'sts:GetCallerIdentity',
];

const HABITS: readonly Habit[] = [
  // AWS itself
  ...calls(service('cloudtrail.amazonaws.com'), 20, ['s3:GetBucketAcl', 'kms:GenerateDataKey']),
  ...calls(service('ec2.amazonaws.com'), 20, ['sts:AssumeRole']),
  { ...service('delivery.logs.amazonaws.com'), perDay: 15, call: 's3:PutObject', more: REFUSED },
  ...calls(actingFor('config.amazonaws.com', 'AWSServiceRoleForConfig'), 8, [
    'iam:ListUsers',
    'iam:ListRoles',
    'iam:GetPolicyVersion',
    'ec2:DescribeInstances',
    's3:GetBucketAcl',
    'config:DeleteConfigRule',
  ]),
  ...calls(actingFor('backup.amazonaws.com', 'AWSServiceRoleForBackup'), 8, [
    'backup:DeleteRecoveryPoint',
    'ec2:CreateSnapshot',
  ]),
  ...calls(SCALING, 12, ['ec2:RunInstances', 'ec2:TerminateInstances', 'monitoring:DeleteAlarms']),
  // pipelines
  ...calls(PIPELINE, 8, [
    'ec2:AuthorizeSecurityGroupIngress',
    'ec2:RevokeSecurityGroupIngress',
    'iam:CreateRole',
    'iam:PutRolePolicy',
    'iam:AttachRolePolicy',
    'iam:UpdateAssumeRolePolicy',
    'lambda:UpdateFunctionCode20150331v2',
    'ecs:RegisterTaskDefinition',
    's3:PutBucketPolicy',
    's3:PutBucketVersioning',
    'events:DeleteRule',
    'logs:PutRetentionPolicy',
    'kms:PutKeyPolicy',
    'ssm:GetParameter',
  ]),
  ...calls(STACKS, 6, ['iam:CreateUser', 'iam:CreateAccessKey', 'logs:DeleteLogGroup']),
  ...calls(STACKS, 2, ['ec2:DeleteFlowLogs', 'kms:ScheduleKeyDeletion', 'rds:DeleteDBInstance']),
  // a scanner, every night
  ...burst(calls(SCANNER, 4, SCANNED), 180),
  // applications
  ...calls(APP, 20, ['secretsmanager:GetSecretValue', 's3:GetObject', 's3:PutObject']),
  ...calls(APP, 8, ['kms:Decrypt', 'sqs:ReceiveMessage', 'dynamodb:GetItem']),
  // people in the console: a page asks for everything, and is refused some of it
  {
    ...PERSON,
    perDay: 20,
    call: 'signin:ConsoleLogin',
    more: { ...SIGN_IN, additionalEventData: { MFAUsed: 'No' } },
    response: { ConsoleLogin: 'Success' },
  },
  ...burst(calls(PERSON, 2, ['iam:ListGroups', 'iam:ListPolicies', 'iam:GetAccountSummary']), 540),
  ...calls(PERSON, 10, [
    'ec2:DescribeInstances',
    'iam:ListRoles',
    'iam:ListUsers',
    's3:ListBuckets',
  ]),
  ...['s3:GetBucketAcl', 'kms:ListKeys', 'sns:ListTopics', 'rds:DescribeDBInstances'].map(
    (call): Habit => ({ ...PERSON, perDay: 8, call, more: REFUSED }),
  ),
  // one old user of the console who mistypes, and an old script
  {
    ...USER,
    perDay: 0.5,
    call: 'signin:ConsoleLogin',
    more: { ...SIGN_IN, errorMessage: 'Failed authentication' },
    response: { ConsoleLogin: 'Failure' },
  },
  {
    ...USER,
    perDay: 1,
    call: 'signin:ConsoleLogin',
    more: { ...SIGN_IN, additionalEventData: { MFAUsed: 'Yes' } },
    response: { ConsoleLogin: 'Success' },
  },
  ...calls(OLD_SCRIPT, 15, ['s3:PutObject', 's3:ListObjects']),
  ...calls(OLD_SCRIPT, 2, ['s3:DeleteObject', 'sts:GetCallerIdentity']),
  // what an engineer does by hand, on some days
  { ...ENGINEER, perDay: 0.5, call: 'ec2:AuthorizeSecurityGroupIngress', response: rules(OFFICE) },
  {
    ...ENGINEER,
    perDay: 0.1,
    call: 'ec2:AuthorizeSecurityGroupIngress',
    response: rules('0.0.0.0'),
  },
  { ...ENGINEER, perDay: 0.1, call: 'iam:CreateUser', request: { userName: 'vendor' } },
  { ...ENGINEER, perDay: 0.1, call: 'iam:CreateAccessKey', request: { userName: 'vendor' } },
  { ...ENGINEER, perDay: 0.1, call: 'iam:AttachRolePolicy', request: { policyArn: READ_ONLY } },
  { ...ENGINEER, perDay: 0.07, call: 'iam:DeactivateMFADevice', request: { userName: 'carol' } },
  { ...ENGINEER, perDay: 0.2, call: 'logs:DeleteLogGroup', request: { logGroupName: '/app/old' } },
  { ...ENGINEER, perDay: 0.1, call: 'kms:ScheduleKeyDeletion', account: STAGING },
  { ...ENGINEER, perDay: 0.1, call: 'guardduty:CreateFilter', request: { action: 'ARCHIVE' } },
  { ...ENGINEER, perDay: 0.3, call: 'ssm:StartSession' },
  { ...ENGINEER, perDay: 0.1, call: 'organizations:CreateAccount', account: MANAGEMENT },
];

const OWN_TOOL = 'Boto3/1.34.0 md/Botocore#1.34.0 lang/python#3.11';
const NEW_TASK: Identity = { ...APP, userIdentity: role('CartTask', 'task-{n}') };
const NEW_COLLEAGUE: Identity = {
  ...ENGINEER,
  userIdentity: role('AWSReservedSSO_OnCall_0123', 'newcomer@example.com', 'aws-reserved/'),
};
const LAST = DAYS - 1;
const DONE: LogRecord = { ConsoleLogin: 'Success' };

/** An organisation does not stand still: people come and travel, programs and regions are tried. */
const CHANGES: readonly Habit[] = [
  ...calls(PIPELINE, 6, ['sts:AssumeRole', 'cloudformation:UpdateStack', 'ec2:CreateTags']),
  // a new service, released in the second week, reads secrets that others read before
  { ...NEW_TASK, perDay: 20, days: [12, LAST], call: 'secretsmanager:GetSecretValue' },
  { ...PIPELINE, perDay: 45, days: [12, 12], call: 'ec2:CreateTags' },
  // a colleague joins
  { ...NEW_COLLEAGUE, perDay: 2, days: [14, LAST], call: 'ssm:StartSession' },
  { ...NEW_COLLEAGUE, perDay: 1, days: [15, LAST], call: 'cloudformation:CreateStack' },
  // one travels
  {
    ...{ ...USER, sourceIPAddress: '203.0.113.200', perDay: 1, days: [18, 20] },
    call: 'signin:ConsoleLogin',
    more: { ...SIGN_IN, additionalEventData: { MFAUsed: 'Yes' } },
    response: DONE,
  },
  // the old script is written anew
  {
    ...OLD_SCRIPT,
    userAgent: OWN_TOOL,
    perDay: 2,
    days: [21, LAST],
    call: 'sts:GetCallerIdentity',
  },
  // an environment is taken down, and another region is tried
  { ...ENGINEER, perDay: 45, days: [24, 24], call: 'ec2:DeleteVolume', from: 600 },
  { ...ENGINEER, perDay: 2, days: [26, 26], call: 'ec2:RunInstances', region: 'eu-north-1' },
];

function rules(from: string): LogRecord {
  const cidrIpv4 = from === '0.0.0.0' ? '0.0.0.0/0' : `${from}/32`;
  return { securityGroupRuleSet: { items: [{ fromPort: 22, toPort: 22, cidrIpv4 }] } };
}

/** All records of the month, in order of their times. */
export function ordinaryMonth(seed: number): readonly LogRecord[] {
  const random = randomFrom(seed);
  const records = Array.from({ length: DAYS }, (_, day) =>
    [...HABITS, ...CHANGES.filter((change) => isDoneOn(change, day))].flatMap((habit) =>
      Array.from({ length: timesOn(habit, random) }, () => recordOf(habit, day, random)),
    ),
  ).flat();
  return records.toSorted((a, b) => (String(a.eventTime) < String(b.eventTime) ? -1 : 1));
}

type Random = () => number;

function isDoneOn({ days: [from, to] = [0, LAST] }: Habit, day: number): boolean {
  return day >= from && day <= to;
}

function timesOn({ perDay }: Habit, random: Random): number {
  return perDay >= 1 ? Math.round(perDay * (0.7 + 0.6 * random())) : Number(random() < perDay);
}

function recordOf(habit: Habit, day: number, random: Random): LogRecord {
  const [source = '', eventName = ''] = habit.call.split(':');
  const count = Math.floor(random() * 20);
  const time = BEGIN + day * 86_400_000 + secondOf(habit, random) * 1000;
  return {
    eventVersion: '1.09',
    userIdentity: numbered(habit.userIdentity, count),
    eventTime: new Date(time).toISOString().replace('.000Z', 'Z'),
    eventSource: `${source}.amazonaws.com`,
    eventName,
    awsRegion: habit.region ?? 'eu-west-1',
    sourceIPAddress: habit.sourceIPAddress,
    userAgent: habit.userAgent,
    requestParameters: habit.request ?? { name: 'example', secretId: `shop/${count % 4}` },
    responseElements: habit.response ?? null,
    eventID: `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`,
    readOnly: /^(?:Get|List|Describe|Head)/u.test(eventName),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: habit.account ?? PRODUCTION,
    eventCategory: 'Management',
    ...(habit.sessionCredentialFromConsole && { sessionCredentialFromConsole: 'true' }),
    ...habit.more,
  };
}

function secondOf({ from }: Habit, random: Random): number {
  return Math.floor(from === undefined ? random() * 86_400 : from * 60 + random() * 600);
}

/** Session names that differ from call to call. */
function numbered(identity: LogRecord, count: number): LogRecord {
  return typeof identity.arn === 'string'
    ? { ...identity, arn: identity.arn.replace('{n}', String(count)) }
    : identity;
}

function hex(random: Random, digits: number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
