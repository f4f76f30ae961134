import { OrganizationsPolicy } from '@cdktf/provider-aws/lib/organizations-policy/index.js';
import { OrganizationsPolicyAttachment } from '@cdktf/provider-aws/lib/organizations-policy-attachment/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { deny, policyJson, type Statement, unless } from './policy.ts';

export interface GuardrailsProps {
  readonly partition: string;
  readonly bucketName: string;
  /** Roles that may do it all the same: those that deploy, and break-glass. */
  readonly exempt: readonly string[];
  /** Accounts the policy binds. A service control policy never binds the management account. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly provider: TerraformProvider;
}

/** Other keys of these accounts are other people's business. */
const KEY_ALIASES = ['alias/trailwarden-archive', 'alias/trailwarden-trail'];

/** A service control policy: not even an administrator of these accounts loosens trail or archive. */
export class Guardrails extends Construct {
  readonly policy: OrganizationsPolicy;

  constructor(scope: Construct, id: string, props: GuardrailsProps) {
    super(scope, id);
    const { provider } = props;
    this.policy = new OrganizationsPolicy(this, 'Resource', {
      provider,
      name: 'trailwarden-guardrails',
      description: 'Keeps the organization trail and its archive as they are',
      type: 'SERVICE_CONTROL_POLICY',
      content: policyJson(guardrailPolicy(props)),
    });
    for (const [name, targetId] of Object.entries(props.accounts))
      new OrganizationsPolicyAttachment(this, name, {
        provider,
        policyId: this.policy.id,
        targetId,
      });
  }
}

const TRAIL_CHANGES = [
  'cloudtrail:DeleteTrail',
  'cloudtrail:PutEventSelectors',
  'cloudtrail:PutInsightSelectors',
  'cloudtrail:StopLogging',
  'cloudtrail:UpdateTrail',
];
const ARCHIVE_CHANGES = [
  's3:BypassGovernanceRetention',
  's3:DeleteBucket',
  's3:DeleteBucketPolicy',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:PutBucketObjectLockConfiguration',
  's3:PutBucketPolicy',
  's3:PutBucketPublicAccessBlock',
  's3:PutBucketVersioning',
  's3:PutEncryptionConfiguration',
  's3:PutLifecycleConfiguration',
];

function guardrailPolicy({
  partition,
  bucketName,
  exempt,
}: Pick<GuardrailsProps, 'partition' | 'bucketName' | 'exempt'>): readonly Statement[] {
  const bucket = `arn:${partition}:s3:::${bucketName}`;
  return [
    deny({
      Sid: 'KeepTheTrail',
      Action: TRAIL_CHANGES,
      Resource: '*',
      Condition: unless(exempt),
    }),
    deny({
      Sid: 'KeepTheArchive',
      Action: ARCHIVE_CHANGES,
      Resource: [bucket, `${bucket}/*`, `${bucket}-access`, `${bucket}-access/*`],
      Condition: unless(exempt),
    }),
    deny({
      Sid: 'KeepTheKeys',
      Action: ['kms:DisableKey', 'kms:PutKeyPolicy', 'kms:ScheduleKeyDeletion'],
      Resource: '*',
      Condition: {
        ...unless(exempt),
        'ForAnyValue:StringEquals': { 'kms:ResourceAliases': KEY_ALIASES },
      },
    }),
    deny({ Sid: 'StayMembers', Action: 'organizations:LeaveOrganization', Resource: '*' }),
  ];
}
