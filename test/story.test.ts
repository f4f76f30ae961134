import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  appendMember,
  deleteObject,
  dropMetadata,
  editRecords,
  plantLog,
  replaceByBomb,
} from './kit/damage.ts';
import { forgeArchive, type ForgedArchive } from './kit/forge-archive.ts';
import { aRecord, anIamUser } from './kit/records.ts';
import { emptyFolder, runCli, type CliRun } from './kit/run-cli.ts';
import { seededRandom } from './kit/random.ts';
import { writeArchive, writePublicKeys } from './kit/write-archive.ts';

/** The whole program, from the built bundle, on archives that are really signed. */

const WINDOW = ['--since', '2026-03-10T00:00:00Z', '--until', '2026-03-10T06:00:00Z'];
const TRAIL_STOPPED = 'CloudTrail trail stopped or deleted';

interface Laid {
  readonly folder: string;
  readonly common: readonly string[];
}

/** Two accounts and two regions; in one of them somebody stops the trail in the fourth hour. */
function anArchive(): ForgedArchive {
  return forgeArchive({
    accounts: ['111111111111', '222222222222'],
    regions: ['us-east-1', 'eu-west-1'],
  });
}

async function layOut(archive: ForgedArchive): Promise<Laid> {
  const folder = emptyFolder();
  await writeArchive(archive, join(folder, 'archive'));
  await writePublicKeys(archive, join(folder, 'keys.json'));
  return {
    folder,
    common: [
      '--archive',
      join(folder, 'archive'),
      '--public-keys',
      join(folder, 'keys.json'),
      ...WINDOW,
    ],
  };
}

async function report(command: string, { common }: Laid, more: readonly string[] = []) {
  const run = await runCli([command, ...common, '--format', 'json', ...more]);
  return { ...run, json: JSON.parse(run.stdout) };
}

function stopLogging(archive: ForgedArchive): string {
  const key = archive.chains[0]?.logs[7] ?? '';
  const scene = {
    account: '111111111111',
    region: 'us-east-1',
    time: new Date('2026-03-10T03:31:00Z'),
    random: seededRandom('stop'),
  };
  const who = anIamUser('111111111111', 'mallory', { ip: '203.0.113.9', key: 'AKIAEXAMPLE' });
  const record = aRecord(scene, who, {
    source: 'cloudtrail.amazonaws.com',
    name: 'StopLogging',
    request: { name: 'org-trail' },
  });
  editRecords(archive, key, (records) => [...records, record]);
  return key;
}

describe('an archive that nobody touched', () => {
  let laid: Laid;
  let run: Awaited<ReturnType<typeof report>>;
  beforeAll(async () => {
    laid = await layOut(anArchive());
    run = await report('verify', laid);
  });

  it('is whole, and the exit status says so', () => {
    expect(run.status).toBe(0);
    expect(run.json).toMatchObject({ version: 1, complete: true, unread: [], findings: [] });
    expect(run.json.integrity.faults).toEqual([]);
    expect(run.json.integrity.logFiles).toEqual({
      verified: 48,
      failed: 0,
      pending: 0,
      unverified: 0,
      unlisted: 0,
    });
    expect(run.json.integrity.digests).toMatchObject({ invalid: 0, missing: 0 });
    expect(run.json.integrity.chains).toHaveLength(4);
    expect(run.json.integrity.chains.map(({ state }: { state: string }) => state)).toEqual([
      'whole',
      'whole',
      'whole',
      'whole',
    ]);
  });

  it('says so first in the text report', async () => {
    const { stdout, status } = await runCli(['verify', ...laid.common]);
    expect(status).toBe(0);
    expect(stdout).toContain('✔ The audit trail is whole. Nothing was found.');
    expect(stdout).toContain('48 verified, 0 failed');
  });

  it('can be narrowed to one account and region', async () => {
    const { json } = await report('verify', laid, ['--accounts', '1*', '--regions', '!us-*']);
    expect(json.integrity.chains).toMatchObject([{ account: '111111111111', region: 'eu-west-1' }]);
    expect(json.integrity.logFiles.verified).toBe(12);
  });

  it('cannot be checked without public keys, and is not called clean or tampered with', async () => {
    const { status, stdout } = await runCli([
      'verify',
      ...laid.common.slice(0, 2),
      ...WINDOW,
      '--format',
      'json',
    ]);
    const json = JSON.parse(stdout);
    expect(status).toBe(3);
    expect(json.complete).toBe(false);
    const severities = json.findings.map(({ severity }: { severity: string }) => severity);
    expect(new Set(severities)).toEqual(new Set(['medium']));
    expect(json.unread[0]).toMatchObject({ what: 'DIGEST_NOT_CHECKED' });
    expect(json.integrity.logFiles.verified).toBe(0);
  });

  it('says that a window holds nothing, instead of calling it clean', async () => {
    const { status, stdout } = await runCli([
      'detect',
      ...laid.common.slice(0, 4),
      '--since',
      '2020-01-01T00:00:00Z',
      '--until',
      '2020-01-02T00:00:00Z',
    ]);
    expect(status).toBe(3);
    expect(stdout).toContain('choose another time with --since and --until');
  });
});

