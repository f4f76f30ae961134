import type { KeyPlace } from '../archive-key.ts';
import type { ArchiveEntry, PublicKey, StoredObject } from '../archive.ts';
import type { ArchiveErrorCode } from '../errors.ts';
import type { Fault, TimeRange } from './fault.ts';
import type { Window } from './window.ts';

/** One object that the archive lists in a digest folder, and what reading it gave. */
export interface DigestSight {
  readonly entry: ArchiveEntry;
  readonly object:
    | { readonly kind: 'read'; readonly object: StoredObject }
    | { readonly kind: 'unread'; readonly code: ArchiveErrorCode; readonly reason: string };
}

/** Public keys of one region, or why they could not be had. */
export type RegionKeys = readonly PublicKey[] | { readonly unread: string };

/** What the listing of a log folder showed within the window: enough to judge that digests are absent. */
export interface LogFolder extends KeyPlace {
  readonly count: number;
  /** The time in the newest log's name. */
  readonly newest: Date;
}

/** A trail as DescribeTrails and GetTrailStatus describe it, as far as they could be asked. */
export interface TrailFact {
  readonly name: string;
  readonly homeRegion: string;
  readonly multiRegion: boolean;
  readonly organization: boolean;
  /** S3KeyPrefix, without slashes around it; empty where there is none. */
  readonly prefix: string;
  /** The account that owns the trail; an organisation trail delivers for the others too. */
  readonly account: string;
  readonly validation: boolean;
  /** By region; only regions whose status was asked. */
  readonly status: ReadonlyMap<string, TrailStatus>;
}

export interface TrailStatus {
  readonly logging: boolean;
  readonly stoppedAt?: Date;
  readonly latestDigest?: Date;
  readonly latestLog?: Date;
  readonly digestError?: string;
  readonly logError?: string;
}

/** What should be there, where somebody knows it. */
export interface Expectations {
  /** Whether other parts of this archive hold digests: an absence here is then no plain folder of logs. */
  readonly otherDigests?: boolean;
  /** Trails that deliver into this archive; undefined where nobody could be asked. */
  readonly trails?: readonly TrailFact[];
  /** Of what there should be digests, and how that is known. */
  readonly places?: readonly ExpectedPlace[];
  /** What earlier runs verified and a trail may still write: it is there, or somebody removed it. */
  readonly verified?: readonly VerifiedChain[];
}

/** A chain as an earlier run left it. */
export interface VerifiedChain extends KeyPlace {
  readonly trail: string;
  /** Its newest digest. */
  readonly key: string;
  /** Where that one ends. ISO 8601, UTC. */
  readonly end: string;
}

/** An account and region of which there should be digests. An empty part stands for any. */
export interface ExpectedPlace {
  readonly account: string;
  readonly region: string;
  /** How each part is known, as part of a sentence: `Organizations lists the account`. */
  readonly because: { readonly account: string; readonly region: string };
  /** A sentence that shows that there were digests once; undefined where nothing does. */
  readonly seen?: string;
}

/** All that is needed to judge the digests of one section of an archive, or of a whole one. */
export interface DigestEvidence {
  /** Every object under `CloudTrail-Digest/` whose key's time is in `neededDigestRange(window)`, and every stray one. */
  readonly sights: readonly DigestSight[];
  /** The bucket's name. Undefined for a folder: a copy cannot say which bucket it is of. */
  readonly bucket: string | undefined;
  /** Looked up before, for `neededKeyRange(window, now)`. */
  readonly keysOf: (region: string) => RegionKeys;
  /** Where the keys are from and for what they were asked, as part of a sentence. */
  readonly keySource?: string;
  readonly window: Window;
  readonly now: Date;
  readonly expectations?: Expectations;
  readonly listedLogs?: readonly LogFolder[];
  /**
   * Keys in the digest folder known to lie outside the window's range, as far as listing met them:
   * the newest digests before and any after it tell whether a chain should reach into the window, and
   * through it. What is no digest there is told as in the window.
   */
  readonly elsewhere?: readonly string[];
  /**
   * Backfill digests that were stored after an earlier run had verified their hours: they and the
   * logs they list are settled now, though they lie before the window.
   */
  readonly late?: ReadonlySet<string>;
  /** What earlier runs verified, for the chains of this section. */
  readonly remembered?: readonly RememberedDigest[];
}

