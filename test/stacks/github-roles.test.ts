import { describe, expect, it } from '@jest/globals';
import { subjectsOf } from '../../stacks/constructs/github-trust.ts';
import type { AccessRequest, Caller } from '../kit/policy-evaluator.ts';
import { describePolicy, type Proofs } from '../kit/policy-proofs.ts';
import { aDeployment, policyAt, standInArn, synthesizeAll } from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment()).bootstrap;
const SECURITY = '333333333333';
const ISSUER = 'token.actions.githubusercontent.com';
const github: Caller = {
  kind: 'federated',
  issuer: `arn:aws:iam::${SECURITY}:oidc-provider/${ISSUER}`,
};

type Claims = Readonly<Record<string, string>>;
const OURS = {
  aud: 'sts.amazonaws.com',
  repository_id: '2000002',
  ref: 'refs/heads/main',
  job_workflow_ref: 'example-org/audit/.github/workflows/trailwarden-apply.yml@refs/heads/main',
};
const run = (claims: Claims): AccessRequest => ({
  principal: github,
  action: 'sts:AssumeRoleWithWebIdentity',
  resource: '',
  context: Object.fromEntries(
    Object.entries({ ...OURS, ...claims }).map(([claim, value]) => [`${ISSUER}:${claim}`, value]),
  ),
});
const classic = (context: string) => run({ sub: `repo:example-org/audit:${context}` });
const immutable = (context: string) =>
  run({ sub: `repo:example-org@1000001/audit@2000002:${context}` });
const role = (name: string, account = SECURITY): Caller => ({
  kind: 'role',
  arn: `arn:aws:iam::${account}:role/${name}`,
});

it('knows both spellings of the subject', () => {
  const repository = { owner: 'o', ownerId: '1', name: 'r', id: '2' };
  expect(subjectsOf(repository, ['pull_request'])).toEqual([
    'repo:o/r:pull_request',
    'repo:o@1/r@2:pull_request',
  ]);
});

const trustOf = (name: string) => ({
  resource: policyAt(stack, `aws_iam_role.github_${name}`, 'assume_role_policy'),
  resourceAccount: SECURITY,
  consentRequired: true,
});
const strangers: Proofs = {
  'another repository under our old name cannot': [
    'not allowed',
    run({ sub: 'repo:example-org/audit:environment:production', repository_id: '666' }),
  ],
  'a token for another audience cannot': [
    'not allowed',
    run({ sub: 'repo:example-org/audit:environment:audit', aud: 'https://github.com' }),
  ],
};

describePolicy('trust of the plan role', trustOf('plan'), {
  ...strangers,
  'a pull request can': ['allowed', classic('pull_request')],
  'a pull request of a new repository can': ['allowed', immutable('pull_request')],
  'the main branch can': ['allowed', classic('ref:refs/heads/main')],
  'another branch cannot': ['not allowed', classic('ref:refs/heads/feature')],
});

describePolicy('trust of the apply role', trustOf('apply'), {
  ...strangers,
  'the production environment can': ['allowed', classic('environment:production')],
  'that of a new repository can': ['allowed', immutable('environment:production')],
  'a pull request cannot': ['not allowed', classic('pull_request')],
  'another environment cannot': ['not allowed', classic('environment:audit')],
  'another branch in that environment cannot': [
    'not allowed',
    run({ sub: 'repo:example-org/audit:environment:production', ref: 'refs/heads/feature' }),
  ],
  'another workflow cannot': [
    'not allowed',
    run({
      sub: 'repo:example-org/audit:environment:production',
      job_workflow_ref: 'example-org/audit/.github/workflows/evil.yml@refs/heads/main',
    }),
  ],
});

describePolicy('trust of the audit role', trustOf('audit'), {
  ...strangers,
  'the audit environment can': ['allowed', classic('environment:audit')],
  'a scheduled run on main can': ['allowed', immutable('ref:refs/heads/main')],
  'a pull request cannot': ['not allowed', classic('pull_request')],
  'the role can take itself, as it takes its sisters': [
    'allowed',
    { principal: role('TrailwardenAudit'), action: 'sts:AssumeRole', resource: '' },
  ],
  'another role of the account cannot': [
    'not allowed',
    { principal: role('Developer'), action: 'sts:AssumeRole', resource: '' },
  ],
});

describe.each(['management', 'log-archive', 'security'])('in the %s account', (account) => {
  describePolicy(
    'trust of the deploy role',
    {
      ...trustOf('plan'),
      resource: policyAt(stack, `aws_iam_role.${account}_deploy`, 'assume_role_policy'),
      resourceAccount: '111111111111',
    },
    {
      'the apply role can': [
        'allowed',
        { principal: role('TrailwardenApply'), action: 'sts:AssumeRole', resource: '' },
      ],
      'the plan role cannot': [
        'not allowed',
        { principal: role('TrailwardenPlan'), action: 'sts:AssumeRole', resource: '' },
      ],
    },
  );
});

const STATE = 'arn:aws:s3:::example-org-trailwarden-state';
const STATE_KEY = standInArn('kms_key', 'state_key');
const LOG = 'arn:aws:s3:::example-org-trail-archive/AWSLogs/o-a1b2c3d4e5/f.json.gz';

