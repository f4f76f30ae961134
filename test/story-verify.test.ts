import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { LogRecord } from '../checks/log-record.ts';
import { startAwsServer, type AwsServer, type AwsServerOptions } from './kit/aws-server.ts';
import { addBackfill, editRecords, plantLog } from './kit/damage.ts';
import { listPublicKeys } from './kit/fake-cloudtrail.ts';
import type { FakeBucket } from './kit/fake-s3.ts';
import {
  forgeArchive,
  storedLog,
  type ForgedArchive,
  type ForgedHour,
} from './kit/forge-archive.ts';
import { signerOf } from './kit/forge-keys.ts';
import { keyAt } from './kit/one-chain.ts';
import { seededRandom } from './kit/random.ts';
import { backgroundRecord } from './kit/records.ts';
import { CLI, emptyFolder, runCli } from './kit/run-cli.ts';
import { writeArchive, writePublicKeys } from './kit/write-archive.ts';

/** `verify`, run after run and from the built bundle: what it remembers, explains and may not see. */

const CLOCK = { minute: 8, second: 30 };
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
});

interface Fault {
  readonly id: string;
  readonly severity: string;
  readonly key: string;
  readonly message: string;
}

/** Lays the archive out as a folder and verifies it, as somebody does who has a copy. */
async function verifyFolder(archive: ForgedArchive, ...args: readonly string[]) {
  const copy = join(folder, 'archive');
  await rm(copy, { recursive: true, force: true });
  await writeArchive(archive, copy);
  await writePublicKeys(archive, join(folder, 'keys.json'));
  const run = await runCli([
    'verify',
    ...['--archive', copy, '--public-keys', join(folder, 'keys.json')],
    ...['--format', 'json', ...args],
  ]);
  return { ...run, ...reportOf(run.stdout) };
}

function reportOf(text: string) {
  const json = JSON.parse(text);
  const faults: readonly Fault[] = json.integrity.faults;
  const ids = faults.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
  return { json, faults, ids: ids.sort() };
}

const WHOLE = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-10T06:00:00Z'];
const until = (time: string) => ['--until', `2026-03-10T${time}:00Z`];
const stateArgs = () => ['--state', join(folder, 'state.json')];

const stop = ({ account, region, random }: ForgedHour, time: Date): LogRecord => ({
  ...backgroundRecord({ account, region, random, time }),
  eventSource: 'cloudtrail.amazonaws.com',
  eventName: 'StopLogging',
  errorCode: undefined,
  requestParameters: { name: 'main-trail' },
});

/** No digests after 02:08:30, for two hours; the call that stopped them was in the hour before. */
function stoppedArchive(isRecorded: boolean, isQuiet = false): ForgedArchive {
  return forgeArchive({
    clock: CLOCK,
    trail: 'main-trail',
    undigested: (hour) => hour === 3 || hour === 4,
    logs: (hour) => {
      const time = new Date(hour.start.getTime() + 5 * 60_000);
      if (isQuiet && [3, 4].includes(hour.start.getUTCHours())) return [];
      const isStop = isRecorded && hour.start.getUTCHours() === 2;
      const scene = { ...hour, time };
      return [{ time, records: [isStop ? stop(hour, time) : backgroundRecord(scene)] }];
    },
  });
}