/** The newest digest of a chain that a run has verified, with everything before it. */
export interface RememberedDigest {
  readonly key: string;
  /** From when on everything up to its end was looked at. */
  readonly since: Date;
  readonly end: Date;
  readonly sha256: string;
}

/** What is known of a stretch of a chain's time. */
export type SegmentState =
  /** A valid digest covers it. */
  | 'digested'
  /** Its digest is gone. */
  | 'missing'
  /** Its digest is there and cannot be believed. */
  | 'invalid'
  /** Its digest could not be read or checked. */
  | 'unread'
  /** No digest was ever made: validation or logging was off, or the chain had not begun. */
  | 'gap';

export interface Segment extends TimeRange {
  readonly state: SegmentState;
  /** The digest that covers it, or that should. */
  readonly digest?: string;
  /** Hash of that digest, where it is proved. */
  readonly sha256?: string;
  /** How many log files that digest lists. */
  readonly logs: number;
}

/** The digests of one trail for one account and region. */
export interface Chain extends KeyPlace {
  readonly trail: string;
  readonly homeRegion: string;
  /** The time that valid digests reach over. Absent where there is none. */
  readonly from?: Date;
  readonly to?: Date;
  /** Of the digests; log files have their own verdicts. */
  readonly state: 'whole' | 'broken' | 'unknown';
  /** Where there are hours without digests: its state if these can be explained (`explainChains`). */
  readonly butForGaps?: 'whole' | 'broken' | 'unknown';
  /** In order of time. */
  readonly segments: readonly Segment[];
  /** The newest digests are overdue: what is newer than `to` is not pending, but unproved. */
  readonly stale: boolean;
}

/** What a valid digest says of one log file. */
export interface ExpectedLog {
  readonly key: string;
  readonly sha256: string;
  readonly digestKey: string;
  readonly account: string;
  readonly region: string;
  readonly trail: string;
  /** The events in it, where the digest says so. */
  readonly events?: TimeRange;
  /** Other valid digests that list it with another hash: they cannot all be right. */
  readonly disagreeing?: readonly { readonly digestKey: string; readonly sha256: string }[];
}

/** A log file named by a digest that is not proved. */
export interface ClaimedLog {
  readonly digestKey: string;
  readonly range: TimeRange;
  /** What the digest says, where nothing speaks against it: a file that differs shows that one of the two was changed. */
  readonly sha256?: string;
}

/** Everything about one folder of logs that decides what becomes of a log no digest lists. */
export interface FolderCoverage {
  readonly chains: readonly Chain[];
  /** Trails that deliver here without digests of their own: what they wrote, nobody lists. */
  readonly undigested: readonly string[];
  /** Backfill digests that could not be read or believed: any log until then may be in one. */
  readonly doubtfulBackfills: readonly { readonly key: string; readonly until: Date }[];
}

export interface DigestJudgement {
  readonly window: Window;
  readonly now: Date;
  readonly chains: readonly Chain[];
  readonly faults: readonly Fault[];
  /** The log files of the window that valid digests list: each must be there and equal. */
  readonly expected: ReadonlyMap<string, ExpectedLog>;
  readonly digests: {
    readonly valid: number;
    readonly invalid: number;
    readonly missing: number;
    readonly unread: number;
  };
  /** Every log file that a valid digest lists, those outside the window too. */
  readonly listed: ReadonlyMap<string, ExpectedLog>;
  /** Log files that only unproved digests name. */
  readonly claimed: ReadonlyMap<string, ClaimedLog>;
  /** By `folderOf(place)`. */
  readonly folders: ReadonlyMap<string, FolderCoverage>;
}

/** A log file as the listing names it. */
export interface LogEntry {
  readonly key: string;
  readonly lastModified?: Date;
}

/** The verdict on one log file, as reports count it. */
export type LogFileState = 'verified' | 'failed' | 'pending' | 'unverified' | 'unlisted';

export interface LogFileJudgement {
  readonly state: LogFileState;
  /** Those that stand for many (`LOG_PENDING`, `LOG_UNVERIFIED`, …) have `count` 1 here: see `mergeFaults`. */
  readonly faults: readonly Fault[];
}

/** The name of the folder that logs of one place share, whichever trail delivers them. */
export function folderOf({ prefix, organization, account, region }: KeyPlace): string {
  const inside = organization === '' ? account : `${organization}/${account}`;
  return `${prefix}AWSLogs/${inside}/CloudTrail/${region}/`;
}
