import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aHubFinding, FakeSecurityHub } from './kit/fake-security-hub.ts';
import { openScene, type Scene } from './kit/github-scene.ts';
import { textOf } from './kit/json.ts';

/** The built Action between Security Hub and the issues of a repository, both ways. */

let hub: FakeSecurityHub;
let scene: Scene;
beforeEach(async () => {
  hub = new FakeSecurityHub();
  scene = await openScene({ aws: hub.server });
});
afterEach(async () => {
  await scene.close();
  expect(scene.github.broken).toEqual([]);
});

const inputs = { 'security-hub': 'eu-west-1', issues: '' };
const states = () => [...hub.stored.values()].map(({ RecordState }) => textOf(RecordState));

it('imports every finding once, and nothing where nothing changed', async () => {
  await scene.step({ inputs });
  expect(hub.stored.size).toBe(12);
  hub.asked.length = 0;
  const { code } = await scene.step({ inputs });
  expect(code).toBe(0);
  expect(hub.asked).toEqual(['GetFindings']);
});

it('resolves what a later run disproves, and only that', async () => {
  const { objects } = scene.bucket;
  const key = [...objects.keys()].find((one) => /CloudTrail\/eu-west-1\/.*T10\d\dZ_/u.test(one));
  const lost = objects.get(key ?? '');
  if (key === undefined || lost === undefined) throw new Error('the example has such a log');
  objects.delete(key);
  await scene.step({ inputs });
  objects.set(key, lost);
  // Its hour is not looked at: nothing is said of it.
  await scene.step({ inputs: { ...inputs, since: '2026-03-10T20:00:00Z' } });
  expect(states()).not.toContain('ARCHIVED');
  await scene.step({ inputs });
  expect(states().filter((state) => state === 'ARCHIVED')).toHaveLength(1);
});

it('fails the step where Security Hub refuses, and says what it could not be told', async () => {
  hub.stored.clear();
  await scene.close();
  scene = await openScene();
  const { code, stdout, outputs } = await scene.step({ inputs });
  expect({ code, delivered: outputs.get('delivered') }).toEqual({ code: 1, delivered: 'false' });
  expect(stdout).toContain('security hub');
});

it('brings findings of other products into issues, and does not send them back', async () => {
  hub.stored.set('theirs', aHubFinding());
  const conditions = { 'security-hub-findings': 'product=GuardDuty,severity=high' };
  await scene.step({ inputs: { ...conditions, 'security-hub': 'eu-west-1' } });
  const titles = scene.github.state.open().map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('CloudTrail was disabled'))).toHaveLength(1);
  expect(hub.stored.size).toBe(13);
});

it('closes the issue of a control of theirs when it passes in two runs', async () => {
  const compliance = (Status: string) => aHubFinding({ Compliance: { Status } });
  const conditions = { 'security-hub-findings': 'product=GuardDuty' };
  hub.stored.set('theirs', compliance('FAILED'));
  await scene.step({ inputs: conditions });
  const issue = scene.github.state.issues.find(({ title }) => title.startsWith('CloudTrail was'));
  hub.stored.set('theirs', compliance('PASSED'));
  await scene.step({ inputs: conditions });
  expect(issue).toMatchObject({ open: true });
  await scene.step({ inputs: conditions });
  expect(issue).toMatchObject({ open: false, reason: 'completed' });
});
