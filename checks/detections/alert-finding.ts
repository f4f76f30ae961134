import {
  fingerprint,
  type Evidence,
  type Fact,
  type Finding,
  type Severity,
  type Step,
} from '../finding.ts';
import { aboutOf, fillCommand } from './about.ts';
import type { Alert, AlertEvent } from './alert-book.ts';
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

/** An alert with the words people need to judge it. */
export function alertFinding(alert: Alert): Finding {
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
    nextSteps: [...ownSteps(alert), ...lookUp(alert)],
    references: rule.references,
    authors: rule.authors,
  };
}

function summaryOf(alert: Alert): string {
  const { rule, principal, count, first, last } = alert;
  if (rule.kind === 'correlation') return correlationSummary(alert);
  const who = principal === '' ? 'Somebody' : principal;
  const calls = named(alert, ({ eventName }) => eventName);
  const places = named(alert, ({ sourceIPAddress }) => sourceIPAddress);
  const times = count === 1 ? 'once' : `${count} times`;
  const when = first === last ? `at ${first}` : `from ${first} to ${last}`;
  return `${who} called ${calls}${places === '' ? '' : ` from ${places}`}, ${times}, ${when}.`;
}

/** The events of a correlation are named by the rules that they matched. */
function correlationSummary(alert: Alert): string {
  const { group, count, first, last, note } = alert;
  const who = group.filter((value) => value !== '').join(', ');
  const about = who === '' ? '' : ` for ${who}`;
  const times = count === 1 ? 'once' : `${count} times`;
  if (note !== undefined) return `${note}${about}: ${times}, from ${first} to ${last}.`;
  const rules = named(alert, ({ eventName }) => eventName);
  return `${count} came together${about}: ${rules}, from ${first} to ${last}.`;
}

function factsOf(alert: Alert): readonly Fact[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Who', alert.principal],
    ['From', named(alert, ({ sourceIPAddress }) => sourceIPAddress)],
    ['What', named(alert, ({ eventSource, eventName }) => `${eventSource} ${eventName}`)],
    ['With', named(alert, ({ userAgent }) => userAgent)],
    ['Refused', named(alert, ({ errorCode }) => errorCode)],
    ['Unusual', alert.note ?? ''],
    ['Events', String(alert.count)],
    ['First', alert.first],
    ['Last', alert.last],
  ];
  const told = facts
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => ({ label, value }));
  return [...told, ...aboutOf(alert)];
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
  return { time: eventTime, what: `${eventName}${refused}${from}`, key, state: evidence, eventID };
}

const EVENT_ID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
const REGION = /^[a-z0-9-]{4,32}$/u;

/** A command that shows the first event whole. Only an id of the right shape gets near a shell. */
function lookUp({ events, region }: Alert): readonly Step[] {
  const [first] = events;
  if (first === undefined || !EVENT_ID.test(first.eventID) || !REGION.test(region)) return [];
  return [
    {
      text: 'Look at the first event as a whole.',
      command: `aws cloudtrail lookup-events --region ${region} --lookup-attributes AttributeKey=EventId,AttributeValue=${first.eventID}`,
    },
  ];
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
