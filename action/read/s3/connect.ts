import { randomUUID } from 'node:crypto';
import {
  HeadBucketCommand,
  S3Client,
  S3ServiceException,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { LogArchive } from '../../../checks/archive.ts';
import { ArchiveError, reasonOf, UsageError } from '../../../checks/errors.ts';
import { openS3Archive } from '../archive-s3.ts';
import { awsClientOptions } from '../aws-client.ts';
import { shareCredentials } from './credentials.ts';
import { parseS3Location, type S3Location } from './location.ts';
import { DEFAULT_LIMITS, type S3Limits, type S3Source } from './source.ts';

export interface S3Options {
  /** `--endpoint-url`; the SDK reads `AWS_ENDPOINT_URL_S3`, `AWS_ENDPOINT_URL` and profiles itself. */
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
  const { client, objects, region } = await findBucket(at, options);
  const renewals = `trailwarden-credentials-${randomUUID()}`;
  const credentials = await shareCredentials(client.config.credentials, renewals);
  const source: S3Source = {
    kind: 's3',
    ...at,
    region,
    objects,
    credentials: await credentials.current(),
    renewals,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
  return {
    source,
    archive: openS3Archive(source, credentials),
    close() {
      credentials.close();
      client.destroy();
    },
  };
}

/** Any region will do to ask first: S3 answers with the right one. */
const FIRST_REGION = 'us-east-1';

interface FoundBucket {
  readonly client: S3Client;
  readonly region: string;
  /** Where the SDK sends requests for the bucket, with its final slash. */
  readonly objects: string;
}

/**
 * Asks for the bucket in one region; S3 answers, or says in which region it is.
 * @throws UsageError, ArchiveError as `connectS3` does
 */
export async function findBucket(at: S3Location, options: S3Options): Promise<FoundBucket> {
  const common = await awsClientOptions(options.endpoint);
  const asked = await configuredRegion();
  const found = await openClient(at, { ...common, region: asked });
  const region = await headBucket(found.client, at);
  if (region === undefined || region === asked) return { ...found, region: asked };
  return { ...(await openClient(at, { ...common, region })), region };
}

async function configuredRegion(): Promise<string> {
  try {
    return await new S3Client().config.region();
  } catch {
    return FIRST_REGION;
  }
}

/** A client for the bucket, and where it will send its requests. Asks nothing yet. */
export async function openClient(
  at: S3Location,
  config: S3ClientConfig,
): Promise<Omit<FoundBucket, 'region'>> {
  const client = new S3Client(config);
  const objects = await addressOf(client, at);
  if (new URL(objects).hostname === (await awsHost(client, at))) return { client, objects };
  // Only AWS gives every bucket a host name of its own.
  const custom = new S3Client({ ...config, forcePathStyle: true });
  return { client: custom, objects: await addressOf(custom, at) };
}

class Addressed extends Error {
  readonly objects: string;
  constructor(objects: string) {
    super('the address is known');
    this.objects = objects;
  }
}

/** Where the SDK, with all that it reads from the environment and profiles, would send a request. */
async function addressOf(client: S3Client, { bucket }: S3Location): Promise<string> {
  const command = new HeadBucketCommand({ Bucket: bucket });
  command.middlewareStack.add(
    () => (args) => {
      throw new Addressed(isRequest(args.request) ? urlOf(args.request) : '');
    },
    { step: 'build', priority: 'low' },
  );
  try {
    await client.send(command);
  } catch (error) {
    if (error instanceof Addressed) return error.objects;
    throw new UsageError(`s3://${bucket}: ${reasonOf(error)}`, { cause: error });
  }
  throw new Error('a request went out that was to be stopped');
}

interface Addressable {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
}

function isRequest(value: unknown): value is Addressable {
  return typeof value === 'object' && value !== null && 'hostname' in value && 'path' in value;
}

function urlOf({ protocol, hostname, port, path }: Addressable): string {
  const place = port === undefined ? hostname : `${hostname}:${port}`;
  return `${protocol}//${place}${path.endsWith('/') ? path : `${path}/`}`;
}

/** The host that the SDK's own rules give where no endpoint is configured. */
async function awsHost({ config }: S3Client, { bucket }: S3Location): Promise<string> {
  const { url } = config.endpointProvider({
    Bucket: bucket,
    Region: await config.region(),
    UseFIPS: await config.useFipsEndpoint(),
    UseDualStack: await config.useDualstackEndpoint(),
  });
  return url.hostname;
}

/** The bucket's region as S3 says it; undefined where it does not. */
async function headBucket(client: S3Client, { bucket }: S3Location): Promise<string | undefined> {
  try {
    return (await client.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion;
  } catch (error) {
    if (!(error instanceof S3ServiceException))
      throw new ArchiveError('unreachable', `s3://${bucket}: ${reasonOf(error)}`, { cause: error });
    if (error.$metadata.httpStatusCode === 404)
      throw new UsageError(`s3://${bucket}: there is no such bucket`, { cause: error });
    // Denied or elsewhere: the header names the region all the same, and reading tells what is missing.
    return error.$response?.headers['x-amz-bucket-region'];
  }
}
