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
  /^(?<prefix>(?:[^/]+\/)*?)AWSLogs\/(?:(?<organization>o-[a-z0-9]{4,32})\/)?(?<account>\d{12})\/(?<folder>CloudTrail|CloudTrail-Digest)\/(?<region>[a-z0-9-]{4,32})\/(?<rest>.*)$/su;
const LOG_FILE =
  /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]+)_(?<stamp>\d{8}T\d{4}Z)_[A-Za-z0-9]{16}\.json\.gz$/u;
// A trail's name may hold "_", "." and "-": the home region and the time at the end hold the pattern.
const DIGEST_FILE =
  /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail-Digest_(?<region>[a-z0-9-]+)_(?<trail>.+)_(?<home>[a-z]{2,5}(?:-[a-z]+)+-\d+)_(?<stamp>\d{8}T\d{6}Z)(?<backfill>_backfill)?\.json\.gz$/u;
const STAMP = /^\d{8}T\d{4}(?:\d\d)?Z$/u;
/** `Date` takes 30 February for 2 March and 24:00 for the next day; other days and hours are what they say. */
const IN_EVERY_MONTH = /^\d{6}(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3])/u;

/** What the key of an object says it is. Never throws: a name that fits nothing is `stray` or `other`. */
export function parseArchiveKey(key: string): ArchiveKey {
  const part = key.length <= MAX_KEY_LENGTH ? groupsOf(PLACE, key) : undefined;
  if (part === undefined) return OTHER;
  const rest = part('rest');
  // CloudTrail and the console leave zero-byte folder markers behind.
  if (rest === '' || rest.endsWith('/')) return OTHER;
  const at: KeyPlace = {
    prefix: part('prefix'),
    organization: part('organization'),
    account: part('account'),
    region: part('region'),
  };
  return part('folder') === 'CloudTrail' ? logKey(at, rest) : digestKey(at, rest);
}

function logKey(at: KeyPlace, rest: string): ArchiveKey {
  const part = groupsOf(LOG_FILE, rest);
  const time = part && timeAt(at, part);
  if (time === undefined) return { ...at, kind: 'stray', folder: 'CloudTrail' };
  return { ...at, kind: 'log', time };
}

function digestKey(at: KeyPlace, rest: string): ArchiveKey {
  const part = groupsOf(DIGEST_FILE, rest);
  const time = part && timeAt(at, part);
  if (part === undefined || time === undefined)
    return { ...at, kind: 'stray', folder: 'CloudTrail-Digest' };
  const kind = part('backfill') === '' ? 'digest' : 'backfill';
  return { ...at, kind, trail: part('trail'), homeRegion: part('home'), time };
}

type Groups = (name: string) => string;

/** The named groups of a match; a group that took no part reads as empty. */
function groupsOf(pattern: RegExp, text: string): Groups | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : (name) => match.groups?.[name] ?? '';
}

/** The time in a file's name, where the name agrees with the folders it lies in. */
function timeAt(at: KeyPlace, part: Groups): Date | undefined {
  const fits =
    part('account') === at.account &&
    part('region') === at.region &&
    part('stamp').startsWith(part('day').replaceAll('/', ''));
  return fits ? instantOf(part('stamp')) : undefined;
}

/** `20260310T1405Z` or `20260310T140512Z` as an instant; undefined where there is no such day or hour. */
function instantOf(stamp: string): Date | undefined {
  if (!STAMP.test(stamp)) return undefined;
  const day = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`;
  // Log names stop at the minute.
  const second = stamp.slice(13, -1) || '00';
  const iso = `${day}T${stamp.slice(9, 11)}:${stamp.slice(11, 13)}:${second}.000Z`;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return undefined;
  return IN_EVERY_MONTH.test(stamp) || time.toISOString() === iso ? time : undefined;
}
