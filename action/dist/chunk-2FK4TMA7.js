import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-TZPX5GSR.js";

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

// checks/archive-key.ts
var MAX_KEY_LENGTH = 1024;
var OTHER = { kind: "other" };
var PLACE = /^(?<prefix>(?:[^/]+\/)*?)AWSLogs\/(?:(?<organization>o-[a-z0-9]{4,32})\/)?(?<account>\d{12})\/(?<folder>CloudTrail|CloudTrail-Digest)\/(?<region>[a-z0-9-]{4,32})\/(?<rest>.*)$/su;
var LOG_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail_(?<region>[a-z0-9-]+)_(?<stamp>\d{8}T\d{4}Z)_[A-Za-z0-9]{16}\.json\.gz$/u;
var DIGEST_FILE = /^(?<day>\d{4}\/\d\d\/\d\d)\/(?<account>\d{12})_CloudTrail-Digest_(?<region>[a-z0-9-]+)_(?<trail>.+)_(?<home>[a-z]{2}(?:-[a-z]+)+-\d+)_(?<stamp>\d{8}T\d{6}Z)(?<backfill>_backfill)?\.json\.gz$/u;
var STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u;
function parseArchiveKey(key) {
  const part = key.length <= MAX_KEY_LENGTH ? groupsOf(PLACE, key) : void 0;
  if (part === void 0) return OTHER;
  const rest = part("rest");
  if (rest === "" || rest.endsWith("/")) return OTHER;
  const at = {
    prefix: part("prefix"),
    organization: part("organization"),
    account: part("account"),
    region: part("region")
  };
  return part("folder") === "CloudTrail" ? logKey(at, rest) : digestKey(at, rest);
}
function logKey(at, rest) {
  const part = groupsOf(LOG_FILE, rest);
  const time = part && timeAt(at, part);
  if (time === void 0) return { ...at, kind: "stray", folder: "CloudTrail" };
  return { ...at, kind: "log", time };
}
function digestKey(at, rest) {
  const part = groupsOf(DIGEST_FILE, rest);
  const time = part && timeAt(at, part);
  if (part === void 0 || time === void 0)
    return { ...at, kind: "stray", folder: "CloudTrail-Digest" };
  const kind = part("backfill") === "" ? "digest" : "backfill";
  return { ...at, kind, trail: part("trail"), homeRegion: part("home"), time };
}
function groupsOf(pattern, text) {
  const match = pattern.exec(text);
  return match === null ? void 0 : (name) => match.groups?.[name] ?? "";
}
function timeAt(at, part) {
  const fits = part("account") === at.account && part("region") === at.region && part("stamp").startsWith(part("day").replaceAll("/", ""));
  return fits ? instantOf(part("stamp")) : void 0;
}
function instantOf(stamp) {
  const match = STAMP.exec(stamp.replace(/(?<=T\d{4})Z$/u, "00Z"));
  if (match === null) return void 0;
  const digits = match.slice(1);
  const iso = `${digits.slice(0, 3).join("-")}T${digits.slice(3).join(":")}.000Z`;
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso ? time : void 0;
}

export {
  CHANGE_CALLS,
  canHaveDone,
  changeEventOf,
  namedIn,
  parseArchiveKey
};
