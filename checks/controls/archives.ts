import type { BucketFacts, Fact, PublicAccessBlock, TrailFacts } from '../snapshot.ts';
import { both, known } from '../snapshot.ts';
import type { Place, Verdict } from './control.ts';
import { fail, given, notApplicable, unknown } from './control.ts';
import type { Statement } from './iam-policy.ts';
import { parsePolicy } from './iam-policy.ts';
import { organizationPlace } from './places.ts';
import type { World } from './world.ts';

/** One archive bucket, with the audit trails that write into it. */
export interface Archive {
  readonly bucket: BucketFacts;
  readonly trails: readonly TrailFacts[];
  readonly arn: string;
  readonly at: Place;
}

/** Judges the bucket of every audit trail; a bucket that is gone or foreign is ARC-01's alone. */
export function onArchives(world: World, judge: (archive: Archive) => Verdict): readonly Verdict[] {
  return onEveryArchive(world, (archive) => {
    const { owner } = archive.bucket;
    if (!owner.known) return unknown(archive.at, owner);
    if (owner.value.kind !== 'inside')
      return notApplicable(archive.at, 'the bucket is not ours to judge: see ARC-01');
    return judge(archive);
  });
}

export function onEveryArchive(
  world: World,
  judge: (archive: Archive) => Verdict,
): readonly Verdict[] {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  const archives = archivesOf(world, trails.value);
  if (archives.length === 0) return [notApplicable(at, 'there is no archive: see TRAIL-01')];
  return archives.map(judge);
}

function archivesOf({ snapshot }: World, trails: readonly TrailFacts[]): readonly Archive[] {
  return snapshot.buckets.flatMap((bucket) => {
    const writers = trails.filter(({ description }) => description.bucket === bucket.name);
    const first = writers[0];
    if (first === undefined) return [];
    const { owner, region } = bucket;
    const account =
      owner.known && owner.value.kind === 'inside' ? owner.value.account : first.account;
    const arn = `arn:${snapshot.partition}:s3:::${bucket.name}`;
    const at = {
      resource: arn,
      account,
      region: region.known ? region.value : first.description.homeRegion,
    };
    return [{ bucket, trails: writers, arn, at }];
  });
}

/** Judges the statements of the bucket's policy; a policy that cannot be read never passes. */
export function onStatements(
  { bucket, at }: Archive,
  judge: (statements: readonly Statement[]) => Verdict,
): Verdict {
  return given(at, bucket.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok
      ? judge(reading.statements)
      : fail(at, `the bucket policy cannot be read: ${reading.reason}`);
  });
}

/** What is blocked at the bucket or at its account: either counts. */
export function effectiveBlock({ block, accountBlock }: BucketFacts): Fact<PublicAccessBlock> {
  // A bucket that blocks everything needs no word from its account.
  if (block.known && Object.values(block.value).every(Boolean)) return block;
  const fact = both(block, accountBlock);
  if (!fact.known) return fact;
  const [own, account] = fact.value;
  return known({
    blockPublicAcls: own.blockPublicAcls || account.blockPublicAcls,
    ignorePublicAcls: own.ignorePublicAcls || account.ignorePublicAcls,
    blockPublicPolicy: own.blockPublicPolicy || account.blockPublicPolicy,
    restrictPublicBuckets: own.restrictPublicBuckets || account.restrictPublicBuckets,
  });
}

/** `prefix/AWSLogs/o-…`, or the account without an organisation: where this trail's files go. */
export function logPrefix({ snapshot }: World, { description, account }: TrailFacts): string {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const owner = description.isOrganization && organization !== null ? organization.id : account;
  const prefix = description.prefix === '' ? '' : `${description.prefix.replace(/\/$/, '')}/`;
  return `${prefix}AWSLogs/${owner}`;
}
