import type { Exceptions } from './exception-entries.ts';
import { readOptional } from './optional-file.ts';

const DEFAULT_PATH = '.trailwarden/suppressions.yml';

/**
 * Reads the file of exceptions; undefined where none was named and there is none.
 * @param known ids of all controls; entries may name any where it is undefined
 * @throws UsageError where a named file is missing, or with every wrong entry
 */
export async function readExceptions(
  file: string | undefined,
  known: readonly string[] | undefined,
): Promise<Exceptions | undefined> {
  const path = file ?? DEFAULT_PATH;
  const found = await readOptional(path, file !== undefined);
  if (found === undefined) return undefined;
  // What checks the entries takes longer to load than most files take to read.
  const { parseExceptions } = await import('./exception-entries.ts');
  return parseExceptions(found, path, known);
}
