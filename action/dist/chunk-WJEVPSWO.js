import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";

// checks/controls/change-events.ts
var CALLS = {
  existence: [
    "CreateTrail",
    "DeleteTrail",
    "CreateBucket",
    "DeleteBucket",
    "CreateKey",
    "CreateLogGroup",
    "DeleteLogGroup",
    "CreateEventDataStore",
    "DeleteEventDataStore"
  ],
  started: ["StopLogging", "StartLogging"],
  selectors: ["PutEventSelectors"],
  insights: ["PutInsightSelectors"],
  policy: [
    "PutBucketPolicy",
    "DeleteBucketPolicy",
    "PutKeyPolicy",
    "PutResourcePolicy",
    "DeleteResourcePolicy"
  ],
  block: ["PutBucketPublicAccessBlock", "DeleteBucketPublicAccessBlock"],
  accountBlock: ["PutAccountPublicAccessBlock", "DeleteAccountPublicAccessBlock"],
  versioning: ["PutBucketVersioning"],
  lock: ["PutBucketObjectLockConfiguration"],
  encryption: ["PutBucketEncryption", "DeleteBucketEncryption"],
  logging: ["PutBucketLogging"],
  lifecycle: ["PutBucketLifecycle", "DeleteBucketLifecycle"],
  replication: ["PutBucketReplication", "DeleteBucketReplication"],
  notifies: ["PutBucketNotification"],
  acl: ["PutBucketAcl"],
  ownership: ["PutBucketOwnershipControls", "DeleteBucketOwnershipControls"],
  rotation: ["EnableKeyRotation", "DisableKeyRotation"],
  description: ["DisableKey", "EnableKey", "ScheduleKeyDeletion", "CancelKeyDeletion"],
  grants: ["CreateGrant", "RetireGrant", "RevokeGrant"],
  group: [
    "PutRetentionPolicy",
    "DeleteRetentionPolicy",
    "AssociateKmsKey",
    "DisassociateKmsKey",
    "DeleteLogGroup"
  ],
  filters: ["PutMetricFilter", "DeleteMetricFilter"],
  alarms: ["PutMetricAlarm", "DeleteAlarms", "DisableAlarmActions", "EnableAlarmActions"],
  role: [
    "PutRolePolicy",
    "AttachRolePolicy",
    "DetachRolePolicy",
    "DeleteRolePolicy",
    "UpdateAssumeRolePolicy"
  ],
  trustedServices: ["EnableAWSServiceAccess", "DisableAWSServiceAccess"],
  trailAdministrators: [
    "RegisterDelegatedAdministrator",
    "DeregisterDelegatedAdministrator",
    "RegisterOrganizationDelegatedAdmin",
    "DeregisterOrganizationDelegatedAdmin"
  ],
  guardrails: ["AttachPolicy", "DetachPolicy", "UpdatePolicy", "DeletePolicy"],
  accounts: [
    "CreateAccount",
    "CloseAccount",
    "LeaveOrganization",
    "RemoveAccountFromOrganization",
    "InviteAccountToOrganization"
  ]
};
var OTHER_CALLS = ["UpdateTrail", "UpdateEventDataStore"];
var CHANGE_CALLS = /* @__PURE__ */ new Set([
  ...Object.values(CALLS).flat(),
  ...OTHER_CALLS
]);
function canHaveDone(name, setting) {
  const key = setting.startsWith("logging in") ? "started" : setting;
  return (Object.hasOwn(CALLS, key) ? CALLS[key] ?? [] : OTHER_CALLS).includes(name);
}
var NAMING_FIELDS = [
  "bucketName",
  "name",
  "trailName",
  "keyId",
  "logGroupName",
  "roleName",
  "alarmName",
  "eventDataStore",
  "resourceArn"
];
function changeEventOf(record) {
  const name = textAt(record, "eventName");
  if (!CHANGE_CALLS.has(name) || textAt(record, "errorCode") !== "") return void 0;
  return {
    id: textAt(record, "eventID"),
    time: textAt(record, "eventTime"),
    name,
    principal: principalOf(record),
    account: textAt(record, "recipientAccountId"),
    region: textAt(record, "awsRegion"),
    resources: namedIn(record)
  };
}
function namedIn(record) {
  const asked = NAMING_FIELDS.map((field) => valueAt(record, `requestParameters.${field}`));
  const alarms = listAt(record, "requestParameters.alarmNames");
  const arns = listAt(record, "resources").map((one) => isLogRecord(one) ? one.ARN : "");
  return [...asked, ...alarms, ...arns].filter((one) => typeof one === "string").filter((one) => one !== "");
}
function listAt(record, path) {
  const value = valueAt(record, path);
  return Array.isArray(value) ? value : [];
}
var principalOf = (record) => ["arn", "invokedBy", "userName", "principalId", "accountId", "type"].map((field) => textAt(record, `userIdentity.${field}`)).find((name) => name !== "") ?? "somebody unnamed";

export {
  CHANGE_CALLS,
  canHaveDone,
  changeEventOf,
  namedIn
};
