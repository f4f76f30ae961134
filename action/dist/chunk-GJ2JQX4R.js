import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/finding.ts
import { createHash } from "node:crypto";
var SEVERITIES = ["critical", "high", "medium", "low", "info"];
var FINGERPRINT_VERSION = 1;
function fingerprint({
  ruleId,
  account,
  region,
  entity,
  partition = "aws"
}) {
  const canonical = JSON.stringify([
    FINGERPRINT_VERSION,
    ruleId,
    partition,
    account,
    region,
    entity
  ]);
  return createHash("sha256").update(canonical).digest("hex").slice(0, 32);
}
function atLeast(severity, threshold) {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
function byUrgency(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.kind, b.kind) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}

export {
  SEVERITIES,
  fingerprint,
  atLeast,
  byUrgency
};
