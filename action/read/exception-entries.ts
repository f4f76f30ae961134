import * as z from 'zod';
import { nearest } from '../../checks/controls/nearest.ts';
import type { Suppression } from '../../checks/controls/suppressions.ts';
import { reasonOf, UsageError } from '../../checks/errors.ts';
import { isLogRecord } from '../../checks/log-record.ts';

/** More than this is a sign of a file that is not one of exceptions. */
const ENTRY_LIMIT = 5_000;

/** What every exception says: why, who answers for it, and when it ends. Nothing lasts for ever. */
const promise = {
  reason: text('say why this is fine'),
  owner: text('say who answers for it'),
  expires: text('give the last day it holds, as 2027-01-31; every exception ends')
    .regex(/^\d{4}-\d{2}-\d{2}$/u, 'write a date like 2027-01-31; every exception ends')
    .refine((day) => z.iso.date().safeParse(day).success, 'there is no such date'),
};
const globs = z
  .union([z.string(), z.array(z.string()).min(1)], { error: 'write a glob, or a list of globs' })
  .optional();

const controlEntry = strict({
  control: text('name a control, for example ARC-06'),
  resource: text("give a resource pattern, for example 'arn:aws:s3:::org-trail-archive'"),
  ...promise,
});
const findingEntry = strict({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{32}$/u, 'write 32 hex digits, as in the first line of the issue')
    .optional(),
  rule: globs,
  accounts: globs,
  regions: globs,
  resources: globs,
  ...promise,
}).refine(
  ({ fingerprint, rule }) => fingerprint !== undefined || rule !== undefined,
  'name a fingerprint, a rule or a control: an exception for everything is no exception',
);

/** An exception of findings, by fingerprint or rule, perhaps only in some places. */
export type FindingException = z.infer<typeof findingEntry>;

/** The exceptions of a run, and the file they stand in. */
export interface Exceptions {
  readonly path: string;
  /** Those of the configuration audit: each names a control and a resource. */
  readonly controls: readonly Suppression[];
  readonly findings: readonly FindingException[];
}

/**
 * Reads the text of a file of exceptions: a YAML list of exceptions, or a map with that list under
 * `suppressions`. Entries with a `control` belong to the configuration audit, all others to findings.
 * @param path what the file is called in messages
 * @throws UsageError with every wrong entry, by its place in the list
 */
export async function parseExceptions(
  source: string,
  path: string,
  known: readonly string[] | undefined,
): Promise<Exceptions> {
  const list = listIn(await yamlOf(source, path));
  if (list === undefined || list.length > ENTRY_LIMIT)
    throw new UsageError(`${path}: the file: write a list of at most ${ENTRY_LIMIT} exceptions`);
  const read = list.map((entry) => parseEntry(entry, known));
  const complaints = read.flatMap(({ faults }, index) =>
    faults.map((fault) => `${path}: entry ${index + 1}${fault}`),
  );
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
  return {
    path,
    controls: read.flatMap(({ control }) => control ?? []),
    findings: read.flatMap(({ finding }) => finding ?? []),
  };
}

interface Entry {
  readonly control?: Suppression;
  readonly finding?: FindingException;
  readonly faults: readonly string[];
}

function parseEntry(entry: unknown, known: readonly string[] | undefined): Entry {
  if (!isLogRecord(entry) || !Object.hasOwn(entry, 'control')) {
    const { success, data, error } = findingEntry.safeParse(entry);
    return success ? { finding: data, faults: [] } : { faults: error.issues.map(faultOf) };
  }
  const { success, data, error } = controlEntry.safeParse(entry);
  if (!success) return { faults: error.issues.map(faultOf) };
  if (known === undefined || known.includes(data.control)) return { control: data, faults: [] };
  const meant = nearest(data.control, known);
  return {
    faults: [`, control: there is no control ${data.control}; did you mean ${meant}?`],
  };
}

function faultOf({ path: [field], message }: z.core.$ZodIssue): string {
  return `${field === undefined ? '' : `, ${String(field)}`}: ${message}`;
}

function text(cure: string) {
  return z.string(cure).trim().min(1, cure);
}

/** An entry with these keys and no others. */
function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .map((key) => `unknown key ${key}; did you mean ${nearest(key, names)}?`)
            .join(' ')
        : `write a mapping with ${names.join(', ')}`,
  });
}

function listIn(document: unknown): readonly unknown[] | undefined {
  const list = isLogRecord(document) ? document.suppressions : document;
  if (list === '' || list === null) return [];
  return Array.isArray(list) ? list : undefined;
}

async function yamlOf(source: string, path: string): Promise<unknown> {
  const { parseYaml } = await import('./parse-yaml.ts');
  try {
    // Everything stays text: a date, an account without quotes, a fingerprint like 12e4….
    const document: unknown = parseYaml(source, { schema: 'failsafe', maxAliasCount: 100 });
    return document;
  } catch (error) {
    const [reason = ''] = reasonOf(error).split('\n');
    throw new UsageError(`${path}: not YAML: ${reason}`, { cause: error });
  }
}
