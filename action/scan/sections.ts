import { parseArchiveKey, type KeyPlace } from '../../checks/archive-key.ts';
import type { ArchiveEntry, LogArchive } from '../../checks/archive.ts';

/** One account in one region of an archive: the place of one or more chains and of the logs they list. */
export interface Section {
  readonly account: string;
  readonly region: string;
  /** Ends in `/`; the account's folder. */
  readonly root: string;
  /** Whether there is a folder for its digests. */
  readonly hasDigests: boolean;
}

/** The section in the words of its keys: what stands before the account in them. */
export function placeOf({ root, account, region }: Section): KeyPlace {
  const at = parseArchiveKey(`${root}CloudTrail/${region}/x`);
  return at.kind === 'other' ? { prefix: '', organization: '', account, region } : at;
}

export interface Filter {
  /** Where to begin: empty, or ending in `/`. */
  readonly prefix: string;
  readonly account: (account: string) => boolean;
  readonly region: (region: string) => boolean;
}

/** How deep `AWSLogs/` may lie under the archive's root: key prefixes are a few folders at most. */
const MAX_PREFIX_DEPTH = 5;
/** Prefix folders looked into on the way: a folder of strangers' files is no archive. */
const MAX_PREFIX_FOLDERS = 2000;

const ACCOUNT = /\/(\d{12})\/$/u;
const ORGANIZATION = /\/o-[a-z0-9]{4,32}\/$/u;
const REGION = /\/([a-z0-9-]{4,32})\/$/u;

/**
 * The account × region places of an archive, from its layout alone
 * (`[prefix/]AWSLogs/[o-id/]ACCOUNT/CloudTrail[-Digest]/REGION/`), in order.
 */
export async function findSections(
  archive: LogArchive,
  filter: Filter,
): Promise<readonly Section[]> {
  const accounts = (await accountFolders(archive, filter.prefix))
    .map((root) => ({ root, account: ACCOUNT.exec(root)?.[1] ?? '', filter }))
    .filter(({ account }) => filter.account(account));
  const sections = await Promise.all(accounts.map((account) => regionsOf(archive, account)));
  return sections.flat();
}

async function accountFolders(archive: LogArchive, prefix: string): Promise<readonly string[]> {
  const accounts: string[] = [];
  for (const logs of await logFolders(archive, prefix)) {
    const folders = await archive.folders(logs);
    const inside = await Promise.all(
      folders
        .filter((folder) => ORGANIZATION.test(folder))
        .map((folder) => archive.folders(folder)),
    );
    accounts.push(...[...folders, ...inside.flat()].filter((folder) => ACCOUNT.test(folder)));
  }
  return accounts.sort();
}

/** Every folder named `AWSLogs`, breadth first; an `AWSLogs` inside another is the outer one's business. */
async function logFolders(archive: LogArchive, prefix: string): Promise<readonly string[]> {
  const found: string[] = [];
  let level: readonly string[] = [prefix];
  let seen = 0;
  for (
    let depth = 0;
    depth < MAX_PREFIX_DEPTH && level.length > 0 && seen < MAX_PREFIX_FOLDERS;
    depth++
  ) {
    seen += level.length;
    const folders = (await Promise.all(level.map((prefix) => archive.folders(prefix)))).flat();
    found.push(...folders.filter(isLogFolder));
    level = folders.filter((folder) => !isLogFolder(folder));
  }
  return found;
}

function isLogFolder(folder: string): boolean {
  return folder === 'AWSLogs/' || folder.endsWith('/AWSLogs/');
}

async function regionsOf(
  archive: LogArchive,
  { account, root, filter }: { account: string; root: string; filter: Filter },
): Promise<readonly Section[]> {
  const [logs, digests] = await Promise.all([
    regionFolders(archive, `${root}CloudTrail/`),
    regionFolders(archive, `${root}CloudTrail-Digest/`),
  ]);
  return [...new Set([...logs, ...digests])]
    .filter(filter.region)
    .sort()
    .map((region) => ({ account, region, root, hasDigests: digests.has(region) }));
}

async function regionFolders(archive: LogArchive, folder: string): Promise<ReadonlySet<string>> {
  const folders = await archive.folders(folder);
  return new Set(folders.flatMap((path) => REGION.exec(path)?.[1] ?? []));
}

/** Both ends included; instants in UTC. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/**
 * The objects of one kind of a section that lie in the day folders of a span, in the order of their
 * keys. The cost follows the span, not the age of the archive.
 */
export async function* listDays(
  archive: LogArchive,
  { root, region }: Section,
  { folder, span }: { folder: 'CloudTrail' | 'CloudTrail-Digest'; span: Span },
): AsyncGenerator<ArchiveEntry> {
  const prefix = `${root}${folder}/${region}/`;
  const end = `${prefix}${dayFolder(span.to)}/\u{10ffff}`;
  for await (const entry of archive.list(prefix, `${prefix}${dayFolder(span.from)}`)) {
    if (entry.key > end) return;
    yield entry;
  }
}

/** `2026/03/10`, as keys have it. */
export function dayFolder(at: Date): string {
  return at.toISOString().slice(0, 10).replaceAll('-', '/');
}

/** Enough to meet a digest of every trail; more are not read of an archive that is years old. */
const MAX_PER_SIDE = 200;
/** Strangers' objects must not stand before the digests: so many are passed by, and told. */
const MAX_STRAYS = 2_000;

/**
 * Keys of a section's digests on both sides of a span: its oldest ones, and the first after the
 * span's last day. They show that a chain has a past, or a future, beyond what is looked at. The
 * objects that are no digests are given too.
 */
export async function digestsBeyond(
  archive: LogArchive,
  { root, region }: Section,
  span: Span,
): Promise<readonly string[]> {
  const folder = `${root}CloudTrail-Digest/${region}/`;
  const [before, after] = await Promise.all([
    firstKeys(archive, folder),
    firstKeys(archive, folder, `${folder}${dayFolder(span.to)}/\u{10ffff}`),
  ]);
  return [...new Set([...before, ...after])];
}

async function firstKeys(archive: LogArchive, prefix: string, after?: string): Promise<string[]> {
  const keys: string[] = [];
  let digests = 0;
  for await (const { key } of archive.list(prefix, after)) {
    keys.push(key);
    if (parseArchiveKey(key).kind !== 'stray') digests += 1;
    if (digests === MAX_PER_SIDE || keys.length === MAX_STRAYS) break;
  }
  return keys;
}

/** So many objects in places where CloudTrail writes none are looked at; of the rest, one is named. */
const MAX_ODD = 500;

/**
 * Objects of a section's log folder that no window meets, because they lie in no year: before the
 * first one, and after the last. Whoever reads the whole folder takes them for log files.
 */
export async function listOdd(
  archive: LogArchive,
  { root, region }: Section,
): Promise<readonly ArchiveEntry[]> {
  const prefix = `${root}CloudTrail/${region}/`;
  const firstYear = `${prefix}2`;
  const [before, after] = await Promise.all([
    takeUntil(archive.list(prefix), ({ key }) => key >= firstYear),
    takeUntil(archive.list(prefix, `${prefix}3`), () => false),
  ]);
  return [...before, ...after];
}

async function takeUntil(
  entries: AsyncIterable<ArchiveEntry>,
  isOver: (entry: ArchiveEntry) => boolean,
): Promise<readonly ArchiveEntry[]> {
  const taken: ArchiveEntry[] = [];
  for await (const entry of entries) {
    if (isOver(entry)) break;
    taken.push(entry);
    if (taken.length > MAX_ODD) break;
  }
  return taken;
}
