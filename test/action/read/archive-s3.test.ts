import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArchiveEntry, StoredObject } from '../../../checks/archive.ts';
import { ArchiveError, UsageError } from '../../../checks/errors.ts';
import { openS3Archive } from '../../../action/read/archive-s3.ts';
import { connectS3, type S3Connection } from '../../../action/read/s3/connect.ts';
import type { S3Limits } from '../../../action/read/s3/source.ts';
import { startAwsServer, type AwsServer, type AwsServerOptions } from '../../kit/aws-server.ts';
import { s3Error, type FakeBucket } from '../../kit/fake-s3.ts';
import { withEnvironment } from '../../kit/environment.ts';

const BUCKET = 'trail-archive';
const LOG = 'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/a.json.gz';
const SECRETS = new Map([['AKIDEXAMPLE', 'secret']]);
const QUICK: Partial<S3Limits> = { firstPause: 1, longestPause: 5, idleTimeout: 300 };

const aLog = (text: string): StoredObject => ({
  body: gzipSync(text),
  metadata: { signature: 'abcd', 'signature-algorithm': 'SHA256withRSA' },
  lastModified: new Date('2026-03-10T00:07:00Z'),
});

const aBucket = (keys: readonly string[], more: Partial<FakeBucket> = {}): FakeBucket => ({
  region: 'us-east-1',
  objects: new Map(keys.map((key) => [key, aLog(key)])),
  ...more,
});

async function collect(entries: AsyncIterable<ArchiveEntry>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of entries) keys.push(key);
  return keys;
}

let server: AwsServer;
let connection: S3Connection;
let restore: () => void;

async function open(
  options: AwsServerOptions,
  limits: Partial<S3Limits> = {},
  location = `s3://${BUCKET}`,
): Promise<S3Connection> {
  server = await startAwsServer({ secrets: SECRETS, ...options });
  connection = await connectS3(location, {
    endpoint: server.url,
    limits: { ...QUICK, ...limits },
  });
  return connection;
}

const gets = () => server.requests.filter(({ url }) => url.includes('.gz')).length;

beforeEach(() => {
  restore = withEnvironment({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
  });
});

afterEach(async () => {
  restore();
  connection.close();
  await server.close();
});

describe('an archive in S3', () => {
  it('gives an object as it is stored, still compressed, with its user metadata', async () => {
    const bucket = aBucket([LOG]);
    const { archive } = await open({ buckets: { [BUCKET]: bucket } });
    const object = await archive.read(LOG);
    expect(Buffer.from(object.body).equals(gzipSync(LOG))).toBe(true);
    expect(object.metadata).toEqual({ signature: 'abcd', 'signature-algorithm': 'SHA256withRSA' });
    expect(object.lastModified).toEqual(new Date('2026-03-10T00:07:00Z'));
  });

  it('lists every page in order, with size and time, and starts after a key', async () => {
    const keys = Array.from(
      { length: 2_345 },
      (_, at) => `AWSLogs/${String(at).padStart(5, '0')}.gz`,
    );
    const { archive } = await open({ buckets: { [BUCKET]: aBucket(keys) } });
    expect(await collect(archive.list('AWSLogs/'))).toEqual(keys);
    expect(await collect(archive.list('AWSLogs/', keys[2_300]))).toEqual(keys.slice(2_301));
    expect(await collect(archive.list('AWSLogs/023'))).toEqual(keys.slice(2_300));
    for await (const entry of archive.list('AWSLogs/00000')) {
      expect(entry.size).toBe(gzipSync(keys[0] ?? '').length);
      expect(entry.lastModified).toEqual(new Date('2026-03-10T00:07:00Z'));
    }
  });

  it('pays only for the pages that are used', async () => {
    const keys = Array.from(
      { length: 5_000 },
      (_, at) => `AWSLogs/${String(at).padStart(5, '0')}.gz`,
    );
    const { archive } = await open({ buckets: { [BUCKET]: aBucket(keys) } });
    for await (const { key } of archive.list('AWSLogs/')) if (key === keys[100]) break;
    expect(server.requests.filter(({ url }) => url.includes('list-type')).length).toBe(1);
  });

  it('names the folders under a prefix, over several pages', async () => {
    const accounts = Array.from({ length: 1_100 }, (_, at) => String(100_000_000_000 + at));
    const keys = accounts.flatMap((account) => [
      `AWSLogs/${account}/CloudTrail/eu-west-1/a.gz`,
      `AWSLogs/${account}/CloudTrail/us-east-1/a.gz`,
    ]);
    const { archive } = await open({ buckets: { [BUCKET]: aBucket(keys) } });
    expect(await archive.folders('AWSLogs/')).toEqual(accounts.map((name) => `AWSLogs/${name}/`));
    expect(await archive.folders('AWSLogs/100000000003/CloudTrail/')).toEqual([
      'AWSLogs/100000000003/CloudTrail/eu-west-1/',
      'AWSLogs/100000000003/CloudTrail/us-east-1/',
    ]);
    expect(await archive.folders('nowhere/')).toEqual([]);
  });

  it.each([
    ['dots', 'AWSLogs/../../etc/passwd'],
    ['spaces, plus and percent', 'AWSLogs/a b+c%20d'],
    ['control characters', 'AWSLogs/\u0001\u007f\n.gz'],
    ['marks that a query would use', 'AWSLogs/a?b=c&d#e'],
    ['marks that RFC 3986 reserves', "AWSLogs/!'()*;:@,$"],
    ['markup', 'AWSLogs/<Key>&amp;"'],
    ['letters beyond ASCII', 'AWSLogs/Ünïcode/日本/💥'],
    ['double slashes', 'AWSLogs//a//'],
    ['the name of a prototype', '__proto__'],
  ])('lists and reads a key with %s', async (_, key) => {
    const { archive } = await open({ buckets: { [BUCKET]: aBucket([key]) } });
    expect(await collect(archive.list(''))).toEqual([key]);
    expect(Buffer.from((await archive.read(key)).body).equals(gzipSync(key))).toBe(true);
  });

  it.each([
    ['empty', ''],
    ['longer than S3 allows', 'a'.repeat(1_025)],
    ['no text at all', 'a\ud800b'],
  ])('calls an object missing whose name is %s, without asking', async (_, key) => {
    const { archive } = await open({ buckets: { [BUCKET]: aBucket([LOG]) } });
    const before = server.requests.length;
    await expect(archive.read(key)).rejects.toMatchObject({ code: 'missing' });
    expect(server.requests.length).toBe(before);
  });

  it('keeps many requests in flight, but no more than allowed', async () => {
    const keys = Array.from({ length: 60 }, (_, at) => `AWSLogs/${at}.gz`);
    const { archive } = await open(
      { buckets: { [BUCKET]: aBucket(keys) }, latency: 10 },
      { maxInFlight: 8 },
    );
    await Promise.all(keys.map((key) => archive.read(key)));
    expect(server.maxInFlight()).toBe(8);
    expect(gets()).toBe(keys.length);
  });

  it('takes the prefix from the location and leaves the keys whole', async () => {
    const { archive, source } = await open(
      { buckets: { [BUCKET]: aBucket([`logs/${LOG}`]) } },
      {},
      `s3://${BUCKET}/logs`,
    );
    expect(source.prefix).toBe('logs/');
    expect(await collect(archive.list(source.prefix))).toEqual([`logs/${LOG}`]);
  });

  it('opens again from nothing but the cloned source, as a worker does', async () => {
    const { source } = await open({ buckets: { [BUCKET]: aBucket([LOG]) } });
    const archive = openS3Archive(structuredClone(source));
    expect((await archive.read(LOG)).body.length).toBeGreaterThan(0);
  });
});

