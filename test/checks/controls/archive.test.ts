import { known } from '../../../checks/snapshot.ts';
import type { BucketFacts, LifecycleRule, ObjectLock } from '../../../checks/snapshot.ts';
import {
  ARCHIVE,
  ARN,
  BUCKET,
  DENY_HTTP,
  KEY,
  MANAGEMENT,
  NOTHING_BLOCKED,
  ORG,
  aBucket,
  aSnapshot,
  anAccount,
  describeControl,
  policyOf,
  refused,
} from './kit.ts';

const bucket = (change: Partial<BucketFacts>) => aSnapshot({ buckets: [aBucket(change)] });
const none = {
  'there is no trail': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: known([]) })],
  }),
};
const gone = { ...none, 'the bucket is gone': bucket({ owner: known({ kind: 'dangling' }) }) };
const hidden = {
  'the owner cannot be found': bucket({ owner: refused('s3:ListBuckets') }),
  'the trails may not be listed': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
  }),
};
const policy = (...statements: readonly unknown[]) =>
  bucket({ policy: known(policyOf(...statements)) });
const noPolicy = {
  ...hidden,
  'the policy is refused': bucket({ policy: refused('s3:GetBucketPolicy') }),
};
const broken = {
  'the policy is no JSON': bucket({ policy: known('{"Statement":') }),
  'a statement is a number': bucket({ policy: known('{"Statement":[1]}') }),
};

describeControl('ARC-01', {
  pass: { 'it is in the archive account': aSnapshot() },
  fail: {
    'it is gone': bucket({ owner: known({ kind: 'dangling' }) }),
    'it is a strangerʼs': bucket({ owner: known({ kind: 'foreign' }) }),
  },
  unknown: hidden,
  'not-applicable': none,
});

const HALF = { ...NOTHING_BLOCKED, blockPublicAcls: true, ignorePublicAcls: true };
const OTHER_HALF = { ...NOTHING_BLOCKED, blockPublicPolicy: true, restrictPublicBuckets: true };
describeControl('ARC-02', {
  pass: {
    'all four at the bucket': aSnapshot(),
    'two at the bucket, two at the account': bucket({
      block: known(HALF),
      accountBlock: known(OTHER_HALF),
    }),
    'all at the bucket, the account refuses': bucket({
      accountBlock: refused('s3control:GetPublicAccessBlock'),
    }),
  },
  fail: {
    'two are off': bucket({ block: known(HALF) }),
    'none is set': bucket({ block: known(NOTHING_BLOCKED) }),
  },
  unknown: {
    ...hidden,
    'the bucket refuses': bucket({ block: refused('s3:GetPublicAccessBlock') }),
    'two at the bucket, the account refuses': bucket({
      block: known(HALF),
      accountBlock: refused('s3control:GetPublicAccessBlock'),
    }),
  },
  'not-applicable': gone,
});

const open = (more: object = {}) => ({
  Sid: 'Open',
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: `${ARN}/*`,
  ...more,
});
const when = (operator: string, key: string, value: unknown) =>
  open({ Condition: { [operator]: { [key]: value } } });
