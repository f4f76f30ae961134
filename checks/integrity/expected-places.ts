import { parseArchiveKey } from '../archive-key.ts';
import type { ExpectedPlace, TrailFact, VerifiedChain } from './evidence.ts';
import { deliversTo, isTrailOf } from './staleness.ts';
import type { VerifyState } from './state.ts';

/** Accounts and regions as the account knows them; undefined where nobody would say. */
export interface Membership {
  /** Active accounts of the organisation. */
  readonly accounts?: readonly string[] | undefined;
  /** Regions that every account has enabled. */
  readonly regions?: readonly string[] | undefined;
}

/**
 * Of which accounts and regions trails must have digests: of all that they record, once for each. A
 * trail without validation, or one that is off where it is at home, promises none: that is told of the trail.
 */
export function expectedPlaces(
  trails: readonly TrailFact[],
  membership: Membership,
): readonly ExpectedPlace[] {
  const places = trails.filter(promisesDigests).flatMap((trail) => placesOf(trail, membership));
  return distinct(places);
}

function promisesDigests({ validation, homeRegion, status }: TrailFact): boolean {
  return validation && status.get(homeRegion)?.logging !== false;
}

function placesOf(trail: TrailFact, { accounts, regions }: Membership): ExpectedPlace[] {
  const { name, account, organization, multiRegion, homeRegion } = trail;
  const because = {
    account: organization
      ? `Organizations lists it and the trail ${name} records every account`
      : `its trail ${name} delivers here`,
    region: multiRegion
      ? `it is enabled and the trail ${name} records every region`
      : `it is the region of the trail ${name}`,
  };
  const wanted = organization ? orAny(accounts) : [account];
  const where = multiRegion ? orAny(regions) : [homeRegion];
  return wanted
    .flatMap((one) => where.map((region) => ({ account: one, region, because })))
    .filter((place) => place.account !== '' || place.region !== '');
}

/** Where nobody was a member for all of the time, the regions must have digests all the same. */
function orAny(names: readonly string[] = []): readonly string[] {
  return names.length === 0 ? [''] : names;
}

/**
 * What earlier runs verified digests of. Where the trails are known and none delivers there any
 * more, the place is expected, but what was seen proves no deletion: its objects may have expired.
 * @param prefix the part of every key that the archive was named with
 */
export function rememberedPlaces(
  { chains }: VerifyState,
  prefix: string,
  trails: readonly TrailFact[] | undefined,
): readonly ExpectedPlace[] {
  const places = chains.flatMap(({ key, end }): ExpectedPlace[] => {
    const at = parseArchiveKey(key);
    if (at.kind === 'other' || !key.startsWith(prefix)) return [];
    const { account, region } = at;
    const why = `an earlier run verified digests of it until ${end}`;
    const isLive = trails?.some((trail) => deliversTo(trail, at)) !== false;
    const seen = isLive ? { seen: `They were there: the newest was ${key}.` } : {};
    return [{ account, region, because: { account: why, region: why }, ...seen }];
  });
  return distinct(places);
}

/**
 * The chains that earlier runs verified, but those that no trail writes any more, as far as the trails
 * are known: these may have expired.
 * @param prefix the part of every key that the archive was named with
 */
export function rememberedChains(
  { chains }: VerifyState,
  prefix: string,
  trails: readonly TrailFact[] | undefined,
): readonly VerifiedChain[] {
  return chains.flatMap(({ key, end }): VerifiedChain[] => {
    const at = parseArchiveKey(key);
    if (at.kind !== 'digest' || !key.startsWith(prefix)) return [];
    if (trails?.some((trail) => isTrailOf(trail, at)) === false) return [];
    const { organization, account, region, trail } = at;
    return [{ prefix: at.prefix, organization, account, region, trail, key, end }];
  });
}

/** Each place once; what shows that there were digests is kept. */
export function distinct(places: readonly ExpectedPlace[]): readonly ExpectedPlace[] {
  const known = new Map<string, ExpectedPlace>();
  for (const place of places) {
    const id = `${place.account} ${place.region}`;
    const before = known.get(id);
    if (before === undefined || (before.seen === undefined && place.seen !== undefined))
      known.set(id, { ...place, because: before?.because ?? place.because });
  }
  return [...known.values()];
}
