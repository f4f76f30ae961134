import type { AlertEvent, CorrelationAlert } from '../correlate/correlator.ts';
import type { LinkedCorrelation } from '../rule.ts';
import { groupedBy } from './grouped-by.ts';
import type { Observation, Oddity } from './judge.ts';

interface Teller {
  readonly correlation: LinkedCorrelation;
  /** Into the pack's correlations. */
  readonly index: number;
  readonly daily: boolean;
}

const DAY = 86_400_000;
const MAX_EVENTS = 50;
const MAX_TOLD = 5;

/** One alert a group (and day, where that is asked for), however many values are new in it. */
export function oddityAlerts(
  oddities: readonly Oddity[],
  teller: Teller,
): readonly CorrelationAlert[] {
  const dayOf = ({ fired }: Oddity) => (teller.daily ? Math.floor(fired / DAY) : 0);
  const groups = groupedBy(oddities, (oddity) => JSON.stringify([dayOf(oddity), oddity.group]));
  return [...groups.values()].flatMap((members) => alertOf(members, teller));
}

function alertOf(
  oddities: readonly Oddity[],
  { correlation, index }: Teller,
): readonly CorrelationAlert[] {
  const [oddity] = oddities;
  if (oddity === undefined) return [];
  const seen = oddities.flatMap(({ observations }) => observations);
  const group = correlation.groupBy.map((name, at) => [name, oddity.group[at] ?? null] as const);
  const owner = new Map(group);
  const placed = (field: string, of: (one: Observation) => string) =>
    common(seen.map(of)) || (owner.get(field) ?? '');
  return [
    {
      correlation: index,
      group: Object.fromEntries(group),
      count: seen.reduce((sum, { count }) => sum + count, 0),
      ...timesOf(oddities),
      account: placed('recipientAccountId', ({ account }) => account),
      region: placed('awsRegion', ({ region }) => region),
      actor: placed('userIdentity.arn', ({ actor }) => actor),
      events: eventsOf(seen),
      note: noteOf(oddities, correlation),
    },
  ];
}

function timesOf(oddities: readonly Oddity[]) {
  const seen = oddities.flatMap(({ observations }) => observations);
  const begins = [...seen.map(({ first }) => first), ...oddities.map(({ fired }) => fired)];
  const fired = Math.min(...oddities.map((oddity) => oddity.fired));
  const instant = (time: number) => new Date(time).toISOString();
  return {
    first: instant(Math.min(...begins)),
    last: instant(Math.max(fired, ...seen.map(({ last }) => last))),
    fired: instant(fired),
  };
}

function common(texts: readonly string[]): string {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : '';
}

function eventsOf(seen: readonly Observation[]): readonly AlertEvent[] {
  return seen
    .flatMap(({ events, rule }) => events.map((event) => ({ ...event, rule })))
    .sort((a, b) => a.time - b.time)
    .slice(0, MAX_EVENTS)
    .map(({ eventID, time, key, rule }) => ({
      eventID,
      eventTime: new Date(time).toISOString(),
      key,
      rule,
    }));
}

function noteOf(oddities: readonly Oddity[], { memory }: LinkedCorrelation): string {
  const told = [...new Set(oddities.map(({ what }) => what))];
  const more = told.length > MAX_TOLD ? `; and ${told.length - MAX_TOLD} more` : '';
  const words = `${told.slice(0, MAX_TOLD).join('; ')}${more}`;
  return memory?.type === 'first_seen' ? `New in ${memory.baseline} days: ${words}` : words;
}
