import { TooLargeError, WireError } from './wire.ts';

/** Puts one body together as its bytes arrive. */
export interface Body {
  /** The body, once it is whole. @throws WireError, TooLargeError */
  take(chunk: Buffer): Buffer | undefined;
  /** The connection has ended: the body, where that is how it ends. */
  end(): Buffer | undefined;
}

const BODILESS = new Set([204, 304]);

type Headers = Readonly<Record<string, string>>;

/**
 * What ends the body of an answer to a GET (RFC 9112, 6.3): nothing follows some statuses, then
 * comes chunked coding, then a length, then the end of the connection.
 */
export function openBody(status: number, headers: Headers, limit: number): Body {
  if (BODILESS.has(status)) return ofLength(0);
  const coding = headers['transfer-encoding'];
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') throw new WireError(`unknown coding ${coding}`);
    return chunked(limit);
  }
  const announced = headers['content-length'];
  if (announced === undefined) return untilEnd(limit);
  if (!/^\d{1,15}$/u.test(announced)) throw new WireError(`a length of ${announced}`);
  const length = Number(announced);
  if (length > limit) throw new TooLargeError(limit);
  return ofLength(length);
}

/** One of the two is wrong, and nothing says which. */
const SURPLUS = 'more bytes than the answer announced';

/** The body of an answer that has none, whatever its headers announce. */
export function noBody(): Body {
  return ofLength(0);
}

function ofLength(length: number): Body {
  let whole: Buffer | undefined;
  let filled = 0;
  return {
    take(chunk) {
      const missing = length - filled;
      if (chunk.length > missing) throw new WireError(SURPLUS);
      // Most bodies come in one piece, which then need not be copied.
      if (chunk.length === length) return chunk;
      whole ??= Buffer.allocUnsafe(length);
      filled += chunk.copy(whole, filled);
      return filled === length ? whole : undefined;
    },
    end: () => undefined,
  };
}

function untilEnd(limit: number): Body {
  const held = pieces(limit);
  return {
    take(chunk) {
      held.add(chunk);
      return undefined;
    },
    end: () => held.joined(),
  };
}

/** Chunk by chunk (RFC 9112, 7.1); extensions and trailers are passed over. */
function chunked(limit: number): Body {
  const held = pieces(limit);
  let unread: Buffer = Buffer.alloc(0);
  let isOver = false;
  /** Takes one chunk or trailer line; whether there was one. */
  const step = (): boolean => {
    const end = unread.indexOf('\r\n');
    if (end === -1) return false;
    const line = unread.toString('latin1', 0, end);
    const size = sizeOf(line);
    if (size === 0) return skipTrailers(end + 2);
    if (unread.length < end + 4 + size) return false;
    held.add(unread.subarray(end + 2, end + 2 + size));
    if (unread.toString('latin1', end + 2 + size, end + 4 + size) !== '\r\n')
      throw new WireError('a chunk of the answer is longer than it says');
    unread = unread.subarray(end + 4 + size);
    return true;
  };
  const skipTrailers = (from: number): boolean => {
    const isBare = unread.toString('latin1', from, from + 2) === '\r\n';
    const end = isBare ? from : unread.indexOf('\r\n\r\n', from);
    if (end === -1) return false;
    unread = unread.subarray(isBare ? end + 2 : end + 4);
    isOver = true;
    return true;
  };
  return {
    take(chunk) {
      unread = unread.length === 0 ? chunk : Buffer.concat([unread, chunk]);
      while (!isOver && step());
      held.mayHold(isOver ? 0 : unread.length);
      if (!isOver) return undefined;
      if (unread.length > 0) throw new WireError(SURPLUS);
      return held.joined();
    },
    end: () => undefined,
  };
}

/** The size that begins a chunk, in hexadecimal. */
function sizeOf(line: string): number {
  const digits = /^(?<size>[0-9a-f]{1,12})[ \t]*(?:;|$)/iu.exec(line)?.groups?.size;
  if (digits === undefined) throw new WireError('a chunk of the answer has no size');
  return Number.parseInt(digits, 16);
}

interface Pieces {
  add(piece: Buffer): void;
  /** @throws TooLargeError where so many bytes more would be too many */
  mayHold(more: number): void;
  joined(): Buffer;
}

function pieces(limit: number): Pieces {
  const held: Buffer[] = [];
  let size = 0;
  const mayHold = (more: number): void => {
    // What frames a chunk is not part of it.
    if (size + more > limit + FRAMING) throw new TooLargeError(limit);
  };
  return {
    add(piece) {
      size += piece.length;
      if (size > limit) throw new TooLargeError(limit);
      held.push(piece);
    },
    mayHold,
    joined: () => Buffer.concat(held),
  };
}

const FRAMING = 64 * 1024;
