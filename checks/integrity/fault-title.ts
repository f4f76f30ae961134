import { parseArchiveKey } from '../archive-key.ts';
import { type Fault, type FaultId, instant } from './fault.ts';

/** What an issue list has room for. */
export const LONGEST_TITLE = 80;

/** What was found, in a few words; the catalog's `meaning` says it in a sentence. */
export const FAULT_WORDS: Readonly<Record<FaultId, string>> = {
  LOG_HASH_MISMATCH: 'Log file altered',
  LOG_MISSING: 'Log file gone',
  LOG_CORRUPT: 'Log file damaged',
  LOG_TRAILING_DATA: 'Bytes after a log file’s content',
  LOG_TOO_LARGE: 'Log file too large',
  LOG_UNLISTED: 'Log file in no digest',
  LOG_UNVERIFIED: 'Log files not proved',
  LOG_OUTSIDE_COVERAGE: 'Log files outside all digests',
  LOG_PENDING: 'Log files await their digest',
  LOG_ACCESS_DENIED: 'Log file may not be read',
  LOG_ARCHIVED: 'Log file is archived',
  LOG_NOT_CHECKED: 'Log file not checked',
  DIGEST_MISSING: 'Digest gone',
  DIGEST_CORRUPT: 'Digest damaged',
  DIGEST_TOO_LARGE: 'Digest too large',
  DIGEST_TRAILING_DATA: 'Bytes after a digest’s content',
  DIGEST_SIGNATURE_INVALID: 'Digest’s signature is wrong',
  DIGEST_SIGNATURE_MISSING: 'Digest’s signature is lost',
  DIGEST_ALGORITHM_UNSUPPORTED: 'Digest of an unknown algorithm',
  DIGEST_MOVED: 'Digest moved or replayed',
  DIGEST_UNCHAINED: 'Digest outside its chain',
  DIGEST_FOREIGN_OBJECT: 'Strange object among digests',
  DIGEST_ACCESS_DENIED: 'Digest may not be read',
  DIGEST_NOT_CHECKED: 'Digest not checked',
  BACKFILL_METADATA_MISSING: 'Backfill digest without a date',
  PUBLIC_KEY_NOT_FOUND: 'Unknown signing key',
  PUBLIC_KEY_INVALID: 'Invalid public key',
  PUBLIC_KEY_OUTSIDE_VALIDITY: 'Signing key out of its time',
  CHAIN_HASH_MISMATCH: 'Digest replaced',
  CHAIN_SIGNATURE_MISMATCH: 'Digest’s signature replaced',
  CHAIN_DISCONTINUITY: 'Digests do not meet',
  CHAIN_GAP: 'Hours without digests',
  COVERAGE_START: 'Digests begin here',
  BUCKET_CHANGED: 'Trail came from another bucket',
  DIGESTS_STALE: 'Newest digests absent',
  NO_DIGESTS: 'No digests at all',
  ACCOUNT_MISSING: 'Account without digests',
  REGION_MISSING: 'Region without digests',
  TRAIL_VALIDATION_DISABLED: 'Log file validation is off',
  TRAIL_NOT_LOGGING: 'Trail does not record',
  TRAIL_DELIVERY_ERROR: 'Trail cannot deliver',
};

/** A title that an issue list can show whole: what, then where and when as far as the fault knows. */
export function faultTitle(fault: Fault): string {
  const where = [fault.account, fault.region, nameOf(fault)].filter((part) => part !== '');
  const title = `${FAULT_WORDS[fault.id]}${where.length > 0 ? ': ' : ''}${where.join(' ')}`;
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1)}…`;
}

/** The minute that an object's name gives it; else its short name, or the trail's. */
function nameOf({ key, trail = '' }: Fault): string {
  const at = parseArchiveKey(key);
  if ('time' in at) return instant(at.time).slice(0, 'YYYY-MM-DDTHH:MM'.length).concat('Z');
  if (key.endsWith('/')) return '';
  const name = key === '' ? trail : key.slice(key.lastIndexOf('/') + 1);
  return name.replaceAll(/[^\w.-]/gu, '?');
}
