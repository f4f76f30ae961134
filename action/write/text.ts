import picocolors from 'picocolors';
import {
  SEVERITIES,
  type EvidenceState,
  type Finding,
  type Severity,
} from '../../checks/finding.ts';
import { terminalText } from './clean-text.ts';
import type { Report } from './report.ts';
import { renderCoverage } from './text-coverage.ts';
import { renderControls } from './text-controls.ts';
import { renderExplanations } from './text-explanations.ts';
import { plural, type Palette } from './text-words.ts';

/** Findings after this one are counted, not told: the other formats hold them all. */
const MAX_TOLD = 50;
const MAX_FACTS = 6;
const INDENT = '            ';
const LABEL_WIDTH = 10;

/**
 * The report for a person: the verdict first, then what was looked at, then the findings from worst
 * to least with what to do next. Strings from logs are cleaned, so that no escape sequence reaches
 * the terminal.
 */
export function renderText(report: Report, { color }: { readonly color: boolean }): string {
  const paint = picocolors.createColors(color);
  const parts = [
    renderVerdict(report, paint),
    renderCoverage(report, paint),
    renderControls(report, paint),
    renderFindings(report, paint),
    renderExplanations(report, paint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderVerdict(report: Report, paint: Palette): string {
  const { since, until } = report.window;
  const head = `${paint.bold('Trailwarden')} ${report.tool.version}   ${since} to ${until}`;
  return `${head}\n\n${verdictLine(report, paint)}${incompleteLine(report, paint)}`;
}

function verdictLine({ findings, complete, integrity }: Report, paint: Palette): string {
  const needPeople = findings.filter(({ severity }) => severity !== 'info');
  if (needPeople.length > 0) {
    const trust = isUntrustworthy(findings) ? ' The logs cannot be trusted as they are.' : '';
    return paint.red(
      paint.bold(`✖ ${plural(needPeople.length, 'finding')}: ${counts(needPeople)}.${trust}`),
    );
  }
  if (!complete)
    return paint.yellow(
      paint.bold(`◐ Nothing was found in what could be read.${unproved(integrity)}`),
    );
  return paint.green(paint.bold(`✔ ${wholeness(integrity)}Nothing was found.`));
}

/** Hours in which the trail was off are no fault of the archive, and yet nothing is proved of them. */
function wholeness({ chains }: Report['integrity']): string {
  if (chains.length === 0) return '';
  const off = chains.reduce((sum, { hours }) => sum + hours.split('-').length - 1, 0);
  if (off === 0) return 'The audit trail is whole. ';
  return `The audit trail is whole but for ${plural(off, 'hour')} in which it was off, as it records itself. `;
}

/** Logs without digests may hold true stories: nobody can say. */
function unproved({ logFiles: { verified, unverified } }: Report['integrity']): string {
  return verified === 0 && unverified > 0
    ? ` None of ${plural(unverified, 'log file')} could be verified.`
    : '';
}

function incompleteLine({ complete, unread }: Report, paint: Palette): string {
  if (complete) return '';
  const count =
    unread.length > 0
      ? `${plural(unread.length, 'thing')} could not be looked at`
      : 'Not everything could be looked at';
  return `\n${paint.yellow(`◐ Incomplete: ${count}; what was not read is not clean.`)}`;
}

function isUntrustworthy(findings: readonly Finding[]): boolean {
  return findings.some(({ kind, severity }) => kind === 'integrity' && severity === 'critical');
}

function counts(findings: readonly Finding[]): string {
  const of = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity).length;
  return SEVERITIES.filter((severity) => of(severity) > 0)
    .map((severity) => `${of(severity)} ${severity}`)
    .join(', ');
}

function renderFindings({ findings }: Report, paint: Palette): string {
  if (findings.length === 0) return '';
  const told = findings.slice(0, MAX_TOLD).map((finding) => renderFinding(finding, paint));
  const rest = findings.length - told.length;
  const more =
    rest > 0
      ? [`… and ${plural(rest, 'finding')} more: --format json or --issues <folder> hold all.`]
      : [];
  return [paint.bold('FINDINGS'), ...told, ...more].join('\n\n');
}

function renderFinding(finding: Finding, paint: Palette): string {
  const place = [finding.account, finding.region].filter((part) => part !== '').join(' ');
  const lines = [
    terminalText(finding.summary),
    ...factLines(finding, paint),
    ...reasonLine(finding, paint),
    ...proofLine(finding, paint),
    ...stepLines(finding, paint),
  ];
  return [
    `  ${badge(finding.severity, paint)} ${paint.bold(terminalText(finding.title))}  ${paint.dim(terminalText(place))}`,
    ...lines.map((line) => `${INDENT}${line}`),
  ].join('\n');
}

/** What the sentence above has not said already. */
function factLines({ facts, summary }: Finding, paint: Palette): readonly string[] {
  return facts
    .filter(({ value }) => !summary.includes(value))
    .slice(0, MAX_FACTS)
    .map((fact) => labelled(fact.label, terminalText(fact.value), paint));
}

/** Why it counts as much as it does. */
function reasonLine({ severityReason = '' }: Finding, paint: Palette): readonly string[] {
  return severityReason === '' ? [] : [labelled('Weight', terminalText(severityReason), paint)];
}

const PROOF: Readonly<Record<EvidenceState, string>> = {
  verified: 'verified by its digest',
  pending: 'too new for a digest',
  failed: 'contradicted by its digest',
  unchecked: 'not checked',
};

/** What the log files are worth in which these events stand. */
function proofLine({ kind, evidence }: Finding, paint: Palette): readonly string[] {
  const states = new Set(evidence.map(({ state }) => state));
  if (kind !== 'detection' || (states.size === 1 && states.has('unchecked'))) return [];
  return [labelled('Log file', [...states].map((state) => PROOF[state]).join('; '), paint)];
}

function stepLines({ nextSteps: [next] }: Finding, paint: Palette): readonly string[] {
  if (next === undefined) return [];
  const step = `${paint.cyan('Next'.padEnd(LABEL_WIDTH))} ${terminalText(next.text)}`;
  const command =
    next.command === undefined ? [] : [`${' '.repeat(LABEL_WIDTH)} ${terminalText(next.command)}`];
  return [step, ...command];
}

function labelled(label: string, value: string, paint: Palette): string {
  return `${paint.dim(label.padEnd(LABEL_WIDTH))} ${value}`;
}

const COLOR: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'dim'>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'blue',
  info: 'dim',
};

function badge(severity: Severity, paint: Palette): string {
  return paint[COLOR[severity]](severity.toUpperCase().padEnd(9));
}
