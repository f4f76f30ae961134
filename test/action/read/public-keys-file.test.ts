import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../checks/errors.ts';
import { parsePublicKeys, readPublicKeysFile } from '../../../action/read/public-keys-file.ts';

const DAY = new Date('2026-03-10T00:00:00Z');
const VALUE = Buffer.from('a key').toString('base64');
const aKey = (more: object = {}) => ({ Value: VALUE, Fingerprint: 'AB12', ...more });
const parse = (document: unknown) => parsePublicKeys(JSON.stringify(document), 'keys.json');

describe('a file of public keys', () => {
  it.each([
    ['text, as version 2 of the AWS CLI writes it', '2026-02-20T00:00:00+00:00'],
    ['text in UTC', '2026-02-20T00:00:00.000Z'],
    ['seconds, as version 1 writes them', 1_771_545_600],
  ])('gives instants that are %s', async (_, start) => {
    const [key] = await parse({ PublicKeyList: [aKey({ ValidityStartTime: start })] }).keysOf(
      'us-east-1',
      DAY,
      DAY,
    );
    expect(key?.validFrom).toEqual(new Date('2026-02-20T00:00:00Z'));
    expect(key?.validUntil).toBeUndefined();
    expect(Buffer.from(key?.der ?? []).toString()).toBe('a key');
    expect(key?.fingerprint).toBe('ab12');
  });

  it('gives a key without a fingerprint the MD5 of its bytes', async () => {
    const [key] = await parse({ PublicKeyList: [{ Value: VALUE }] }).keysOf('us-east-1', DAY, DAY);
    expect(key?.fingerprint).toBe('af0711eb7dab2d53c1a580c4705d7cb7');
  });

  it('that is one list serves every region', async () => {
    const keys = parse({ PublicKeyList: [aKey(), aKey()] });
    for (const region of ['us-east-1', 'eu-west-1'])
      expect((await keys.keysOf(region, DAY, DAY)).length).toBe(2);
  });

  it('that tells regions apart serves only those', async () => {
    const keys = parse({
      'us-east-1': { PublicKeyList: [aKey()] },
      'us-gov-west-1': { PublicKeyList: [] },
    });
    expect((await keys.keysOf('us-east-1', DAY, DAY)).length).toBe(1);
    expect(await keys.keysOf('us-gov-west-1', DAY, DAY)).toEqual([]);
    await expect(keys.keysOf('eu-west-1', DAY, DAY)).rejects.toMatchObject({
      name: 'ArchiveError',
      code: 'unreachable',
      message: expect.stringContaining('aws cloudtrail list-public-keys --region eu-west-1'),
    });
    await expect(keys.keysOf('__proto__', DAY, DAY)).rejects.toMatchObject({ code: 'unreachable' });
  });

  it.each([
    ['no JSON', '{'],
    ['empty', '{}'],
    ['an array', '[]'],
    ['nothing', 'null'],
    ['a list that is none', '{"PublicKeyList": {}}'],
    ['a key without a value', '{"PublicKeyList": [{"Fingerprint": "a"}]}'],
    ['a key that is not base64', '{"PublicKeyList": [{"Fingerprint": "a", "Value": "ÿ"}]}'],
    ['a key without content', '{"PublicKeyList": [{"Fingerprint": "a", "Value": ""}]}'],
    [
      'an absurd instant',
      `{"PublicKeyList": [${JSON.stringify(aKey({ ValidityEndTime: 'soon' }))}]}`,
    ],
    [
      'an instant beyond all calendars',
      `{"PublicKeyList": [${JSON.stringify(aKey({ ValidityEndTime: 1e300 }))}]}`,
    ],
    ['keys by something that is no region', '{"here": {"PublicKeyList": []}}'],
  ])('that is %s is wrong use, with the two shapes', (_, text) => {
    expect(() => parsePublicKeys(text, 'keys.json')).toThrow(UsageError);
    expect(() => parsePublicKeys(text, 'keys.json')).toThrow(/^keys\.json: .*PublicKeyList/su);
  });

  it('is read from disk, within bounds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trailwarden-'));
    const file = join(folder, 'keys.json');
    await writeFile(file, `\uFEFF${JSON.stringify({ PublicKeyList: [aKey()] })}`);
    expect((await (await readPublicKeysFile(file)).keysOf('us-east-1', DAY, DAY)).length).toBe(1);
    await truncate(file, 11 * 1024 * 1024);
    await expect(readPublicKeysFile(file)).rejects.toThrow(/--public-keys .*larger than/u);
    await expect(readPublicKeysFile(join(folder, 'none.json'))).rejects.toThrow(UsageError);
    await rm(folder, { recursive: true });
  });
});
