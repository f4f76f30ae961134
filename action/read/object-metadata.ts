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
 * @throws UsageError where a named file is missing, or either is not of that shape
 */
export async function readMetadata(
  root: string,
  file: string | undefined,
): Promise<ObjectMetadata> {
  const path = file ?? join(root, DEFAULT_NAME);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (file === undefined && codeOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`--metadata ${path}: cannot be read (${reasonOf(error)})`, {
      cause: error,
    });
  });
  if (text === undefined) return new Map();
  return new Map(Object.entries(parseMetadata(path, text)));
}

function parseMetadata(path: string, text: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      `--metadata ${path}: expected a JSON map {"<key>": {"signature": "<hex>", …}} (${firstLine(error)})`,
      { cause: error },
    );
  }
}

function firstLine(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues[0]?.message ?? 'wrong shape';
  return reasonOf(error);
}
