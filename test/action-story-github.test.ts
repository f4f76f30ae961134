import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeState, encodeState } from '../action/write/issues/dashboard-state.ts';
import { startConnectProxy } from './kit/connect-proxy.ts';
import { s3Error } from './kit/fake-s3.ts';
import { TOKEN } from './kit/fake-github.ts';
import {
  filedFingerprints,
  openScene,
  STEP_INPUTS,
  todaysObjects,
  type Scene,
} from './kit/github-scene.ts';
import { forgeArchive } from './kit/forge-archive.ts';
import { signerOf } from './kit/forge-keys.ts';
import { runCli } from './kit/run-cli.ts';
import { writePublicKeys } from './kit/write-archive.ts';

/** The built Action on a bucket, keeping the issues of a repository, as GitHub's runner runs it. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await scene.close();
  expect(scene.github.broken).toEqual([]);
});

const FINDINGS = 12;
const [LATE, AHEAD] = ['111111111111', '222222222222'];
const HOUR = 3_600_000;

/** Of one account only the first hours were verified, six weeks ago; of another those of today. */
async function leaveBehind(scene: Scene) {
  const { bucket, folder } = scene;
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const from = new Date(now - 45 * 24 * HOUR);
  const signer = (region: string) => {
    const { privateKey, publicKey } = signerOf(region);
    const validity = { validFrom: from, validUntil: new Date(now + 24 * HOUR) };
    return { privateKey, publicKey: { ...publicKey, ...validity } };
  };
  const trail = { signer, bucket: 'example-org-trail-archive' };
  const late = forgeArchive({ ...trail, accounts: [LATE], from, hours: 8 });
  const today = { from: new Date(now - 4 * HOUR), hours: 4 };
  const ahead = forgeArchive({ ...trail, accounts: [AHEAD], ...today });
  bucket.objects.clear();
  for (const { objects } of [late, ahead])
    for (const [key, object] of objects) bucket.objects.set(key, object);
  const keys = join(folder, 'keys.json');
  await writePublicKeys(late, keys);
  const state = join(folder, 'state.json');
  const inputs = { 'public-keys': keys, state, since: '', until: '' };
  const until = new Date(from.getTime() + 3 * HOUR).toISOString();
  await scene.step({ inputs: { ...inputs, accounts: LATE, since: from.toISOString(), until } });
  await scene.step({ inputs: { ...inputs, accounts: AHEAD, since: today.from.toISOString() } });
  return { from, inputs };
}
const writes = () =>
  scene.github.seen.filter(({ id }) => /create|update/u.test(id)).map(({ id }) => id);
const titles = () => scene.github.state.open().map(({ title }) => title);

describe('a first run', () => {
  it('opens one issue per finding, and the dashboard', async () => {
    const { code, outputs, summary, stdout } = await scene.step();
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(scene.github.state.open()).toHaveLength(FINDINGS + 1);
    expect(new Set(filedFingerprints(scene)).size).toBe(FINDINGS + 1);
    expect(Object.fromEntries(outputs)).toMatchObject({
      complete: 'true',
      delivered: 'true',
      findings: '12',
      'new-issues': '12',
      'pending-findings': '0',
      dashboard: '13',
    });
    expect(summary).toContain('https://github.example/acme/audit/issues/13');
    expect(`${stdout}${summary}`).not.toContain(TOKEN);
  });

  it('is followed by one that only writes the dashboard', async () => {
    await scene.step();
    scene.github.seen = [];
    await scene.step();
    expect(writes()).toEqual(['issues/update']);
    expect(scene.github.count('issues/list-for-repo')).toBe(1);
  });

  it('lists the issues once where a state remembers how far the last run came', async () => {
    for (const [key, object] of todaysObjects()) scene.bucket.objects.set(key, object);
    const inputs = { since: '', until: '', state: join(scene.folder, 'state.json') };
    const chosen = { ...inputs, since: '2026-03-10T00:00:00Z', until: '2026-03-11T00:00:00Z' };
    await scene.step({ inputs: chosen });
    scene.github.seen = [];
    await scene.step({ inputs });
    expect(scene.github.count('issues/list-for-repo')).toBe(1);
  });

  it('opens as many issues as it may, the worst first, and the rest waits', async () => {
    const { outputs } = await scene.step({ inputs: { 'max-new-issues': '3' } });
    expect(outputs.get('pending-findings')).toBe('9');
    const severities = scene.github.state.open().flatMap(({ labels }) => labels);
    expect(severities.filter((label) => label === 'severity:critical')).toHaveLength(2);
    await scene.step();
    expect(new Set(filedFingerprints(scene)).size).toBe(FINDINGS + 1);
  });
});

