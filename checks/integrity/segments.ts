import type { Segment, SegmentState } from './evidence.ts';
import type { TimeRange } from './fault.ts';

/** Where stretches of time overlap, the first of these counts. */
const PRECEDENCE: readonly SegmentState[] = ['digested', 'missing', 'unread', 'invalid', 'gap'];

/**
 * The stretches of a chain in order of time, none over another. What a proved digest covers, no
 * other one can make doubtful: a planted object cannot undo a proof.
 */
export function arrangeSegments(segments: readonly Segment[]): Segment[] {
  const arranged: Segment[] = [];
  for (const state of PRECEDENCE) {
    const taken = arranged.toSorted(byTime);
    const own = segments.filter((segment) => segment.state === state);
    arranged.push(...withoutOverlap(own.flatMap((segment) => uncovered(segment, taken))));
  }
  return arranged.filter(({ from, to }) => from < to).sort(byTime);
}

/** Segments of one state, each beginning where the one before it ends, at the earliest. */
function withoutOverlap(segments: readonly Segment[]): Segment[] {
  let end = new Date(0);
  return segments.toSorted(byTime).map((segment) => {
    const from = segment.from > end ? segment.from : end;
    end = segment.to > end ? segment.to : end;
    return { ...segment, from };
  });
}

/** The parts of a segment that others, in order of time, leave free. */
function uncovered(segment: Segment, taken: readonly TimeRange[]): Segment[] {
  const free: Segment[] = [];
  let from = segment.from;
  for (const other of taken) {
    if (other.to <= from || other.from >= segment.to) continue;
    free.push({ ...segment, from, to: other.from });
    from = other.to;
  }
  return [...free, { ...segment, from }].filter((piece) => piece.from < piece.to);
}

function byTime(a: TimeRange, b: TimeRange): number {
  return a.from.getTime() - b.from.getTime();
}
