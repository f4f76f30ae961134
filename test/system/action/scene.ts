import { copyFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteObjectsCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { FakeGitHub, TOKEN } from '../../kit/fake-github.ts';
import { asOf, forgeArchive, type ForgedArchive } from '../../kit/forge-archive.ts';
import { signerOf, type Signer } from '../../kit/forge-keys.ts';
import { anIamUser, aRecord, backgroundRecord } from '../../kit/records.ts';
import { emptyFolder } from '../../kit/run-cli.ts';
import { runStep, type StepOptions, type StepResult } from '../../kit/runner-harness.ts';
import { BUCKET, HOME, REGIONS, TRAIL_ARN } from '../controls/archive.ts';
import { CALLER } from '../controls/keys.ts';
import { type Emulator, MANAGEMENT, startEmulator } from '../controls/moto.ts';
import { buildWorld, type World } from '../controls/world.ts';

const MAIN = new URL('../../../action/dist/index.js', import.meta.url).pathname;
const HOUR = 3_600_000;
const MINUTE = 60_000;

/** The built Action between an organisation in moto and a GitHub of this process. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly world: World;
  readonly archive: ForgedArchive;
  step(changes?: Pick<StepOptions, 'onStart'>): Promise<StepResult>;
  /** Puts an object of the archive into the bucket. */
  store(key: string, body: Uint8Array): Promise<void>;
  /** The way back to the issues and the state as they are now. */
  bookmark(): () => void;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const emulator = await startEmulator();
  const ground = await layGround(emulator).catch((error: unknown) => {
    // What is left running keeps a test from ending.
    void emulator.stop();
    throw error;
  });
  const { world, archive, folder } = ground;
  const github = await new FakeGitHub().start();
  github.state.now = Date.now();
  return {
    github,
    world,
    archive,
    step: (changes) => runStep({ ...stepOptions(world, github, folder), ...changes }),
    store: (key, body) => putObject(world, archive, { key, body }),
    bookmark: () => {
      const again = github.state.bookmark();
      const state = join(folder, 'state.json');
      const kept = `${state}.kept`;
      copyFileSync(state, kept);
      return () => {
        again();
        copyFileSync(kept, state);
      };
    },
    close: async () => {
      await github.stop();
      await emulator.stop();
    },
  };
}

async function layGround({ overlay }: Emulator) {
  const world = await buildWorld(overlay);
  const archive = forgeDay(world);
  await fillBucket(world, archive);
  overlay.state.publicKeys = archive.publicKeys;
  const folder = emptyFolder();
  await writeFile(join(folder, 'trailwarden.config.yml'), configFor(world));
  await writeFile(join(folder, 'exceptions.yml'), exceptionsFor(world));
  return { world, archive, folder };
}

const configFor = ({ security }: World): string =>
  `organization: { audit-role: TrailwardenAudit, security-account: "${security}" }\nissues: { paced: false }\n`;

/** A day's logs that are stored all at once came late, by what moto knows. */
const exceptionsFor = ({ now }: World): string => `
- control: INT-03
  resource: '*'
  reason: they were all stored by a test
  owner: kim
  expires: ${new Date(+now + 30 * 24 * HOUR).toISOString().slice(0, 10)}
`;

function stepOptions({ overlay }: World, { url }: FakeGitHub, folder: string): StepOptions {
  return {
    main: MAIN,
    cwd: folder,
    inputs: {
      archive: `s3://${BUCKET}`,
      issues: 'github:acme/audit',
      token: TOKEN,
      state: join(folder, 'state.json'),
      suppressions: 'exceptions.yml',
      'fail-on': 'never',
    },
    env: {
      AWS_ACCESS_KEY_ID: CALLER.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CALLER.secretAccessKey,
      AWS_REGION: HOME,
      AWS_ENDPOINT_URL: overlay.url,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      GITHUB_API_URL: url,
    },
  };
}

/** The newest digest of every chain ended half an hour ago, as the trail's status says. */
const newestDigest = ({ now }: World): Date =>
  new Date(Math.floor((now.getTime() - 30 * MINUTE) / MINUTE) * MINUTE);

/** What the trail delivered in the last day: a quiet background, and Mallory who stops it once. */
function forgeDay(world: World): ForgedArchive {
  const newest = newestDigest(world);
  const from = new Date(Math.floor(newest.getTime() / HOUR) * HOUR - 24 * HOUR);
  const { archive: own, security, member, organization, now } = world;
  const forged = forgeArchive({
    accounts: [MANAGEMENT, own, security, member],
    regions: REGIONS,
    from,
    hours: 26,
    trail: 'org-trail',
    homeRegion: HOME,
    bucket: BUCKET,
    organization,
    signer: (region) => signerFor(region, now),
    clock: { minute: newest.getUTCMinutes(), second: 0 },
    logs: ({ account, region, start, random }) => {
      const time = new Date(start.getTime() + 20 * MINUTE);
      const scene = { account, region, time: new Date(time.getTime() - 3 * MINUTE), random };
      const isHers = account === MANAGEMENT && region === HOME && +start === +from + 12 * HOUR;
      const call = { source: 'cloudtrail.amazonaws.com', name: 'StopLogging' };
      const request = { name: TRAIL_ARN };
      const hers = aRecord(scene, anIamUser(account, 'mallory', { ip: '192.0.2.66' }), {
        ...call,
        request,
      });
      return [{ time, records: [backgroundRecord(scene), ...(isHers ? [hers] : [])] }];
    },
  });
  return asOf(forged, now);
}

/** A key that is valid in these days. */
function signerFor(region: string, now: Date): Signer {
  const { privateKey, publicKey } = signerOf(region);
  const [validFrom, validUntil] = [-10, 20].map((days) => new Date(+now + days * 24 * HOUR));
  return {
    privateKey,
    publicKey: { ...publicKey, ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) },
  };
}

/** Instead of the stubs with which the organisation was built, signed chains. */
async function fillBucket(world: World, archive: ForgedArchive): Promise<void> {
  const { s3 } = world.at(world.archive);
  const { Contents: stubs = [] } = await s3.send(new ListObjectsV2Command({ Bucket: BUCKET }));
  const Objects = stubs.map(({ Key }) => ({ Key }));
  await s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }));
  const objects = [...archive.objects];
  await Promise.all(objects.map(([key, { body }]) => putObject(world, archive, { key, body })));
}

async function putObject(
  { at, archive: owner }: World,
  { objects }: ForgedArchive,
  { key, body }: { readonly key: string; readonly body: Uint8Array },
): Promise<void> {
  const Metadata = { ...objects.get(key)?.metadata };
  const about = { ContentType: 'application/json', ContentEncoding: 'gzip' };
  const { s3 } = at(owner);
  await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body: body, Metadata, ...about }));
}
