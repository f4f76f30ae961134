/**
 * The names CloudTrail gives its objects:
 * `[prefix/]AWSLogs/[o-id/]ACCOUNT/CloudTrail[-Digest]/REGION/YYYY/MM/DD/FILE`
 * (CloudTrail User Guide: "Finding your CloudTrail log files", "Digest file structure").
 * Keys are strangers' text: everything here is bounded and nothing is ever made into a path.
 */

/** Where a chain of digests and its logs live. */
export interface KeyPlace {
  /** Everything before `AWSLogs/`, with its final slash; empty in most buckets. */
  readonly prefix: string;
  /** `o-…` for an organisation trail, else empty. */
  readonly organization: string;
  readonly account: string;
  readonly region: string;
}

export interface LogKey extends KeyPlace {
  readonly kind: 'log';
  /** The minute in the file's name: between the events and their delivery. UTC. */
  readonly time: Date;
}

export interface DigestKey extends KeyPlace {
  readonly kind: 'digest' | 'backfill';
  readonly trail: string;
  readonly homeRegion: string;
  /** The end of the time the digest covers, as the file's name says. UTC. */
  readonly time: Date;
}

/** In a folder that CloudTrail writes, but no name that CloudTrail would give. */
export interface StrayKey extends KeyPlace {
  readonly kind: 'stray';
  readonly folder: 'CloudTrail' | 'CloudTrail-Digest';
}

export type ArchiveKey = LogKey | DigestKey | StrayKey | { readonly kind: 'other' };

const MAX_KEY_LENGTH = 1024;
const OTHER: ArchiveKey = { kind: 'other' };
const PLACE =
  /^((?:[^/]+\/)*?)AWSLogs\/(?:(o-[a-z0-9]{4,32})\/)?(\d{12})\/(CloudTrail|CloudTrail-Digest)\/([a-z0-9-]{4,32})\/(.*)$/su;
const LOG_FILE =
  /^(\d{4})\/(\d\d)\/(\d\d)\/(\d{12})_CloudTrail_([a-z0-9-]+)_(\d{8}T\d{4}Z)_[A-Za-z0-9]{16}\.json\.gz$/u;
const DIGEST_FILE =
  /^(\d{4})\/(\d\d)\/(\d\d)\/(\d{12})_CloudTrail-Digest_([a-z0-9-]+)_(.+)_([a-z]{2}(?:-[a-z]+)+-\d+)_(\d{8}T\d{6}Z)(_backfill)?\.json\.gz$/u;

/** What the key of an object says it is. Never throws: a name that fits nothing is `stray` or `other`. */
export function parseArchiveKey(key: string): ArchiveKey {
  const place = key.length <= MAX_KEY_LENGTH ? PLACE.exec(key) : null;
  if (place === null) return OTHER;
  const [, prefix = '', organization = '', account = '', folder = '', region = '', rest = ''] =
    place;
  if (rest.endsWith('/') || rest === '') return OTHER;
  const at: KeyPlace = { prefix, organization, account, region };
  return folder === 'CloudTrail' ? logKey(at, rest) : digestKey(at, rest);
}

function logKey(at: KeyPlace, rest: string): ArchiveKey {
  const [, year = '', month = '', day = '', account, region, stamp = ''] =
    LOG_FILE.exec(rest) ?? [];
  const time = instantOf(stamp);
  const fits =
    account === at.account && region === at.region && stamp.startsWith(year + month + day);
  if (time === undefined || !fits) return { ...at, kind: 'stray', folder: 'CloudTrail' };
  return { ...at, kind: 'log', time };
}

function digestKey(at: KeyPlace, rest: string): ArchiveKey {
  const [
    ,
    year = '',
    month = '',
    day = '',
    account,
    region,
    trail = '',
    homeRegion = '',
    stamp = '',
    backfill,
  ] = DIGEST_FILE.exec(rest) ?? [];
  const time = instantOf(stamp);
  const fits =
    account === at.account && region === at.region && stamp.startsWith(year + month + day);
  if (time === undefined || !fits) return { ...at, kind: 'stray', folder: 'CloudTrail-Digest' };
  return { ...at, kind: backfill === undefined ? 'digest' : 'backfill', trail, homeRegion, time };
}

/** `20260310T1405Z` or `20260310T140512Z` as an instant; undefined where there is no such day or hour. */
function instantOf(stamp: string): Date | undefined {
  const [, y = '', mo = '', d = '', h = '', mi = '', s = '00'] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?Z$/u.exec(stamp) ?? [];
  const iso = `${y}-${mo}-${d}T${h}:${mi}:${s}.000Z`;
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : undefined;
}
