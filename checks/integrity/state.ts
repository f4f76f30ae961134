import { parseArchiveKey } from '../archive-key.ts';
import { isLogRecord, textAt, valueAt } from '../log-record.ts';
import { chainId, chainName } from './chain.ts';
import { type Chain, type DigestJudgement, folderOf, type RememberedDigest } from './evidence.ts';
import { instant } from './fault.ts';
import { NAME_SLACK, shifted, type Window } from './window.ts';

/**
 * What a run remembers for the next: of each chain the newest digest up to which everything was
 * looked at. Losing it costs a second look, never a silent gap: it only ever shortens a window, and
 * what it names must still be in the archive.
 */
export interface VerifyState {
  readonly version: 1;
  /** One entry for each chain. Plain values, as JSON keeps them. */
  readonly chains: readonly ChainState[];
}

export interface ChainState {
  /** Key of the digest; it names the chain too. */
  readonly key: string;
  /** From when on everything was looked at; what lies before was no run's business. ISO 8601, UTC. */
  readonly since: string;
  /** Where the digest ends. ISO 8601, UTC. */
  readonly end: string;
  readonly sha256: string;
}

export type LoadedState =
  | { readonly kind: 'known'; readonly state: VerifyState }
  | { readonly kind: 'fresh'; readonly reason: string; readonly state: VerifyState };

export const EMPTY_STATE: VerifyState = { version: 1, chains: [] };

/** Far more chains than accounts and regions make; a document beyond it is not ours. */
const MAX_CHAINS = 200_000;
const SHA256 = /^[0-9a-f]{64}$/u;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/u;
/** The hour before is looked at again: its newest logs may have been listed since. */
const OVERLAP = 2 * NAME_SLACK;

/**
 * The state from a parsed document. One that is corrupt, from another version or from the future is
 * `fresh`: nothing is remembered, so everything is looked at again.
 */
export function parseState(document: unknown, now: Date): LoadedState {
  if (!isLogRecord(document)) return fresh('it is no JSON object');
  const version = valueAt(document, 'version');
  if (version !== 1) return fresh('it is from another version');
  const chains = valueAt(document, 'chains');
  if (!Array.isArray(chains) || chains.length > MAX_CHAINS) return fresh('it lists no chains');
  const entries: unknown[] = chains;
  const known = entries.filter((entry): entry is ChainState => isChainState(entry, now));
  if (known.length < entries.length) return fresh('an entry of it is not what a run writes');
  return { kind: 'known', state: { version: 1, chains: newestOf(known) } };
}

function fresh(reason: string): LoadedState {
  return { kind: 'fresh', reason, state: EMPTY_STATE };
}

function isChainState(entry: unknown, now: Date): entry is ChainState {
  if (!isLogRecord(entry)) return false;
  const since = textAt(entry, 'since');
  const at = parseArchiveKey(textAt(entry, 'key'));
  if (at.kind !== 'digest' || at.time > now) return false;
  // The name says when the digest ends: an entry that says otherwise would skip hours.
  const fits = instant(at.time) === textAt(entry, 'end') && SHA256.test(textAt(entry, 'sha256'));
  return fits && INSTANT.test(since) && new Date(since) <= at.time;
}

/** What is remembered of the chains that deliver into one folder (`folderOf`). */
export function rememberedIn(state: VerifyState, folder: string): readonly RememberedDigest[] {
  return byFolder(state).get(folder) ?? [];
}

/** Each section asks for its own: reading every key anew each time would be minutes for many. */
const FOLDERS = new WeakMap<VerifyState, ReadonlyMap<string, readonly RememberedDigest[]>>();

function byFolder(state: VerifyState): ReadonlyMap<string, readonly RememberedDigest[]> {
  const known = FOLDERS.get(state);
  if (known !== undefined) return known;
  const folders = new Map<string, RememberedDigest[]>();
  for (const chain of state.chains) {
    const folder = folderOfKey(chain.key);
    const list = folders.get(folder) ?? [];
    list.push(rememberedOf(chain));
    folders.set(folder, list);
  }
  FOLDERS.set(state, folders);
  return folders;
}

function rememberedOf({ key, since, end, sha256 }: ChainState): RememberedDigest {
  return { key, sha256, since: new Date(since), end: new Date(end) };
}

/**
 * From where a folder must be looked at: where the chain that was verified least far ends, with an
 * overlap. From the start of the window where nothing is remembered, or where what is remembered
 * begins later than the window. Never earlier than the window.
 */
