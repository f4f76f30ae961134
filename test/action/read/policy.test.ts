import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { parsePolicy } from '../../../action/read/policy.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../checks/controls/audit-policy.ts';

const CONTRACT = `
organization:
  home-region: us-east-1
  regions: [us-east-1, eu-west-1]
  management-account: "111111111111"
  log-archive-account: "222222222222"
  security-account: "333333333333"
  audit-role: TrailwardenAudit
trail: { name: org-trail, bucket: org-trail-archive, prefix: "" }
policy:
  retention-days: 400
  log-group-retention-days: 30
  max-delivery-age-hours: 24
  max-digest-age-hours: 6
  look-back-hours: 24
  break-glass: ["arn:aws:iam::222222222222:role/BreakGlass"]
  excluded-accounts: ["4444*"]
`;

const policyIn = (text: string) => {
  const document = parse(text) ?? {};
  return parsePolicy({ path: 'f', section: (name) => document[name] });
};

const faults = (text: string): readonly string[] => {
  try {
    policyIn(text);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
};

describe('what the organisation intends', () => {
  it('takes the file of the contract', () => {
    expect(policyIn(CONTRACT)).toEqual({
      ...DEFAULT_AUDIT_POLICY,
      homeRegion: 'us-east-1',
      regions: ['us-east-1', 'eu-west-1'],
      managementAccount: '111111111111',
      logArchiveAccount: '222222222222',
      securityAccount: '333333333333',
      auditRole: 'TrailwardenAudit',
      trail: { name: 'org-trail', bucket: 'org-trail-archive' },
      retentionDays: 400,
      logGroupRetentionDays: 30,
      breakGlass: ['arn:aws:iam::222222222222:role/BreakGlass'],
      excludedAccounts: ['4444*'],
    });
  });

  it.each([
    ['nothing', ''],
    ['empty sections', 'organization:\ntrail:\npolicy:\n'],
    ['empty settings', 'policy: { retention-days: }'],
  ])('takes %s as the defaults', (_, text) => {
    expect(policyIn(text)).toEqual(DEFAULT_AUDIT_POLICY);
  });

  it('names every fault at once, with path and cure', () => {
    expect(
      faults(
        'organization: { regions: Europe, security-acount: "3" }\npolicy: { retention-days: 1.5, detection-path: pigeons }',
      ),
    ).toEqual([
      'f: organization.regions: "Europe" does not fit; write a list of Regions, for example [us-east-1, eu-west-1]',
      'f: organization.security-acount: unknown key; did you mean security-account?',
      'f: policy.retention-days: 1.5 does not fit; write a whole number above 0, for example 365',
      'f: policy.detection-path: "pigeons" does not fit; write one of cloudwatch-logs, eventbridge, lake, siem',
    ]);
  });

  it.each([
    [
      'an account without quotes',
      'organization: { management-account: 111111111111 }',
      'twelve digits in quotes',
    ],
    ['a section that is text', 'policy: strict', 'policy: write a mapping of'],
    ['a constructor', 'policy: { constructor: 1 }', 'policy.constructor: unknown key'],
    [
      'a role ARN for a role name',
      'organization: { audit-role: "arn:aws:iam::1:role/x" }',
      'a role name, not an ARN',
    ],
  ])('refuses %s', (_, text, cure) => {
    expect(faults(text).join('\n')).toContain(cure);
  });
});
