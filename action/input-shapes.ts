import * as z from 'zod';

/** The shapes that the inputs' strings have, with the complaint each makes where it is not met. */

export const HOUR = 3_600_000;
const UNITS = new Map([
  ['m', HOUR / 60],
  ['h', HOUR],
  ['d', 24 * HOUR],
  ['w', 7 * 24 * HOUR],
]);
export const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) =>
    [value]
      .flat()
      .flatMap((text) => text.split(','))
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  );

export const instant = z.string().transform((text, context) => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue(
    `"${text}" is no ISO 8601 instant with a zone; write 2026-03-10T14:00:00Z or 2026-03-10T15:00:00+01:00`,
  );
  return z.NEVER;
});

export const duration = z.string().transform((text, context) => {
  const [, count, unit = ''] = /^(\d{1,5})([mhdw])$/u.exec(text) ?? [];
  const length = Number(count) * (UNITS.get(unit) ?? 0);
  if (length > 0) return length;
  context.addIssue(`"${text}" is no duration; write 90m, 24h, 7d or 2w`);
  return z.NEVER;
});

export const location = z
  .string({
    error:
      'give --archive: s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)',
  })
  .min(
    1,
    'give s3://bucket[/prefix], or a folder laid out like the bucket (the folder that holds AWSLogs/)',
  );

/** An instant with an explicit zone: without one the same command would mean another time elsewhere. */
function parseInstant(text: string): Date | undefined {
  const [, day] =
    /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u.exec(text) ?? [];
  // Date takes 30 February for 2 March.
  const isDay = day !== undefined && z.iso.date().safeParse(day).success;
  const at = new Date(text);
  return isDay && !Number.isNaN(at.getTime()) ? at : undefined;
}

export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, {
    error: ({ input }) => `"${String(input)}" is none of ${words.join(', ')}`,
  });
}

/** A switch, as the command line (present or not) and the Action (`true` or `false`) write it. */
export const flag = z
  .union([z.boolean(), z.enum(['true', 'false'])], { error: 'write true or false' })
  .default(false)
  .transform((value) => value === true || value === 'true');

/** A list of which every entry is one of the words. */
export function listOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return list.pipe(z.array(oneOf(words)));
}

/** Where issues are kept. */
export type IssuePlace =
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'github'; readonly owner: string; readonly repo: string };

const REPOSITORY = /^github:([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})$/u;

export const issuePlace = z
  .string()
  .min(1, 'give github:owner/repository, or a folder')
  .transform((text, context): IssuePlace => {
    if (!text.startsWith('github:')) return { kind: 'folder', path: text };
    const [, owner, repo] = REPOSITORY.exec(text) ?? [];
    if (owner !== undefined && repo !== undefined) return { kind: 'github', owner, repo };
    context.addIssue(`"${text}" names no repository; write github:owner/repository`);
    return z.NEVER;
  });

export const region = z
  .string()
  .regex(/^[a-z]{2,5}(?:-[a-z]+)+-\d$/u, 'write a region, for example eu-west-1');

/** `name=glob` conditions: entries of one name are alternatives, different names must all hold. */
export const conditions = (names: readonly string[]) =>
  list.transform((entries, context) => {
    const found = new Map<string, string[]>();
    for (const entry of entries) {
      const [name = '', ...rest] = entry.split('=');
      const value = rest.join('=').trim();
      if (!names.includes(name.trim()) || value === '')
        context.addIssue(
          `"${entry}" is no condition; write NAME=VALUE, NAME one of ${names.join(', ')}`,
        );
      found.set(name.trim(), [...(found.get(name.trim()) ?? []), value]);
    }
    return found;
  });
