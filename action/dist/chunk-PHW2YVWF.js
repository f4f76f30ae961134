import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  redactFinding
} from "./chunk-3ZY2B2SI.js";
import {
  code,
  fence,
  prose,
  reference,
  titleText
} from "./chunk-XRNYZTIP.js";

// action/write/issues/marker.ts
import { createHash } from "node:crypto";
var NOTES_LINE = "<!-- notes -->";
var MARKER = /^<!-- trailwarden:1 fp=([0-9a-f]{32}) kind=([a-z]{1,20}) rev=([0-9a-f]{16}) -->$/;
function joinBody({ fingerprint, kind }, managed, notes = "") {
  const marker = `<!-- trailwarden:1 fp=${fingerprint} kind=${kind} rev=${revisionOf(managed)} -->`;
  return `${marker}
${managed}

${NOTES_LINE}
${notes}`;
}
function splitBody(body) {
  const [first = "", ...lines] = body.replaceAll("\r\n", "\n").split("\n");
  const marker = parseMarker(first.trimEnd());
  if (marker === void 0) return void 0;
  const border = lines.indexOf(NOTES_LINE);
  const managed = (border === -1 ? lines : lines.slice(0, border)).join("\n").trimEnd();
  if (border !== -1) return { marker, managed, notes: lines.slice(border + 1).join("\n") };
  return { marker, managed, notes: revisionOf(managed) === marker.rev ? "" : managed };
}
function parseMarker(line) {
  const match = MARKER.exec(line);
  if (match === null) return void 0;
  const [, fingerprint = "", kind = "", rev = ""] = match;
  return { fingerprint, kind, rev };
}
function revisionOf(managed) {
  return createHash("sha256").update(managed).digest("hex").slice(0, 16);
}

// action/write/issues/evidence-section.ts
var EVIDENCE_STATES = ["verified", "pending", "failed", "unchecked"];
var STATE_WORDS = {
  verified: "✅ verified",
  pending: "🕒 pending",
  failed: "❌ failed",
  unchecked: "❔ unchecked"
};
var STATE_MEANING = {
  verified: "a valid signed digest names the log file, and the file is equal to it",
  pending: "too new for a digest; the next run settles it",
  failed: "the log file contradicts its digest, or the digest itself is not valid",
  unchecked: "no digest was compared with the log file"
};
var ROW_LIMIT = 100;
function evidenceSection(finding, earlier = []) {
  const rows2 = new Map(finding.evidence.map(evidenceRow).map((row) => [rowKey(row), row]));
  const pieces = mergeRows(earlier, [...rows2.values()]);
  return {
    heading: "Evidence",
    room: 0,
    lead: "| Time (UTC) | What | Integrity | Log file | Event |\n| --- | --- | --- | --- | --- |",
    pieces,
    beyond: Math.max(0, finding.evidenceTotal - pieces.length),
    tail: legend(pieces)
  };
}
function legend(rows2) {
  return EVIDENCE_STATES.filter(
    (state) => rows2.some((row) => row.includes(`| ${STATE_WORDS[state]} |`))
  ).map((state) => `- ${STATE_WORDS[state]}: ${STATE_MEANING[state]}`).join("\n");
}
function mergeRows(earlier, own) {
  const told = new Set(own.map(rowKey));
  const others = earlier.filter((row) => !told.has(rowKey(row)));
  return [...own, ...others.slice(0, Math.max(0, ROW_LIMIT - own.length))];
}
function refreshEvidence(content, { evidence }) {
  const newer = new Map(evidence.map(evidenceRow).map((row) => [rowKey(row), row]));
  const before = evidenceRowsIn(content);
  const after = before.map((row) => newer.get(rowKey(row)) ?? row);
  if (after.every((row, index) => row === before[index])) return content;
  return content.replace(before.join("\n"), () => after.join("\n")).replace(/(?:^- (?:✅|🕒|❌|❔) [^\n]*\n?)+/mu, () => `${legend(after)}
`);
}
function rowKey(row) {
  const cells = row.split(" | ");
  const event = cells.at(-1) ?? "";
  return event.startsWith("–") ? cells.toSpliced(2, 1).join(" | ") : event;
}
function evidenceRowsIn(managed) {
  const [, table = ""] = /^## Evidence\n\n\| Time[^\n]*\n\| ---[^\n]*\n((?:\|[^\n]*\n)*)/m.exec(managed) ?? [];
  return table.split("\n").filter((row) => row !== "");
}
function evidenceRow({ time, what, key, state, eventID }) {
  const cells = [
    time === void 0 ? "–" : code(time, 40),
    code(what, 300),
    STATE_WORDS[state],
    key === "" ? "–" : code(key),
    eventID === void 0 ? "–" : code(eventID, 80)
  ];
  return `| ${cells.join(" | ")} |`;
}

