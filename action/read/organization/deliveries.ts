import { HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { _Object as S3Object } from '@aws-sdk/client-s3';
import { parseArchiveKey } from '../../../checks/archive-key.ts';
import type { DeliveryFacts, Fact, SampledObject, TrailFacts } from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import { iso, mapLimited } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

const HOUR = 3_600_000;
const SAMPLED_DELAYS = 50;
const LANES = 8;

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

/** What arrived lately, by names and dates alone: one page for each account and Region. */
export async function readArrivals(desk: Desk, listing: Listing): Promise<Arrivals> {
  const read = await mapLimited(listing.accounts, LANES, (account) =>
    readAccount(desk, listing, account),
  );
  const newest = (kind: 'log' | 'digest') =>
    read
      .map((one) => one[kind])
      .filter((key) => key !== undefined)
      .toSorted(byFileName)
      .at(-1);
  const samples = await Promise.all(
    (['log', 'digest'] as const).map((kind) => sample(desk, listing, { kind, key: newest(kind) })),
  );
  return { deliveries: read.map(({ facts }) => facts), samples: samples.flat() };
}

const byFileName = (a: string, b: string): number =>
  (timeIn(a) ?? '').localeCompare(timeIn(b) ?? '');

interface Read {
  readonly facts: DeliveryFacts;
  readonly log: string | undefined;
  readonly digest: string | undefined;
}

async function readAccount(desk: Desk, listing: Listing, account: string): Promise<Read> {
  const [logs, digests] = await Promise.all([
    findLogs(desk, listing, account),
    Promise.all(listing.regions.map((region) => listDigests(desk, listing, { account, region }))),
  ]);
  const keys = logs.known ? logs.value : [];
  const last = keys.at(-1)?.Key;
  return {
    facts: {
      trail: listing.trail.description.arn,
      account,
      newestLog: logs.known ? known(timeIn(last ?? '') ?? null) : logs,
      delays: keys.slice(-SAMPLED_DELAYS).flatMap(delayOf),
      digests: digests.map(({ region, keys: found }) => ({ region, times: timesOf(found) })),
    },
    log: last,
    digest: digests
      .flatMap(({ keys: found }) => (found.known ? found.value : []))
      .toSorted(byFileName)
      .at(-1),
  };
}

const timeIn = (key: string): string | undefined => {
  const parsed = parseArchiveKey(key);
  return 'time' in parsed ? iso(parsed.time) : undefined;
};

const timesOf = (keys: Fact<readonly string[]>): Fact<readonly string[]> =>
  keys.known ? known(keys.value.flatMap((key) => timeIn(key) ?? []).toSorted()) : keys;

function delayOf({ Key: key = '', LastModified: stored }: S3Object): readonly number[] {
  const named = Date.parse(timeIn(key) ?? '');
  return stored === undefined || Number.isNaN(named)
    ? []
    : [Math.max(0, (stored.getTime() - named) / 1000)];
}

/** Log files of the look-back, from the first Region that has any: an account is silent only if none has. */
async function findLogs(
  desk: Desk,
  listing: Listing,
  account: string,
): Promise<Fact<readonly S3Object[]>> {
  const { folder, trail, regions } = listing;
  const home = trail.description.homeRegion;
  for (const region of [home, ...regions.filter((one) => one !== home)]) {
    const found = await list(desk, listing, `${folder}${account}/CloudTrail/${region}/`);
    if (!found.known || found.value.length > 0) return found;
  }
  return known([]);
}

async function listDigests(
  desk: Desk,
  listing: Listing,
  at: { readonly account: string; readonly region: string },
) {
  const { name, homeRegion } = listing.trail.description;
  const found = await list(
    desk,
    listing,
    `${listing.folder}${at.account}/CloudTrail-Digest/${at.region}/`,
  );
  if (!found.known) return { region: at.region, keys: found };
  const keys = found.value
    .map(({ Key: key = '' }) => key)
    .filter((key) => isOf(key, name, homeRegion));
  return { region: at.region, keys: known(keys) };
}

/** Two trails may share a bucket: a digest names its own. */
function isOf(key: string, trail: string, homeRegion: string): boolean {
  const parsed = parseArchiveKey(key);
  const isDigest = parsed.kind === 'digest' || parsed.kind === 'backfill';
  return isDigest && parsed.trail === trail && parsed.homeRegion === homeRegion;
}

/** One page from the first day of the look-back on; files of the day before it are left out. */
function list(desk: Desk, listing: Listing, prefix: string): Promise<Fact<readonly S3Object[]>> {
  const { owner, trail, now } = listing;
  const from = new Date(now.getTime() - desk.policy.lookBackHours * HOUR);
  const day = from.toISOString().slice(0, 10).replaceAll('-', '/');
  return lookInto(desk, { account: owner, region: desk.mainRegion }, async (clients) => {
    const answer = await clients.s3().send(
      new ListObjectsV2Command({
        Bucket: trail.description.bucket,
        Prefix: prefix,
        StartAfter: `${prefix}${day}`,
      }),
    );
    return (answer.Contents ?? []).filter(
      ({ Key: key = '' }) => Date.parse(timeIn(key) ?? '') >= from.getTime(),
    );
  });
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
