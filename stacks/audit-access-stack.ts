import { DataAwsOrganizationsOrganization } from '@cdktf/provider-aws/lib/data-aws-organizations-organization/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { boundaryArn, trustOf } from './constructs/account-roles.ts';
import { readerStatements } from './constructs/archive-bucket-policy.ts';
import { keyReaders } from './constructs/archive-key-policy.ts';
import {
  archivePermissions,
  type AuditScope,
  managementPermissions,
  MemberRoles,
  securityPermissions,
} from './constructs/audit-access.ts';
import { policyJson, type Statement } from './constructs/policy.ts';
import { Role } from './constructs/role.ts';
import type { AccountName, Deployment } from './deployment.ts';
import { archiveReaders, bucketArn, logPrefix } from './names.ts';

/** What the scheduled audit may read, in each account; it can change nothing but its own findings. */
export class AuditAccessStack extends AccountStack {
  constructor(scope: Construct, deployment: Deployment) {
    super(scope, 'audit-access', { deployment, account: 'security' });
    const audit = scopeOf(deployment);
    new IamRolePolicy(this, 'audit', {
      name: 'audit',
      role: deployment.auditRole,
      policy: policyJson(securityPermissions(audit)),
    });
    this.#sister('management', managementPermissions());
    this.#sister('log-archive', archivePermissions(audit));
    if (deployment.memberAccounts) this.#members();
    if (deployment.mode === 'existing') this.#askOwner();
    new TerraformOutput(this, 'audit-config', { value: auditConfig(deployment) });
  }

  #sister(account: AccountName, permissions: readonly Statement[]): void {
    const { deployment } = this;
    new Role(this, account, {
      provider: this.provider(account),
      name: deployment.auditRole,
      description: 'Reads settings of the audit trail for Trailwarden',
      trust: [trustOf(deployment, deployment.auditRole)],
      permissions,
      boundary: boundaryArn(deployment, account),
    });
  }

  #members(): void {
    const { deployment } = this;
    const provider = this.provider('management');
    new MemberRoles(this, 'members', {
      roleName: deployment.auditRole,
      trust: [trustOf(deployment, deployment.auditRole)],
      targetId: new DataAwsOrganizationsOrganization(this, 'organization', { provider }).roots.get(
        0,
      ).id,
      except: [deployment.accounts['log-archive'], deployment.accounts.security],
      provider,
    });
  }

  /** The archive is somebody else's: what its owner has to add is said, not done. */
  #askOwner(): void {
    const { deployment } = this;
    const { partition, homeRegion: region, trail } = deployment;
    const readers = archiveReaders(deployment);
    new TerraformOutput(this, 'bucket-policy-statements-for-owner', {
      value: JSON.stringify(
        readerStatements({ partition, bucketArn: bucketArn(deployment, trail.bucket), readers }),
      ),
    });
    new TerraformOutput(this, 'key-policy-statements-for-owner', {
      value: JSON.stringify(keyReaders({ partition, region, readers })),
    });
  }
}

function scopeOf(deployment: Deployment): AuditScope {
  return {
    partition: deployment.partition,
    region: deployment.homeRegion,
    organizationId: deployment.organizationId,
    securityAccountId: deployment.accounts.security,
    auditRole: deployment.auditRole,
    bucketName: deployment.trail.bucket,
    archiveAccountId: deployment.accounts['log-archive'],
    prefix: logPrefix(deployment),
  };
}

/** One object that the Action and the CLI can be given as it is. */
function auditConfig({ homeRegion, accounts, auditRole, trail }: Deployment) {
  return {
    archive: `s3://${trail.bucket}${trail.prefix === '' ? '' : `/${trail.prefix}`}`,
    trail: trail.name,
    region: homeRegion,
    role: auditRole,
    accounts,
  };
}
