import type { Severity } from '../finding.ts';

/** What a fault id stands for, whatever the key: the words that hold for all of its cases. */
interface FaultKind {
  /** `unknown` marks what could not be checked: no tampering is claimed, and nothing is called clean. */
  readonly severity: Severity | 'unknown';
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** What to do next. */
  readonly remedy: string;
}

const KEEP =
  'Keep the object and its versions as they are, and look up who wrote it: S3 data events and server access logs of the archive bucket.';
const COVER = 'Look in the archive’s data events and lifecycle rules for who or what deleted it.';
const GRANT =
  'Grant the auditing role s3:GetObject on the archive and kms:Decrypt on its key, then run again.';
const AGAIN = 'Run again; if it stays, read the object by hand to see what the archive answers.';
const KEYS =
  'Ask CloudTrail for the keys of that region (aws cloudtrail list-public-keys) and compare.';

/** The closed list of integrity faults. Ids are part of the contract: never rename one. */
export const FAULT_CATALOG = {
  LOG_HASH_MISMATCH: {
    severity: 'critical',
    meaning:
      'The log file is not what CloudTrail delivered: it was altered after the digest was signed.',
    remedy: KEEP,
  },
  LOG_MISSING: {
    severity: 'critical',
    meaning: 'CloudTrail delivered this log file and it is gone.',
    remedy: COVER,
  },
  LOG_CORRUPT: {
    severity: 'critical',
    meaning: 'The log file is no whole gzip stream, which CloudTrail would never deliver.',
    remedy: KEEP,
  },
  LOG_TRAILING_DATA: {
    severity: 'critical',
    meaning: 'Bytes follow the signed content; zcat, Athena and others would read them as events.',
    remedy: KEEP,
  },
  LOG_TOO_LARGE: {
    severity: 'critical',
    meaning: 'The log file is larger than any that CloudTrail writes, as a decompression bomb is.',
    remedy: KEEP,
  },
  LOG_UNLISTED: {
    severity: 'high',
    meaning: 'No digest of its time lists this log file: CloudTrail did not deliver it.',
    remedy: `Do not trust its events. A file that CloudTrail delayed is listed by a later backfill digest: look again after a day. ${KEEP}`,
  },
  LOG_UNVERIFIED: {
    severity: 'medium',
    meaning:
      'The digest that would prove these log files is missing, invalid or could not be read.',
    remedy: 'Settle the digest first; until then their events are unproved.',
  },
  LOG_OUTSIDE_COVERAGE: {
    severity: 'medium',
    meaning: 'No digest covers the time of these log files: nothing can prove or disprove them.',
    remedy: 'Keep log file validation on without interruption; treat their events as unproved.',
  },
  LOG_PENDING: {
    severity: 'info',
    meaning: 'These log files are newer than the newest digest.',
    remedy: 'Nothing to do: the next run settles them.',
  },
  LOG_ACCESS_DENIED: {
    severity: 'unknown',
    meaning:
      'The log file may not be read with these permissions. This is no evidence of tampering.',
    remedy: GRANT,
  },
  LOG_ARCHIVED: {
    severity: 'unknown',
    meaning: 'The log file lies in an archive storage class. This is no evidence of tampering.',
    remedy: 'Restore it (aws s3api restore-object), then run again.',
  },
  LOG_NOT_CHECKED: {
    severity: 'unknown',
    meaning: 'The log file could not be read. This is no evidence of tampering.',
    remedy: AGAIN,
  },
  DIGEST_MISSING: {
    severity: 'critical',
    meaning: 'A digest file is gone, and with it the proof of its hours.',
    remedy: `${COVER} An expiry rule that is shorter than the audited period is the innocent cause.`,
  },
  DIGEST_CORRUPT: {
    severity: 'critical',
    meaning: 'The digest file is not what CloudTrail writes.',
    remedy: KEEP,
  },
  DIGEST_TOO_LARGE: {
    severity: 'critical',
    meaning: 'The digest file is larger than any that CloudTrail writes.',
    remedy: KEEP,
  },
  DIGEST_TRAILING_DATA: {
    severity: 'high',
    meaning: 'Bytes were appended to the digest file; the signature does not cover them.',
    remedy: KEEP,
  },
  DIGEST_SIGNATURE_INVALID: {
    severity: 'critical',
    meaning: 'The signature does not fit the digest file: one of the two was changed.',
    remedy: KEEP,
  },
  DIGEST_SIGNATURE_MISSING: {
    severity: 'high',
    meaning:
      'The digest file has lost the metadata that holds its signature, as after a plain copy.',
    remedy: 'Copy objects with their user metadata, or give it with --metadata for a folder.',
  },
  DIGEST_ALGORITHM_UNSUPPORTED: {
    severity: 'high',
    meaning: 'The digest names an algorithm that CloudTrail is not documented to use.',
    remedy:
      'Compare with the CloudTrail User Guide; update this program if CloudTrail has changed.',
  },
  DIGEST_MOVED: {
    severity: 'critical',
    meaning: 'The digest was signed for another place: it was moved, copied or replayed.',
    remedy: KEEP,
  },
  DIGEST_UNCHAINED: {
    severity: 'high',
    meaning: 'The digest is genuine and in its place, but its successor names another predecessor.',
    remedy: 'Compare it with its neighbours; look for a second trail or a restored copy.',
  },
  DIGEST_FOREIGN_OBJECT: {
    severity: 'high',
    meaning: 'An object in a digest folder has a name that CloudTrail would not give.',
    remedy: `Such names can mislead other validators into finding nothing. ${KEEP}`,
  },
  DIGEST_ACCESS_DENIED: {
    severity: 'unknown',
    meaning:
      'The digest file may not be read with these permissions. This is no evidence of tampering.',
    remedy: GRANT,
  },
  DIGEST_NOT_CHECKED: {
    severity: 'unknown',
    meaning: 'The digest file could not be checked. This is no evidence of tampering.',
    remedy: AGAIN,
  },
  BACKFILL_METADATA_MISSING: {
    severity: 'high',
    meaning:
      'The backfill digest does not say when it was made, so its signing key cannot be chosen.',
    remedy: 'Copy objects with their user metadata, or give it with --metadata for a folder.',
  },
  PUBLIC_KEY_NOT_FOUND: {
    severity: 'critical',
    meaning: 'Digests name a signing key that is not among CloudTrail’s keys for their region.',
    remedy: KEYS,
  },
  PUBLIC_KEY_INVALID: {
    severity: 'critical',
    meaning: 'A public key is no RSA key, or not the one its fingerprint names.',
    remedy: KEYS,
  },
  PUBLIC_KEY_OUTSIDE_VALIDITY: {
    severity: 'high',
    meaning: 'The digest was signed with a key outside the time for which that key is valid.',
    remedy: KEYS,
  },
  CHAIN_HASH_MISMATCH: {
    severity: 'critical',
    meaning: 'The digest is not the one that its successor recorded: it was replaced.',
    remedy: KEEP,
  },
  CHAIN_SIGNATURE_MISMATCH: {
    severity: 'critical',
    meaning: 'The digest’s signature is not the one that its successor recorded.',
    remedy: KEEP,
  },
  CHAIN_DISCONTINUITY: {
    severity: 'high',
    meaning: 'Two linked digests do not meet: there is a hole or an overlap between them.',
    remedy: 'Compare both digests; treat events in the hole as unproved.',
  },
  CHAIN_GAP: {
    severity: 'high',
    meaning: 'Logging or log file validation was off: no digest covers this time.',
    remedy:
      'Find the StopLogging, UpdateTrail or DeleteTrail event before it, and who was behind it.',
  },
  COVERAGE_START: {
    severity: 'info',
    meaning: 'The chain of digests begins inside the window: before it nothing is proved.',
    remedy: 'Expected for a new trail, account or region; otherwise find out why it began anew.',
  },
  BUCKET_CHANGED: {
    severity: 'info',
    meaning: 'The trail delivered to another bucket before; the chain goes on there.',
    remedy: 'Audit the earlier bucket for the time before.',
  },
  DIGESTS_STALE: {
    severity: 'critical',
    meaning: 'The newest digests are absent: deleted, or no longer delivered.',
    remedy: `Ask the trail for its delivery status (aws cloudtrail get-trail-status). ${COVER}`,
  },
  NO_DIGESTS: {
    severity: 'critical',
    meaning: 'There are no digests here: no log file of this account and region can be proved.',
    remedy: `Make sure that log file validation is on for the trail. ${COVER}`,
  },
  ACCOUNT_MISSING: {
    severity: 'critical',
    meaning: 'An account that the trail should record has no digests in the archive.',
    remedy: `Make sure that the trail covers the account. ${COVER}`,
  },
  REGION_MISSING: {
    severity: 'critical',
    meaning: 'A region that the trail should record has no digests in the archive.',
    remedy: `Make sure that the trail is multi-region. ${COVER}`,
  },
  TRAIL_VALIDATION_DISABLED: {
    severity: 'high',
    meaning: 'Log file validation is off: changes to the logs leave no trace.',
    remedy: 'Turn it on (aws cloudtrail update-trail --enable-log-file-validation).',
  },
  TRAIL_NOT_LOGGING: {
    severity: 'high',
    meaning: 'The trail does not record.',
    remedy: 'Start it (aws cloudtrail start-logging) and find out who stopped it.',
  },
  TRAIL_DELIVERY_ERROR: {
    severity: 'high',
    meaning: 'CloudTrail could not deliver to the archive.',
    remedy: 'Correct the bucket policy or the key policy that the error names.',
  },
} as const satisfies Readonly<Record<string, FaultKind>>;
