import { expect, it } from '@jest/globals';
import { DEFAULT_AUDIT_POLICY } from '../../../checks/controls/audit-policy.ts';
import { known } from '../../../checks/snapshot.ts';
import {
  ARCHIVE,
  DENY_ARCHIVE,
  DENY_TRAIL,
  GUARDRAIL,
  MANAGEMENT,
  MEMBER,
  ORG,
  SECURITY,
  aBucket,
  aPolicy,
  aSnapshot,
  aStandalone,
  aTrail,
  account,
  anAccount,
  anUnreadAccount,
  describeControl,
  guardrail,
  policyOf,
  refused,
  verdictsOf,
} from './kit.ts';

const nobodyKnows = aSnapshot({ organization: refused('organizations:DescribeOrganization') });
const alone = { 'the account is in no organisation': aStandalone() };

describeControl('ORG-01', {
  pass: { 'all features are on': aSnapshot() },
  fail: {
    'billing alone is consolidated': aSnapshot({
      organization: known({
        id: ORG,
        managementAccount: MANAGEMENT,
        featureSet: 'CONSOLIDATED_BILLING',
      }),
    }),
  },
  unknown: { 'the organisation may not be described': nobodyKnows },
  'not-applicable': alone,
});

describeControl('ORG-02', {
  pass: { 'CloudTrail is trusted': aSnapshot() },
  fail: {
    'other services alone are trusted': aSnapshot({
      trustedServices: known(['sso.amazonaws.com']),
    }),
    'none is trusted': aSnapshot({ trustedServices: known([]) }),
  },
  unknown: {
    'the list is refused': aSnapshot({
      trustedServices: refused('organizations:ListAWSServiceAccessForOrganization'),
    }),
  },
  'not-applicable': alone,
});

describeControl('ORG-03', {
  pass: {
    'the security account alone': aSnapshot(),
    'any one account when none is expected': {
      snapshot: aSnapshot({ trailAdministrators: known([MEMBER]) }),
      policy: DEFAULT_AUDIT_POLICY,
    },
  },
  fail: {
    'none is registered': aSnapshot({ trailAdministrators: known([]) }),
    'another is registered': aSnapshot({ trailAdministrators: known([MEMBER]) }),
    'a second one is registered': aSnapshot({ trailAdministrators: known([SECURITY, MEMBER]) }),
  },
  unknown: {
    'the list is refused': aSnapshot({
      trailAdministrators: refused('organizations:ListDelegatedAdministrators'),
    }),
  },
  'not-applicable': alone,
});

const bound = (document: string, duty: 'administrator' | 'archive' = 'administrator') =>
  aSnapshot({
    guardrails: [
      {
        account: duty === 'archive' ? ARCHIVE : SECURITY,
        duty,
        policies: known([guardrail(document)]),
      },
    ],
  });
const deny = (more: object) =>
  policyOf({ Effect: 'Deny', Action: DENY_TRAIL, Resource: '*', ...more });
const notLike = (arn: string) => ({ Condition: { ArnNotLike: { 'aws:PrincipalArn': arn } } });

describeControl('ORG-04', {
  pass: {
    'both accounts are bound': aSnapshot(),
    'a wildcard action denies all four': bound(deny({ Action: 'cloudtrail:*' })),
    'a resource policy denies everybody': bound(
      policyOf({
        Effect: 'Deny',
        Principal: '*',
        Action: DENY_ARCHIVE,
        Resource: 'arn:aws:s3:::org-trail-*',
      }),
      'archive',
    ),
    'one break-glass role is exempt': bound(deny(notLike('arn:aws:iam::*:role/BreakGlass'))),
    'two policies deny it together': aSnapshot({
      guardrails: [
        {
          account: SECURITY,
          duty: 'administrator',
          policies: known([
            guardrail(policyOf({ Effect: 'Deny', Action: DENY_TRAIL.slice(0, 2), Resource: '*' })),
            guardrail(policyOf({ Effect: 'Deny', Action: DENY_TRAIL.slice(2), Resource: '*' })),
          ]),
        },
      ],
    }),
  },
  fail: {
    'no policy binds the account': aSnapshot({
      guardrails: [{ account: SECURITY, duty: 'administrator', policies: known([]) }],
    }),
    'every role is exempt': bound(deny(notLike('arn:aws:iam::*:role/*'))),
    'everybody is exempt': bound(deny(notLike('*'))),
    'it holds in one Region alone': bound(
      deny({ Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } }),
    ),
    'one action is missing': bound(
      policyOf({ Effect: 'Deny', Action: DENY_TRAIL.slice(1), Resource: '*' }),
    ),
    'another bucket is protected': bound(
      policyOf({ Effect: 'Deny', Action: DENY_ARCHIVE, Resource: 'arn:aws:s3:::other/*' }),
      'archive',
    ),
    'it allows instead': bound(deny({ Effect: 'Allow' })),
    'the document is no JSON': bound('{'),
  },
  unknown: {
    'the policies are refused': aSnapshot({
      guardrails: [
        {
          account: SECURITY,
          duty: 'administrator',
          policies: refused('organizations:ListPoliciesForTarget'),
        },
      ],
    }),
    'the organisation is not known': nobodyKnows,
    'the archive cannot be found': aSnapshot({
      buckets: [aBucket({ owner: refused('s3:ListBuckets') })],
    }),
  },
  'not-applicable': {
    ...alone,
    'the management account does all': aSnapshot({
      guardrails: [{ account: MANAGEMENT, duty: 'administrator', policies: known([GUARDRAIL]) }],
    }),
  },
});

