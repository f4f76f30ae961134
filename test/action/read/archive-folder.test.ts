import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openFolderArchive } from '../../../action/read/archive-folder.ts';

let root = '';

function put(key: string, text = key): void {
  const path = join(root, key);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const open = (skipped: string[] = []) =>
  openFolderArchive({ kind: 'folder', path: root, metadata: undefined }, (key, reason) => {
    skipped.push(`${key}: ${reason}`);
  });

async function list(prefix: string, after?: string): Promise<readonly string[]> {
  const keys: string[] = [];
  for await (const { key } of (await open()).list(prefix, after)) keys.push(key);
  return keys;
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-'));
});

describe('list', () => {
  it('names every file with its size, in the byte order of the keys', async () => {
    // As keys, "a-b/x" comes before "a/x", and "a.txt" between them.
    for (const key of ['a/x', 'a-b/x', 'a.txt', 'B/z', 'ä/x']) put(key);
    expect(await list('')).toEqual(['B/z', 'a-b/x', 'a.txt', 'a/x', 'ä/x']);
    // No time: a copy was stored whenever somebody copied it.
    for await (const entry of (await open()).list('a.txt'))
      expect(entry).toEqual({ key: 'a.txt', size: 5 });
  });

  it.each([
    ['a folder', 'AWSLogs/1/', undefined, ['AWSLogs/1/2026/03/10/a', 'AWSLogs/1/2026/03/11/b']],
    [
      'half a name',
      'AWSLogs/1/2026/03/1',
      undefined,
      ['AWSLogs/1/2026/03/10/a', 'AWSLogs/1/2026/03/11/b'],
    ],
    [
      'a mark that is a key',
      'AWSLogs/',
      'AWSLogs/1/2026/03/10/a',
      ['AWSLogs/1/2026/03/11/b', 'AWSLogs/2/c'],
    ],
    [
      'a mark that is no key',
      'AWSLogs/',
      'AWSLogs/1/2026/03/11',
      ['AWSLogs/1/2026/03/11/b', 'AWSLogs/2/c'],
    ],
    ['a folder that is not there', 'AWSLogs/3/', undefined, []],
    ['a prefix that climbs', '../', undefined, []],
  ])('starts at %s', async (_name, prefix, after, expected) => {
    for (const key of [
      'AWSLogs/1/2026/03/10/a',
      'AWSLogs/1/2026/03/11/b',
      'AWSLogs/2/c',
      'other/d',
    ])
      put(key);
    expect(await list(prefix, after)).toEqual(expected);
  });

  it('follows no link, and says which it left out', async () => {
    put('AWSLogs/a');
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret'), 'secret');
    symlinkSync(outside, join(root, 'AWSLogs/linked'));
    symlinkSync(join(outside, 'secret'), join(root, 'AWSLogs/link'));
    const skipped: string[] = [];
    const keys = [];
    for await (const { key } of (await open(skipped)).list('')) keys.push(key);
    expect(keys).toEqual(['AWSLogs/a']);
    expect(skipped).toEqual([
      'AWSLogs/link: not a plain file: links are never followed',
      'AWSLogs/linked: not a plain file: links are never followed',
    ]);
    expect(await list('AWSLogs/linked/')).toEqual([]);
  });
});

describe('folders', () => {
  it('names the folders directly under a prefix', async () => {
    for (const key of ['AWSLogs/2/x', 'AWSLogs/1/x', 'AWSLogs/file', 'other/x']) put(key);
    const archive = await open();
    expect(await archive.folders('AWSLogs/')).toEqual(['AWSLogs/1/', 'AWSLogs/2/']);
    expect(await archive.folders('')).toEqual(['AWSLogs/', 'other/']);
    expect(await archive.folders('nowhere/')).toEqual([]);
    expect(await archive.folders('../')).toEqual([]);
  });
});

