import type { LoggingTarget, ObjectLock } from '../snapshot.ts';
import { both, valueOr } from '../snapshot.ts';
import { lifecycle } from './archive-lifecycle.ts';
import { onArchives } from './archives.ts';
import type { Control, Place, Verdict } from './control.ts';
import { compared, fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import { parsePolicy } from './iam-policy.ts';
import { isOpen } from './narrowing.ts';

const versioning: Control = {
  id: 'ARC-05',
  severity: 'high',
  title: 'The archive keeps versions',
  why: 'Without versions an overwrite or a delete is final, and Object Lock cannot exist.',
  fix: {
    console: 'S3 > the bucket > Properties > Bucket Versioning: Enable.',
    cli: 'aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled',
    stack: 'log-archive-stack: aws_s3_bucket_versioning Enabled',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    hub: 'S3.14',
    config: 's3-bucket-versioning-enabled',
    nist: 'AU-9(2)',
  }),
  reads: ['s3:GetBucketVersioning'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, bucket.versioning, ({ status }) =>
        passIf(status === 'Enabled', at, {
          yes: 'versioning is enabled',
          no: status === '' ? 'versioning was never enabled' : `versioning is ${status}`,
        }),
      ),
    ),
};

const isCompliant = (lock: ObjectLock, days: number): boolean =>
  lock.enabled && lock.mode === 'COMPLIANCE' && lock.days >= days;

const mfaDelete: Control = {
  id: 'ARC-06',
  severity: 'low',
  title: 'Deleting a version needs a second factor',
  why: 'A stolen key alone should not be able to erase the past. An Object Lock in COMPLIANCE mode does the same and better.',
  fix: {
    console: 'Not in the console: prefer an Object Lock in COMPLIANCE mode (ARC-07).',
    cli: 'aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled,MFADelete=Enabled --mfa "SERIAL CODE"  # as root',
    stack: 'log-archive-stack: lock.mode = COMPLIANCE',
  },
  falsePositives: [
    'S3 forbids lifecycle rules on a bucket with MFA delete: this control and ARC-11 exclude each other unless a COMPLIANCE lock stands in.',
  ],
  frameworks: frameworks('keep', {
    cis: '2.1.3/2.1.2/3.1.2',
    hub: 'S3.20',
    config: 's3-bucket-mfa-delete-enabled',
  }),
  reads: ['s3:GetBucketVersioning', 's3:GetObjectLockConfiguration'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) => {
      if (bucket.lock.known && isCompliant(bucket.lock.value, world.policy.retentionDays))
        return notApplicable(at, 'a COMPLIANCE lock stands in for it');
      return given(at, bucket.versioning, (found) => {
        if (found.mfaDelete) return pass(at, 'MFA delete is on');
        return bucket.lock.known ? fail(at, 'MFA delete is off') : unknown(at, bucket.lock);
      });
    }),
};

const objectLock: Control = {
  id: 'ARC-07',
  severity: 'medium',
  title: 'The archive is locked for as long as logs must be kept',
  why: 'A lock is the only thing that also stops an administrator. It acts on what CloudTrail writes only with a default retention.',
  fix: {
    console: 'S3 > the bucket > Properties > Object Lock > Default retention.',
    cli: 'aws s3api put-object-lock-configuration --bucket {bucket} --object-lock-configuration \'{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":365}}}\'',
    stack: 'log-archive-stack: aws_s3_bucket_object_lock_configuration',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    hub: 'S3.15',
    config: 's3-bucket-default-lock-enabled',
    pci: '10.3.4',
    other: 'SEC 17a-4(f)',
  }),
  reads: ['s3:GetObjectLockConfiguration'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, bucket.lock, (lock) => judgeLock(lock, world.policy.retentionDays, at)),
    ),
};

function judgeLock({ enabled, mode, days }: ObjectLock, wanted: number, at: Place): Verdict {
  if (!enabled) return fail(at, 'Object Lock is off');
  if (days === 0)
    return fail(
      at,
      'Object Lock is on without a default retention: nothing CloudTrail writes is locked',
    );
  return passIf(days >= wanted, at, {
    yes: `${mode}, ${days} days`,
    no: `the default retention is ${days} days`,
    ...compared(`${wanted} days`, `${days} days`),
  });
}

const encryption: Control = {
  id: 'ARC-08',
  severity: 'low',
  title: 'The archive encrypts with KMS by default',
  why: "The trail's key covers what CloudTrail writes; the default covers everything else that lands there.",
  fix: {
    console: 'S3 > the bucket > Properties > Default encryption: SSE-KMS, bucket key on.',
    cli: 'aws s3api put-bucket-encryption --bucket {bucket} --server-side-encryption-configuration \'{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"KEY_ARN"},"BucketKeyEnabled":true}]}\'',
    stack: 'log-archive-stack: aws_s3_bucket_server_side_encryption_configuration',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { hub: 'S3.17', config: 's3-default-encryption-kms' }),
  reads: ['s3:GetBucketEncryption'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, bucket.encryption, ({ algorithm }) =>
        passIf(algorithm.startsWith('aws:kms'), at, {
          yes: `default encryption is ${algorithm}`,
          no: `default encryption is ${algorithm === '' ? 'not set' : algorithm}`,
        }),
      ),
    ),
};

