import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { codeOf, UsageError, reasonOf } from '../../checks/errors.ts';

/** S3 user metadata by key; names in lower case, without `x-amz-meta-`. */
export type ObjectMetadata = ReadonlyMap<string, Readonly<Record<string, string>>>;

const DEFAULT_NAME = '.s3-metadata.json';
const schema = z.record(z.string(), z.record(z.string(), z.string()));

/**
 * The metadata that a copy on disk has lost: a JSON map `{"<key>": {"signature": "…"}}`.
 * @param file where the user says it is; without it the default name in the folder, where present
 * @param onUnusable told what of the default file is left out: it came with the copy, so a stranger
 * may have written it, and nothing in it may keep the rest of the archive from being looked at
 * @throws UsageError where a named file is missing or not of that shape
 */
export async function readMetadata(
  root: string,
  file: string | undefined,
  onUnusable: (key: string, reason: string) => void,
): Promise<ObjectMetadata> {
  const path = file ?? join(root, DEFAULT_NAME);
  const leftOut = (error: unknown): string | undefined => {
    if (file !== undefined) throw wrong(path, error);
    if (codeOf(error) !== 'ENOENT') onUnusable(DEFAULT_NAME, firstLine(error));
    return undefined;
  };
  const text = await readFile(path, 'utf8').catch(leftOut);
  if (text === undefined) return new Map();
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(text))));
  } catch (error) {
    leftOut(error);
    return usableEntries(text);
  }
}

/** What is left of a map with entries that are no metadata; nothing of what is no map. */
function usableEntries(text: string): ObjectMetadata {
  const entries = z.record(z.string(), z.unknown()).safeParse(jsonOf(text)).data ?? {};
  return new Map(
    Object.entries(entries).flatMap(([key, entry]) => {
      const { data } = z.record(z.string(), z.string()).safeParse(entry);
      return data === undefined ? [] : [[key, data] as const];
    }),
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(path: string, error: unknown): UsageError {
  const isShape = error instanceof z.ZodError || error instanceof SyntaxError;
  const what = isShape
    ? 'expected a JSON map {"<key>": {"signature": "<hex>", …}}'
    : 'cannot be read';
  return new UsageError(`--metadata ${path}: ${what} (${firstLine(error)})`, { cause: error });
}

function firstLine(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues[0]?.message ?? 'wrong shape';
  return reasonOf(error);
}