describe('an archive with damage of several kinds', () => {
  let laid: Laid;
  let run: Awaited<ReturnType<typeof report>>;
  let keys: { altered: string; deleted: string; appended: string; bomb: string; planted: string };

  beforeAll(async () => {
    const archive = anArchive();
    const [first, second, third] = archive.chains;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('no chains');
    const at = (chain: { logs: readonly string[] }, index: number) => chain.logs[index] ?? '';
    keys = {
      altered: stopLogging(archive),
      deleted: at(second, 3),
      appended: at(second, 5),
      bomb: at(third, 4),
      planted: '',
    };
    deleteObject(archive, keys.deleted);
    appendMember(archive, keys.appended);
    replaceByBomb(archive, keys.bomb, 300);
    keys = {
      ...keys,
      planted: plantLog(archive, first, { time: new Date('2026-03-10T02:20:00Z') }),
    };
    laid = await layOut(archive);
    run = await report('audit', laid);
  }, 30_000);

  const fault = (id: string) =>
    run.json.integrity.faults.find((found: { id: string }) => found.id === id);

  it('is found out, fault by fault, with key, expected and found', () => {
    expect(run.status).toBe(1);
    expect(fault('LOG_HASH_MISMATCH')).toMatchObject({
      severity: 'critical',
      key: keys.altered,
      expected: expect.stringMatching(/^[0-9a-f]{64}$/u),
      found: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(fault('LOG_MISSING')).toMatchObject({ severity: 'critical', key: keys.deleted });
    expect(fault('LOG_TRAILING_DATA')).toMatchObject({ severity: 'critical', key: keys.appended });
    expect(fault('LOG_TOO_LARGE')).toMatchObject({ severity: 'critical', key: keys.bomb });
    expect(fault('LOG_UNLISTED')).toMatchObject({ severity: 'high', key: keys.planted });
    expect(run.json.integrity.logFiles).toMatchObject({ verified: 44, failed: 4, unlisted: 1 });
  });

  it('still has its events matched, and each says what its log file is worth as evidence', () => {
    const alert = run.json.detections.alerts.find(
      ({ title }: { title: string }) => title === TRAIL_STOPPED,
    );
    expect(alert).toMatchObject({
      count: 1,
      principal: 'arn:aws:iam::111111111111:user/mallory',
      events: [{ key: keys.altered, evidence: 'failed' }],
    });
    expect(run.json.detections.events).toBeGreaterThan(80);
  });

  it('gives every finding a fingerprint of its own', () => {
    const marks = run.json.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.length).toBeGreaterThanOrEqual(6);
  });

  it('passes with --fail-on never, and is then incomplete: the bomb was not read', async () => {
    const again = await report('audit', laid, ['--fail-on', 'never']);
    expect(again.status).toBe(3);
    expect(again.json.unread).toEqual([expect.objectContaining({ key: keys.bomb })]);
  });

  it('gives the same report however the work is shared out', async () => {
    const again = await report('audit', laid);
    expect(again.stdout).toBe(run.stdout);
  });

  it('becomes one Markdown file per finding, and a second run changes nothing', async () => {
    const issues = join(laid.folder, 'issues');
    const write = () => runCli(['audit', ...laid.common, '--issues', issues]);
    expect((await write()).stderr).toContain('created');
    const names = readdirSync(issues).sort();
    const marks = run.json.findings.filter(
      ({ severity }: { severity: string }) => severity !== 'info',
    );
    expect(names).toEqual(
      marks.map(({ fingerprint }: { fingerprint: string }) => `${fingerprint}.md`).sort(),
    );
    const before = names.map((name) => [
      readFileSync(join(issues, name), 'utf8'),
      statSync(join(issues, name)).mtimeMs,
    ]);
    expect((await write()).stderr).toContain(`0 created, 0 updated, ${names.length} unchanged`);
    expect(
      names.map((name) => [
        readFileSync(join(issues, name), 'utf8'),
        statSync(join(issues, name)).mtimeMs,
      ]),
    ).toEqual(before);
    expect(before.map(([text]) => text).join('\n')).toContain(keys.deleted);
  });

  it('leaves out what somebody has taken on, for as long as they have, and says so', async () => {
    const file = join(laid.folder, 'suppressions.yml');
    const entry = (rule: string, expires: string) =>
      `- { rule: ${rule}, reason: a drill, owner: ana, expires: ${expires} }\n`;
    writeFileSync(
      file,
      entry('LOG_MISSING', '2099-01-01') +
        entry('LOG_UNLISTED', '2020-01-01') +
        '- { control: ARC-01, resource: x, reason: r, owner: o, expires: 2027-01-01 }\n',
    );
    const { json, stderr } = await report('audit', laid, ['--suppressions', file]);
    const ids = json.findings.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain('LOG_MISSING');
    expect(ids).toContain('LOG_UNLISTED');
    expect(json.integrity.faults.map(({ id }: { id: string }) => id)).toContain('LOG_MISSING');
    expect(stderr).toContain('findings are suppressed by');
    expect(stderr).toContain('the exception for LOG_UNLISTED ended on 2020-01-01; ask ana');
  });

  it('refuses an exception without an end', async () => {
    const file = join(laid.folder, 'endless.yml');
    writeFileSync(file, '- { rule: LOG_MISSING, reason: because, owner: ana }\n');
    const { status, stderr } = await runCli(['audit', ...laid.common, '--suppressions', file]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/endless\.yml: entry 1, expires/u);
  });

  it('streams one line per hit', async () => {
    const { stdout, status } = await runCli(['detect', ...laid.common, '--format', 'ndjson']);
    expect(status).toBe(1);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        eventTime: '2026-03-10T03:31:00Z',
        key: keys.altered,
        evidence: 'unchecked',
      }),
    );
  });

  it('writes the report to a file when asked', async () => {
    const output = join(laid.folder, 'report.json');
    const { stdout } = await runCli([
      'audit',
      ...laid.common,
      '--format',
      'json',
      '--output',
      output,
    ]);
    expect(stdout).toBe('');
    expect(readFileSync(output, 'utf8')).toBe(run.stdout);
  });
});

