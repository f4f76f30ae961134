import { type ArchiveKey, parseArchiveKey } from '../archive-key.ts';
import { isLogRecord, textAt, valueAt, type LogRecord } from '../log-record.ts';
import { folderOf } from './evidence.ts';
import { FAULT_CATALOG } from './fault-catalog.ts';
import { type Fault, fault, type FaultId, instant, type TimeRange } from './fault.ts';
import { DIGEST_PERIOD, shifted, type Window } from './window.ts';

/**
 * A fault of an earlier run in hours that later runs pass by: it stays told until somebody looks
 * there again. Plain values, as JSON keeps them.
 */
export interface CarriedFault {
  readonly id: FaultId;
  readonly severity: 'critical' | 'high';
  readonly account: string;
  readonly region: string;
  readonly trail: string;
  readonly key: string;
  readonly digest: string;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
  /** When it was last seen. ISO 8601, UTC. */
  readonly seen: string;
  /** The time that it leaves unproved; empty where it has none. */
  readonly from: string;
  readonly to: string;
}

/** So many are remembered, the most severe and newest first: a state stays small whatever is found. */
export const MOST_CARRIED = 500;
const LONGEST_MESSAGE = 1_000;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;

/** The faults that are to be remembered, and how many more there were. */
export interface Carried {
  readonly faults: readonly CarriedFault[];
  /** Faults that were found and are not remembered, because there were too many. */
  readonly cut: number;
}

/** What a run that began with carried faults can say of them. */
export interface Settled {
  /** Not looked at again: as they were told before, with when that was. */
  readonly open: readonly Fault[];
  /** The same, in the very words of the run that found them: to who knows them they are no news. */
  readonly openBefore: readonly Fault[];
  /** Looked at again, and fine. */
  readonly fine: readonly Fault[];
}

/** What a run looked at. */
export interface Looked {
  /** By the folder of a section's logs (`folderOf`): from when to when. */
  readonly windows: ReadonlyMap<string, Window>;
  /** Log files that this run has proved, of those that carried faults are about. */
  readonly proved: ReadonlySet<string>;
}

/**
 * Sorts what an earlier run found into what this run has looked at again and what it has not. What
 * was found again is neither.
 */
export function settleCarried(
  carried: readonly CarriedFault[],
  found: readonly Fault[],
  looked: Looked,
): Settled {
  const again = new Set(found.map(identity));
  const rest = carried.filter((before) => !again.has(identity(before)));
  const dirty = new Set(found.filter(({ severity }) => severity !== 'info').map(sectionOf));
  // Where anything is wrong or unread, that a fault was not met again proves nothing.
  const isFine = (before: CarriedFault) =>
    looked.proved.has(before.key) ||
    (!dirty.has(sectionOf(before)) && wasLookedAt(before, looked.windows));
  const open = rest.filter((before) => !isFine(before));
  return {
    open: open.map((before) => faultOf(before, ` Seen ${before.seen}; not looked at again.`)),
    openBefore: open.map((before) => faultOf(before, '')),
    fine: rest.filter(isFine).map((before) => faultOf(before, '')),
  };
}

function sectionOf({ account, region }: Pick<Fault, 'account' | 'region'>): string {
  return `${account} ${region}`;
}

/** What the next run must be told: what was found now, and what nobody has looked at again. */
export function carry(
  before: readonly CarriedFault[],
  {
    found,
    open,
    now,
  }: { readonly found: readonly Fault[]; readonly open: readonly Fault[]; readonly now: Date },
): Carried {
  const still = new Set(open.map(identity));
  const all = [
    ...found.flatMap((told) => carriedOf(told, now)),
    ...before.filter((old) => still.has(identity(old))),
  ];
  return bounded(new Map(all.map((told) => [identity(told), told])).values());
}

/**
 * Two runs at once: what either found stays, and what this run settled goes.
 * @param before what this run began with
 */
export function mergeCarried(current: Carried, own: Carried, before: Carried): Carried {
  const began = new Set(before.faults.map(identity));
  const others = current.faults.filter((told) => !began.has(identity(told)));
  const all = new Map([...others, ...own.faults].map((told) => [identity(told), told]));
  const { faults, cut } = bounded(all.values());
  return { faults, cut: cut + own.cut };
}

function bounded(all: Iterable<CarriedFault>): Carried {
  const sorted = [...all].sort(byUrgency);
  return { faults: sorted.slice(0, MOST_CARRIED), cut: Math.max(0, sorted.length - MOST_CARRIED) };
}

function byUrgency(a: CarriedFault, b: CarriedFault): number {
  const rank = Number(a.severity === 'high') - Number(b.severity === 'high');
  if (rank !== 0) return rank;
  const [left, right] = [`${b.seen} ${a.key} ${a.id}`, `${a.seen} ${b.key} ${b.id}`];
  return left < right ? -1 : 1;
}

