import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-XRNYZTIP.js";

// action/write/sarif.ts
var MAX_RESULTS = 25e3;
var LEVEL = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  info: "note"
};
var SECURITY_SEVERITY = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0"
};
function renderSarif(report) {
  const findings = report.findings.slice(0, MAX_RESULTS);
  const rules = [...new Map(findings.map((finding) => [finding.id, finding])).values()];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: rules.map(ruleOf)
          }
        },
        invocations: [invocationOf(report)],
        results: findings.map(
          (finding) => resultOf(
            finding,
            rules.findIndex(({ id }) => id === finding.id)
          )
        )
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function ruleOf(finding) {
  const { id, title, purpose, severity, kind, references, blindSpots = [] } = finding;
  const [first] = references;
  return {
    id,
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(purpose === "" ? title : purpose) },
    ...first?.startsWith("https://") === true && { helpUri: first },
    ...blindSpots.length > 0 && {
      help: { text: visible(`What this rule cannot see: ${blindSpots.join(" ")}`) }
    },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ["security", kind], "security-severity": SECURITY_SEVERITY[severity] }
  };
}
function invocationOf({ complete, unread }) {
  return {
    executionSuccessful: complete,
    toolExecutionNotifications: unread.map(({ what, key, reason }) => ({
      level: "warning",
      message: { text: visible(`${what} ${key}: ${reason}`) }
    }))
  };
}
function resultOf(finding, ruleIndex) {
  const { id, severity, summary, fingerprint, account, region, resource } = finding;
  return {
    ruleId: id,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: visible(summary) },
    locations: [{ physicalLocation: { artifactLocation: { uri: locationOf(finding) } } }],
    partialFingerprints: { "trailwarden/v1": fingerprint },
    properties: { severity, account, region, resource: visible(resource) }
  };
}
function locationOf({ kind, id, resource, evidence }) {
  const key = kind === "integrity" ? resource : evidence[0]?.key ?? "";
  const safe = /^[\w.:@=+,/-]{1,1024}$/u.test(key) && !key.split("/").includes("..");
  return safe ? encodeURI(key) : `trailwarden/${kind}/${encodeURIComponent(id)}`;
}

export {
  renderSarif
};
