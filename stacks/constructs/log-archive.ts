import { KmsAlias } from '@cdktf/provider-aws/lib/kms-alias/index.js';
import { KmsKey } from '@cdktf/provider-aws/lib/kms-key/index.js';
import { S3BucketLoggingA } from '@cdktf/provider-aws/lib/s3-bucket-logging/index.js';
import { S3BucketNotification } from '@cdktf/provider-aws/lib/s3-bucket-notification/index.js';
import { S3BucketObjectLockConfigurationA } from '@cdktf/provider-aws/lib/s3-bucket-object-lock-configuration/index.js';
import { Lazy } from 'cdktf';
import { Construct } from 'constructs';
import { accessLogPolicy } from './access-log-policy.ts';
import { pinAddress } from './address.ts';
import { archiveBucketPolicy } from './archive-bucket-policy.ts';
import { archiveKeyPolicy } from './archive-key-policy.ts';
import { policyJson, type Statement } from './policy.ts';
import { PrivateBucket } from './private-bucket.ts';
import type { Retention } from './retention.ts';

/** An archive as others see it, ours or somebody else's. */
export interface ILogArchive {
  readonly bucketName: string;
  readonly keyArn: string | undefined;
  /** The part of the keys before `AWSLogs/`, with its slash, or empty. */
  readonly prefix: string;
}

export interface LogArchiveProps {
  readonly partition: string;
  readonly region: string;
  /** The account that owns the archive; nothing else should live in it. */
  readonly accountId: string;
  readonly organizationId: string;
  readonly managementAccountId: string;
  readonly trailArn: string;
  readonly bucketName: string;
  /** @default '' */
  readonly prefix?: string;
  /** Roles that may read, by full ARN; `grantRead` adds more. @default none */
  readonly readers?: readonly string[];
  /** Roles that may see that objects exist, and their metadata, but decrypt none. @default none */
  readonly inspectors?: readonly string[];
  /** Roles that may erase and unlock. @default nobody */
  readonly breakGlass?: readonly string[];
  /** The role that applies the stack. */
  readonly deployRole: string;
  readonly retention: Retention;
  /** @default 2557 (seven years) */
  readonly expireAfterDays?: number;
  /** Tell EventBridge of every new file. @default false */
  readonly eventBridge?: boolean;
  /** Statements of your own, put after ours. @default none */
  readonly policyStatements?: readonly Statement[];
}

/** A year is enough to see who read or expired what; the lines themselves are not evidence. */
const ACCESS_LOG_DAYS = 400;

/** The bucket that keeps an organization's trail, its key, and the log of who touched it. */
export class LogArchive extends Construct implements ILogArchive {
  readonly bucketName: string;
  readonly prefix: string;
  readonly key: KmsKey;
  readonly bucket: PrivateBucket;
  readonly accessLogs: PrivateBucket;
  readonly #readers: string[];

  constructor(scope: Construct, id: string, props: LogArchiveProps) {
    super(scope, id);
    this.bucketName = props.bucketName;
    this.prefix = props.prefix ?? '';
    this.#readers = [...(props.readers ?? [])];
    this.key = this.#newKey(props);
    this.bucket = this.#newBucket(props);
    this.#lock(props);
    this.accessLogs = this.#newAccessLogs(props);
    if (props.eventBridge === true)
      new S3BucketNotification(this, 'events', { bucket: this.bucketName, eventbridge: true });
  }

  /** An archive that exists already and stays its owner's. */
  static fromAttributes(attributes: {
    readonly bucketName: string;
    readonly keyArn?: string;
    readonly prefix?: string;
  }): ILogArchive {
    return {
      bucketName: attributes.bucketName,
      keyArn: attributes.keyArn,
      prefix: attributes.prefix ?? '',
    };
  }

  get keyArn(): string {
    return this.key.arn;
  }

  /** Lets a role of any account list, read and decrypt; its own policies must allow it, too. */
  grantRead(roleArn: string): void {
    if (!/^arn:[^:]+:iam::\d{12}:role\/[^*]+$/.test(roleArn))
      throw new Error(
        `${this.node.path}: cannot grant reading to "${roleArn}": name one role, for example arn:aws:iam::333333333333:role/Audit`,
      );
    this.#readers.push(roleArn);
  }

  /** Adopts what exists: the bucket by name, the key by id. Terraform 1.5 or newer plans the import. */
  adopt({ bucket, keyId }: { readonly bucket: boolean; readonly keyId: string | undefined }): void {
    if (bucket) this.bucket.resource.importFrom(this.bucketName);
    if (keyId !== undefined) this.key.importFrom(keyId);
  }

  #newKey(props: LogArchiveProps): KmsKey {
    const key = pinAddress(
      new KmsKey(this, 'key', {
        description: 'Encrypts the CloudTrail archive; without it the archive cannot be read',
        enableKeyRotation: true,
        deletionWindowInDays: 30,
        policy: Lazy.stringValue({
          produce: () =>
            policyJson(
              archiveKeyPolicy({
                ...props,
                readers: this.#readers,
                breakGlass: props.breakGlass ?? [],
              }),
            ),
        }),
        lifecycle: { preventDestroy: true },
      }),
    );
    new KmsAlias(this, 'key-alias', { name: 'alias/trailwarden-archive', targetKeyId: key.keyId });
    return key;
  }

  #newBucket(props: LogArchiveProps): PrivateBucket {
    return new PrivateBucket(this, 'bucket', {
      bucketName: props.bucketName,
      keyArn: this.key.arn,
      objectLock: true,
      expireAfterDays: props.expireAfterDays ?? 2557,
      // A version that was replaced or deleted is evidence of exactly that: it stays as long as its lock.
      noncurrentDays: props.retention.days,
      statements: (bucketArn) => [
        ...archiveBucketPolicy({
          ...props,
          bucketArn,
          keyArn: this.key.arn,
          prefix: this.prefix,
          readers: [...this.#readers, ...(props.inspectors ?? [])],
          breakGlass: props.breakGlass ?? [],
        }),
        ...(props.policyStatements ?? []),
      ],
    });
  }

  #lock({ retention }: LogArchiveProps): void {
    this.bucket.buildFirst(
      new S3BucketObjectLockConfigurationA(this, 'lock', {
        bucket: this.bucket.resource.bucket,
        rule: { defaultRetention: { mode: retention.mode, days: retention.days } },
      }),
    );
  }

  /** A bucket of its own, without a lock: S3 refuses to write access logs into a locked one. */
  #newAccessLogs(props: LogArchiveProps): PrivateBucket {
    const logs = new PrivateBucket(this, 'access-logs', {
      bucketName: `${props.bucketName}-access`,
      expireAfterDays: ACCESS_LOG_DAYS,
      statements: (bucketArn) =>
        accessLogPolicy({
          bucketArn,
          sourceArn: `arn:${props.partition}:s3:::${props.bucketName}`,
          sourceAccount: props.accountId,
        }),
    });
    new S3BucketLoggingA(this, 'logging', {
      bucket: this.bucket.resource.bucket,
      targetBucket: logs.resource.bucket,
      targetPrefix: 'archive/',
      dependsOn: [logs.policy],
    });
    return logs;
  }
}
