import type { Caller } from '../kit/policy-evaluator.ts';
import { describePolicy } from '../kit/policy-proofs.ts';
import { aDeployment, policyAt, standInArn, synthesizeAll } from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment())['log-archive'];
const resourceAccount = '222222222222';

const ORG = 'o-a1b2c3d4e5';
const TRAIL = 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/org-trail';
const BUCKET = 'arn:aws:s3:::example-org-trail-archive';
const LOG = `${BUCKET}/AWSLogs/${ORG}/444444444444/CloudTrail/eu-west-1/2026/03/10/f.json.gz`;
const KEY = standInArn('kms_key', 'archive_key');

const role = (account: string, name: string): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${account}:role/${name}`,
  organization: ORG,
});
const cloudtrail: Caller = { kind: 'service', name: 'cloudtrail.amazonaws.com' };
const administrator = role(resourceAccount, 'Administrator');
const breakGlass = role(resourceAccount, 'BreakGlass');
const deploy = role(resourceAccount, 'TrailwardenDeploy');
const audit = role('333333333333', 'TrailwardenAudit');
const member = role('444444444444', 'Administrator');

const fromTrail = { 'aws:SourceArn': TRAIL, 'aws:SourceOrgID': ORG };
const owned = { 's3:x-amz-acl': 'bucket-owner-full-control' };
const put = { principal: cloudtrail, action: 's3:PutObject', resource: LOG };
const sse = 's3:x-amz-server-side-encryption';
const sseKey = `${sse}-aws-kms-key-id`;

describePolicy(
  'the archive bucket',
  {
    resource: policyAt(stack, 'aws_s3_bucket_policy.archive_bucket_policy'),
    resourceAccount,
  },
  {
    'CloudTrail can create the trail: it reads the ACL': [
      'allowed',
      { principal: cloudtrail, action: 's3:GetBucketAcl', resource: BUCKET, context: fromTrail },
    ],
    'CloudTrail can create the trail: its trial write has no encryption header': [
      'allowed',
      { ...put, context: { ...fromTrail, ...owned } },
    ],
    'our trail delivers for the organization under our key': [
      'allowed',
      { ...put, context: { ...fromTrail, ...owned, [sse]: 'aws:kms', [sseKey]: KEY } },
    ],
    'our trail delivers under the management account': [
      'allowed',
      {
        ...put,
        resource: `${BUCKET}/AWSLogs/111111111111/CloudTrail/f.json.gz`,
        context: { ...fromTrail, ...owned },
      },
    ],
    'our trail cannot write elsewhere in the bucket': [
      'not allowed',
      { ...put, resource: `${BUCKET}/other/f`, context: { ...fromTrail, ...owned } },
    ],
    'another trail cannot deliver': [
      'not allowed',
      { ...put, context: { ...owned, 'aws:SourceArn': `${TRAIL}-2`, 'aws:SourceOrgID': ORG } },
    ],
    "another organization's call for our trail's ARN cannot": [
      'denied',
      { ...put, context: { ...owned, 'aws:SourceArn': TRAIL, 'aws:SourceOrgID': 'o-other00000' } },
    ],
    'a delivery under a wrong key cannot': [
      'denied',
      {
        ...put,
        context: { ...fromTrail, ...owned, [sse]: 'aws:kms', [sseKey]: 'arn:aws:kms:::other' },
      },
    ],
    'a delivery without a key of ours cannot': [
      'denied',
      { ...put, context: { ...fromTrail, ...owned, [sse]: 'AES256' } },
    ],
    'plain HTTP cannot, not even our trail': [
      'denied',
      { ...put, context: { ...fromTrail, ...owned, 'aws:SecureTransport': 'false' } },
    ],
    'plain HTTP cannot, not even to list': [
      'denied',
      {
        principal: administrator,
        action: 's3:ListBucket',
        resource: BUCKET,
        context: { 'aws:SecureTransport': 'false' },
      },
    ],
    'an administrator of the archive cannot plant a file': [
      'denied',
      { ...put, principal: administrator },
    ],
    'break-glass cannot plant a file either': ['denied', { ...put, principal: breakGlass }],
    'an administrator cannot delete': [
      'denied',
      { principal: administrator, action: 's3:DeleteObject', resource: LOG },
    ],
    'an administrator cannot delete a version': [
      'denied',
      { principal: administrator, action: 's3:DeleteObjectVersion', resource: LOG },
    ],
    'an administrator cannot lift the lock': [
      'denied',
      { principal: administrator, action: 's3:BypassGovernanceRetention', resource: LOG },
    ],
    'an administrator cannot shorten a lock': [
      'denied',
      { principal: administrator, action: 's3:PutObjectRetention', resource: LOG },
    ],
    'an administrator cannot delete the bucket': [
      'denied',
      { principal: administrator, action: 's3:DeleteBucket', resource: BUCKET },
    ],
    'an administrator cannot suspend versioning': [
      'denied',
      { principal: administrator, action: 's3:PutBucketVersioning', resource: BUCKET },
    ],
    'an administrator cannot shorten the lifecycle': [
      'denied',
      { principal: administrator, action: 's3:PutLifecycleConfiguration', resource: BUCKET },
    ],
    'an administrator cannot change the default lock': [
      'denied',
      { principal: administrator, action: 's3:PutBucketObjectLockConfiguration', resource: BUCKET },
    ],
    'an administrator cannot replicate it away': [
      'denied',
      { principal: administrator, action: 's3:PutReplicationConfiguration', resource: BUCKET },
    ],
    'the deploy role can set the lifecycle': [
      'allowed',
      { principal: deploy, action: 's3:PutLifecycleConfiguration', resource: BUCKET },
    ],
    'the deploy role cannot delete': [
      'denied',
      { principal: deploy, action: 's3:DeleteObjectVersion', resource: LOG },
    ],
    'the deploy role cannot read': [
      'denied',
      { principal: deploy, action: 's3:GetObject', resource: LOG },
    ],
    'break-glass can delete': [
      'allowed',
      { principal: breakGlass, action: 's3:DeleteObjectVersion', resource: LOG },
    ],
    'break-glass can unlock': [
      'allowed',
      { principal: breakGlass, action: 's3:BypassGovernanceRetention', resource: LOG },
    ],
    'break-glass can read': [
      'allowed',
      { principal: breakGlass, action: 's3:GetObject', resource: LOG },
    ],
    'an administrator of the archive cannot read without being named': [
      'denied',
      { principal: administrator, action: 's3:GetObject', resource: LOG },
    ],
    'a member account cannot read': [
      'denied',
      { principal: member, action: 's3:GetObject', resource: LOG },
    ],
    'a member account cannot list': [
      'not allowed',
      { principal: member, action: 's3:ListBucket', resource: BUCKET },
    ],
    'the audit can list': [
      'allowed',
      { principal: audit, action: 's3:ListBucket', resource: BUCKET },
    ],
    'the audit can read': ['allowed', { principal: audit, action: 's3:GetObject', resource: LOG }],
    "the audit's sister sees metadata": [
      'allowed',
      {
        principal: role(resourceAccount, 'TrailwardenAudit'),
        action: 's3:GetObject',
        resource: LOG,
      },
    ],
    'the audit cannot delete': [
      'denied',
      { principal: audit, action: 's3:DeleteObject', resource: LOG },
    ],
    'another role of the security account cannot read': [
      'denied',
      { principal: role('333333333333', 'Developer'), action: 's3:GetObject', resource: LOG },
    ],
    'another role of the security account cannot list': [
      'not allowed',
      { principal: role('333333333333', 'Developer'), action: 's3:ListBucket', resource: BUCKET },
    ],
  },
);

const context = { 'kms:EncryptionContext:aws:cloudtrail:arn': TRAIL, ...fromTrail };
const viaS3 = { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' };
const key = { resource: KEY };

describePolicy(
  'the archive key',
  { resource: policyAt(stack, 'aws_kms_key.archive_key'), resourceAccount, consentRequired: true },
  {
    'our trail can encrypt': [
      'allowed',
      { ...key, principal: cloudtrail, action: 'kms:GenerateDataKeyWithoutPlaintext', context },
    ],
    'another trail cannot encrypt': [
      'not allowed',
      {
        ...key,
        principal: cloudtrail,
        action: 'kms:GenerateDataKey',
        context: { ...context, 'aws:SourceArn': `${TRAIL}-2` },
      },
    ],
    "a trail of another organization's account cannot encrypt": [
      'not allowed',
      {
        ...key,
        principal: cloudtrail,
        action: 'kms:GenerateDataKey',
        context: {
          ...context,
          'kms:EncryptionContext:aws:cloudtrail:arn':
            'arn:aws:cloudtrail:eu-west-1:999999999999:trail/org-trail',
        },
      },
    ],
    'CloudTrail can create the trail: it describes the key': [
      'allowed',
      { ...key, principal: cloudtrail, action: 'kms:DescribeKey', context: fromTrail },
    ],
    'CloudTrail can create the trail: it uses the bucket key': [
      'allowed',
      { ...key, principal: cloudtrail, action: 'kms:Decrypt', context: fromTrail },
    ],
    'the audit can decrypt through S3': [
      'allowed',
      { ...key, principal: audit, action: 'kms:Decrypt', context: viaS3 },
    ],
    'the audit cannot decrypt by itself': [
      'not allowed',
      { ...key, principal: audit, action: 'kms:Decrypt' },
    ],
    "the audit's sister, who sees metadata, cannot decrypt": [
      'not allowed',
      {
        ...key,
        principal: role(resourceAccount, 'TrailwardenAudit'),
        action: 'kms:Decrypt',
        context: viaS3,
      },
    ],
    'another role of the security account cannot decrypt': [
      'not allowed',
      {
        ...key,
        principal: role('333333333333', 'Developer'),
        action: 'kms:Decrypt',
        context: viaS3,
      },
    ],
    'an administrator of the archive account cannot decrypt': [
      'not allowed',
      { ...key, principal: administrator, action: 'kms:Decrypt', context: viaS3 },
    ],
    'an administrator can rotate': [
      'allowed',
      { ...key, principal: administrator, action: 'kms:EnableKeyRotation' },
    ],
    'an administrator can save it from deletion': [
      'allowed',
      { ...key, principal: administrator, action: 'kms:CancelKeyDeletion' },
    ],
    'an administrator cannot delete it': [
      'not allowed',
      { ...key, principal: administrator, action: 'kms:ScheduleKeyDeletion' },
    ],
    'an administrator cannot disable it': [
      'not allowed',
      { ...key, principal: administrator, action: 'kms:DisableKey' },
    ],
    'break-glass can delete it': [
      'allowed',
      { ...key, principal: breakGlass, action: 'kms:ScheduleKeyDeletion' },
    ],
    'a member account cannot even describe it': [
      'not allowed',
      { ...key, principal: member, action: 'kms:DescribeKey' },
    ],
  },
);

const s3Logs: Caller = { kind: 'service', name: 'logging.s3.amazonaws.com' };
const line = {
  principal: s3Logs,
  action: 's3:PutObject',
  resource: `${BUCKET}-access/archive/l`,
};
const fromArchive = { 'aws:SourceArn': BUCKET, 'aws:SourceAccount': resourceAccount };

describePolicy(
  'the access log bucket',
  {
    resource: policyAt(stack, 'aws_s3_bucket_policy.archive_access-logs_policy'),
    resourceAccount,
  },
  {
    "S3 can write the archive's log": ['allowed', { ...line, context: fromArchive }],
    "S3 cannot write another bucket's log": [
      'not allowed',
      { ...line, context: { ...fromArchive, 'aws:SourceArn': 'arn:aws:s3:::other' } },
    ],
    "S3 cannot write another account's log": [
      'not allowed',
      { ...line, context: { ...fromArchive, 'aws:SourceAccount': '999999999999' } },
    ],
    'plain HTTP cannot': [
      'denied',
      { ...line, context: { ...fromArchive, 'aws:SecureTransport': 'false' } },
    ],
  },
);