// action/write/issues/issue-sections.ts
function factSection(finding) {
  const own = [
    { label: "Severity", value: finding.severity },
    { label: "Account", value: finding.account },
    { label: "Region", value: finding.region },
    { label: "Resource", value: finding.resource },
    { label: "Rule", value: finding.id }
  ].filter(({ value }) => value !== "");
  const taken = new Set(own.map(({ label }) => label.toLowerCase()));
  const others = finding.facts.filter(({ label }) => !taken.has(label.toLowerCase()));
  const told = new Set(others.map(({ value }) => value));
  return {
    heading: "Who, from where, on what",
    room: 9e3,
    lead: "| What | Value |\n| --- | --- |",
    pieces: [...others, ...own.filter(({ value }) => !told.has(value))].map(factRow)
  };
}
function purposeSection({ purpose, severityReason = "" }) {
  const reason = severityReason === "" ? [] : [`
${prose(severityReason, 800)}`];
  return {
    heading: "Why this is looked for",
    room: 4e3,
    pieces: [...purpose === "" ? [] : [prose(purpose)], ...reason]
  };
}
function blindSection({ blindSpots = [] }) {
  return {
    heading: "What this rule cannot see",
    room: 4e3,
    pieces: blindSpots.map((text) => `- ${prose(text, 600)}`)
  };
}
function harmlessSection({ falsePositives }) {
  return {
    heading: "Why it may be harmless",
    room: 5e3,
    pieces: falsePositives.map((text) => `- ${prose(text)}`)
  };
}
function stepSection({ nextSteps, account }) {
  const commands = nextSteps.some(({ command }) => command?.startsWith("aws ") === true);
  return {
    heading: "What to check next",
    room: 12e3,
    ...commands && !["", "*"].includes(account) && {
      lead: `The commands are for account ${code(account, 40)}.
`
    },
    pieces: nextSteps.map(stepPiece)
  };
}
function silenceSection({ fingerprint }) {
  const entry = `- fingerprint: ${fingerprint}
  reason: why this is fine
  owner: who answers for it
  expires: YYYY-MM-DD`;
  return {
    heading: "How to silence it",
    room: 2e3,
    pieces: [
      `In \`.trailwarden/suppressions.yml\`, reviewed like any other change:

${fence(entry, "yaml")}
`,
      "On a GitHub issue, a comment that starts with `/suppress 30d why` or `/false-positive why`, or closing the issue as not planned, does the same."
    ]
  };
}
function referenceSection({ references }) {
  return {
    heading: "References",
    room: 4e3,
    pieces: references.map((text) => `- ${reference(text)}`)
  };
}
function authorLine({ authors }) {
  if (authors.length === 0) return "";
  const named = authors.slice(0, 10).map((author) => code(author, 80));
  const more = authors.length > 10 ? ` and ${authors.length - 10} more` : "";
  return `Rule written by ${named.join(", ")}${more}.`;
}
function factRow({ label, value }) {
  return `| ${prose(label, 60).replaceAll("|", "│")} | ${code(value)} |`;
}
var COMMAND_LIMIT = 3e3;
function stepPiece({ text, command }) {
  const box = `- [ ] ${prose(text, 600)}`;
  if (command === void 0) return box;
  if (command.length > COMMAND_LIMIT)
    return `${box}
  (a command of ${command.length} characters is left out here; the report has it)`;
  return `${box}

${indented(fence(command, "sh"))}
`;
}
function indented(block) {
  return block.split("\n").map((line) => `  ${line}`).join("\n");
}
function renderSection(section, scale = 1) {
  const { heading, lead = "", pieces, tail = "", beyond = 0 } = section;
  if (pieces.length === 0) return "";
  const frame = heading.length + lead.length + tail.length + 60;
  const shown = whatFits(pieces, section.room * scale - frame);
  const left = pieces.length - shown.length + beyond;
  return [`## ${heading}`, rows(lead, shown), left > 0 ? `${left} more in the report.` : "", tail].filter((part) => part !== "").join("\n\n");
}
function rows(lead, shown) {
  if (shown.length === 0) return "";
  return [lead, ...shown].join("\n").trim();
}
function whatFits(pieces, room) {
  let used = 0;
  const end = pieces.findIndex((piece) => (used += piece.length + 1) > room);
  return end === -1 ? pieces : pieces.slice(0, end);
}
function headline({ summary, title }, scale = 1) {
  return prose(summary === "" ? title : summary, 2e3 * scale);
}

