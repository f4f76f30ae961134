import { expect, it } from '@jest/globals';
import type { Baseline } from '../../../checks/controls/drift.ts';
import { baselineOf } from '../../../checks/controls/drift.ts';
import { known } from '../../../checks/snapshot.ts';
import type { ChangeEvent, DeliveryFacts, ObjectState } from '../../../checks/snapshot.ts';
import {
  BUCKET,
  DIGEST_TIMES,
  HOME,
  KEY,
  MANAGEMENT,
  MEMBER,
  NOW,
  TRAIL,
  aBucket,
  aDelivery,
  aSnapshot,
  aTrail,
  anAccount,
  describeControl,
  refused,
  verdictsOf,
} from './kit.ts';

const delivered = (change: Partial<DeliveryFacts>) =>
  aSnapshot({ deliveries: [aDelivery(MANAGEMENT), aDelivery(MEMBER, change)] });
const digests = (times: DeliveryFacts['digests'][number]['times']) =>
  delivered({ digests: [{ region: HOME, times }] });
const LIST = refused('s3:ListObjectsV2');
const none = {
  'there is no trail': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: known([]) })],
  }),
  'the trail is stopped': aSnapshot({ trails: [aTrail({ on: { isLogging: false } })] }),
  'nothing was listed': aSnapshot({ deliveries: [] }),
};
const hiddenArchive = {
  'the archive cannot be found': aSnapshot({
    deliveries: [],
    samples: [],
    buckets: [aBucket({ owner: refused('s3:ListBuckets') })],
  }),
};
const unlisted = {
  ...hiddenArchive,
  'the accounts cannot be listed': aSnapshot({ accounts: refused('organizations:ListAccounts') }),
};

describeControl('INT-01', {
  pass: { 'every account delivered': aSnapshot() },
  fail: {
    'one account is silent': delivered({ newestLog: known(null) }),
    'one account fell silent': delivered({ newestLog: known('2026-11-18T00:00:00Z') }),
  },
  unknown: { ...unlisted, 'the archive may not be listed': delivered({ newestLog: LIST }) },
  'not-applicable': none,
});
const young = {
  'it started an hour ago': aSnapshot({
    trails: [aTrail({ on: { startLoggingTime: '2026-11-20T11:00:00Z' } })],
  }),
};
const off = {
  'validation is off': aSnapshot({ trails: [aTrail({ describe: { logFileValidation: false } })] }),
};
describeControl('INT-02', {
  pass: { 'every Region has one': aSnapshot() },
  fail: {
    'one Region has none': digests(known([])),
    'one Region stopped': digests(known(DIGEST_TIMES.slice(0, 10))),
  },
  unknown: { ...unlisted, 'the archive may not be listed': digests(LIST) },
  'not-applicable': { ...none, ...young, ...off },
});
describeControl('INT-03', {
  pass: { 'five minutes': aSnapshot() },
  fail: { 'an hour': aSnapshot({ deliveries: [aDelivery(MANAGEMENT, { delays: [3600, 3700] })] }) },
  unknown: {
    'the trails may not be listed': aSnapshot({
      trails: [],
      members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
    }),
    'the archive may not be listed': aSnapshot({
      deliveries: [aDelivery(MANAGEMENT, { delays: [], newestLog: LIST })],
    }),
  },
  'not-applicable': {
    ...none,
    'no file was listed': aSnapshot({ deliveries: [aDelivery(MANAGEMENT, { delays: [] })] }),
  },
});
describeControl('INT-04', {
  pass: {
    'an unbroken series': aSnapshot(),
    'a series that starts late': digests(known(DIGEST_TIMES.slice(10))),
  },
  fail: {
    'three hours are missing': digests(
      known([...DIGEST_TIMES.slice(0, 8), ...DIGEST_TIMES.slice(11)]),
    ),
  },
  unknown: { ...unlisted, 'the archive may not be listed': digests(LIST) },
  'not-applicable': { ...none, ...young, ...off },
});

const STOP: ChangeEvent = {
  id: 'e-1',
  time: '2026-11-20T10:00:00.000Z',
  name: 'StopLogging',
  principal: 'arn:aws:iam::111111111111:user/eve',
  account: MANAGEMENT,
  region: HOME,
  resources: [TRAIL],
};
const touched = (events: Parameters<typeof known<readonly ChangeEvent[]>>[0]) =>
  aSnapshot({
    tampering: [{ account: MANAGEMENT, region: HOME, since: NOW, events: known(events) }],
  });
