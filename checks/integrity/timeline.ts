import { parseArchiveKey } from '../archive-key.ts';
import { type ChainName, chainId } from './chain.ts';
import type { Digest, PreviousDigest } from './digest.ts';
import type { Segment, SegmentState } from './evidence.ts';
import { type Fault, fault, instant, span, type TimeRange } from './fault.ts';
import { hourOf, placeOf } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { DIGEST_PERIOD, EDGE_SLACK, type Window } from './window.ts';

/** A chain's time, stretch by stretch, and what is wrong between its digests. */
export interface Timeline {
  readonly segments: readonly Segment[];
  readonly faults: readonly Fault[];
  /** The last digest that is part of it. */
  readonly newest?: ProvenDigest;
}

export interface TimelineContext {
  readonly chain: ChainName;
  readonly window: Window;
  /** Keys from this time on were listed: a digest of it that is not there is gone. */
  readonly listedFrom: Date;
  /** Whether the archive holds digests of the chain from before. */
  readonly hasOlder: boolean;
}

/** A digest and the time it stands for: what it says where it is proved, what its name says elsewhere. */
interface Item extends TimeRange {
  readonly proven: ProvenDigest;
}

interface Joint {
  readonly item: Item;
  /** Where the digests before it end; undefined for the first. */
  readonly cursor: Date | undefined;
  readonly present: ReadonlyMap<string, ProvenDigest>;
  readonly context: TimelineContext;
}

interface Piece {
  readonly faults: readonly Fault[];
  /** What lies between the cursor and this digest. */
  readonly state?: SegmentState;
  readonly range?: TimeRange;
  readonly digest?: string;
}

const NOTHING: Piece = { faults: [] };

/** @param digests the hourly digests of one chain, oldest first */
export function buildTimeline(
  digests: readonly ProvenDigest[],
  context: TimelineContext,
): Timeline {
  const present = new Map(digests.map((digest) => [digest.name, digest]));
  const phases = clockOf(digests);
  const items = digests.filter((digest) => isOnClock(digest, phases)).map(itemOf);
  const segments: Segment[] = [];
  const faults: Fault[] = [];
  let cursor: Date | undefined;
  for (const item of items) {
    const piece = judgeJoint({ item, cursor, present, context });
    faults.push(...piece.faults);
    segments.push(...betweenOf(piece), segmentOf(item));
    cursor = later(cursor, item.to);
  }
  const newest = items.at(-1)?.proven;
  return { segments, faults, ...(newest && { newest }) };
}

/** The times past the hour at which proved digests end: a chain keeps its own until it is stopped. */
function clockOf(digests: readonly ProvenDigest[]): ReadonlySet<number> {
  const proved = digests.filter(({ trust }) => trust === 'valid');
  return new Set(proved.map(({ at }) => at.time.getTime() % DIGEST_PERIOD));
}

/**
 * A disproved digest whose time does not fit the chain's clock was put there by somebody: it is
 * told as a fault, but must not cover what it does not cover, nor stand in for one that is gone.
 */
function isOnClock({ trust, at }: ProvenDigest, phases: ReadonlySet<number>): boolean {
  if (trust !== 'false' || phases.size === 0) return true;
  const own = at.time.getTime() % DIGEST_PERIOD;
  return [...phases].some((phase) => {
    const apart = Math.abs(own - phase);
    return Math.min(apart, DIGEST_PERIOD - apart) <= EDGE_SLACK;
  });
}

function itemOf(proven: ProvenDigest): Item {
  if (proven.trust !== 'valid' || proven.content === undefined)
    return { proven, ...hourOf(proven.at) };
  const { start, end } = proven.content.digest;
  return { proven, from: start, to: end };
}

const SEGMENT_STATES = {
  valid: 'digested',
  unproven: 'invalid',
  false: 'invalid',
  unread: 'unread',
} as const;

function segmentOf({ proven, from, to }: Item): Segment {
  const state = SEGMENT_STATES[proven.trust];
  const sha256 = state === 'digested' ? proven.content?.sha256 : undefined;
  const logs = proven.content?.digest.logs.length ?? 0;
  return { from, to, state, digest: proven.name, logs, ...(sha256 !== undefined && { sha256 }) };
}

function betweenOf({ state, range, digest }: Piece): Segment[] {
  if (state === undefined || range === undefined) return [];
  return [{ ...range, state, logs: 0, ...(digest !== undefined && { digest }) }];
}

/** What a digest says of the one before it, set against what is there. */
function judgeJoint(joint: Joint): Piece {
  const { proven } = joint.item;
  const digest = proven.content?.digest;
  if (digest === undefined) return unnamedHole(joint);
  if (digest.previous === undefined)
    return proven.trust === 'false' ? unnamedHole(joint) : chainStart(joint, digest);
  return linkedJoint(joint, digest, digest.previous);
}

function linkedJoint(joint: Joint, digest: Digest, previous: PreviousDigest): Piece {
  const predecessor = joint.present.get(previous.key);
  if (previous.bucket !== digest.bucket) return earlierPlace(joint, previous);
  if (predecessor) return continuity(joint, predecessor);
  const at = parseArchiveKey(previous.key);
  const ours = at.kind === 'digest' && chainId(at) === chainId(joint.context.chain);
  if (!ours) return joint.item.proven.trust === 'valid' ? earlierPlace(joint, previous) : NOTHING;
  if (at.time < joint.context.listedFrom || at.time >= joint.item.proven.at.time) return NOTHING;
  return missingDigest(joint, previous.key);
}

