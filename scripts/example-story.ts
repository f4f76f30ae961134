// What happens in the bundled example. Accounts, keys and addresses are those kept for documentation.
import type { LogRecord } from '../checks/log-record.ts';
import type { ForgedHour, LogDraft } from '../test/kit/forge-archive.ts';
import {
  type Actor,
  aRecord,
  anAssumedRole,
  anIamUser,
  backgroundRecord,
  type Call,
  type Scene,
} from '../test/kit/records.ts';

const MAIN = '111111111111';
const OTHER = '222222222222';
const ADDRESS = '203.0.113.77';
const LEAKED_KEY = 'AKIAIOSFODNN7EXAMPLE';
const STRANGER = '444455556666';

/** Where the attacker worked, and which evidence was attacked afterwards. */
export const ATTACK = {
  address: ADDRESS,
  altered: { account: MAIN, region: 'us-east-1', stamp: '20260310T0335Z' },
  deleted: { account: OTHER, region: 'eu-west-1', stamp: '20260310T0520Z' },
} as const;

interface Moment {
  readonly account: string;
  readonly region: string;
  /** `HH:MM:SS` of the day. */
  readonly at: string;
  readonly who: (scene: Scene) => Actor;
  readonly call: Call;
}

const leakedKey = (): Actor => anIamUser(MAIN, 'ci-deploy', { ip: ADDRESS, key: LEAKED_KEY });
const newUserKey = (): Actor =>
  anIamUser(MAIN, 'support-desk', { ip: ADDRESS, key: 'AKIAI44QH8DHBEXAMPLE' });
const newUserConsole = (): Actor => anIamUser(MAIN, 'support-desk', { ip: ADDRESS });
const intoOther = (scene: Scene): Actor => ({
  ...anAssumedRole(scene, 'OrganizationAccountAccessRole', 'support-desk'),
  ip: ADDRESS,
});

const iam = (name: string, request: LogRecord, response: LogRecord | null = null): Call => ({
  source: 'iam.amazonaws.com',
  name,
  request,
  response,
});

const denied = (service: string, name: string, user = 'ci-deploy'): Call => ({
  source: `${service}.amazonaws.com`,
  name,
  readOnly: true,
  error: [
    'AccessDenied',
    `User: arn:aws:iam::${MAIN}:user/${user} is not authorized to perform: ${service}:${name} because no identity-based policy allows the ${service}:${name} action`,
  ],
});

const home = { account: MAIN, region: 'us-east-1' };
const away = { account: MAIN, region: 'eu-west-1' };
const other = { account: OTHER, region: 'eu-west-1' };

