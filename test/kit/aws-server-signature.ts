import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Who signed a request, and whether rightly. Written apart from any signing library, from AWS's description. */
export interface Signed {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
  readonly isValid: boolean;
}

const HEADER =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/u;

/** Checks a Version 4 signature; undefined where the request carries none. */
export function signatureOf(
  request: IncomingMessage,
  body: Buffer,
  secrets: ReadonlyMap<string, string>,
): Signed | undefined {
  const parts = HEADER.exec(request.headers.authorization ?? '');
  if (parts === null) return undefined;
  const part = (at: number): string => parts[at] ?? '';
  const id = part(1);
  const region = part(3);
  const service = part(4);
  const scope = `${part(2)}/${region}/${service}/aws4_request`;
  const date = String(request.headers['x-amz-date']);
  const text = ['AWS4-HMAC-SHA256', date, scope, canonical(request, part(5), body)].join('\n');
  const expected = hmac(signingKey(secrets.get(id), scope), text).toString('hex');
  return { accessKeyId: id, region, service, isValid: secrets.has(id) && expected === part(6) };
}

function signingKey(secret: string | undefined, scope: string): Buffer {
  const [first = '', ...rest] = scope.split('/');
  return rest.reduce((key, part) => hmac(key, part), hmac(`AWS4${secret ?? ''}`, first));
}

function canonical(
  { method, url = '', headers }: IncomingMessage,
  names: string,
  body: Buffer,
): string {
  const [path = '', query = ''] = url.split('?');
  const signed = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const payload = headers['x-amz-content-sha256'] ?? sha256(body);
  const pairs = query
    .split('&')
    .map((pair) => (pair === '' || pair.includes('=') ? pair : `${pair}=`));
  return sha256([method, path, pairs.sort().join('&'), signed.join(''), names, payload].join('\n'));
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
