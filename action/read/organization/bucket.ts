import {
  GetBucketAclCommand,
  GetBucketEncryptionCommand,
  GetBucketLocationCommand,
  GetBucketLoggingCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetBucketVersioningCommand,
  GetObjectLockConfigurationCommand,
  GetPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import type { PublicAccessBlockConfiguration } from '@aws-sdk/client-s3';
import { GetPublicAccessBlockCommand as GetAccountBlockCommand } from '@aws-sdk/client-s3-control';
import type {
  AccountFacts,
  BucketFacts,
  BucketOwner,
  Fact,
  LoggingTarget,
  ObjectLock,
  PublicAccessBlock,
} from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';
import { readLifecycle, readNotifies, readReplication } from './bucket-keeping.ts';
import { attempt, unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';

const DAYS_A_YEAR = 365;

/** The archive, read in its owner's account. */
export async function readBucket(
  desk: Desk,
  members: readonly AccountFacts[],
  found: { readonly name: string; readonly owner: Fact<BucketOwner> },
): Promise<BucketFacts> {
  const { name, owner } = found;
  const account = owner.known && owner.value.kind === 'inside' ? owner.value.account : undefined;
  const session = account === undefined ? notOurs(owner) : await desk.sessionOf(account);
  if (!session.known) return unread(name, owner, session);
  const clients = desk.clientsOf(session.value, desk.mainRegion);
  const own = members.find((one) => one.account === account);
  const [settings, more, accountBlock] = await Promise.all([
    readSettings(clients, name),
    readMore(clients, name, own),
    attempt(() => readAccountBlock(clients, session.value.account)),
  ]);
  return { name, owner, accountBlock, ...settings, ...more };
}

/** Nothing is asked of a bucket that is gone or a stranger's: it would tell us about somebody else. */
function notOurs(owner: Fact<BucketOwner>): Extract<Fact<never>, { known: false }> {
  if (!owner.known) return owner;
  return {
    known: false,
    reason: `the bucket is ${owner.value.kind}`,
    call: 's3:HeadBucket',
    permission: 's3:ListBucket',
  };
}

function unread(
  name: string,
  owner: Fact<BucketOwner>,
  why: Extract<Fact<never>, { known: false }>,
): BucketFacts {
  return {
    name,
    owner,
    region: why,
    accountBlock: why,
    block: why,
    policy: why,
    policyStatus: why,
    ownership: why,
    acl: why,
    versioning: why,
    lock: why,
    encryption: why,
    logging: why,
    lifecycle: why,
    replication: why,
    notifies: why,
  };
}

async function readSettings(clients: Clients, bucket: string) {
  const [region, block, policy, policyStatus, ownership, acl, versioning] = await Promise.all([
    attempt(() => readRegion(clients, bucket)),
    attempt(() => readBlock(clients, bucket)),
    attempt(() => readPolicy(clients, bucket)),
    attempt(() => readPolicyStatus(clients, bucket)),
    attempt(() => readOwnership(clients, bucket)),
    attempt(() => readAcl(clients, bucket)),
    attempt(() => readVersioning(clients, bucket)),
  ]);
  return { region, block, policy, policyStatus, ownership, acl, versioning };
}

async function readMore(clients: Clients, bucket: string, own: AccountFacts | undefined) {
  const [lock, encryption, logging, lifecycle, replication, notifies] = await Promise.all([
    attempt(() => readLock(clients, bucket)),
    attempt(() => readEncryption(clients, bucket)),
    attempt(() => readLogging(clients, bucket, own)),
    attempt(() => readLifecycle(clients, bucket)),
    attempt(() => readReplication(clients, bucket)),
    attempt(() => readNotifies(clients, bucket)),
  ]);
  return { lock, encryption, logging, lifecycle, replication, notifies };
}

async function readRegion(clients: Clients, Bucket: string): Promise<string> {
  const { LocationConstraint: region } = await clients
    .s3()
    .send(new GetBucketLocationCommand({ Bucket }));
  // The two oldest Regions have names of their own here.
  if (region === undefined) return 'us-east-1';
  return region === 'EU' ? 'eu-west-1' : region;
}

const blockOf = (block: PublicAccessBlockConfiguration | undefined): PublicAccessBlock => ({
  blockPublicAcls: block?.BlockPublicAcls === true,
  ignorePublicAcls: block?.IgnorePublicAcls === true,
  blockPublicPolicy: block?.BlockPublicPolicy === true,
  restrictPublicBuckets: block?.RestrictPublicBuckets === true,
});

const NO_BLOCK = ['NoSuchPublicAccessBlockConfiguration'];

const readBlock = (clients: Clients, Bucket: string) =>
  unlessAbsent(NO_BLOCK, blockOf(undefined), async () => {
    const answer = await clients.s3().send(new GetPublicAccessBlockCommand({ Bucket }));
    return blockOf(answer.PublicAccessBlockConfiguration);
  });

const readAccountBlock = (clients: Clients, AccountId: string) =>
  unlessAbsent(NO_BLOCK, blockOf(undefined), async () => {
    const answer = await clients.s3Control().send(new GetAccountBlockCommand({ AccountId }));
    return blockOf(answer.PublicAccessBlockConfiguration);
  });

const readPolicy = (clients: Clients, Bucket: string) =>
  unlessAbsent(['NoSuchBucketPolicy'], '', async () => {
    const { Policy: policy = '' } = await clients.s3().send(new GetBucketPolicyCommand({ Bucket }));
    return policy;
  });

const readPolicyStatus = (clients: Clients, Bucket: string) =>
  unlessAbsent<boolean | null>(['NoSuchBucketPolicy'], null, async () => {
    const answer = await clients.s3().send(new GetBucketPolicyStatusCommand({ Bucket }));
    return answer.PolicyStatus?.IsPublic ?? null;
  });

const readOwnership = (clients: Clients, Bucket: string) =>
  unlessAbsent<string>(['OwnershipControlsNotFoundError'], '', async () => {
    const answer = await clients.s3().send(new GetBucketOwnershipControlsCommand({ Bucket }));
    return answer.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? '';
  });

async function readAcl(clients: Clients, Bucket: string) {
  const { Grants: grants = [] } = await clients.s3().send(new GetBucketAclCommand({ Bucket }));
  return grants.map(({ Grantee: grantee, Permission: permission = '' }) => ({
    grantee: grantee?.URI ?? grantee?.ID ?? '',
    permission,
  }));
}

async function readVersioning(clients: Clients, Bucket: string) {
  const { Status: status = '', MFADelete: mfa } = await clients
    .s3()
    .send(new GetBucketVersioningCommand({ Bucket }));
  return { status, mfaDelete: mfa === 'Enabled' };
}

const readLock = (clients: Clients, Bucket: string): Promise<ObjectLock> =>
  unlessAbsent<ObjectLock>(
    ['ObjectLockConfigurationNotFoundError'],
    { enabled: false, mode: '', days: 0 },
    async () => {
      const answer = await clients.s3().send(new GetObjectLockConfigurationCommand({ Bucket }));
      const lock = answer.ObjectLockConfiguration;
      const {
        Mode: mode = '',
        Days: days = 0,
        Years: years = 0,
      } = lock?.Rule?.DefaultRetention ?? {};
      return {
        enabled: lock?.ObjectLockEnabled === 'Enabled',
        mode,
        days: days + years * DAYS_A_YEAR,
      };
    },
  );

const readEncryption = (clients: Clients, Bucket: string) =>
  unlessAbsent(
    ['ServerSideEncryptionConfigurationNotFoundError'],
    { algorithm: '', keyId: '' },
    async () => {
      const answer = await clients.s3().send(new GetBucketEncryptionCommand({ Bucket }));
      const rule = answer.ServerSideEncryptionConfiguration?.Rules?.[0];
      const { SSEAlgorithm: algorithm = '', KMSMasterKeyID: keyId = '' } =
        rule?.ApplyServerSideEncryptionByDefault ?? {};
      return { algorithm, keyId };
    },
  );

async function readLogging(
  clients: Clients,
  Bucket: string,
  own: AccountFacts | undefined,
): Promise<LoggingTarget | null> {
  const { LoggingEnabled: logging } = await clients
    .s3()
    .send(new GetBucketLoggingCommand({ Bucket }));
  const bucket = logging?.TargetBucket ?? '';
  if (bucket === '') return null;
  const exists = existsIn(own, bucket);
  if (!exists.known || !exists.value || bucket === Bucket)
    return { bucket, exists, block: known(blockOf(undefined)), policy: known('') };
  const [block, policy] = await Promise.all([
    attempt(() => readBlock(clients, bucket)),
    attempt(() => readPolicy(clients, bucket)),
  ]);
  return { bucket, exists, block, policy };
}

function existsIn(own: AccountFacts | undefined, bucket: string): Fact<boolean> {
  if (own === undefined) return known(false);
  return own.buckets.known ? known(own.buckets.value.includes(bucket)) : own.buckets;
}
