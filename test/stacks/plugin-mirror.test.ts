import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findPluginMirror } from '../system/stacks/plugin-mirror.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const AWS = 'registry.terraform.io/hashicorp/aws';
function aMirror(path: string, ...versions: readonly string[]): string {
  for (const version of versions) mkdirSync(join(home, path, AWS, version), { recursive: true });
  return join(home, path);
}
const found = (environment: Readonly<Record<string, string>> = {}) =>
  findPluginMirror({ environment, home });

describe('the provider mirror of a machine', () => {
  it('is the one our variable names, in its newest version', () => {
    const mirror = aMirror('ours', '5.9.0', '5.100.0', 'notes');
    expect(found({ TRAILWARDEN_PLUGIN_MIRROR: mirror })).toEqual({
      mirror,
      providerVersion: '5.100.0',
    });
  });
  it.each(['.terraformrc', 'named.tfrc'])(
    "is the one that Terraform's own configuration names: %s",
    (file) => {
      const mirror = aMirror('theirs', '6.1.0');
      const empty = join(home, 'empty');
      writeFileSync(
        join(home, file),
        `provider_installation {\n  filesystem_mirror {\n    path    = "${empty}"\n    include = ["*/*/*"]\n  }\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
      );
      const named = file === 'named.tfrc' ? { TF_CLI_CONFIG_FILE: join(home, file) } : {};
      expect(found(named)).toEqual({ mirror, providerVersion: '6.1.0' });
    },
  );
  it.each(['.terraform.d/plugins', '.local/share/terraform/plugins'])(
    'is where Terraform looks by itself: %s',
    (path) => {
      const mirror = aMirror(path, '6.25.0');
      expect(found()).toEqual({ mirror, providerVersion: '6.25.0' });
    },
  );
  it('may hold packages that are packed', () => {
    const mirror = aMirror('packed');
    mkdirSync(join(mirror, AWS), { recursive: true });
    writeFileSync(join(mirror, AWS, 'terraform-provider-aws_6.25.0_linux_amd64.zip'), '');
    expect(found({ TRAILWARDEN_PLUGIN_MIRROR: mirror })?.providerVersion).toBe('6.25.0');
  });
  it('is none where a configuration is named that is not there', () => {
    const absent = { TF_CLI_CONFIG_FILE: join(home, 'absent'), TRAILWARDEN_PLUGIN_MIRROR: home };
    const system = found(absent);
    expect(system === undefined || system.mirror.startsWith('/usr/')).toBe(true);
  });
});
