import { expect, it } from '@jest/globals';
import { known } from '../../../checks/snapshot.ts';
import type { Selectors, TrailDescription, TrailStatus } from '../../../checks/snapshot.ts';
import {
  CLOSED,
  HOME,
  MANAGEMENT,
  MEMBER,
  STATUS,
  TRAIL,
  aBucket,
  aPolicy,
  aSnapshot,
  aStandalone,
  aTrail,
  anAccount,
  anUnreadAccount,
  describeControl,
  field,
  refused,
  verdictsOf,
} from './kit.ts';

const withTrail = (describe: Partial<TrailDescription>) =>
  aSnapshot({ trails: [aTrail({ describe })] });
const withStatus = (on: Partial<TrailStatus>) => aSnapshot({ trails: [aTrail({ on })] });
const noTrails = { trails: known([]) };
const none = aSnapshot({ trails: [], members: [anAccount(MANAGEMENT, noTrails)] });
const refusedTrails = aSnapshot({
  trails: [],
  members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
});
const noStatus = aSnapshot({
  trails: [aTrail({ status: [{ region: HOME, status: refused('cloudtrail:GetTrailStatus') }] })],
});
const stopped = withStatus({ isLogging: false });
const absent = { 'there is no trail': none };
const unlisted = { 'the trails may not be listed': refusedTrails };
const OTHER = `arn:aws:cloudtrail:${HOME}:${MEMBER}:trail/own`;
const own = aTrail({
  describe: { arn: OTHER, name: 'own', isOrganization: false },
  account: MEMBER,
});

describeControl('TRAIL-01', {
  pass: {
    'there is an organisation trail': aSnapshot(),
    'a single account has its own': aStandalone(),
    'it is seen from a member alone': {
      snapshot: aSnapshot({ members: [anUnreadAccount(MANAGEMENT), anAccount(MEMBER)] }),
    },
    'the configured trail is one accountʼs': {
      snapshot: aSnapshot({ trails: [own] }),
      policy: aPolicy({ trail: { name: 'own' } }),
    },
  },
  fail: {
    'there is no trail at all': none,
    'there are trails of single accounts alone': aSnapshot({ trails: [own] }),
    'the configured trail is not there': {
      snapshot: aSnapshot(),
      policy: aPolicy({ trail: { name: 'gone' } }),
    },
    'a single account has none': aStandalone({
      trails: [],
      members: [anAccount(MANAGEMENT, noTrails)],
    }),
  },
  unknown: {
    ...unlisted,
    'the management account cannot be read': aSnapshot({
      trails: [],
      members: [anUnreadAccount(MANAGEMENT)],
    }),
    'the organisation is not known': aSnapshot({
      organization: refused('organizations:DescribeOrganization'),
    }),
  },
});

describeControl('TRAIL-02', {
  pass: { 'it covers all Regions': aSnapshot() },
  fail: { 'it covers one Region': withTrail({ isMultiRegion: false }) },
  unknown: unlisted,
  'not-applicable': absent,
});

const inRegions = (away: TrailStatus | 'closed' | 'refused') =>
  aSnapshot({
    trails: [
      aTrail({
        status: [
          { region: HOME, status: known(STATUS) },
          {
            region: 'eu-west-1',
            status:
              away === 'closed'
                ? CLOSED
                : away === 'refused'
                  ? refused('cloudtrail:GetTrailStatus')
                  : known(away),
          },
        ],
      }),
    ],
  });

describeControl('TRAIL-03', {
  pass: {
    'it logs everywhere': aSnapshot(),
    'a Region is closed by a guardrail': inRegions('closed'),
  },
  fail: {
    'it is stopped': stopped,
    'it is stopped in one Region': inRegions({ ...STATUS, isLogging: false }),
  },
  unknown: {
    'the status is refused': noStatus,
    'the status was never asked for': aSnapshot({ trails: [aTrail({ status: [] })] }),
    'the status of one Region is refused': inRegions('refused'),
    ...unlisted,
  },
  'not-applicable': absent,
});

