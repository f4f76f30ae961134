import { parseArchiveKey } from '../archive-key.ts';
import { chainId, chainIdOf } from './chain.ts';
import { type Chain, folderOf } from './evidence.ts';
import { type Fault, instant, type TimeRange } from './fault.ts';
import type { TrailChange } from './trail-changes.ts';

/**
 * Joins faults that explain each other: a missing log whose content lies under another key, which no
 * digest lists, was renamed; a gap holds the log files that lie outside all digests. Called once,
 * with all faults.
 * @param unproved keys of log files that are too new or otherwise not proved, by their SHA-256
 */
export function relateFaults(
  faults: readonly Fault[],
  unproved: ReadonlyMap<string, string> = new Map(),
): readonly Fault[] {
  const missing = keysBy('LOG_MISSING', 'expected', faults);
  const unlisted = new Map([...unproved, ...keysBy('LOG_UNLISTED', 'found', faults)]);
  const outside = faults.filter(({ id }) => id === 'LOG_OUTSIDE_COVERAGE');
  return faults.map((fault) => {
    if (fault.id === 'CHAIN_GAP') return withLogCount(fault, outside);
    const { id, expected = '', found = '' } = fault;
    const to = id === 'LOG_MISSING' ? unlisted.get(expected) : undefined;
    const from = id === 'LOG_UNLISTED' ? missing.get(found) : undefined;
    return addWord(addWord(fault, to, 'Its content lies under'), from, 'It has the content of');
  });
}

function keysBy(
  id: Fault['id'],
  field: 'expected' | 'found',
  faults: readonly Fault[],
): ReadonlyMap<string, string> {
  const entries = faults
    .filter((fault) => fault.id === id)
    .flatMap((fault) => (fault[field] === undefined ? [] : [[fault[field], fault.key] as const]));
  return new Map(entries);
}

function addWord(fault: Fault, key: string | undefined, words: string): Fault {
  return key === undefined ? fault : { ...fault, message: `${fault.message} ${words} ${key}.` };
}

/** How many log files of the gap's time no digest lists: what one trail missed, another may have. */
function withLogCount(gap: Fault, outside: readonly Fault[]): Fault {
  const at = parseArchiveKey(gap.key);
  const folder = at.kind === 'other' ? '' : folderOf(at);
  const count = outside
    .filter(({ key, range }) => key === folder && range && gap.range && meets(range, gap.range))
    .reduce((sum, told) => sum + (told.count ?? 1), 0);
  return {
    ...gap,
    count,
    message: `${gap.message} It holds ${count} log files that no digest lists.`,
  };
}

function meets(a: TimeRange, b: TimeRange): boolean {
  return a.from < b.to && a.to > b.from;
}

/** The event comes shortly before the gap; the digest of the hour it falls into is still delivered. */
const BEFORE_GAP = 2 * 3_600_000;

/**
 * Gaps that a recorded change explains are told, but need no alarm: the change itself is what people
 * should look at. Only changes from verified log files may be given.
 */
export function explainGaps(
  faults: readonly Fault[],
  changes: readonly TrailChange[],
): readonly Fault[] {
  return faults.map((fault) => {
    const change = fault.id === 'CHAIN_GAP' && changeBefore(fault, changes);
    if (!change) return fault;
    const { name, time, account, eventID } = change;
    const message = `${fault.message} ${name} by account ${account} at ${instant(time)} explains it (event ${eventID}).`;
    return { ...fault, severity: 'info', message };
  });
}

/**
 * The chains as they stand when gaps have been explained: where every gap of a chain has its recorded
 * cause, no digest was due in it, and nothing is wrong with the chain for it.
 * @param faults what `explainGaps` gave
 */
export function explainChains(
  chains: readonly Chain[],
  faults: readonly Fault[],
): readonly Chain[] {
  const blamed = new Set(
    faults
      .filter(({ id, severity }) => id === 'CHAIN_GAP' && severity !== 'info')
      .flatMap(({ key }) => chainIdOf(key)),
  );
  return chains.map((chain) =>
    chain.butForGaps === undefined || blamed.has(chainId(chain))
      ? chain
      : { ...chain, state: chain.butForGaps },
  );
}

function changeBefore(
  { range, trail = '', account, key }: Fault,
  changes: readonly TrailChange[],
): TrailChange | undefined {
  const at = parseArchiveKey(key);
  // An organisation trail is changed in another account than those whose chains then have a gap.
  const isShared = at.kind !== 'other' && at.organization !== '';
  return changes.find(
    (change) =>
      (change.trail === trail || change.trail.endsWith(`:trail/${trail}`)) &&
      (isShared || change.account === account) &&
      range !== undefined &&
      Math.abs(change.time.getTime() - range.from.getTime()) <= BEFORE_GAP,
  );
}
