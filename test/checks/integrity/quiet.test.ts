import { describe, expect, it } from '@jest/globals';
import type { DigestEvidence, TrailFact } from '../../../checks/integrity/evidence.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import {
  addBackfill,
  dropMetadata,
  editBody,
  editKeys,
  plantLog,
  plantObject,
  rewriteHistory,
} from '../../kit/damage.ts';
import { addTrail } from '../../kit/forge-archive.ts';
import { forgeSigner } from '../../kit/forge-keys.ts';
import { MemoryArchive } from '../../kit/memory-archive.ts';
import { oneChain, type OneChain } from '../../kit/one-chain.ts';
import { gzipSync } from 'node:zlib';

interface Quiet {
  /** Makes the archive, or changes the plainest one. */
  readonly does: (target: OneChain) => unknown;
  readonly from?: () => OneChain;
  readonly options?: Partial<Omit<DigestEvidence, 'sights'>>;
  /** @default all twelve verified */
  readonly states?: Record<string, number>;
}

const SECOND = { trail: 'second-trail', seed: 'second' };

const trail = (fact: Partial<TrailFact> = {}): TrailFact => ({
  name: 'main-trail',
  homeRegion: 'us-east-1',
  multiRegion: true,
  organization: false,
  prefix: '',
  account: '111111111111',
  validation: true,
  status: new Map(),
  ...fact,
});

/** Each is a rule that keeps an honest archive from raising an alarm. */
const CASES: Readonly<Record<string, Quiet>> = {
  'a log is compressed anew': {
    does: ({ archive, log }) => {
      editBody(archive, log(5), () =>
        gzipSync(MemoryArchive.content(archive.get(log(5))), { level: 1 }),
      );
    },
  },
  'hours without activity have empty digests': {
    does: () => undefined,
    from: () => oneChain({ logs: () => [] }),
    states: {},
  },
  'two trails with different clocks share a folder': {
    does: ({ archive }) => addTrail(archive, { ...SECOND, clock: { minute: 47, second: 5 } }),
    states: { verified: 24 },
  },
  'a trail is named like another and its home region': {
    does: ({ archive }) =>
      addTrail(archive, {
        ...SECOND,
        trail: 'main-trail_us-east-1',
        clock: { minute: 47, second: 5 },
      }),
    states: { verified: 24 },
  },
  'the newest log is newer than the newest digest of one of two trails': {
    does: ({ archive, chain }) => {
      addTrail(archive, { ...SECOND, clock: { minute: 47, second: 5 }, logs: () => [] });
      plantLog(archive, chain, { time: at('06:20') });
    },
    options: { window: { since: at('00:00'), until: at('06:30') }, now: at('06:30') },
    states: { verified: 12, pending: 1 },
  },
  'a log arrived after the newest digest': {
    does: ({ archive, chain }) => plantLog(archive, chain, { time: at('06:20') }),
    options: { window: { since: at('00:00'), until: at('06:30') }, now: at('06:30') },
    states: { verified: 12, pending: 1 },
  },
  'the newest log was delivered at the edge of the newest digest': {
    does: ({ archive, chain }) => plantLog(archive, chain, { time: at('06:05'), at: at('06:09') }),
    options: { window: { since: at('00:00'), until: at('06:30') }, now: at('06:30') },
    states: { verified: 12, pending: 1 },
  },
  'a backfill digest lists a delayed log': {
    does: ({ archive, chain }) => {
      const late = plantLog(archive, chain, { time: at('02:25') });
      addBackfill(archive, chain, { end: at('03:08:30'), logs: [late] });
    },
    states: { verified: 13 },
  },
  'there are markers and other folders': {
    does: ({ archive, chain }) => {
      for (const folder of ['CloudTrail/', 'CloudTrail-Digest/', 'CloudTrail-Digest/us-east-1/'])
        plantObject(archive, `${chain.root}${folder}`, { body: Buffer.alloc(0) });
      plantObject(archive, `${chain.root}CloudTrail-Insight/us-east-1/2026/03/10/x.json.gz`);
      plantObject(archive, 'reports/notes.txt');
    },
  },
  'the archive is a copy in a folder': {
    does: ({ archive }) => {
      for (const [key, object] of archive.objects)
        archive.objects.set(key, { ...object, lastModified: at('11:00') });
    },
    options: { bucket: undefined },
  },
  'the objects have no time of storing': {
    does: ({ archive }) => {
      for (const [key, { body, metadata }] of archive.objects)
        archive.objects.set(key, { body, metadata });
    },
  },
  'the signing key changes within the window': {
    does: ({ archive, chain }) => {
      const next = forgeSigner();
      archive.addKeys('us-east-1', [{ ...next.publicKey, validFrom: at('03:00') }]);
      editKeys(archive, 'us-east-1', (key) =>
        key.fingerprint === next.publicKey.fingerprint
          ? key
          : { ...key, validUntil: at('03:08:30') },
      );
      const signed = { ...chain, signer: next, digests: chain.digests.slice(4) };
      rewriteHistory(archive, signed, { at: 0, edit: (document) => document });
    },
  },
  'a digest was signed by the next key half an hour after its end': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', (key) => ({ ...key, validFrom: at('00:38:30') }));
    },
  },
  'signatures are recorded in capital letters': {
    does: ({ archive, chain }) => {
      rewriteHistory(archive, chain, {
        at: 3,
        edit: (document) => ({
          ...document,
          previousDigestSignature: String(document.previousDigestSignature).toUpperCase(),
        }),
      });
    },
  },
  'a key has no known validity': {
    does: ({ archive }) => {
      editKeys(archive, 'us-east-1', ({ der, fingerprint }) => ({ der, fingerprint }));
    },
  },
  'the chain goes on beyond both ends of the window': {
    does: () => undefined,
    options: { window: { since: at('02:00'), until: at('04:00') } },
    states: { verified: 4 },
  },
  'the digest before the window is gone': {
    does: ({ archive, digest }) => {
      archive.objects.delete(digest(0));
      archive.objects.delete(digest(1));
    },
    options: { window: { since: at('03:00'), until: at('06:00') } },
    states: { verified: 6 },
  },
  'an organisation trail is laid out by Control Tower': {
    does: () => undefined,
    from: () => oneChain({ prefix: 'o-exampleorg/', organization: 'o-exampleorg' }),
  },
  'the trail reports the newest digest that is there': {
    does: () => undefined,
    options: {
      expectations: {
        trails: [
          trail({ status: new Map([['us-east-1', { logging: true, latestDigest: at('06:14') }]]) }),
        ],
      },
    },
  },
  'the management account has a newer digest than this member': {
    does: () => undefined,
    from: () => oneChain({ organization: 'o-exampleorg' }),
    options: {
      expectations: {
        trails: [
          trail({
            organization: true,
            account: '222222222222',
            status: new Map([['us-east-1', { logging: true, latestDigest: at('07:20') }]]),
          }),
        ],
      },
    },
  },
};

