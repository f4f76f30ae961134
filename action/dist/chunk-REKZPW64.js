import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  routerOf,
  routesSchema
} from "./chunk-PZFPXE3R.js";
import {
  DEFAULT_SETTINGS
} from "./chunk-SG2KHAED.js";
import {
  DEFAULT_POLICY
} from "./chunk-UIE2VTUT.js";
import "./chunk-JNKL3IFH.js";
import {
  array,
  boolean,
  number,
  record,
  strictObject,
  string
} from "./chunk-WPV2HIGY.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-GJ2JQX4R.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/write/issues/settings.ts
var days = number({ error: "give a whole number of days" }).int().min(1).max(3650);
var FINGERPRINT = string().regex(/^[0-9a-f]{32}$/, "a fingerprint has 32 hex digits");
var schema = strictObject({
  routes: routesSchema.default([]),
  "group-over": number().int().min(1).max(1e3).default(DEFAULT_SETTINGS.groupOver),
  "passing-runs": number().int().min(1).max(100).default(DEFAULT_POLICY.absentRuns),
  "quiet-days": days.default(DEFAULT_POLICY.quietDays),
  "reopen-days": days.default(DEFAULT_POLICY.reopenDays),
  "close-quiet": boolean().default(DEFAULT_POLICY.closeQuiet),
  "close-orphans": boolean().default(DEFAULT_POLICY.closeOrphans),
  adopt: record(FINGERPRINT, FINGERPRINT).default({}),
  identities: array(string().min(1).max(100)).max(20).default([]),
  paced: boolean().default(DEFAULT_SETTINGS.paced)
});
function parseIssueSettings(value, name) {
  const parsed = schema.safeParse(value ?? {});
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map(({ path, message }) => `${name}: issues${pathText(path)}: ${message}`).join("\n")
    );
  const given = parsed.data;
  return {
    policy: {
      absentRuns: given["passing-runs"],
      quietDays: given["quiet-days"],
      reopenDays: given["reopen-days"],
      closeQuiet: given["close-quiet"],
      closeOrphans: given["close-orphans"]
    },
    groupOver: given["group-over"],
    route: routerOf(given.routes),
    adopt: new Map(Object.entries(given.adopt)),
    identities: [...DEFAULT_SETTINGS.identities, ...given.identities],
    paced: given.paced
  };
}
function pathText(path) {
  return path.map((part) => typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`).join("");
}
export {
  parseIssueSettings
};
