import { type KeyPlace, parseArchiveKey } from '../archive-key.ts';
import type { ListedLog } from './digest.ts';
import type { ClaimedLog, ExpectedLog } from './evidence.ts';
import { type Fault, fault, type TimeRange } from './fault.ts';
import { hourOf, placeOf } from './open-digest.ts';
import type { ProvenDigest } from './prove-digest.ts';
import { HASH_ALGORITHM } from './signature.ts';
import { inWindow, type Window } from './window.ts';

/** The log files that digests name: by whom, and whether that is believed. */
export interface LogLists {
  readonly expected: ReadonlyMap<string, ExpectedLog>;
  readonly listed: ReadonlyMap<string, ExpectedLog>;
  readonly claimed: ReadonlyMap<string, ClaimedLog>;
}

/** @param digests hourly and backfill digests of any chains */
export function collectLogs(
  digests: readonly ProvenDigest[],
  { window, late }: { readonly window: Window; readonly late?: ReadonlySet<string> },
): LogLists {
  const expected = new Map<string, ExpectedLog>();
  const listed = new Map<string, ExpectedLog>();
  const claimed = new Map<string, ClaimedLog>();
  const take = (digest: ProvenDigest, log: ListedLog): void => {
    if (digest.trust !== 'valid' || log.hashAlgorithm !== HASH_ALGORITHM) {
      claimed.set(log.key, claimedLog(digest, log));
    } else {
      const entry = joined(listed.get(log.key), expectedLog(digest, log));
      listed.set(log.key, entry);
      const isLate = late?.has(digest.name) === true;
      const isExpected = isLate || expected.has(log.key);
      if (isExpected || inWindow(timeOf(digest, log), window)) expected.set(log.key, entry);
    }
  };
  for (const digest of digests) for (const log of logsHere(digest)) take(digest, log);
  return { expected, listed, claimed };
}

/** Listed once more with the same hash is no contradiction; with another, both are held against the file. */
function joined(before: ExpectedLog | undefined, entry: ExpectedLog): ExpectedLog {
  if (before === undefined) return entry;
  const { disagreeing = [] } = before;
  const said = [before.sha256, ...disagreeing.map(({ sha256 }) => sha256)];
  if (said.includes(entry.sha256) || said.length > MOST_HASHES) return before;
  const { digestKey, sha256 } = entry;
  return { ...before, disagreeing: [...disagreeing, { digestKey, sha256 }] };
}

/** So many contradictions about one log file are enough to tell. */
const MOST_HASHES = 3;

/**
 * Log files that valid digests list in another bucket (the trail's bucket was changed within the
 * hour): they cannot be looked for here, which is told.
 */
export function logsElsewhere(digests: readonly ProvenDigest[]): Fault[] {
  return digests.flatMap((digest) => {
    const { content, trust, name, at } = digest;
    if (content === undefined || trust !== 'valid') return [];
    const { bucket, logs } = content.digest;
    const others = logs.filter((log) => log.bucket !== bucket);
    return others.slice(0, 1).map((first) =>
      fault('LOG_NOT_CHECKED', placeOf(digest), {
        message: `${others.length} log files that this digest lists lie in another bucket, ${first.bucket}: look at that one too. This is no evidence of tampering.`,
        digest: name,
        range: hourOf(at),
        count: others.length,
      }),
    );
  });
}

/** Those of the digest's own bucket. */
function logsHere({ content }: ProvenDigest): readonly ListedLog[] {
  if (content === undefined) return [];
  const { bucket, logs } = content.digest;
  return logs.filter((log) => log.bucket === bucket);
}

function claimedLog({ name, at, trust }: ProvenDigest, log: ListedLog): ClaimedLog {
  const claim = { digestKey: name, range: hourOf(at) };
  const disproved = trust === 'false' || log.hashAlgorithm !== HASH_ALGORITHM;
  return disproved ? claim : { ...claim, sha256: log.hash };
}

function expectedLog({ name, at }: ProvenDigest, log: ListedLog): ExpectedLog {
  const events = eventsOf(log);
  const { account, region }: KeyPlace = at;
  return {
    key: log.key,
    sha256: log.hash,
    digestKey: name,
    account,
    region,
    trail: at.trail,
    ...(events && { events }),
  };
}

function eventsOf({ oldest, newest }: ListedLog): TimeRange | undefined {
  return oldest && newest ? { from: oldest, to: newest } : undefined;
}

/** The minute in a log's name; for a key of another form, what the digest says of its events. */
function timeOf({ at }: ProvenDigest, log: ListedLog): Date {
  const key = parseArchiveKey(log.key);
  return key.kind === 'log' ? key.time : (log.newest ?? at.time);
}
