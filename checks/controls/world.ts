import { minimatch } from 'minimatch';
import { both, every, known, valueOr } from '../snapshot.ts';
import type {
  Account,
  ChangeEvent,
  Fact,
  Organization,
  Snapshot,
  TrailDescription,
  TrailFacts,
  TrailStatus,
} from '../snapshot.ts';
import type { AuditPolicy } from './audit-policy.ts';
import type { Baseline } from './drift.ts';

/** All that judging hangs on: facts, intent, and what was known before. No clock: the snapshot has its time. */
export interface World {
  readonly snapshot: Snapshot;
  readonly policy: AuditPolicy;
  /** The trails whose record is the organisation's audit trail. */
  readonly trails: Fact<readonly TrailFacts[]>;
  readonly previous?: Baseline;
  readonly changes: readonly ChangeEvent[];
  /** Terraform JSON of the stack that is meant to be deployed. */
  readonly declared?: unknown;
}

export interface Context {
  readonly previous?: Baseline;
  readonly changes?: readonly ChangeEvent[];
  readonly declared?: unknown;
}

export function worldOf(snapshot: Snapshot, policy: AuditPolicy, context: Context = {}): World {
  return {
    ...context,
    snapshot,
    policy,
    changes: context.changes ?? [],
    trails: auditTrails(snapshot, policy),
  };
}

/** The status of a trail in its home Region. */
export function homeStatus(trail: TrailFacts): Fact<TrailStatus> {
  const home = trail.status.find(({ region }) => region === trail.description.homeRegion);
  return (
    home?.status ?? {
      known: false,
      reason: 'it was not asked',
      call: 'cloudtrail:GetTrailStatus',
      permission: 'cloudtrail:GetTrailStatus',
    }
  );
}

/** Logging as far as is known: a refusal must not make a trail disappear. */
export function mayBeLive(trail: TrailFacts): boolean {
  const status = homeStatus(trail);
  return !status.known || status.value.isLogging;
}

/**
 * The audit trail: what the configuration names; else the live organisation trails; without an
 * organisation the live multi-Region ones. Where none is live the stopped ones stand in, so that
 * they can be judged at all.
 */
function auditTrails(snapshot: Snapshot, policy: AuditPolicy): Fact<readonly TrailFacts[]> {
  const { trails, organization } = snapshot;
  const descriptions = trails.map(({ description }) => description);
  const chosen = new Set(candidateTrails(descriptions, policy, organization));
  const candidates = trails.filter(({ description }) => chosen.has(description));
  if (candidates.length === 0) return noneSeen(snapshot);
  const live = candidates.filter(mayBeLive);
  const judged = live.length > 0 ? live : candidates;
  const wide = judged.filter(({ description }) => description.isMultiRegion);
  const picked = alone(organization) && wide.length > 0 ? wide : judged;
  return known(picked.toSorted(byReach));
}

/** The trails that can be the audit trail, live or not: what the readers must look at closely. */
export function candidateTrails(
  trails: readonly TrailDescription[],
  policy: AuditPolicy,
  organization: Fact<Organization | null>,
): readonly TrailDescription[] {
  const wanted = policy.trail.name;
  if (wanted !== undefined)
    return trails.filter(({ arn, name }) => arn === wanted || name === wanted);
  return trails.filter(({ isOrganization }) => isOrganization || alone(organization));
}

const alone = (organization: Fact<Organization | null>): boolean =>
  organization.known && organization.value === null;

const byReach = (a: TrailFacts, b: TrailFacts): number =>
  Number(b.description.isMultiRegion) - Number(a.description.isMultiRegion) ||
  (a.description.arn < b.description.arn ? -1 : 1);

/** No trail was seen: that is a fact only where every listing of the owner's account was answered. */
function noneSeen({ members, caller, organization }: Snapshot): Fact<readonly TrailFacts[]> {
  const owner = valueOr(organization, null)?.managementAccount ?? caller.account;
  const places = members.find(({ account }) => account === owner)?.places ?? [];
  const listings = every(places.map(({ trails }) => trails).filter((fact) => !isClosed(fact)));
  if (!listings.known) return listings;
  if (places.length > 0) return known([]);
  return {
    known: false,
    reason: `account ${owner} could not be read`,
    call: 'sts:AssumeRole',
    permission: 'sts:AssumeRole',
  };
}

/** Whether a Region is closed by an organisation's own guardrail: nothing can run there unseen. */
export const isClosed = (fact: Fact<unknown>): boolean =>
  !fact.known && fact.reason.toLowerCase().includes('service control policy');

/** The accounts that need a trail: active, and not excluded by the configuration. */
export function coveredAccounts({ snapshot, policy }: World): Fact<readonly Account[]> {
  const { accounts } = snapshot;
  if (!accounts.known) return accounts;
  return known(
    accounts.value.filter(({ id, status }) => status === 'ACTIVE' && !isExcluded(policy, id)),
  );
}

export const isExcluded = ({ excludedAccounts }: AuditPolicy, account: string): boolean =>
  excludedAccounts.some((pattern) => minimatch(account, pattern));

/** Whether a principal is one of the break-glass roles. */
export const mayBreakGlass = ({ breakGlass }: AuditPolicy, principal: string): boolean =>
  breakGlass.some((pattern) => pattern === principal || minimatch(principal, pattern));

/** Ids of every account that belongs to us. */
export const ownAccounts = ({ snapshot }: World): Fact<ReadonlySet<string>> => {
  const fact = both(snapshot.organization, snapshot.accounts);
  if (!fact.known) return fact;
  return known(new Set([snapshot.caller.account, ...fact.value[1].map(({ id }) => id)]));
};

/** Hours between an instant and the snapshot; infinite for one that is missing or no date. */
export function hoursBefore({ snapshot }: World, instant: string | undefined): number {
  const time = Date.parse(instant ?? '');
  return Number.isNaN(time) ? Infinity : (Date.parse(snapshot.takenAt) - time) / 3_600_000;
}
