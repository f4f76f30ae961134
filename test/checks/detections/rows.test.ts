import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { packFiles } from './pack.ts';

/** The hand-written tables of docs/detections.md name rules that are there, and every row is answered. */
const PAGE = readFileSync('docs/detections.md', 'utf8').split('<!-- generated')[0] ?? '';
const RULES = new Set(packFiles().map(({ file }) => file.replace('.yml', '')));

function tableUnder(title: string): readonly (readonly [row: string, ours: string])[] {
  const [, rest = ''] = PAGE.split(`## ${title}\n`);
  const [section = ''] = rest.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => {
      const [, row = '', ours = ''] = line.split(/(?<!\\)\|/u).map((cell) => cell.trim());
      return [row, ours];
    });
}

/** The rules that answer each row: a row that loses one fails, as does a table that says otherwise. */
const ROWS: Readonly<Record<string, string>> = {
  H1: `iam/policy-changed iam/inline-policy-grants-everything iam/policy-with-ways-up iam/managed-policy-grants-everything iam/administrator-policy-attached iam/policy-version-restored iam/permissions-boundary-removed iam/changed-by-newcomer`,
  H2: 'iam/role-of-profile-exchanged ec2/profile-put-on-running-instance',
  H3: 'iam/strong-role-into-profile',
  H4: 'sts/role-taken-by-newcomer',
  H5: `any/region-never-used any/region-new-for-account account/region-enabled ec2/regions-swept`,
  H6: 'any/administrator-in-new-service',
  H7: 'any/attack-tool iam/changed-with-s3-browser',
  L4: 'signin/many-addresses signin/user-from-new-network',
  L5: `signin/login-from-other-country signin/two-countries any/key-used-from-other-country any/key-used-in-two-countries signin/login-from-hosting-network signin/user-from-new-network`,
  L6: 'signin/unusually-many-logins',
  L7: 'signin/unusually-many-failures signin/many-failed-logins',
  L8: 'signin/unusually-many-logins signin/unusually-many-failures',
  L9: 'signin/login-without-mfa signin/root-login-without-mfa',
  K3: 'any/many-different-calls-refused any/unusually-many-refusals',
  K4: 'ec2/network-acl-opened',
  K6: 'ec2/security-group-changed ec2/network-acl-changed ec2/admin-port-open-to-the-world',
  K8: `iam/short-lived-user iam/short-lived-key iam/short-lived-role iam/short-lived-policy iam/short-lived-group iam/short-lived-login-profile iam/administrator-for-minutes cloudtrail/trail-paused`,
  O2: 'any/call-from-threat-list any/call-from-tor',
  O4: 'backup/backups-fell-silent',
  B3: 's3/object-acl-public',
  B5: `s3/bucket-acl-public s3/bucket-policy-public s3/access-point-policy-public s3/public-access-block-removed`,
  B8: 's3/object-acl-public',
  P6: `any/unusually-many-deletions s3/many-objects-deleted s3/many-buckets-deleted rds/many-databases-deleted ec2/instances-ended-in-bulk`,
  WU10: 'sts/who-am-i-from-new-network any/key-tried-out',
  CW3: 's3/object-written-to-watched-bucket',
  T1: `iam/managed-policy-grants-everything iam/policy-with-ways-up cloudtrail/trail-stopped guardduty/detector-disabled ec2/network-acl-opened s3/objects-encrypted-with-foreign-key kms/key-policy-public`,
  T2: `iam/access-key-for-another-user iam/login-profile-created s3/versioning-suspended lambda/layer-from-another-account lambda/code-changed-by-newcomer rds/master-password-changed ec2/image-never-started-before`,
  T4: `any/unusually-many-creations any/unusually-many-deletions any/unusually-many-refusals ec2/unusually-many-machines s3/unusually-much-read signin/unusually-many-failures`,
  T16: 'any/key-with-new-program',
  T20: `ssm/machines-entered-by-newcomer secretsmanager/secret-read-by-newcomer secretsmanager/unusually-many-secrets cloudformation/stack-by-newcomer bedrock/model-used-by-newcomer organizations/listed-by-newcomer signin/password-guessed`,
  U3: `ec2/unusually-many-machines ec2/instances-ended-in-bulk any/administrator-in-new-service`,
};
const SIEM = tableUnder('What two SIEMs detect on CloudTrail');

const NAMED = /`([a-z0-9-]+\/[a-z0-9-]+)`/gu;

describe('the rows of the two comparisons', () => {
  it('are all of those that detect something', () => {
    const wanted =
      'H1 H2 H3 H4 H5 H6 H7 L4 L5 L6 L7 L8 L9 K3 K4 K6 K8 O2 O4 B3 B5 B8 P6 WU10 CW3 T1 T2 T4 T16 T20';
    expect(wanted.split(' ').filter((id) => !(id in ROWS))).toEqual([]);
  });

  it.each(Object.entries(ROWS))('%s has its rules, and the table says so', (id, rules) => {
    const [row] = SIEM.filter(([name]) => name.startsWith(`${id} `) || name.startsWith(`${id}, `));
    const names = rules.split(/\s+/u);
    expect([...(row?.[1] ?? '').matchAll(NAMED)].map(([, name]) => name)).toEqual(names);
    expect(names.filter((name) => !RULES.has(name))).toEqual([]);
  });
});

describe.each([
  ['What two SIEMs detect on CloudTrail', 30],
  ['The conditions that CIS asks to monitor', 15],
  ['Tampering with the record itself', 7],
])('%s', (title, least) => {
  const rows = tableUnder(title).filter(([row]) => !row.startsWith('---'));

  it('is whole', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least);
  });

  it('names only rules that are there', () => {
    const named = rows.flatMap(([, ours]) => [...ours.matchAll(/`([a-z0-9-]+\/[a-z0-9-]+)`/gu)]);
    expect(named.map(([, name = '']) => name).filter((name) => !RULES.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });
});
