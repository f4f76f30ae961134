import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CloudTrailClient, DescribeTrailsCommand } from '@aws-sdk/client-cloudtrail';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDeployment, type StackJson, synthesizeAll } from '../../kit/synthesized.ts';
import { Moto, MOTO_ACCOUNT, motoMissing } from '../moto.ts';
import { findToolchain, localize, type Toolchain, without, Workspace } from './terraform.ts';

const toolchain = await findToolchain();
const reason = typeof toolchain === 'string' ? toolchain : motoMissing;

if (typeof toolchain === 'string' || reason !== undefined)
  it.skip(`apply to an emulator: ${String(reason)}`, () => undefined);
else describeApply(toolchain);

/** The emulator has no such call: RegisterOrganizationDelegatedAdmin. */
const UNKNOWN_TO_MOTO = ['aws_cloudtrail_organization_delegated_admin_account.administrator'];

function describeApply(tools: Toolchain): void {
  describe('apply to an emulator', () => {
    const folder = mkdtempSync(join(tmpdir(), 'apply-'));
    let moto: Moto;
    let stacks: Readonly<Record<string, StackJson>>;

    beforeAll(async () => {
      moto = await Moto.start();
      stacks = synthesizeAll(await foundOrganization(moto.endpoint));
    });
    afterAll(() => {
      moto.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(['bootstrap', 'log-archive', 'organization-trail'])(
      '%s is built, and a second plan finds nothing to change',
      async (name) => {
        const stack = stacks[name];
        if (stack === undefined) throw new Error(`no stack ${name}`);
        const workspace = new Workspace(join(folder, name), tools);
        const json = localize(stack, { toolchain: tools, endpoint: moto.endpoint });
        workspace.write('cdk.tf.json', without(json, UNKNOWN_TO_MOTO));
        await workspace.run('init', '-input=false');
        await workspace.run('apply', '-auto-approve', '-input=false');
        const { status, output } = await workspace.try(
          'plan',
          '-detailed-exitcode',
          '-input=false',
        );
        expect({ status, changes: output }).toEqual({
          status: 0,
          changes: expect.stringContaining('No changes.'),
        });
      },
    );

    it('made the trail that the configuration names', async () => {
      const client = new CloudTrailClient({ region: 'eu-west-1', ...at(moto.endpoint) });
      const { trailList } = await client.send(new DescribeTrailsCommand());
      expect(trailList).toMatchObject([
        {
          Name: 'org-trail',
          S3BucketName: 'example-org-trail-archive',
          IsMultiRegionTrail: true,
          IsOrganizationTrail: true,
          LogFileValidationEnabled: true,
          TrailARN: `arn:aws:cloudtrail:eu-west-1:${MOTO_ACCOUNT}:trail/org-trail`,
        },
      ]);
    });
  });
}

function at(endpoint: string) {
  return { endpoint, credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' } };
}

/** An organization with two member accounts and what an administrator switches on by hand. */
async function foundOrganization(endpoint: string) {
  const client = new OrganizationsClient({ region: 'us-east-1', ...at(endpoint) });
  const { Organization } = await client.send(new CreateOrganizationCommand({ FeatureSet: 'ALL' }));
  const { Roots = [] } = await client.send(new ListRootsCommand());
  await client.send(
    new EnablePolicyTypeCommand({ RootId: Roots[0]?.Id, PolicyType: 'SERVICE_CONTROL_POLICY' }),
  );
  await client.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }),
  );
  const newAccount = async (AccountName: string) => {
    const command = new CreateAccountCommand({ AccountName, Email: `${AccountName}@example.org` });
    return (await client.send(command)).CreateAccountStatus?.AccountId;
  };
  const [archive, security] = [await newAccount('archive'), await newAccount('security')];
  return aDeployment((file) => {
    file.stacks['organization-id'] = Organization?.Id;
    file.organization['management-account'] = MOTO_ACCOUNT;
    file.organization['log-archive-account'] = archive;
    file.organization['security-account'] = security;
  });
}
