import type { AclGrant, PublicAccessBlock } from '../snapshot.ts';
import { both } from '../snapshot.ts';
import type { Archive } from './archives.ts';
import { effectiveBlock, onArchives, onEveryArchive, onStatements } from './archives.ts';
import type { Control, Verdict } from './control.ts';
import { fail, given, pass, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Condition, Statement } from './iam-policy.ts';
import { nameOf } from './iam-policy.ts';
import { isOpen } from './narrowing.ts';
import { enumerate } from './places.ts';

const bucketExists: Control = {
  id: 'ARC-01',
  severity: 'critical',
  title: 'The archive exists and belongs to the organisation',
  why: 'The name of a deleted bucket is free: whoever takes it receives the logs of the whole organisation.',
  fix: {
    console:
      'S3 > Create bucket in the log archive account under the same name, before somebody else does; or point the trail at another.',
    cli: 'aws s3api create-bucket --bucket {bucket} --object-lock-enabled-for-bucket',
    stack: 'log-archive-stack: aws_s3_bucket "archive"',
  },
  falsePositives: ['A bucket of a managed service provider.'],
  frameworks: frameworks('keep', { nist: 'AU-9' }),
  reads: ['s3:ListBuckets', 's3:HeadBucket'],
  judge: (world) =>
    onEveryArchive(world, ({ bucket, at }) =>
      given(at, bucket.owner, (owner) => {
        if (owner.kind === 'dangling') return fail(at, `bucket ${bucket.name} does not exist`);
        if (owner.kind === 'foreign')
          return fail(at, `bucket ${bucket.name} belongs to a stranger`);
        return pass(at, `it belongs to account ${owner.account}`);
      }),
    ),
};

const BLOCKS: readonly (keyof PublicAccessBlock)[] = [
  'blockPublicAcls',
  'ignorePublicAcls',
  'blockPublicPolicy',
  'restrictPublicBuckets',
];

const accessBlocked: Control = {
  id: 'ARC-02',
  severity: 'critical',
  title: 'Public access to the archive is blocked, all four ways',
  why: 'One careless statement must not publish who does what in every account.',
  fix: {
    console: 'S3 > the bucket > Permissions > Block public access: all on.',
    cli: 'aws s3api put-public-access-block --bucket {bucket} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    stack: 'log-archive-stack: aws_s3_bucket_public_access_block, four trues',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    cis: '2.1.5/2.1.4/3.1.4',
    hub: 'S3.1,S3.8',
    config: 's3-bucket-level-public-access-prohibited',
  }),
  reads: ['s3:GetPublicAccessBlock', 's3control:GetPublicAccessBlock'],
  judge: (world) =>
    onArchives(world, ({ bucket, at }) =>
      given(at, effectiveBlock(bucket), (block) => {
        const off = BLOCKS.filter((flag) => !block[flag]);
        return passIf(off.length === 0, at, {
          yes: 'all four are on, at the bucket or its account',
          no: `off at the bucket and its account: ${off.join(', ')}`,
        });
      }),
    ),
};

const policyNotPublic: Control = {
  id: 'ARC-03',
  severity: 'critical',
  title: "The archive's policy lets no stranger in",
  why: 'A policy for everybody without a condition that says who is one makes the record public, or writable by anybody.',
  fix: {
    console:
      'S3 > the bucket > Permissions > Bucket policy: remove the statement, or add aws:PrincipalOrgID.',
    cli: 'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text  # then put-bucket-policy without the statement',
    stack: 'log-archive-stack: the bucket policy names its readers',
  },
  falsePositives: [
    'Readers of the whole organisation (aws:PrincipalOrgID) are not the public, and pass.',
  ],
  frameworks: frameworks('keep', {
    cis: '3.3/–/2.21',
    hub: 'CloudTrail.6,S3.2,S3.3',
    config: 'cloudtrail-s3-bucket-public-access-prohibited',
  }),
  reads: ['s3:GetBucketPolicy', 's3:GetBucketPolicyStatus'],
  judge: (world) => onArchives(world, judgePublic),
};

function judgePublic(archive: Archive): Verdict {
  const { bucket, at } = archive;
  return onStatements(archive, (statements) => {
    const open = statements.filter(isOpen);
    if (open.length > 0) return fail(at, `open to everybody: ${enumerate(open.map(nameOf))}`);
    const opinion = bucket.policyStatus;
    if (opinion.known && opinion.value === true)
      return fail(at, 'S3 itself calls the policy public');
    return pass(at, `none of ${statements.length} statements lets everybody in`);
  });
}

