import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { StoredObject } from '../../checks/archive.ts';
import { type Signer, signText } from './forge-keys.ts';

export interface DigestLogFile {
  readonly s3Bucket: string;
  readonly s3Object: string;
  readonly hashValue: string;
  readonly hashAlgorithm: string;
  readonly newestEventTime: string | null;
  readonly oldestEventTime: string | null;
}

/** A digest file's content, fields in the order of the CloudTrail User Guide's example. */
export interface DigestDocument {
  readonly awsAccountId: string;
  readonly digestStartTime: string;
  readonly digestEndTime: string;
  readonly digestS3Bucket: string;
  readonly digestS3Object: string;
  readonly digestPublicKeyFingerprint: string;
  readonly digestSignatureAlgorithm: string;
  readonly newestEventTime: string | null;
  readonly oldestEventTime: string | null;
  readonly previousDigestS3Bucket: string | null;
  readonly previousDigestS3Object: string | null;
  readonly previousDigestHashValue: string | null;
  readonly previousDigestHashAlgorithm: string | null;
  readonly previousDigestSignature: string | null;
  readonly logFiles: readonly DigestLogFile[];
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The content as CloudTrail writes it: one line, slashes escaped. */
export function digestContent(document: unknown): string {
  return JSON.stringify(document).replaceAll('/', '\\/');
}

/** The stored digest with its signature, written independently of the code under test. */
export function sealDigest(document: DigestDocument, signer: Signer): StoredObject {
  const content = digestContent(document);
  const text = [
    document.digestEndTime,
    `${document.digestS3Bucket}/${document.digestS3Object}`,
    sha256(content),
    document.previousDigestSignature ?? 'null',
  ].join('\n');
  return {
    body: gzipSync(content, { level: 9 }),
    metadata: { signature: signText(text, signer), 'signature-algorithm': 'SHA256withRSA' },
    // Delivered some minutes after the hour it covers.
    lastModified: new Date(Date.parse(document.digestEndTime) + 6 * 60_000),
  };
}
