import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { WireRequest } from './exchange.ts';
import type { S3Credentials } from './source.ts';

/** One GET before it is signed: the path encoded, the query still in parts. */
export interface PlainGet {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Signs a request as of an instant (AWS Signature Version 4; an S3 path is encoded only once). */
export type Sign = (get: PlainGet, by: S3Credentials, at: Date) => Promise<WireRequest>;

const EMPTY_BODY_HASH = createHash('sha256').digest('hex');

/** The derived key is cached by the library, per credentials and day. */
export function createSigner(origin: URL, region: string): Sign {
  return async ({ path, query }, credentials, signingDate) => {
    const signer = new SignatureV4({
      service: 's3',
      region,
      credentials,
      sha256: Sha256,
      uriEscapePath: false,
      applyChecksum: false,
    });
    const { headers } = await signer.sign(
      {
        method: 'GET',
        protocol: origin.protocol,
        hostname: origin.hostname,
        path,
        query,
        headers: { host: origin.host, 'x-amz-content-sha256': EMPTY_BODY_HASH },
      },
      { signingDate },
    );
    return { method: 'GET', path: `${path}${queryText(query)}`, headers };
  };
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
  return key.split('/').map(encodePart).join('/');
}

function queryText(query: PlainGet['query']): string {
  const parts = Object.entries(query).map(([name, value]) => `${name}=${encodePart(value)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** Node's own hash in the shape the signing library asks for. */
class Sha256 {
  readonly #hash: ReturnType<typeof createHash> | ReturnType<typeof createHmac>;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', keyOf(secret));
  }
  update(chunk: Uint8Array | string): void {
    this.#hash.update(chunk);
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {
    throw new Error('a hash is used once');
  }
}

function keyOf(secret: string | ArrayBuffer | ArrayBufferView): string | Uint8Array {
  if (typeof secret === 'string') return secret;
  if (secret instanceof ArrayBuffer) return new Uint8Array(secret);
  return new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength);
}
