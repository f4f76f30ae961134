import { SecurityhubAutomationRule } from '@cdktf/provider-aws/lib/securityhub-automation-rule/index.js';
import { SecurityhubInsight } from '@cdktf/provider-aws/lib/securityhub-insight/index.js';
import type { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { GENERATOR_PREFIX } from './finding-dispatch.ts';

export interface FindingViewsProps {
  /** Accounts whose findings weigh more. @default none */
  readonly crownJewels?: readonly string[];
  readonly dependsOn: readonly ITerraformDependable[];
}

const ours = [{ comparison: 'PREFIX', value: GENERATOR_PREFIX }];
const active = [{ comparison: 'EQUALS', value: 'ACTIVE' }];

/** How our findings are looked at in Security Hub, and which it should raise or put aside by itself. */
export class FindingViews extends Construct {
  constructor(scope: Construct, id: string, { crownJewels = [], dependsOn }: FindingViewsProps) {
    super(scope, id);
    const after = { dependsOn: [...dependsOn] };
    new SecurityhubInsight(this, 'by-resource', {
      ...after,
      name: 'Trailwarden: findings by resource',
      groupByAttribute: 'ResourceId',
      filters: { generatorId: ours, recordState: active },
    });
    new SecurityhubInsight(this, 'by-account', {
      ...after,
      name: 'Trailwarden: findings by account',
      groupByAttribute: 'AwsAccountId',
      filters: { generatorId: ours, recordState: active },
    });
    new SecurityhubAutomationRule(this, 'quiet', {
      ...after,
      ruleName: 'trailwarden-suppress-informational',
      description: 'Informational findings of Trailwarden ask nobody to do anything',
      ruleOrder: 20,
      criteria: [
        { generatorId: ours, severityLabel: [{ comparison: 'EQUALS', value: 'INFORMATIONAL' }] },
      ],
      actions: [update({ workflow: [{ status: 'SUPPRESSED' }] })],
    });
    if (crownJewels.length > 0) this.#raise(crownJewels, after);
  }

  #raise(accounts: readonly string[], after: { readonly dependsOn: ITerraformDependable[] }): void {
    new SecurityhubAutomationRule(this, 'crown-jewels', {
      ...after,
      ruleName: 'trailwarden-raise-crown-jewels',
      description: 'A high finding about the accounts that matter most is critical',
      ruleOrder: 10,
      criteria: [
        {
          awsAccountId: accounts.map((value) => ({ comparison: 'EQUALS', value })),
          severityLabel: [{ comparison: 'EQUALS', value: 'HIGH' }],
        },
      ],
      actions: [update({ severity: [{ label: 'CRITICAL' }] })],
    });
  }
}

function update<Update extends object>(findingFieldsUpdate: Update) {
  return { type: 'FINDING_FIELDS_UPDATE', findingFieldsUpdate: [findingFieldsUpdate] };
}
