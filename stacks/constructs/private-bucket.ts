import { S3Bucket } from '@cdktf/provider-aws/lib/s3-bucket/index.js';
import { S3BucketLifecycleConfiguration } from '@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js';
import { S3BucketOwnershipControls } from '@cdktf/provider-aws/lib/s3-bucket-ownership-controls/index.js';
import { S3BucketPolicy } from '@cdktf/provider-aws/lib/s3-bucket-policy/index.js';
import { S3BucketPublicAccessBlock } from '@cdktf/provider-aws/lib/s3-bucket-public-access-block/index.js';
import { S3BucketServerSideEncryptionConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js';
import { S3BucketVersioningA } from '@cdktf/provider-aws/lib/s3-bucket-versioning/index.js';
import { dependable, type ITerraformDependable, Lazy } from 'cdktf';
import { Construct } from 'constructs';
import { pinAddress } from './address.ts';
import { policyJson, type Statement } from './policy.ts';

export interface PrivateBucketProps {
  readonly bucketName: string;
  /** Who may do what, asked when the stack is synthesized: grants made until then count. */
  readonly statements: (bucketArn: string) => readonly Statement[];
  /** Key that encrypts what arrives without one. @default S3's own keys */
  readonly keyArn?: string;
  /** Can only be given to a new bucket: Terraform would replace an old one. @default false */
  readonly objectLock?: boolean;
  /** When current objects end. @default never */
  readonly expireAfterDays?: number;
  /** How long a replaced or deleted version is kept. @default 30 */
  readonly noncurrentDays?: number;
}

/**
 * A bucket nobody outside can see, whose versions are kept and which Terraform may not destroy.
 * The policy is put last: it may forbid what building the rest needs.
 */
export class PrivateBucket extends Construct {
  readonly resource: S3Bucket;
  readonly policy: S3BucketPolicy;

  constructor(scope: Construct, id: string, props: PrivateBucketProps) {
    super(scope, id);
    this.resource = pinAddress(
      new S3Bucket(this, 'Resource', {
        bucket: props.bucketName,
        objectLockEnabled: props.objectLock ?? false,
        lifecycle: { preventDestroy: true },
      }),
    );
    this.policy = new S3BucketPolicy(this, 'policy', {
      bucket: this.resource.bucket,
      policy: Lazy.stringValue({ produce: () => policyJson(props.statements(this.resource.arn)) }),
    });
    this.#keepPrivate();
    this.#keepVersions(props);
    this.#encrypt(props.keyArn);
  }

  /** Has this built before the policy is put. */
  buildFirst(resource: ITerraformDependable): void {
    this.policy.dependsOn = [...(this.policy.dependsOn ?? []), dependable(resource)];
  }

  #keepPrivate(): void {
    const bucket = this.resource.bucket;
    this.buildFirst(
      new S3BucketPublicAccessBlock(this, 'public-access', {
        bucket,
        blockPublicAcls: true,
        blockPublicPolicy: true,
        ignorePublicAcls: true,
        restrictPublicBuckets: true,
      }),
    );
    this.buildFirst(
      new S3BucketOwnershipControls(this, 'ownership', {
        bucket,
        rule: { objectOwnership: 'BucketOwnerEnforced' },
      }),
    );
  }

  #keepVersions({ expireAfterDays, noncurrentDays = 30 }: PrivateBucketProps): void {
    const bucket = this.resource.bucket;
    const versioning = new S3BucketVersioningA(this, 'versioning', {
      bucket,
      versioningConfiguration: { status: 'Enabled' },
    });
    this.buildFirst(versioning);
    this.buildFirst(
      new S3BucketLifecycleConfiguration(this, 'lifecycle', {
        bucket,
        // No transitions: a trail's files are a few kilobytes, and moving one costs more than it saves.
        rule: [
          {
            id: 'keep-then-expire',
            status: 'Enabled',
            filter: [{ prefix: '' }],
            ...(expireAfterDays === undefined ? {} : { expiration: [{ days: expireAfterDays }] }),
            noncurrentVersionExpiration: [{ noncurrentDays }],
            abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }],
          },
        ],
        dependsOn: [versioning],
      }),
    );
  }

  #encrypt(keyArn: string | undefined): void {
    const byDefault =
      keyArn === undefined
        ? { sseAlgorithm: 'AES256' }
        : { sseAlgorithm: 'aws:kms', kmsMasterKeyId: keyArn };
    this.buildFirst(
      new S3BucketServerSideEncryptionConfigurationA(this, 'encryption', {
        bucket: this.resource.bucket,
        rule: [
          {
            applyServerSideEncryptionByDefault: byDefault,
            ...(keyArn === undefined ? {} : { bucketKeyEnabled: true }),
          },
        ],
      }),
    );
  }
}
