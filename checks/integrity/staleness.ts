import type { ChainName } from './chain.ts';
import { type DigestEvidence, folderOf, type TrailFact } from './evidence.ts';
import { type Fault, fault, instant, span } from './fault.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { DELIVERY_DELAY, DIGEST_PERIOD, HOUR, shifted, type Window } from './window.ts';

/** By when the newest digest should have been there, and who says so. */
interface Witness {
  readonly time: Date;
  readonly says: string;
}

/** A digest covers an hour and comes some minutes after it. */
const OVERDUE = DIGEST_PERIOD + DELIVERY_DELAY;

/**
 * Whether the newest digests of a chain are absent: no successor names them, so it takes other
 * evidence. Gives the fault, or undefined where the chain reaches as far as it should.
 */
export function judgeStaleness(
  name: ChainName,
  digests: readonly ProvenDigest[],
  evidence: DigestEvidence,
): Fault | undefined {
  const newest = newestOf(digests);
  const worst = witnesses(name, evidence).toSorted(
    (a, b) => b.time.getTime() - a.time.getTime(),
  )[0];
  if (newest === undefined || worst === undefined) return undefined;
  if (shifted(worst.time, -OVERDUE) <= newest.at.time) return undefined;
  const range = { from: newest.at.time, to: staleUntil(worst, evidence) };
  return fault(
    'DIGESTS_STALE',
    { ...name, key: newest.name },
    {
      message: `The newest digest ends at ${instant(newest.at.time)}, but ${worst.says} ${instant(worst.time)}. Not proved: ${span(range)}.`,
      expected: instant(worst.time),
      found: instant(newest.at.time),
      range,
    },
  );
}

function staleUntil({ time }: Witness, { window }: DigestEvidence): Date {
  return time < window.until ? time : window.until;
}

/** Disproved digests do not count where there is anything better. */
function newestOf(digests: readonly ProvenDigest[]): ProvenDigest | undefined {
  const proved = digests.some(({ trust }) => trust === 'valid');
  return digests.findLast(({ trust }) => !proved || trust === 'valid' || trust === 'unread');
}

function witnesses(
  name: ChainName,
  { window, now, expectations, listedLogs }: DigestEvidence,
): Witness[] {
  const end = window.until < now ? window.until : now;
  const logs = (listedLogs ?? []).filter((folder) => folderOf(folder) === folderOf(name));
  const trail = (expectations?.trails ?? []).find((fact) => isTrailOf(fact, name));
  return [
    { time: end, says: 'the window reaches to' },
    ...logs.map(({ newest }) => ({ time: newest, says: 'there are log files of' })),
    ...statusWitness(name, trail, window),
  ];
}

function statusWitness(
  name: ChainName,
  trail: TrailFact | undefined,
  { until }: Window,
): Witness[] {
  const latest = trail?.status.get(name.region)?.latestDigest;
  if (trail === undefined || latest === undefined) return [];
  // A member account's digests have another clock than those of the account whose status this is.
  const time = trail.account === name.account ? latest : shifted(latest, -HOUR);
  // Digests were read up to the window's end; if one came later, the window must be covered.
  const limit = shifted(until, OVERDUE);
  return [{ time: time < limit ? time : limit, says: 'the trail reports digests delivered until' }];
}

/** Whether a trail that the account describes is the one that writes this chain. */
export function isTrailOf(fact: TrailFact, name: ChainName): boolean {
  return fact.name === name.trail && fact.homeRegion === name.homeRegion && deliversTo(fact, name);
}

/** Whether a trail delivers into the log folder of this place. */
export function deliversTo(
  fact: TrailFact,
  {
    prefix,
    organization,
    account,
    region,
  }: Pick<ChainName, 'prefix' | 'organization' | 'account' | 'region'>,
): boolean {
  const samePrefix = fact.prefix.replace(/^\/|\/$/gu, '') === prefix.replace(/\/$/u, '');
  const sameOwner = fact.organization ? organization !== '' : fact.account === account;
  return samePrefix && sameOwner && (fact.multiRegion || fact.homeRegion === region);
}
