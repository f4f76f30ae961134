import { readFile } from 'node:fs/promises';
import { codeOf, reasonOf, UsageError } from '../../checks/errors.ts';

/**
 * The text of a file; undefined where there is none and nobody named it.
 * @param wanted whether the user named it
 * @throws UsageError where a named file is missing, or a file cannot be read
 */
export async function readOptional(path: string, wanted: boolean): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (!wanted && codeOf(error) === 'ENOENT') return undefined;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}
