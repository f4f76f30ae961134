import { SEVERITIES, type Finding } from '../../../checks/finding.ts';
import { code, titleText } from '../clean-text.ts';
import { decodeState, encodeState, type DashboardState } from './dashboard-state.ts';
import { instant } from './ledger-text.ts';
import { isOpen, STATUSES } from './ledger.ts';
import { joinBody, splitBody } from './marker.ts';
import { DASHBOARD_KIND } from './own-issues.ts';
import type { Plan, Standing } from './plan.ts';
import { GATE_LABEL } from './render-issue.ts';
import type { Operation, TrackedIssue } from './tracked-issue.ts';

export const DASHBOARD_TITLE = 'Trailwarden: the state of the audit trail';
export const DASHBOARD_LABELS = [GATE_LABEL, 'kind:dashboard'];
/** The dashboard is about no finding. */
export const NO_FINGERPRINT = '0'.repeat(32);

/** What the dashboard tells about a run. */
export interface DashboardView {
  readonly now: Date;
  readonly window: { readonly since: Date; readonly until: Date } | undefined;
  /** What could not be looked at, in words. Empty where the run was complete. */
  readonly unread: readonly string[];
  readonly plan: Plan;
  readonly state: DashboardState;
  /** What people wrote below the notes line. */
  readonly notes: string;
}

export interface Dashboard {
  readonly body: string;
  /** Findings that could not even be remembered: the watermark must not move past them. */
  readonly undelivered: readonly Finding[];
}

/** The one page that says how things stand, and remembers what the next run needs. */
export function renderDashboard(view: DashboardView): Dashboard {
  const { line, left } = encodeState(view.state);
  const sections = [
    healthLines(view),
    countTable(view.plan.standings),
    listSection('Open the longest', openLines(view.plan.standings)),
    listSection('Waiting for room', view.state.pending.map(pendingLine)),
    listSection('Suppressed', suppressedLines(view.plan)),
    listSection('Called false before their rule changed: look again', reviewLines(view.plan)),
    listSection('Rule retired, or place no longer looked at', orphanLines(view.plan.standings)),
    line,
  ];
  const managed = sections.filter((section) => section !== '').join('\n\n');
  const marker = { fingerprint: NO_FINGERPRINT, kind: DASHBOARD_KIND };
  return { body: joinBody(marker, managed, view.notes.slice(0, 5_000)), undelivered: left };
}

export interface FoundDashboard {
  readonly number: number;
  readonly body: string;
  readonly notes: string;
  readonly state: DashboardState | undefined;
}

/** The dashboard among our issues: the oldest open one we can believe. */
export function findDashboard(issues: readonly TrackedIssue[]): FoundDashboard | undefined {
  const [first] = issues
    .filter(({ trusted, open }) => trusted && open)
    .filter(({ body }) => splitBody(body)?.marker.kind === DASHBOARD_KIND)
    .sort((a, b) => a.number - b.number);
  if (first === undefined) return undefined;
  const { number, body } = first;
  return { number, body, notes: splitBody(body)?.notes ?? '', state: decodeState(body) };
}

/** Closes dashboards that repeat ours: two runs at once may each have made one. */
export function repeatedDashboards(
  issues: readonly TrackedIssue[],
  kept: FoundDashboard | undefined,
): readonly Operation[] {
  const of = issues.find(({ number }) => number === kept?.number);
  if (of === undefined) return [];
  return issues
    .filter(({ trusted, open, number }) => trusted && open && number !== of.number)
    .filter(({ body }) => splitBody(body)?.marker.kind === DASHBOARD_KIND)
    .map(({ number }) => ({
      kind: 'update',
      number,
      patch: { state: 'closed', reason: 'duplicate', duplicateOf: of.id },
    }));
}

function healthLines({ now, window, unread }: DashboardView): string {
  const lines = [
    `- Last run: ${isoOf(now)}`,
    ...(window === undefined
      ? []
      : [`- It covered: ${isoOf(window.since)} to ${isoOf(window.until)}`]),
    unread.length === 0
      ? '- Everything was looked at.'
      : `- **Not everything was looked at**: ${unread.length} could not be read.`,
    ...unread.slice(0, ROWS).map((what) => `  - ${code(what, 300)}`),
  ];
  return `## Health\n\n${lines.join('\n')}`;
}

function countTable(standings: readonly Standing[]): string {
  const columns = STATUSES.filter((status) =>
    standings.some(({ ledger }) => ledger.status === status),
  );
  if (columns.length === 0) return '## Issues\n\nNone.';
  const rows = SEVERITIES.map((severity) => ({
    severity,
    counts: columns.map(
      (status) =>
        standings.filter(({ ledger }) => ledger.status === status && ledger.severity === severity)
          .length,
    ),
  })).filter(({ counts }) => counts.some((count) => count > 0));
  return [
    '## Issues\n',
    `| Severity | ${columns.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows.map(({ severity, counts }) => `| ${severity} | ${counts.join(' | ')} |`),
  ].join('\n');
}

/** Lines a list shows at most. */
const ROWS = 20;

function listSection(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const more = lines.length > ROWS ? [`- and ${lines.length - ROWS} more`] : [];
  return [`## ${heading}\n`, ...lines.slice(0, ROWS), ...more].join('\n');
}

function openLines(standings: readonly Standing[]): readonly string[] {
  const stale = ({ presence }: Standing) =>
    presence === 'unknown' ? ' (not looked at in this run)' : '';
  return standings
    .filter(({ ledger }) => isOpen(ledger.status))
    .sort((a, b) => a.number - b.number)
    .slice(0, 5)
    .map((standing) => `- #${standing.number} ${standing.ledger.severity}${stale(standing)}`);
}

/** Titles come from rules, places from logs: both are shown as code. */
function pendingLine({ severity, title, account, region }: Finding): string {
  return `- ${severity}: ${code(titleText(title, 120))} in ${code(`${account} ${region}`, 60)}`;
}

function suppressedLines({ standings, suppressed }: Plan): readonly string[] {
  const silenced = standings
    .filter(({ ledger }) => ledger.status === 'suppressed')
    .sort((a, b) => a.ledger.until - b.ledger.until)
    .map(({ number, ledger }) => `- #${number} until ${instant(ledger.until)}`);
  const byFile =
    suppressed.length === 0
      ? []
      : [`- ${suppressed.length} by the reviewed file, without an issue`];
  return [...byFile, ...silenced];
}

function reviewLines({ standings }: Plan): readonly string[] {
  return standings
    .filter(({ ledger }) => ledger.status === 'false-positive' && ledger.review === 1)
    .map(({ number }) => `- #${number}`);
}

function orphanLines(standings: readonly Standing[]): readonly string[] {
  return standings
    .filter(({ presence, ledger }) => presence === 'orphan' && isOpen(ledger.status))
    .map(({ number }) => `- #${number}`);
}

function isoOf(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
