import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  guardVisibility
} from "./chunk-XXYED2KX.js";
import {
  connectGitHub
} from "./chunk-AY3SZPFC.js";
import {
  duplicateNamed,
  githubTracker,
  instant,
  keyOf,
  ordersFor,
  ownComment,
  renderLedger,
  withoutLedger
} from "./chunk-OWQYSVNK.js";
import {
  suppressedUntil
} from "./chunk-LEKSGQCE.js";
import {
  TrackerError,
  trackerCode
} from "./chunk-CS4XFFQV.js";
import "./chunk-6M4HP54Q.js";
import {
  DAY
} from "./chunk-UIE2VTUT.js";
import "./chunk-JNKL3IFH.js";
import {
  _enum,
  array,
  iso_exports,
  literal,
  number,
  object,
  string,
  tuple
} from "./chunk-WPV2HIGY.js";
import {
  lookFor
} from "./chunk-5EHP2CTP.js";
import {
  EMPTY,
  STATUSES,
  freshEvents,
  isOpen,
  latestEvidence,
  newLedger,
  newsKeys,
  parseLedger,
  shortHash,
  witness
} from "./chunk-2A4KSNXE.js";
import {
  SEVERITIES,
  byUrgency,
  fingerprint
} from "./chunk-GJ2JQX4R.js";
import "./chunk-TN6XXR4N.js";
import {
  GATE_LABEL,
  evidenceRowsIn,
  issueTitle,
  joinBody,
  refreshEvidence,
  renderIssue,
  splitBody
} from "./chunk-PHW2YVWF.js";
import {
  redactFinding
} from "./chunk-3ZY2B2SI.js";
import {
  code,
  titleText
} from "./chunk-XRNYZTIP.js";
import {
  UsageError
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/write/issues/apply-plan.ts
var STOPPING = /* @__PURE__ */ new Set([
  "limited",
  "denied",
  "disabled"
]);
async function applyPlan(operations, sending) {
  const created = /* @__PURE__ */ new Map();
  const undone = [];
  const counts = { updated: 0, commented: 0 };
  let stopped;
  for (const operation of operations) {
    const failure = stopped ?? await attempt(() => send(operation, sending, { created, counts }));
    if (failure === void 0) continue;
    undone.push({ operation, ...failure });
    if (STOPPING.has(failure.code)) stopped = failure;
  }
  return { created, undone, ...counts };
}
async function attempt(work) {
  try {
    await work();
    return void 0;
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return { code: error.code, reason: error.message };
  }
}
async function send(operation, sending, tally) {
  const { tracker } = sending;
  switch (operation.kind) {
    case "react":
      return insist(() => tracker.react(operation.comment, operation.content), sending);
    case "create": {
      const { number: number2 } = await createOnce(operation.fingerprint, operation.draft, sending);
      tally.created.set(operation.fingerprint, number2);
      return;
    }
    case "update": {
      const { number: number2, patch, comment } = operation;
      if (comment !== void 0 && await commentOnce(number2, comment, sending))
        tally.counts.commented += 1;
      await insist(() => tracker.update(number2, patch), sending);
      tally.counts.updated += 1;
    }
  }
}
var SETTLE_MS = [2e3, 5e3, 1e4];
async function createOnce(fingerprint2, draft, sending) {
  const { tracker } = sending;
  try {
    return withLabels(await tracker.create(draft), draft);
  } catch (error) {
    if (trackerCode(error) !== "unknown") throw error;
    const found = await findCreated(fingerprint2, sending);
    return found ?? withLabels(await tracker.create(draft), draft);
  }
}
function withLabels(issue, { labels }) {
  const dropped = labels.find((label) => !issue.labels.includes(label));
  if (dropped === void 0) return issue;
  throw new TrackerError(
    "denied",
    `issue #${issue.number} was created without its label ${dropped}: the token may not set labels (it needs \`issues: write\` in this repository). Close that issue, and give the workflow the permission.`
  );
}
async function findCreated(fingerprint2, { tracker, pause }) {
  for (const milliseconds of SETTLE_MS) {
    await pause(milliseconds);
    const found = await orUnknown(() => tracker.newest());
    const issue = found?.find(
      ({ body, open, trusted }) => trusted && open && splitBody(body)?.marker.fingerprint === fingerprint2
    );
    if (issue !== void 0) return issue;
  }
  return void 0;
}
async function commentOnce(number2, { key, text: text2 }, sending) {
  const { tracker, pause } = sending;
  const isThere = async () => (await insist(() => tracker.commentsOn(number2), sending)).some((body) => keyOf(body) === key);
  if (await isThere()) return false;
  try {
    await tracker.comment(number2, text2);
  } catch (error) {
    if (trackerCode(error) !== "unknown") throw error;
    await pause(SETTLE_MS[1]);
    if (!await isThere()) await tracker.comment(number2, text2);
  }
  return true;
}
async function insist(work, { pause }) {
  for (const milliseconds of SETTLE_MS.slice(0, 2)) {
    try {
      return await work();
    } catch (error) {
      if (trackerCode(error) !== "unknown") throw error;
      await pause(milliseconds);
    }
  }
  return work();
}
async function orUnknown(work) {
  try {
    return await work();
  } catch (error) {
    if (trackerCode(error) !== "unknown") throw error;
    return void 0;
  }
}

// action/write/issues/dashboard-state.ts
import { deflateRawSync, inflateRawSync } from "node:zlib";
var NO_STATE = {
  pending: [],
  numbers: /* @__PURE__ */ new Map(),
  moved: [],
  watermark: void 0,
  unlooked: /* @__PURE__ */ new Map(),
  commentsSince: void 0
};
var text = string().max(5e3);
var hash = string().regex(/^[0-9a-f]{32}$/);
var findingSchema = object({
  fingerprint: hash,
  kind: _enum(["control", "integrity", "detection"]),
  id: text,
  severity: _enum(SEVERITIES),
  title: text,
  account: text,
  region: text,
  resource: text,
  summary: text,
  facts: array(object({ label: text, value: text })).max(50),
  purpose: text,
  evidence: array(
    object({
      time: text.exactOptional(),
      what: text,
      key: text,
      state: _enum(["verified", "pending", "failed", "unchecked"]),
      eventID: text.exactOptional()
    })
  ).max(10),
  evidenceTotal: number().int().nonnegative(),
  falsePositives: array(text).max(50),
  blindSpots: array(text).max(50).exactOptional(),
  severityReason: text.exactOptional(),
  nextSteps: array(object({ text, command: text.exactOptional() })).max(50),
  references: array(text).max(50),
  authors: array(text).max(50),
  stretch: object({ trail: text, from: text, to: text }).exactOptional()
});
var stateSchema = object({
  v: literal(1),
  pending: array(findingSchema).max(1e3),
  numbers: array(tuple([hash, number().int().positive()])),
  moved: array(hash),
  unlooked: array(tuple([hash, iso_exports.datetime()])).default([]),
  watermark: iso_exports.datetime().exactOptional(),
  commentsSince: iso_exports.datetime().exactOptional()
});
var ENCODED_LIMIT = 44e3;
var INFLATED_LIMIT = 8e6;
var NUMBER_LIMIT = 1e3;
var UNLOOKED_LIMIT = 300;
function encodeState(state) {
  const trimmed = state.pending.slice(0, 1e3).map(trimFinding);
  let kept = trimmed.length;
  let line = lineOf(state, trimmed);
  while (line.length > ENCODED_LIMIT && kept > 0) {
    kept = Math.floor(kept * 0.8);
    line = lineOf(state, trimmed.slice(0, kept));
  }
  return { line, left: state.pending.slice(kept) };
}
function lineOf({ numbers, moved, unlooked, ...state }, pending) {
  const newest = [...numbers].sort(([, a], [, b]) => b - a).slice(0, NUMBER_LIMIT);
  const { watermark, commentsSince } = state;
  const json = JSON.stringify({
    v: 1,
    pending,
    numbers: newest,
    moved: moved.slice(-200),
    unlooked: [...unlooked].slice(0, UNLOOKED_LIMIT),
    watermark,
    commentsSince
  });
  return `<!-- data ${deflateRawSync(json, { level: 9 }).toString("base64")} -->`;
}
function cut(value) {
  return value.slice(0, 1e3);
}
function limitsOf({ blindSpots, severityReason }) {
  return {
    ...blindSpots !== void 0 && { blindSpots: blindSpots.slice(0, 5).map(cut) },
    ...severityReason !== void 0 && { severityReason: cut(severityReason) }
  };
}
function trimFinding(finding) {
  return {
    ...finding,
    title: cut(finding.title),
    resource: cut(finding.resource),
    summary: cut(finding.summary),
    purpose: cut(finding.purpose),
    facts: finding.facts.slice(0, 12).map(({ label, value }) => ({ label: cut(label), value: cut(value) })),
    evidence: finding.evidence.slice(0, 5).map((row) => ({ ...row, what: cut(row.what), key: cut(row.key) })),
    falsePositives: finding.falsePositives.slice(0, 5).map(cut),
    ...limitsOf(finding),
    nextSteps: finding.nextSteps.slice(0, 8).filter(({ command = "" }) => command.length < 2e3),
    references: finding.references.slice(0, 5).map(cut),
    authors: finding.authors.slice(0, 10).map(cut)
  };
}
function decodeState(body) {
  const encoded = /^<!-- data ([A-Za-z0-9+/=]{1,60000}) -->\r?$/m.exec(body)?.[1];
  if (encoded === void 0) return void 0;
  const parsed = stateSchema.safeParse(jsonIn(encoded));
  if (!parsed.success) return void 0;
  const { numbers, unlooked, watermark, commentsSince, ...lists } = parsed.data;
  const { pending, moved } = lists;
  const maps = { numbers: new Map(numbers), unlooked: new Map(unlooked) };
  return { pending, moved, watermark, commentsSince, ...maps };
}
function jsonIn(encoded) {
  try {
    const inflated = inflateRawSync(Buffer.from(encoded, "base64"), {
      maxOutputLength: INFLATED_LIMIT
    });
    return JSON.parse(inflated.toString("utf8"));
  } catch {
    return void 0;
  }
}

// action/write/issues/own-issues.ts
var DASHBOARD_KIND = "dashboard";
function ownIssues(issues, adopt = /* @__PURE__ */ new Map()) {
  const own = issues.filter(({ trusted }) => trusted).map((issue) => takeApart(issue, adopt)).filter((issue) => issue !== void 0).sort((a, b) => a.issue.number - b.issue.number);
  const byFingerprint = /* @__PURE__ */ new Map();
  for (const issue of own) {
    const same = byFingerprint.get(issue.fingerprint);
    if (same === void 0) byFingerprint.set(issue.fingerprint, [issue]);
    else same.push(issue);
  }
  const ranked = [...byFingerprint].map(([fingerprint2, same]) => ({ fingerprint: fingerprint2, ...rank(same) }));
  return {
    primary: new Map(ranked.map(({ fingerprint: fingerprint2, first }) => [fingerprint2, first])),
    repeated: ranked.flatMap(({ first, others }) => others.map((issue) => ({ issue, of: first }))),
    numbers: new Set(own.map(({ issue }) => issue.number))
  };
}
function rank(same) {
  const open = same.filter(({ issue }) => issue.open);
  const first = open[0] ?? same.at(-1);
  if (first === void 0) throw new Error("a fingerprint has an issue");
  return { first, others: open.slice(1) };
}
function takeApart(issue, adopt) {
  const parts = splitBody(issue.body);
  if (parts === void 0 || parts.marker.kind === DASHBOARD_KIND) return void 0;
  const { fingerprint: fingerprint2 } = parts.marker;
  return {
    issue,
    parts,
    fingerprint: adopt.get(fingerprint2) ?? fingerprint2,
    ledger: parseLedger(parts.managed) ?? { ...EMPTY, status: statusOf(issue) }
  };
}
function statusOf({ open, reason }) {
  if (open) return "acknowledged";
  return reason === "completed" ? "done" : "false-positive";
}

// action/write/issues/dashboard.ts
var DASHBOARD_TITLE = "Trailwarden: the state of the audit trail";
var DASHBOARD_LABELS = [GATE_LABEL, "kind:dashboard"];
var NO_FINGERPRINT = "0".repeat(32);
function renderDashboard(view) {
  const { line, left } = encodeState(view.state);
  const sections = [
    healthLines(view),
    countTable(view.plan.standings),
    listSection("Open the longest", openLines(view.plan.standings)),
    listSection("Open, and not looked for", unlookedLines(view)),
    listSection("Waiting for room", view.state.pending.map(pendingLine)),
    listSection("Suppressed", suppressedLines(view.plan)),
    listSection("Called false before their rule changed: look again", reviewLines(view.plan)),
    listSection("Rule retired, or place no longer looked at", orphanLines(view.plan.standings)),
    line
  ];
  const managed = sections.filter((section) => section !== "").join("\n\n");
  const marker = { fingerprint: NO_FINGERPRINT, kind: DASHBOARD_KIND };
  return { body: joinBody(marker, managed, view.notes.slice(0, 5e3)), undelivered: left };
}
function findDashboard(issues) {
  const [first] = issues.filter(({ trusted, open }) => trusted && open).filter(({ body: body2 }) => splitBody(body2)?.marker.kind === DASHBOARD_KIND).sort((a, b) => a.number - b.number);
  if (first === void 0) return void 0;
  const { number: number2, body } = first;
  return { number: number2, body, notes: splitBody(body)?.notes ?? "", state: decodeState(body) };
}
function repeatedDashboards(issues, kept) {
  const of = issues.find(({ number: number2 }) => number2 === kept?.number);
  if (of === void 0) return [];
  return issues.filter(({ trusted, open, number: number2 }) => trusted && open && number2 !== of.number).filter(({ body }) => splitBody(body)?.marker.kind === DASHBOARD_KIND).map(({ number: number2 }) => ({
    kind: "update",
    number: number2,
    patch: { state: "closed", reason: "duplicate", duplicateOf: of.id }
  }));
}
function healthLines({ now, window, unread }) {
  const lines = [
    `- Last run: ${isoOf(now)}`,
    ...window === void 0 ? [] : [`- It covered: ${isoOf(window.since)} to ${isoOf(window.until)}`],
    unread.length === 0 ? "- Everything was looked at." : `- **Not everything was looked at**: ${unread.length} could not be read.`,
    ...unread.slice(0, ROWS).map((what) => `  - ${code(what, 300)}`)
  ];
  return `## Health

${lines.join("\n")}`;
}
function countTable(standings) {
  const columns = STATUSES.filter(
    (status) => standings.some(({ ledger }) => ledger.status === status)
  );
  if (columns.length === 0) return "## Issues\n\nNone.";
  const rows = SEVERITIES.map((severity) => ({
    severity,
    counts: columns.map(
      (status) => standings.filter(({ ledger }) => ledger.status === status && ledger.severity === severity).length
    )
  })).filter(({ counts }) => counts.some((count) => count > 0));
  return [
    "## Issues\n",
    `| Severity | ${columns.join(" | ")} |`,
    `| --- |${" --- |".repeat(columns.length)}`,
    ...rows.map(({ severity, counts }) => `| ${severity} | ${counts.join(" | ")} |`)
  ].join("\n");
}
var ROWS = 20;
function listSection(heading, lines) {
  if (lines.length === 0) return "";
  const more = lines.length > ROWS ? [`- and ${lines.length - ROWS} more`] : [];
  return [`## ${heading}
`, ...lines.slice(0, ROWS), ...more].join("\n");
}
function openLines(standings) {
  return standings.filter(({ ledger }) => isOpen(ledger.status)).sort((a, b) => a.number - b.number).slice(0, 5).map(({ number: number2, ledger }) => `- #${number2} ${ledger.severity}`);
}
function unlookedLines({ plan, state }) {
  return plan.standings.flatMap(({ number: number2, fingerprint: fingerprint2, ledger }) => {
    const since = state.unlooked.get(fingerprint2);
    return since === void 0 ? [] : [{ number: number2, since, severity: ledger.severity }];
  }).sort((a, b) => a.since < b.since ? -1 : Number(a.since > b.since)).map(({ number: number2, since, severity }) => `- #${number2} ${severity}, since ${since}`);
}
function pendingLine({ severity, title, account, region }) {
  return `- ${severity}: ${code(titleText(title, 120))} in ${code(`${account} ${region}`, 60)}`;
}
function suppressedLines({ standings, suppressed }) {
  const silenced = standings.filter(({ ledger }) => ledger.status === "suppressed").sort((a, b) => a.ledger.until - b.ledger.until).map(({ number: number2, ledger }) => `- #${number2} until ${instant(ledger.until)}`);
  const byFile2 = suppressed.length === 0 ? [] : [`- ${suppressed.length} by the reviewed file, without an issue`];
  return [...byFile2, ...silenced];
}
function reviewLines({ standings }) {
  return standings.filter(({ ledger }) => ledger.status === "false-positive" && ledger.review === 1).map(({ number: number2 }) => `- #${number2}`);
}
function orphanLines(standings) {
  return standings.filter(({ presence, ledger }) => presence === "orphan" && isOpen(ledger.status)).map(({ number: number2 }) => `- #${number2}`);
}
function isoOf(date) {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

// action/write/issues/issue-body.ts
function nextBody(rewrite) {
  const { before, finding, ledger, context, redaction } = rewrite;
  if (finding === void 0 || !hasNews(rewrite, finding)) return keptBody(rewrite);
  return renderIssue(
    { ...finding, evidenceTotal: ledger.count },
    {
      redaction,
      notes: before?.notes ?? "",
      ledger: [context, renderLedger(ledger)].filter((part) => part !== "").join("\n\n"),
      earlierRows: before === void 0 ? [] : evidenceRowsIn(before.managed)
    }
  ).body;
}
function hasNews({ before, known }, finding) {
  if (before === void 0 || known === void 0) return true;
  if (finding.evidence.length === 0 || finding.severity !== known.severity) return true;
  return freshEvents(known, finding).length > 0;
}
function keptBody({ before, finding, ledger, redaction }) {
  if (before === void 0) throw new Error("an issue without a finding has a text already");
  const content = withoutLedger(before.managed);
  const fresh = finding === void 0 ? content : refreshEvidence(content, redactFinding(finding, redaction));
  return joinBody(before.marker, `${fresh}

${renderLedger(ledger)}`, before.notes);
}

// action/write/issues/plan-issue.ts
var REASON = {
  fixed: "completed",
  done: "completed",
  suppressed: "not_planned",
  "false-positive": "not_planned",
  duplicate: "duplicate"
};
function draftIssue(finding, about) {
  const { route, previous = 0, redaction } = about;
  const ledger = { ...newLedger(finding), previous };
  return {
    title: issueTitle(redactFinding(finding, redaction)),
    body: nextBody({
      before: void 0,
      known: void 0,
      finding,
      ledger,
      context: route.text,
      redaction
    }),
    labels: [.../* @__PURE__ */ new Set([...labelsOf(ledger, finding.kind), ...route.labels])],
    assignees: route.assignees
  };
}
function updateIssue(own, change) {
  const { issue, parts, ledger: known } = own;
  const body = withFingerprint(nextBody({ ...change, before: parts, known }), own.fingerprint);
  const patch = {
    ...isSameBody(body, own) ? {} : { body },
    ...labelPatch(own, change),
    ...statePatch(issue.open, change.ledger.status)
  };
  if (Object.keys(patch).length === 0) return void 0;
  const comment = change.say && {
    comment: ownComment(change.say, change.ledger, `${issue.number} ${parts.marker.rev}`)
  };
  return { kind: "update", number: issue.number, patch, ...comment };
}
function closeRepeated(repeated, of) {
  const ledger = { ...repeated.ledger, status: "duplicate", until: 0, byFile: 0 };
  const change = { ledger, finding: void 0, say: void 0, context: "", redaction: void 0 };
  const patch = {
    body: nextBody({ ...change, before: repeated.parts, known: repeated.ledger }),
    ...labelPatch(repeated, change),
    state: "closed",
    reason: "duplicate",
    duplicateOf: of.issue.id
  };
  return { kind: "update", number: repeated.issue.number, patch };
}
function isSameBody(body, { parts, fingerprint: fingerprint2 }) {
  const next = splitBody(body);
  const same = next?.marker.rev === parts.marker.rev || next?.managed === parts.managed;
  return same && fingerprint2 === parts.marker.fingerprint;
}
function withFingerprint(body, fingerprint2) {
  const parts = splitBody(body);
  if (parts === void 0 || parts.marker.fingerprint === fingerprint2) return body;
  return joinBody({ ...parts.marker, fingerprint: fingerprint2 }, parts.managed, parts.notes);
}
var OURS = /^(?:severity|kind|status):/;
function labelPatch({ issue, parts }, change) {
  const kind = change.finding?.kind ?? parts.marker.kind;
  const wanted = labelsOf(change.ledger, kind);
  const kept = issue.labels.filter((label) => !OURS.test(label) && !wanted.includes(label));
  const labels = [...wanted, ...kept];
  const same = labels.length === issue.labels.length && labels.every((label) => issue.labels.includes(label));
  return same ? {} : { labels };
}
function labelsOf({ severity, status, quiet }, kind) {
  return [
    GATE_LABEL,
    `severity:${severity}`,
    `kind:${kind}`,
    ...status === "new" ? [] : [`status:${status}`],
    ...quiet === 1 && isOpen(status) ? ["status:quiet"] : []
  ];
}
function statePatch(open, status) {
  if (open === isOpen(status)) return {};
  const reason = REASON[status];
  return reason === void 0 ? { state: "open", reason: "reopened" } : { state: "closed", reason };
}

// action/write/issues/storm.ts
function groupFingerprint(ruleId) {
  return fingerprint({ ruleId, account: "*", region: "*", entity: "group" });
}
var MEMBER_LIMIT = 300;
function groupFinding(members) {
  const sorted = [...members].sort(byUrgency);
  const [worst] = sorted;
  if (worst === void 0) throw new Error("a group has members");
  return {
    ...worst,
    fingerprint: groupFingerprint(worst.id),
    account: "*",
    region: "*",
    resource: "",
    summary: `${worst.title}: found in many places at once, so they stand together here.`,
    facts: [],
    evidence: sorted.slice(0, MEMBER_LIMIT).map(memberRow),
    evidenceTotal: sorted.length
  };
}
function memberRow({ fingerprint: member, ...finding }) {
  const [newest] = finding.evidence;
  const what = [finding.severity, finding.account, finding.region, finding.resource];
  return {
    ...newest?.time === void 0 ? {} : { time: newest.time },
    what: what.filter((part) => part !== "").join(" "),
    key: newest?.key ?? "",
    state: newest?.state ?? "unchecked",
    eventID: member
  };
}
function isMember(group, finding) {
  const row = { ...finding, evidence: [memberRow(finding)] };
  return freshEvents(group, row).length === 0;
}
function groupStorms(findings, options) {
  const byRule = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const ofRule = byRule.get(finding.id);
    if (ofRule === void 0) byRule.set(finding.id, [finding]);
    else ofRule.push(finding);
  }
  return [...byRule].flatMap(([id, ofRule]) => groupRule(ofRule, options.groupOf(id), options));
}
function groupRule(ofRule, group, { hasIssue, groupOver }) {
  const single = ofRule.filter(hasIssue);
  const loose = ofRule.filter((finding) => !hasIssue(finding));
  if (group?.open === true) return [...single, ...grouped(loose)];
  const isTold = (finding) => group !== void 0 && isMember(group.ledger, finding);
  const newcomers = loose.filter((finding) => !isTold(finding));
  if (newcomers.length > groupOver) return [...single, ...grouped(loose)];
  return [...single, ...newcomers, ...grouped(loose.filter(isTold))];
}
function grouped(members) {
  return members.length === 0 ? [] : [groupFinding(members)];
}

// action/write/issues/hear.ts
var SILENT_DAYS = 90;
var INSISTED_DAYS = 30;
function hear(situation) {
  const { ledger, orders } = situation;
  const byState = heardState(situation);
  const byLabel = byState === ledger ? heardLabels(situation) : byState;
  const heard = orders.reduce((next, order) => obey(next, order, situation.now), byLabel);
  return isJudgedNow(situation, heard) ? { ...heard, version: situation.version ?? 1 } : heard;
}
function isJudgedNow({ ledger, orders }, heard) {
  if (heard.status !== "false-positive") return false;
  const isSaid = orders.some(({ order }) => order.verb === "false-positive");
  return isSaid || ledger.status !== "false-positive";
}
function heardState(situation) {
  const { issue, ledger, now } = situation;
  if (issue.open === isOpen(ledger.status)) return ledger;
  if (!issue.open) return closedByHand(situation);
  const anew = { absentRuns: 0, absentAt: now, quiet: 0, takenAt: now };
  return { ...settle(ledger, "acknowledged", 0), ...anew };
}
function closedByHand(situation) {
  const { issue, ledger, now, presence } = situation;
  if (issue.reason === "not_planned") return settle(ledger, "suppressed", now + SILENT_DAYS * DAY);
  if (issue.reason === "duplicate") return followDuplicate(situation);
  const insisted = ledger.reopened > 0 && presence === "present";
  return insisted ? settle(ledger, "suppressed", now + INSISTED_DAYS * DAY) : settle(ledger, "done", 0);
}
function followDuplicate({ ledger, repeatsOurs, now }) {
  return repeatsOurs ? settle(ledger, "duplicate", 0) : settle(ledger, "suppressed", now + SILENT_DAYS * DAY);
}
function heardLabels({ issue, ledger, routed, now }) {
  const said = new Set(issue.labels.filter((label) => label !== `status:${ledger.status}`));
  if (said.has("status:false-positive")) return settle(ledger, "false-positive", 0);
  if (ledger.status === "false-positive") return ledger;
  if (said.has("status:suppressed")) return settle(ledger, "suppressed", now + SILENT_DAYS * DAY);
  const taken = issue.assignees.some((login) => !routed.includes(login));
  const seen = said.has("status:acknowledged") || taken && ledger.status === "new";
  return seen && isOpen(ledger.status) ? settle(ledger, "acknowledged", 0) : ledger;
}
function obey(ledger, { comment, order }, now) {
  const heard = { ...ledger, lastCommand: comment };
  if (order.verb === "unknown") return heard;
  const logged = { ...heard, log: [...ledger.log, `${comment}.${order.verb}`].slice(-10) };
  if (order.verb === "suppress") return settle(logged, "suppressed", now + order.days * DAY);
  return OBEY[order.verb](logged);
}
var OBEY = {
  ack: (ledger) => isOpen(ledger.status) ? settle(ledger, "acknowledged", 0) : ledger,
  reopen: (ledger) => settle(ledger, "acknowledged", 0),
  "false-positive": (ledger) => settle(ledger, "false-positive", 0),
  autoclose: (ledger) => ({ ...ledger, autoclose: 1 })
};
function settle(ledger, status, until) {
  return { ...ledger, status, until, byFile: 0 };
}

// action/write/issues/transition.ts
function nextStep(situation) {
  const heard = byFile({ ...situation, ledger: hear(situation) });
  return BY_STATUS[heard.ledger.status](heard);
}
var stay = ({ ledger }) => ({ ledger, ignore: true });
var BY_STATUS = {
  new: openStep,
  acknowledged: openStep,
  regressed: openStep,
  fixed: fixedStep,
  done: doneStep,
  suppressed: suppressedStep,
  "false-positive": judgedStep,
  duplicate: stay
};
function byFile(situation) {
  const { ledger, fileUntil, now, presence } = situation;
  if (ledger.status === "false-positive" || ledger.status === "duplicate") return situation;
  if (fileUntil !== void 0 && presence === "present")
    return withLedger(situation, { status: "suppressed", until: fileUntil, byFile: 1 });
  if (ledger.byFile === 1 && presence === "present")
    return withLedger(situation, { until: Math.min(ledger.until, now), byFile: 0 });
  return situation;
}
function withLedger(situation, changes) {
  return { ...situation, ledger: { ...situation.ledger, ...changes } };
}
function openStep(situation) {
  const { presence, finding, kind, ledger } = situation;
  if (finding !== void 0) return seenAgain(situation, finding);
  if (presence === "orphan") return orphaned(situation);
  if (presence !== "absent") return { ledger };
  if (kind === "detection") return quietStep(situation);
  if (kind === "integrity") return { ledger: settled(ledger, "fixed"), say: "digest-arrived" };
  return absentStep(situation);
}
function seenAgain({ ledger, now }, finding) {
  const next = witness(ledger, finding);
  const worse = SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(ledger.severity);
  const told = new Set(ledger.told);
  const news = worse || newsKeys(finding).some((key) => !told.has(key));
  if (!news || now - ledger.saidAt < DAY) return { ledger: next };
  return { ledger: { ...next, saidAt: now }, say: worse ? "worse" : "news" };
}
function absentStep({ ledger, now, policy }) {
  if (now <= ledger.absentAt) return { ledger };
  const next = { ...ledger, absentRuns: ledger.absentRuns + 1, absentAt: now };
  return next.absentRuns < policy.absentRuns ? { ledger: next } : { ledger: settled(next, "fixed"), say: "fixed" };
}
function quietStep({ ledger, now, policy }) {
  const calmSince = Math.max(ledger.lastSeen, ledger.takenAt);
  if (calmSince === 0 || now - calmSince < policy.quietDays * DAY) return { ledger };
  const next = { ...ledger, quiet: 1 };
  return policy.closeQuiet || ledger.autoclose === 1 ? { ledger: settled(next, "fixed"), say: "quiet" } : { ledger: next };
}
function orphaned({ ledger, policy }) {
  return policy.closeOrphans ? { ledger: settled(ledger, "fixed"), say: "orphan" } : { ledger };
}
function fixedStep(situation) {
  const { finding, issue, now, policy, ledger } = situation;
  if (finding === void 0) return { ledger };
  if (!isNewer(situation, finding)) return { ledger: witness(ledger, finding) };
  const closedAt = secondsOf(issue.closedAt);
  if (closedAt > 0 && now - closedAt > policy.reopenDays * DAY)
    return { ledger, replace: true, ignore: true };
  return { ledger: settled(witness(ledger, finding), "regressed"), say: "regressed" };
}
function doneStep(situation) {
  const { finding, ledger } = situation;
  if (finding === void 0) return { ledger };
  const next = witness(ledger, finding);
  if (!isNewer(situation, finding)) return { ledger: next };
  return {
    ledger: { ...settled(next, "regressed"), reopened: ledger.reopened + 1 },
    say: "not-done"
  };
}
function suppressedStep({ ledger, finding, now, presence }) {
  const next = finding === void 0 ? ledger : witness(ledger, finding);
  if (now < ledger.until) return { ledger: next };
  if (presence === "present")
    return { ledger: settled(next, "regressed"), say: "suppression-over" };
  return presence === "absent" ? { ledger: settled(next, "fixed") } : { ledger: next };
}
function isNewer({ issue, kind }, finding) {
  return kind === "control" || latestEvidence(finding) > secondsOf(issue.closedAt);
}
function judgedStep({ ledger, version }) {
  if (version === void 0) return { ledger, ignore: true };
  const review = version > Math.max(1, ledger.version) ? 1 : 0;
  return { ledger: { ...ledger, review }, ignore: true };
}
function settled(ledger, status) {
  return {
    ...ledger,
    status,
    until: 0,
    byFile: 0,
    absentRuns: isOpen(status) ? 0 : ledger.absentRuns,
    absentAt: isOpen(status) ? 0 : ledger.absentAt
  };
}
function secondsOf(date) {
  return date === void 0 ? 0 : Math.floor(date.getTime() / 1e3);
}

// action/write/issues/plan.ts
function planIssues(input) {
  const own = ownIssues(input.issues, input.options.adopt);
  const { wanted, suppressed } = actionable(input, own);
  const bench = {
    input,
    own,
    found: new Map(wanted.map((finding) => [finding.fingerprint, finding])),
    look: lookFor({ ...input.observation, findings: wanted }),
    versions: new Map(
      [...input.observation.versions ?? []].map(([rule, version]) => [shortHash(rule), version])
    )
  };
  const judged = [...own.primary.values()].map((issue) => judge(issue, bench));
  const { drafts, pending } = newIssues(bench, judged);
  return {
    operations: [
      ...judged.flatMap(({ reactions }) => reactions),
      ...own.repeated.map(({ issue, of }) => closeRepeated(issue, of)),
      ...judged.flatMap(({ update }) => update === void 0 ? [] : [update]),
      ...drafts
    ],
    standings: judged.map(({ standing }) => standing),
    pending,
    suppressed
  };
}
function actionable({ observation, suppressions, options, now }, { primary }) {
  const unique = new Map(observation.findings.map((finding) => [finding.fingerprint, finding]));
  const all = [...unique.values()].filter(({ severity }) => severity !== "info").sort(byUrgency);
  const hasIssue = ({ fingerprint: fingerprint2 }) => primary.has(fingerprint2);
  const isSilenced = (finding) => !hasIssue(finding) && suppressedUntil(finding, suppressions, secondsOf(now)) !== void 0;
  const groupOf = (ruleId) => {
    const group = primary.get(groupFingerprint(ruleId));
    return group && { ledger: group.ledger, open: group.issue.open };
  };
  const loud = all.filter((finding) => !isSilenced(finding));
  return {
    wanted: groupStorms(loud, { groupOver: options.groupOver, groupOf, hasIssue }),
    suppressed: all.filter(isSilenced)
  };
}
function judge(own, bench) {
  const situation = situationOf(own, bench);
  const { issue, presence, finding, orders } = situation;
  const { options } = bench.input;
  const step = nextStep(situation);
  return {
    own,
    step,
    standing: {
      number: issue.number,
      fingerprint: own.fingerprint,
      title: issue.title,
      kind: situation.kind,
      ledger: step.ledger,
      presence
    },
    update: updateIssue(own, {
      ledger: step.ledger,
      finding: step.ignore === true ? void 0 : finding,
      say: step.say,
      context: finding === void 0 ? "" : options.route(finding).text,
      redaction: options.redaction
    }),
    reactions: orders.map(({ comment, order }) => ({
      kind: "react",
      comment,
      content: order.verb === "unknown" ? "confused" : "+1"
    }))
  };
}
function situationOf(own, bench) {
  const { comments, options, suppressions, ...input } = bench.input;
  const { issue, fingerprint: fingerprint2, parts, ledger } = own;
  const kind = parts.marker.kind;
  const finding = bench.found.get(fingerprint2);
  const now = secondsOf(input.now);
  return {
    issue,
    kind,
    ledger,
    presence: bench.look({ ...ledger, fingerprint: fingerprint2, kind }),
    finding,
    orders: ordersFor(comments, issue.number, ledger.lastCommand),
    routed: finding === void 0 ? issue.assignees : options.route(finding).assignees,
    fileUntil: finding && suppressedUntil(finding, suppressions, now),
    repeatsOurs: namesOurs(own, bench),
    version: bench.versions.get(ledger.rule),
    now,
    policy: options.policy
  };
}
function namesOurs({ issue }, { input, own }) {
  return input.comments.some((comment) => {
    if (comment.issue !== issue.number || !comment.allowed) return false;
    const named = duplicateNamed(comment.body);
    return named !== void 0 && named !== issue.number && own.numbers.has(named);
  });
}
function newIssues(bench, judged) {
  const { input, found } = bench;
  const { options } = input;
  const filed = new Map(judged.map((judgement) => [judgement.own.fingerprint, judgement]));
  const waiting = input.pending.filter(
    (finding) => !found.has(finding.fingerprint) && stillWaits(finding, bench)
  );
  const line = [...found.values(), ...waiting].filter(({ fingerprint: fingerprint2 }) => filed.get(fingerprint2)?.step.replace ?? !filed.has(fingerprint2)).filter(({ fingerprint: fingerprint2 }) => !input.moved.includes(fingerprint2)).sort(byUrgency);
  const draft = (finding) => ({
    kind: "create",
    fingerprint: finding.fingerprint,
    draft: draftIssue(finding, {
      route: options.route(finding),
      previous: filed.get(finding.fingerprint)?.own.issue.number,
      redaction: options.redaction
    })
  });
  const { maxNew, redaction } = options;
  return {
    drafts: line.slice(0, maxNew).map(draft),
    // What waits is told on the dashboard: nothing hidden may wait there.
    pending: line.slice(maxNew).map((finding) => redactFinding(finding, redaction))
  };
}
function stillWaits(finding, { look, input }) {
  if (suppressedUntil(finding, input.suppressions, secondsOf(input.now)) !== void 0)
    return false;
  return finding.kind === "detection" || look({ ...newLedger(finding), ...finding }) !== "absent";
}

// action/write/issues/keep-issues.ts
async function keepIssues(run) {
  const warning = await guard(run);
  const ground = await readGround(run);
  const plan = planIssues(planInput(run, ground));
  await prepare(run, ground);
  const repeated = repeatedDashboards(ground.issues, ground.dashboard);
  const applied = await applyPlan([...plan.operations, ...repeated], run);
  const { body, undelivered } = await renderLast(run, { ground, plan, applied });
  const written = await writeDashboard(run, ground, body);
  const undone = applied.undone.filter(isLoss);
  return {
    plan,
    applied,
    warning,
    dashboard: written.number,
    troubles: [.../* @__PURE__ */ new Set([...applied.undone.map(({ reason }) => reason), ...written.troubles])],
    delivered: undelivered.length + undone.length + written.troubles.length === 0
  };
}
function guard({ tracker, pause, allowPublic = false }) {
  return insist(() => guardVisibility(tracker, allowPublic), { pause });
}
function isLoss({ operation, code: code2 }) {
  if (operation.kind === "update") return code2 !== "gone" && code2 !== "moved";
  return operation.kind === "create";
}
async function readWatermark(tracker, pause) {
  const watermark = findDashboard(await insist(() => tracker.dashboards(), { pause }))?.state?.watermark;
  return watermark === void 0 ? void 0 : new Date(watermark);
}
async function previewIssues(run) {
  await guard(run);
  return planIssues(planInput(run, await readGround(run)));
}
function planInput(run, { issues, comments, state, moved }) {
  const { observation, suppressions, now, options } = run;
  return {
    observation,
    suppressions,
    now,
    options,
    issues,
    comments,
    moved,
    pending: state.pending
  };
}
var OVERLAP_MS = 36e5;
var FIRST_LOOK_MS = 90 * 864e5;
async function readGround(run) {
  const { tracker, now } = run;
  const listed = await insist(() => tracker.list(), run);
  const dashboard = findDashboard(listed);
  const state = dashboard?.state ?? NO_STATE;
  const { found, moved } = await probe(run, listed, state);
  const issues = [...listed, ...found];
  const since = state.commentsSince === void 0 ? now.getTime() - FIRST_LOOK_MS : Date.parse(state.commentsSince) - OVERLAP_MS;
  const comments = issues.length === 0 ? [] : await insist(() => tracker.comments(new Date(since)), run);
  return { issues, comments, dashboard, state, moved: [.../* @__PURE__ */ new Set([...state.moved, ...moved])] };
}
async function probe(run, listed, { numbers }) {
  const shown = new Set(listed.map(({ number: number2 }) => number2));
  const found = [];
  const moved = [];
  for (const [fingerprint2, number2] of [...numbers].filter(([, one]) => !shown.has(one))) {
    try {
      found.push(await insist(() => run.tracker.get(number2), run));
    } catch (error) {
      const code2 = trackerCode(error);
      if (code2 !== "gone" && code2 !== "moved") throw error;
      if (code2 === "moved") moved.push(fingerprint2);
    }
  }
  return { found, moved };
}
var OUR_LABELS = [
  GATE_LABEL,
  ...["critical", "high", "medium", "low"].map((severity) => `severity:${severity}`),
  ...["control", "integrity", "detection", "dashboard"].map((kind) => `kind:${kind}`),
  ...[...STATUSES.filter((status) => status !== "new"), "quiet"].map(
    (status) => `status:${status}`
  )
];
async function prepare(run, { dashboard }) {
  if (dashboard !== void 0) return;
  await insist(() => run.tracker.prepareLabels(OUR_LABELS), run);
}
async function renderLast(run, result) {
  const { dashboard } = result.ground;
  const view = {
    now: run.now,
    window: run.window,
    unread: run.unread,
    plan: result.plan,
    notes: dashboard === void 0 ? "" : await notesNow(run, dashboard)
  };
  const moved = renderDashboard({ ...view, state: nextState(run, result) });
  if (moved.undelivered.length === 0) return moved;
  const settledUntil = void 0;
  return renderDashboard({ ...view, state: nextState({ ...run, settledUntil }, result) });
}
async function notesNow(run, { number: number2, notes }) {
  try {
    const { body } = await run.tracker.get(number2);
    return splitBody(body)?.notes ?? notes;
  } catch (error) {
    if (trackerCode(error) === void 0) throw error;
    return notes;
  }
}
async function writeDashboard(run, ground, body) {
  const { dashboard, issues } = ground;
  try {
    if (dashboard === void 0) return { number: await newDashboard(run, body), troubles: [] };
    const { number: number2 } = dashboard;
    if (dashboard.body !== body) await insist(() => run.tracker.update(number2, { body }), run);
    return { number: number2, troubles: [] };
  } catch (error) {
    if (!(error instanceof TrackerError)) throw error;
    return {
      number: issues.length === 0 ? void 0 : dashboard?.number,
      troubles: [error.message]
    };
  }
}
async function newDashboard(run, body) {
  const draft = { title: DASHBOARD_TITLE, body, labels: DASHBOARD_LABELS, assignees: [] };
  const { number: number2 } = await createOnce(NO_FINGERPRINT, draft, run);
  return number2;
}
function nextState(run, { ground, plan, applied }) {
  const own = ownIssues(ground.issues, run.options.adopt);
  const numbers = [...own.primary].map(
    ([fingerprint2, { issue }]) => [fingerprint2, issue.number]
  );
  const { watermark } = ground.state;
  const delivered = !applied.undone.some(isLoss);
  return {
    pending: plan.pending,
    numbers: new Map([...numbers, ...applied.created]),
    moved: ground.moved,
    unlooked: unlookedSince(run, ground, plan),
    watermark: delivered ? run.settledUntil?.toISOString() ?? watermark : watermark,
    commentsSince: applied.undone.length === 0 ? run.now.toISOString() : ground.state.commentsSince
  };
}
function unlookedSince({ now }, { state }, { standings }) {
  const unlooked = standings.filter(
    ({ presence, kind, ledger }) => presence === "unknown" && kind !== "integrity" && isOpen(ledger.status)
  );
  return new Map(
    unlooked.map(({ fingerprint: fingerprint2 }) => [
      fingerprint2,
      state.unlooked.get(fingerprint2) ?? now.toISOString()
    ])
  );
}

// action/issue-desk.ts
async function openIssueDesk({ owner, repo }, { token, apiUrl, serverUrl, pause }, { identities, paced, allowPublic }) {
  if (token === "") throw new UsageError(NO_TOKEN);
  const ask = connectGitHub({ token, apiUrl, owner, repo, paced });
  const tracker = githubTracker(ask, { identities });
  const warning = await guardVisibility(tracker, allowPublic);
  const place = { tracker, pause, allowPublic };
  const desk = {
    url: `${serverUrl}/${owner}/${repo}`,
    watermark: () => readWatermark(tracker, pause),
    keep: (sheet) => keepIssues({ ...sheet, ...place }),
    preview: (sheet) => previewIssues({ ...sheet, ...place })
  };
  return { desk, warning };
}
var NO_TOKEN = "issues on GitHub need a token: in a workflow the input token (with permissions: issues: write), in a terminal the environment variable GITHUB_TOKEN";
export {
  openIssueDesk
};
