import { lstatSync, type Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import type { ArchiveEntry, LogArchive } from '../../checks/archive.ts';
import { ArchiveError, codeOf, UsageError, reasonOf } from '../../checks/errors.ts';
import { folderReader, pathOf } from './folder-object.ts';
import type { ObjectMetadata } from './object-metadata.ts';

/** A folder laid out like the bucket, described so that a worker thread can open it too. */
export interface FolderSource {
  readonly kind: 'folder';
  readonly path: string;
  /** File with the objects' user metadata. @default `.s3-metadata.json` in the folder, where present */
  readonly metadata: string | undefined;
}

/** Told about each entry that is left out of a listing because it is no plain file. */
export type OnSkipped = (key: string, reason: string) => void;

/**
 * Opens a folder as an archive. Nothing outside it is ever read: symbolic links are skipped and
 * told to `onSkipped`, and a key with `..` in it is a key that does not exist.
 * @throws UsageError where the folder is missing or is no folder
 */
export async function openFolderArchive(
  source: FolderSource,
  onSkipped: OnSkipped = () => undefined,
): Promise<LogArchive> {
  const root = await folderAt(source.path);
  let metadata: Promise<ObjectMetadata> | undefined;
  const readBody = folderReader(root);
  return {
    list: (prefix, after = '') => walk({ root, prefix, after, onSkipped }, folderOf(prefix)),
    folders: (prefix) => foldersUnder(root, prefix),
    read: async (key) => {
      const body = readBody(key);
      // Only digests have metadata that matters: a worker that reads log files never loads the map.
      if (!key.includes('/CloudTrail-Digest/')) return { body, metadata: {} };
      metadata ??= import('./object-metadata.ts').then(({ readMetadata }) =>
        readMetadata(root, source.metadata, onSkipped),
      );
      return { body, metadata: (await metadata).get(key) ?? {} };
    },
  };
}

async function folderAt(path: string): Promise<string> {
  const resolved = await realpath(path).catch((error: unknown) => {
    throw new UsageError(`--archive ${path}: there is no such folder (${reasonOf(error)})`, {
      cause: error,
    });
  });
  if (!(await lstat(resolved)).isDirectory())
    throw new UsageError(`--archive ${path}: this is a file; give the folder that holds AWSLogs/`);
  return resolved;
}

interface Walk {
  readonly root: string;
  readonly prefix: string;
  readonly after: string;
  readonly onSkipped: OnSkipped;
}

/** Depth first, in the byte order of whole keys, skipping folders that cannot hold a wanted key. */
async function* walk(job: Walk, folder: string): AsyncGenerator<ArchiveEntry> {
  for (const { entry, key } of await entriesOf(job.root, folder)) {
    if (!mayHold(job, key)) continue;
    if (entry.isDirectory()) yield* walk(job, key);
    else if (!entry.isFile()) job.onSkipped(key, 'not a plain file: links are never followed');
    else if (isWanted(job, key)) yield statEntry(job.root, key);
  }
}

/** Whether a folder (`key` ends in `/`) or file can be, or can hold, a key under the prefix and after the mark. */
function mayHold({ prefix, after }: Walk, key: string): boolean {
  const underPrefix = key.startsWith(prefix) || prefix.startsWith(key);
  return underPrefix && (key.endsWith('/') ? compareBytes(`${key}\u{10ffff}`, after) > 0 : true);
}

function isWanted({ prefix, after }: Walk, key: string): boolean {
  return key.startsWith(prefix) && (after === '' || compareBytes(key, after) > 0);
}

/** The call blocks: what the asynchronous one costs a file adds up to a quarter of a short run's listing. */
function statEntry(root: string, key: string): ArchiveEntry {
  // A copy's time of change says nothing about the delivery, so there is no `lastModified` here.
  const { size } = lstatSync(`${root}${sep}${key}`);
  return { key, size };
}

interface NamedEntry {
  readonly entry: Dirent;
  readonly key: string;
}

async function entriesOf(root: string, folder: string): Promise<readonly NamedEntry[]> {
  const path = folder === '' ? root : pathOf(root, folder.replace(/\/$/u, ''));
  // The root is a real path: a folder whose real path differs is reached through a link.
  if (path === undefined || (await realpath(path).catch(() => undefined)) !== path) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw new ArchiveError(
      'access-denied',
      `${folder}: cannot list this folder (${reasonOf(error)})`,
      { cause: error },
    );
  });
  return entries
    .map((entry) => ({ entry, key: `${folder}${entry.name}${entry.isDirectory() ? '/' : ''}` }))
    .sort((a, b) => compareBytes(a.key, b.key));
}

async function foldersUnder(root: string, prefix: string): Promise<readonly string[]> {
  const entries = await entriesOf(root, prefix);
  return entries.filter(({ entry }) => entry.isDirectory()).map(({ key }) => key);
}

function folderOf(prefix: string): string {
  return prefix.slice(0, prefix.lastIndexOf('/') + 1);
}

const SURROGATE = /[\ud800-\udfff]/;

/** S3 lists keys in the byte order of their UTF-8 form, which is that of UTF-16 but for surrogates. */
function compareBytes(a: string, b: string): number {
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : Number(a > b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
