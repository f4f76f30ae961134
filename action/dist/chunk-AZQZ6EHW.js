import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-YS5SAGBA.js";
import {
  isLogRecord
} from "./chunk-2SHCNTX3.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/optional-file.ts
import { readFile } from "node:fs/promises";
async function readOptional(path, wanted) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!wanted && codeOf(error) === "ENOENT") return void 0;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

// action/read/configuration.ts
var DEFAULT_PATH = "trailwarden.config.yml";
var SECTIONS = [
  "organization",
  "trail",
  "policy",
  "issues",
  "enrichment",
  "lists",
  "stacks"
];
async function readConfiguration(file) {
  const path = file ?? DEFAULT_PATH;
  const text = await readOptional(path, file !== void 0);
  const document = text === void 0 ? {} : await mappingIn(text, path);
  return {
    path,
    exists: text !== void 0,
    section: (name) => Object.hasOwn(document, name) ? document[name] : void 0,
    complaints: Object.keys(document).filter((name) => !SECTIONS.some((known) => known === name)).map((name) => `${name}: unknown section; did you mean ${nearest(name, SECTIONS)}?`).map((complaint) => `${path}: ${complaint}`)
  };
}
async function mappingIn(text, path) {
  const { parseYaml } = await import("./chunk-FH6B7G5B.js");
  const document = parsed(() => parseYaml(text, { maxAliasCount: 20 }), path);
  if (document === null || document === void 0) return {};
  if (!isLogRecord(document))
    throw new UsageError(`${path}: the configuration: write a mapping of sections`);
  return document;
}
function parsed(parse, path) {
  try {
    return parse();
  } catch (error) {
    const [reason = ""] = reasonOf(error).split("\n");
    throw new UsageError(`${path}: not YAML: ${reason}`, { cause: error });
  }
}

export {
  readOptional,
  readConfiguration
};
