import { createHash } from 'node:crypto';
import { parseInstant } from '../evaluate/time-parts.ts';
import type { Captured, Hit } from '../match/hit.ts';
import type { SigmaRule } from '../rule.ts';

/** One event that stands for others of its sighting. */
export interface SeenEvent {
  readonly eventID: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/**
 * Hits of one rule in one log file, hour and with the same captured values, as one: what crosses
 * from a worker in place of the hits themselves. Plain data; all text is a stranger's.
 */
export interface Sighting {
  readonly rule: number;
  /** Hours since 1970, UTC, by the events' own time. */
  readonly hour: number;
  /** Of the rule's `captures`; `userIdentity.arn` is the actor, so that sessions of a role are one. */
  readonly captured: readonly Captured[];
  readonly account: string;
  readonly region: string;
  readonly actor: string;
  /** One number an event, the same for its copies; below zero where it has no id. */
  readonly marks: readonly number[];
  /** The earliest, at most `MAX_SHOWN`. */
  readonly events: readonly SeenEvent[];
  /** When the latest was; milliseconds since 1970. */
  readonly last: number;
}

export const HOUR = 3_600_000;
export const MAX_SHOWN = 3;
const ACTOR_FIELD = 'userIdentity.arn';

export interface Folded {
  /** Those that others than correlations with a memory read. */
  readonly hits: readonly Hit[];
  readonly sightings: readonly Sighting[];
}

/** Takes the hits that only correlations with a memory read out of a file's hits, and counts them. */
export function foldHits(hits: readonly Hit[], rules: readonly SigmaRule[]): Folded {
  const folds = (hit: Hit) => rules[hit.rule]?.folds === true;
  if (!hits.some(folds)) return { hits, sightings: [] };
  return {
    hits: hits.filter((hit) => !folds(hit)),
    sightings: sightingsOf(hits.filter(folds), rules),
  };
}

interface Growing extends Sighting {
  readonly marks: number[];
  readonly events: SeenEvent[];
  last: number;
}

/** Hits, counted; those whose time is no time are left out (the matcher has said so). */
export function sightingsOf(
  hits: readonly Hit[],
  rules: readonly SigmaRule[],
): readonly Sighting[] {
  const sightings = new Map<string, Growing>();
  for (const hit of hits) {
    const time = parseInstant(hit.eventTime);
    const rule = rules[hit.rule];
    if (time === undefined || rule === undefined) continue;
    const fresh = sightingOf(hit, rule, time);
    const identity = identityOf(fresh);
    const known = sightings.get(identity) ?? fresh;
    known.marks.push(markOf(hit.eventID) ?? -1 - known.marks.length);
    known.last = Math.max(known.last, time);
    keepEarliest(known.events, { eventID: hit.eventID, time });
    sightings.set(identity, known);
  }
  return [...sightings.values()];
}

/** What two sightings have to agree on to be one. */
export function identityOf({ rule, hour, captured, account, region, actor }: Sighting): string {
  return JSON.stringify([rule, hour, captured, account, region, actor]);
}

function sightingOf(hit: Hit, { captures }: SigmaRule, time: number): Growing {
  const { rule, captured = [], account, region, actor } = hit;
  const values = captures.map((field, at) =>
    field === ACTOR_FIELD ? actor || null : (captured[at] ?? null),
  );
  const hour = Math.floor(time / HOUR);
  return {
    rule,
    hour,
    captured: values,
    account,
    region,
    actor,
    marks: [],
    events: [],
    last: time,
  };
}

function keepEarliest(events: SeenEvent[], event: SeenEvent): void {
  events.push(event);
  if (events.length <= MAX_SHOWN) return;
  events.sort(byTime).pop();
}

/** In order of time; of one instant in the order of ids. */
export function byTime(a: SeenEvent, b: SeenEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  return a.eventID < b.eventID ? -1 : Number(a.eventID > b.eventID);
}

const UUID = /^([0-9a-f]{8})-([0-9a-f]{4})-[0-9a-f]{4}-[0-9a-f]{4}-([0-9a-f]{12})$/iu;
/** Hex digits of a number that is still exact. */
const EXACT = 13;

/** 52 bits of an event's id: enough to know a copy, small enough to be sent by the thousand. */
function markOf(eventID: string): number | undefined {
  if (eventID === '') return undefined;
  const [, head = '', , tail = ''] = UUID.exec(eventID) ?? [];
  const digits = head === '' ? createHash('sha256').update(eventID).digest('hex') : tail + head;
  return Number.parseInt(digits.slice(0, EXACT), 16);
}
