import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { inflate, type Inflated } from '../../../checks/gzip.ts';
import { Decoder } from '../../../checks/inflate/decoder.ts';
import { Inflater } from '../../../checks/inflate/inflater.ts';
import {
  BitWriter,
  dynamicBlock,
  END,
  FIXED_DISTANCES,
  FIXED_LITERALS,
  fixedBlock,
  literals,
  match,
  storedBlock,
  streamOf,
} from '../../kit/deflate.ts';

const LIMIT = 1_000_000;
const decoder = new Decoder();
const inflater = new Inflater({ after: 0, open: () => decoder });
const text = Buffer.from('{"Records":[{"eventName":"StopLogging"}]}'.repeat(30));
const whole = gzipSync(text);

/** A member around a stream that zlib may not like: its trailer is that of `content`. */
function memberOf(stream: Uint8Array, content: Uint8Array): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  return Buffer.concat([whole.subarray(0, 10), stream, trailer]);
}

function expectSameVerdict(stored: Uint8Array, limit = LIMIT): void {
  const [ours, expected] = [inflater.inflate(stored, limit), inflate(stored, limit)];
  const plain = (one: Inflated) =>
    one.kind === 'whole' ? { ...one, bytes: Buffer.from(one.bytes) } : one;
  expect(plain(ours)).toEqual(plain(expected));
}

