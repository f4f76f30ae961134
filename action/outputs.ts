import type { Delivery } from './deliver.ts';
import type { Report } from './write/report.ts';

/** Where the step's files lie. */
export interface ReportFiles {
  readonly report: string;
  readonly sarif: string;
  readonly ocsf: string;
}

export const OUTPUT_NAMES = [
  'complete',
  'delivered',
  'findings',
  'critical',
  'high',
  'medium',
  'low',
  'new-issues',
  'closed-issues',
  'reopened-issues',
  'pending-findings',
  'dashboard',
  'report',
  'sarif',
  'ocsf',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/**
 * What later steps are told: counts, truths and paths. Never an account's id: the runner drops an
 * output in which it meets a masked one.
 */
export function outputsOf(
  { complete, findings }: Report,
  { failed, issues }: Delivery,
  files: ReportFiles,
): Readonly<Record<OutputName, string>> {
  const of = (severity: string) =>
    String(findings.filter((finding) => finding.severity === severity).length);
  const states = (issues?.outcome.plan.operations ?? []).flatMap((one) =>
    one.kind === 'update' ? [one.patch.state] : [],
  );
  const changed = (state: string) => String(states.filter((one) => one === state).length);
  return {
    complete: String(complete),
    delivered: String(failed.length === 0),
    findings: String(findings.filter(({ severity }) => severity !== 'info').length),
    critical: of('critical'),
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    'new-issues': String(issues?.outcome.applied.created.size ?? 0),
    'closed-issues': changed('closed'),
    'reopened-issues': changed('open'),
    'pending-findings': String(issues?.outcome.plan.pending.length ?? 0),
    dashboard: String(issues?.outcome.dashboard ?? ''),
    ...files,
  };
}
