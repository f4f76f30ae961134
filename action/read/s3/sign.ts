import { createHmac, hash } from 'node:crypto';

import type { S3Credentials } from './source.ts';
import type { WireRequest } from './wire.ts';

/** One request before it is signed: the path encoded, the query still in parts. */
export interface PlainRequest extends Partial<Posted> {
  /** @default GET */
  readonly method?: WireRequest['method'];
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** What a POST to a JSON service holds. */
export interface Posted {
  /** In ASCII. */
  readonly body: string;
  readonly contentType: string;
  /** The operation, where the path does not name it. */
  readonly target: string;
}

/** What a signature is good for. */
export interface SigningScope {
  readonly region: string;
  readonly service: string;
}

/** Signs a request as of an instant. */
export type Sign = (request: PlainRequest, by: S3Credentials, at: Date) => WireRequest;

const EMPTY_BODY_HASH = hash('sha256', '');
const ALGORITHM = 'AWS4-HMAC-SHA256';

/**
 * AWS Signature Version 4 (IAM user guide, "Create a signed AWS API request"; S3 encodes a path
 * only once, and no other service is asked for a path that has to be). The SDK's signer takes four
 * times the CPU: with it, signing would cost more than fetching. The tests check every signature
 * against another implementation.
 */
export function createSigner(origin: URL, { region, service }: SigningScope): Sign {
  const keyFor = createKeyCache([region, service, 'aws4_request']);
  return (request, credentials, at) => {
    const { method = 'GET', path, query, body } = request;
    const date = at.toISOString().replace(/[-:]|\.\d{3}/gu, '');
    const day = date.slice(0, 8);
    const search = queryText(query);
    const bodyHash = body === undefined ? EMPTY_BODY_HASH : hash('sha256', body);
    const headers = signedHeaders({ host: origin.host, date, bodyHash }, request, credentials);
    const names = Object.keys(headers).join(';');
    const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`);
    const canonical = `${method}\n${path}\n${search}\n${lines.join('')}\n${names}\n${bodyHash}`;
    const scope = `${day}/${region}/${service}/aws4_request`;
    const text = `${ALGORITHM}\n${date}\n${scope}\n${hash('sha256', canonical)}`;
    const signature = createHmac('sha256', keyFor(credentials, day)).update(text).digest('hex');
    return {
      method,
      path: search === '' ? path : `${path}?${search}`,
      headers: {
        ...headers,
        authorization: `${ALGORITHM} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
      },
      ...(body === undefined ? {} : { body }),
    };
  };
}

interface Stamp {
  readonly host: string;
  readonly date: string;
  readonly bodyHash: string;
}

/** In the order of their names, as the signature wants it. */
function signedHeaders(
  { host, date, bodyHash }: Stamp,
  { contentType, target }: PlainRequest,
  { sessionToken }: S3Credentials,
): Readonly<Record<string, string>> {
  return {
    ...(contentType === undefined ? undefined : { 'content-type': contentType }),
    host,
    'x-amz-content-sha256': bodyHash,
    'x-amz-date': date,
    ...(sessionToken === undefined ? undefined : { 'x-amz-security-token': sessionToken }),
    ...(target === undefined ? undefined : { 'x-amz-target': target }),
  };
}

interface DayKey {
  readonly secret: string;
  readonly day: string;
  readonly key: Buffer;
}

/** The derived key is good for a day; only the last one is kept. */
function createKeyCache(scope: readonly string[]): (by: S3Credentials, day: string) => Buffer {
  let held: DayKey = { secret: '', day: '', key: Buffer.alloc(0) };
  return ({ secretAccessKey: secret }, day) => {
    if (held.secret === secret && held.day === day) return held.key;
    const first = hmac(`AWS4${secret}`, day);
    held = { secret, day, key: scope.reduce<Buffer>(hmac, first) };
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
function queryText(query: PlainRequest['query']): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
    .sort()
    .join('&');
}