describe('a state between runs', () => {
  const until = (hour: string) => [
    '--since',
    '2026-03-10T00:00:00Z',
    '--until',
    `2026-03-10T${hour}:00:00Z`,
  ];
  const verify = async (laid: Laid, hour: string, state: string) => {
    const run = await runCli([
      'verify',
      ...laid.common.slice(0, 4),
      ...until(hour),
      '--state',
      state,
      '--format',
      'json',
    ]);
    return { ...run, json: JSON.parse(run.stdout) };
  };

  it('lets the next run look at what is new, and nothing slips between the two', async () => {
    const laid = await layOut(anArchive());
    const state = join(laid.folder, 'state.json');
    const first = await verify(laid, '04', state);
    expect(first.json.integrity.logFiles).toMatchObject({ verified: 32, failed: 0 });
    const again = await verify(laid, '04', state);
    expect(again.json.integrity.logFiles.verified).toBeLessThan(16);
    const next = await verify(laid, '06', state);
    expect(next.json.integrity.logFiles.verified).toBeGreaterThanOrEqual(16);
    expect(next.json.integrity.logFiles.verified).toBeLessThan(32);
    expect(next.status).toBe(0);
  });

  it.each([
    ['corrupt', '{"version":1,"cha'],
    ['from another version', '{"version":2,"chains":[]}'],
    ['of another program', '[1,2,3]'],
  ])('that is %s loses no verification', async (_name, text) => {
    const laid = await layOut(anArchive());
    const state = join(laid.folder, 'state.json');
    writeFileSync(state, text);
    const { json, status, stderr } = await verify(laid, '06', state);
    expect(stderr).toContain('everything is looked at again');
    expect(json.integrity.logFiles.verified).toBe(48);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(state, 'utf8'))).toMatchObject({ version: 1 });
  });

  it('notices when what it remembers is gone', async () => {
    const archive = anArchive();
    const whole = await layOut(archive);
    const state = join(whole.folder, 'state.json');
    await verify(whole, '04', state);
    const [key] = JSON.parse(readFileSync(state, 'utf8')).chains.map(
      (chain: { key: string }) => chain.key,
    );
    deleteObject(archive, key);
    const robbed = await layOut(archive);
    const { json, status } = await verify(robbed, '06', state);
    expect(status).toBe(1);
    expect(json.integrity.faults).toContainEqual(
      expect.objectContaining({ id: 'DIGEST_MISSING', key }),
    );
  });
});