describe('read', () => {
  it('gives the stored bytes', async () => {
    put('AWSLogs/a', 'bytes');
    const { body, metadata } = await (await open()).read('AWSLogs/a');
    expect(Buffer.from(body).toString()).toBe('bytes');
    expect(metadata).toEqual({});
  });

  it('gives a digest its metadata from the file beside the archive', async () => {
    const key = 'AWSLogs/1/CloudTrail-Digest/us-east-1/d.json.gz';
    put(key);
    put('.s3-metadata.json', JSON.stringify({ [key]: { signature: 'ab' } }));
    expect((await (await open()).read(key)).metadata).toEqual({ signature: 'ab' });
  });

  it.each([
    ['is not there', 'AWSLogs/nothing'],
    ['lies in no folder', 'nowhere/at/all'],
    ['climbs out', '../../etc/passwd'],
    ['is absolute', '/etc/passwd'],
    ['climbs out in the middle', 'AWSLogs/../../x'],
    ['has a backslash', 'AWSLogs\\a'],
    ['has a NUL', 'AWSLogs/\0a'],
    ['is empty', ''],
    ['is a folder', 'AWSLogs'],
    ['goes through a file', 'AWSLogs/a/b'],
    ['is longer than any name', `AWSLogs/${'x'.repeat(5000)}`],
    ['goes through a link', 'AWSLogs/linked/secret'],
    ['is a link', 'AWSLogs/link'],
  ])('calls a key missing that %s', async (_name, key) => {
    put('AWSLogs/a');
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'secret'), 'secret');
    symlinkSync(outside, join(root, 'AWSLogs/linked'));
    symlinkSync(join(outside, 'secret'), join(root, 'AWSLogs/link'));
    const archive = await open();
    await expect(archive.read(key)).rejects.toMatchObject({
      name: 'ArchiveError',
      code: 'missing',
    });
  });

  it('does not load a file beyond the budget', async () => {
    put('AWSLogs/huge', '');
    truncateSync(join(root, 'AWSLogs/huge'), 300 * 1024 * 1024);
    await expect((await open()).read('AWSLogs/huge')).rejects.toMatchObject({ code: 'too-large' });
  });

  const asRoot = process.getuid?.() === 0;
  it('says which file may not be read', async () => {
    put('AWSLogs/secret');
    chmodSync(join(root, 'AWSLogs/secret'), 0);
    const reading = (await open()).read('AWSLogs/secret');
    // The system lets root read everything.
    if (asRoot) await expect(reading).resolves.toBeDefined();
    else await expect(reading).rejects.toMatchObject({ code: 'access-denied' });
  });
});

describe('a wrong folder', () => {
  it.each([
    ['is missing', () => join(root, 'nowhere'), 'there is no such folder'],
    ['is a file', () => join(root, 'file'), 'this is a file; give the folder that holds AWSLogs/'],
  ])('is told when it %s', async (_name, path, message) => {
    put('file');
    await expect(
      openFolderArchive({ kind: 'folder', path: path(), metadata: undefined }),
    ).rejects.toThrow(message);
  });
});

describe('wrong metadata', () => {
  const key = 'AWSLogs/1/CloudTrail-Digest/us-east-1/d.json.gz';
  const WRONG: readonly (readonly [string, string])[] = [
    ['is not JSON', '{'],
    ['is no map', '[]'],
    ['has another shape', '{"key": "value"}'],
  ];

  it.each(WRONG)('is wrong use when a named file %s', async (_name, text) => {
    put(key);
    put('map.json', text);
    const source = { kind: 'folder', path: root, metadata: join(root, 'map.json') } as const;
    await expect((await openFolderArchive(source)).read(key)).rejects.toThrow(
      /--metadata .*map.json: expected a JSON map/u,
    );
  });

  it.each(WRONG)('that came with the copy and %s is left out, and told', async (_name, text) => {
    const skipped: string[] = [];
    put(key);
    put('.s3-metadata.json', text);
    expect((await (await open(skipped)).read(key)).metadata).toEqual({});
    expect(skipped).toEqual([expect.stringMatching(/^\.s3-metadata\.json: ./u)]);
  });

  it('of one object spoils that of no other', async () => {
    const skipped: string[] = [];
    put(key);
    const map = { [key]: { signature: 'ab' }, other: { signature: 7 }, third: null };
    put('.s3-metadata.json', JSON.stringify(map));
    expect((await (await open(skipped)).read(key)).metadata).toEqual({ signature: 'ab' });
    expect(skipped.length).toBe(1);
  });

  it('is told when a named file is missing', async () => {
    put(key);
    const archive = await openFolderArchive({
      kind: 'folder',
      path: root,
      metadata: join(root, 'none.json'),
    });
    await expect(archive.read(key)).rejects.toThrow(/--metadata .*none.json: cannot be read/u);
  });
});
