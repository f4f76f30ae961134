import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-YS5SAGBA.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

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

// action/read/policy.ts
var OWN = ["organization", "trail", "policy"];
var matches = (pattern) => (value) => typeof value === "string" && pattern.test(value);
var listOf = (fits) => (value) => Array.isArray(value) && value.every(fits);
var ACCOUNT = {
  fits: matches(/^\d{12}$/),
  cure: 'write twelve digits in quotes, for example "111111111111"'
};
var REGION = {
  fits: matches(/^[a-z]{2,5}(-[a-z]+)+-\d$/),
  cure: "write a Region, for example us-east-1"
};
var DAYS = {
  fits: (value) => typeof value === "number" && Number.isInteger(value) && value > 0 && value <= 36500,
  cure: "write a whole number above 0, for example 365"
};
var ARNS = {
  fits: listOf(matches(/^(arn:[\w-]+:(iam|sts)::[\d*]+:.+|\d{12})$/)),
  cure: 'write a list of role ARNs or account ids, for example ["arn:aws:iam::222222222222:role/BreakGlass"]'
};
var text = (pattern, example) => ({
  fits: matches(pattern),
  cure: `write text, for example ${example}`
});
var SETTINGS = {
  organization: {
    "home-region": REGION,
    regions: {
      fits: listOf(REGION.fits),
      cure: "write a list of Regions, for example [us-east-1, eu-west-1]"
    },
    "management-account": ACCOUNT,
    "log-archive-account": ACCOUNT,
    "security-account": ACCOUNT,
    "audit-role": text(/^[\w+=,.@/-]{1,512}$/, "TrailwardenAudit (a role name, not an ARN)")
  },
  trail: {
    name: text(/^(arn:[\w-]+:cloudtrail:.+|[\w.-]{3,128})$/, "org-trail"),
    bucket: text(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "org-trail-archive"),
    prefix: text(/^[\w!.*'()/-]{0,200}$/, '"" or logs')
  },
  policy: {
    "retention-days": DAYS,
    "hot-days": DAYS,
    "log-group-retention-days": DAYS,
    "max-delivery-age-hours": DAYS,
    "max-digest-age-hours": DAYS,
    "look-back-hours": DAYS,
    "break-glass": ARNS,
    readers: ARNS,
    "excluded-accounts": {
      fits: listOf(matches(/^[\d*?[\]{},!-]{1,64}$/)),
      cure: 'write a list of account ids or globs in quotes, for example ["444444444444"]'
    },
    "detection-path": {
      fits: (value) => DETECTION_PATHS.some((path) => path === value),
      cure: `write one of ${DETECTION_PATHS.join(", ")}`
    },
    "network-event-sources": {
      fits: listOf(matches(/^[a-z0-9.-]+\.amazonaws\.com$/)),
      cure: "write a list of event sources, for example [s3.amazonaws.com]; [] for none"
    }
  }
};
function parsePolicy({
  path,
  section
}) {
  const faults = OWN.flatMap((name) => faultsOf(name, section(name)));
  if (faults.length > 0)
    throw new UsageError(faults.map((fault) => `${path}: ${fault}`).join("\n"));
  const mapping = (name) => {
    const value = section(name);
    return isLogRecord(value) ? value : {};
  };
  return policyOf(mapping("organization"), mapping("trail"), mapping("policy"));
}
function faultsOf(name, value) {
  if (value === void 0 || value === null) return [];
  const settings = SETTINGS[name];
  if (!isLogRecord(value))
    return [`${name}: write a mapping of ${Object.keys(settings).join(", ")}`];
  return Object.entries(value).flatMap(([key, one]) => faultOf(`${name}.${key}`, settings, one));
}
function faultOf(path, settings, value) {
  const key = path.slice(path.indexOf(".") + 1);
  const rule = Object.hasOwn(settings, key) ? settings[key] : void 0;
  if (rule === void 0)
    return [`${path}: unknown key; did you mean ${nearest(key, Object.keys(settings))}?`];
  return value === null || rule.fits(value) ? [] : [`${path}: ${shown(value)} does not fit; ${rule.cure}`];
}
var shown = (value) => JSON.stringify(value).slice(0, 80);
function policyOf(organization, trail, policy) {
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    ...optional("homeRegion", textAt(organization, "home-region")),
    regions: textsAt(organization, "regions", defaults.regions),
    ...optional("managementAccount", textAt(organization, "management-account")),
    ...optional("logArchiveAccount", textAt(organization, "log-archive-account")),
    ...optional("securityAccount", textAt(organization, "security-account")),
    ...optional("auditRole", textAt(organization, "audit-role")),
    trail: {
      ...optional("name", textAt(trail, "name")),
      ...optional("bucket", textAt(trail, "bucket")),
      ...optional("prefix", textAt(trail, "prefix"))
    },
    ...limitsOf(policy),
    breakGlass: textsAt(policy, "break-glass", defaults.breakGlass),
    readers: textsAt(policy, "readers", defaults.readers),
    excludedAccounts: textsAt(policy, "excluded-accounts", defaults.excludedAccounts),
    detectionPath: DETECTION_PATHS.find((path) => path === policy["detection-path"]) ?? defaults.detectionPath,
    networkEventSources: textsAt(policy, "network-event-sources", defaults.networkEventSources)
  };
}
function limitsOf(policy) {
  const defaults = DEFAULT_AUDIT_POLICY;
  return {
    retentionDays: numberAt(policy, "retention-days", defaults.retentionDays),
    hotDays: numberAt(policy, "hot-days", defaults.hotDays),
    logGroupRetentionDays: numberAt(
      policy,
      "log-group-retention-days",
      defaults.logGroupRetentionDays
    ),
    maxDeliveryAgeHours: numberAt(policy, "max-delivery-age-hours", defaults.maxDeliveryAgeHours),
    maxDigestAgeHours: numberAt(policy, "max-digest-age-hours", defaults.maxDigestAgeHours),
    lookBackHours: numberAt(policy, "look-back-hours", defaults.lookBackHours)
  };
}
function textAt(from, key) {
  const value = from[key];
  return typeof value === "string" && value !== "" ? value : void 0;
}
function textsAt(from, key, otherwise) {
  const value = from[key];
  return Array.isArray(value) ? value.map(String) : otherwise;
}
function numberAt(from, key, otherwise) {
  const value = from[key];
  return typeof value === "number" ? value : otherwise;
}
function optional(key, value) {
  const entry = {};
  if (value !== void 0) Object.assign(entry, { [key]: value });
  return entry;
}
export {
  parsePolicy
};
