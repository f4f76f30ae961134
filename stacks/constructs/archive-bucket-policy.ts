import { allow, deny, denyPlainHttp, rootsOf, type Statement, unless } from './policy.ts';

export interface ArchiveBucketPolicyProps {
  readonly partition: string;
  readonly bucketArn: string;
  readonly keyArn: string;
  readonly trailArn: string;
  readonly managementAccountId: string;
  readonly organizationId: string;
  /** The part of the keys before `AWSLogs/`, with its slash, or empty. */
  readonly prefix: string;
  /** Roles that may read, by full ARN. */
  readonly readers: readonly string[];
  /** Roles that may destroy and unlock. Empty: nobody. */
  readonly breakGlass: readonly string[];
  /** The role that applies these stacks; it may change lifecycle and lock rules, never objects. */
  readonly deployRole: string;
}

/**
 * Who may do what with the archive. AWS denies whatever nobody allows; the Deny statements are for
 * those whom another policy allows, administrators of the archive account first of all.
 */
export function archiveBucketPolicy(props: ArchiveBucketPolicyProps): readonly Statement[] {
  return [...delivery(props), ...forgery(props), ...tampering(props), ...reading(props)];
}

function delivery(props: ArchiveBucketPolicyProps): readonly Statement[] {
  const { bucketArn, prefix, trailArn, managementAccountId, organizationId } = props;
  const Principal = { Service: 'cloudtrail.amazonaws.com' };
  return [
    allow({
      Sid: 'TrailReadsAcl',
      Principal,
      Action: 's3:GetBucketAcl',
      Resource: bucketArn,
      Condition: { StringEquals: { 'aws:SourceArn': trailArn } },
    }),
    allow({
      Sid: 'TrailDelivers',
      Principal,
      Action: 's3:PutObject',
      // Until every account has joined, an organization trail writes under its own account, too.
      Resource: [managementAccountId, organizationId].map(
        (owner) => `${bucketArn}/${prefix}AWSLogs/${owner}/*`,
      ),
      Condition: {
        StringEquals: {
          'aws:SourceArn': trailArn,
          's3:x-amz-acl': 'bucket-owner-full-control',
        },
      },
    }),
  ];
}

/** Files that look like logs and are not. */
function forgery({ bucketArn, keyArn, organizationId }: ArchiveBucketPolicyProps) {
  const objects = { Principal: '*', Action: 's3:PutObject', Resource: `${bucketArn}/*` } as const;
  const algorithm = 's3:x-amz-server-side-encryption';
  const keyHeader = 's3:x-amz-server-side-encryption-aws-kms-key-id';
  return [
    denyPlainHttp(bucketArn),
    deny({
      Sid: 'DenyWritesByPeople',
      ...objects,
      Condition: { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
    }),
    // `Null` beside it, because a request without the header gets the bucket's own key: denying the
    // absent header, as the usual statement does, keeps CloudTrail from creating the trail.
    deny({
      Sid: 'DenyWrongKey',
      ...objects,
      Condition: { Null: { [keyHeader]: 'false' }, StringNotEquals: { [keyHeader]: keyArn } },
    }),
    deny({
      Sid: 'DenyWrongAlgorithm',
      ...objects,
      Condition: { Null: { [algorithm]: 'false' }, StringNotEquals: { [algorithm]: 'aws:kms' } },
    }),
    deny({
      Sid: 'DenyOtherOrganizations',
      Principal: '*',
      Action: 's3:*',
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: {
        Bool: { 'aws:PrincipalIsAWSService': 'true' },
        Null: { 'aws:SourceOrgID': 'false' },
        StringNotEquals: { 'aws:SourceOrgID': organizationId },
      },
    }),
  ];
}

/** A lock does not stop delete markers, nor an administrator from loosening the rules for tomorrow. */
function tampering({ bucketArn, breakGlass, deployRole }: ArchiveBucketPolicyProps) {
  return [
    deny({
      Sid: 'DenyErasing',
      Principal: '*',
      Action: [
        's3:BypassGovernanceRetention',
        's3:DeleteBucket',
        's3:DeleteObject',
        's3:DeleteObjectVersion',
        's3:PutBucketVersioning',
        's3:PutObjectLegalHold',
        's3:PutObjectRetention',
      ],
      Resource: [bucketArn, `${bucketArn}/*`],
      Condition: unless(breakGlass),
    }),
    deny({
      Sid: 'DenyLooserRules',
      Principal: '*',
      Action: [
        's3:PutBucketObjectLockConfiguration',
        's3:PutLifecycleConfiguration',
        's3:PutReplicationConfiguration',
      ],
      Resource: bucketArn,
      Condition: unless([...breakGlass, deployRole]),
    }),
  ];
}

function reading(props: ArchiveBucketPolicyProps): readonly Statement[] {
  return [
    ...readerStatements(props),
    deny({
      Sid: 'DenyUnnamedReaders',
      Principal: '*',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `${props.bucketArn}/*`,
      Condition: unless([...props.readers, ...props.breakGlass]),
    }),
  ];
}

/**
 * Lets roles of any account list and read. The accounts are named and the role is a condition:
 * a Principal that names a role fails while it does not exist, and means nothing once made anew.
 */
export function readerStatements({
  partition,
  bucketArn,
  readers,
}: Pick<ArchiveBucketPolicyProps, 'partition' | 'bucketArn' | 'readers'>): readonly Statement[] {
  const Principal = rootsOf(partition, readers);
  const Condition = { ArnEquals: { 'aws:PrincipalArn': readers } };
  return [
    allow({
      Sid: 'ReadersList',
      Principal,
      Action: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketVersions'],
      Resource: bucketArn,
      Condition,
    }),
    allow({
      Sid: 'ReadersRead',
      Principal,
      Action: ['s3:GetObject', 's3:GetObjectRetention', 's3:GetObjectVersion'],
      Resource: `${bucketArn}/*`,
      Condition,
    }),
  ];
}
