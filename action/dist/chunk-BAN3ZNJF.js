import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  baselineOf,
  changesSince
} from "./chunk-4OK7VMAH.js";
import {
  SAYS_WHO,
  globMatches,
  isAccountId,
  isOwnedArn
} from "./chunk-KMEH3CUS.js";
import {
  FAMILIES,
  TAMPERING_CONTROLS,
  both,
  compared,
  coveredAccounts,
  enumerate,
  every,
  fail,
  familyOf,
  frameworks,
  given,
  homeStatus,
  hoursBefore,
  inOrganization,
  isClosed,
  isExcluded,
  known,
  mayBeLive,
  mayBreakGlass,
  notApplicable,
  onLiveSet,
  onTrails,
  organizationPlace,
  ownAccounts,
  pass,
  passIf,
  referenceLines,
  trailPlace,
  unknown,
  valueOr,
  worldOf
} from "./chunk-TB4LEHMA.js";
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  fingerprint
} from "./chunk-GJ2JQX4R.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";

// checks/controls/glob.ts
var LONGEST_PATTERN = 2048;
function globsOverlap(a, b) {
  if (a.length > LONGEST_PATTERN || b.length > LONGEST_PATTERN) return true;
  let reach2 = openRow(b);
  for (const symbol of a) reach2 = nextRow(reach2, symbol, b);
  return reach2[b.length] ?? false;
}
function openRow(b) {
  const row = [true];
  for (let j = 0; j < b.length; j++) row.push(row[j] === true && b[j] === "*");
  return row;
}
function nextRow(above, symbol, b) {
  const row = [symbol === "*" && above[0] === true];
  for (let j = 0; j < b.length; j++) {
    const other = b[j];
    const diagonal = above[j] === true;
    const up = above[j + 1] === true;
    const left = row[j] === true;
    row.push(meets(symbol, other, { diagonal, up, left }));
  }
  return row;
}
function meets(a, b, from) {
  if (a === "*" || b === "*") return from.up || from.left || from.diagonal;
  return from.diagonal && (a === "?" || b === "?" || a === b);
}

// checks/controls/iam-policy.ts
function parsePolicy(text) {
  if (text.trim() === "") return { ok: true, statements: [] };
  try {
    const document = JSON.parse(text);
    if (!isLogRecord(document)) return { ok: false, reason: "it is no JSON object" };
    const statements = many(own(document, "Statement"));
    if (!statements.every(isLogRecord))
      return { ok: false, reason: "a statement is no JSON object" };
    return { ok: true, statements: statements.map(parseStatement) };
  } catch {
    return { ok: false, reason: "it is no JSON" };
  }
}
var own = (record, key2) => Object.hasOwn(record, key2) ? record[key2] : void 0;
function many(value) {
  if (value === void 0 || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
var scalar = (value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
var texts = (value) => many(value).map(scalar);
function parseStatement(statement) {
  return {
    sid: scalar(own(statement, "Sid")),
    // IAM refuses any other spelling; whatever is not a plain Deny counts as the more dangerous one.
    allow: scalar(own(statement, "Effect")).toLowerCase() !== "deny",
    principals: parsePrincipals(statement),
    actions: matcher(statement, "Action", "NotAction"),
    resources: matcher(statement, "Resource", "NotResource"),
    conditions: parseConditions(own(statement, "Condition"))
  };
}
function matcher(statement, plain2, negative) {
  const negated = own(statement, negative) !== void 0;
  return { negated, patterns: texts(own(statement, negated ? negative : plain2)) };
}
function parsePrincipals(statement) {
  const negated = own(statement, "NotPrincipal") !== void 0;
  const value = own(statement, negated ? "NotPrincipal" : "Principal");
  const block = isLogRecord(value) ? value : { AWS: value };
  const aws = texts(own(block, "AWS"));
  return {
    negated,
    everyone: aws.includes("*"),
    aws,
    services: texts(own(block, "Service")),
    others: [...texts(own(block, "Federated")), ...texts(own(block, "CanonicalUser"))]
  };
}
function parseConditions(block) {
  if (!isLogRecord(block)) return [];
  return Object.entries(block).flatMap(
    ([operator, lines]) => isLogRecord(lines) ? Object.entries(lines).map(([key2, values]) => parseCondition(operator, key2, texts(values))) : []
  );
}
function parseCondition(written, key2, values) {
  const lower = written.toLowerCase();
  const bare2 = lower.replace(/^for(any|all)values?:/, "");
  return {
    operator: bare2.replace(/ifexists$/, ""),
    ifExists: bare2.endsWith("ifexists"),
    set: lower.startsWith("forany") ? "any" : lower.startsWith("forall") ? "all" : "",
    key: key2.toLowerCase(),
    values
  };
}
function coversAction({ actions }, action) {
  const wanted = action.toLowerCase();
  const named = actions.patterns.some((pattern) => globMatches(pattern.toLowerCase(), wanted));
  return actions.negated ? !named : named;
}
function touchesResource({ resources }, pattern) {
  if (resources.patterns.length === 0) return true;
  if (!resources.negated) return resources.patterns.some((one) => globsOverlap(one, pattern));
  return !resources.patterns.some((one) => one === "*" || globMatches(one, pattern));
}
function coversResource({ resources }, arn) {
  const named = resources.patterns.some((one) => globMatches(one, arn));
  if (resources.patterns.length === 0) return true;
  return resources.negated ? !named : named;
}
var namesEveryone = ({ principals }) => principals.negated || principals.everyone;
var nameOf = (statement) => statement.sid === "" ? "a statement without a Sid" : `statement ${statement.sid}`;

// checks/controls/archives.ts
function onArchives(world, judge) {
  return onEveryArchive(world, (archive) => {
    const { owner } = archive.bucket;
    if (!owner.known) return unknown(archive.at, owner);
    if (owner.value.kind !== "inside")
      return notApplicable(archive.at, "the bucket is not ours to judge: see ARC-01");
    return judge(archive);
  });
}
function onEveryArchive(world, judge) {
  const { trails } = world;
  const at = organizationPlace(world);
  if (!trails.known) return [unknown(at, trails)];
  const archives = archivesOf(world, trails.value);
  if (archives.length === 0) return [notApplicable(at, "there is no archive: see TRAIL-01")];
  return archives.map(judge);
}
function archivesOf({ snapshot }, trails) {
  return snapshot.buckets.flatMap((bucket) => {
    const writers = trails.filter(({ description }) => description.bucket === bucket.name);
    const first = writers[0];
    if (first === void 0) return [];
    const { owner, region } = bucket;
    const account = owner.known && owner.value.kind === "inside" ? owner.value.account : first.account;
    const arn = `arn:${snapshot.partition}:s3:::${bucket.name}`;
    const at = {
      resource: arn,
      account,
      region: region.known ? region.value : first.description.homeRegion
    };
    return [{ bucket, trails: writers, arn, at }];
  });
}
function onStatements({ bucket, at }, judge) {
  return given(at, bucket.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok ? judge(reading.statements) : fail(at, `the bucket policy cannot be read: ${reading.reason}`);
  });
}
function effectiveBlock({ block, accountBlock }) {
  if (block.known && Object.values(block.value).every(Boolean)) return block;
  const fact = both(block, accountBlock);
  if (!fact.known) return fact;
  const [own2, account] = fact.value;
  return known({
    blockPublicAcls: own2.blockPublicAcls || account.blockPublicAcls,
    ignorePublicAcls: own2.ignorePublicAcls || account.ignorePublicAcls,
    blockPublicPolicy: own2.blockPublicPolicy || account.blockPublicPolicy,
    restrictPublicBuckets: own2.restrictPublicBuckets || account.restrictPublicBuckets
  });
}
function logPrefix({ snapshot }, { description, account }) {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const owner = description.isOrganization && organization !== null ? organization.id : account;
  const prefix = description.prefix === "" ? "" : `${description.prefix.replace(/\/$/, "")}/`;
  return `${prefix}AWSLogs/${owner}`;
}

// checks/controls/narrowing.ts
var ORGANIZATION = /^o-[a-z0-9]{10,32}$/;
var isPath = (value) => ORGANIZATION.test(value.split("/")[0] ?? "");
var isNetwork = (value) => !/^(\*|.*\/0)$/.test(value);
var isNamed = (value) => /[a-z0-9]/i.test(value) && !value.startsWith("*");
var NARROWING_KEYS = /* @__PURE__ */ new Map([
  ["aws:sourcearn", isOwnedArn],
  ["aws:sourceaccount", isAccountId],
  ["aws:sourceorgid", (value) => ORGANIZATION.test(value)],
  ["aws:sourceorgpaths", isPath],
  ["aws:principalorgid", (value) => ORGANIZATION.test(value)],
  ["aws:principalorgpaths", isPath],
  ["aws:principalaccount", isAccountId],
  ["aws:principalarn", isOwnedArn],
  ["aws:sourceip", isNetwork],
  ["aws:sourcevpc", isNamed],
  ["aws:sourcevpce", isNamed],
  ["aws:calledvia", isNamed],
  ["aws:calledviafirst", isNamed],
  ["aws:calledvialast", isNamed],
  ["kms:calleraccount", isAccountId],
  ["kms:viaservice", isNamed]
]);
function narrows(condition) {
  const test = NARROWING_KEYS.get(condition.key);
  if (test === void 0 || condition.ifExists || condition.set === "all") return false;
  return SAYS_WHO.has(condition.operator) && condition.values.length > 0 && condition.values.every(test);
}
var isOpen = (statement) => statement.allow && namesEveryone(statement) && !statement.conditions.some(narrows);
var SOURCE_KEYS = /* @__PURE__ */ new Set([
  "aws:sourcearn",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourceorgpaths"
]);
var isTied = (statement) => statement.conditions.some((one) => SOURCE_KEYS.has(one.key) && narrows(one));
function effectivePrincipals(statement) {
  const named = statement.conditions.find((one) => one.key === "aws:principalarn" && narrows(one));
  if (named !== void 0) return named.values;
  return statement.principals.negated ? ["*"] : statement.principals.aws;
}
function accountOf(principal) {
  if (isAccountId(principal)) return principal;
  const account = principal.split(":")[4] ?? "";
  return isAccountId(account) ? account : "";
}

// checks/controls/archive-exposure.ts
var bucketExists = {
  id: "ARC-01",
  severity: "critical",
  title: "The archive exists and belongs to the organisation",
  why: "The name of a deleted bucket is free: whoever takes it receives the logs of the whole organisation.",
  fix: {
    console: "S3 > Create bucket in the log archive account under the same name, before somebody else does; or point the trail at another.",
    cli: "aws s3api create-bucket --bucket {bucket} --object-lock-enabled-for-bucket",
    stack: 'log-archive-stack: aws_s3_bucket "archive"'
  },
  falsePositives: ["A bucket of a managed service provider."],
  frameworks: frameworks("keep", { nist: "AU-9" }),
  reads: ["s3:ListBuckets", "s3:HeadBucket"],
  judge: (world) => onEveryArchive(
    world,
    ({ bucket, at }) => given(at, bucket.owner, (owner) => {
      if (owner.kind === "dangling") return fail(at, `bucket ${bucket.name} does not exist`);
      if (owner.kind === "foreign")
        return fail(at, `bucket ${bucket.name} belongs to a stranger`);
      return pass(at, `it belongs to account ${owner.account}`);
    })
  )
};
var BLOCKS = [
  "blockPublicAcls",
  "ignorePublicAcls",
  "blockPublicPolicy",
  "restrictPublicBuckets"
];
var accessBlocked = {
  id: "ARC-02",
  severity: "critical",
  title: "Public access to the archive is blocked, all four ways",
  why: "One careless statement must not publish who does what in every account.",
  fix: {
    console: "S3 > the bucket > Permissions > Block public access: all on.",
    cli: "aws s3api put-public-access-block --bucket {bucket} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true",
    stack: "log-archive-stack: aws_s3_bucket_public_access_block, four trues"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "2.1.5/2.1.4/3.1.4",
    hub: "S3.1,S3.8",
    config: "s3-bucket-level-public-access-prohibited"
  }),
  reads: ["s3:GetPublicAccessBlock", "s3control:GetPublicAccessBlock"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, effectiveBlock(bucket), (block) => {
      const off = BLOCKS.filter((flag) => !block[flag]);
      return passIf(off.length === 0, at, {
        yes: "all four are on, at the bucket or its account",
        no: `off at the bucket and its account: ${off.join(", ")}`
      });
    })
  )
};
var policyNotPublic = {
  id: "ARC-03",
  severity: "critical",
  title: "The archive's policy lets no stranger in",
  why: "A policy for everybody without a condition that says who is one makes the record public, or writable by anybody.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: remove the statement, or add aws:PrincipalOrgID.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text  # then put-bucket-policy without the statement",
    stack: "log-archive-stack: the bucket policy names its readers"
  },
  falsePositives: [
    "Readers of the whole organisation (aws:PrincipalOrgID) are not the public, and pass."
  ],
  frameworks: frameworks("keep", {
    cis: "3.3/–/2.21",
    hub: "CloudTrail.6,S3.2,S3.3",
    config: "cloudtrail-s3-bucket-public-access-prohibited"
  }),
  reads: ["s3:GetBucketPolicy", "s3:GetBucketPolicyStatus"],
  judge: (world) => onArchives(world, judgePublic)
};
function judgePublic(archive) {
  const { bucket, at } = archive;
  return onStatements(archive, (statements) => {
    const open = statements.filter(isOpen);
    if (open.length > 0) return fail(at, `open to everybody: ${enumerate(open.map(nameOf))}`);
    const opinion = bucket.policyStatus;
    if (opinion.known && opinion.value === true)
      return fail(at, "S3 itself calls the policy public");
    return pass(at, `none of ${statements.length} statements lets everybody in`);
  });
}
var GROUPS = /\/(AllUsers|AuthenticatedUsers)$/;
var noPublicAcl = {
  id: "ARC-04",
  severity: "high",
  title: "No access list opens the archive",
  why: 'Access lists are older than policies and easily forgotten. "Authenticated users" means anybody with an AWS account.',
  fix: {
    console: "S3 > the bucket > Permissions > Object Ownership: ACLs disabled.",
    cli: "aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]",
    stack: "log-archive-stack: aws_s3_bucket_ownership_controls BucketOwnerEnforced"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "CloudTrail.6,S3.12", config: "s3-bucket-acl-prohibited" }),
  reads: ["s3:GetBucketOwnershipControls", "s3:GetBucketAcl"],
  judge: (world) => onArchives(world, judgeAcl)
};
function judgeAcl({ bucket, at }) {
  if (bucket.ownership.known && bucket.ownership.value === "BucketOwnerEnforced")
    return pass(at, "access lists are disabled");
  const block = effectiveBlock(bucket);
  if (block.known && block.value.ignorePublicAcls)
    return pass(at, "public access lists are ignored");
  return given(at, both(bucket.acl, both(bucket.ownership, block)), ([grants]) => {
    const open = grants.filter(({ grantee }) => GROUPS.test(grantee));
    return passIf(open.length === 0, at, {
      yes: "no public grant",
      no: `granted: ${enumerate(open.map(grantText))}`
    });
  });
}
var grantText = ({ grantee, permission }) => `${permission} to ${GROUPS.exec(grantee)?.[1] ?? grantee}`;
var tlsOnly = {
  id: "ARC-09",
  severity: "medium",
  title: "The archive answers over TLS only",
  why: "What travels in the clear can be read and changed on the way.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: add the statement.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the statement added",
    stack: 'log-archive-stack: the statement "DenyPlainHttp" of the bucket policy'
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "2.1.2/2.1.1/3.1.1",
    hub: "S3.5",
    config: "s3-bucket-ssl-requests-only",
    nist: "SC-8"
  }),
  reads: ["s3:GetBucketPolicy"],
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const denying = statements.filter(deniesPlainHttp);
      const missing = [archive.arn, `${archive.arn}/*`].filter(
        (arn) => !denying.some(
          ({ resources }) => !resources.negated && resources.patterns.some(
            (one) => one === "*" || one === arn || one === `${archive.arn}*`
          )
        )
      );
      return passIf(missing.length === 0, archive.at, {
        yes: "plain HTTP is denied",
        no: `plain HTTP is not denied for ${missing.join(" and ")}`,
        steps: [{ text: "The statement to add.", command: tlsStatement(archive.arn) }]
      });
    })
  )
};
function deniesPlainHttp(statement) {
  const { allow, actions, principals, conditions } = statement;
  const [condition, ...others] = conditions;
  if (allow || condition === void 0 || others.length > 0) return false;
  const all = actions.patterns.some((one) => ["*", "s3:*"].includes(one.toLowerCase()));
  return principals.everyone && !principals.negated && !actions.negated && all && isPlain(condition);
}
var isPlain = ({ key: key2, operator, values }) => key2 === "aws:securetransport" && operator === "bool" && values.every((value) => value.toLowerCase() === "false");
var tlsStatement = (arn) => JSON.stringify({
  Sid: "DenyPlainHttp",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } }
});
var ARCHIVE_EXPOSURE_CONTROLS = [
  bucketExists,
  accessBlocked,
  policyNotPublic,
  noPublicAcl,
  tlsOnly
];

// checks/controls/archive-lifecycle.ts
var lifecycle = {
  id: "ARC-11",
  severity: "medium",
  title: "A lifecycle rule exists and keeps logs long enough",
  why: "Without a rule the bucket grows for ever; with a wrong one the evidence is gone before anybody asks for it.",
  fix: {
    console: "S3 > the bucket > Management > Lifecycle rules.",
    cli: "aws s3api get-bucket-lifecycle-configuration --bucket {bucket}  # expire at or after the retention, non-current versions likewise",
    stack: "log-archive-stack: aws_s3_bucket_lifecycle_configuration"
  },
  falsePositives: ["Retention decided by another system that copies the logs away."],
  frameworks: frameworks("keep", {
    hub: "S3.13",
    config: "s3-lifecycle-policy-check",
    pci: "10.5.1",
    nist: "AU-11"
  }),
  reads: ["s3:GetBucketLifecycleConfiguration"],
  judge: (world) => onArchives(
    world,
    (archive) => given(archive.at, archive.bucket.lifecycle, (rules) => judgeLifecycle(world, archive, rules))
  )
};
function judgeLifecycle(world, archive, rules) {
  const prefixes = archive.trails.map((trail) => `${logPrefix(world, trail)}/`);
  const meeting = rules.filter(
    (rule) => rule.enabled && prefixes.some((prefix) => prefix.startsWith(rule.prefix) || rule.prefix.startsWith(prefix))
  );
  if (meeting.length === 0) return fail(archive.at, "no enabled rule meets the logs");
  const faults = meeting.flatMap((rule) => faultsOf(rule, world));
  if (faults.length > 0) return fail(archive.at, enumerate(faults));
  return judgeReplaced(world, archive, meeting);
}
function judgeReplaced(world, { bucket, at }, rules) {
  const { retentionDays } = world.policy;
  const days = Math.min(...rules.map(({ noncurrentDays }) => noncurrentDays ?? Infinity));
  if (days >= retentionDays) return pass(at, `${rules.length} rules keep the logs long enough`);
  return given(
    at,
    bucket.lock,
    (lock) => passIf(lock.enabled && lock.days >= retentionDays, at, {
      yes: "the rules keep the logs long enough, and the lock keeps replaced versions",
      no: `replaced and deleted versions are dropped after ${days} days`,
      ...compared(`${retentionDays} days`, `${days} days`)
    })
  );
}
var COLD = ["GLACIER", "DEEP_ARCHIVE"];
function faultsOf(rule, { policy }) {
  const { retentionDays, hotDays } = policy;
  const expires = rule.expirationDays ?? Infinity;
  const cold = COLD.includes(rule.transitionClass ?? "") ? rule.transitionDays ?? Infinity : Infinity;
  return [
    ...expires < retentionDays ? [`rule ${rule.id} expires logs after ${expires} days, not ${retentionDays}`] : [],
    ...cold < hotDays ? [`rule ${rule.id} makes logs cold after ${cold} days, not ${hotDays}`] : []
  ];
}

