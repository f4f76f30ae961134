import { availableParallelism } from 'node:os';
import type { PublicKeys } from '../checks/archive.ts';
import { withGroupFields } from '../checks/detections/alert-book.ts';
import type { RulePack } from '../checks/detections/index.ts';
import { ArchiveError } from '../checks/errors.ts';
import { atLeast } from '../checks/finding.ts';
import { parseInputs, type Inputs, type Parts, type RawInputs } from './inputs.ts';
import { openProgress, type Progress } from './progress.ts';
import { connectArchive, type ConnectedArchive } from './read/archive.ts';
import { readPublicKeysFile } from './read/public-keys-file.ts';
import { readPublicKeys } from './read/public-keys.ts';
import { requirePack } from './rule-pack.ts';
import { run, type Story } from './run.ts';
import { scanPool } from './scan/pool.ts';
import { terminalText } from './write/clean-text.ts';
import { writeIssueFolder } from './write/issues/markdown-folder.ts';
import { openOutput } from './output.ts';
import type { HitRow, Report } from './write/report.ts';

/** More than any log file CloudTrail writes; a file that inflates beyond it is a finding. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

const CLEAN = 0;
const FOUND = 1;
const INCOMPLETE = 3;

/**
 * Runs an audit as the command line asked for it, and writes what came out.
 * @returns the exit status of the contract
 * @throws UsageError where the inputs, the rules or the archive's place are wrong
 */
export async function runAudit(
  parts: Parts,
  raw: RawInputs,
  interrupted: AbortSignal,
): Promise<number> {
  const inputs = parseInputs(parts, raw, new Date());
  const output = openOutput(inputs);
  const report = await performAudit(inputs, { interrupted, onHit: output.onHit });
  await output.finish(report);
  return exitStatus(report, inputs.failOn);
}

/** The audit itself, with its issues written: what the command line and the Action share. */
export async function performAudit(inputs: Inputs, wires: Wires): Promise<Report> {
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  const report = await run(await openStory(inputs, wires, archive)).finally(archive.close);
  if (inputs.issues !== undefined) await tellIssues(inputs.issues, report);
  return report;
}

/** 1 wins over 3: the report says `complete: false` besides. */
export function exitStatus({ findings, complete }: Report, failOn: Inputs['failOn']): number {
  if (failOn !== 'never' && findings.some(({ severity }) => atLeast(severity, failOn)))
    return FOUND;
  return complete ? CLEAN : INCOMPLETE;
}

export interface Wires {
  readonly interrupted: AbortSignal;
  readonly onHit: (row: HitRow) => void;
}

async function openStory(
  inputs: Inputs,
  { interrupted, onHit }: Wires,
  { source, archive }: ConnectedArchive,
): Promise<Story> {
  const { parts } = inputs;
  const pack = parts.detections ? grouped(await requirePack(inputs.rules)) : NO_RULES;
  const publicKeys = await openPublicKeys(inputs);
  const job = {
    source,
    setup: parts.detections ? { rules: pack.rules } : {},
    options: { maxInflatedBytes: MAX_INFLATED_BYTES, hash: parts.integrity },
  };
  const pool = { job, workers: availableParallelism(), signal: interrupted };
  const progress = standardErrorProgress();
  return {
    inputs,
    now: new Date(),
    archive,
    ...(source.kind === 's3' ? { bucket: source } : {}),
    publicKeys,
    pack,
    scan: (tasks) => scanPool(tasks, pool),
    onHit,
    progress,
  };
}

const NO_RULES: RulePack = { rules: [], correlations: [] };

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

function standardErrorProgress(): Progress {
  return openProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY && process.env.TERM !== 'dumb',
    clock: () => performance.now(),
  });
}

async function tellIssues(folder: string, { findings }: Report): Promise<void> {
  const { created, updated, unchanged } = await writeIssueFolder(folder, findings);
  say(`issues in ${folder}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
}

function say(text: string): void {
  process.stderr.write(`${terminalText(text)}\n`);
}