describe('an honest archive raises no alarm', () => {
  it.each(Object.entries(CASES))('%s', (_, { does, from = oneChain, options = {}, states }) => {
    const target = from();
    does(target);
    const audit = auditForged(target.archive, options);
    expect(audit.faults.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(countStates(audit)).toEqual(states ?? { verified: 12 });
    expect(audit.judgement.chains.map(({ state }) => state)).not.toContain('broken');
  });
});

describe('what cannot be told apart is not called planted', () => {
  it('a trail without validation delivers into the same folder', () => {
    const { archive, chain } = oneChain();
    plantLog(archive, chain, { time: at('02:25') });
    const audit = auditForged(archive, {
      expectations: { trails: [trail(), trail({ name: 'other', validation: false })] },
    });
    expect(idsOf(audit)).toEqual(['LOG_OUTSIDE_COVERAGE']);
  });

  it('another trail in the folder has begun its digests later', () => {
    const { archive, chain } = oneChain();
    addTrail(archive, { ...SECOND, from: at('04:00'), hours: 2, logs: () => [] });
    plantLog(archive, chain, { time: at('02:25') });
    expect(idsOf(auditForged(archive))).toEqual(['LOG_OUTSIDE_COVERAGE']);
  });

  it('validation was off for two hours', () => {
    const { archive } = oneChain({ undigested: (hour) => hour === 3 || hour === 4 });
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual(['CHAIN_GAP', 'LOG_OUTSIDE_COVERAGE']);
    expect(audit.judgement.chains.map(({ state }) => state)).toEqual(['broken']);
    expect(countStates(audit)).toEqual({ verified: 8, unverified: 4 });
  });

  it('a new chain begins inside the window', () => {
    const { archive } = oneChain({ undigested: (hour) => hour < 3 });
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual(['LOG_OUTSIDE_COVERAGE']);
    expect(audit.faults.map(({ id }) => id)).toContain('COVERAGE_START');
    expect(audit.judgement.chains.map(({ state }) => state)).toEqual(['whole']);
    expect(countStates(audit)).toEqual({ verified: 8, unverified: 4 });
  });

  it('the trail delivered to another bucket before', () => {
    const { archive, chain } = oneChain();
    for (const key of chain.digests.slice(0, 3)) archive.objects.delete(key);
    rewriteHistory(archive, chain, {
      at: 3,
      edit: (document) => ({ ...document, previousDigestS3Bucket: 'the-old-bucket' }),
    });
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual(['LOG_OUTSIDE_COVERAGE']);
    expect(audit.faults.map(({ id }) => id)).toContain('BUCKET_CHANGED');
  });

  it('there are no digests at all: nothing was checked, nothing is called tampering', () => {
    const { archive, chain } = oneChain();
    for (const key of chain.digests) archive.objects.delete(key);
    const audit = auditForged(archive);
    expect(audit.faults).toEqual([
      expect.objectContaining({ id: 'NO_DIGESTS', severity: 'unknown' }),
    ]);
    expect(countStates(audit)).toEqual({ unverified: 12 });
  });

  it('the public keys cannot be had', () => {
    const { archive } = oneChain();
    const audit = auditForged(archive, { keysOf: () => ({ unread: 'access denied' }) });
    expect([...new Set(idsOf(audit))]).toEqual(['DIGEST_NOT_CHECKED', 'LOG_UNVERIFIED']);
    expect(audit.judgement.chains.map(({ state }) => state)).toEqual(['unknown']);
  });

  it('a whole chain has lost its metadata in a copy: all but the newest digest are proved', () => {
    const { archive, chain } = oneChain();
    for (const key of chain.digests) dropMetadata(archive, key);
    const audit = auditForged(archive);
    expect(countStates(audit)).toEqual({ verified: 10, unverified: 2 });
    expect(audit.judgement.digests).toMatchObject({ valid: 6, invalid: 1 });
    expect(audit.faults.filter(({ id }) => id === 'DIGEST_SIGNATURE_MISSING')).toEqual([
      expect.objectContaining({
        count: 7,
        message: expect.stringContaining('6 are proved by their successors'),
      }),
    ]);
  });
});
