import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { connectS3, type S3Connection } from '../../../../action/read/s3/connect.ts';
import { openClient } from '../../../../action/read/s3/sdk-bucket.ts';
import { plainAws } from '../../../../action/read/aws/environment.ts';
import { findPlainBucket } from '../../../../action/read/s3/plain-bucket.ts';
import { DEFAULT_LIMITS } from '../../../../action/read/s3/source.ts';
import { startAwsServer, type AwsServer, type Fault } from '../../../kit/aws-server.ts';
import { startConnectProxy } from '../../../kit/connect-proxy.ts';
import { withEnvironment } from '../../../kit/environment.ts';

const BUCKET = 'trail-archive';
const QUICK = { firstPause: 1, longestPause: 4 };
const KEYS = Array.from({ length: 30 }, (_, at) => `AWSLogs/${String(at).padStart(3, '0')}.gz`);
const FIRST = { AWS_ACCESS_KEY_ID: 'AKIDFIRST', AWS_SECRET_ACCESS_KEY: 'first' };
const SECRETS = new Map([
  ['AKIDFIRST', 'first'],
  ['AKIDSECOND', 'second'],
]);

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

function environment(values: Readonly<Record<string, string>>): void {
  cleanUp.push(withEnvironment(values));
}

async function server(
  region = 'us-east-1',
  expired = new Set<string>(),
  first?: Fault,
): Promise<AwsServer> {
  const objects = new Map(KEYS.map((key) => [key, { body: Buffer.from(key), metadata: {} }]));
  const buckets = { [BUCKET]: { region, objects } };
  const started = await startAwsServer({
    ...{ buckets, secrets: SECRETS, expired },
    fault: ({ earlier }) => (earlier === 0 ? first : undefined),
  });
  cleanUp.push(() => started.close());
  return started;
}

async function connect(endpoint?: string): Promise<S3Connection> {
  const connection = await connectS3(`s3://${BUCKET}`, {
    limits: QUICK,
    ...(endpoint === undefined ? {} : { endpoint }),
  });
  cleanUp.push(() => {
    connection.close();
  });
  return connection;
}

