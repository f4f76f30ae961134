import { parseArchiveKey } from '../archive-key.ts';
import type { ProvenChain } from './chain.ts';
import type { Chain, DigestEvidence, Segment } from './evidence.ts';
import { type Fault, fault, instant, type TimeRange } from './fault.ts';
import { hourOf, placeOf } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { arrangeSegments } from './segments.ts';
import { judgeMemory } from './memory.ts';
import { hasOlderDigest, judgeStaleness } from './staleness.ts';
import { buildTimeline } from './timeline.ts';
import { NAME_SLACK, neededDigestRange, shifted, type Window } from './window.ts';

export interface JudgedChain {
  readonly chain: Chain;
  readonly faults: readonly Fault[];
  /** The digests that cover the window; the others were read to prove these. */
  readonly relevant: readonly ProvenDigest[];
}

/** Judges one chain: each digest, the joints between them, and its end. */
export function judgeChain(proven: ProvenChain, evidence: DigestEvidence): JudgedChain {
  const { name, digests, backfills } = proven;
  const { window } = evidence;
  const listedFrom = neededDigestRange(window).from;
  const hasOlder = hasOlderDigest(name, evidence);
  const timeline = buildTimeline(digests, { chain: name, window, listedFrom, hasOlder });
  const stale = judgeStaleness(name, timeline.newest, evidence);
  const relevant = [...digests, ...backfills].filter(
    ({ at, name }) => overlaps(hourOf(at), window) || evidence.late?.has(name) === true,
  );
  const faults = [
    ...digestFaults(relevant),
    ...timeline.faults.filter(({ range }) => range === undefined || overlaps(range, window)),
    ...judgeBackfillLinks(backfills, listedFrom),
    ...judgeOrder(digests).filter(({ range }) => range === undefined || overlaps(range, window)),
    ...(stale ? [stale] : []),
  ];
  const known = new Set(faults.map(({ key }) => key));
  faults.push(...judgeMemory(proven, evidence).filter(({ key }) => !known.has(key)));
  const chain: Chain = {
    ...name,
    ...reach(digests),
    ...statesOf(relevant, faults),
    segments: arrangeSegments([...timeline.segments, ...tail(stale)]),
    stale: stale !== undefined,
  };
  return { chain, faults, relevant };
}

/**
 * A copy without metadata has lost every signature of a chain: that is one thing to tell, not one
 * for each hour.
 */
function digestFaults(relevant: readonly ProvenDigest[]): readonly Fault[] {
  const faults = relevant.flatMap((digest) => digest.faults);
  const unsigned = faults.filter(({ id }) => id === 'DIGEST_SIGNATURE_MISSING');
  const [first] = unsigned;
  const all = unsigned.length === relevant.filter(({ content }) => content !== undefined).length;
  if (first === undefined || unsigned.length === 1 || !all) return faults;
  const proved = relevant.filter(({ trust }) => trust === 'valid').length;
  const message = `None of the chain's ${unsigned.length} digests has a signature in its metadata, as after a plain copy. ${proved} are proved by their successors; the others cannot be proved.`;
  return [
    ...faults.filter(({ id }) => id !== 'DIGEST_SIGNATURE_MISSING'),
    { ...first, message, count: unsigned.length },
  ];
}

/** Whether a stretch of time matters for the log files of the window, which may be delivered late. */
function overlaps({ from, to }: TimeRange, { since, until }: Window): boolean {
  return to > since && from < shifted(until, NAME_SLACK);
}

function reach(digests: readonly ProvenDigest[]): { from?: Date; to?: Date } {
  const valid = digests.filter(({ trust }) => trust === 'valid');
  const from = valid[0]?.content?.digest.start;
  const to = valid.at(-1)?.content?.digest.end;
  return from && to ? { from, to } : {};
}

/** Whether a gap is to be blamed is known when the log files have been read. */
function statesOf(
  relevant: readonly ProvenDigest[],
  faults: readonly Fault[],
): Pick<Chain, 'state' | 'butForGaps'> {
  const others = faults.filter(({ id }) => id !== 'CHAIN_GAP');
  const state = stateOf(relevant, faults);
  return others.length === faults.length
    ? { state }
    : { state, butForGaps: stateOf(relevant, others) };
}

function stateOf(relevant: readonly ProvenDigest[], faults: readonly Fault[]): Chain['state'] {
  const doubted = relevant.some(({ trust }) => trust === 'false' || trust === 'unproven');
  const broken = faults.some(({ severity }) => severity === 'critical' || severity === 'high');
  if (doubted || broken) return 'broken';
  return relevant.some(({ trust }) => trust === 'valid') &&
    relevant.every(({ trust }) => trust === 'valid')
    ? 'whole'
    : 'unknown';
}

function tail(stale: Fault | undefined): Segment[] {
  return stale?.range ? [{ ...stale.range, state: 'missing', logs: 0 }] : [];
}

/** A backfill digest's predecessor is the backfill digest before; they need not meet. */
function judgeBackfillLinks(backfills: readonly ProvenDigest[], listedFrom: Date): Fault[] {
  const present = new Set(backfills.map(({ name }) => name));
  return backfills
    .filter(({ trust }) => trust === 'valid')
    .flatMap((digest) => {
      const key = digest.content?.digest.previous?.key ?? '';
      const at = parseArchiveKey(key);
      const gone = at.kind === 'backfill' && at.time >= listedFrom && !present.has(key);
      return gone ? [missingBackfill(digest, key, at.time)] : [];
    });
}

function missingBackfill(digest: ProvenDigest, key: string, end: Date): Fault {
  const message = `The backfill digest is gone; its successor ${digest.name} names it. The log files it lists, delayed until ${instant(end)}, are not proved.`;
  const detail = { message, digest: digest.name, count: 1 };
  return fault('DIGEST_MISSING', { ...placeOf(digest), key }, detail);
}

/** Genuine digests that the chain passes by: the next proved one names an older predecessor. */
function judgeOrder(digests: readonly ProvenDigest[]): Fault[] {
  const places = new Map(digests.map(({ name }, index) => [name, index]));
  const named = new Set(digests.map(previousOf));
  return digests.flatMap((digest, index) => {
    if (digest.trust !== 'valid' || named.has(digest.name)) return [];
    const next = digests.slice(index + 1).find(({ trust }) => trust === 'valid');
    const passed = next && previousOf(next);
    const before = passed === undefined ? undefined : places.get(passed);
    if (next === undefined || before === undefined || before >= index) return [];
    const message = `The digest is genuine, but the next one, ${next.name}, follows ${String(passed)}.`;
    const detail = { message, digest: next.name, range: hourOf(digest.at) };
    return [fault('DIGEST_UNCHAINED', placeOf(digest), detail)];
  });
}

function previousOf({ content }: ProvenDigest): string | undefined {
  return content?.digest.previous?.key;
}