// checks/controls/archive-keeping.ts
var versioning = {
  id: "ARC-05",
  severity: "high",
  title: "The archive keeps versions",
  why: "Without versions an overwrite or a delete is final, and Object Lock cannot exist.",
  fix: {
    console: "S3 > the bucket > Properties > Bucket Versioning: Enable.",
    cli: "aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled",
    stack: "log-archive-stack: aws_s3_bucket_versioning Enabled"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "S3.14",
    config: "s3-bucket-versioning-enabled",
    nist: "AU-9(2)"
  }),
  reads: ["s3:GetBucketVersioning"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.versioning,
      ({ status }) => passIf(status === "Enabled", at, {
        yes: "versioning is enabled",
        no: status === "" ? "versioning was never enabled" : `versioning is ${status}`
      })
    )
  )
};
var isCompliant = (lock, days) => lock.enabled && lock.mode === "COMPLIANCE" && lock.days >= days;
var mfaDelete = {
  id: "ARC-06",
  severity: "low",
  title: "Deleting a version needs a second factor",
  why: "A stolen key alone should not be able to erase the past. An Object Lock in COMPLIANCE mode does the same and better.",
  fix: {
    console: "Not in the console: prefer an Object Lock in COMPLIANCE mode (ARC-07).",
    cli: 'aws s3api put-bucket-versioning --bucket {bucket} --versioning-configuration Status=Enabled,MFADelete=Enabled --mfa "SERIAL CODE"  # as root',
    stack: "log-archive-stack: lock.mode = COMPLIANCE"
  },
  falsePositives: [
    "S3 forbids lifecycle rules on a bucket with MFA delete: this control and ARC-11 exclude each other unless a COMPLIANCE lock stands in."
  ],
  frameworks: frameworks("keep", {
    cis: "2.1.3/2.1.2/3.1.2",
    hub: "S3.20",
    config: "s3-bucket-mfa-delete-enabled"
  }),
  reads: ["s3:GetBucketVersioning", "s3:GetObjectLockConfiguration"],
  judge: (world) => onArchives(world, ({ bucket, at }) => {
    if (bucket.lock.known && isCompliant(bucket.lock.value, world.policy.retentionDays))
      return notApplicable(at, "a COMPLIANCE lock stands in for it");
    return given(at, bucket.versioning, (found) => {
      if (found.mfaDelete) return pass(at, "MFA delete is on");
      return bucket.lock.known ? fail(at, "MFA delete is off") : unknown(at, bucket.lock);
    });
  })
};
var objectLock = {
  id: "ARC-07",
  severity: "medium",
  title: "The archive is locked for as long as logs must be kept",
  why: "A lock is the only thing that also stops an administrator. It acts on what CloudTrail writes only with a default retention.",
  fix: {
    console: "S3 > the bucket > Properties > Object Lock > Default retention.",
    cli: `aws s3api put-object-lock-configuration --bucket {bucket} --object-lock-configuration '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":365}}}'`,
    stack: "log-archive-stack: aws_s3_bucket_object_lock_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "S3.15",
    config: "s3-bucket-default-lock-enabled",
    pci: "10.3.4",
    other: "SEC 17a-4(f)"
  }),
  reads: ["s3:GetObjectLockConfiguration"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, bucket.lock, (lock) => judgeLock(lock, world.policy.retentionDays, at))
  )
};
function judgeLock({ enabled, mode, days }, wanted, at) {
  if (!enabled) return fail(at, "Object Lock is off");
  if (days === 0)
    return fail(
      at,
      "Object Lock is on without a default retention: nothing CloudTrail writes is locked"
    );
  return passIf(days >= wanted, at, {
    yes: `${mode}, ${days} days`,
    no: `the default retention is ${days} days`,
    ...compared(`${wanted} days`, `${days} days`)
  });
}
var encryption = {
  id: "ARC-08",
  severity: "low",
  title: "The archive encrypts with KMS by default",
  why: "The trail's key covers what CloudTrail writes; the default covers everything else that lands there.",
  fix: {
    console: "S3 > the bucket > Properties > Default encryption: SSE-KMS, bucket key on.",
    cli: `aws s3api put-bucket-encryption --bucket {bucket} --server-side-encryption-configuration '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"KEY_ARN"},"BucketKeyEnabled":true}]}'`,
    stack: "log-archive-stack: aws_s3_bucket_server_side_encryption_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "S3.17", config: "s3-default-encryption-kms" }),
  reads: ["s3:GetBucketEncryption"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.encryption,
      ({ algorithm }) => passIf(algorithm.startsWith("aws:kms"), at, {
        yes: `default encryption is ${algorithm}`,
        no: `default encryption is ${algorithm === "" ? "not set" : algorithm}`
      })
    )
  )
};
var accessLogging = {
  id: "ARC-10",
  severity: "medium",
  title: "Requests to the archive are logged",
  why: "CloudTrail does not record what lifecycle rules expire, and cannot record its own absence. Access logs do.",
  fix: {
    console: "S3 > the bucket > Properties > Server access logging: a separate, private bucket without Object Lock.",
    cli: `aws s3api put-bucket-logging --bucket {bucket} --bucket-logging-status '{"LoggingEnabled":{"TargetBucket":"ACCESS_LOGS","TargetPrefix":"{bucket}/"}}'`,
    stack: "log-archive-stack: aws_s3_bucket_logging"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "3.6/3.4/4.4",
    hub: "CloudTrail.7,S3.9",
    config: "cloudtrail-s3-bucket-access-logging"
  }),
  reads: ["s3:GetBucketLogging"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(
      at,
      bucket.logging,
      (target) => passIf(target !== null, at, {
        yes: `logged to ${target?.bucket ?? ""}`,
        no: "server access logging is off"
      })
    )
  )
};
var replication = {
  id: "ARC-12",
  severity: "low",
  title: "There is a second copy of the archive",
  why: "One account, one Region and one administrator are one mistake away from nothing.",
  fix: {
    console: "S3 > the bucket > Management > Replication rules: another Region or a vault account with its own lock.",
    cli: "aws s3api put-bucket-replication --bucket {bucket} --replication-configuration file://replication.json",
    stack: "log-archive-stack: replication"
  },
  falsePositives: ["A backup by another product."],
  frameworks: frameworks("keep", {
    hub: "S3.7",
    config: "s3-bucket-cross-region-replication-enabled",
    pci: "10.3.3",
    nist: "AU-9(2)"
  }),
  reads: ["s3:GetBucketReplication"],
  judge: (world) => onArchives(
    world,
    ({ bucket, arn, at }) => given(at, bucket.replication, (rules) => {
      const copy = rules.find(({ enabled, destination }) => enabled && destination !== arn);
      return passIf(copy !== void 0, at, {
        yes: `copied to ${copy?.destination ?? ""}`,
        no: rules.length === 0 ? "no replication rule" : "no replication rule is enabled"
      });
    })
  )
};
var logsElsewhere = {
  id: "ARC-17",
  severity: "low",
  title: "Access logs go to another, private bucket",
  why: "A bucket that logs into itself grows without end; a public target shows strangers who reads the audit trail.",
  fix: {
    console: "S3 > the bucket > Properties > Server access logging: another target.",
    cli: "aws s3api get-bucket-logging --bucket {bucket}",
    stack: "log-archive-stack: the access-log bucket"
  },
  falsePositives: ["A target in another account cannot be one: S3 wants it in the same."],
  frameworks: frameworks("keep"),
  reads: ["s3:GetBucketLogging", "s3:ListBuckets", "s3:GetPublicAccessBlock", "s3:GetBucketPolicy"],
  judge: (world) => onArchives(
    world,
    ({ bucket, at }) => given(at, bucket.logging, (target) => {
      if (target === null) return notApplicable(at, "there are no access logs: see ARC-10");
      if (target.bucket === bucket.name) return fail(at, "the bucket logs into itself");
      return judgeTarget(target, at, valueOr(bucket.accountBlock, void 0));
    })
  )
};
function judgeTarget(target, at, account) {
  return given(
    at,
    both(target.exists, both(target.block, target.policy)),
    ([exists2, [block, text]]) => {
      if (!exists2) return fail(at, `the target ${target.bucket} does not exist in the account`);
      const closed = block.restrictPublicBuckets || account?.restrictPublicBuckets === true;
      const reading = parsePolicy(text);
      const open = !reading.ok || reading.statements.some(isOpen);
      return passIf(closed || !open, at, {
        yes: `access logs go to ${target.bucket}`,
        no: `the target ${target.bucket} is open to everybody`
      });
    }
  );
}
var ARCHIVE_KEEPING_CONTROLS = [
  versioning,
  mfaDelete,
  objectLock,
  encryption,
  accessLogging,
  lifecycle,
  replication,
  logsElsewhere
];

// checks/controls/simulate.ts
function simulate(statements, request) {
  const relevant = statements.filter((one) => speaksOf(one, request));
  for (const statement of relevant.filter((one) => !one.allow)) {
    const met = conditionsMet(statement, request);
    if (met === true) return { kind: "denied", by: statement };
    if (met === void 0) return unclear(statement, request);
  }
  const allows = relevant.filter((one) => one.allow);
  if (allows.some((one) => conditionsMet(one, request) === true)) return { kind: "allowed" };
  const open = allows.find((one) => conditionsMet(one, request) === void 0);
  return open === void 0 ? { kind: "not-allowed" } : unclear(open, request);
}
function unclear(by, request) {
  const key2 = by.conditions.find((one) => conditionMet(one, request) === void 0)?.key ?? "";
  return { kind: "unclear", by, key: key2 };
}
function speaksOf(statement, request) {
  return namesService(statement, request.service) && coversAction(statement, request.action) && coversResource(statement, request.resource);
}
function namesService({ principals }, service) {
  const named = principals.everyone || principals.services.some((one) => one === "*" || one.toLowerCase() === service);
  return principals.negated ? !named : named;
}
function conditionsMet(statement, request) {
  let answer = true;
  for (const condition of statement.conditions) {
    const met = conditionMet(condition, request);
    if (met === false) return false;
    if (met === void 0) answer = void 0;
  }
  return answer;
}
function conditionMet(condition, request) {
  if (request.unforeseen?.has(condition.key) === true) return void 0;
  const value = request.context.get(condition.key);
  if (condition.operator === "null")
    return condition.values.some((one) => one.toLowerCase() === "true" === (value === void 0));
  const test = OPERATORS.get(condition.operator);
  if (test === void 0) return void 0;
  const negative = condition.operator.includes("not");
  if (value === void 0) return negative || condition.ifExists || condition.set === "all";
  return condition.values.some((one) => test(one, value)) !== negative;
}
var same = (pattern, value) => pattern === value;
var sameLetters = (pattern, value) => pattern.toLowerCase() === value.toLowerCase();
var OPERATORS = /* @__PURE__ */ new Map([
  ["stringequals", same],
  ["stringnotequals", same],
  ["stringequalsignorecase", sameLetters],
  ["stringnotequalsignorecase", sameLetters],
  ["stringlike", globMatches],
  ["stringnotlike", globMatches],
  ["arnequals", globMatches],
  ["arnlike", globMatches],
  ["arnnotequals", globMatches],
  ["arnnotlike", globMatches],
  ["bool", sameLetters]
]);

