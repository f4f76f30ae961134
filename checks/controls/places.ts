import type { Organization, TrailFacts } from '../snapshot.ts';
import type { Place, Verdict } from './control.ts';
import { notApplicable, unknown } from './control.ts';
import type { World } from './world.ts';
import { mayBeLive } from './world.ts';

/** Where a verdict on the whole organisation stands. */
export function organizationPlace({ snapshot }: World): Place {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  return {
    resource: organization?.id ?? `account ${snapshot.caller.account}`,
    account: organization?.managementAccount ?? snapshot.caller.account,
    region: 'global',
  };
}

export const trailPlace = ({ description, account }: TrailFacts): Place => ({
  resource: description.arn,
  account,
  region: description.homeRegion,
});

/** Judges what only an organisation has: `not-applicable` for a single account. */
export function inOrganization(
  world: World,
  judge: (organization: Organization, at: Place) => readonly Verdict[],
): readonly Verdict[] {
  const { organization } = world.snapshot;
  const at = organizationPlace(world);
  if (!organization.known) return [unknown(at, organization)];
  if (organization.value === null)
    return [notApplicable(at, 'the account is in no organisation: it is judged by itself')];
  return judge(organization.value, at);
}

/** Judges each audit trail; without one the cause is TRAIL-01's to report, and nobody else's. */
export function onTrails(
  world: World,
  judge: (trail: TrailFacts, at: Place) => Verdict,
): readonly Verdict[] {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  if (trails.value.length === 0)
    return [notApplicable(at, 'there is no audit trail to judge: see TRAIL-01')];
  return trails.value.map((trail) => judge(trail, trailPlace(trail)));
}

/** Judges all audit trails that are logging as one set: what they record together is what counts. */
export function onLiveSet(
  world: World,
  judge: (trails: readonly TrailFacts[], at: Place) => readonly Verdict[],
): readonly Verdict[] {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  const live = trails.value.filter(mayBeLive);
  const first = live[0];
  if (first === undefined)
    return [notApplicable(at, 'no audit trail is logging: see TRAIL-01 and TRAIL-03')];
  return judge(live, trailPlace(first));
}

/** At most this many names in one sentence; the rest are counted. */
const NAMES_SHOWN = 6;

/** `a, b and 3 more`. */
export function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const rest = names.length - NAMES_SHOWN;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
