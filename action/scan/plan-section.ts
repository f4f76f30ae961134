import { parseArchiveKey, type LogKey } from '../../checks/archive-key.ts';
import type { ArchiveEntry, LogArchive } from '../../checks/archive.ts';
import { ArchiveError } from '../../checks/errors.ts';
import type { DigestSight, LogFolder } from '../../checks/integrity/evidence.ts';
import { inWindow, neededDigestRange, type Window } from '../../checks/integrity/window.ts';
import { listDays, type Section } from './sections.ts';

/** What the archive lists for one section within the window. */
export interface SectionListing {
  readonly logs: readonly ArchiveEntry[];
  /** Where the logs lie and how far they reach; several where prefixes share the section. */
  readonly folders: readonly LogFolder[];
  /** Gzip files in the log folder whose names CloudTrail would not give. */
  readonly planted: readonly ArchiveEntry[];
  /** Other objects there. */
  readonly strays: readonly string[];
}

/** Files that people's computers leave everywhere; Athena passes over such names too. */
const HIDDEN = /\/[._][^/]*$/u;

/** Lists the log files of a section whose names lie in the window. */
export async function listLogs(
  archive: LogArchive,
  section: Section,
  window: Window,
): Promise<SectionListing> {
  const found = {
    logs: new Array<ArchiveEntry>(),
    planted: new Array<ArchiveEntry>(),
    strays: new Array<string>(),
  };
  const folders = new Map<string, LogFolder>();
  const span = { from: window.since, to: window.until };
  for await (const entry of listDays(archive, section, { folder: 'CloudTrail', span })) {
    const key = parseArchiveKey(entry.key);
    if (key.kind === 'stray') addStray(found, entry);
    if (key.kind !== 'log' || !inWindow(key.time, window)) continue;
    found.logs.push(entry);
    folders.set(key.prefix, withLog(folders.get(key.prefix), key));
  }
  return { ...found, folders: [...folders.values()] };
}

function addStray(
  { planted, strays }: { planted: ArchiveEntry[]; strays: string[] },
  entry: ArchiveEntry,
): void {
  if (entry.key.endsWith('.gz')) planted.push(entry);
  else if (!HIDDEN.test(entry.key)) strays.push(entry.key);
}

function withLog(
  folder: LogFolder | undefined,
  { prefix, organization, account, region, time }: LogKey,
): LogFolder {
  const place = { prefix, organization, account, region };
  if (folder === undefined) return { ...place, count: 1, newest: time };
  return {
    ...folder,
    count: folder.count + 1,
    newest: folder.newest > time ? folder.newest : time,
  };
}

/** Requests for digests in flight at once: they are small, and their number is that of the hours. */
const IN_FLIGHT = 16;

/** Reads every digest that judging the window needs, and names what else lies in the digest folder. */
export async function readDigests(
  archive: LogArchive,
  section: Section,
  window: Window,
): Promise<readonly DigestSight[]> {
  const span = neededDigestRange(window);
  const entries: ArchiveEntry[] = [];
  for await (const entry of listDays(archive, section, { folder: 'CloudTrail-Digest', span })) {
    const key = parseArchiveKey(entry.key);
    const isDigest = key.kind === 'digest' || key.kind === 'backfill';
    if (isDigest ? key.time >= span.from && key.time <= span.to : key.kind === 'stray')
      entries.push(entry);
  }
  return readAll(archive, entries);
}

async function readAll(
  archive: LogArchive,
  entries: readonly ArchiveEntry[],
): Promise<readonly DigestSight[]> {
  const sights = new Array<DigestSight>(entries.length);
  const queue = entries.entries();
  const lane = async () => {
    for (const [index, entry] of queue) sights[index] = await readDigest(archive, entry);
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return sights;
}

async function readDigest(archive: LogArchive, entry: ArchiveEntry): Promise<DigestSight> {
  try {
    return { entry, object: { kind: 'read', object: await archive.read(entry.key) } };
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { entry, object: { kind: 'unread', code: error.code, reason: error.message } };
  }
}
