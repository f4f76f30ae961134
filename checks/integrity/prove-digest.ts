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
import type { PublicKey } from '../archive.ts';
import { type Fault, fault, span } from './fault.ts';
import type { FoundKey } from './key-ring.ts';
import { hourOf, type OpenedDigest, placeOf } from './open-digest.ts';
import { HASH_ALGORITHM, SIGNATURE_ALGORITHM } from './signature.ts';

/** Why the key that a digest names cannot prove it. */
export type KeyProblem =
  | Exclude<FoundKey, { kind: 'usable' }>
  | { readonly kind: 'outside'; readonly key: PublicKey; readonly signed: Date };

export interface ProvenDigest extends OpenedDigest {
  readonly trust: Trust;
  /** Told once per key, not per digest. */
  readonly keyProblem?: KeyProblem;
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
    ...successorFaults(found),
  ];
  const trust = trustOf(found);
  const keyProblem = keyProblemOf(found);
  return {
    ...opened,
    // What is proved all the same leaves no time unproved.
    faults: trust === 'valid' ? faults.map(withoutRange) : faults,
    trust,
    ...(keyProblem && { keyProblem }),
  };
}

function withoutRange(told: Fault): Fault {
  const { range, ...rest } = told;
  return range === undefined ? told : rest;
}

function keyProblemOf({ opened, content, key, keyInTime }: Examination): KeyProblem | undefined {
  if (key.kind !== 'usable') return key;
  if (keyInTime) return undefined;
  return { kind: 'outside', key: key.source, signed: signingTime(opened.at.time, content) };
}

function backfillFaults({ opened, content }: Examination): Fault[] {
  if (opened.at.kind === 'digest' || generationTime(content) !== undefined) return [];
  return [
    fault('BACKFILL_METADATA_MISSING', placeOf(opened), {
      message:
        'The backfill digest has no readable backfill-generation-timestamp in its metadata, so its signing key cannot be chosen.',
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

/** What the successors say of a digest whose own signature is of no use. */
function testimony(found: Examination): string {
  const by = found.hashAgrees ? found.witness : unlessContradicted(found);
  if (by !== undefined) return `it is proved by its successor ${by.name}, ${proofOf(found)}`;
  const unproved = `Not proved: ${span(hourOf(found.opened.at))}.`;
  return `it cannot be proved: ${silence(found)}. ${unproved}`;
}

/** The successor whose copy of the signature verifies, where no proved one speaks against it. */
function unlessContradicted({ recovered, witness }: Examination): SuccessorRecord | undefined {
  return witness === undefined ? recovered : undefined;
}

function proofOf({ hashAgrees, recovered }: Examination): string {
  if (recovered === undefined) return 'which recorded its hash.';
  const hash = hashAgrees ? ', and so does the hash it recorded' : '';
  return `whose copy of the signature fits the content${hash}: only the metadata was lost or changed.`;
}

/** Why no successor proves it. */
function silence({ recovered, witness }: Examination): string {
  if (witness === undefined) return 'no successor that is proved itself names it';
  return recovered === undefined
    ? `neither the hash nor the signature that its successor ${witness.name} recorded fits the content`
    : `the copy of the signature in its successor ${witness.name} fits the content, the hash it recorded does not`;
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
  if (signature === 'wrong' && recovered === undefined) return [];
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