/** Only what lies in the archive is passed by: a trail or an account is looked at by every run. */
function carriedOf(told: Fault, now: Date): CarriedFault[] {
  const { id, severity, key, range } = told;
  if (!isGrave(severity) || id === 'DIGESTS_STALE' || parseArchiveKey(key).kind === 'other')
    return [];
  const values = new Map<string, unknown>([
    ...Object.entries(told),
    ['message', told.message.slice(0, LONGEST_MESSAGE)],
    ['seen', instant(now)],
    ['from', range && instant(range.from)],
    ['to', range && instant(range.to)],
  ]);
  return [{ id, severity, ...textsOf((name) => values.get(name)) }];
}

function isGrave(severity: unknown): severity is CarriedFault['severity'] {
  return severity === 'critical' || severity === 'high';
}

/** Every text of a carried fault; what is none reads as empty. */
function textsOf(valueOf: (name: string) => unknown): Omit<CarriedFault, 'id' | 'severity'> {
  const text = (name: string): string => {
    const value = valueOf(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    account: text('account'),
    region: text('region'),
    trail: text('trail'),
    key: text('key'),
    digest: text('digest'),
    expected: text('expected'),
    found: text('found'),
    message: text('message'),
    seen: text('seen'),
    from: text('from'),
    to: text('to'),
  };
}

function identity({
  id,
  key,
  trail = '',
  digest = '',
}: Pick<Fault, 'id' | 'key' | 'trail' | 'digest'>): string {
  return JSON.stringify([id, key, trail, digest]);
}

/** Whether a run over its window would have told the fault again. */
function wasLookedAt({ key }: CarriedFault, windows: Looked['windows']): boolean {
  const at = parseArchiveKey(key);
  const window = at.kind === 'other' ? undefined : windows.get(folderOf(at));
  const span = spanOf(at, key);
  return window !== undefined && span !== undefined && overlaps(span, window);
}

function overlaps({ from, to }: TimeRange, { since, until }: Window): boolean {
  return to > since && from < until;
}

/** The time that an object's name gives it: a log's minute, a digest's hour, a stranger's day. */
function spanOf(at: ArchiveKey, key: string): TimeRange | undefined {
  if (at.kind === 'other') return undefined;
  if (at.kind === 'log') return { from: at.time, to: shifted(at.time, 1) };
  if (at.kind !== 'stray') return { from: shifted(at.time, -DIGEST_PERIOD), to: at.time };
  const day = /\/(\d{4}\/\d\d\/\d\d)\//u.exec(key)?.[1]?.replaceAll('/', '-') ?? '';
  const from = new Date(`${day}T00:00:00Z`);
  return { from, to: shifted(from, DAY) };
}

const DAY = 24 * DIGEST_PERIOD;

function faultOf(before: CarriedFault, more: string): Fault {
  const { id, severity, account, region, trail, key, message, from, to } = before;
  const some = (name: 'digest' | 'expected' | 'found') =>
    before[name] === '' ? {} : { [name]: before[name] };
  const place = { account, region, key, ...(trail !== '' && { trail }) };
  return fault(id, place, {
    severity,
    message: `${message}${more}`,
    ...some('digest'),
    ...some('expected'),
    ...some('found'),
    ...(from !== '' && { range: { from: new Date(from), to: new Date(to) } }),
  });
}

export const NONE_CARRIED: Carried = { faults: [], cut: 0 };

/** The carried faults of a parsed document; undefined where they are not what a run writes. */
export function parseCarried(document: LogRecord, now: Date): Carried | undefined {
  const entries: unknown = valueAt(document, 'faults') ?? [];
  const cut = valueAt(document, 'cut') ?? 0;
  if (!isCount(cut) || !Array.isArray(entries) || entries.length > MOST_CARRIED) return undefined;
  const known = entries.flatMap((entry: unknown) => parseFault(entry, now));
  return known.length === entries.length ? { faults: known, cut } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function parseFault(entry: unknown, now: Date): CarriedFault[] {
  if (!isLogRecord(entry)) return [];
  const id = textAt(entry, 'id');
  const severity = valueAt(entry, 'severity');
  if (!isFaultId(id) || !isGrave(severity)) return [];
  const told = { id, severity, ...textsOf((name) => valueAt(entry, name)) };
  return isSound(told, now) ? [told] : [];
}

function isSound({ key, message, seen, from, to }: CarriedFault, now: Date): boolean {
  const isSeen = isInstant(seen) && new Date(seen) <= now;
  const hasTime = from === '' ? to === '' : isInstant(from) && isInstant(to);
  return isSeen && hasTime && message !== '' && parseArchiveKey(key).kind !== 'other';
}

function isFaultId(id: string): id is FaultId {
  return Object.hasOwn(FAULT_CATALOG, id);
}

function isInstant(text: string): boolean {
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text));
}
