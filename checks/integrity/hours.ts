import { chainId, chainIdOf } from './chain.ts';
import type { Chain, Segment } from './evidence.ts';
import type { Fault, TimeRange } from './fault.ts';
import { HOUR, type Window } from './window.ts';

/** One hour of a chain, for a time line to be drawn from. */
export type HourState =
  /** Proved, and nothing found in it. */
  | 'whole'
  /** Something is wrong in it. */
  | 'broken'
  /** Something in it could not be read. */
  | 'unknown'
  /** Too new for a digest. */
  | 'pending'
  /** Logging or validation was off, as a proved log file records. */
  | 'stopped'
  /** No digest was ever made for it. */
  | 'none';

export interface Hour extends TimeRange {
  readonly state: HourState;
}

/** From worst to best: an hour is what the worst of its parts is. */
const RANK: readonly HourState[] = ['broken', 'unknown', 'pending', 'stopped', 'none', 'whole'];

const OF_SEGMENT: Readonly<Record<Segment['state'], HourState>> = {
  digested: 'whole',
  missing: 'broken',
  invalid: 'broken',
  unread: 'unknown',
  gap: 'none',
};

/**
 * The hours of the window as one chain proves them, full hours in UTC.
 * @param faults all faults of the section: those of log files mark the hour of their digest, those
 * of gaps and holes the time without one
 */
export function drawHours(chain: Chain, window: Window, faults: readonly Fault[]): readonly Hour[] {
  const marks = faults.flatMap((fault) => [...markOf(fault, chain), ...gapMark(fault, chain)]);
  const hours: Hour[] = [];
  const first = Math.floor(window.since.getTime() / HOUR) * HOUR;
  for (let time = first; time < window.until.getTime(); time += HOUR) {
    const range = { from: new Date(time), to: new Date(time + HOUR) };
    hours.push({ ...range, state: stateOf(range, chain, marks) });
  }
  return hours;
}

interface Mark extends TimeRange {
  readonly state: HourState;
}

function stateOf(hour: TimeRange, { segments }: Chain, marks: readonly Mark[]): HourState {
  const states: HourState[] = [
    ...segments.filter((segment) => overlaps(segment, hour)).map(({ state }) => OF_SEGMENT[state]),
    ...marks.filter((mark) => overlaps(mark, hour)).map(({ state }) => state),
    ...beyond(hour, segments),
  ];
  return RANK.find((state) => states.includes(state)) ?? 'none';
}

/** What comes after the last that is known; overdue digests are a stretch of their own. */
function beyond(hour: TimeRange, segments: readonly Segment[]): HourState[] {
  return segments.slice(-1).flatMap(({ to }) => (hour.to > to ? ['pending' as const] : []));
}

/** Time that no digest covers though the chain goes on: whether it is to be blamed, the fault tells. */
function gapMark({ id, severity, range, key }: Fault, chain: Chain): Mark[] {
  const isGap = id === 'CHAIN_GAP' || id === 'CHAIN_DISCONTINUITY';
  if (!isGap || range === undefined || !chainIdOf(key).includes(chainId(chain))) return [];
  return [{ ...range, state: severity === 'info' ? 'stopped' : 'broken' }];
}

/** Where a log file's fault shows: the hours of the digest that lists it. */
function markOf({ id, severity, digest }: Fault, { segments }: Chain): Mark[] {
  const segment = segments.find((other) => digest !== undefined && other.digest === digest);
  if (segment === undefined || !id.startsWith('LOG_')) return [];
  if (severity === 'unknown') return [{ ...segment, state: 'unknown' }];
  return severity === 'critical' || severity === 'high' ? [{ ...segment, state: 'broken' }] : [];
}

function overlaps(a: TimeRange, b: TimeRange): boolean {
  return a.from < b.to && a.to > b.from;
}
