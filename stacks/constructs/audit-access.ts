import { CloudformationStackSet } from '@cdktf/provider-aws/lib/cloudformation-stack-set/index.js';
import { CloudformationStackSetInstance } from '@cdktf/provider-aws/lib/cloudformation-stack-set-instance/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { AUDIT_PERMISSIONS } from './audit-permissions.ts';
import { allow, policyOf, type Statement } from './policy.ts';

export interface AuditScope {
  readonly partition: string;
  readonly region: string;
  readonly organizationId: string;
  readonly securityAccountId: string;
  readonly auditRole: string;
  readonly bucketName: string;
  /** The account that owns the bucket and its key. */
  readonly archiveAccountId: string;
  /** The part of the keys before `AWSLogs/`, with its slash, or empty. */
  readonly prefix: string;
}

/** What the audit does from the security account: read the archive, ask the services, report, move on. */
export function securityPermissions(scope: AuditScope): readonly Statement[] {
  return [
    settings([
      ...AUDIT_PERMISSIONS.everywhere,
      ...AUDIT_PERMISSIONS.management,
      ...AUDIT_PERMISSIONS.security,
      ...AUDIT_PERMISSIONS['log-group'],
    ]),
    ...readArchive(scope),
    allow({
      Sid: 'Report',
      Action: ['securityhub:BatchImportFindings', 'securityhub:BatchUpdateFindings'],
      Resource: [
        `arn:${scope.partition}:securityhub:*:${scope.securityAccountId}:product/${scope.securityAccountId}/default`,
        `arn:${scope.partition}:securityhub:*:${scope.securityAccountId}:hub/default`,
      ],
    }),
    allow({
      Sid: 'Sisters',
      Action: 'sts:AssumeRole',
      Resource: `arn:${scope.partition}:iam::*:role/${scope.auditRole}`,
      Condition: { StringEquals: { 'aws:ResourceOrgID': scope.organizationId } },
    }),
  ];
}

/** In the management account: settings of the trail, its log group and the organization. */
export function managementPermissions(): readonly Statement[] {
  const { everywhere, management } = AUDIT_PERMISSIONS;
  return [settings([...everywhere, ...management, ...AUDIT_PERMISSIONS['log-group']])];
}

/**
 * In the archive's account: settings of bucket and key, and the metadata of objects. Reading an
 * object takes the key as well, which this role is not given.
 */
export function archivePermissions(scope: AuditScope): readonly Statement[] {
  const bucket = `arn:${scope.partition}:s3:::${scope.bucketName}`;
  const { everywhere, archive, key } = AUDIT_PERMISSIONS;
  const onBucket = archive.filter(
    (action) => !ON_OBJECTS.includes(action) && action !== 's3:GetAccountPublicAccessBlock',
  );
  return [
    settings([...everywhere, ...key, 's3:GetAccountPublicAccessBlock']),
    allow({ Sid: 'Buckets', Action: onBucket, Resource: [bucket, `${bucket}-access`] }),
    allow({
      Sid: 'Metadata',
      Action: ON_OBJECTS,
      Resource: `${bucket}/${scope.prefix}AWSLogs/*`,
    }),
  ];
}

const ON_OBJECTS: readonly string[] = ['s3:GetObject', 's3:GetObjectRetention'];

function readArchive(scope: AuditScope): readonly Statement[] {
  const bucket = `arn:${scope.partition}:s3:::${scope.bucketName}`;
  return [
    allow({
      Sid: 'ListArchive',
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketVersions'],
      Resource: bucket,
    }),
    allow({
      Sid: 'ReadArchive',
      Action: ['s3:GetObject', 's3:GetObjectRetention', 's3:GetObjectVersion'],
      Resource: `${bucket}/${scope.prefix}AWSLogs/*`,
    }),
    allow({ Sid: 'PublicKeys', Action: 'cloudtrail:ListPublicKeys', Resource: '*' }),
    allow({
      Sid: 'DecryptArchive',
      Action: 'kms:Decrypt',
      Resource: `arn:${scope.partition}:kms:${scope.region}:${scope.archiveAccountId}:key/*`,
      Condition: { StringEquals: { 'kms:ViaService': `s3.${scope.region}.amazonaws.com` } },
    }),
  ];
}

/** Settings alone: stepping into other accounts is a statement of its own. */
const settings = (actions: readonly string[]): Statement =>
  allow({
    Sid: 'Settings',
    Action: [...new Set(actions)].filter((action) => action !== 'sts:AssumeRole').sort(),
    Resource: '*',
  });

export interface MemberRolesProps {
  readonly roleName: string;
  readonly trust: readonly Statement[];
  /** Root or organizational unit whose accounts get the role, now and when they join. */
  readonly targetId: string;
  /** Accounts below it that have the role already. */
  readonly except: readonly string[];
  /** A provider of the management account: it alone deploys to the organization. */
  readonly provider: TerraformProvider;
}

/** The role in every member account, by a stack set: accounts that join later get it by themselves. */
export class MemberRoles extends Construct {
  constructor(scope: Construct, id: string, props: MemberRolesProps) {
    super(scope, id);
    const { provider } = props;
    const set = new CloudformationStackSet(this, 'Resource', {
      provider,
      name: 'trailwarden-audit-role',
      description: 'The role by which Trailwarden reads settings in member accounts',
      permissionModel: 'SERVICE_MANAGED',
      autoDeployment: { enabled: true, retainStacksOnAccountRemoval: false },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      templateBody: JSON.stringify(memberTemplate(props)),
      lifecycle: { ignoreChanges: ['administration_role_arn'] },
    });
    new CloudformationStackSetInstance(this, 'members', {
      provider,
      stackSetName: set.name,
      deploymentTargets: {
        organizationalUnitIds: [props.targetId],
        accountFilterType: 'DIFFERENCE',
        accounts: [...props.except],
      },
    });
  }
}

function memberTemplate({ roleName, trust }: MemberRolesProps): object {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      AuditRole: {
        Type: 'AWS::IAM::Role',
        Properties: {
          RoleName: roleName,
          Description: 'Reads the settings of trails for Trailwarden',
          AssumeRolePolicyDocument: policyOf(trust),
          Policies: [
            {
              PolicyName: 'permissions',
              PolicyDocument: policyOf([settings(AUDIT_PERMISSIONS.everywhere)]),
            },
          ],
        },
      },
    },
  };
}
