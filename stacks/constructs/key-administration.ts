import { accountRoot, allow, type Statement } from './policy.ts';

/** What caring for a key takes: neither using nor ending it. */
export const KEY_CARE: readonly string[] = [
  'kms:CancelKeyDeletion',
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:DescribeKey',
  'kms:EnableKey',
  'kms:EnableKeyRotation',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
  'kms:PutKeyPolicy',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];

/** Ending a key ends whatever only it can decrypt. */
export const KEY_KILLING: readonly string[] = ['kms:DisableKey', 'kms:ScheduleKeyDeletion'];

/** The key's account cares for it; unlike AWS's default, `kms:*`, it may not decrypt with it. */
export function keyAdministration(
  partition: string,
  accountId: string,
  actions: readonly string[] = KEY_CARE,
): Statement {
  return allow({
    Sid: 'Administration',
    Principal: accountRoot(partition, accountId),
    Action: actions,
    Resource: '*',
  });
}
