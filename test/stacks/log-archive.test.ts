import { describe, expect, it } from '@jest/globals';
import { App, LocalBackend, TerraformStack, Testing } from 'cdktf';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { LogArchive, type LogArchiveProps } from '../../stacks/constructs/log-archive.ts';
import { Retention } from '../../stacks/constructs/retention.ts';
import { aDeployment, resourceOf, synthesizeAll } from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment())['log-archive'];

describe('the archive', () => {
  it.each([
    [
      'a lock that only a new bucket can get',
      'aws_s3_bucket.archive_bucket',
      { object_lock_enabled: true, lifecycle: { prevent_destroy: true } },
    ],
    [
      'kept versions',
      'aws_s3_bucket_versioning.archive_bucket_versioning',
      { versioning_configuration: { status: 'Enabled' } },
    ],
    [
      'no ACLs',
      'aws_s3_bucket_ownership_controls.archive_bucket_ownership',
      { rule: { object_ownership: 'BucketOwnerEnforced' } },
    ],
    [
      'nothing public',
      'aws_s3_bucket_public_access_block.archive_bucket_public-access',
      {
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
    ],
    [
      'a year of governance lock',
      'aws_s3_bucket_object_lock_configuration.archive_lock',
      { rule: { default_retention: { mode: 'GOVERNANCE', days: 365 } } },
    ],
    [
      'access logs elsewhere',
      'aws_s3_bucket_logging.archive_logging',
      { target_bucket: '${aws_s3_bucket.archive_access-logs.bucket}' },
    ],
    [
      'a key that rotates and is hard to lose',
      'aws_kms_key.archive_key',
      {
        enable_key_rotation: true,
        deletion_window_in_days: 30,
        lifecycle: { prevent_destroy: true },
      },
    ],
    [
      'its own key by default',
      'aws_s3_bucket_server_side_encryption_configuration.archive_bucket_encryption',
      {
        rule: [
          {
            apply_server_side_encryption_by_default: {
              sse_algorithm: 'aws:kms',
              kms_master_key_id: '${aws_kms_key.archive_key.arn}',
            },
            bucket_key_enabled: true,
          },
        ],
      },
    ],
    [
      'access logs that may not be destroyed',
      'aws_s3_bucket.archive_access-logs',
      { object_lock_enabled: false, lifecycle: { prevent_destroy: true } },
    ],
  ])('has %s', (...[, address, expected]) => {
    expect(resourceOf(stack, address)).toMatchObject(expected);
  });

  it('expires after seven years and moves nothing', () => {
    const { rule } = resourceOf(
      stack,
      'aws_s3_bucket_lifecycle_configuration.archive_bucket_lifecycle',
    );
    expect(rule).toMatchObject([
      {
        status: 'Enabled',
        expiration: [{ days: 2557 }],
        noncurrent_version_expiration: [{ noncurrent_days: 365 }],
        abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }],
      },
    ]);
    expect(JSON.stringify(rule)).not.toContain('transition');
  });

  it('puts the policy last: it may forbid what building the rest needs', () => {
    expect(resourceOf(stack, 'aws_s3_bucket_policy.archive_bucket_policy').depends_on).toEqual(
      expect.arrayContaining([
        'aws_s3_bucket_public_access_block.archive_bucket_public-access',
        'aws_s3_bucket_versioning.archive_bucket_versioning',
        'aws_s3_bucket_lifecycle_configuration.archive_bucket_lifecycle',
        'aws_s3_bucket_object_lock_configuration.archive_lock',
      ]),
    );
  });

  it('stays in its account, and keeps its state under a lock file', () => {
    expect(stack).toMatchObject({
      provider: {
        aws: [
          {
            allowed_account_ids: ['222222222222'],
            assume_role: [{ role_arn: 'arn:aws:iam::222222222222:role/${var.role}' }],
          },
        ],
      },
      terraform: {
        backend: { s3: { use_lockfile: true, encrypt: true } },
        required_version: '>= 1.10.0',
      },
    });
  });

  it('tells EventBridge of files on request', () => {
    const chatty = synthesizeAll(aDeployment((f) => (f.stacks.archive = { 'event-bridge': true })));
    expect(
      resourceOf(chatty['log-archive'], 'aws_s3_bucket_notification.archive_events'),
    ).toMatchObject({
      eventbridge: true,
    });
  });
});

describe('the LogArchive construct in a stack of your own', () => {
  const props: LogArchiveProps = {
    partition: 'aws',
    region: 'eu-west-1',
    accountId: '222222222222',
    organizationId: 'o-a1b2c3d4e5',
    managementAccountId: '111111111111',
    trailArn: 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/t',
    bucketName: 'archive',
    deployRole: 'arn:aws:iam::222222222222:role/Deploy',
    retention: Retention.governance(30),
  };
  const synth = (change: (archive: LogArchive) => void, extra: Partial<LogArchiveProps> = {}) => {
    const own = new TerraformStack(new App(), 'own');
    new LocalBackend(own, { path: 'own.tfstate' });
    new AwsProvider(own, 'aws', { region: 'eu-west-1' });
    change(new LogArchive(own, 'archive', { ...props, ...extra }));
    return Testing.synth(own);
  };

  it('has the same addresses for what must never be replaced', () => {
    expect(JSON.parse(synth(() => undefined)).resource).toMatchObject({
      aws_s3_bucket: { archive_bucket: {}, 'archive_access-logs': {} },
      aws_kms_key: { archive_key: {} },
    });
  });

  it('grants reading in bucket and key together', () => {
    const reader = 'arn:aws:iam::444444444444:role/Hunter';
    const text = synth((archive) => {
      archive.grantRead(reader);
    });
    const { resource } = JSON.parse(text);
    expect(JSON.stringify(resource.aws_s3_bucket_policy)).toContain(reader);
    expect(resource.aws_kms_key.archive_key.policy).toContain(reader);
  });

  it.each(['arn:aws:iam::444444444444:root', '*', 'arn:aws:iam::444444444444:role/*'])(
    'grants nothing to %s',
    (arn) => {
      expect(() =>
        synth((archive) => {
          archive.grantRead(arn);
        }),
      ).toThrow('name one role');
    },
  );

  it('appends statements of your own', () => {
    const text = synth(() => undefined, {
      policyStatements: [
        { Sid: 'Mine', Effect: 'Deny', Principal: '*', Action: 's3:GetObjectAcl', Resource: '*' },
      ],
    });
    expect(text).toContain('Mine');
  });

  it('describes an archive that is not ours', () => {
    expect(LogArchive.fromAttributes({ bucketName: 'theirs' })).toEqual({
      bucketName: 'theirs',
      keyArn: undefined,
      prefix: '',
    });
  });
});

describe('retention', () => {
  it('is compliance only with consent', () => {
    expect(Retention.compliance(30, { acknowledgeIrreversible: true }).mode).toBe('COMPLIANCE');
    expect(() => Retention.compliance(30, { acknowledgeIrreversible: false })).toThrow(
      'cannot be shortened by anyone',
    );
  });

  it.each([0, 1.5, 40000])('is never %d days', (days) => {
    expect(() => Retention.governance(days)).toThrow(RangeError);
  });
});
