import { candidateTrails } from '../../../checks/controls/world.ts';
import type { AccountFacts, Fact, Organization, TrailFacts } from '../../../checks/snapshot.ts';
import type { ReadOptions } from './options.ts';
import type { Sightings } from './accounts.ts';
import type { readGovernance } from './governance.ts';
import type { Desk } from './sessions.ts';

/** What is known once every account was visited: later chapters start from here. */
export interface Scene {
  readonly options: ReadOptions;
  readonly desk: Desk;
  readonly organization: Fact<Organization | null>;
  readonly management: string;
  /** The account through which the organisation is read. */
  readonly eyes: string;
  readonly governance: Awaited<ReturnType<typeof readGovernance>>;
  readonly members: readonly AccountFacts[];
  readonly sightings: Sightings;
}

/** The trails that can be the audit trail. */
export const candidatesOf = ({ desk, organization }: Scene, trails: readonly TrailFacts[]) => {
  const chosen = new Set(
    candidateTrails(
      trails.map(({ description }) => description),
      desk.policy,
      organization,
    ),
  );
  return trails.filter(({ description }) => chosen.has(description));
};

/** The Regions of the account whose eyes we look through. */
export function regionsOf({ members, eyes, desk }: Scene): readonly string[] {
  const places = members.find(({ account }) => account === eyes)?.places ?? [];
  return places.length === 0 ? [desk.mainRegion] : places.map(({ region }) => region);
}