describe('Inflater', () => {
  it.each([
    ['a plain member', whole],
    ['an empty member', gzipSync('')],
    ['a member with a name', withFields(8, 'log.json\0')],
    ['a member with a comment', withFields(16, 'written by hand\0')],
    ['a member with extra bytes', withFields(4, '\x03\0abc')],
    ['a member with all fields', withFields(4 + 8 + 16 + 2, '\x03\0abcname\0comment\0hh')],
  ])('has its own decoder inflate %s', (_name, stored) => {
    const decode = jest.spyOn(decoder, 'decode');
    expectSameVerdict(stored);
    expect(decode.mock.results[0]?.value).toBeInstanceOf(Uint8Array);
    decode.mockRestore();
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no gzip', text],
    ['trailing zeros', Buffer.concat([whole, Buffer.alloc(3)])],
    ['a trailing byte', Buffer.concat([whole, Buffer.from('!')])],
    ['a second member', Buffer.concat([whole, gzipSync('more')])],
    ['an empty second member', Buffer.concat([whole, gzipSync('')])],
    ['the same member again', Buffer.concat([whole, whole])],
    ['a wrong checksum', withTrailer(0)],
    ['a wrong length', withTrailer(4)],
    ['no trailer', whole.subarray(0, -8)],
    ['a name that never ends', withFields(8, '').fill(1, 10)],
    ['a name where the trailer should be', withFields(8, `${'a'.repeat(20)}\0`).subarray(0, 31)],
  ])('has the verdict of zlib on %s', (_name, stored) => {
    expectSameVerdict(stored);
  });

  it('has the verdict of zlib on a member that is cut anywhere', () => {
    for (let length = 0; length < whole.length; length++)
      expectSameVerdict(whole.subarray(0, length));
  });

  it('has the verdict of zlib on random damage', () => {
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(damage, fc.constantFrom(1, 6, 9), (edits, level) => {
        const damaged = gzipSync(text, { level });
        for (const [at, byte] of edits) damaged[at % damaged.length] = byte;
        expectSameVerdict(damaged);
      }),
      { numRuns: 2000 },
    );
  });

  it('has the verdict of zlib on random streams with a good trailer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(40), (stream, size) => {
        expectSameVerdict(memberOf(stream, Buffer.alloc(size)));
      }),
      { numRuns: 1000 },
    );
  });

  describe('leaves to zlib', () => {
    const codes = {
      literals: FIXED_LITERALS.slice(0, 286),
      distances: FIXED_DISTANCES.slice(0, 30),
    };
    const lengths = (edits: Readonly<Record<number, number>>, size = 257): readonly number[] =>
      Array.from({ length: size }, (_, symbol) => edits[symbol] ?? 0);
    const plain = { literals: lengths({ 97: 1, 256: 1 }), distances: [1, 1] };
    const a = literals('a');

    it.each([
      ['a block of the fourth kind', new BitWriter().number(7, 3).number(0, 40).bytes()],
      ['a stored length whose complement is wrong', streamOf(storedBlock(text, true, 0xfffe))],
      ['a stored block that is cut', streamOf(storedBlock(text)).subarray(0, -1)],
      ['a stored block longer than the content', streamOf(storedBlock(Buffer.alloc(9)))],
      ['a literal too many', streamOf(fixedBlock([...literals('aa'), END]))],
      ['a literal too few', streamOf(fixedBlock([END]))],
      ['literals without end', streamOf(fixedBlock(literals('a'.repeat(5000))))],
      ['a stream without a last block', streamOf(fixedBlock([...a, END], false))],
      ['a distance that goes too far', streamOf(fixedBlock([...a, ...match(3, 2), END]))],
      ['symbol 286', streamOf(fixedBlock([...a, { code: 'literal', symbol: 286 }, END]))],
      ['symbol 287', streamOf(fixedBlock([...a, { code: 'literal', symbol: 287 }, END]))],
      [
        'distance symbol 30',
        streamOf(
          fixedBlock([...a, ...match(3, 1).slice(0, 1), { code: 'distance', symbol: 30 }, END]),
        ),
      ],
      [
        '287 literals',
        streamOf(dynamicBlock([...a, END], { ...codes, literals: FIXED_LITERALS.slice(0, 287) })),
      ],
      [
        '31 distances',
        streamOf(dynamicBlock([...a, END], { ...codes, distances: FIXED_DISTANCES.slice(0, 31) })),
      ],
      [
        'no end of the block',
        streamOf(dynamicBlock(a, { ...plain, literals: lengths({ 97: 1, 98: 1 }) })),
      ],
      [
        'too many literals of a length',
        streamOf(
          dynamicBlock([...a, END], { ...plain, literals: lengths({ 97: 1, 98: 1, 256: 1 }) }),
        ),
      ],
      [
        'too few literals of a length',
        streamOf(dynamicBlock([...a, END], { ...plain, literals: lengths({ 97: 2, 256: 2 }) })),
      ],
      [
        'one literal alone',
        streamOf(dynamicBlock([END], { ...plain, literals: lengths({ 256: 1 }) })),
      ],
      [
        'too many distances of a length',
        streamOf(dynamicBlock([...a, END], { ...plain, distances: [1, 1, 1] })),
      ],
      [
        'distances that are incomplete',
        streamOf(dynamicBlock([...a, END], { ...plain, distances: [2, 2] })),
      ],
      ['one distance alone', streamOf(dynamicBlock([...a, END], { ...plain, distances: [1] }))],
      ['no distance', streamOf(dynamicBlock([...a, END], { ...plain, distances: [0] }))],
      [
        'an incomplete code of lengths',
        streamOf(dynamicBlock([...a, END], plain, { lengths: [2, 2], written: [] })),
      ],
      ['a repetition of nothing', streamOf(dynamicBlock([], plain, { written: [[16, 0, 2]] }))],
      [
        'repetitions beyond the last length',
        streamOf(
          dynamicBlock([], plain, {
            written: [
              [18, 127, 7],
              [18, 127, 7],
            ],
          }),
        ),
      ],
    ])('%s', (_name, stream) => {
      const content = Buffer.from('a');
      expect(decoder.decode(stream, content.length)).toBeUndefined();
      // Whatever length it is said to have: what zlib refuses, nobody takes.
      const verdict = inflate(memberOf(stream, content), LIMIT);
      const isRefused = verdict.kind === 'corrupt' && verdict.bytes === undefined;
      const sizes = isRefused ? Array.from({ length: 300 }, (_, size) => size) : [];
      const taken = sizes.filter((size) => decoder.decode(stream, size) !== undefined);
      expect(taken).toEqual([]);
      expectSameVerdict(memberOf(stream, content));
    });
  });

  it('takes lengths that are written as repetitions', () => {
    // 97 times none, `a`, 158 times none, the end; then three distances of one length, and one.
    const codes = {
      literals: Array.from({ length: 257 }, (_, at) => (at === 97 || at === 256 ? 1 : 0)),
      distances: [2, 2, 2, 2],
    };
    const written = [
      ...[
        [18, 86, 7],
        [1, 0, 0],
        [18, 127, 7],
        [18, 9, 7],
        [1, 0, 0],
        [2, 0, 0],
        [16, 0, 2],
      ],
    ] as const;
    const stream = streamOf(dynamicBlock([...literals('aaa'), END], codes, { written }));
    expect(decoder.decode(stream, 3)).toEqual(new Uint8Array(Buffer.from('aaa')));
    expectSameVerdict(memberOf(stream, Buffer.from('aaa')));
  });

  it('stops at the budget', () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(inflater.inflate(bomb, LIMIT)).toEqual({ kind: 'too-large', limit: LIMIT });
    const exact = gzipSync(Buffer.alloc(LIMIT));
    expect(inflater.inflate(exact, LIMIT)).toMatchObject({ kind: 'whole', trailing: 0 });
    expectSameVerdict(exact, LIMIT - 1);
  });

  it.each([0, 1, 1000])('stops where a bomb says that it holds %i bytes', (size) => {
    const bomb = memberOf(deflateRawSync(Buffer.alloc(50_000_000)), Buffer.alloc(size));
    expectSameVerdict(bomb);
  });

  it('does not need the memory that a trailer claims', () => {
    const claim = Buffer.from(whole);
    claim.writeUInt32LE(0xffff_ffff, claim.length - 4);
    expectSameVerdict(claim, 2 ** 32);
  });

  it('inflates what its own decoder has no room for', () => {
    const large = gzipSync(Buffer.alloc(20_000_000, 'large'));
    expect(inflater.inflate(large, 2 ** 28)).toMatchObject({ kind: 'whole', trailing: 0 });
  });

  it('opens its decoder once it pays', () => {
    const open = jest.fn(() => decoder);
    const lazy = new Inflater({ after: 2 * whole.length, open });
    lazy.inflate(whole, LIMIT);
    lazy.inflate(whole, LIMIT);
    expect(open).not.toHaveBeenCalled();
    lazy.inflate(whole, LIMIT);
    lazy.inflate(whole, LIMIT);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('has a decoder of its own by default, after the first megabytes', () => {
    const one = new Inflater();
    const noise = gzipSync(Buffer.alloc(3_000_000), { level: 0 });
    for (let round = 0; round < 2; round++)
      expect(one.inflate(noise, 2 ** 28)).toMatchObject({ kind: 'whole', trailing: 0 });
  });

  it('works on without a decoder, and does not ask for it again', () => {
    const open = jest.fn((): Decoder => {
      throw new RangeError('could not allocate memory');
    });
    const without = new Inflater({ after: 0, open });
    for (let round = 0; round < 3; round++)
      expect(without.inflate(whole, LIMIT)).toEqual({ kind: 'whole', bytes: text, trailing: 0 });
    expect(open).toHaveBeenCalledTimes(1);
  });
});

/** Header flags and the optional fields that they announce (RFC 1952, 2.3.1). */
function withFields(flags: number, fields: string): Buffer {
  const header = Buffer.from(whole.subarray(0, 10));
  header[3] = flags;
  return Buffer.concat([header, Buffer.from(fields), whole.subarray(10)]);
}

function withTrailer(at: number): Buffer {
  const copy = Buffer.from(whole);
  const trailer = copy.subarray(-8);
  trailer.writeUInt8(trailer.readUInt8(at) ^ 1, at);
  return copy;
}
