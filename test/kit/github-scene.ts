import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArchiveKey } from '../../checks/archive-key.ts';
import type { StoredObject } from '../../checks/archive.ts';
import { splitBody } from '../../action/write/issues/marker.ts';
import { keyOf } from '../../action/write/issues/sayings.ts';
import { startAwsServer, type AwsServer, type AwsServerOptions } from './aws-server.ts';
import type { FakeBucket } from './fake-s3.ts';
import { forgeArchive } from './forge-archive.ts';
import { FakeGitHub, TOKEN } from './fake-github.ts';
import { emptyFolder } from './run-cli.ts';
import { runStep, type StepOptions, type StepResult } from './runner-harness.ts';

const MAIN = new URL('../../action/dist/index.js', import.meta.url).pathname;
const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;
/** A server of one's own has no limits: runs of tests need not keep GitHub's pace. */
const CONFIG = 'issues:\n  paced: false\n';

/** The built Action, a bucket with the bundled example in it, and a GitHub, all on this machine. */
export interface Scene {
  readonly github: FakeGitHub;
  readonly aws: AwsServer;
  readonly bucket: FakeBucket & { readonly objects: Map<string, StoredObject> };
  /** The step's working folder, which stays from run to run. */
  readonly folder: string;
  step(changes?: Partial<StepOptions>): Promise<StepResult>;
  close(): Promise<void>;
}

interface SceneOptions {
  readonly config?: string;
  readonly aws?: AwsServerOptions;
}

export async function openScene({ config = CONFIG, aws: more }: SceneOptions = {}): Promise<Scene> {
  const github = await new FakeGitHub().start();
  github.state.now = Date.now();
  const bucket = { region: 'us-east-1', objects: exampleObjects(), refusals: new Map() };
  const buckets = { 'example-org-trail-archive': bucket };
  const aws = await startAwsServer({ buckets, ...more });
  const folder = emptyFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'trailwarden.config.yml'), config);
  const place = { github, aws, folder };
  return {
    ...place,
    bucket,
    step: (changes) => runStep(stepOptions(place, changes)),
    close: async () => {
      await github.stop();
      await aws.close();
    },
  };
}

/** What every step of the scene is given. */
export const STEP_INPUTS = {
  archive: 's3://example-org-trail-archive',
  'public-keys': `${EXAMPLES}public-keys.json`,
  since: '2026-03-10T00:00:00Z',
  until: '2026-03-11T00:00:00Z',
  skip: 'controls',
  issues: 'github:acme/audit',
  token: TOKEN,
  'fail-on': 'never',
};

function stepOptions(
  { github, aws, folder }: Pick<Scene, 'github' | 'aws' | 'folder'>,
  { inputs, env, ...changes }: Partial<StepOptions> = {},
): StepOptions {
  return {
    main: MAIN,
    cwd: folder,
    ...changes,
    inputs: { ...STEP_INPUTS, ...inputs },
    env: {
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_REGION: 'us-east-1',
      AWS_ENDPOINT_URL: aws.url,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      GITHUB_API_URL: github.url,
      ...env,
    },
  };
}

/** The bundled example as objects of a bucket. */
export function exampleObjects(): Map<string, StoredObject> {
  const root = join(EXAMPLES, 'archive');
  const metadata: unknown = JSON.parse(readFileSync(join(root, '.s3-metadata.json'), 'utf8'));
  const known = new Map(
    Object.entries(Object(metadata)).map(([key, value]) => [key, texts(value)]),
  );
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.gz'),
  );
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const key = relative(root, path);
      const lastModified = deliveredAt(key);
      return [key, { body: readFileSync(path), metadata: known.get(key) ?? {}, lastModified }];
    }),
  );
}

/** Some minutes after the time in its name. */
function deliveredAt(key: string): Date {
  const at = parseArchiveKey(key);
  if (at.kind !== 'digest' && at.kind !== 'log') return new Date(0);
  return new Date(at.time.getTime() + (at.kind === 'digest' ? 10 : 2) * 60_000);
}

/** A few hours of an archive that end by now. */
export function todaysObjects(): ReadonlyMap<string, StoredObject> {
  const hour = 3_600_000;
  const from = new Date(Math.floor(Date.now() / hour) * hour - 4 * hour);
  return forgeArchive({ from, hours: 4 }).objects;
}

function texts(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, text]) => [key, String(text)]),
  );
}

/** Fingerprints of all issues that are here, in order: a repeated one shows. */
export function filedFingerprints({ github }: Pick<Scene, 'github'>): readonly string[] {
  return github.state
    .open()
    .map(({ body }) => splitBody(body)?.marker.fingerprint ?? 'none')
    .sort();
}

/** Our comments as `issue key`: a repeated one shows. */
export function commentKeys({ github }: Pick<Scene, 'github'>): readonly string[] {
  return github.state.comments.map(({ issue, body }) => `${issue} ${keyOf(body) ?? ''}`);
}