describe('bad log files', () => {
  const place =
    'AWSLogs/111111111111/CloudTrail/us-east-1/2026/03/10/111111111111_CloudTrail_us-east-1_';
  const gzip = async (text: string) => (await import('node:zlib')).gzipSync(text);
  let run: Awaited<ReturnType<typeof report>>;
  let laid: Laid;

  beforeAll(async () => {
    laid = await layOut(forgeArchive({ hours: 1 }));
    const put = async (id: string, body: Promise<Buffer> | Buffer) => {
      writeFileSync(
        join(laid.folder, 'archive', `${place}20260310T00${id}Z_${id}aaaaaaaaaaaaaa.json.gz`),
        await body,
      );
    };
    await put('01', Buffer.from('this is no gzip file at all'));
    await put('02', gzip('{"Records":['));
    await put('03', gzip('{"Events":[]}'));
    await put(
      '04',
      gzip(
        '{"Records":[1,{"eventName":"StopLogging","eventSource":"cloudtrail.amazonaws.com","eventTime":"2026-03-10T00:04:00Z","eventID":"bad-neighbour","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111111111111:user/x"}}]}',
      ),
    );
    await put('06', gzip(`{"Records":[{"filler":"${'x'.repeat(100_000_000)}"}]}`));
    await put('07', gzip(''));
    run = await report('detect', laid, ['--fail-on', 'never']);
  }, 60_000);

  const reason = (id: string): string =>
    run.json.unread.find(({ key }: { key: string }) => key.includes(`T00${id}Z`))?.reason ?? '';

  it('are each named with the reason, and make the run incomplete', () => {
    expect(run.status).toBe(3);
    expect(reason('01')).toContain('not gzip');
    expect(reason('02')).toContain('not JSON');
    expect(reason('03')).toContain('no Records');
    expect(reason('04')).toContain('record 0 is not an object');
    expect(reason('07')).toContain('not JSON');
  });

  it('never hide the others: nor 100 MB in one line', () => {
    const alert = run.json.detections.alerts.find(
      ({ title }: { title: string }) => title === TRAIL_STOPPED,
    );
    expect(alert?.events).toMatchObject([{ eventID: 'bad-neighbour' }]);
    expect(reason('06')).toBe('');
    expect(run.json.detections.bytes).toBeGreaterThan(100_000_000);
  });
});

