import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openS3Archive
} from "./chunk-2AN4GBOE.js";
import {
  ArchiveError,
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/archive-folder.ts
import { lstatSync } from "node:fs";
import { lstat, readdir, realpath } from "node:fs/promises";
import { sep as sep2 } from "node:path";

// action/read/folder-object.ts
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, sep } from "node:path";
var MAX_STORED_BYTES = 256 * 1024 * 1024;
var MAX_KNOWN_FOLDERS = 1e4;
function folderReader(root) {
  const known = /* @__PURE__ */ new Set();
  return (key) => {
    const path = pathOf(root, key);
    if (path === void 0) throw missing(key);
    try {
      requireInside(root, dirname(path), known);
      return readPlainFile(path, key);
    } catch (error) {
      throw archiveErrorOf(key, error);
    }
  };
}
function pathOf(root, key) {
  const parts = key.split("/");
  const safe = parts.every(
    (part) => part !== "" && part !== "." && part !== ".." && !/[\0\\]/u.test(part)
  );
  return safe ? join(root, ...parts) : void 0;
}
function requireInside(root, folder, known) {
  if (known.has(folder)) return;
  const real = realpathSync(folder);
  if (real !== root && !real.startsWith(root + sep))
    throw new ArchiveError("missing", `${folder} leads out of the archive`);
  if (known.size >= MAX_KNOWN_FOLDERS) known.clear();
  known.add(folder);
}
function readPlainFile(path, key) {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw missing(key);
    if (stat.size > MAX_STORED_BYTES)
      throw new ArchiveError(
        "too-large",
        `${key}: ${stat.size} bytes; at most ${MAX_STORED_BYTES} are read`
      );
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
var CODES = /* @__PURE__ */ new Map([
  ["ENOENT", missing],
  ["ENOTDIR", missing],
  ["ENAMETOOLONG", missing],
  ["ELOOP", missing],
  ["EACCES", denied],
  ["EPERM", denied]
]);
function archiveErrorOf(key, error) {
  if (error instanceof ArchiveError) return error;
  const known = CODES.get(codeOf(error));
  if (known !== void 0) return known(key, error);
  return new ArchiveError("unreachable", `${key}: ${reasonOf(error)}`, { cause: error });
}
function missing(key, cause) {
  return new ArchiveError("missing", `${key}: there is no such file in the folder`, { cause });
}
function denied(key, cause) {
  return new ArchiveError("access-denied", `${key}: this user may not read the file`, { cause });
}

// action/read/archive-folder.ts
async function openFolderArchive(source, onSkipped = () => void 0) {
  const root = await folderAt(source.path);
  let metadata;
  const readBody = folderReader(root);
  return {
    list: (prefix, after = "") => walk({ root, prefix, after, onSkipped }, folderOf(prefix)),
    folders: (prefix) => foldersUnder(root, prefix),
    read: async (key) => {
      const body = readBody(key);
      if (!key.includes("/CloudTrail-Digest/")) return { body, metadata: {} };
      metadata ??= import("./chunk-FWK2L555.js").then(
        ({ readMetadata }) => readMetadata(root, source.metadata, onSkipped)
      );
      return { body, metadata: (await metadata).get(key) ?? {} };
    }
  };
}
async function folderAt(path) {
  const resolved = await realpath(path).catch((error) => {
    throw new UsageError(`--archive ${path}: there is no such folder (${reasonOf(error)})`, {
      cause: error
    });
  });
  if (!(await lstat(resolved)).isDirectory())
    throw new UsageError(`--archive ${path}: this is a file; give the folder that holds AWSLogs/`);
  return resolved;
}
async function* walk(job, folder) {
  for (const { entry, key } of await entriesOf(job.root, folder)) {
    if (!mayHold(job, key)) continue;
    if (entry.isDirectory()) yield* walk(job, key);
    else if (!entry.isFile()) job.onSkipped(key, "not a plain file: links are never followed");
    else if (isWanted(job, key)) yield statEntry(job.root, key);
  }
}
function mayHold({ prefix, after }, key) {
  const underPrefix = key.startsWith(prefix) || prefix.startsWith(key);
  return underPrefix && (key.endsWith("/") ? compareBytes(`${key}􏿿`, after) > 0 : true);
}
function isWanted({ prefix, after }, key) {
  return key.startsWith(prefix) && (after === "" || compareBytes(key, after) > 0);
}
function statEntry(root, key) {
  const { size } = lstatSync(`${root}${sep2}${key}`);
  return { key, size };
}
async function entriesOf(root, folder) {
  const path = folder === "" ? root : pathOf(root, folder.replace(/\/$/u, ""));
  if (path === void 0 || await realpath(path).catch(() => void 0) !== path) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch((error) => {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw new ArchiveError(
      "access-denied",
      `${folder}: cannot list this folder (${reasonOf(error)})`,
      { cause: error }
    );
  });
  return entries.map((entry) => ({ entry, key: `${folder}${entry.name}${entry.isDirectory() ? "/" : ""}` })).sort((a, b) => compareBytes(a.key, b.key));
}
async function foldersUnder(root, prefix) {
  const entries = await entriesOf(root, prefix);
  return entries.filter(({ entry }) => entry.isDirectory()).map(({ key }) => key);
}
function folderOf(prefix) {
  return prefix.slice(0, prefix.lastIndexOf("/") + 1);
}
var SURROGATE = /[\ud800-\udfff]/;
function compareBytes(a, b) {
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : Number(a > b);
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// action/read/archive.ts
async function connectArchive(place, onSkipped) {
  if (place.kind === "folder") {
    const archive = await openFolderArchive(place, onSkipped);
    return { source: place, archive, close: () => void 0 };
  }
  const { connectS3 } = await import("./chunk-WJ3QDKGN.js");
  const { location, endpoint } = place;
  return connectS3(location, endpoint === void 0 ? {} : { endpoint });
}
function openArchive(source) {
  if (source.kind === "folder") return openFolderArchive(source);
  return Promise.resolve(openS3Archive(source));
}

export {
  connectArchive,
  openArchive
};
