import { randomUUID } from 'node:crypto';
import type { LogArchive } from '../../../checks/archive.ts';
import { openS3Archive } from '../archive-s3.ts';
import { plainAws } from '../aws/environment.ts';
import { createAwsClient } from './client.ts';
import { shareCredentials } from './credentials.ts';
import { parseS3Location, type S3Location } from './location.ts';
import { findPlainBucket, type PlainBucket } from './plain-bucket.ts';
import { DEFAULT_LIMITS, type S3Limits, type S3Source } from './source.ts';

export interface S3Options {
  /** `--endpoint-url`; else that of the environment and profiles. */
  readonly endpoint?: string;
  readonly limits?: Partial<S3Limits>;
}

/** A bucket that answered. Belongs to the main thread; `source` goes to the workers. */
export interface S3Connection {
  readonly source: S3Source;
  readonly archive: LogArchive;
  /** Stops handing out credentials: call it when no worker reads any more. */
  close(): void;
}

/**
 * Finds the bucket, its region and credentials, all as the AWS SDK would, and opens it.
 * @param location `s3://bucket[/prefix]`
 * @throws UsageError where there is no such bucket or no credentials
 * @throws ArchiveError where S3 cannot be reached
 */
export async function connectS3(location: string, options: S3Options = {}): Promise<S3Connection> {
  const at = parseS3Location(location);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const plain = plainAws(process.env, options.endpoint);
  const found: Found =
    (plain && (await findPlainBucket(at, plain, limits))) ?? (await findBySdk(at, options));
  const renewals = `trailwarden-credentials-${randomUUID()}`;
  const credentials = await shareCredentials(found.credentials, renewals);
  const { region, objects, exchange } = found;
  const first = await credentials.current();
  const place = { region, objects, credentials: first, renewals, limits };
  const source: S3Source = { kind: 's3', ...at, ...place };
  return {
    source,
    archive: openS3Archive(source, createAwsClient({ ...place, exchange }, credentials)),
    close() {
      credentials.close();
      found.close?.();
    },
  };
}

interface Found extends Omit<PlainBucket, 'exchange'> {
  readonly exchange?: PlainBucket['exchange'];
  close?(): void;
}

/** The SDK is loaded only where the environment leaves something to find out. */
async function findBySdk(at: S3Location, { endpoint }: S3Options): Promise<Found> {
  const { findBucket } = await import('./sdk-bucket.ts');
  const { client, objects, region } = await findBucket(at, endpoint);
  return {
    region,
    objects,
    credentials: client.config.credentials,
    close() {
      client.destroy();
    },
  };
}
