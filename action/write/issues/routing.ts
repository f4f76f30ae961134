import { minimatch } from 'minimatch';
import * as z from 'zod';
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

/** `issues.routes` of the configuration: an entry without conditions fits everything. */
export const routesSchema = z.array(routeSchema).max(200);

/** An ordered list of routes, of which the first that fits a finding decides. */
export function routerOf(rules: z.infer<typeof routesSchema>): Router {
  return (finding) => rules.find((rule) => fits(rule, finding)) ?? NO_ROUTE;
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
