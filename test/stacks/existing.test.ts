import { describe, expect, it } from '@jest/globals';
import { aDeployment, addressesOf, resourceOf, synthesizeAll } from '../kit/synthesized.ts';

/** Control Tower's trail: its bucket repeats the organization id before AWSLogs. */
const all = synthesizeAll(
  aDeployment((file) => {
    file.stacks.mode = 'existing';
    file.trail = {
      name: 'aws-controltower-BaselineCloudTrail',
      bucket: 'aws-controltower-logs-222222222222-eu-west-1',
      prefix: 'o-a1b2c3d4e5',
    };
    file.stacks.existing = { 'log-group': 'aws-controltower/CloudTrailLogs' };
  }),
);

describe('mode existing', () => {
  it('builds only reading, alerting and Security Hub', () => {
    expect(Object.keys(all).sort()).toEqual([
      'alerting',
      'audit-access',
      'bootstrap',
      'security-hub',
    ]);
  });

  it.each(Object.keys(all))('%s leaves trail, archive and their key alone', (name) => {
    const addresses = addressesOf(all[name]).filter(
      (address) =>
        !address.includes('.state_') && !address.includes('-alarms') && !address.includes('-key'),
    );
    expect(addresses.join('\n')).not.toMatch(
      /aws_cloudtrail|aws_s3_|aws_kms_key\.archive|aws_organizations_policy/,
    );
  });

  it('reads under the prefix that is there', () => {
    expect(resourceOf(all['audit-access'], 'aws_iam_role_policy.audit').policy).toContain(
      'aws-controltower-logs-222222222222-eu-west-1/o-a1b2c3d4e5/AWSLogs/*',
    );
  });

  it('tells the owner what to add, as nothing is added for him', () => {
    const output = JSON.stringify(all['audit-access']?.output);
    expect(output).toContain('bucket-policy-statements-for-owner');
    expect(output).toContain('ReadersRead');
    expect(output).toContain('ReadersDecrypt');
  });

  it('counts in the log group that is there', () => {
    expect(resourceOf(all.alerting, 'aws_cloudwatch_log_metric_filter.cis_root-use')).toMatchObject(
      { log_group_name: 'aws-controltower/CloudTrailLogs', provider: 'aws.management' },
    );
  });

  it('has no log alarms where there is no log group', () => {
    const without = synthesizeAll(aDeployment((file) => (file.stacks.mode = 'existing'))).alerting;
    expect(addressesOf(without).join()).not.toContain('cis_');
    expect(addressesOf(without).join()).toContain('dispatch_undelivered');
  });
});
