import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { aDeployment, synthesizeAll } from '../../kit/synthesized.ts';
import { findToolchain, localize, type Toolchain, Workspace } from './terraform.ts';

/** `terraform test` plans with a mocked provider: conditions and references are real, AWS is not. */
const MOCKS = `
mock_provider "aws" {
  mock_data "aws_organizations_organization" {
    defaults = { aws_service_access_principals = ["cloudtrail.amazonaws.com"] }
  }
}
mock_provider "aws" {
  alias = "management"
  mock_data "aws_organizations_organization" {
    defaults = {
      aws_service_access_principals = ["cloudtrail.amazonaws.com"]
      roots = [{ arn = "arn:aws:organizations::111111111111:root/r", id = "r-ab12", name = "Root", policy_types = [] }]
    }
  }
}
mock_provider "aws" {
  alias = "log-archive"
}
`;

const KEY = 'arn:aws:kms:eu-west-1:222222222222:key/11111111-2222-3333-4444-555555555555';
const ARCHIVE_STATE = `
override_data {
  target = data.terraform_remote_state.cross-stack-reference-input-log-archive
  values = { outputs = { cross-stack-output-aws_kms_key_archive_key_arn = "${KEY}" } }
}
`;

const run = (name: string, body: string) => `\nrun "${name}" {\n  command = plan\n${body}\n}\n`;
const assert = (condition: string) =>
  `  assert {\n    condition     = ${condition}\n    error_message = "not so"\n  }`;

const NO_TRUST = `
  override_data {
    target = data.aws_organizations_organization.organization
    values = { aws_service_access_principals = [] }
  }
  expect_failures = [aws_cloudtrail.trail]`;

const TESTS: Readonly<Record<string, string>> = {
  'log-archive':
    MOCKS.slice(0, MOCKS.indexOf('mock_provider "aws" {\n  alias')) +
    run('archive', assert('aws_s3_bucket.archive_bucket.object_lock_enabled')),
  'organization-trail':
    MOCKS.slice(0, MOCKS.indexOf('mock_provider "aws" {\n  alias')) +
    ARCHIVE_STATE +
    run('trail', assert(`aws_cloudtrail.trail.kms_key_id == "${KEY}"`)) +
    run('refuses_without_trusted_access', NO_TRUST),
  'security-hub':
    MOCKS.slice(0, MOCKS.indexOf('mock_provider "aws" {\n  alias = "log-archive"')) +
    run(
      'association',
      assert(
        'aws_securityhub_configuration_policy_association.hub_association.target_id == "r-ab12"',
      ),
    ),
};

const toolchain = await findToolchain();
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (typeof toolchain === 'string') it.skip(`terraform test: ${toolchain}`, () => undefined);
else describePlans(toolchain);

function describePlans(tools: Toolchain): void {
  const stacks = synthesizeAll(aDeployment());
  describe('terraform test with a mocked provider', () => {
    it.each(Object.entries(TESTS))('%s', async (name, text) => {
      const stack = stacks[name];
      if (stack === undefined) throw new Error(`no stack ${name}`);
      const workspace = new Workspace(join(folder, name), tools);
      workspace.write('cdk.tf.json', localize(stack, { toolchain: tools }));
      workspace.write('stack.tftest.hcl', text);
      await workspace.run('init', '-input=false');
      expect(await workspace.run('test')).toMatch(/Success! \d passed, 0 failed/);
    });
  });
}
