import { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias/index.js';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key/index.js';
import { Construct } from 'constructs';
import { pinAddress } from './address.ts';
import { KEY_CARE, KEY_KILLING, keyAdministration } from './key-administration.ts';
import {
  accountRoot,
  allow,
  deny,
  denyPlainHttp,
  policyJson,
  type Statement,
  unless,
} from './policy.ts';
import { PrivateBucket } from './private-bucket.ts';

export interface StateBucketProps {
  readonly partition: string;
  readonly accountId: string;
  readonly bucketName: string;
  /** Roles that may read state, by full ARN. */
  readonly readers: readonly string[];
  /** Roles that may write it, and read it. */
  readonly writers: readonly string[];
}

/** Where Terraform remembers what it built. Who can rewrite it can have the archive forgotten. */
export class StateBucket extends Construct {
  readonly key: KmsKey;
  readonly bucket: PrivateBucket;

  constructor(scope: Construct, id: string, props: StateBucketProps) {
    super(scope, id);
    this.key = pinAddress(
      new KmsKey(this, 'key', {
        description: 'Encrypts the Terraform state of Trailwarden',
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        policy: policyJson(stateKeyPolicy(props)),
        lifecycle: { preventDestroy: true },
      }),
    );
    new KmsAlias(this, 'key-alias', {
      name: 'alias/trailwarden-state',
      targetKeyId: this.key.keyId,
    });
    this.bucket = new PrivateBucket(this, 'bucket', {
      bucketName: props.bucketName,
      keyArn: this.key.arn,
      noncurrentDays: 365,
      statements: (bucketArn) => stateBucketPolicy(bucketArn, props),
    });
  }
}

function stateBucketPolicy(
  bucketArn: string,
  { readers, writers }: Pick<StateBucketProps, 'readers' | 'writers'>,
): readonly Statement[] {
  return [
    denyPlainHttp(bucketArn),
    deny({
      Sid: 'DenyStrangersReading',
      Principal: '*',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `${bucketArn}/*`,
      Condition: unless([...readers, ...writers]),
    }),
    deny({
      Sid: 'DenyStrangersWriting',
      Principal: '*',
      Action: ['s3:DeleteObject', 's3:DeleteObjectVersion', 's3:PutObject'],
      Resource: `${bucketArn}/*`,
      Condition: unless(writers),
    }),
  ];
}

function stateKeyPolicy({
  partition,
  accountId,
  readers,
  writers,
}: Omit<StateBucketProps, 'bucketName'>): readonly Statement[] {
  const Principal = accountRoot(partition, accountId);
  return [
    keyAdministration(partition, accountId, [...KEY_CARE, ...KEY_KILLING]),
    allow({
      Sid: 'ReadState',
      Principal,
      Action: 'kms:Decrypt',
      Resource: '*',
      Condition: { ArnEquals: { 'aws:PrincipalArn': [...readers, ...writers] } },
    }),
    allow({
      Sid: 'WriteState',
      Principal,
      Action: 'kms:GenerateDataKey',
      Resource: '*',
      Condition: { ArnEquals: { 'aws:PrincipalArn': writers } },
    }),
  ];
}
