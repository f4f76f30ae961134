import { IamOpenidConnectProvider } from '@cdktf/provider-aws/lib/iam-openid-connect-provider/index.js';
import { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import { bucketArn, ROLES, roleArn } from '../names.ts';
import { githubTrust } from './github-trust.ts';
import { allow, deny, type Statement } from './policy.ts';
import { Role } from './role.ts';

export interface GithubRolesProps {
  readonly deployment: Deployment;
  readonly stateKeyArn: string;
  readonly boundary: string;
}

/** The three roles that workflows take, in the security account: to plan, to apply, to audit. */
export class GithubRoles extends Construct {
  readonly issuer: IamOpenidConnectProvider;

  constructor(scope: Construct, id: string, props: GithubRolesProps) {
    super(scope, id);
    this.issuer = new IamOpenidConnectProvider(this, 'issuer', {
      url: 'https://token.actions.githubusercontent.com',
      clientIdList: ['sts.amazonaws.com'],
    });
    this.#plan(props);
    this.#apply(props);
    this.#audit(props);
  }

  #plan({ deployment, stateKeyArn, boundary }: GithubRolesProps): void {
    const { branch } = deployment.github;
    new Role(this, 'plan', {
      name: ROLES.plan,
      description: 'Plans in pull requests: reads settings and state, no log',
      trust: [trustIn(deployment, ['pull_request', `ref:refs/heads/${branch}`])],
      permissions: planPermissions(deployment, stateKeyArn),
      boundary,
      dependsOn: [this.issuer],
    });
  }

  #apply({ deployment, stateKeyArn, boundary }: GithubRolesProps): void {
    const { owner, name, branch, applyEnvironment, applyWorkflow } = deployment.github;
    const ref = `refs/heads/${branch}`;
    const claims = { ref, job_workflow_ref: `${owner}/${name}/${applyWorkflow}@${ref}` };
    new Role(this, 'apply', {
      name: ROLES.apply,
      description: 'Applies from the protected environment of the main branch',
      trust: [trustIn(deployment, [`environment:${applyEnvironment}`], claims)],
      permissions: applyPermissions(deployment, stateKeyArn),
      boundary,
      dependsOn: [this.issuer],
    });
  }

  /** What the audit may read is the audit-access stack's to say. */
  #audit({ deployment, boundary }: GithubRolesProps): void {
    const { branch, auditEnvironment } = deployment.github;
    const self: Statement = allow({
      Sid: 'Itself',
      Principal: { AWS: `arn:${deployment.partition}:iam::${deployment.accounts.security}:root` },
      Action: 'sts:AssumeRole',
      Condition: {
        ArnEquals: { 'aws:PrincipalArn': roleArn(deployment, 'security', deployment.auditRole) },
      },
    });
    const contexts = [`environment:${auditEnvironment}`, `ref:refs/heads/${branch}`];
    new Role(this, 'audit', {
      name: deployment.auditRole,
      description: 'Reads the trail and its archive for the scheduled audit',
      trust: [trustIn(deployment, contexts), self],
      boundary,
      dependsOn: [this.issuer],
    });
  }
}

function trustIn(
  { partition, accounts, github }: Deployment,
  contexts: readonly string[],
  claims: Readonly<Record<string, string>> = {},
): Statement {
  return githubTrust({
    partition,
    accountId: accounts.security,
    repository: github,
    contexts,
    claims,
  });
}

/** Reads state without locking it; the archive stays closed even if its own policies were loosened. */
function planPermissions(deployment: Deployment, stateKeyArn: string): readonly Statement[] {
  const state = bucketArn(deployment, deployment.state.bucket);
  return [
    allow({ Sid: 'FindState', Action: 's3:ListBucket', Resource: state }),
    allow({ Sid: 'ReadState', Action: 's3:GetObject', Resource: `${state}/*` }),
    allow({ Sid: 'DecryptState', Action: 'kms:Decrypt', Resource: stateKeyArn }),
    allow({
      Sid: 'ReadAccounts',
      Action: 'sts:AssumeRole',
      Resource: sisters(deployment, ROLES.read),
    }),
    deny({
      Sid: 'NoLogs',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      NotResource: `${state}/*`,
    }),
    deny({ Sid: 'NoOtherKeys', Action: 'kms:Decrypt', NotResource: stateKeyArn }),
  ];
}

/** Writes state under its lock; everything else is done by the sister role in each account. */
function applyPermissions(deployment: Deployment, stateKeyArn: string): readonly Statement[] {
  const state = bucketArn(deployment, deployment.state.bucket);
  return [
    allow({ Sid: 'FindState', Action: 's3:ListBucket', Resource: state }),
    allow({ Sid: 'WriteState', Action: ['s3:GetObject', 's3:PutObject'], Resource: `${state}/*` }),
    allow({ Sid: 'Unlock', Action: 's3:DeleteObject', Resource: `${state}/*.tflock` }),
    allow({
      Sid: 'EncryptState',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Resource: stateKeyArn,
    }),
    allow({ Sid: 'Deploy', Action: 'sts:AssumeRole', Resource: sisters(deployment, ROLES.deploy) }),
  ];
}

function sisters(deployment: Deployment, role: string): readonly string[] {
  return (['management', 'log-archive', 'security'] as const).map((account) =>
    roleArn(deployment, account, role),
  );
}
