/** Where a call is made, and so in which role of the audit its permission belongs. */
export const SCOPES = [
  'everywhere',
  'management',
  'archive',
  'key',
  'security',
  'log-group',
] as const;
export type Scope = (typeof SCOPES)[number];

export const SCOPE_TITLES: Readonly<Record<Scope, string>> = {
  everywhere: 'every account that is read',
  management: 'the management account (or a delegated administrator for the organizations reads)',
  archive: 'the log archive account',
  key: "the account of the trail's key",
  security: 'the security account (delegated administrator)',
  'log-group': "the account of the trail's log group",
};

interface Permission {
  readonly scopes: readonly Scope[];
  /** IAM's name of the action, where it is not the API's. */
  readonly action?: string;
}

const everywhere: Permission = { scopes: ['everywhere'] };
const management: Permission = { scopes: ['management'] };
const archive: Permission = { scopes: ['archive'] };
const key: Permission = { scopes: ['key'] };
const security: Permission = { scopes: ['security'] };
const logGroup: Permission = { scopes: ['log-group'] };
const inArchive = (action: string): Permission => ({ scopes: ['archive'], action });

/**
 * Every call the readers make, as the client's prefix and the API's name, with the permission it
 * needs. A test compares this with the calls that are really made.
 */
export const CALLS: Readonly<Record<string, Permission>> = {
  'sts:GetCallerIdentity': everywhere,
  'sts:AssumeRole': management,
  'account:ListRegions': everywhere,
  'cloudtrail:DescribeTrails': everywhere,
  'cloudtrail:GetTrailStatus': everywhere,
  'cloudtrail:GetEventSelectors': everywhere,
  'cloudtrail:GetInsightSelectors': everywhere,
  'cloudtrail:ListTags': everywhere,
  's3:ListBuckets': { scopes: ['everywhere'], action: 's3:ListAllMyBuckets' },
  's3:HeadBucket': { scopes: ['everywhere'], action: 's3:ListBucket' },
  'securityhub:DescribeHub': everywhere,
  'guardduty:ListDetectors': everywhere,
  'guardduty:GetDetector': everywhere,
  'config:DescribeConfigurationRecorders': everywhere,
  'config:DescribeConfigurationRecorderStatus': everywhere,
  'organizations:DescribeOrganization': management,
  'organizations:ListAccounts': management,
  'organizations:ListAWSServiceAccessForOrganization': management,
  'organizations:ListDelegatedAdministrators': management,
  'organizations:ListParents': management,
  'organizations:ListPoliciesForTarget': management,
  'organizations:DescribePolicy': management,
  'cloudtrail:ListEventDataStores': management,
  'cloudtrail:GetEventDataStore': management,
  'cloudtrail:GetResourcePolicy': management,
  'cloudtrail:LookupEvents': { scopes: ['management', 'security'] },
  'securityhub:ListOrganizationAdminAccounts': management,
  'guardduty:ListOrganizationAdminAccounts': management,
  's3:GetBucketLocation': archive,
  's3:GetBucketPolicy': archive,
  's3:GetBucketPolicyStatus': archive,
  's3:GetBucketAcl': archive,
  's3:GetBucketOwnershipControls': archive,
  's3:GetPublicAccessBlock': inArchive('s3:GetBucketPublicAccessBlock'),
  's3control:GetPublicAccessBlock': inArchive('s3:GetAccountPublicAccessBlock'),
  's3:GetBucketVersioning': archive,
  's3:GetObjectLockConfiguration': inArchive('s3:GetBucketObjectLockConfiguration'),
  's3:GetBucketEncryption': inArchive('s3:GetEncryptionConfiguration'),
  's3:GetBucketLogging': archive,
  's3:GetBucketLifecycleConfiguration': inArchive('s3:GetLifecycleConfiguration'),
  's3:GetBucketReplication': inArchive('s3:GetReplicationConfiguration'),
  's3:GetBucketNotificationConfiguration': inArchive('s3:GetBucketNotification'),
  's3:ListObjectsV2': inArchive('s3:ListBucket'),
  's3:HeadObject': inArchive('s3:GetObject'),
  'kms:DescribeKey': key,
  'kms:GetKeyPolicy': key,
  'kms:GetKeyRotationStatus': key,
  'kms:ListGrants': key,
  'logs:DescribeLogGroups': logGroup,
  'logs:DescribeMetricFilters': logGroup,
  'cloudwatch:DescribeAlarms': logGroup,
  'sns:ListSubscriptionsByTopic': logGroup,
  'iam:GetRole': logGroup,
  'iam:ListRolePolicies': logGroup,
  'iam:GetRolePolicy': logGroup,
  'iam:ListAttachedRolePolicies': logGroup,
  'iam:GetPolicy': logGroup,
  'iam:GetPolicyVersion': logGroup,
  'securityhub:DescribeOrganizationConfiguration': security,
  'securityhub:ListFindingAggregators': security,
  'securityhub:GetFindingAggregator': security,
  'securityhub:GetEnabledStandards': security,
  'securityhub:GetFindings': security,
  'guardduty:DescribeOrganizationConfiguration': security,
  'config:DescribeConfigurationAggregators': security,
};

