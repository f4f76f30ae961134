import { parseArchiveKey } from '../checks/archive-key.ts';
import type { LogArchive, PublicKeys } from '../checks/archive.ts';
import { ArchiveError } from '../checks/errors.ts';
import {
  folderOf,
  type DigestJudgement,
  type Expectations,
  type RegionKeys,
} from '../checks/integrity/evidence.ts';
import type { TimeRange } from '../checks/integrity/fault.ts';
import { judgeDigests } from '../checks/integrity/judge-digests.ts';
import { rememberedIn, resumeSince, type VerifyState } from '../checks/integrity/state.ts';
import { neededDigestRange, neededKeyRange, type Window } from '../checks/integrity/window.ts';
import { readDigests, type SectionListing } from './scan/plan-section.ts';
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

/** The window of one section: from where its chains were last verified, where that is remembered. */
export function windowOf(section: Section, window: Window, verified: VerifyState): Window {
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
  const [sights, beyond, keys, { folders }, expectations] = await Promise.all([
    readDigests(archive, section, window),
    digestsBeyond(archive, section, span),
    regionKeys(publicKeys, section.region, neededKeyRange(window, now)),
    listing,
    expecting,
  ]);
  return judgeDigests({
    sights,
    bucket,
    keysOf: () => keys,
    window,
    now,
    listedLogs: folders,
    elsewhere: beyond.filter((key) => isOutside(key, span)),
    remembered: rememberedIn(verified, folderOf(placeOf(section))),
    expectations,
  });
}

function isOutside(key: string, { from, to }: TimeRange): boolean {
  const at = parseArchiveKey(key);
  return at.kind === 'digest' && (at.time < from || at.time > to);
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
