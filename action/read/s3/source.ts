/**
 * Where the objects of an archive are and how to ask for them, as plain data: a source crosses
 * into workers by structured clone, so it holds no client, function or open connection.
 */
export interface S3Source {
  readonly kind: 's3';
  readonly bucket: string;
  /** The part of the keys that `s3://bucket/prefix` names: empty, or ending in `/`. */
  readonly prefix: string;
  /** The region the bucket is in; requests are signed for it. */
  readonly region: string;
  /** What an encoded key is appended to, with its final slash: the bucket is already part of it. */
  readonly objects: string;
  readonly credentials: S3Credentials;
  /** The channel on which the main thread hands out renewed credentials. */
  readonly renewals: string;
  readonly limits: S3Limits;
}

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly expiration?: Date;
}

/** Times are in milliseconds. */
export interface S3Limits {
  /** Requests in flight at once, per archive (and so per worker). */
  readonly maxInFlight: number;
  /** Times one object is asked for before it counts as unreachable. */
  readonly attempts: number;
  /** The mean of the first pause before asking again is half of this; it doubles from there. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** A connection on which nothing moves for this long is given up. */
  readonly idleTimeout: number;
  /** When nothing at all has succeeded for this long, further objects are asked for only once. */
  readonly giveUpAfter: number;
  /** The most stored bytes an object may have; larger ones are `too-large`. */
  readonly maxObjectBytes: number;
}

/** The page size of S3 is 1,000 keys of at most 1,024 bytes: a listing stays far below the object limit. */
export const DEFAULT_LIMITS: S3Limits = {
  maxInFlight: 64,
  attempts: 10,
  firstPause: 100,
  longestPause: 5_000,
  idleTimeout: 20_000,
  giveUpAfter: 60_000,
  maxObjectBytes: 256 * 1024 * 1024,
};
