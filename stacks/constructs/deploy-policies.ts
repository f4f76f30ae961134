import type { AccountName } from '../deployment.ts';
import { allow, deny, type Statement } from './policy.ts';

/** What reading a plan needs in every account: settings, never contents. */
export const READ_ACTIONS: readonly string[] = [
  'cloudformation:Describe*',
  'cloudformation:Get*',
  'cloudformation:List*',
  'cloudtrail:Describe*',
  'cloudtrail:Get*',
  'cloudtrail:List*',
  'cloudwatch:Describe*',
  'cloudwatch:Get*',
  'cloudwatch:List*',
  'events:Describe*',
  'events:List*',
  'iam:Get*',
  'iam:List*',
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListAliases',
  'kms:ListResourceTags',
  'logs:Describe*',
  'logs:List*',
  'organizations:Describe*',
  'organizations:List*',
  's3:GetAccelerateConfiguration',
  's3:GetBucket*',
  's3:GetEncryptionConfiguration',
  's3:GetLifecycleConfiguration',
  's3:GetReplicationConfiguration',
  's3:ListBucket',
  'securityhub:BatchGet*',
  'securityhub:Describe*',
  'securityhub:Get*',
  'securityhub:List*',
  'sns:Get*',
  'sns:List*',
  'sqs:Get*',
  'sqs:List*',
];

const BUCKET_WRITES = [
  's3:CreateBucket',
  's3:PutBucket*',
  's3:PutEncryptionConfiguration',
  's3:PutLifecycleConfiguration',
];
const KEY_WRITES = [
  'kms:CreateAlias',
  'kms:CreateKey',
  'kms:EnableKeyRotation',
  'kms:PutKeyPolicy',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];
const ALARM_WRITES = [
  'cloudwatch:DeleteAlarms',
  'cloudwatch:PutMetricAlarm',
  'cloudwatch:TagResource',
  'cloudwatch:UntagResource',
  'logs:DeleteMetricFilter',
  'logs:PutMetricFilter',
];
const LOG_GROUP_WRITES = [
  'logs:AssociateKmsKey',
  'logs:CreateLogGroup',
  'logs:PutRetentionPolicy',
  'logs:TagResource',
  'logs:UntagResource',
];
const TOPIC_WRITES = [
  'sns:CreateTopic',
  'sns:SetSubscriptionAttributes',
  'sns:SetTopicAttributes',
  'sns:Subscribe',
  'sns:TagResource',
  'sns:Unsubscribe',
  'sns:UntagResource',
];
const TRAIL_WRITES = [
  'cloudtrail:AddTags',
  'cloudtrail:CreateTrail',
  'cloudtrail:PutEventSelectors',
  'cloudtrail:PutInsightSelectors',
  'cloudtrail:RemoveTags',
  'cloudtrail:StartLogging',
  'cloudtrail:UpdateTrail',
];

/** What applying needs beyond reading, by account. Nothing here deletes a trail, a log or a key. */
const DEPLOY_ACTIONS: Readonly<Record<AccountName, readonly string[]>> = {
  management: [
    ...TRAIL_WRITES,
    ...KEY_WRITES,
    ...ALARM_WRITES,
    ...LOG_GROUP_WRITES,
    ...TOPIC_WRITES,
    'cloudformation:*StackSet*',
    'cloudformation:TagResource',
    'cloudtrail:RegisterOrganizationDelegatedAdmin',
    'organizations:AttachPolicy',
    'organizations:CreatePolicy',
    'organizations:RegisterDelegatedAdministrator',
    'organizations:TagResource',
    'organizations:UpdatePolicy',
    'securityhub:EnableOrganizationAdminAccount',
  ],
  'log-archive': [...BUCKET_WRITES, ...KEY_WRITES],
  security: [
    ...TRAIL_WRITES,
    ...KEY_WRITES,
    ...ALARM_WRITES,
    ...LOG_GROUP_WRITES,
    ...TOPIC_WRITES,
    'events:*ApiDestination',
    'events:*Connection',
    'events:*Rule',
    'events:PutTargets',
    'events:RemoveTargets',
    'events:TagResource',
    'events:UntagResource',
    'secretsmanager:CreateSecret',
    'secretsmanager:DeleteSecret',
    'secretsmanager:GetSecretValue',
    'secretsmanager:PutSecretValue',
    'secretsmanager:UpdateSecret',
    'securityhub:Batch*AutomationRules',
    'securityhub:Create*',
    'securityhub:DeleteActionTarget',
    'securityhub:DeleteInsight',
    'securityhub:EnableSecurityHub',
    'securityhub:StartConfigurationPolicyAssociation',
    'securityhub:TagResource',
    'securityhub:Update*',
    'sqs:CreateQueue',
    'sqs:SetQueueAttributes',
    'sqs:TagQueue',
    'sqs:UntagQueue',
  ],
};

