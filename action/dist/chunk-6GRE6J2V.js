import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// checks/controls/permissions.ts
var SCOPES = [
  "everywhere",
  "management",
  "archive",
  "key",
  "security",
  "log-group"
];
var SCOPE_TITLES = {
  everywhere: "every account that is read",
  management: "the management account (or a delegated administrator for the organizations reads)",
  archive: "the log archive account",
  key: "the account of the trail's key",
  security: "the security account (delegated administrator)",
  "log-group": "the account of the trail's log group"
};
var everywhere = { scopes: ["everywhere"] };
var management = { scopes: ["management"] };
var archive = { scopes: ["archive"] };
var key = { scopes: ["key"] };
var security = { scopes: ["security"] };
var logGroup = { scopes: ["log-group"] };
var inArchive = (action) => ({ scopes: ["archive"], action });
var CALLS = {
  "sts:GetCallerIdentity": everywhere,
  "sts:AssumeRole": management,
  "account:ListRegions": everywhere,
  "cloudtrail:DescribeTrails": everywhere,
  "cloudtrail:GetTrailStatus": everywhere,
  "cloudtrail:GetEventSelectors": everywhere,
  "cloudtrail:GetInsightSelectors": everywhere,
  "cloudtrail:ListTags": everywhere,
  "s3:ListBuckets": { scopes: ["everywhere"], action: "s3:ListAllMyBuckets" },
  "s3:HeadBucket": { scopes: ["everywhere"], action: "s3:ListBucket" },
  "securityhub:DescribeHub": everywhere,
  "guardduty:ListDetectors": everywhere,
  "guardduty:GetDetector": everywhere,
  "config:DescribeConfigurationRecorders": everywhere,
  "config:DescribeConfigurationRecorderStatus": everywhere,
  "organizations:DescribeOrganization": management,
  "organizations:ListAccounts": management,
  "organizations:ListAWSServiceAccessForOrganization": management,
  "organizations:ListDelegatedAdministrators": management,
  "organizations:ListParents": management,
  "organizations:ListPoliciesForTarget": management,
  "organizations:DescribePolicy": management,
  "cloudtrail:ListEventDataStores": management,
  "cloudtrail:GetEventDataStore": management,
  "cloudtrail:GetResourcePolicy": management,
  "cloudtrail:LookupEvents": { scopes: ["management", "security"] },
  "securityhub:ListOrganizationAdminAccounts": management,
  "guardduty:ListOrganizationAdminAccounts": management,
  "s3:GetBucketLocation": archive,
  "s3:GetBucketPolicy": archive,
  "s3:GetBucketPolicyStatus": archive,
  "s3:GetBucketAcl": archive,
  "s3:GetBucketOwnershipControls": archive,
  "s3:GetPublicAccessBlock": inArchive("s3:GetBucketPublicAccessBlock"),
  "s3control:GetPublicAccessBlock": inArchive("s3:GetAccountPublicAccessBlock"),
  "s3:GetBucketVersioning": archive,
  "s3:GetObjectLockConfiguration": inArchive("s3:GetBucketObjectLockConfiguration"),
  "s3:GetBucketEncryption": inArchive("s3:GetEncryptionConfiguration"),
  "s3:GetBucketLogging": archive,
  "s3:GetBucketLifecycleConfiguration": inArchive("s3:GetLifecycleConfiguration"),
  "s3:GetBucketReplication": inArchive("s3:GetReplicationConfiguration"),
  "s3:GetBucketNotificationConfiguration": inArchive("s3:GetBucketNotification"),
  "s3:ListObjectsV2": inArchive("s3:ListBucket"),
  "s3:HeadObject": inArchive("s3:GetObject"),
  "kms:DescribeKey": key,
  "kms:GetKeyPolicy": key,
  "kms:GetKeyRotationStatus": key,
  "kms:ListGrants": key,
  "logs:DescribeLogGroups": logGroup,
  "logs:DescribeMetricFilters": logGroup,
  "cloudwatch:DescribeAlarms": logGroup,
  "sns:ListSubscriptionsByTopic": logGroup,
  "iam:GetRole": logGroup,
  "iam:ListRolePolicies": logGroup,
  "iam:GetRolePolicy": logGroup,
  "iam:ListAttachedRolePolicies": logGroup,
  "iam:GetPolicy": logGroup,
  "iam:GetPolicyVersion": logGroup,
  "securityhub:DescribeOrganizationConfiguration": security,
  "securityhub:ListFindingAggregators": security,
  "securityhub:GetFindingAggregator": security,
  "securityhub:GetEnabledStandards": security,
  "securityhub:GetFindings": security,
  "guardduty:DescribeOrganizationConfiguration": security,
  "config:DescribeConfigurationAggregators": security
};
var permissionFor = (call) => (Object.hasOwn(CALLS, call) ? CALLS[call]?.action : void 0) ?? call;
var ALSO = {
  "s3:HeadObject": ["s3:GetObjectRetention"]
};
function leastPrivilege(names) {
  return SCOPES.map((scope) => ({
    scope,
    title: SCOPE_TITLES[scope],
    document: {
      Version: "2012-10-17",
      Statement: statementsFor(scope, names)
    }
  }));
}
function actionsIn(scope) {
  const actions = Object.entries(CALLS).filter(([, { scopes }]) => scopes.includes(scope)).flatMap(([call]) => [permissionFor(call), ...ALSO[call] ?? []]);
  return [...new Set(actions)].toSorted();
}
var ON_OBJECTS = /* @__PURE__ */ new Set(["s3:GetObject", "s3:GetObjectRetention"]);
var ON_ALL_OF_S3 = /* @__PURE__ */ new Set(["s3:ListAllMyBuckets", "s3:GetAccountPublicAccessBlock"]);
function statementsFor(scope, names) {
  const actions = actionsIn(scope);
  const { partition, bucket = "*", key: keyArn = "*" } = names;
  const arn = `arn:${partition}:s3:::${bucket}`;
  const groups = [
    { Sid: "Objects", actions: actions.filter((one) => ON_OBJECTS.has(one)), Resource: `${arn}/*` },
    {
      Sid: "Bucket",
      actions: actions.filter((one) => scope === "archive" && isOnBucket(one)),
      // The bucket of the access logs is read too, and its name is known only afterwards.
      Resource: `arn:${partition}:s3:::*`
    },
    { Sid: "Key", actions: actions.filter((one) => one.startsWith("kms:")), Resource: keyArn },
    { Sid: "Read", actions: actions.filter((one) => isPlain(one, scope)), Resource: "*" }
  ];
  const plain = groups.filter((group) => group.actions.length > 0).map(({ Sid, actions: Action, Resource }) => ({ Sid, Effect: "Allow", Action, Resource }));
  return scope === "management" ? [...plain, assumption(names)] : plain;
}
var isOnBucket = (action) => action.startsWith("s3:") && !ON_OBJECTS.has(action) && !ON_ALL_OF_S3.has(action);
var isPlain = (action, scope) => action !== "sts:AssumeRole" && !action.startsWith("kms:") && !ON_OBJECTS.has(action) && !(scope === "archive" && isOnBucket(action));
var assumption = ({
  partition,
  auditRole = "TrailwardenAudit",
  organization
}) => ({
  Sid: "AssumeTheAuditRole",
  Effect: "Allow",
  Action: ["sts:AssumeRole"],
  Resource: `arn:${partition}:iam::*:role/${auditRole}`,
  ...organization === void 0 ? {} : { Condition: { StringEquals: { "aws:ResourceOrgID": organization } } }
});

export {
  permissionFor,
  leastPrivilege
};
