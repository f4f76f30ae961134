import type { Selectors } from '../snapshot.ts';
import { every } from '../snapshot.ts';
import type { Place, Verdict } from './control.ts';
import { given } from './control.ts';
import { onLiveSet } from './places.ts';
import type { Side } from './selectors.ts';
import { sideName } from './selectors.ts';
import type { World } from './world.ts';

/** A source no selector can have heard of: what it loses, everybody loses. */
export const ANY_SOURCE = 'a-service-of-tomorrow.amazonaws.com';
/** The two high-volume sources the console offers to leave out. */
export const NOISY_SOURCES = ['kms.amazonaws.com', 'rdsdata.amazonaws.com'] as const;

/** Judges the union of the selectors of all live audit trails. */
export function onSelectors(
  world: World,
  judge: (all: readonly Selectors[], at: Place) => Verdict,
): readonly Verdict[] {
  return onLiveSet(world, (trails, at) => [
    given(at, every(trails.map(({ selectors }) => selectors)), (all) => judge(all, at)),
  ]);
}

export const sides = (missing: readonly Side[]): string => missing.map(sideName).join(' and ');
