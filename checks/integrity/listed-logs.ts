import { type KeyPlace, parseArchiveKey } from '../archive-key.ts';
import type { ListedLog } from './digest.ts';
import type { ClaimedLog, ExpectedLog } from './evidence.ts';
import type { TimeRange } from './fault.ts';
import { hourOf } from './open-digest.ts';
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
    } else if (!listed.has(log.key)) {
      const entry = expectedLog(digest, log);
      listed.set(log.key, entry);
      const isLate = late?.has(digest.name) === true;
      if (isLate || inWindow(timeOf(digest, log), window)) expected.set(log.key, entry);
    }
  };
  for (const digest of digests) for (const log of logsHere(digest)) take(digest, log);
  return { expected, listed, claimed };
}

/** A log in another bucket (the trail's bucket was changed within the hour) cannot be looked for here. */
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
