import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { StackJson } from '../../kit/synthesized.ts';
import { findPluginMirror, type PluginMirror } from './plugin-mirror.ts';

const execute = promisify(execFile);

export type Toolchain = PluginMirror;

/** What is needed to run Terraform offline; or why it cannot be, which is a skip and never a pass. */
export async function findToolchain(): Promise<Toolchain | string> {
  const found = findPluginMirror() ?? NO_MIRROR;
  const missing = typeof found === 'string' ? found : await terraformMissing();
  if (missing === undefined) return found;
  process.stderr.write(`SYSTEM TESTS SKIPPED: ${missing}\n`);
  return missing;
}

const NO_MIRROR =
  'no AWS provider: name a provider mirror with TRAILWARDEN_PLUGIN_MIRROR, or in the CLI configuration of Terraform';

async function terraformMissing(): Promise<string | undefined> {
  const found = await execute('terraform', ['version']).catch(() => undefined);
  return found === undefined ? 'terraform is not on PATH' : undefined;
}

export interface LocalizeOptions {
  readonly toolchain: Toolchain;
  /** Emulator that every service is at. @default none: nothing is called */
  readonly endpoint?: string;
}

/** The services our stacks call, as the provider names their endpoints. */
const SERVICES =
  'cloudformation cloudtrail cloudwatch events iam kms logs organizations s3 securityhub sns sqs sts'.split(
    ' ',
  );

const failureSchema = z.object({
  code: z.number().catch(-1),
  stdout: z.string().default(''),
  stderr: z.string().default(''),
});
const block = z.record(z.string(), z.unknown());
const stackSchema = z.looseObject({
  terraform: z.looseObject({ backend: z.unknown().optional() }),
  provider: z.object({ aws: z.array(block) }),
});
const stateSchema = z.object({ config: z.object({ key: z.string() }) });

/**
 * The stack as this machine can run it: the mirror's provider, local state, and an emulator for AWS.
 * Only what has to differ differs; the resources stay what they are.
 */
export function localize(
  stack: StackJson,
  { toolchain, endpoint }: LocalizeOptions,
): Readonly<Record<string, unknown>> {
  const { terraform, provider, ...rest } = stackSchema.parse(stack);
  const aws = { source: 'hashicorp/aws', version: toolchain.providerVersion };
  const data = localData(stack);
  return {
    ...rest,
    data: Object.keys(data).length === 0 ? undefined : data,
    terraform: { ...terraform, backend: undefined, required_providers: { aws } },
    provider: { aws: provider.aws.map((one) => ({ ...one, ...offline(endpoint) })) },
  };
}

/** Other stacks' outputs come from the state file beside, not from a bucket. */
function localData({ data }: StackJson): StackJson['data'] {
  const { terraform_remote_state: states, ...rest } = data;
  if (states === undefined) return rest;
  const local = Object.entries(states).map(([name, state]) => {
    const [stack] = stateSchema.parse(state).config.key.split('.');
    return [name, { backend: 'local', config: { path: `../${String(stack)}/terraform.tfstate` } }];
  });
  return { ...rest, terraform_remote_state: Object.fromEntries(local) };
}

function offline(endpoint: string | undefined): Readonly<Record<string, unknown>> {
  return {
    access_key: 'testing',
    secret_key: 'testing',
    max_retries: 3,
    s3_use_path_style: true,
    skip_credentials_validation: true,
    skip_metadata_api_check: true,
    ...(endpoint === undefined
      ? { skip_requesting_account_id: true, allowed_account_ids: undefined, assume_role: undefined }
      : { endpoints: [Object.fromEntries(SERVICES.map((service) => [service, endpoint]))] }),
  };
}

/** A folder with one stack in it, ready for terraform. */
export class Workspace {
  readonly folder: string;
  readonly #toolchain: Toolchain;

  constructor(folder: string, toolchain: Toolchain) {
    this.folder = folder;
    this.#toolchain = toolchain;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mirror.tfrc'), cliConfig(toolchain.mirror));
  }

  write(name: string, content: unknown): void {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(this.folder, name), text);
  }

  /** Runs terraform here. @throws with all it printed, when it fails */
  async run(...words: readonly string[]): Promise<string> {
    const { status, output } = await this.try(...words);
    if (status !== 0)
      throw new Error(`terraform ${words.join(' ')} ended with ${status}\n${output}`);
    return output;
  }

  /** Runs terraform here; its exit status is data. */
  async try(
    ...words: readonly string[]
  ): Promise<{ readonly status: number; readonly output: string }> {
    const options = { cwd: this.folder, env: this.#environment(), maxBuffer: 64e6 };
    try {
      const { stdout, stderr } = await execute('terraform', [...words, '-no-color'], options);
      return { status: 0, output: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = failureSchema.parse(error);
      return { status: code, output: stdout + stderr };
    }
  }

  #environment(): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: this.folder,
      TF_CLI_CONFIG_FILE: join(this.folder, 'mirror.tfrc'),
      CHECKPOINT_DISABLE: '1',
      TF_IN_AUTOMATION: '1',
    };
  }
}

function cliConfig(mirror: string): string {
  return `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`;
}
