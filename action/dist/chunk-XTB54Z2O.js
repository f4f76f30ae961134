import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  performAudit
} from "./chunk-K2EWUQFX.js";
import "./chunk-CS4XFFQV.js";
import "./chunk-SGDTKKAN.js";
import "./chunk-MHKGHCQD.js";
import "./chunk-3GXMGVEP.js";
import "./chunk-OVC3VDLQ.js";
import {
  EXIT,
  exitStatus
} from "./chunk-NAYQSQPS.js";
import "./chunk-SEGGY234.js";
import {
  renderPlan
} from "./chunk-E37FUOS5.js";
import {
  renderText
} from "./chunk-R6UCQFAF.js";
import "./chunk-JIVHU4Y6.js";
import {
  renderJson
} from "./chunk-R3ZWEEAW.js";
import {
  renderSarif
} from "./chunk-Y4CVU3EL.js";
import {
  renderOcsf
} from "./chunk-4MJ3PDP5.js";
import "./chunk-RWHWE5CB.js";
import "./chunk-UIE2VTUT.js";
import "./chunk-JNKL3IFH.js";
import "./chunk-KC2CHIN5.js";
import "./chunk-AZQZ6EHW.js";
import "./chunk-YS5SAGBA.js";
import "./chunk-45B3SKYH.js";
import "./chunk-GVQBQINJ.js";
import "./chunk-BF6ZMQ34.js";
import "./chunk-GONEJ7W6.js";
import "./chunk-MLRT276W.js";
import "./chunk-XU3HE2OV.js";
import "./chunk-4OK7VMAH.js";
import "./chunk-WJEVPSWO.js";
import "./chunk-KXX6JVAI.js";
import "./chunk-CJPDNVPI.js";
import "./chunk-XONQMURQ.js";
import "./chunk-PYFT7U2I.js";
import "./chunk-JIACTFJR.js";
import {
  SEVERITIES,
  byUrgency
} from "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import "./chunk-YIG6M5ZD.js";
import "./chunk-36M2YAHL.js";
import "./chunk-2SHCNTX3.js";
import "./chunk-2AN4GBOE.js";
import "./chunk-K5BESGI2.js";
import "./chunk-HWTVIU3W.js";
import "./chunk-D7LVZ2SA.js";
import "./chunk-24L75XBE.js";
import "./chunk-5MD636BJ.js";
import {
  redactFinding,
  redactSecrets,
  redactText
} from "./chunk-3ZY2B2SI.js";
import {
  code,
  fence,
  prose,
  terminalText
} from "./chunk-XRNYZTIP.js";
import "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/step.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

// action/outputs.ts
function outputsOf({ complete, findings }, { failed, issues }, files) {
  const needPeople = findings.filter(({ severity }) => severity !== "info");
  const of = (wanted) => String(needPeople.filter(({ severity }) => severity === wanted).length);
  return {
    complete: String(complete),
    delivered: String(failed.length === 0),
    findings: String(needPeople.length),
    critical: of("critical"),
    high: of("high"),
    medium: of("medium"),
    low: of("low"),
    ...issues === void 0 ? NO_ISSUES : issueOutputs(issues.outcome),
    ...files
  };
}
var NO_ISSUES = {
  "new-issues": "0",
  "closed-issues": "0",
  "reopened-issues": "0",
  "pending-findings": "0",
  dashboard: ""
};
function issueOutputs({ plan, applied, dashboard }) {
  const states = plan.operations.flatMap((one) => one.kind === "update" ? [one.patch.state] : []);
  const changed = (state) => String(states.filter((one) => one === state).length);
  return {
    "new-issues": String(applied.created.size),
    "closed-issues": changed("closed"),
    "reopened-issues": changed("open"),
    "pending-findings": String(plan.pending.length),
    dashboard: dashboard === void 0 ? "" : String(dashboard)
  };
}

// action/write/annotations.ts
var MOST_ERRORS = 9;
var MESSAGE_LIMIT = 1e3;
function annotationsFor({ findings, unread, complete }) {
  const needPeople = findings.filter(({ severity }) => severity !== "info").length;
  const counts = `${needPeople} findings need people; ${complete ? "everything was looked at" : "not everything could be looked at"}`;
  const told = unread.length > MOST_ERRORS ? unread.slice(0, MOST_ERRORS - 1) : unread;
  const errors = told.map(({ what, key, reason }) => error(`${what} ${key}: ${reason}`));
  const left = unread.length - told.length;
  return [
    { level: "notice", title: "Trailwarden", message: counts },
    ...errors,
    ...left > 0 ? [error(`${left} more could not be looked at: the summary and the report name them`)] : []
  ];
}
function error(message) {
  return {
    level: "error",
    title: "Not looked at",
    message: terminalText(redactSecrets(message), MESSAGE_LIMIT)
  };
}