describe('the endpoint', () => {
  it.each(['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3'])('comes from %s', async (name) => {
    const { url } = await server();
    environment({ ...FIRST, AWS_REGION: 'us-east-1', [name]: url });
    const { archive, source } = await connect();
    expect(source.objects).toBe(`${url}/${BUCKET}/`);
    expect((await archive.read(KEYS[0] ?? '')).body.length).toBeGreaterThan(0);
  });

  it('comes from the option before the environment', async () => {
    const { url } = await server();
    environment({ ...FIRST, AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect((await connect(url)).source.objects).toBe(`${url}/${BUCKET}/`);
  });

  it('is the bucket as a path, under the path of the endpoint, wherever it is not AWS', async () => {
    const { url } = await server();
    environment({ ...FIRST, AWS_REGION: 'us-east-1' });
    const local = url.replace('127.0.0.1', 'localhost');
    expect((await connect(local)).source.objects).toBe(`${local}/${BUCKET}/`);
  });

  it.each([
    ['eu-west-1', {}, 'https://example-bucket.s3.eu-west-1.amazonaws.com/'],
    ['cn-north-1', {}, 'https://example-bucket.s3.cn-north-1.amazonaws.com.cn/'],
    [
      'us-gov-west-1',
      { AWS_USE_FIPS_ENDPOINT: 'true' },
      'https://example-bucket.s3-fips.us-gov-west-1.amazonaws.com/',
    ],
    [
      'eu-west-1',
      { AWS_USE_DUALSTACK_ENDPOINT: 'true' },
      'https://example-bucket.s3.dualstack.eu-west-1.amazonaws.com/',
    ],
  ])('is what the SDK makes of AWS in %s %j', async (region, more, objects) => {
    environment({ ...FIRST, ...more });
    const at = { bucket: 'example-bucket', prefix: '' };
    expect((await openClient(at, { region })).objects).toBe(objects);
  });
});

describe('the region of the bucket', () => {
  it.each([
    ['another than the configured one', 'eu-west-1', { AWS_REGION: 'us-west-2' }],
    ['found where none is configured', 'ap-southeast-2', {}],
    ['the configured one', 'eu-west-1', { AWS_REGION: 'eu-west-1' }],
  ])('is %s', async (_, region, configured) => {
    const { url } = await server(region);
    environment({ ...FIRST, ...configured });
    const { archive, source } = await connect(url);
    expect(source.region).toBe(region);
    expect((await archive.read(KEYS[0] ?? '')).body.length).toBeGreaterThan(0);
  });
});

describe('a bucket that is asked for', () => {
  it.each([
    ['a server that stumbles', { kind: 'answer', answer: { status: 503 } }],
    ['a connection that breaks', { kind: 'reset' }],
  ] as const)('is found in spite of %s', async (_, fault) => {
    const { url, requests } = await server('us-east-1', new Set(), fault);
    environment({ ...FIRST, AWS_REGION: 'us-east-1' });
    expect((await connect(url)).source.region).toBe('us-east-1');
    expect(requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  it('is asked for by the SDK where its name says more than a host name can', async () => {
    environment({ ...FIRST, AWS_REGION: 'us-east-1' });
    const at = { bucket: 'logs.example', prefix: '' };
    const plain = plainAws(process.env, undefined);
    expect(plain && (await findPlainBucket(at, plain, DEFAULT_LIMITS))).toBeUndefined();
  });
});

describe('credentials', () => {
  it('that are nowhere to be found are wrong use, said before anything is asked', async () => {
    const { url, requests } = await server();
    environment({ AWS_REGION: 'us-east-1' });
    await expect(connect(url)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('Could not load credentials'),
    });
    expect(requests.length).toBe(0);
  });

  it('with a session token sign the token too', async () => {
    const { url } = await server();
    environment({ ...FIRST, AWS_SESSION_TOKEN: 'a+token/==', AWS_REGION: 'us-east-1' });
    const { archive } = await connect(url);
    expect((await archive.read(KEYS[0] ?? '')).body.length).toBeGreaterThan(0);
  });

  it('that expire midway are renewed once, and nothing is lost', async () => {
    const expired = new Set<string>();
    const { url, requests } = await server('us-east-1', expired);
    const calls = await credentialProcess();
    const { archive } = await connect(url);
    await archive.read(KEYS[0] ?? '');
    expired.add('AKIDFIRST');
    const read = await Promise.all(KEYS.map((key) => archive.read(key)));
    expect(read.map(({ body }) => Buffer.from(body).toString())).toEqual(KEYS);
    expect(requests.some(({ signed }) => signed?.accessKeyId === 'AKIDSECOND')).toBe(true);
    expect(await calls()).toBe(2);
  });

  it('that expire and have no successor are access-denied with what to do', async () => {
    const expired = new Set<string>();
    const { url } = await server('us-east-1', expired);
    environment({ ...FIRST, AWS_REGION: 'us-east-1' });
    const { archive } = await connect(url);
    expired.add('AKIDFIRST');
    await expect(archive.read(KEYS[0] ?? '')).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('use a longer session (role-duration-seconds)'),
    });
  });

  it('that are wrong are access-denied', async () => {
    const { url } = await server();
    environment({ ...FIRST, AWS_SECRET_ACCESS_KEY: 'typo', AWS_REGION: 'us-east-1' });
    const { archive } = await connect(url);
    await expect(archive.read(KEYS[0] ?? '')).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('SignatureDoesNotMatch'),
    });
  });
});

describe('a proxy', () => {
  it('is gone through, by CONNECT, for every request, unless NO_PROXY names the host', async () => {
    const { url } = await server();
    const proxy = await startConnectProxy();
    cleanUp.push(() => proxy.close());
    environment({ ...FIRST, AWS_REGION: 'us-east-1', HTTP_PROXY: proxy.url });
    const { archive } = await connect(url);
    await Promise.all(KEYS.map((key) => archive.read(key)));
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(url).host]));
    const before = proxy.targets.length;
    environment({
      ...FIRST,
      AWS_REGION: 'us-east-1',
      HTTP_PROXY: proxy.url,
      NO_PROXY: '127.0.0.1',
    });
    await (await connect(url)).archive.read(KEYS[0] ?? '');
    expect(proxy.targets.length).toBe(before);
  });
});

/** A profile whose credentials come from a program: the first call gives one key, later ones another. */
async function credentialProcess(): Promise<() => Promise<number>> {
  const folder = await mkdtemp(join(tmpdir(), 'trailwarden-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
  const script = join(folder, 'credentials.mjs');
  const log = join(folder, 'calls');
  await writeFile(
    script,
    `#!/usr/bin/env node
     import { appendFileSync, existsSync } from 'node:fs';
     const [id, secret] = existsSync(${JSON.stringify(log)}) ? ['AKIDSECOND', 'second'] : ['AKIDFIRST', 'first'];
     appendFileSync(${JSON.stringify(log)}, '.');
     console.log(JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: secret }));`,
  );
  await chmod(script, 0o755);
  const config = join(folder, 'config');
  await writeFile(
    config,
    `[default]\nregion = us-east-1\ncredential_process = "${process.execPath}" "${script}"\n`,
  );
  environment({ AWS_CONFIG_FILE: config });
  const { readFile } = await import('node:fs/promises');
  return async () => (await readFile(log, 'utf8')).length;
}
