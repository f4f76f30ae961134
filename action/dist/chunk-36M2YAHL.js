import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  codeOf
} from "./chunk-MN4IVXUN.js";

// checks/gzip.ts
import { constants, crc32, inflateRawSync } from "node:zlib";
var MAX_INFLATED_BYTES = 256 * 1024 * 1024;
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
  return Math.min(Math.max(claimed + 1, SMALLEST_CHUNK), LARGEST_CHUNK, constants.Z_MAX_CHUNK);
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
  MAX_INFLATED_BYTES,
  TRAILER_BYTES,
  inflate,
  headerLength
};
