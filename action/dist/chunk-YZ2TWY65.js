import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readSurroundings
} from "./chunk-LM6RRMCI.js";
import {
  guardPublicRun
} from "./chunk-XXYED2KX.js";
import {
  trackerCode
} from "./chunk-CS4XFFQV.js";
import {
  COMMANDS,
  INPUT_NAMES,
  parseInputs
} from "./chunk-SEGGY234.js";
import "./chunk-PYFT7U2I.js";
import {
  tuneEngine
} from "./chunk-XWHREG6R.js";
import {
  isLogRecord,
  textAt,
  valueAt
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/events.ts
var ALWAYS = ["schedule", "workflow_dispatch"];
var NEVER = /* @__PURE__ */ new Set([
  "discussion",
  "discussion_comment",
  "fork",
  "gollum",
  "issue_comment",
  "issues",
  "pull_request_comment",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_target",
  "watch",
  "workflow_run"
]);
function refusalOf({ name, ref, defaultBranch, fromFork }, allowed) {
  if (NEVER.has(name))
    return `the event ${name} can be started by strangers: run the audit on schedule or workflow_dispatch`;
  if (fromFork)
    return "this run is of a pull request from a fork: its code must not meet these credentials";
  if (ALWAYS.includes(name) || allowed.includes(name)) return void 0;
  if (name !== "push")
    return `the event ${name} is none an audit runs on: use schedule or workflow_dispatch, or name it in allow-events`;
  return defaultBranch !== void 0 && ref === `refs/heads/${defaultBranch}` ? void 0 : "a push runs the audit on the default branch only; name push in allow-events to run it on others";
}

// action/read/workflow.ts
import { readFile } from "node:fs/promises";
async function readWorkflow(env) {
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const { GITHUB_EVENT_NAME = "", GITHUB_REF = "", GITHUB_REPOSITORY = "" } = env;
  const branch = textAt(payload, "repository.default_branch");
  const head = textAt(payload, "pull_request.head.repo.full_name");
  const isPull = valueAt(payload, "pull_request") !== void 0;
  return {
    event: GITHUB_EVENT_NAME,
    ref: GITHUB_REF,
    defaultBranch: branch === "" ? void 0 : branch,
    // A fork that was deleted has no name any more.
    fromFork: isPull && head !== GITHUB_REPOSITORY,
    repository: GITHUB_REPOSITORY,
    visibility: visibilityIn(payload)
  };
}
var VISIBILITIES = ["public", "internal", "private"];
function visibilityIn(payload) {
  const said = textAt(payload, "repository.visibility");
  const known = VISIBILITIES.find((one) => one === said);
  if (known !== void 0) return known;
  const isPrivate = valueAt(payload, "repository.private");
  if (typeof isPrivate !== "boolean") return void 0;
  return isPrivate ? "private" : "public";
}
async function readPayload(path = "") {
  try {
    const payload = JSON.parse(await readFile(path, "utf8"));
    return isLogRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

// action/action-command.ts
var ACTION_INPUTS = ["command", "token", "allow-events"];
async function runAction(runner) {
  try {
    const workflow = await readWorkflow(runner.environment);
    const inputs = readInputs(runner, workflow);
    const around = readSurroundings(runner.environment, runner.input("token"));
    await guardRun(inputs, workflow, around);
    const { startWorkersEarly } = await import("./chunk-CZ4GVGH5.js");
    tuneEngine(inputs.parts.detections);
    startWorkersEarly(inputs.parts.detections);
    const { runStep } = await import("./chunk-XTB54Z2O.js");
    await runStep(runner, inputs, around);
  } catch (error) {
    const expected = error instanceof UsageError || trackerCode(error) !== void 0;
    runner.fail(expected ? reasonOf(error) : `defect: ${reasonOf(error)}`);
  }
}
function readInputs(runner, workflow) {
  const given = INPUT_NAMES.map((name) => [name, runner.input(name)]);
  const raw = Object.fromEntries(given.filter(([, value]) => value !== ""));
  const command = runner.input("command") || "audit";
  const parts = Object.entries(COMMANDS).find(([name]) => name === command)?.[1];
  const allowed = runner.input("allow-events").split(/[\s,]+/u);
  const refusal = refusalOf({ ...workflow, name: workflow.event }, allowed);
  const complaints = [
    ...refusal === void 0 ? [] : [refusal],
    ...parts === void 0 ? [`command: "${command}" is none of ${Object.keys(COMMANDS).join(", ")}`] : []
  ];
  const inputs = orComplaint(() => parseInputs(parts ?? COMMANDS.audit, raw, /* @__PURE__ */ new Date()));
  if (typeof inputs === "string") complaints.push(inputs);
  if (typeof inputs === "string" || complaints.length > 0)
    throw new UsageError(complaints.join("\n"));
  return inputs;
}
function orComplaint(parse) {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return reasonOf(error);
  }
}
async function guardRun({ allowPublic }, { repository, visibility }, around) {
  if (allowPublic) return;
  guardPublicRun(visibility ?? await askVisibility(repository, around));
}
async function askVisibility(repository, { token, apiUrl }) {
  const [owner = "", repo = ""] = repository.split("/");
  if (token === "" || owner === "" || repo === "") return void 0;
  const { connectGitHub } = await import("./chunk-RAZKVHU2.js");
  const { githubTracker } = await import("./chunk-7CHNEE2N.js");
  return githubTracker(connectGitHub({ token, apiUrl, owner, repo })).visibility();
}
export {
  ACTION_INPUTS,
  runAction
};
