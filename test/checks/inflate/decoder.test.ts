import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decoder } from '../../../checks/inflate/decoder.ts';
import {
  dynamicBlock,
  END,
  fixedBlock,
  literals,
  match,
  storedBlock,
  streamOf,
} from '../../kit/deflate.ts';
import { seededRandom } from '../../kit/random.ts';

const decoder = new Decoder();
const random = seededRandom('inflate');

const noise = (length: number): Buffer => Buffer.from(random.hex(2 * length), 'hex');
const log = (records: number): Buffer =>
  Buffer.from(
    Array.from(
      { length: records },
      (_, at) => `{"eventID":"${random.uuid()}","eventName":"GetObject","at":${at}},`,
    ).join(''),
  );

const CONTENTS: readonly (readonly [string, Buffer])[] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('a')],
  ['a short text', Buffer.from('{"Records":[]}')],
  ['records', log(3000)],
  ['random bytes', noise(100_000)],
  ['zeros', Buffer.alloc(300_000)],
  ['all bytes in turn', Buffer.from(Array.from({ length: 5000 }, (_, at) => at % 256))],
  ['random hexadecimal digits', Buffer.from(random.hex(200_000))],
  ['far repetitions', Buffer.concat([noise(32_700), noise(40), Buffer.alloc(9), log(9)])],
];
const STRATEGIES = [
  ['as usual', constants.Z_DEFAULT_STRATEGY],
  ['filtered', constants.Z_FILTERED],
  ['Huffman codes only', constants.Z_HUFFMAN_ONLY],
  ['runs only', constants.Z_RLE],
  ['fixed codes', constants.Z_FIXED],
] as const;

describe('Decoder', () => {
  describe.each(CONTENTS)('gives back %s', (_content, content) => {
    it.each(STRATEGIES)('deflated %s, at every level', (_name, strategy) => {
      for (let level = 0; level <= 9; level++)
        for (const [windowBits, memLevel] of [
          [15, 8],
          [9, 1],
        ]) {
          const deflated = deflateRawSync(content, { level, strategy, windowBits, memLevel });
          const decoded = decoder.decode(deflated, content.length);
          expect(decoded && Buffer.compare(decoded, content)).toBe(0);
        }
    });
  });

  it('gives back far repetitions as they were', () => {
    const far = noise(32_768);
    const content = Buffer.concat([far, far, far.subarray(0, 300)]);
    const deflated = deflateRawSync(content, { level: 9 });
    expect(decoder.decode(deflated, content.length)).toEqual(new Uint8Array(content));
  });

  it.each(Array.from({ length: 40 }, (_, at) => at + 1))(
    'copies from %i bytes back, at every length',
    (distance) => {
      const start = Array.from({ length: 40 }, (_, at) => String.fromCharCode(65 + at)).join('');
      for (let length = 3; length <= 258; length++)
        expectSame(
          streamOf(
            fixedBlock([...literals(start), ...match(length, distance), ...literals('.'), END]),
          ),
        );
    },
  );

  it.each([
    ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((bits) => [2 ** bits * 32, 2 ** bits * 32 + 1]),
    ...[24_576, 24_577, 32_767, 32_768],
  ])('copies from %i bytes back', (distance) => {
    const before = storedBlock(noise(32_768), false);
    const tokens = [...match(258, distance), ...match(3, distance), ...literals('xyz'), END];
    expectSame(streamOf(before, fixedBlock(tokens)));
  });

  it.each([
    ['stored blocks of no bytes', [storedBlock(Buffer.alloc(0), false), fixedBlock([END])]],
    ['a stored block of 65,535 bytes', [storedBlock(noise(65_535))]],
    [
      'blocks of each kind that look back into one another',
      [
        fixedBlock([...literals('abcdef'), END], false),
        storedBlock(Buffer.from('0123456789'), false),
        fixedBlock([...match(20, 16), ...match(3, 1), END], false),
        fixedBlock([END], false),
        storedBlock(Buffer.from('!')),
      ],
    ],
  ])('takes %s', (_name, blocks) => {
    expectSame(streamOf(...blocks));
  });

  it('takes codes of every length up to 15, literals in second tables among them', () => {
    // 1, 2, 3, … 14, 15, 15: complete.
    const longCodes = (symbols: readonly number[]): readonly number[] => {
      const lengths = new Array<number>(Math.max(...symbols) + 1).fill(0);
      for (const [at, symbol] of symbols.entries()) lengths[symbol] = Math.min(at + 1, 15);
      return lengths;
    };
    const text = 'abcdefghijkl';
    const codes = {
      literals: longCodes([...Buffer.from(text), 257, 285, 270, 256]),
      distances: longCodes([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]),
    };
    const matches = [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193].flatMap(
      (distance) => [...match(3, distance), ...match(258, distance), ...match(24, distance)],
    );
    const words = literals('lkjihgfedcba'.repeat(20));
    expectSame(streamOf(dynamicBlock([...words, ...matches, ...words, END], codes)));
    // The end of the block alone, in the second table too.
    expectSame(streamOf(dynamicBlock([END], codes)));
  });

  it('gives back whatever zlib deflated', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('eventName', 'GetObject', '{"', '":'));
    const structured = fc
      .array(fc.tuple(word, fc.integer({ min: 1, max: 400 })), { maxLength: 60 })
      .map((parts) => Buffer.from(parts.map(([text, times]) => text.repeat(times)).join('')));
    fc.assert(
      fc.property(
        fc.oneof(structured, fc.uint8Array({ maxLength: 3000 })),
        fc.record({
          level: fc.integer({ min: 0, max: 9 }),
          strategy: fc.constantFrom(...STRATEGIES.map(([, strategy]) => strategy)),
          memLevel: fc.integer({ min: 1, max: 9 }),
          windowBits: fc.integer({ min: 9, max: 15 }),
        }),
        (content, options) => {
          const decoded = decoder.decode(deflateRawSync(content, options), content.length);
          expect(decoded && Buffer.compare(decoded, content)).toBe(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes blocks of no bytes while they are few, and leaves a file made of them to zlib', () => {
    const empty = (count: number) =>
      streamOf(...Array.from({ length: count }, () => fixedBlock([END], false)), fixedBlock([END]));
    expectSame(empty(60));
    const many = empty(3000);
    expect(inflateRawSync(many)).toHaveLength(0);
    expect(decoder.decode(many, 0)).toBeUndefined();
  });

  it.each([
    ['records', log(5000)],
    ['random bytes', noise(100_000)],
    ['zeros', Buffer.alloc(1_000_000)],
    ['few different bytes', Buffer.from(random.hex(100_000).replaceAll(/[2-9a-f]/gu, 'a'))],
  ])('takes the shortest blocks that zlib writes, of %s', (_name, content) => {
    for (const strategy of STRATEGIES.map(([, one]) => one))
      expectSame(deflateRawSync(content, { memLevel: 1, level: 1, strategy }));
  });

  it('grows for large content, and says no beyond its bound', () => {
    const large = Buffer.alloc(12_000_000, 'large ');
    const decoded = new Decoder().decode(deflateRawSync(large), large.length);
    expect(decoded && Buffer.compare(decoded, large)).toBe(0);
    const tooLarge = Buffer.alloc(17_000_000);
    expect(decoder.decode(deflateRawSync(tooLarge), tooLarge.length)).toBeUndefined();
  });
});

/** What zlib makes of the stream, ours makes of it. */
function expectSame(stream: Buffer): void {
  const expected = inflateRawSync(stream);
  const decoded = decoder.decode(stream, expected.length);
  expect(decoded && Buffer.compare(decoded, expected)).toBe(0);
}