describeControl('TRAIL-04', {
  pass: { 'they are included': aSnapshot() },
  fail: { 'they are left out': withTrail({ includeGlobalServiceEvents: false }) },
  unknown: unlisted,
  'not-applicable': absent,
});
describeControl('TRAIL-05', {
  pass: { 'validation is on': aSnapshot() },
  fail: { 'validation is off': withTrail({ logFileValidation: false }) },
  unknown: unlisted,
  'not-applicable': absent,
});
describeControl('TRAIL-06', {
  pass: { 'there is a key': aSnapshot() },
  fail: { 'there is none': withTrail({ kmsKeyId: '' }) },
  unknown: unlisted,
  'not-applicable': absent,
});

describeControl('TRAIL-07', {
  pass: { 'delivered five minutes ago': aSnapshot() },
  fail: {
    'the last delivery failed': withStatus({ latestDeliveryError: 'AccessDenied' }),
    'the last delivery is two days old': withStatus({ latestDeliveryTime: '2026-11-18T00:00:00Z' }),
    'it never delivered': aSnapshot({
      trails: [
        aTrail({
          status: [
            {
              region: HOME,
              status: known({ isLogging: true, startLoggingTime: '2026-01-01T00:00:00Z' }),
            },
          ],
        }),
      ],
    }),
  },
  unknown: { 'the status is refused': noStatus },
  'not-applicable': {
    ...absent,
    'it is stopped': stopped,
    'it started an hour ago': aSnapshot({
      trails: [
        aTrail({
          status: [
            {
              region: HOME,
              status: known({ isLogging: true, startLoggingTime: '2026-11-20T11:00:00Z' }),
            },
          ],
        }),
      ],
    }),
  },
});

describeControl('TRAIL-08', {
  pass: { 'a digest came half an hour ago': aSnapshot() },
  fail: {
    'the last digest failed': withStatus({ latestDigestDeliveryError: 'AccessDenied' }),
    'the last digest is seven hours old while logs flow': withStatus({
      latestDigestDeliveryTime: '2026-11-20T05:00:00Z',
    }),
  },
  unknown: { 'the status is refused': noStatus },
  'not-applicable': {
    ...absent,
    'validation is off': withTrail({ logFileValidation: false }),
    'it is stopped': stopped,
    'it started an hour ago': withStatus({ startLoggingTime: '2026-11-20T11:00:00Z' }),
  },
});

describeControl('TRAIL-09', {
  pass: { 'a group is attached': aSnapshot() },
  fail: { 'no group is attached': withTrail({ logGroupArn: '' }) },
  unknown: unlisted,
  'not-applicable': {
    ...absent,
    'events are watched elsewhere': {
      snapshot: withTrail({ logGroupArn: '' }),
      policy: aPolicy({ detectionPath: 'siem' }),
    },
  },
});

describeControl('TRAIL-10', {
  pass: { 'delivered four minutes ago': aSnapshot() },
  fail: {
    'the role is refused': withStatus({ latestCloudWatchLogsDeliveryError: 'AccessDenied' }),
    'the last delivery is two days old': withStatus({
      latestCloudWatchLogsDeliveryTime: '2026-11-18T00:00:00Z',
    }),
  },
  unknown: { 'the status is refused': noStatus },
  'not-applicable': {
    ...absent,
    'no group is attached': withTrail({ logGroupArn: '' }),
    'it is stopped': stopped,
    'it started an hour ago': aSnapshot({
      trails: [
        aTrail({
          status: [
            {
              region: HOME,
              status: known({ isLogging: true, startLoggingTime: '2026-11-20T11:00:00Z' }),
            },
          ],
        }),
      ],
    }),
  },
});

