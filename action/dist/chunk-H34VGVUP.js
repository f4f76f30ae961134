import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  matchesGlobs
} from "./chunk-PZFPXE3R.js";

// action/write/issues/suppressions.ts
function suppressedUntil(finding, entries, now) {
  const ends = entries.filter((entry) => covers(entry, finding)).map(({ expires }) => endOf(expires)).filter((end) => end > now);
  return ends.length === 0 ? void 0 : Math.max(...ends);
}
function endedSuppressions(entries, now) {
  return entries.filter(({ expires }) => endOf(expires) <= now);
}
function endOf(date) {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 1e3) + 86400;
}
function covers(entry, finding) {
  return (entry.fingerprint === void 0 || entry.fingerprint === finding.fingerprint) && matchesGlobs(entry.rule, finding.id) && matchesGlobs(entry.accounts, finding.account) && matchesGlobs(entry.regions, finding.region) && matchesGlobs(entry.resources, finding.resource);
}

export {
  suppressedUntil,
  endedSuppressions
};
