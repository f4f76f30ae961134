import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, reasonOf, UsageError } from '../../checks/errors.ts';
import { MOST_STATE_BYTES, type StateStore } from './state-store.ts';

/** A lock older than this was left by a run that died. */
const STALE_LOCK_MS = 60_000;
const LONGEST_WAIT_MS = 90_000;
const FIRST_PAUSE_MS = 5;
const LONGEST_PAUSE_MS = 250;

/**
 * The state in a file. It is written beside its place and moved there, so that a reader sees the
 * old document or the new one; a lock file keeps two runs from replacing each other's.
 */
export function openFileState(path: string): StateStore {
  return {
    read: () => readState(path),
    async update(next) {
      await mkdir(dirname(path), { recursive: true });
      const lock = await takeLock(`${path}.lock`);
      try {
        await replace(path, next(await readState(path)));
      } finally {
        await lock.release();
      }
    },
  };
}

async function readState(path: string): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > MOST_STATE_BYTES) throw new Error(`larger than ${MOST_STATE_BYTES} bytes`);
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw new UsageError(`--state ${path}: ${reasonOf(cause)}`, { cause });
  }
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(text);
      // Without this a crash of the machine can leave the new name with no content.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

interface Lock {
  release(): Promise<void>;
}

async function takeLock(path: string): Promise<Lock> {
  const end = Date.now() + LONGEST_WAIT_MS;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    if (await isTaken(path)) return { release: () => rm(path, { force: true }) };
    if (Date.now() > end)
      throw new UsageError(`--state: another run holds ${path}; remove it if there is none`);
    await pause(wait * (0.5 + Math.random() / 2));
  }
}

async function isTaken(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST')
      throw new UsageError(`--state: ${reasonOf(error)}`, { cause: error });
    await removeStale(path);
    return false;
  }
}

async function removeStale(path: string): Promise<void> {
  const taken = await stat(path).catch(() => undefined);
  if (taken === undefined || Date.now() - taken.mtimeMs < STALE_LOCK_MS) return;
  // Moved before it is removed: of several runs that find it stale, one moves it.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  await rm(aside, { force: true });
}
