import { describe } from '@jest/globals';
import type { PolicyDocument } from '../../stacks/constructs/policy.ts';
import type { AccessRequest, Caller } from '../kit/policy-evaluator.ts';
import { describePolicy } from '../kit/policy-proofs.ts';
import { aDeployment, policyAt, synthesizeAll } from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment()).bootstrap;
const resourceAccount = '222222222222';
const deployer: Caller = {
  kind: 'role',
  arn: `arn:aws:iam::${resourceAccount}:role/TrailwardenDeploy`,
};
const BOUNDARY = `arn:aws:iam::${resourceAccount}:policy/TrailwardenBoundary`;
const roleNamed = (name: string) => `arn:aws:iam::${resourceAccount}:role/${name}`;

const ask = (
  action: string,
  resource: string,
  context: AccessRequest['context'] = {},
): AccessRequest => ({ principal: deployer, action, resource, context });

/** An identity policy is judged as if it stood on the resource: who is asked for does not matter there. */
const asked = (document: PolicyDocument) => ({
  resource: {
    ...document,
    Statement: document.Statement.map((statement) => ({ ...statement, Principal: '*' as const })),
  },
  resourceAccount,
  consentRequired: true,
});

const bounded = { 'iam:PermissionsBoundary': BOUNDARY };

describe('in the log archive account', () => {
  describePolicy(
    'the deploy role',
    asked(policyAt(stack, 'aws_iam_role_policy.log-archive_deploy_policy')),
    {
      'it reads settings': ['allowed', ask('s3:GetBucketPolicy', 'arn:aws:s3:::b')],
      'it makes buckets': ['allowed', ask('s3:CreateBucket', 'arn:aws:s3:::b')],
      'it cannot delete objects': ['not allowed', ask('s3:DeleteObject', 'arn:aws:s3:::b/k')],
      'it cannot read objects': ['not allowed', ask('s3:GetObject', 'arn:aws:s3:::b/k')],
      'it cannot end a key': ['not allowed', ask('kms:ScheduleKeyDeletion', 'arn:aws:kms:::k')],
      'it makes bounded roles under our name': [
        'allowed',
        ask('iam:CreateRole', roleNamed('TrailwardenAudit'), bounded),
      ],
      'it makes no unbounded role': [
        'denied',
        ask('iam:CreateRole', roleNamed('TrailwardenAudit')),
      ],
      'it makes no role under another name': [
        'not allowed',
        ask('iam:CreateRole', roleNamed('Administrator'), bounded),
      ],
      'it cannot give itself more': [
        'denied',
        ask('iam:PutRolePolicy', roleNamed('TrailwardenDeploy'), bounded),
      ],
      'it makes the service-linked role of CloudTrail': [
        'allowed',
        ask('iam:CreateServiceLinkedRole', '*', {
          'iam:AWSServiceName': 'cloudtrail.amazonaws.com',
        }),
      ],
      'it makes no other service-linked role': [
        'not allowed',
        ask('iam:CreateServiceLinkedRole', '*', { 'iam:AWSServiceName': 'eks.amazonaws.com' }),
      ],
    },
  );

  describePolicy('the boundary', asked(policyAt(stack, 'aws_iam_policy.log-archive_boundary')), {
    'ordinary work is within it': ['allowed', ask('s3:CreateBucket', 'arn:aws:s3:::b')],
    'stopping a trail is not': ['denied', ask('cloudtrail:StopLogging', '*')],
    'making users is not': ['denied', ask('iam:CreateUser', '*')],
    'lifting it is not': [
      'denied',
      ask('iam:DeleteRolePermissionsBoundary', roleNamed('TrailwardenAudit')),
    ],
    'rewriting it is not': ['denied', ask('iam:CreatePolicyVersion', BOUNDARY)],
  });
});
