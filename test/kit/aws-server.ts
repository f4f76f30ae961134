import https from 'node:https';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { answerS3, s3Error, type FakeBucket, type S3Answer } from './fake-s3.ts';
import { signatureOf, type Signed } from './aws-server-signature.ts';

/** One request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  /** The operation of a JSON service: `ListPublicKeys`, or `listRegions` where it is the path; empty for S3. */
  readonly operation: string;
  readonly signed: Signed | undefined;
  /** `x-amz-date`: when the request says it was signed. */
  readonly date: string;
  /** How often this very method and URL were asked for before. */
  readonly earlier: number;
}

/** What goes wrong with one answer, on the wire or before it. */
export type Fault =
  | { readonly kind: 'answer'; readonly answer: S3Answer }
  /** The connection is gone before an answer. */
  | { readonly kind: 'reset' }
  /** The right length is promised; the connection ends after `bytes` of it. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** A wrong length is promised and kept. */
  | { readonly kind: 'short'; readonly bytes: number }
  /** Bytes nobody announced follow the body. */
  | { readonly kind: 'long' }
  /** Half of the body, then silence. */
  | { readonly kind: 'stall' }
  /** The body arrives, but in many small pieces. */
  | { readonly kind: 'drip'; readonly pieces: number; readonly every: number };

/** A JSON-protocol service: an operation's parameters in, its result (or an error) out. */
export type JsonOperation = (
  input: Readonly<Record<string, unknown>>,
  region: string,
) => { readonly status?: number; readonly body: unknown };

export interface AwsServerOptions {
  readonly buckets?: Readonly<Record<string, FakeBucket>>;
  /** By the operation's name. */
  readonly operations?: Readonly<Record<string, JsonOperation>>;
  /** Milliseconds added to every answer. */
  readonly latency?: number;
  fault?(request: SeenRequest): Fault | undefined;
  /** Secrets by access key id: where given, every signature is checked. */
  readonly secrets?: ReadonlyMap<string, string>;
  /** Private key and certificate, as PEM: then it speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Access keys whose session is over; tests add to it midway. */
  readonly expired?: ReadonlySet<string>;
}

export interface AwsServer {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  /** The most requests that were being answered at once. */
  maxInFlight(): number;
  close(): Promise<void>;
}

