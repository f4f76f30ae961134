import type { Expectations } from '../checks/integrity/evidence.ts';
import {
  distinct,
  rememberedChains,
  rememberedPlaces,
} from '../checks/integrity/expected-places.ts';
import type { VerifyState } from '../checks/integrity/state.ts';
import type { Inputs } from './inputs.ts';
import { passes } from './passes.ts';

interface Place {
  readonly account: string;
  readonly region: string;
}

/** What limits of what absence something may be said. */
export interface Asked {
  readonly inputs: Pick<Inputs, 'accounts' | 'regions'>;
  /** The part of every key that the archive was named with. */
  readonly prefix: string;
  readonly verified: VerifyState;
  /** Places that could not be looked at: that nothing was seen there proves no absence. */
  readonly blind: readonly Place[];
}

/**
 * What should be there of what was asked for: as the account says, and as earlier runs saw. A part
 * that is unknown cannot be held against a choice of that part.
 */
export function expectedHere(expectations: Expectations, asked: Asked): Expectations {
  const { inputs, prefix, verified, blind } = asked;
  const isWanted = (globs: readonly string[], name: string) =>
    name === '' ? globs.length === 0 : passes(globs, name);
  const isHere = ({ account, region }: Place) =>
    isWanted(inputs.accounts, account) &&
    isWanted(inputs.regions, region) &&
    !blind.some((place) => isWithin(place, { account, region }));
  const { trails } = expectations;
  const places = [...(expectations.places ?? []), ...rememberedPlaces(verified, prefix, trails)];
  return {
    ...expectations,
    places: distinct(places).filter(isHere),
    verified: rememberedChains(verified, prefix, trails).filter(isHere),
  };
}

/** An empty part stands for any. */
function isWithin(place: Place, { account, region }: Place): boolean {
  return (
    (account === '' || place.account === account) && (region === '' || place.region === region)
  );
}

/** Whether an earlier run saw something of what was asked for: that nothing is left is then no wrong use. */
export function wasSeen(
  { accounts, regions }: Asked['inputs'],
  verified: VerifyState,
  prefix: string,
): boolean {
  return rememberedPlaces(verified, prefix, undefined).some(
    ({ account, region }) => passes(accounts, account) && passes(regions, region),
  );
}
