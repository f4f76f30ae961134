import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";

// checks/fact.ts
var known = (value) => ({ known: true, value });
function both(a, b) {
  if (!a.known) return a;
  return b.known ? known([a.value, b.value]) : b;
}
function every(facts) {
  const values = [];
  for (const fact of facts) {
    if (!fact.known) return fact;
    values.push(fact.value);
  }
  return known(values);
}
var valueOr = (fact, otherwise) => fact.known ? fact.value : otherwise;

// checks/controls/control.ts
var FAMILIES = [
  "ORG",
  "TRAIL",
  "EVT",
  "LAKE",
  "ARC",
  "KEY",
  "CWL",
  "MON",
  "SEC",
  "INT"
];
function familyOf(id) {
  const prefix = id.slice(0, id.indexOf("-"));
  const family = FAMILIES.find((name) => name === prefix);
  if (family === void 0) throw new Error(`${id}: no control family has this prefix`);
  return family;
}
var verdict = (status) => (at, message, more = {}) => ({
  facts: [],
  steps: [],
  ...more,
  resource: at.resource,
  account: at.account,
  region: at.region,
  status,
  message
});
var pass = verdict("pass");
var fail = verdict("fail");
var notApplicable = verdict("not-applicable");
function unknown(at, blocked) {
  const message = `not known: ${blocked.call} said ${blocked.reason}; it needs ${blocked.permission}`;
  return verdict("unknown")(at, message, { blocked });
}
function given(at, fact, judge) {
  return fact.known ? judge(fact.value) : unknown(at, fact);
}
var compared = (expected, found) => ({
  facts: [
    { label: "expected", value: expected },
    { label: "found", value: found }
  ]
});
function passIf(holds, at, words) {
  const { yes, no, ...more } = words;
  return holds ? pass(at, yes) : fail(at, no, more);
}

// checks/controls/world.ts
function worldOf(snapshot, policy, context = {}) {
  return {
    ...context,
    snapshot,
    policy,
    changes: context.changes ?? [],
    trails: auditTrails(snapshot, policy)
  };
}
function homeStatus(trail) {
  const home = trail.status.find(({ region }) => region === trail.description.homeRegion);
  return home?.status ?? {
    known: false,
    reason: "it was not asked",
    call: "cloudtrail:GetTrailStatus",
    permission: "cloudtrail:GetTrailStatus"
  };
}
function mayBeLive(trail) {
  const status = homeStatus(trail);
  return !status.known || status.value.isLogging;
}
function auditTrails(snapshot, policy) {
  const { trails, organization } = snapshot;
  const descriptions = trails.map(({ description }) => description);
  const chosen = new Set(candidateTrails(descriptions, policy, organization));
  const candidates = trails.filter(({ description }) => chosen.has(description));
  if (candidates.length === 0) return noneSeen(snapshot);
  const live = candidates.filter(mayBeLive);
  const judged = live.length > 0 ? live : candidates;
  const wide = judged.filter(({ description }) => description.isMultiRegion);
  const picked = alone(organization) && wide.length > 0 ? wide : judged;
  return known(picked.toSorted(byReach));
}
function candidateTrails(trails, policy, organization) {
  const wanted = policy.trail.name;
  if (wanted !== void 0)
    return trails.filter(({ arn, name }) => arn === wanted || name === wanted);
  return trails.filter(({ isOrganization }) => isOrganization || alone(organization));
}
var alone = (organization) => organization.known && organization.value === null;
var byReach = (a, b) => Number(b.description.isMultiRegion) - Number(a.description.isMultiRegion) || (a.description.arn < b.description.arn ? -1 : 1);
function noneSeen({ members, caller, organization }) {
  const owner = valueOr(organization, null)?.managementAccount ?? caller.account;
  const places = members.find(({ account }) => account === owner)?.places ?? [];
  const listings = every(places.map(({ trails }) => trails).filter((fact) => !isClosed(fact)));
  if (!listings.known) return listings;
  if (places.length > 0) return known([]);
  return {
    known: false,
    reason: `account ${owner} could not be read`,
    call: "sts:AssumeRole",
    permission: "sts:AssumeRole"
  };
}
var isClosed = (fact) => !fact.known && fact.reason.toLowerCase().includes("service control policy");
function coveredAccounts({ snapshot, policy }) {
  const { accounts } = snapshot;
  if (!accounts.known) return accounts;
  return known(
    accounts.value.filter(({ id, status }) => status === "ACTIVE" && !isExcluded(policy, id))
  );
}
var isExcluded = ({ excludedAccounts }, account) => excludedAccounts.some((pattern) => minimatch(account, pattern));
var mayBreakGlass = ({ breakGlass }, principal) => breakGlass.some((pattern) => pattern === principal || minimatch(principal, pattern));
var ownAccounts = ({ snapshot }) => {
  const fact = both(snapshot.organization, snapshot.accounts);
  if (!fact.known) return fact;
  return known(/* @__PURE__ */ new Set([snapshot.caller.account, ...fact.value[1].map(({ id }) => id)]));
};
function hoursBefore({ snapshot }, instant) {
  const time = Date.parse(instant ?? "");
  return Number.isNaN(time) ? Infinity : (Date.parse(snapshot.takenAt) - time) / 36e5;
}

