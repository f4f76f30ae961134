import {
  HeadBucketCommand,
  S3Client,
  S3ServiceException,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import { ArchiveError, reasonOf, UsageError } from '../../../checks/errors.ts';
import { awsClientOptions } from '../aws-client.ts';
import { sdkAddress } from '../aws/sdk-address.ts';
import type { S3Location } from './location.ts';

/** Any region will do to ask first: S3 answers with the right one. */
const FIRST_REGION = 'us-east-1';

export interface FoundBucket {
  readonly client: S3Client;
  readonly region: string;
  /** Where the SDK sends requests for the bucket, with its final slash. */
  readonly objects: string;
}

/**
 * Asks for the bucket in one region; S3 answers, or says in which region it is.
 * @throws UsageError, ArchiveError as `connectS3` does
 */
export async function findBucket(at: S3Location, endpoint?: string): Promise<FoundBucket> {
  const common = await awsClientOptions(endpoint);
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

async function addressOf(client: S3Client, { bucket }: S3Location): Promise<string> {
  const command = new HeadBucketCommand({ Bucket: bucket });
  try {
    return await sdkAddress(command.middlewareStack, () => client.send(command));
  } catch (error) {
    throw new UsageError(`s3://${bucket}: ${reasonOf(error)}`, { cause: error });
  }
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
