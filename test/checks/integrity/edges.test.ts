import { describe, expect, it } from '@jest/globals';
import type { Segment } from '../../../checks/integrity/evidence.ts';
import { fault, instant } from '../../../checks/integrity/fault.ts';
import { judgeDigests } from '../../../checks/integrity/judge-digests.ts';
import { judgeLogFile } from '../../../checks/integrity/log-file.ts';
import { mergeFaults } from '../../../checks/integrity/merge-faults.ts';
import { relateFaults } from '../../../checks/integrity/relate-faults.ts';
import { arrangeSegments } from '../../../checks/integrity/segments.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import {
  addBackfill,
  copyObject,
  cutTrailer,
  denyObject,
  editDigest,
  editKeys,
  editMetadata,
  editRecords,
  plantLog,
  plantObject,
  readDigest,
  replaceByBomb,
  resignDigest,
  rewriteHistory,
} from '../../kit/damage.ts';
import { addTrail, digestKey, linkTo } from '../../kit/forge-archive.ts';
import { sealDigest } from '../../kit/forge-digest.ts';
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

  it('a log that was moved to another bucket within the hour is not looked for here, which is told', () => {
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
    expect(auditForged(archive).faults).toEqual([
      expect.objectContaining({
        id: 'LOG_NOT_CHECKED',
        severity: 'unknown',
        key: chain.digests[3],
        count: 2,
        message: expect.stringContaining('lie in another bucket, the-old-bucket'),
      }),
    ]);
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

describe('what is rare but must not go wrong', () => {
  it('a hole that no digest tells of is outside coverage', () => {
    const { archive, chain, digest } = oneChain();
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({ ...document, previousDigestS3Object: digest(5) }),
    });
    archive.objects.delete(digest(2));
    expect(idsOf(auditForged(archive))).toContain('LOG_OUTSIDE_COVERAGE');
  });

  it('a backfill time that is none', () => {
    const { archive, chain } = oneChain();
    const key = addBackfill(archive, chain, { end: at('03:08:30'), logs: [] });
    editMetadata(archive, key, (metadata) => ({
      ...metadata,
      'backfill-generation-timestamp': '2026-13-45T00:00:00Z',
    }));
    expect(idsOf(auditForged(archive))).toEqual(['BACKFILL_METADATA_MISSING']);
  });

  it('objects that are no business of ours among the sights', () => {
    const { archive } = oneChain();
    const { judgement } = auditForged(archive);
    const object = archive.get(oneChain().log(0));
    const keys = ['notes.txt', oneChain().log(0), `${oneChain().log(0)}.bak`];
    const none = judgeDigests({
      sights: keys.map((key) => ({ entry: { key, size: 1 }, object: { kind: 'read', object } })),
      bucket: undefined,
      keysOf: () => [],
      window: judgement.window,
      now: judgement.now,
    });
    expect(none).toMatchObject({ chains: [], faults: [], digests: { valid: 0 } });
  });

  it('an unknown key is told once for all trails of a region', () => {
    const { archive } = oneChain();
    addTrail(archive, { trail: 'a-second', clock: { minute: 2, second: 0 } });
    addTrail(archive, { trail: 'third', clock: { minute: 20, second: 0 } });
    const { faults } = auditForged(archive, { keysOf: () => [] });
    const told = faults.filter(({ id }) => id === 'PUBLIC_KEY_NOT_FOUND');
    expect(told).toEqual([
      expect.objectContaining({ count: 21, range: { from: oneHourBefore, to: at('06:20') } }),
    ]);
  });
  const oneHourBefore = new Date('2026-03-09T23:02:00.000Z');

  it('a spoilt copy of a key does not displace the good one, before or after it', () => {
    const { archive } = oneChain();
    const [good] = archive.publicKeys.get('us-east-1') ?? [];
    if (good === undefined) throw new Error('no key');
    const bad = { ...good, der: Buffer.from('x') };
    for (const keys of [
      [good, bad],
      [bad, good],
    ])
      expect(idsOf(auditForged(archive, { keysOf: () => keys }))).toEqual([]);
  });

  it('a listed key that is no log’s name and has no events is judged by its digest', () => {
    const { archive, chain } = oneChain();
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({
        ...document,
        logFiles: [
          ...document.logFiles,
          ...document.logFiles.slice(0, 1).map((entry) => ({
            ...entry,
            s3Object: 'elsewhere.json.gz',
            newestEventTime: null,
          })),
        ],
      }),
    });
    expect(idsOf(auditForged(archive))).toEqual(['LOG_MISSING']);
  });

  it('an altered log without its trailer is both', () => {
    const { archive, log } = oneChain();
    editRecords(archive, log(5), () => []);
    cutTrailer(archive, log(5));
    const { faults } = auditForged(archive);
    expect(faults.map(({ id, message }) => [id, message.split('. ').at(-1)])).toEqual([
      ['LOG_HASH_MISMATCH', expect.stringContaining('It was stored')],
      ['LOG_CORRUPT', 'Its content is not what the digest recorded.'],
    ]);
  });

  it('an altered log of which nobody knows when it was stored', () => {
    const { archive, log } = oneChain();
    const { judgement } = auditForged(archive);
    const sight = { kind: 'whole', sha256: 'ab'.repeat(32), bytes: 2, trailing: 0 } as const;
    const { faults } = judgeLogFile({ key: log(5) }, sight, judgement);
    expect(faults[0]?.message).toMatch(/recorded\.$/u);
  });

  it('an altered log is found though its digest cannot be proved', () => {
    const { archive, log } = oneChain();
    editRecords(archive, log(5), () => []);
    const audit = auditForged(archive, { keysOf: () => [] });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({
        id: 'LOG_HASH_MISMATCH',
        key: log(5),
        message: expect.stringContaining('which is not proved itself'),
      }),
    );
    expect(countStates(audit)).toEqual({ unverified: 11, failed: 1 });
  });

  it('a bomb whose digest cannot be proved is too large, and no more can be said', () => {
    const { archive, log } = oneChain();
    replaceByBomb(archive, log(5), 20);
    const audit = auditForged(archive, { keysOf: () => [] });
    expect(idsOf(audit)).toContain('LOG_TOO_LARGE');
    expect(countStates(audit)).toEqual({ unverified: 11, failed: 1 });
  });

  it('a disproved digest accuses no log', () => {
    const { archive, digest } = oneChain();
    editDigest(archive, digest(2), (document) => ({
      ...document,
      logFiles: document.logFiles.map((entry) => ({ ...entry, hashValue: 'ab'.repeat(32) })),
    }));
    expect(idsOf(auditForged(archive))).toEqual(['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED']);
  });

  it('a disproved digest that claims to begin the chain hides no deletion before it', () => {
    const { archive, digest } = oneChain();
    archive.objects.delete(digest(2));
    editDigest(archive, digest(3), (document) => ({ ...document, ...linkTo(archive, undefined) }));
    const found = idsOf(auditForged(archive));
    expect(found).toContain('DIGEST_MISSING');
    expect(found).not.toContain('CHAIN_GAP');
  });

  it('a digest that may have been deleted is not counted among the missing', () => {
    const { archive, digest } = oneChain();
    archive.objects.delete(digest(2));
    denyObject(archive, digest(3));
    expect(auditForged(archive).judgement.digests).toEqual({
      valid: 5,
      invalid: 0,
      missing: 0,
      unread: 1,
    });
  });

  it('a folder in which nothing was delivered needs no digests', () => {
    const { archive } = oneChain();
    const place = { prefix: '', organization: '', account: '111111111111', region: 'eu-west-1' };
    const listedLogs = [{ ...place, count: 0, newest: at('00:00') }];
    expect(idsOf(auditForged(archive, { listedLogs }))).toEqual([]);
  });

  it.each<[string, Date | undefined, string]>([
    ['stored before the digest ends', at('06:02'), 'unlisted'],
    ['stored at an unknown time', undefined, 'pending'],
    ['stored long after its name', at('11:00'), 'pending'],
    ['stored long before its name', at('01:00'), 'pending'],
  ])('a log named shortly before the newest digest ends, %s', (_, lastModified, state) => {
    const { archive, chain } = oneChain();
    const key = plantLog(archive, chain, { time: at('06:00') });
    const { body } = archive.get(key);
    archive.objects.set(key, { body, metadata: {}, ...(lastModified && { lastModified }) });
    const window = { since: at('00:00'), until: at('06:10') };
    expect(auditForged(archive, { window, now: at('06:15') }).states.get(key)).toBe(state);
  });

  it('a damaged log that nobody lists is told with its place', () => {
    const { archive, chain } = oneChain();
    replaceByBomb(archive, plantLog(archive, chain, { time: at('02:25') }), 20);
    const { faults } = auditForged(archive);
    for (const { account, region } of faults)
      expect([account, region]).toEqual(['111111111111', 'us-east-1']);
  });

  it('a moved digest in a folder is told with the bucket it names', () => {
    const { archive, chain, digest } = oneChain();
    copyObject(archive, digest(2), digestKey(chain, at('02:30:00')));
    const { faults } = auditForged(archive, { bucket: undefined });
    expect(faults).toEqual([
      expect.objectContaining({
        id: 'DIGEST_MOVED',
        expected: `${archive.bucket}/${digest(2)}`,
        found: `${archive.bucket}/${digestKey(chain, at('02:30:00'))}`,
      }),
    ]);
  });

  it('a whole archive in another bucket was moved', () => {
    const { archive } = oneChain();
    const { faults } = auditForged(archive, { bucket: 'another-bucket' });
    expect(faults.filter(({ id }) => id === 'DIGEST_MOVED')).toHaveLength(7);
  });

  it('a key without a beginning has an end', () => {
    const { archive } = oneChain();
    editKeys(archive, 'us-east-1', ({ der, fingerprint }) => ({
      der,
      fingerprint,
      validUntil: at('06:00'),
    }));
    expect(auditForged(archive).faults).toContainEqual(
      expect.objectContaining({
        id: 'PUBLIC_KEY_OUTSIDE_VALIDITY',
        message: expect.stringContaining('valid from any time until 2026-03-10T06:00:00Z'),
      }),
    );
  });

  it('a starting digest inside an older one’s time makes a gap of no length', () => {
    const { archive, chain, digest } = oneChain();
    resignDigest(archive, { key: digest(6), signer: chain.signer }, (document) => ({
      ...document,
      ...linkTo(archive, undefined),
      digestStartTime: '2026-03-10T04:30:00Z',
    }));
    const { faults } = auditForged(archive);
    expect(faults).toEqual([
      expect.objectContaining({
        id: 'CHAIN_GAP',
        range: { from: at('05:08:30'), to: at('05:08:30') },
      }),
    ]);
  });

  it('a disproved object before the first digest does not unsettle it', () => {
    const { archive, chain, log } = oneChain();
    plantObject(archive, digestKey(chain, at('00:30:00')), { body: Buffer.from('x') });
    archive.objects.delete(chain.digests[0] ?? '');
    const planted = plantLog(archive, chain, { time: at('00:15') });
    const { states } = auditForged(archive);
    expect([states.get(planted), states.get(log(0))]).toEqual(['unlisted', 'verified']);
  });

  it('faults that are not counted stay apart, and one is at least one', () => {
    const place = { account: '1', region: 'r', key: 'k' };
    const one = fault('LOG_PENDING', place, { message: 'm' });
    const missing = fault('LOG_MISSING', place, { message: 'm' });
    expect(mergeFaults([one, missing, one, missing])).toEqual([
      missing,
      missing,
      { ...one, count: 2 },
    ]);
  });

  it('faults without a hash explain nothing', () => {
    const place = { account: '1', region: 'r', key: 'k' };
    const faults = [
      fault('LOG_MISSING', place, { message: 'm' }),
      fault('LOG_UNLISTED', place, { message: 'm' }),
    ];
    expect(relateFaults(faults)).toEqual(faults);
  });

  it('stretches of one state do not lie over each other', () => {
    const segment = (from: string, to: string, state: Segment['state']): Segment => ({
      from: at(from),
      to: at(to),
      state,
      logs: 0,
    });
    const arranged = arrangeSegments([
      segment('01:00', '03:00', 'unread'),
      segment('02:00', '02:30', 'unread'),
      segment('00:00', '06:00', 'gap'),
      segment('04:00', '05:00', 'digested'),
      segment('04:30', '05:30', 'invalid'),
    ]);
    expect(
      arranged.map(({ from, to, state }) =>
        [instant(from).slice(11, 16), instant(to).slice(11, 16), state].join(' '),
      ),
    ).toEqual([
      '00:00 01:00 gap',
      '01:00 03:00 unread',
      '03:00 04:00 gap',
      '04:00 05:00 digested',
      '05:00 05:30 invalid',
      '05:30 06:00 gap',
    ]);
  });
});
