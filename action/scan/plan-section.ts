import { parseArchiveKey, type ArchiveKey, type LogKey } from '../../checks/archive-key.ts';
import type { ArchiveEntry, LogArchive } from '../../checks/archive.ts';
import { ArchiveError } from '../../checks/errors.ts';
import type { DigestSight, LogFolder } from '../../checks/integrity/evidence.ts';
import type { TimeRange } from '../../checks/integrity/fault.ts';
import {
  HOUR,
  inWindow,
  neededDigestRange,
  shifted,
  type Window,
} from '../../checks/integrity/window.ts';
import { dayFolder, listDays, listOdd, type Section } from './sections.ts';

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

interface Listed {
  readonly window: Window;
  /** Whether what lies beside the days' folders is looked for too. */
  readonly withOdd: boolean;
}

/** Lists the log files of a section whose names lie in the window. */
export async function listLogs(
  archive: LogArchive,
  section: Section,
  { window, withOdd }: Listed,
): Promise<SectionListing> {
  const odd = withOdd ? listOdd(archive, section) : Promise.resolve([]);
  // What is thrown is thrown where it is awaited.
  odd.catch(() => undefined);
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
  for (const entry of await odd)
    if (parseArchiveKey(entry.key).kind === 'stray') addStray(found, entry);
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

/** The digests of a section, and those among them that were delivered late. */
export interface SectionDigests {
  readonly sights: readonly DigestSight[];
  readonly late: ReadonlySet<string>;
  /** Keys of digests that lie shortly before: each chain of them should reach into the window. */
  readonly before: readonly string[];
}

/**
 * So far back late digests are looked for, which CloudTrail makes up for within hours, and chains
 * that may have lost everything since: a week of one is a sixth of a listing's page.
 */
const LOOK_BACK = 7 * 24 * HOUR;
/** So many of them are enough: a stranger can make names many. */
const MOST_BEFORE = 5_000;

/**
 * Reads every digest that judging the window needs, and names what else lies in the digest folder.
 * @param settled until when an earlier run has verified the section: backfill digests that were
 * stored since then are read too, though they speak of hours before the window
 */
export async function readDigests(
  archive: LogArchive,
  section: Section,
  { window, settled }: { readonly window: Window; readonly settled?: Date | undefined },
): Promise<SectionDigests> {
  const span = neededDigestRange(window);
  const from = shifted(span.from, -LOOK_BACK);
  const before: string[] = [];
  const entries: ArchiveEntry[] = [];
  const late = new Set<string>();
  const firstDay = `${section.root}CloudTrail-Digest/${section.region}/${dayFolder(span.from)}`;
  const listed = { folder: 'CloudTrail-Digest', span: { from, to: span.to } } as const;
  for await (const entry of listDays(archive, section, listed)) {
    const key = parseArchiveKey(entry.key);
    const isLate = isLateBackfill({ key, entry, window }, settled);
    if (isLate) late.add(entry.key);
    const isOfSpan = entry.key > firstDay;
    if (isLate || (isOfSpan && isNeeded(key, span))) entries.push(entry);
    else if (key.kind === 'digest' && before.length < MOST_BEFORE) before.push(entry.key);
  }
  return { sights: await readAll(archive, entries), late, before };
}

function isNeeded(key: ArchiveKey, span: TimeRange): boolean {
  const isDigest = key.kind === 'digest' || key.kind === 'backfill';
  return isDigest ? key.time >= span.from && key.time <= span.to : key.kind === 'stray';
}

/** A copy does not say when an object was stored: there every one may be new. */
function isLateBackfill(
  { key, entry, window }: { key: ArchiveKey; entry: ArchiveEntry; window: Window },
  settled: Date | undefined,
): boolean {
  if (settled === undefined || key.kind !== 'backfill' || key.time >= window.since) return false;
  return entry.lastModified === undefined || entry.lastModified >= settled;
}

/** Reads objects again, in their place among the sights. */
export async function readAgain(
  archive: LogArchive,
  sights: readonly DigestSight[],
  keys: ReadonlySet<string>,
): Promise<readonly DigestSight[]> {
  const entries = sights.map(({ entry }) => entry).filter(({ key }) => keys.has(key));
  const read = new Map((await readAll(archive, entries)).map((sight) => [sight.entry.key, sight]));
  return sights.map((sight) => read.get(sight.entry.key) ?? sight);
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