describe('hours without digests', () => {
  it('are explained by the call that a proved log file records', async () => {
    const { faults } = await verifyFolder(stoppedArchive(true), ...WHOLE);
    expect(faults.find(({ id }) => id === 'CHAIN_GAP')).toMatchObject({
      severity: 'info',
      message: expect.stringMatching(
        /StopLogging by account 111111111111 at 2026-03-10T02:05:00Z/u,
      ),
    });
  });

  it('that are explained leave the rest whole, and are drawn as what they are', async () => {
    const { status, json } = await verifyFolder(stoppedArchive(true, true), ...WHOLE);
    expect(status).toBe(0);
    expect(json.integrity.chains).toEqual([
      expect.objectContaining({ state: 'whole', hours: '==---=' }),
    ]);
    const text = await runCli([
      ...['verify', '--archive', join(folder, 'archive'), ...WHOLE],
      ...['--public-keys', join(folder, 'keys.json')],
    ]);
    expect(text.stdout).toContain(
      '✔ The audit trail is whole but for 3 hours in which it was off, as it records itself.',
    );
    expect(text.stdout).toContain('▄▄---▄');
    expect(text.stdout).toContain('- off, as recorded');
  });

  it('that nothing explains break the chain', async () => {
    const { status, json } = await verifyFolder(stoppedArchive(false, true), ...WHOLE);
    expect(status).toBe(1);
    expect(json.integrity.chains).toEqual([
      expect.objectContaining({ state: 'broken', hours: '==xxx=' }),
    ]);
  });

  it('are an alarm where only a planted log file has an explanation', async () => {
    const archive = stoppedArchive(false);
    const [chain] = archive.chains;
    if (chain === undefined) throw new Error('no chain');
    const key = plantLog(archive, chain, { time: new Date('2026-03-10T01:25:00Z') });
    const hour = {
      ...chain,
      start: new Date('2026-03-10T02:00:00Z'),
      random: seededRandom('planted'),
    };
    const time = new Date('2026-03-10T02:05:00Z');
    archive.objects.set(key, storedLog([stop(hour, time)], new Date('2026-03-10T01:27:00Z')));
    const { faults, status } = await verifyFolder(archive, ...WHOLE);
    expect(faults.find(({ id }) => id === 'CHAIN_GAP')?.severity).toBe('high');
    expect(status).toBe(1);
  });
});

describe('a run that goes on where the last one stopped', () => {
  const anArchive = () => {
    const archive = forgeArchive({ clock: CLOCK, hours: 8 });
    const [chain] = archive.chains;
    if (chain === undefined) throw new Error('no chain');
    return { archive, chain, log: keyAt(chain.logs) };
  };

  it('tells again what is damaged in hours that it passes by, until somebody has looked', async () => {
    const { archive, log } = anArchive();
    const whole = archive.get(log(2));
    editRecords(archive, log(2), (records) => records.slice(1));
    const first = await verifyFolder(archive, ...until('05:20'), ...stateArgs());
    expect({ status: first.status, ids: first.ids }).toEqual({
      status: 1,
      ids: ['LOG_HASH_MISMATCH'],
    });
    const second = await verifyFolder(archive, ...until('06:20'), ...stateArgs());
    expect({ status: second.status, ids: second.ids }).toEqual({
      status: 1,
      ids: ['LOG_HASH_MISMATCH'],
    });
    expect(second.json.integrity.logFiles).toMatchObject({ failed: 0, verified: 4 });
    expect(second.faults.map(({ message }) => message).join()).toMatch(/not looked at again\.$/u);
    expect(second.json.findings[0].fingerprint).toBe(first.json.findings[0].fingerprint);
    archive.objects.set(log(2), whole);
    const looked = ['--since', '2026-03-10T00:00:00Z', ...until('07:20')];
    const third = await verifyFolder(archive, ...looked, ...stateArgs());
    expect({ status: third.status, ids: third.ids, settled: third.json.integrity.settled }).toEqual(
      {
        status: 0,
        ids: [],
        settled: [first.json.findings[0].fingerprint],
      },
    );
    const last = await verifyFolder(archive, ...until('08:00'), ...stateArgs());
    expect({ status: last.status, settled: last.json.integrity.settled }).toEqual({
      status: 0,
      settled: [],
    });
  });

  it('settles what a digest of a delay lists, though it was delivered into hours long verified', async () => {
    const { archive, chain } = anArchive();
    const late = plantLog(archive, chain, { time: new Date('2026-03-10T01:25:00Z') });
    const first = await verifyFolder(archive, ...until('05:20'), ...stateArgs());
    expect(first.ids).toEqual(['LOG_UNLISTED']);
    const end = new Date('2026-03-10T02:08:30Z');
    addBackfill(archive, chain, { end, logs: [late] });
    const second = await verifyFolder(archive, ...until('06:20'), ...stateArgs());
    expect({ status: second.status, ids: second.ids }).toEqual({ status: 0, ids: [] });
    expect(second.json.integrity.logFiles).toMatchObject({ verified: 5, unlisted: 0 });
    expect(second.json.integrity.settled).toEqual([first.json.findings[0].fingerprint]);
  });

  it('looks at everything again where what it remembers of faults is damaged', async () => {
    const { archive } = anArchive();
    await verifyFolder(archive, ...until('05:20'), ...stateArgs());
    const path = join(folder, 'state.json');
    await writeFile(path, readFileSync(path, 'utf8').replace('"faults":[]', '"faults":[1]'));
    const { json, stderr } = await verifyFolder(archive, ...until('06:20'), ...stateArgs());
    expect(json.integrity.logFiles.verified).toBe(13);
    expect(stderr).toContain('everything is looked at again');
  });
});