describe('what S3 refuses', () => {
  const refused = new Map([
    ['denied', s3Error(403, { code: 'AccessDenied', message: 'Access Denied' })],
    [
      'kms',
      s3Error(403, {
        code: 'AccessDenied',
        message: 'User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: kms:Decrypt',
      }),
    ],
    ['kms-off', s3Error(400, { code: 'KMS.DisabledException', message: 'key is disabled' })],
    ['proxy', { status: 404, body: Buffer.from('<html>not found</html>') }],
    ['odd', s3Error(400, { code: 'InvalidRequest', message: 'needs \u001b[31mSSE-C\n\nheaders' })],
    ['prototype', s3Error(400, { code: 'constructor', message: 'hm' })],
  ]);

  it.each([
    ['absent', 'missing', 'there is no such object'],
    ['denied', 'access-denied', 'the role needs s3:GetObject'],
    ['kms', 'access-denied', 'needs kms:Decrypt'],
    ['kms-off', 'access-denied', 'KMS.DisabledException: key is disabled'],
    ['frozen', 'archived', 'it lies in GLACIER: restore it'],
    ['proxy', 'unreachable', 'S3 answered 404'],
    ['odd', 'unreachable', '400 InvalidRequest needs [31mSSE-C headers'],
    ['prototype', 'unreachable', '400 constructor hm'],
  ])('an object that is %s is %s', async (key, code, words) => {
    const bucket = aBucket(['frozen'], {
      refusals: refused,
      storageClasses: new Map([['frozen', 'GLACIER']]),
    });
    const { archive } = await open({ buckets: { [BUCKET]: bucket } });
    const error: unknown = await archive.read(key).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArchiveError);
    expect(error).toMatchObject({ code, message: expect.stringContaining(words) });
    expect(error).toMatchObject({ message: expect.stringContaining(`s3://${BUCKET}/${key}`) });
    expect(server.requests.filter(({ url }) => url.endsWith(`/${key}`)).length).toBe(1);
  });

  it('names s3:ListBucket where the listing is denied', async () => {
    const bucket = aBucket([LOG], {
      refusals: new Map([['', s3Error(403, { code: 'AccessDenied', message: 'Access Denied' })]]),
    });
    const { archive } = await open({ buckets: { [BUCKET]: bucket } });
    await expect(collect(archive.list('AWSLogs/'))).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('needs s3:ListBucket'),
    });
    await expect(archive.folders('AWSLogs/')).rejects.toMatchObject({ code: 'access-denied' });
  });

  it('does not hold an object that is too large, whatever length it announces', async () => {
    const bucket = aBucket([LOG]);
    bucket.objects.set(LOG, { body: Buffer.alloc(50_000, 1), metadata: {} });
    const { archive } = await open({ buckets: { [BUCKET]: bucket } }, { maxObjectBytes: 40_000 });
    await expect(archive.read(LOG)).rejects.toMatchObject({ code: 'too-large' });
    expect(gets()).toBe(1);
  });

  it('says that a bucket does not exist', async () => {
    await open({ buckets: { [BUCKET]: aBucket([]) } });
    await expect(connectS3('s3://no-such-bucket', { endpoint: server.url })).rejects.toMatchObject({
      name: 'UsageError',
      message: 's3://no-such-bucket: there is no such bucket',
    });
  });

  it.each(['s3://', 's3://UPPER', 's3://a', 's3://a..b/c', 's3://-abc', 'https://bucket'])(
    'does not take %s for a location',
    async (location) => {
      await open({ buckets: { [BUCKET]: aBucket([]) } });
      await expect(connectS3(location, { endpoint: server.url })).rejects.toThrow(UsageError);
    },
  );
});
