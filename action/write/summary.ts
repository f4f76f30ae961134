import { SEVERITIES, byUrgency, type Finding, type Severity } from '../../checks/finding.ts';
import { code, fence, prose } from './clean-text.ts';
import type { IssueOutcome } from './issues/keep-issues.ts';
import type { Plan } from './issues/plan.ts';
import { renderPlan } from './issues/render-plan.ts';
import { redactFinding, type Redaction } from './redact.ts';
import type { Report } from './report.ts';

export interface SummaryOptions {
  /** What became of the issues, where there are any. */
  readonly issues?: {
    readonly outcome: Pick<
      IssueOutcome,
      'plan' | 'applied' | 'dashboard' | 'troubles' | 'delivered'
    >;
    /** Address of the repository, for links: `https://github.com/owner/name`. */
    readonly repositoryUrl: string;
  };
  /** What is hidden besides secrets. @default nothing */
  readonly redaction?: Redaction;
}

/** GitHub refuses a step's summary over 1 MiB. In UTF-8 a character of ours takes three bytes at most. */
const CHARACTER_LIMIT = 300_000;
const TOP = 10;
const UNREAD_LINES = 20;
const PLAN_LINES = 200;

/**
 * A run for the page of the workflow: the verdict, what changed, how far was looked, counts with a
 * chart, the worst findings. Answers within ten seconds; the report has the rest. Pure Markdown.
 */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const shown = report.findings
    .filter(({ severity }) => severity !== 'info')
    .sort(byUrgency)
    .map((finding) => redactFinding(finding, options.redaction));
  const text = [
    verdict(report, shown),
    changes(options),
    coverage(report),
    countTable(shown),
    topFindings(shown, options),
    unreadList(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  // Every part is bounded; this is the second line.
  return text.length <= CHARACTER_LIMIT ? `${text}\n` : `${verdict(report, shown)}\n`;
}

/** What a dry run would do, for the page of the workflow. */
export function renderPlanSummary(plan: Plan): string {
  const lines = renderPlan(plan).trimEnd().split('\n');
  const shown = lines.slice(0, PLAN_LINES);
  const more = lines.length > PLAN_LINES ? [`and ${lines.length - PLAN_LINES} more`] : [];
  return `### Planned, not done\n\n${fence([...shown, ...more].join('\n'))}\n`;
}

function verdict({ complete, window }: Report, shown: readonly Finding[]): string {
  const lookedAt = `${window.since} to ${window.until}`;
  const gap = complete ? '' : ' **Not everything could be looked at.**';
  if (shown.length > 0) {
    const word = shown.length === 1 ? 'finding needs' : 'findings need';
    return `## 🔴 ${shown.length} ${word} people\n\n${lookedAt}.${gap}`;
  }
  return complete
    ? `## 🟢 Nothing was found\n\n${lookedAt}. Everything was looked at.`
    : `## 🟡 Nothing was found in what could be looked at\n\n${lookedAt}.${gap}`;
}

function changes({ issues }: SummaryOptions): string {
  if (issues === undefined) return '';
  const { plan, applied, dashboard, troubles } = issues.outcome;
  const states = plan.operations.flatMap((one) => (one.kind === 'update' ? [one.patch.state] : []));
  const rows = [
    ['opened', applied.created.size],
    ['reopened', states.filter((state) => state === 'open').length],
    ['closed', states.filter((state) => state === 'closed').length],
    ['waiting for room', plan.pending.length],
    ['suppressed by the reviewed file', plan.suppressed.length],
  ];
  return [
    `### What changed${dashboard === undefined ? '' : ` ([dashboard](${issues.repositoryUrl}/issues/${dashboard}))`}`,
    table(['Issues', 'Count'], rows),
    troubles
      .slice(0, TOP)
      .map((trouble) => `- ⚠️ ${code(trouble, 300)}`)
      .join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function coverage({ integrity, detections, controls }: Report): string {
  const { digests, logFiles, chains } = integrity;
  const broken = chains.filter(({ state }) => state === 'broken').length;
  const failed = controls.filter(({ status }) => status === 'fail').length;
  const unknown = controls.filter(({ status }) => status === 'unknown').length;
  return `### How far was looked\n\n${table(
    ['What', 'Result'],
    [
      ['Digests', `${digests.valid} valid, ${digests.invalid} invalid, ${digests.missing} missing`],
      ['Chains', `${chains.length}, of which ${broken} broken`],
      [
        'Log files',
        `${logFiles.verified} verified, ${logFiles.failed} failed, ${logFiles.pending} pending, ${logFiles.unverified} unverified, ${logFiles.unlisted} unlisted`,
      ],
      [
        'Events',
        `${detections.events} in ${detections.logFiles} log files, ${detections.rules} rules`,
      ],
      ...skippedRow(detections),
      [
        'Controls',
        `${controls.length}, of which ${failed} failed and ${unknown} could not be checked`,
      ],
    ],
  )}`;
}

/** Rules without what they need were not asked: that is no "nothing found". */
function skippedRow({ skipped }: Report['detections']): string[][] {
  if (skipped.length === 0) return [];
  const reasons = [...new Set(skipped.map(({ reason }) => reason))].slice(0, TOP);
  const told = reasons.map((reason) => code(reason, 200)).join('; ');
  return [['Skipped', `${skipped.length} rules: ${told}`]];
}

const KINDS = ['control', 'integrity', 'detection'] as const;

/** The chart's words are our own and its numbers are numbers: no data can draw. */
function countTable(shown: readonly Finding[]): string {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    ofKind: KINDS.map(
      (kind) => shown.filter((one) => one.severity === severity && one.kind === kind).length,
    ),
  })).filter(({ ofKind }) => sum(ofKind) > 0);
  if (counts.length === 0) return '';
  const rows = counts.map(({ severity, ofKind }) => [wordOf(severity), ...ofKind, sum(ofKind)]);
  const slices = counts.map(({ severity, ofKind }) => `  "${severity}" : ${sum(ofKind)}`);
  return [
    '### Findings',
    table(['Severity', ...KINDS, 'all'], rows),
    `\`\`\`mermaid\npie showData\n  title Findings by severity\n${slices.join('\n')}\n\`\`\``,
  ].join('\n\n');
}

