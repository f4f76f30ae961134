import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY
} from "./chunk-UIE2VTUT.js";
import {
  NO_ROUTE
} from "./chunk-JNKL3IFH.js";

// checks/controls/audit-policy.ts
var DETECTION_PATHS = ["cloudwatch-logs", "eventbridge", "lake", "siem"];
var DEFAULT_AUDIT_POLICY = {
  regions: [],
  trail: {},
  retentionDays: 365,
  hotDays: 90,
  logGroupRetentionDays: 365,
  maxDeliveryAgeHours: 24,
  maxDigestAgeHours: 6,
  lookBackHours: 24,
  breakGlass: [],
  readers: [],
  excludedAccounts: [],
  detectionPath: "cloudwatch-logs",
  networkEventSources: ["cloudtrail.amazonaws.com", "kms.amazonaws.com", "s3.amazonaws.com"]
};

// action/write/issues/issue-settings.ts
var WORKFLOWS = "github-actions[bot]";
var DEFAULT_SETTINGS = {
  policy: DEFAULT_POLICY,
  groupOver: 10,
  route: () => NO_ROUTE,
  adopt: /* @__PURE__ */ new Map(),
  identities: [WORKFLOWS],
  paced: true
};

export {
  DETECTION_PATHS,
  DEFAULT_AUDIT_POLICY,
  DEFAULT_SETTINGS
};
