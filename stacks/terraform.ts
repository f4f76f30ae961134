import { spawn, spawnSync } from 'node:child_process';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from './config.ts';
import { DEFAULT_CONFIG, readConfig } from './read-config.ts';
import { type SynthesizedStack, synthesize } from './synthesize.ts';
import {
  chosen,
  commandsFor,
  migration,
  type TerraformCommand,
  type Verb,
} from './terraform-commands.ts';

/**
 * npm run plan|apply -- [STACK…] [--config FILE] [--output FOLDER] [--tool terraform|tofu] [--yes] [--first]
 * Synthesizes, then plans or applies stack by stack in dependency order, and stops at the first that
 * fails. Exit status of plan: 0 nothing to change, 2 changes, 1 an error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    config: { type: 'string', default: DEFAULT_CONFIG },
    output: { type: 'string', default: 'cdktf.out' },
    tool: { type: 'string' },
    yes: { type: 'boolean', default: false },
    first: { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

async function main(): Promise<number> {
  const [word = '', ...names] = positionals;
  const verb = verbOf(word);
  if (values.first && (names.join() !== 'bootstrap' || verb !== 'apply'))
    throw new Error('--first belongs to: npm run apply -- bootstrap --first');
  const tool = values.tool ?? findTool();
  const done = await workOn(tool, verb, names);
  return values.first ? handOver(tool) : done;
}

async function workOn(tool: string, verb: Verb, names: readonly string[]): Promise<number> {
  const stacks = chosen(await write(values.first ? 'local' : 's3'), names);
  let changes = 0;
  for (const stack of stacks) changes = Math.max(changes, await runStack(tool, verb, stack));
  return changes;
}

/** Bootstrap has made the bucket it keeps its state in from now on. */
async function handOver(tool: string): Promise<number> {
  for (const bootstrap of chosen(await write('s3'), ['bootstrap']))
    await run(tool, migration(bootstrap));
  return 0;
}

async function write(bootstrapState: 'local' | 's3'): Promise<readonly SynthesizedStack[]> {
  const deployment = await readConfig(values.config);
  return synthesize(deployment, { outdir: values.output, bootstrapState });
}

function verbOf(word: string): Verb {
  if (word === 'plan' || word === 'apply') return word;
  throw new Error('say what to do: npm run plan, or npm run apply');
}

/** Either will do; whichever is installed, terraform first. */
function findTool(): string {
  const found = ['terraform', 'tofu'].find((tool) => spawnSync(tool, ['version']).status === 0);
  if (found === undefined)
    throw new Error('neither terraform nor tofu is on PATH: install one of them (1.10 or newer)');
  return found;
}

async function runStack(tool: string, verb: Verb, stack: SynthesizedStack): Promise<number> {
  const committed = join(dirname(values.config), '.trailwarden', 'locks', `${stack.name}.hcl`);
  const used = join(stack.folder, '.terraform.lock.hcl');
  const locked = await exists(committed);
  if (locked) await copyFile(committed, used);
  let worst = 0;
  for (const command of commandsFor(verb, stack, { locked, yes: values.yes })) {
    console.error(`${stack.name}: ${tool} ${command.arguments.join(' ')}`);
    worst = Math.max(worst, await run(tool, command));
  }
  if (!locked && (await exists(used))) await keep(used, committed);
  return worst;
}

/** The output folder is written anew at each synthesis: the lock file has to live elsewhere. */
async function keep(used: string, committed: string): Promise<void> {
  await mkdir(dirname(committed), { recursive: true });
  await copyFile(used, committed);
  console.error(`commit ${committed}: it fixes the provider for the next run`);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function run(tool: string, command: TerraformCommand): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(tool, [...command.arguments], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0 || code === command.alsoFine) resolve(code);
      else
        reject(new Error(`${tool} ${command.arguments.join(' ')} ended with status ${code ?? -1}`));
    });
  });
}
