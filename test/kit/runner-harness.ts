import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandsIn, fileCommands, type RunnerCommand } from './runner-commands.ts';

/** One step, as a workflow describes it. */
export interface StepOptions {
  /** The program: `action/dist/index.js`. */
  readonly main: string;
  /** `with:` of the step. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More of the environment: credentials, endpoints. Nothing of ours is inherited but the path. */
  readonly env?: Readonly<Record<string, string>>;
  /** @default schedule */
  readonly event?: string;
  /** The event's payload. @default one of a private repository */
  readonly payload?: unknown;
  /** @default acme/audit */
  readonly repository?: string;
  /** Where the step runs. @default its own temporary folder */
  readonly cwd?: string;
  /** Gets the process as soon as it runs: to end it at a bad moment. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** What the runner takes from a step. */
export interface StepResult {
  /** Null where the process was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: ReadonlyMap<string, string>;
  readonly exported: ReadonlyMap<string, string>;
  readonly summary: string;
  readonly milliseconds: number;
}

const PRIVATE = { repository: { private: true, visibility: 'private', default_branch: 'main' } };
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];

/** Runs a step as the runner does: inputs by environment, answers by files, commands by print. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folder = await mkdtemp(join(tmpdir(), 'trailwarden-step-'));
  try {
    for (const name of FILES) await writeFile(join(folder, name), '');
    await writeFile(join(folder, 'event.json'), JSON.stringify(options.payload ?? PRIVATE));
    const started = performance.now();
    const { code, stdout, stderr } = await spawned(options, folder);
    const text = (name: string) => readFile(join(folder, name), 'utf8');
    return {
      code,
      stdout,
      stderr,
      // The runner reads both streams line by line, and obeys commands in either.
      commands: [...commandsIn(stdout), ...commandsIn(stderr)],
      outputs: fileCommands(await text('GITHUB_OUTPUT')),
      state: fileCommands(await text('GITHUB_STATE')),
      exported: fileCommands(await text('GITHUB_ENV')),
      summary: await text('GITHUB_STEP_SUMMARY'),
      milliseconds: performance.now() - started,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Printed {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function spawned(options: StepOptions, folder: string): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [options.main], {
      cwd: options.cwd ?? folder,
      env: environment(options, folder),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += String(text)));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += String(text)));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    options.onStart?.(child);
  });
}

function environment(options: StepOptions, folder: string): Record<string, string> {
  const { inputs = {}, env = {}, event = 'schedule', repository = 'acme/audit' } = options;
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4711',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: options.cwd ?? folder,
    RUNNER_TEMP: folder,
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(FILES.map((name) => [name, join(folder, name)])),
    ...Object.fromEntries(given),
    ...env,
  };
}
