import {
  AddTagsCommand,
  CreateTrailCommand,
  DeleteTrailCommand,
  RemoveTagsCommand,
  StartLoggingCommand,
  StopLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import { CreateBucketCommand, DeleteBucketCommand } from '@aws-sdk/client-s3';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import { MANAGEMENT } from './moto.ts';
import { BUCKET_ARN, TRAIL_ARN } from './archive.ts';
import type { Break } from './breaking.ts';
import {
  KEPT,
  describeAs,
  failing,
  notApplicable,
  selectors,
  setTrail,
  status,
  told,
  trail,
  withManagement,
  withObjects,
} from './breaking.ts';

export const TRAIL_BREAKS: readonly Break[] = [
  {
    name: 'the trail is stopped',
    damage: (world) => trail(world).send(new StopLoggingCommand({ Name: 'org-trail' })),
    mend: (world) => trail(world).send(new StartLoggingCommand({ Name: 'org-trail' })),
    expected: { ...failing('TRAIL-03'), ...notApplicable(...KEPT) },
  },
  setTrail(
    'it covers one Region',
    { IsMultiRegionTrail: false },
    { IsMultiRegionTrail: true },
    failing('TRAIL-02', 'ORG-05'),
  ),
  setTrail(
    'validation is off',
    { EnableLogFileValidation: false },
    { EnableLogFileValidation: true },
    { ...failing('TRAIL-05'), ...notApplicable('TRAIL-08', 'INT-02', 'INT-04') },
  ),
  describeAs(
    'global events are left out',
    { IncludeGlobalServiceEvents: false },
    failing('TRAIL-04'),
  ),
  describeAs(
    'the trail has no key',
    { KmsKeyId: '' },
    {
      ...failing('TRAIL-06'),
      ...notApplicable('KEY-01', 'KEY-02', 'KEY-03', 'KEY-04', 'KEY-05', 'KEY-06'),
    },
  ),
  describeAs(
    'no log group is attached',
    { CloudWatchLogsLogGroupArn: '' },
    {
      ...failing('TRAIL-09'),
      ...notApplicable(
        'TRAIL-10',
        'CWL-01',
        'CWL-02',
        'CWL-03',
        ...WATCHES.map(({ id }) => id),
        'MON-16',
      ),
    },
  ),
  status('log delivery fails', { LatestDeliveryError: 'AccessDenied' }, failing('TRAIL-07')),
  status(
    'digests are late while logs flow',
    { LatestDigestDeliveryTime: Date.now() / 1000 - 8 * 3600 },
    failing('TRAIL-08'),
  ),
  status(
    'the log group receives nothing',
    { LatestCloudWatchLogsDeliveryTime: Date.now() / 1000 - 48 * 3600 },
    failing('TRAIL-10'),
  ),
  {
    name: 'the tags are gone',
    damage: (world) =>
      trail(world).send(
        new RemoveTagsCommand({
          ResourceId: TRAIL_ARN,
          TagsList: [{ Key: 'owner', Value: 'security' }],
        }),
      ),
    mend: (world) =>
      trail(world).send(
        new AddTagsCommand({
          ResourceId: TRAIL_ARN,
          TagsList: [{ Key: 'owner', Value: 'security' }],
        }),
      ),
    expected: failing('TRAIL-12'),
  },
  {
    name: 'a member copies its record to a bucket that is gone',
    damage: async ({ at, member }) => {
      const { s3, cloudTrail } = at(member);
      await s3.send(new CreateBucketCommand({ Bucket: 'copied-away' }));
      await cloudTrail.send(new CreateTrailCommand({ Name: 'copy', S3BucketName: 'copied-away' }));
      await s3.send(new DeleteBucketCommand({ Bucket: 'copied-away' }));
    },
    mend: ({ at, member }) => at(member).cloudTrail.send(new DeleteTrailCommand({ Name: 'copy' })),
    expected: failing('TRAIL-13'),
  },
  {
    name: 'a member pays for a second copy',
    damage: async ({ at, member }) => {
      const { s3, cloudTrail } = at(member);
      await s3.send(new CreateBucketCommand({ Bucket: 'own-copy' }));
      await cloudTrail.send(
        new CreateTrailCommand({ Name: 'own', S3BucketName: 'own-copy', IsMultiRegionTrail: true }),
      );
      await cloudTrail.send(new StartLoggingCommand({ Name: 'own' }));
    },
    mend: async ({ at, member }) => {
      await at(member).cloudTrail.send(new DeleteTrailCommand({ Name: 'own' }));
      await at(member).s3.send(new DeleteBucketCommand({ Bucket: 'own-copy' }));
    },
    expected: failing('TRAIL-14'),
  },
  selectors(
    'only reads are kept',
    withManagement({ Field: 'readOnly', Equals: ['true'] }),
    failing('EVT-01'),
  ),
  selectors(
    'KMS is left out',
    withManagement({ Field: 'eventSource', NotEquals: ['kms.amazonaws.com'] }),
    failing('EVT-02'),
  ),
  selectors(
    'management events alone are kept',
    withManagement().slice(0, 1),
    failing('EVT-03', 'EVT-04', 'EVT-05', 'EVT-06', 'EVT-07'),
  ),
  selectors(
    'the loop-saver leaves the archive out',
    withObjects({ Field: 'resources.ARN', NotStartsWith: [`${BUCKET_ARN}/`] }),
    failing('EVT-03', 'EVT-04', 'EVT-06'),
  ),
  selectors(
    'a principal is left out',
    withObjects({ Field: 'userIdentity.arn', NotEquals: ['arn:aws:iam::1:user/me'] }),
    failing('EVT-03', 'EVT-04', 'EVT-06', 'EVT-09'),
  ),
  told(
    'one Insight is off',
    (state) => {
      state.insights[TRAIL_ARN] = ['ApiCallRateInsight'];
    },
    failing('EVT-08'),
  ),
  told(
    'somebody stopped and started the trail',
    (state, { now }) => {
      state.events = [
        {
          EventId: 'e',
          EventName: 'StopLogging',
          EventTime: now.getTime() / 1000 - 60,
          Username: 'eve',
          account: MANAGEMENT,
          CloudTrailEvent: JSON.stringify({
            requestParameters: { name: 'org-trail' },
            userIdentity: { arn: 'arn:aws:iam::1:user/eve' },
          }),
        },
      ];
    },
    failing('INT-05'),
  ),
];
