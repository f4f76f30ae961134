import type { BucketFacts, TrailFacts } from '../../../checks/snapshot.ts';
import { valueOr } from '../../../checks/snapshot.ts';
import type { Arrivals, Listing } from './deliveries.ts';
import { readArrivals } from './deliveries.ts';
import type { Scene } from './scene.ts';
import { candidatesOf, regionsOf } from './scene.ts';

/** The archive of each audit trail, listed in its owner's account. */
export async function readAllArrivals(
  scene: Scene,
  trails: readonly TrailFacts[],
  buckets: readonly BucketFacts[],
): Promise<Arrivals> {
  const listings = candidatesOf(scene, trails).flatMap((trail) => listingOf(scene, trail, buckets));
  const read = await Promise.all(listings.map((listing) => readArrivals(scene.desk, listing)));
  return {
    deliveries: read.flatMap(({ deliveries }) => deliveries),
    samples: read.flatMap(({ samples }) => samples),
  };
}

/** Nothing is listed in a bucket that is gone or a stranger's. */
function listingOf(
  scene: Scene,
  trail: TrailFacts,
  buckets: readonly BucketFacts[],
): readonly Listing[] {
  const { description, account } = trail;
  const owner = ownerOf(buckets, description.bucket);
  if (owner === undefined) return [];
  const id = description.isOrganization ? (valueOr(scene.organization, null)?.id ?? '') : '';
  const accounts = id === '' ? [account] : activeOf(scene, account);
  const regions = description.isMultiRegion ? regionsOf(scene) : [description.homeRegion];
  const folder = folderOf(description.prefix, id);
  return [{ trail, owner, folder, accounts, regions, now: scene.options.now }];
}

function ownerOf(buckets: readonly BucketFacts[], bucket: string): string | undefined {
  const owner = buckets.find(({ name }) => name === bucket)?.owner;
  return owner?.known === true && owner.value.kind === 'inside' ? owner.value.account : undefined;
}

const folderOf = (prefix: string, organization: string): string =>
  [prefix.replace(/\/$/, ''), 'AWSLogs', organization].filter((part) => part !== '').join('/') +
  '/';

function activeOf({ governance }: Scene, own: string): readonly string[] {
  const active = valueOr(governance.accounts, []).filter(({ status }) => status === 'ACTIVE');
  return active.length === 0 ? [own] : active.map(({ id }) => id);
}
