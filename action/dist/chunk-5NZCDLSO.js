import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  GetFindingsCommand,
  SecurityHubClient
} from "./chunk-W3F4RJBH.js";
import {
  fingerprint
} from "./chunk-GJ2JQX4R.js";
import {
  minimatch
} from "./chunk-TN6XXR4N.js";
import {
  awsClientOptions
} from "./chunk-TWV2JWH4.js";
import {
  ArchiveError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/security-hub-findings.ts
var OWN = "trailwarden/";
var SOURCE = "securityhub/";
var PAGE = 100;
var MOST_PAGES = 50;
async function readHubFindings(asked) {
  const client = new SecurityHubClient({
    ...await awsClientOptions(asked.endpoint),
    ...asked.region === void 0 ? {} : { region: asked.region }
  });
  try {
    const all = (await pagesOf(client, filtersOf(asked))).filter((one) => fits(one, asked));
    return {
      findings: all.filter(isActive).map(findingOf),
      passed: all.filter((one) => !isActive(one)).map(identityOf)
    };
  } catch (error) {
    if (error instanceof ArchiveError) throw error;
    const where = asked.region === void 0 ? "" : ` of ${asked.region}`;
    const message = `Security Hub${where}: ${reasonOf(error)} (needs securityhub:GetFindings)`;
    throw new ArchiveError("unreachable", message, { cause: error });
  } finally {
    client.destroy();
  }
}
async function pagesOf(client, Filters) {
  const found = [];
  let token;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const next = token === void 0 ? {} : { NextToken: token };
    const command = new GetFindingsCommand({ Filters, MaxResults: PAGE, ...next });
    const answer = await client.send(command);
    found.push(...answer.Findings ?? []);
    token = answer.NextToken;
    if (token === void 0 || token === "") return found;
  }
  throw new ArchiveError(
    "too-large",
    `Security Hub has more than ${PAGE * MOST_PAGES} findings of this window; choose fewer with --security-hub-findings`
  );
}
function filtersOf({ window, conditions }) {
  const [since, until] = [window.since.toISOString(), window.until.toISOString()];
  const plain = (name) => {
    const values = conditions.get(name) ?? [];
    return values.some((value) => /[*?[{!]/u.test(value)) ? [] : values;
  };
  const equals = (values) => values.map((Value) => ({ Comparison: "EQUALS", Value }));
  const [products, accounts] = [plain("product"), plain("account")];
  return {
    UpdatedAt: [{ Start: since, End: until }],
    GeneratorId: [{ Comparison: "PREFIX_NOT_EQUALS", Value: OWN }],
    ...products.length === 0 ? {} : { ProductName: equals(products) },
    ...accounts.length === 0 ? {} : { AwsAccountId: equals(accounts) }
  };
}
function fits(one, { conditions, window }) {
  const updated = Date.parse(one.UpdatedAt ?? "");
  if (!(updated >= window.since.getTime() && updated < window.until.getTime())) return false;
  if (one.GeneratorId?.startsWith(OWN) === true) return false;
  return [...conditions].every(
    ([name, globs]) => globs.some((glob) => (VALUES[name]?.(one) ?? []).some((value) => hits(glob, value)))
  );
}
var hits = (glob, value) => minimatch(flat(value), flat(glob), { nocase: true, dot: true, nonegate: true, nocomment: true });
var flat = (text) => text.slice(0, 512).replaceAll("/", ":");
var VALUES = {
  severity: (one) => [severityOf(one)],
  product: ({ ProductName = "" }) => [ProductName],
  type: ({ Types = [] }) => Types,
  generator: ({ GeneratorId = "" }) => [GeneratorId],
  title: ({ Title = "" }) => [Title],
  account: ({ AwsAccountId = "" }) => [AwsAccountId],
  region: (one) => [regionOf(one)]
};
function isActive({ RecordState, Workflow, Compliance }) {
  return RecordState !== "ARCHIVED" && Workflow?.Status !== "RESOLVED" && Workflow?.Status !== "SUPPRESSED" && Compliance?.Status !== "PASSED";
}
function identityOf(one) {
  return fingerprint({
    ruleId: "securityhub",
    account: one.AwsAccountId ?? "",
    region: regionOf(one),
    entity: JSON.stringify([one.ProductArn ?? "", one.Id ?? ""])
  });
}
function findingOf(one) {
  const product = textOr(one.ProductName, "Security Hub");
  const title = bounded(textOr(one.Title, "A finding of Security Hub"), 256);
  return {
    fingerprint: identityOf(one),
    // What is checked again and again can pass; what happened cannot.
    kind: one.Compliance === void 0 ? "detection" : "control",
    id: bounded(`${SOURCE}${product}/${textOr(one.GeneratorId)}`, 300),
    severity: severityOf(one),
    title,
    account: accountOf(one),
    region: regionOf(one),
    resource: bounded(textOr(one.Resources?.[0]?.Id), 512),
    summary: bounded(textOr(one.Description, title), 1024),
    facts: factsOf(one),
    purpose: bounded(`${product} reported this to Security Hub.`, 200),
    evidence: [evidenceOf(one)],
    evidenceTotal: 1,
    falsePositives: [],
    ...adviceOf(one),
    authors: []
  };
}
var textOr = (text, otherwise = "") => text === void 0 || text === "" ? otherwise : text;
var accountOf = ({ AwsAccountId }) => textOr(AwsAccountId);
function adviceOf({
  Remediation,
  SourceUrl
}) {
  const { Text, Url } = Remediation?.Recommendation ?? {};
  const url = textOr(Url, textOr(SourceUrl));
  return {
    nextSteps: [{ text: bounded(textOr(Text, "Look at the finding in Security Hub."), 512) }],
    references: url === "" ? [] : [bounded(url, 500)]
  };
}
function evidenceOf(one) {
  const time = textOr(one.LastObservedAt, textOr(one.UpdatedAt));
  const known = Number.isNaN(Date.parse(time)) ? {} : { time: new Date(time).toISOString() };
  return { ...known, what: bounded(textOr(one.Title), 256), key: "", state: "unchecked" };
}
function factsOf(one) {
  const { ProductName, GeneratorId, Types = [], Resources = [], Id } = one;
  const facts = [
    ["Product", ProductName],
    ["Generator", GeneratorId],
    ["Types", Types.join(", ")],
    ["Resources", Resources.map((resource) => textOr(resource.Id)).join(", ")],
    ["First observed", textOr(one.FirstObservedAt, one.CreatedAt)],
    ["Security Hub id", Id]
  ];
  return facts.map(([label, value]) => ({ label, value: bounded(textOr(value), 1e3) })).filter(({ value }) => value !== "");
}
function severityOf({
  Severity: severity,
  FindingProviderFields: given
}) {
  const label = severity?.Label ?? given?.Severity?.Label ?? "";
  return SEVERITY_OF.get(label) ?? "medium";
}
var SEVERITY_OF = /* @__PURE__ */ new Map([
  ["CRITICAL", "critical"],
  ["HIGH", "high"],
  ["MEDIUM", "medium"],
  ["LOW", "low"],
  ["INFORMATIONAL", "info"]
]);
function regionOf({ Region, Resources, ProductArn = "" }) {
  return Region ?? Resources?.[0]?.Region ?? ProductArn.split(":")[3] ?? "";
}
function bounded(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

export {
  SOURCE,
  readHubFindings
};