// checks/controls/frameworks.ts
var FRAMEWORK_NAMES = {
  cis14: "CIS AWS Foundations 1.4",
  cis3: "CIS AWS Foundations 3.0–5.0",
  cis6: "CIS AWS Foundations 6.0–7.0",
  securityHub: "AWS Security Hub (FSBP)",
  awsConfig: "AWS Config managed rule",
  nist: "NIST SP 800-53 r5",
  iso: "ISO/IEC 27001:2022",
  soc2: "SOC 2",
  pci: "PCI DSS 4.0.1",
  other: "Other"
};
var BASE = {
  record: { nist: "AU-2,AU-3,AU-12,SI-4", iso: "A.8.15,A.8.16", soc2: "CC7.2", pci: "10.2.1" },
  keep: { nist: "AU-9,SC-28", iso: "A.8.15,A.8.24", soc2: "CC6.1", pci: "10.3.2" },
  watch: { nist: "AU-6", iso: "A.8.15,A.8.16", soc2: "CC7.3", pci: "10.4.1.1" },
  govern: { nist: "", iso: "A.8.15", soc2: "CC7.2", pci: "" }
};
function frameworks(kind, own = {}) {
  const base = BASE[kind];
  const [cis14, cis3, cis6] = (own.cis ?? "").split("/");
  return {
    cis14: list(cis14),
    cis3: list(cis3),
    cis6: list(cis6),
    securityHub: list(own.hub),
    awsConfig: list(own.config),
    nist: merged(base.nist, own.nist),
    iso: list(base.iso),
    soc2: list(base.soc2),
    pci: merged(base.pci, own.pci),
    other: list(own.other)
  };
}
var merged = (base, own) => [
  .../* @__PURE__ */ new Set([...list(base), ...list(own)])
];
function list(text = "") {
  return text.split(",").map((item) => item.trim()).filter((item) => item !== "" && item !== "–");
}
function referenceLines(maps) {
  return FRAMEWORK_KEYS.filter((key) => maps[key].length > 0).map(
    (key) => `${FRAMEWORK_NAMES[key]}: ${maps[key].join(", ")}`
  );
}
var FRAMEWORK_KEYS = [
  "cis14",
  "cis3",
  "cis6",
  "securityHub",
  "awsConfig",
  "nist",
  "iso",
  "soc2",
  "pci",
  "other"
];

