import type { ArchiveSource } from '../read/archive.ts';
import type { ObserverSetup } from './observers.ts';
import type { ScannedFile, ScanOptions } from './scan-file.ts';

/** What a worker is started with, when nothing else is known yet. */
export interface WorkerStart {
  /** Whether it is going to match rules. */
  readonly matches: boolean;
}

/** What a worker is hired for: its first message. */
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

/** Messages come from this very program; the guards only give them back their types. */
export function isWorkerStart(value: unknown): value is WorkerStart {
  return typeof value === 'object' && value !== null && 'matches' in value;
}

export function isScanJob(value: unknown): value is ScanJob {
  return typeof value === 'object' && value !== null && 'source' in value && 'setup' in value;
}
