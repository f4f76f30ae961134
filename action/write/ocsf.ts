import type { Finding, Severity } from '../../checks/finding.ts';
import { visible } from './clean-text.ts';
import type { Report } from './report.ts';

const OCSF_VERSION = '1.3.0';
const SEVERITY_ID: Readonly<Record<Severity, number>> = {
  info: 1,
  low: 2,
  medium: 3,
  high: 4,
  critical: 5,
};
const SEVERITY_NAME: Readonly<Record<Severity, string>> = {
  info: 'Informational',
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
};
const COMPLIANCE_FINDING = { class_uid: 2003, class_name: 'Compliance Finding' };
const DETECTION_FINDING = { class_uid: 2004, class_name: 'Detection Finding' };
const CREATE = 1;

/**
 * The findings in the Open Cybersecurity Schema Framework, one JSON object a line: controls as
 * Compliance Finding (2003), the rest as Detection Finding (2004).
 */
export function renderOcsf(report: Report): string {
  const lines = report.findings.map((finding) => JSON.stringify(ocsfOf(finding, report)));
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function ocsfOf(finding: Finding, { tool, window }: Report): object {
  const kind = finding.kind === 'control' ? COMPLIANCE_FINDING : DETECTION_FINDING;
  return {
    ...kind,
    category_uid: 2,
    category_name: 'Findings',
    activity_id: CREATE,
    activity_name: 'Create',
    type_uid: kind.class_uid * 100 + CREATE,
    time: timeOf(finding, window.until),
    severity_id: SEVERITY_ID[finding.severity],
    severity: SEVERITY_NAME[finding.severity],
    status_id: 1,
    status: 'New',
    message: visible(finding.summary),
    metadata: {
      version: OCSF_VERSION,
      product: { name: tool.name, vendor_name: 'Trailwarden', version: tool.version },
    },
    finding_info: {
      uid: finding.fingerprint,
      title: visible(finding.title),
      desc: visible(finding.purpose),
      types: [finding.kind],
    },
    cloud: { provider: 'AWS', account: { uid: finding.account }, region: finding.region },
    resources: [{ uid: visible(finding.resource) }],
    ...(finding.kind === 'control' && {
      compliance: { control: finding.id, status: 'Fail', status_id: 3 },
    }),
  };
}

/** Milliseconds since 1970: the first event's, else the end of the window. */
function timeOf({ evidence }: Finding, until: string): number {
  const first = Date.parse(evidence[0]?.time ?? '');
  return Number.isNaN(first) ? Date.parse(until) : first;
}
