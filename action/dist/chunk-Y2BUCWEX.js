import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  loadRules
} from "./chunk-YVTAWRBI.js";
import {
  describeRuleError
} from "./chunk-GONEJ7W6.js";
import {
  UsageError,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/rules.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
var BUILTIN = fileURLToPath(new URL("../../checks/detections/rules/", import.meta.url));
var MAX_FILE_BYTES = 4 * 1024 * 1024;
var MAX_FILES = 2e4;
async function readRuleFiles(paths) {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (files.length > MAX_FILES)
    throw new UsageError(
      `--rules: ${files.length} files, more than the ${MAX_FILES} that are read`
    );
  return Promise.all(files.map(readRuleFile));
}
async function filesAt(path) {
  if (path === "builtin")
    return filesUnder(BUILTIN, (file) => `builtin/${relative(BUILTIN, file)}`);
  const found = await stat(path).catch((error) => {
    throw new UsageError(`--rules ${path}: no such file or folder (${reasonOf(error)})`, {
      cause: error
    });
  });
  if (!found.isDirectory()) return [{ path, file: path }];
  const files = await filesUnder(path, (file) => file);
  if (files.length === 0)
    throw new UsageError(`--rules ${path}: no .yml or .yaml file in this folder`);
  return files;
}
async function filesUnder(folder, name) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.ya?ml$/u.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => ({ path, file: name(path) }));
}
async function readRuleFile({ path, file }) {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES)
    throw new UsageError(`${file}: ${size} bytes; a rule file has at most ${MAX_FILE_BYTES}`);
  return { file, text: await readFile(path, "utf8") };
}

// action/rule-pack.ts
async function loadPack(paths, placeholders = /* @__PURE__ */ new Map()) {
  const files = await readRuleFiles(paths);
  return { files, ...loadRules(files, { placeholders }) };
}
async function requirePack(paths, placeholders) {
  const { rules, correlations, errors } = await loadPack(paths, placeholders);
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join("\n"));
  return { rules, correlations };
}

export {
  loadPack,
  requirePack
};
