import * as z from 'zod';
import { UsageError } from '../../../checks/errors.ts';
import { routerOf, routesSchema, type Router } from './routing.ts';
import { DEFAULT_POLICY, type Policy } from './situation.ts';

/** What the section `issues` of the configuration says. */
export interface IssueSettings {
  readonly policy: Policy;
  /** More new findings of one rule than this share one issue. */
  readonly groupOver: number;
  readonly route: Router;
  /** Fingerprints of renamed rules, from old to new. */
  readonly adopt: ReadonlyMap<string, string>;
  /** Logins besides the token's own that write for us: an App's `name[bot]`. */
  readonly identities: readonly string[];
  /** Whether to keep the pace GitHub asks of everybody; a server of one's own may have no limits. */
  readonly paced: boolean;
}

const days = z.number({ error: 'give a whole number of days' }).int().min(1).max(3_650);
const FINGERPRINT = z.string().regex(/^[0-9a-f]{32}$/, 'a fingerprint has 32 hex digits');

const schema = z.strictObject({
  routes: routesSchema.default([]),
  'group-over': z.number().int().min(1).max(1_000).default(10),
  'passing-runs': z.number().int().min(1).max(100).default(DEFAULT_POLICY.absentRuns),
  'quiet-days': days.default(DEFAULT_POLICY.quietDays),
  'reopen-days': days.default(DEFAULT_POLICY.reopenDays),
  'close-quiet': z.boolean().default(DEFAULT_POLICY.closeQuiet),
  'close-orphans': z.boolean().default(DEFAULT_POLICY.closeOrphans),
  adopt: z.record(FINGERPRINT, FINGERPRINT).default({}),
  identities: z.array(z.string().min(1).max(100)).max(20).default([]),
  paced: z.boolean().default(true),
});

/** Workflows write as this login unless they bring a token of another. */
const WORKFLOWS = 'github-actions[bot]';

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
    identities: [WORKFLOWS, ...given.identities],
    paced: given.paced,
  };
}

/** Where in the section, as people count: the first entry of a list is 1. */
function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('');
}
