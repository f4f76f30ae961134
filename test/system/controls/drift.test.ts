import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartLoggingCommand, StopLoggingCommand } from '@aws-sdk/client-cloudtrail';
import { PutBucketVersioningCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { forgeArchive } from '../../kit/forge-archive.ts';
import { anIamUser, aRecord } from '../../kit/records.ts';
import { emptyFolder, runCli } from '../../kit/run-cli.ts';
import { writeArchive } from '../../kit/write-archive.ts';
import { motoMissing } from '../moto.ts';
import { BUCKET, HOME, TRAIL_ARN } from './archive.ts';
import { signIn } from './look.ts';
import { type Emulator, MANAGEMENT, startEmulator } from './moto.ts';
import { buildWorld, type World } from './world.ts';

const whenAvailable = motoMissing === undefined ? describe : describe.skip;
if (motoMissing !== undefined) process.stderr.write(`SYSTEM TESTS SKIPPED: ${motoMissing}\n`);

const SECOND = 1000;

/** What Node and the SDK say of their own age is not ours. */
const withoutWarning = (stderr: string): string =>
  stderr.replace(/\(node:\d+\) Warning[^]*?was created\)\n/gu, '');

interface Row {
  readonly id: string;
  readonly status: string;
  readonly message: string;
}
const messageOf = (stdout: string, control: string): string => {
  const rows: readonly Row[] = JSON.parse(stdout).controls;
  return rows.find(({ id, status }) => id === control && status === 'fail')?.message ?? '';
};

/** The logs of the archive's own account: a background, and one call of Eve's. */
async function logsWithEve(world: World, time: Date): Promise<string> {
  const from = new Date(Math.floor(time.getTime() / 3_600_000) * 3_600_000);
  const archive = forgeArchive({
    from,
    hours: 1,
    accounts: [world.archive],
    regions: [HOME],
    organization: world.organization,
    logs: ({ account, region, random }) => {
      const scene = { account, region, time, random };
      const eve = anIamUser(account, 'eve', { ip: '192.0.2.66' });
      const call = {
        source: 's3.amazonaws.com',
        name: 'PutBucketVersioning',
        request: { bucketName: BUCKET, VersioningConfiguration: { Status: 'Suspended' } },
      };
      return [{ time, records: [aRecord(scene, eve, call)] }];
    },
  });
  const folder = emptyFolder();
  await writeArchive(archive, folder);
  return folder;
}

whenAvailable('the story of a change', () => {
  let emulator: Emulator;
  let world: World;
  let folder: string;

  beforeAll(async () => {
    signIn();
    emulator = await startEmulator();
    world = await buildWorld(emulator.overlay);
    folder = emptyFolder();
    await writeFile(
      join(folder, 'trailwarden.config.yml'),
      `organization: { audit-role: TrailwardenAudit, security-account: "${world.security}" }\n`,
    );
  });
  afterAll(() => emulator.stop());

  async function run(...words: readonly string[]) {
    const common = ['--config', 'trailwarden.config.yml', '--state', 'state.json'];
    const wires = ['--endpoint-url', world.overlay.url, '--format', 'json'];
    return runCli(['controls', ...common, ...wires, ...words], { cwd: folder });
  }

  it('begins with an organisation that is well, which is remembered', async () => {
    const { status, stderr } = await run();
    expect({ status, said: withoutWarning(stderr) }).toEqual({ status: 0, said: '' });
  });

  it('says what changed on the archive, when and by whom, as its logs tell', async () => {
    const { s3 } = world.at(world.archive);
    const suspended = { Bucket: BUCKET, VersioningConfiguration: { Status: 'Suspended' } } as const;
    const time = new Date(Math.floor(Date.now() / SECOND) * SECOND);
    const logs = await logsWithEve(world, time);
    await s3.send(new PutBucketVersioningCommand(suspended));
    const { status, stdout, stderr } = await run('--archive', logs);
    expect({ status, said: withoutWarning(stderr) }).toEqual({ status: 1, said: '' });
    expect(messageOf(stdout, 'ARC-05')).toContain(
      `changed since the last look: versioning {"status":"Enabled","mfaDelete":false} → {"status":"Suspended","mfaDelete":false} by arn:aws:iam::${world.archive}:user/eve at ${time.toISOString().replace('.000', '')} (PutBucketVersioning)`,
    );
  });

  it('says it once: the next look compares with this one', async () => {
    const { stdout } = await run();
    expect(messageOf(stdout, 'ARC-05')).not.toBe('');
    expect(stdout).not.toContain('changed since the last look');
  });

  it('names who stopped the trail from its own history, without an archive', async () => {
    const { cloudTrail } = world.at(MANAGEMENT);
    await cloudTrail.send(new StopLoggingCommand({ Name: 'org-trail' }));
    const mallory = `arn:aws:iam::${MANAGEMENT}:user/mallory`;
    const record = { userIdentity: { arn: mallory }, requestParameters: { name: TRAIL_ARN } };
    world.overlay.state.events = [
      {
        account: MANAGEMENT,
        EventId: 'e-stop',
        EventName: 'StopLogging',
        EventTime: Date.now() / SECOND,
        CloudTrailEvent: JSON.stringify(record),
      },
    ];
    const { stdout } = await run();
    await cloudTrail.send(new StartLoggingCommand({ Name: 'org-trail' }));
    expect(messageOf(stdout, 'TRAIL-03')).toContain(
      `logging in ${HOME} true → false by ${mallory} at `,
    );
  });
});
