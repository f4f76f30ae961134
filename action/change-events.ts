import { parseArchiveKey } from '../checks/archive-key.ts';
import type { LogArchive } from '../checks/archive.ts';
import { CHANGE_CALLS, changeEventOf } from '../checks/controls/change-events.ts';
import type { ChangePlace } from '../checks/controls/change-places.ts';
import { ArchiveError } from '../checks/errors.ts';
import { inflate } from '../checks/gzip.ts';
import { recordsIn } from '../checks/log-record.ts';
import type { ChangeEvent } from '../checks/snapshot.ts';
import { findSections, listDays } from './scan/sections.ts';

export interface ChangeSearch {
  readonly places: readonly ChangePlace[];
  /** Both ends included. */
  readonly since: Date;
  readonly until: Date;
  /** What stands before `AWSLogs/`: empty, or ending in `/`. */
  readonly prefix?: string;
}

export interface FoundChanges {
  readonly events: readonly ChangeEvent[];
  /** Why there may be more; empty where everything was read. */
  readonly doubt: string;
}

/** Two accounts and Regions of a day, with room; who wants more asks `detect`. */
const MOST_FILES = 4000;
const MOST_INFLATED = 64 * 1024 * 1024;
const FILES_AT_ONCE = 16;
/** CloudTrail delivers within minutes: an event stands in a file named this much later at most. */
const LATEST_DELIVERY = 60 * 60_000;

/**
 * The calls in the archive's logs that can have changed what the controls look at, newest files
 * first. They are evidence beside a finding, not its cause: where not all could be read, `doubt` says so.
 */
export async function findChangeEvents(
  archive: LogArchive,
  search: ChangeSearch,
): Promise<FoundChanges> {
  const keys = await logsOf(archive, search);
  const read = keys.slice(0, MOST_FILES);
  const found: ChangeEvent[] = [];
  let unread = keys.length - read.length;
  for (let start = 0; start < read.length; start += FILES_AT_ONCE) {
    const some = read.slice(start, start + FILES_AT_ONCE);
    for (const events of await Promise.all(some.map((key) => eventsIn(archive, key))))
      if (events === undefined) unread += 1;
      else found.push(...events);
  }
  const events = found.filter(({ time }) => isWithin(Date.parse(time), search));
  const doubt = unread === 0 ? '' : `${unread} of ${keys.length} log files were not read`;
  return { events, doubt };
}

/** Events tell whole seconds. */
const isWithin = (time: number, { since, until }: ChangeSearch): boolean =>
  time >= since.getTime() - 1000 && time <= until.getTime();

/** Keys of the log files that can hold them, newest first. */
async function logsOf(
  archive: LogArchive,
  { places, since, until, prefix = '' }: ChangeSearch,
): Promise<readonly string[]> {
  const wanted = new Set(places.map(({ account, region }) => `${account} ${region}`));
  const sections = await findSections(archive, {
    prefix,
    account: (account) => places.some((at) => at.account === account),
    region: (region) => places.some((at) => at.region === region),
  });
  const span = { from: since, to: new Date(until.getTime() + LATEST_DELIVERY) };
  const logs: { readonly key: string; readonly time: number }[] = [];
  for (const section of sections) {
    if (!wanted.has(`${section.account} ${section.region}`)) continue;
    for await (const { key } of listDays(archive, section, { folder: 'CloudTrail', span })) {
      const name = parseArchiveKey(key);
      // The minute in the name is cut off: the file of 14:03 holds what was done at 14:03:40.
      if (name.kind === 'log' && name.time.getTime() >= since.getTime() - 60_000)
        logs.push({ key, time: name.time.getTime() });
    }
  }
  return logs.toSorted((a, b) => b.time - a.time).map(({ key }) => key);
}

/** The events of one log file; undefined where it could not be read: that is integrity's to judge. */
async function eventsIn(
  archive: LogArchive,
  key: string,
): Promise<readonly ChangeEvent[] | undefined> {
  const stored = await archive.read(key).catch((error: unknown) => {
    if (error instanceof ArchiveError) return undefined;
    throw error;
  });
  if (stored === undefined) return undefined;
  const content = inflate(stored.body, MOST_INFLATED);
  return content.kind === 'whole' ? eventsOf(content.bytes) : undefined;
}

/** Most files hold none of these calls: their text is searched before it is parsed. */
function eventsOf(bytes: Uint8Array): readonly ChangeEvent[] | undefined {
  const text = new TextDecoder().decode(bytes);
  if (![...CHANGE_CALLS].some((name) => text.includes(`"${name}"`))) return [];
  return recordsIn(text)?.flatMap((record) => changeEventOf(record) ?? []);
}