describe('digests without their metadata', () => {
  it('are proved by their successors but for the newest', async () => {
    const archive = forgeArchive();
    for (const key of archive.chains[0]?.digests ?? []) dropMetadata(archive, key);
    const { json, status } = await report('verify', await layOut(archive));
    expect(status).toBe(1);
    expect(json.integrity.faults.map(({ id }: { id: string }) => id)).toContain(
      'DIGEST_SIGNATURE_MISSING',
    );
  });
});

describe('wrong use', () => {
  const one = (run: CliRun): { status: number; stderr: string } => ({
    status: run.status,
    stderr: run.stderr,
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown option', ['detect', '--frobnicate'], "unknown option '--frobnicate'"],
    ['an unknown command', ['frobnicate'], "unknown command 'frobnicate'"],
    ['no archive', ['detect'], 'give --archive'],
    ['a missing folder', ['detect', '--archive', '/nowhere/at/all'], 'there is no such folder'],
    [
      'a date without a zone',
      ['detect', '--archive', '.', '--since', '2026-03-10T00:00:00'],
      'no ISO 8601 instant with a zone',
    ],
    [
      'since after until',
      [
        'detect',
        '--archive',
        '.',
        '--since',
        '2026-03-10T02:00:00Z',
        '--until',
        '2026-03-10T01:00:00Z',
      ],
      'is not before --until',
    ],
    [
      'missing public keys',
      ['verify', '--archive', '.', '--public-keys', '/nowhere.json'],
      '--public-keys /nowhere.json',
    ],
    [
      'missing rules',
      ['detect', '--archive', '.', '--rules', '/nowhere'],
      '--rules /nowhere: no such file or folder',
    ],
    ['no such rule', ['rules', 'show', 'frobnicate'], 'no rule has the id or title "frobnicate"'],
  ])('%s is exit status 2 with a sentence', async (_name, args, message) => {
    const { status, stderr } = one(await runCli(args));
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
  });

  it('an empty folder is told from a clean archive', async () => {
    const { status, stderr } = await runCli(['verify', '--archive', emptyFolder()]);
    expect(status).toBe(2);
    expect(stderr).toContain('no CloudTrail logs in it; give the folder that holds AWSLogs/');
  });

  it('a rule with a YAML error is named with file and line, and so is every other', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.yml'), 'title: a\ndetection: [\n');
    writeFileSync(
      join(folder, 'b.yml'),
      'title: b\nlogsource: {product: aws}\ndetection:\n  s:\n    eventName|frobnicate: x\n  condition: s\n',
    );
    const { status, stderr } = await runCli(['detect', '--archive', '.', '--rules', folder]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/a\.yml:\d+:/u);
    expect(stderr).toMatch(/b\.yml:5:.*frobnicate/u);
  });

  it('--help names every option of the contract that applies, and exits with 0', async () => {
    const { status, stdout } = await runCli(['audit', '--help']);
    expect(status).toBe(0);
    for (const option of [
      'archive',
      'trail',
      'since',
      'until',
      'window',
      'accounts',
      'regions',
      'public-keys',
      'metadata',
      'rules',
      'issues',
      'format',
      'output',
      'fail-on',
    ])
      expect(stdout).toContain(`--${option} `);
  });
});
