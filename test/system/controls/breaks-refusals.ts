import { UpdateTrailCommand } from '@aws-sdk/client-cloudtrail';
import { DisableKeyCommand, EnableKeyCommand } from '@aws-sdk/client-kms';
import { DeleteBucketReplicationCommand } from '@aws-sdk/client-s3';
import { BUCKET, mendBucket } from './archive.ts';
import type { Break } from './breaking.ts';
import {
  ARCHIVE_CONTROLS,
  ARRIVALS,
  failing,
  keyId,
  notApplicable,
  refusing,
  told,
  trail,
  unknown,
} from './breaking.ts';

export const REFUSALS: readonly Break[] = [
  refusing(
    'the bucketʼs lock may not be read',
    ['s3:GetObjectLockConfiguration'],
    unknown('ARC-06', 'ARC-07'),
  ),
  refusing(
    'the key policy may not be read',
    ['kms:GetKeyPolicy'],
    unknown('KEY-03', 'KEY-04', 'KEY-05', 'KEY-06'),
  ),
  refusing(
    'the selectors may not be read',
    ['cloudtrail:GetEventSelectors'],
    unknown('EVT-01', 'EVT-02', 'EVT-03', 'EVT-04', 'EVT-05', 'EVT-06', 'EVT-07', 'EVT-09'),
  ),
  refusing(
    'the status may not be read',
    ['cloudtrail:GetTrailStatus'],
    unknown('TRAIL-03', 'TRAIL-07', 'TRAIL-08', 'TRAIL-10'),
  ),
  refusing(
    'the accounts may not be listed',
    ['organizations:ListAccounts'],
    unknown(
      'ORG-04',
      'ORG-05',
      'TRAIL-11',
      'TRAIL-13',
      'TRAIL-14',
      'KEY-05',
      'SEC-01',
      'SEC-06',
      'SEC-08',
      ...ARCHIVE_CONTROLS,
      ...ARRIVALS,
    ),
  ),
  refusing('no role may be assumed', ['sts:AssumeRole'], {
    ...unknown(
      'ORG-05',
      'TRAIL-11',
      'TRAIL-13',
      'KEY-01',
      'KEY-02',
      'KEY-03',
      'KEY-04',
      'KEY-05',
      'KEY-06',
      'INT-05',
    ),
    ...unknown(
      'SEC-01',
      'SEC-03',
      'SEC-04',
      'SEC-05',
      'SEC-06',
      'SEC-07',
      'SEC-08',
      'SEC-09',
      'SEC-10',
      ...ARCHIVE_CONTROLS,
      ...ARRIVALS,
    ),
    // Where the archive's account cannot be found, nobody can say whether a guardrail binds it.
    ...unknown('ORG-04'),
  }),
  told(
    'one Region is closed by a guardrail',
    (state) => {
      state.closed = [
        'cloudtrail:GetTrailStatus @eu-west-1',
        'securityhub:DescribeHub @eu-west-1',
        'guardduty:ListDetectors @eu-west-1',
        'cloudtrail:ListEventDataStores @eu-west-1',
      ];
    },
    {},
  ),
  told(
    'calls are throttled',
    (state) => {
      state.throttled = [
        'cloudtrail:DescribeTrails',
        'organizations:ListAccounts',
        'kms:GetKeyPolicy',
        'cloudtrail:GetEventSelectors',
      ];
    },
    {},
  ),
  {
    name: 'several things at once',
    damage: async (world) => {
      await trail(world).send(
        new UpdateTrailCommand({ Name: 'org-trail', EnableLogFileValidation: false }),
      );
      await world.at(world.archive).kms.send(new DisableKeyCommand({ KeyId: keyId(world.key) }));
      await world.at(world.archive).s3.send(new DeleteBucketReplicationCommand({ Bucket: BUCKET }));
      world.overlay.state.denied = ['s3:GetBucketLogging'];
    },
    mend: async (world) => {
      world.overlay.state.denied = [];
      await trail(world).send(
        new UpdateTrailCommand({ Name: 'org-trail', EnableLogFileValidation: true }),
      );
      await world.at(world.archive).kms.send(new EnableKeyCommand({ KeyId: keyId(world.key) }));
      await mendBucket(world);
    },
    expected: {
      ...failing('TRAIL-05', 'KEY-01', 'ARC-12'),
      ...notApplicable('TRAIL-08', 'INT-02', 'INT-04'),
      ...unknown('ARC-10', 'ARC-17'),
    },
  },
];
