import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LogArchive, StoredObject } from '../../../checks/archive.ts';
import { connectS3, type S3Connection } from '../../../action/read/s3/connect.ts';
import type { S3Limits } from '../../../action/read/s3/source.ts';
import {
  startAwsServer,
  type AwsServer,
  type AwsServerOptions,
  type Fault,
  type SeenRequest,
} from '../../kit/aws-server.ts';
import { s3Error } from '../../kit/fake-s3.ts';
import { withEnvironment } from '../../kit/environment.ts';

const BUCKET = 'trail-archive';
const QUICK: Partial<S3Limits> = { firstPause: 1, longestPause: 4, idleTimeout: 200 };
const KEYS = Array.from({ length: 40 }, (_, at) => `AWSLogs/${String(at).padStart(3, '0')}.gz`);
const ONE = KEYS[7] ?? '';

const contentOf = (key: string): Buffer => gzipSync(key.repeat(500));

function objects(): Map<string, StoredObject> {
  return new Map(KEYS.map((key) => [key, { body: contentOf(key), metadata: {} }]));
}

const slowDown = (status = 503): Fault => ({
  kind: 'answer',
  answer: s3Error(status, { code: 'SlowDown', message: 'Please reduce your request rate.' }),
});
const serverError = (status: number, code: string): Fault => ({
  kind: 'answer',
  answer: s3Error(status, { code, message: 'We encountered an internal error.' }),
});

const isObject = ({ url }: SeenRequest) => url.endsWith('.gz');
const isList = ({ url }: SeenRequest) => url.includes('list-type');

let server: AwsServer;
let connection: S3Connection | undefined;
let restore: () => void;

async function open(
  fault: NonNullable<AwsServerOptions['fault']>,
  limits: Partial<S3Limits> = {},
): Promise<LogArchive> {
  const buckets = { [BUCKET]: { region: 'us-east-1', objects: objects() } };
  server = await startAwsServer({ buckets, fault });
  connection = await connectS3(`s3://${BUCKET}`, {
    endpoint: server.url,
    limits: { ...QUICK, ...limits },
  });
  return connection.archive;
}

const times = (key: string) => server.requests.filter(({ url }) => url.endsWith(key)).length;

beforeEach(() => {
  restore = withEnvironment({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
  });
});

afterEach(async () => {
  restore();
  connection?.close();
  await server.close();
});

const PASSING: readonly [string, Fault][] = [
  ['503 SlowDown', slowDown()],
  ['429', slowDown(429)],
  ['500 InternalError', serverError(500, 'InternalError')],
  ['502 from something between', { kind: 'answer', answer: { status: 502 } }],
  ['504', { kind: 'answer', answer: { status: 504 } }],
  ['400 RequestTimeout', serverError(400, 'RequestTimeout')],
  ['a reset connection', { kind: 'reset' }],
  ['a body that breaks midway', { kind: 'cut', bytes: 20 }],
  ['a body that breaks before its first byte', { kind: 'cut', bytes: 0 }],
  ['a body shorter than stored, of the announced length', { kind: 'short', bytes: 20 }],
  ['an empty body of the announced length', { kind: 'short', bytes: 0 }],
  ['unannounced bytes after the body', { kind: 'long' }],
  ['a body that stops and stays silent', { kind: 'stall' }],
];

