import type { AccountFacts, Fact, NotKnown, PlaceFacts, SecurityPlace } from '../snapshot.ts';
import type { Place, Verdict } from './control.ts';
import { fail, given, pass, unknown } from './control.ts';
import { enumerate, inOrganization, organizationPlace } from './places.ts';
import { known } from '../snapshot.ts';
import type { World } from './world.ts';
import { coveredAccounts, isClosed } from './world.ts';

/** What one Region says: nothing wrong, or what is wrong; a refusal stays a refusal. */
type Opinion = (place: PlaceFacts) => Fact<string>;

/** One verdict an account, naming its Regions: two hundred accounts must not be thousands of rows. */
export function onAccounts(world: World, opinion: Opinion): readonly Verdict[] {
  const accounts = coveredAccounts(world);
  if (!accounts.known) return [unknown(organizationPlace(world), accounts)];
  return accounts.value.map(({ id }) => {
    const at: Place = { resource: `account ${id}`, account: id, region: 'global' };
    const member = world.snapshot.members.find(({ account }) => account === id);
    if (member === undefined || member.places.length === 0) return unknown(at, unreadable(member));
    return judgePlaces(
      member.places.map((place) => ({ region: place.region, fact: opinion(place) })),
      at,
    );
  });
}

export function unreadable(member: AccountFacts | undefined): NotKnown {
  if (member?.regions.known === false) return member.regions;
  return {
    known: false,
    reason: 'the account was not read (organization.audit-role names the role to assume)',
    call: 'sts:AssumeRole',
    permission: 'sts:AssumeRole',
  };
}

interface Said {
  readonly region: string;
  /** Empty: all is well. */
  readonly fact: Fact<string>;
}

/** A failure anywhere wins; then a refusal; a Region closed by a guardrail counts for nothing. */
function judgePlaces(said: readonly Said[], at: Place): Verdict {
  const wrong = said.flatMap(({ region, fact }) =>
    fact.known && fact.value !== '' ? [`${region}: ${fact.value}`] : [],
  );
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: 'Regions', value: String(wrong.length) }],
    });
  const open = said.filter(({ fact }) => !isClosed(fact));
  for (const { fact } of open) if (!fact.known) return unknown(at, fact);
  const first = said[0]?.fact;
  if (open.length === 0 && first?.known === false) return unknown(at, first);
  return pass(at, `in all ${open.length} Regions`);
}

/** Judges what the administrator's account says, Region by Region, as one verdict. */
export function onSecurityPlaces(
  world: World,
  opinion: (place: SecurityPlace) => Fact<string>,
): Verdict {
  const { account, places } = world.snapshot.security;
  const at: Place = { resource: `account ${account}`, account, region: 'global' };
  if (places.length === 0) return unknown(at, unreadable(undefined));
  return judgePlaces(
    places.map((place) => ({ region: place.region, fact: opinion(place) })),
    at,
  );
}

/** Turns what is known into an opinion: empty when all is well. */
export function say<T>(fact: Fact<T>, opinion: (value: T) => string): Fact<string> {
  return fact.known ? known(opinion(fact.value)) : fact;
}

/** None in a Region means nobody there enrols anybody. */
export function administratorSays(found: readonly string[], expected: string | undefined): string {
  if (found.length === 0) return 'no delegated administrator';
  const right = expected === undefined || found.includes(expected);
  return right ? '' : `the delegated administrator is ${found.join(', ')}, not ${expected}`;
}

export const whereOrganized = (world: World, opinion: (place: SecurityPlace) => Fact<string>) =>
  inOrganization(world, () => [onSecurityPlaces(world, opinion)]);

/** What is asked once, in the administrator's own account. */
export function inAdministratorAccount<T>(
  world: World,
  fact: Fact<T>,
  judge: (value: T, at: Place) => Verdict,
): readonly Verdict[] {
  const { account } = world.snapshot.security;
  const at: Place = { resource: `account ${account}`, account, region: 'global' };
  return [given(at, fact, (value) => judge(value, at))];
}
