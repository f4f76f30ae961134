import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lookFor
} from "./chunk-5EHP2CTP.js";
import {
  shortHash,
  trailHash
} from "./chunk-2A4KSNXE.js";
import {
  GetCallerIdentityCommand,
  STSClient
} from "./chunk-O54642PU.js";
import {
  SOURCE
} from "./chunk-5NZCDLSO.js";
import {
  BatchImportFindings$,
  GetFindingsCommand,
  SecurityHubClient,
  _ep0,
  _mw0,
  command
} from "./chunk-W3F4RJBH.js";
import "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import {
  awsClientOptions
} from "./chunk-TWV2JWH4.js";
import "./chunk-ROFCNSCC.js";
import "./chunk-QLL6QCFR.js";
import "./chunk-KM67BQTH.js";
import "./chunk-IRIOKNRV.js";
import "./chunk-PCGL5Y4O.js";
import "./chunk-HWTVIU3W.js";
import {
  redactFinding
} from "./chunk-3ZY2B2SI.js";
import {
  cut,
  visible
} from "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-MOBLK7SD.js";
import "./chunk-JEVZUV75.js";
import "./chunk-6G2ZRWMO.js";
import "./chunk-VTEDZPZD.js";
import "./chunk-N6PFEZK7.js";
import "./chunk-MYPKEESK.js";
import "./chunk-UFBTD2WW.js";

// node_modules/@aws-sdk/client-securityhub/dist-es/commands/BatchImportFindingsCommand.js
var BatchImportFindingsCommand = class extends command(_ep0, _mw0, "BatchImportFindings", BatchImportFindings$) {
};

