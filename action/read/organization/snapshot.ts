import { candidateTrails } from '../../../checks/controls/world.ts';
import type {
  Account,
  AccountFacts,
  BucketFacts,
  Fact,
  Organization,
  Snapshot,
  TrailDescription,
  TrailFacts,
} from '../../../checks/snapshot.ts';
import { known, valueOr } from '../../../checks/snapshot.ts';
import type { ReadOptions } from './options.ts';
import type { Sightings } from './accounts.ts';
import { readAccount } from './accounts.ts';
import { readAllArrivals } from './archive-listing.ts';
import { readBucket } from './bucket.ts';
import { Gate, mapLimited } from './call.ts';
import { readChanges } from './changes.ts';
import type { Wiring } from './clients.ts';
import { firstClient } from './clients.ts';
import { governor, readGovernance, readOrganizationFacts } from './governance.ts';
import { guardrailReader } from './guardrails.ts';
import { readKey } from './key.ts';
import { readLake } from './lake.ts';
import { readLogGroup } from './log-group.ts';
import type { Scene } from './scene.ts';
import { candidatesOf, regionsOf } from './scene.ts';
import { readSecurity } from './security.ts';
import type { Desk } from './sessions.ts';
import { openDesk } from './sessions.ts';
import { readTrail } from './trails.ts';

const DEFAULT_CONCURRENCY = 32;
/** Accounts read side by side; their Regions wait at the gate. More would only hold memory. */
const LANES = 2;
const HOUR = 3_600_000;

/** The whole look, chapter by chapter. */
export async function readSnapshot(options: ReadOptions): Promise<Snapshot> {
  const desk = await openDesk(await wiringOf(options), options.policy);
  const scene = await visitAccounts(desk, options);
  const trails = await readTrails(scene);
  const [resources, around] = await Promise.all([
    readResources(scene, trails),
    readAround(scene, trails),
  ]);
  const [guardrails, arrivals] = await Promise.all([
    readGuardrails(scene, resources.buckets),
    readAllArrivals(scene, trails, resources.buckets),
  ]);
  return { ...headOf(scene), trails, guardrails, ...resources, ...around, ...arrivals };
}

async function visitAccounts(desk: Desk, options: ReadOptions): Promise<Scene> {
  const organization = await readOrganizationFacts(desk);
  const management = managementOf(desk, organization);
  const eyes = await governor(desk, management);
  const governance = await readGovernanceOf(desk, organization, eyes);
  const sightings: Sightings = { trails: new Map(), detectors: new Map() };
  const { accounts } = governance;
  const members = await readMembers(desk, sightings, { accounts, management });
  return { options, desk, organization, management, eyes, governance, members, sightings };
}

function headOf({ desk, options, organization, governance, members }: Scene) {
  const { account, arn, partition } = desk.caller;
  return {
    version: 1,
    takenAt: options.now.toISOString(),
    partition,
    caller: { account, arn },
    organization,
    ...governance,
    members,
  } as const;
}

async function wiringOf(options: ReadOptions): Promise<Wiring> {
  const { endpointUrl, policy, concurrency = DEFAULT_CONCURRENCY, onCall } = options;
  const region = process.env.AWS_REGION ?? policy.homeRegion ?? 'us-east-1';
  return {
    endpointUrl,
    gate: new Gate(concurrency),
    onCall: onCall ?? (() => undefined),
    first: await firstClient(region, endpointUrl),
  };
}

function managementOf({ policy, caller }: Desk, organization: Fact<Organization | null>): string {
  if (organization.known) return organization.value?.managementAccount ?? caller.account;
  return policy.managementAccount ?? caller.account;
}

/** A single account is an organisation of one, without anything to govern. */
async function readGovernanceOf(desk: Desk, organization: Fact<Organization | null>, eyes: string) {
  if (!organization.known || organization.value !== null) return readGovernance(desk, eyes);
  const self: Account = { id: desk.caller.account, name: '', status: 'ACTIVE' };
  return { accounts: known([self]), trustedServices: known([]), trailAdministrators: known([]) };
}