// action/write/issues/render-issue.ts
var BODY_LIMIT = 65536;
var TITLE_LIMIT = 200;
var LABEL_LIMIT = 50;
var MANAGED_LIMIT = 6e4;
var FRAME = 200;
var NO_ROOM = "The notes below leave no room here: the report tells what this is about.";
var GATE_LABEL = "trailwarden";
function renderIssue(whole, options = {}) {
  const finding = redactFinding(whole, options.redaction);
  const { notes = "", ledger = "", heading = false, earlierRows = [] } = options;
  const title = issueTitle(finding);
  const above = heading ? `# ${prose(title)}` : "";
  const room = BODY_LIMIT - notes.length - above.length - ledger.length - FRAME;
  const evidence = evidenceSection(finding, earlierRows);
  const text = managedText(finding, evidence, Math.min(room, MANAGED_LIMIT));
  return {
    title,
    body: joinBody(finding, paragraphs([above, text, ledger]), notes),
    labels: issueLabels(finding)
  };
}
function issueTitle({ title, resource, account, region }) {
  if (account !== "" && title.includes(account)) return titleText(title, TITLE_LIMIT);
  const about = resource.split(/[/:]/).at(-1) ?? "";
  const where = [account, region].filter((part) => part !== "").join(", ");
  const tail = [
    about === "" ? "" : `: ${titleText(about, 60)}`,
    where === "" ? "" : ` (${titleText(where, 60)})`
  ].join("");
  return `${titleText(title, TITLE_LIMIT - tail.length)}${tail}`;
}
function issueLabels({ severity, kind }) {
  return [GATE_LABEL, `severity:${severity}`, `kind:${kind}`].map(
    (label) => label.slice(0, LABEL_LIMIT)
  );
}
function managedText(finding, evidence, room) {
  const scale = Math.min(1, room / MANAGED_LIMIT);
  const render = (section) => renderSection(section, scale);
  const before = [
    headline(finding, scale),
    render(factSection(finding)),
    render(purposeSection(finding))
  ];
  const after = [
    render(harmlessSection(finding)),
    render(blindSection(finding)),
    render(stepSection(finding)),
    render(silenceSection(finding)),
    render(referenceSection(finding)),
    authorLine(finding)
  ];
  const used = [...before, ...after].reduce((sum, part) => sum + part.length + 2, 0);
  const rows2 = renderSection({ ...evidence, room: room - used });
  const text = paragraphs([...before, rows2, ...after]);
  return text.length <= room ? text : NO_ROOM;
}
function paragraphs(parts) {
  return parts.filter((part) => part !== "").join("\n\n");
}

export {
  joinBody,
  splitBody,
  refreshEvidence,
  evidenceRowsIn,
  GATE_LABEL,
  renderIssue,
  issueTitle
};
