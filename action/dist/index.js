import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  logLine
} from "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";

// action/write/runner.ts
import { appendFileSync, statSync } from "node:fs";
var SUMMARY_BYTES = 1048576;
var SPARE_BYTES = 1e3;
var TOO_LARGE = "\n\nThere is more to say than GitHub shows here: the report and the log of the step have it.\n";
var MOST_ANNOTATIONS = 10;
var MOST_CHARACTERS = 4096;
function openRunner(environment, { print, exitWith }) {
  const log = (line) => {
    print(`${logLine(line)}
`);
  };
  const command = (name, { title, message }) => {
    const about = title === "" ? "" : ` title=${property(title)}`;
    print(`::${name}${about}::${data(cut(message, MOST_CHARACTERS))}
`);
    if (message.length > MOST_CHARACTERS) for (const line of message.split("\n")) log(line);
  };
  const room = { notice: MOST_ANNOTATIONS, error: MOST_ANNOTATIONS - 1 };
  return {
    input: (name) => (environment[variableOf(name)] ?? "").trim(),
    output: (name, value) => {
      appendTo(environment.GITHUB_OUTPUT, block(name, value));
    },
    fail: (message) => {
      exitWith(1);
      command("error", { title: "", message });
    },
    annotate: ({ level, ...about }) => {
      room[level] -= 1;
      if (room[level] >= 0) command(level, about);
      else log(`${about.title}: ${about.message}`);
    },
    log,
    summary: (markdown) => {
      appendSummary(environment.GITHUB_STEP_SUMMARY, markdown);
    },
    temporaryFolder: environment.RUNNER_TEMP ?? ".",
    environment
  };
}
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function appendSummary(path, markdown) {
  if (path === void 0 || path === "") return;
  const written = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  const fits = written + Buffer.byteLength(markdown) <= SUMMARY_BYTES - SPARE_BYTES;
  if (fits) appendTo(path, markdown);
  else if (written <= SUMMARY_BYTES - SPARE_BYTES) appendTo(path, TOO_LARGE);
}
function block(name, value) {
  if (!/^[A-Za-z_][\w-]*$/u.test(name)) throw new Error(`"${name}" is no name of an output`);
  const delimiter = `trailwarden-${crypto.randomUUID()}`;
  return `${name}<<${delimiter}
${value}
${delimiter}
`;
}
function appendTo(path, text) {
  if (path !== void 0 && path !== "") appendFileSync(path, text);
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// action/index.ts
var runner = openRunner(process.env, {
  print: (text) => process.stdout.write(text),
  exitWith: (status) => {
    process.exitCode = status;
  }
});
var { runAction } = await import("./chunk-YZ2TWY65.js");
await runAction(runner);
