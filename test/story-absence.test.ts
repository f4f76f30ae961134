import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startAwsServer, type AwsServer, type AwsServerOptions } from './kit/aws-server.ts';
import { moveObject, plantObject } from './kit/damage.ts';
import { listPublicKeys } from './kit/fake-cloudtrail.ts';
import { s3Error, type FakeBucket } from './kit/fake-s3.ts';
import { addTrail, forgeArchive, logKey, type ForgedArchive } from './kit/forge-archive.ts';
import { CLI, emptyFolder, runCli } from './kit/run-cli.ts';
import { writeArchive, writePublicKeys } from './kit/write-archive.ts';

/** What is not there: whole regions and accounts, chains before the window, a trail that is none. */

const CLOCK = { minute: 8, second: 30 };
const WINDOW = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-10T06:00:00Z'];
const BOTH = ['us-east-1', 'eu-west-1'];
const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_REGION: 'us-east-1',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
};

let folder: string;
let server: AwsServer | undefined;
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await server?.close();
  server = undefined;
});

interface Row {
  readonly id: string;
  readonly severity: string;
  readonly key: string;
  readonly message: string;
}

function shown(stdout: string) {
  const json = JSON.parse(stdout);
  const faults: readonly Row[] = json.integrity.faults;
  const told = faults.filter(({ severity }) => severity !== 'info');
  return { json, faults, told: told.map(({ id, severity }) => `${id} ${severity}`).sort() };
}

async function verifyFolder(archive: ForgedArchive, ...args: readonly string[]) {
  const copy = join(folder, 'archive');
  await rm(copy, { recursive: true, force: true });
  await writeArchive(archive, copy);
  await writePublicKeys(archive, join(folder, 'keys.json'));
  const keys = ['--public-keys', join(folder, 'keys.json')];
  const run = await runCli(['verify', '--archive', copy, ...keys, '--format', 'json', ...args]);
  return { ...run, ...shown(run.stdout) };
}

const trail = (isOrganization: boolean) => ({
  Name: 'main-trail',
  TrailARN: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main-trail',
  S3BucketName: 'example-trail-archive',
  HomeRegion: 'us-east-1',
  IsMultiRegionTrail: true,
  IsOrganizationTrail: isOrganization,
  LogFileValidationEnabled: true,
});
const accounts = ['111111111111', '222222222222'];

async function serve(
  archive: ForgedArchive,
  isOrganization: boolean,
  more: { readonly bucket?: Partial<FakeBucket>; readonly server?: AwsServerOptions } = {},
) {
  const latest = Date.parse('2026-03-10T06:14:00Z') / 1000;
  server = await startAwsServer({
    buckets: {
      [archive.bucket]: { region: 'us-east-1', objects: archive.objects, ...more.bucket },
    },
    operations: {
      ListPublicKeys: listPublicKeys(archive.publicKeys),
      DescribeTrails: () => ({ body: { trailList: [trail(isOrganization)] } }),
      GetTrailStatus: () => ({ body: { IsLogging: true, LatestDigestDeliveryTime: latest } }),
      ListAccounts: () => ({
        body: { Accounts: accounts.map((Id) => ({ Id, Status: 'ACTIVE' })) },
      }),
      listRegions: () => ({ body: { Regions: BOTH.map((RegionName) => ({ RegionName })) } }),
    },
    ...more.server,
  });
  const place = ['--archive', `s3://${archive.bucket}`, '--endpoint-url', server.url];
  return ['verify', ...place, ...WINDOW, '--format', 'json'];
}

async function verifyBucket(args: readonly string[]) {
  const run = await runCli(args, { environment: ENVIRONMENT });
  return { ...run, ...shown(run.stdout) };
}

function deleteWhere(archive: ForgedArchive, part: string): void {
  for (const key of [...archive.objects.keys()])
    if (key.includes(part)) archive.objects.delete(key);
}

const organization = () =>
  forgeArchive({ clock: CLOCK, organization: 'o-exampleorg', regions: BOTH, accounts });

