import type { Chain, Segment, SegmentState } from './evidence.ts';
import type { TimeRange } from './fault.ts';
import { EDGE_SLACK, type Window } from './window.ts';

/** What a chain knows of a stretch of time, beyond what its segments say. */
export type Cover = SegmentState | 'before' | 'after';

/** A stretch of a chain's time, with the digest that settles it. */
export interface Covered extends TimeRange {
  readonly cover: Cover;
  readonly digest?: string;
}

/** Everything a chain has to say about a stretch of time, in order. */
export function coverOf({ segments, stale }: Chain, range: TimeRange, window: Window): Covered[] {
  const start = segments[0]?.from ?? window.until;
  const end = segments.at(-1)?.to ?? window.until;
  const first = halve(segments, ({ to }) => to >= range.from);
  const beyond = halve(segments, ({ from }) => from > range.to);
  return [
    ...(range.from < start ? [{ cover: 'before', from: window.since, to: start } as const] : []),
    ...segments.slice(first, beyond).map(covered),
    ...holesIn(segments.slice(Math.max(0, first - 1), beyond + 1), range),
    // Overdue digests are no reason to wait for them.
    ...(range.to > end
      ? [{ cover: stale ? 'missing' : 'after', from: end, to: range.to } as const]
      : []),
  ];
}

/**
 * The place of the first segment for which it holds; it holds for all after it too. By halving: a
 * stranger can make segments and files many, and each file asks.
 */
function halve(segments: readonly Segment[], holds: (segment: Segment) => boolean): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments.slice(middle, middle + 1).some(holds)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function covered({ state, from, to, digest }: Segment): Covered {
  return { cover: state, from, to, ...(digest !== undefined && { digest }) };
}

/** Time between neighbours that neither covers. */
function holesIn(segments: readonly Segment[], range: TimeRange): Covered[] {
  const holes: Covered[] = [];
  let end: Date | undefined;
  for (const { from: to, to: next } of segments) {
    const from = end ?? to;
    const wide = to.getTime() - from.getTime() > EDGE_SLACK;
    if (wide && from < range.to && to > range.from) holes.push({ cover: 'gap', from, to });
    end = next;
  }
  return holes;
}
