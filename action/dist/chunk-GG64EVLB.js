import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  HeadBucketCommand,
  S3Client,
  S3ServiceException
} from "./chunk-MXEIKEH7.js";
import {
  sdkAddress
} from "./chunk-WJORJYHB.js";
import {
  awsClientOptions
} from "./chunk-TWV2JWH4.js";
import {
  ArchiveError,
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/s3/sdk-bucket.ts
var FIRST_REGION = "us-east-1";
async function findBucket(at, endpoint) {
  const common = await awsClientOptions(endpoint);
  const asked = await configuredRegion();
  const found = await openClient(at, { ...common, region: asked });
  const region = await headBucket(found.client, at);
  if (region === void 0 || region === asked) return { ...found, region: asked };
  return { ...await openClient(at, { ...common, region }), region };
}
async function configuredRegion() {
  try {
    return await new S3Client().config.region();
  } catch {
    return FIRST_REGION;
  }
}
async function openClient(at, config) {
  const client = new S3Client(config);
  const objects = await addressOf(client, at);
  if (new URL(objects).hostname === await awsHost(client, at)) return { client, objects };
  const custom = new S3Client({ ...config, forcePathStyle: true });
  return { client: custom, objects: await addressOf(custom, at) };
}
async function addressOf(client, { bucket }) {
  const command = new HeadBucketCommand({ Bucket: bucket });
  try {
    return await sdkAddress(command.middlewareStack, () => client.send(command));
  } catch (error) {
    throw new UsageError(`s3://${bucket}: ${reasonOf(error)}`, { cause: error });
  }
}
async function awsHost({ config }, { bucket }) {
  const { url } = config.endpointProvider({
    Bucket: bucket,
    Region: await config.region(),
    UseFIPS: await config.useFipsEndpoint(),
    UseDualStack: await config.useDualstackEndpoint()
  });
  return url.hostname;
}
async function headBucket(client, { bucket }) {
  try {
    return (await client.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion;
  } catch (error) {
    if (!(error instanceof S3ServiceException))
      throw new ArchiveError("unreachable", `s3://${bucket}: ${reasonOf(error)}`, { cause: error });
    if (error.$metadata.httpStatusCode === 404)
      throw new UsageError(`s3://${bucket}: there is no such bucket`, { cause: error });
    return error.$response?.headers["x-amz-bucket-region"];
  }
}

export {
  findBucket,
  openClient
};
