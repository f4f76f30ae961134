import {
  DeleteBucketLifecycleCommand,
  DeleteBucketReplicationCommand,
  DeleteObjectCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { World } from './world.ts';
import { BUCKET, BUCKET_ARN } from './archive.ts';
import { digestKey, digestTimes } from './world.ts';
import type { Break } from './breaking.ts';
import { allow, bucket, bucketPolicy, failing, good, lock, notApplicable } from './breaking.ts';

export const ARCHIVE_BREAKS: readonly Break[] = [
  bucket(
    'public access is not blocked',
    (s3) =>
      s3.send(
        new PutPublicAccessBlockCommand({
          Bucket: BUCKET,
          PublicAccessBlockConfiguration: { BlockPublicAcls: true },
        }),
      ),
    failing('ARC-02'),
  ),
  bucket(
    'versioning is suspended',
    (s3) =>
      s3.send(
        new PutBucketVersioningCommand({
          Bucket: BUCKET,
          VersioningConfiguration: { Status: 'Suspended' },
        }),
      ),
    failing('ARC-05'),
  ),
  lock('the lock has no default retention', '', failing('ARC-06', 'ARC-07')),
  lock(
    'the lock holds a month',
    '<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>30</Days></DefaultRetention></Rule>',
    failing('ARC-06', 'ARC-07'),
  ),
  lock(
    'the lock holds a year in GOVERNANCE mode',
    '<Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Years>1</Years></DefaultRetention></Rule>',
    failing('ARC-06'),
  ),
  bucket(
    'the default encryption is S3ʼs',
    (s3) =>
      s3.send(
        new PutBucketEncryptionCommand({
          Bucket: BUCKET,
          ServerSideEncryptionConfiguration: {
            Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
          },
        }),
      ),
    failing('ARC-08'),
  ),
  bucket(
    'requests are not logged',
    (s3) => s3.send(new PutBucketLoggingCommand({ Bucket: BUCKET, BucketLoggingStatus: {} })),
    { ...failing('ARC-10'), ...notApplicable('ARC-17') },
  ),
  bucket(
    'logs expire after a month',
    (s3) =>
      s3.send(
        new PutBucketLifecycleConfigurationCommand({
          Bucket: BUCKET,
          LifecycleConfiguration: {
            Rules: [
              {
                ID: 'x',
                Status: 'Enabled',
                Filter: { Prefix: 'AWSLogs/' },
                Expiration: { Days: 30 },
              },
            ],
          },
        }),
      ),
    failing('ARC-11'),
  ),
  bucket(
    'there is no lifecycle rule',
    (s3) => s3.send(new DeleteBucketLifecycleCommand({ Bucket: BUCKET })),
    failing('ARC-11'),
  ),
  bucket(
    'there is no second copy',
    (s3) => s3.send(new DeleteBucketReplicationCommand({ Bucket: BUCKET })),
    failing('ARC-12'),
  ),
  bucketPolicy(
    'everybody may read',
    (world) => [...good(world), allow({ Principal: '*' })],
    failing('ARC-03'),
  ),
  bucketPolicy('plain HTTP is allowed', (world) => good(world).slice(1), failing('ARC-09')),
  bucketPolicy(
    'anybodyʼs trail may write',
    (world) =>
      good(world).map(({ Condition, ...rest }) =>
        rest.Effect === 'Allow' ? rest : { ...rest, Condition },
      ),
    failing('ARC-13'),
  ),
  bucketPolicy(
    'a role may delete logs',
    (world) => [
      ...good(world),
      allow({
        Principal: { AWS: `arn:aws:iam::${world.archive}:role/Ops` },
        Action: 's3:DeleteObject*',
      }),
    ],
    failing('ARC-14'),
  ),
  bucketPolicy(
    'a Deny forgets that services carry no organisation',
    (world) => [
      ...good(world),
      {
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:PutObject',
        Resource: `${BUCKET_ARN}/*`,
        Condition: { StringNotEquals: { 'aws:PrincipalOrgID': world.organization } },
      },
    ],
    failing('ARC-15'),
  ),
  bucketPolicy(
    'a role may plant logs',
    (world) => [
      ...good(world),
      allow({
        Principal: { AWS: `arn:aws:iam::${world.member}:role/App` },
        Action: ['s3:PutObject'],
      }),
    ],
    failing('ARC-16'),
  ),
  bucketPolicy('the policy says nothing', () => [], {
    ...failing('ARC-09', 'ARC-15'),
    ...notApplicable('ARC-13'),
  }),
  {
    name: 'digests of three hours are gone',
    damage: (world) =>
      changeDigests(world, (Key) => new DeleteObjectCommand({ Bucket: BUCKET, Key })),
    mend: (world) =>
      changeDigests(world, (Key) => new PutObjectCommand({ Bucket: BUCKET, Key, Body: 'x' })),
    expected: failing('INT-04'),
  },
];

async function changeDigests(
  world: World,
  command: (key: string) => DeleteObjectCommand | PutObjectCommand,
): Promise<void> {
  const { s3 } = world.at(world.archive);
  for (const time of digestTimes(world.now).slice(8, 11)) {
    const step = command(digestKey(world, { account: world.member, region: 'eu-west-1' }, time));
    if (step instanceof PutObjectCommand) await s3.send(step);
    else await s3.send(step);
  }
}