describe('a dry run', () => {
  const state = () => join(scene.folder, 'state.json');

  it('prints what it would do, and does nothing', async () => {
    const inputs = { plan: 'true', state: state() };
    const { stdout, summary, outputs } = await scene.step({ inputs });
    expect(stdout.match(/^open {5}/gmu)).toHaveLength(FINDINGS);
    expect(summary).toContain('### Planned, not done');
    expect(outputs.get('new-issues')).toBe('0');
    expect(writes()).toEqual([]);
    expect(readdirSync(scene.folder)).toEqual(['trailwarden.config.yml']);
  });

  it('prints JSON where that is asked for, in a terminal', async () => {
    const { stdout, status } = await cli(['--plan', '--format', 'json']);
    const plan = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(plan.operations.map(({ kind }: { kind: string }) => kind)).toEqual(
      Array.from({ length: FINDINGS }, () => 'create'),
    );
    expect(writes()).toEqual([]);
  });
});

function cli(more: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { token, ...options } = STEP_INPUTS;
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return runCli(['audit', ...given, ...more], {
    cwd: scene.folder,
    environment: {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: scene.aws.url,
      GITHUB_API_URL: scene.github.url,
      GITHUB_TOKEN: token,
      ...environment,
    },
  });
}

describe('the command line', () => {
  it('keeps the same issues as the Action', async () => {
    await scene.step();
    scene.github.seen = [];
    expect(await cli([])).toMatchObject({ status: 0 });
    expect(writes()).toEqual(['issues/update']);
  });

  it('asks for a token where there is none', async () => {
    const { status, stderr } = await cli([], { GITHUB_TOKEN: '', GH_TOKEN: '' });
    expect({ status, stderr }).toMatchObject({ status: 2 });
    expect(stderr).toContain('the environment variable GITHUB_TOKEN');
  });

  it('says that GitHub could not be asked, and looks at nothing', async () => {
    scene.github.fault = () => 'unauthorized';
    const { status, stderr } = await cli([]);
    expect(status).toBe(3);
    expect(stderr).toContain('permissions: issues: write');
    expect(stderr).not.toContain('defect');
    expect(scene.aws.requests).toEqual([]);
  });
});

describe('a GitHub of one’s own behind a proxy', () => {
  it('is told all the same, and AWS is asked through the proxy too', async () => {
    const { github, aws } = scene;
    github.prefix = '/api/v3';
    const here = (url: string) => url.replace('http://', '');
    const proxy = await startConnectProxy({
      'ghes.example': here(github.url),
      'aws.example': here(aws.url),
    });
    const { code, stdout } = await scene.step({
      inputs: { 'endpoint-url': 'http://aws.example' },
      env: {
        GITHUB_API_URL: 'http://ghes.example/api/v3',
        GITHUB_SERVER_URL: 'http://ghes.example',
        HTTP_PROXY: proxy.url,
        http_proxy: proxy.url,
        NO_PROXY: '',
      },
    });
    await proxy.close();
    expect({ code, stdout }).toMatchObject({ code: 0 });
    expect(github.state.open()).toHaveLength(FINDINGS + 1);
    expect(new Set(proxy.targets)).toEqual(new Set(['ghes.example:80', 'aws.example:80']));
  });
});

describe('what may be seen', () => {
  it('is nothing in a public repository, neither issues nor log', async () => {
    scene.github.state.visibility = 'public';
    const { code, stdout, stderr, summary } = await scene.step({ payload: {} });
    expect(code).toBe(1);
    expect(writes()).toEqual([]);
    expect(summary).toBe('');
    expect(`${stdout}${stderr}`).not.toMatch(/\d{12}/u);
    expect(stdout).toContain('this repository is public');
  });

  it('is everything in a public repository where that is allowed', async () => {
    scene.github.state.visibility = 'public';
    const { code, stderr } = await scene.step({ payload: {}, inputs: { 'allow-public': 'true' } });
    expect(code).toBe(0);
    expect(stderr).toContain('everybody can read');
    expect(scene.github.state.open()).toHaveLength(FINDINGS + 1);
  });

  it('is nothing where nobody can tell who reads it', async () => {
    const { code, stdout } = await scene.step({ payload: {}, inputs: { token: '', issues: '' } });
    expect(code).toBe(1);
    expect(stdout).toContain('cannot tell whether this repository is public');
  });

  it('hides what was asked to be hidden, in issues, log, summary and the files to upload', async () => {
    const inputs = { redact: 'accounts,principals,addresses', 'max-new-issues': '200' };
    const { stdout, stderr, summary } = await scene.step({ inputs });
    const told = [
      stdout,
      stderr,
      summary,
      ...scene.github.seen.map(({ body }) => JSON.stringify(body)),
    ];
    for (const text of told) expect(text).not.toMatch(/(?<!\d)[12]{12}(?!\d)|203\.0\.113\.\d/u);
  });
});

