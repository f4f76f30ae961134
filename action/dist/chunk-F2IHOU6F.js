import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readConfiguration
} from "./chunk-AZQZ6EHW.js";
import {
  external_exports
} from "./chunk-WPV2HIGY.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// action/read/detection-config.ts
var MAX_VALUES = 2e4;
var path = external_exports.string().min(1);
var value = external_exports.union([external_exports.string(), external_exports.number()]).transform(String);
var schema = external_exports.object({
  enrichment: external_exports.strictObject({
    "country-database": path.optional(),
    "asn-database": path.optional(),
    "aws-ranges": path.optional(),
    "tor-list": path.optional(),
    "threat-lists": external_exports.array(path).default([])
  }).nullish(),
  trail: external_exports.object({ bucket: external_exports.string().optional() }).nullish(),
  organization: external_exports.object({ "audit-role": external_exports.string().optional() }).nullish(),
  lists: external_exports.record(external_exports.string(), external_exports.array(value).max(MAX_VALUES)).nullish()
});
function parseDetectionConfig({ path: file, section }) {
  const given = ["enrichment", "lists", "trail", "organization"];
  const parsed = schema.safeParse(Object.fromEntries(given.map((name) => [name, section(name)])));
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map(({ path: at, message }) => `${file}: ${at.map(String).join(".")}: ${message}`).join("\n")
    );
  const { enrichment, lists, ...about } = parsed.data;
  return {
    enrichment: enrichment ?? { "threat-lists": [] },
    lists: withOwn(new Map(Object.entries(lists ?? {})), ownPlaces(about))
  };
}
async function readDetectionConfig(file) {
  return parseDetectionConfig(await readConfiguration(file));
}
function ownPlaces({ trail, organization }) {
  return [
    ["archive_buckets", trail?.bucket],
    // A role is known by its name in the log, whatever its path.
    ["audit_roles", organization?.["audit-role"]?.split("/").at(-1)]
  ];
}
function withOwn(lists, own) {
  const all = new Map(lists);
  for (const [name, value2] of own)
    if (value2 !== void 0) all.set(name, [.../* @__PURE__ */ new Set([...all.get(name) ?? [], value2])]);
  return all;
}

export {
  parseDetectionConfig,
  readDetectionConfig,
  withOwn
};
