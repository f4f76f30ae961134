import { constants, crc32, inflateRawSync } from 'node:zlib';
import { codeOf } from './errors.ts';

/** More than any log file CloudTrail writes; a file that inflates beyond it is a finding. */
export const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

/**
 * One gzip member, inflated within a budget (RFC 1952).
 * `gunzipSync` would join further members and swallow trailing zeros: bytes that no digest covers
 * and that other readers (zcat, Athena) take for events. So the member is taken apart here.
 */
export type Inflated =
  | {
      readonly kind: 'whole';
      readonly bytes: Uint8Array;
      /** Stored bytes after the first member. */
      readonly trailing: number;
    }
  | {
      readonly kind: 'corrupt';
      /** `not gzip`, `cut short`, `checksum differs`, …: part of a sentence. */
      readonly reason: string;
      /** The content, where only the trailer is wrong. */
      readonly bytes?: Uint8Array;
    }
  | { readonly kind: 'too-large'; readonly limit: number };

const HEADER_BYTES = 10;
export const TRAILER_BYTES = 8;
/** The two bytes of gzip, then the method: deflate. */
const MAGIC = [0x1f, 0x8b, 8];
const FLAG_HEADER_CRC = 2;
const FLAG_EXTRA = 4;
const FLAG_NAME = 8;
const FLAG_COMMENT = 16;
const RESERVED_FLAGS = 0xe0;
/** Below this a guess from the trailer saves nothing; above it a lie in the trailer would cost memory. */
const SMALLEST_CHUNK = 16 * 1024;
const LARGEST_CHUNK = 4 * 1024 * 1024;

/**
 * @param stored the object as it lies in the archive
 * @param limit the most bytes the content may have
 */
export function inflate(stored: Uint8Array, limit: number): Inflated {
  const start = headerLength(stored);
  if (typeof start === 'string') return { kind: 'corrupt', reason: start };
  const raw = inflateRaw(stored.subarray(start), limit, sizeHint(stored));
  if (raw.kind !== 'inflated') return raw;
  return checkTrailer(stored, start + raw.used, raw.bytes);
}

type Raw =
  | { readonly kind: 'inflated'; readonly bytes: Uint8Array; readonly used: number }
  | { readonly kind: 'corrupt'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly limit: number };

function inflateRaw(deflated: Uint8Array, limit: number, chunkSize: number): Raw {
  try {
    // The typings know only the Buffer; with `info` Node also returns the engine and what it consumed.
    const result: unknown = inflateRawSync(deflated, {
      info: true,
      maxOutputLength: limit,
      chunkSize,
    });
    if (!isWithEngine(result)) throw new TypeError('zlib gave no engine');
    return { kind: 'inflated', bytes: result.buffer, used: result.engine.bytesWritten };
  } catch (error) {
    return rawFailure(error, limit);
  }
}

function isWithEngine(
  value: unknown,
): value is { buffer: Uint8Array; engine: { bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'engine' in value && 'buffer' in value;
}

function rawFailure(error: unknown, limit: number): Raw {
  const code = codeOf(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return { kind: 'too-large', limit };
  if (code === 'Z_BUF_ERROR') return { kind: 'corrupt', reason: 'cut short' };
  if (code === 'Z_DATA_ERROR') return { kind: 'corrupt', reason: 'its compressed data is damaged' };
  throw error;
}

function checkTrailer(stored: Uint8Array, end: number, bytes: Uint8Array): Inflated {
  if (stored.length < end + TRAILER_BYTES)
    return { kind: 'corrupt', reason: 'cut short in its last bytes', bytes };
  const trailer = new DataView(stored.buffer, stored.byteOffset + end, TRAILER_BYTES);
  if (trailer.getUint32(0, true) !== crc32(bytes))
    return { kind: 'corrupt', reason: 'its checksum differs', bytes };
  if (trailer.getUint32(4, true) !== bytes.length % 2 ** 32)
    return { kind: 'corrupt', reason: 'its recorded length differs', bytes };
  return { kind: 'whole', bytes, trailing: stored.length - end - TRAILER_BYTES };
}

/** The length that the last four bytes claim, so that one chunk usually holds all of the content. */
function sizeHint(stored: Uint8Array): number {
  const claimed = new DataView(stored.buffer, stored.byteOffset + stored.length - 4).getUint32(
    0,
    true,
  );
  // One byte more: zlib asks for another chunk when it fills one exactly.
  return Math.min(Math.max(claimed + 1, SMALLEST_CHUNK), LARGEST_CHUNK, constants.Z_MAX_CHUNK);
}

/** Where the deflated data begins, or what is wrong with the header. */
export function headerLength(stored: Uint8Array): number | string {
  if (stored.length === 0) return 'empty';
  if (!MAGIC.every((byte, at) => at >= stored.length || stored[at] === byte)) return 'not gzip';
  if (stored.length < HEADER_BYTES + TRAILER_BYTES) return 'cut short';
  const flags = byteAt(stored, 3);
  if ((flags & RESERVED_FLAGS) !== 0) return 'not gzip';
  return optionalFields(stored, flags) ?? 'cut short in its header';
}

function optionalFields(stored: Uint8Array, flags: number): number | undefined {
  let at = HEADER_BYTES;
  if (flags & FLAG_EXTRA) at += 2 + byteAt(stored, at) + byteAt(stored, at + 1) * 256;
  for (const flag of [FLAG_NAME, FLAG_COMMENT]) {
    if (!(flags & flag)) continue;
    const zero = stored.indexOf(0, at);
    if (zero === -1) return undefined;
    at = zero + 1;
  }
  if (flags & FLAG_HEADER_CRC) at += 2;
  return at <= stored.length ? at : undefined;
}

function byteAt(stored: Uint8Array, at: number): number {
  return stored[at] ?? 0;
}
