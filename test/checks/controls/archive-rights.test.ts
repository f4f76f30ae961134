import { expect, it } from '@jest/globals';
import { known } from '../../../checks/snapshot.ts';
import type { BucketFacts } from '../../../checks/snapshot.ts';
import {
  ARCHIVE,
  ARN,
  DENY_HTTP,
  KEY,
  MANAGEMENT,
  ORG,
  READS_ACL,
  TRAIL,
  WRITES,
  aBucket,
  aPolicy,
  aSnapshot,
  aTrail,
  anAccount,
  describeControl,
  policyOf,
  refused,
  verdictsOf,
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

const loose = {
  ...WRITES,
  Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
};
describeControl('ARC-13', {
  pass: {
    'tied to the trail': aSnapshot(),
    'tied to the account': policy(READS_ACL, {
      ...WRITES,
      Condition: { StringEquals: { 'AWS:SourceAccount': MANAGEMENT } },
    }),
    'tied to the organisation': policy({
      ...WRITES,
      Condition: { StringEquals: { 'aws:SourceOrgID': ORG } },
    }),
    'tied to every trail of the account': policy({
      ...WRITES,
      Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${MANAGEMENT}:trail/*` } },
    }),
  },
  fail: {
    'writing is tied to nothing': policy(READS_ACL, loose),
    'reading the list is tied to nothing': policy({ ...READS_ACL, Condition: undefined }, WRITES),
    'tied to a trail of any account': policy({
      ...WRITES,
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:*:trail/*' } },
    }),
    'tied if the key is there': policy({
      ...WRITES,
      Condition: { StringEqualsIfExists: { 'aws:SourceArn': TRAIL } },
    }),
    'all actions at once': policy({ ...loose, Action: ['s3:*'] }),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': { ...gone, 'CloudTrail is not named': policy(DENY_HTTP) },
});

it('ARC-13 calls a loose GetBucketAcl low, and a loose write high', () => {
  const reading = verdictsOf('ARC-13', policy({ ...READS_ACL, Condition: undefined }, WRITES))[0];
  const writing = verdictsOf('ARC-13', policy(READS_ACL, loose))[0];
  expect([reading?.severity, writing?.severity]).toEqual(['low', undefined]);
  expect(writing?.steps[0]?.command).toContain(TRAIL);
});

const ADMIN = `arn:aws:iam::${ARCHIVE}:role/Admin`;
const may = (more: object) => ({
  Sid: 'May',
  Effect: 'Allow',
  Principal: { AWS: ADMIN },
  Action: 's3:DeleteObject',
  Resource: `${ARN}/*`,
  ...more,
});
const trusted = aPolicy({ breakGlass: [ADMIN] });
describeControl('ARC-14', {
  pass: {
    'nobody may': aSnapshot(),
    'break-glass may': { snapshot: policy(may({})), policy: trusted },
    'the account may, as break-glass alone': {
      snapshot: policy(
        may({
          Principal: { AWS: ARCHIVE },
          Condition: { ArnEquals: { 'aws:PrincipalArn': ADMIN } },
        }),
      ),
      policy: trusted,
    },
    'reading alone': policy(may({ Action: ['s3:Get*', 's3:List*'] })),
    'another bucket': policy(may({ Resource: 'arn:aws:s3:::other/*' })),
  },
  fail: {
    'a role may delete': policy(may({})),
    'by wildcard': policy(may({ Action: 's3:Delete*' })),
    'by everything': policy(may({ Action: '*' })),
    'by everything but one': policy(may({ Action: undefined, NotAction: 's3:GetObject' })),
    'it may rewrite the policy': policy(may({ Action: 'S3:putbucketPOLICY', Resource: ARN })),
    'it may bypass the lock': policy(may({ Action: ['s3:BypassGovernanceRetention'] })),
    'any resource but one': policy(may({ Resource: undefined, NotResource: 'arn:aws:s3:::other' })),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});

const allow = (more: object) => policy(READS_ACL, { ...WRITES, ...more });
const denyWhen = (Condition: object) =>
  policy(READS_ACL, WRITES, {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: `${ARN}/*`,
    Condition,
  });
const ORG_ONLY = { StringNotEquals: { 'aws:PrincipalOrgID': ORG } };
const SSE = 's3:x-amz-server-side-encryption-aws-kms-key-id';
describeControl('ARC-15', {
  pass: {
    'both are allowed': aSnapshot(),
    'a Deny exempts services': denyWhen({
      ...ORG_ONLY,
      Bool: { 'aws:PrincipalIsAWSService': 'false' },
    }),
    'a Deny for a wrong key': denyWhen({
      Null: { [SSE]: 'false' },
      StringNotEquals: { [SSE]: KEY },
    }),
    'a Deny for services of other organisations': denyWhen({
      Bool: { 'aws:PrincipalIsAWSService': 'true' },
      StringNotEquals: { 'aws:SourceOrgID': ORG },
    }),
    'a Deny for plain HTTP': denyWhen({ Bool: { 'aws:SecureTransport': false } }),
    'one statement for all': policy({ ...WRITES, Action: 's3:*', Resource: '*' }),
  },
  fail: {
    'no policy': bucket({ policy: known('') }),
    'the organisationʼs path is missing': allow({ Resource: `${ARN}/AWSLogs/${MANAGEMENT}/*` }),
    'the prefix is not the trailʼs': aSnapshot({
      trails: [aTrail({ describe: { prefix: 'logs' } })],
    }),
    'the trail ARN is stale': allow({
      Condition: { StringEquals: { 'aws:SourceArn': `${TRAIL}-old` } },
    }),
    'the access list may not be read': policy(WRITES),
    'a Deny forgets that services carry no organisation': denyWhen(ORG_ONLY),
    'a Deny asks for another key': denyWhen({
      StringNotEquals: { [SSE]: 'arn:aws:kms:us-east-1:1:key/other' },
    }),
    'a Deny for everybody but one': policy(READS_ACL, WRITES, {
      Effect: 'Deny',
      NotPrincipal: { AWS: ADMIN },
      Action: 's3:*',
      Resource: '*',
    }),
    ...broken,
  },
  unknown: {
    ...noPolicy,
    'it hangs on an operator nobody can foresee': denyWhen({
      DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' },
    }),
  },
  'not-applicable': gone,
});

it('ARC-15 prints the statements to have, with the organisationʼs own names', () => {
  const [verdict] = verdictsOf('ARC-15', policy(WRITES));
  expect(verdict?.steps[0]?.command).toContain(`${ARN}/AWSLogs/${ORG}/*`);
  expect(verdict?.message).toBe(`s3:GetBucketAcl on ${ARN}: no statement allows it`);
});

describeControl('ARC-16', {
  pass: {
    'services alone': aSnapshot(),
    'people write elsewhere': policy(may({ Action: 's3:PutObject', Resource: `${ARN}/reports/*` })),
  },
  fail: {
    'a role may write logs': policy(may({ Action: 's3:PutObject' })),
    'a role may do all': policy(may({ Action: 's3:*', Resource: '*' })),
    'one account of the logs': policy(
      may({ Action: 's3:Put*', Resource: `${ARN}/AWSLogs/${ORG}/444444444444/*` }),
    ),
    ...broken,
  },
  unknown: noPolicy,
  'not-applicable': gone,
});
