import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inflate } from '../../checks/gzip.ts';

const LIMIT = 1_000_000;
const TEXT = '{"Records":[]}';
const whole = gzipSync(TEXT);

/** Header flags and the optional fields that they announce (RFC 1952, 2.3.1). */
function withFields(flags: number, fields: Buffer): Buffer {
  const header = Buffer.from(whole.subarray(0, 10));
  header[3] = flags;
  return Buffer.concat([header, fields, whole.subarray(10)]);
}

function withTrailer(edit: (trailer: Buffer) => void): Buffer {
  const copy = Buffer.from(whole);
  edit(copy.subarray(-8));
  return copy;
}

describe('inflate', () => {
  it.each([
    ['a plain member', whole, 0],
    ['an empty member', gzipSync(''), 0],
    ['a member with a name', withFields(8, Buffer.from('log.json\0')), 0],
    [
      'a member with extra bytes, a name, a comment and a header checksum',
      withFields(4 + 8 + 16 + 2, Buffer.from('\x03\0abcname\0comment\0hh')),
      0,
    ],
    ['trailing zeros', Buffer.concat([whole, Buffer.alloc(3)]), 3],
    ['a second member', Buffer.concat([whole, gzipSync('more')]), gzipSync('more').length],
  ])('takes %s', (_name, stored, trailing) => {
    const inflated = inflate(stored, LIMIT);
    expect(inflated).toMatchObject({ kind: 'whole', trailing });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from(TEXT.repeat(5)), 'not gzip'],
    ['one byte', Buffer.from([0x1f]), 'cut short'],
    ['another compression method', withFields(0, Buffer.alloc(0)).fill(7, 2, 3), 'not gzip'],
    ['reserved flags', withFields(0x80, Buffer.alloc(0)), 'not gzip'],
    [
      'a name that never ends',
      withFields(8, Buffer.alloc(0)).fill(1, 10),
      'cut short in its header',
    ],
    [
      'an extra field beyond the end',
      withFields(4, Buffer.from([0xff, 0xff])),
      'cut short in its header',
    ],
    ['half a stream', gzipSync(TEXT.repeat(1000)).subarray(0, 40), 'cut short'],
    ['damaged data', Buffer.from(whole).fill(0xff, 10, 14), 'its compressed data is damaged'],
  ])('refuses %s', (_name, stored, reason) => {
    expect(inflate(stored, LIMIT)).toEqual({ kind: 'corrupt', reason });
  });

  it.each([
    ['a wrong checksum', withTrailer((trailer) => trailer.fill(0, 0, 4)), 'its checksum differs'],
    [
      'a wrong length',
      withTrailer((trailer) => trailer.fill(9, 4, 8)),
      'its recorded length differs',
    ],
    ['a missing trailer', whole.subarray(0, -3), 'cut short in its last bytes'],
  ])('says so of %s, and still gives the content', (_name, stored, reason) => {
    expect(inflate(stored, LIMIT)).toEqual({ kind: 'corrupt', reason, bytes: Buffer.from(TEXT) });
  });

  it('stops at the budget', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(inflate(bomb, LIMIT)).toEqual({ kind: 'too-large', limit: LIMIT });
  });

  it('takes content of exactly the budget', () => {
    expect(inflate(gzipSync(Buffer.alloc(LIMIT)), LIMIT)).toMatchObject({ kind: 'whole' });
  });

  it('gives back what was compressed, and finds every appended byte', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 5000 }),
        fc.uint8Array({ maxLength: 40 }),
        (content, tail) => {
          const inflated = inflate(Buffer.concat([gzipSync(content), tail]), LIMIT);
          expect(inflated).toEqual({
            kind: 'whole',
            bytes: Buffer.from(content),
            trailing: tail.length,
          });
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(60), (noise, at) => {
        const damaged = Buffer.from(whole);
        damaged.set(noise.slice(0, Math.max(0, damaged.length - at)), Math.min(at, damaged.length));
        expect(['whole', 'corrupt', 'too-large']).toContain(inflate(damaged, LIMIT).kind);
        expect(['whole', 'corrupt', 'too-large']).toContain(inflate(noise, LIMIT).kind);
      }),
    );
  });
});