describeControl('ARC-03', {
  pass: {
    'services alone': aSnapshot(),
    'readers of the organisation': policy(when('StringEquals', 'aws:PrincipalOrgID', ORG)),
    'a key in other letters': policy(when('stringequals', 'AWS:principalorgid', [ORG])),
    'a list of networks': policy(when('IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '192.0.2.0/24'])),
    'a Deny for everybody': policy(DENY_HTTP),
    'no policy': bucket({ policy: known('') }),
    'one account': policy(open({ Principal: { AWS: [ARCHIVE] } })),
  },
  fail: {
    everybody: policy(open()),
    'everybody among others': policy(open({ Principal: { AWS: [ARCHIVE, '*'] } })),
    'everybody but one': policy({
      Effect: 'Allow',
      NotPrincipal: { AWS: ARCHIVE },
      Action: 's3:*',
      Resource: '*',
    }),
    'everybody from any network': policy(
      when('IpAddress', 'aws:SourceIp', ['10.0.0.0/8', '0.0.0.0/0']),
    ),
    'everybody but another organisation': policy(
      when('StringNotEquals', 'aws:PrincipalOrgID', ORG),
    ),
    'an organisation, if the key is there': policy(
      when('StringEqualsIfExists', 'aws:PrincipalOrgID', ORG),
    ),
    'any organisation': policy(when('StringLike', 'aws:PrincipalOrgID', 'o-*')),
    'a role of any account': policy(
      when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/reader'),
    ),
    'a condition that says nothing of who': policy(when('Bool', 'aws:SecureTransport', 'true')),
    'a condition for all values, true without any': policy(
      when('ForAllValues:StringEquals', 'aws:PrincipalOrgPaths', `${ORG}/r-1/`),
    ),
    'a single statement, not a list': bucket({
      policy: known(JSON.stringify({ Statement: open() })),
    }),
    'S3 itself calls it public': bucket({ policyStatus: known(true) }),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});

const acl = (group: string) =>
  known([{ grantee: `http://acs.amazonaws.com/groups/global/${group}`, permission: 'READ' }]);
const writer = { ownership: known('ObjectWriter'), block: known(NOTHING_BLOCKED) };
describeControl('ARC-04', {
  pass: {
    'lists are disabled': aSnapshot(),
    'a public grant is void where lists are disabled': bucket({ acl: acl('AllUsers') }),
    'a public grant is ignored': bucket({ ownership: known('ObjectWriter'), acl: acl('AllUsers') }),
    'the owner alone': bucket({
      ...writer,
      acl: known([{ grantee: 'abc', permission: 'FULL_CONTROL' }]),
    }),
  },
  fail: {
    'all users may read': bucket({ ...writer, acl: acl('AllUsers') }),
    'everybody with an account may read': bucket({ ...writer, acl: acl('AuthenticatedUsers') }),
  },
  unknown: {
    ...hidden,
    'the list is refused': bucket({ ...writer, acl: refused('s3:GetBucketAcl') }),
  },
  'not-applicable': gone,
});

describeControl('ARC-05', {
  pass: { enabled: aSnapshot() },
  fail: {
    suspended: bucket({ versioning: known({ status: 'Suspended', mfaDelete: false }) }),
    never: bucket({ versioning: known({ status: '', mfaDelete: false }) }),
  },
  unknown: { ...hidden, refused: bucket({ versioning: refused('s3:GetBucketVersioning') }) },
  'not-applicable': gone,
});

const lock = (change: Partial<ObjectLock>) =>
  known({ enabled: true, mode: 'GOVERNANCE', days: 365, ...change });
describeControl('ARC-06', {
  pass: {
    'MFA delete is on': bucket({
      lock: lock({}),
      versioning: known({ status: 'Enabled', mfaDelete: true }),
    }),
  },
  fail: { 'it is off under a GOVERNANCE lock': bucket({ lock: lock({}) }) },
  unknown: {
    ...hidden,
    'versioning is refused': bucket({
      lock: lock({}),
      versioning: refused('s3:GetBucketVersioning'),
    }),
    'off, and the lock is refused': bucket({ lock: refused('s3:GetObjectLockConfiguration') }),
  },
  'not-applicable': { ...gone, 'a COMPLIANCE lock stands in': aSnapshot() },
});

describeControl('ARC-07', {
  pass: {
    'a year in COMPLIANCE mode': aSnapshot(),
    'a year in GOVERNANCE mode': bucket({ lock: lock({}) }),
  },
  fail: {
    off: bucket({ lock: lock({ enabled: false, days: 0 }) }),
    'on without a default retention': bucket({ lock: lock({ days: 0 }) }),
    'a month': bucket({ lock: lock({ days: 30 }) }),
  },
  unknown: { ...hidden, refused: bucket({ lock: refused('s3:GetObjectLockConfiguration') }) },
  'not-applicable': gone,
});

describeControl('ARC-08', {
  pass: {
    'aws:kms': aSnapshot(),
    'aws:kms:dsse': bucket({ encryption: known({ algorithm: 'aws:kms:dsse', keyId: KEY }) }),
  },
  fail: {
    AES256: bucket({ encryption: known({ algorithm: 'AES256', keyId: '' }) }),
    none: bucket({ encryption: known({ algorithm: '', keyId: '' }) }),
  },
  unknown: { ...hidden, refused: bucket({ encryption: refused('s3:GetBucketEncryption') }) },
  'not-applicable': gone,
});

describeControl('ARC-09', {
  pass: {
    'denied for bucket and objects': aSnapshot(),
    'denied for everything': policy({ ...DENY_HTTP, Resource: '*' }),
    'denied for the bucketʼs prefix': policy({
      ...DENY_HTTP,
      Resource: `${ARN}*`,
      Principal: { AWS: '*' },
    }),
  },
  fail: {
    'no policy': bucket({ policy: known('') }),
    'objects alone': policy({ ...DENY_HTTP, Resource: `${ARN}/*` }),
    'reads alone': policy({ ...DENY_HTTP, Action: 's3:GetObject' }),
    'one account alone': policy({ ...DENY_HTTP, Principal: { AWS: ARCHIVE } }),
    'with a second condition': policy({
      ...DENY_HTTP,
      Condition: { ...DENY_HTTP.Condition, StringEquals: { 'aws:PrincipalOrgID': ORG } },
    }),
    'the wrong way round': policy({
      ...DENY_HTTP,
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    }),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});

describeControl('ARC-10', {
  pass: { 'logged elsewhere': aSnapshot() },
  fail: { off: bucket({ logging: known(null) }) },
  unknown: { ...hidden, refused: bucket({ logging: refused('s3:GetBucketLogging') }) },
  'not-applicable': gone,
});

const rules = (...all: readonly Partial<LifecycleRule>[]) =>
  bucket({
    lifecycle: known(
      all.map((rule) => ({ id: 'r', enabled: true, prefix: '', partial: false, ...rule })),
    ),
  });
describeControl('ARC-11', {
  pass: {
    'expires after the retention': aSnapshot(),
    'a short rule for another prefix': rules(
      { expirationDays: 400 },
      { prefix: 'tmp/', expirationDays: 1 },
    ),
    'a short rule that is off': rules(
      { expirationDays: 400 },
      { enabled: false, expirationDays: 1 },
    ),
    'cold after ninety days': rules({
      expirationDays: 400,
      transitionDays: 90,
      transitionClass: 'GLACIER',
    }),
    'kept for ever by a rule for the logs': rules({ prefix: 'AWSLogs/', noncurrentDays: 400 }),
    'instant retrieval is not cold': rules({
      expirationDays: 400,
      transitionDays: 1,
      transitionClass: 'GLACIER_IR',
    }),
  },
  fail: {
    'no rule': rules(),
    'no rule meets the logs': rules({ prefix: 'tmp/', expirationDays: 1 }),
    'every rule is off': rules({ enabled: false, expirationDays: 400 }),
    'expires after ninety days': rules({ expirationDays: 90 }),
    'one account expires early': rules({
      prefix: `AWSLogs/${ORG}/444444444444/`,
      expirationDays: 30,
    }),
    'cold after a day': rules({
      expirationDays: 400,
      transitionDays: 1,
      transitionClass: 'DEEP_ARCHIVE',
    }),
    'replaced versions go after a month and nothing locks them': aSnapshot({
      buckets: [aBucket({ lock: known({ enabled: false, mode: '', days: 0 }) })],
    }),
  },
  unknown: {
    ...hidden,
    refused: bucket({ lifecycle: refused('s3:GetBucketLifecycleConfiguration') }),
    'replaced versions go after a month and the lock is refused': bucket({
      lock: refused('s3:GetObjectLockConfiguration'),
    }),
  },
  'not-applicable': gone,
});

describeControl('ARC-12', {
  pass: { 'copied to a vault': aSnapshot() },
  fail: {
    'no rule': bucket({ replication: known([]) }),
    'the rule is off': bucket({
      replication: known([
        { enabled: false, destination: 'arn:aws:s3:::vault', destinationAccount: '' },
      ]),
    }),
  },
  unknown: { ...hidden, refused: bucket({ replication: refused('s3:GetBucketReplication') }) },
  'not-applicable': gone,
});

const target = (
  change: Partial<NonNullable<Extract<BucketFacts['logging'], { known: true }>['value']>>,
) =>
  bucket({
    logging: known({
      bucket: 'access-logs',
      exists: known(true),
      block: known(NOTHING_BLOCKED),
      policy: known(''),
      ...change,
    }),
  });
describeControl('ARC-17', {
  pass: {
    'a private bucket': aSnapshot(),
    'an open policy that is blocked by the account': bucket({
      accountBlock: known({ ...NOTHING_BLOCKED, restrictPublicBuckets: true }),
      logging: known({
        bucket: 'access-logs',
        exists: known(true),
        block: known(NOTHING_BLOCKED),
        policy: known(policyOf(open())),
      }),
    }),
  },
  fail: {
    'into itself': target({ bucket: BUCKET }),
    'into nothing': target({ exists: known(false) }),
    'into a public bucket': target({ policy: known(policyOf(open())) }),
  },
  unknown: {
    ...hidden,
    'the logging is refused': bucket({ logging: refused('s3:GetBucketLogging') }),
    'the target is refused': target({ policy: refused('s3:GetBucketPolicy') }),
  },
  'not-applicable': { ...gone, 'there are no access logs': bucket({ logging: known(null) }) },
});
