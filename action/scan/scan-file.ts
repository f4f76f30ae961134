import { hash } from 'node:crypto';
import type { Content, LogArchive, LogFileSight } from '../../checks/archive.ts';
import { ArchiveError } from '../../checks/errors.ts';
import type { Inflated } from '../../checks/gzip.ts';
import type { ObservedFile, Parts } from './observers.ts';

/** What came of one log file: what the pass saw, and what the observers said of its content. */
export interface ScannedFile {
  readonly key: string;
  readonly sight: LogFileSight;
  /** Empty where there was no content to look at. */
  readonly parts: Parts;
  /** What the counted hits of its worker belong to; filled in where the worker's reply is read. */
  readonly pages?: readonly string[];
}

export interface ScanOptions {
  /** The most bytes one log file may inflate to. */
  readonly maxInflatedBytes: number;
  /** Hashing is left out where nothing is compared: `detect` alone. */
  readonly hash: boolean;
}

export interface FileScan {
  readonly archive: LogArchive;
  /** The content need be good only until the next call. */
  readonly inflate: (stored: Uint8Array, limit: number) => Inflated;
  readonly observe: (file: ObservedFile) => Parts;
  readonly options: ScanOptions;
}

/** Fetches, inflates, hashes and shows one log file to every observer. Never throws for what the file is. */
export async function scanFile(key: string, scan: FileScan): Promise<ScannedFile> {
  const stored = await readStored(scan.archive, key);
  if ('kind' in stored) return { key, sight: stored, parts: {} };
  // From here on nothing is awaited: another file's content will lie where this one's does.
  const inflated = scan.inflate(stored.body, scan.options.maxInflatedBytes);
  const sight = contentOf(inflated, stored.body.length, scan.options.hash);
  if (inflated.kind === 'too-large' || inflated.bytes === undefined)
    return { key, sight, parts: {} };
  return { key, sight, parts: scan.observe({ key, bytes: inflated.bytes }) };
}

async function readStored(
  archive: LogArchive,
  key: string,
): Promise<{ body: Uint8Array } | LogFileSight> {
  try {
    return await archive.read(key);
  } catch (error) {
    if (error instanceof ArchiveError)
      return { kind: 'unread', code: error.code, reason: error.message };
    throw error;
  }
}

/** What a digest can be compared with. Without hashing the hash is empty and equals nothing. */
function contentOf(inflated: Inflated, stored: number, hash: boolean): Content {
  if (inflated.kind === 'too-large') return { ...inflated, stored };
  const sha256 = hash && inflated.bytes !== undefined ? sha256Of(inflated.bytes) : '';
  if (inflated.kind === 'whole')
    return { kind: 'whole', sha256, bytes: inflated.bytes.length, trailing: inflated.trailing };
  const { kind, reason } = inflated;
  return sha256 === '' ? { kind, reason } : { kind, reason, sha256 };
}

function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
