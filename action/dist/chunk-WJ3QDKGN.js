import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  parseS3Location
} from "./chunk-PYFT7U2I.js";
import {
  DEFAULT_LIMITS,
  isPlainRegion,
  plainAws
} from "./chunk-JIACTFJR.js";
import {
  openS3Archive
} from "./chunk-2AN4GBOE.js";
import {
  PASSING_STATUS,
  createAwsClient,
  createExchange,
  rotating,
  shareCredentials
} from "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/read/s3/connect.ts
import { randomUUID } from "node:crypto";

// action/read/s3/plain-bucket.ts
var FIRST_REGION = "us-east-1";
async function findPlainBucket(at, plain, limits) {
  const asked = plain.region ?? FIRST_REGION;
  const first = objectsIn(asked, at, plain);
  if (first === void 0) return void 0;
  const credentials = () => Promise.resolve(plain.credentials);
  const exchange = createExchange(new URL(first), limits);
  const place = { region: asked, objects: first, limits, exchange };
  const region = await regionOf(at, place, plain);
  const objects = objectsIn(region, at, plain);
  if (objects === void 0) return void 0;
  const isThere = new URL(objects).origin === new URL(first).origin;
  const line = isThere ? exchange : createExchange(new URL(objects), limits);
  return { region, objects, credentials, exchange: line };
}
var PLAIN_NAME = /^(?!.*(?:--|-s3alias$))[a-z0-9-]+$/u;
function objectsIn(region, { bucket }, plain) {
  const address = plain.addressOf("S3", `${bucket}.s3.${region}.amazonaws.com`);
  if (address?.isAws === false) return `${address.url}/${bucket}/`;
  if (address === void 0 || !isPlainRegion(region) || !PLAIN_NAME.test(bucket)) return void 0;
  return `${address.url}/`;
}
async function regionOf({ bucket }, place, { credentials }) {
  const client = createAwsClient(
    place,
    rotating(credentials, () => Promise.resolve(credentials))
  );
  const what = `s3://${bucket}`;
  const { headers } = await client({
    what,
    method: "HEAD",
    path: "",
    query: {},
    refusalOf: (answer) => refusalOf(answer, what)
  });
  return headers["x-amz-bucket-region"] ?? place.region;
}
function refusalOf({ status }, what) {
  const reason = String(status);
  if (PASSING_STATUS.has(status)) return { kind: "again", throttled: status === 503, reason };
  if (status === 404)
    return { kind: "final", error: new UsageError(`${what}: there is no such bucket`) };
  return void 0;
}

// action/read/s3/connect.ts
async function connectS3(location, options = {}) {
  const at = parseS3Location(location);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const plain = plainAws(process.env, options.endpoint);
  const found = (plain && await findPlainBucket(at, plain, limits)) ?? await findBySdk(at, options);
  const renewals = `trailwarden-credentials-${randomUUID()}`;
  const credentials = await shareCredentials(found.credentials, renewals);
  const { region, objects, exchange } = found;
  const first = await credentials.current();
  const place = { region, objects, credentials: first, renewals, limits };
  const source = { kind: "s3", ...at, ...place };
  return {
    source,
    archive: openS3Archive(source, createAwsClient({ ...place, exchange }, credentials)),
    close() {
      credentials.close();
      found.close?.();
    }
  };
}
async function findBySdk(at, { endpoint }) {
  const { findBucket } = await import("./chunk-KP3BUONW.js");
  const { client, objects, region } = await findBucket(at, endpoint);
  return {
    region,
    objects,
    credentials: client.config.credentials,
    close() {
      client.destroy();
    }
  };
}
export {
  connectS3
};
