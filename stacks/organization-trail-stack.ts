import { CloudtrailOrganizationDelegatedAdminAccount } from '@cdktf/provider-aws/lib/cloudtrail-organization-delegated-admin-account/index.js';
import { DataAwsOrganizationsOrganization } from '@cdktf/provider-aws/lib/data-aws-organizations-organization/index.js';
import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { boundaryArn } from './constructs/account-roles.ts';
import { Guardrails } from './constructs/guardrails.ts';
import type { ILogArchive } from './constructs/log-archive.ts';
import { OrganizationTrail } from './constructs/organization-trail.ts';
import type { Deployment } from './deployment.ts';
import { ROLES, roleArn, trailOwner, trailRef } from './names.ts';

/** The trail itself, CloudTrail's delegated administrator, and what keeps both as they are. */
export class OrganizationTrailStack extends AccountStack {
  readonly trail: OrganizationTrail;

  constructor(scope: Construct, deployment: Deployment, archive: ILogArchive) {
    const owner = trailOwner(deployment);
    super(scope, 'organization-trail', { deployment, account: owner });
    const administrator = this.#delegate();
    const { organizationTrail: chosen } = deployment;
    this.trail = new OrganizationTrail(this, 'trail', {
      partition: deployment.partition,
      organizationId: deployment.organizationId,
      accountId: deployment.accounts[owner],
      trail: trailRef(deployment),
      archive,
      events: chosen.events,
      ...(chosen.logGroup ? { logGroupDays: deployment.logGroupRetentionDays } : {}),
      notifications: chosen.notifications,
      boundary: boundaryArn(deployment, owner),
      preconditions: [this.#trustedAccess()],
      dependsOn: [administrator],
    });
    if (deployment.imports.trail) this.trail.adopt(trailRef(deployment).arn);
    if (chosen.guardrails) this.#guard();
    new TerraformOutput(this, 'trail-arn', { value: this.trail.resource.arn });
  }

  /** CloudTrail's own call, not Organizations': only this one makes the service-linked role. */
  #delegate(): CloudtrailOrganizationDelegatedAdminAccount {
    return new CloudtrailOrganizationDelegatedAdminAccount(this, 'administrator', {
      provider: this.provider('management'),
      accountId: this.deployment.accounts.security,
    });
  }

  /**
   * Trusted access is switched on by hand, once: the resource that could do it owns the whole list of
   * trusted services, and destroying it would turn the trail into one of a single account.
   */
  #trustedAccess() {
    const organization = new DataAwsOrganizationsOrganization(this, 'organization', {
      provider: this.provider('management'),
    });
    return {
      condition: `\${contains(${organization.fqn}.aws_service_access_principals, "cloudtrail.amazonaws.com")}`,
      errorMessage:
        'CloudTrail has no trusted access to the organization. In the management account run: aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com',
    };
  }

  #guard(): void {
    const { deployment } = this;
    const accounts = ['log-archive', 'security'] as const;
    new Guardrails(this, 'guardrails', {
      partition: deployment.partition,
      bucketName: deployment.trail.bucket,
      exempt: [
        ...accounts.map((account) => roleArn(deployment, account, ROLES.deploy)),
        ...deployment.breakGlass,
      ],
      accounts: Object.fromEntries(accounts.map((name) => [name, deployment.accounts[name]])),
      provider: this.provider('management'),
    });
  }
}
