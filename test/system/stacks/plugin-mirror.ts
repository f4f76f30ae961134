import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Provider packages on this machine: a folder in the layout of a mirror, and the version in it. */
export interface PluginMirror {
  readonly mirror: string;
  readonly providerVersion: string;
}

/** What of a machine says where its mirror is. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const PROVIDER = 'registry.terraform.io/hashicorp/aws';

/**
 * The first mirror that holds the AWS provider: the one TRAILWARDEN_PLUGIN_MIRROR names, those of
 * Terraform's own CLI configuration, and the folders it looks into without one (Terraform CLI
 * configuration, "Provider Installation": explicit and implied local mirrors).
 */
export function findPluginMirror(
  { environment, home }: Surroundings = { environment: process.env, home: homedir() },
): PluginMirror | undefined {
  const { TRAILWARDEN_PLUGIN_MIRROR: named, XDG_DATA_HOME: data } = environment;
  const folders = [
    ...(named === undefined ? [] : [named]),
    ...configured(environment.TF_CLI_CONFIG_FILE ?? join(home, '.terraformrc')),
    join(home, '.terraform.d/plugins'),
    join(data ?? join(home, '.local/share'), 'terraform/plugins'),
    '/usr/local/share/terraform/plugins',
    '/usr/share/terraform/plugins',
  ];
  for (const mirror of folders) {
    const providerVersion = newestIn(join(mirror, PROVIDER));
    if (providerVersion !== undefined) return { mirror, providerVersion };
  }
  return undefined;
}

/** Paths of the `filesystem_mirror` blocks of a CLI configuration; none where the file is absent. */
function configured(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8').matchAll(
    /filesystem_mirror\s*\{[^}]*?path\s*=\s*"([^"]+)"/gu,
  );
  return [...blocks].flatMap(([, path]) => path ?? []);
}

/** A version is a folder (unpacked), or stands in the name of a package beside (packed). */
function newestIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .flatMap(
      (name) =>
        /^(?:terraform-provider-aws_)?(\d+\.\d+\.\d+)(?:$|_.*\.zip$)/u.exec(name)?.[1] ?? [],
    )
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}