/** S3 and CloudTrail on one port of this machine, with faults on demand. */
export async function startAwsServer(options: AwsServerOptions): Promise<AwsServer> {
  const requests: SeenRequest[] = [];
  const counts = new Map<string, number>();
  let inFlight = 0;
  let maxInFlight = 0;

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    inFlight += 1;
    maxInFlight = Math.max(maxInFlight, inFlight);
    response.on('close', () => (inFlight -= 1));
    const body = await bodyOf(message);
    const seen = seenRequest(message, { body, counts, options });
    requests.push(seen);
    if (options.latency !== undefined && options.latency > 0) await pause(options.latency);
    const fault = options.fault?.(seen);
    const answer =
      fault?.kind === 'answer' ? fault.answer : answerOf({ message, body, seen }, options);
    send(message, response, { answer, fault });
  };
  const listener = (message: IncomingMessage, response: ServerResponse): void => {
    serve(message, response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : undefined),
    );
  };
  const { tls } = options;
  const server = tls ? https.createServer({ ...tls }, listener) : http.createServer(listener);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${portOf(server.address())}`,
    requests,
    maxInFlight: () => maxInFlight,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

interface Arrival {
  readonly body: Buffer;
  readonly counts: Map<string, number>;
  readonly options: AwsServerOptions;
}

function seenRequest(message: IncomingMessage, { body, counts, options }: Arrival): SeenRequest {
  const { method = '', url = '' } = message;
  const earlier = counts.get(`${method} ${url}`) ?? 0;
  counts.set(`${method} ${url}`, earlier + 1);
  const signed = options.secrets && signatureOf(message, body, options.secrets);
  const date = String(message.headers['x-amz-date']);
  const operation = operationOf(message);
  return { method, url, operation, signed, date, earlier };
}

/** The last part of `X-Amz-Target`, or the path where a service names its operations so. */
function operationOf({ method, url = '', headers }: IncomingMessage): string {
  const target = headers['x-amz-target'];
  if (typeof target === 'string') return target.slice(target.lastIndexOf('.') + 1);
  return method === 'POST' ? url.slice(1) : '';
}

interface Asked {
  readonly message: IncomingMessage;
  readonly body: Buffer;
  readonly seen: SeenRequest;
}

function answerOf({ message, body, seen }: Asked, options: AwsServerOptions): S3Answer {
  const buckets = new Map(Object.entries(options.buckets ?? {}));
  const refusal = options.secrets && refuseSignature(seen, buckets, options.expired);
  if (refusal !== undefined) return refusal;
  if (seen.operation !== '') return answerJson(message, body, options);
  return answerS3({ method: seen.method, url: seen.url, headers: message.headers, body }, buckets);
}

const EXPIRED = { code: 'ExpiredToken', message: 'The provided token has expired.' };
const UNSIGNED = { code: 'AccessDenied', message: 'Access Denied' };
const MISSIGNED = {
  code: 'SignatureDoesNotMatch',
  message: 'The request signature we calculated does not match',
};
const ELSEWHERE = { code: 'AuthorizationHeaderMalformed', message: 'the region is wrong' };

function refuseSignature(
  seen: SeenRequest,
  buckets: ReadonlyMap<string, FakeBucket>,
  expired: ReadonlySet<string> | undefined,
): S3Answer | undefined {
  const { signed } = seen;
  if (signed === undefined) return s3Error(403, UNSIGNED);
  if (expired?.has(signed.accessKeyId) === true) return s3Error(400, EXPIRED);
  if (!signed.isValid) return s3Error(403, MISSIGNED);
  return seen.operation === '' ? refuseRegion(seen, buckets, signed) : undefined;
}

function refuseRegion(
  { url, method }: SeenRequest,
  buckets: ReadonlyMap<string, FakeBucket>,
  signed: Signed,
): S3Answer | undefined {
  const region = buckets.get(url.split(/[/?]/u)[1] ?? '')?.region;
  if (region === undefined || region === signed.region) return undefined;
  const headers = { 'x-amz-bucket-region': region };
  return method === 'HEAD' ? { status: 400, headers } : { ...s3Error(400, ELSEWHERE), headers };
}

function answerJson(message: IncomingMessage, body: Buffer, options: AwsServerOptions): S3Answer {
  const name = operationOf(message);
  const operation = new Map(Object.entries(options.operations ?? {})).get(name);
  const headers = { 'content-type': 'application/x-amz-json-1.1' };
  if (operation === undefined) {
    const unknown = { __type: 'UnknownOperationException', message: `no ${name} here` };
    return { status: 400, headers, body: Buffer.from(JSON.stringify(unknown)) };
  }
  const region = String(message.headers.authorization).split('/')[2] ?? '';
  const { status = 200, body: result } = operation(JSON.parse(body.toString() || '{}'), region);
  return { status, headers, body: Buffer.from(JSON.stringify(result)) };
}

interface Sending {
  readonly answer: S3Answer;
  readonly fault: Fault | undefined;
}

function send(
  message: IncomingMessage,
  response: ServerResponse,
  { answer, fault }: Sending,
): void {
  if (fault?.kind === 'reset') {
    message.socket.resetAndDestroy();
    return;
  }
  const body = answer.body ?? Buffer.alloc(0);
  const shown = fault?.kind === 'short' ? body.subarray(0, fault.bytes) : body;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': shown.length });
  if (fault === undefined) response.end(message.method === 'HEAD' ? undefined : shown);
  else sendBadly(message.socket, response, { body: shown, fault });
}

function sendBadly(
  socket: Socket,
  response: ServerResponse,
  { body, fault }: { readonly body: Uint8Array; readonly fault: Fault },
): void {
  if (fault.kind === 'cut') response.write(body.subarray(0, fault.bytes), () => socket.destroy());
  else if (fault.kind === 'stall') response.write(body.subarray(0, body.length / 2));
  else if (fault.kind === 'drip') void drip(response, body, fault);
  else if (fault.kind === 'long') response.end(Buffer.concat([body, Buffer.from('unannounced')]));
  else response.end(body);
}

async function drip(
  response: ServerResponse,
  body: Uint8Array,
  { pieces, every }: Extract<Fault, { kind: 'drip' }>,
): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / pieces));
  for (let at = 0; at < body.length; at += size) {
    response.write(body.subarray(at, at + size));
    await pause(every);
  }
  response.end();
}
