import type { Account, AccountFacts, Fact, Organization } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { compared, fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import { guardrails } from './guardrails.ts';
import { inOrganization, organizationPlace } from './places.ts';
import type { World } from './world.ts';
import { isExcluded } from './world.ts';

const CLOUDTRAIL = 'cloudtrail.amazonaws.com';

const allFeatures: Control = {
  id: 'ORG-01',
  severity: 'high',
  title: 'The organisation has all features enabled',
  why: 'With consolidated billing alone there are no service control policies and no trusted access: an organisation trail cannot exist and nothing can guard it.',
  fix: {
    console: 'Organizations > Settings > Begin process to enable all features.',
    cli: 'aws organizations enable-all-features',
    stack:
      'aws_organizations_organization.feature_set = "ALL" (outside our stacks: the organisation is not theirs to own)',
  },
  falsePositives: [
    'An organisation kept for billing alone, whose accounts each have their own trail.',
  ],
  frameworks: frameworks('govern', { nist: 'AC-3', hub: 'Account.2' }),
  reads: ['organizations:DescribeOrganization'],
  judge: (world) =>
    inOrganization(world, ({ featureSet }, at) => [
      passIf(featureSet === 'ALL', at, {
        yes: 'all features are enabled',
        no: `the feature set is ${featureSet}, not ALL`,
        ...compared('ALL', featureSet),
      }),
    ]),
};

const trustedAccess: Control = {
  id: 'ORG-02',
  severity: 'critical',
  title: 'CloudTrail has trusted access to the organisation',
  why: 'Without trusted access an organisation trail silently becomes a trail of one account: new and old members stop being recorded, and nothing looks broken.',
  fix: {
    console:
      'CloudTrail > Settings > Organization > enable trusted access; then edit the trail and tick "Enable for all accounts in my organization" again.',
    cli: 'aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com && aws cloudtrail update-trail --name {trail} --is-organization-trail',
    stack:
      'The precondition of organization-trail-stack asks for it; it is enabled once, by hand, and never managed (destroying it breaks the trail).',
  },
  falsePositives: [],
  frameworks: frameworks('record', { cis: '–/–/2.1.6' }),
  reads: ['organizations:ListAWSServiceAccessForOrganization'],
  judge: (world) =>
    inOrganization(world, (_, at) => [
      given(at, world.snapshot.trustedServices, (services) =>
        passIf(services.includes(CLOUDTRAIL), at, {
          yes: `${CLOUDTRAIL} has trusted access`,
          no: `${CLOUDTRAIL} is not among the ${services.length} services with trusted access`,
        }),
      ),
    ]),
};

const delegatedAdministrator: Control = {
  id: 'ORG-03',
  severity: 'medium',
  title: 'CloudTrail is administered by the expected account, and only by it',
  why: 'A delegated administrator may change the organisation trail. It should be the security account, so that nobody needs the management account for it, and nobody else should be one.',
  fix: {
    console: 'CloudTrail > Settings > Organization delegated administrators.',
    cli: 'aws cloudtrail register-organization-delegated-admin --member-account-id SECURITY_ACCOUNT',
    stack: 'organization-trail-stack: aws_cloudtrail_organization_delegated_admin_account',
  },
  falsePositives: ['An organisation that runs CloudTrail from the management account on purpose.'],
  frameworks: frameworks('govern', { cis: '–/–/2.1.6', other: 'AWS SRA' }),
  reads: ['organizations:ListDelegatedAdministrators'],
  judge: (world) =>
    inOrganization(world, (_, at) => [
      given(at, world.snapshot.trailAdministrators, (found) =>
        judgeAdministrators(world, at, found),
      ),
    ]),
};

function judgeAdministrators(world: World, at: Place, found: readonly string[]): Verdict {
  const expected = world.policy.securityAccount;
  const shown = found.length === 0 ? 'none' : found.join(', ');
  const only = found.length === 1 && (expected === undefined || found[0] === expected);
  return passIf(only, at, {
    yes: `account ${shown} alone administers CloudTrail`,
    no: `delegated administrators of CloudTrail: ${shown}`,
    ...compared(expected ?? 'exactly one account', shown),
  });
}

const everyAccountCovered: Control = {
  id: 'ORG-05',
  severity: 'high',
  title: 'Every active account is covered by a multi-Region trail',
  why: 'An account without a trail is the place to work unseen. Joining the organisation does not prove that the organisation trail reached the account.',
  fix: {
    console:
      'In the account: CloudTrail > Trails should list the organisation trail. If it does not, wait for the roll-out or re-save the trail in the management account.',
    cli: 'aws cloudtrail update-trail --name {trail} --is-organization-trail --is-multi-region-trail',
    stack: 'organization-trail-stack: is_organization_trail = true, is_multi_region_trail = true',
  },
  falsePositives: ['An account that joined minutes ago: the roll-out takes a while.'],
  frameworks: frameworks('record', { cis: '3.1/3.1/4.1', nist: 'AU-12' }),
  reads: ['organizations:ListAccounts', 'cloudtrail:DescribeTrails', 'sts:AssumeRole'],
  judge: (world) =>
    inOrganization(world, (organization, at) => {
      const { accounts } = world.snapshot;
      if (!accounts.known) return [unknown(at, accounts)];
      return accounts.value
        .filter(({ status }) => status === 'ACTIVE')
        .map((account) => judgeCoverage(world, organization, account));
    }),
};

function judgeCoverage(world: World, _: Organization, account: Account): Verdict {
  const at: Place = { resource: `account ${account.id}`, account: account.id, region: 'global' };
  if (isExcluded(world.policy, account.id))
    return notApplicable(at, 'excluded by the configuration: a residual risk somebody accepted');
  const member = world.snapshot.members.find((one) => one.account === account.id);
  const covering = world.snapshot.trails.filter(({ description }) => description.isMultiRegion);
  return given(at, seenTrails(world, member), (arns) => {
    const trail = covering.find(({ description }) => arns.includes(description.arn));
    return passIf(trail !== undefined, at, {
      yes: `covered by ${trail?.description.arn ?? ''}`,
      no: `no multi-Region trail covers account ${account.id} (${account.name})`,
    });
  });
}

/** The trails an account sees in the audit trail's home Region, where shadows of all of them stand. */
function seenTrails(world: World, member: AccountFacts | undefined): Fact<readonly string[]> {
  const homes = homeRegions(world);
  const places = member?.places ?? [];
  const place = places.find(({ region }) => homes.includes(region)) ?? places[0];
  if (place !== undefined) return place.trails;
  return (
    refusedRegions(member) ?? {
      known: false,
      reason: 'the account was not read (organization.audit-role names the role to assume)',
      call: 'sts:AssumeRole',
      permission: 'sts:AssumeRole',
    }
  );
}

const refusedRegions = (member: AccountFacts | undefined) =>
  member === undefined || member.regions.known ? undefined : member.regions;

const homeRegions = ({ trails, policy }: World): readonly string[] => [
  ...(trails.known ? trails.value.map(({ description }) => description.homeRegion) : []),
  ...(policy.homeRegion === undefined ? [] : [policy.homeRegion]),
];

const archiveApart: Control = {
  id: 'ORG-06',
  severity: 'high',
  title: 'The archive is not in the management account',
  why: 'Service control policies do not bind the management account: whoever takes it over could destroy the record of how.',
  fix: {
    console:
      'Create the bucket in a log archive account and point the trail at it; keep the old bucket until its retention ends.',
    cli: 'aws cloudtrail update-trail --name {trail} --s3-bucket-name NEW_BUCKET',
    stack: 'log-archive-stack is deployed in the log archive account',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { nist: 'AU-9(2)', pci: '10.3.3', other: 'AWS SRA' }),
  reads: ['s3:ListBuckets'],
  judge: (world) => inOrganization(world, (organization) => judgeArchives(world, organization)),
};

function judgeArchives(world: World, { managementAccount }: Organization): readonly Verdict[] {
  const member = world.snapshot.members.find(({ account }) => account === managementAccount);
  const { buckets } = world.snapshot;
  if (buckets.length === 0)
    return [notApplicable(organizationPlace(world), 'there is no archive: see TRAIL-01')];
  return buckets.map(({ name, owner }) => {
    const at: Place = {
      resource: `arn:aws:s3:::${name}`,
      account: managementAccount,
      region: 'global',
    };
    if (owner.known && owner.value.kind === 'inside')
      return owner.value.account === managementAccount
        ? fail(at, `bucket ${name} belongs to the management account ${managementAccount}`)
        : pass(at, `bucket ${name} belongs to account ${owner.value.account}`);
    if (member === undefined)
      return given(at, owner, () => pass(at, `bucket ${name} is elsewhere`));
    return given(at, member.buckets, () =>
      pass(at, `the management account owns no bucket ${name}`),
    );
  });
}

export const ORGANIZATION_CONTROLS: readonly Control[] = [
  allFeatures,
  trustedAccess,
  delegatedAdministrator,
  guardrails,
  everyAccountCovered,
  archiveApart,
];
