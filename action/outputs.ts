import type { Delivery } from './deliver.ts';
import type { IssueOutcome } from './write/issues/keep-issues.ts';
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
  const needPeople = findings.filter(({ severity }) => severity !== 'info');
  const of = (wanted: string) =>
    String(needPeople.filter(({ severity }) => severity === wanted).length);
  return {
    complete: String(complete),
    delivered: String(failed.length === 0),
    findings: String(needPeople.length),
    critical: of('critical'),
    high: of('high'),
    medium: of('medium'),
    low: of('low'),
    ...(issues === undefined ? NO_ISSUES : issueOutputs(issues.outcome)),
    ...files,
  };
}

const NO_ISSUES = {
  'new-issues': '0',
  'closed-issues': '0',
  'reopened-issues': '0',
  'pending-findings': '0',
  dashboard: '',
};

function issueOutputs({ plan, applied, dashboard }: IssueOutcome): typeof NO_ISSUES {
  const states = plan.operations.flatMap((one) => (one.kind === 'update' ? [one.patch.state] : []));
  const changed = (state: string) => String(states.filter((one) => one === state).length);
  return {
    'new-issues': String(applied.created.size),
    'closed-issues': changed('closed'),
    'reopened-issues': changed('open'),
    'pending-findings': String(plan.pending.length),
    dashboard: dashboard === undefined ? '' : String(dashboard),
  };
}
