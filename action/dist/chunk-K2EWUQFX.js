import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  trackerCode
} from "./chunk-CS4XFFQV.js";
import {
  openOutput,
  readGivenFiles
} from "./chunk-SGDTKKAN.js";
import {
  openStory,
  run,
  unseenFinding,
  unseenRow
} from "./chunk-MHKGHCQD.js";
import {
  NO_MEMORY,
  catchUp,
  openState,
  recall,
  recallBaseline,
  remember,
  rememberBaseline
} from "./chunk-3GXMGVEP.js";
import {
  exitStatus
} from "./chunk-NAYQSQPS.js";
import {
  parseInputs
} from "./chunk-SEGGY234.js";
import {
  isForeignMemory
} from "./chunk-BF6ZMQ34.js";
import {
  say
} from "./chunk-XU3HE2OV.js";
import {
  byUrgency
} from "./chunk-GJ2JQX4R.js";
import {
  connectArchive
} from "./chunk-YIG6M5ZD.js";
import {
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/deliver.ts
async function deliver(seen, open, prepared) {
  const { inputs, desk } = prepared;
  if (inputs.plan && desk !== void 0)
    return { failed: [], plan: await desk.preview(await sheetOf(seen, prepared)) };
  const issues = await tellIssues(seen, open, prepared);
  const hub = await tellHub(seen, open, prepared);
  return { ...issues, failed: [...issues.failed, ...hub] };
}
async function tellIssues(seen, open, prepared) {
  const { inputs, desk, redaction } = prepared;
  if (inputs.issues?.kind === "folder") {
    const { path } = inputs.issues;
    const { writeIssueFolder } = await import("./chunk-ZH67ARIK.js");
    const { created, updated, unchanged } = await writeIssueFolder(path, open, redaction);
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
    suppressions: [...exceptions?.findings ?? [], ...takenOn],
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
  return missed === void 0 ? [] : [unseenRow(missed, "")];
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
  const { publish } = await import("./chunk-HO65ORWQ.js");
  try {
    const told = await publish({
      ...{ region, endpoint, findings, redaction, now },
      observation: await observation()
    });
    const { imported, resolved, unchanged, refused } = told;
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
  const report = joined(withMissed(outcome.report, prepared), controls, hub);
  const takenOn = (controls.value?.suppressed ?? []).map(({ finding }) => finding);
  const { sight } = outcome;
  const views = { sight, controls: controls.value, hub: hub.value, parts: prepared.inputs.parts };
  return {
    report,
    observation: async () => {
      const { observe } = await import("./chunk-675O5Q76.js");
      return observe([...report.findings, ...takenOn], views);
    },
    outcome,
    controls: controls.value
  };
}
function withMissed(report, { missed, inputs }) {
  if (missed === void 0) return report;
  return { ...report, findings: [...report.findings, unseenFinding(missed, inputs)] };
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
    const given = { ...archive, now, memory, openDetections: () => openDetections(prepared) };
    return await run(await openStory(inputs, wires, given));
  } finally {
    archive.close();
  }
}
async function openDetections({ inputs, detections }) {
  const { openRules } = await import("./chunk-LWLAIQBE.js");
  return openRules(inputs, detections);
}
async function lookAtConfiguration(prepared) {
  const { controls, now, inputs } = prepared;
  if (controls === void 0) return void 0;
  const { lookAtControls } = await import("./chunk-RA4U574S.js");
  const second = new Date(Math.floor(now.getTime() / 1e3) * 1e3);
  const { endpoint, place } = inputs;
  return lookAtControls({ ...controls, now: second, endpoint, archive: place });
}
async function lookAtHub({ inputs }) {
  const { securityHubFindings: conditions, securityHub: region, endpoint, window } = inputs;
  if (conditions.size === 0) return void 0;
  const { readHubFindings } = await import("./chunk-276ZXHEZ.js");
  return readHubFindings({ region, endpoint, window, conditions });
}
async function tried(what, look) {
  try {
    return { value: await look(), failed: [] };
  } catch (error) {
    return { value: void 0, failed: [{ what, key: "", reason: reasonOf(error) }] };
  }
}

// action/prepare.ts
var FOREIGN_MEMORY = "what rules with a memory have learnt is not used: it is from another version; they learn anew";
async function prepare(asked, around, now) {
  const files = await readGivenFiles(asked, (configured) => wantsControls(asked, configured));
  const { settings } = files;
  const desk = await openDesk(asked, settings, around);
  const { store, text } = await readState(asked);
  const memory = text === void 0 ? NO_MEMORY : recall(text, now);
  if (memory.doubt !== "")
    say(`${memory.doubt}; everything is looked at again, as far back as a run reaches by itself`);
  if (isForeignMemory(memory.ruleMemory)) say(FOREIGN_MEMORY);
  const isKnown = asked.windowChosen || memory.verify.chains.length > 0;
  const watermark = isKnown ? void 0 : await desk?.watermark();
  return {
    ...catchUp(asked, { memory, watermark }),
    now,
    settings,
    redaction: redactionOf(asked),
    exceptions: files.exceptions,
    detections: files.detections,
    controls: controlsWanted(files, recallBaseline(text)),
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
function controlsWanted({ controls, policy, exceptions }, previous) {
  if (!controls) return void 0;
  return { policy, suppressions: exceptions?.controls ?? [], previous };
}
function wantsControls({ parts, place, publicKeys }, configured) {
  return parts.controls && (place.kind === "bucket" && publicKeys === void 0 || configured);
}
async function openDesk({ issues, allowPublic }, settings, around) {
  if (issues?.kind !== "github") return void 0;
  const { openIssueDesk } = await import("./chunk-KVFNBIRE.js");
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

// action/suppress.ts
async function suppress(report, exceptions, now) {
  if (exceptions === void 0) return report;
  const { endedSuppressions, suppressedUntil } = await import("./chunk-JVJFFGNI.js");
  const { path, findings: entries } = exceptions;
  const seconds = Math.floor(now.getTime() / 1e3);
  const isOpen = (finding) => suppressedUntil(finding, entries, seconds) === void 0;
  const open = report.findings.filter(isOpen);
  const hidden = report.findings.length - open.length;
  if (hidden > 0) say(`${hidden} of ${report.findings.length} findings are suppressed by ${path}`);
  for (const { fingerprint, rule, expires, owner } of endedSuppressions(entries, seconds))
    say(
      `${path}: the exception for ${String(fingerprint ?? rule)} ended on ${expires}; ask ${owner}`
    );
  return { ...report, findings: open };
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
  const open = await suppress(seen.report, prepared.exceptions, prepared.now);
  const delivery = await deliver(seen, open.findings, prepared);
  const failed = [...delivery.failed, ...missedRows(prepared)];
  const report = withFailures(open, failed);
  await tell(report, { ...delivery, redaction: prepared.redaction });
  const settled = delivery.failed.length === 0 && delivery.plan === void 0;
  if (settled && !wires.interrupted.aborted) await keepState(seen, prepared);
  return report;
}
function withFailures(report, failed) {
  const complete = report.complete && failed.length === 0;
  return { ...report, complete, unread: [...report.unread, ...failed] };
}
async function keepState({ outcome, controls }, { store, memory, now, inputs }) {
  const correlations = inputs.parts.detections ? outcome.correlations : void 0;
  const left = { ...outcome, correlations, before: memory };
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