const accessLogging: Control = {
  id: 'ARC-10',
  severity: 'medium',
  title: 'Requests to the archive are logged',
  why: 'CloudTrail does not record what lifecycle rules expire, and cannot record its own absence. Access logs do.',
  fix: {
    console:
      'S3 > the bucket > Properties > Server access logging: a separate, private bucket without Object Lock.',
    cli: 'aws s3api put-bucket-logging --bucket {bucket} --bucket-logging-status \'{"LoggingEnabled":{"TargetBucket":"ACCESS_LOGS","TargetPrefix":"{bucket}/"}}\'',
    stack: 'log-archive-stack: aws_s3_bucket_logging',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    cis: '3.6/3.4/4.4',
    hub: 'CloudTrail.7,S3.9',
    config: 'cloudtrail-s3-bucket-access-logging',
  }),
  reads: ['s3:GetBucketLogging'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, bucket.logging, (target) =>
        passIf(target !== null, at, {
          yes: `logged to ${target?.bucket ?? ''}`,
          no: 'server access logging is off',
        }),
      ),
    ),
};

const replication: Control = {
  id: 'ARC-12',
  severity: 'low',
  title: 'There is a second copy of the archive',
  why: 'One account, one Region and one administrator are one mistake away from nothing.',
  fix: {
    console:
      'S3 > the bucket > Management > Replication rules: another Region or a vault account with its own lock.',
    cli: 'aws s3api put-bucket-replication --bucket {bucket} --replication-configuration file://replication.json',
    stack: 'log-archive-stack: replication',
  },
  falsePositives: ['A backup by another product.'],
  frameworks: frameworks('keep', {
    hub: 'S3.7',
    config: 's3-bucket-cross-region-replication-enabled',
    pci: '10.3.3',
    nist: 'AU-9(2)',
  }),
  reads: ['s3:GetBucketReplication'],
  judge: (world) =>
    onArchives(world, ({ bucket, arn, at }) =>
      given(at, bucket.replication, (rules) => {
        const copy = rules.find(({ enabled, destination }) => enabled && destination !== arn);
        return passIf(copy !== undefined, at, {
          yes: `copied to ${copy?.destination ?? ''}`,
          no: rules.length === 0 ? 'no replication rule' : 'no replication rule is enabled',
        });
      }),
    ),
};

const logsElsewhere: Control = {
  id: 'ARC-17',
  severity: 'low',
  title: 'Access logs go to another, private bucket',
  why: 'A bucket that logs into itself grows without end; a public target shows strangers who reads the audit trail.',
  fix: {
    console: 'S3 > the bucket > Properties > Server access logging: another target.',
    cli: 'aws s3api get-bucket-logging --bucket {bucket}',
    stack: 'log-archive-stack: the access-log bucket',
  },
  falsePositives: ['A target in another account cannot be one: S3 wants it in the same.'],
  frameworks: frameworks('keep'),
  reads: ['s3:GetBucketLogging', 's3:ListBuckets', 's3:GetPublicAccessBlock', 's3:GetBucketPolicy'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, bucket.logging, (target) => {
        if (target === null) return notApplicable(at, 'there are no access logs: see ARC-10');
        if (target.bucket === bucket.name) return fail(at, 'the bucket logs into itself');
        return judgeTarget(target, at, valueOr(bucket.accountBlock, undefined));
      }),
    ),
};

function judgeTarget(
  target: LoggingTarget,
  at: Place,
  account: { restrictPublicBuckets: boolean } | undefined,
): Verdict {
  return given(
    at,
    both(target.exists, both(target.block, target.policy)),
    ([exists, [block, text]]) => {
      if (!exists) return fail(at, `the target ${target.bucket} does not exist in the account`);
      const closed = block.restrictPublicBuckets || account?.restrictPublicBuckets === true;
      const reading = parsePolicy(text);
      const open = !reading.ok || reading.statements.some(isOpen);
      return passIf(closed || !open, at, {
        yes: `access logs go to ${target.bucket}`,
        no: `the target ${target.bucket} is open to everybody`,
      });
    },
  );
}

export const ARCHIVE_KEEPING_CONTROLS: readonly Control[] = [
  versioning,
  mfaDelete,
  objectLock,
  encryption,
  accessLogging,
  lifecycle,
  replication,
  logsElsewhere,
];