// action/write/redact-report.ts
function redactReport(report, redaction) {
  const hide = (text) => redactText(text, redaction);
  const { integrity, detections } = report;
  return {
    ...report,
    notes: report.notes.map(hide),
    unread: report.unread.map((row) => ({
      what: hide(row.what),
      key: hide(row.key),
      reason: hide(row.reason)
    })),
    controls: report.controls.map((row) => ({
      ...row,
      resource: hide(row.resource),
      account: hide(row.account),
      message: hide(row.message)
    })),
    integrity: redactIntegrity(integrity, hide),
    detections: {
      ...detections,
      alerts: detections.alerts.map((row) => ({
        ...row,
        account: hide(row.account),
        principal: hide(row.principal),
        events: []
      }))
    },
    findings: report.findings.map((finding) => redactFinding(finding, redaction))
  };
}
function redactIntegrity(integrity, hide) {
  return {
    ...integrity,
    chains: integrity.chains.map((row) => ({
      ...row,
      trail: hide(row.trail),
      account: hide(row.account)
    })),
    faults: integrity.faults.map((row) => ({ ...row, ...hiddenTexts(row, hide) }))
  };
}
function hiddenTexts(row, hide) {
  const { account, trail, key, digest, expected, found, message } = row;
  return {
    account: hide(account),
    key: hide(key),
    message: hide(message),
    ...trail !== void 0 && { trail: hide(trail) },
    ...digest !== void 0 && { digest: hide(digest) },
    ...expected !== void 0 && { expected: hide(expected) },
    ...found !== void 0 && { found: hide(found) }
  };
}

// action/write/summary.ts
var CHARACTER_LIMIT = 3e5;
var TOP = 10;
var UNREAD_LINES = 20;
var PLAN_LINES = 200;
function renderSummary(report, options = {}) {
  const shown = report.findings.filter(({ severity }) => severity !== "info").sort(byUrgency).map((finding) => redactFinding(finding, options.redaction));
  const text = [
    verdict(report, shown),
    changes(options),
    coverage(report),
    countTable(shown),
    topFindings(shown, options),
    unreadList(report)
  ].filter((part) => part !== "").join("\n\n");
  return text.length <= CHARACTER_LIMIT ? `${text}
` : `${verdict(report, shown)}
`;
}
function renderPlanSummary(plan) {
  const lines = renderPlan(plan).trimEnd().split("\n");
  const shown = lines.slice(0, PLAN_LINES);
  const more = lines.length > PLAN_LINES ? [`and ${lines.length - PLAN_LINES} more`] : [];
  return `### Planned, not done

${fence([...shown, ...more].join("\n"))}
`;
}
function verdict({ complete, window }, shown) {
  const lookedAt = `${window.since} to ${window.until}`;
  const gap = complete ? "" : " **Not everything could be looked at.**";
  if (shown.length > 0) {
    const word = shown.length === 1 ? "finding needs" : "findings need";
    return `## 🔴 ${shown.length} ${word} people

${lookedAt}.${gap}`;
  }
  return complete ? `## 🟢 Nothing was found

${lookedAt}. Everything was looked at.` : `## 🟡 Nothing was found in what could be looked at

${lookedAt}.${gap}`;
}
function changes({ issues }) {
  if (issues === void 0) return "";
  const { plan, applied, dashboard, troubles } = issues.outcome;
  const states = plan.operations.flatMap((one) => one.kind === "update" ? [one.patch.state] : []);
  const rows = [
    ["opened", applied.created.size],
    ["reopened", states.filter((state) => state === "open").length],
    ["closed", states.filter((state) => state === "closed").length],
    ["waiting for room", plan.pending.length],
    ["suppressed by the reviewed file", plan.suppressed.length]
  ];
  return [
    `### What changed${dashboard === void 0 ? "" : ` ([dashboard](${issues.repositoryUrl}/issues/${dashboard}))`}`,
    table(["Issues", "Count"], rows),
    troubles.slice(0, TOP).map((trouble) => `- ⚠️ ${code(trouble, 300)}`).join("\n")
  ].filter((part) => part !== "").join("\n\n");
}
function coverage({ integrity, detections, controls }) {
  const { digests, logFiles, chains } = integrity;
  const broken = chains.filter(({ state }) => state === "broken").length;
  const failed = controls.filter(({ status }) => status === "fail").length;
  const unknown = controls.filter(({ status }) => status === "unknown").length;
  return `### How far was looked

${table(
    ["What", "Result"],
    [
      ["Digests", `${digests.valid} valid, ${digests.invalid} invalid, ${digests.missing} missing`],
      ["Chains", `${chains.length}, of which ${broken} broken`],
      [
        "Log files",
        `${logFiles.verified} verified, ${logFiles.failed} failed, ${logFiles.pending} pending, ${logFiles.unverified} unverified, ${logFiles.unlisted} unlisted`
      ],
      [
        "Events",
        `${detections.events} in ${detections.logFiles} log files, ${detections.rules} rules`
      ],
      ...skippedRow(detections),
      [
        "Controls",
        `${controls.length}, of which ${failed} failed and ${unknown} could not be checked`
      ]
    ]
  )}`;
}
function skippedRow({ skipped }) {
  if (skipped.length === 0) return [];
  const reasons = [...new Set(skipped.map(({ reason }) => reason))].slice(0, TOP);
  const told = reasons.map((reason) => code(reason, 200)).join("; ");
  return [["Skipped", `${skipped.length} rules: ${told}`]];
}
var KINDS = ["control", "integrity", "detection"];
function countTable(shown) {
  const counts = SEVERITIES.map((severity) => ({
    severity,
    ofKind: KINDS.map(
      (kind) => shown.filter((one) => one.severity === severity && one.kind === kind).length
    )
  })).filter(({ ofKind }) => sum(ofKind) > 0);
  if (counts.length === 0) return "";
  const rows = counts.map(({ severity, ofKind }) => [wordOf(severity), ...ofKind, sum(ofKind)]);
  const slices = counts.map(({ severity, ofKind }) => `  "${severity}" : ${sum(ofKind)}`);
  return [
    "### Findings",
    table(["Severity", ...KINDS, "all"], rows),
    `\`\`\`mermaid
pie showData
  title Findings by severity
${slices.join("\n")}
\`\`\``
  ].join("\n\n");
}
var SIGNS = {
  critical: "🟣",
  high: "🔴",
  medium: "🟠",
  low: "🟡",
  info: "⚪"
};
function wordOf(severity) {
  return `${SIGNS[severity]} ${severity}`;
}
function topFindings(shown, options) {
  if (shown.length === 0) return "";
  const rows = shown.slice(0, TOP).map((finding) => [
    wordOf(finding.severity),
    prose(finding.title, 200).replaceAll("|", "│"),
    `${code(finding.account, 40)} ${code(finding.region, 40)}`,
    issueLink(finding, options)
  ]);
  const more = shown.length > TOP ? `

${shown.length - TOP} more in the report.` : "";
  return `### The worst

${table(["Severity", "What", "Where", "Issue"], rows)}${more}`;
}
function issueLink({ fingerprint }, { issues }) {
  if (issues === void 0) return "–";
  const { plan, applied } = issues.outcome;
  const number = applied.created.get(fingerprint) ?? plan.standings.find((standing) => standing.fingerprint === fingerprint)?.number;
  return number === void 0 ? "–" : `[#${number}](${issues.repositoryUrl}/issues/${number})`;
}
function unreadList({ unread }) {
  if (unread.length === 0) return "";
  const lines = unread.slice(0, UNREAD_LINES).map(
    ({ what, key, reason }) => `- ${code([what, key].filter(Boolean).join(" "), 300)}: ${code(reason, 300)}`
  );
  const more = unread.length > UNREAD_LINES ? [`- and ${unread.length - UNREAD_LINES} more`] : [];
  return ["### Not looked at\n", ...lines, ...more].join("\n");
}
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

