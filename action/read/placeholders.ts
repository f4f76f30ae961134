import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { UsageError, reasonOf } from '../../checks/errors.ts';

const schema = z.record(z.string(), z.array(z.union([z.string(), z.number()]).transform(String)));

/**
 * Lists that fill `%name%` in rules with the modifier `expand`: a YAML map from a name to a list.
 * @throws UsageError where the file cannot be read or has another shape
 */
export async function readPlaceholders(
  file: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  try {
    const value: unknown = parse(await readFile(file, 'utf8'), { maxAliasCount: 100 });
    return new Map(Object.entries(schema.parse(value)));
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? 'expected a map from a name to a list' : reasonOf(error);
    throw new UsageError(`--placeholders ${file}: ${reason}`, { cause: error });
  }
}
