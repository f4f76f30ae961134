import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  HeadBucketCommand,
  S3Client,
  S3ServiceException
} from "./chunk-5ZCHWAAU.js";
import {
  awsClientOptions
} from "./chunk-KKOYKKDL.js";
import {
  parseS3Location
} from "./chunk-PYFT7U2I.js";
import {
  openS3Archive,
  shareCredentials
} from "./chunk-LX6DYESR.js";
import {
  ArchiveError,
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/s3/connect.ts
import { randomUUID } from "node:crypto";

// action/read/s3/source.ts
var DEFAULT_LIMITS = {
  maxInFlight: 64,
  attempts: 10,
  firstPause: 100,
  longestPause: 5e3,
  idleTimeout: 2e4,
  giveUpAfter: 6e4,
  maxObjectBytes: 256 * 1024 * 1024
};

// action/read/s3/connect.ts
async function connectS3(location, options = {}) {
  const at = parseS3Location(location);
  const { client, objects, region } = await findBucket(at, options);
  const renewals = `trailwarden-credentials-${randomUUID()}`;
  const credentials = await shareCredentials(client.config.credentials, renewals);
  const source = {
    kind: "s3",
    ...at,
    region,
    objects,
    credentials: await credentials.current(),
    renewals,
    limits: { ...DEFAULT_LIMITS, ...options.limits }
  };
  return {
    source,
    archive: openS3Archive(source, credentials),
    close() {
      credentials.close();
      client.destroy();
    }
  };
}
var FIRST_REGION = "us-east-1";
async function findBucket(at, options) {
  const common = await awsClientOptions(options.endpoint);
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
var Addressed = class extends Error {
  objects;
  constructor(objects) {
    super("the address is known");
    this.objects = objects;
  }
};
async function addressOf(client, { bucket }) {
  const command = new HeadBucketCommand({ Bucket: bucket });
  command.middlewareStack.add(
    () => (args) => {
      throw new Addressed(isRequest(args.request) ? urlOf(args.request) : "");
    },
    { step: "build", priority: "low" }
  );
  try {
    await client.send(command);
  } catch (error) {
    if (error instanceof Addressed) return error.objects;
    throw new UsageError(`s3://${bucket}: ${reasonOf(error)}`, { cause: error });
  }
  throw new Error("a request went out that was to be stopped");
}
function isRequest(value) {
  return typeof value === "object" && value !== null && "hostname" in value && "path" in value;
}
function urlOf({ protocol, hostname, port, path }) {
  const place = port === void 0 ? hostname : `${hostname}:${port}`;
  return `${protocol}//${place}${path.endsWith("/") ? path : `${path}/`}`;
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
  connectS3,
  findBucket,
  openClient
};