// action/step.ts
async function runStep(runner, inputs, around) {
  const interrupted = new AbortController().signal;
  const wires = { interrupted, around, onHit: () => void 0 };
  await performAudit(inputs, wires, (report, told) => tell(runner, inputs, { report, told }));
}
async function tell(runner, inputs, { report, told }) {
  const shown = redactReport(report, told.redaction);
  const files = await writeFiles(runner, inputs, { report, shown });
  for (const line of renderText(shown, { color: false }).split("\n")) runner.log(line);
  for (const annotation of annotationsFor(shown)) runner.annotate(annotation);
  const { issues, plan } = told;
  const summary = renderSummary(shown, issues === void 0 ? {} : { issues });
  runner.summary(plan === void 0 ? summary : `${summary}
${renderPlanSummary(plan)}`);
  for (const line of plan === void 0 ? [] : renderPlan(plan).split("\n")) runner.log(line);
  for (const [name, value] of Object.entries(outputsOf(report, told, files)))
    runner.output(name, value);
  failWhereAsked(runner, inputs, report);
}
async function writeFiles({ temporaryFolder }, { output }, { report, shown }) {
  const files = {
    report: output ?? join(temporaryFolder, "trailwarden-report.json"),
    sarif: join(temporaryFolder, "trailwarden.sarif"),
    ocsf: join(temporaryFolder, "trailwarden-ocsf.ndjson")
  };
  await writeFile(files.report, renderJson(report));
  await writeFile(files.sarif, renderSarif(shown));
  await writeFile(files.ocsf, renderOcsf(shown));
  return files;
}
var FAILURES = /* @__PURE__ */ new Map([
  [EXIT.found, "findings at or above fail-on"],
  [EXIT.incomplete, 'something could not be looked at or told; the report names it under "unread"']
]);
function failWhereAsked(runner, { failOn }, report) {
  const failure = FAILURES.get(exitStatus(report, failOn));
  if (failure !== void 0) runner.fail(failure);
}
export {
  runStep
};
