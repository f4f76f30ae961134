import { availableParallelism } from 'node:os';
import type { PublicKeys } from '../checks/archive.ts';
import { ArchiveError } from '../checks/errors.ts';
import { MAX_INFLATED_BYTES } from '../checks/gzip.ts';
import type { Inputs } from './inputs.ts';
import type { Memory } from './memory.ts';
import type { Detections } from './open-rules.ts';
import { passes } from './passes.ts';
import { openProgress, type Progress } from './progress.ts';
import type { ConnectedArchive } from './read/archive.ts';
import type { AccountAnswer } from './read/trails.ts';
import { readPublicKeys } from './read/public-keys.ts';
import type { Story } from './run.ts';
import { scanPool } from './scan/pool.ts';
import type { Section } from './scan/sections.ts';
import type { HitRow } from './write/report.ts';

export interface Wires {
  readonly interrupted: AbortSignal;
  readonly onHit: (row: HitRow) => void;
}

export interface Given extends ConnectedArchive {
  readonly now: Date;
  readonly memory: Memory;
  /** What detections need; asked only where the run wants them. */
  readonly openDetections: () => Promise<Detections>;
}

/** Connects the shapes that a run knows with the files, buckets and services behind them. */
export async function openStory(
  inputs: Inputs,
  { interrupted, onHit }: Wires,
  { source, archive, now, memory, openDetections }: Given,
): Promise<Story> {
  const { parts } = inputs;
  const { pack, skipped, enrichment, sources } = parts.detections
    ? await openDetections()
    : NO_DETECTIONS;
  const everyHit = inputs.format === 'ndjson';
  const job = {
    source,
    setup: {
      changes: parts.integrity,
      ...(parts.detections && { rules: pack.rules, everyHit }),
      ...(enrichment && { enrichment }),
    },
    options: { maxInflatedBytes: MAX_INFLATED_BYTES, hash: parts.integrity },
  };
  const pool = { job, workers: availableParallelism(), signal: interrupted };
  return {
    inputs,
    now,
    memory,
    interrupted,
    archive,
    ...(source.kind === 's3' ? { bucket: source } : {}),
    publicKeys: await openPublicKeys(inputs),
    expectations: (sections) =>
      askAccount(inputs, sections, source.kind === 's3' ? source.bucket : undefined),
    pack,
    skipped,
    sources,
    scan: (tasks) => scanPool(tasks, pool),
    onHit,
    progress: standardErrorProgress(),
  };
}

const NO_DETECTIONS: Detections = { pack: { rules: [], correlations: [] }, skipped: [] };

async function openPublicKeys({ publicKeys, place, endpoint }: Inputs): Promise<PublicKeys> {
  if (publicKeys !== undefined) {
    const { readPublicKeysFile } = await import('./read/public-keys-file.ts');
    return readPublicKeysFile(publicKeys);
  }
  if (place.kind === 'bucket')
    return readPublicKeys({
      now: () => new Date(),
      ...(endpoint === undefined ? {} : { endpoint }),
    });
  const reason =
    'no public keys to check digests with: give --public-keys, a JSON file as "aws cloudtrail list-public-keys" prints it';
  return { keysOf: () => Promise.reject(new ArchiveError('unreachable', reason)) };
}

/** What should be there. Of a folder nobody can be asked; it is judged by its own layout. */
async function askAccount(
  { parts, trail, window, endpoint, publicKeys, regions: wanted }: Inputs,
  sections: readonly Section[],
  bucket: string | undefined,
): Promise<AccountAnswer> {
  // Somebody who brings the public keys means to work without AWS but for the bucket.
  if (!parts.integrity || bucket === undefined || publicKeys !== undefined) return NOT_ASKED;
  const { readTrails } = await import('./read/trails.ts');
  const regions = [...new Set(sections.map(({ region }) => region))];
  return readTrails({
    bucket,
    regions,
    isWanted: (region) => passes(wanted, region),
    since: window.since,
    ...(trail === undefined ? {} : { trail }),
    ...(endpoint === undefined ? {} : { endpoint }),
  });
}

const NOT_ASKED: AccountAnswer = { expectations: {}, unread: [], notes: [] };

function standardErrorProgress(): Progress {
  return openProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY && process.env.TERM !== 'dumb',
    clock: () => performance.now(),
  });
}
