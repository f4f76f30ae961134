import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { ArchiveKey } from '../../../checks/archive-key.ts';
import type { DeliveryFacts, Fact, SampledObject, TrailFacts } from '../../../checks/snapshot.ts';
import { known, valueOr } from '../../../checks/snapshot.ts';
import type { Arrived, Folder } from './archive-pages.ts';
import { listNewest } from './archive-pages.ts';
import { iso, mapLimited } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

const HOUR = 3_600_000;
const SAMPLED_DELAYS = 50;
const LANES = 4;

export interface Listing {
  readonly trail: TrailFacts;
  /** The account that owns the bucket. */
  readonly owner: string;
  /** `[prefix/]AWSLogs/[o-id/]`. */
  readonly folder: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  readonly now: Date;
}

export interface Arrivals {
  readonly deliveries: readonly DeliveryFacts[];
  readonly samples: readonly SampledObject[];
}

/** What arrived lately, by names and dates alone. */
export async function readArrivals(desk: Desk, listing: Listing): Promise<Arrivals> {
  const read = await mapLimited(listing.accounts, LANES, (account) =>
    readAccount(desk, listing, account),
  );
  const newest = (kind: 'log' | 'digest') => newestOf(read.flatMap((one) => one[kind] ?? []));
  const samples = await Promise.all(
    (['log', 'digest'] as const).map((kind) =>
      sample(desk, listing, { kind, key: newest(kind)?.key }),
    ),
  );
  return { deliveries: read.map(({ facts }) => facts), samples: samples.flat() };
}

function newestOf(objects: readonly Arrived[]): Arrived | undefined {
  let newest: Arrived | undefined;
  for (const one of objects) if (newest === undefined || one.time > newest.time) newest = one;
  return newest;
}

interface Read {
  readonly facts: DeliveryFacts;
  readonly log: Arrived | undefined;
  readonly digest: Arrived | undefined;
}

async function readAccount(desk: Desk, listing: Listing, account: string): Promise<Read> {
  const [logs, digests] = await Promise.all([
    findLogs(desk, listing, account),
    Promise.all(listing.regions.map((region) => listDigests(desk, listing, { account, region }))),
  ]);
  const log = newestOf(valueOr(logs, []));
  return {
    facts: {
      trail: listing.trail.description.arn,
      account,
      newestLog: logs.known ? known(log?.time ?? null) : logs,
      delays: valueOr(logs, []).flatMap(delayOf),
      digests: digests.map(({ region, found }) => ({ region, times: timesOf(found) })),
    },
    log,
    digest: newestOf(digests.flatMap(({ found }) => valueOr(found, []))),
  };
}

const timesOf = (found: Fact<readonly Arrived[]>): Fact<readonly string[]> =>
  found.known ? known(found.value.map(({ time }) => time).toSorted()) : found;

const delayOf = ({ time, stored }: Arrived): readonly number[] =>
  stored === undefined ? [] : [Math.max(0, (stored.getTime() - Date.parse(time)) / 1000)];

/** Log files of the look-back, from the first Region that has any: an account is silent only if none has. */
async function findLogs(
  desk: Desk,
  listing: Listing,
  account: string,
): Promise<Fact<readonly Arrived[]>> {
  const { folder, trail, regions } = listing;
  const home = trail.description.homeRegion;
  for (const region of [home, ...regions.filter((one) => one !== home)]) {
    const found = await list(desk, listing, {
      prefix: `${folder}${account}/CloudTrail/${region}/`,
      isOurs: ({ kind }) => kind === 'log',
      keep: SAMPLED_DELAYS,
    });
    if (!found.known || found.value.length > 0) return found;
  }
  return known([]);
}

async function listDigests(
  desk: Desk,
  listing: Listing,
  { account, region }: { readonly account: string; readonly region: string },
) {
  const { name, homeRegion } = listing.trail.description;
  const found = await list(desk, listing, {
    prefix: `${listing.folder}${account}/CloudTrail-Digest/${region}/`,
    isOurs: (one) => isOf(one, name, homeRegion),
    keep: Infinity,
  });
  return { region, found };
}

/** Two trails may share a bucket: a digest names its own. */
const isOf = (name: ArchiveKey, trail: string, homeRegion: string): boolean =>
  (name.kind === 'digest' || name.kind === 'backfill') &&
  name.trail === trail &&
  name.homeRegion === homeRegion;

function list(
  desk: Desk,
  { owner, trail, now }: Listing,
  folder: Pick<Folder, 'prefix' | 'isOurs' | 'keep'>,
): Promise<Fact<readonly Arrived[]>> {
  const from = new Date(now.getTime() - desk.policy.lookBackHours * HOUR);
  return lookInto(desk, { account: owner, region: desk.mainRegion }, (clients) =>
    listNewest(clients, { ...folder, bucket: trail.description.bucket, from }),
  );
}

interface Sampled {
  readonly kind: 'log' | 'digest';
  readonly key: string | undefined;
}

async function sample(
  desk: Desk,
  listing: Listing,
  { kind, key }: Sampled,
): Promise<readonly SampledObject[]> {
  if (key === undefined) return [];
  const { arn, bucket } = listing.trail.description;
  const state = await lookInto(
    desk,
    { account: listing.owner, region: desk.mainRegion },
    (clients) => head(clients, bucket, key),
  );
  return [{ trail: arn, bucket, key, kind, state }];
}

async function head(clients: Clients, Bucket: string, Key: string) {
  const answer = await clients.s3().send(new HeadObjectCommand({ Bucket, Key }));
  return {
    algorithm: answer.ServerSideEncryption ?? '',
    keyId: answer.SSEKMSKeyId ?? '',
    lockedUntil: iso(answer.ObjectLockRetainUntilDate) ?? '',
  };
}
