import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ZodError,
  record,
  string,
  unknown
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
async function readMetadata(root, file, onUnusable) {
  const path = file ?? join(root, DEFAULT_NAME);
  const leftOut = (error) => {
    if (file !== void 0) throw wrong(path, error);
    if (codeOf(error) !== "ENOENT") onUnusable(DEFAULT_NAME, firstLine(error));
    return void 0;
  };
  const text = await readFile(path, "utf8").catch(leftOut);
  if (text === void 0) return /* @__PURE__ */ new Map();
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(text))));
  } catch (error) {
    leftOut(error);
    return usableEntries(text);
  }
}
function usableEntries(text) {
  const entries = record(string(), unknown()).safeParse(jsonOf(text)).data ?? {};
  return new Map(
    Object.entries(entries).flatMap(([key, entry]) => {
      const { data } = record(string(), string()).safeParse(entry);
      return data === void 0 ? [] : [[key, data]];
    })
  );
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function wrong(path, error) {
  const isShape = error instanceof ZodError || error instanceof SyntaxError;
  const what = isShape ? 'expected a JSON map {"<key>": {"signature": "<hex>", …}}' : "cannot be read";
  return new UsageError(`--metadata ${path}: ${what} (${firstLine(error)})`, { cause: error });
}
function firstLine(error) {
  if (error instanceof ZodError) return error.issues[0]?.message ?? "wrong shape";
  return reasonOf(error);
}
export {
  readMetadata
};
