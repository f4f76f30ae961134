import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { PublicKey } from '../../checks/archive.ts';

/** A signing service of our own: what CloudTrail keeps to itself. */
export interface Signer {
  readonly privateKey: KeyObject;
  readonly publicKey: PublicKey;
}

const VALID_FROM = new Date('2026-02-20T00:00:00.000Z');
const VALID_UNTIL = new Date('2026-03-22T00:00:00.000Z');

/** A fresh RSA key, valid for the thirty days around the dates the tests play in. */
export function forgeSigner(modulusLength = 2048): Signer {
  const pair = generateKeyPairSync('rsa', { modulusLength });
  const der = pair.publicKey.export({ type: 'pkcs1', format: 'der' });
  const publicKey = {
    der,
    fingerprint: createHash('md5').update(der).digest('hex'),
    validFrom: VALID_FROM,
    validUntil: VALID_UNTIL,
  };
  return { privateKey: pair.privateKey, publicKey };
}

const signers = new Map<string, Signer>();

/** The same key for the same name, made once per process: RSA keys take long to make. */
export function signerOf(name: string): Signer {
  const known = signers.get(name);
  if (known) return known;
  const fresh = forgeSigner();
  signers.set(name, fresh);
  return fresh;
}

export function signText(text: string, { privateKey }: Signer): string {
  return sign('RSA-SHA256', Buffer.from(text), privateKey).toString('hex');
}

/** The file that `--public-keys` reads: the shape `ListPublicKeys` returns. */
export function publicKeyList(keys: readonly PublicKey[]) {
  return {
    PublicKeyList: keys.map(({ der, fingerprint, validFrom, validUntil }) => ({
      Value: Buffer.from(der).toString('base64'),
      ...(validFrom && { ValidityStartTime: validFrom.toISOString() }),
      ...(validUntil && { ValidityEndTime: validUntil.toISOString() }),
      Fingerprint: fingerprint,
    })),
  };
}
