import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  controlIds
} from "./chunk-ACXAU5YK.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-KMEH3CUS.js";
import "./chunk-TB4LEHMA.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-UFBTD2WW.js";

// action/observe.ts
var EXPIRED = "SUPPRESSION-EXPIRED";
function observe(findings, { parts, sight, controls, hub }) {
  const { places, proved, disproved } = sight;
  const rules = [...sight.rules.keys()];
  const known = new Map(sight.passedBy.map((one) => [one.fingerprint, one]));
  const asked = rules.filter((rule) => !sight.silent.has(rule));
  const logs = parts.detections ? [{ kind: "detection", rules: asked, places }] : [];
  return {
    // When it was last seen is for the report: in an issue it would be counted as something new.
    findings: findings.map((one) => known.get(one.fingerprint) ?? one),
    evaluated: controls === void 0 ? logs : [...logs, ...controlScopes(controls)],
    passed: [...disproved, ...[controls, hub].flatMap((view) => view?.passed ?? [])],
    proved,
    versions: sight.rules,
    configured: configured(parts.detections ? rules : "all", hub !== void 0)
  };
}
function configured(rules, withHub) {
  const places = "all";
  return [
    { kind: "integrity", rules: "all", places },
    { kind: "detection", rules: withHub ? "all" : rules, places },
    { kind: "control", rules: withHub ? "all" : [...controlIds, EXPIRED], places }
  ];
}
function controlScopes({ judged, rows }) {
  const [first] = rows;
  const own = first === void 0 ? [] : [{ account: first.account, region: "global" }];
  return [
    ...[...judged].map(([id, places]) => ({ kind: "control", rules: [id], places })),
    { kind: "control", rules: [EXPIRED], places: own }
  ];
}
export {
  observe
};
