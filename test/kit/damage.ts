import { gzipSync } from 'node:zlib';
import type { PublicKey, StoredObject } from '../../checks/archive.ts';
import type { LogRecord } from '../../checks/log-record.ts';
import {
  digestKey,
  type ForgedArchive,
  type ForgedChain,
  linkTo,
  logKey,
  seconds,
  storedLog,
} from './forge-archive.ts';
import { type DigestDocument, digestContent, sealDigest, sha256 } from './forge-digest.ts';
import type { Signer } from './forge-keys.ts';
import { MemoryArchive } from './memory-archive.ts';

/** Every function here breaks one thing of a forged archive, in place. */

export function deleteObject(archive: MemoryArchive, key: string): void {
  archive.get(key);
  archive.objects.delete(key);
}

/** Listed, but reading it fails. */
export function denyObject(
  archive: MemoryArchive,
  key: string,
  code: 'access-denied' | 'archived' | 'unreachable' | 'missing' = 'access-denied',
): void {
  archive.unreadable.set(key, code);
}

export function moveObject(archive: MemoryArchive, from: string, to: string): void {
  archive.objects.set(to, archive.get(from));
  archive.objects.delete(from);
}

export function copyObject(archive: MemoryArchive, from: string, to: string): void {
  archive.objects.set(to, archive.get(from));
}

/** Any change of the stored (compressed) bytes. */
export function editBody(
  archive: MemoryArchive,
  key: string,
  edit: (body: Buffer) => Uint8Array,
): void {
  const object = archive.get(key);
  archive.objects.set(key, { ...object, body: edit(Buffer.from(object.body)) });
}

/** Any change of the content, compressed again as it was. */
export function editContent(
  archive: MemoryArchive,
  key: string,
  edit: (content: string) => string,
): void {
  const content = edit(MemoryArchive.content(archive.get(key)));
  editBody(archive, key, () => gzipSync(content, { level: 9 }));
}

/** Removes or alters records of a log. */
export function editRecords(
  archive: MemoryArchive,
  key: string,
  edit: (records: LogRecord[]) => readonly LogRecord[],
): void {
  editContent(archive, key, (content) =>
    JSON.stringify({ Records: edit(JSON.parse(content).Records) }),
  );
}

export function truncate(archive: MemoryArchive, key: string, bytes: number): void {
  editBody(archive, key, (body) => body.subarray(0, bytes));
}

/** Loses the checksum and length that close a gzip stream; all of the content can still be inflated. */
export function cutTrailer(archive: MemoryArchive, key: string): void {
  editBody(archive, key, (body) => body.subarray(0, -8));
}

/** A whole further gzip member, which zcat and Athena read and no digest covers. */
export function appendMember(
  archive: MemoryArchive,
  key: string,
  content = '{"Records":[]}',
): void {
  editBody(archive, key, (body) => Buffer.concat([body, gzipSync(content)]));
}

export function appendBytes(archive: MemoryArchive, key: string, bytes: Uint8Array): void {
  editBody(archive, key, (body) => Buffer.concat([body, bytes]));
}

/** Replaces the object with few bytes that inflate to `megabytes`. */
export function replaceByBomb(archive: MemoryArchive, key: string, megabytes: number): void {
  editBody(archive, key, () => bomb(megabytes));
}

const bombs = new Map<number, Buffer>();

/** Made once per size: compressing zeros takes its time too. */
function bomb(megabytes: number): Buffer {
  const made = bombs.get(megabytes) ?? gzipSync(Buffer.alloc(megabytes * 1024 * 1024));
  bombs.set(megabytes, made);
  return made;
}

/** A well-named log that CloudTrail never wrote. Gives its key. */
export function plantLog(
  archive: ForgedArchive,
  chain: ForgedChain,
  log: { readonly time: Date; readonly records?: readonly LogRecord[]; readonly at?: Date },
): string {
  const { time, records = [], at = new Date(time.getTime() + 2 * 60_000) } = log;
  const key = logKey(chain, time, 'Pl4ntedPl4ntedXY');
  archive.objects.set(key, storedLog(records, at));
  return key;
}

/** Puts any bytes or text under any key. */
export function plantObject(
  archive: MemoryArchive,
  key: string,
  object: Partial<StoredObject> = {},
): void {
  archive.objects.set(key, { body: gzipSync('{}'), metadata: {}, ...object });
}

