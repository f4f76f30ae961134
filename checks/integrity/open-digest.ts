import { type DigestKey, type KeyPlace, parseArchiveKey } from '../archive-key.ts';
import { inflate } from '../gzip.ts';
import { type Digest, parseDigest } from './digest.ts';
import type { DigestSight } from './evidence.ts';
import { type Fault, fault, type FaultPlace, span } from './fault.ts';
import { sha256Hex } from './signature.ts';
import { DIGEST_PERIOD, shifted } from './window.ts';

/** The largest digest that is read: some 70,000 log files in one hour of one account and region. */
export const MAX_DIGEST_BYTES = 32 * 1024 * 1024;

/** What stands in a digest object, believed or not. */
export interface DigestContent {
  readonly digest: Digest;
  readonly sha256: string;
  readonly signature: string | undefined;
  readonly signatureAlgorithm: string | undefined;
  /** Backfill digests: when it was made, as the metadata says. */
  readonly generated: string | undefined;
}

/** A digest object as it was met: its name is right, its content may be absent. */
export interface OpenedDigest {
  readonly name: string;
  readonly at: DigestKey;
  readonly content: DigestContent | undefined;
  readonly unread: boolean;
  readonly faults: readonly Fault[];
}

/** Files that people's computers leave everywhere; no reader of digests takes such names for one. */
const HIDDEN = /\/[._][^/]*$/u;

/** What an object in a digest folder is: a digest, or a stranger's. `undefined` for what does not concern us. */
export function openDigest(sight: DigestSight, now: Date): OpenedDigest | Fault | undefined {
  const at = parseArchiveKey(sight.entry.key);
  if (at.kind === 'digest' || at.kind === 'backfill')
    return at.time > shifted(now, DIGEST_PERIOD)
      ? foreign(at, sight.entry.key, 'Its name lies in the future, where no digest can be yet.')
      : openKnown(sight, at);
  return strayDigest(sight.entry.key);
}

/** An object among the digests that is none; undefined for what is no stranger there. */
export function strayDigest(key: string): Fault | undefined {
  const at = parseArchiveKey(key);
  if (at.kind !== 'stray' || at.folder !== 'CloudTrail-Digest') return undefined;
  if (HIDDEN.test(key) && !key.endsWith('.gz')) return undefined;
  return foreign(at, key, 'It lies among the digests and is none.');
}

function foreign({ account, region }: KeyPlace, key: string, what: string): Fault {
  const message = `${what} Other validators, the AWS CLI's among them, may be misled by it.`;
  return fault('DIGEST_FOREIGN_OBJECT', { account, region, key }, { message });
}

function openKnown({ entry, object }: DigestSight, at: DigestKey): OpenedDigest {
  const seen = { name: entry.key, at, content: undefined, unread: false, faults: [] };
  const place = placeOf(seen);
  if (object.kind === 'unread') {
    const told = unreadFault(at, place, object);
    return { ...seen, unread: told.severity === 'unknown', faults: [told] };
  }
  const { body, metadata } = object.object;
  const inflated = inflate(body, MAX_DIGEST_BYTES);
  if (inflated.kind === 'too-large') {
    const message = `The digest inflates beyond ${inflated.limit} bytes (stored: ${body.length}).`;
    return { ...seen, faults: [fault('DIGEST_TOO_LARGE', place, { message, range: hourOf(at) })] };
  }
  const faults = gzipFaults(inflated, at, place);
  if (inflated.bytes === undefined) return { ...seen, faults };
  const parsed = parseDigest(inflated.bytes);
  if (parsed.kind === 'malformed') {
    const message = `The digest cannot be read as one: ${parsed.reason}.`;
    return {
      ...seen,
      faults: [...faults, fault('DIGEST_CORRUPT', place, { message, range: hourOf(at) })],
    };
  }
  const content = {
    digest: parsed.digest,
    sha256: sha256Hex(inflated.bytes),
    signature: own(metadata, 'signature'),
    signatureAlgorithm: own(metadata, 'signature-algorithm'),
    generated: own(metadata, 'backfill-generation-timestamp'),
  };
  return { ...seen, content, faults };
}

function gzipFaults(
  inflated: Exclude<ReturnType<typeof inflate>, { kind: 'too-large' }>,
  at: DigestKey,
  place: FaultPlace,
): Fault[] {
  if (inflated.kind === 'corrupt') {
    const content = inflated.bytes ? ' Its content could still be inflated.' : '';
    const message = `The digest is no whole gzip stream: ${inflated.reason}.${content}`;
    return [fault('DIGEST_CORRUPT', place, { message, range: hourOf(at) })];
  }
  if (inflated.trailing === 0) return [];
  const message = `${inflated.trailing} bytes follow the digest's gzip stream.`;
  return [fault('DIGEST_TRAILING_DATA', place, { message })];
}

const NO_EVIDENCE = 'This is no evidence of tampering.';

function unreadFault(
  at: DigestKey,
  place: FaultPlace,
  { code, reason }: Extract<DigestSight['object'], { kind: 'unread' }>,
): Fault {
  const range = hourOf(at);
  const unproved = `Not proved: ${span(range)}.`;
  switch (code) {
    case 'missing':
      return fault('DIGEST_MISSING', place, {
        message: `The digest was listed and gone when it was read. ${unproved}`,
        range,
        count: 1,
      });
    case 'too-large':
      return fault('DIGEST_TOO_LARGE', place, {
        message: `The stored digest is too large to be one: ${reason}. ${unproved}`,
        range,
      });
    case 'access-denied':
      return fault('DIGEST_ACCESS_DENIED', place, {
        message: `The digest may not be read: ${reason}. ${unproved} ${NO_EVIDENCE}`,
        range,
      });
    case 'archived':
    case 'unreachable':
      return fault('DIGEST_NOT_CHECKED', place, {
        message: `The digest could not be read: ${reason}. ${unproved} ${NO_EVIDENCE}`,
        range,
      });
  }
}

/** Whom a fault of this digest concerns. */
export function placeOf({ name, at }: Pick<OpenedDigest, 'name' | 'at'>): FaultPlace {
  return { account: at.account, region: at.region, trail: at.trail, key: name };
}

/** The hour that a digest covers, as far as its name tells. */
export function hourOf({ time }: DigestKey) {
  return { from: shifted(time, -DIGEST_PERIOD), to: time };
}

function own(metadata: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(metadata, name) ? metadata[name] : undefined;
}