const TOPIC = 'arn:aws:sns:us-east-1:111111111111:files';
describeControl('TRAIL-11', {
  pass: {
    'the bucket notifies': aSnapshot(),
    'a topic is told': aSnapshot({
      trails: [aTrail({ describe: { snsTopicArn: TOPIC } })],
      buckets: [aBucket({ notifies: known(false) })],
    }),
  },
  fail: {
    'nothing is told': aSnapshot({ buckets: [aBucket({ notifies: known(false) })] }),
    'the topic refuses': aSnapshot({
      trails: [
        aTrail({
          describe: { snsTopicArn: TOPIC },
          on: { latestNotificationError: 'AuthorizationError' },
        }),
      ],
    }),
  },
  unknown: {
    'the notification settings are refused': aSnapshot({
      buckets: [aBucket({ notifies: refused('s3:GetBucketNotificationConfiguration') })],
    }),
  },
  'not-applicable': { ...absent, 'the bucket was not read': aSnapshot({ buckets: [] }) },
});

describeControl('TRAIL-12', {
  pass: { 'it has tags': aSnapshot() },
  fail: { 'it has none': aSnapshot({ trails: [aTrail({ tags: known([]) })] }) },
  unknown: {
    'only the owner may ask': aSnapshot({
      trails: [aTrail({ tags: refused('cloudtrail:ListTags', 'OperationNotPermittedException') })],
    }),
  },
  'not-applicable': absent,
});

describeControl('TRAIL-13', {
  pass: { 'every bucket is ours': aSnapshot() },
  fail: {
    'a memberʼs trail writes to a stranger': aSnapshot({
      trails: [aTrail(), { ...own, bucketOwner: known({ kind: 'foreign' }) }],
    }),
    'a bucket name is free': aSnapshot({
      trails: [aTrail({ bucketOwner: known({ kind: 'dangling' }) })],
    }),
  },
  unknown: {
    'an account could not list its buckets': aSnapshot({
      trails: [aTrail({ bucketOwner: refused('s3:ListBuckets') })],
    }),
    ...unlisted,
  },
  'not-applicable': absent,
});

const dataOnly: Selectors = {
  basic: [],
  advanced: [[field('eventCategory', 'Data'), field('resources.type', 'AWS::S3::Object')]],
};
const second = (change: Parameters<typeof aTrail>[0] = {}) =>
  aTrail({ ...change, describe: { arn: `${TRAIL}-2`, name: 'second', ...change.describe } });
describeControl('TRAIL-14', {
  pass: {
    'there is one copy': aSnapshot(),
    'the second trail is stopped': aSnapshot({
      trails: [aTrail(), second({ on: { isLogging: false } })],
    }),
    'the second trail keeps data events alone': aSnapshot({
      trails: [aTrail(), second({ selectors: known(dataOnly) })],
    }),
    'two single-Region trails do not meet': aSnapshot({
      trails: [
        second({
          describe: { isMultiRegion: false, isOrganization: false, homeRegion: 'eu-west-1' },
          status: [{ region: 'eu-west-1', status: known(STATUS) }],
        }),
        aTrail({ describe: { isMultiRegion: false, isOrganization: false } }),
      ],
    }),
  },
  fail: {
    'two organisation trails keep them': aSnapshot({ trails: [aTrail(), second()] }),
    'a member has its own beside it': aSnapshot({ trails: [aTrail(), own] }),
  },
  unknown: {
    'the selectors of the second are refused': aSnapshot({
      trails: [aTrail(), second({ selectors: refused('cloudtrail:GetEventSelectors') })],
    }),
    'the accounts cannot be listed': aSnapshot({ accounts: refused('organizations:ListAccounts') }),
  },
});

it('judges a stopped trail once, not forty times', () => {
  const failing = ['TRAIL-03', 'TRAIL-07', 'TRAIL-08', 'TRAIL-10', 'EVT-01', 'INT-01'].filter(
    (id) => verdictsOf(id, stopped).some(({ status }) => status === 'fail'),
  );
  expect(failing).toEqual(['TRAIL-03']);
});

it('asks for status by ARN in the message of a refusal', () => {
  expect(verdictsOf('TRAIL-03', noStatus)[0]?.message).toBe(
    'not known: cloudtrail:GetTrailStatus said AccessDenied; it needs cloudtrail:GetTrailStatus',
  );
});
