import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDigest } from '../../../checks/integrity/digest.ts';
import { auditForged } from '../../kit/audit-forged.ts';
import { editBody, editContent, editMetadata, plantObject } from '../../kit/damage.ts';
import { MemoryArchive } from '../../kit/memory-archive.ts';
import { oneChain } from '../../kit/one-chain.ts';

const original = oneChain();
const KEYS = [...original.chain.logs, ...original.chain.digests];
const CONTENTS = new Map(
  KEYS.map((key) => [key, MemoryArchive.content(original.archive.get(key))] as const),
);
const RUNS = { numRuns: 80 };

/** One change of stored bytes: flipped, cut off, put in, or put on. */
const change = fc.record({
  key: fc.constantFrom(...KEYS),
  kind: fc.constantFrom('flip', 'cut', 'insert', 'append', 'reflow'),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
  byte: fc.integer({ min: 1, max: 255 }),
});

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed(body: Buffer, { kind, place, byte }: Change): Uint8Array {
  const at = Math.floor(place * body.length);
  const piece = Buffer.from([byte]);
  switch (kind) {
    case 'flip':
      body.writeUInt8(body.readUInt8(at) ^ byte, at);
      return body;
    case 'cut':
      return body.subarray(0, at);
    case 'insert':
      return Buffer.concat([body.subarray(0, at), piece, body.subarray(at)]);
    case 'append':
      return Buffer.concat([body, piece]);
    default: {
      // The content changed and compressed again: what a thief would do.
      const content = gunzipSync(body);
      content.writeUInt8(content.readUInt8(at % content.length) ^ byte, at % content.length);
      return gzipSync(content);
    }
  }
}

describe('damage anywhere', () => {
  it('never leaves a changed log verified, and no changed digest vouches for anything', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const { archive } = oneChain();
        for (const one of new Map(changes.map((item) => [item.key, item])).values())
          editBody(archive, one.key, (body) => changed(body, one));
        const { states, judgement } = auditForged(archive);
        for (const [key, state] of states)
          if (state === 'verified')
            expect(gunzipSync(archive.get(key).body).toString()).toBe(CONTENTS.get(key));
        for (const { key, sha256, digestKey } of judgement.listed.values())
          expect(CONTENTS.get(digestKey)).toContain(
            `${key.replaceAll('/', '\\/')}","hashValue":"${sha256}`,
          );
      }),
      RUNS,
    );
  });

  it('is told, wherever it changes what is stored', () => {
    fc.assert(
      fc.property(change, (one) => {
        const { archive } = oneChain();
        editBody(archive, one.key, (body) => changed(body, one));
        const { faults } = auditForged(archive);
        const same = contentOf(archive, one.key) === CONTENTS.get(one.key);
        expect(faults.length > 0 || same).toBe(true);
        if (faults.length > 0) expect(faults.map(({ key }) => key)).toContain(one.key);
      }),
      RUNS,
    );
  });

  it('of a signature is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...original.chain.digests),
        fc.nat({ max: 511 }),
        fc.constantFrom(...Array.from('0123456789abcdefgZ \n')),
        (key, place, digit) => {
          const { archive } = oneChain();
          const before = archive.get(key).metadata.signature ?? '';
          const signature = before.slice(0, place) + digit + before.slice(place + 1);
          editMetadata(archive, key, (metadata) => ({ ...metadata, signature }));
          const { faults } = auditForged(archive);
          expect(faults.length > 0).toBe(signature !== before);
        },
      ),
      RUNS,
    );
  });
});

function contentOf(archive: MemoryArchive, key: string): string | undefined {
  try {
    return MemoryArchive.content(archive.get(key));
  } catch {
    return undefined;
  }
}

describe('what strangers write', () => {
  it('is parsed or refused, never thrown over', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (text) => {
        expect(['digest', 'malformed']).toContain(parseDigest(text).kind);
      }),
      { numRuns: 500 },
    );
  });

  it('in the fields of a digest is refused or disproved', () => {
    const fields = Object.keys(JSON.parse(CONTENTS.get(original.digest(2)) ?? '{}'));
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const { archive, digest } = oneChain();
        const same = JSON.stringify(JSON.parse(CONTENTS.get(digest(2)) ?? '')[field]);
        editContent(archive, digest(2), (content) =>
          JSON.stringify({ ...JSON.parse(content), [field]: value }),
        );
        fc.pre(JSON.stringify(value) !== same);
        const found = auditForged(archive).faults.filter(({ key }) => key === digest(2));
        expect(found.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('under any key in a digest folder hides nothing else', () => {
    const name = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.constantFrom(
        '2026/03/10/../../../etc/passwd',
        '2026/03/10/111111111111_CloudTrail-Digest_us-east-1_main-trail_us-east-1_99999999T999999Z.json.gz',
        '2999/12/31/111111111111_CloudTrail-Digest_us-east-1_main-trail_us-east-1_29991231T235959Z.json.gz',
        '2026/03/10/111111111111_CloudTrail-Digest_us-east-1_main-trail_us-east-1_20260310T053000Z.json.gz',
        '2026/03/10/111111111111_CloudTrail-Digest_us-east-1_main-trail_us-east-1_20260310T0A0000Z.json.gz',
        '2026/03/10/111111111111_CloudTrail-Digest_us-east-1_main-trail_us-east-1_us-east-1_20260310T053000Z.json.gz',
      ),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        const { archive, chain, log, digest } = oneChain();
        archive.objects.delete(log(3));
        archive.objects.delete(digest(4));
        for (const rest of names)
          plantObject(archive, `${chain.root}CloudTrail-Digest/us-east-1/${rest}`);
        const { faults } = auditForged(archive);
        expect(faults).toContainEqual(expect.objectContaining({ id: 'LOG_MISSING', key: log(3) }));
        expect(faults).toContainEqual(
          expect.objectContaining({ id: 'DIGEST_MISSING', key: digest(4) }),
        );
      }),
      RUNS,
    );
  });
});
