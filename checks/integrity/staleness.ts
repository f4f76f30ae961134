import { type DigestKey, parseArchiveKey } from '../archive-key.ts';
import { type ChainName, chainId } from './chain.ts';
import { type DigestEvidence, folderOf, type TrailFact } from './evidence.ts';
import { type Fault, fault, instant, span } from './fault.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { DELIVERY_DELAY, DIGEST_PERIOD, HOUR, neededDigestRange, shifted } from './window.ts';

/** Up to when a chain should reach, and who says so. */
interface Witness {
  readonly reach: Date;
  readonly says: string;
}

/** The last that is known of a chain. */
interface Newest {
  readonly name: string;
  readonly end: Date;
}

/** A digest covers an hour and comes some minutes after it. */
const OVERDUE = DIGEST_PERIOD + DELIVERY_DELAY;

/**
 * Whether the newest digests of a chain are absent: no successor names them, so it takes other
 * evidence. Gives the fault, or undefined where the chain reaches as far as it should.
 */
export function judgeStaleness(
  name: ChainName,
  last: ProvenDigest | undefined,
  evidence: DigestEvidence,
): Fault | undefined {
  const newest = last ? { name: last.name, end: last.at.time } : newestKnown(name, evidence);
  const [worst] = witnesses(name, evidence).toSorted(
    (a, b) => b.reach.getTime() - a.reach.getTime(),
  );
  if (newest === undefined || worst === undefined || worst.reach <= newest.end) return undefined;
  const { until } = evidence.window;
  const range = {
    from: newest.end,
    to: later(newest.end, until < evidence.now ? until : evidence.now),
  };
  const gone = isTrailGone(name, evidence);
  const end = instant(newest.end);
  return fault(
    'DIGESTS_STALE',
    { ...name, key: newest.name },
    {
      ...(gone && { severity: 'medium' }),
      message: `The newest digest ends at ${end}, but ${worst.says}.${gone ? ' The account has no such trail any more.' : ''} Not proved: ${span(range)}.`,
      expected: instant(worst.reach),
      found: end,
      range,
    },
  );
}

/** A digest known by its key alone. */
interface KnownDigest {
  readonly name: string;
  readonly at: DigestKey;
}

/** The hourly digests that are known to lie, or to have lain, before the window's range. */
export function knownBefore(evidence: DigestEvidence): readonly KnownDigest[] {
  const { elsewhere = [], remembered = [], window } = evidence;
  const { from } = neededDigestRange(window);
  const before = knownIn(elsewhere).filter(({ at }) => at.time < from);
  return [...before, ...knownIn(remembered.map(({ key }) => key))];
}

/** Whether the archive still holds digests of the chain from before the window's range. */
export function hasOlderDigest(
  name: ChainName,
  { elsewhere = [], window }: DigestEvidence,
): boolean {
  const { from } = neededDigestRange(window);
  return knownIn(elsewhere).some(({ at }) => at.time < from && chainId(at) === chainId(name));
}

function knownIn(keys: readonly string[]): KnownDigest[] {
  return keys.flatMap((name) => {
    const at = parseArchiveKey(name);
    return at.kind === 'digest' ? [{ name, at }] : [];
  });
}

/** Where no digest of the chain is left in the window, what is known of the time before. */
function newestKnown(name: ChainName, evidence: DigestEvidence): Newest | undefined {
  return knownBefore(evidence)
    .filter(({ at }) => chainId(at) === chainId(name))
    .map((known) => ({ name: known.name, end: known.at.time }))
    .toSorted((a, b) => b.end.getTime() - a.end.getTime())[0];
}

function witnesses(name: ChainName, evidence: DigestEvidence): Witness[] {
  const { window, now, listedLogs = [] } = evidence;
  const end = window.until < now ? window.until : now;
  const logs = listedLogs.filter((folder) => folderOf(folder) === folderOf(name));
  return [
    { reach: shifted(end, -OVERDUE), says: `the window reaches to ${instant(end)}` },
    ...logs.map(({ newest }) => ({
      reach: shifted(newest, -OVERDUE),
      says: `there are log files of ${instant(newest)}`,
    })),
    ...statusWitness(name, evidence),
    ...memoryWitness(name, evidence),
    ...laterWitness(name, evidence),
  ];
}

/** A chain that goes on after the window has not ended within it. */
function laterWitness(name: ChainName, { elsewhere = [], window, now }: DigestEvidence): Witness[] {
  const { to } = neededDigestRange(window);
  return knownIn(elsewhere)
    .filter(({ at }) => at.time > to && at.time <= now && chainId(at) === chainId(name))
    .slice(0, 1)
    .map((later) => ({ reach: window.until, says: `the archive holds ${later.name}` }));
}

function statusWitness(name: ChainName, { expectations, window }: DigestEvidence): Witness[] {
  return (expectations?.trails ?? [])
    .filter((fact) => isTrailOf(fact, name))
    .flatMap(({ account, status }) => {
      const latest = status.get(name.region)?.latestDigest;
      if (latest === undefined) return [];
      const says = `the trail reports that a digest was delivered at ${instant(latest)}`;
      // A member account's digests have another clock than those of the account whose status this is.
      const reach = shifted(latest, -OVERDUE - (account === name.account ? 0 : HOUR));
      // Digests were read up to the window's end: one that came later tells of that end alone.
      return [{ reach: reach < window.until ? reach : window.until, says }];
    });
}

function memoryWitness(name: ChainName, { remembered = [] }: DigestEvidence): Witness[] {
  return remembered
    .filter(({ key }) => isOfChain(key, name))
    .map(({ end, key }) => ({ reach: end, says: `an earlier run verified ${key}` }));
}

/** Whether a key names an hourly digest of the chain. */
export function isOfChain(key: string, name: ChainName): boolean {
  const at = parseArchiveKey(key);
  return at.kind === 'digest' && chainId(at) === chainId(name);
}

/** Known only where somebody could ask the account for its trails. */
function isTrailGone(name: ChainName, { expectations }: DigestEvidence): boolean {
  return expectations?.trails?.some((fact) => isTrailOf(fact, name)) === false;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
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