/** In the order it happened. */
const STORY: readonly Moment[] = [
  // A key that a build log leaked, used from an address nobody knows.
  {
    ...home,
    at: '03:12:07',
    who: leakedKey,
    call: { source: 'sts.amazonaws.com', name: 'GetCallerIdentity', readOnly: true },
  },
  // What may it do? Mostly nothing.
  ...(
    [
      ['iam', 'ListUsers'],
      ['iam', 'ListRoles'],
      ['iam', 'GetAccountAuthorizationDetails'],
      ['secretsmanager', 'ListSecrets'],
      ['ssm', 'DescribeParameters'],
      ['organizations', 'DescribeOrganization'],
      ['kms', 'ListAliases'],
      ['lambda', 'ListFunctions20150331'],
    ] as const
  ).map(([service, name], index) => ({
    ...home,
    at: `03:13:${String(10 + index * 4)}`,
    who: leakedKey,
    call: denied(service, name),
  })),
  {
    ...home,
    at: '03:15:02',
    who: leakedKey,
    call: { source: 's3.amazonaws.com', name: 'ListBuckets', readOnly: true },
  },
  // Persistence: this file is altered afterwards, and these records are gone from it.
  {
    ...home,
    at: '03:31:20',
    who: leakedKey,
    call: iam(
      'CreateUser',
      { userName: 'support-desk' },
      {
        user: {
          path: '/',
          userName: 'support-desk',
          userId: 'AIDACKCEVSQ6C2EXAMPLE',
          arn: `arn:aws:iam::${MAIN}:user/support-desk`,
          createDate: 'Mar 10, 2026, 3:31:20 AM',
        },
      },
    ),
  },
  {
    ...home,
    at: '03:31:44',
    who: leakedKey,
    call: iam(
      'CreateAccessKey',
      { userName: 'support-desk' },
      {
        accessKey: {
          userName: 'support-desk',
          accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
          status: 'Active',
          createDate: 'Mar 10, 2026, 3:31:44 AM',
        },
      },
    ),
  },
  {
    ...home,
    at: '03:32:01',
    who: leakedKey,
    call: iam(
      'CreateLoginProfile',
      { userName: 'support-desk', passwordResetRequired: false },
      {
        loginProfile: {
          userName: 'support-desk',
          createDate: 'Mar 10, 2026, 3:32:01 AM',
          passwordResetRequired: false,
        },
      },
    ),
  },
  {
    ...home,
    at: '03:32:30',
    who: leakedKey,
    call: iam('AttachUserPolicy', {
      userName: 'support-desk',
      policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
  },
  // What the altered file no longer tells, the next ones do: a user nobody made signs in.
  {
    ...home,
    at: '03:44:09',
    who: newUserConsole,
    call: {
      source: 'signin.amazonaws.com',
      name: 'ConsoleLogin',
      response: { ConsoleLogin: 'Success' },
      extra: {
        eventType: 'AwsConsoleSignIn',
        additionalEventData: {
          LoginTo: 'https://console.aws.amazon.com/console/home?region=us-east-1',
          MobileVersion: 'No',
          MFAUsed: 'No',
        },
      },
    },
  },
  {
    ...home,
    at: '03:51:40',
    who: newUserKey,
    call: iam(
      'CreateAccessKey',
      { userName: 'backup-operator' },
      {
        accessKey: {
          userName: 'backup-operator',
          accessKeyId: 'AKIAIOSFODNN8EXAMPLE',
          status: 'Active',
          createDate: 'Mar 10, 2026, 3:51:40 AM',
        },
      },
    ),
  },
  {
    ...home,
    at: '03:52:15',
    who: newUserKey,
    call: iam('AttachUserPolicy', {
      userName: 'backup-operator',
      policyArn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
  },
  // Data leaves: a snapshot for a stranger, a bucket for everyone.
  {
    ...away,
    at: '04:05:31',
    who: newUserKey,
    call: {
      source: 'ec2.amazonaws.com',
      name: 'ModifySnapshotAttribute',
      request: {
        snapshotId: 'snap-0a1b2c3d4e5f60718',
        createVolumePermission: { add: { items: [{ userId: STRANGER }] } },
        attributeType: 'CREATE_VOLUME_PERMISSION',
      },
      response: { requestId: '7c1d0a52-4c8e-4f6e-9d57-0c7e3f1b2a90', _return: true },
    },
  },
  {
    ...home,
    at: '04:11:48',
    who: newUserKey,
    call: {
      source: 's3.amazonaws.com',
      name: 'DeleteBucketPublicAccessBlock',
      request: {
        bucketName: 'customer-exports-111111111111',
        Host: 'customer-exports-111111111111.s3.us-east-1.amazonaws.com',
        publicAccessBlock: '',
      },
    },
  },
  {
    ...home,
    at: '04:12:26',
    who: newUserKey,
    call: {
      source: 's3.amazonaws.com',
      name: 'PutBucketPolicy',
      request: {
        bucketName: 'customer-exports-111111111111',
        Host: 'customer-exports-111111111111.s3.us-east-1.amazonaws.com',
        policy: '',
        bucketPolicy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::customer-exports-111111111111/*',
            },
          ],
        },
      },
    },
  },
  // Blinding the guards.
  {
    ...home,
    at: '04:26:03',
    who: newUserKey,
    call: {
      source: 'cloudtrail.amazonaws.com',
      name: 'StopLogging',
      request: { name: 'arn:aws:cloudtrail:us-east-1:222222222222:trail/org-trail' },
      error: [
        'AccessDenied',
        `User: arn:aws:iam::${MAIN}:user/support-desk is not authorized to perform: cloudtrail:StopLogging on resource: arn:aws:cloudtrail:us-east-1:222222222222:trail/org-trail with an explicit deny in a service control policy`,
      ],
    },
  },
  {
    ...home,
    at: '04:27:55',
    who: newUserKey,
    call: {
      source: 'cloudtrail.amazonaws.com',
      name: 'PutEventSelectors',
      request: {
        trailName: 'app-data-events',
        eventSelectors: [{ readWriteType: 'ReadOnly', includeManagementEvents: false }],
      },
      response: {
        trailARN: `arn:aws:cloudtrail:us-east-1:${MAIN}:trail/app-data-events`,
        eventSelectors: [{ readWriteType: 'ReadOnly', includeManagementEvents: false }],
      },
    },
  },
  {
    ...away,
    at: '04:31:12',
    who: newUserKey,
    call: {
      source: 'guardduty.amazonaws.com',
      name: 'DeleteDetector',
      request: { detectorId: '12abc34d567e8fa901bc2d34e56789f0' },
    },
  },
  // Next door. The file that tells the rest is deleted.
  {
    ...other,
    at: '05:02:18',
    who: intoOther,
    call: { source: 'sts.amazonaws.com', name: 'GetCallerIdentity', readOnly: true },
  },
  {
    ...other,
    at: '05:16:40',
    who: intoOther,
    call: {
      source: 'secretsmanager.amazonaws.com',
      name: 'GetSecretValue',
      readOnly: true,
      request: { secretId: 'prod/payments/database' },
    },
  },
];

/** Minutes past the hour at which each account and region gets its files. */
const DELIVERIES: Readonly<Record<string, readonly number[]>> = {
  [`${MAIN}/us-east-1`]: [5, 20, 35, 50],
  [`${MAIN}/eu-west-1`]: [10, 35],
  [`${OTHER}/us-east-1`]: [15, 45],
  [`${OTHER}/eu-west-1`]: [5, 20],
};
const MINUTE = 60_000;
const DAY = '2026-03-10T';

/** The logs of one hour: background, and what of the story falls into their minutes. */
export function exampleLogs({ account, region, start, random }: ForgedHour): LogDraft[] {
  const place = `${account}/${region}`;
  // The quiet region of the second account has hours without any activity: signed, empty digests.
  if (place === `${OTHER}/us-east-1` && start.getUTCHours() % 4 === 3) return [];
  return (DELIVERIES[place] ?? []).map((minute) => {
    const time = new Date(start.getTime() + minute * MINUTE);
    const scene = { account, region, time, random };
    const background = Array.from({ length: 2 + random.int(3) }, () =>
      backgroundRecord({ ...scene, time: before(time, 60 + random.int(600)) }),
    );
    return { time, records: [...background, ...storyRecords(scene)].sort(byTime) };
  });
}

function storyRecords(scene: Scene): LogRecord[] {
  const from = scene.time.getTime() - 15 * MINUTE;
  return STORY.filter(({ account, region, at }) => {
    const time = Date.parse(`${DAY}${at}Z`);
    const here = account === scene.account && region === scene.region;
    return here && time > from && time <= scene.time.getTime();
  }).map(({ at, who, call }) => {
    const when = { ...scene, time: new Date(`${DAY}${at}Z`) };
    return aRecord(when, who(when), call);
  });
}

function before(time: Date, seconds: number): Date {
  return new Date(time.getTime() - seconds * 1000);
}

function byTime(a: LogRecord, b: LogRecord): number {
  return String(a.eventTime) < String(b.eventTime) ? -1 : 1;
}
