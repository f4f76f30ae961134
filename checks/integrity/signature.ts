import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { PublicKey } from '../archive.ts';
import type { Digest } from './digest.ts';

/** The one algorithm CloudTrail signs digests with: RSA PKCS#1 v1.5 over SHA-256. */
export const SIGNATURE_ALGORITHM = 'SHA256withRSA';
export const HASH_ALGORITHM = 'SHA-256';

const HEX_SIGNATURE = /^(?:[0-9a-f]{2}){128,512}$/iu;
/** CloudTrail writes these four letters where a starting digest has no previous signature. */
const NO_PREVIOUS = 'null';

/** Lower-case hex SHA-256: of a log or digest, always over the inflated bytes. */
export function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * The text that CloudTrail signs, four lines without a final newline (CloudTrail User Guide:
 * "Custom implementations of CloudTrail log file integrity validation").
 * @param sha256 hash of the inflated digest, lower-case hex
 */
export function stringToSign(digest: Digest, sha256: string): string {
  const previous = digest.previous?.signature ?? NO_PREVIOUS;
  return [digest.endText, `${digest.bucket}/${digest.key}`, sha256, previous].join('\n');
}

/** @param signature hex, as it stands in the object's metadata */
export function verifySignature(text: string, signature: string, key: KeyObject): boolean {
  // Buffer.from stops silently at the first character that is no hex digit.
  if (!HEX_SIGNATURE.test(signature)) return false;
  return verify('RSA-SHA256', Buffer.from(text), key, Buffer.from(signature, 'hex'));
}

/** A public key ready for use, or why it cannot be used. */
export type LoadedKey =
  | { readonly kind: 'usable'; readonly key: KeyObject; readonly source: PublicKey }
  | { readonly kind: 'invalid'; readonly reason: string; readonly found: string };

/** A key's fingerprint is the MD5 of its DER bytes: a key kept offline can be checked against it. */
export function loadPublicKey(source: PublicKey): LoadedKey {
  const found = createHash('md5').update(source.der).digest('hex');
  if (found !== source.fingerprint.toLowerCase())
    return { kind: 'invalid', reason: 'its bytes have another fingerprint', found };
  const key = rsaKey(source.der, 'pkcs1') ?? rsaKey(source.der, 'spki');
  if (key === undefined) return { kind: 'invalid', reason: 'its bytes are no RSA key', found };
  return { kind: 'usable', key, source };
}

/** CloudTrail gives PKCS#1 and calls the encoding subject to change: SPKI has been seen. */
function rsaKey(der: Uint8Array, type: 'pkcs1' | 'spki'): KeyObject | undefined {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: 'der', type });
    return key.asymmetricKeyType === 'rsa' ? key : undefined;
  } catch {
    return undefined;
  }
}
