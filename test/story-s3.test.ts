import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { StoredObject } from '../checks/archive.ts';
import {
  startAwsServer,
  type AwsServer,
  type AwsServerOptions,
  type Fault,
} from './kit/aws-server.ts';
import { certificate, HAS_OPENSSL } from './kit/certificate.ts';
import { startConnectProxy } from './kit/connect-proxy.ts';
import { plantLog, deleteObject, editRecords } from './kit/damage.ts';
import { listPublicKeys } from './kit/fake-cloudtrail.ts';
import { s3Error, type FakeBucket } from './kit/fake-s3.ts';
import { forgeArchive, type ForgedArchive } from './kit/forge-archive.ts';
import { emptyFolder, runCli } from './kit/run-cli.ts';
import { seededRandom } from './kit/random.ts';

/** The whole program, from the built bundle, on a bucket, with everything that goes wrong between. */

const LOGS = 24;
const WINDOW = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-10T06:00:00Z'];
const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'AKIDFIRST',
  AWS_SECRET_ACCESS_KEY: 'first',
  AWS_REGION: 'us-east-1',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};
const SECRETS = new Map([
  ['AKIDFIRST', 'first'],
  ['AKIDSECOND', 'second'],
]);

let server: AwsServer | undefined;
afterEach(async () => {
  await server?.close();
});

const anArchive = () => forgeArchive({ regions: ['us-east-1', 'eu-west-1'] });

interface Asked {
  readonly archive?: ForgedArchive;
  readonly bucket?: Partial<FakeBucket>;
  readonly server?: AwsServerOptions;
  readonly environment?: Readonly<Record<string, string>>;
}

async function verify({ archive = anArchive(), bucket, server: more, environment }: Asked) {
  const objects: Map<string, StoredObject> = archive.objects;
  server = await startAwsServer({
    buckets: { [archive.bucket]: { region: 'us-east-1', objects, ...bucket } },
    operations: {
      ListPublicKeys: listPublicKeys(archive.publicKeys),
      DescribeTrails: () => ({ body: { trailList: [] } }),
    },
    secrets: SECRETS,
    ...more,
  });
  const run = await runCli(
    [
      'verify',
      ...['--archive', `s3://${archive.bucket}`, '--endpoint-url', server.url],
      ...[...WINDOW, '--format', 'json'],
    ],
    { environment: { ...ENVIRONMENT, ...environment } },
  );
  const json = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  return { ...run, json, ids: (json?.integrity.faults ?? []).map(({ id }: { id: string }) => id) };
}

const ALL_VERIFIED = { verified: LOGS, failed: 0, pending: 0, unverified: 0, unlisted: 0 };
const isLog = (url: string) => url.includes('/CloudTrail/') && url.endsWith('.gz');

describe('a bucket that answers', () => {
  it('is verified, with keys from CloudTrail, and each log file fetched once', async () => {
    const { status, json } = await verify({});
    expect(json.integrity.logFiles).toEqual(ALL_VERIFIED);
    expect({ status, complete: json.complete }).toEqual({ status: 0, complete: true });
    expect(server?.requests.filter(({ url }) => isLog(url)).length).toBe(LOGS);
    expect(server?.requests.filter(({ operation }) => operation === 'ListPublicKeys').length).toBe(
      2,
    );
  });

  it('is verified under a prefix, and where the prefix is not named', async () => {
    const archive = forgeArchive({ prefix: 'audit/logs/', bucket: 'prefixed-archive' });
    const { json } = await verify({ archive });
    expect(json.integrity.logFiles.verified).toBe(12);
  });

  it('is found wanting where it is damaged', async () => {
    const archive = anArchive();
    const [chain] = archive.chains;
    if (chain === undefined) throw new Error('no chain');
    editRecords(archive, chain.logs[3] ?? '', (records) => records.slice(1));
    deleteObject(archive, chain.logs[5] ?? '');
    plantLog(archive, chain, { time: new Date('2026-03-10T02:25:00Z') });
    const { status, json, ids } = await verify({ archive });
    expect(status).toBe(1);
    expect(ids.sort()).toEqual(['LOG_HASH_MISMATCH', 'LOG_MISSING', 'LOG_UNLISTED']);
    expect(json.integrity.logFiles).toEqual({
      ...ALL_VERIFIED,
      verified: LOGS - 2,
      failed: 2,
      unlisted: 1,
    });
  });
});

const whereOpensslIs = HAS_OPENSSL ? describe : describe.skip;

whereOpensslIs('over TLS, as AWS speaks', () => {
  it('is verified, through the proxy of the environment', async () => {
    const { tls, file } = certificate();
    const proxy = await startConnectProxy();
    const { status, json } = await verify({
      server: { tls },
      environment: { NODE_EXTRA_CA_CERTS: file, HTTPS_PROXY: proxy.url, NO_PROXY: '' },
    });
    await proxy.close();
    expect({ status, logFiles: json?.integrity.logFiles }).toEqual({
      status: 0,
      logFiles: ALL_VERIFIED,
    });
    expect(new Set(proxy.targets)).toEqual(new Set([new URL(server?.url ?? '').host]));
  });

  it('is not read where the certificate cannot be trusted', async () => {
    const { status, stdout } = await verify({ server: { tls: certificate().tls } });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(server?.requests).toEqual([]);
  });
});

