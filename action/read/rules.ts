import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError, reasonOf } from '../../checks/errors.ts';

/** The text of one rule file, with the name that errors give it. */
export interface RuleFile {
  readonly file: string;
  readonly text: string;
}

/** Our own pack: at the same distance from the sources and from the bundle. */
const BUILTIN = fileURLToPath(new URL('../../checks/detections/rules/', import.meta.url));
const MAX_FILE_BYTES = 4 * 1024 * 1024;
const MAX_FILES = 20_000;

/**
 * Reads rule files: each path is a file, a folder (with all its `.yml` and `.yaml` files, in order),
 * or the word `builtin`.
 * @throws UsageError where a path is missing, holds no rules, or is too large
 */
export async function readRuleFiles(paths: readonly string[]): Promise<readonly RuleFile[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length > MAX_FILES)
    throw new UsageError(
      `--rules: ${files.length} files, more than the ${MAX_FILES} that are read`,
    );
  return Promise.all(files.map(readRuleFile));
}

interface NamedFile {
  readonly path: string;
  /** As errors say it. */
  readonly file: string;
}

async function filesAt(path: string): Promise<readonly NamedFile[]> {
  if (path === 'builtin')
    return filesUnder(BUILTIN, (file) => `builtin/${relative(BUILTIN, file)}`);
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(`--rules ${path}: no such file or folder (${reasonOf(error)})`, {
      cause: error,
    });
  });
  if (!found.isDirectory()) return [{ path, file: path }];
  const files = await filesUnder(path, (file) => file);
  if (files.length === 0)
    throw new UsageError(`--rules ${path}: no .yml or .yaml file in this folder`);
  return files;
}

async function filesUnder(
  folder: string,
  name: (file: string) => string,
): Promise<readonly NamedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, file: name(path) }));
}

async function readRuleFile({ path, file }: NamedFile): Promise<RuleFile> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    throw new UsageError(`${file}: ${size} bytes; a rule file has at most ${MAX_FILE_BYTES}`);
  return { file, text: await readFile(path, 'utf8') };
}
