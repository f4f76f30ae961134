import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

/** Writes down how it was called; `init` leaves a lock file, as terraform does. */
const FAKE = `#!/bin/sh
echo "$@" >> "$CALLS"
folder=\${1#-chdir=}
[ "$2" = init ] && echo locked > "$folder/.terraform.lock.hcl"
[ -n "$FAIL" ] && [ "$2" = "$FAIL" ] && exit 1
[ "$2" = plan ] && exit 2
exit 0
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terraform-'));
  writeFileSync(join(folder, 'fake'), FAKE);
  chmodSync(join(folder, 'fake'), 0o755);
  copyFileSync('examples/trailwarden.config.yml', join(folder, 'trailwarden.config.yml'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly status: number;
  readonly output: string;
  readonly calls: readonly string[];
}

/** How the wrapper is to find its tool: named, or on a PATH that holds only these. */
type Tool = { readonly path: readonly string[] } | 'named';

function run(words: readonly string[], failing = '', tool: Tool = 'named'): Promise<Run> {
  const places = [
    '--config',
    join(folder, 'trailwarden.config.yml'),
    '--output',
    join(folder, 'out'),
  ];
  const program = ['scripts/run.mjs', 'stacks/terraform.ts', ...words, ...places];
  const env: NodeJS.ProcessEnv = { ...process.env, CALLS: join(folder, 'calls'), FAIL: failing };
  if (tool !== 'named') env.PATH = pathWith(tool.path);
  return new Promise((resolve) => {
    const all = [...program, ...(tool === 'named' ? ['--tool', join(folder, 'fake')] : [])];
    execFile(process.execPath, all, { env }, (error, stdout, stderr) => {
      resolve({
        status: error === null ? 0 : Number(error.code),
        output: stdout + stderr,
        calls: callsMade(),
      });
    });
  });
}

function pathWith(tools: readonly string[]): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const name of tools) {
    writeFileSync(join(bin, name), FAKE.replace('echo "$@"', `echo ${name} "$@"`));
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

function callsMade(): readonly string[] {
  const path = join(folder, 'calls');
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .map((call) => call.replaceAll(join(folder, 'out', 'stacks', '/'), ''))
    : [];
}

describe('npm run plan and npm run apply', () => {
  it('plan every stack in order, keep the lock files, and end with 2 where there are changes', async () => {
    const { status, calls } = await run(['plan']);
    expect(status).toBe(2);
    expect(
      calls.filter((call) => call.includes(' plan ')).map((call) => call.split(' ')[0]),
    ).toEqual(
      [
        'bootstrap',
        'log-archive',
        'organization-trail',
        'alerting',
        'audit-access',
        'security-hub',
      ].map((name) => `-chdir=${name}`),
    );
    expect(existsSync(join(folder, '.trailwarden/locks/log-archive.hcl'))).toBe(true);
    const again = await run(['plan', 'log-archive']);
    expect(again.calls.at(-2)).toBe('-chdir=log-archive init -input=false -lockfile=readonly');
  }, 30_000);

  it('apply bootstrap first with local state, then hand the state over', async () => {
    const { status, calls } = await run(['apply', 'bootstrap', '--first', '--yes']);
    expect(status).toBe(0);
    expect(calls).toEqual([
      '-chdir=bootstrap init -input=false',
      '-chdir=bootstrap apply -input=false -auto-approve',
      '-chdir=bootstrap init -input=false -migrate-state -force-copy',
    ]);
    expect(readFileSync(join(folder, 'out/stacks/bootstrap/cdk.tf.json'), 'utf8')).toContain(
      '"s3"',
    );
  }, 30_000);

  it.each([
    ['OpenTofu alone', ['tofu'], 'tofu'],
    ['Terraform before OpenTofu', ['terraform', 'tofu'], 'terraform'],
  ])(
    'use what is installed: %s',
    async (_, path, expected) => {
      const { status, calls } = await run(['plan', 'log-archive'], '', { path });
      expect(status).toBe(2);
      expect(calls.filter((call) => !call.startsWith(`${expected} version`))).toEqual([
        `${expected} -chdir=log-archive init -input=false`,
        `${expected} -chdir=log-archive plan -input=false -lock=false -detailed-exitcode -var=role=TrailwardenRead`,
      ]);
    },
    30_000,
  );

  it('say what to install where neither is there', async () => {
    const { status, output } = await run(['plan'], '', { path: [] });
    expect(status).toBe(1);
    expect(output).toContain('neither terraform nor tofu is on PATH');
  }, 30_000);

  it('stop at the first stack that fails', async () => {
    const { status, calls, output } = await run(['apply', '--yes'], 'apply');
    expect(status).toBe(1);
    expect(calls).toHaveLength(2);
    expect(output).toContain('ended with status 1');
  }, 30_000);

  it.each([
    [['apply', 'log-archive', '--first'], '--first belongs to'],
    [['destroy'], 'say what to do'],
    [['plan', 'nothing'], 'no stack is called nothing'],
  ])(
    'refuse %j',
    async (words, complaint) => {
      const { status, output, calls } = await run(words);
      expect({ status, calls }).toEqual({ status: 1, calls: [] });
      expect(output).toContain(complaint);
    },
    30_000,
  );
});