describe('faults that pass', () => {
  const FAULTS: readonly Fault[] = [
    { kind: 'answer', answer: s3Error(503, { code: 'SlowDown', message: 'Please slow down.' }) },
    { kind: 'answer', answer: s3Error(500, { code: 'InternalError', message: 'Try again.' }) },
    { kind: 'reset' },
    { kind: 'cut', bytes: 100 },
    { kind: 'short', bytes: 100 },
    { kind: 'long' },
    { kind: 'drip', pieces: 5, every: 5 },
  ];

  it.each(['one', 'two', 'three'])(
    'lose nothing and report nothing, however they fall (%s)',
    async (seed) => {
      const random = seededRandom(seed);
      const { status, json, ids } = await verify({
        server: {
          fault: ({ url, method }) =>
            method === 'GET' && url.includes('AWSLogs') && random.int(10) < 4
              ? random.pick([FAULTS[0] ?? { kind: 'reset' }, ...FAULTS])
              : undefined,
        },
      });
      expect({ status, ids, complete: json.complete }).toEqual({
        status: 0,
        ids: [],
        complete: true,
      });
      expect(json.integrity.logFiles).toEqual(ALL_VERIFIED);
    },
    60_000,
  );

  it('and damage at once: the damage is found, and only that, once', async () => {
    const archive = anArchive();
    const key = archive.chains[0]?.logs[3] ?? '';
    editRecords(archive, key, (records) => records.slice(1));
    const random = seededRandom('both');
    const { status, json } = await verify({
      archive,
      server: {
        fault: ({ method }) =>
          method === 'GET' && random.int(3) === 0 ? { kind: 'reset' } : undefined,
      },
    });
    expect(status).toBe(1);
    expect(
      json.integrity.faults.map(({ id, key: at }: { id: string; key: string }) => [id, at]),
    ).toEqual([['LOG_HASH_MISMATCH', key]]);
  }, 60_000);

  it('as credentials that expire midway, where the chain has others', async () => {
    const expired = new Set<string>();
    const { status, json } = await verify({
      environment: await credentialProcess(),
      server: {
        expired,
        fault: ({ url }) => {
          if (isLog(url)) expired.add('AKIDFIRST');
          return undefined;
        },
      },
    });
    expect({ status, logFiles: json.integrity.logFiles }).toEqual({
      status: 0,
      logFiles: ALL_VERIFIED,
    });
    expect(server?.requests.some(({ signed }) => signed?.accessKeyId === 'AKIDSECOND')).toBe(true);
  });
});

describe('faults that stay are never called tampering, and never clean', () => {
  const denied = s3Error(403, { code: 'AccessDenied', message: 'Access Denied' });
  const archive = anArchive();
  const [log = '', digest = ''] = [archive.chains[0]?.logs[3], archive.chains[0]?.digests[3]];

  it.each<[string, Asked, string]>([
    [
      'a denied log',
      { archive, bucket: { refusals: new Map([[log, denied]]) } },
      'LOG_ACCESS_DENIED',
    ],
    [
      'a log in Glacier',
      { archive, bucket: { storageClasses: new Map([[log, 'GLACIER']]) } },
      'LOG_ARCHIVED',
    ],
    [
      'a denied digest',
      { archive, bucket: { refusals: new Map([[digest, denied]]) } },
      'DIGEST_ACCESS_DENIED',
    ],
    [
      'a log whose connection always breaks',
      {
        archive,
        server: {
          fault: ({ url }) => (url.endsWith(log) ? { kind: 'cut', bytes: 10 } : undefined),
        },
      },
      'LOG_NOT_CHECKED',
    ],
  ])(
    '%s',
    async (_, asked, id) => {
      const { status, json, ids } = await verify(asked);
      expect(ids).toContain(id);
      expect({ status, complete: json.complete }).toEqual({ status: 3, complete: false });
      expect(json.integrity.logFiles.failed).toBe(0);
    },
    60_000,
  );

  it.each<[string, Asked]>([
    ['a listing that is denied', { bucket: { refusals: new Map([['', denied]]) } }],
    ['credentials that expire midway and have no successor', expiring()],
    ['public keys that are denied', keysDenied()],
  ])(
    '%s',
    async (_, asked) => {
      const { status, json } = await verify(asked);
      expect({ status, complete: json?.complete ?? false }).toEqual({ status: 3, complete: false });
      expect(json?.integrity.logFiles.failed ?? 0).toBe(0);
    },
    60_000,
  );

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'no credentials',
      { AWS_ACCESS_KEY_ID: '', AWS_EC2_METADATA_DISABLED: 'true' },
      /credentials/u,
    ],
  ])('%s are wrong use', async (_, environment, words) => {
    const { status, stderr } = await verify({ environment });
    expect(status).toBe(2);
    expect(stderr).toMatch(words);
  });
});

function expiring(): Asked {
  const expired = new Set<string>();
  return {
    server: {
      expired,
      fault: ({ url }) => {
        if (isLog(url)) expired.add('AKIDFIRST');
        return undefined;
      },
    },
  };
}

function keysDenied(): Asked {
  const body = { __type: 'AccessDeniedException', message: 'is not authorized' };
  return { server: { operations: { ListPublicKeys: () => ({ status: 400, body }) } } };
}

/** A profile whose credentials come from a program: the first call gives one key, later ones another. */
async function credentialProcess(): Promise<Readonly<Record<string, string>>> {
  const folder = emptyFolder();
  const script = join(folder, 'credentials.mjs');
  const mark = JSON.stringify(join(folder, 'called'));
  await writeFile(
    script,
    `import { existsSync, writeFileSync } from 'node:fs';
     const [AccessKeyId, SecretAccessKey] = existsSync(${mark}) ? ['AKIDSECOND', 'second'] : ['AKIDFIRST', 'first'];
     writeFileSync(${mark}, '');
     console.log(JSON.stringify({ Version: 1, AccessKeyId, SecretAccessKey }));`,
  );
  await chmod(script, 0o755);
  const config = join(folder, 'config');
  await writeFile(config, `[default]\ncredential_process = "${process.execPath}" "${script}"\n`);
  return { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_CONFIG_FILE: config };
}