const before = (takenAt: string): Baseline => ({ ...baselineOf(aSnapshot()), takenAt });
describeControl('INT-05', {
  pass: {
    'nothing happened': aSnapshot(),
    'it has run since the last look': {
      snapshot: aSnapshot(),
      context: { previous: before('2026-11-19T12:00:00Z') },
    },
  },
  fail: {
    'somebody stopped it': touched([STOP]),
    'it was started after the last look': {
      snapshot: aSnapshot({
        trails: [aTrail({ on: { startLoggingTime: '2026-11-20T09:00:00Z' } })],
      }),
      context: { previous: before('2026-11-19T12:00:00Z') },
    },
  },
  unknown: {
    refused: aSnapshot({
      tampering: [
        {
          account: MANAGEMENT,
          region: HOME,
          since: NOW,
          events: refused('cloudtrail:LookupEvents'),
        },
      ],
    }),
  },
  'not-applicable': { 'there is no trail to ask about': aSnapshot({ tampering: [] }) },
});
it('INT-05 names caller and time', () => {
  expect(verdictsOf('INT-05', touched([STOP]))[0]?.message).toContain(
    'StopLogging by arn:aws:iam::111111111111:user/eve at 2026-11-20T10',
  );
});

const stack = (trail: object, lock?: object) => ({
  resource: {
    aws_cloudtrail: { org: { name: 'org-trail', ...trail } },
    ...(lock === undefined
      ? {}
      : {
          aws_s3_bucket_object_lock_configuration: { a: { rule: [{ default_retention: lock }] } },
        }),
  },
});
const declared = (value: unknown) => ({ snapshot: aSnapshot(), context: { declared: value } });
describeControl('INT-06', {
  pass: {
    'as declared': declared(
      stack({
        is_multi_region_trail: true,
        s3_bucket_name: BUCKET,
        kms_key_id: '${aws_kms_key.k.arn}',
      }),
    ),
    'the lock as declared': declared(stack({}, { mode: 'COMPLIANCE', days: 365 })),
    'the lock in years': declared(stack({}, { mode: 'COMPLIANCE', years: 1 })),
  },
  fail: {
    'another bucket': declared(stack({ s3_bucket_name: 'other' })),
    'validation is declared off': declared(stack({ enable_log_file_validation: false })),
    'the trail is not there': declared(stack({ name: 'gone' })),
    'a longer lock': declared(stack({}, { mode: 'COMPLIANCE', days: 3650 })),
  },
  unknown: {
    'the lock is refused': {
      snapshot: aSnapshot({
        buckets: [aBucket({ lock: refused('s3:GetObjectLockConfiguration') })],
      }),
      context: { declared: stack({}, { mode: 'COMPLIANCE', days: 365 }) },
    },
    'the trails may not be listed': {
      snapshot: aSnapshot({
        trails: [],
        members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
      }),
      context: { declared: stack({}) },
    },
  },
  'not-applicable': {
    'no stack was given': aSnapshot(),
    'the stack declares something else': declared({ resource: { aws_vpc: {} } }),
    'it is no stack': declared([1]),
  },
});

const sample = (state: Partial<ObjectState>, kind: 'log' | 'digest' = 'log') =>
  aSnapshot({
    samples: [
      {
        trail: TRAIL,
        bucket: BUCKET,
        key: 'AWSLogs/k',
        kind,
        state: known({
          algorithm: 'aws:kms',
          keyId: KEY,
          lockedUntil: '2027-01-01T00:00:00Z',
          ...state,
        }),
      },
    ],
  });
describeControl('INT-07', {
  pass: {
    'sealed and locked': aSnapshot(),
    'a digest with S3ʼs own key': sample({ algorithm: 'AES256', keyId: '' }, 'digest'),
  },
  fail: {
    'a log with S3ʼs own key': sample({ algorithm: 'AES256', keyId: '' }),
    'another key': sample({ keyId: `${KEY}x` }),
    'not locked in a locked bucket': sample({ lockedUntil: '' }),
  },
  unknown: {
    refused: aSnapshot({
      samples: [
        { trail: TRAIL, bucket: BUCKET, key: 'k', kind: 'log', state: refused('s3:HeadObject') },
      ],
    }),
    'the archive may not be listed': aSnapshot({
      samples: [],
      deliveries: [
        aDelivery(MANAGEMENT, { newestLog: known(null), digests: [{ region: HOME, times: LIST }] }),
      ],
    }),
  },
  'not-applicable': { 'nothing was sampled': aSnapshot({ samples: [] }) },
});
