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
  const first = segments[0]?.from ?? window.until;
  const last = segments.at(-1)?.to ?? window.until;
  const touched = segmentsAt(segments, range);
  return [
    ...(range.from < first ? [{ cover: 'before', from: window.since, to: first } as const] : []),
    ...touched.map(covered),
    ...holesIn(touched),
    // Overdue digests are no reason to wait for them.
    ...(range.to > last
      ? [{ cover: stale ? 'missing' : 'after', from: last, to: range.to } as const]
      : []),
  ];
}

/** By halving: a stranger can make segments and files many, and each file asks. */
function segmentsAt(segments: readonly Segment[], range: TimeRange): readonly Segment[] {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.to < range.from) low = middle + 1;
    else high = middle;
  }
  const touched: Segment[] = [];
  for (let at = low; at < segments.length; at += 1) {
    const segment = segments[at];
    if (segment === undefined || segment.from > range.to) break;
    touched.push(segment);
  }
  return touched;
}

function covered({ state, from, to, digest }: Segment): Covered {
  return { cover: state, from, to, ...(digest !== undefined && { digest }) };
}

/** Time between neighbours that neither covers. */
function holesIn(segments: readonly Segment[]): Covered[] {
  return segments.slice(1).flatMap(({ from: to }, index) => {
    const from = segments[index]?.to ?? to;
    return to.getTime() - from.getTime() > EDGE_SLACK ? [{ cover: 'gap', from, to } as const] : [];
  });
}
