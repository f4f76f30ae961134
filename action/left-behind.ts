import { parseArchiveKey } from '../checks/archive-key.ts';
import type { LogArchive } from '../checks/archive.ts';
import { chainId, chainName } from '../checks/integrity/chain.ts';
import { folderOf } from '../checks/integrity/evidence.ts';
import { rememberedIn, type VerifyState } from '../checks/integrity/state.ts';
import { HOUR, type Window } from '../checks/integrity/window.ts';
import { listDays, placeOf, type Section } from './scan/sections.ts';
import type { Unseen } from './unseen.ts';

/** The hours, and the last digest of the chain that was looked at. */
export interface LeftBehind {
  readonly unseen: Unseen;
  readonly key: string;
}

/** Keys looked at for a digest that was passed by; a chain that goes on has one in its next hours. */
const MOST_KEYS = 2_000;

interface Known {
  readonly archive: LogArchive;
  readonly verified: VerifyState;
}

/**
 * Hours of a section that no run has looked at, and none will by itself: one of its chains was last
 * verified longer ago than a run reaches back, and the archive holds digests of it from between. A
 * chain that ended for good has none. Where all chains stopped at once it was the runs that paused,
 * which is told for all of them.
 * @param window of the section
 * @throws ArchiveError where the digests cannot be listed
 */
export async function leftBehind(
  section: Section,
  window: Window,
  { archive, verified }: Known,
): Promise<readonly LeftBehind[]> {
  const known = rememberedIn(verified, folderOf(placeOf(section)));
  const late = known.filter(({ end }) => end < window.since);
  if (late.length === 0) return [];
  const newest = newestEnd(verified);
  const found: LeftBehind[] = [];
  for (const { key, end } of late.filter(({ end }) => end.getTime() < newest - HOUR)) {
    const last = await lastOf(archive, section, { key, span: { from: end, to: window.since } });
    if (last !== undefined)
      found.push({ unseen: unseenIn(section, key, { from: end, to: last }), key });
  }
  return found;
}

function newestEnd({ chains }: VerifyState): number {
  return chains.reduce((newest, { end }) => Math.max(newest, Date.parse(end)), 0);
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** Where the digests of a chain end that lie in a span; undefined where none does. */
async function lastOf(
  archive: LogArchive,
  section: Section,
  { key, span }: { readonly key: string; readonly span: Span },
): Promise<Date | undefined> {
  let last: Date | undefined;
  let keys = 0;
  for await (const listed of listDays(archive, section, { folder: 'CloudTrail-Digest', span })) {
    const time = timeIn(listed.key, key);
    if (time !== undefined && time > span.from && time <= span.to) last = time;
    keys += 1;
    // Keys are in the order of their days: what lies behind so many is not looked for.
    if (keys === MOST_KEYS) return last && span.to;
  }
  return last;
}

/** The end of a digest, where it is of the same chain as another. */
function timeIn(key: string, other: string): Date | undefined {
  const [at, known] = [parseArchiveKey(key), parseArchiveKey(other)];
  if (at.kind !== 'digest' || known.kind !== 'digest') return undefined;
  return chainId(chainName(at)) === chainId(chainName(known)) ? at.time : undefined;
}

function unseenIn({ account, region }: Section, key: string, { from, to }: Span): Unseen {
  const at = parseArchiveKey(key);
  const trail = at.kind === 'digest' ? at.trail : '';
  return { account, region, trail, since: from, until: to };
}
