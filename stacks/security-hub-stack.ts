import { DataAwsOrganizationsOrganization } from '@cdktf/provider-aws/lib/data-aws-organizations-organization/index.js';
import type { Construct } from 'constructs';
import { AccountStack } from './account-stack.ts';
import { FindingViews } from './constructs/finding-views.ts';
import { SecurityHubOrganization } from './constructs/security-hub-organization.ts';
import type { Deployment } from './deployment.ts';

/** Security Hub CSPM for every account, run by the security account. */
export class SecurityHubStack extends AccountStack {
  constructor(scope: Construct, deployment: Deployment) {
    super(scope, 'security-hub', { deployment, account: 'security' });
    const { securityHub: chosen } = deployment;
    const hub = new SecurityHubOrganization(this, 'hub', {
      partition: deployment.partition,
      region: deployment.homeRegion,
      adminAccountId: deployment.accounts.security,
      management: this.provider('management'),
      linkedRegions: chosen.linkedRegions,
      standards: chosen.standards,
      disabledControls: chosen.disabledControls,
      targetId: chosen.target ?? this.#root(),
    });
    new FindingViews(this, 'views', { crownJewels: chosen.crownJewels, dependsOn: [hub.hub] });
  }

  /** The organization's root: the management account is below it, too. */
  #root(): string {
    return new DataAwsOrganizationsOrganization(this, 'organization', {
      provider: this.provider('management'),
    }).roots.get(0).id;
  }
}
