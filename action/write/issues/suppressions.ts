import { parse } from 'yaml';
import * as z from 'zod';
import { reasonOf, UsageError } from '../../../checks/errors.ts';
import type { Finding } from '../../../checks/finding.ts';
import { matchesGlobs } from './routing.ts';

const globs = z.union([z.string(), z.array(z.string()).min(1)]).optional();

/** One exception: what it covers, why, who answers for it, and when it ends. Nothing lasts for ever. */
const entrySchema = z
  .strictObject({
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{32}$/, 'fingerprint: 32 hex digits, as in the first line of the issue')
      .optional(),
    rule: globs,
    accounts: globs,
    regions: globs,
    resources: globs,
    reason: z.string().min(1, 'reason: say why this is fine'),
    owner: z.string().min(1, 'owner: say who answers for it'),
    expires: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'expires: a date like 2027-01-31; every exception ends')
      .refine((date) => !Number.isNaN(Date.parse(date)), 'expires: there is no such date'),
  })
  .refine(
    ({ fingerprint, rule }) => fingerprint !== undefined || rule !== undefined,
    'name a fingerprint or a rule: an exception for everything is no exception',
  );

export type Suppression = z.infer<typeof entrySchema>;

/** More than this is a sign of a file that is not one of exceptions. */
const ENTRY_LIMIT = 5_000;

/**
 * Reads the text of a suppressions file: a YAML list of exceptions, or a map with that list under
 * `suppressions`. Entries that name a `control` belong to the configuration audit and are passed over.
 * @param name what the file is called in messages
 * @throws UsageError with every wrong entry, by its place in the list
 */
export function parseSuppressions(text: string, name: string): readonly Suppression[] {
  const list = listOf(yamlOf(text, name));
  if (list === undefined || list.length > ENTRY_LIMIT)
    throw new UsageError(`${name}: the file: write a list of at most ${ENTRY_LIMIT} exceptions`);
  const read = list.map((entry, index) => ({
    index,
    own: !isOfControls(entry),
    ...parseEntry(entry),
  }));
  const complaints = read
    .filter(({ own }) => own)
    .flatMap(({ index, issues }) =>
      issues.map((issue) => complaintOf(issue, `${name}: entry ${index + 1}`)),
    );
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
  return read.flatMap(({ own, data }) => (own && data !== undefined ? [data] : []));
}

function parseEntry(entry: unknown) {
  const parsed = entrySchema.safeParse(entry);
  return parsed.success
    ? { data: parsed.data, issues: [] }
    : { data: undefined, issues: parsed.error.issues };
}

function complaintOf({ path: [field], message }: z.core.$ZodIssue, where: string): string {
  return `${where}${field === undefined ? '' : `, ${String(field)}`}: ${message}`;
}

function listOf(value: unknown): readonly unknown[] | undefined {
  const list = isMap(value) ? value.suppressions : value;
  return Array.isArray(list) ? list : undefined;
}

function isOfControls(entry: unknown): boolean {
  return isMap(entry) && Object.hasOwn(entry, 'control');
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function yamlOf(text: string, name: string): unknown {
  try {
    // Everything stays text: a date, an account without quotes, a fingerprint like 12e4….
    const value: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 100 });
    return value === '' || value === null ? [] : value;
  } catch (error) {
    throw new UsageError(`${name}: not YAML: ${reasonOf(error)}`, { cause: error });
  }
}

/**
 * When the suppression of a finding ends, as Unix seconds: the latest of the entries that cover it
 * and have not ended. Undefined where none does. An entry ends with the last second (UTC) of its day.
 */
export function suppressedUntil(
  finding: Finding,
  entries: readonly Suppression[],
  now: number,
): number | undefined {
  const ends = entries
    .filter((entry) => covers(entry, finding))
    .map(({ expires }) => endOf(expires))
    .filter((end) => end > now);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Entries that have ended, so that somebody tidies them up. */
export function endedSuppressions(
  entries: readonly Suppression[],
  now: number,
): readonly Suppression[] {
  return entries.filter(({ expires }) => endOf(expires) <= now);
}

function endOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 1000) + 86_400;
}

function covers(entry: Suppression, finding: Finding): boolean {
  return (
    (entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
    matchesGlobs(entry.rule, finding.id) &&
    matchesGlobs(entry.accounts, finding.account) &&
    matchesGlobs(entry.regions, finding.region) &&
    matchesGlobs(entry.resources, finding.resource)
  );
}