describe('a region that is gone as a whole', () => {
  it('is missed in a trail of one account', async () => {
    const archive = forgeArchive({ clock: CLOCK, regions: BOTH });
    const args = await serve(archive, false);
    expect((await verifyBucket(args)).told).toEqual([]);
    deleteWhere(archive, '/eu-west-1/');
    const { status, faults } = await verifyBucket(args);
    expect(status).toBe(1);
    expect(faults).toEqual([
      expect.objectContaining({
        id: 'REGION_MISSING',
        severity: 'critical',
        region: 'eu-west-1',
        message:
          'The archive has no digests of region eu-west-1, although it is enabled and the trail main-trail records every region. The trail main-trail reports that digests were delivered.',
      }),
    ]);
  });

  it('is missed by who remembers it, without anybody to ask', async () => {
    const archive = forgeArchive({ clock: CLOCK, regions: BOTH });
    const state = ['--state', join(folder, 'state.json')];
    const first = await verifyFolder(archive, '--until', '2026-03-10T04:20:00Z', ...state);
    expect(first.status).toBe(0);
    deleteWhere(archive, '/eu-west-1/');
    for (const until of ['2026-03-10T05:20:00Z', '2026-03-10T06:20:00Z']) {
      const { status, told } = await verifyFolder(archive, '--until', until, ...state);
      expect({ status, told }).toEqual({ status: 1, told: ['REGION_MISSING critical'] });
    }
    deleteWhere(archive, 'AWSLogs/');
    plantObject(archive, 'notes.txt');
    const { status, told } = await verifyFolder(
      archive,
      '--until',
      '2026-03-10T06:40:00Z',
      ...state,
    );
    expect({ status, told }).toEqual({ status: 1, told: ['ACCOUNT_MISSING critical'] });
  });
});

