import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { controlsDocument } from '../../../checks/controls/document.ts';
import { explainControl } from '../../../checks/controls/explain.ts';
import { CONTROLS, controlOf } from '../../../checks/controls/index.ts';
import {
  CALLS,
  SCOPES,
  actionsIn,
  leastPrivilege,
  permissionFor,
} from '../../../checks/controls/permissions.ts';

describe('docs/controls.md', () => {
  it('is what the controls say', async () => {
    // Stale? Run: node scripts/run.mjs scripts/make-docs.ts
    expect(await readFile('docs/controls.md', 'utf8')).toBe(controlsDocument(CONTROLS));
  });
  it('has a page and a row for every control', () => {
    const page = controlsDocument(CONTROLS);
    for (const { id, title } of CONTROLS) expect(page).toContain(`### ${id}: ${title}`);
  });
});

it('explains a control on one page', () => {
  const control = controlOf('ARC-08');
  if (control === undefined) throw new Error('no ARC-08');
  const page = explainControl(control);
  for (const part of [
    'ARC-08  The archive encrypts with KMS by default  (low)',
    'How to mend it',
    'AWS Security Hub (FSBP): S3.17',
    's3:GetBucketEncryption',
  ])
    expect(page).toContain(part);
});

describe('the least privilege', () => {
  const names = {
    partition: 'aws',
    auditRole: 'Audit',
    organization: 'o-exampleorg1',
    bucket: 'archive',
    key: 'arn:aws:kms:us-east-1:1:key/k',
  };
  it('grants what the calls need under IAMʼs own names', () => {
    expect(permissionFor('s3:GetBucketEncryption')).toBe('s3:GetEncryptionConfiguration');
    expect(permissionFor('kms:DescribeKey')).toBe('kms:DescribeKey');
    expect(permissionFor('constructor')).toBe('constructor');
  });
  it('has a policy for each kind of account, and every action is somewhere', () => {
    const policies = leastPrivilege(names);
    expect(policies.map(({ scope }) => scope)).toEqual(SCOPES);
    const text = JSON.stringify(policies);
    for (const call of Object.keys(CALLS)) expect(text).toContain(`"${permissionFor(call)}"`);
  });
  it('writes nothing', () => {
    const actions = SCOPES.flatMap((scope) => actionsIn(scope));
    expect(
      actions.filter((action) => !/:(Get|List|Describe|Lookup|AssumeRole)/.test(action)),
    ).toEqual([]);
  });
  it('binds the assumption to the role and the organisation, objects to the bucket, keys to the key', () => {
    const text = JSON.stringify(leastPrivilege(names));
    expect(text).toContain(
      '"Resource":"arn:aws:iam::*:role/Audit","Condition":{"StringEquals":{"aws:ResourceOrgID":"o-exampleorg1"}}',
    );
    expect(text).toContain(
      '"Action":["s3:GetObject","s3:GetObjectRetention"],"Resource":"arn:aws:s3:::archive/*"',
    );
    expect(text).toContain('"Resource":"arn:aws:kms:us-east-1:1:key/k"');
  });
  it('has defaults', () => {
    expect(JSON.stringify(leastPrivilege({ partition: 'aws-cn' }))).toContain(
      'arn:aws-cn:iam::*:role/TrailwardenAudit',
    );
  });
  it('covers every call a control says it reads', () => {
    const unheard = CONTROLS.flatMap(({ reads }) => reads).filter(
      (call) => !Object.hasOwn(CALLS, call),
    );
    expect(unheard).toEqual([]);
  });
});
