import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  logLine
} from "./chunk-XRNYZTIP.js";
import "./chunk-UFBTD2WW.js";

// action/write/runner.ts
import { appendFileSync } from "node:fs";
function openRunner(environment, { print, exitWith }) {
  const command = (name, { title, message }) => {
    const about = title === "" ? "" : ` title=${property(title)}`;
    print(`::${name}${about}::${data(message)}
`);
  };
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
      command(level, about);
    },
    log: (line) => {
      print(`${logLine(line)}
`);
    },
    summary: (markdown) => {
      appendTo(environment.GITHUB_STEP_SUMMARY, markdown);
    },
    temporaryFolder: environment.RUNNER_TEMP ?? ".",
    environment
  };
}
function variableOf(name) {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function block(name, value) {
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
var { runAction } = await import("./chunk-3Y3P437A.js");
await runAction(runner);
