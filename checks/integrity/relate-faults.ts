import { type Fault, instant, type TimeRange } from './fault.ts';

/**
 * Joins faults that explain each other: a missing log whose content lies, unlisted, under another
 * key was renamed. Called once, with all faults of a section.
 */
export function relateFaults(faults: readonly Fault[]): readonly Fault[] {
  const missing = keysBy('LOG_MISSING', 'expected', faults);
  const unlisted = keysBy('LOG_UNLISTED', 'found', faults);
  return faults.map((fault) => {
    if (fault.id === 'LOG_MISSING')
      return addWord(fault, unlisted.get(fault.expected ?? ''), 'Its content lies under');
    if (fault.id === 'LOG_UNLISTED')
      return addWord(fault, missing.get(fault.found ?? ''), 'It has the content of the missing');
    return fault;
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

/** A change of a trail that a verified log file records: why there may be no digests for a time. */
export interface TrailChange {
  readonly name: 'StopLogging' | 'UpdateTrail' | 'DeleteTrail';
  readonly time: Date;
  readonly account: string;
  readonly eventID: string;
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
    const change = fault.id === 'CHAIN_GAP' && fault.range && changeBefore(fault.range, changes);
    if (!change) return fault;
    const { name, time, account, eventID } = change;
    const message = `${fault.message} ${name} by account ${account} at ${instant(time)} explains it (event ${eventID}).`;
    return { ...fault, severity: 'info', message };
  });
}

function changeBefore(
  { from }: TimeRange,
  changes: readonly TrailChange[],
): TrailChange | undefined {
  return changes.find(({ time }) => Math.abs(time.getTime() - from.getTime()) <= BEFORE_GAP);
}
