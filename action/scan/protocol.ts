import type { ArchiveSource } from '../read/archive.ts';
import type { ObserverSetup } from './observers.ts';
import type { ScannedFile, ScanOptions } from './scan-file.ts';

/** What a worker is started with. */
export interface ScanJob {
  readonly source: ArchiveSource;
  readonly setup: ObserverSetup;
  readonly options: ScanOptions;
}

/** Tells a worker to end: nothing keeps it alive any more once what is in flight is over. */
export const STOP = 'stop';

export interface BatchRequest {
  readonly id: number;
  readonly keys: readonly string[];
}

export interface BatchReply {
  readonly id: number;
  readonly files: readonly ScannedFile[];
  /** What counted hits belong to, as far as no reply told before this one. */
  readonly pages: readonly string[];
  /** What was thrown, which is a defect or wrong use, never a bad file. */
  readonly error?: unknown;
}

/** The message comes from this very program; the guard only gives it back its type. */
export function isScanJob(value: unknown): value is ScanJob {
  return typeof value === 'object' && value !== null && 'source' in value && 'setup' in value;
}