// checks/controls/archive-delivery.ts
var CLOUDTRAIL = "cloudtrail.amazonaws.com";
var READS = ["s3:GetBucketPolicy"];
var deliverable = {
  id: "ARC-15",
  severity: "high",
  title: "The policy lets the trail deliver, and no Deny stops it",
  why: "A policy with the wrong path, a stale trail ARN or a Deny that forgets that services carry no organisation id stops the record without stopping the trail.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: allow the paths named in the finding; exempt aws:PrincipalIsAWSService in Deny statements.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json",
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"'
  },
  falsePositives: [],
  frameworks: frameworks("record", { nist: "AU-5" }),
  reads: READS,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (all) => judgeDelivery(world, archive, all))
  )
};
function judgeDelivery(world, archive, statements) {
  const requests = archive.trails.flatMap((trail) => requestsOf(world, archive, trail));
  const answers = requests.map((request) => ({ request, answer: simulate(statements, request) }));
  const refused = answers.filter(({ answer }) => ["denied", "not-allowed"].includes(answer.kind));
  if (refused.length > 0)
    return fail(
      archive.at,
      enumerate(refused.map(({ request, answer }) => refusal(request, answer))),
      {
        steps: [{ text: "The statements to have.", command: deliveryStatements(world, archive) }]
      }
    );
  const unclear2 = answers.find(({ answer }) => answer.kind === "unclear")?.answer;
  if (unclear2?.kind === "unclear")
    return unknown(archive.at, {
      known: false,
      reason: `${nameOf(unclear2.by)} hangs on ${unclear2.key}, which cannot be foreseen`,
      call: "s3:GetBucketPolicy",
      permission: "s3:GetBucketPolicy"
    });
  return pass(archive.at, "GetBucketAcl and PutObject are allowed for the trail");
}
function refusal({ action, resource }, answer) {
  const cause = answer.kind === "denied" ? `${nameOf(answer.by)} denies it` : "no statement allows it";
  return `${action} on ${resource}: ${cause}`;
}
function requestsOf(world, { arn }, trail) {
  const context = contextOf(world, trail);
  const base = { service: CLOUDTRAIL, context };
  const folder = `${arn}/${logPrefix(world, trail)}`;
  const account = trail.description.isOrganization ? `/${trail.account}` : "";
  const puts = ["CloudTrail", "CloudTrail-Digest"].map((kind) => ({
    ...base,
    action: "s3:PutObject",
    resource: `${folder}${account}/${kind}/${trail.description.homeRegion}/2026/01/01/file.json.gz`
  }));
  return [{ ...base, action: "s3:GetBucketAcl", resource: arn }, ...puts];
}
function contextOf({ snapshot }, { description, account }) {
  const organization = snapshot.organization.known ? snapshot.organization.value : null;
  const context = /* @__PURE__ */ new Map([
    ["aws:sourcearn", description.arn],
    ["aws:sourceaccount", account],
    ["aws:securetransport", "true"],
    ["aws:principalisawsservice", "true"],
    ["aws:principalservicename", CLOUDTRAIL],
    ["s3:x-amz-acl", "bucket-owner-full-control"],
    ["s3:tlsversion", "1.2"]
  ]);
  if (organization !== null) context.set("aws:sourceorgid", organization.id);
  if (description.kmsKeyId !== "") {
    context.set("s3:x-amz-server-side-encryption", "aws:kms");
    context.set("s3:x-amz-server-side-encryption-aws-kms-key-id", description.kmsKeyId);
  }
  return context;
}
function deliveryStatements(world, { arn, trails }) {
  const sources = trails.map(({ description }) => description.arn);
  const Principal = { Service: CLOUDTRAIL };
  const source = { "aws:SourceArn": sources };
  return JSON.stringify([
    {
      Sid: "CloudTrailReadsAcl",
      Effect: "Allow",
      Principal,
      Action: "s3:GetBucketAcl",
      Resource: arn,
      Condition: { StringEquals: source }
    },
    {
      Sid: "CloudTrailWrites",
      Effect: "Allow",
      Principal,
      Action: "s3:PutObject",
      Resource: trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`),
      Condition: { StringEquals: { ...source, "s3:x-amz-acl": "bucket-owner-full-control" } }
    }
  ]);
}

// checks/controls/archive-rights.ts
var CLOUDTRAIL2 = "cloudtrail.amazonaws.com";
var READS2 = ["s3:GetBucketPolicy"];
var namesCloudTrail = ({ principals }) => principals.services.some((service) => service.toLowerCase() === CLOUDTRAIL2);
var tiedToOurTrail = {
  id: "ARC-13",
  severity: "high",
  title: "CloudTrail may write here only for our trail",
  why: "CloudTrail writes for everybody. Without a tie to our trail any customer can point a trail at this bucket and plant files that look like logs (the confused deputy).",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: add the condition aws:SourceArn, to GetBucketAcl as well.",
    cli: "aws s3api put-bucket-policy --bucket {bucket} --policy file://policy.json  # with the condition added",
    stack: 'log-archive-stack: the statements "CloudTrailWrites" and "CloudTrailReadsAcl"'
  },
  falsePositives: ["A Deny on every other aws:SourceOrgID does the same; it is not credited here."],
  frameworks: frameworks("keep", { nist: "AC-4" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(
      archive,
      (statements) => judgeTies(
        archive,
        statements.filter((one) => one.allow && namesCloudTrail(one))
      )
    )
  )
};
function judgeTies({ at, trails, arn }, allows) {
  const loose = allows.filter((one) => !isTied(one));
  const writing = loose.filter((one) => coversAction(one, "s3:PutObject"));
  const trail = trails[0]?.description.arn ?? "";
  const steps = [
    {
      text: "The condition to add to the statement.",
      command: JSON.stringify({ Condition: { StringEquals: { "aws:SourceArn": trail } } })
    }
  ];
  if (writing.length > 0)
    return fail(
      at,
      `${enumerate(writing.map(nameOf))}: CloudTrail may write to ${arn} for anybody's trail`,
      { steps }
    );
  if (loose.length > 0)
    return fail(
      at,
      `${enumerate(loose.map(nameOf))}: CloudTrail may read the access list for anybody's trail`,
      { steps, severity: "low" }
    );
  if (allows.length === 0)
    return notApplicable(at, "the policy lets CloudTrail write nothing: see ARC-15");
  return pass(
    at,
    "every permission of CloudTrail is tied to a trail, an account or the organisation"
  );
}
var DESTRUCTIVE = [
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:DeleteBucket",
  "s3:DeleteBucketPolicy",
  "s3:PutBucketPolicy",
  "s3:PutLifecycleConfiguration",
  "s3:PutBucketVersioning",
  "s3:BypassGovernanceRetention",
  "s3:PutEncryptionConfiguration"
];
var nobodyDestroys = {
  id: "ARC-14",
  severity: "critical",
  title: "Nobody but break-glass may destroy or re-govern the archive",
  why: "A right to delete, to shorten a lifecycle or to rewrite the policy is a right to erase what was done with it.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: remove the statement or the actions.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text",
    stack: "log-archive-stack: the bucket policy grants reading alone"
  },
  falsePositives: ["A deployment role: list it under `policy.break-glass`."],
  frameworks: frameworks("keep", { nist: "AU-9(4)", pci: "10.3.2" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const found = statements.flatMap((one) => destroyers(world, archive, one));
      return passIf(found.length === 0, archive.at, {
        yes: "the policy gives nobody but break-glass a right to destroy",
        no: enumerate(found)
      });
    })
  )
};
function destroyers(world, { arn }, statement) {
  const touches = touchesResource(statement, arn) || touchesResource(statement, `${arn}/*`);
  if (!statement.allow || !touches) return [];
  const actions = DESTRUCTIVE.filter((action) => coversAction(statement, action));
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  if (actions.length === 0 || people.length === 0) return [];
  return [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}
var onlyServicesWrite = {
  id: "ARC-16",
  severity: "high",
  title: "Only log services write where the logs are",
  why: "A planted file looks like a log to every reader that skips validation.",
  fix: {
    console: "S3 > the bucket > Permissions > Bucket policy: take s3:PutObject on AWSLogs/ from people and roles.",
    cli: "aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text",
    stack: 'log-archive-stack: the statement "OnlyServicesWrite"'
  },
  falsePositives: ["A replication role of another archive: suppress it by name."],
  frameworks: frameworks("keep", { nist: "SI-7" }),
  reads: READS2,
  judge: (world) => onArchives(
    world,
    (archive) => onStatements(archive, (statements) => {
      const found = statements.flatMap((one) => planters(world, archive, one));
      return passIf(found.length === 0, archive.at, {
        yes: "the policy lets services alone write logs",
        no: enumerate(found)
      });
    })
  )
};
function planters(world, { arn, trails }, statement) {
  const folders = trails.map((trail) => `${arn}/${logPrefix(world, trail)}/*`);
  const writes = statement.allow && coversAction(statement, "s3:PutObject");
  if (!writes || !folders.some((folder) => touchesResource(statement, folder))) return [];
  const people = effectivePrincipals(statement).filter((one) => !mayBreakGlass(world.policy, one));
  return people.length === 0 ? [] : [`${nameOf(statement)} lets ${enumerate(people)} write`];
}
var ARCHIVE_RIGHTS_CONTROLS = [
  tiedToOurTrail,
  nobodyDestroys,
  deliverable,
  onlyServicesWrite
];

// checks/controls/arrivals.ts
var READS3 = ["s3:ListObjectsV2"];
var MAPS = { pci: "10.3.4,10.7.2", nist: "AU-5,AU-9,SI-7" };
var FIX = {
  console: "Look at ORG-05, TRAIL-03, TRAIL-07 and TRAIL-08 for that account or Region first.",
  cli: "aws s3 ls s3://{bucket}/ --recursive --summarize | tail  # under AWSLogs/",
  stack: "organization-trail-stack, log-archive-stack"
};
var accountPlace = (account) => ({
  resource: `account ${account}`,
  account,
  region: "global"
});
function onDeliveries(world, judge) {
  return onLiveSet(world, (trails, at) => {
    const accounts = coveredAccounts(world);
    if (!accounts.known) return [unknown(at, accounts)];
    const ids = new Set(accounts.value.map(({ id }) => id));
    const arns = trails.map(({ description }) => description.arn);
    const own2 = world.snapshot.deliveries.filter(
      ({ trail, account }) => arns.includes(trail) && ids.has(account)
    );
    if (own2.length === 0) return [unlisted(world, at)];
    return own2.map((delivery) => judge(delivery, accountPlace(delivery.account)));
  });
}
function unlisted({ snapshot, trails }, at) {
  if (!trails.known) return unknown(at, trails);
  const used = trails.value.map(({ description }) => description.bucket);
  for (const { name, owner } of snapshot.buckets)
    if (used.includes(name) && !owner.known) return unknown(at, owner);
  return notApplicable(at, "nothing was listed in the archive: see ARC-01 and INT-01");
}
function notListed(world, at) {
  const listings = world.snapshot.deliveries.flatMap(({ newestLog, digests }) => [
    newestLog,
    ...digests.map(({ times }) => times)
  ]);
  const hidden = listings.find((listing) => !listing.known);
  return hidden?.known === false ? unknown(at, hidden) : unlisted(world, at);
}
var accountsDelivered = {
  id: "INT-01",
  severity: "high",
  title: "Every active account delivered logs lately",
  why: "Configuration says what should happen; the bucket says what did. A silent account is one nobody can answer for.",
  fix: FIX,
  falsePositives: [
    "An account that made no call at all; the audit itself makes some in every account it reads."
  ],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDeliveries(
    world,
    ({ newestLog }, at) => given(at, newestLog, (newest) => {
      const hours = newest === null ? Infinity : hoursBefore(world, newest);
      return passIf(hours <= world.policy.lookBackHours, at, {
        yes: `newest log file of ${newest ?? ""}`,
        no: `no log file of account ${at.account} in the last ${world.policy.lookBackHours} h`
      });
    })
  )
};
var digestsRecent = {
  id: "INT-02",
  severity: "high",
  title: "Every enabled Region has a recent digest",
  why: "Digests come every hour, even when nothing happens. A Region without them is a Region without proof.",
  fix: FIX,
  falsePositives: ["A Region enabled within the hour."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDigests(world, (region, times) => {
    const hours = hoursBefore(world, times.at(-1));
    if (hours <= world.policy.maxDigestAgeHours) return "";
    return times.length === 0 ? `${region}: none` : `${region}: last ${times.at(-1) ?? ""}`;
  })
};
function onDigests(world, opinion) {
  return onDeliveries(world, (delivery, at) => {
    const trail = trailOf(world, delivery);
    if (trail?.description.logFileValidation === false)
      return notApplicable(at, "validation is off: see TRAIL-05");
    if (trail !== void 0 && isYoung(world, trail))
      return notApplicable(at, "the trail has only just started");
    return judgeSeries(delivery, opinion, at);
  });
}
function judgeSeries({ digests }, opinion, at) {
  const wrong = digests.flatMap(({ region, times }) => times.known ? [opinion(region, times.value)] : []).filter(Boolean);
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: "Regions", value: String(wrong.length) }]
    });
  const all = every(digests.map(({ times }) => times));
  return given(at, all, (series) => pass(at, `digests of ${series.length} Regions are whole`));
}
var trailOf = ({ snapshot }, { trail }) => snapshot.trails.find(({ description }) => description.arn === trail);
function isYoung(world, trail) {
  const status = homeStatus(trail);
  return status.known && hoursBefore(world, status.value.startLoggingTime) < 2;
}
var SLOW_SECONDS = 30 * 60;
var latency = {
  id: "INT-03",
  severity: "low",
  title: "Logs arrive in time",
  why: "What arrives late is judged late. CloudTrail usually needs about five minutes.",
  fix: FIX,
  falsePositives: ["A copy of the archive: replication rewrites the time of storing."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onLiveSet(world, (_, at) => {
    const delays = world.snapshot.deliveries.flatMap((delivery) => delivery.delays).toSorted((a, b) => a - b);
    const p95 = delays[Math.min(delays.length - 1, Math.floor(delays.length * 0.95))];
    if (p95 === void 0) return [notListed(world, at)];
    return [
      passIf(p95 <= SLOW_SECONDS, at, {
        yes: `95 % of ${delays.length} files arrived within ${Math.round(p95 / 60)} min`,
        no: `5 % of ${delays.length} files took more than ${Math.round(p95 / 60)} min`
      })
    ];
  })
};
var GAP_MINUTES = 90;
var noHole = {
  id: "INT-04",
  severity: "high",
  title: "There is no hole in the digest series",
  why: "Digests form a chain. A missing link means that the trail was stopped, or that somebody removed what does not suit.",
  fix: {
    ...FIX,
    console: "Run `trailwarden verify` over the hole and keep the answer; INT-05 may name who stopped the trail."
  },
  falsePositives: ["A Region that was enabled within the look-back: its series starts there."],
  frameworks: frameworks("record", MAPS),
  reads: READS3,
  judge: (world) => onDigests(world, (region, times) => {
    const gap = gapIn(times);
    return gap === void 0 ? "" : `${region}: nothing between ${gap[0]} and ${gap[1]}`;
  })
};
function gapIn(times) {
  for (const [index, time] of times.entries()) {
    const next = times[index + 1];
    if (next !== void 0 && Date.parse(next) - Date.parse(time) > GAP_MINUTES * 6e4)
      return [time, next];
  }
  return void 0;
}
var samples = {
  id: "INT-07",
  severity: "medium",
  title: "Sampled objects really are encrypted and locked",
  why: "Settings say what should happen to the next object. The objects say what happened.",
  fix: {
    console: "See KEY-01 and ARC-07: a lock set later does not reach what was written before.",
    cli: "aws s3api head-object --bucket {bucket} --key KEY",
    stack: "log-archive-stack: encryption, lock"
  },
  falsePositives: ["Digests were encrypted by S3's own key for years: both are accepted for them."],
  frameworks: frameworks("keep", MAPS),
  reads: [...READS3, "s3:HeadObject"],
  judge: (world) => {
    const { samples: found } = world.snapshot;
    if (found.length === 0) return [notListed(world, organizationPlace(world))];
    return found.map((sample) => judgeSample(world, sample));
  }
};
function judgeSample({ snapshot }, sample) {
  const trail = snapshot.trails.find(({ description }) => description.arn === sample.trail);
  const bucket = snapshot.buckets.find(({ name }) => name === sample.bucket);
  const at = {
    resource: `arn:${snapshot.partition}:s3:::${sample.bucket}/${sample.key}`,
    account: trail?.account ?? snapshot.caller.account,
    region: trail?.description.homeRegion ?? "global"
  };
  return given(at, sample.state, (state) => {
    const faults = [
      ...sealFaults(sample, state, trail?.description.kmsKeyId ?? ""),
      ...lockFaults(bucket, state)
    ];
    return passIf(faults.length === 0, at, {
      yes: "encrypted and locked as the settings say",
      no: faults.join("; ")
    });
  });
}
function sealFaults({ kind }, state, wanted) {
  const { keyId, algorithm } = state;
  const ownKey = kind === "digest" && algorithm === "AES256";
  if (wanted === "" || keyId === wanted || ownKey) return [];
  return [`encrypted with ${keyId === "" ? algorithm : keyId}, not ${wanted}`];
}
function lockFaults(bucket, { lockedUntil }) {
  const locks = bucket?.lock.known === true && bucket.lock.value.days > 0;
  return locks && lockedUntil === "" ? ["not locked"] : [];
}
var ARRIVAL_CONTROLS = [
  accountsDelivered,
  digestsRecent,
  latency,
  noHole,
  samples
];

// checks/controls/change-words.ts
var SHOWN = 200;
var TOLD = 3;
var TOLD_LENGTH = 80;
var changeLabel = (change) => ({
  label: `${change.setting} changed`,
  value: valuesOf(change, SHOWN)
});
function sinceLastLook(changes) {
  if (changes.length === 0) return "";
  const told = changes.slice(0, TOLD).map((change) => `${change.setting} ${valuesOf(change, TOLD_LENGTH)}`);
  const rest = changes.length - told.length;
  return `; changed since the last look: ${told.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function valuesOf({ before, after, event }, length) {
  const values = `${cut(before, length)} → ${cut(after, length)}`;
  return event === void 0 ? values : `${values} by ${event.principal} at ${event.time} (${event.name})`;
}
var cut = (text, length) => text.length > length ? `${text.slice(0, length)}…` : text;

// checks/controls/selectors.ts
var TESTS = {
  equals: (value, pattern) => value === pattern,
  startsWith: (value, pattern) => value.startsWith(pattern),
  endsWith: (value, pattern) => value.endsWith(pattern),
  notEquals: (value, pattern) => value === pattern,
  notStartsWith: (value, pattern) => value.startsWith(pattern),
  notEndsWith: (value, pattern) => value.endsWith(pattern)
};
function fieldKeeps({ field, operators }, sample) {
  const value = sample.get(field);
  if (value === void 0) return false;
  return operatorsOf(operators).every(({ name, patterns }) => {
    const hit = patterns.some((pattern) => TESTS[name](value, pattern));
    return name.startsWith("not") ? !hit : hit;
  });
}
function operatorsOf(operators) {
  const names2 = [
    "equals",
    "startsWith",
    "endsWith",
    "notEquals",
    "notStartsWith",
    "notEndsWith"
  ];
  return names2.flatMap((name) => {
    const patterns = operators[name];
    return patterns === void 0 || patterns.length === 0 ? [] : [{ name, patterns }];
  });
}
var keeps = (selector, sample) => selector.length > 0 && selector.every((field) => fieldKeeps(field, sample));
var ofCategory = (selector, category) => selector.some(
  ({ field, operators }) => field === "eventCategory" && (operators.equals ?? []).includes(category)
);
var isDefault = ({ basic, advanced }) => basic.length === 0 && advanced.length === 0;
var SIDES = ["true", "false"];
function basicSide({ readWriteType }, side) {
  const type = readWriteType.toLowerCase();
  if (type === "readonly") return side === "true";
  return type === "writeonly" ? side === "false" : true;
}
function keepsManagement(selectors, source, side) {
  if (isDefault(selectors)) return true;
  const sample = /* @__PURE__ */ new Map([
    ["eventCategory", "Management"],
    ["eventSource", source],
    ["readOnly", side]
  ]);
  return selectors.advanced.some((one) => keeps(one, sample)) || selectors.basic.some(
    (one) => one.includeManagementEvents && basicSide(one, side) && !one.excludeManagementEventSources.includes(source)
  );
}
var missingManagement = (all, source) => SIDES.filter((side) => !all.some((one) => keepsManagement(one, source, side)));
function namedSources(all) {
  const basic = all.flatMap(
    (one) => one.basic.flatMap((selector) => selector.excludeManagementEventSources)
  );
  const advanced = all.flatMap(
    (one) => one.advanced.filter((selector) => ofCategory(selector, "Management")).flatMap((selector) => selector.filter(({ field }) => field === "eventSource")).flatMap(({ operators }) => operatorsOf(operators).flatMap(({ patterns }) => patterns))
  );
  return [.../* @__PURE__ */ new Set([...basic, ...advanced])].sort();
}
function keepsData(selectors, kind, side) {
  const sample = /* @__PURE__ */ new Map([
    ["eventCategory", "Data"],
    ["resources.type", kind.type],
    ["readOnly", side]
  ]);
  if (kind.arn !== void 0) sample.set("resources.ARN", kind.arn);
  return selectors.advanced.some((one) => ofCategory(one, "Data") && keeps(one, sample)) || selectors.basic.some((one) => basicSide(one, side) && basicKeepsData(one, kind));
}
function basicKeepsData({ dataResources }, { type, all, arn }) {
  return dataResources.filter((one) => one.type === type).flatMap((one) => one.values).some((value) => all.includes(value) || (arn?.startsWith(value) ?? false));
}
var missingData = (all, kind) => SIDES.filter((side) => !all.some((selectors) => keepsData(selectors, kind, side)));
var keepsNetwork = (all, source) => all.some(
  ({ advanced }) => advanced.some(
    (one) => ofCategory(one, "NetworkActivity") && keeps(
      one,
      /* @__PURE__ */ new Map([
        ["eventCategory", "NetworkActivity"],
        ["eventSource", source]
      ])
    )
  )
);
var describeField = ({ field, operators }) => operatorsOf(operators).map(({ name, patterns }) => `${field} ${name} ${patterns.slice(0, 3).join(", ")}`).join("; ");
var sideName = (side) => side === "true" ? "reads" : "writes";

// checks/controls/selector-set.ts
var ANY_SOURCE = "a-service-of-tomorrow.amazonaws.com";
var NOISY_SOURCES = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];
function onSelectors(world, judge) {
  return onLiveSet(world, (trails, at) => [
    given(at, every(trails.map(({ selectors }) => selectors)), (all) => judge(all, at))
  ]);
}
var sides = (missing) => missing.map(sideName).join(" and ");

// checks/controls/dropped.ts
var NEGATIVE = ["notEquals", "notStartsWith", "notEndsWith"];
var droppedSelectors = {
  id: "EVT-09",
  severity: "high",
  title: "No selector quietly drops somebody",
  why: 'One line in a selector makes a principal, a bucket or a service invisible, and the trail still says "logging".',
  fix: {
    console: "CloudTrail > the trail > Data events (or Management events) > Edit: remove the condition named in the finding.",
    cli: "aws cloudtrail get-event-selectors --trail-name {trail} --region {region}  # then put-event-selectors without it",
    stack: "organization-trail-stack: advanced_event_selector"
  },
  falsePositives: [
    "A loop-saver for access-log or query-result buckets: suppress it by name. The archive itself is EVT-06's."
  ],
  frameworks: frameworks("record", { nist: "AU-12" }),
  reads: ["cloudtrail:GetEventSelectors"],
  judge: (world) => onLiveSet(world, (trails, at) => [
    given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
      const dropped = [...droppedSources(all), ...droppedData(all, trails)];
      return dropped.length === 0 ? pass(at, "no selector drops a principal, a resource or a service") : fail(at, `dropped: ${enumerate(dropped)}`);
    })
  ])
};
function droppedSources(all) {
  const general = missingManagement(all, ANY_SOURCE).length;
  return namedSources(all).filter(
    (source) => !NOISY_SOURCES.some((one) => one === source) && missingManagement(all, source).length > general
  );
}
function droppedData(all, trails) {
  const archives = trails.map(({ description }) => description.bucket);
  return all.flatMap(({ advanced }) => advanced).filter((one) => ofCategory(one, "Data") && !keptByAnother(one, all)).flatMap((one) => one.filter((field) => drops(field, archives)).map(describeField));
}
var typeOf = (selector) => selector.find(({ field }) => field === "resources.type")?.operators.equals?.[0] ?? "";
var keptByAnother = (selector, all) => missingData(all, { type: typeOf(selector), all: [`arn:aws:${serviceOf(selector)}`] }).length === 0;
var serviceOf = (selector) => typeOf(selector) === "AWS::S3::Object" ? "s3" : "lambda";
function drops({ field, operators }, archives) {
  if (field === "userIdentity.arn") return true;
  const named = [...operators.notEquals ?? [], ...operators.notStartsWith ?? []];
  const left = [...named.filter(leavesOut(operators)), ...operators.notEndsWith ?? []];
  if (field !== "resources.ARN") return left.length > 0;
  return left.some((arn) => !archives.some((name) => arn.split(":::")[1]?.split("/")[0] === name));
}
function leavesOut({ equals = [], startsWith = [] }) {
  const listed = [...equals, ...startsWith];
  return (left) => listed.length === 0 || listed.some((one) => one.startsWith(left) || left.startsWith(one));
}
var storeDrops = (selectors) => selectors.flatMap(
  (one) => one.filter(
    ({ field, operators }) => STORE_FIELDS.includes(field) || NEGATIVE.some((name) => (operators[name] ?? []).length > 0)
  ).map(describeField)
);
var STORE_FIELDS = ["eventName", "eventType", "userIdentity.arn", "sessionCredentialFromConsole"];

// checks/controls/events-data.ts
function dataControl(own2) {
  const { id, severity, title, why, type, basic, maps } = own2;
  const selector = JSON.stringify([
    {
      FieldSelectors: [
        { Field: "eventCategory", Equals: ["Data"] },
        { Field: "resources.type", Equals: [type] }
      ]
    }
  ]);
  return {
    id,
    severity,
    title,
    why,
    fix: {
      console: `CloudTrail > the trail > Data events > Edit: ${type}, log all events. Data events are charged for: see the price first.`,
      cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${selector}'  # add it to the selectors you have`,
      stack: "organization-trail-stack: dataEvents"
    },
    falsePositives: [
      "Data events kept by another tool, or left out knowingly because of their price."
    ],
    frameworks: maps,
    reads: ["cloudtrail:GetEventSelectors"],
    judge: (world) => onSelectors(world, (all, at) => judgeData(all, at, { own: own2, world, basic }))
  };
}
function judgeData(all, at, { own: own2, world, basic }) {
  const everything = `arn:${world.snapshot.partition}:${basic}`;
  const kind = { type: own2.type, all: [everything, `${everything}:::`] };
  const missing = missingData(all, kind).filter((side) => own2.sides.includes(side));
  return passIf(missing.length === 0, at, {
    yes: `${sides(own2.sides)} of every ${own2.type} are kept`,
    no: `${sides(missing)} of ${own2.type} are not kept for every resource`
  });
}
var objectWrites = dataControl({
  id: "EVT-03",
  severity: "medium",
  title: "Writes to S3 objects are recorded, in all buckets",
  why: "Ransom and deletion of data are object writes; management events do not show them.",
  type: "AWS::S3::Object",
  basic: "s3",
  sides: ["false"],
  maps: frameworks("record", {
    cis: "3.10/3.8/4.8",
    hub: "S3.22",
    config: "cloudtrail-all-write-s3-data-event-check"
  })
});
var objectReads = dataControl({
  id: "EVT-04",
  severity: "low",
  title: "Reads of S3 objects are recorded, in all buckets",
  why: "Theft of data is object reads. Without them nobody can say afterwards what was taken.",
  type: "AWS::S3::Object",
  basic: "s3",
  sides: ["true"],
  maps: frameworks("record", {
    cis: "3.11/3.9/4.9",
    hub: "S3.23",
    config: "cloudtrail-all-read-s3-data-event-check"
  })
});
var invocations = dataControl({
  id: "EVT-05",
  severity: "low",
  title: "Lambda invocations are recorded",
  why: "A function is a door to everything its role may do; its use is otherwise visible to its own account alone.",
  type: "AWS::Lambda::Function",
  basic: "lambda",
  sides: ["true", "false"],
  maps: frameworks("record")
});
var DATA_EVENT_CONTROLS = [objectWrites, objectReads, invocations];

