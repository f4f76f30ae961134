import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ARCHIVE_BREAKS } from './breaks-archive.ts';
import { ORGANIZATION_BREAKS } from './breaks-organization.ts';
import { REFUSALS } from './breaks-refusals.ts';
import { TRAIL_BREAKS } from './breaks-trail.ts';
import { KEY_BREAKS, WATCH_BREAKS } from './breaks-watch.ts';
import { CALLS } from '../../../checks/controls/permissions.ts';
import { lookAtEverything } from './everything.ts';
import type { Look } from './look.ts';
import { look, signIn } from './look.ts';
import type { Emulator } from './moto.ts';
import { motoMissing } from '../moto.ts';
import { startEmulator } from './moto.ts';
import type { World } from './world.ts';
import { buildWorld } from './world.ts';

const whenAvailable = motoMissing === undefined ? describe : describe.skip;
if (motoMissing !== undefined) process.stderr.write(`SYSTEM TESTS SKIPPED: ${motoMissing}\n`);
const BREAKS = [
  ...ORGANIZATION_BREAKS,
  ...TRAIL_BREAKS,
  ...ARCHIVE_BREAKS,
  ...KEY_BREAKS,
  ...WATCH_BREAKS,
  ...REFUSALS,
];

whenAvailable('an organisation in the emulator', () => {
  let emulator: Emulator;
  let world: World;
  let good: Look;

  beforeAll(async () => {
    signIn();
    emulator = await startEmulator();
    world = await buildWorld(emulator.overlay);
    good = await look(world);
  });
  afterAll(() => emulator.stop());

  it('is well in every control', () => {
    const bad = good.results.filter(({ status }) => status === 'fail' || status === 'unknown');
    expect(bad.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  it('is asked nothing twice', () => {
    const asked = good.calls.map((call) => JSON.stringify(call));
    const twice = asked.filter((call, index) => asked.indexOf(call) !== index);
    expect(twice).toEqual([]);
  });

  it('asks for no more than the policy grants, and the policy grants no more than is asked', async () => {
    const asked = new Set(good.calls.map(({ call }) => call));
    // A store, an attached policy and an aggregator are met in other scenes.
    for (const { call } of (await lookAtEverything(world)).calls) asked.add(call);
    expect([...asked].toSorted()).toEqual(Object.keys(CALLS).toSorted());
  });

  it('has more than forty ways to be broken', () => {
    expect(BREAKS.length).toBeGreaterThan(40);
  });

  it.each(BREAKS.map((one) => [one.name, one] as const))(
    'when %s',
    async (_, { damage, mend, expected }) => {
      await damage(world);
      try {
        const { verdicts } = await look(world);
        expect(verdicts).toEqual({ ...good.verdicts, ...expected });
      } finally {
        await mend(world);
      }
    },
  );

  it('is well again once everything is mended', async () => {
    expect((await look(world)).verdicts).toEqual(good.verdicts);
  });
});
