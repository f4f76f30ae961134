import { readFile } from 'node:fs/promises';
import { parsePlaceholders, type Placeholders } from '../../checks/detections/index.ts';
import { reasonOf, UsageError } from '../../checks/errors.ts';

/**
 * Lists that fill `%name%` in rules with the modifier `expand`: a YAML map from a name to a list.
 * @throws UsageError where the file cannot be read or has another shape
 */
export async function readPlaceholders(file: string): Promise<Placeholders> {
  try {
    return parsePlaceholders(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--placeholders ${file}: ${reasonOf(error)}`, { cause: error });
  }
}
