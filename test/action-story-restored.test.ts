import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeState, encodeState } from '../action/write/issues/dashboard-state.ts';
import { asOf, forgeArchive } from './kit/forge-archive.ts';
import { signerOf } from './kit/forge-keys.ts';
import { openScene, type Scene } from './kit/github-scene.ts';
import { logDocument } from './kit/records.ts';
import { writePublicKeys } from './kit/write-archive.ts';

/** Hourly runs with a state: what was found stays told until somebody looks at its hour again. */

const HOUR = 3_600_000;
let scene: Scene;
let lost = '';
let falsified = '';
let inputs: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  scene = await openScene();
  const forged = forgeArchive({
    from: new Date(Math.floor(Date.now() / HOUR) * HOUR - 12 * HOUR),
    hours: 13,
    regions: ['us-east-1', 'eu-west-1'],
    bucket: 'example-org-trail-archive',
    signer: lastingSigner,
  });
  const archive = asOf(forged, new Date());
  scene.bucket.objects.clear();
  for (const [name, object] of archive.objects) scene.bucket.objects.set(name, object);
  [lost = '', falsified = ''] = archive.chains.map(({ logs }) => logs[4] ?? '');
  const publicKeys = join(scene.folder, 'keys.json');
  await writePublicKeys(archive, publicKeys);
  const state = join(scene.folder, 'state.json');
  inputs = { 'public-keys': publicKeys, state, since: '', until: '' };
});
afterAll(async () => {
  expect(scene.github.broken).toEqual([]);
  await scene.close();
});

function lastingSigner(region: string) {
  const { privateKey, publicKey } = signerOf(region);
  const validFrom = new Date(Date.now() - 240 * HOUR);
  const validUntil = new Date(Date.now() + 240 * HOUR);
  return { privateKey, publicKey: { ...publicKey, validFrom, validUntil } };
}

const issueOf = (key = '') =>
  scene.github.state.issues.find(({ body }) => body.includes(key.split('/').at(-1) ?? ''));
describe('a log file that is gone, and one that is falsified', () => {
  it('are treated as they deserve by an hourly run: what is gone is looked for again, what is proved passed by', async () => {
    const { objects } = scene.bucket;
    const whole = new Map(objects);
    objects.delete(lost);
    objects.set(falsified, { metadata: {}, body: gzipSync(logDocument([])) });
    await scene.step({ inputs });
    const told = issueOf(falsified)?.body;
    expect(issueOf(lost)).toMatchObject({ open: true });
    for (const [key, object] of whole) objects.set(key, object);
    const { outputs } = await scene.step({ inputs });
    expect(outputs.get('findings')).toBe('1');
    expect(issueOf(lost)).toMatchObject({ open: false, reason: 'completed' });
    expect(scene.github.state.comments).toHaveLength(1);
    expect(issueOf(falsified)).toMatchObject({ open: true, body: told });
  });

  it('differ after a run over their hours, too: that something was altered stays true', async () => {
    const { outputs } = await scene.step({ inputs: { ...inputs, window: '24h' } });
    expect(outputs.get('findings')).toBe('0');
    expect(issueOf(falsified)).toMatchObject({ open: true });
    expect(scene.github.state.comments).toHaveLength(1);
  });
});

describe('an outage that is too long to be made up for', () => {
  const dashboard = () =>
    scene.github.state.issues.find(({ labels }) => labels.includes('kind:dashboard'));

  it('is told once, with what to run, and holds nothing back', async () => {
    const asked = { ...inputs, state: '', skip: 'controls,integrity' };
    const before = new Date(Date.now() - 45 * 24 * HOUR).toISOString();
    const issue = dashboard();
    const state = decodeState(issue?.body ?? '');
    if (issue === undefined || state === undefined) throw new Error('there is a dashboard');
    const { line } = encodeState({ ...state, watermark: before });
    issue.body = issue.body.replace(/<!-- data .* -->/u, line);
    const { code, outputs, stdout } = await scene.step({ inputs: asked });
    expect({ code, complete: outputs.get('complete') }).toEqual({ code: 1, complete: 'false' });
    expect(stdout).toContain(`look once with --since ${before} --until `);
    expect(dashboard()?.body).toContain(`--since ${before}`);
    expect(await scene.step({ inputs: asked })).toMatchObject({ code: 0 });
  });
});
