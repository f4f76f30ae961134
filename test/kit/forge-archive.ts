import { gzipSync } from 'node:zlib';
import type { StoredObject } from '../../checks/archive.ts';
import type { LogRecord } from '../../checks/log-record.ts';
import { type DigestDocument, sealDigest, sha256 } from './forge-digest.ts';
import { type Signer, signerOf } from './forge-keys.ts';
import { MemoryArchive } from './memory-archive.ts';
import { type Random, seededRandom } from './random.ts';
import { backgroundRecord, logDocument } from './records.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** A log file before it has a name. */
export interface LogDraft {
  /** The minute in its name, UTC. Delivered two minutes later. */
  readonly time: Date;
  readonly records: readonly LogRecord[];
}

/** What a trail delivers in one hour of one account and region. */
export interface ForgedHour {
  readonly account: string;
  readonly region: string;
  /** The full hour in which the logs are named. */
  readonly start: Date;
  readonly random: Random;
}

export interface ForgeOptions {
  /** @default ['111111111111'] */
  readonly accounts?: readonly string[];
  /** @default ['us-east-1'] */
  readonly regions?: readonly string[];
  /** A full hour. @default 2026-03-10T00:00:00Z */
  readonly from?: Date;
  /** How many hours have logs; each chain has one digest more, which ends within the first. @default 6 */
  readonly hours?: number;
  readonly trail?: string;
  readonly homeRegion?: string;
  readonly bucket?: string;
  /** Before `AWSLogs/`, with its final slash. */
  readonly prefix?: string;
  /** `o-…` makes it an organisation trail. */
  readonly organization?: string;
  readonly seed?: string;
  /** @default two files of background in every hour */
  readonly logs?: (hour: ForgedHour) => readonly LogDraft[];
  /** Hours (counted from the first) in which validation is off: logs, but no digest. */
  readonly undigested?: (hour: number) => boolean;
  /** Minute and second at which every digest of every chain ends. @default its own for each chain */
  readonly clock?: { readonly minute: number; readonly second: number };
  /** @default one key per region, made once per process */
  readonly signer?: (region: string) => Signer;
}

export interface ForgedChain {
  readonly account: string;
  readonly region: string;
  /** `[prefix/]AWSLogs/[o-id/]ACCOUNT/`. */
  readonly root: string;
  readonly trail: string;
  readonly homeRegion: string;
  readonly signer: Signer;
  /** Keys, oldest first. */
  readonly digests: string[];
  readonly logs: string[];
}

/** A bucket in memory and what was put into it, chain by chain. */
export class ForgedArchive extends MemoryArchive {
  readonly bucket: string;
  readonly chains: ForgedChain[] = [];
  constructor(bucket: string) {
    super();
    this.bucket = bucket;
  }
}

type Settings = Required<Omit<ForgeOptions, 'clock'>> & Pick<ForgeOptions, 'clock'>;

/** A believable archive in memory, honestly signed. Deterministic for a seed, but for keys and signatures. */
export function forgeArchive(options: ForgeOptions = {}): ForgedArchive {
  const settings = withDefaults(options);
  const archive = new ForgedArchive(settings.bucket);
  for (const account of settings.accounts)
    for (const region of settings.regions) forgeChain(archive, settings, { account, region });
  return archive;
}

/** Lays another trail's objects into the same bucket. */
export function addTrail(archive: ForgedArchive, options: ForgeOptions): ForgedChain[] {
  const other = forgeArchive({ bucket: archive.bucket, ...options });
  for (const [key, object] of other.objects) archive.objects.set(key, object);
  for (const [region, keys] of other.publicKeys) archive.addKeys(region, keys);
  archive.chains.push(...other.chains);
  return other.chains;
}

/** An archive of its own, in which things can be broken without breaking them in the other. */
export function copyArchive(archive: ForgedArchive): ForgedArchive {
  const copy = new ForgedArchive(archive.bucket);
  for (const chain of archive.chains)
    copy.chains.push({ ...chain, digests: [...chain.digests], logs: [...chain.logs] });
  for (const [region, keys] of archive.publicKeys) copy.addKeys(region, keys);
  for (const [key, code] of archive.unreadable) copy.unreadable.set(key, code);
  for (const [key, object] of archive.objects) copy.objects.set(key, object);
  return copy;
}

/** The archive as it was at some time: without what was stored later. */
export function asOf(archive: ForgedArchive, time: Date): ForgedArchive {
  const before = copyArchive(archive);
  for (const [key, { lastModified }] of archive.objects)
    if (lastModified !== undefined && lastModified > time) before.objects.delete(key);
  return before;
}

function withDefaults(options: ForgeOptions): Settings {
  return {
    accounts: ['111111111111'],
    regions: ['us-east-1'],
    from: new Date('2026-03-10T00:00:00.000Z'),
    hours: 6,
    trail: 'main-trail',
    homeRegion: 'us-east-1',
    bucket: 'example-trail-archive',
    prefix: '',
    organization: '',
    seed: 'trailwarden',
    logs: backgroundHour,
    undigested: () => false,
    signer: signerOf,
    ...options,
  };
}

function backgroundHour({ account, region, start, random }: ForgedHour): LogDraft[] {
  return [10, 40].map((minute) => {
    const time = new Date(start.getTime() + minute * MINUTE);
    const scene = { account, region, time: new Date(time.getTime() - 3 * MINUTE), random };
    return { time, records: [backgroundRecord(scene), backgroundRecord(scene)] };
  });
}

interface Place {
  readonly account: string;
  readonly region: string;
}

