import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-XRNYZTIP.js";

// action/write/ocsf.ts
var OCSF_VERSION = "1.3.0";
var SEVERITY_ID = {
  info: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5
};
var SEVERITY_NAME = {
  info: "Informational",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "Critical"
};
var COMPLIANCE_FINDING = { class_uid: 2003, class_name: "Compliance Finding" };
var DETECTION_FINDING = { class_uid: 2004, class_name: "Detection Finding" };
var CREATE = 1;
function renderOcsf(report) {
  const lines = report.findings.map((finding) => JSON.stringify(ocsfOf(finding, report)));
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function ocsfOf(finding, { tool, window }) {
  const kind = finding.kind === "control" ? COMPLIANCE_FINDING : DETECTION_FINDING;
  return {
    ...kind,
    category_uid: 2,
    category_name: "Findings",
    activity_id: CREATE,
    activity_name: "Create",
    type_uid: kind.class_uid * 100 + CREATE,
    time: timeOf(finding, window.until),
    severity_id: SEVERITY_ID[finding.severity],
    severity: SEVERITY_NAME[finding.severity],
    status_id: 1,
    status: "New",
    message: visible(finding.summary),
    metadata: {
      version: OCSF_VERSION,
      product: { name: tool.name, vendor_name: "Trailwarden", version: tool.version }
    },
    finding_info: {
      uid: finding.fingerprint,
      title: visible(finding.title),
      desc: visible(finding.purpose),
      types: [finding.kind]
    },
    cloud: { provider: "AWS", account: { uid: finding.account }, region: finding.region },
    resources: [{ uid: visible(finding.resource) }],
    ...finding.kind === "control" && {
      compliance: { control: finding.id, status: "Fail", status_id: 3 }
    }
  };
}
function timeOf({ evidence }, until) {
  const first = Date.parse(evidence[0]?.time ?? "");
  return Number.isNaN(first) ? Date.parse(until) : first;
}

export {
  renderOcsf
};