const GROUPS = /\/(AllUsers|AuthenticatedUsers)$/;

const noPublicAcl: Control = {
  id: 'ARC-04',
  severity: 'high',
  title: 'No access list opens the archive',
  why: 'Access lists are older than policies and easily forgotten. "Authenticated users" means anybody with an AWS account.',
  fix: {
    console: 'S3 > the bucket > Permissions > Object Ownership: ACLs disabled.',
    cli: 'aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]',
    stack: 'log-archive-stack: aws_s3_bucket_ownership_controls BucketOwnerEnforced',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { hub: 'CloudTrail.6,S3.12', config: 's3-bucket-acl-prohibited' }),
  reads: ['s3:GetBucketOwnershipControls', 's3:GetBucketAcl'],
  judge: (world) => onArchives(world, judgeAcl),
};

function judgeAcl({ bucket, at }: Archive): Verdict {
  if (bucket.ownership.known && bucket.ownership.value === 'BucketOwnerEnforced')
    return pass(at, 'access lists are disabled');
  const block = effectiveBlock(bucket);
  if (block.known && block.value.ignorePublicAcls)
    return pass(at, 'public access lists are ignored');
  return given(at, both(bucket.acl, both(bucket.ownership, block)), ([grants]) => {
    const open = grants.filter(({ grantee }) => GROUPS.test(grantee));
    return passIf(open.length === 0, at, {
      yes: 'no public grant',
      no: `granted: ${enumerate(open.map(grantText))}`,
    });
  });
}

const grantText = ({ grantee, permission }: AclGrant): string =>
  `${permission} to ${GROUPS.exec(grantee)?.[1] ?? grantee}`;

const tlsOnly: Control = {
  id: 'ARC-09',
  severity: 'medium',
  title: 'The archive answers over TLS only',
  why: 'What travels in the clear can be read and changed on the way.',
  fix: {
    console: 'S3 > the bucket > Permissions > Bucket policy: add the statement.',
    cli: 'aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the statement added',
    stack: 'log-archive-stack: the statement "DenyPlainHttp" of the bucket policy',
  },
  falsePositives: [],
  frameworks: frameworks('keep', {
    cis: '2.1.2/2.1.1/3.1.1',
    hub: 'S3.5',
    config: 's3-bucket-ssl-requests-only',
    nist: 'SC-8',
  }),
  reads: ['s3:GetBucketPolicy'],
  judge: (world) =>
    onArchives(world, (archive) =>
      onStatements(archive, (statements) => {
        const denying = statements.filter(deniesPlainHttp);
        const missing = [archive.arn, `${archive.arn}/*`].filter(
          (arn) =>
            !denying.some(
              ({ resources }) =>
                !resources.negated &&
                resources.patterns.some(
                  (one) => one === '*' || one === arn || one === `${archive.arn}*`,
                ),
            ),
        );
        return passIf(missing.length === 0, archive.at, {
          yes: 'plain HTTP is denied',
          no: `plain HTTP is not denied for ${missing.join(' and ')}`,
          steps: [{ text: 'The statement to add.', command: tlsStatement(archive.arn) }],
        });
      }),
    ),
};

function deniesPlainHttp(statement: Statement): boolean {
  const { allow, actions, principals, conditions } = statement;
  const [condition, ...others] = conditions;
  if (allow || condition === undefined || others.length > 0) return false;
  const all = actions.patterns.some((one) => ['*', 's3:*'].includes(one.toLowerCase()));
  return (
    principals.everyone && !principals.negated && !actions.negated && all && isPlain(condition)
  );
}

const isPlain = ({ key, operator, values }: Condition): boolean =>
  key === 'aws:securetransport' &&
  operator === 'bool' &&
  values.every((value) => value.toLowerCase() === 'false');

const tlsStatement = (arn: string): string =>
  JSON.stringify({
    Sid: 'DenyPlainHttp',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [arn, `${arn}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  });

export const ARCHIVE_EXPOSURE_CONTROLS: readonly Control[] = [
  bucketExists,
  accessBlocked,
  policyNotPublic,
  noPublicAcl,
  tlsOnly,
];
