import { IamPolicy } from '@cdktf/provider-aws/lib/iam-policy/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { AccountName, Deployment } from '../deployment.ts';
import { ROLES, roleArn } from '../names.ts';
import { boundaryPolicy, deployPolicy, noContents, READ_ACTIONS } from './deploy-policies.ts';
import { allow, policyJson, type Statement } from './policy.ts';
import { Role } from './role.ts';

export interface AccountRolesProps {
  readonly deployment: Deployment;
  readonly account: AccountName;
  readonly provider: TerraformProvider;
}

/** The two roles of an account that plan and apply become there, and the boundary of all roles. */
export class AccountRoles extends Construct {
  readonly boundary: IamPolicy;

  constructor(scope: Construct, id: string, props: AccountRolesProps) {
    super(scope, id);
    const { deployment, account, provider } = props;
    const { partition } = deployment;
    const accountId = deployment.accounts[account];
    this.boundary = new IamPolicy(this, 'boundary', {
      provider,
      name: 'TrailwardenBoundary',
      description: 'The most that roles made by Trailwarden may ever do',
      policy: policyJson(boundaryPolicy(partition, accountId)),
    });
    new Role(this, 'deploy', {
      provider,
      name: ROLES.deploy,
      description: 'What TrailwardenApply becomes in this account',
      trust: [trustOf(deployment, ROLES.apply)],
      permissions: deployPolicy({
        partition,
        accountId,
        account,
        boundaryArn: boundaryArn(deployment, account),
        ownRoles: Object.values(ROLES),
      }),
      boundary: this.boundary.arn,
    });
    new Role(this, 'read', {
      provider,
      name: ROLES.read,
      description: 'What TrailwardenPlan becomes in this account',
      trust: [trustOf(deployment, ROLES.plan)],
      permissions: [allow({ Sid: 'Read', Action: READ_ACTIONS, Resource: '*' }), noContents],
      boundary: this.boundary.arn,
    });
  }
}

export function boundaryArn({ partition, accounts }: Deployment, account: AccountName): string {
  return `arn:${partition}:iam::${accounts[account]}:policy/TrailwardenBoundary`;
}

/** One role of the security account and no other; named by condition, as it may be made anew. */
export function trustOf(deployment: Deployment, role: string): Statement {
  return allow({
    Sid: 'FromSecurityAccount',
    Principal: { AWS: `arn:${deployment.partition}:iam::${deployment.accounts.security}:root` },
    Action: 'sts:AssumeRole',
    Condition: { ArnEquals: { 'aws:PrincipalArn': roleArn(deployment, 'security', role) } },
  });
}
