import { nearest } from '../../checks/controls/nearest.ts';
import { reasonOf, UsageError } from '../../checks/errors.ts';
import { isLogRecord, type LogRecord } from '../../checks/log-record.ts';
import { readOptional } from './optional-file.ts';

/** Where the configuration lies unless the user says otherwise. */
const DEFAULT_PATH = 'trailwarden.config.yml';

/** Every section there is; `stacks` belongs to what we build, and no audit reads it. */
export const SECTIONS = [
  'organization',
  'trail',
  'policy',
  'issues',
  'enrichment',
  'lists',
  'stacks',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The configuration file, read and parsed once: each room takes its sections from here. */
export interface Configuration {
  /** As people know it, for messages. */
  readonly path: string;
  /** Whether there is such a file. */
  readonly exists: boolean;
  /** A section as YAML has it; undefined where the file does not say anything. */
  readonly section: (name: Section) => unknown;
  /** Sections that nobody reads, a sentence each: they are told with all that is wrong besides. */
  readonly complaints: readonly string[];
}

/**
 * Reads `trailwarden.config.yml`.
 * @param file where the user says it is; without it the default name, where present
 * @throws UsageError where a named file is missing, or is no YAML mapping
 */
export async function readConfiguration(file: string | undefined): Promise<Configuration> {
  const path = file ?? DEFAULT_PATH;
  const text = await readOptional(path, file !== undefined);
  const document = text === undefined ? {} : await mappingIn(text, path);
  return {
    path,
    exists: text !== undefined,
    section: (name) => (Object.hasOwn(document, name) ? document[name] : undefined),
    complaints: Object.keys(document)
      .filter((name) => !SECTIONS.some((known) => known === name))
      .map((name) => `${name}: unknown section; did you mean ${nearest(name, SECTIONS)}?`)
      .map((complaint) => `${path}: ${complaint}`),
  };
}

async function mappingIn(text: string, path: string): Promise<LogRecord> {
  // YAML takes longer to load than most configurations take to read.
  const { parseYaml } = await import('./parse-yaml.ts');
  const document = parsed(() => parseYaml(text, { maxAliasCount: 20 }), path);
  if (document === null || document === undefined) return {};
  if (!isLogRecord(document))
    throw new UsageError(`${path}: the configuration: write a mapping of sections`);
  return document;
}

function parsed(parse: () => unknown, path: string): unknown {
  try {
    return parse();
  } catch (error) {
    // The lines below the first one draw the place, which the first one names.
    const [reason = ''] = reasonOf(error).split('\n');
    throw new UsageError(`${path}: not YAML: ${reason}`, { cause: error });
  }
}