/** A digest that a later one names is not there. */
function missingDigest(joint: Joint, name: string): Piece {
  const range = holeOf(joint);
  const count = hoursIn(range);
  const more = count > 1 ? ` About ${count - 1} more before it must be gone as well.` : '';
  const { proven } = joint.item;
  const doubt = proven.trust === 'valid' ? '' : ' (which is not proved itself)';
  return {
    state: 'missing',
    range,
    digest: name,
    faults: [
      fault(
        'DIGEST_MISSING',
        { ...placeOf(proven), key: name },
        {
          message: `The digest is gone; its successor ${proven.name}${doubt} names it.${more} Not proved: ${span(range)}. ${expiryWord(joint, range)}`,
          digest: proven.name,
          range,
          count,
        },
      ),
    ],
  };
}

/** Expiry takes the oldest objects first: where older ones are left, it is no excuse. */
function expiryWord({ present, context }: Joint, { from }: TimeRange): string {
  const older = [...present.values()].some(({ trust, at }) => trust === 'valid' && at.time <= from);
  return older || context.hasOlder
    ? 'Older digests of the chain are still there, which an expiry rule would have taken first.'
    : 'No older digest of the chain was met: a lifecycle rule that expires them is the innocent cause.';
}

/**
 * A hole that nothing names: the digest after it cannot be read, or its words are not believed. Where
 * nobody could look, it may as well be the first digest after a stop.
 */
function unnamedHole(joint: Joint): Piece {
  const { proven } = joint.item;
  const range = holeOf(joint);
  if (joint.cursor === undefined || length(range) <= EDGE_SLACK) return NOTHING;
  const unread = proven.trust === 'unread';
  const told = fault(
    'DIGEST_MISSING',
    { ...placeOf(proven), key: predictedName(proven, range.to) },
    {
      ...(unread && { severity: 'unknown' }),
      message: `There is no digest for ${span(range)}, and the one after it cannot tell why: ${proven.name}.`,
      range,
      count: hoursIn(range),
    },
  );
  return { faults: [told], state: unread ? 'unread' : 'missing', range };
}

/** Digests of a chain end at the same minute and second of every hour, so an absent one has a known name. */
function predictedName({ name, at }: ProvenDigest, end: Date): string {
  const [day, stamp] = [instant(end).slice(0, 10), instant(end).replaceAll(/[-:]/gu, '')];
  const own = instant(at.time);
  return name
    .replace(`/${own.slice(0, 10).replaceAll('-', '/')}/`, `/${day.replaceAll('-', '/')}/`)
    .replace(own.replaceAll(/[-:]/gu, ''), stamp);
}

/** A starting digest: the chain begins, or begins again. */
function chainStart({ item, cursor, context }: Joint, digest: Digest): Piece {
  const place = placeOf(item.proven);
  if (cursor === undefined) {
    const range = { from: context.window.since, to: digest.start };
    if (length(range) <= 0) return NOTHING;
    const message = `The chain begins at ${instant(digest.start)}; nothing is proved before.`;
    return { state: 'gap', range, faults: [fault('COVERAGE_START', place, { message, range })] };
  }
  const range = { from: cursor, to: digest.start < cursor ? cursor : digest.start };
  const hours = (length(range) / DIGEST_PERIOD).toFixed(1);
  const message = `The chain begins anew after ${hours} hours without digests, ${span(range)}: logging or validation was off.`;
  return { state: 'gap', range, faults: [fault('CHAIN_GAP', place, { message, range })] };
}

function earlierPlace({ item, cursor }: Joint, previous: PreviousDigest): Piece {
  const since = instant(item.from);
  const before = `${previous.bucket}/${previous.key}`;
  const message = `Until ${since} the trail delivered elsewhere; the digest before is ${before}.`;
  return {
    state: 'gap',
    range: { from: cursor ?? item.from, to: item.from },
    faults: [fault('BUCKET_CHANGED', placeOf(item.proven), { message, found: before })],
  };
}

/** Two digests that are there and linked: the later begins where the earlier ends. */
function continuity({ item, cursor }: Joint, predecessor: ProvenDigest): Piece {
  const end = itemOf(predecessor).to;
  const proved = predecessor.trust === 'valid' && item.proven.trust === 'valid';
  if (!proved || end.getTime() === item.from.getTime()) return NOTHING;
  const hole = end < item.from;
  const range = hole ? { from: end, to: item.from } : { from: item.from, to: end };
  const message = `There is ${hole ? 'a hole' : 'an overlap'} between this digest and the one before it: ${span(range)}.`;
  const told = fault('CHAIN_DISCONTINUITY', placeOf(item.proven), {
    message,
    digest: predecessor.name,
    expected: instant(end),
    found: instant(item.from),
    range,
  });
  if (!hole) return { faults: [told] };
  return { faults: [told], state: 'gap', range: { from: later(cursor, end), to: item.from } };
}

/** From the end of what is there to this digest; from the window's start where there is nothing before. */
function holeOf({ item, cursor, context }: Joint): TimeRange {
  const start = new Date(
    Math.min(item.from.getTime() - DIGEST_PERIOD, context.window.since.getTime()),
  );
  const from = cursor ?? later(start, context.listedFrom);
  return { from: from < item.from ? from : item.from, to: item.from };
}

function hoursIn(range: TimeRange): number {
  return Math.max(1, Math.round(length(range) / DIGEST_PERIOD));
}

function length({ from, to }: TimeRange): number {
  return to.getTime() - from.getTime();
}

function later(a: Date | undefined, b: Date): Date {
  return a !== undefined && a > b ? a : b;
}