describe('a fault between us and S3', () => {
  it.each(PASSING)('%s is asked for again until the object is whole', async (_, fault) => {
    const archive = await open((request) =>
      isObject(request) && request.earlier < 2 ? fault : undefined,
    );
    const { body } = await archive.read(ONE);
    expect(Buffer.from(body).equals(contentOf(ONE))).toBe(true);
    expect(times(ONE)).toBe(3);
  });

  it('the same bytes three times over are what is stored, whatever the ETag says', async () => {
    const archive = await open((request) =>
      isObject(request) ? { kind: 'short', bytes: 20 } : undefined,
    );
    for (const key of KEYS.slice(0, 5)) expect((await archive.read(key)).body.length).toBe(20);
    // After three such objects the store's ETags are known to be no MD5.
    expect(KEYS.slice(0, 5).map(times)).toEqual([3, 3, 3, 1, 1]);
  });

  it.each(PASSING.filter(([, { kind }]) => kind !== 'short'))(
    '%s that never ends is unreachable, never missing',
    async (_, fault) => {
      const archive = await open((request) => (isObject(request) ? fault : undefined), {
        attempts: 3,
      });
      await expect(archive.read(ONE)).rejects.toMatchObject({
        code: 'unreachable',
        message: expect.stringMatching(/^s3:\/\/trail-archive\/AWSLogs\/007\.gz: asked 3 times/u),
      });
      expect(times(ONE)).toBe(3);
    },
  );

  it.each(PASSING)('%s in a listing is asked for again', async (_, fault) => {
    const archive = await open((request) =>
      isList(request) && request.earlier < 2 ? fault : undefined,
    );
    const keys: string[] = [];
    for await (const { key } of archive.list('AWSLogs/')) keys.push(key);
    expect(keys).toEqual(KEYS);
  });

  it('a slow body is waited for as long as it moves', async () => {
    const archive = await open(
      (request) => (isObject(request) ? { kind: 'drip', pieces: 12, every: 25 } : undefined),
      { idleTimeout: 120 },
    );
    const { body } = await archive.read(ONE);
    expect(Buffer.from(body).equals(contentOf(ONE))).toBe(true);
    expect(times(ONE)).toBe(1);
  });

  it('a pause that the server asks for is kept', async () => {
    const answer = { status: 503, headers: { 'retry-after': '1' } };
    const archive = await open((request) =>
      isObject(request) && request.earlier === 0 ? { kind: 'answer', answer } : undefined,
    );
    const start = performance.now();
    await archive.read(ONE);
    expect(performance.now() - start).toBeGreaterThanOrEqual(990);
  });

  it('fewer requests are sent at once while the server throttles, and all are answered', async () => {
    let refused = 0;
    const archive = await open(
      (request) => (isObject(request) && refused++ < 30 ? slowDown() : undefined),
      { maxInFlight: 16 },
    );
    const read = await Promise.all(KEYS.map((key) => archive.read(key)));
    expect(read.map(({ body }) => body.length)).toEqual(KEYS.map((key) => contentOf(key).length));
  });

  it('once nothing has answered for a while, objects are asked for only once', async () => {
    const archive = await open((request) => (isObject(request) ? { kind: 'reset' } : undefined), {
      attempts: 1_000,
      giveUpAfter: 60,
    });
    await expect(archive.read(ONE)).rejects.toMatchObject({ code: 'unreachable' });
    const before = server.requests.length;
    await expect(archive.read(KEYS[8] ?? '')).rejects.toMatchObject({ code: 'unreachable' });
    expect(server.requests.length).toBe(before + 1);
  });

  it('a clock that is wrong is corrected by the answer', async () => {
    const skewed = s3Error(403, { code: 'RequestTimeTooSkewed', message: 'too far apart' });
    const headers = { date: 'Tue, 10 Mar 2026 00:00:00 GMT' };
    const dates: string[] = [];
    const archive = await open((request) => {
      if (!isObject(request)) return undefined;
      if (request.earlier === 0) return { kind: 'answer', answer: { ...skewed, headers } };
      dates.push(request.date);
      return undefined;
    });
    await archive.read(ONE);
    expect(dates[0]).toMatch(/^20260310T0000/u);
  });

  it('whatever goes wrong, every object is whole or reported, once', async () => {
    const faults = PASSING.map(([, fault]) => fault).filter(({ kind }) => kind !== 'stall');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(fc.constantFrom(...faults), { freq: 2 }), { maxLength: 60 }),
        async (plan) => {
          let at = 0;
          const archive = await open((request) =>
            isObject(request) ? (plan[at++] ?? undefined) : undefined,
          );
          const read = await Promise.all(KEYS.map((key) => archive.read(key)));
          for (const [index, { body }] of read.entries())
            expect(Buffer.from(body).equals(contentOf(KEYS[index] ?? ''))).toBe(true);
          connection?.close();
          await server.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});
