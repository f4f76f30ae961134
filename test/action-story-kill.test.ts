import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { commentKeys, filedFingerprints, openScene, type Scene } from './kit/github-scene.ts';
import { seededRandom } from './kit/random.ts';

/** kill −9 at random moments of the real process: the next run makes good whatever was half done. */

let scene: Scene;
let again: () => void;
let expected: readonly string[];

/** A run that has to open issues, close one with a comment, and write the dashboard. */
beforeAll(async () => {
  scene = await openScene();
  const { objects } = scene.bucket;
  const key = [...objects.keys()].find((one) => /CloudTrail\/eu-west-1\/.*T10\d\dZ_/u.test(one));
  const lost = objects.get(key ?? '');
  if (key === undefined || lost === undefined) throw new Error('the example has such a log');
  objects.delete(key);
  await scene.step({ inputs: { 'max-new-issues': '8' } });
  objects.set(key, lost);
  again = scene.github.state.bookmark();
  await scene.step();
  expected = filedFingerprints(scene);
}, 60_000);
afterAll(async () => {
  await scene.close();
});

const ROUNDS = 8;
const random = seededRandom('kill');

describe('a process that is killed', () => {
  it.each(Array.from({ length: ROUNDS }, (_, round) => ({ round, at: random.int(1000) / 1000 })))(
    'in round $round leaves nothing that the next run does not make good',
    async ({ at }) => {
      again();
      const { github } = scene;
      github.seen = [];
      const moment = Math.floor(at * 14);
      const { code } = await scene.step({
        onStart: (child) => {
          github.fault = ({ index }) => {
            // Before it is carried out, while it is, or a little later: whatever comes of it.
            if (index === moment) setTimeout(() => child.kill('SIGKILL'), at * 4);
            return undefined;
          };
        },
      });
      expect(code).toBeNull();
      github.fault = () => undefined;
      const { code: second } = await scene.step();
      expect(second).toBe(0);
      expect(filedFingerprints(scene)).toEqual(expected);
      expect(new Set(expected).size).toBe(expected.length);
      expect(commentKeys(scene)).toHaveLength(1);
      expect(github.broken).toEqual([]);
    },
    60_000,
  );
});
