import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { controlsDocument, explain } from '../../../checks/controls/explain.ts';
import { CONTROLS, controlOf, judgeControls } from '../../../checks/controls/index.ts';
import {
  CALLS,
  SCOPES,
  actionsIn,
  leastPrivilege,
  permissionFor,
} from '../../../checks/controls/permissions.ts';
import { controlTable, printable } from '../../../checks/controls/table.ts';
import { known } from '../../../checks/snapshot.ts';
import { aBucket, aPolicy, aSnapshot, aTrail, refused } from './kit.ts';

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
  const page = explain(control);
  for (const part of [
    '### ARC-08: The archive encrypts with KMS by default',
    'Severity: **low**',
    '**To mend it**',
    '- AWS Security Hub (FSBP): S3.17',
    '`s3:GetEncryptionConfiguration`',
  ])
    expect(page).toContain(part);
});

describe('the table', () => {
  const results = judgeControls(
    aSnapshot({
      buckets: [
        aBucket({
          versioning: known({ status: 'Suspended', mfaDelete: false }),
          lock: refused('s3:GetObjectLockConfiguration'),
        }),
      ],
      trails: [aTrail({ tags: known(['\u001b[31mred\u001b[0m']) })],
    }),
    aPolicy(),
  );
  const lines = controlTable(results).split('\n');

  it('puts what fails first', () => {
    expect(lines.slice(0, 3)).toEqual([
      'The archive',
      '  FAIL ARC-05   arn:aws:s3:::org-trail-archive: versioning is Suspended [high]',
      '  ???? ARC-06   arn:aws:s3:::org-trail-archive: not known: s3:GetObjectLockConfiguration said AccessDenied; it needs s3:GetObjectLockConfiguration',
    ]);
  });
  it('counts', () => {
    expect(lines.at(-2)).toMatch(/^\d+ verdicts: 1 fail, 3 unknown, \d+ pass, \d+ not-applicable$/);
  });
  it('lets no name speak to the terminal', () => {
    expect(controlTable(results)).not.toContain('\u001b');
    expect(printable('a\u202eb')).toBe('a\u{FFFD}b');
  });
  it('says who suppressed what, and does not list two hundred accounts', () => {
    const [one] = results.filter(({ id }) => id === 'ARC-05');
    if (one === undefined) throw new Error('no ARC-05');
    const suppressed = {
      control: 'ARC-05',
      resource: '*',
      reason: 'r',
      owner: 'sam',
      expires: '2026-12-31',
    };
    const text = controlTable(Array.from({ length: 200 }, () => ({ ...one, suppressed })));
    expect(text).toContain('(suppressed by sam until 2026-12-31)');
    expect(text).toContain('… and 195 more');
  });
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
