import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Break } from './breaking.ts';
import { ARCHIVE_BREAKS } from './breaks-archive.ts';
import { ORGANIZATION_BREAKS } from './breaks-organization.ts';
import { REFUSALS } from './breaks-refusals.ts';
import { TRAIL_BREAKS } from './breaks-trail.ts';
import { KEY_BREAKS, WATCH_BREAKS } from './breaks-watch.ts';
import type { ControlResult } from '../../../checks/controls/index.ts';
import { CALLS } from '../../../checks/controls/permissions.ts';
import { lookAtEverything } from './everything.ts';
import type { Look } from './look.ts';
import { look, signIn, worstOf } from './look.ts';
import type { Emulator } from './moto.ts';
import { emptyFolder, runCli } from '../../kit/run-cli.ts';
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

const nothing = () => Promise.resolve();
const GOOD: Break = { name: 'nothing is broken', damage: nothing, mend: nothing, expected: {} };
/** A few scenes go through the whole program too: command line, configuration, report, exit status. */
const THROUGH_THE_PROGRAM = [
  'nothing is broken',
  'the trail is stopped',
  'everybody may read',
  'the key policy may not be read',
];

/** Failures make it 1; a refusal alone makes it 3: never reported as clean. */
function exitOf({ expected }: Break): number {
  const said = Object.values(expected);
  if (said.includes('fail')) return 1;
  return said.includes('unknown') ? 3 : 0;
}

async function runProgram({ overlay, security }: World) {
  const config = join(emptyFolder(), 'trailwarden.config.yml');
  await writeFile(
    config,
    `organization: { audit-role: TrailwardenAudit, security-account: "${security}" }\n`,
  );
  return runCli([
    'controls',
    '--config',
    config,
    '--endpoint-url',
    overlay.url,
    '--format',
    'json',
  ]);
}

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

  it.each(THROUGH_THE_PROGRAM)('is told alike by the program when %s', async (name) => {
    const one = BREAKS.find((each) => each.name === name) ?? GOOD;
    await one.damage(world);
    try {
      const { status, stdout } = await runProgram(world);
      const rows: readonly ControlResult[] = JSON.parse(stdout).controls;
      expect(worstOf(rows)).toEqual({ ...good.verdicts, ...one.expected });
      expect(status).toBe(exitOf(one));
    } finally {
      await one.mend(world);
    }
  });

  it('is well again once everything is mended', async () => {
    expect((await look(world)).verdicts).toEqual(good.verdicts);
  });
});
