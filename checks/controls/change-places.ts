import type { BucketFacts, Snapshot } from '../snapshot.ts';
import { valueOr } from '../snapshot.ts';
import type { Change } from './drift.ts';

/** An account and a Region whose logs hold the calls that can have made a change. */
export interface ChangePlace {
  readonly account: string;
  readonly region: string;
}

/** Where each partition's global services (IAM, Organizations) are logged. */
const GLOBAL_HOME: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-eusc': 'eusc-de-east-1',
};

/** The places to look for whoever made these changes: the resource's own, and the global services'. */
export function changePlaces(
  changes: readonly Change[],
  snapshot: Snapshot,
): readonly ChangePlace[] {
  const home = GLOBAL_HOME[snapshot.partition] ?? 'us-east-1';
  const places = changes
    .flatMap(({ resource }) => placesOf(resource, snapshot, home))
    .filter(({ account }) => account !== '')
    .flatMap((at) => [at, { ...at, region: home }]);
  return [...new Map(places.map((at) => [`${at.account} ${at.region}`, at])).values()];
}

function placesOf(resource: string, snapshot: Snapshot, home: string): readonly ChangePlace[] {
  const [, , service = '', region = '', account = ''] = resource.split(':');
  if (resource === 'organization') return [{ account: governorOf(snapshot), region: home }];
  if (service === 's3') return bucketPlaces(resource, snapshot, home);
  // A delegated administrator's calls on the trail are logged in its own account.
  const administrators = service === 'cloudtrail' ? valueOr(snapshot.trailAdministrators, []) : [];
  return [account, ...administrators].map((one) => ({ account: one, region }));
}

const governorOf = ({ organization, caller }: Snapshot): string =>
  valueOr(organization, null)?.managementAccount ?? caller.account;

const bucketPlaces = (arn: string, { buckets }: Snapshot, home: string): readonly ChangePlace[] =>
  buckets
    .filter(({ name }) => arn.endsWith(`:::${name}`))
    .map((bucket) => ({ account: ownerOf(bucket), region: valueOr(bucket.region, home) }));

const ownerOf = ({ owner }: BucketFacts): string =>
  owner.known && owner.value.kind === 'inside' ? owner.value.account : '';