/** An identity policy is judged as if it stood on the resource: its Denys hold whatever else allows. */
function describeIdentity(name: string, address: string, proofs: Proofs): void {
  const caller: Caller = role(name);
  describePolicy(
    `permissions of ${address}`,
    {
      resource: everyone(policyAt(stack, address)),
      resourceAccount: SECURITY,
      consentRequired: true,
    },
    Object.fromEntries(
      Object.entries(proofs).map(([sentence, [answer, request]]) => [
        sentence,
        [answer, { ...request, principal: caller }],
      ]),
    ),
  );
}

function everyone(document: ReturnType<typeof policyAt>): ReturnType<typeof policyAt> {
  const Statement = document.Statement.map((statement) => ({
    ...statement,
    Principal: '*' as const,
  }));
  return { ...document, Statement };
}

const ask = (action: string, resource: string) =>
  ({ principal: github, action, resource }) satisfies AccessRequest;

describeIdentity('TrailwardenPlan', 'aws_iam_role_policy.github_plan_policy', {
  'it finds state': ['allowed', ask('s3:ListBucket', STATE)],
  'it reads state': ['allowed', ask('s3:GetObject', `${STATE}/log-archive.tfstate`)],
  'it decrypts state': ['allowed', ask('kms:Decrypt', STATE_KEY)],
  'it becomes a reader in each account': [
    'allowed',
    ask('sts:AssumeRole', 'arn:aws:iam::111111111111:role/TrailwardenRead'),
  ],
  'it cannot become a deployer': [
    'not allowed',
    ask('sts:AssumeRole', 'arn:aws:iam::111111111111:role/TrailwardenDeploy'),
  ],
  'it cannot write state': ['not allowed', ask('s3:PutObject', `${STATE}/log-archive.tfstate`)],
  'it cannot read a log': ['denied', ask('s3:GetObject', LOG)],
  'it cannot decrypt a log': ['denied', ask('kms:Decrypt', 'arn:aws:kms:::archive_key')],
});

describeIdentity('TrailwardenApply', 'aws_iam_role_policy.github_apply_policy', {
  'it finds state': ['allowed', ask('s3:ListBucket', STATE)],
  'it writes state': ['allowed', ask('s3:PutObject', `${STATE}/log-archive.tfstate`)],
  'it lets the lock go': ['allowed', ask('s3:DeleteObject', `${STATE}/log-archive.tfstate.tflock`)],
  'it cannot delete state': ['not allowed', ask('s3:DeleteObject', `${STATE}/log-archive.tfstate`)],
  'it encrypts state': ['allowed', ask('kms:GenerateDataKey', STATE_KEY)],
  'it becomes the deployer': [
    'allowed',
    ask('sts:AssumeRole', 'arn:aws:iam::222222222222:role/TrailwardenDeploy'),
  ],
  'it cannot read a log': ['not allowed', ask('s3:GetObject', LOG)],
});

describeIdentity('TrailwardenRead', 'aws_iam_role_policy.log-archive_read_policy', {
  'it reads settings': ['allowed', ask('s3:GetBucketPolicy', 'arn:aws:s3:::b')],
  'it cannot read contents': ['denied', ask('s3:GetObject', LOG)],
});

describePolicy(
  'the state bucket',
  {
    resource: policyAt(stack, 'aws_s3_bucket_policy.state_bucket_policy'),
    resourceAccount: SECURITY,
  },
  {
    'an administrator cannot read state': [
      'denied',
      { ...ask('s3:GetObject', `${STATE}/x`), principal: role('Administrator') },
    ],
    'an administrator cannot rewrite state': [
      'denied',
      { ...ask('s3:PutObject', `${STATE}/x`), principal: role('Administrator') },
    ],
    'the plan role cannot rewrite state': [
      'denied',
      { ...ask('s3:PutObject', `${STATE}/x`), principal: role('TrailwardenPlan') },
    ],
    'the plan role can read state': [
      'allowed',
      { ...ask('s3:GetObject', `${STATE}/x`), principal: role('TrailwardenPlan') },
    ],
    'the apply role can write state': [
      'allowed',
      { ...ask('s3:PutObject', `${STATE}/x`), principal: role('TrailwardenApply') },
    ],
    'plain HTTP cannot': [
      'denied',
      {
        ...ask('s3:ListBucket', STATE),
        principal: role('TrailwardenApply'),
        context: { 'aws:SecureTransport': 'false' },
      },
    ],
  },
);

describePolicy(
  'the state key',
  {
    resource: policyAt(stack, 'aws_kms_key.state_key'),
    resourceAccount: SECURITY,
    consentRequired: true,
  },
  {
    'the plan role can decrypt': [
      'allowed',
      { ...ask('kms:Decrypt', STATE_KEY), principal: role('TrailwardenPlan') },
    ],
    'the plan role cannot encrypt': [
      'not allowed',
      { ...ask('kms:GenerateDataKey', STATE_KEY), principal: role('TrailwardenPlan') },
    ],
    'the apply role can encrypt': [
      'allowed',
      { ...ask('kms:GenerateDataKey', STATE_KEY), principal: role('TrailwardenApply') },
    ],
    'an administrator cannot decrypt': [
      'not allowed',
      { ...ask('kms:Decrypt', STATE_KEY), principal: role('Administrator') },
    ],
    'an administrator can care for it': [
      'allowed',
      { ...ask('kms:EnableKeyRotation', STATE_KEY), principal: role('Administrator') },
    ],
  },
);