// action/write/security-hub/asff.ts
var GENERATOR = "trailwarden/";
function asffId({ fingerprint }) {
  return `${GENERATOR}${fingerprint}`;
}
var LABELS = {
  critical: "CRITICAL",
  high: "HIGH",
  medium: "MEDIUM",
  low: "LOW",
  info: "INFORMATIONAL"
};
var TYPES = {
  control: "Software and Configuration Checks/AWS Security Best Practices",
  integrity: "TTPs/Defense Evasion",
  detection: "Unusual Behaviors/User"
};
function renderAsff(whole, options) {
  const finding = redactFinding(whole, options.redaction);
  const { place, now, createdAt = now.toISOString() } = options;
  const partition = place.partition ?? "aws";
  return {
    SchemaVersion: "2018-10-08",
    Id: asffId(finding),
    ProductArn: productArn(place),
    GeneratorId: text(`${GENERATOR}${finding.kind}/${finding.id}`, 512),
    AwsAccountId: place.account,
    CreatedAt: createdAt,
    FirstObservedAt: createdAt,
    LastObservedAt: now.toISOString(),
    UpdatedAt: now.toISOString(),
    Title: text(finding.title, 256),
    Description: text(finding.summary || finding.title, 1024),
    Resources: [resourceOf(finding, partition)],
    FindingProviderFields: {
      Severity: { Label: LABELS[finding.severity] },
      Types: [TYPES[finding.kind]]
    },
    ProductFields: productFields(finding),
    RecordState: "ACTIVE",
    ...finding.kind === "control" ? { Compliance: { Status: "FAILED" } } : {},
    ...remediation(finding)
  };
}
function resolvedAsff(known, now) {
  const { SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId } = known;
  const { CreatedAt, Title, Description, Resources, FindingProviderFields, Compliance } = known;
  return {
    ...{ SchemaVersion, Id, ProductArn, GeneratorId, AwsAccountId },
    ...{ CreatedAt, Title, Description, Resources },
    ...FindingProviderFields === void 0 ? {} : { FindingProviderFields },
    ...Compliance === void 0 ? {} : { Compliance: { Status: "PASSED" } },
    UpdatedAt: now.toISOString(),
    RecordState: "ARCHIVED"
  };
}
function knownFinding({ Id = "", ProductFields = {} }) {
  const field = (name) => ProductFields[`${GENERATOR}${name}`] ?? "";
  const from = field("unproved-from");
  const to = field("unproved-to");
  return {
    fingerprint: Id.slice(GENERATOR.length),
    kind: field("kind"),
    rule: field("rule"),
    account: field("account"),
    region: field("region"),
    stretch: from === "" || to === "" ? void 0 : { from, to, trail: field("trail") }
  };
}
function productArn({ account, region, partition = "aws" }) {
  return `arn:${partition}:securityhub:${region}:${account}:product/${account}/default`;
}
function resourceOf({ resource, account, region }, partition) {
  const isArn = resource.startsWith("arn:");
  return {
    Type: isArn ? typeOf(resource) : "AwsAccount",
    Id: text(isArn ? resource : `AWS::::Account:${account}`, 512),
    Partition: partition === "aws-cn" || partition === "aws-us-gov" ? partition : "aws",
    ...region === "" || region === "global" || region === "*" ? {} : { Region: text(region, 16) }
  };
}
var RESOURCE_TYPES = [
  [/^arn:[^:]*:cloudtrail:.*:trail\//, "AwsCloudTrailTrail"],
  [/^arn:[^:]*:s3:::[^/]+$/, "AwsS3Bucket"],
  [/^arn:[^:]*:s3:::/, "AwsS3Object"],
  [/^arn:[^:]*:kms:.*:key\//, "AwsKmsKey"],
  [/^arn:[^:]*:iam::\d*:user\//, "AwsIamUser"],
  [/^arn:[^:]*:iam::\d*:role\//, "AwsIamRole"]
];
function typeOf(arn) {
  return RESOURCE_TYPES.find(([pattern]) => pattern.test(arn))?.[1] ?? "Other";
}
var FACTS = 38;
function productFields(finding) {
  const own = [
    ["trailwarden/fingerprint", finding.fingerprint],
    ["trailwarden/kind", finding.kind],
    ["trailwarden/rule", finding.id],
    ["trailwarden/account", finding.account],
    ["trailwarden/region", finding.region],
    ["trailwarden/resource", finding.resource],
    ["trailwarden/trail", finding.stretch?.trail ?? ""],
    ["trailwarden/unproved-from", finding.stretch?.from ?? ""],
    ["trailwarden/unproved-to", finding.stretch?.to ?? ""]
  ];
  const facts = finding.facts.slice(0, FACTS).map(({ label, value }) => [`trailwarden/fact/${label}`, value]);
  const filled = [...facts, ...own].filter(([, value]) => value !== "");
  return Object.fromEntries(filled.map(([name, value]) => [text(name, 128), text(value, 2048)]));
}
function remediation({ nextSteps, references }) {
  const [step] = nextSteps;
  if (step === void 0) return {};
  const url = references.find((one) => /^https:\/\/[A-Za-z0-9./_#?=&%-]{1,300}$/.test(one));
  return {
    Remediation: {
      Recommendation: { Text: text(step.text, 512), ...url === void 0 ? {} : { Url: url } }
    }
  };
}
function text(value, limit) {
  return cut(visible(value.slice(0, limit)), limit) || "–";
}

// action/write/security-hub/aws-security-hub.ts
var MOST_PAGES = 100;
function awsSecurityHub(client, place) {
  return {
    known: () => ownFindings(client, place),
    importBatch: async (findings) => {
      const answer = await client.send(new BatchImportFindingsCommand({ Findings: [...findings] }));
      return (answer.FailedFindings ?? []).map(
        ({ Id = "", ErrorCode = "", ErrorMessage = "" }) => ({
          id: Id,
          reason: `${ErrorCode}: ${ErrorMessage}`
        })
      );
    }
  };
}
async function ownFindings(client, place) {
  const found = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await client.send(
      new GetFindingsCommand({
        Filters: {
          ProductArn: [{ Comparison: "EQUALS", Value: productArn(place) }],
          GeneratorId: [{ Comparison: "PREFIX", Value: GENERATOR }]
        },
        MaxResults: 100,
        ...token === void 0 ? {} : { NextToken: token }
      })
    );
    found.push(...answer.Findings ?? []);
    token = answer.NextToken;
    if (token === void 0 || token === "") return found;
  }
  throw new Error(`Security Hub holds more than ${MOST_PAGES * 100} findings of ours`);
}

// action/write/security-hub/publish-findings.ts
var RESEND_MS = 7 * 864e5;
async function publishFindings(hub, publication) {
  const known = new Map((await hub.known()).map((one) => [one.Id ?? "", one]));
  const rendered = publication.findings.filter(({ severity }) => severity !== "info").map(
    (finding) => renderAsff(finding, { ...publication, createdAt: known.get(asffId(finding))?.CreatedAt })
  );
  const changed = rendered.filter((one) => !isSame(one, known.get(one.Id ?? ""), publication.now));
  const present = new Set(rendered.map(({ Id }) => Id));
  const resolved = [...known.values()].filter(({ Id, RecordState }) => RecordState === "ACTIVE" && !present.has(Id)).filter((one) => publication.isFine(knownFinding(one))).map((one) => resolvedAsff(one, publication.now));
  const refused = [];
  for (const batch of batches([...changed, ...resolved]))
    refused.push(...await hub.importBatch(batch));
  return {
    imported: changed.length,
    resolved: resolved.length,
    unchanged: rendered.length - changed.length,
    refused
  };
}
function isSame(next, before, now) {
  if (before?.RecordState !== "ACTIVE") return false;
  const age = now.getTime() - Date.parse(before.UpdatedAt ?? "");
  return age < RESEND_MS && told(next) === told(before);
}
function told({
  Title,
  Description,
  FindingProviderFields,
  ProductFields
}) {
  const fields = Object.entries(ProductFields ?? {}).filter(([name]) => name.startsWith("trailwarden/")).sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([Title, Description, FindingProviderFields?.Severity?.Label, fields]);
}
var BATCH = 100;
var BATCH_BYTES = 55e5;
function batches(findings) {
  const all = [];
  let bytes = 0;
  for (const finding of findings) {
    const size = Buffer.byteLength(JSON.stringify(finding));
    const last = all.at(-1);
    if (last === void 0 || last.length >= BATCH || bytes + size > BATCH_BYTES) {
      all.push([finding]);
      bytes = size;
    } else {
      last.push(finding);
      bytes += size;
    }
  }
  return all;
}

// action/publish.ts
async function publish({ region, endpoint, ...rest }) {
  const options = { ...await awsClientOptions(endpoint), region };
  const client = new SecurityHubClient(options);
  try {
    const place = await callerPlace(region, new STSClient(options));
    return await publishFindings(awsSecurityHub(client, place), {
      place,
      now: rest.now,
      redaction: rest.redaction,
      findings: rest.findings.filter(({ id }) => !id.startsWith(SOURCE)),
      isFine: isFineIn(rest.observation)
    });
  } finally {
    client.destroy();
  }
}
function isFineIn(observation) {
  const look = lookFor(observation);
  return ({ fingerprint, kind, rule, account, region, stretch }) => {
    if (kind === "detection" || kind === "") return false;
    const subject = { fingerprint, kind, rule: shortHash(rule), place: shortHash(account, region) };
    return look({ ...subject, ...stretch === void 0 ? {} : trailHash(stretch) }) === "absent";
  };
}
async function callerPlace(region, sts) {
  try {
    const { Account: account = "", Arn = "" } = await sts.send(new GetCallerIdentityCommand());
    return { account, region, partition: Arn.split(":")[1] ?? "aws" };
  } finally {
    sts.destroy();
  }
}
export {
  publish
};
