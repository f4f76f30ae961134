import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DEFAULT_AUDIT_POLICY,
  DEFAULT_SETTINGS
} from "./chunk-RWHWE5CB.js";
import {
  readConfiguration,
  readOptional
} from "./chunk-AZQZ6EHW.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/output.ts
import { createWriteStream } from "node:fs";
import { lstat, rename, writeFile } from "node:fs/promises";
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
    const { renderText } = await import("./chunk-IQS46WSZ.js");
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
  if (!await isPlainFile(path)) return writeFile(path, text);
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, path);
}
async function isPlainFile(path) {
  try {
    return (await lstat(path)).isFile();
  } catch (error) {
    return codeOf(error) === "ENOENT";
  }
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

// action/read/exceptions.ts
var DEFAULT_PATH = ".trailwarden/suppressions.yml";
async function readExceptions(file, known) {
  const path = file ?? DEFAULT_PATH;
  const found = await readOptional(path, file !== void 0);
  if (found === void 0) return void 0;
  const { parseExceptions } = await import("./chunk-7JUOGWAS.js");
  return parseExceptions(found, path, known);
}

// action/together.ts
async function together(works) {
  const reasons = (await Promise.allSettled(works)).flatMap(
    (one) => one.status === "rejected" ? [asError(one.reason)] : []
  );
  const defect = reasons.find((reason) => !(reason instanceof UsageError));
  if (defect !== void 0) throw defect;
  const complaints = reasons.flatMap((reason) => reasonOf(reason).split("\n"));
  if (complaints.length > 0) throw new UsageError([...new Set(complaints)].join("\n"));
  return Promise.all(works);
}
function asError(reason) {
  return reason instanceof Error ? reason : new Error(String(reason));
}

// action/given-files.ts
async function readGivenFiles({ config, suppressions }, wantsControls) {
  const configuration = await readConfiguration(config);
  const controls = wantsControls(configuration.exists);
  const sections = configuration.exists ? await import("./chunk-5CPK2PP5.js") : void 0;
  const [settings, detections, policy, exceptions] = await together([
    said(
      () => sections?.parseIssueSettings(configuration.section("issues"), configuration.path) ?? DEFAULT_SETTINGS
    ),
    said(() => sections?.parseDetectionConfig(configuration) ?? NO_DETECTION_CONFIG),
    said(() => sections?.parsePolicy(configuration) ?? DEFAULT_AUDIT_POLICY),
    exceptionsIn(suppressions, controls),
    refuseStrangers(configuration)
  ]);
  return { settings, detections, policy, exceptions, controls };
}
var NO_DETECTION_CONFIG = {
  enrichment: { "threat-lists": [] },
  lists: /* @__PURE__ */ new Map()
};
var said = (parse) => Promise.resolve().then(parse);
async function exceptionsIn(file, controls) {
  const known = controls ? (await import("./chunk-ZO74QFDV.js")).controlIds : void 0;
  return readExceptions(file, known);
}
function refuseStrangers({ complaints }) {
  return complaints.length === 0 ? Promise.resolve() : Promise.reject(new UsageError(complaints.join("\n")));
}

export {
  openOutput,
  readGivenFiles
};
