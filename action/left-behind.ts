import { parseArchiveKey } from '../checks/archive-key.ts';
import type { LogArchive } from '../checks/archive.ts';
import { chainId, chainName } from '../checks/integrity/chain.ts';
import { folderOf, type RememberedDigest } from '../checks/integrity/evidence.ts';
import { rememberedIn, type VerifyState } from '../checks/integrity/state.ts';
import { HOUR, type Window } from '../checks/integrity/window.ts';
import { listDays, placeOf, type Section } from './scan/sections.ts';
import type { Unread } from './write/report.ts';

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
): Promise<readonly Unread[]> {
  const newest = Math.max(...verified.chains.map(({ end }) => Date.parse(end)));
  const late = rememberedIn(verified, folderOf(placeOf(section))).filter(
    ({ end }) => end < window.since && end.getTime() < newest - HOUR,
  );
  const rows: Unread[] = [];
  for (const remembered of late) {
    const span = { from: remembered.end, to: window.since };
    if (await goesOn(archive, section, { remembered, span }))
      rows.push(rowOf(section, remembered.key, span));
  }
  return rows;
}

interface Span {
  readonly from: Date;
  readonly to: Date;
}

async function goesOn(
  archive: LogArchive,
  section: Section,
  { remembered, span }: { readonly remembered: RememberedDigest; readonly span: Span },
): Promise<boolean> {
  let keys = 0;
  for await (const { key } of listDays(archive, section, { folder: 'CloudTrail-Digest', span })) {
    if (isOf(remembered, key, span)) return true;
    keys += 1;
    if (keys === MOST_KEYS) break;
  }
  return false;
}

function isOf(remembered: RememberedDigest, key: string, { from, to }: Span): boolean {
  const at = parseArchiveKey(key);
  const known = parseArchiveKey(remembered.key);
  if (at.kind !== 'digest' || known.kind !== 'digest') return false;
  const isSame = chainId(chainName(at)) === chainId(chainName(known));
  return isSame && at.time > from && at.time <= to;
}

function rowOf({ account, region }: Section, key: string, { from, to }: Span): Unread {
  const [since, until] = [from, to].map((time) => time.toISOString());
  const narrowed = `--accounts ${account} --regions ${region} --since ${since} --until ${until}`;
  const reason = `nobody has looked from ${since} to ${until}: this chain was left behind, and no run reaches back further than 30 days by itself; look once with ${narrowed}`;
  return { what: `logs of ${account} ${region}`, key, reason };
}