function forgeChain(archive: ForgedArchive, settings: Settings, place: Place): void {
  const { account, region } = place;
  const random = seededRandom([settings.seed, settings.trail, account, region].join('|'));
  const chain: ForgedChain = {
    ...place,
    root: `${settings.prefix}AWSLogs/${settings.organization && `${settings.organization}/`}${account}/`,
    trail: settings.trail,
    homeRegion: settings.homeRegion,
    signer: settings.signer(region),
    digests: [],
    logs: [],
  };
  archive.chains.push(chain);
  archive.addKeys(region, [chain.signer.publicKey]);
  const { minute, second } = settings.clock ?? {
    minute: 8 + random.int(45),
    second: random.int(60),
  };
  const clock = settings.from.getTime() + minute * MINUTE + second * 1000;
  const logs = deliverLogs({ archive, settings, chain, random });
  let previous: DigestDocument | undefined;
  for (let hour = 0; hour <= settings.hours; hour += 1) {
    const end = new Date(clock + hour * HOUR);
    if (settings.undigested(hour)) previous = undefined;
    else previous = forgeDigest({ archive, chain, end, logs, previous });
  }
}

interface Delivered {
  readonly key: string;
  readonly at: number;
  readonly records: readonly LogRecord[];
}

interface Delivery {
  readonly archive: ForgedArchive;
  readonly settings: Settings;
  readonly chain: ForgedChain;
  readonly random: Random;
}

function deliverLogs({ archive, settings, chain, random }: Delivery): Delivered[] {
  const { account, region } = chain;
  const hours = Array.from({ length: settings.hours }, (_, hour) => hour * HOUR);
  const drafts = hours.flatMap((offset) =>
    settings.logs({ account, region, start: new Date(settings.from.getTime() + offset), random }),
  );
  return drafts.map((draft) => {
    const key = logKey(chain, draft.time, random.code(16));
    const lastModified = new Date(draft.time.getTime() + 2 * MINUTE);
    archive.objects.set(key, storedLog(draft.records, lastModified));
    chain.logs.push(key);
    return { key, at: lastModified.getTime(), records: draft.records };
  });
}

/** A log object as CloudTrail stores it. */
export function storedLog(records: readonly LogRecord[], lastModified: Date): StoredObject {
  return { body: gzipSync(logDocument(records), { level: 9 }), metadata: {}, lastModified };
}

/** The key of a log: `unique` is the 16 letters and digits at its end. */
export function logKey({ root, account, region }: ForgedChain, time: Date, unique: string): string {
  const stamp = `${compact(time).slice(0, 13)}Z`;
  return `${root}CloudTrail/${region}/${dayFolder(time)}/${account}_CloudTrail_${region}_${stamp}_${unique}.json.gz`;
}

/** The key of a digest that ends at `end`. */
export function digestKey(chain: ForgedChain, end: Date, suffix = ''): string {
  const { root, account, region, trail, homeRegion } = chain;
  return `${root}CloudTrail-Digest/${region}/${dayFolder(end)}/${account}_CloudTrail-Digest_${region}_${trail}_${homeRegion}_${compact(end)}${suffix}.json.gz`;
}

interface DigestDraft {
  readonly archive: ForgedArchive;
  readonly chain: ForgedChain;
  readonly end: Date;
  readonly logs: readonly Delivered[];
  readonly previous: DigestDocument | undefined;
}

function forgeDigest({ archive, chain, end, logs, previous }: DigestDraft): DigestDocument {
  const start = new Date(end.getTime() - HOUR);
  const covered = logs.filter(({ at }) => at > start.getTime() && at <= end.getTime());
  const document: DigestDocument = {
    awsAccountId: chain.account,
    digestStartTime: seconds(start),
    digestEndTime: seconds(end),
    digestS3Bucket: archive.bucket,
    digestS3Object: digestKey(chain, end),
    digestPublicKeyFingerprint: chain.signer.publicKey.fingerprint,
    digestSignatureAlgorithm: 'SHA256withRSA',
    ...eventTimes(covered.flatMap(({ records }) => records)),
    ...linkTo(archive, previous),
    // Real digests are not sorted either.
    logFiles: covered.reverse().map(({ key, records }) => ({
      s3Bucket: archive.bucket,
      s3Object: key,
      hashValue: sha256(logDocument(records)),
      hashAlgorithm: 'SHA-256',
      ...eventTimes(records),
    })),
  };
  archive.objects.set(document.digestS3Object, sealDigest(document, chain.signer));
  chain.digests.push(document.digestS3Object);
  return document;
}

/** What a digest says of the one before it. */
export function linkTo(archive: MemoryArchive, previous: DigestDocument | undefined) {
  if (previous === undefined) return NO_LINK;
  const stored = archive.get(previous.digestS3Object);
  return {
    previousDigestS3Bucket: previous.digestS3Bucket,
    previousDigestS3Object: previous.digestS3Object,
    previousDigestHashValue: sha256(MemoryArchive.content(stored)),
    previousDigestHashAlgorithm: 'SHA-256',
    previousDigestSignature: stored.metadata.signature ?? null,
  };
}

/** A starting digest names no other. */
const NO_LINK = {
  previousDigestS3Bucket: null,
  previousDigestS3Object: null,
  previousDigestHashValue: null,
  previousDigestHashAlgorithm: null,
  previousDigestSignature: null,
};

function eventTimes(records: readonly LogRecord[]) {
  const times = records.map(({ eventTime }) => String(eventTime)).sort();
  return { newestEventTime: times.at(-1) ?? null, oldestEventTime: times[0] ?? null };
}

/** `2026-03-10T14:01:31Z`. */
export function seconds(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

function compact(time: Date): string {
  return seconds(time).replaceAll(/[-:]/gu, '');
}

function dayFolder(time: Date): string {
  return time.toISOString().slice(0, 10).replaceAll('-', '/');
}
