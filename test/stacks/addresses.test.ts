import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { addressesOf, aFullDeployment, synthesizeAll } from '../kit/synthesized.ts';

/**
 * Terraform destroys what an address no longer names. The list beside this file is what deployments
 * out there are made of: an address may be added to it; one that is taken away needs a `moved` block
 * in the stack, and those of bucket, key, trail and state can never be.
 */
const all = synthesizeAll(aFullDeployment());
const frozen: Record<string, string[]> = JSON.parse(
  readFileSync('test/stacks/addresses.json', 'utf8'),
);

it('has the very stacks that are deployed', () => {
  expect(Object.keys(all).sort()).toEqual(Object.keys(frozen).sort());
});

it.each(Object.keys(frozen))('%s keeps every address', (name) => {
  expect(addressesOf(all[name])).toEqual(frozen[name]);
});

it.each([
  ['bootstrap', 'aws_s3_bucket.state_bucket'],
  ['bootstrap', 'aws_kms_key.state_key'],
  ['log-archive', 'aws_s3_bucket.archive_bucket'],
  ['log-archive', 'aws_s3_bucket.archive_access-logs'],
  ['log-archive', 'aws_kms_key.archive_key'],
  ['organization-trail', 'aws_cloudtrail.trail'],
  ['security-hub', 'aws_securityhub_organization_admin_account.hub_administrator'],
])('%s: %s stays where it is for ever', (name, address) => {
  expect(addressesOf(all[name])).toContain(address);
});
