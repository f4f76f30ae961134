import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ArchiveError, codeOf, reasonOf } from '../../checks/errors.ts';

/** Objects above this are not read into memory at all: CloudTrail's own files are a few MB at most. */
const MAX_STORED_BYTES = 256 * 1024 * 1024;
/** Folders already found to lie inside the archive; forgotten all at once, so that memory is bounded. */
const MAX_KNOWN_FOLDERS = 10_000;

/**
 * Reads single objects of a folder archive. The calls block: they run in a worker that has nothing
 * else to do, and the asynchronous ones would cost more than inflating a usual log file.
 * @throws ArchiveError, with `missing` for every key that names nothing inside the folder
 */
export function folderReader(root: string): (key: string) => Uint8Array {
  const known = new Set<string>();
  return (key) => {
    const path = pathOf(root, key);
    if (path === undefined) throw missing(key);
    try {
      requireInside(root, dirname(path), known);
      return readPlainFile(path, key);
    } catch (error) {
      throw archiveErrorOf(key, error);
    }
  };
}

/** The path of a key, or undefined where the key could lead outside the folder. */
export function pathOf(root: string, key: string): string | undefined {
  const parts = key.split('/');
  const safe = parts.every(
    (part) => part !== '' && part !== '.' && part !== '..' && !/[\0\\]/u.test(part),
  );
  return safe ? join(root, ...parts) : undefined;
}

function requireInside(root: string, folder: string, known: Set<string>): void {
  if (known.has(folder)) return;
  const real = realpathSync(folder);
  if (real !== root && !real.startsWith(root + sep))
    throw new ArchiveError('missing', `${folder} leads out of the archive`);
  if (known.size >= MAX_KNOWN_FOLDERS) known.clear();
  known.add(folder);
}

function readPlainFile(path: string, key: string): Uint8Array {
  // NOFOLLOW: the listing named a plain file; a link that took its place meanwhile is refused.
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw missing(key);
    if (stat.size > MAX_STORED_BYTES)
      throw new ArchiveError(
        'too-large',
        `${key}: ${stat.size} bytes; at most ${MAX_STORED_BYTES} are read`,
      );
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const CODES = new Map<string, (key: string, cause: unknown) => ArchiveError>([
  ['ENOENT', missing],
  ['ENOTDIR', missing],
  ['ENAMETOOLONG', missing],
  ['ELOOP', missing],
  ['EACCES', denied],
  ['EPERM', denied],
]);

function archiveErrorOf(key: string, error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error;
  const known = CODES.get(codeOf(error));
  if (known !== undefined) return known(key, error);
  return new ArchiveError('unreachable', `${key}: ${reasonOf(error)}`, { cause: error });
}

function missing(key: string, cause?: unknown): ArchiveError {
  return new ArchiveError('missing', `${key}: there is no such file in the folder`, { cause });
}

function denied(key: string, cause: unknown): ArchiveError {
  return new ArchiveError('access-denied', `${key}: this user may not read the file`, { cause });
}
