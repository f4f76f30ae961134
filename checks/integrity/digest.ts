import { reasonOf } from '../errors.ts';
import { isLogRecord, type LogRecord } from '../log-record.ts';

/**
 * The content of a digest file (CloudTrail User Guide: "CloudTrail digest file structure").
 * Digests are strangers' text until their signature is checked: bounded, strictly typed, never thrown over.
 */
export interface Digest {
  readonly account: string;
  readonly start: Date;
  readonly end: Date;
  /** `digestEndTime` as it is written: the signature covers the text. */
  readonly endText: string;
  readonly bucket: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly algorithm: string;
  /** Absent in a starting digest. */
  readonly previous?: PreviousDigest;
  readonly logs: readonly ListedLog[];
}

/** What a digest records of its predecessor. */
export interface PreviousDigest {
  readonly bucket: string;
  readonly key: string;
  /** Hex SHA-256 of the inflated predecessor. */
  readonly hash: string;
  readonly hashAlgorithm: string;
  /** Hex, as it stood in the predecessor's metadata. */
  readonly signature: string;
}

/** What a digest records of one log file. */
export interface ListedLog {
  readonly bucket: string;
  readonly key: string;
  /** Hex SHA-256 of the inflated log. */
  readonly hash: string;
  readonly hashAlgorithm: string;
  /** The newest and oldest event in it, where the digest says so in a form we know. */
  readonly newest?: Date;
  readonly oldest?: Date;
}

export type ParsedDigest =
  | { readonly kind: 'digest'; readonly digest: Digest }
  | { readonly kind: 'malformed'; readonly reason: string };

/** Longer texts are no field of a digest: a key has at most 1024 bytes, a signature 1024 digits. */
const MAX_TEXT = 2048;
/** Each log a real digest lists takes some 300 bytes; a denser text is made to fill memory. */
const BYTES_PER_BRACKET = 32;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u;
/** `Date` takes 30 February for 2 March and 24:00 for the next day; other days and hours are what they say. */
const IN_EVERY_MONTH = /^.{8}(?:[01]\d|2[0-8])T(?:[01]\d|2[0-3]):/u;
const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;

class MalformedError extends Error {}

/**
 * Whatever is thrown over strangers' text is thrown because of the text.
 * @param bytes the inflated digest
 */
export function parseDigest(bytes: Uint8Array): ParsedDigest {
  try {
    return { kind: 'digest', digest: digestOf(jsonOf(bytes)) };
  } catch (error) {
    return { kind: 'malformed', reason: reasonOf(error) };
  }
}

function jsonOf(bytes: Uint8Array): LogRecord {
  if (isTooDense(bytes)) throw new MalformedError('it is nested beyond what a digest is');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new MalformedError('it is no JSON text');
  }
  if (!isLogRecord(value)) throw new MalformedError('it is JSON, but no object');
  return value;
}

/** Millions of empty arrays fit into a few megabytes of text and take hundreds once parsed. */
function isTooDense(bytes: Uint8Array): boolean {
  const allowed = 64 + bytes.length / BYTES_PER_BRACKET;
  const braces = countUpTo(allowed, bytes, OPEN_BRACE);
  return braces + countUpTo(allowed, bytes, OPEN_BRACKET) > allowed;
}

/** Counts a byte, and stops beyond the most that matters: there are few, and `indexOf` passes over the rest. */
function countUpTo(most: number, bytes: Uint8Array, sought: number): number {
  let count = 0;
  for (let at = bytes.indexOf(sought); at !== -1; at = bytes.indexOf(sought, at + 1)) {
    count += 1;
    if (count > most) return count;
  }
  return count;
}

function digestOf(raw: LogRecord): Digest {
  const endText = text(raw, 'digestEndTime');
  const start = time(raw, 'digestStartTime');
  const end = time(raw, 'digestEndTime');
  if (end < start) throw new MalformedError('it ends before it starts');
  const previous = previousOf(raw);
  return {
    account: text(raw, 'awsAccountId'),
    start,
    end,
    endText,
    bucket: text(raw, 'digestS3Bucket'),
    key: text(raw, 'digestS3Object'),
    fingerprint: text(raw, 'digestPublicKeyFingerprint'),
    algorithm: text(raw, 'digestSignatureAlgorithm'),
    ...(previous && { previous }),
    logs: logsOf(own(raw, 'logFiles')),
  };
}

const PREVIOUS_FIELDS = [
  'previousDigestS3Bucket',
  'previousDigestS3Object',
  'previousDigestHashValue',
  'previousDigestSignature',
] as const;

/** All fields, or, in a starting digest, none; the algorithm alone names no predecessor. */
function previousOf(raw: LogRecord): PreviousDigest | undefined {
  const absent = PREVIOUS_FIELDS.filter((name) => (own(raw, name) ?? null) === null);
  if (absent.length === PREVIOUS_FIELDS.length) return undefined;
  if (absent[0] !== undefined)
    throw new MalformedError(`it names a previous digest, but no ${absent[0]}`);
  return {
    bucket: text(raw, 'previousDigestS3Bucket'),
    key: text(raw, 'previousDigestS3Object'),
    hash: text(raw, 'previousDigestHashValue').toLowerCase(),
    hashAlgorithm: text(raw, 'previousDigestHashAlgorithm'),
    // As it is written: the text is part of what is signed.
    signature: text(raw, 'previousDigestSignature'),
  };
}

function logsOf(value: unknown): ListedLog[] {
  if (!Array.isArray(value)) throw new MalformedError('its logFiles are no list');
  return value.map((entry: unknown) => {
    if (!isLogRecord(entry)) throw new MalformedError('an entry of its logFiles is no object');
    return listedLog(entry);
  });
}

function listedLog(raw: LogRecord): ListedLog {
  const newest = timeOf(own(raw, 'newestEventTime'));
  const oldest = timeOf(own(raw, 'oldestEventTime'));
  return {
    bucket: text(raw, 's3Bucket'),
    key: text(raw, 's3Object'),
    hash: text(raw, 'hashValue').toLowerCase(),
    hashAlgorithm: text(raw, 'hashAlgorithm'),
    ...(newest && { newest }),
    ...(oldest && { oldest }),
  };
}

function own(raw: LogRecord, name: string): unknown {
  return Object.hasOwn(raw, name) ? raw[name] : undefined;
}

function text(raw: LogRecord, name: string): string {
  const value = own(raw, name);
  if (value === undefined || value === null) throw new MalformedError(`it has no ${name}`);
  if (typeof value !== 'string' || value === '' || value.length > MAX_TEXT)
    throw new MalformedError(`its ${name} is no text of a usual length`);
  return value;
}

function time(raw: LogRecord, name: string): Date {
  const value = timeOf(text(raw, name));
  if (value === undefined)
    throw new MalformedError(`its ${name} is no instant like 2026-03-10T14:05:00Z`);
  return value;
}

function timeOf(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !INSTANT.test(value)) return undefined;
  const parsed = new Date(value);
  if (Number.isNaN(parsed.getTime())) return undefined;
  const real = IN_EVERY_MONTH.test(value) || parsed.toISOString().startsWith(value.slice(0, 19));
  return real ? parsed : undefined;
}
