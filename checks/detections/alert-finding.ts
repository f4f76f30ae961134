import {
  fingerprint,
  type Evidence,
  type Fact,
  type Finding,
  type Severity,
  type Step,
} from '../finding.ts';
import { aboutOf, thingsOf } from './about.ts';
import type { Alert, AlertEvent } from './alert-book.ts';
import { fillCommand, lookUpCommands } from './fill-command.ts';
import type { Level, Metadata, Plain, PlainMap } from './rule.ts';

/** Sigma's levels as severities; `informational` never opens an issue. */
export const SEVERITY_OF: Readonly<Record<Level, Severity>> = {
  informational: 'info',
  low: 'low',
  medium: 'medium',
  high: 'high',
  critical: 'critical',
};

const MAX_NAMED = 5;

/**
 * An alert with the words people need to judge it.
 * @param bucket where the log files lie; undefined for those of a folder
 */
export function alertFinding(alert: Alert, bucket?: string): Finding {
  const { rule, account, region, principal } = alert;
  return {
    fingerprint: fingerprint({
      ruleId: rule.id,
      account,
      region,
      entity: JSON.stringify(alert.group),
    }),
    kind: 'detection',
    id: rule.id,
    severity: SEVERITY_OF[rule.level],
    title: rule.title,
    account,
    region,
    resource: principal,
    summary: summaryOf(alert),
    facts: factsOf(alert),
    purpose: ownText(rule, 'purpose') || rule.description,
    evidence: alert.events.map(evidenceOf),
    evidenceTotal: alert.count,
    falsePositives: rule.falsePositives,
    ...limitsOf(rule),
    nextSteps: [...ownSteps(alert), ...lookUp(alert, bucket)],
    references: rule.references,
    authors: rule.authors,
  };
}

function summaryOf(alert: Alert): string {
  const { rule, principal } = alert;
  if (rule.kind === 'correlation') return correlationSummary(alert);
  const who = principal === '' ? 'Somebody' : principal;
  const calls = named(alert, ({ eventName }) => eventName);
  const things = thingsOf(alert).slice(0, MAX_NAMED).join(', ');
  const on = things === '' ? '' : ` on ${things}`;
  const places = named(alert, ({ sourceIPAddress }) => sourceIPAddress);
  const from = places === '' ? '' : ` from ${places}`;
  return `${who} ${isRefused(alert) ? 'tried' : 'called'} ${calls}${on}${from}, ${whenOf(alert)}${refusal(alert)}.`;
}

/** How often and when; one event needs no stretch of time. */
function whenOf({ count, first, last }: Pick<Alert, 'count' | 'first' | 'last'>): string {
  const times = count === 1 ? 'once' : `${count} times`;
  return first === last
    ? `${times}, at ${plainTime(first)}`
    : `${times}, from ${plainTime(first)} to ${plainTime(last)}`;
}

function isRefused({ events }: Alert): boolean {
  return events.length > 0 && events.every(({ errorCode }) => errorCode !== '');
}

function refusal(alert: Alert): string {
  if (!isRefused(alert)) return '';
  return `, and was refused: ${named(alert, ({ errorCode }) => errorCode)}`;
}

/** Correlations count in milliseconds, which nobody needs to read where they are zero. */
function plainTime(instant: string): string {
  return instant.replace(/\.000Z$/u, 'Z');
}

/** The events of a correlation are named by the rules that they matched. */
function correlationSummary(alert: Alert): string {
  const { group, principal, count, note } = alert;
  const values = [...new Set([principal, ...group])].filter((value) => value !== '');
  const about = values.length === 0 ? '' : `${values.join(', ')}: `;
  if (note !== undefined) return `${about}${note}, ${whenOf(alert)}.`;
  const rules = named(alert, ({ eventName }) => `“${eventName}”`);
  return `${about}events that belong together, ${whenOf({ ...alert, count })}: ${rules}.`;
}

function factsOf(alert: Alert): readonly Fact[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Who', alert.principal],
    ['From', named(alert, ({ sourceIPAddress }) => sourceIPAddress)],
    ['What', named(alert, ({ eventSource, eventName }) => `${eventSource} ${eventName}`.trim())],
    ['With', named(alert, ({ userAgent }) => userAgent)],
    ['Refused', named(alert, ({ errorCode }) => errorCode)],
    ['Unusual', alert.note ?? ''],
    ['Events', String(alert.count)],
    ...timesOf(alert),
  ];
  const told = facts
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => ({ label, value }));
  return [...told, ...aboutOf(alert)];
}

function timesOf({ first, last }: Alert): readonly (readonly [string, string])[] {
  if (first === last) return [['When', plainTime(first)]];
  return [
    ['First', plainTime(first)],
    ['Last', plainTime(last)],
  ];
}

/** The different values among the events that are kept, at most five. */
function named({ events }: Alert, value: (event: AlertEvent) => string): string {
  const all = [...new Set(events.map(value))].filter((text) => text.trim() !== '');
  const more = all.length > MAX_NAMED ? ` and ${all.length - MAX_NAMED} more` : '';
  return `${all.slice(0, MAX_NAMED).join(', ')}${more}`;
}

function evidenceOf(event: AlertEvent): Evidence {
  const { eventID, eventTime, eventName, errorCode, sourceIPAddress, key, evidence } = event;
  const refused = errorCode === '' ? '' : ` (${errorCode})`;
  const from = sourceIPAddress === '' ? '' : ` from ${sourceIPAddress}`;
  return {
    time: plainTime(eventTime),
    what: `${eventName}${refused}${from}`,
    key,
    state: evidence,
    eventID,
  };
}

const LOOK_UP = [
  'Look at the first event as a whole, in the event history (90 days, no data events).',
  'Or in the log file it stands in.',
];

function lookUp(alert: Alert, bucket: string | undefined): readonly Step[] {
  return lookUpCommands(alert, bucket).map((command, index) => ({
    text: LOOK_UP[index] ?? '',
    command,
  }));
}

/** What our own rules say to the reader, under their key `trailwarden`. */
function own({ custom }: Metadata): PlainMap {
  const value = custom.trailwarden;
  return isMap(value) ? value : {};
}

/** What the rule says of itself; other people's rules do not. */
function limitsOf(rule: Metadata): Pick<Finding, 'blindSpots' | 'severityReason'> {
  const spots = own(rule)['blind-spots'];
  const blindSpots = Array.isArray(spots) ? spots.filter((text) => typeof text === 'string') : [];
  const severityReason = ownText(rule, 'severity-reason');
  return {
    ...(blindSpots.length > 0 && { blindSpots }),
    ...(severityReason !== '' && { severityReason }),
  };
}

function ownText(rule: Metadata, name: string): string {
  const value = own(rule)[name];
  return typeof value === 'string' ? value : '';
}

function ownSteps(alert: Alert): readonly Step[] {
  const steps = own(alert.rule)['next-steps'];
  return Array.isArray(steps) ? steps.filter(isMap).flatMap((step) => stepOf(step, alert)) : [];
}

function stepOf({ text, command }: PlainMap, alert: Alert): readonly Step[] {
  if (typeof text !== 'string') return [];
  return typeof command === 'string'
    ? [{ text, command: fillCommand(command, alert) }]
    : [{ text }];
}

function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
