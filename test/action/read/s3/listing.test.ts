import { describe, expect, it } from '@jest/globals';
import { parsePage } from '../../../../action/read/s3/listing.ts';

const page = (inside: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${inside}</ListBucketResult>\n`,
  );
const URL_KEYS = '<EncodingType>url</EncodingType>';
const contents = (key: string, more = '') =>
  `<Contents><Key>${key}</Key>${more}<Size>7</Size></Contents>`;

describe('a page of a listing', () => {
  it('gives key, size and time of each object', () => {
    const time = '<LastModified>2026-03-10T14:05:00.000Z</LastModified>';
    expect(parsePage(page(`${URL_KEYS}${contents('a/b', time)}${contents('c')}`))).toEqual({
      entries: [
        { key: 'a/b', size: 7, lastModified: new Date('2026-03-10T14:05:00Z') },
        { key: 'c', size: 7 },
      ],
      folders: [],
    });
  });

  it('is read past what stands around the elements it knows', () => {
    const owner =
      '<Owner><ID>x</ID><DisplayName>Key</DisplayName></Owner><ETag>&quot;a&quot;</ETag>';
    const xml = `<Prefix>p</Prefix><KeyCount>1</KeyCount>${contents('k', owner)}`;
    expect(parsePage(page(xml)).entries).toEqual([{ key: 'k', size: 7 }]);
  });

  it.each([
    ['url-encoded where it says so', URL_KEYS, 'a+b%2Bc%20%01%0A%F0%9F%92%A5', 'a b+c \u0001\n💥'],
    ['left as it is where its encoding is broken', URL_KEYS, '%zz+', '%zz+'],
    [
      'escaped for XML where it is not',
      '',
      'a+b%20&lt;&amp;lt;&#38;lt;&#10;&#x1F4A5;&quot;&apos;&gt;',
      'a+b%20<&lt;&lt;\n💥"\'>',
    ],
    ['kept where an entity is none', '', '&nope;&#x110000;&', '&nope;&#x110000;&'],
    ['empty', '', '', ''],
  ])('gives a key that is %s', (_, encoding, text, key) => {
    expect(parsePage(page(`${encoding}${contents(text)}`)).entries[0]?.key).toBe(key);
  });

  it('gives folders, and not the prefix that was asked for', () => {
    const folder = '<CommonPrefixes><Prefix>AWSLogs%2F1/</Prefix></CommonPrefixes>';
    expect(parsePage(page(`${URL_KEYS}<Prefix>AWSLogs/</Prefix>${folder}`)).folders).toEqual([
      'AWSLogs/1/',
    ]);
  });

  it.each([
    [
      'another page',
      '<IsTruncated>true</IsTruncated><NextContinuationToken>a&amp;b==</NextContinuationToken>',
      'a&b==',
    ],
    [
      'an end',
      '<IsTruncated>false</IsTruncated><NextContinuationToken>a</NextContinuationToken>',
      undefined,
    ],
  ])('leads to %s', (_, xml, next) => {
    expect(parsePage(page(xml)).next).toBe(next);
  });

  it('that is not the last must lead to the next', () => {
    expect(() => parsePage(page('<IsTruncated>true</IsTruncated>'))).toThrow('more pages');
  });

  it.each(['', '<html>hello</html>', '<ListBucketResult><Contents><Key>a'])('is not %s', (xml) => {
    expect(() => parsePage(new TextEncoder().encode(xml))).toThrow('not a whole page');
  });
});
