import { CreateKeyCommand, EnableKeyRotationCommand } from '@aws-sdk/client-kms';
import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutObjectLockConfigurationCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { CreateTopicCommand } from '@aws-sdk/client-sns';
import type { Overlay } from '../../kit/aws-overlay.ts';
import type { Builders } from './keys.ts';
import { MANAGEMENT } from './moto.ts';

export const REGIONS = ['us-east-1', 'eu-west-1'] as const;
export const HOME = 'us-east-1';
export const BUCKET = 'org-trail-archive';
export const TRAIL_ARN = `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:trail/org-trail`;
export const GROUP = 'org-trail-events';
export const ROLE = 'trail-to-logs';
export const SERVICE = { Service: 'cloudtrail.amazonaws.com' };
const SOURCE = { StringEquals: { 'aws:SourceArn': TRAIL_ARN } };

export const documentOf = (...Statement: readonly unknown[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });
export const BUCKET_ARN = `arn:aws:s3:::${BUCKET}`;
export const bucketStatements = (organization: string) => [
  {
    Sid: 'DenyPlainHttp',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET_ARN, `${BUCKET_ARN}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
  {
    Sid: 'Acl',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: 's3:GetBucketAcl',
    Resource: BUCKET_ARN,
    Condition: SOURCE,
  },
  {
    Sid: 'Write',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: 's3:PutObject',
    Resource: [`${BUCKET_ARN}/AWSLogs/${organization}/*`, `${BUCKET_ARN}/AWSLogs/${MANAGEMENT}/*`],
    Condition: SOURCE,
  },
];
export const keyStatements = (archive: string) => [
  {
    Sid: 'Admin',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${archive}:root` },
    Action: 'kms:*',
    Resource: '*',
  },
  {
    Sid: 'Trail',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: ['kms:GenerateDataKey*', 'kms:DescribeKey'],
    Resource: '*',
    Condition: SOURCE,
  },
];

/** What the archive is built and mended from. */
export interface ArchiveGround {
  readonly overlay: Overlay;
  readonly organization: string;
  readonly archive: string;
  readonly at: (account: string, region?: string) => Builders;
}

export async function buildArchive({
  archive,
  organization,
  at,
  overlay,
}: ArchiveGround): Promise<string> {
  const { s3, kms } = at(archive);
  const { KeyMetadata: made } = await kms.send(
    new CreateKeyCommand({ Policy: documentOf(...keyStatements(archive)) }),
  );
  const key = made?.Arn ?? '';
  await kms.send(new EnableKeyRotationCommand({ KeyId: key }));
  await at(archive).sns.send(new CreateTopicCommand({ Name: 'files' }));
  const Bucket = BUCKET;
  await s3.send(new CreateBucketCommand({ Bucket: 'access-logs-of-archive' }));
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'access-logs-of-archive',
      Policy: documentOf({
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::access-logs-of-archive/*',
        Condition: {
          ArnLike: { 'aws:SourceArn': BUCKET_ARN },
          StringEquals: { 'aws:SourceAccount': archive },
        },
      }),
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket: 'vault-in-archive' }));
  await s3.send(
    new PutBucketVersioningCommand({
      Bucket: 'vault-in-archive',
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  await s3.send(
    new PutObjectLockConfigurationCommand({
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 365 } },
      },
    }),
  );
  await mendBucket({ at, archive, organization, key, overlay });
  return key;
}

/** Gives the archive every setting it should have: building it, and mending what a test broke. */
export async function mendBucket({
  at,
  archive,
  organization,
  key,
  overlay,
}: ArchiveGround & { readonly key: string }): Promise<void> {
  const { s3 } = at(archive);
  const Bucket = BUCKET;
  await s3.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  await s3.send(
    new PutPublicAccessBlockCommand({
      Bucket,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    }),
  );
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [
          { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [
          { ID: 'expire', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 400 } },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketLoggingCommand({
      Bucket,
      BucketLoggingStatus: {
        LoggingEnabled: { TargetBucket: 'access-logs-of-archive', TargetPrefix: 'a/' },
      },
    }),
  );
  await s3.send(
    new PutBucketReplicationCommand({
      Bucket,
      ReplicationConfiguration: {
        Role: `arn:aws:iam::${archive}:role/replicate`,
        Rules: [
          {
            Status: 'Enabled',
            Priority: 1,
            Filter: { Prefix: '' },
            DeleteMarkerReplication: { Status: 'Disabled' },
            Destination: { Bucket: 'arn:aws:s3:::vault-in-archive' },
          },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: {
        TopicConfigurations: [
          { TopicArn: `arn:aws:sns:${HOME}:${archive}:files`, Events: ['s3:ObjectCreated:*'] },
        ],
      },
    }),
  );
  overlay.state.bucketPolicies[BUCKET] = documentOf(...bucketStatements(organization));
}
