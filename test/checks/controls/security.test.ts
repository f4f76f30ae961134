import { known } from '../../../checks/snapshot.ts';
import type { PlaceFacts, SecurityFacts, SecurityPlace } from '../../../checks/snapshot.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../checks/controls/audit-policy.ts';
import {
  CLOSED,
  MANAGEMENT,
  MEMBER,
  SECURITY,
  aPlace,
  aPolicy,
  aSnapshot,
  aStandalone,
  anAccount,
  anUnreadAccount,
  account,
  describeControl,
  refused,
  theSecurity,
} from './kit.ts';

const one = [account(MANAGEMENT)];
const places = (change: Partial<PlaceFacts>) =>
  aSnapshot({ accounts: known(one), members: [anAccount(MANAGEMENT, change)] });
const unread = {
  'an account cannot be read': aSnapshot({
    accounts: known(one),
    members: [anUnreadAccount(MANAGEMENT)],
  }),
  'an account was never asked': aSnapshot({ members: [] }),
  'the accounts cannot be listed': aSnapshot({ accounts: refused('organizations:ListAccounts') }),
};
const recorder = (change: object) =>
  places({ recorder: known({ recording: true, types: ['*'], excluded: [], ...change }) });
/** One Region well, the other closed by a guardrail. */
const half = (change: Partial<PlaceFacts>) =>
  aSnapshot({
    accounts: known(one),
    members: [
      { ...anAccount(MANAGEMENT), places: [aPlace('us-east-1'), aPlace('ap-east-1', change)] },
    ],
  });

describeControl('SEC-01', {
  pass: {
    'on everywhere': aSnapshot(),
    'one Region is closed': half({ securityHub: CLOSED }),
    'the account that is off is excluded': {
      snapshot: aSnapshot({
        members: [anAccount(MANAGEMENT), anAccount(MEMBER, { securityHub: known(false) })],
        accounts: known([...one, account(MEMBER)]),
      }),
      policy: aPolicy({ excludedAccounts: [MEMBER] }),
    },
  },
  fail: { off: places({ securityHub: known(false) }) },
  unknown: {
    ...unread,
    refused: places({ securityHub: refused('securityhub:DescribeHub') }),
    'every Region is closed': places({ securityHub: CLOSED }),
  },
});

const place = (change: Partial<SecurityPlace>) => aSnapshot({ security: theSecurity({}, change) });
const whole = (change: Partial<SecurityFacts>) => aSnapshot({ security: theSecurity(change) });
const alone = { 'the account is in no organisation': aStandalone() };
const nowhere = { 'the administratorʼs account was not read': whole({ places: [] }) };

describeControl('SEC-02', {
  pass: {
    expected: aSnapshot(),
    'any, when none is expected': {
      snapshot: place({ hubAdministrators: known([MEMBER]) }),
      policy: DEFAULT_AUDIT_POLICY,
    },
  },
  fail: {
    none: place({ hubAdministrators: known([]) }),
    another: place({ hubAdministrators: known([MEMBER]) }),
  },
  unknown: {
    ...nowhere,
    refused: place({ hubAdministrators: refused('securityhub:ListOrganizationAdminAccounts') }),
  },
  'not-applicable': alone,
});
describeControl('SEC-03', {
  pass: {
    'auto-enable': aSnapshot(),
    central: place({ hubEnrolment: known({ autoEnable: false, central: true }) }),
  },
  fail: { neither: place({ hubEnrolment: known({ autoEnable: false, central: false }) }) },
  unknown: {
    ...nowhere,
    refused: place({ hubEnrolment: refused('securityhub:DescribeOrganizationConfiguration') }),
  },
  'not-applicable': alone,
});
describeControl('SEC-04', {
  pass: { 'all Regions': aSnapshot() },
  fail: {
    none: whole({ aggregators: known([]) }),
    'of no Region': whole({ aggregators: known(['NO_REGIONS']) }),
  },
  unknown: { refused: whole({ aggregators: refused('securityhub:ListFindingAggregators') }) },
});
describeControl('SEC-05', {
  pass: { ready: aSnapshot() },
  fail: {
    none: place({ standards: known([]) }),
    'not ready': place({ standards: known([{ arn: 'x', status: 'INCOMPLETE' }]) }),
  },
  unknown: {
    ...nowhere,
    refused: place({ standards: refused('securityhub:GetEnabledStandards') }),
  },
});
describeControl('SEC-06', {
  pass: { on: aSnapshot() },
  fail: {
    suspended: places({ guardDuty: known('suspended') }),
    absent: places({ guardDuty: known('absent') }),
  },
  unknown: { ...unread, refused: places({ guardDuty: refused('guardduty:ListDetectors') }) },
});
describeControl('SEC-07', {
  pass: { all: aSnapshot() },
  fail: {
    'new accounts alone': place({ guardDutyEnrolment: known('NEW') }),
    off: place({ guardDutyEnrolment: known('') }),
    'no administrator': place({ guardDutyAdministrators: known([]) }),
    'another administrator': place({ guardDutyAdministrators: known([MEMBER]) }),
  },
  unknown: {
    ...nowhere,
    'the administrator is refused': place({
      guardDutyAdministrators: refused('guardduty:ListOrganizationAdminAccounts'),
    }),
    'the enrolment is refused': place({
      guardDutyEnrolment: refused('guardduty:DescribeOrganizationConfiguration'),
    }),
  },
  'not-applicable': alone,
});
describeControl('SEC-08', {
  pass: {
    recording: aSnapshot(),
    'the three types by name': recorder({
      types: ['AWS::CloudTrail::Trail', 'AWS::S3::Bucket', 'AWS::KMS::Key'],
    }),
  },
  fail: {
    'no recorder': places({ recorder: known(null) }),
    stopped: recorder({ recording: false }),
    'a type is missing': recorder({ types: ['AWS::S3::Bucket'] }),
    'a type is left out': recorder({ excluded: ['AWS::KMS::Key'] }),
  },
  unknown: {
    ...unread,
    refused: places({ recorder: refused('config:DescribeConfigurationRecorders') }),
  },
});
describeControl('SEC-09', {
  pass: { 'the organisation, all Regions': aSnapshot() },
  fail: {
    none: whole({ configAggregators: known([]) }),
    'some accounts': whole({
      configAggregators: known([{ name: 'x', organization: false, allRegions: true }]),
    }),
    'some Regions': whole({
      configAggregators: known([{ name: 'x', organization: true, allRegions: false }]),
    }),
  },
  unknown: {
    refused: whole({ configAggregators: refused('config:DescribeConfigurationAggregators') }),
  },
  'not-applicable': alone,
});
describeControl('SEC-10', {
  pass: {
    'it agrees': aSnapshot(),
    'it disagrees, which is reported and not judged': whole({
      hubFindings: known([{ control: 'CloudTrail.2', status: 'FAILED', resource: SECURITY }]),
    }),
  },
  unknown: { refused: whole({ hubFindings: refused('securityhub:GetFindings') }) },
  'not-applicable': { 'it has none': whole({ hubFindings: known([]) }) },
});