export function editMetadata(
  archive: MemoryArchive,
  key: string,
  edit: (metadata: Readonly<Record<string, string>>) => Readonly<Record<string, string>>,
): void {
  const object = archive.get(key);
  archive.objects.set(key, { ...object, metadata: edit(object.metadata) });
}

/** What a copy without user metadata does to a digest. */
export function dropMetadata(archive: MemoryArchive, key: string): void {
  editMetadata(archive, key, () => ({}));
}

/** One digit of the signature flipped. */
export function spoilSignature(archive: MemoryArchive, key: string): void {
  editMetadata(archive, key, (metadata) => {
    const signature = metadata.signature ?? '';
    return { ...metadata, signature: (signature.startsWith('0') ? '1' : '0') + signature.slice(1) };
  });
}

export function readDigest(archive: MemoryArchive, key: string): DigestDocument {
  return JSON.parse(MemoryArchive.content(archive.get(key)));
}

/** Changes a digest without signing it again: what a thief of the bucket can do. */
export function editDigest(
  archive: MemoryArchive,
  key: string,
  edit: (digest: DigestDocument) => unknown,
): void {
  editContent(archive, key, (content) => digestContent(edit(JSON.parse(content))));
}

/** Changes a digest and signs it again: what only a thief of the signing service could do. */
export function resignDigest(
  archive: MemoryArchive,
  at: { readonly key: string; readonly signer: Signer },
  edit: (digest: DigestDocument) => DigestDocument,
): void {
  archive.objects.set(at.key, sealDigest(edit(readDigest(archive, at.key)), at.signer));
}

/**
 * Changes a digest, signs it again, and makes all its successors agree: a history that the service
 * itself could have written.
 */
export function rewriteHistory(
  archive: ForgedArchive,
  chain: ForgedChain,
  change: { readonly at: number; readonly edit: (digest: DigestDocument) => DigestDocument },
): void {
  chain.digests.forEach((key, index) => {
    if (index < change.at || !archive.objects.has(key)) return;
    const before = readDigest(archive, key);
    const previousKey = before.previousDigestS3Object;
    const relink =
      index > change.at && previousKey !== null && archive.objects.has(previousKey)
        ? linkTo(archive, readDigest(archive, previousKey))
        : {};
    const after = index === change.at ? change.edit(before) : { ...before, ...relink };
    const { fingerprint } = chain.signer.publicKey;
    const named = { ...after, digestPublicKeyFingerprint: fingerprint };
    archive.objects.set(key, sealDigest(named, chain.signer));
  });
}

/** The digest of a processing delay: it lists logs that its hours' digests do not. Gives its key. */
export function addBackfill(
  archive: ForgedArchive,
  chain: ForgedChain,
  backfill: { readonly end: Date; readonly logs: readonly string[]; readonly generated?: Date },
): string {
  const { end, logs, generated = new Date(end.getTime() + 4 * 3_600_000) } = backfill;
  const key = digestKey(chain, end, '_backfill');
  const document: DigestDocument = {
    awsAccountId: chain.account,
    digestStartTime: seconds(new Date(end.getTime() - 3_600_000)),
    digestEndTime: seconds(end),
    digestS3Bucket: archive.bucket,
    digestS3Object: key,
    digestPublicKeyFingerprint: chain.signer.publicKey.fingerprint,
    digestSignatureAlgorithm: 'SHA256withRSA',
    newestEventTime: null,
    oldestEventTime: null,
    ...linkTo(archive, undefined),
    logFiles: logs.map((s3Object) => ({
      s3Bucket: archive.bucket,
      s3Object,
      hashValue: sha256(MemoryArchive.content(archive.get(s3Object))),
      hashAlgorithm: 'SHA-256',
      newestEventTime: null,
      oldestEventTime: null,
    })),
  };
  const sealed = sealDigest(document, chain.signer);
  const stamp = { 'backfill-generation-timestamp': seconds(generated) };
  archive.objects.set(key, { ...sealed, metadata: { ...sealed.metadata, ...stamp } });
  return key;
}

/** Replaces the keys of a region. */
export function editKeys(
  archive: MemoryArchive,
  region: string,
  edit: (key: PublicKey) => PublicKey | undefined,
): void {
  const keys = archive.publicKeys.get(region) ?? [];
  archive.publicKeys.set(
    region,
    keys.flatMap((key) => edit(key) ?? []),
  );
}

/** The same object with a field less. */
export function without(object: object, field: string) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}
