import { availableParallelism } from 'node:os';
import type { PublicKeys } from '../checks/archive.ts';
import { withGroupFields } from '../checks/detections/alert-group.ts';
import type { SourceBook } from '../checks/detections/derive/source.ts';
import type { RulePack } from '../checks/detections/index.ts';
import { withKnownLists } from '../checks/detections/known-lists.ts';
import { skipUnready, type SkippedRule } from '../checks/detections/skip-unready.ts';
import { ArchiveError } from '../checks/errors.ts';
import type { Inputs } from './inputs.ts';
import type { Memory } from './memory.ts';
import { openProgress, type Progress } from './progress.ts';
import type { ConnectedArchive } from './read/archive.ts';
import { readDetectionConfig } from './read/detection-config.ts';
import {
  readEnrichment,
  sourcesGiven,
  type EnrichmentFiles,
  type EnrichmentPaths,
} from './read/enrichment.ts';
import type { AccountAnswer } from './read/trails.ts';
import { readPublicKeysFile } from './read/public-keys-file.ts';
import { readPublicKeys } from './read/public-keys.ts';
import type { Story } from './run.ts';
import { scanPool } from './scan/pool.ts';
import type { Section } from './scan/sections.ts';
import type { HitRow } from './write/report.ts';

/** More than any log file CloudTrail writes; a file that inflates beyond it is a finding. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

export interface Wires {
  readonly interrupted: AbortSignal;
  readonly onHit: (row: HitRow) => void;
}

export interface Given extends ConnectedArchive {
  readonly now: Date;
  readonly memory: Memory;
  /** Rules that are loaded already. @default those of the inputs */
  readonly pack?: RulePack;
}

/** Connects the shapes that a run knows with the files, buckets and services behind them. */
export async function openStory(
  inputs: Inputs,
  { interrupted, onHit }: Wires,
  { source, archive, now, memory, ...given }: Given,
): Promise<Story> {
  const { parts } = inputs;
  const { pack, skipped, enrichment, sources } = parts.detections
    ? await openRules(inputs, given.pack)
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

interface Detections {
  readonly pack: RulePack;
  readonly skipped: readonly SkippedRule[];
  readonly enrichment?: EnrichmentFiles | undefined;
  readonly sources?: SourceBook | undefined;
}

const NO_DETECTIONS: Detections = { pack: { rules: [], correlations: [] }, skipped: [] };

/** Loading rules takes half of this program, which a run that asks for integrity alone does not need. */
/** The rules that can work with what the user brought, and those that cannot. */
async function openRules(inputs: Inputs, loaded: RulePack | undefined): Promise<Detections> {
  const { lists, enrichment: configured } = await readDetectionConfig(inputs.config);
  const { requirePack } = await import('./rule-pack.ts');
  const whole = loaded ?? (await requirePack(inputs.rules, lists));
  const paths = chosen(inputs.enrichment, configured);
  const given = { sources: sourcesGiven(paths), lists: withKnownLists(lists) };
  const { pack, skipped } = skipUnready(whole, given);
  const enrichment = await readEnrichment(paths);
  const sources = enrichment && (await openSources(enrichment));
  return { pack: grouped(pack), skipped, enrichment, sources };
}

/** What stands on the command line takes the place of what the configuration says. */
function chosen(given: EnrichmentPaths, configured: EnrichmentPaths): EnrichmentPaths {
  const lists = given['threat-lists'].length > 0 ? given : configured;
  return {
    'country-database': given['country-database'] ?? configured['country-database'],
    'asn-database': given['asn-database'] ?? configured['asn-database'],
    'aws-ranges': given['aws-ranges'] ?? configured['aws-ranges'],
    'tor-list': given['tor-list'] ?? configured['tor-list'],
    'threat-lists': lists['threat-lists'],
  };
}

/** Opened here as well as in the workers: a file that is damaged is told before anything is read. */
async function openSources(files: EnrichmentFiles): Promise<SourceBook> {
  const { openSourceBook } = await import('./read/source-book.ts');
  return openSourceBook(files);
}

function grouped({ rules, correlations }: RulePack): RulePack {
  return { rules: rules.map(withGroupFields), correlations };
}

async function openPublicKeys({ publicKeys, place, endpoint }: Inputs): Promise<PublicKeys> {
  if (publicKeys !== undefined) return readPublicKeysFile(publicKeys);
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
  { parts, trail, window, endpoint, publicKeys }: Inputs,
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
