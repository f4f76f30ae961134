import { minimatch } from 'minimatch';
import * as z from 'zod';
import { UsageError } from '../../../checks/errors.ts';
import { atLeast, SEVERITIES, type Finding } from '../../../checks/finding.ts';
import { NO_ROUTE, type Router } from './route.ts';

export { NO_ROUTE } from './route.ts';

const globs = z.union([z.string(), z.array(z.string()).min(1)]).optional();

const routeSchema = z.strictObject({
  accounts: globs,
  regions: globs,
  rules: globs,
  severity: z.enum(SEVERITIES).optional(),
  assignees: z
    .array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, 'a login, without @'))
    .max(10)
    .default([]),
  labels: z
    .array(
      z
        .string()
        .min(1)
        .max(50)
        .regex(/^(?!(?:severity|kind|status):)/, 'severity:, kind: and status: are ours to set'),
    )
    .max(10)
    .default([]),
  text: z.string().max(2_000).default(''),
});

type RouteRule = z.infer<typeof routeSchema>;

/**
 * Reads `issues.routes` of the configuration: an ordered list, of which the first entry that fits
 * a finding decides. An entry without conditions fits everything.
 * @throws UsageError with every wrong entry, by its place in the list
 */
export function parseRoutes(value: unknown): Router {
  const parsed = z.array(routeSchema).max(200).safeParse(value);
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues
        .map(({ path, message }) => `issues.routes${pathText(path)}: ${message}`)
        .join('\n'),
    );
  const rules = parsed.data;
  return (finding) => rules.find((rule) => fits(rule, finding)) ?? NO_ROUTE;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('');
}

function fits({ accounts, regions, rules, severity }: RouteRule, finding: Finding): boolean {
  return (
    matchesGlobs(accounts, finding.account) &&
    matchesGlobs(regions, finding.region) &&
    matchesGlobs(rules, finding.id) &&
    (severity === undefined || atLeast(finding.severity, severity))
  );
}

const GLOB = { dot: true, nocomment: true, nonegate: true, noext: true };

/**
 * Whether a value is among globs; everything is where there are none. `*` covers slashes too:
 * resources are ARNs, not paths. A `!` excludes, as in the filters.
 */
export function matchesGlobs(
  patterns: string | readonly string[] | undefined,
  value: string,
): boolean {
  if (patterns === undefined) return true;
  const list = typeof patterns === 'string' ? [patterns] : patterns;
  const wanted = list.filter((pattern) => !pattern.startsWith('!'));
  const unwanted = list.filter((pattern) => pattern.startsWith('!'));
  const hit = (pattern: string) =>
    minimatch(value.replaceAll('/', ':'), pattern.replaceAll('/', ':'), GLOB);
  return (
    (wanted.length === 0 || wanted.some(hit)) && !unwanted.some((pattern) => hit(pattern.slice(1)))
  );
}
