import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ZodError,
  record,
  string
} from "./chunk-WPV2HIGY.js";
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";
import "./chunk-UFBTD2WW.js";

// action/read/object-metadata.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
var DEFAULT_NAME = ".s3-metadata.json";
var schema = record(string(), record(string(), string()));
async function readMetadata(root, file) {
  const path = file ?? join(root, DEFAULT_NAME);
  const text = await readFile(path, "utf8").catch((error) => {
    if (file === void 0 && codeOf(error) === "ENOENT") return void 0;
    throw new UsageError(`--metadata ${path}: cannot be read (${reasonOf(error)})`, {
      cause: error
    });
  });
  if (text === void 0) return /* @__PURE__ */ new Map();
  return new Map(Object.entries(parseMetadata(path, text)));
}
function parseMetadata(path, text) {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new UsageError(
      `--metadata ${path}: expected a JSON map {"<key>": {"signature": "<hex>", …}} (${firstLine(error)})`,
      { cause: error }
    );
  }
}
function firstLine(error) {
  if (error instanceof ZodError) return error.issues[0]?.message ?? "wrong shape";
  return reasonOf(error);
}
export {
  readMetadata
};
