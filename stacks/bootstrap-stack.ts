import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { AccountRoles } from './constructs/account-roles.ts';
import { GithubRoles } from './constructs/github-roles.ts';
import { StateBucket } from './constructs/state-bucket.ts';
import type { AccountName, Deployment } from './deployment.ts';
import { ROLES, roleArn } from './names.ts';

/**
 * What everything else stands on, applied once by an administrator of the management account: state,
 * trust in GitHub, and the roles of each account. Its own state is local at first, then moves to S3.
 */
export class BootstrapStack extends AccountStack {
  constructor(scope: Construct, deployment: Deployment, state: 'local' | 's3' = 's3') {
    const accessRole = roleArn(deployment, 'security', deployment.state.accessRole);
    super(scope, 'bootstrap', {
      deployment,
      account: 'security',
      // The administrator is in the management account already; elsewhere the organization's own role helps.
      assume: (account) =>
        account === 'management'
          ? undefined
          : roleArn(deployment, account, deployment.state.accessRole),
      state,
      stateRole: accessRole,
    });
    const stored = new StateBucket(this, 'state', {
      partition: deployment.partition,
      accountId: deployment.accounts.security,
      bucketName: deployment.state.bucket,
      readers: [roleArn(deployment, 'security', ROLES.plan)],
      writers: [roleArn(deployment, 'security', ROLES.apply), accessRole, ...deployment.breakGlass],
    });
    const { boundary } = this.#accountRoles('security');
    this.#accountRoles('management');
    this.#accountRoles('log-archive');
    new GithubRoles(this, 'github', {
      deployment,
      stateKeyArn: stored.key.arn,
      boundary: boundary.arn,
    });
    new TerraformOutput(this, 'plan-role', { value: roleArn(deployment, 'security', ROLES.plan) });
    new TerraformOutput(this, 'apply-role', {
      value: roleArn(deployment, 'security', ROLES.apply),
    });
    new TerraformOutput(this, 'audit-role', {
      value: roleArn(deployment, 'security', deployment.auditRole),
    });
  }

  #accountRoles(account: AccountName): AccountRoles {
    const { deployment } = this;
    return new AccountRoles(this, account, {
      deployment,
      account,
      provider: this.provider(account),
    });
  }
}
