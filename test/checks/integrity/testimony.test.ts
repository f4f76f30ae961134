import { describe, expect, it } from '@jest/globals';
import { at, auditForged, countStates } from '../../kit/audit-forged.ts';
import {
  dropMetadata,
  editDigest,
  editKeys,
  editRecords,
  readDigest,
  rewriteHistory,
  spoilSignature,
} from '../../kit/damage.ts';
import { digestKey } from '../../kit/forge-archive.ts';
import { forgeSigner } from '../../kit/forge-keys.ts';
import { oneChain } from '../../kit/one-chain.ts';

describe('what digests say of log files, of each other and of their keys', () => {
  const listedTwice = (hash?: string) => {
    const target = oneChain();
    const { archive, chain, digest } = target;
    const again = readDigest(archive, digest(2)).logFiles.map((entry) => ({
      ...entry,
      hashValue: hash ?? entry.hashValue,
    }));
    rewriteHistory(archive, chain, {
      at: 4,
      edit: (document) => ({ ...document, logFiles: [...document.logFiles, ...again] }),
    });
    return target;
  };

  it('a log that two digests list with one hash is whole', () => {
    const audit = auditForged(listedTwice().archive);
    expect(audit.faults).toEqual([]);
    expect(countStates(audit)).toEqual({ verified: 12 });
  });

  it('a log that two digests list with different hashes contradicts one of them', () => {
    const { archive, digest, log } = listedTwice('AB'.repeat(32));
    const audit = auditForged(archive);
    expect(countStates(audit)).toEqual({ verified: 10, failed: 2 });
    expect(audit.faults.filter(({ key }) => key === log(2))).toEqual([
      expect.objectContaining({
        id: 'LOG_HASH_MISMATCH',
        digest: digest(4),
        expected: 'ab'.repeat(32),
        message: expect.stringMatching(/listed more than once, with different hashes\.$/u),
      }),
    ]);
    // Either digest vouches for one content: no content can satisfy both.
    editRecords(archive, log(2), () => []);
    const both = auditForged(archive).faults.filter(({ key }) => key === log(2));
    expect(both.map((told) => told.digest)).toEqual([digest(2), digest(4)]);
  });

  it('a log that digests list with ever new hashes is told a few times', () => {
    const { archive, chain, log } = oneChain();
    rewriteHistory(archive, chain, {
      at: 4,
      edit: (document) => ({
        ...document,
        logFiles: Array.from({ length: 50 }, (_, index) => ({
          ...document.logFiles.slice(0, 1).map((entry) => entry)[0],
          s3Bucket: archive.bucket,
          s3Object: log(2),
          hashAlgorithm: 'SHA-256',
          newestEventTime: null,
          oldestEventTime: null,
          hashValue: index.toString(16).padStart(64, '0'),
        })),
      }),
    });
    const told = auditForged(archive).faults.filter(({ key }) => key === log(2));
    expect(told.length).toBe(3);
  });

  it('what is proved all the same leaves no time unproved', () => {
    const { archive, digest } = oneChain();
    spoilSignature(archive, digest(3));
    dropMetadata(archive, digest(4));
    const { faults } = auditForged(archive);
    expect(faults.map(({ id, range }) => [id, range])).toEqual([
      ['DIGEST_SIGNATURE_INVALID', undefined],
      ['DIGEST_SIGNATURE_MISSING', undefined],
    ]);
  });

  it('an altered digest whose successor is not proved either: nothing speaks for it', () => {
    const { archive, digest } = oneChain();
    editDigest(archive, digest(5), (document) => ({ ...document, logFiles: [] }));
    editDigest(archive, digest(6), (document) => ({ ...document, logFiles: [] }));
    const told = auditForged(archive).faults.find(({ key }) => key === digest(5));
    expect(told?.message).toContain('no successor that is proved itself names it');
  });

  it('a spoilt signature that an unproved successor still holds: only the metadata was changed', () => {
    const { archive, digest } = oneChain();
    spoilSignature(archive, digest(5));
    editDigest(archive, digest(6), (document) => ({ ...document, logFiles: [] }));
    const told = auditForged(archive).faults.find(({ key }) => key === digest(5));
    expect(told?.message).toContain('whose copy of the signature fits the content: only');
  });

  it('a successor that holds the signature and another hash', () => {
    const { archive, chain, digest } = oneChain();
    rewriteHistory(archive, chain, {
      at: 4,
      edit: (document) => ({ ...document, previousDigestHashValue: 'ab'.repeat(32) }),
    });
    spoilSignature(archive, digest(3));
    const told = auditForged(archive).faults.filter(({ key }) => key === digest(3));
    expect(told.map(({ id }) => id)).toEqual(['DIGEST_SIGNATURE_INVALID', 'CHAIN_HASH_MISMATCH']);
    expect(told[0]?.message).toContain('fits the content, the hash it recorded does not');
  });

  it('a successor that holds another signature and the hash', () => {
    const { archive, chain, digest } = oneChain();
    rewriteHistory(archive, chain, {
      at: 4,
      edit: (document) => ({ ...document, previousDigestSignature: 'ab'.repeat(256) }),
    });
    spoilSignature(archive, digest(3));
    const told = auditForged(archive).faults.find(({ key }) => key === digest(3));
    expect(told?.message).toContain(
      `proved by its successor ${digest(4)}, which recorded its hash`,
    );
  });

  it('a key that signed out of its time is told once, with all the times', () => {
    const { archive } = oneChain();
    editKeys(archive, 'us-east-1', (key) => ({ ...key, validUntil: at('04:30') }));
    expect(auditForged(archive).faults).toContainEqual(
      expect.objectContaining({
        id: 'PUBLIC_KEY_OUTSIDE_VALIDITY',
        count: 2,
        message: expect.stringContaining(
          'signed 2 digests of us-east-1, 2026-03-10T04:08:30Z to 2026-03-10T06:08:30Z, about 2026-03-10T05:08:30Z to 2026-03-10T06:08:30Z; it is valid from 2026-02-20T00:00:00Z until 2026-03-10T04:30:00Z.',
        ),
      }),
    );
  });

  it('digests of a key out of its time that a successor proves leave no time unproved', () => {
    const { archive, chain } = oneChain();
    const next = forgeSigner();
    archive.addKeys('us-east-1', [next.publicKey]);
    rewriteHistory(
      archive,
      { ...chain, signer: next, digests: chain.digests.slice(4) },
      {
        at: 0,
        edit: (document) => document,
      },
    );
    editKeys(archive, 'us-east-1', (key) =>
      key.fingerprint === next.publicKey.fingerprint ? key : { ...key, validUntil: at('01:30') },
    );
    const audit = auditForged(archive);
    expect(countStates(audit)).toEqual({ verified: 12 });
    expect(audit.faults).toEqual([
      expect.objectContaining({ id: 'PUBLIC_KEY_OUTSIDE_VALIDITY', count: 2 }),
    ]);
    expect(audit.faults[0]).not.toHaveProperty('range');
  });

  it('strangers’ objects beyond the window are told as those within, but for a computer’s own', () => {
    const { archive, chain } = oneChain();
    const folder = `${chain.root}CloudTrail-Digest/us-east-1/`;
    const elsewhere = [`${folder}zzz`, `${folder}.DS_Store`, `${folder}._x.json.gz`];
    const found = auditForged(archive, { elsewhere }).faults.map(({ id, key }) => [id, key]);
    expect(found).toEqual([
      ['DIGEST_FOREIGN_OBJECT', `${folder}zzz`],
      ['DIGEST_FOREIGN_OBJECT', `${folder}._x.json.gz`],
    ]);
  });

  it('older digests beyond the window show that no expiry rule took a missing one', () => {
    const { archive, chain, digest } = oneChain();
    archive.objects.delete(digest(0));
    archive.objects.delete(digest(1));
    const before = digestKey(chain, new Date('2026-03-08T20:08:30Z'));
    const [told] = auditForged(archive, { elsewhere: [before] }).faults;
    expect(told?.message).toContain('Older digests of the chain are still there');
  });
});
