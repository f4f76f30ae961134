import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const outdir = mkdtempSync(join(tmpdir(), 'synth-'));
afterAll(() => {
  rmSync(outdir, { recursive: true });
});

function synth(config: string): Promise<{ readonly status: number; readonly output: string }> {
  return new Promise((resolve) => {
    const words = ['scripts/synth.mjs', '--config', config, '--output', outdir];
    execFile(process.execPath, words, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe('npm run synth', () => {
  it('writes every stack and says what to run next, in order', async () => {
    const { status, output } = await synth('examples/trailwarden.config.yml');
    expect(status).toBe(0);
    expect(readdirSync(join(outdir, 'stacks'))).toHaveLength(6);
    const order = [...output.matchAll(/^ {2}\d+\. npm run apply -- (\S+)/gm)].map(
      ([, name]) => name,
    );
    expect(order.slice(0, 3)).toEqual(['bootstrap', 'log-archive', 'organization-trail']);
    expect(order).toHaveLength(6);
    expect(output).toContain('enable-aws-service-access');
  }, 30_000);

  it('ends with status 2 and every problem where the file is wrong', async () => {
    const { status, output } = await synth('examples/trailwarden.config.schema.json');
    expect(status).toBe(2);
    expect(output).toContain('organization: ');
  }, 30_000);
});
