import { gzipSync } from 'node:zlib';
import { PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commentKeys, filedFingerprints } from '../../kit/github-scene.ts';
import { logDocument } from '../../kit/records.ts';
import { BUCKET } from '../controls/archive.ts';
import { signIn } from '../controls/look.ts';
import { motoMissing } from '../moto.ts';
import { openScene, type Scene } from './scene.ts';

/**
 * The built Action as a schedule runs it, hour after hour: an organisation and its archive in moto,
 * the issues in a GitHub that is held against GitHub's own description.
 */

const whenAvailable = motoMissing === undefined ? describe : describe.skip;
if (motoMissing !== undefined) process.stderr.write(`SYSTEM TESTS SKIPPED: ${motoMissing}\n`);

let scene: Scene;

const setVersioning = (Status: 'Enabled' | 'Suspended') =>
  scene.world
    .at(scene.world.archive)
    .s3.send(
      new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration: { Status } }),
    );
const logAt = (index: number) => scene.archive.chains[1]?.logs[index] ?? '';
const falsify = (key: string) => scene.store(key, gzipSync(logDocument([])));
const issueOf = (word: string) => scene.github.state.issues.find(({ body }) => body.includes(word));
const writes = () =>
  scene.github.seen.filter(({ id }) => /create|update/u.test(id)).map(({ id }) => id);
const nameOf = (key: string) => key.split('/').at(-1) ?? '';

/** What all runs of this story have in common. */
async function runWhole() {
  scene.github.seen = [];
  const { code, outputs, stdout } = await scene.step();
  const { complete, delivered, ...counts } = Object.fromEntries(outputs);
  expect({ code, complete, delivered, stdout }).toMatchObject({
    code: 0,
    complete: 'true',
    delivered: 'true',
  });
  return counts;
}

whenAvailable('the Action on an organisation in the emulator', () => {
  beforeAll(async () => {
    signIn();
    scene = await openScene();
    await setVersioning('Suspended');
    await falsify(logAt(6));
  });
  afterAll(async () => {
    expect(scene.github.broken).toEqual([]);
    await scene.close();
  });

  it('opens an issue for a control, for a falsified log file and for what somebody did', async () => {
    expect(await runWhole()).toMatchObject({ findings: '3', 'new-issues': '3' });
    expect(issueOf('ARC-05')).toMatchObject({ open: true });
    expect(issueOf(nameOf(logAt(6)))?.labels).toContain('severity:critical');
    expect(issueOf('user/mallory')).toMatchObject({ open: true });
    expect(scene.github.state.open()).toHaveLength(4);
  });

  it('writes nothing but the dashboard where nothing is new', async () => {
    await runWhole();
    expect(writes()).toEqual(['issues/update']);
    expect(commentKeys(scene)).toEqual([]);
  });

  it('closes the issue of a control that passes twice, with the proof, and no other', async () => {
    await setVersioning('Enabled');
    await runWhole();
    expect(issueOf('ARC-05')).toMatchObject({ open: true });
    expect(await runWhole()).toMatchObject({ 'closed-issues': '1' });
    expect(issueOf('ARC-05')).toMatchObject({ open: false, reason: 'completed' });
    expect(scene.github.state.comments).toHaveLength(1);
    expect(scene.github.state.open()).toHaveLength(3);
  });

  it('ends as a whole run does after kill -9 at any moment', async () => {
    await setVersioning('Suspended');
    await falsify(logAt(8));
    const again = scene.bookmark();
    await runWhole();
    const expected = { issues: filedFingerprints(scene), comments: commentKeys(scene) };
    const requests = scene.github.seen.length;
    expect(issueOf('ARC-05')).toMatchObject({ open: true });
    for (const moment of [0.4, 0.7, 0.95].map((part) => Math.floor(part * requests))) {
      again();
      await killAt(moment);
      await runWhole();
      expect({ issues: filedFingerprints(scene), comments: commentKeys(scene) }).toEqual(expected);
    }
  });
});

/** Ends the process while GitHub carries out a request. */
async function killAt(moment: number): Promise<void> {
  const { github } = scene;
  github.seen = [];
  const { code } = await scene.step({
    onStart: (child) => {
      github.fault = ({ index }) => {
        if (index === moment) child.kill('SIGKILL');
        return undefined;
      };
    },
  });
  github.fault = () => undefined;
  expect(code).toBeNull();
}
