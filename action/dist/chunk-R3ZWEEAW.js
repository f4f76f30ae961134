import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// action/write/report.ts
function renderJson(report) {
  const findings = report.findings.map(
    ({
      fingerprint,
      kind,
      id,
      severity,
      title,
      account,
      region,
      resource,
      severityReason,
      blindSpots
    }) => ({
      fingerprint,
      kind,
      id,
      severity,
      title,
      account,
      region,
      resource,
      ...severityReason !== void 0 && { severityReason },
      ...blindSpots !== void 0 && { blindSpots }
    })
  );
  return `${JSON.stringify({ ...report, findings }, null, 2)}
`;
}

export {
  renderJson
};
