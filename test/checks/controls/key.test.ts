import { known } from '../../../checks/snapshot.ts';
import type { KeyFacts } from '../../../checks/snapshot.ts';
import {
  ARCHIVE,
  KEY_ADMIN,
  KEY_STATE,
  KEY_TRAIL,
  MANAGEMENT,
  MEMBER,
  aKey,
  aPolicy,
  aSnapshot,
  aTrail,
  anAccount,
  describeControl,
  policyOf,
  refused,
} from './kit.ts';

const key = (change: Partial<KeyFacts>) => aSnapshot({ keys: [aKey(change)] });
const state = (change: Partial<typeof KEY_STATE>) =>
  key({ description: known({ ...KEY_STATE, ...change }) });
const policy = (...statements: readonly unknown[]) =>
  key({ policy: known(policyOf(...statements)) });
const noKey = {
  'the trail has no key': aSnapshot({ trails: [aTrail({ describe: { kmsKeyId: '' } })] }),
};
const gone = { ...noKey, 'the key is gone': key({ description: known(null) }) };
const hidden = {
  'the trails may not be listed': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
  }),
};
const noPolicy = {
  ...hidden,
  'the policy is refused': key({ policy: refused('kms:GetKeyPolicy') }),
};
const broken = { 'the policy is no JSON': key({ policy: known('nonsense') }) };
const STRANGER = 'arn:aws:iam::999999999999:root';

describeControl('KEY-01', {
  pass: { enabled: aSnapshot() },
  fail: {
    disabled: state({ state: 'Disabled' }),
    'to be deleted': state({ state: 'PendingDeletion' }),
    unavailable: state({ state: 'Unavailable' }),
    gone: key({ description: known(null) }),
  },
  unknown: { ...hidden, refused: key({ description: refused('kms:DescribeKey') }) },
  'not-applicable': noKey,
});

describeControl('KEY-02', {
  pass: { on: aSnapshot() },
  fail: { off: key({ rotation: known(false) }) },
  unknown: {
    ...hidden,
    refused: key({ rotation: refused('kms:GetKeyRotationStatus') }),
    'the key is refused': key({ description: refused('kms:DescribeKey') }),
  },
  'not-applicable': {
    ...gone,
    imported: state({ origin: 'EXTERNAL' }),
    asymmetric: state({ spec: 'RSA_2048' }),
    'in a custom store': state({ customStore: true }),
    'to be deleted': state({ state: 'PendingDeletion' }),
  },
});

const everybody = (more: object) => ({
  Sid: 'All',
  Effect: 'Allow',
  Principal: { AWS: '*' },
  Action: 'kms:DescribeKey',
  Resource: '*',
  ...more,
});
const caller = (value: string) => ({ Condition: { StringEquals: { 'kms:CallerAccount': value } } });
describeControl('KEY-03', {
  pass: {
    'named principals alone': aSnapshot(),
    'the policy CloudTrailʼs console writes': policy(
      KEY_ADMIN,
      everybody({ Action: ['kms:Decrypt', 'kms:ReEncryptFrom'], ...caller(ARCHIVE) }),
    ),
    'through one service': policy(
      everybody({
        Condition: { StringEquals: { 'kms:ViaService': 'ec2.us-east-1.amazonaws.com' } },
      }),
    ),
    'a Deny for everybody': policy(KEY_ADMIN, everybody({ Effect: 'Deny' })),
  },
  fail: {
    'everybody may describe it': policy(KEY_ADMIN, everybody({})),
    'everybody, with the key context alone': policy(
      everybody({ Condition: { StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': '*' } } }),
    ),
    'any caller account': policy(everybody(caller('*'))),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});

const grant = (Condition: object) => policy(KEY_ADMIN, { ...KEY_TRAIL, Condition });
const context = (arn: string) => ({
  StringLike: { 'kms:EncryptionContext:aws:cloudtrail:arn': arn },
});
describeControl('KEY-04', {
  pass: {
    'tied to the trail': aSnapshot(),
    'tied to the account by the context': grant(
      context(`arn:aws:cloudtrail:*:${MANAGEMENT}:trail/*`),
    ),
    'tied to the organisation': grant({ StringEquals: { 'aws:SourceOrgID': 'o-exampleorg1' } }),
  },
  fail: {
    'tied to nothing': grant({}),
    'tied to any account': grant(context('arn:aws:cloudtrail:*:*:trail/*')),
    'there is no grant': policy(KEY_ADMIN),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});

const decrypt = (principal: string, more: object = {}) =>
  policy(KEY_ADMIN, KEY_TRAIL, {
    Sid: 'Readers',
    Effect: 'Allow',
    Principal: { AWS: principal },
    Action: 'kms:Decrypt',
    Resource: '*',
    ...more,
  });
describeControl('KEY-05', {
  pass: {
    'the account itself': aSnapshot(),
    'a member': decrypt(`arn:aws:iam::${MEMBER}:role/siem`),
    'everybody of one of our accounts': decrypt('*', caller(MEMBER)),
    'a known reader outside': {
      snapshot: decrypt(STRANGER),
      policy: aPolicy({ readers: ['999999999999'] }),
    },
    'a grant to a member': key({
      grants: known([{ grantee: `arn:aws:iam::${MEMBER}:role/x`, operations: ['Decrypt'] }]),
    }),
    'a grant to a service': key({
      grants: known([{ grantee: 'logs.us-east-1.amazonaws.com', operations: ['Decrypt'] }]),
    }),
    'a grant to a stranger that cannot decrypt': key({
      grants: known([{ grantee: STRANGER, operations: ['Encrypt'] }]),
    }),
  },
  fail: {
    'a stranger by policy': decrypt(STRANGER),
    'a stranger by grant': key({ grants: known([{ grantee: STRANGER, operations: ['Decrypt'] }]) }),
    'a strangerʼs account by condition': decrypt('*', caller('999999999999')),
    everybody: decrypt('*'),
    ...broken,
  },
  unknown: {
    ...noPolicy,
    'the grants are refused': key({ grants: refused('kms:ListGrants') }),
    'the accounts cannot be listed': aSnapshot({ accounts: refused('organizations:ListAccounts') }),
  },
  'not-applicable': gone,
});

const kill = (more: object) =>
  policy(KEY_ADMIN, KEY_TRAIL, {
    Sid: 'Kill',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ARCHIVE}:role/Ops` },
    Action: 'kms:ScheduleKeyDeletion',
    Resource: '*',
    ...more,
  });
describeControl('KEY-06', {
  pass: {
    'root alone': aSnapshot(),
    'break-glass': {
      snapshot: kill({}),
      policy: aPolicy({ breakGlass: [`arn:aws:iam::${ARCHIVE}:role/Ops`] }),
    },
    'a role that reads': kill({ Action: ['kms:Decrypt', 'kms:Describe*'] }),
  },
  fail: {
    'a role may schedule deletion': kill({}),
    'a role may do all': kill({ Action: 'kms:*' }),
    'a role may do all but one': kill({ Action: undefined, NotAction: 'kms:Decrypt' }),
    'another accountʼs root': kill({ Principal: { AWS: STRANGER }, Action: 'kms:PutKeyPolicy' }),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});
