import { parseArchiveKey } from '../archive-key.ts';
import { type Fault, instant } from './fault.ts';
import type { TrailChange } from './trail-changes.ts';

/**
 * Joins faults that explain each other: a missing log whose content lies, unlisted, under another
 * key was renamed. Called once, with all faults of a section.
 */
export function relateFaults(faults: readonly Fault[]): readonly Fault[] {
  const missing = keysBy('LOG_MISSING', 'expected', faults);
  const unlisted = keysBy('LOG_UNLISTED', 'found', faults);
  return faults.map((fault) => {
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