export function resumeSince(remembered: readonly RememberedDigest[], window: Window): Date {
  const covered = remembered.every(({ since }) => since <= window.since);
  if (remembered.length === 0 || !covered) return window.since;
  const least = Math.min(...remembered.map(({ end }) => end.getTime()));
  const since = shifted(new Date(Math.min(least, window.until.getTime())), -OVERLAP);
  return since > window.since ? since : window.since;
}

/**
 * The state after a section was judged. A chain moves on to its newest proved digest, but not past
 * the first thing that could not be looked at, and is forgotten where the archive contradicts it.
 * @param unsettled by folder: the earliest time of a log file that could not be read
 */
export function nextState(
  previous: VerifyState,
  judgement: Pick<DigestJudgement, 'chains' | 'faults' | 'window'>,
  unsettled: ReadonlyMap<string, Date>,
): VerifyState {
  const wrong = new Set(
    judgement.faults
      .filter(({ id }) => id === 'CHAIN_HASH_MISMATCH' || id === 'DIGEST_MISSING')
      .map(({ key }) => key),
  );
  const doubtful = new Set(
    previous.chains.filter(({ key }) => wrong.has(key)).flatMap(({ key }) => idOf(key)),
  );
  const moved = judgement.chains.flatMap((chain) =>
    verifiedUntil(chain, judgement.window, unsettled.get(folderOf(chain))),
  );
  const entries = newestOf([...previous.chains, ...moved]).filter(
    ({ key }) => !idOf(key).some((id) => doubtful.has(id)),
  );
  const unknown = unknownFolders(judgement.chains, entries);
  return { version: 1, chains: entries.filter(({ key }) => !unknown.has(folderOfKey(key))) };
}

/**
 * Folders with a chain of which nothing could be verified yet: the others must not carry the run
 * past its hours.
 */
function unknownFolders(
  chains: readonly Chain[],
  entries: readonly ChainState[],
): ReadonlySet<string> {
  const known = new Set(entries.flatMap(({ key }) => idOf(key)));
  const unknown = chains.filter(
    (chain) => chain.segments.some(({ state }) => state === 'unread') && !known.has(chainId(chain)),
  );
  return new Set(unknown.map(folderOf));
}

function idOf(key: string): string[] {
  const at = parseArchiveKey(key);
  return at.kind === 'digest' ? [chainId(chainName(at))] : [];
}

function folderOfKey(key: string): string {
  const at = parseArchiveKey(key);
  return at.kind === 'other' ? '' : folderOf(at);
}

/**
 * Two runs at once: each has verified what it says, so what joins is joined, and the further one
 * holds. What this run forgot (an entry that it began with and no longer has) stays forgotten.
 * @param current what is stored by now
 * @param own what this run leaves
 * @param before what this run began with
 */
export function mergeStates(
  current: VerifyState,
  own: VerifyState,
  before: VerifyState = EMPTY_STATE,
): VerifyState {
  const kept = new Set(own.chains.flatMap(({ key }) => idOf(key)));
  const forgotten = new Set(
    before.chains.filter(({ key }) => !idOf(key).some((id) => kept.has(id))).map(({ key }) => key),
  );
  const others = current.chains.filter(({ key }) => !forgotten.has(key));
  return { version: 1, chains: newestOf([...others, ...own.chains]) };
}

/** Digests beyond the window were read too, but not the logs they list. */
function verifiedUntil(
  { segments }: Chain,
  { since, until }: Window,
  unsettled: Date | undefined,
): ChainState[] {
  const unread = segments.find(({ state }) => state === 'unread')?.from;
  const limits = [until, unread, unsettled].flatMap((time) => (time ? [time.getTime()] : []));
  const last = segments.findLast(
    ({ state, to }) => state === 'digested' && to.getTime() <= Math.min(...limits),
  );
  // An empty stretch proves nothing: nothing was looked at before the digest's end.
  if (last?.digest === undefined || last.sha256 === undefined || last.to < since) return [];
  return [{ key: last.digest, since: instant(since), end: instant(last.to), sha256: last.sha256 }];
}

/** One entry for each chain, in the order of their names: the same state is the same text. */
function newestOf(entries: readonly ChainState[]): readonly ChainState[] {
  const chains = new Map<string, ChainState>();
  for (const entry of entries) {
    for (const id of idOf(entry.key)) {
      const before = chains.get(id);
      chains.set(id, before === undefined ? entry : joined(before, entry));
    }
  }
  return [...chains].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

/** The entry that ends later; it begins with the other where they meet. */
function joined(a: ChainState, b: ChainState): ChainState {
  const [early, late] = a.end < b.end ? [a, b] : [b, a];
  const meet = Date.parse(late.since) <= Date.parse(early.end);
  const older = Date.parse(early.since) < Date.parse(late.since);
  return meet && older ? { ...late, since: early.since } : late;
}
