import type { ArchiveErrorCode } from './errors.ts';

/** An object as a listing names it. */
export interface ArchiveEntry {
  readonly key: string;
  /** Stored (compressed) bytes. */
  readonly size: number;
  /** When it was stored, where the archive knows; the delivery time only in the original bucket. */
  readonly lastModified?: Date;
}

/** An object's stored bytes, as they lie in the archive: still compressed. */
export interface StoredObject {
  readonly body: Uint8Array;
  /** S3 user metadata without the `x-amz-meta-` prefix, names in lower case: `signature`, … */
  readonly metadata: Readonly<Record<string, string>>;
  readonly lastModified?: Date;
}

/** The stored logs, wherever they live. Keys are bucket keys, with `/` between their parts. */
export interface LogArchive {
  /** Everything under `prefix`, in byte order of the keys; `after` skips keys up to and including it. */
  list(prefix: string, after?: string): AsyncIterable<ArchiveEntry>;
  /** The folders directly under `prefix` (empty, or ending in `/`), whole, each with its final slash. */
  folders(prefix: string): Promise<readonly string[]>;
  /** @throws ArchiveError with a code that tells a missing object from one that could not be read. */
  read(key: string): Promise<StoredObject>;
}

/** One signing key as `ListPublicKeys` describes it. Instants are in UTC. */
export interface PublicKey {
  /** DER, PKCS#1 (or SPKI: AWS calls the encoding subject to change). */
  readonly der: Uint8Array;
  /** Hex MD5 of the DER bytes. */
  readonly fingerprint: string;
  readonly validFrom?: Date;
  readonly validUntil?: Date;
}

/** The keys that sign digests. They differ from region to region. */
export interface PublicKeys {
  /** The file they are read from; undefined where CloudTrail is asked. */
  readonly file?: string;
  /** The keys of `region` that signed between two instants. Empty where there are none. */
  keysOf(region: string, from: Date, to: Date): Promise<readonly PublicKey[]>;
}

/** What inflating and hashing one stored gzip object showed. Hashes are over the inflated bytes. */
export type Content =
  /** One whole gzip member. `trailing` counts the stored bytes after it, which no digest covers. */
  | {
      readonly kind: 'whole';
      readonly sha256: string;
      readonly bytes: number;
      readonly trailing: number;
    }
  /** Not a whole gzip stream; `sha256` is there where the content itself could still be inflated. */
  | { readonly kind: 'corrupt'; readonly reason: string; readonly sha256?: string }
  /** Inflates beyond the budget: the bytes past `limit` were never made. */
  | { readonly kind: 'too-large'; readonly limit: number; readonly stored: number };

/** One log file as the one pass met it. */
export type LogFileSight =
  Content | { readonly kind: 'unread'; readonly code: ArchiveErrorCode; readonly reason: string };
