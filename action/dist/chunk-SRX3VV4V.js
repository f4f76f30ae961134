import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/optional-file.ts
import { readFile } from "node:fs/promises";
var CONFIG = "trailwarden.config.yml";
async function readOptional(path, wanted) {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!wanted && codeOf(error) === "ENOENT") return void 0;
    throw new UsageError(`${path}: cannot be read (${reasonOf(error)})`, { cause: error });
  }
}

export {
  CONFIG,
  readOptional
};
