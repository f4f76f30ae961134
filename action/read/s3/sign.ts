import { createHmac, hash } from 'node:crypto';

import type { S3Credentials } from './source.ts';
import type { WireRequest } from './wire.ts';

/** One GET before it is signed: the path encoded, the query still in parts. */
export interface PlainGet {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Signs a request as of an instant. */
export type Sign = (get: PlainGet, by: S3Credentials, at: Date) => WireRequest;

const EMPTY_BODY_HASH = hash('sha256', '');
const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * AWS Signature Version 4 for GETs of S3 (IAM user guide, "Create a signed AWS API request"; S3
 * encodes a path only once). The SDK's signer does the same for any request, in four times the
 * CPU: with it, signing would cost more than fetching. The tests check every signature against
 * another implementation.
 */
export function createSigner(origin: URL, region: string): Sign {
  const keyFor = createKeyCache(region);
  return ({ path, query }, credentials, at) => {
    const date = at.toISOString().replace(/[-:]|\.\d{3}/gu, '');
    const day = date.slice(0, 8);
    const search = queryText(query);
    const token = credentials.sessionToken;
    const names = `host;x-amz-content-sha256;x-amz-date${token === undefined ? '' : ';x-amz-security-token'}`;
    const session = token === undefined ? '' : `x-amz-security-token:${token}\n`;
    const canonical = `GET\n${path}\n${search}\nhost:${origin.host}\nx-amz-content-sha256:${EMPTY_BODY_HASH}\nx-amz-date:${date}\n${session}\n${names}\n${EMPTY_BODY_HASH}`;
    const scope = `${day}/${region}/s3/aws4_request`;
    const text = `${ALGORITHM}\n${date}\n${scope}\n${hash('sha256', canonical)}`;
    const signature = createHmac('sha256', keyFor(credentials, day)).update(text).digest('hex');
    return {
      method: 'GET',
      path: search === '' ? path : `${path}?${search}`,
      headers: {
        host: origin.host,
        'x-amz-content-sha256': EMPTY_BODY_HASH,
        'x-amz-date': date,
        ...(token === undefined ? {} : { 'x-amz-security-token': token }),
        authorization: `${ALGORITHM} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
      },
    };
  };
}

interface DayKey {
  readonly secret: string;
  readonly day: string;
  readonly key: Buffer;
}

/** The derived key is good for a day; only the last one is kept. */
function createKeyCache(region: string): (by: S3Credentials, day: string) => Buffer {
  let held: DayKey = { secret: '', day: '', key: Buffer.alloc(0) };
  return ({ secretAccessKey: secret }, day) => {
    if (held.secret === secret && held.day === day) return held.key;
    const first = hmac(`AWS4${secret}`, day);
    held = { secret, day, key: [region, 's3', 'aws4_request'].reduce<Buffer>(hmac, first) };
    return held.key;
  };
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Everything but RFC 3986's unreserved characters, as S3 wants it. */
export function encodePart(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A key as a path: its slashes stay, dots are not resolved. */
export function encodeKey(key: string): string {
  return encodePart(key).replaceAll('%2F', '/');
}

/** In the order of the names, as the signature wants it. */
function queryText(query: PlainGet['query']): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
    .sort()
    .join('&');
}
