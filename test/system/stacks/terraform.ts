import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StackJson } from '../../kit/synthesized.ts';

const execute = promisify(execFile);

/** The provider binaries of this machine, in Terraform's unpacked mirror layout. */
const MIRROR = process.env.TRAILWARDEN_PLUGIN_MIRROR;
const PROVIDERS = 'registry.terraform.io/hashicorp/aws';

export interface Toolchain {
  readonly mirror: string;
  readonly providerVersion: string;
}

/** What is needed to run Terraform offline; or why it cannot be, which is a skip and never a pass. */
export async function findToolchain(): Promise<Toolchain | string> {
  if (MIRROR === undefined || !existsSync(join(MIRROR, PROVIDERS)))
    return 'TRAILWARDEN_PLUGIN_MIRROR names no provider mirror';
  const [providerVersion] = readdirSync(join(MIRROR, PROVIDERS));
  if (providerVersion === undefined) return `${MIRROR} holds no AWS provider`;
  const found = await execute('terraform', ['version']).catch(() => undefined);
  return found === undefined ? 'terraform is not on PATH' : { mirror: MIRROR, providerVersion };
}

export interface LocalizeOptions {
  readonly toolchain: Toolchain;
  /** Emulator that every service is at. @default none: nothing is called */
  readonly endpoint?: string;
}

type Json = Readonly<Record<string, any>>;

/** The services our stacks call, as the provider names their endpoints. */
const SERVICES =
  'cloudformation cloudtrail cloudwatch events iam kms logs organizations s3 securityhub sns sqs sts'.split(
    ' ',
  );

/**
 * The stack as this machine can run it: the mirror's provider, local state, and an emulator for AWS.
 * Only what has to differ differs; the resources stay what they are.
 */
export function localize(stack: StackJson, { toolchain, endpoint }: LocalizeOptions): Json {
  const json: any = structuredClone(stack);
  delete json.terraform.backend;
  if (Object.keys(json.data ?? {}).length === 0) delete json.data;
  json.terraform.required_providers.aws = {
    source: 'hashicorp/aws',
    version: toolchain.providerVersion,
  };
  for (const provider of json.provider.aws) Object.assign(provider, offline(endpoint));
  for (const state of Object.values<any>(json.data?.terraform_remote_state ?? {})) {
    const [name] = String(state.config.key).split('.');
    state.backend = 'local';
    state.config = { path: `../${name}/terraform.tfstate` };
    delete state.workspace;
  }
  return json;
}

function offline(endpoint: string | undefined): Json {
  return {
    access_key: 'testing',
    secret_key: 'testing',
    max_retries: 1,
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
      const { code, stdout = '', stderr = '' }: any = error;
      return { status: typeof code === 'number' ? code : -1, output: `${stdout}${stderr}` };
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

/** The stack without some resources, and without anybody waiting for them. */
export function without(json: Json, addresses: readonly string[]): Json {
  const rest: any = structuredClone(json);
  for (const address of addresses) {
    const [type = '', name = ''] = address.split('.');
    delete rest.resource[type]?.[name];
    if (Object.keys(rest.resource[type] ?? {}).length === 0) delete rest.resource[type];
  }
  for (const named of Object.values<any>(rest.resource))
    for (const resource of Object.values<any>(named))
      if (Array.isArray(resource.depends_on))
        resource.depends_on = resource.depends_on.filter((on: string) => !addresses.includes(on));
  return rest;
}