const SIGNS: Readonly<Record<Severity, string>> = {
  critical: '🟣',
  high: '🔴',
  medium: '🟠',
  low: '🟡',
  info: '⚪',
};

function wordOf(severity: Severity): string {
  return `${SIGNS[severity]} ${severity}`;
}

function topFindings(shown: readonly Finding[], options: SummaryOptions): string {
  if (shown.length === 0) return '';
  const rows = shown
    .slice(0, TOP)
    .map((finding) => [
      wordOf(finding.severity),
      prose(finding.title, 200).replaceAll('|', '│'),
      `${code(finding.account, 40)} ${code(finding.region, 40)}`,
      issueLink(finding, options),
    ]);
  const more = shown.length > TOP ? `\n\n${shown.length - TOP} more in the report.` : '';
  return `### The worst\n\n${table(['Severity', 'What', 'Where', 'Issue'], rows)}${more}`;
}

function issueLink({ fingerprint }: Finding, { issues }: SummaryOptions): string {
  if (issues === undefined) return '–';
  const { plan, applied } = issues.outcome;
  const number =
    applied.created.get(fingerprint) ??
    plan.standings.find((standing) => standing.fingerprint === fingerprint)?.number;
  return number === undefined ? '–' : `[#${number}](${issues.repositoryUrl}/issues/${number})`;
}

function unreadList({ unread }: Report): string {
  if (unread.length === 0) return '';
  const lines = unread
    .slice(0, UNREAD_LINES)
    .map(
      ({ what, key, reason }) =>
        `- ${code([what, key].filter(Boolean).join(' '), 300)}: ${code(reason, 300)}`,
    );
  const more = unread.length > UNREAD_LINES ? [`- and ${unread.length - UNREAD_LINES} more`] : [];
  return ['### Not looked at\n', ...lines, ...more].join('\n');
}

/** Cells are our own words, numbers, or code: none holds a bar. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
