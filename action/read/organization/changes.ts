import { paginateLookupEvents } from '@aws-sdk/client-cloudtrail';
import type { Event, LookupEventsCommandInput } from '@aws-sdk/client-cloudtrail';
import { namedIn } from '../../../checks/controls/change-events.ts';
import { TAMPERING_CALLS } from '../../../checks/controls/tampering.ts';
import { isLogRecord, textAt } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import type { ChangeEvent, Tampering, TrailDescription } from '../../../checks/snapshot.ts';
import { CallError, iso } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

export interface ChangeQuestion {
  readonly account: string;
  readonly region: string;
  readonly since: Date;
  readonly until: Date;
  readonly trails: readonly TrailDescription[];
}

/** What was done to the trails since the last look, as Event history remembers it (90 days). */
export async function readChanges(desk: Desk, question: ChangeQuestion): Promise<Tampering> {
  const { account, region, since } = question;
  const events = await lookInto(desk, { account, region }, async (clients) => {
    const found = await Promise.all(TAMPERING_CALLS.map((name) => lookUp(clients, question, name)));
    return found.flat().toSorted((a, b) => a.time.localeCompare(b.time));
  });
  return { account, region, since: since.toISOString(), events };
}

/** A thousand events; whoever makes more of them hides something among them. */
const MOST_PAGES = 20;

async function lookUp(
  clients: Clients,
  question: ChangeQuestion,
  name: string,
): Promise<readonly ChangeEvent[]> {
  const { account, region, since, until, trails } = question;
  const changes: ChangeEvent[] = [];
  let pages = 0;
  const asked: LookupEventsCommandInput = {
    LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: name }],
    StartTime: since,
    EndTime: until,
  };
  for await (const { Events: events = [], NextToken: next } of paginateLookupEvents(
    { client: clients.cloudTrail() },
    asked,
  )) {
    const ours = events.filter((event) => succeeded(event) && concerns(event, trails));
    changes.push(...ours.map((event) => changeOf(event, { account, region, name })));
    pages += 1;
    if (pages < MOST_PAGES || next === undefined) continue;
    if (changes.length > 0) break;
    throw new CallError(
      'cloudtrail:LookupEvents',
      new Error(`more than ${MOST_PAGES} pages of ${name}`),
    );
  }
  return changes;
}

/** A refused call changed nothing: that it was tried is a detection's to report. */
const succeeded = (event: Event): boolean => textAt(recordOf(event), 'errorCode') === '';

/** The record itself is text in the answer; whoever wrote it, only its fields are asked for. */
function recordOf({ CloudTrailEvent: text = '' }: Event): LogRecord {
  try {
    const record: unknown = JSON.parse(text);
    return isLogRecord(record) ? record : {};
  } catch {
    return {};
  }
}

function namesIn(event: Event): readonly string[] {
  const listed = (event.Resources ?? []).map(({ ResourceName: name = '' }) => name);
  return [...namedIn(recordOf(event)), ...listed.filter((name) => name !== '')];
}

/** An event that names no trail might concern ours: it is kept. */
function concerns(event: Event, trails: readonly TrailDescription[]): boolean {
  const names = namesIn(event);
  return (
    names.length === 0 ||
    names.some((name) => trails.some((trail) => [trail.arn, trail.name].includes(name)))
  );
}

function changeOf(event: Event, at: Pick<ChangeEvent, 'account' | 'region' | 'name'>): ChangeEvent {
  const principal = textAt(recordOf(event), 'userIdentity.arn');
  return {
    ...at,
    id: event.EventId ?? '',
    time: iso(event.EventTime) ?? '',
    principal: principal === '' ? (event.Username ?? 'somebody unnamed') : principal,
    resources: namesIn(event),
  };
}
