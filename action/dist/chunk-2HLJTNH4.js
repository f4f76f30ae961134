import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  MOST_MEETINGS,
  MOST_STATE_BYTES
} from "./chunk-KC2CHIN5.js";
import {
  findBucket
} from "./chunk-GG64EVLB.js";
import {
  GetObjectCommand,
  PutObjectCommand,
  S3ServiceException
} from "./chunk-MXEIKEH7.js";
import "./chunk-WJORJYHB.js";
import "./chunk-TWV2JWH4.js";
import "./chunk-ROFCNSCC.js";
import "./chunk-QLL6QCFR.js";
import "./chunk-KM67BQTH.js";
import "./chunk-IRIOKNRV.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-HWTVIU3W.js";
import {
  ArchiveError,
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-GE6MEUZC.js";
import "./chunk-MOBLK7SD.js";
import "./chunk-JEVZUV75.js";
import "./chunk-6G2ZRWMO.js";
import "./chunk-VTEDZPZD.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";

// action/read/state-s3.ts
async function openS3State(location, endpoint) {
  const [, bucket = "", key = ""] = /^s3:\/\/([^/]+)\/(.+[^/])$/su.exec(location) ?? [];
  if (key === "") throw new UsageError(`--state ${location}: write s3://bucket/key`);
  const { client } = await findBucket({ bucket, prefix: "" }, endpoint);
  const place = { client, bucket, key };
  return {
    read: async () => (await readVersion(place)).text,
    async update(next) {
      for (let meeting = 0; meeting < MOST_MEETINGS; meeting += 1) {
        const { text, etag } = await readVersion(place);
        if (await isWritten(place, next(text), etag)) return;
      }
      throw new ArchiveError("unreachable", `${location}: other runs kept writing it`);
    }
  };
}
async function readVersion({ client, bucket, key }) {
  try {
    const object = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if ((object.ContentLength ?? 0) > MOST_STATE_BYTES)
      throw new Error(`larger than ${MOST_STATE_BYTES} bytes`);
    return { text: await object.Body?.transformToString(), etag: object.ETag };
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === "NoSuchKey")
      return { text: void 0, etag: void 0 };
    throw failure(`s3://${bucket}/${key}`, error, "s3:GetObject");
  }
}
var MET = /* @__PURE__ */ new Set([412, 409]);
async function isWritten({ client, bucket, key }, text, etag) {
  const condition = etag === void 0 ? { IfNoneMatch: "*" } : { IfMatch: etag };
  const object = { Bucket: bucket, Key: key, Body: text, ContentType: "application/json" };
  try {
    await client.send(new PutObjectCommand({ ...object, ...condition }));
    return true;
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : 0;
    if (MET.has(status ?? 0)) return false;
    throw failure(`s3://${bucket}/${key}`, error, "s3:PutObject");
  }
}
function failure(what, cause, permission) {
  const isDenied = cause instanceof S3ServiceException && cause.$metadata.httpStatusCode === 403;
  if (!isDenied) return new ArchiveError("unreachable", `${what}: ${reasonOf(cause)}`, { cause });
  const text = `${what}: the role needs ${permission} for the state (${reasonOf(cause)})`;
  return new ArchiveError("access-denied", text, { cause });
}
export {
  openS3State
};
