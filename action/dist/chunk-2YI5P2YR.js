import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atLeast
} from "./chunk-GJ2JQX4R.js";
import {
  CONFIG,
  readOptional
} from "./chunk-SRX3VV4V.js";
import {
  isLogRecord,
  valueAt
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/exit-status.ts
var CLEAN = 0;
var FOUND = 1;
var INCOMPLETE = 3;
function exitStatus({ findings, complete }, failOn) {
  if (failOn !== "never" && findings.some(({ severity }) => atLeast(severity, failOn)))
    return FOUND;
  return complete ? CLEAN : INCOMPLETE;
}

// action/output.ts
import { createWriteStream } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
function openOutput(wanted) {
  const { format, output } = wanted;
  const finishPlan = async (plan) => {
    const { renderPlan, renderPlanJson } = await import("./chunk-L2LMRPCL.js");
    await deliverText(output, format === "text" ? renderPlan(plan) : renderPlanJson(plan));
  };
  const rest = format === "ndjson" ? lineOutput(wanted) : wholeOutput(wanted, RENDERERS[format]);
  return { ...rest, finishPlan };
}
var RENDERERS = {
  text: async () => {
    const { renderText } = await import("./chunk-KH425NPN.js");
    return (report, color) => renderText(report, { color });
  },
  json: async () => (await import("./chunk-QZ4E3YRM.js")).renderJson,
  sarif: async () => (await import("./chunk-6YS6DPOB.js")).renderSarif,
  ocsf: async () => (await import("./chunk-E6344KIY.js")).renderOcsf
};
function wholeOutput({ output }, renderer) {
  return {
    onHit: () => void 0,
    finish: async (report) => {
      const render = await renderer();
      await deliverText(output, render(report, output === void 0 && wantsColor()));
    }
  };
}
async function deliverText(output, text) {
  if (output === void 0) await print(text);
  else await told(output, () => replaceFile(output, text));
}
function lineOutput({ output }) {
  const stream = output === void 0 ? process.stdout : createWriteStream(output);
  const line = (row) => stream.write(`${JSON.stringify(row)}
`);
  const failed = new Promise((_resolve, reject) => {
    stream.once("error", reject);
  });
  failed.catch(() => void 0);
  return {
    onHit: line,
    finish: async ({ integrity }) => {
      for (const fault of integrity.faults) line(fault);
      if (output !== void 0) await told(output, () => Promise.race([failed, closed(stream)]));
    }
  };
}
function closed(stream) {
  return new Promise((resolve) => {
    stream.end(() => {
      resolve();
    });
  });
}
function print(text) {
  return new Promise((resolve) => {
    process.stdout.write(text, () => {
      resolve();
    });
  });
}
async function replaceFile(path, text) {
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}
async function told(path, work) {
  try {
    await work();
  } catch (error) {
    throw new UsageError(`--output ${path}: cannot be written (${reasonOf(error)})`, {
      cause: error
    });
  }
}
function wantsColor() {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM = "" } = process.env;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return NO_COLOR === "" && TERM !== "dumb" && process.stdout.isTTY;
}

// action/read/policy.ts
var SUPPRESSIONS = ".trailwarden/suppressions.yml";
var OTHERS = ["stacks", "issues", "routing", "detections", "action", "enrichment", "lists"];
async function readPolicy(file) {
  const path = file ?? CONFIG;
  const text = await readOptional(path, file !== void 0);
  const { parseConfig } = await import("./chunk-URNIFKYW.js");
  return about(path, () => parseConfig(text ?? "", OTHERS));
}
async function hasConfig(file) {
  return file !== void 0 || await readOptional(CONFIG, false) !== void 0;
}
async function readConfigSection(file, section) {
  const path = file ?? CONFIG;
  const text = await readOptional(path, file !== void 0);
  if (text === void 0) return { path, value: void 0 };
  const { parseYaml } = await import("./chunk-FH6B7G5B.js");
  const document = about(path, () => parseYaml(text, { maxAliasCount: 20 }));
  const value = isLogRecord(document) ? valueAt(document, section) : void 0;
  return { path, value };
}
async function readSuppressions(file, known) {
  const found = await readSuppressionFile(file);
  if (found === void 0) return [];
  const { parseSuppressions } = await import("./chunk-P32ILKIY.js");
  return about(found.path, () => parseSuppressions(found.text, known));
}
async function readSuppressionFile(file) {
  const path = file ?? SUPPRESSIONS;
  const text = await readOptional(path, file !== void 0);
  return text === void 0 ? void 0 : { path, text };
}
function about(path, parse) {
  try {
    return parse();
  } catch (error) {
    throw new UsageError(
      reasonOf(error).split("\n").map((line) => `${path}: ${line}`).join("\n"),
      { cause: error }
    );
  }
}

export {
  exitStatus,
  openOutput,
  readPolicy,
  hasConfig,
  readConfigSection,
  readSuppressions,
  readSuppressionFile
};