describe('a chain that was left behind while others went on', () => {
  const [LATE, AHEAD] = ['111111111111', '222222222222'];
  const weekLater = (time: string) => ['--until', `2026-04-20T${time}:00Z`];
  const unreadOf = ({ json }: { readonly json: { unread: { reason: string }[] } }) =>
    json.unread.map(({ reason }) => reason).filter((reason) => reason.includes('left behind'));

  /** With a key that is valid for all of it. */
  const longSigner = (region: string) => {
    const { privateKey, publicKey } = signerOf(region);
    return { privateKey, publicKey: { ...publicKey, validUntil: new Date('2026-05-20') } };
  };

  /** Both are verified; then, for five weeks, one alone. */
  async function fallBehind(hoursOfLate: number): Promise<ForgedArchive> {
    const trail = { clock: CLOCK, signer: longSigner };
    const archive = forgeArchive({ ...trail, accounts: [LATE, AHEAD], hours: hoursOfLate });
    const from = new Date('2026-04-20T00:00:00Z');
    const more = forgeArchive({ ...trail, accounts: [AHEAD], hours: 6, from });
    for (const [key, object] of more.objects) archive.objects.set(key, object);
    await verifyFolder(archive, ...until('02:20'), ...stateArgs());
    const ahead = ['--accounts', AHEAD, '--since', '2026-04-20T00:00:00Z', ...weekLater('03:20')];
    await verifyFolder(archive, ...ahead, ...stateArgs());
    return archive;
  }

  it('is told, with the hours and the command to look at them', async () => {
    const archive = await fallBehind(8);
    const run = await verifyFolder(archive, ...weekLater('04:20'), ...stateArgs());
    expect(unreadOf(run)).toEqual([
      expect.stringContaining(
        `--accounts ${LATE} --regions us-east-1 --since 2026-03-10T02:08:30.000Z --until 2026-03-21T04:20:00.000Z`,
      ),
    ]);
    expect(run.json.complete).toBe(false);
  });

  it('is told no more once somebody has looked', async () => {
    const archive = await fallBehind(8);
    const looked = ['--accounts', LATE, '--since', '2026-03-10T00:00:00Z', ...until('09:00')];
    await verifyFolder(archive, ...looked, ...stateArgs());
    const run = await verifyFolder(archive, ...weekLater('04:20'), ...stateArgs());
    expect(unreadOf(run)).toEqual([]);
  });

  it('is no news where it ended for good', async () => {
    const archive = await fallBehind(2);
    const run = await verifyFolder(archive, ...weekLater('04:20'), ...stateArgs());
    expect(unreadOf(run)).toEqual([]);
  });
});

const denied = () => ({ status: 400, body: { __type: 'AccessDeniedException', message: 'no' } });

