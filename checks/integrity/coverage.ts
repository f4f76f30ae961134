import type { Chain, Segment, SegmentState } from './evidence.ts';
import type { TimeRange } from './fault.ts';
import type { Window } from './window.ts';

/** What a chain knows of a stretch of time, beyond what its segments say. */
export type Cover = SegmentState | 'before' | 'after';

/** A stretch of a chain's time, with the digest that settles it. */
export interface Covered extends TimeRange {
  readonly cover: Cover;
  readonly digest?: string;
}

/** Everything a chain has to say about a stretch of time, in order. */
export function coverOf({ segments, stale }: Chain, range: TimeRange, window: Window): Covered[] {
  const touched = segments.filter(({ from, to }) => to >= range.from && from <= range.to);
  const first = segments[0];
  const last = latest(segments);
  const before: Covered[] =
    first === undefined || range.from < first.from
      ? [{ cover: 'before', from: window.since, to: first?.from ?? window.until }]
      : [];
  // Overdue digests are no reason to wait for them.
  const after: Covered[] =
    last !== undefined && range.to > last
      ? [{ cover: stale ? 'missing' : 'after', from: last, to: range.to }]
      : [];
  return [...before, ...touched.map(covered), ...after];
}

function covered({ state, from, to, digest }: Segment): Covered {
  return { cover: state, from, to, ...(digest !== undefined && { digest }) };
}

function latest(segments: readonly Segment[]): Date | undefined {
  return segments.reduce<Date | undefined>(
    (end, { to }) => (end === undefined || to > end ? to : end),
    undefined,
  );
}
