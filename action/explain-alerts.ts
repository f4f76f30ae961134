import type { LogArchive } from '../checks/archive.ts';
import type { Alert, AlertEvent } from '../checks/detections/alert-book.ts';
import { explain, type RulePack, type SigmaRule } from '../checks/detections/index.ts';
import { openSources, type SourceBook } from '../checks/detections/derive/source.ts';
import { ArchiveError } from '../checks/errors.ts';
import { inflate, MAX_INFLATED_BYTES } from '../checks/gzip.ts';
import { isLogRecord, type LogRecord } from '../checks/log-record.ts';
import type { AlertExplanation, ExplainedEvent } from './write/report.ts';

/** Enough to see why: the rest of an alert's events matched in the same way. */
const EVENTS_PER_ALERT = 3;
const MAX_ALERTS = 500;

export interface ExplainContext {
  readonly archive: LogArchive;
  readonly pack: RulePack;
  /** What is known of addresses, where files say it. */
  readonly sources?: SourceBook | undefined;
}

export type Explanations = ReadonlyMap<Alert, AlertExplanation>;

/**
 * Why each alert is there, by the reference evaluator over the records of its first events. Log
 * files are read again, one at a time; one that cannot be read is said, not thrown.
 */
export async function explainAlerts(
  alerts: readonly Alert[],
  context: ExplainContext,
): Promise<Explanations> {
  const told = alerts.slice(0, MAX_ALERTS);
  const records = await readRecords(told.flatMap(sampleOf), context);
  return new Map(told.map((alert) => [alert, explainAlert(alert, records, context)]));
}

type Records = ReadonlyMap<AlertEvent, LogRecord | string>;

function sampleOf({ events }: Alert): readonly AlertEvent[] {
  return events.slice(0, EVENTS_PER_ALERT);
}

async function readRecords(
  events: readonly AlertEvent[],
  { archive, sources }: ExplainContext,
): Promise<Records> {
  const found = new Map<AlertEvent, LogRecord | string>();
  for (const key of new Set(events.map((event) => event.key))) {
    const file = await readFile(archive, key);
    for (const event of events.filter((one) => one.key === key))
      found.set(event, recordOf(file, event));
  }
  for (const record of found.values()) if (isLogRecord(record)) openSources(record, sources);
  return found;
}

function recordOf(
  file: readonly LogRecord[] | string,
  { eventID }: AlertEvent,
): LogRecord | string {
  if (typeof file === 'string') return file;
  const record = eventID === '' ? undefined : file.find((one) => one.eventID === eventID);
  return record ?? 'the event has no id to find it by';
}

/** The records of a log file, or why they cannot be told. */
async function readFile(archive: LogArchive, key: string): Promise<readonly LogRecord[] | string> {
  try {
    const { body } = await archive.read(key);
    const inflated = inflate(body, MAX_INFLATED_BYTES);
    if (inflated.kind === 'too-large' || inflated.bytes === undefined) return 'it is damaged';
    const log: unknown = JSON.parse(Buffer.from(inflated.bytes).toString('utf8'));
    const records: unknown = isLogRecord(log) ? log.Records : undefined;
    return Array.isArray(records) ? records.filter(isLogRecord) : 'it holds no records';
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof SyntaxError) return error.message;
    throw error;
  }
}

function explainAlert(alert: Alert, records: Records, { pack }: ExplainContext): AlertExplanation {
  const events = sampleOf(alert).map((event): ExplainedEvent => {
    const { eventID, eventTime } = event;
    const rule = ruleOf(alert, event, pack);
    const record = records.get(event);
    if (typeof record === 'string' || record === undefined || rule === undefined)
      return { eventID, eventTime, rule: rule?.title ?? '', searches: [], unread: wordFor(record) };
    return { eventID, eventTime, rule: rule.title, searches: explain(rule, record).searches };
  });
  return { events, ...countsOf(alert) };
}

function wordFor(record: LogRecord | string | undefined): string {
  return typeof record === 'string' ? record : 'its rule is not in the pack';
}

/** The events of a correlation are named by the rules that they matched. */
function ruleOf({ rule }: Alert, { eventName }: AlertEvent, pack: RulePack): SigmaRule | undefined {
  if (rule.kind === 'rule') return rule;
  return pack.rules.find(({ title, feeds }) => feeds && title === eventName);
}

/** What a correlation counted, and how far apart its events may lie. */
function countsOf({ rule, group, count, first, last }: Alert): Pick<AlertExplanation, 'counted'> {
  if (rule.kind !== 'correlation') return {};
  const named = rule.groupBy.map((field, at) => ({ field, value: group[at] ?? '' }));
  const { type, timespan, bounds, fields } = rule;
  const needs = bounds.map(({ operator, than }) => `${operator} ${than}`).join(' and ');
  return {
    counted: {
      type,
      fields,
      group: named,
      needs,
      windowSeconds: timespan,
      events: count,
      first,
      last,
    },
  };
}
