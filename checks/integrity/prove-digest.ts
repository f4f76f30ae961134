import {
  type Examination,
  examine,
  generationTime,
  type ProofContext,
  signingTime,
  type SuccessorRecord,
  type Trust,
  trustOf,
} from './examine-digest.ts';
import { type Fault, fault, instant, span } from './fault.ts';
import type { FoundKey } from './key-ring.ts';
import { hourOf, type OpenedDigest, placeOf } from './open-digest.ts';
import { HASH_ALGORITHM, SIGNATURE_ALGORITHM } from './signature.ts';

export interface ProvenDigest extends OpenedDigest {
  readonly trust: Trust;
  /** The key that it names and that could not be used: told once per key, not per digest. */
  readonly keyProblem?: Exclude<FoundKey, { kind: 'usable' }>;
}

/**
 * Judges one digest by its own signature and by what its successors record. Either proves its
 * content: a signature made by the key, or the hash in a digest that is proved itself.
 */
export function proveDigest(opened: OpenedDigest, context: ProofContext): ProvenDigest {
  const { content } = opened;
  if (content === undefined) return { ...opened, trust: opened.unread ? 'unread' : 'false' };
  const found = examine(opened, content, context);
  const faults = [
    ...opened.faults,
    ...backfillFaults(found),
    ...placeFaults(found, context.bucket),
    ...algorithmFaults(found),
    ...signatureFaults(found),
    ...validityFaults(found),
    ...successorFaults(found),
  ];
  const { key } = found;
  return {
    ...opened,
    faults,
    trust: trustOf(found),
    ...(key.kind !== 'usable' && { keyProblem: key }),
  };
}

function backfillFaults({ opened, content }: Examination): Fault[] {
  if (opened.at.kind === 'digest' || generationTime(content) !== undefined) return [];
  return [
    fault('BACKFILL_METADATA_MISSING', placeOf(opened), {
      message: 'The backfill digest has no readable backfill-generation-timestamp in its metadata.',
      found: content.generated,
      range: hourOf(opened.at),
    }),
  ];
}

function placeFaults({ opened, content, moved }: Examination, bucket: string | undefined): Fault[] {
  if (!moved) return [];
  const { digest } = content;
  const here = `${bucket ?? digest.bucket}/${opened.name}`;
  return [
    fault('DIGEST_MOVED', placeOf(opened), {
      message: `The digest says that it belongs to account ${digest.account} and lies at ${digest.bucket}/${digest.key}.`,
      expected: `${digest.bucket}/${digest.key}`,
      found: here,
      range: hourOf(opened.at),
    }),
  ];
}

function algorithmFaults({ opened, content }: Examination): Fault[] {
  const { digest, signature, signatureAlgorithm } = content;
  const hashes = [
    ...(digest.previous ? [digest.previous.hashAlgorithm] : []),
    ...digest.logs.map(({ hashAlgorithm }) => hashAlgorithm),
  ];
  const unusual = [
    ...[digest.algorithm, ...(signature === undefined ? [] : [signatureAlgorithm ?? '(absent)'])]
      .filter((name) => name !== SIGNATURE_ALGORITHM)
      .map((found) => ({ expected: SIGNATURE_ALGORITHM, found })),
    ...hashes
      .filter((name) => name !== HASH_ALGORITHM)
      .map((found) => ({ expected: HASH_ALGORITHM, found })),
  ];
  return unusual.slice(0, 1).map(({ expected, found }) =>
    fault('DIGEST_ALGORITHM_UNSUPPORTED', placeOf(opened), {
      message: `The digest or its metadata names the algorithm ${found}, where CloudTrail writes ${expected}.`,
      expected,
      found,
    }),
  );
}

function signatureFaults(found: Examination): Fault[] {
  const { opened, content, signature, supported } = found;
  const range = hourOf(opened.at);
  if (signature === 'missing') {
    const message = `The digest has no signature in its metadata; ${testimony(found)}`;
    return [fault('DIGEST_SIGNATURE_MISSING', placeOf(opened), { message, range })];
  }
  if (signature !== 'wrong' || !supported) return [];
  return [
    fault('DIGEST_SIGNATURE_INVALID', placeOf(opened), {
      message: `The signature does not verify; ${testimony(found)}`,
      expected: found.witness?.previous.signature,
      found: content.signature,
      range,
    }),
  ];
}

/** What the successor says of a digest whose own signature is of no use. */
function testimony({ opened, hashAgrees, recovered, witness }: Examination): string {
  if (hashAgrees || recovered)
    return 'its content is proved by its successor, so only the metadata is lost or changed.';
  if (witness !== undefined)
    return `its content is not what its successor ${witness.name} recorded. Not proved: ${span(hourOf(opened.at))}.`;
  return `no successor is there to prove it. Not proved: ${span(hourOf(opened.at))}.`;
}

function validityFaults({ opened, content, key, keyInTime }: Examination): Fault[] {
  if (keyInTime || key.kind !== 'usable') return [];
  const { validFrom, validUntil, fingerprint } = key.source;
  const bounds = [validFrom, validUntil].map((time) => (time ? instant(time) : 'any time'));
  return [
    fault('PUBLIC_KEY_OUTSIDE_VALIDITY', placeOf(opened), {
      message: `The digest was signed about ${instant(signingTime(opened.at.time, content))} with the key ${fingerprint}, which is valid from ${bounds.join(' until ')}.`,
      expected: bounds.join('/'),
      found: instant(signingTime(opened.at.time, content)),
      range: hourOf(opened.at),
    }),
  ];
}

function successorFaults(found: Examination): Fault[] {
  const { opened, content, witness, signature, hashAgrees } = found;
  if (witness === undefined) return [];
  if (!hashAgrees) return hashFaults(found, witness);
  const own = content.signature?.toLowerCase();
  const recorded = witness.previous.signature.toLowerCase();
  if (own === undefined || signature === 'wrong' || own === recorded) return [];
  return [
    fault('CHAIN_SIGNATURE_MISMATCH', placeOf(opened), {
      message: `The successor ${witness.name} recorded another signature for this digest.`,
      expected: witness.previous.signature,
      found: own,
      digest: witness.name,
    }),
  ];
}

function hashFaults(
  { opened, content, signature, recovered }: Examination,
  witness: SuccessorRecord,
): Fault[] {
  // What fails its own signature has been told already.
  if (signature === 'wrong' && !recovered) return [];
  return [
    fault('CHAIN_HASH_MISMATCH', placeOf(opened), {
      message: `The successor ${witness.name} recorded another hash for this digest.`,
      expected: witness.previous.hash,
      found: content.sha256,
      digest: witness.name,
      range: hourOf(opened.at),
    }),
  ];
}