describe('something that cannot be read', () => {
  const denied = () => {
    const key = [...scene.bucket.objects.keys()].find((one) => one.includes('/CloudTrail/')) ?? '';
    scene.bucket.refusals?.set(key, s3Error(403, { code: 'AccessDenied', message: 'no' }));
    return key;
  };

  /** Writes into the dashboard that the last whole run ended at another time. */
  const moveWatermark = (watermark: string) => {
    const dashboard = scene.github.state
      .open()
      .find(({ labels }) => labels.includes('kind:dashboard'));
    const state = decodeState(dashboard?.body ?? '');
    if (dashboard === undefined || state === undefined) throw new Error('there is a dashboard');
    const { line } = encodeState({ ...state, watermark });
    dashboard.body = dashboard.body.replace(/<!-- data .* -->/u, line);
  };

  const watermark = () => {
    const dashboard = scene.github.state
      .open()
      .find(({ labels }) => labels.includes('kind:dashboard'));
    return decodeState(dashboard?.body ?? '')?.watermark;
  };

  it('fails the step, and is on the dashboard by name', async () => {
    const key = denied();
    const { code, outputs, stdout, commands } = await scene.step();
    expect({ code, complete: outputs.get('complete') }).toEqual({ code: 1, complete: 'false' });
    expect(stdout).toContain('something could not be looked at');
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(2);
    expect(scene.github.state.open().at(-1)?.body).toContain(key.split('/').at(-1));
  });

  it('moves no watermark, and what could be read moves it', async () => {
    // Nothing of today is there: the schedule's own window has nothing to look at.
    const inputs = { since: '', until: '', window: '' };
    await scene.step({ inputs });
    expect(watermark()).toBeUndefined();
    scene.bucket.objects.clear();
    for (const [key, object] of todaysObjects()) scene.bucket.objects.set(key, object);
    await scene.step({ inputs: { ...inputs, skip: 'controls,integrity' } });
    const first = Date.parse(watermark() ?? '');
    expect(Date.now() - first).toBeLessThan(60_000);
    denied();
    await scene.step({ inputs: { ...inputs, skip: 'controls,integrity' } });
    expect(Date.parse(watermark() ?? '')).toBe(first);
  });

  it('is made up for: the next window begins where the watermark stands', async () => {
    for (const [key, object] of todaysObjects()) scene.bucket.objects.set(key, object);
    const inputs = { since: '', until: '', skip: 'controls,integrity' };
    await scene.step({ inputs });
    const threeDaysAgo = new Date(Date.now() - 3 * 86_400_000).toISOString();
    moveWatermark(threeDaysAgo);
    const output = join(scene.folder, 'report.json');
    await scene.step({ inputs: { ...inputs, output } });
    const since = Date.parse(JSON.parse(readFileSync(output, 'utf8')).window.since);
    expect(since).toBe(Date.parse(threeDaysAgo) - 3_600_000);
  });

  it('is an issue that stays where the pause was longer than is made up for', async () => {
    for (const [key, object] of todaysObjects()) scene.bucket.objects.set(key, object);
    const inputs = { since: '', until: '', skip: 'controls,integrity' };
    await scene.step({ inputs });
    moveWatermark(new Date(Date.now() - 45 * 86_400_000).toISOString());
    await scene.step({ inputs });
    const unseen = () =>
      scene.github.state.open().find(({ title }) => title.includes('nobody has'));
    expect(unseen()?.body).toMatch(/trailwarden audit --archive s3:\S+ --since \S+ --until \S+/u);
    await scene.step({ inputs });
    await scene.step({ inputs });
    expect(unseen()).toBeDefined();
    expect(Date.now() - Date.parse(watermark() ?? '')).toBeLessThan(60_000);
  });

  it('is an issue that closes once the hours of a chain that fell behind were looked at', async () => {
    const { from, inputs } = await leaveBehind(scene);
    const unseen = () =>
      scene.github.state.issues.find(({ title }) => title.includes('nobody has'));
    await scene.step({ inputs });
    const command = /trailwarden audit --archive \S+ .*/u.exec(unseen()?.body ?? '')?.[0] ?? '';
    const said = [...command.matchAll(/--(\w+) (\S+)/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const asked: Record<string, string> = Object.fromEntries(said);
    expect(asked).toMatchObject({ accounts: LATE, regions: 'us-east-1', state: inputs.state });
    expect(Date.parse(asked.since ?? '')).toBeGreaterThan(from.getTime());
    await scene.step({ inputs });
    expect(unseen()).toMatchObject({ open: true });
    await scene.step({ inputs: { ...inputs, ...asked } });
    expect(unseen()).toMatchObject({ open: false, reason: 'completed' });
    const { outputs } = await scene.step({ inputs });
    expect(unseen()).toMatchObject({ open: false });
    expect(outputs.get('complete')).toBe('true');
  });

  it('keeps issues whose hours were not looked at again', async () => {
    await scene.step();
    const open = titles();
    const since = '2026-03-10T20:00:00Z';
    await scene.step({ inputs: { since } });
    await scene.step({ inputs: { since } });
    expect(titles().sort()).toEqual(open.sort());
  });

  it('closes the issue of a lost log file when it is there again, with a comment', async () => {
    const example = scene.bucket.objects;
    const key =
      [...example.keys()].find((one) => /CloudTrail\/eu-west-1\/.*T10\d\dZ_[A-Z]/u.test(one)) ?? '';
    const lost = example.get(key);
    example.delete(key);
    await scene.step();
    const lostIssue = () =>
      scene.github.state.issues.find(({ body }) => body.includes(key.split('/').at(-1) ?? ''));
    expect(lostIssue()).toMatchObject({ open: true });
    // Nobody looks at its hour: it stays.
    await scene.step({ inputs: { since: '2026-03-10T20:00:00Z' } });
    expect(lostIssue()).toMatchObject({ open: true });
    if (lost !== undefined) example.set(key, lost);
    await scene.step();
    expect(lostIssue()).toMatchObject({ open: false, reason: 'completed' });
    expect(scene.github.state.comments).toHaveLength(1);
  });

  it('leaves issues of controls alone while controls cannot be looked at', async () => {
    const { outputs, stdout } = await scene.step({ inputs: { skip: '' } });
    expect(outputs.get('complete')).toBe('false');
    expect(stdout).toContain('cannot read the organisation');
    expect(scene.github.state.open()).toHaveLength(FINDINGS + 1);
  });
});

describe('GitHub that cannot be told', () => {
  it('fails the step and moves no state, so that the next run tells it', async () => {
    const inputs = { state: join(scene.folder, 'state.json') };
    scene.github.fault = ({ id }) => (id === 'issues/create' ? 'rate limit' : undefined);
    const { code, outputs } = await scene.step({ inputs });
    expect({ code, delivered: outputs.get('delivered') }).toEqual({ code: 1, delivered: 'false' });
    expect(readdirSync(scene.folder)).not.toContain('state.json');
    scene.github.fault = () => undefined;
    await scene.step({ inputs });
    expect(readdirSync(scene.folder)).toContain('state.json');
    expect(new Set(filedFingerprints(scene)).size).toBe(FINDINGS + 1);
  });
});

describe('exceptions', () => {
  it('of the reviewed file open no issue, close those there are, and are counted', async () => {
    await scene.step();
    const [, second] = scene.github.state.open();
    const [, fingerprint = ''] = /fp=([0-9a-f]{32})/u.exec(second?.body ?? '') ?? [];
    const file = join(scene.folder, 'suppressions.yml');
    const entry = `- fingerprint: '${fingerprint}'\n  reason: known\n  owner: kim\n  expires: ${nextYear()}\n`;
    writeFileSync(file, entry);
    const { stderr } = await scene.step({ inputs: { suppressions: file } });
    expect(second).toMatchObject({ open: false, reason: 'not_planned' });
    expect(stderr).toContain('1 of 15 findings are suppressed');
  });
});

function nextYear(): string {
  return new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
}

describe('an event that no audit runs on', () => {
  it.each([
    ['issue_comment', {}],
    ['pull_request_target', {}],
    ['workflow_run', {}],
    ['pull_request', { pull_request: { head: { repo: { full_name: 'stranger/audit' } } } }],
  ])('%s is refused, with all that is wrong besides', async (event, payload) => {
    const inputs = { 'fail-on': 'severe', 'allow-events': event };
    const { code, commands, stdout } = await scene.step({ event, payload, inputs });
    expect(code).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(stdout).toContain('--fail-on: "severe"');
    expect(scene.aws.requests).toEqual([]);
    expect(scene.github.seen).toEqual([]);
  });
});
