import { parseArchiveKey } from '../../checks/archive-key.ts';
import type { LogFileSight, StoredObject } from '../../checks/archive.ts';
import { inflate } from '../../checks/gzip.ts';
import {
  type DigestEvidence,
  type DigestJudgement,
  type DigestSight,
  folderOf,
  type LogFileState,
  type LogFolder,
} from '../../checks/integrity/evidence.ts';
import type { Fault, FaultId } from '../../checks/integrity/fault.ts';
import { judgeDigests } from '../../checks/integrity/judge-digests.ts';
import { judgeLogFile } from '../../checks/integrity/log-file.ts';
import { mergeFaults } from '../../checks/integrity/merge-faults.ts';
import { sha256Hex } from '../../checks/integrity/signature.ts';
import { inWindow, neededDigestRange, type Window } from '../../checks/integrity/window.ts';
import type { ForgedArchive } from './forge-archive.ts';
import type { MemoryArchive } from './memory-archive.ts';

/** The verdict on a whole forged archive. */
export interface Audit {
  readonly judgement: DigestJudgement;
  /** Of digests and log files, those that count many merged. */
  readonly faults: readonly Fault[];
  readonly states: ReadonlyMap<string, LogFileState>;
}

type AuditOptions = Partial<Omit<DigestEvidence, 'sights'>>;

const LOG_LIMIT = 16 * 1024 * 1024;

/** Does in memory what a run does: lists, reads, judges digests, then every log that is listed or expected. */
export function auditForged(archive: ForgedArchive, options: AuditOptions = {}): Audit {
  const window = options.window ?? { since: at('00:00'), until: at('06:00') };
  const judgement = judgeDigests({
    sights: sightsOf(archive, window),
    bucket: archive.bucket,
    keysOf: (region) => archive.publicKeys.get(region) ?? [],
    window,
    now: at('12:00'),
    listedLogs: logFolders(archive, window),
    ...options,
  });
  const states = new Map<string, LogFileState>();
  const faults: Fault[] = [...judgement.faults];
  for (const [key, entry] of workList(archive, judgement)) {
    const verdict = judgeLogFile(entry, sightOf(archive, key), judgement);
    states.set(key, verdict.state);
    faults.push(...verdict.faults);
  }
  return { judgement, faults: mergeFaults(faults), states };
}

/** An instant of the day in which forged archives play: `HH:MM`, or with seconds. */
export function at(time: string): Date {
  return new Date(`2026-03-10T${time.length === 5 ? `${time}:00` : time}.000Z`);
}

/** The ids of faults, sorted, those of rank `info` left out. */
export function idsOf({ faults }: Pick<Audit, 'faults'>): FaultId[] {
  return faults
    .filter(({ severity }) => severity !== 'info')
    .map(({ id }) => id)
    .sort();
}

/** How many log files are in each state. */
export function countStates({
  states,
}: Pick<Audit, 'states'>): Partial<Record<LogFileState, number>> {
  const counts: Partial<Record<LogFileState, number>> = {};
  for (const state of states.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function sightsOf(archive: MemoryArchive, window: Window): DigestSight[] {
  const { from, to } = neededDigestRange(window);
  return archive
    .entries()
    .filter(({ key }) => {
      const name = parseArchiveKey(key);
      if (name.kind === 'digest' || name.kind === 'backfill')
        return name.time >= from && name.time <= to;
      return name.kind === 'stray' && name.folder === 'CloudTrail-Digest';
    })
    .map((entry) => {
      const code = archive.unreadable.get(entry.key);
      const object = code
        ? ({ kind: 'unread', code, reason: `the store answered ${code}` } as const)
        : ({ kind: 'read', object: archive.get(entry.key) } as const);
      return { entry, object };
    });
}

function workList(archive: MemoryArchive, { expected, window }: DigestJudgement) {
  const files = new Map<string, { key: string; lastModified?: Date }>();
  for (const entry of archive.entries()) {
    const name = parseArchiveKey(entry.key);
    const stray = name.kind === 'stray' && name.folder === 'CloudTrail';
    if (stray || (name.kind === 'log' && inWindow(name.time, window))) files.set(entry.key, entry);
  }
  for (const key of expected.keys()) if (!files.has(key)) files.set(key, { key });
  return files;
}

function sightOf(archive: MemoryArchive, key: string): LogFileSight {
  const code = archive.unreadable.get(key) ?? (archive.objects.has(key) ? undefined : 'missing');
  if (code) return { kind: 'unread', code, reason: `the store answered ${code}` };
  return contentOf(archive.get(key));
}

function contentOf({ body }: StoredObject): LogFileSight {
  const inflated = inflate(body, LOG_LIMIT);
  if (inflated.kind === 'too-large')
    return { kind: 'too-large', limit: inflated.limit, stored: body.length };
  const { bytes } = inflated;
  if (inflated.kind === 'corrupt')
    return {
      kind: 'corrupt',
      reason: inflated.reason,
      ...(bytes && { sha256: sha256Hex(bytes) }),
    };
  return {
    kind: 'whole',
    sha256: sha256Hex(inflated.bytes),
    bytes: inflated.bytes.length,
    trailing: inflated.trailing,
  };
}

function logFolders(archive: MemoryArchive, window: Window): LogFolder[] {
  const folders = new Map<string, LogFolder>();
  for (const { key } of archive.entries()) {
    const name = parseArchiveKey(key);
    if (name.kind !== 'log' || !inWindow(name.time, window)) continue;
    const { prefix, organization, account, region, time } = name;
    const before = folders.get(folderOf(name));
    const newest = before && before.newest > time ? before.newest : time;
    const count = (before?.count ?? 0) + 1;
    folders.set(folderOf(name), { prefix, organization, account, region, newest, count });
  }
  return [...folders.values()];
}
