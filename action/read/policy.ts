import type { AuditPolicy } from '../../checks/controls/audit-policy.ts';
import type { Suppression } from '../../checks/controls/suppressions.ts';
import { reasonOf, UsageError } from '../../checks/errors.ts';
import { isLogRecord, valueAt } from '../../checks/log-record.ts';
import { CONFIG, readOptional } from './optional-file.ts';

const SUPPRESSIONS = '.trailwarden/suppressions.yml';
/** Sections of the configuration that the stacks and the routing of issues own. */
const OTHERS = ['stacks', 'issues', 'routing', 'detections', 'action', 'enrichment', 'lists'];

/**
 * What the organisation intends, from the configuration file.
 * @param file where the user says it is; without it the default name, where present
 * @throws UsageError where a named file is missing, or with every fault of what it says
 */
export async function readPolicy(file: string | undefined): Promise<AuditPolicy> {
  const path = file ?? CONFIG;
  const text = await readOptional(path, file !== undefined);
  const { parseConfig } = await import('./config.ts');
  return about(path, () => parseConfig(text ?? '', OTHERS));
}

/** Whether there is a configuration: one that was named, or one of the default name. */
export async function hasConfig(file: string | undefined): Promise<boolean> {
  return file !== undefined || (await readOptional(CONFIG, false)) !== undefined;
}

/**
 * One section of the configuration as YAML has it, for the room that owns it.
 * @throws UsageError where a named file is missing, or is no YAML
 */
export async function readConfigSection(
  file: string | undefined,
  section: string,
): Promise<{ readonly path: string; readonly value: unknown }> {
  const path = file ?? CONFIG;
  const text = await readOptional(path, file !== undefined);
  if (text === undefined) return { path, value: undefined };
  // YAML takes longer to load than most configurations take to read.
  const { parseYaml } = await import('./parse-yaml.ts');
  const document: unknown = about(path, (): unknown => parseYaml(text, { maxAliasCount: 20 }));
  const value = isLogRecord(document) ? valueAt(document, section) : undefined;
  return { path, value };
}

/** The exceptions that somebody took on; none without a file. */
export async function readSuppressions(
  file: string | undefined,
  known: readonly string[],
): Promise<readonly Suppression[]> {
  const found = await readSuppressionFile(file);
  if (found === undefined) return [];
  const { parseSuppressions } = await import('../../checks/controls/suppressions.ts');
  return about(found.path, () => parseSuppressions(found.text, known));
}

/** The text of the exceptions' file; undefined where none was named and there is none. */
export async function readSuppressionFile(
  file: string | undefined,
): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const path = file ?? SUPPRESSIONS;
  const text = await readOptional(path, file !== undefined);
  return text === undefined ? undefined : { path, text };
}

function about<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(
      reasonOf(error)
        .split('\n')
        .map((line) => `${path}: ${line}`)
        .join('\n'),
      { cause: error },
    );
  }
}
