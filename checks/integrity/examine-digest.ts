import type { PreviousDigest } from './digest.ts';
import type { FoundKey, KeyRing } from './key-ring.ts';
import type { DigestContent, OpenedDigest } from './open-digest.ts';
import { HASH_ALGORITHM, SIGNATURE_ALGORITHM, stringToSign, verifySignature } from './signature.ts';
import { EDGE_SLACK, HOUR, shifted } from './window.ts';

/**
 * How far a digest is believed. `valid`: AWS said exactly this, here. `unproven`: nothing speaks for
 * it. `false`: something speaks against it. `unread`: nobody could look.
 */
export type Trust = 'valid' | 'unproven' | 'false' | 'unread';

/** What a later digest of the chain records of this one. */
export interface SuccessorRecord {
  readonly name: string;
  readonly trusted: boolean;
  readonly previous: PreviousDigest;
}

export interface ProofContext {
  readonly ring: KeyRing;
  readonly bucket: string | undefined;
  readonly successors: readonly SuccessorRecord[];
}

/** Everything that is found out about one digest, for the verdict to be drawn from. */
export interface Examination {
  readonly opened: OpenedDigest;
  readonly content: DigestContent;
  readonly key: FoundKey;
  readonly signature: 'genuine' | 'missing' | 'wrong' | 'unchecked';
  /** A successor whose copy of the signature verifies, if any. */
  readonly recovered: SuccessorRecord | undefined;
  /** A valid successor that names this digest, if any. */
  readonly witness: SuccessorRecord | undefined;
  /** Whether that successor's hash is this digest's. */
  readonly hashAgrees: boolean;
  readonly moved: boolean;
  readonly supported: boolean;
  readonly keyInTime: boolean;
}

/** A key signs from an hour or two after a digest's end; the next key may have begun by then. */
const SIGNED_WITHIN = 2 * HOUR;

export function examine(
  opened: OpenedDigest,
  content: DigestContent,
  { ring, bucket, successors }: ProofContext,
): Examination {
  const { digest, sha256 } = content;
  const key = ring.find(opened.at.region, digest.fingerprint);
  const witnesses = successors.filter(
    ({ trusted, previous }) => trusted && previous.hashAlgorithm === HASH_ALGORITHM,
  );
  const agreeing = witnesses.find(({ previous }) => previous.hash === sha256);
  return {
    opened,
    content,
    key,
    signature: checkSignature(content, key),
    recovered: successors.find(({ previous }) => isSignedBy(content, previous.signature, key)),
    witness: agreeing ?? witnesses[0],
    hashAgrees: agreeing !== undefined,
    moved:
      digest.key !== opened.name ||
      digest.account !== opened.at.account ||
      (bucket !== undefined && digest.bucket !== bucket),
    supported: digest.algorithm === SIGNATURE_ALGORITHM,
    keyInTime: isInTime(content, key),
  };
}

function checkSignature(content: DigestContent, key: FoundKey): Examination['signature'] {
  if (content.signature === undefined) return 'missing';
  if (key.kind !== 'usable') return 'unchecked';
  return isSignedBy(content, content.signature, key) ? 'genuine' : 'wrong';
}

function isSignedBy({ digest, sha256 }: DigestContent, signature: string, key: FoundKey): boolean {
  if (key.kind !== 'usable') return false;
  return verifySignature(stringToSign(digest, sha256), signature, key.key);
}

/** The verdict: a hash in a proved successor outweighs everything, then comes the signature. */
export function trustOf(found: Examination): Trust {
  if (found.hashAgrees) return 'valid';
  if (found.moved || found.witness !== undefined) return 'false';
  if (found.signature === 'genuine' || found.recovered !== undefined) return settledTrust(found);
  return unsignedTrust(found);
}

function unsignedTrust({ key, signature, supported }: Examination): Trust {
  if (key.kind === 'unread') return 'unread';
  return signature === 'wrong' && supported ? 'false' : 'unproven';
}

function settledTrust({ keyInTime, opened, content }: Examination): Trust {
  const dated = opened.at.kind === 'digest' || generationTime(content) !== undefined;
  return keyInTime && dated ? 'valid' : 'unproven';
}

function isInTime(content: DigestContent, key: FoundKey): boolean {
  if (key.kind !== 'usable') return true;
  const time = signingTime(content.digest.end, content);
  const { validFrom, validUntil } = key.source;
  const begun = validFrom === undefined || validFrom <= shifted(time, SIGNED_WITHIN);
  return begun && (validUntil === undefined || time <= shifted(validUntil, EDGE_SLACK));
}

export function signingTime(end: Date, content: DigestContent): Date {
  return generationTime(content) ?? end;
}

/** When a backfill digest was made. Bounded by its form: an ISO instant, with or without fractions. */
export function generationTime({ generated }: DigestContent): Date | undefined {
  if (
    generated === undefined ||
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(generated)
  )
    return undefined;
  const time = new Date(generated);
  return Number.isNaN(time.getTime()) ? undefined : time;
}
