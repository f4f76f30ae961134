import { UsageError } from '../../../checks/errors.ts';

/** `s3://bucket[/prefix]`, taken apart. */
export interface S3Location {
  readonly bucket: string;
  /** Empty, or ending in `/`. */
  readonly prefix: string;
}

/** The rules of "General purpose bucket naming", as far as they keep a name from being anything else. */
const LOCATION = /^s3:\/\/(?<bucket>[a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(?<prefix>.*))?$/su;

export function isS3Location(text: string): boolean {
  return text.startsWith('s3://');
}

/** @throws UsageError where it names no bucket */
export function parseS3Location(text: string): S3Location {
  const groups = LOCATION.exec(text)?.groups;
  if (groups?.bucket === undefined || groups.bucket.includes('..'))
    throw new UsageError(`${text} names no bucket; write s3://bucket or s3://bucket/prefix`);
  const prefix = groups.prefix ?? '';
  return {
    bucket: groups.bucket,
    prefix: prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`,
  };
}
