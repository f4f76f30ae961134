import type { Report } from '../../../action/write/report.ts';
import { aControlFinding, aFinding } from './issues/a-finding.ts';

/** A boring report; each test changes one thing. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'trailwarden', version: '0.1.0' },
    window: { since: '2026-03-10T10:00:00Z', until: '2026-03-10T12:00:00Z' },
    complete: true,
    unread: [],
    notes: [],
    controls: [],
    integrity: {
      digests: { valid: 4, invalid: 0, missing: 1 },
      logFiles: { verified: 30, failed: 1, pending: 2, unverified: 0, unlisted: 0 },
      chains: [],
      faults: [],
      settled: [],
    },
    detections: {
      rules: 12,
      logFiles: 33,
      events: 4_000,
      bytes: 1_000_000,
      alerts: [],
      skipped: [],
    },
    findings: [aFinding(), aControlFinding()],
    ...changes,
  };
}
