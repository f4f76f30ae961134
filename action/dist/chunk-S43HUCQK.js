import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  exitStatus,
  hasConfig,
  openOutput,
  readConfigSection,
  readPolicy,
  readSuppressionFile,
  readSuppressions
} from "./chunk-2YI5P2YR.js";
import {
  openStory,
  run
} from "./chunk-4TGU65YU.js";
import {
  NO_MEMORY,
  catchUp,
  openState,
  recall,
  recallBaseline,
  remember,
  rememberBaseline
} from "./chunk-IW773ZAV.js";
import {
  DEFAULT_POLICY
} from "./chunk-UIE2VTUT.js";
import {
  NO_ROUTE,
  parseRoutes
} from "./chunk-YKAQ3VO5.js";
import {
  renderIssue,
  splitBody
} from "./chunk-PAG4AWPG.js";
import {
  say
} from "./chunk-S56IBYH5.js";
import {
  byUrgency
} from "./chunk-GJ2JQX4R.js";
import {
  parseInputs
} from "./chunk-O4VSRGUP.js";
import {
  trackerCode
} from "./chunk-CS4XFFQV.js";
import {
  array,
  boolean,
  number,
  record,
  strictObject,
  string,
  unknown
} from "./chunk-VKPZG44R.js";
import {
  connectArchive
} from "./chunk-MOEFMQBI.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/write/issues/markdown-folder.ts
import { constants } from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
async function writeIssueFolder(folder, findings, redaction) {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  await told(folder, () => mkdir(folder, { recursive: true }));
  for (const finding of findings.filter(({ severity }) => severity !== "info")) {
    const outcome = await told(folder, () => writeIssueFile(folder, finding, redaction));
    counts[outcome] += 1;
  }
  return counts;
}
async function writeIssueFile(folder, finding, redaction) {
  const name = fileName(finding);
  const before = await readOwnFile(join(folder, name));
  const notes = before === void 0 ? "" : notesOf(before);
  const { body } = renderIssue(finding, { notes, heading: true, redaction });
  const after = body.endsWith("\n") ? body : `${body}
`;
  if (after === before) return "unchanged";
  await replaceFile(folder, name, after);
  return before === void 0 ? "created" : "updated";
}
function fileName({ fingerprint }) {
  if (!/^[0-9a-f]{32}$/.test(fingerprint))
    throw new Error("a fingerprint is 32 hex digits; use fingerprint() of checks/finding.ts");
  return `${fingerprint}.md`;
}
function notesOf(text) {
  return splitBody(text)?.notes ?? text;
}
async function readOwnFile(path) {
  const file = await openUnlinked(path);
  if (file === void 0) return void 0;
  try {
    if (!(await file.stat()).isFile())
      throw new UsageError(`--issues: ${path} is not a file: move it away, or choose a new folder`);
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
async function openUnlinked(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  try {
    return await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return void 0;
    if (codeOf(error) !== "ELOOP") throw error;
    throw new UsageError(
      `--issues: ${path} is a symbolic link, and links are not followed: remove it`,
      { cause: error }
    );
  }
}
async function replaceFile(folder, name, text) {
  const draft = join(folder, `.${name}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(draft, "wx", 420);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
async function told(folder, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError || codeOf(error) === "") throw error;
    throw new UsageError(
      `--issues: cannot write to the folder ${folder}: ${reasonOf(error)}; name a folder you may write to`,
      { cause: error }
    );
  }
}

// action/deliver.ts
async function deliver(seen, open2, prepared) {
  const { inputs, desk } = prepared;
  if (inputs.plan && desk !== void 0)
    return { failed: [], plan: await desk.preview(await sheetOf(seen, prepared)) };
  const issues = await tellIssues(seen, open2, prepared);
  const hub = await tellHub(seen, open2, prepared);
  return { ...issues, failed: [...issues.failed, ...hub] };
}
async function tellIssues(seen, open2, prepared) {
  const { inputs, desk, redaction } = prepared;
  if (inputs.issues?.kind === "folder") {
    const { path } = inputs.issues;
    const { created, updated, unchanged } = await writeIssueFolder(path, open2, redaction);
    say(`issues in ${path}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  if (desk === void 0) return { failed: [] };
  try {
    const outcome = await desk.keep(await sheetOf(seen, prepared));
    const failed = outcome.delivered ? [] : outcome.troubles.map((one) => undelivered(one));
    return { failed, issues: { outcome, repositoryUrl: desk.url } };
  } catch (error) {
    if (trackerCode(error) === void 0) throw error;
    return { failed: [undelivered(reasonOf(error))] };
  }
}
function undelivered(reason) {
  return { what: "issues", key: "", reason: `not everything was told: ${reason}` };
}
async function sheetOf({ report, observation, controls }, prepared) {
  const { inputs, now, settings, redaction, exceptions } = prepared;
  const takenOn = (controls?.suppressed ?? []).map(({ finding, by }) => ({
    fingerprint: finding.fingerprint,
    reason: by.reason,
    owner: by.owner,
    expires: by.expires
  }));
  return {
    now,
    observation: await observation(),
    suppressions: [...exceptions?.entries ?? [], ...takenOn],
    options: {
      policy: settings.policy,
      maxNew: inputs.maxNewIssues,
      groupOver: settings.groupOver,
      route: settings.route,
      redaction,
      adopt: settings.adopt
    },
    window: inputs.window,
    unread: [...report.unread, ...missedRows(prepared)].map(wordsOf),
    settledUntil: settledUntil(report, inputs, now)
  };
}
function missedRows({ missed }) {
  if (missed === void 0) return [];
  const [since, until] = [missed.since, missed.until].map((time) => time.toISOString());
  const reason = `nobody has looked from ${since} to ${until}: no run reaches back further than 30 days by itself; look once with --since ${since} --until ${until}`;
  return [{ what: "window", key: "", reason }];
}
function wordsOf({ what, key, reason }) {
  return `${[what, key].filter((part) => part !== "").join(" ")}: ${reason}`;
}
function settledUntil({ complete }, inputs, now) {
  const { windowChosen, window } = inputs;
  if (!complete || windowChosen) return void 0;
  return window.until < now ? window.until : now;
}
async function tellHub({ observation }, findings, { inputs, redaction, now }) {
  const { securityHub: region, endpoint } = inputs;
  if (region === void 0) return [];
  const { publish } = await import("./chunk-WJEQESV7.js");
  try {
    const told2 = await publish({
      ...{ region, endpoint, findings, redaction, now },
      observation: await observation()
    });
    const { imported, resolved, unchanged, refused } = told2;
    say(`security hub: ${imported} imported, ${resolved} resolved, ${unchanged} unchanged`);
    return refused.map(({ id, reason }) => ({ what: "security hub", key: id, reason }));
  } catch (error) {
    return [{ what: "security hub", key: "", reason: `nothing was told: ${reasonOf(error)}` }];
  }
}

// action/look.ts
async function lookAtAll(prepared, wires) {
  const [outcome, controls, hub] = await Promise.all([
    lookAtLogs(prepared, wires),
    tried("controls", () => lookAtConfiguration(prepared)),
    tried("security hub", () => lookAtHub(prepared))
  ]);
  const report = joined(outcome.report, controls, hub);
  const takenOn = (controls.value?.suppressed ?? []).map(({ finding }) => finding);
  const { sight } = outcome;
  const views = { sight, controls: controls.value, hub: hub.value, parts: prepared.inputs.parts };
  return {
    report,
    observation: async () => {
      const { observe } = await import("./chunk-KHOBCGBO.js");
      return observe([...report.findings, ...takenOn], views);
    },
    outcome,
    controls: controls.value
  };
}
function joined(logs, controls, hub) {
  const more = [...controls.value?.unread ?? [], ...controls.failed, ...hub.failed];
  const findings = [controls, hub].flatMap(({ value }) => value?.findings ?? []);
  return {
    ...logs,
    complete: logs.complete && more.length === 0,
    unread: [...logs.unread, ...more],
    controls: controls.value?.rows ?? [],
    findings: [...logs.findings, ...findings].toSorted(byUrgency)
  };
}
async function lookAtLogs(prepared, wires) {
  const { inputs, now, memory } = prepared;
  const archive = await connectArchive(inputs.place, (key, reason) => {
    say(`left out ${key}: ${reason}`);
  });
  try {
    return await run(await openStory(inputs, wires, { ...archive, now, memory }));
  } finally {
    archive.close();
  }
}
async function lookAtConfiguration(prepared) {
  const { controls, now, inputs } = prepared;
  if (controls === void 0) return void 0;
  const { lookAtControls } = await import("./chunk-P4WNSWXM.js");
  const second = new Date(Math.floor(now.getTime() / 1e3) * 1e3);
  const { endpoint, place } = inputs;
  return lookAtControls({ ...controls, now: second, endpoint, archive: place });
}
async function lookAtHub({ inputs }) {
  const { securityHubFindings: conditions, securityHub: region, endpoint, window } = inputs;
  if (conditions.size === 0) return void 0;
  const { readHubFindings } = await import("./chunk-N4P6YCOD.js");
  return readHubFindings({ region, endpoint, window, conditions });
}
async function tried(what, look) {
  try {
    return { value: await look(), failed: [] };
  } catch (error) {
    return { value: void 0, failed: [{ what, key: "", reason: reasonOf(error) }] };
  }
}

// action/suppress.ts
async function readExceptions(file) {
  const source = await readSuppressionFile(file);
  if (source === void 0) return void 0;
  const { parseSuppressions } = await import("./chunk-DYPKYJH4.js");
  return { path: source.path, entries: parseSuppressions(source.text, source.path) };
}
async function suppress(report, exceptions, now) {
  if (exceptions === void 0) return report;
  const { endedSuppressions, suppressedUntil } = await import("./chunk-DYPKYJH4.js");
  const { path, entries } = exceptions;
  const seconds = Math.floor(now.getTime() / 1e3);
  const isOpen = (finding) => suppressedUntil(finding, entries, seconds) === void 0;
  const findings = report.findings.filter(isOpen);
  const hidden = report.findings.length - findings.length;
  if (hidden > 0) say(`${hidden} of ${report.findings.length} findings are suppressed by ${path}`);
  for (const { fingerprint, rule, expires, owner } of endedSuppressions(entries, seconds))
    say(
      `${path}: the exception for ${String(fingerprint ?? rule)} ended on ${expires}; ask ${owner}`
    );
  return { ...report, findings };
}

// action/write/issues/settings.ts
var days = number({ error: "give a whole number of days" }).int().min(1).max(3650);
var FINGERPRINT = string().regex(/^[0-9a-f]{32}$/, "a fingerprint has 32 hex digits");
var schema = strictObject({
  routes: unknown().optional(),
  "group-over": number().int().min(1).max(1e3).default(10),
  "passing-runs": number().int().min(1).max(100).default(DEFAULT_POLICY.absentRuns),
  "quiet-days": days.default(DEFAULT_POLICY.quietDays),
  "reopen-days": days.default(DEFAULT_POLICY.reopenDays),
  "close-quiet": boolean().default(DEFAULT_POLICY.closeQuiet),
  "close-orphans": boolean().default(DEFAULT_POLICY.closeOrphans),
  adopt: record(FINGERPRINT, FINGERPRINT).default({}),
  identities: array(string().min(1).max(100)).max(20).default([]),
  paced: boolean().default(true)
});
var WORKFLOWS = "github-actions[bot]";
function parseIssueSettings(value, name) {
  const parsed = schema.safeParse(value ?? {});
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map(({ path, message }) => `${name}: ${["issues", ...path].join(".")}: ${message}`).join("\n")
    );
  const given = parsed.data;
  return {
    policy: {
      absentRuns: given["passing-runs"],
      quietDays: given["quiet-days"],
      reopenDays: given["reopen-days"],
      closeQuiet: given["close-quiet"],
      closeOrphans: given["close-orphans"]
    },
    groupOver: given["group-over"],
    route: given.routes === void 0 ? () => NO_ROUTE : parseRoutes(given.routes),
    adopt: new Map(Object.entries(given.adopt)),
    identities: [WORKFLOWS, ...given.identities],
    paced: given.paced
  };
}

// action/prepare.ts
async function prepare(asked, around, now) {
  const section = await readConfigSection(asked.config, "issues");
  const settings = parseIssueSettings(section.value, section.path);
  const exceptions = await readExceptions(asked.suppressions);
  const files = await readControlFiles(asked);
  const desk = await openDesk(asked, settings, around);
  const { store, text } = await readState(asked);
  const memory = text === void 0 ? NO_MEMORY : recall(text, now);
  if (memory.doubt !== "") say(`${memory.doubt}; everything is looked at again`);
  const watermark = asked.windowChosen ? void 0 : await desk?.watermark();
  return {
    ...catchUp(asked, { memory, watermark }),
    now,
    settings,
    redaction: redactionOf(asked),
    exceptions,
    controls: files && { ...files, previous: recallBaseline(text) },
    desk,
    store,
    memory
  };
}
async function readState({ state, endpoint }) {
  if (state === void 0) return { store: void 0, text: void 0 };
  const store = await openState(state, endpoint);
  return { store, text: await store.read() };
}
async function readControlFiles(asked) {
  if (!await wantsControls(asked)) return void 0;
  const { controlIds } = await import("./chunk-N7T4BSAB.js");
  return {
    policy: await readPolicy(asked.config),
    suppressions: await readSuppressions(asked.suppressions, controlIds)
  };
}
async function wantsControls({ parts, config, place, publicKeys }) {
  if (!parts.controls) return false;
  if (place.kind === "bucket" && publicKeys === void 0) return true;
  return hasConfig(config);
}
async function openDesk({ issues, allowPublic }, settings, around) {
  if (issues?.kind !== "github") return void 0;
  const { openIssueDesk } = await import("./chunk-YS5U5JTK.js");
  const { desk, warning } = await openIssueDesk(issues, around, { ...settings, allowPublic });
  if (warning !== void 0) say(warning);
  return desk;
}
function redactionOf({ redact }) {
  return {
    accounts: redact.includes("accounts"),
    principals: redact.includes("principals"),
    addresses: redact.includes("addresses")
  };
}

// action/audit-command.ts
async function runAudit(parts, raw, { interrupted, around }) {
  const inputs = parseInputs(parts, raw, /* @__PURE__ */ new Date());
  const output = openOutput(inputs);
  const wires = { interrupted, around, onHit: output.onHit };
  const report = await performAudit(
    inputs,
    wires,
    (made, { plan }) => plan === void 0 ? output.finish(made) : output.finishPlan(plan)
  );
  return exitStatus(report, inputs.failOn);
}
async function performAudit(inputs, wires, tell) {
  const prepared = await prepare(inputs, wires.around, /* @__PURE__ */ new Date());
  const seen = await lookAtAll(prepared, wires);
  const open2 = await suppress(seen.report, prepared.exceptions, prepared.now);
  const delivery = await deliver(seen, open2.findings, prepared);
  const failed = [...delivery.failed, ...missedRows(prepared)];
  const report = withFailures(open2, failed);
  await tell(report, { ...delivery, redaction: prepared.redaction });
  const settled = delivery.failed.length === 0 && delivery.plan === void 0;
  if (settled && !wires.interrupted.aborted) await keepState(seen, prepared);
  return report;
}
function withFailures(report, failed) {
  const complete = report.complete && failed.length === 0;
  return { ...report, complete, unread: [...report.unread, ...failed] };
}
async function keepState({ outcome, controls }, { store, memory, now }) {
  const left = { ...outcome, before: memory };
  const baseline = controls?.baseline;
  await store?.update((current) => {
    const next = remember(current, left, now);
    return baseline === void 0 ? next : rememberBaseline(next, baseline);
  });
}

export {
  runAudit,
  performAudit
};