function readMembers(
  desk: Desk,
  sightings: Sightings,
  from: { readonly accounts: Fact<readonly Account[]>; readonly management: string },
): Promise<readonly AccountFacts[]> {
  const { auditRole, logArchiveAccount = '', securityAccount = '' } = desk.policy;
  const own = [desk.caller.account, from.management];
  const active = valueOr(from.accounts, []).filter(({ status }) => status === 'ACTIVE');
  const named = [...own, logArchiveAccount, securityAccount, ...active.map(({ id }) => id)];
  // Without a role to assume, two hundred accounts need not be asked to know that they cannot be.
  const asked = unique(auditRole === undefined ? own : named);
  return mapLimited(asked, LANES, (account) => readAccount(desk, sightings, account));
}

async function readTrails({
  desk,
  governance,
  members,
  organization,
  sightings,
}: Scene): Promise<readonly TrailFacts[]> {
  const described = [...sightings.trails.values()].toSorted((a, b) => (a.arn < b.arn ? -1 : 1));
  const candidates = new Set(candidateTrails(described, desk.policy, organization));
  const isCandidate = (trail: TrailDescription): boolean => candidates.has(trail);
  return mapLimited(described, LANES, (one) =>
    readTrail(desk, { accounts: governance.accounts, members, isCandidate }, one),
  );
}

/** What the audit trails use: each bucket, key and log group once. */
async function readResources(scene: Scene, trails: readonly TrailFacts[]) {
  const { desk, members } = scene;
  const used = candidatesOf(scene, trails);
  const owners = new Map(
    used.map(({ description, bucketOwner }) => [description.bucket, bucketOwner]),
  );
  const keys = unique(used.map(({ description }) => description.kmsKeyId));
  const groups = new Map(used.map(({ description }) => [description.logGroupArn, description]));
  groups.delete('');
  const [buckets, keyFacts, logGroups] = await Promise.all([
    Promise.all([...owners].map(([name, owner]) => readBucket(desk, members, { name, owner }))),
    Promise.all(keys.map((arn) => readKey(desk, arn))),
    Promise.all([...groups.values()].map((description) => readLogGroup(desk, description))),
  ]);
  return { buckets, keys: keyFacts, logGroups };
}

const unique = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== '');

/** What stands around the trail: Lake, the security services, and what was done since the last look. */
async function readAround(scene: Scene, trails: readonly TrailFacts[]) {
  const { desk, management, eyes, sightings, governance } = scene;
  const regions = regionsOf(scene);
  const [administrator] = valueOr(governance.trailAdministrators, []);
  const account = desk.policy.securityAccount ?? administrator ?? desk.caller.account;
  const homeRegion = homeOf(scene, trails);
  const [lake, security, tampering] = await Promise.all([
    Promise.all(regions.map((region) => readLake(desk, { account: eyes, region }))),
    readSecurity(desk, { account, management, homeRegion, regions, sightings }),
    readTampering(scene, candidatesOf(scene, trails)),
  ]);
  return { lake, security, tampering };
}

const homeOf = (scene: Scene, trails: readonly TrailFacts[]): string =>
  scene.desk.policy.homeRegion ??
  candidatesOf(scene, trails)[0]?.description.homeRegion ??
  scene.desk.mainRegion;

/** In the owner's account and in every delegated administrator's: either can change the trail. */
function readTampering({ desk, options, governance }: Scene, trails: readonly TrailFacts[]) {
  const since = new Date(options.since ?? options.now.getTime() - desk.policy.lookBackHours * HOUR);
  const accounts = [
    ...trails.map(({ account }) => account),
    ...valueOr(governance.trailAdministrators, []),
  ];
  const places = unique(
    trails.flatMap(({ description }) =>
      accounts.map((account) => `${account} ${description.homeRegion}`),
    ),
  );
  return Promise.all(
    places.map((place) => {
      const [account = '', region = ''] = place.split(' ');
      const descriptions = trails.map(({ description }) => description);
      return readChanges(desk, {
        account,
        region,
        since,
        until: options.now,
        trails: descriptions,
      });
    }),
  );
}

/** The accounts where a Deny decides: those that administer the trail, and those that keep its logs. */
async function readGuardrails(
  { desk, eyes, organization, governance }: Scene,
  buckets: readonly BucketFacts[],
) {
  if (valueOr(organization, null) === null) return [];
  const read = guardrailReader(desk, eyes);
  const administrators = valueOr(governance.trailAdministrators, []);
  const archives = unique(
    buckets.map(({ owner }) =>
      owner.known && owner.value.kind === 'inside' ? owner.value.account : '',
    ),
  );
  return Promise.all([
    ...administrators.map((account) => read(account, 'administrator')),
    ...archives.map((account) => read(account, 'archive')),
  ]);
}
