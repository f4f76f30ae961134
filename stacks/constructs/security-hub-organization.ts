import { SecurityhubAccount } from '@cdktf/provider-aws/lib/securityhub-account/index.js';
import { SecurityhubActionTarget } from '@cdktf/provider-aws/lib/securityhub-action-target/index.js';
import { SecurityhubConfigurationPolicy } from '@cdktf/provider-aws/lib/securityhub-configuration-policy/index.js';
import { SecurityhubConfigurationPolicyAssociation } from '@cdktf/provider-aws/lib/securityhub-configuration-policy-association/index.js';
import { SecurityhubFindingAggregator } from '@cdktf/provider-aws/lib/securityhub-finding-aggregator/index.js';
import { SecurityhubOrganizationAdminAccount } from '@cdktf/provider-aws/lib/securityhub-organization-admin-account/index.js';
import { SecurityhubOrganizationConfiguration } from '@cdktf/provider-aws/lib/securityhub-organization-configuration/index.js';
import type { TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import { pinAddress } from './address.ts';
import { STANDARDS } from './standards.ts';

export interface SecurityHubOrganizationProps {
  readonly partition: string;
  readonly region: string;
  /** The delegated administrator; the construct's own provider must be in this account. */
  readonly adminAccountId: string;
  /** The management account's: only it can name an administrator. */
  readonly management: TerraformProvider;
  /** Regions whose findings come home too. @default none */
  readonly linkedRegions?: readonly string[];
  readonly standards: readonly (keyof typeof STANDARDS)[];
  /** Controls to leave out, such as `CloudTrail.9`. @default none */
  readonly disabledControls?: readonly string[];
  /** Root or organizational unit the policy is for. */
  readonly targetId: string;
}

/**
 * Security Hub CSPM for the whole organization, configured in one place. The order is AWS's, and
 * each step before its turn is refused: administrator, hub, aggregator, central configuration,
 * policy, association. Controls on global resources then run in the home Region alone.
 */
export class SecurityHubOrganization extends Construct {
  readonly administrator: SecurityhubOrganizationAdminAccount;
  readonly hub: SecurityhubAccount;
  readonly policy: SecurityhubConfigurationPolicy;

  constructor(scope: Construct, id: string, props: SecurityHubOrganizationProps) {
    super(scope, id);
    this.administrator = pinAddress(
      new SecurityhubOrganizationAdminAccount(this, 'administrator', {
        provider: props.management,
        adminAccountId: props.adminAccountId,
        lifecycle: { preventDestroy: true },
      }),
    );
    this.hub = new SecurityhubAccount(this, 'hub', {
      enableDefaultStandards: false,
      controlFindingGenerator: 'SECURITY_CONTROL',
      dependsOn: [this.administrator],
    });
    const central = this.#centralize(props.linkedRegions ?? []);
    this.policy = this.#newPolicy(props, central);
    new SecurityhubConfigurationPolicyAssociation(this, 'association', {
      policyId: this.policy.id,
      targetId: props.targetId,
    });
    new SecurityhubActionTarget(this, 'run-audit', {
      name: 'Run audit',
      identifier: 'RunAudit',
      description: 'Has Trailwarden audit the trail now',
      dependsOn: [this.hub],
    });
  }

  #centralize(linkedRegions: readonly string[]): SecurityhubOrganizationConfiguration {
    const aggregator = new SecurityhubFindingAggregator(this, 'aggregator', {
      ...(linkedRegions.length === 0
        ? { linkingMode: 'ALL_REGIONS' }
        : { linkingMode: 'SPECIFIED_REGIONS', specifiedRegions: [...linkedRegions] }),
      dependsOn: [this.hub],
    });
    return new SecurityhubOrganizationConfiguration(this, 'configuration', {
      autoEnable: false,
      autoEnableStandards: 'NONE',
      organizationConfiguration: { configurationType: 'CENTRAL' },
      dependsOn: [aggregator],
    });
  }

  /** Both lists must stand here, even where empty: without either, AWS refuses the policy. */
  #newPolicy(
    { partition, region, standards, disabledControls = [] }: SecurityHubOrganizationProps,
    central: SecurityhubOrganizationConfiguration,
  ): SecurityhubConfigurationPolicy {
    return new SecurityhubConfigurationPolicy(this, 'policy', {
      name: 'trailwarden',
      description: 'Standards and controls of the organization',
      configurationPolicy: {
        serviceEnabled: true,
        enabledStandardArns: standards.map(
          (name) => `arn:${partition}:securityhub:${region}::standards/${STANDARDS[name]}`,
        ),
        securityControlsConfiguration: { disabledControlIdentifiers: [...disabledControls] },
      },
      dependsOn: [central],
    });
  }
}