// checks/controls/places.ts
function organizationPlace({ snapshot }) {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  return {
    resource: organization?.id ?? `account ${snapshot.caller.account}`,
    account: organization?.managementAccount ?? snapshot.caller.account,
    region: "global"
  };
}
var trailPlace = ({ description, account }) => ({
  resource: description.arn,
  account,
  region: description.homeRegion
});
function inOrganization(world, judge) {
  const { organization } = world.snapshot;
  const at = organizationPlace(world);
  if (!organization.known) return [unknown(at, organization)];
  if (organization.value === null)
    return [notApplicable(at, "the account is in no organisation: it is judged by itself")];
  return judge(organization.value, at);
}
function onTrails(world, judge) {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  if (trails.value.length === 0)
    return [notApplicable(at, "there is no audit trail to judge: see TRAIL-01")];
  return trails.value.map((trail) => judge(trail, trailPlace(trail)));
}
function onLiveSet(world, judge) {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  const live = trails.value.filter(mayBeLive);
  const first = live[0];
  if (first === void 0)
    return [notApplicable(at, "no audit trail is logging: see TRAIL-01 and TRAIL-03")];
  return judge(live, trailPlace(first));
}
var NAMES_SHOWN = 6;
function enumerate(names) {
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  const rest = names.length - NAMES_SHOWN;
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

// checks/controls/declared.ts
function declaredDifferences(world) {
  const resources = isLogRecord(world.declared) ? world.declared.resource : void 0;
  if (!isLogRecord(resources)) return void 0;
  const trails = blocksOf(resources, "aws_cloudtrail");
  const comparisons = [
    ...trails.map((block) => compareTrail(world, block)),
    ...compareArchives(world, resources)
  ];
  return comparisons.length === 0 ? void 0 : comparisons;
}
function blocksOf(resources, type) {
  const named = Object.hasOwn(resources, type) ? resources[type] : void 0;
  return isLogRecord(named) ? Object.values(named).filter(isLogRecord) : [];
}
var TRAIL_FIELDS = [
  ["is_organization_trail", ({ description }) => description.isOrganization],
  ["is_multi_region_trail", ({ description }) => description.isMultiRegion],
  ["include_global_service_events", ({ description }) => description.includeGlobalServiceEvents],
  ["enable_log_file_validation", ({ description }) => description.logFileValidation],
  ["s3_bucket_name", ({ description }) => description.bucket],
  ["s3_key_prefix", ({ description }) => description.prefix],
  ["kms_key_id", ({ description }) => description.kmsKeyId],
  ["sns_topic_name", ({ description }) => description.snsTopicArn],
  ["cloud_watch_logs_group_arn", ({ description }) => description.logGroupArn],
  ["cloud_watch_logs_role_arn", ({ description }) => description.logRoleArn]
];
function compareTrail({ snapshot }, block) {
  const name = String(block.name);
  const trail = snapshot.trails.find(({ description }) => description.name === name);
  if (trail === void 0) {
    const at = { resource: `trail ${name}`, account: snapshot.caller.account, region: "global" };
    return { at, fact: known([{ field: "trail", declared: name, real: "absent" }]) };
  }
  const differences = TRAIL_FIELDS.flatMap(
    ([field, real]) => difference(block, field, real(trail))
  );
  return { at: trailPlace(trail), fact: known(differences) };
}
function difference(block, field, real) {
  const declared = Object.hasOwn(block, field) ? block[field] : void 0;
  if (typeof declared !== "string" && typeof declared !== "boolean") return [];
  if (typeof declared === "string" && declared.includes("${")) return [];
  const same = String(declared).replace(/:\*$/, "") === String(real).replace(/:\*$/, "");
  return same ? [] : [{ field, declared: String(declared), real: String(real) }];
}
function compareArchives({ snapshot }, resources) {
  const [archive, ...others] = snapshot.buckets;
  const locks = blocksOf(resources, "aws_s3_bucket_object_lock_configuration");
  const [block] = locks;
  if (archive === void 0 || others.length > 0 || block === void 0 || locks.length > 1)
    return [];
  const at = {
    resource: `arn:${snapshot.partition}:s3:::${archive.name}`,
    account: "",
    region: "global"
  };
  const fact = both(archive.lock, archive.versioning);
  if (!fact.known) return [{ at, fact }];
  const [lock, versioning] = fact.value;
  const retention = firstBlock(firstBlock(block, "rule"), "default_retention");
  const days = Number(retention.days ?? 0) + Number(retention.years ?? 0) * 365;
  const mode = String(retention.mode);
  return [
    {
      at,
      fact: known([
        ...unequal("lock mode", mode, lock.mode),
        ...unequal("lock days", String(days), String(lock.days)),
        ...unequal("versioning", "Enabled", versioning.status)
      ])
    }
  ];
}
var unequal = (field, declared, real) => declared === real ? [] : [{ field, declared, real: real === "" ? "none" : real }];
function firstBlock(parent, name) {
  const value = Object.hasOwn(parent, name) ? parent[name] : void 0;
  const first = Array.isArray(value) ? value[0] : value;
  return isLogRecord(first) ? first : {};
}

// checks/controls/tampering.ts
var TAMPERING_CALLS = [
  "StopLogging",
  "DeleteTrail",
  "UpdateTrail",
  "PutEventSelectors",
  "PutInsightSelectors"
];
var untouched = {
  id: "INT-05",
  severity: "high",
  title: "Nobody touched the trail since the last look",
  why: "A trail that was stopped and started again looks as it did before. Only the events, and the time it was last started, tell.",
  fix: {
    console: "CloudTrail > Event history in the home Region, in the owner's and the delegated administrator's account: ask the caller named in the finding.",
    cli: "aws cloudtrail lookup-events --region {region} --lookup-attributes AttributeKey=EventName,AttributeValue=StopLogging",
    stack: "audit-access-stack: the guardrail (ORG-04) would have denied it"
  },
  falsePositives: ["A planned change: the finding names the caller and the time."],
  frameworks: frameworks("record", { pci: "10.3.4", nist: "AU-9,SI-7" }),
  reads: ["cloudtrail:LookupEvents", "cloudtrail:GetTrailStatus"],
  judge: (world) => {
    const { tampering } = world.snapshot;
    if (tampering.length === 0)
      return [
        notApplicable(organizationPlace(world), "there is no trail to ask about: see TRAIL-01")
      ];
    return [...tampering.map(judgeAccount), ...restarted(world)];
  }
};
function judgeAccount({ account, region, since, events }) {
  const at = { resource: `account ${account}`, account, region };
  return given(at, events, (found) => {
    if (found.length === 0) return pass(at, `nothing since ${since}`);
    const told = found.map(({ name, principal, time }) => `${name} by ${principal} at ${time}`);
    return fail(at, enumerate(told), {
      facts: found.slice(0, 10).map(({ id, name }) => ({ label: name, value: `event ${id}` }))
    });
  });
}
function restarted(world) {
  const last = Date.parse(world.previous?.takenAt ?? "");
  if (Number.isNaN(last)) return [];
  return onTrails(
    world,
    (trail, at) => given(
      at,
      homeStatus(trail),
      ({ startLoggingTime }) => Date.parse(startLoggingTime ?? "") > last ? fail(
        at,
        `it was started at ${startLoggingTime ?? ""}, after the last look at ${world.previous?.takenAt ?? ""}`
      ) : pass(at, "it has run since the last look")
    )
  );
}
var asDeclared = {
  id: "INT-06",
  severity: "medium",
  title: "Reality equals the declared stack",
  why: "What was changed by hand is undone, or kept for ever, by the next deployment. Either way somebody should decide.",
  fix: {
    console: "Apply the stack again, or adopt the change in it.",
    cli: "terraform plan",
    stack: "The stack that declares the resource named in the finding."
  },
  falsePositives: ["A stack that was changed and is not deployed yet."],
  frameworks: frameworks("record", { nist: "CM-3", pci: "10.3.4" }),
  reads: ["cloudtrail:DescribeTrails", "s3:GetBucketVersioning", "kms:GetKeyRotationStatus"],
  judge: (world) => {
    const place = organizationPlace(world);
    if (world.declared === void 0) return [notApplicable(place, "no declared stack was given")];
    if (!world.trails.known) return [unknown(place, world.trails)];
    const differences = declaredDifferences(world);
    if (differences === void 0)
      return [notApplicable(place, "the declared stack has no trail, archive or key")];
    return differences.map(
      ({ at, fact }) => given(
        at,
        fact,
        (found) => found.length === 0 ? pass(at, "it is as declared") : fail(
          at,
          enumerate(
            found.map(
              ({ field, declared, real }) => `${field} is ${real}, declared ${declared}`
            )
          ),
          {
            facts: found.map(({ field, declared, real }) => ({
              label: field,
              value: `declared ${declared}, found ${real}`
            }))
          }
        )
      )
    );
  }
};
var TAMPERING_CONTROLS = [untouched, asDeclared];

export {
  known,
  both,
  every,
  valueOr,
  FAMILIES,
  familyOf,
  pass,
  fail,
  notApplicable,
  unknown,
  given,
  compared,
  passIf,
  worldOf,
  homeStatus,
  mayBeLive,
  candidateTrails,
  isClosed,
  coveredAccounts,
  isExcluded,
  mayBreakGlass,
  ownAccounts,
  hoursBefore,
  organizationPlace,
  trailPlace,
  inOrganization,
  onTrails,
  onLiveSet,
  enumerate,
  frameworks,
  referenceLines,
  TAMPERING_CALLS,
  TAMPERING_CONTROLS
};
