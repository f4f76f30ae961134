import { type DigestKey, type KeyPlace, parseArchiveKey } from '../archive-key.ts';
import { folderOf } from './evidence.ts';
import type { SuccessorRecord } from './examine-digest.ts';
import type { KeyRing } from './key-ring.ts';
import type { OpenedDigest } from './open-digest.ts';
import { type ProvenDigest, proveDigest } from './prove-digest.ts';

/** What tells one chain of digests from another. */
export interface ChainName extends KeyPlace {
  readonly trail: string;
  readonly homeRegion: string;
}

/** The digests of one chain, oldest first. */
export interface ProvenChain {
  readonly name: ChainName;
  readonly digests: readonly ProvenDigest[];
  /** Backfill digests have a chain of their own, which is not contiguous. */
  readonly backfills: readonly ProvenDigest[];
}

/** One text for one chain: a trail may be named like another trail and its home region. */
export function chainId(name: ChainName): string {
  return JSON.stringify([folderOf(name), name.trail, name.homeRegion]);
}

/** The chain that a key belongs to; none where it is no digest's. */
export function chainIdOf(key: string): string[] {
  const at = parseArchiveKey(key);
  return at.kind === 'digest' ? [chainId(at)] : [];
}

/** Sorts digests into their chains and proves each by its signature and its successors. */
export function proveChains(
  opened: readonly OpenedDigest[],
  ring: KeyRing,
  bucket: string | undefined,
): ProvenChain[] {
  const groups = new Map<string, OpenedDigest[]>();
  for (const digest of opened) {
    const id = chainId(digest.at);
    const group = groups.get(id);
    if (group) group.push(digest);
    else groups.set(id, [digest]);
  }
  return [...groups.values()].flatMap((group) => {
    const ofKind = (kind: DigestKey['kind']): ProvenDigest[] =>
      proveFromNewest(
        group.filter(({ at }) => at.kind === kind),
        ring,
        bucket,
      );
    return group.slice(0, 1).map(({ at }) => ({
      name: chainName(at),
      digests: ofKind('digest'),
      backfills: ofKind('backfill'),
    }));
  });
}

/** The chain that a digest's key belongs to. */
export function chainName({
  prefix,
  organization,
  account,
  region,
  trail,
  homeRegion,
}: DigestKey): ChainName {
  return { prefix, organization, account, region, trail, homeRegion };
}

/** From the newest back, so that what a digest records of its predecessor is believed by then, or not. */
function proveFromNewest(
  digests: readonly OpenedDigest[],
  ring: KeyRing,
  bucket: string | undefined,
): ProvenDigest[] {
  const records = new Map<string, SuccessorRecord[]>();
  const proven: ProvenDigest[] = [];
  for (const digest of digests.toSorted(byTime).reverse()) {
    const successors = records.get(digest.name) ?? [];
    const verdict = proveDigest(digest, { ring, bucket, successors });
    proven.push(verdict);
    const record = recordOf(verdict);
    if (record)
      records.set(record.previous.key, [...(records.get(record.previous.key) ?? []), record]);
  }
  return proven.reverse();
}

function recordOf({ name, trust, content }: ProvenDigest): SuccessorRecord | undefined {
  const { bucket, previous } = content?.digest ?? {};
  // A predecessor in another bucket is another object, whatever its key.
  if (previous === undefined || previous.bucket !== bucket) return undefined;
  return { name, trusted: trust === 'valid', previous };
}

function byTime(a: OpenedDigest, b: OpenedDigest): number {
  return a.at.time.getTime() - b.at.time.getTime();
}