const ROLE_WRITES = [
  'iam:CreateRole',
  'iam:DeleteRole',
  'iam:DeleteRolePolicy',
  'iam:PassRole',
  'iam:PutRolePolicy',
  'iam:TagRole',
  'iam:UntagRole',
  'iam:UpdateAssumeRolePolicy',
  'iam:UpdateRole',
  'iam:UpdateRoleDescription',
];

export interface DeployPolicyProps {
  readonly partition: string;
  readonly accountId: string;
  readonly account: AccountName;
  readonly boundaryArn: string;
  /** Roles that only bootstrap may touch, by name. */
  readonly ownRoles: readonly string[];
}

/** What the role that applies may do: make our resources, and roles under our name and boundary only. */
export function deployPolicy(props: DeployPolicyProps): readonly Statement[] {
  const role = (name: string) => `arn:${props.partition}:iam::${props.accountId}:role/${name}`;
  return [
    allow({ Sid: 'Read', Action: READ_ACTIONS, Resource: '*' }),
    allow({ Sid: 'Build', Action: DEPLOY_ACTIONS[props.account], Resource: '*' }),
    allow({ Sid: 'Roles', Action: ROLE_WRITES, Resource: role('Trailwarden*') }),
    allow({
      Sid: 'ServiceLinkedRoles',
      Action: 'iam:CreateServiceLinkedRole',
      Resource: '*',
      Condition: {
        StringEquals: {
          'iam:AWSServiceName': [
            'apidestinations.events.amazonaws.com',
            'cloudtrail.amazonaws.com',
            'securityhub.amazonaws.com',
          ],
        },
      },
    }),
    deny({
      Sid: 'RolesStayBounded',
      Action: ['iam:CreateRole', 'iam:PutRolePolicy'],
      Resource: '*',
      Condition: { StringNotEquals: { 'iam:PermissionsBoundary': props.boundaryArn } },
    }),
    deny({ Sid: 'NotItself', Action: ROLE_WRITES, Resource: props.ownRoles.map(role) }),
  ];
}

const NEVER = [
  'cloudtrail:DeleteTrail',
  'cloudtrail:DeregisterOrganizationDelegatedAdmin',
  'cloudtrail:StopLogging',
  'kms:DisableKey',
  'kms:ScheduleKeyDeletion',
  'organizations:DisableAWSServiceAccess',
  'organizations:LeaveOrganization',
  's3:BypassGovernanceRetention',
  's3:DeleteBucket',
  's3:DeleteBucketPolicy',
  's3:DeleteObjectVersion',
];

/** The most any role made by these stacks can ever do, whatever its policies say. */
export function boundaryPolicy(partition: string, accountId: string): readonly Statement[] {
  return [
    allow({ Sid: 'WithinLimits', Action: '*', Resource: '*' }),
    deny({
      Sid: 'NeverTheTrail',
      Action: NEVER,
      Resource: '*',
    }),
    deny({
      Sid: 'NeverPeopleOrKeys',
      Action: ['iam:*AccessKey*', 'iam:*Group*', 'iam:*LoginProfile', 'iam:*User*'],
      Resource: '*',
    }),
    deny({
      Sid: 'NeverTheBoundary',
      Action: [
        'iam:CreatePolicyVersion',
        'iam:DeletePolicy',
        'iam:DeletePolicyVersion',
        'iam:DeleteRolePermissionsBoundary',
        'iam:PutRolePermissionsBoundary',
        'iam:SetDefaultPolicyVersion',
      ],
      Resource: [
        `arn:${partition}:iam::${accountId}:policy/TrailwardenBoundary`,
        `arn:${partition}:iam::${accountId}:role/*`,
      ],
    }),
  ];
}

/** Plans run code of pull requests: they must not see a single log, whatever else allows it. */
export const noContents: Statement = deny({
  Sid: 'NoContents',
  Action: ['kms:Decrypt', 's3:GetObject', 's3:GetObjectVersion', 'secretsmanager:GetSecretValue'],
  Resource: '*',
});
