import * as z from 'zod';
import { UsageError } from '../../../checks/errors.ts';
import { DEFAULT_SETTINGS, type IssueSettings } from './issue-settings.ts';
import { routerOf, routesSchema } from './routing.ts';
import { DEFAULT_POLICY } from './situation.ts';

const days = z.number({ error: 'give a whole number of days' }).int().min(1).max(3_650);
const FINGERPRINT = z.string().regex(/^[0-9a-f]{32}$/, 'a fingerprint has 32 hex digits');

const schema = z.strictObject({
  routes: routesSchema.default([]),
  'group-over': z.number().int().min(1).max(1_000).default(DEFAULT_SETTINGS.groupOver),
  'passing-runs': z.number().int().min(1).max(100).default(DEFAULT_POLICY.absentRuns),
  'quiet-days': days.default(DEFAULT_POLICY.quietDays),
  'reopen-days': days.default(DEFAULT_POLICY.reopenDays),
  'close-quiet': z.boolean().default(DEFAULT_POLICY.closeQuiet),
  'close-orphans': z.boolean().default(DEFAULT_POLICY.closeOrphans),
  adopt: z.record(FINGERPRINT, FINGERPRINT).default({}),
  identities: z.array(z.string().min(1).max(100)).max(20).default([]),
  paced: z.boolean().default(DEFAULT_SETTINGS.paced),
});

/**
 * Reads the section `issues` of the configuration; every key is optional.
 * @param name what the file is called in messages
 * @throws UsageError with every fault of the section
 */
export function parseIssueSettings(value: unknown, name: string): IssueSettings {
  const parsed = schema.safeParse(value ?? {});
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues
        .map(({ path, message }) => `${name}: issues${pathText(path)}: ${message}`)
        .join('\n'),
    );
  const given = parsed.data;
  return {
    policy: {
      absentRuns: given['passing-runs'],
      quietDays: given['quiet-days'],
      reopenDays: given['reopen-days'],
      closeQuiet: given['close-quiet'],
      closeOrphans: given['close-orphans'],
    },
    groupOver: given['group-over'],
    route: routerOf(given.routes),
    adopt: new Map(Object.entries(given.adopt)),
    identities: [...DEFAULT_SETTINGS.identities, ...given.identities],
    paced: given.paced,
  };
}

/** Where in the section, as people count: the first entry of a list is 1. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('');
}
