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
import {
  aDeployment,
  type ConfigText,
  type StackJson,
  synthesizeAll,
} from '../../kit/synthesized.ts';
import { auditApplied, verifyApplied } from './after-apply.ts';
import { type Emulator, startEmulator } from '../controls/moto.ts';
import { MOTO_ACCOUNT, motoMissing } from '../moto.ts';
import { findToolchain, localize, type Toolchain, Workspace } from './terraform.ts';

const toolchain = await findToolchain();
const reason = typeof toolchain === 'string' ? toolchain : motoMissing;

if (typeof toolchain === 'string' || reason !== undefined)
  it.skip(`apply to an emulator: ${String(reason)}`, () => undefined);
else describeApply(toolchain);

/** Controls on what these three stacks build and the emulator can show. */
const APPLIED = [
  'ARC-01',
  'ARC-02',
  'ARC-03',
  'ARC-04',
  'ARC-05',
  'ARC-07',
  'ARC-08',
  'ARC-09',
  'ARC-10',
  'ARC-11',
  'ARC-13',
  'ARC-14',
  'ARC-15',
  'ARC-16',
  'ARC-17',
  'CWL-01',
  'CWL-02',
  'CWL-03',
  'EVT-01',
  'EVT-02',
  'KEY-01',
  'KEY-02',
  'KEY-03',
  'KEY-04',
  'KEY-05',
  'KEY-06',
  'ORG-01',
  'ORG-02',
  'ORG-03',
  'ORG-04',
  'ORG-06',
  'TRAIL-01',
  'TRAIL-02',
  'TRAIL-03',
  'TRAIL-04',
  'TRAIL-05',
  'TRAIL-06',
  'TRAIL-09',
  'TRAIL-11',
  'TRAIL-12',
];

function describeApply(tools: Toolchain): void {
  describe('apply to an emulator', () => {
    const folder = mkdtempSync(join(tmpdir(), 'apply-'));
    let emulator: Emulator;
    let endpoint: string;
    let stacks: Readonly<Record<string, StackJson>>;
    let file: ConfigText;

    beforeAll(async () => {
      emulator = await startEmulator();
      endpoint = emulator.overlay.url;
      const change = await foundOrganization(endpoint);
      const deployment = aDeployment((written) => {
        change(written);
        file = written;
      });
      stacks = synthesizeAll(deployment);
    });
    afterAll(async () => {
      await emulator.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    it.each(['bootstrap', 'log-archive', 'organization-trail'])(
      '%s is built, and a second plan finds nothing to change',
      async (name) => {
        const stack = stacks[name];
        if (stack === undefined) throw new Error(`no stack ${name}`);
        const workspace = new Workspace(join(folder, name), tools);
        const json = localize(stack, { toolchain: tools, endpoint });
        workspace.write('cdk.tf.json', json);
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
      const client = new CloudTrailClient({ region: 'eu-west-1', ...at(endpoint) });
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

    it('passes the controls on what was applied', async () => {
      const controls = await auditApplied(endpoint, file, folder);
      const verdicts = controls
        .filter(({ id }) => APPLIED.includes(id))
        .map(
          ({ id, status, message }) => `${id} ${status}${status === 'pass' ? '' : `: ${message}`}`,
        );
      expect([...new Set(verdicts)].sort()).toEqual(APPLIED.map((id) => `${id} pass`));
    });

    it('keeps an archive that verifies', async () => {
      const { status, stdout, stderr } = await verifyApplied(endpoint, file);
      expect({ status, stderr }).toMatchObject({ status: 0 });
      expect(JSON.parse(stdout)).toMatchObject({
        complete: true,
        integrity: { digests: { invalid: 0, missing: 0 }, logFiles: { failed: 0 }, faults: [] },
      });
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
  return (file: ConfigText) => {
    file.stacks['organization-id'] = Organization?.Id;
    file.organization['management-account'] = MOTO_ACCOUNT;
    file.organization['log-archive-account'] = archive;
    file.organization['security-account'] = security;
  };
}