/** The IAM action a call needs: `s3:GetBucketEncryption` needs `s3:GetEncryptionConfiguration`. */
export const permissionFor = (call: string): string =>
  (Object.hasOwn(CALLS, call) ? CALLS[call]?.action : undefined) ?? call;

/** What else an answer needs, though no call is named like it: the lock's fields of HeadObject. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  's3:HeadObject': ['s3:GetObjectRetention'],
};

export interface PolicyNames {
  readonly partition: string;
  /** The role that is assumed in each account. */
  readonly auditRole?: string;
  readonly organization?: string;
  readonly bucket?: string;
  readonly key?: string;
}

export interface ScopedPolicy {
  readonly scope: Scope;
  readonly title: string;
  readonly document: object;
}

/**
 * The least the audit needs, account by account: one policy for each kind of account, made from
 * the calls the readers make. Reads only.
 */
export function leastPrivilege(names: PolicyNames): readonly ScopedPolicy[] {
  return SCOPES.map((scope) => ({
    scope,
    title: SCOPE_TITLES[scope],
    document: {
      Version: '2012-10-17',
      Statement: statementsFor(scope, names),
    },
  }));
}

/** The actions one kind of account grants, sorted. */
export function actionsIn(scope: Scope): readonly string[] {
  const actions = Object.entries(CALLS)
    .filter(([, { scopes }]) => scopes.includes(scope))
    .flatMap(([call]) => [permissionFor(call), ...(ALSO[call] ?? [])]);
  return [...new Set(actions)].toSorted();
}

/** Actions S3 lets us bind to the bucket or to its objects. */
const ON_OBJECTS = new Set(['s3:GetObject', 's3:GetObjectRetention']);
const ON_ALL_OF_S3 = new Set(['s3:ListAllMyBuckets', 's3:GetAccountPublicAccessBlock']);

function statementsFor(scope: Scope, names: PolicyNames): readonly object[] {
  const actions = actionsIn(scope);
  const { partition, bucket = '*', key: keyArn = '*' } = names;
  const arn = `arn:${partition}:s3:::${bucket}`;
  const groups = [
    { Sid: 'Objects', actions: actions.filter((one) => ON_OBJECTS.has(one)), Resource: `${arn}/*` },
    {
      Sid: 'Bucket',
      actions: actions.filter((one) => scope === 'archive' && isOnBucket(one)),
      // The bucket of the access logs is read too, and its name is known only afterwards.
      Resource: `arn:${partition}:s3:::*`,
    },
    { Sid: 'Key', actions: actions.filter((one) => one.startsWith('kms:')), Resource: keyArn },
    { Sid: 'Read', actions: actions.filter((one) => isPlain(one, scope)), Resource: '*' },
  ];
  const plain = groups
    .filter((group) => group.actions.length > 0)
    .map(({ Sid, actions: Action, Resource }) => ({ Sid, Effect: 'Allow', Action, Resource }));
  return scope === 'management' ? [...plain, assumption(names)] : plain;
}

const isOnBucket = (action: string): boolean =>
  action.startsWith('s3:') && !ON_OBJECTS.has(action) && !ON_ALL_OF_S3.has(action);

const isPlain = (action: string, scope: Scope): boolean =>
  action !== 'sts:AssumeRole' &&
  !action.startsWith('kms:') &&
  !ON_OBJECTS.has(action) &&
  !(scope === 'archive' && isOnBucket(action));

/** The one permission that reaches further: bound to the role's name and to the organisation. */
const assumption = ({
  partition,
  auditRole = 'TrailwardenAudit',
  organization,
}: PolicyNames): object => ({
  Sid: 'AssumeTheAuditRole',
  Effect: 'Allow',
  Action: ['sts:AssumeRole'],
  Resource: `arn:${partition}:iam::*:role/${auditRole}`,
  ...(organization === undefined
    ? {}
    : { Condition: { StringEquals: { 'aws:ResourceOrgID': organization } } }),
});