it('ORG-04 names the loophole and prints the statement to add', () => {
  const [verdict] = verdictsOf('ORG-04', bound(deny(notLike('arn:aws:iam::*:role/*'))));
  expect(verdict?.facts[0]?.value).toContain('denies nobody');
  expect(verdict?.steps[0]?.command).toContain('"Effect":"Deny"');
});

const memberSees = (trails: readonly string[]) =>
  [MANAGEMENT, ARCHIVE, SECURITY]
    .map((id) => anAccount(id))
    .concat(anAccount(MEMBER, { trails: known(trails) }));
const OWN = `arn:aws:cloudtrail:us-east-1:${MEMBER}:trail/own`;

describeControl('ORG-05', {
  pass: {
    'every account sees the organisation trail': aSnapshot(),
    'one account has a multi-Region trail of its own': aSnapshot({
      members: memberSees([OWN]),
      trails: [
        aTrail(),
        aTrail({ describe: { arn: OWN, isOrganization: false }, account: MEMBER }),
      ],
    }),
    'a suspended account is not covered': aSnapshot({
      accounts: known([account(MANAGEMENT), account('555555555555', 'SUSPENDED')]),
    }),
  },
  fail: {
    'one account sees no trail': aSnapshot({ members: memberSees([]) }),
    'one account has a single-Region trail alone': aSnapshot({
      members: memberSees([OWN]),
      trails: [
        aTrail(),
        aTrail({
          describe: { arn: OWN, isOrganization: false, isMultiRegion: false },
          account: MEMBER,
        }),
      ],
    }),
  },
  unknown: {
    'one account cannot be read': aSnapshot({
      members: [
        ...[MANAGEMENT, ARCHIVE, SECURITY].map((id) => anAccount(id)),
        anUnreadAccount(MEMBER),
      ],
    }),
    'one account was never asked': aSnapshot({
      members: [MANAGEMENT, ARCHIVE, SECURITY].map((id) => anAccount(id)),
    }),
    'the accounts cannot be listed': aSnapshot({ accounts: refused('organizations:ListAccounts') }),
    'one account refuses the listing': aSnapshot({
      members: [
        ...[MANAGEMENT, ARCHIVE, SECURITY].map((id) => anAccount(id)),
        anAccount(MEMBER, { trails: refused('cloudtrail:DescribeTrails') }),
      ],
    }),
  },
  'not-applicable': alone,
});

it('ORG-05 lists excluded accounts as residual risk', () => {
  const scene = {
    snapshot: aSnapshot({ members: memberSees([]) }),
    policy: aPolicy({ excludedAccounts: ['4444*'] }),
  };
  const verdict = verdictsOf('ORG-05', scene).find((one) => one.account === MEMBER);
  expect(verdict).toMatchObject({
    status: 'not-applicable',
    message: expect.stringContaining('residual risk'),
  });
});

describeControl('ORG-06', {
  pass: {
    'the bucket is in the archive account': aSnapshot(),
    'its owner is not known, but the management account has no such bucket': aSnapshot({
      buckets: [aBucket({ owner: refused('s3:ListBuckets') })],
    }),
  },
  fail: {
    'the bucket is in the management account': aSnapshot({
      buckets: [aBucket({ owner: known({ kind: 'inside', account: MANAGEMENT }) })],
    }),
  },
  unknown: {
    'neither owner nor buckets are known': aSnapshot({
      buckets: [aBucket({ owner: refused('s3:ListBuckets') })],
      members: [anUnreadAccount(MANAGEMENT)],
    }),
    'the management account was never asked': aSnapshot({
      buckets: [aBucket({ owner: refused('s3:ListBuckets') })],
      members: [],
    }),
  },
  'not-applicable': { ...alone, 'there is no archive': aSnapshot({ buckets: [] }) },
});
