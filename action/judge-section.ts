import { parseArchiveKey } from '../checks/archive-key.ts';
import type { LogArchive, PublicKeys } from '../checks/archive.ts';
import { ArchiveError } from '../checks/errors.ts';
import {
  folderOf,
  type DigestJudgement,
  type DigestSight,
  type Expectations,
  type RegionKeys,
  type RememberedDigest,
} from '../checks/integrity/evidence.ts';
import { span, type TimeRange } from '../checks/integrity/fault.ts';
import { judgeDigests } from '../checks/integrity/judge-digests.ts';
import { rememberedIn, resumeSince, type VerifyState } from '../checks/integrity/state.ts';
import { neededDigestRange, neededKeyRange, type Window } from '../checks/integrity/window.ts';
import type { Inputs } from './inputs.ts';
import type { Memory } from './memory.ts';
import { readAgain, readDigests, type SectionListing } from './scan/plan-section.ts';
import { digestsBeyond, placeOf, type Section } from './scan/sections.ts';

/** What judging digests needs beside the section itself. */
export interface Court {
  readonly archive: LogArchive;
  /** Undefined for a folder, which does not know whose copy it is. */
  readonly bucket: string | undefined;
  readonly publicKeys: PublicKeys;
  readonly now: Date;
  readonly verified: VerifyState;
  /** The account is asked while the archive is read. */
  readonly expecting: Promise<Expectations>;
}

/**
 * The window of one section: from where its chains were last verified, where that is remembered. A
 * window that was chosen is looked at whole where an earlier run found something in the section.
 */
export function windowOf(
  section: Section,
  { window, windowChosen }: Pick<Inputs, 'window' | 'windowChosen'>,
  { verify: verified, carried }: Pick<Memory, 'verify' | 'carried'>,
): Window {
  const root = `${section.root}CloudTrail`;
  const isOf = (key: string) => key.startsWith(root) && key.includes(`/${section.region}/`);
  if (windowChosen && carried.faults.some(({ key }) => isOf(key))) return window;
  return {
    ...window,
    since: resumeSince(rememberedIn(verified, folderOf(placeOf(section))), window),
  };
}

/** Reads the section's digests and the keys that sign them, and judges. */
export async function judgeSection(
  section: Section,
  { listing, window }: { readonly listing: Promise<SectionListing>; readonly window: Window },
  court: Court,
): Promise<DigestJudgement> {
  const { archive, publicKeys, now, bucket, expecting, verified } = court;
  const span = neededDigestRange(window);
  const remembered = rememberedIn(verified, folderOf(placeOf(section)));
  const [{ sights, late, before }, beyond, keys, { folders }, expectations] = await Promise.all([
    readDigests(archive, section, { window, settled: settledBefore(remembered, window) }),
    digestsBeyond(archive, section, span),
    regionKeys(publicKeys, section.region, neededKeyRange(window, now)),
    listing,
    expecting,
  ]);
  const met = new Set(sights.map(({ entry }) => entry.key));
  const elsewhere = [...before, ...beyond].filter((key) => !met.has(key) && isOutside(key, span));
  const keySource = sourceOf(publicKeys, neededKeyRange(window, now));
  const chains = { late, remembered, elsewhere };
  const evidence = { bucket, keysOf: () => keys, keySource, window, now, ...chains };
  const judge = (seen: typeof sights) =>
    judgeDigests({ ...evidence, sights: seen, listedLogs: folders, expectations });
  const judgement = judge(sights);
  // What lies in a folder came over no wire.
  const doubted = bucket === undefined ? NONE : doubtedDigests(judgement, sights);
  return doubted.size === 0 ? judgement : judge(await readAgain(archive, sights, doubted));
}

const NONE: ReadonlySet<string> = new Set();

/** Where a run goes on from an earlier one, the end of what that one verified. */
function settledBefore(remembered: readonly RememberedDigest[], window: Window): Date | undefined {
  const ends = remembered.filter(({ since }) => since < window.since).map(({ end }) => end);
  return ends.length === 0 ? undefined : new Date(Math.min(...ends.map((end) => end.getTime())));
}

/**
 * Digests whose content speaks for tampering. They are read again, once, before that is said: where
 * the store encrypts with KMS no checksum tells a body that was broken on its way.
 */
function doubtedDigests(
  { faults }: DigestJudgement,
  sights: readonly DigestSight[],
): ReadonlySet<string> {
  const read = new Set(
    sights.filter(({ object }) => object.kind === 'read').map(({ entry }) => entry.key),
  );
  return new Set(
    faults
      .filter(({ severity, key }) => severity === 'critical' && read.has(key))
      .map(({ key }) => key),
  );
}

function isOutside(key: string, { from, to }: TimeRange): boolean {
  const at = parseArchiveKey(key);
  return at.kind === 'stray' || (at.kind === 'digest' && (at.time < from || at.time > to));
}

function sourceOf({ file }: PublicKeys, asked: TimeRange): string {
  return file === undefined ? `ListPublicKeys, asked for ${span(asked)}` : `from ${file}`;
}

/** Keys that could not be asked for leave digests unchecked; they do not make them false. */
async function regionKeys(
  publicKeys: PublicKeys,
  region: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<RegionKeys> {
  try {
    return await publicKeys.keysOf(region, from, to);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    return { unread: error.message };
  }
}
