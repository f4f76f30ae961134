import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAnswer, type Whole } from '../../../../action/read/s3/response.ts';
import { TooLargeError, WireError } from '../../../../action/read/s3/wire.ts';

const LIMIT = 1000;

/** What a reader makes of a text that arrives in pieces of some size. */
function read(text: string, size = text.length): Whole | undefined {
  const reader = readAnswer(LIMIT);
  const bytes = Buffer.from(text, 'latin1');
  let whole: Whole | undefined;
  for (let at = 0; at < bytes.length; at += size)
    whole = reader.take(bytes.subarray(at, at + size));
  return whole;
}

const OK = 'HTTP/1.1 200 OK\r\n';
const GOOD: Readonly<Record<string, readonly [text: string, body: string, keep: boolean]>> = {
  'a length': [`${OK}Content-Length: 5\r\n\r\nhello`, 'hello', true],
  'no body': [`${OK}Content-Length: 0\r\n\r\n`, '', true],
  'a status that has none': ['HTTP/1.1 304 Not Modified\r\n\r\n', '', true],
  'a word before the answer': [
    `HTTP/1.1 100 Continue\r\n\r\n${OK}Content-Length: 1\r\n\r\nx`,
    'x',
    true,
  ],
  'a connection that is to be closed': [
    `${OK}Connection: close\r\nContent-Length: 1\r\n\r\nx`,
    'x',
    false,
  ],
  'the older HTTP': ['HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx', 'x', false],
  chunks: [
    `${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;ext=1\r\n0123456789\r\n0\r\n\r\n`,
    'abc0123456789',
    true,
  ],
  'chunks with trailers': [
    `${OK}Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 1\r\n\r\n`,
    'a',
    true,
  ],
};

const BAD: Readonly<Record<string, string>> = {
  'no HTTP': 'SSH-2.0-OpenSSH\r\n\r\n',
  'a header without a name': `${OK}: 1\r\n\r\n`,
  'a length that is none': `${OK}Content-Length: 0x5\r\n\r\nhello`,
  'two lengths': `${OK}Content-Length: 5\r\nContent-Length: 4\r\n\r\nhello`,
  'a coding nobody asked for': `${OK}Transfer-Encoding: gzip\r\n\r\nhello`,
  'more bytes than announced': `${OK}Content-Length: 4\r\n\r\nhello`,
  'a chunk without a size': `${OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  'a chunk longer than it says': `${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n`,
  'bytes after the last chunk': `${OK}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nmore`,
};

describe('an HTTP answer', () => {
  it('to a HEAD announces a body and has none', () => {
    const reader = readAnswer(LIMIT, 'HEAD');
    const whole = reader.take(Buffer.from(`${OK}Content-Length: 5000\r\n\r\n`));
    expect(whole).toMatchObject({ keep: true, answer: { status: 200, body: Buffer.alloc(0) } });
  });

  it.each(Object.entries(GOOD))('with %s is read', (_, [text, body, keep]) => {
    expect(read(text)).toMatchObject({ keep, answer: { body: Buffer.from(body) } });
  });

  it.each(Object.entries(GOOD))('with %s is the same in any pieces', (_, [text]) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: text.length }), (size) => {
        expect(read(text, size)?.answer).toEqual(read(text)?.answer);
      }),
    );
  });

  it.each(Object.entries(BAD))('with %s is asked for again', (_, text) => {
    expect(() => read(text)).toThrow(WireError);
  });

  it('gives its headers by small names, and both values of one that comes twice', () => {
    const whole = read(`${OK}ETag: "x"\r\nX-A: 1\r\nx-a: 2\r\nContent-Length: 0\r\n\r\n`);
    expect(whole?.answer.headers).toEqual({ etag: '"x"', 'x-a': '1, 2', 'content-length': '0' });
  });

  it('without a length ends where the connection does', () => {
    const reader = readAnswer(LIMIT);
    expect(reader.take(Buffer.from(`${OK}\r\nhel`))).toBeUndefined();
    expect(reader.take(Buffer.from('lo'))).toBeUndefined();
    expect(reader.end()).toMatchObject({ keep: false, answer: { body: Buffer.from('hello') } });
  });

  it.each([
    '',
    OK,
    `${OK}Content-Length: 5\r\n\r\nhell`,
    `${OK}Transfer-Encoding: chunked\r\n\r\n`,
  ])('that ends after %j is asked for again', (text) => {
    const reader = readAnswer(LIMIT);
    reader.take(Buffer.from(text));
    expect(() => reader.end()).toThrow(WireError);
  });

  it.each([
    ['announced', `${OK}Content-Length: 1001\r\n\r\n`],
    ['in chunks', `${OK}Transfer-Encoding: chunked\r\n\r\n3e9\r\n${'x'.repeat(1001)}\r\n`],
    ['to the end', `${OK}\r\n${'x'.repeat(1001)}`],
    [
      'in one endless chunk',
      `${OK}Transfer-Encoding: chunked\r\n\r\nffffff\r\n${'x'.repeat(70_000)}`,
    ],
  ])('that is too large, %s, is not held', (_, text) => {
    expect(() => read(text, 64)).toThrow(TooLargeError);
  });

  it('whose head never ends is given up', () => {
    expect(() => read(`${OK}${'X: y\r\n'.repeat(12_000)}`, 1000)).toThrow(WireError);
  });
});
