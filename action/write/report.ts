import type { EvidenceState, Finding, Severity } from '../../checks/finding.ts';

/**
 * What a run found out, version 1: the contract that tools outside the project read. It is kept
 * apart from the rooms' own types so that those can change; a change here is a breaking change.
 * Instants are ISO 8601 in UTC.
 */
export interface Report {
  readonly version: 1;
  readonly tool: { readonly name: 'trailwarden'; readonly version: string };
  readonly window: { readonly since: string; readonly until: string };
  /** False where anything could not be looked at: see `unread`. */
  readonly complete: boolean;
  readonly unread: readonly Unread[];
  /** What is not known beside the archive, in sentences: it limits what is claimed, not what was looked at. */
  readonly notes: readonly string[];
  readonly controls: readonly ControlRow[];
  readonly integrity: IntegrityReport;
  readonly detections: DetectionReport;
  /** With everything the writers need; the JSON report holds the short rows. */
  readonly findings: readonly Finding[];
}

/** Something that could not be looked at, and why: never reported as clean. */
export interface Unread {
  readonly what: string;
  readonly key: string;
  readonly reason: string;
}

export interface ControlRow {
  readonly id: string;
  readonly status: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  readonly severity: Severity;
  readonly resource: string;
  readonly account: string;
  readonly region: string;
  readonly message: string;
}

export interface IntegrityReport {
  readonly digests: { readonly valid: number; readonly invalid: number; readonly missing: number };
  readonly logFiles: Readonly<Record<LogFileState, number>>;
  readonly chains: readonly ChainRow[];
  readonly faults: readonly FaultRow[];
  /** Fingerprints of what an earlier run found, was looked at again by this one, and is fine. */
  readonly settled: readonly string[];
}

export type LogFileState = 'verified' | 'failed' | 'pending' | 'unverified' | 'unlisted';

export interface ChainRow {
  readonly trail: string;
  readonly account: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly state: 'whole' | 'broken' | 'unknown';
  /** One sign per hour of the window: `=` proved, `x` broken, `?` not checked, `.` pending, `-` off, as a proved log file records, a blank where no digest was ever made. */
  readonly hours: string;
}

export interface FaultRow {
  readonly id: string;
  readonly severity: Severity | 'unknown';
  readonly account: string;
  readonly region: string;
  readonly trail?: string;
  readonly key: string;
  readonly digest?: string;
  readonly expected?: string;
  readonly found?: string;
  /** The time that is not proved because of it. */
  readonly range?: { readonly from: string; readonly to: string };
  /** How many objects it stands for. */
  readonly count?: number;
  /** What happened here. */
  readonly message: string;
  /** What that means, and what to do: the same words for every fault of this id. */
  readonly meaning: string;
  readonly remedy: string;
}

export interface DetectionReport {
  readonly rules: number;
  readonly logFiles: number;
  readonly events: number;
  /** Inflated bytes looked at. */
  readonly bytes: number;
  readonly alerts: readonly AlertRow[];
  /** Rules that did not, or not fully, speak, and why: their silence says nothing. */
  readonly skipped: readonly SkippedRow[];
}

export interface SkippedRow {
  /** Sigma id. */
  readonly rule: string;
  readonly title: string;
  readonly reason: string;
}

export interface AlertRow {
  readonly rule: string;
  readonly title: string;
  readonly level: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  readonly account: string;
  readonly region: string;
  readonly principal: string;
  readonly events: readonly AlertEvent[];
  /** Why it is there, where that was asked for. */
  readonly explanation?: AlertExplanation;
}

/** Which conditions held. Values are strangers' text, cut. */
export interface AlertExplanation {
  /** The first few events of the alert. */
  readonly events: readonly ExplainedEvent[];
  /** Of a correlation: what was counted. */
  readonly counted?: Counted;
}

export interface ExplainedEvent {
  readonly eventID: string;
  readonly eventTime: string;
  /** The title of the rule that the event matched: of a correlation, one of its parts. */
  readonly rule: string;
  readonly searches: readonly ExplainedSearch[];
  /** Why there are no searches: the record could not be read again. */
  readonly unread?: string;
}

export interface ExplainedSearch {
  readonly name: string;
  readonly holds: boolean;
  /** A filter: the rule asks that it does not hold. */
  readonly excludes: boolean;
  readonly items: readonly {
    readonly field: string;
    readonly holds: boolean;
    readonly negated: boolean;
    readonly values: readonly string[];
    readonly tests: readonly string[];
  }[];
}

export interface Counted {
  readonly type: string;
  readonly fields: readonly string[];
  readonly group: readonly { readonly field: string; readonly value: string }[];
  /** The bounds, such as `gte 5`. */
  readonly needs: string;
  readonly windowSeconds: number;
  readonly events: number;
  readonly first: string;
  readonly last: string;
}

export interface AlertEvent {
  readonly eventID: string;
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** One line of `detect --format ndjson`. */
export interface HitRow {
  readonly rule: string;
  readonly eventID: string;
  readonly eventTime: string;
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** The report as JSON, version 1. */
export function renderJson(report: Report): string {
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
      blindSpots,
    }) => ({
      fingerprint,
      kind,
      id,
      severity,
      title,
      account,
      region,
      resource,
      ...(severityReason !== undefined && { severityReason }),
      ...(blindSpots !== undefined && { blindSpots }),
    }),
  );
  return `${JSON.stringify({ ...report, findings }, null, 2)}\n`;
}
