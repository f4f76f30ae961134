import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { reasonOf, UsageError } from '../../checks/errors.ts';
import type { SourceNeed } from '../../checks/detections/derive/fields.ts';

/** Where the user keeps what is known of addresses; all of it is optional. */
export interface EnrichmentPaths {
  readonly 'country-database'?: string | undefined;
  readonly 'asn-database'?: string | undefined;
  readonly 'aws-ranges'?: string | undefined;
  readonly 'tor-list'?: string | undefined;
  readonly 'threat-lists': readonly string[];
}

/** The content of these files: plain data, which crosses into the workers; large ones are shared. */
export interface EnrichmentFiles {
  /** MMDB. */
  readonly country?: NamedBytes;
  readonly asn?: NamedBytes;
  /** AWS's `ip-ranges.json`. */
  readonly awsRanges?: NamedText;
  /** One address or network a line; `#` begins a comment. */
  readonly tor?: NamedText;
  readonly threats: readonly NamedText[];
}

export interface NamedBytes {
  /** As errors name it. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface NamedText {
  readonly file: string;
  /** The file's name without its folder and extension: rules and reports call the list so. */
  readonly name: string;
  readonly text: string;
}

const MAX_DATABASE_BYTES = 1024 * 1024 * 1024;
const MAX_LIST_BYTES = 64 * 1024 * 1024;

/** What the files that were given can answer. */
export function sourcesGiven(paths: EnrichmentPaths): ReadonlySet<SourceNeed> {
  const given = new Set<SourceNeed>();
  for (const name of ['country-database', 'asn-database', 'aws-ranges', 'tor-list'] as const)
    if (paths[name] !== undefined) given.add(name);
  if (paths['threat-lists'].length > 0) given.add('threat-lists');
  return given;
}

/**
 * Reads the files; undefined where there are none.
 * @throws UsageError naming the file that cannot be read, or is too large
 */
export async function readEnrichment(paths: EnrichmentPaths): Promise<EnrichmentFiles | undefined> {
  if (sourcesGiven(paths).size === 0) return undefined;
  const [country, asn, awsRanges, tor, threats] = await Promise.all([
    readDatabase('country-database', paths['country-database']),
    readDatabase('asn-database', paths['asn-database']),
    readText('aws-ranges', paths['aws-ranges']),
    readText('tor-list', paths['tor-list']),
    Promise.all(paths['threat-lists'].map((path) => readText('threat-lists', path))),
  ]);
  return {
    ...(country && { country }),
    ...(asn && { asn }),
    ...(awsRanges && { awsRanges }),
    ...(tor && { tor }),
    threats: threats.filter((list) => list !== undefined),
  };
}

async function readDatabase(
  option: string,
  path: string | undefined,
): Promise<NamedBytes | undefined> {
  if (path === undefined) return undefined;
  const file = `--${option} ${path}`;
  const content = await readWhole(file, path, MAX_DATABASE_BYTES);
  // One copy for all workers.
  const bytes = new Uint8Array(new SharedArrayBuffer(content.length));
  bytes.set(content);
  return { file, bytes };
}

async function readText(option: string, path: string | undefined): Promise<NamedText | undefined> {
  if (path === undefined) return undefined;
  const file = `--${option} ${path}`;
  const content = await readWhole(file, path, MAX_LIST_BYTES);
  const name = basename(path)
    .replace(/\.[a-z0-9]{1,8}$/iu, '')
    .slice(0, 100);
  return { file, name, text: content.toString('utf8') };
}

async function readWhole(file: string, path: string, limit: number): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > limit) throw new UsageError(`${size} bytes, more than the ${limit} that are read`);
    return await readFile(path);
  } catch (error) {
    throw new UsageError(`${file}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}
