import type { FaultId } from './fault.ts';

const EXPIRED =
  'A lifecycle rule that is shorter than the audited period expired it; its rule and its date show.';
const COPIED =
  'A copy, a restore or a replication wrote the object anew without its user metadata.';
const REWRITTEN =
  'A job of your own rewrites objects in place, to mask personal data, say: then it breaks the proof of every file that it touches.';
const BROKEN_COPY = 'Of a copy in a folder: the download broke off. Compare it with the bucket.';
const LATE =
  'CloudTrail delivers late in rare cases, up to some hours: then a later run closes this.';
const SCOPE =
  'The account or the region was left out of the trail on purpose, or opened only lately.';

/** Why a fault may be no attack: causes that a reader can check, none that only sounds soothing. */
export const FAULT_HARMLESS: Readonly<Partial<Record<FaultId, readonly string[]>>> = {
  LOG_HASH_MISMATCH: [REWRITTEN, BROKEN_COPY],
  LOG_MISSING: [EXPIRED, 'Of a copy in a folder: the file was not copied.'],
  LOG_CORRUPT: [BROKEN_COPY],
  LOG_TRAILING_DATA: [REWRITTEN],
  LOG_UNLISTED: [
    'A file that CloudTrail delayed: a backfill digest lists it later.',
    'Somebody put a copy of another file here: its content is then that of a file that is proved.',
  ],
  LOG_UNVERIFIED: ['The same cause as that of its digest: settle that first.'],
  LOG_OUTSIDE_COVERAGE: ['Log file validation was switched on only later than this.'],
  DIGEST_MISSING: [EXPIRED, 'Of a copy in a folder: digests were not copied.'],
  DIGEST_CORRUPT: [BROKEN_COPY],
  DIGEST_TRAILING_DATA: [REWRITTEN],
  DIGEST_SIGNATURE_INVALID: [REWRITTEN, BROKEN_COPY],
  DIGEST_SIGNATURE_MISSING: [COPIED],
  DIGEST_UNCHAINED: ['Two trails of one name, one after the other: each has a chain of its own.'],
  DIGEST_FOREIGN_OBJECT: ['A tool of your own keeps its files in the digest folder.'],
  DIGEST_MOVED: ['A backup was restored to another place of the same bucket.'],
  BACKFILL_METADATA_MISSING: [COPIED],
  PUBLIC_KEY_NOT_FOUND: [
    'Of a file of public keys: it is older than the digest, or of another region.',
  ],
  CHAIN_HASH_MISMATCH: [REWRITTEN],
  CHAIN_DISCONTINUITY: [LATE],
  CHAIN_GAP: ['Logging was switched off and on again under a change that somebody knows of.'],
  DIGESTS_STALE: [LATE, 'The trail was moved to another bucket: name that one.'],
  NO_DIGESTS: ['Log file validation was off for all of this time.', EXPIRED],
  ACCOUNT_MISSING: [SCOPE],
  REGION_MISSING: [SCOPE],
  TRAIL_VALIDATION_DISABLED: ['A trail that delivers into another archive, which is proved there.'],
  TRAIL_NOT_LOGGING: ['A trail that was retired, and not deleted, when another took its place.'],
  TRAIL_DELIVERY_ERROR: [
    'The key or the bucket was changed minutes ago, and the error is the last one before.',
  ],
};