// checks/controls/events.ts
var READS4 = ["cloudtrail:GetEventSelectors"];
var ALL_MANAGEMENT = JSON.stringify([
  {
    Name: "Management events",
    FieldSelectors: [{ Field: "eventCategory", Equals: ["Management"] }]
  }
]);
var managementEvents = {
  id: "EVT-01",
  severity: "critical",
  title: "All management events are recorded, reads and writes",
  why: "Reads are how an intruder finds the way; writes are what was done. A trail can log happily and keep half of them.",
  fix: {
    console: "CloudTrail > the trail > Management events > Edit: Read and Write, nothing excluded.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: 'organization-trail-stack: advanced_event_selector "management"'
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "3.1/3.1/4.1", hub: "CloudTrail.1" }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const missing = missingManagement(all, ANY_SOURCE);
    return passIf(missing.length === 0, at, {
      yes: "all management events are kept",
      no: `management ${sides(missing)} are not kept`
    });
  })
};
var noSourceExcluded = {
  id: "EVT-02",
  severity: "high",
  title: "No noisy source is excluded",
  why: "Leaving KMS or the RDS data API out saves money and hides who disabled the key of the archive (MON-07 is dead without it).",
  fix: {
    console: 'CloudTrail > the trail > Management events > Edit: untick "Exclude AWS KMS events" and "Exclude Amazon RDS Data API events".',
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '${ALL_MANAGEMENT}'`,
    stack: "organization-trail-stack: excludeEventSources = []"
  },
  falsePositives: ["A second trail or store outside this organisation that keeps them."],
  frameworks: frameworks("record", {
    hub: "CloudTrail.1",
    config: "multi-region-cloudtrail-enabled"
  }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const general = missingManagement(all, ANY_SOURCE);
    const lost = NOISY_SOURCES.filter(
      (source) => missingManagement(all, source).length > general.length
    );
    return passIf(lost.length === 0, at, {
      yes: "no source is left out",
      no: `events of ${lost.join(" and ")} are left out`
    });
  })
};
var archiveWatched = {
  id: "EVT-06",
  severity: "high",
  title: "The archive itself is watched, reads and writes",
  why: "Whoever reads or changes the logs must leave a trace in them. Leaving the archive out of data events to avoid a loop is popular, and blinds exactly here.",
  fix: {
    console: "CloudTrail > the trail > Data events > Add: S3, custom selector resources.ARN starts with the archive's ARN.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["Data"]},{"Field":"resources.type","Equals":["AWS::S3::Object"]},{"Field":"resources.ARN","StartsWith":["arn:aws:s3:::{bucket}/"]}]}]'  # add it to the selectors you have`,
    stack: "organization-trail-stack: dataEvents.archive (leave the archive out of the broad selector, and give it one of its own)"
  },
  falsePositives: [
    "Server access logs (ARC-10) show the same reads, later and without a signature."
  ],
  frameworks: frameworks("keep", { pci: "10.2.1.3", nist: "AU-9" }),
  reads: READS4,
  judge: (world) => onLiveSet(
    world,
    (trails, at) => [...new Set(trails.map(({ description }) => description.bucket))].map(
      (bucket) => judgeArchive(
        trails,
        { ...at, resource: `arn:${world.snapshot.partition}:s3:::${bucket}` },
        world
      )
    )
  )
};
function judgeArchive(trails, at, world) {
  const everything = `arn:${world.snapshot.partition}:s3`;
  const arn = `${at.resource}/${trails[0]?.description.prefix ?? ""}/AWSLogs/o-anyone/000000000000/CloudTrail/x`;
  const kind = {
    type: "AWS::S3::Object",
    all: [everything, `${everything}:::`],
    arn: arn.replaceAll("//", "/")
  };
  return given(at, every(trails.map(({ selectors }) => selectors)), (all) => {
    const missing = missingData(all, kind);
    return passIf(missing.length === 0, at, {
      yes: "reads and writes of the archive are kept",
      no: `${sides(missing)} of the archive's objects are not kept`
    });
  });
}
var networkActivity = {
  id: "EVT-07",
  severity: "low",
  title: "Network activity at VPC endpoints is recorded",
  why: "Only these events show that somebody used a foreign account's credentials through our network.",
  fix: {
    console: "CloudTrail > the trail > Network activity events > Edit.",
    cli: `aws cloudtrail put-event-selectors --trail-name {trail} --region {region} --advanced-event-selectors '[{"FieldSelectors":[{"Field":"eventCategory","Equals":["NetworkActivity"]},{"Field":"eventSource","Equals":["s3.amazonaws.com"]}]}]'  # one for each source; add it to the selectors you have`,
    stack: "organization-trail-stack: networkActivity"
  },
  falsePositives: ["No VPC endpoints in use: empty `policy.network-event-sources`."],
  frameworks: frameworks("record", { nist: "SC-7" }),
  reads: READS4,
  judge: (world) => onSelectors(world, (all, at) => {
    const wanted = world.policy.networkEventSources;
    if (wanted.length === 0) return notApplicable(at, "the configuration asks for no source");
    const missing = wanted.filter((source) => !keepsNetwork(all, source));
    return passIf(missing.length === 0, at, {
      yes: `kept for ${enumerate(wanted)}`,
      no: `not kept whole for ${enumerate(missing)} (a selector with errorCode keeps refusals only)`
    });
  })
};
var BOTH_INSIGHTS = ["ApiCallRateInsight", "ApiErrorRateInsight"];
var insights = {
  id: "EVT-08",
  severity: "low",
  title: "Insights watch call rate and error rate",
  why: "A burst of calls or of refusals is often the first sign, and needs no rule.",
  fix: {
    console: "CloudTrail > the trail > Insights events > Edit: both types.",
    cli: `aws cloudtrail put-insight-selectors --trail-name {trail} --region {region} --insight-selectors '[{"InsightType":"ApiCallRateInsight"},{"InsightType":"ApiErrorRateInsight"}]'`,
    stack: "organization-trail-stack: insight_selector"
  },
  falsePositives: ["Insights are charged for; a SIEM that does the same makes them superfluous."],
  frameworks: frameworks("record", { nist: "AU-6,SI-4" }),
  reads: ["cloudtrail:GetInsightSelectors"],
  judge: (world) => onTrails(world, (trail, at) => {
    if (!mayBeLive(trail)) return notApplicable(at, "the trail is not logging: see TRAIL-03");
    return given(at, trail.insights, (types) => {
      if (types === null) return notApplicable(at, "Insights cannot be had here");
      const missing = BOTH_INSIGHTS.filter((type) => !types.includes(type));
      return missing.length === 0 ? pass(at, "both rates are watched") : fail(at, `not watched: ${missing.join(", ")}`);
    });
  })
};
var EVENT_CONTROLS = [
  managementEvents,
  noSourceExcluded,
  ...DATA_EVENT_CONTROLS,
  archiveWatched,
  networkActivity,
  insights,
  droppedSelectors
];

// checks/controls/keys.ts
function onKeys(world, judge) {
  const { trails } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.kmsKeyId));
  const keys = world.snapshot.keys.filter(({ arn }) => used.has(arn));
  if (keys.length === 0)
    return [notApplicable(place, "no audit trail uses a key of its own: see TRAIL-06")];
  return keys.map(
    (key2) => judge({ key: key2, at: { resource: key2.arn, account: key2.account, region: key2.region } })
  );
}
function onLivingKeys(world, judge) {
  return onKeys(world, (subject) => {
    const { description } = subject.key;
    if (description.known && description.value === null)
      return notApplicable(subject.at, "the key does not exist: see KEY-01");
    return judge(subject);
  });
}
function onStatements2({ key: key2, at }, judge) {
  return given(at, key2.policy, (text) => {
    const reading = parsePolicy(text);
    return reading.ok ? judge(reading.statements) : fail(at, `the key policy cannot be read: ${reading.reason}`);
  });
}

