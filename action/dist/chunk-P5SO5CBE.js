import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openS3Archive
} from "./chunk-LX6DYESR.js";
import {
  ArchiveError,
  UsageError,
  codeOf,
  reasonOf
} from "./chunk-MN4IVXUN.js";

// action/read/archive-folder.ts
import { lstat, readdir, realpath } from "node:fs/promises";
import { join as join2 } from "node:path";

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
      metadata ??= import("./chunk-2R6NXRZE.js").then(
        ({ readMetadata }) => readMetadata(root, source.metadata)
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
    else if (isWanted(job, key)) yield await statEntry(job.root, key);
  }
}
function mayHold({ prefix, after }, key) {
  const underPrefix = key.startsWith(prefix) || prefix.startsWith(key);
  return underPrefix && (key.endsWith("/") ? compareBytes(`${key}􏿿`, after) > 0 : true);
}
function isWanted({ prefix, after }, key) {
  return key.startsWith(prefix) && (after === "" || compareBytes(key, after) > 0);
}
async function statEntry(root, key) {
  const { size } = await lstat(join2(root, key));
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
function compareBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

// action/read/archive.ts
async function connectArchive(place, onSkipped) {
  if (place.kind === "folder") {
    const archive = await openFolderArchive(place, onSkipped);
    return { source: place, archive, close: () => void 0 };
  }
  const { connectS3 } = await import("./chunk-GQHNXEI5.js");
  const { location, endpoint } = place;
  return connectS3(location, endpoint === void 0 ? {} : { endpoint });
}
function openArchive(source) {
  if (source.kind === "folder") return openFolderArchive(source);
  return Promise.resolve(openS3Archive(source));
}

// checks/gzip.ts
import { constants as constants2, crc32, inflateRawSync } from "node:zlib";
var HEADER_BYTES = 10;
var TRAILER_BYTES = 8;
var MAGIC = [31, 139, 8];
var FLAG_HEADER_CRC = 2;
var FLAG_EXTRA = 4;
var FLAG_NAME = 8;
var FLAG_COMMENT = 16;
var RESERVED_FLAGS = 224;
var SMALLEST_CHUNK = 16 * 1024;
var LARGEST_CHUNK = 4 * 1024 * 1024;
function inflate(stored, limit) {
  const start = headerLength(stored);
  if (typeof start === "string") return { kind: "corrupt", reason: start };
  const raw = inflateRaw(stored.subarray(start), limit, sizeHint(stored));
  if (raw.kind !== "inflated") return raw;
  return checkTrailer(stored, start + raw.used, raw.bytes);
}
function inflateRaw(deflated, limit, chunkSize) {
  try {
    const result = inflateRawSync(deflated, {
      info: true,
      maxOutputLength: limit,
      chunkSize
    });
    if (!isWithEngine(result)) throw new TypeError("zlib gave no engine");
    return { kind: "inflated", bytes: result.buffer, used: result.engine.bytesWritten };
  } catch (error) {
    return rawFailure(error, limit);
  }
}
function isWithEngine(value) {
  return typeof value === "object" && value !== null && "engine" in value && "buffer" in value;
}
function rawFailure(error, limit) {
  const code = codeOf(error);
  if (code === "ERR_BUFFER_TOO_LARGE") return { kind: "too-large", limit };
  if (code === "Z_BUF_ERROR") return { kind: "corrupt", reason: "cut short" };
  if (code === "Z_DATA_ERROR") return { kind: "corrupt", reason: "its compressed data is damaged" };
  throw error;
}
function checkTrailer(stored, end, bytes) {
  if (stored.length < end + TRAILER_BYTES)
    return { kind: "corrupt", reason: "cut short in its last bytes", bytes };
  const trailer = new DataView(stored.buffer, stored.byteOffset + end, TRAILER_BYTES);
  if (trailer.getUint32(0, true) !== crc32(bytes))
    return { kind: "corrupt", reason: "its checksum differs", bytes };
  if (trailer.getUint32(4, true) !== bytes.length % 2 ** 32)
    return { kind: "corrupt", reason: "its recorded length differs", bytes };
  return { kind: "whole", bytes, trailing: stored.length - end - TRAILER_BYTES };
}
function sizeHint(stored) {
  const claimed = new DataView(stored.buffer, stored.byteOffset + stored.length - 4).getUint32(
    0,
    true
  );
  return Math.min(Math.max(claimed + 1, SMALLEST_CHUNK), LARGEST_CHUNK, constants2.Z_MAX_CHUNK);
}
function headerLength(stored) {
  if (stored.length === 0) return "empty";
  if (!MAGIC.every((byte, at) => at >= stored.length || stored[at] === byte)) return "not gzip";
  if (stored.length < HEADER_BYTES + TRAILER_BYTES) return "cut short";
  const flags = byteAt(stored, 3);
  if ((flags & RESERVED_FLAGS) !== 0) return "not gzip";
  return optionalFields(stored, flags) ?? "cut short in its header";
}
function optionalFields(stored, flags) {
  let at = HEADER_BYTES;
  if (flags & FLAG_EXTRA) at += 2 + byteAt(stored, at) + byteAt(stored, at + 1) * 256;
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if (!(flags & flag)) continue;
    const zero = stored.indexOf(0, at);
    if (zero === -1) return void 0;
    at = zero + 1;
  }
  if (flags & FLAG_HEADER_CRC) at += 2;
  return at <= stored.length ? at : void 0;
}
function byteAt(stored, at) {
  return stored[at] ?? 0;
}

export {
  connectArchive,
  openArchive,
  inflate
};
