import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../../action/read/config.ts';
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

const faults = (text: string, others?: readonly string[]): readonly string[] => {
  try {
    parseConfig(text, others);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
};

describe('the configuration', () => {
  it('takes the file of the contract', () => {
    expect(parseConfig(CONTRACT)).toEqual({
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
    expect(parseConfig(text)).toEqual(DEFAULT_AUDIT_POLICY);
  });

  it('leaves the sections of other readers alone', () => {
    expect(faults('issues: { labels: [a] }', ['issues', 'stacks'])).toEqual([]);
  });

  it('names every fault at once, with path and cure', () => {
    expect(
      faults(
        'organisation: {}\norganization: { regions: Europe, security-acount: "3" }\npolicy: { retention-days: 1.5, detection-path: pigeons }',
      ),
    ).toEqual([
      'organisation: unknown section; did you mean organization?',
      'organization.regions: "Europe" does not fit; write a list of Regions, for example [us-east-1, eu-west-1]',
      'organization.security-acount: unknown key; did you mean security-account?',
      'policy.retention-days: 1.5 does not fit; write a whole number above 0, for example 365',
      'policy.detection-path: "pigeons" does not fit; write one of cloudwatch-logs, eventbridge, lake, siem',
    ]);
  });

  it.each([
    [
      'an account without quotes',
      'organization: { management-account: 111111111111 }',
      'twelve digits in quotes',
    ],
    ['a list', '- 1', 'write a mapping of sections'],
    ['a section that is text', 'policy: strict', 'policy: write a mapping of'],
    ['a prototype', '__proto__: { x: 1 }', '__proto__: unknown section'],
    ['a constructor', 'policy: { constructor: 1 }', 'policy.constructor: unknown key'],
    ['a key twice', 'policy: {}\npolicy: {}', 'not YAML'],
    [
      'a role ARN for a role name',
      'organization: { audit-role: "arn:aws:iam::1:role/x" }',
      'a role name, not an ARN',
    ],
  ])('refuses %s', (_, text, cure) => {
    expect(faults(text).join('\n')).toContain(cure);
  });
});
