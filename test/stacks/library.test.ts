import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsProvider } from '@cdktf/provider-aws/lib/provider/index.js';
import { describe, expect, it } from '@jest/globals';
import { App, LocalBackend, TerraformStack, Testing } from 'cdktf';
import {
  allow,
  AuditAccess,
  enforceInvariants,
  LogArchive,
  namedTrail,
  OrganizationTrail,
  Retention,
  type Statement,
  type Waiver,
} from '../../stacks/index.ts';
import { buildApp } from '../../stacks/app.ts';
import { aFullDeployment } from '../kit/synthesized.ts';

const trail = namedTrail({
  name: 'org-trail',
  homeRegion: 'eu-west-1',
  managementAccountId: '111111111111',
});
const scope = {
  partition: 'aws',
  region: 'eu-west-1',
  organizationId: 'o-a1b2c3d4e5',
  securityAccountId: '333333333333',
  archiveAccountId: '222222222222',
  auditRole: 'Audit',
  bucketName: 'archive',
  prefix: '',
};

function newStack(): TerraformStack {
  const stack = new TerraformStack(new App(), 'own');
  new LocalBackend(stack, { path: 'own.tfstate' });
  new AwsProvider(stack, 'aws', { region: 'eu-west-1' });
  return stack;
}

function withStatement(statement: Statement, waivers: readonly Waiver[] = []): TerraformStack {
  const stack = newStack();
  enforceInvariants(stack, waivers);
  new LogArchive(stack, 'archive', {
    partition: 'aws',
    region: 'eu-west-1',
    accountId: '222222222222',
    organizationId: scope.organizationId,
    managementAccountId: '111111111111',
    trailArn: trail.arn,
    bucketName: 'archive',
    deployRole: 'arn:aws:iam::222222222222:role/Deploy',
    retention: Retention.governance(30),
    policyStatements: [statement],
  });
  return stack;
}

/** The errors that stop a synthesis. */
function errorsOf(stack: TerraformStack): readonly string[] {
  Testing.synth(stack);
  return stack.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === '@cdktf/error')
    .map(({ data }) => String(data));
}

const open = allow({ Sid: 'Open', Principal: '*', Action: 's3:GetObject', Resource: '*' });

describe('invariants', () => {
  it.each<[string, Statement, RegExp]>([
    ['everyone', open, /allows everyone/],
    ['everyone spelled otherwise', { ...open, Principal: { AWS: '*' } }, /allows everyone/],
    [
      'everyone but some',
      { ...open, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
      /allows everyone/,
    ],
    ['all of KMS', { ...open, Principal: { AWS: '1' }, Action: 'kms:*' }, /grants kms:\*/],
    [
      'a service for anybody',
      { ...open, Principal: { Service: 's3.amazonaws.com' } },
      /lets a service act for anybody/,
    ],
    [
      'any token',
      { ...open, Principal: { Federated: 'x' }, Action: 'sts:AssumeRoleWithWebIdentity' },
      /without asking for sub and aud/,
    ],
  ])('refuses a statement for %s', (...[, statement, complaint]) => {
    expect(errorsOf(withStatement(statement))).toEqual([expect.stringMatching(complaint)]);
  });

  it('takes a statement that is narrow', () => {
    const Condition = { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };
    expect(errorsOf(withStatement({ ...open, Condition }))).toEqual([]);
  });

  const waiver: Waiver = {
    path: 'own/archive/bucket/policy',
    rule: 'no-open-principal',
    reason: 'a public mirror, decided on 2026-11-01',
  };

  it('lets itself be waived with a reason, which is recorded', () => {
    const stack = withStatement(open, [waiver]);
    expect(errorsOf(stack)).toEqual([]);
    const notes = stack.node.findAll().flatMap(({ node }) => node.metadata);
    expect(notes.map(({ data }) => String(data)).join('\n')).toContain('a public mirror');
  });

  it('takes no waiver without a reason', () => {
    expect(() => withStatement(open, [{ ...waiver, reason: ' ' }])).toThrow('needs a reason');
  });

  it('hold in every stack of ours', () => {
    const app = buildApp(aFullDeployment(), { outdir: 'unused' });
    const stacks = app.node.children.filter((child) => child instanceof TerraformStack);
    expect(stacks).toHaveLength(6);
    for (const stack of stacks) {
      enforceInvariants(stack);
      expect(errorsOf(stack)).toEqual([]);
    }
  });
});

describe('the library', () => {
  it('makes an audit role that can be named before it exists', () => {
    const stack = newStack();
    const repository = { owner: 'o', ownerId: '1', name: 'r', id: '2' };
    const access = new AuditAccess(stack, 'audit', { ...scope, repository });
    expect(AuditAccess.arnOf(scope)).toBe('arn:aws:iam::333333333333:role/Audit');
    expect(access.role.resource.name).toBeDefined();
    expect(Testing.synth(stack)).toContain('repo:o@1/r@2:environment:audit');
  });

  it('makes a trail over an archive that is somebody else’s', () => {
    const stack = newStack();
    const keyArn = 'arn:aws:kms:eu-west-1:222222222222:key/1';
    new OrganizationTrail(stack, 'trail', {
      partition: 'aws',
      organizationId: scope.organizationId,
      accountId: '111111111111',
      trail,
      archive: LogArchive.fromAttributes({ bucketName: 'theirs', keyArn, prefix: 'logs/' }),
      events: { insights: ['error-rate', 'call-rate'] },
    });
    expect(JSON.parse(Testing.synth(stack)).resource.aws_cloudtrail.trail).toMatchObject({
      s3_bucket_name: 'theirs',
      s3_key_prefix: 'logs',
      kms_key_id: keyArn,
      insight_selector: [
        { insight_type: 'ApiErrorRateInsight' },
        { insight_type: 'ApiCallRateInsight' },
      ],
    });
  });

  it('describes a trail that is not ours', () => {
    expect(OrganizationTrail.fromAttributes({ arn: trail.arn, logGroupName: 'g' })).toEqual({
      arn: trail.arn,
      name: 'org-trail',
      logGroupName: 'g',
    });
    expect(() => OrganizationTrail.fromAttributes({ arn: 'org-trail' })).toThrow('is no trail ARN');
  });

  it('knows what is no trail name', () => {
    expect(() => namedTrail({ ...trail, name: 't' })).toThrow('"t" is no trail name');
  });

  it('has an example program that synthesizes', async () => {
    const outdir = mkdtempSync(join(tmpdir(), 'program-'));
    process.argv[2] = outdir;
    await import('../../examples/stacks/program.ts');
    expect(readdirSync(join(outdir, 'stacks')).sort()).toEqual(['archive', 'trail']);
    rmSync(outdir, { recursive: true });
  });
});