describe('an organisation', () => {
  it('misses an account, which may be a quiet one', async () => {
    const archive = organization();
    const args = await serve(archive, true);
    deleteWhere(archive, '/222222222222/');
    expect((await verifyBucket(args)).told).toEqual(['ACCOUNT_MISSING medium']);
  });

  it.each([
    ['regions', 'us-east-1'],
    ['accounts', '111111111111'],
  ])('misses nothing that was not asked for (--%s)', async (option, value) => {
    const args = await serve(organization(), true);
    const { status, told } = await verifyBucket([...args, `--${option}`, value]);
    expect({ status, told }).toEqual({ status: 0, told: [] });
  });

  it('misses nothing that could not be listed: nobody looked', async () => {
    const listing = { code: 'AccessDenied', message: 'Access Denied' };
    const args = await serve(organization(), true, {
      server: {
        fault: ({ url }) =>
          /prefix=[^&]*222222222222[^&]*CloudTrail(?:%2F|\/)eu-west-1/u.test(url)
            ? { kind: 'answer', answer: s3Error(403, listing) }
            : undefined,
      },
    });
    const { status, told, json } = await verifyBucket(args);
    expect({ status, told, complete: json.complete }).toEqual({
      status: 3,
      told: [],
      complete: false,
    });
  });

  it('misses nothing in a run that was interrupted', async () => {
    const args = await serve(organization(), true, { server: { latency: 150 } });
    const output = join(folder, 'report.json');
    const child = spawn(process.execPath, [CLI, ...args, '--output', output], {
      env: { ...process.env, ...ENVIRONMENT, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    while (server?.requests.some(({ url }) => url.endsWith('.json.gz')) !== true)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(shown(readFileSync(output, 'utf8')).told).toEqual([]);
  });
});

describe('a chain that has lost all of the window', () => {
  const twoDays = () =>
    forgeArchive({ clock: CLOCK, from: new Date('2026-03-08T00:00:00Z'), hours: 54 });

  it('is missed though strangers’ objects stand before its first digest', async () => {
    const archive = twoDays();
    const [chain] = archive.chains;
    deleteWhere(archive, '/2026/03/10/');
    for (let index = 0; index < 250; index += 1)
      plantObject(archive, `${chain?.root ?? ''}CloudTrail-Digest/us-east-1/0${String(index)}`);
    const { told } = await verifyFolder(archive, ...WINDOW);
    expect(told).toContain('DIGESTS_STALE critical');
    expect(told).toContain('DIGEST_FOREIGN_OBJECT high');
  });

  it('is missed though an older trail fills the archive’s beginning', async () => {
    const archive = forgeArchive({
      ...{ clock: CLOCK, from: new Date('2026-02-26T00:00:00Z'), hours: 24 * 12 + 6 },
      logs: () => [],
    });
    const [younger] = addTrail(archive, {
      ...{ trail: 'younger', clock: { minute: 20, second: 0 }, logs: () => [] },
      ...{ from: new Date('2026-03-08T00:00:00Z'), hours: 54 },
    });
    for (const key of younger?.digests ?? [])
      if (/20260310T|20260309T2/u.test(key)) archive.objects.delete(key);
    const { told, json } = await verifyFolder(archive, ...WINDOW);
    expect(told).toEqual(['DIGESTS_STALE critical']);
    expect(json.integrity.chains.map((chain: { state: string }) => chain.state)).toEqual([
      'whole',
      'broken',
    ]);
  });
});

describe('log files in places where CloudTrail writes none', () => {
  it('are found on either side of the years, in a folder and in a bucket', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const root = `${archive.chains[0]?.root ?? ''}CloudTrail/us-east-1/`;
    for (const name of ['!.json.gz', '1/x.json.gz', 'events/x.json.gz', 'x.json.gz'])
      plantObject(archive, `${root}${name}`);
    const four = Array.from({ length: 4 }, () => 'LOG_UNLISTED high');
    expect((await verifyFolder(archive, ...WINDOW)).told).toEqual(four);
    const args = await serve(archive, false, {
      server: {
        operations: {
          ListPublicKeys: listPublicKeys(archive.publicKeys),
          DescribeTrails: () => ({ body: { trailList: [] } }),
        },
      },
    });
    expect((await verifyBucket(args)).told).toEqual(four);
  });

  it('are told to be too many to look at, rather than left out', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const root = `${archive.chains[0]?.root ?? ''}CloudTrail/us-east-1/`;
    for (let index = 0; index < 600; index += 1)
      plantObject(archive, `${root}x${String(index).padStart(4, '0')}.json.gz`);
    const { status, told } = await verifyFolder(archive, ...WINDOW);
    expect(status).toBe(1);
    expect(told.length).toBeGreaterThan(500);
  });
});

describe('a chosen trail', () => {
  it('that is none is no reason to call the archive clean', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const { status, json } = await verifyFolder(archive, ...WINDOW, '--trail', 'nosuch');
    expect({ status, complete: json.complete }).toEqual({ status: 3, complete: false });
    expect(json.unread).toEqual([
      {
        what: 'trail',
        key: '',
        reason:
          '--trail nosuch: the archive has no digests of such a trail in this time; it has main-trail',
      },
    ]);
  });

  it.each(['main-trail', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main-trail'])(
    'is found as %s',
    async (name) => {
      const archive = forgeArchive({ clock: CLOCK });
      const { status, json } = await verifyFolder(archive, ...WINDOW, '--trail', name);
      expect({ status, chains: json.integrity.chains.length }).toEqual({ status: 0, chains: 1 });
    },
  );
});

describe('a log file that is gone', () => {
  it('is said to lie where no digest can list it yet', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const [chain] = archive.chains;
    if (chain === undefined) throw new Error('no chain');
    const to = logKey(chain, new Date('2026-03-10T06:20:00Z'), 'RenamedRenamedXY');
    moveObject(archive, chain.logs[3] ?? '', to);
    const since = WINDOW.slice(0, 2);
    const { faults } = await verifyFolder(archive, ...since, '--until', '2026-03-10T06:30:00Z');
    expect(faults.find(({ id }) => id === 'LOG_MISSING')?.message).toContain(
      `Its content lies under ${to}.`,
    );
  });
});
