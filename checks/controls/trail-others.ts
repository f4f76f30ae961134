import { both } from '../snapshot.ts';
import type { BucketOwner, TrailFacts } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import { organizationPlace, trailPlace } from './places.ts';
import { keepsManagement } from './selectors.ts';
import type { World } from './world.ts';
import { coveredAccounts, homeStatus } from './world.ts';

const noForeignArchive: Control = {
  id: 'TRAIL-13',
  severity: 'critical',
  title: 'No trail writes outside the organisation, or to a name nobody owns',
  why: 'A trail that copies the record to a stranger looks healthy in every list. A bucket name nobody owns can be registered by anybody, who then receives the logs.',
  fix: {
    console:
      'In the account of the trail: CloudTrail > the trail > Delete, after finding out who created it.',
    cli: 'aws cloudtrail delete-trail --name {trail} --region {region}',
    stack: 'No stack of ours makes such a trail.',
  },
  falsePositives: ['A bucket of a managed service provider: suppress it by name, with an expiry.'],
  frameworks: frameworks('keep', { nist: 'AC-4,SC-7', other: 'MITRE ATT&CK T1537' }),
  reads: ['cloudtrail:DescribeTrails', 's3:ListBuckets', 's3:HeadBucket'],
  judge: (world) => {
    const { trails } = world.snapshot;
    if (trails.length > 0) return trails.map(judgeDestination);
    const at = organizationPlace(world);
    return [
      world.trails.known ? notApplicable(at, 'no trail was seen') : unknown(at, world.trails),
    ];
  },
};

function judgeDestination(trail: TrailFacts): Verdict {
  const at = trailPlace(trail);
  const { bucket } = trail.description;
  return given(at, trail.bucketOwner, (owner) => verdictOn(owner, bucket, at));
}

function verdictOn(owner: BucketOwner, bucket: string, at: Place): Verdict {
  switch (owner.kind) {
    case 'inside':
      return pass(at, `bucket ${bucket} belongs to account ${owner.account}`);
    case 'foreign':
      return fail(at, `bucket ${bucket} belongs to no account of the organisation`);
    case 'dangling':
      return fail(at, `bucket ${bucket} does not exist: anybody may register the name`);
  }
}

const paidOnce: Control = {
  id: 'TRAIL-14',
  severity: 'low',
  title: 'Management events are not paid for twice',
  why: 'The first copy of management events in a Region is free; every further one costs. Two landing zone tools side by side are the usual cause.',
  fix: {
    console:
      'CloudTrail > Trails: delete the trail that nobody reads, or take management events out of it.',
    cli: 'aws cloudtrail delete-trail --name SECOND_TRAIL',
    stack: 'Deploy organization-trail-stack or use the trail of Control Tower, not both.',
  },
  falsePositives: ['A second trail for an auditor or another tenant, on purpose.'],
  frameworks: frameworks('govern', { other: 'cost' }),
  reads: ['cloudtrail:DescribeTrails', 'cloudtrail:GetTrailStatus', 'cloudtrail:GetEventSelectors'],
  judge: (world) => judgeCopies(world),
};

function judgeCopies(world: World): readonly Verdict[] {
  const at = organizationPlace(world);
  const covered = coveredAccounts(world);
  if (!covered.known) return [unknown(at, covered)];
  const verdicts = covered.value.flatMap(({ id }) => judgeAccount(world, id));
  return verdicts.length > 0 ? verdicts : [pass(at, 'no account pays for a second copy')];
}

/** Nothing for an account with one copy at most, so that two hundred accounts are not two hundred rows. */
function judgeAccount({ snapshot }: World, account: string): readonly Verdict[] {
  const at: Place = { resource: `account ${account}`, account, region: 'global' };
  const reaching = snapshot.trails.filter(
    (trail) => trail.account === account || trail.description.isOrganization,
  );
  const perRegion = regionsOf(reaching).map((region) =>
    reaching.filter((trail) => reaches(trail, region)),
  );
  const most = perRegion.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const certain = most.filter((trail) => copies(trail) === true);
  if (certain.length > 1)
    return [
      fail(
        at,
        `${certain.length} copies of management events: ${certain.map(({ description }) => description.name).join(', ')}`,
      ),
    ];
  const blocked = most
    .map((trail) => both(homeStatus(trail), trail.selectors))
    .find((fact) => !fact.known);
  const possible = most.filter((trail) => copies(trail) !== false);
  return possible.length > 1 && blocked?.known === false ? [unknown(at, blocked)] : [];
}

const regionsOf = (trails: readonly TrailFacts[]): readonly string[] => [
  ...new Set(trails.map(({ description }) => description.homeRegion)),
];

const reaches = ({ description }: TrailFacts, region: string): boolean =>
  description.isMultiRegion || description.homeRegion === region;

/** Whether a trail makes a copy of management events: undefined where that is not known. */
function copies(trail: TrailFacts): boolean | undefined {
  const fact = both(homeStatus(trail), trail.selectors);
  if (!fact.known) return undefined;
  const [{ isLogging }, selectors] = fact.value;
  const kept = (['true', 'false'] as const).some((side) =>
    keepsManagement(selectors, 'ec2.amazonaws.com', side),
  );
  return isLogging && kept;
}

export const OTHER_TRAIL_CONTROLS: readonly Control[] = [noForeignArchive, paidOnce];
