import { UsageError } from '../../../checks/errors.ts';
import { isPlainRegion, type PlainAws } from '../aws/environment.ts';
import { createAwsClient } from './client.ts';
import { rotating, type CredentialProvider } from './credentials.ts';
import { createExchange } from './exchange.ts';
import type { S3Location } from './location.ts';
import { PASSING_STATUS, type Refusal } from './refusal.ts';
import type { S3Limits } from './source.ts';
import type { Answer, Exchange } from './wire.ts';

/** A bucket that answered, and as whom it was asked. */
export interface PlainBucket {
  readonly region: string;
  /** Where objects are asked for, with its final slash. */
  readonly objects: string;
  readonly credentials: CredentialProvider;
  /** Connections to it. */
  readonly exchange: Exchange;
}

/** Any region will do to ask first: S3 answers with the right one. */
const FIRST_REGION = 'us-east-1';

/**
 * Asks for a bucket as the environment alone says, without the SDK.
 * @returns undefined where only the SDK knows the bucket's address
 * @throws UsageError where there is no such bucket, ArchiveError where S3 cannot be reached
 */
export async function findPlainBucket(
  at: S3Location,
  plain: PlainAws,
  limits: S3Limits,
): Promise<PlainBucket | undefined> {
  const asked = plain.region ?? FIRST_REGION;
  const first = objectsIn(asked, at, plain);
  if (first === undefined) return undefined;
  const credentials = () => Promise.resolve(plain.credentials);
  const exchange = createExchange(new URL(first), limits);
  const place = { region: asked, objects: first, limits, exchange };
  const region = await regionOf(at, place, plain);
  const objects = objectsIn(region, at, plain);
  if (objects === undefined) return undefined;
  const isThere = new URL(objects).origin === new URL(first).origin;
  const line = isThere ? exchange : createExchange(new URL(objects), limits);
  return { region, objects, credentials, exchange: line };
}

/** Names with a dot are no host names under AWS's certificate, and some endings name other things. */
const PLAIN_NAME = /^(?!.*(?:--|-s3alias$))[a-z0-9-]+$/u;

function objectsIn(region: string, { bucket }: S3Location, plain: PlainAws): string | undefined {
  const address = plain.addressOf('S3', `${bucket}.s3.${region}.amazonaws.com`);
  if (address?.isAws === false) return `${address.url}/${bucket}/`;
  if (address === undefined || !isPlainRegion(region) || !PLAIN_NAME.test(bucket)) return undefined;
  return `${address.url}/`;
}

interface Place {
  readonly region: string;
  readonly objects: string;
  readonly limits: S3Limits;
  readonly exchange: Exchange;
}

/** The bucket's region as S3 says it; where it does not, the one that was asked. */
async function regionOf(
  { bucket }: S3Location,
  place: Place,
  { credentials }: PlainAws,
): Promise<string> {
  const client = createAwsClient(
    place,
    rotating(credentials, () => Promise.resolve(credentials)),
  );
  const what = `s3://${bucket}`;
  const { headers } = await client({
    what,
    method: 'HEAD',
    path: '',
    query: {},
    refusalOf: (answer) => refusalOf(answer, what),
  });
  return headers['x-amz-bucket-region'] ?? place.region;
}

/** Denied or elsewhere is no refusal: the header names the region, and reading tells what is missing. */
function refusalOf({ status }: Answer, what: string): Refusal | undefined {
  const reason = String(status);
  if (PASSING_STATUS.has(status)) return { kind: 'again', throttled: status === 503, reason };
  if (status === 404)
    return { kind: 'final', error: new UsageError(`${what}: there is no such bucket`) };
  return undefined;
}
