import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  UsageError
} from "./chunk-MN4IVXUN.js";

// action/read/s3/location.ts
var LOCATION = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>.*))?$/su;
function isS3Location(text) {
  return text.startsWith("s3://");
}
function parseS3Location(text) {
  const groups = LOCATION.exec(text)?.groups;
  if (groups?.bucket === void 0 || groups.bucket.includes(".."))
    throw new UsageError(`${text} names no bucket; write s3://bucket or s3://bucket/prefix`);
  const prefix = groups.prefix ?? "";
  return {
    bucket: groups.bucket,
    prefix: prefix === "" || prefix.endsWith("/") ? prefix : `${prefix}/`
  };
}

export {
  isS3Location,
  parseS3Location
};
