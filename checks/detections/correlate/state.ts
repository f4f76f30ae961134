import { parseInstant } from '../evaluate/time-parts.ts';
import { isLogRecord, textAt, valueAt } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import type { Captured } from '../match/hit.ts';
import type { RulePack, SigmaRule } from '../rule.ts';
import type { StoredEvent } from './event-store.ts';

/** What a run leaves to the next one, so that windows go on across runs. Plain JSON. */
export interface CorrelationState {
  readonly version: 1;
  readonly events: readonly StateEvent[];
}

export interface StateEvent {
  /** The rule's id: places in a pack change, ids do not. */
  readonly rule: string;
  readonly time: string;
  readonly eventID: string;
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly actor: string;
  readonly captured: Readonly<Record<string, Captured>>;
}

const MAX_EVENTS = 20_000;
/** Logs are delivered late: an event may still find its neighbours an hour after their window. */
const SLACK = 3_600_000;

/** Keeps what some window can still reach from the latest event that was seen. */
export function writeState(pack: RulePack, events: readonly StoredEvent[]) {
  const latest = events.reduce((time, event) => Math.max(time, event.time), -Infinity);
  const reaches = reachOfRules(pack);
  const kept = events.filter(({ rule, time }) => time >= latest - SLACK - (reaches.get(rule) ?? 0));
  const lost = Math.max(0, kept.length - MAX_EVENTS);
  const notice = `${lost} events were too many to be remembered for the next run; correlations that begin with them may be missed`;
  const state: CorrelationState = {
    version: 1,
    events: kept.slice(lost).flatMap((event) => stateEvent(pack.rules[event.rule], event)),
  };
  return { state, notices: lost > 0 ? [notice] : [] };
}

function stateEvent(rule: SigmaRule | undefined, event: StoredEvent): readonly StateEvent[] {
  if (rule === undefined) return [];
  const { time, eventID, key, account, region, actor, captured } = event;
  const values = rule.captures.map((field, at) => [field, captured[at] ?? null] as const);
  return [
    {
      rule: rule.id,
      time: new Date(time).toISOString(),
      eventID,
      key,
      account,
      region,
      actor,
      captured: Object.fromEntries(values),
    },
  ];
}

/** How far back, in milliseconds, a rule's events matter: along a chain the timespans add up. */
function reachOfRules(pack: RulePack): ReadonlyMap<number, number> {
  const reaches = new Map<number, number>();
  const chained = new Map<number, number>();
  for (const [index, { timespan, inputs, memory }] of [...pack.correlations.entries()].reverse()) {
    if (memory !== undefined) continue;
    const reach = timespan * 1000 + (chained.get(index) ?? 0);
    for (const input of inputs) {
      const known = input.kind === 'rule' ? reaches : chained;
      known.set(input.index, Math.max(known.get(input.index) ?? 0, reach));
    }
  }
  return reaches;
}

export interface ReadState {
  readonly events: readonly StoredEvent[];
  readonly notices: readonly string[];
}

/** A state document comes from a file or a bucket: nothing in it is taken on trust. */
export function readState(state: unknown, pack: RulePack): ReadState {
  if (state === undefined) return { events: [], notices: [] };
  const events = isLogRecord(state) && state.version === 1 ? state.events : undefined;
  if (!Array.isArray(events))
    return { events: [], notices: ['the correlation state of the last run could not be read'] };
  const rules = new Map(pack.rules.map((rule, index) => [rule.id, index] as const));
  const known: readonly unknown[] = events;
  return {
    events: known.slice(-MAX_EVENTS).flatMap((event) => {
      const rule = isLogRecord(event) ? rules.get(textAt(event, 'rule')) : undefined;
      return isLogRecord(event) && rule !== undefined ? storedEvent(event, rule, pack) : [];
    }),
    notices: [],
  };
}

function storedEvent(event: LogRecord, rule: number, pack: RulePack): readonly StoredEvent[] {
  const time = parseInstant(textAt(event, 'time'));
  const captured = valueAt(event, 'captured');
  if (time === undefined || !isLogRecord(captured)) return [];
  const captures = pack.rules[rule]?.captures ?? [];
  return [
    {
      rule,
      time,
      eventID: textAt(event, 'eventID'),
      key: textAt(event, 'key'),
      account: textAt(event, 'account'),
      region: textAt(event, 'region'),
      actor: textAt(event, 'actor'),
      captured: captures.map((field) => capturedOf(captured, field)),
      fresh: false,
    },
  ];
}

function capturedOf(captured: LogRecord, field: string): Captured {
  const value = Object.hasOwn(captured, field) ? captured[field] : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}
