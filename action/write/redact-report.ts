import { redactFinding, redactText, type Redaction } from './redact.ts';
import type { FaultRow, IntegrityReport, Report } from './report.ts';

/** A report as it may be shown: no secrets, and nothing that was asked to be hidden. */
export function redactReport(report: Report, redaction: Redaction): Report {
  const hide = (text: string) => redactText(text, redaction);
  const { integrity, detections } = report;
  return {
    ...report,
    notes: report.notes.map(hide),
    unread: report.unread.map((row) => ({
      what: hide(row.what),
      key: hide(row.key),
      reason: hide(row.reason),
    })),
    controls: report.controls.map((row) => ({
      ...row,
      resource: hide(row.resource),
      account: hide(row.account),
      message: hide(row.message),
    })),
    integrity: redactIntegrity(integrity, hide),
    detections: {
      ...detections,
      alerts: detections.alerts.map((row) => ({
        ...row,
        account: hide(row.account),
        principal: hide(row.principal),
        events: [],
      })),
    },
    findings: report.findings.map((finding) => redactFinding(finding, redaction)),
  };
}

function redactIntegrity(
  integrity: IntegrityReport,
  hide: (text: string) => string,
): IntegrityReport {
  return {
    ...integrity,
    chains: integrity.chains.map((row) => ({
      ...row,
      trail: hide(row.trail),
      account: hide(row.account),
    })),
    faults: integrity.faults.map((row) => ({ ...row, ...hiddenTexts(row, hide) })),
  };
}

/** All of a fault's own words are keys, trails and sentences about them: each may name an account. */
function hiddenTexts(row: FaultRow, hide: (text: string) => string): Partial<FaultRow> {
  const { account, trail, key, digest, expected, found, message } = row;
  return {
    account: hide(account),
    key: hide(key),
    message: hide(message),
    ...(trail !== undefined && { trail: hide(trail) }),
    ...(digest !== undefined && { digest: hide(digest) }),
    ...(expected !== undefined && { expected: hide(expected) }),
    ...(found !== undefined && { found: hide(found) }),
  };
}
