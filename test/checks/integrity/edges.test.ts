import { describe, expect, it } from '@jest/globals';
import { judgeLogFile } from '../../../checks/integrity/log-file.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import {
  addBackfill,
  denyObject,
  editDigest,
  plantLog,
  resignDigest,
  rewriteHistory,
} from '../../kit/damage.ts';
import { linkTo } from '../../kit/forge-archive.ts';
import { sealDigest } from '../../kit/forge-digest.ts';
import { readDigest } from '../../kit/damage.ts';
import { oneChain } from '../../kit/one-chain.ts';

describe('backfill digests', () => {
  const twoBackfills = () => {
    const target = oneChain();
    const { archive, chain } = target;
    const first = addBackfill(archive, chain, { end: at('02:08:30'), logs: [] });
    const late = plantLog(archive, chain, { time: at('03:25') });
    const second = addBackfill(archive, chain, { end: at('04:08:30'), logs: [late] });
    const metadata = archive.get(second).metadata;
    const linked = {
      ...readDigest(archive, second),
      ...linkTo(archive, readDigest(archive, first)),
    };
    const sealed = sealDigest(linked, chain.signer);
    archive.objects.set(second, { ...sealed, metadata: { ...metadata, ...sealed.metadata } });
    return { ...target, first, second, late };
  };

  it('have a chain of their own, which needs not meet', () => {
    const { archive } = twoBackfills();
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual([]);
    expect(countStates(audit)).toEqual({ verified: 13 });
  });

  it('one that its successor names is gone', () => {
    const { archive, first } = twoBackfills();
    archive.objects.delete(first);
    expect(auditForged(archive).faults).toEqual([
      expect.objectContaining({ id: 'DIGEST_MISSING', key: first, count: 1 }),
    ]);
  });

  it('an unreadable one may list any log until its end', () => {
    const { archive, chain, second, late } = twoBackfills();
    denyObject(archive, second);
    const planted = plantLog(archive, chain, { time: at('05:25') });
    const { states } = auditForged(archive);
    expect([states.get(late), states.get(planted)]).toEqual(['unverified', 'unlisted']);
  });
});

describe('words for rare cases', () => {
  it('a digest whose link leads to another prefix tells of the move', () => {
    const { archive, chain, digest } = oneChain();
    chain.digests.slice(0, 3).forEach((key) => archive.objects.delete(key));
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({
        ...document,
        previousDigestS3Object: `old/${String(document.previousDigestS3Object)}`,
      }),
    });
    const { faults } = auditForged(archive);
    expect(faults).toContainEqual(
      expect.objectContaining({
        id: 'BUCKET_CHANGED',
        found: `${archive.bucket}/old/${digest(2)}`,
      }),
    );
  });

  it('the stored object of a digest is too large to be read at all', () => {
    const { archive, digest } = oneChain();
    archive.unreadable.set(digest(2), 'too-large');
    expect(idsOf(auditForged(archive))).toEqual(['DIGEST_TOO_LARGE', 'LOG_UNVERIFIED']);
  });

  it('the stored object of a log is too large to be read at all', () => {
    const { archive, log } = oneChain();
    archive.unreadable.set(log(5), 'too-large');
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual(['LOG_TOO_LARGE']);
    expect(countStates(audit)).toEqual({ verified: 11, failed: 1 });
  });

  it('a log that was moved to another bucket within the hour is not looked for here', () => {
    const { archive, chain, log } = oneChain();
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({
        ...document,
        logFiles: document.logFiles.map((entry) => ({ ...entry, s3Bucket: 'the-old-bucket' })),
      }),
    });
    archive.objects.delete(log(4));
    archive.objects.delete(log(5));
    expect(idsOf(auditForged(archive))).toEqual([]);
  });

  it('a listed key that is no log’s name is judged by its events', () => {
    const { archive, chain } = oneChain();
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({
        ...document,
        logFiles: document.logFiles.map((entry) => ({
          ...entry,
          s3Object: entry.s3Object.replace('CloudTrail/', 'CloudTrail-Insight/'),
        })),
      }),
    });
    expect(idsOf(auditForged(archive))).toEqual([
      'LOG_MISSING',
      'LOG_MISSING',
      'LOG_UNLISTED',
      'LOG_UNLISTED',
    ]);
  });

  it('an object outside every log folder has no verdict but its own damage', () => {
    const { archive } = oneChain();
    const { judgement } = auditForged(archive);
    const whole = { kind: 'whole', sha256: 'ab', bytes: 2, trailing: 0 } as const;
    expect(judgeLogFile({ key: 'notes.txt' }, whole, judgement)).toEqual({
      state: 'unverified',
      faults: [],
    });
    const damaged = judgeLogFile({ key: 'notes.txt' }, { ...whole, trailing: 9 }, judgement);
    expect(damaged).toMatchObject({ state: 'failed', faults: [{ id: 'LOG_TRAILING_DATA' }] });
  });

  it('a chain whose first digest is disproved and unlinked starts where it says', () => {
    const { archive, digest } = oneChain({ undigested: (hour) => hour < 3 });
    editDigest(archive, digest(0), (document) => ({ ...document, newestEventTime: 'x' }));
    expect(idsOf(auditForged(archive))).toEqual([
      'DIGEST_SIGNATURE_INVALID',
      'LOG_OUTSIDE_COVERAGE',
      'LOG_UNVERIFIED',
    ]);
  });

  it('a starting digest that was signed again inside the chain is a gap of no length', () => {
    const { archive, chain, digest } = oneChain();
    resignDigest(archive, { key: digest(6), signer: chain.signer }, (document) => ({
      ...document,
      ...linkTo(archive, undefined),
    }));
    expect(idsOf(auditForged(archive))).toEqual(['CHAIN_GAP']);
  });
});
