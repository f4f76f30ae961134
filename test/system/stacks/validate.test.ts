import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aFullDeployment, synthesizeAll } from '../../kit/synthesized.ts';
import { findToolchain, localize, Workspace } from './terraform.ts';

const toolchain = await findToolchain();
const folder = mkdtempSync(join(tmpdir(), 'validate-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (typeof toolchain === 'string') {
  it.skip(`terraform validate: ${toolchain}`, () => undefined);
} else {
  const stacks = synthesizeAll(aFullDeployment());
  describe(`terraform validate, provider ${toolchain.providerVersion}`, () => {
    it.each(Object.keys(stacks))('%s', async (name) => {
      const stack = stacks[name];
      if (stack === undefined) throw new Error(name);
      const workspace = new Workspace(join(folder, name), toolchain);
      workspace.write('cdk.tf.json', localize(stack, { toolchain }));
      await workspace.run('init', '-input=false');
      expect(await workspace.run('validate')).toContain('The configuration is valid.');
    });
  });
}