async function serve(archive: ForgedArchive, bucket: Partial<FakeBucket>, more: AwsServerOptions) {
  const { objects } = archive;
  server = await startAwsServer({
    buckets: { [archive.bucket]: { region: 'us-east-1', objects, ...bucket } },
    ...more,
    operations: {
      ListPublicKeys: listPublicKeys(archive.publicKeys),
      DescribeTrails: () => ({ body: { trailList: [] } }),
      ...more.operations,
    },
  });
  const place = ['--archive', `s3://${archive.bucket}`, '--endpoint-url', server.url];
  return ['verify', ...place, ...WHOLE, '--format', 'json'];
}

describe('a bucket', () => {
  it('encrypted with KMS is read again before a broken body is called tampering', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const isBroken = (url: string) => /T0[13]\d\dZ_|T030830Z/u.test(url);
    const args = await serve(
      archive,
      { kms: true },
      {
        fault: ({ url, earlier }) =>
          earlier === 0 && isBroken(url) ? { kind: 'short', bytes: 60 } : undefined,
      },
    );
    const { stdout, status } = await runCli(args, { environment: ENVIRONMENT });
    const { json, ids } = reportOf(stdout);
    expect({ status, ids, complete: json.complete }).toEqual({
      status: 0,
      ids: [],
      complete: true,
    });
    expect(json.integrity.logFiles).toMatchObject({ verified: 12, failed: 0 });
    const asked = (server?.requests ?? []).filter(({ url }) => url.endsWith('.json.gz'));
    const twice = asked.filter(({ earlier }) => earlier === 1).map(({ url }) => url);
    expect(twice.length).toBe(
      asked.filter(({ url, earlier }) => earlier === 0 && isBroken(url)).length,
    );
  });

  it('that was altered is, after a second look', async () => {
    const archive = forgeArchive({ clock: CLOCK });
    const key = archive.chains[0]?.logs[3] ?? '';
    editRecords(archive, key, (records) => records.slice(1));
    const args = await serve(archive, { kms: true }, {});
    const { ids, json } = reportOf((await runCli(args, { environment: ENVIRONMENT })).stdout);
    expect(ids).toEqual(['LOG_HASH_MISMATCH']);
    expect(json.integrity.logFiles).toMatchObject({ verified: 11, failed: 1 });
  });

  it('whose trails may not be described is said to be looked at in part', async () => {
    const args = await serve(
      forgeArchive({ clock: CLOCK }),
      {},
      {
        operations: { DescribeTrails: denied },
      },
    );
    const { stdout, status } = await runCli(args, { environment: ENVIRONMENT });
    const { json } = reportOf(stdout);
    expect({ status, complete: json.complete }).toEqual({ status: 3, complete: false });
    expect(json.unread).toEqual([
      {
        what: 'the trails described in us-east-1 (cloudtrail:DescribeTrails)',
        key: '',
        reason: expect.stringContaining('no'),
      },
    ]);
  });
});

describe('Ctrl-C', () => {
  it('ends with a whole report of what was found so far, and leaves the state alone', async () => {
    const archive = forgeArchive({ clock: CLOCK, hours: 40 });
    const args = await serve(archive, {}, { latency: 150 });
    const output = join(folder, 'report.json');
    const long = args.map((arg) => (arg === '2026-03-10T06:00:00Z' ? '2026-03-11T16:00:00Z' : arg));
    const state = join(folder, 'state.json');
    const child = spawn(process.execPath, [CLI, ...long, '--output', output, '--state', state], {
      env: { ...process.env, ...ENVIRONMENT, NODE_OPTIONS: '' },
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const isReading = () =>
      server?.requests.some(({ url }) => url.includes('/CloudTrail/') && url.endsWith('.gz')) ===
      true;
    while (!isReading()) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    const { json } = reportOf(readFileSync(output, 'utf8'));
    expect(json.complete).toBe(false);
    expect(json.unread[0]).toMatchObject({ what: 'run' });
    expect(json.integrity.logFiles.failed).toBe(0);
    expect(existsSync(state)).toBe(false);
    expect(readdirSync(folder)).toEqual(['report.json']);
  });
});
