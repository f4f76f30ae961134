import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parseDigest } from '../../../checks/integrity/digest.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import { editDigest, plantLog, plantObject, rewriteHistory } from '../../kit/damage.ts';
import { digestKey } from '../../kit/forge-archive.ts';
import { digestContent } from '../../kit/forge-digest.ts';
import { MemoryArchive } from '../../kit/memory-archive.ts';
import { oneChain } from '../../kit/one-chain.ts';

const MEGABYTE = 1024 * 1024;
const plain = oneChain();
const DIGEST = JSON.parse(MemoryArchive.content(plain.archive.get(plain.digest(2))));
const LOG = DIGEST.logFiles[0];

const parse = (document: unknown) => parseDigest(Buffer.from(digestContent(document)));

describe('a digest is parsed strictly', () => {
  it('as CloudTrail writes it', () => {
    expect(parse(DIGEST)).toMatchObject({
      kind: 'digest',
      digest: {
        account: '111111111111',
        start: at('01:08:30'),
        end: at('02:08:30'),
        endText: '2026-03-10T02:08:30Z',
        key: plain.digest(2),
        previous: { key: plain.digest(1), hashAlgorithm: 'SHA-256' },
        logs: [{ key: plain.log(3) }, { key: plain.log(2) }],
      },
    });
  });

  it('a starting digest names no predecessor, whatever algorithm it names', () => {
    const links = ['S3Bucket', 'S3Object', 'HashValue', 'Signature'];
    const none = Object.fromEntries(links.map((name) => [`previousDigest${name}`, null]));
    const parsed = parse({ ...DIGEST, ...none });
    expect(parsed.kind === 'digest' && parsed.digest.previous).toBe(undefined);
  });

  it('event times in a form we do not know are left out', () => {
    const parsed = parse({
      ...DIGEST,
      logFiles: [{ ...LOG, newestEventTime: 'noon', oldestEventTime: 7 }],
    });
    expect(parsed).toMatchObject({ kind: 'digest', digest: { logs: [{ key: LOG.s3Object }] } });
  });

  const long = 'x'.repeat(3000);
  it.each<[string, unknown, string]>([
    ['a list', [], 'no object'],
    ['nothing', null, 'no object'],
    ['an absent account', { ...DIGEST, awsAccountId: undefined }, 'no awsAccountId'],
    ['an account that is a number', { ...DIGEST, awsAccountId: 7 }, 'awsAccountId is no text'],
    ['an empty key', { ...DIGEST, digestS3Object: '' }, 'digestS3Object is no text'],
    [
      'a key of three thousand letters',
      { ...DIGEST, digestS3Object: long },
      'no text of a usual length',
    ],
    [
      'a time without a zone',
      { ...DIGEST, digestEndTime: '2026-03-10T02:08:30' },
      'digestEndTime is no instant',
    ],
    [
      'a thirtieth of February',
      { ...DIGEST, digestStartTime: '2026-02-30T02:08:30Z' },
      'digestStartTime is no instant',
    ],
    [
      'a month that is none',
      { ...DIGEST, digestStartTime: '2026-13-01T02:08:30Z' },
      'digestStartTime is no instant',
    ],
    [
      'an end before the start',
      { ...DIGEST, digestStartTime: '2026-03-10T09:00:00Z' },
      'ends before it starts',
    ],
    ['half a link', { ...DIGEST, previousDigestHashValue: null }, 'no previousDigestHashValue'],
    ['logs that are no list', { ...DIGEST, logFiles: { length: 1 } }, 'logFiles are no list'],
    [
      'a log that is a text',
      { ...DIGEST, logFiles: ['x'] },
      'an entry of its logFiles is no object',
    ],
    [
      'a log without a hash',
      { ...DIGEST, logFiles: [{ ...LOG, hashValue: null }] },
      'no hashValue',
    ],
    [
      'a field of the prototype',
      JSON.parse('{"__proto__": {"awsAccountId": "111111111111"}}'),
      'no digestEndTime',
    ],
  ])('%s is refused', (_, document, reason) => {
    expect(parse(document)).toEqual({
      kind: 'malformed',
      reason: expect.stringContaining(reason),
    });
  });

  it.each<[string, Buffer]>([
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['a byte order mark', Buffer.from(`\uFEFF${digestContent(DIGEST)}`)],
    ['half a text', Buffer.from(digestContent(DIGEST).slice(0, 300))],
    ['a depth of a million', Buffer.from('['.repeat(MEGABYTE))],
    ['ten million empty lists', Buffer.from(`[${'[],'.repeat(10 * MEGABYTE)}[]]`)],
  ])('%s are refused in no time', (_, bytes) => {
    const started = performance.now();
    expect(parseDigest(bytes).kind).toBe('malformed');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('what strangers put into the digest folder', () => {
  const planted = (name: string, content: unknown) => {
    const target = oneChain();
    plantObject(target.archive, name, { body: gzipSync(digestContent(content)) });
    return target;
  };

  it('a name in the future is told and counts for nothing', () => {
    const { archive, chain } = oneChain();
    const later = digestKey(chain, new Date('2999-12-31T05:08:30Z'));
    plantObject(archive, later);
    // A listing of a folder may give it, a listing by time does not.
    const sight = {
      entry: { key: later, size: 20 },
      object: { kind: 'read', object: archive.get(later) },
    } as const;
    const { judgement } = auditForged(archive);
    const all = auditForged(archive, {
      window: { since: at('00:00'), until: new Date('2999-12-31T06:00:00Z') },
      now: at('06:20'),
    });
    expect(sight.entry.key).toBe(later);
    expect(judgement.chains.map(({ state }) => state)).toEqual(['whole']);
    expect(idsOf(all)).toEqual(['DIGEST_FOREIGN_OBJECT']);
    expect(all.judgement.chains[0]?.to).toEqual(at('06:08:30'));
  });

  it('an invented digest of an invented trail does not make planted logs pending', () => {
    const other = { ...plain.chain, trail: 'invented' };
    const key = digestKey(other, at('01:00:00'));
    const target = planted(key, {
      ...DIGEST,
      digestS3Object: key,
      digestEndTime: '2026-03-10T01:00:00Z',
      digestStartTime: '2026-03-10T00:00:00Z',
    });
    plantLog(target.archive, target.chain, { time: at('03:25') });
    expect(idsOf(auditForged(target.archive))).toEqual([
      'DIGEST_SIGNATURE_MISSING',
      'LOG_UNLISTED',
    ]);
  });

  it('an invented digest between two others does not undo what they prove', () => {
    const key = digestKey(plain.chain, at('02:38:30'));
    const target = planted(key, { ...DIGEST, digestS3Object: 'elsewhere' });
    plantLog(target.archive, target.chain, { time: at('02:25') });
    const audit = auditForged(target.archive);
    expect(idsOf(audit)).toEqual(['DIGEST_MOVED', 'DIGEST_SIGNATURE_MISSING', 'LOG_UNLISTED']);
    expect(countStates(audit)).toEqual({ verified: 12, unlisted: 1 });
  });

  it('a digest whose link leads nowhere, forward or in a circle', () => {
    for (const name of [
      '../../../../etc/passwd',
      plain.digest(4),
      plain.digest(3),
      '\u0000\u001b[31m',
      'AWSLogs/x',
    ]) {
      const { archive, digest } = oneChain();
      editDigest(archive, digest(3), (document) => ({ ...document, previousDigestS3Object: name }));
      const found = new Set(idsOf(auditForged(archive)));
      expect([...found]).toEqual(['DIGEST_SIGNATURE_INVALID', 'LOG_UNVERIFIED']);
    }
  });

  it('links that the signing service itself wrote into a circle', () => {
    const { archive, chain, digest } = oneChain();
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({ ...document, previousDigestS3Object: digest(5) }),
    });
    expect(idsOf(auditForged(archive))).toContain('CHAIN_DISCONTINUITY');
  });

  it('thousands of invented digests cost no more than their reading', () => {
    const { archive, chain } = oneChain();
    for (let second = 0; second < 4000; second += 1) {
      const key = digestKey(chain, new Date(at('02:00').getTime() + second * 1000));
      if (!archive.objects.has(key)) plantObject(archive, key, { body: Buffer.from('x') });
    }
    const started = performance.now();
    const audit = auditForged(archive);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(audit.judgement.digests).toMatchObject({ valid: 7, missing: 0 });
    expect(countStates(audit)).toEqual({ verified: 12 });
  });

  it('metadata that is inherited is none', () => {
    const { archive, digest } = oneChain();
    const { body } = archive.get(digest(6));
    const metadata: Record<string, string> = Object.create({ signature: 'ab'.repeat(256) });
    archive.objects.set(digest(6), { body, metadata });
    expect(idsOf(auditForged(archive))).toContain('DIGEST_SIGNATURE_MISSING');
  });
});
