import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  NO_ROUTE
} from "./chunk-JNKL3IFH.js";
import {
  _enum,
  array,
  strictObject,
  string,
  union
} from "./chunk-WPV2HIGY.js";
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  SEVERITIES,
  atLeast
} from "./chunk-GJ2JQX4R.js";

// action/write/issues/routing.ts
var globs = union([string(), array(string()).min(1)]).optional();
var routeSchema = strictObject({
  accounts: globs,
  regions: globs,
  rules: globs,
  severity: _enum(SEVERITIES).optional(),
  assignees: array(string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/, "a login, without @")).max(10).default([]),
  labels: array(
    string().min(1).max(50).regex(/^(?!(?:severity|kind|status):)/, "severity:, kind: and status: are ours to set")
  ).max(10).default([]),
  text: string().max(2e3).default("")
});
var routesSchema = array(routeSchema).max(200);
function routerOf(rules) {
  return (finding) => rules.find((rule) => fits(rule, finding)) ?? NO_ROUTE;
}
function fits({ accounts, regions, rules, severity }, finding) {
  return matchesGlobs(accounts, finding.account) && matchesGlobs(regions, finding.region) && matchesGlobs(rules, finding.id) && (severity === void 0 || atLeast(finding.severity, severity));
}
var GLOB = { dot: true, nocomment: true, nonegate: true, noext: true };
function matchesGlobs(patterns, value) {
  if (patterns === void 0) return true;
  const list = typeof patterns === "string" ? [patterns] : patterns;
  const wanted = list.filter((pattern) => !pattern.startsWith("!"));
  const unwanted = list.filter((pattern) => pattern.startsWith("!"));
  const hit = (pattern) => minimatch(value.replaceAll("/", ":"), pattern.replaceAll("/", ":"), GLOB);
  return (wanted.length === 0 || wanted.some(hit)) && !unwanted.some((pattern) => hit(pattern.slice(1)));
}

export {
  routesSchema,
  routerOf,
  matchesGlobs
};
