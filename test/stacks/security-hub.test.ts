import { describe, expect, it } from '@jest/globals';
import { aDeployment, addressesOf, resourceOf, synthesizeAll } from '../kit/synthesized.ts';

const all = synthesizeAll(
  aDeployment((file) => {
    file.stacks['security-hub'] = {
      standards: ['fsbp', 'cis-3.0'],
      'linked-regions': ['us-east-1'],
      'disabled-controls': ['CloudTrail.9'],
      'crown-jewels': ['555555555555'],
    };
  }),
);
const stack = all['security-hub'];

describe('Security Hub for the organization', () => {
  it('follows the one order that works', () => {
    const order = ['administrator', 'hub', 'aggregator', 'configuration', 'policy', 'association'];
    const dependencies = order.map((name) => {
      const address = addressesOf(stack).find((found) => found.endsWith(`.hub_${name}`)) ?? name;
      const { depends_on = [], policy_id } = resourceOf(stack, address);
      return [name, policy_id ?? depends_on];
    });
    expect(dependencies).toEqual([
      ['administrator', []],
      ['hub', ['aws_securityhub_organization_admin_account.hub_administrator']],
      ['aggregator', ['aws_securityhub_account.hub_hub']],
      ['configuration', ['aws_securityhub_finding_aggregator.hub_aggregator']],
      ['policy', ['aws_securityhub_organization_configuration.hub_configuration']],
      ['association', '${aws_securityhub_configuration_policy.hub_policy.id}'],
    ]);
  });

  it('is named by the management account and never withdrawn by Terraform', () => {
    expect(
      resourceOf(stack, 'aws_securityhub_organization_admin_account.hub_administrator'),
    ).toMatchObject({
      provider: 'aws.management',
      admin_account_id: '333333333333',
      lifecycle: { prevent_destroy: true },
    });
  });

  it('is central, with both lists in the policy', () => {
    expect(
      resourceOf(stack, 'aws_securityhub_organization_configuration.hub_configuration'),
    ).toMatchObject({
      auto_enable: false,
      auto_enable_standards: 'NONE',
      organization_configuration: { configuration_type: 'CENTRAL' },
    });
    expect(resourceOf(stack, 'aws_securityhub_configuration_policy.hub_policy')).toMatchObject({
      configuration_policy: {
        service_enabled: true,
        enabled_standard_arns: [
          'arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0',
          'arn:aws:securityhub:eu-west-1::standards/cis-aws-foundations-benchmark/v/3.0.0',
        ],
        security_controls_configuration: { disabled_control_identifiers: ['CloudTrail.9'] },
      },
    });
  });

  it('collects from the Regions named, or from all', () => {
    const address = 'aws_securityhub_finding_aggregator.hub_aggregator';
    expect(resourceOf(stack, address)).toMatchObject({
      linking_mode: 'SPECIFIED_REGIONS',
      specified_regions: ['us-east-1'],
    });
    const plain = synthesizeAll(aDeployment())['security-hub'];
    expect(resourceOf(plain, address)).toMatchObject({ linking_mode: 'ALL_REGIONS' });
  });

  it("raises crown jewels' findings and puts our informational ones aside", () => {
    expect(resourceOf(stack, 'aws_securityhub_automation_rule.views_crown-jewels')).toMatchObject({
      criteria: [{ aws_account_id: [{ comparison: 'EQUALS', value: '555555555555' }] }],
      actions: [{ finding_fields_update: [{ severity: [{ label: 'CRITICAL' }] }] }],
    });
    expect(resourceOf(stack, 'aws_securityhub_automation_rule.views_quiet')).toMatchObject({
      criteria: [{ generator_id: [{ comparison: 'PREFIX', value: 'trailwarden/' }] }],
      actions: [{ finding_fields_update: [{ workflow: [{ status: 'SUPPRESSED' }] }] }],
    });
  });

  it('is for the root, or for the unit that was named', () => {
    const address = 'aws_securityhub_configuration_policy_association.hub_association';
    expect(resourceOf(stack, address).target_id).toBe(
      '${data.aws_organizations_organization.organization.roots[0].id}',
    );
    const unit = synthesizeAll(
      aDeployment((file) => (file.stacks['security-hub'] = { target: 'ou-ab12-cd34ef56' })),
    );
    expect(resourceOf(unit['security-hub'], address).target_id).toBe('ou-ab12-cd34ef56');
  });

  it('is left out on request', () => {
    const without = synthesizeAll(
      aDeployment((file) => (file.stacks['security-hub'] = { enabled: false })),
    );
    expect(Object.keys(without)).not.toContain('security-hub');
  });
});