// checks/controls/key-rights.ts
var readersKnown = {
  id: "KEY-05",
  severity: "high",
  title: "Who can decrypt is known",
  why: "Decrypting is reading the audit trail. An account outside the organisation, or a grant nobody remembers, reads it without a trace in ours.",
  fix: {
    console: "KMS > the key > Key policy and Grants: name accounts of the organisation, retire the rest.",
    cli: "aws kms list-grants --key-id {key} --region {region}",
    stack: "log-archive-stack: readers"
  },
  falsePositives: ["A service provider that reads the logs: list it under `policy.readers`."],
  frameworks: frameworks("keep", { pci: "10.3.1", nist: "AC-6" }),
  reads: ["kms:GetKeyPolicy", "kms:ListGrants", "organizations:ListAccounts"],
  judge: (world) => onLivingKeys(world, (subject) => judgeReaders(world, subject))
};
function judgeReaders(world, subject) {
  const { key: key2, at } = subject;
  return onStatements2(subject, (statements) => {
    const named = statements.filter((one) => one.allow && coversAction(one, "kms:Decrypt"));
    if (named.some(isOpen)) return fail(at, "everybody may decrypt: see KEY-03");
    return given(at, both(key2.grants, ownAccounts(world)), ([grants, own2]) => {
      const granted = grants.filter(({ operations }) => operations.includes("Decrypt"));
      const people = [...named.flatMap(readersOf), ...granted.map(({ grantee }) => grantee)];
      const strange = people.filter((one) => isStrange(one, world, own2));
      return passIf(strange.length === 0, at, {
        yes: `${people.length} principals of the organisation may decrypt`,
        no: `from outside the organisation: ${enumerate(strange)} may decrypt`
      });
    });
  });
}
function readersOf(statement) {
  if (!namesEveryone(statement)) return effectivePrincipals(statement);
  const keys = ["kms:calleraccount", "aws:principalaccount", "aws:principalarn"];
  return statement.conditions.filter((one) => keys.includes(one.key) && narrows(one)).flatMap(({ values }) => values);
}
function isStrange(principal, { policy, snapshot }, own2) {
  const account = accountOf(principal);
  if (policy.readers.includes(principal) || policy.readers.includes(account)) return false;
  if (principal.endsWith(".amazonaws.com") || principal === snapshot.caller.account) return false;
  return principal === "*" || account !== "" && !own2.has(account);
}
var KILLING = ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:PutKeyPolicy"];
var killersKnown = {
  id: "KEY-06",
  severity: "high",
  title: "Who can destroy the key is known",
  why: "Scheduling the key for deletion erases every log it encrypted, without touching one object.",
  fix: {
    console: "KMS > the key > Key policy: leave these actions to the account's root and to break-glass.",
    cli: "aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text",
    stack: 'log-archive-stack: the statements "Admin" and "BreakGlass" of the key policy'
  },
  falsePositives: ["A deployment role: list it under `policy.break-glass`."],
  frameworks: frameworks("keep", { nist: "AU-9" }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(
    world,
    (subject) => onStatements2(subject, (statements) => {
      const found = statements.flatMap((one) => killers(world, subject.key, one));
      return passIf(found.length === 0, subject.at, {
        yes: "the account's root and break-glass alone",
        no: enumerate(found)
      });
    })
  )
};
function killers({ policy }, key2, statement) {
  const actions = KILLING.filter((action) => statement.allow && coversAction(statement, action));
  const roots = [
    key2.account,
    `arn:aws:iam::${key2.account}:root`,
    `arn:aws-cn:iam::${key2.account}:root`,
    `arn:aws-us-gov:iam::${key2.account}:root`
  ];
  const people = effectivePrincipals(statement).filter(
    (one) => !roots.includes(one) && !mayBreakGlass(policy, one)
  );
  return actions.length === 0 || people.length === 0 ? [] : [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}
var KEY_RIGHTS_CONTROLS = [readersKnown, killersKnown];

// checks/controls/key.ts
var usable = {
  id: "KEY-01",
  severity: "critical",
  title: "The trail's key can be used",
  why: "With the key disabled or gone nothing more is delivered and nothing old can be read. The trail goes on showing the key.",
  fix: {
    console: "KMS > the key > Cancel key deletion, then Enable.",
    cli: "aws kms cancel-key-deletion --key-id {key} --region {region} && aws kms enable-key --key-id {key} --region {region}",
    stack: "log-archive-stack: aws_kms_key.is_enabled = true"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { hub: "KMS.3", config: "kms-cmk-not-scheduled-for-deletion" }),
  reads: ["kms:DescribeKey"],
  judge: (world) => onKeys(
    world,
    ({ key: key2, at }) => given(at, key2.description, (found) => {
      if (found === null) return fail(at, "the account of the key has no such key");
      return passIf(["Enabled", "Creating", "Updating"].includes(found.state), at, {
        yes: `its state is ${found.state}`,
        no: `its state is ${found.state}`
      });
    })
  )
};
var rotated = {
  id: "KEY-02",
  severity: "low",
  title: "The trail's key is rotated",
  why: "Rotation limits what one leaked key opens. Old logs stay readable.",
  fix: {
    console: "KMS > the key > Key rotation: Enable.",
    cli: "aws kms enable-key-rotation --key-id {key} --region {region}",
    stack: "log-archive-stack: aws_kms_key.enable_key_rotation = true"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    cis: "3.8/3.6/4.6",
    hub: "KMS.4",
    config: "cmk-backing-key-rotation-enabled",
    nist: "SC-12"
  }),
  reads: ["kms:DescribeKey", "kms:GetKeyRotationStatus"],
  judge: (world) => onLivingKeys(world, judgeRotation)
};
function judgeRotation({ key: key2, at }) {
  return given(at, key2.description, (found) => {
    if (found === null) return notApplicable(at, "the key does not exist: see KEY-01");
    const { state, origin, spec, customStore } = found;
    if (state === "PendingDeletion")
      return notApplicable(at, "the key is to be deleted: see KEY-01");
    if (origin !== "AWS_KMS" || spec !== "SYMMETRIC_DEFAULT" || customStore)
      return notApplicable(
        at,
        `a key of origin ${origin} and spec ${spec} cannot be rotated by KMS`
      );
    return given(
      at,
      key2.rotation,
      (on) => passIf(on, at, { yes: "rotation is on", no: "rotation is off" })
    );
  });
}
var noStranger = {
  id: "KEY-03",
  severity: "critical",
  title: "The key policy names no wildcard principal without a narrowing condition",
  why: "A statement for everybody, whatever its action, lets strangers use or study the key of the audit trail.",
  fix: {
    console: "KMS > the key > Key policy: name accounts, or add kms:CallerAccount or aws:PrincipalOrgID.",
    cli: "aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text",
    stack: "log-archive-stack: the key policy"
  },
  falsePositives: [
    "The policy that CloudTrail's console writes uses * with kms:CallerAccount, and passes."
  ],
  frameworks: frameworks("keep", {
    cis: "–/–/2.21",
    hub: "KMS.5",
    config: "kms-key-policy-no-public-access"
  }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(
    world,
    (subject) => onStatements2(subject, (statements) => {
      const open = statements.filter(isOpen);
      return passIf(open.length === 0, subject.at, {
        yes: "no statement is for everybody",
        no: `open to everybody: ${enumerate(open.map(nameOf))}`
      });
    })
  )
};
var isForCloudTrail = ({ allow, principals }) => allow && principals.services.some((one) => one.toLowerCase() === "cloudtrail.amazonaws.com");
var hasContext = ({ conditions }) => conditions.some(
  ({ key: key2, operator, values, ifExists }) => key2 === "kms:encryptioncontext:aws:cloudtrail:arn" && ["stringequals", "stringlike", "arnlike", "arnequals"].includes(operator) && !ifExists && values.every((value) => /^arn:[\w-]+:cloudtrail:[^:]*:\d{12}:/.test(value))
);
var tied = {
  id: "KEY-04",
  severity: "medium",
  title: "CloudTrail may use the key only for our trail",
  why: "Without the tie any customer's trail can have CloudTrail encrypt with this key. Without any grant nothing is delivered at all.",
  fix: {
    console: "KMS > the key > Key policy: add the condition aws:SourceArn with the trail's ARN.",
    cli: "aws kms put-key-policy --key-id {key} --policy-name default --region {region} --policy file://policy.json",
    stack: 'log-archive-stack: the statement "CloudTrailEncrypts" of the key policy'
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AC-4" }),
  reads: ["kms:GetKeyPolicy"],
  judge: (world) => onLivingKeys(world, (subject) => onStatements2(subject, (all) => judgeTie(subject, all)))
};
function judgeTie({ at }, statements) {
  const granting = statements.filter(
    (one) => isForCloudTrail(one) && coversAction(one, "kms:GenerateDataKey")
  );
  if (granting.length === 0) return fail(at, "no statement lets CloudTrail make data keys");
  const loose = granting.filter((one) => !isTied(one) && !hasContext(one));
  return passIf(loose.length === 0, at, {
    yes: "CloudTrail's use is tied to a trail, an account or the organisation",
    no: `CloudTrail may use the key for anybody's trail: ${enumerate(loose.map(nameOf))}`
  });
}
var KEY_CONTROLS = [
  usable,
  rotated,
  noStranger,
  tied,
  ...KEY_RIGHTS_CONTROLS
];

// checks/controls/lake.ts
var READS5 = ["cloudtrail:ListEventDataStores", "cloudtrail:GetEventDataStore"];
function onStores(world, judge) {
  const { lake } = world.snapshot;
  const verdicts = lake.flatMap((facts) => judgeRegion(facts, judge));
  if (verdicts.length > 0) return verdicts;
  return [notApplicable(organizationPlace(world), "there is no event data store")];
}
function judgeRegion({ account, region, stores }, judge) {
  if (stores.known)
    return stores.value.map((store) => judge(store, { resource: store.arn, account, region }));
  if (isClosed(stores)) return [];
  return [unknown({ resource: `event data stores in ${region}`, account, region }, stores)];
}
var WATCH = "An event data store is an archive of its own, with its own ways to be lost.";
var key = {
  id: "LAKE-01",
  severity: "medium",
  title: "Event data stores use a customer key",
  why: `${WATCH} The key can be chosen only once.`,
  fix: {
    console: "CloudTrail > Lake > Event data stores: a key can be set on a store that has none, once.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --kms-key-id KEY_ARN",
    stack: "aws_cloudtrail_event_data_store.kms_key_id"
  },
  falsePositives: [],
  frameworks: frameworks("keep", {
    hub: "CloudTrail.10",
    config: "event-data-store-cmk-encryption-enabled"
  }),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ kmsKeyId }, at) => passIf(kmsKeyId !== "", at, { yes: `encrypted with ${kmsKeyId}`, no: "no customer key" })
  )
};
var reach = {
  id: "LAKE-02",
  severity: "medium",
  title: "Event data stores cover all Regions and the organisation",
  why: `${WATCH} Questions asked of it are answered for what it covers, silently.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit: all Regions, all accounts in my organization.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --multi-region-enabled --organization-enabled",
    stack: "aws_cloudtrail_event_data_store: multi_region_enabled, organization_enabled"
  },
  falsePositives: ["A store made for one investigation."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(world, ({ multiRegion: multiRegion2, organization }, at) => {
    const missing = [
      multiRegion2 ? "" : "other Regions",
      organization ? "" : "other accounts"
    ].filter(Boolean);
    return passIf(missing.length === 0, at, {
      yes: "all Regions and accounts",
      no: `it does not cover ${missing.join(" and ")}`
    });
  })
};
var termination = {
  id: "LAKE-03",
  severity: "medium",
  title: "Event data stores are protected from termination",
  why: `${WATCH} One call deletes it.`,
  fix: {
    console: "CloudTrail > Lake > the store > Actions > Change termination protection.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --termination-protection-enabled",
    stack: "aws_cloudtrail_event_data_store.termination_protection_enabled"
  },
  falsePositives: [],
  frameworks: frameworks("keep"),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ terminationProtection }, at) => passIf(terminationProtection, at, { yes: "protected", no: "termination protection is off" })
  )
};
var retention = {
  id: "LAKE-04",
  severity: "low",
  title: "Event data stores keep events long enough",
  why: `${WATCH} Retention counts from the time of the event, not of its arrival.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit > Retention period.",
    cli: "aws cloudtrail update-event-data-store --event-data-store {resource} --retention-period 366",
    stack: "aws_cloudtrail_event_data_store.retention_period"
  },
  falsePositives: ["The bucket is the archive of record; the store is for questions."],
  frameworks: frameworks("keep", { pci: "10.5.1" }),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ retentionDays }, at) => passIf(retentionDays >= world.policy.retentionDays, at, {
      yes: `${retentionDays} days`,
      no: `${retentionDays} days are too few`,
      ...compared(`${world.policy.retentionDays} days`, `${retentionDays} days`)
    })
  )
};
var ingesting = {
  id: "LAKE-05",
  severity: "high",
  title: "Event data stores are ingesting",
  why: `${WATCH} A stopped store answers questions about the past as if it were the present.`,
  fix: {
    console: "CloudTrail > Lake > the store > Actions > Start ingestion (or Restore).",
    cli: "aws cloudtrail start-event-data-store-ingestion --event-data-store {resource}",
    stack: "aws_cloudtrail_event_data_store.suspend = false"
  },
  falsePositives: ["A store of imported events."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(
    world,
    ({ status }, at) => passIf(status === "ENABLED", at, { yes: "it is ingesting", no: `its status is ${status}` })
  )
};
var notPublic = {
  id: "LAKE-06",
  severity: "high",
  title: "Event data stores are not open to everybody",
  why: `${WATCH} A resource policy can let strangers ask it.`,
  fix: {
    console: "CloudTrail > Lake > the store > Resource policy.",
    cli: "aws cloudtrail delete-resource-policy --resource-arn {resource}",
    stack: "No stack of ours sets one."
  },
  falsePositives: [],
  frameworks: frameworks("keep", { cis: "–/–/2.21" }),
  reads: [...READS5, "cloudtrail:GetResourcePolicy"],
  judge: (world) => onStores(world, ({ policy }, at) => given(at, policy, (text) => judgePolicy(text, at)))
};
function judgePolicy(text, at) {
  const reading = parsePolicy(text);
  if (!reading.ok) return fail(at, `the resource policy cannot be read: ${reading.reason}`);
  const open = reading.statements.filter(isOpen);
  return passIf(open.length === 0, at, {
    yes: text === "" ? "it has no resource policy" : "its resource policy is not public",
    no: `open to everybody: ${enumerate(open.map(nameOf))}`
  });
}
var dropsNobody = {
  id: "LAKE-07",
  severity: "high",
  title: "Event data stores drop nobody",
  why: `${WATCH} Its selectors know more fields than a trail's: event names, types and principals can be left out.`,
  fix: {
    console: "CloudTrail > Lake > the store > Edit > Events: remove the condition.",
    cli: "aws cloudtrail get-event-data-store --event-data-store {resource}  # then update-event-data-store without it",
    stack: "aws_cloudtrail_event_data_store.advanced_event_selector"
  },
  falsePositives: ["A store made for one question only."],
  frameworks: frameworks("record"),
  reads: READS5,
  judge: (world) => onStores(world, ({ selectors }, at) => {
    const dropped = storeDrops(selectors);
    return dropped.length === 0 ? pass(at, "nothing is dropped") : fail(at, `dropped: ${enumerate(dropped)}`);
  })
};
var LAKE_CONTROLS = [
  key,
  reach,
  termination,
  retention,
  ingesting,
  notPublic,
  dropsNobody
];

// checks/controls/log-group.ts
function onLogGroups(world, judge) {
  const { trails, snapshot } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.logGroupArn));
  const groups = snapshot.logGroups.filter(({ arn }) => used.has(arn));
  if (groups.length === 0)
    return [notApplicable(place, "no audit trail feeds a log group: see TRAIL-09")];
  return groups.map((group) => {
    const at = { resource: group.arn, account: group.account, region: group.region };
    if (group.group.known && group.group.value === null)
      return notApplicable(at, "the log group does not exist: see TRAIL-10");
    return judge(group, at);
  });
}
var retention2 = {
  id: "CWL-01",
  severity: "medium",
  title: "The log group keeps events long enough",
  why: "Whoever investigates asks the log group first; events that have expired there look like events that never were.",
  fix: {
    console: "CloudWatch > Log groups > the group > Actions > Edit retention.",
    cli: "aws logs put-retention-policy --log-group-name {group} --retention-in-days 365 --region {region}",
    stack: "organization-trail-stack: aws_cloudwatch_log_group.retention_in_days"
  },
  falsePositives: [
    "The archive is the record, and the group only feeds alarms: lower `policy.log-group-retention-days`."
  ],
  frameworks: frameworks("keep", {
    hub: "CloudWatch.16",
    config: "cw-loggroup-retention-period-check",
    pci: "10.5.1"
  }),
  reads: ["logs:DescribeLogGroups"],
  judge: (world) => onLogGroups(
    world,
    ({ group }, at) => given(at, group, (found) => {
      const days = found?.retentionDays ?? Infinity;
      const wanted = world.policy.logGroupRetentionDays;
      const shown = days === Infinity ? "for ever" : `${days} days`;
      return passIf(days >= wanted, at, {
        yes: `events are kept ${shown}`,
        no: `events are kept ${shown}`,
        ...compared(`${wanted} days`, shown)
      });
    })
  )
};
var encrypted = {
  id: "CWL-02",
  severity: "low",
  title: "The log group is encrypted with a customer key",
  why: "The group holds a copy of the record; it deserves the same protection as the archive.",
  fix: {
    console: "Not in the console.",
    cli: "aws logs associate-kms-key --log-group-name {group} --kms-key-id KEY_ARN --region {region}",
    stack: "organization-trail-stack: aws_cloudwatch_log_group.kms_key_id"
  },
  falsePositives: [],
  frameworks: frameworks("keep"),
  reads: ["logs:DescribeLogGroups"],
  judge: (world) => onLogGroups(
    world,
    ({ group }, at) => given(
      at,
      group,
      (found) => passIf((found?.kmsKeyId ?? "") !== "", at, {
        yes: `encrypted with ${found?.kmsKeyId ?? ""}`,
        no: "no customer key"
      })
    )
  )
};
var deliveryRole = {
  id: "CWL-03",
  severity: "low",
  title: "The delivery role can do nothing else",
  why: "The role is trusted by a service and forgotten by people: what it may do beyond delivering is a gift.",
  fix: {
    console: "IAM > Roles > the role: trust cloudtrail.amazonaws.com alone; allow CreateLogStream and PutLogEvents on this group alone.",
    cli: "aws iam get-role --role-name {role}",
    stack: "organization-trail-stack: the delivery role and its policy"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AC-6" }),
  reads: [
    "iam:GetRole",
    "iam:ListRolePolicies",
    "iam:GetRolePolicy",
    "iam:ListAttachedRolePolicies",
    "iam:GetPolicy",
    "iam:GetPolicyVersion"
  ],
  judge: (world) => onLogGroups(world, (group, at) => given(at, group.role, (role) => judgeRole(group, role, at)))
};
function judgeRole(group, { trust, documents }, at) {
  const readings = [trust, ...documents].map(parsePolicy);
  const unreadable2 = readings.find((reading) => !reading.ok);
  if (unreadable2?.ok === false)
    return fail(at, `a policy of the role cannot be read: ${unreadable2.reason}`);
  const [trusting = [], ...granting] = readings.map((one) => one.ok ? one.statements : []);
  const excess = [
    ...trusting.filter((one) => one.allow).flatMap(othersTrusted),
    ...granting.flat().filter((one) => one.allow).flatMap((one) => excessOf(one, group))
  ];
  return excess.length === 0 ? pass(at, `${group.roleArn} may deliver to this group and nothing else`) : fail(at, `${group.roleArn}: ${enumerate(excess)}`);
}
function othersTrusted({ principals }) {
  const names2 = [...principals.services, ...principals.aws, ...principals.others];
  const others = principals.negated ? ["everybody but a few"] : names2.filter((one) => one !== "cloudtrail.amazonaws.com");
  return others.map((name) => `it also trusts ${name}`);
}
var DELIVERING = /* @__PURE__ */ new Set(["logs:createlogstream", "logs:putlogevents"]);
function excessOf(statement, { name }) {
  const { actions, resources } = statement;
  const wide = actions.negated || namesEveryone(statement);
  const more = actions.patterns.filter((action) => !DELIVERING.has(action.toLowerCase()));
  if (wide || more.length > 0)
    return [`${nameOf(statement)} allows ${wide ? "all but a few actions" : enumerate(more)}`];
  const elsewhere = resources.patterns.filter(
    (one) => !one.includes(`:log-group:${name}:`) && !one.endsWith(`:log-group:${name}`)
  );
  return resources.negated || elsewhere.length > 0 ? [`${nameOf(statement)} reaches ${enumerate(elsewhere)}`] : [];
}
var LOG_GROUP_CONTROLS = [retention2, encrypted, deliveryRole];

// checks/controls/filter-pattern.ts
var LONGEST_PATTERN2 = 4096;
function readPattern(pattern) {
  const terms = [];
  const comparison = /\$\.([\w.[\]*-]+)\s*(?:(!=|=|>=|<=|>|<)\s*(?:"([^"]*)"|'([^']*)'|([^\s(){}&|"']+))|(not\s+exists|exists|is\s+\w+))/gi;
  for (const match of pattern.slice(0, LONGEST_PATTERN2).matchAll(comparison)) {
    const [, field = "", sign, double, single, bare2, words] = match;
    const value = double ?? single ?? bare2 ?? "";
    terms.push({ field, operator: operatorOf(sign, words), value: value.trim() });
  }
  return terms;
}
function operatorOf(sign, words) {
  if (sign === "=" || sign === "!=") return sign;
  const text = (words ?? "").toLowerCase().replace(/\s+/g, " ");
  return text === "exists" || text === "not exists" ? text : "other";
}
var plain = (text) => text.replace(/\s+/g, " ").toLowerCase();
var bare = (text) => plain(text).replace(/^\*+|\*+$/g, "");
function missingTokens(pattern, tokens) {
  const terms = readPattern(pattern);
  return tokens.filter((token) => !terms.some((term) => names(term, token)));
}
function names(term, token) {
  const last = term.field.split(".").at(-1) ?? "";
  const sameField = last.toLowerCase() === token.field.toLowerCase();
  const sameValue = token.value === void 0 || bare(term.value) === bare(token.value);
  return sameField && term.operator === token.operator && sameValue;
}
var tokenText = ({ field, operator, value }) => value === void 0 ? `${field} ${operator}` : `${field} ${operator} ${value}`;

// checks/controls/monitoring-watches.ts
var calls = (names2) => names2.split(" ").map((value) => ({ field: "eventName", operator: "=", value }));
var WATCHES = [
  {
    id: "MON-01",
    severity: "low",
    what: "unauthorised calls",
    why: "Somebody who tries doors is refused many times before one opens.",
    tokens: [
      { field: "errorCode", operator: "=", value: "*UnauthorizedOperation" },
      { field: "errorCode", operator: "=", value: "AccessDenied*" }
    ],
    cis: "4.1/4.1/5.1",
    hub: "CloudWatch.2"
  },
  {
    id: "MON-02",
    severity: "low",
    what: "console sign-ins without a second factor",
    why: "A stolen password alone should not open the console unseen.",
    tokens: [
      { field: "eventName", operator: "=", value: "ConsoleLogin" },
      { field: "MFAUsed", operator: "!=" }
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
    cis: "4.2/4.2/5.2",
    hub: "CloudWatch.3"
  },
  {
    id: "MON-03",
    severity: "medium",
    what: "use of the root user",
    why: "Root is for emergencies: every use of it is worth a look.",
    tokens: [
      { field: "type", operator: "=", value: "Root" },
      { field: "invokedBy", operator: "not exists" },
      { field: "eventType", operator: "!=", value: "AwsServiceEvent" }
    ],
    example: '{ ($.userIdentity.type = "Root") && ($.userIdentity.invokedBy NOT EXISTS) && ($.eventType != "AwsServiceEvent") }',
    cis: "4.3/4.3/5.3",
    hub: "CloudWatch.1"
  },
  {
    id: "MON-04",
    severity: "medium",
    what: "changes of IAM policies",
    why: "Whoever changes a policy gives rights: to others, or to himself.",
    tokens: calls(
      "DeleteGroupPolicy DeleteRolePolicy DeleteUserPolicy PutGroupPolicy PutRolePolicy PutUserPolicy CreatePolicy DeletePolicy CreatePolicyVersion DeletePolicyVersion AttachRolePolicy DetachRolePolicy AttachUserPolicy DetachUserPolicy AttachGroupPolicy DetachGroupPolicy"
    ),
    cis: "4.4/4.4/5.4",
    hub: "CloudWatch.4"
  },
  {
    id: "MON-05",
    severity: "medium",
    what: "changes of CloudTrail itself",
    why: "The first thing to switch off is the camera. Add PutEventSelectors, PutInsightSelectors and the delegated administrator calls: CIS forgets them.",
    tokens: calls("CreateTrail UpdateTrail DeleteTrail StartLogging StopLogging"),
    cis: "4.5/4.5/5.5",
    hub: "CloudWatch.5"
  },
  {
    id: "MON-06",
    severity: "low",
    what: "failed console sign-ins",
    why: "Guessing leaves failures behind.",
    tokens: [
      { field: "eventName", operator: "=", value: "ConsoleLogin" },
      { field: "errorMessage", operator: "=", value: "Failed authentication" }
    ],
    example: '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
    cis: "4.6/4.6/5.6",
    hub: "CloudWatch.6"
  },
  {
    id: "MON-07",
    severity: "medium",
    what: "keys being disabled or deleted",
    why: "Without its key the archive is noise. The alarm is dead where EVT-02 fails.",
    tokens: calls("DisableKey ScheduleKeyDeletion"),
    cis: "4.7/4.7/5.7",
    hub: "CloudWatch.7"
  },
  {
    id: "MON-08",
    severity: "medium",
    what: "changes of bucket policies",
    why: "One policy opens a bucket to the world, or gives the archive away.",
    tokens: calls(
      "PutBucketAcl PutBucketPolicy PutBucketLifecycle PutBucketReplication DeleteBucketPolicy DeleteBucketLifecycle DeleteBucketReplication"
    ),
    cis: "4.8/4.8/5.8",
    hub: "CloudWatch.8"
  },
  {
    id: "MON-09",
    severity: "low",
    what: "changes of AWS Config",
    why: "Switching the recorder off hides what is changed next.",
    tokens: calls("StopConfigurationRecorder DeleteDeliveryChannel PutDeliveryChannel"),
    cis: "4.9/4.9/5.9",
    hub: "CloudWatch.9"
  },
  {
    id: "MON-10",
    severity: "low",
    what: "changes of security groups",
    why: "A rule opens a machine to the internet in one call.",
    tokens: calls(
      "AuthorizeSecurityGroupIngress AuthorizeSecurityGroupEgress RevokeSecurityGroupIngress RevokeSecurityGroupEgress CreateSecurityGroup DeleteSecurityGroup"
    ),
    cis: "4.10/4.10/5.10",
    hub: "CloudWatch.10"
  },
  {
    id: "MON-11",
    severity: "low",
    what: "changes of network access lists",
    why: "The second fence around a subnet is changed rarely, and seldom for good.",
    tokens: calls(
      "CreateNetworkAcl CreateNetworkAclEntry DeleteNetworkAcl DeleteNetworkAclEntry ReplaceNetworkAclEntry ReplaceNetworkAclAssociation"
    ),
    cis: "4.11/4.11/5.11",
    hub: "CloudWatch.11"
  },
  {
    id: "MON-12",
    severity: "low",
    what: "changes of network gateways",
    why: "A new gateway is a new way out.",
    tokens: calls(
      "CreateCustomerGateway DeleteCustomerGateway AttachInternetGateway CreateInternetGateway DeleteInternetGateway DetachInternetGateway"
    ),
    cis: "4.12/4.12/5.12",
    hub: "CloudWatch.12"
  },
  {
    id: "MON-13",
    severity: "low",
    what: "changes of route tables",
    why: "A route sends traffic past the firewall.",
    tokens: calls(
      "CreateRoute CreateRouteTable ReplaceRoute ReplaceRouteTableAssociation DeleteRouteTable DeleteRoute DisassociateRouteTable"
    ),
    cis: "4.13/4.13/5.13",
    hub: "CloudWatch.13"
  },
  {
    id: "MON-14",
    severity: "low",
    what: "changes of VPCs",
    why: "A peering joins two networks that were apart for a reason.",
    tokens: calls(
      "CreateVpc DeleteVpc ModifyVpcAttribute AcceptVpcPeeringConnection CreateVpcPeeringConnection DeleteVpcPeeringConnection RejectVpcPeeringConnection AttachClassicLinkVpc DetachClassicLinkVpc DisableVpcClassicLink EnableVpcClassicLink"
    ),
    cis: "4.14/4.14/5.14",
    hub: "CloudWatch.14"
  },
  {
    id: "MON-15",
    severity: "low",
    what: "changes of the organisation",
    why: "An account that leaves the organisation leaves its guardrails and its trail behind.",
    tokens: [
      { field: "eventSource", operator: "=", value: "organizations.amazonaws.com" },
      ...calls(
        "AcceptHandshake AttachPolicy CreateAccount CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DetachPolicy DisablePolicyType EnablePolicyType InviteAccountToOrganization LeaveOrganization MoveAccount RemoveAccountFromOrganization UpdatePolicy UpdateOrganizationalUnit"
      )
    ],
    cis: "4.15/4.15/5.15",
    hub: ""
  }
];

// checks/controls/monitoring.ts
var READS6 = ["logs:DescribeMetricFilters", "cloudwatch:DescribeAlarms"];
function watchControl(watch) {
  const { id, severity, what, why, tokens, cis, hub } = watch;
  return {
    id,
    severity,
    title: `An alarm watches ${what}`,
    why,
    fix: {
      console: "CloudWatch > Log groups > the group > Metric filters > Create, with the pattern of this page; then an alarm on its metric with an action.",
      cli: `aws logs put-metric-filter --log-group-name {group} --region {region} --filter-name ${id.toLowerCase()} --filter-pattern '${patternOf(watch)}' --metric-transformations metricName=${id},metricNamespace=Trailwarden,metricValue=1`,
      stack: `organization-trail-stack: alarms.${id}`
    },
    falsePositives: [
      "The same watched by an EventBridge rule or a SIEM: say so with `policy.detection-path`."
    ],
    frameworks: frameworks("watch", { cis, hub }),
    reads: READS6,
    judge: (world) => onWatchedGroups(world, (group, at) => judgeWatch({ group, at, tokens }))
  };
}
function onWatchedGroups(world, judge) {
  const path = world.policy.detectionPath;
  return onLogGroups(
    world,
    (group, at) => path === "cloudwatch-logs" ? judge(group, at) : pass(at, `watched through ${path}, as the configuration says`)
  );
}
function patternOf({ tokens, example }) {
  if (example !== void 0) return example;
  const [first, ...rest] = tokens.map(
    ({ field, operator, value = "" }) => `($.${field} ${operator} "${value}")`
  );
  const source = tokens[0]?.field === "eventSource";
  return source ? `{ ${first ?? ""} && (${rest.join(" || ")}) }` : `{ ${[first, ...rest].join(" || ")} }`;
}
function judgeWatch({ group, at, tokens }) {
  return given(at, group.filters, (filters) => {
    const gaps = filters.map((filter) => ({
      filter,
      missing: missingTokens(filter.pattern, tokens)
    }));
    const whole = gaps.filter(({ missing }) => missing.length === 0).map(({ filter }) => filter);
    if (whole.length > 0)
      return given(at, group.alarms, (alarms) => judgeAlarms(whole, alarms, at));
    const nearest = gaps.toSorted((a, b) => a.missing.length - b.missing.length)[0];
    const nearly = nearest !== void 0 && nearest.missing.length < tokens.length;
    return fail(
      at,
      nearly ? `filter ${nearest.filter.name} lacks ${enumerate(nearest.missing.map(tokenText))}` : `none of ${filters.length} filters looks for it`
    );
  });
}
function judgeAlarms(filters, alarms, at) {
  const on = alarms.filter((alarm) => filters.some((filter) => counts(filter, alarm)));
  const acting = on.find(({ actions }) => actions.length > 0);
  const names2 = filters.map(({ name }) => name).join(", ");
  if (acting !== void 0) return pass(at, `filter ${names2}, alarm ${acting.name}`);
  return fail(
    at,
    on.length === 0 ? `filter ${names2} has no alarm` : `the alarms of filter ${names2} have no action`
  );
}
var counts = ({ metrics }, { namespace, metric }) => metrics.some((one) => one.namespace === namespace && one.name === metric);
var alarmsReachPeople = {
  id: "MON-16",
  severity: "medium",
  title: "The alarms reach somebody",
  why: "An alarm with its actions switched off, or on a topic nobody confirmed, is a light in an empty room.",
  fix: {
    console: "SNS > the topic > Subscriptions: confirm them. CloudWatch > the alarm > Actions: enable.",
    cli: "aws cloudwatch enable-alarm-actions --alarm-names ALARM --region {region}",
    stack: "organization-trail-stack: alarms.topicArn and its subscriptions"
  },
  falsePositives: [],
  frameworks: frameworks("watch", {
    hub: "CloudWatch.15,CloudWatch.17",
    config: "cloudwatch-alarm-action-check"
  }),
  reads: [...READS6, "sns:ListSubscriptionsByTopic"],
  judge: (world) => onWatchedGroups(world, judgeReach)
};
function judgeReach(group, at) {
  return given(at, both(group.filters, group.alarms), ([filters, alarms]) => {
    const watched = alarms.filter(
      (alarm) => filters.some((filter) => counts(filter, alarm)) && alarm.actions.length > 0
    );
    if (watched.length === 0)
      return notApplicable(at, "no alarm on the trail has an action: see MON-01 to MON-15");
    const off = watched.filter(({ actionsEnabled }) => !actionsEnabled);
    if (off.length > 0)
      return fail(at, `actions are switched off: ${enumerate(off.map(({ name }) => name))}`);
    return judgeTopics(group, watched, at);
  });
}
function judgeTopics(group, alarms, at) {
  const asked = alarms.flatMap(({ actions }) => actions).filter((arn) => arn.includes(":sns:"));
  const topics = group.topics.filter(({ arn }) => asked.includes(arn));
  return given(at, every(topics.map(({ confirmed }) => confirmed)), (counts2) => {
    const silent = topics.filter((_, index) => counts2[index] === 0).map(({ arn }) => arn);
    const deaf = alarms.filter(({ actions }) => actions.every((arn) => silent.includes(arn)));
    return deaf.length === 0 ? pass(at, `${alarms.length} alarms reach somebody`) : fail(
      at,
      `${enumerate(deaf.map(({ name }) => name))}: no confirmed subscription on ${enumerate(silent)}`
    );
  });
}
var MONITORING_CONTROLS = [
  ...WATCHES.map(watchControl),
  alarmsReachPeople
];

// checks/controls/guardrails.ts
var DENIED = {
  administrator: [
    "cloudtrail:StopLogging",
    "cloudtrail:DeleteTrail",
    "cloudtrail:UpdateTrail",
    "cloudtrail:PutEventSelectors"
  ],
  archive: [
    "s3:DeleteBucket",
    "s3:PutBucketPolicy",
    "s3:DeleteBucketPolicy",
    "s3:PutLifecycleConfiguration",
    "s3:DeleteObjectVersion"
  ]
};
var guardrails = {
  id: "ORG-04",
  severity: "high",
  title: "A guardrail denies tampering where it can bind",
  why: "Service control policies never bind the management account, and members cannot change an organisation trail anyway. The two accounts where a Deny decides are the delegated administrator and the log archive.",
  fix: {
    console: "Organizations > Policies: attach a service control policy to the OU of these accounts that denies the missing actions, with break-glass roles exempt.",
    cli: "aws organizations attach-policy --policy-id POLICY --target-id {account}",
    stack: 'audit-access-stack: aws_organizations_policy "protect-trail"'
  },
  falsePositives: [
    "Permission boundaries on every role of the account can do the same; they are not read."
  ],
  frameworks: frameworks("keep", { cis: "–/–/2.1.2", other: "AWS SRA" }),
  reads: [
    "organizations:ListParents",
    "organizations:ListPoliciesForTarget",
    "organizations:DescribePolicy"
  ],
  judge: (world) => inOrganization(world, ({ managementAccount }, at) => {
    const bound = world.snapshot.guardrails.filter(
      ({ account }) => account !== managementAccount
    );
    const verdicts = [...bound.map((one) => judgeAccount(world, one)), ...unfound(world, at)];
    return verdicts.length > 0 ? verdicts : [notApplicable(at, NOBODY)];
  })
};
var NOBODY = "no account apart from the management account administers the trail or keeps the logs: see ORG-03 and ORG-06";
function unfound({ snapshot }, at) {
  const { trailAdministrators, buckets } = snapshot;
  const facts = [trailAdministrators, ...buckets.map(({ owner }) => owner)];
  return facts.flatMap((fact) => fact.known ? [] : [unknown(at, fact)]);
}
function judgeAccount(world, { account, duty, policies }) {
  const at = { resource: `account ${account}`, account, region: "global" };
  return given(at, policies, (found) => {
    const statements = found.flatMap(statementsOf).filter((one) => bites(one, world));
    const missing = DENIED[duty].filter(
      (action) => !statements.some((one) => denies(one, action, world))
    );
    if (missing.length === 0)
      return pass(at, `${DENIED[duty].length} ways of tampering are denied`);
    const why = found.length === 0 ? "no policy binds it" : `${found.length} policies bind it`;
    return fail(at, `nothing denies ${enumerate(missing)} in account ${account} (${why})`, {
      facts: [{ label: "loophole", value: loopholes(found) }].filter(({ value }) => value !== ""),
      steps: [{ text: "A statement to add to the policy.", command: statementFor(world, missing) }]
    });
  });
}
function statementsOf({ document }) {
  const reading = parsePolicy(document);
  return reading.ok ? reading.statements.filter((one) => !one.allow) : [];
}
var bites = (statement, world) => (statement.principals.aws.length === 0 || namesEveryone(statement)) && statement.conditions.every((one) => exemptsFew(one, world));
function exemptsFew(condition, { policy }) {
  const exempting = ["arnnotlike", "arnnotequals", "stringnotlike", "stringnotequals"];
  if (condition.key !== "aws:principalarn" || !exempting.includes(condition.operator)) return false;
  return condition.values.every(
    (value) => !matchesAnybody(value) || policy.breakGlass.includes(value)
  );
}
var ANYBODY = [
  "arn:aws:iam::111122223333:role/any-role-at-all",
  "arn:aws:iam::111122223333:user/any-user-at-all"
];
var matchesAnybody = (pattern) => ANYBODY.some(
  (arn) => minimatch(arn, pattern.replaceAll("*", "**"), { noext: true }) || pattern === "*"
) || /role\/\*+$/.test(pattern);
function denies(statement, action, { snapshot }) {
  const buckets = snapshot.buckets.map(({ name }) => `arn:aws:s3:::${name}*`);
  const touched = buckets.length === 0 || buckets.some((arn) => touchesResource(statement, arn));
  return coversAction(statement, action) && (!action.startsWith("s3:") || touched);
}
function loopholes(policies) {
  const open = policies.filter(
    (policy) => statementsOf(policy).some(
      (statement) => statement.conditions.some(
        ({ key: key2, operator, values }) => key2 === "aws:principalarn" && operator.includes("not") && values.some(matchesAnybody)
      )
    )
  );
  return enumerate(open.map(({ name }) => `${name} exempts every role, so it denies nobody`));
}
var statementFor = ({ policy }, actions) => JSON.stringify({
  Sid: "ProtectTheAuditTrail",
  Effect: "Deny",
  Action: actions,
  Resource: "*",
  ...policy.breakGlass.length === 0 ? {} : { Condition: { ArnNotLike: { "aws:PrincipalArn": policy.breakGlass } } }
});

// checks/controls/organization.ts
var CLOUDTRAIL3 = "cloudtrail.amazonaws.com";
var allFeatures = {
  id: "ORG-01",
  severity: "high",
  title: "The organisation has all features enabled",
  why: "With consolidated billing alone there are no service control policies and no trusted access: an organisation trail cannot exist and nothing can guard it.",
  fix: {
    console: "Organizations > Settings > Begin process to enable all features.",
    cli: "aws organizations enable-all-features",
    stack: 'aws_organizations_organization.feature_set = "ALL" (outside our stacks: the organisation is not theirs to own)'
  },
  falsePositives: [
    "An organisation kept for billing alone, whose accounts each have their own trail."
  ],
  frameworks: frameworks("govern", { nist: "AC-3", hub: "Account.2" }),
  reads: ["organizations:DescribeOrganization"],
  judge: (world) => inOrganization(world, ({ featureSet }, at) => [
    passIf(featureSet === "ALL", at, {
      yes: "all features are enabled",
      no: `the feature set is ${featureSet}, not ALL`,
      ...compared("ALL", featureSet)
    })
  ])
};
var trustedAccess = {
  id: "ORG-02",
  severity: "critical",
  title: "CloudTrail has trusted access to the organisation",
  why: "Without trusted access an organisation trail silently becomes a trail of one account: new and old members stop being recorded, and nothing looks broken.",
  fix: {
    console: 'CloudTrail > Settings > Organization > enable trusted access; then edit the trail and tick "Enable for all accounts in my organization" again.',
    cli: "aws organizations enable-aws-service-access --service-principal cloudtrail.amazonaws.com && aws cloudtrail update-trail --name {trail} --is-organization-trail",
    stack: "The precondition of organization-trail-stack asks for it; it is enabled once, by hand, and never managed (destroying it breaks the trail)."
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "–/–/2.1.6" }),
  reads: ["organizations:ListAWSServiceAccessForOrganization"],
  judge: (world) => inOrganization(world, (_, at) => [
    given(
      at,
      world.snapshot.trustedServices,
      (services) => passIf(services.includes(CLOUDTRAIL3), at, {
        yes: `${CLOUDTRAIL3} has trusted access`,
        no: `${CLOUDTRAIL3} is not among the ${services.length} services with trusted access`
      })
    )
  ])
};
var delegatedAdministrator = {
  id: "ORG-03",
  severity: "medium",
  title: "CloudTrail is administered by the expected account, and only by it",
  why: "A delegated administrator may change the organisation trail. It should be the security account, so that nobody needs the management account for it, and nobody else should be one.",
  fix: {
    console: "CloudTrail > Settings > Organization delegated administrators.",
    cli: "aws cloudtrail register-organization-delegated-admin --member-account-id SECURITY_ACCOUNT",
    stack: "organization-trail-stack: aws_cloudtrail_organization_delegated_admin_account"
  },
  falsePositives: ["An organisation that runs CloudTrail from the management account on purpose."],
  frameworks: frameworks("govern", { cis: "–/–/2.1.6", other: "AWS SRA" }),
  reads: ["organizations:ListDelegatedAdministrators"],
  judge: (world) => inOrganization(world, (_, at) => [
    given(
      at,
      world.snapshot.trailAdministrators,
      (found) => judgeAdministrators(world, at, found)
    )
  ])
};
function judgeAdministrators(world, at, found) {
  const expected = world.policy.securityAccount;
  const shown = found.length === 0 ? "none" : found.join(", ");
  const only = found.length === 1 && (expected === void 0 || found[0] === expected);
  return passIf(only, at, {
    yes: `account ${shown} alone administers CloudTrail`,
    no: `delegated administrators of CloudTrail: ${shown}`,
    ...compared(expected ?? "exactly one account", shown)
  });
}
var everyAccountCovered = {
  id: "ORG-05",
  severity: "high",
  title: "Every active account is covered by a multi-Region trail",
  why: "An account without a trail is the place to work unseen. Joining the organisation does not prove that the organisation trail reached the account.",
  fix: {
    console: "In the account: CloudTrail > Trails should list the organisation trail. If it does not, wait for the roll-out or re-save the trail in the management account.",
    cli: "aws cloudtrail update-trail --name {trail} --is-organization-trail --is-multi-region-trail",
    stack: "organization-trail-stack: is_organization_trail = true, is_multi_region_trail = true"
  },
  falsePositives: ["An account that joined minutes ago: the roll-out takes a while."],
  frameworks: frameworks("record", { cis: "3.1/3.1/4.1", nist: "AU-12" }),
  reads: ["organizations:ListAccounts", "cloudtrail:DescribeTrails", "sts:AssumeRole"],
  judge: (world) => inOrganization(world, (organization, at) => {
    const { accounts } = world.snapshot;
    if (!accounts.known) return [unknown(at, accounts)];
    return accounts.value.filter(({ status }) => status === "ACTIVE").map((account) => judgeCoverage(world, organization, account));
  })
};
function judgeCoverage(world, _, account) {
  const at = { resource: `account ${account.id}`, account: account.id, region: "global" };
  if (isExcluded(world.policy, account.id))
    return notApplicable(at, "excluded by the configuration: a residual risk somebody accepted");
  const member = world.snapshot.members.find((one) => one.account === account.id);
  const covering = world.snapshot.trails.filter(({ description }) => description.isMultiRegion);
  return given(at, seenTrails(world, member), (arns) => {
    const trail = covering.find(({ description }) => arns.includes(description.arn));
    return passIf(trail !== void 0, at, {
      yes: `covered by ${trail?.description.arn ?? ""}`,
      no: `no multi-Region trail covers account ${account.id} (${account.name})`
    });
  });
}
function seenTrails(world, member) {
  const homes = homeRegions(world);
  const places = member?.places ?? [];
  const place = places.find(({ region }) => homes.includes(region)) ?? places[0];
  if (place !== void 0) return place.trails;
  return refusedRegions(member) ?? {
    known: false,
    reason: "the account was not read (organization.audit-role names the role to assume)",
    call: "sts:AssumeRole",
    permission: "sts:AssumeRole"
  };
}
var refusedRegions = (member) => member === void 0 || member.regions.known ? void 0 : member.regions;
var homeRegions = ({ trails, policy }) => [
  ...trails.known ? trails.value.map(({ description }) => description.homeRegion) : [],
  ...policy.homeRegion === void 0 ? [] : [policy.homeRegion]
];
var archiveApart = {
  id: "ORG-06",
  severity: "high",
  title: "The archive is not in the management account",
  why: "Service control policies do not bind the management account: whoever takes it over could destroy the record of how.",
  fix: {
    console: "Create the bucket in a log archive account and point the trail at it; keep the old bucket until its retention ends.",
    cli: "aws cloudtrail update-trail --name {trail} --s3-bucket-name NEW_BUCKET",
    stack: "log-archive-stack is deployed in the log archive account"
  },
  falsePositives: [],
  frameworks: frameworks("keep", { nist: "AU-9(2)", pci: "10.3.3", other: "AWS SRA" }),
  reads: ["s3:ListBuckets"],
  judge: (world) => inOrganization(world, (organization) => judgeArchives(world, organization))
};
function judgeArchives(world, { managementAccount }) {
  const member = world.snapshot.members.find(({ account }) => account === managementAccount);
  const { buckets } = world.snapshot;
  if (buckets.length === 0)
    return [notApplicable(organizationPlace(world), "there is no archive: see TRAIL-01")];
  return buckets.map(({ name, owner }) => {
    const at = {
      resource: `arn:aws:s3:::${name}`,
      account: managementAccount,
      region: "global"
    };
    if (owner.known && owner.value.kind === "inside")
      return owner.value.account === managementAccount ? fail(at, `bucket ${name} belongs to the management account ${managementAccount}`) : pass(at, `bucket ${name} belongs to account ${owner.value.account}`);
    if (member === void 0)
      return given(at, owner, () => pass(at, `bucket ${name} is elsewhere`));
    return given(
      at,
      member.buckets,
      () => pass(at, `the management account owns no bucket ${name}`)
    );
  });
}
var ORGANIZATION_CONTROLS = [
  allFeatures,
  trustedAccess,
  delegatedAdministrator,
  guardrails,
  everyAccountCovered,
  archiveApart
];

// checks/controls/security-places.ts
function onAccounts(world, opinion) {
  const accounts = coveredAccounts(world);
  if (!accounts.known) return [unknown(organizationPlace(world), accounts)];
  return accounts.value.map(({ id }) => {
    const at = { resource: `account ${id}`, account: id, region: "global" };
    const member = world.snapshot.members.find(({ account }) => account === id);
    if (member === void 0 || member.places.length === 0) return unknown(at, unreadable(member));
    return judgePlaces(
      member.places.map((place) => ({ region: place.region, fact: opinion(place) })),
      at
    );
  });
}
function unreadable(member) {
  if (member?.regions.known === false) return member.regions;
  return {
    known: false,
    reason: "the account was not read (organization.audit-role names the role to assume)",
    call: "sts:AssumeRole",
    permission: "sts:AssumeRole"
  };
}
function judgePlaces(said, at) {
  const wrong = said.flatMap(
    ({ region, fact }) => fact.known && fact.value !== "" ? [`${region}: ${fact.value}`] : []
  );
  if (wrong.length > 0)
    return fail(at, enumerate(wrong), {
      facts: [{ label: "Regions", value: String(wrong.length) }]
    });
  const open = said.filter(({ fact }) => !isClosed(fact));
  for (const { fact } of open) if (!fact.known) return unknown(at, fact);
  const first = said[0]?.fact;
  if (open.length === 0 && first?.known === false) return unknown(at, first);
  return pass(at, `in all ${open.length} Regions`);
}
function onSecurityPlaces(world, opinion) {
  const { account, places } = world.snapshot.security;
  const at = { resource: `account ${account}`, account, region: "global" };
  if (places.length === 0) return unknown(at, unreadable(void 0));
  return judgePlaces(
    places.map((place) => ({ region: place.region, fact: opinion(place) })),
    at
  );
}
function say(fact, opinion) {
  return fact.known ? known(opinion(fact.value)) : fact;
}
function administratorSays(found, expected) {
  if (found.length === 0) return "no delegated administrator";
  const right = expected === void 0 || found.includes(expected);
  return right ? "" : `the delegated administrator is ${found.join(", ")}, not ${expected}`;
}
var whereOrganized = (world, opinion) => inOrganization(world, () => [onSecurityPlaces(world, opinion)]);
function inAdministratorAccount(world, fact, judge) {
  const { account } = world.snapshot.security;
  const at = { resource: `account ${account}`, account, region: "global" };
  return [given(at, fact, (value) => judge(value, at))];
}

// checks/controls/detectors.ts
var guardDutyOn = {
  id: "SEC-06",
  severity: "high",
  title: "GuardDuty is on",
  why: "It reads CloudTrail, DNS and flow logs for what no rule of ours describes.",
  fix: {
    console: "GuardDuty > Enable (or Re-enable a suspended detector).",
    cli: "aws guardduty create-detector --enable --region {region}",
    stack: "security-hub-stack: aws_guardduty_detector"
  },
  falsePositives: ["Another threat detection product."],
  frameworks: frameworks("watch", {
    hub: "GuardDuty.1",
    config: "guardduty-enabled-centralized",
    pci: "11.5.1"
  }),
  reads: ["guardduty:ListDetectors", "guardduty:GetDetector"],
  judge: (world) => onAccounts(
    world,
    ({ guardDuty }) => say(
      guardDuty,
      (state) => state === "enabled" ? "" : state === "suspended" ? "the detector is suspended" : "there is no detector"
    )
  )
};
var guardDutyEnrols = {
  id: "SEC-07",
  severity: "medium",
  title: "GuardDuty is administered by the expected account and enrols everybody",
  why: "NEW enrols what comes and forgets what is there; only ALL leaves no gap.",
  fix: {
    console: "Administrator account: GuardDuty > Accounts > Auto-enable: for all accounts.",
    cli: "aws guardduty update-organization-configuration --detector-id DETECTOR --auto-enable-organization-members ALL --region {region}",
    stack: "security-hub-stack: aws_guardduty_organization_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["guardduty:ListOrganizationAdminAccounts", "guardduty:DescribeOrganizationConfiguration"],
  judge: (world) => whereOrganized(world, (place) => {
    const administrators = say(
      place.guardDutyAdministrators,
      (found) => administratorSays(found, world.policy.securityAccount)
    );
    if (!administrators.known || administrators.value !== "") return administrators;
    return say(
      place.guardDutyEnrolment,
      (mode) => mode === "ALL" ? "" : `auto-enable is ${mode === "" ? "off" : mode}`
    );
  })
};
var TYPES = ["AWS::CloudTrail::Trail", "AWS::S3::Bucket", "AWS::KMS::Key"];
var configRecords = {
  id: "SEC-08",
  severity: "medium",
  title: "AWS Config records",
  why: "It keeps what every resource looked like before and after; managed rules and Security Hub rest on it.",
  fix: {
    console: "AWS Config > Settings > Recording: on, all resource types.",
    cli: "aws configservice start-configuration-recorder --configuration-recorder-name default --region {region}",
    stack: "No stack of ours: Config belongs to the landing zone."
  },
  falsePositives: [
    "Resource types recorded in one Region only to save money: global ones need no more."
  ],
  frameworks: frameworks("watch", { cis: "3.5/3.3/4.3", hub: "Config.1" }),
  reads: ["config:DescribeConfigurationRecorders", "config:DescribeConfigurationRecorderStatus"],
  judge: (world) => onAccounts(world, ({ recorder }) => say(recorder, recorderSays))
};
function recorderSays(recorder) {
  if (recorder === null) return "there is no recorder";
  if (!recorder.recording) return "the recorder is stopped";
  const missing = TYPES.filter(
    (type) => recorder.excluded.includes(type) || !(recorder.types.includes("*") || recorder.types.includes(type))
  );
  return missing.length === 0 ? "" : `it does not record ${missing.join(", ")}`;
}
var configAggregated = {
  id: "SEC-09",
  severity: "low",
  title: "AWS Config is aggregated for the organisation",
  why: "One place to ask what changed, in every account and Region.",
  fix: {
    console: "AWS Config > Aggregators > Add: my organization, all Regions.",
    cli: "aws configservice put-configuration-aggregator --configuration-aggregator-name org --organization-aggregation-source RoleArn=ROLE_ARN,AllAwsRegions=true",
    stack: "No stack of ours: Config belongs to the landing zone."
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["config:DescribeConfigurationAggregators"],
  judge: (world) => inOrganization(
    world,
    () => inAdministratorAccount(
      world,
      world.snapshot.security.configAggregators,
      (found, at) => passIf(
        found.some(({ organization, allRegions }) => organization && allRegions),
        at,
        {
          yes: "an organisation aggregator covers all Regions",
          no: `none of ${found.length} aggregators covers the organisation and all Regions`
        }
      )
    )
  )
};
var DETECTOR_CONTROLS = [
  guardDutyOn,
  guardDutyEnrols,
  configRecords,
  configAggregated
];

// checks/controls/security.ts
var hubOn = {
  id: "SEC-01",
  severity: "medium",
  title: "Security Hub is on",
  why: "It collects the findings of every other service in one form; where it is off, nobody sees them together.",
  fix: {
    console: "Security Hub > Enable, or let the delegated administrator enrol the account.",
    cli: "aws securityhub enable-security-hub --region {region}",
    stack: "security-hub-stack: aws_securityhub_account"
  },
  falsePositives: ["Another product does this work."],
  frameworks: frameworks("watch", { cis: "–/4.16/5.16", config: "securityhub-enabled" }),
  reads: ["securityhub:DescribeHub"],
  judge: (world) => onAccounts(world, (place) => say(place.securityHub, (on) => on ? "" : "Security Hub is off"))
};
var hubAdministrator = {
  id: "SEC-02",
  severity: "medium",
  title: "Security Hub is administered by the expected account",
  why: "The security team must see every account without entering the management account.",
  fix: {
    console: "Management account: Security Hub > Settings > Delegated administrator.",
    cli: "aws securityhub enable-organization-admin-account --admin-account-id SECURITY_ACCOUNT --region {region}",
    stack: "security-hub-stack: aws_securityhub_organization_admin_account"
  },
  falsePositives: [],
  frameworks: frameworks("watch", { cis: "–/–/2.1.6" }),
  reads: ["securityhub:ListOrganizationAdminAccounts"],
  judge: (world) => whereOrganized(
    world,
    ({ hubAdministrators }) => say(hubAdministrators, (found) => administratorSays(found, world.policy.securityAccount))
  )
};
var hubEnrols = {
  id: "SEC-03",
  severity: "medium",
  title: "Security Hub enrols new accounts by itself",
  why: "An account made tomorrow should be watched tomorrow.",
  fix: {
    console: "Administrator account: Security Hub > Settings > Configuration: central configuration, or auto-enable.",
    cli: "aws securityhub update-organization-configuration --auto-enable --region {region}",
    stack: "security-hub-stack: aws_securityhub_organization_configuration"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:DescribeOrganizationConfiguration"],
  judge: (world) => whereOrganized(
    world,
    ({ hubEnrolment }) => say(
      hubEnrolment,
      ({ autoEnable, central }) => (
        // A central configuration reports autoEnable as false: it is the better of the two.
        autoEnable || central ? "" : "new accounts are not enrolled"
      )
    )
  )
};
var aggregated = {
  id: "SEC-04",
  severity: "low",
  title: "Findings of all Regions come together",
  why: "Nobody opens seventeen consoles.",
  fix: {
    console: "Security Hub > Settings > Regions > Finding aggregation: all Regions, link future ones.",
    cli: "aws securityhub create-finding-aggregator --region-linking-mode ALL_REGIONS",
    stack: "security-hub-stack: aws_securityhub_finding_aggregator"
  },
  falsePositives: ["An organisation in one Region."],
  frameworks: frameworks("watch"),
  reads: ["securityhub:ListFindingAggregators", "securityhub:GetFindingAggregator"],
  judge: (world) => inAdministratorAccount(
    world,
    world.snapshot.security.aggregators,
    (modes, at) => passIf(modes.length > 0 && !modes.includes("NO_REGIONS"), at, {
      yes: `aggregated: ${modes.join(", ")}`,
      no: "there is no finding aggregator"
    })
  )
};
var standards = {
  id: "SEC-05",
  severity: "medium",
  title: "A security standard is enabled and ready",
  why: "Without a standard Security Hub checks nothing of its own.",
  fix: {
    console: "Security Hub > Security standards: enable FSBP or CIS.",
    cli: "aws securityhub batch-enable-standards --region {region} --standards-subscription-requests StandardsArn=arn:aws:securityhub:{region}::standards/aws-foundational-security-best-practices/v/1.0.0",
    stack: "security-hub-stack: aws_securityhub_standards_subscription"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:GetEnabledStandards"],
  judge: (world) => [
    onSecurityPlaces(
      world,
      (place) => say(place.standards, (found) => {
        if (found.length === 0) return "no standard is enabled";
        return found.some(({ status }) => status === "READY") ? "" : `no standard is READY (${found[0]?.status ?? ""})`;
      })
    )
  ]
};
var hubAgrees = {
  id: "SEC-10",
  severity: "info",
  title: "Security Hub's own CloudTrail findings are known",
  why: "Two auditors that disagree are worth a look: one of them is wrong, or could not look.",
  fix: {
    console: "Security Hub > Controls > CloudTrail: compare with this report.",
    cli: `aws securityhub get-findings --region {region} --filters '{"GeneratorId":[{"Value":"security-control/CloudTrail.","Comparison":"PREFIX"}]}'`,
    stack: "security-hub-stack: standards"
  },
  falsePositives: [],
  frameworks: frameworks("watch"),
  reads: ["securityhub:GetFindings"],
  judge: (world) => inAdministratorAccount(world, world.snapshot.security.hubFindings, (found, at) => {
    if (found.length === 0) return notApplicable(at, "Security Hub has no CloudTrail findings");
    const failed = found.filter(({ status }) => status === "FAILED");
    const shown = enumerate(failed.map(({ control, resource }) => `${control} on ${resource}`));
    return pass(
      at,
      failed.length === 0 ? `${found.length} findings, none failed` : `Security Hub says failed: ${shown}`
    );
  })
};
var SECURITY_CONTROLS = [
  hubOn,
  hubAdministrator,
  hubEnrols,
  aggregated,
  standards,
  ...DETECTOR_CONTROLS,
  hubAgrees
];

// checks/controls/suppressions.ts
var LONGEST_DAYS = 366;
function isInForce({ expires }, now) {
  const last = Date.parse(`${expires}T23:59:59.999Z`);
  const today = Date.parse(now);
  return today <= last && last - today <= (LONGEST_DAYS + 1) * 864e5;
}
function suppresses({ control, resource }, result) {
  if (control !== result.id) return false;
  const names2 = [result.resource, `${result.account}:${result.resource}`];
  return names2.some((name) => resource === name || minimatch(flatten(name), flatten(resource)));
}
var flatten = (text) => text.replaceAll("/", ":");

// checks/controls/trail.ts
var DESCRIBE = ["cloudtrail:DescribeTrails"];
var exists = {
  id: "TRAIL-01",
  severity: "critical",
  title: "There is an organisation trail",
  why: "Everything else rests on it. Trails of single accounts can be stopped and deleted by whoever administers that account.",
  fix: {
    console: "In the management account: CloudTrail > Create trail > Enable for all accounts in my organization.",
    cli: "aws cloudtrail create-trail --name org-trail --s3-bucket-name BUCKET --is-organization-trail --is-multi-region-trail --enable-log-file-validation",
    stack: "organization-trail-stack: aws_cloudtrail.is_organization_trail = true"
  },
  falsePositives: [
    "A trail named in the configuration that has been renamed: correct `trail.name`."
  ],
  frameworks: frameworks("record", {
    cis: "3.1/3.1/4.1",
    hub: "CloudTrail.1,CloudTrail.3",
    config: "cloudtrail-enabled"
  }),
  reads: DESCRIBE,
  judge: (world) => [judgeExistence(world, organizationPlace(world))]
};
function judgeExistence(world, at) {
  const { organization } = world.snapshot;
  if (!organization.known) return unknown(at, organization);
  return given(at, world.trails, (trails) => {
    const first = trails[0];
    if (first !== void 0)
      return pass(at, enumerate(trails.map(({ description }) => description.arn)));
    const others = world.snapshot.trails.length;
    const wanted = world.policy.trail.name;
    if (wanted !== void 0)
      return fail(at, `there is no trail ${wanted}; ${others} others were seen`);
    return fail(
      at,
      `there is no ${organization.value === null ? "" : "organisation "}trail; ${others} trails of single accounts were seen`
    );
  });
}
var multiRegion = {
  id: "TRAIL-02",
  severity: "high",
  title: "The trail covers every Region",
  why: "Intruders start machines where nobody looks. A Region that is opened tomorrow must be recorded from its first call.",
  fix: {
    console: "CloudTrail > the trail > Edit: multi-Region is fixed on for trails made in the console; others need the command.",
    cli: "aws cloudtrail update-trail --name {trail} --is-multi-region-trail",
    stack: "organization-trail-stack: is_multi_region_trail = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.1/3.1/4.1",
    hub: "CloudTrail.1",
    config: "multi-region-cloudtrail-enabled"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.isMultiRegion, at, {
      yes: "it covers all Regions",
      no: `it covers ${description.homeRegion} alone`
    })
  )
};
var logging = {
  id: "TRAIL-03",
  severity: "critical",
  title: "The trail is logging everywhere it exists",
  why: "A stopped trail looks healthy in every list. Trails created by an API call start stopped.",
  fix: {
    console: "CloudTrail > the trail > Start logging.",
    cli: "aws cloudtrail start-logging --name {trail} --region {region}",
    stack: "organization-trail-stack: enable_logging = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", { hub: "CloudTrail.3", config: "cloudtrail-enabled" }),
  reads: ["cloudtrail:GetTrailStatus"],
  judge: (world) => onTrails(world, judgeLogging)
};
function judgeLogging(trail, at) {
  const stopped = trail.status.filter(({ status }) => status.known && !status.value.isLogging);
  if (stopped.length > 0)
    return fail(at, `logging is off in ${enumerate(stopped.map(({ region }) => region))}`);
  const home = homeStatus(trail);
  if (!home.known) return unknown(at, home);
  const refused = trail.status.find(({ status }) => !status.known && !isClosed(status))?.status;
  if (refused !== void 0 && !refused.known) return unknown(at, refused);
  const closed = trail.status.filter(({ status }) => isClosed(status)).length;
  const looked = trail.status.length - closed;
  const rest = closed === 0 ? "" : `; ${closed} Regions are closed by a service control policy`;
  return pass(at, `it is logging in ${looked} Regions that were asked${rest}`);
}
var globalEvents = {
  id: "TRAIL-04",
  severity: "medium",
  title: "Global service events are included",
  why: "IAM, STS and CloudFront report through one Region: without these events the log says nothing about who became whom.",
  fix: {
    console: "Not in the console.",
    cli: "aws cloudtrail update-trail --name {trail} --include-global-service-events",
    stack: "organization-trail-stack: include_global_service_events = true"
  },
  falsePositives: ["A second, single-Region trail of your own that leaves them out on purpose."],
  frameworks: frameworks("record", { config: "cloudtrail-security-trail-enabled" }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.includeGlobalServiceEvents, at, {
      yes: "global service events are included",
      no: "global service events are left out"
    })
  )
};
var validation = {
  id: "TRAIL-05",
  severity: "high",
  title: "Log file validation is on",
  why: "Without signed digests nobody can tell an edited or missing log file from a real one.",
  fix: {
    console: "CloudTrail > the trail > Edit > Log file validation: Enabled.",
    cli: "aws cloudtrail update-trail --name {trail} --enable-log-file-validation",
    stack: "organization-trail-stack: enable_log_file_validation = true"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.2/3.2/4.2",
    hub: "CloudTrail.4",
    config: "cloud-trail-log-file-validation-enabled",
    nist: "SI-7",
    pci: "10.3.4"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.logFileValidation, at, {
      yes: "digests are made",
      no: "validation is off"
    })
  )
};
var customerKey = {
  id: "TRAIL-06",
  severity: "medium",
  title: "The trail encrypts with a customer key",
  why: "A key of your own makes reading the logs a second permission and every use of it an event. The default encryption of the bucket does not replace it.",
  fix: {
    console: "CloudTrail > the trail > Edit > Log file SSE-KMS encryption.",
    cli: "aws cloudtrail update-trail --name {trail} --kms-key-id KEY_ARN",
    stack: "organization-trail-stack: kms_key_id from log-archive-stack"
  },
  falsePositives: [],
  frameworks: frameworks("record", {
    cis: "3.7/3.5/4.5",
    hub: "CloudTrail.2",
    config: "cloud-trail-encryption-enabled",
    nist: "SC-28"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(
    world,
    ({ description }, at) => passIf(description.kmsKeyId !== "", at, {
      yes: `encrypted with ${description.kmsKeyId}`,
      no: "the trail names no key"
    })
  )
};
var logGroup = {
  id: "TRAIL-09",
  severity: "medium",
  title: "The trail feeds CloudWatch Logs",
  why: "Metric filters and alarms see only what reaches a log group. The archive is complete, but it wakes nobody.",
  fix: {
    console: "CloudTrail > the trail > Edit > CloudWatch Logs.",
    cli: "aws cloudtrail update-trail --name {trail} --cloud-watch-logs-log-group-arn GROUP_ARN --cloud-watch-logs-role-arn ROLE_ARN",
    stack: "organization-trail-stack: cloud_watch_logs_group_arn, cloud_watch_logs_role_arn"
  },
  falsePositives: [
    "Events watched through EventBridge, Lake or a SIEM: say so with `policy.detection-path`."
  ],
  frameworks: frameworks("record", {
    cis: "3.4/–/–",
    hub: "CloudTrail.5",
    config: "cloud-trail-cloud-watch-logs-enabled",
    pci: "10.4.1.1"
  }),
  reads: DESCRIBE,
  judge: (world) => onTrails(world, ({ description }, at) => {
    const path = world.policy.detectionPath;
    if (description.logGroupArn !== "") return pass(at, `feeds ${description.logGroupArn}`);
    return path === "cloudwatch-logs" ? fail(at, "no log group is attached") : notApplicable(at, `events are watched through ${path}, as the configuration says`);
  })
};
var tagged = {
  id: "TRAIL-12",
  severity: "info",
  title: "The trail is tagged",
  why: "Tags say whose it is, and let a policy guard it by tag.",
  fix: {
    console: "CloudTrail > the trail > Tags.",
    cli: "aws cloudtrail add-tags --resource-id {trail} --tags-list Key=owner,Value=security",
    stack: "organization-trail-stack: tags"
  },
  falsePositives: [],
  frameworks: frameworks("govern", { hub: "CloudTrail.9" }),
  reads: ["cloudtrail:ListTags"],
  judge: (world) => onTrails(
    world,
    ({ tags }, at) => given(
      at,
      tags,
      (keys) => passIf(keys.length > 0, at, { yes: `tagged ${enumerate(keys)}`, no: "it has no tag" })
    )
  )
};
function whenLogging(trail, at, judge) {
  const status = homeStatus(trail);
  return given(
    at,
    status,
    (value) => value.isLogging ? judge(value) : notApplicable(at, "the trail is not logging: see TRAIL-03")
  );
}
var limitFacts = (hours, found) => compared(`within ${hours} h`, found ?? "never");
var TRAIL_CONTROLS = [
  exists,
  multiRegion,
  logging,
  globalEvents,
  validation,
  customerKey,
  logGroup,
  tagged
];

// checks/controls/trail-delivery.ts
var STATUS = ["cloudtrail:GetTrailStatus"];
var GRACE_HOURS = 2;
function judgeDelivery2(world, at, delivery) {
  const { what, error, time, limit } = delivery;
  if (error !== void 0 && error !== "") return fail(at, `${what} fails: ${error}`);
  const hours = hoursBefore(world, time);
  return passIf(hours <= limit, at, {
    yes: `${what} worked at ${time ?? ""}`,
    no: time === void 0 ? `${what} never happened` : `${what} last worked at ${time}`,
    ...limitFacts(limit, time)
  });
}
var isYoung2 = (world, { startLoggingTime }) => startLoggingTime !== void 0 && hoursBefore(world, startLoggingTime) < GRACE_HOURS;
var DELIVERY_FIX = {
  console: "CloudTrail > the trail shows the error. Mend the policy of the bucket (ARC-15) or of the key (KEY-04).",
  cli: "aws cloudtrail get-trail-status --name {trail} --region {region}",
  stack: "log-archive-stack: the bucket policy and the key policy name the trail by its ARN"
};
var logDelivery = {
  id: "TRAIL-07",
  severity: "high",
  title: "Logs are delivered to the bucket",
  why: 'A trail that cannot write goes on "logging". Nothing is kept for longer than a short retry.',
  fix: DELIVERY_FIX,
  falsePositives: [
    "An organisation so quiet that it makes no event in a day; the audit itself makes some."
  ],
  frameworks: frameworks("record", { nist: "AU-5", pci: "10.7.2" }),
  reads: STATUS,
  judge: (world) => onTrails(
    world,
    (trail, at) => whenLogging(trail, at, (status) => {
      const { latestDeliveryError: error, latestDeliveryTime: time } = status;
      if (time === void 0 && (error ?? "") === "" && isYoung2(world, status))
        return notApplicable(at, "the trail has only just started");
      return judgeDelivery2(world, at, {
        what: "log delivery",
        error,
        time,
        limit: world.policy.maxDeliveryAgeHours
      });
    })
  )
};
var digestDelivery = {
  id: "TRAIL-08",
  severity: "high",
  title: "Digests are delivered",
  why: "Logs may flow while digests do not. Without them the logs of that time can never be proven.",
  fix: DELIVERY_FIX,
  falsePositives: [],
  frameworks: frameworks("record", { nist: "SI-7,AU-10" }),
  reads: STATUS,
  judge: (world) => onTrails(world, (trail, at) => judgeDigests(world, trail, at))
};
function judgeDigests(world, trail, at) {
  if (!trail.description.logFileValidation)
    return notApplicable(at, "validation is off: see TRAIL-05");
  return whenLogging(trail, at, (status) => {
    if (isYoung2(world, status)) return notApplicable(at, "the trail has only just started");
    return judgeDelivery2(world, at, {
      what: "digest delivery",
      error: status.latestDigestDeliveryError,
      time: status.latestDigestDeliveryTime,
      limit: world.policy.maxDigestAgeHours
    });
  });
}
var logGroupDelivery = {
  id: "TRAIL-10",
  severity: "medium",
  title: "Delivery to CloudWatch Logs is fresh",
  why: "An attached log group that receives nothing makes every alarm on it silent.",
  fix: {
    console: "IAM > the trail's CloudWatch role: it must be allowed to create streams and put events on the group.",
    cli: "aws cloudtrail get-trail-status --name {trail} --region {region} --query LatestCloudWatchLogsDeliveryError",
    stack: "organization-trail-stack: the delivery role and its policy"
  },
  falsePositives: [],
  frameworks: frameworks("record", { cis: "3.4/–/–", hub: "CloudTrail.5", pci: "10.4.1.1" }),
  reads: STATUS,
  judge: (world) => onTrails(world, (trail, at) => {
    if (trail.description.logGroupArn === "")
      return notApplicable(at, "no log group is attached: see TRAIL-09");
    return whenLogging(trail, at, (status) => {
      const { latestCloudWatchLogsDeliveryError: error, latestCloudWatchLogsDeliveryTime: time } = status;
      if (time === void 0 && (error ?? "") === "" && isYoung2(world, status))
        return notApplicable(at, "the trail has only just started");
      return judgeDelivery2(world, at, {
        what: "delivery to the log group",
        error,
        time,
        limit: world.policy.maxDeliveryAgeHours
      });
    });
  })
};
var notifications = {
  id: "TRAIL-11",
  severity: "low",
  title: "Something is told of new files",
  why: "A reader that is told works within minutes; one that must list the bucket works when it is scheduled.",
  fix: {
    console: "S3 > the bucket > Properties > Event notifications > Amazon EventBridge: On.",
    cli: `aws s3api put-bucket-notification-configuration --bucket {bucket} --notification-configuration '{"EventBridgeConfiguration":{}}'`,
    stack: "log-archive-stack: aws_s3_bucket_notification.eventbridge = true"
  },
  falsePositives: ["A scheduled audit is all you need."],
  frameworks: frameworks("govern"),
  reads: ["s3:GetBucketNotificationConfiguration", "cloudtrail:GetTrailStatus"],
  judge: (world) => onTrails(world, (trail, at) => judgeNotifications(world, trail, at))
};
function judgeNotifications(world, trail, at) {
  const { snsTopicArn } = trail.description;
  const bucket = bucketOf(world, trail);
  if (snsTopicArn === "") {
    if (bucket === void 0) return notApplicable(at, "the bucket is not among the archives read");
    return given(
      at,
      bucket.notifies,
      (told) => passIf(told, at, {
        yes: "the bucket notifies",
        no: "neither the trail nor the bucket tells anybody"
      })
    );
  }
  return whenLogging(
    trail,
    at,
    ({ latestNotificationError: error = "" }) => error === "" ? pass(at, `${snsTopicArn} is told`) : fail(at, `${snsTopicArn}: ${error}`)
  );
}
var bucketOf = ({ snapshot }, { description }) => snapshot.buckets.find(({ name }) => name === description.bucket);
var TRAIL_DELIVERY_CONTROLS = [
  logDelivery,
  digestDelivery,
  logGroupDelivery,
  notifications
];

// checks/controls/trail-others.ts
var noForeignArchive = {
  id: "TRAIL-13",
  severity: "critical",
  title: "No trail writes outside the organisation, or to a name nobody owns",
  why: "A trail that copies the record to a stranger looks healthy in every list. A bucket name nobody owns can be registered by anybody, who then receives the logs.",
  fix: {
    console: "In the account of the trail: CloudTrail > the trail > Delete, after finding out who created it.",
    cli: "aws cloudtrail delete-trail --name {trail} --region {region}",
    stack: "No stack of ours makes such a trail."
  },
  falsePositives: ["A bucket of a managed service provider: suppress it by name, with an expiry."],
  frameworks: frameworks("keep", { nist: "AC-4,SC-7", other: "MITRE ATT&CK T1537" }),
  reads: ["cloudtrail:DescribeTrails", "s3:ListBuckets", "s3:HeadBucket"],
  judge: (world) => {
    const { trails } = world.snapshot;
    if (trails.length > 0) return trails.map(judgeDestination);
    const at = organizationPlace(world);
    return [
      world.trails.known ? notApplicable(at, "no trail was seen") : unknown(at, world.trails)
    ];
  }
};
function judgeDestination(trail) {
  const at = trailPlace(trail);
  const { bucket } = trail.description;
  return given(at, trail.bucketOwner, (owner) => verdictOn(owner, bucket, at));
}
function verdictOn(owner, bucket, at) {
  switch (owner.kind) {
    case "inside":
      return pass(at, `bucket ${bucket} belongs to account ${owner.account}`);
    case "foreign":
      return fail(at, `bucket ${bucket} belongs to no account of the organisation`);
    case "dangling":
      return fail(at, `bucket ${bucket} does not exist: anybody may register the name`);
  }
}
var paidOnce = {
  id: "TRAIL-14",
  severity: "low",
  title: "Management events are not paid for twice",
  why: "The first copy of management events in a Region is free; every further one costs. Two landing zone tools side by side are the usual cause.",
  fix: {
    console: "CloudTrail > Trails: delete the trail that nobody reads, or take management events out of it.",
    cli: "aws cloudtrail delete-trail --name SECOND_TRAIL",
    stack: "Deploy organization-trail-stack or use the trail of Control Tower, not both."
  },
  falsePositives: ["A second trail for an auditor or another tenant, on purpose."],
  frameworks: frameworks("govern", { other: "cost" }),
  reads: ["cloudtrail:DescribeTrails", "cloudtrail:GetTrailStatus", "cloudtrail:GetEventSelectors"],
  judge: (world) => judgeCopies(world)
};
function judgeCopies(world) {
  const at = organizationPlace(world);
  const covered = coveredAccounts(world);
  if (!covered.known) return [unknown(at, covered)];
  const verdicts = covered.value.flatMap(({ id }) => judgeAccount2(world, id));
  return verdicts.length > 0 ? verdicts : [pass(at, "no account pays for a second copy")];
}
function judgeAccount2({ snapshot }, account) {
  const at = { resource: `account ${account}`, account, region: "global" };
  const reaching = snapshot.trails.filter(
    (trail) => trail.account === account || trail.description.isOrganization
  );
  const perRegion = regionsOf(reaching).map(
    (region) => reaching.filter((trail) => reaches(trail, region))
  );
  const most = perRegion.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const certain = most.filter((trail) => copies(trail) === true);
  if (certain.length > 1)
    return [
      fail(
        at,
        `${certain.length} copies of management events: ${certain.map(({ description }) => description.name).join(", ")}`
      )
    ];
  const blocked = most.map((trail) => both(homeStatus(trail), trail.selectors)).find((fact) => !fact.known);
  const possible = most.filter((trail) => copies(trail) !== false);
  return possible.length > 1 && blocked?.known === false ? [unknown(at, blocked)] : [];
}
var regionsOf = (trails) => [
  ...new Set(trails.map(({ description }) => description.homeRegion))
];
var reaches = ({ description }, region) => description.isMultiRegion || description.homeRegion === region;
function copies(trail) {
  const fact = both(homeStatus(trail), trail.selectors);
  if (!fact.known) return void 0;
  const [{ isLogging }, selectors] = fact.value;
  const kept = ["true", "false"].some(
    (side) => keepsManagement(selectors, "ec2.amazonaws.com", side)
  );
  return isLogging && kept;
}
var OTHER_TRAIL_CONTROLS = [noForeignArchive, paidOnce];

// checks/controls/words.ts
function namesAt(world, at) {
  const trail = world.trails.known ? world.trails.value[0]?.description : void 0;
  const home = trail?.homeRegion ?? world.policy.homeRegion ?? "us-east-1";
  return {
    ...namesOfTrail(trail),
    ...namesIn(at.resource),
    resource: at.resource,
    account: at.account,
    region: at.region === "global" ? home : at.region,
    org: organizationId(world.snapshot)
  };
}
function namesOfTrail(trail) {
  const found = {
    trail: trail?.arn,
    bucket: trail?.bucket,
    key: trail?.kmsKeyId,
    group: groupIn(trail?.logGroupArn),
    role: trail?.logRoleArn.split("/").at(-1)
  };
  return {
    trail: "TRAIL",
    bucket: "BUCKET",
    key: "KEY",
    group: "LOG_GROUP",
    role: "ROLE",
    ...present(found)
  };
}
var namesIn = (arn) => present({
  trail: arn.includes(":trail/") ? arn : "",
  bucket: /^arn:[\w-]+:s3:::([^/]+)/.exec(arn)?.[1],
  key: arn.includes(":key/") ? arn : "",
  group: groupIn(arn)
});
var groupIn = (arn = "") => /:log-group:([^:]+)/.exec(arn)?.[1];
function present(names2) {
  const kept = {};
  for (const [name, value] of Object.entries(names2))
    if (value !== void 0 && value !== "") kept[name] = value;
  return kept;
}
var organizationId = ({ organization }) => organization.known ? organization.value?.id ?? "ORGANISATION" : "ORGANISATION";
function fill(template, names2) {
  return template.replace(
    /\{([a-z]+)\}/g,
    (whole, name) => Object.hasOwn(names2, name) ? quoted(names2[name] ?? "") : whole
  );
}
function quoted(text) {
  return /^[\w+=,.@:/-]+$/.test(text) ? text : `'${text.replaceAll(/[\p{Cc}']/gu, "")}'`;
}
function stepsFor({ fix }, names2) {
  return [
    { text: `In the console: ${fix.console}` },
    { text: "On the command line:", command: fill(fix.cli, names2) },
    { text: `In our stacks: ${fix.stack}` }
  ];
}

// checks/controls/index.ts
var CONTROLS = [
  ...ORGANIZATION_CONTROLS,
  ...TRAIL_CONTROLS,
  ...TRAIL_DELIVERY_CONTROLS,
  ...OTHER_TRAIL_CONTROLS,
  ...EVENT_CONTROLS,
  ...LAKE_CONTROLS,
  ...ARCHIVE_EXPOSURE_CONTROLS,
  ...ARCHIVE_KEEPING_CONTROLS,
  ...ARCHIVE_RIGHTS_CONTROLS,
  ...KEY_CONTROLS,
  ...LOG_GROUP_CONTROLS,
  ...MONITORING_CONTROLS,
  ...SECURITY_CONTROLS,
  ...ARRIVAL_CONTROLS,
  ...TAMPERING_CONTROLS
].toSorted((a, b) => orderOf(a.id) - orderOf(b.id));
var BY_ID = new Map(
  CONTROLS.map((control) => [control.id, control])
);
var controlIds = CONTROLS.map(({ id }) => id);
var controlOf = (id) => BY_ID.get(id);
function orderOf(id) {
  return FAMILIES.indexOf(familyOf(id)) * 1e3 + Number(id.split("-")[1]);
}
function judgeControls(snapshot, policy, context = {}) {
  const world = worldOf(snapshot, policy, context);
  const changes = context.previous === void 0 ? [] : changesSince(context.previous, baselineOf(snapshot), knownEvents(world));
  return CONTROLS.flatMap(
    (control) => control.judge(world).map((verdict) => {
      const result = resultOf(control, verdict, world);
      const own2 = changes.filter(
        ({ resource }) => resource === result.resource || resource === "organization" && familyOf(control.id) === "ORG"
      );
      const suppressed = result.status === "fail" ? inForce(result, snapshot, context.suppressions) : void 0;
      const message = `${result.message}${result.status === "fail" ? sinceLastLook(own2) : ""}`;
      return {
        ...result,
        message,
        changes: own2,
        ...suppressed === void 0 ? {} : { suppressed }
      };
    })
  );
}
var knownEvents = ({ changes, snapshot }) => [
  ...changes,
  ...snapshot.tampering.flatMap(({ events }) => events.known ? events.value : [])
];
var inForce = (result, { takenAt }, all = []) => all.find((one) => isInForce(one, takenAt) && suppresses(one, result));
function resultOf(control, verdict, world) {
  const { blocked } = verdict;
  return {
    id: control.id,
    status: verdict.status,
    severity: verdict.severity ?? control.severity,
    resource: verdict.resource,
    account: verdict.account,
    region: verdict.region,
    message: verdict.message,
    partition: world.snapshot.partition,
    facts: verdict.facts,
    steps: verdict.status === "fail" ? [...verdict.steps, ...stepsFor(control, namesAt(world, verdict))] : [],
    changes: [],
    ...blocked === void 0 ? {} : { blocked }
  };
}
function controlFindings(results) {
  const findings = results.filter(({ status, suppressed }) => status === "fail" && suppressed === void 0).map(findingOf);
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}
var controlFingerprint = (result) => {
  const { id, account, region, resource, partition } = result;
  return fingerprint({ ruleId: id, account, region, entity: resource, partition });
};
function findingOf(result) {
  const control = BY_ID.get(result.id);
  const { account, region, resource } = result;
  const evidence = result.changes.flatMap(evidenceOf);
  return {
    fingerprint: controlFingerprint(result),
    kind: "control",
    id: result.id,
    severity: result.severity,
    title: `Not met: ${control?.title ?? result.id}`,
    account,
    region,
    resource,
    summary: result.message,
    facts: [...result.facts, ...result.changes.map(changeLabel)],
    purpose: control?.why ?? "",
    evidence: evidence.slice(0, 20),
    evidenceTotal: evidence.length,
    falsePositives: control?.falsePositives ?? [],
    nextSteps: result.steps,
    references: control === void 0 ? [] : referenceLines(control.frameworks),
    authors: []
  };
}
var evidenceOf = ({ event }) => event === void 0 ? [] : [
  {
    time: event.time,
    what: `${event.name} by ${event.principal}`,
    key: "",
    state: "unchecked",
    eventID: event.id
  }
];
function expiredFindings(suppressions, now, account) {
  return suppressions.filter((one) => !isInForce(one, now)).map(({ control, resource, reason, owner, expires }) => ({
    fingerprint: fingerprint({
      ruleId: "SUPPRESSION-EXPIRED",
      account,
      region: "global",
      entity: `${control} ${resource}`
    }),
    kind: "control",
    id: "SUPPRESSION-EXPIRED",
    severity: "medium",
    title: `The exception of ${control} is over`,
    account,
    region: "global",
    resource,
    summary: `The exception of ${control} for ${resource} ended on ${expires} (or lies more than a year ahead) and is not applied any more.`,
    facts: [
      { label: "reason", value: reason },
      { label: "owner", value: owner },
      { label: "expires", value: expires }
    ],
    purpose: "An exception nobody looks at again is a hole with a signature.",
    evidence: [],
    evidenceTotal: 0,
    falsePositives: [],
    nextSteps: [{ text: "Mend the cause, or ask the owner for a new date and reason." }],
    references: [],
    authors: []
  }));
}
var controlRow = ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message
}) => ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message
});

export {
  CONTROLS,
  controlIds,
  controlOf,
  judgeControls,
  controlFindings,
  controlFingerprint,
  expiredFindings,
  controlRow
};
