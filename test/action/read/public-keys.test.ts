import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { PublicKey } from '../../../checks/archive.ts';
import { cachePublicKeys, readPublicKeys } from '../../../action/read/public-keys.ts';
import { startAwsServer, type AwsServer, type JsonOperation } from '../../kit/aws-server.ts';
import { withEnvironment } from '../../kit/environment.ts';
import { listPublicKeys } from '../../kit/fake-cloudtrail.ts';

const NOW = new Date('2026-03-20T00:00:00Z');
const now = () => NOW;
const on = (day: string) => new Date(`${day}T00:00:00Z`);

function aKey(name: string, from: string, until: string): PublicKey {
  const der = new TextEncoder().encode(name);
  const fingerprint = createHash('md5').update(der).digest('hex');
  return { der, fingerprint, validFrom: on(from), validUntil: on(until) };
}

const FEBRUARY = aKey('february', '2026-02-01', '2026-03-03');
const MARCH = aKey('march', '2026-03-01', '2026-03-31');
const ABROAD = aKey('abroad', '2026-02-01', '2026-03-31');
const KEYS = new Map([
  ['us-east-1', [FEBRUARY, MARCH]],
  ['eu-west-1', [ABROAD]],
]);

describe('the public keys of CloudTrail', () => {
  let server: AwsServer | undefined;
  let restore: () => void;
  beforeEach(() => {
    restore = withEnvironment({
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
    });
  });
  afterEach(async () => {
    restore();
    await server?.close();
  });

  async function read(operation: JsonOperation = listPublicKeys(KEYS)) {
    const secrets = new Map([['AKIDEXAMPLE', 'secret']]);
    server = await startAwsServer({ operations: { ListPublicKeys: operation }, secrets });
    return readPublicKeys({ endpoint: server.url, now });
  }

  it('are those of the asked region', async () => {
    const keys = await read();
    expect(await keys.keysOf('eu-west-1', on('2026-03-10'), on('2026-03-11'))).toEqual([ABROAD]);
    expect(await keys.keysOf('us-east-1', on('2026-03-10'), on('2026-03-11'))).toContainEqual(
      MARCH,
    );
    expect(await keys.keysOf('ap-south-1', on('2026-03-10'), on('2026-03-11'))).toEqual([]);
  });

  it('are asked for once, however many digests need them', async () => {
    const keys = await read();
    const hours = Array.from(
      { length: 48 },
      (_, hour) => new Date(on('2026-03-10').getTime() + hour * 3_600_000),
    );
    await Promise.all(hours.map((hour) => keys.keysOf('us-east-1', hour, hour)));
    for (const hour of hours) await keys.keysOf('us-east-1', hour, hour);
    expect(server?.requests.length).toBe(1);
  });

  it.each([
    ['AccessDeniedException', 'access-denied', 'needs cloudtrail:ListPublicKeys'],
    ['UnrecognizedClientException', 'unreachable', 'is the region enabled in this account?'],
    ['InvalidTimeRangeException', 'unreachable', 'the public keys of us-east-1'],
  ])('that %s keeps from us are %s', async (name, code, words) => {
    const keys = await read(() => ({ status: 400, body: { __type: name, message: 'no' } }));
    await expect(
      keys.keysOf('us-east-1', on('2026-03-10'), on('2026-03-11')),
    ).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
  });

  it('are read page by page, and a page that leads nowhere else ends it', async () => {
    let pages = 0;
    const keys = await read((input) => {
      pages += 1;
      const { body } = listPublicKeys(
        new Map([['us-east-1', [input.NextToken === undefined ? FEBRUARY : MARCH]]]),
      )(input, 'us-east-1');
      return { body: { ...Object(body), NextToken: 'again' } };
    });
    expect(await keys.keysOf('us-east-1', on('2026-03-02'), on('2026-03-02'))).toEqual([
      FEBRUARY,
      MARCH,
    ]);
    expect(pages).toBe(100);
  });
});

describe('what is asked for', () => {
  const asked: { region: string; from: Date; to: Date }[] = [];
  const list = (region: string, from: Date, to: Date) => {
    asked.push({ region, from, to });
    return Promise.resolve([MARCH]);
  };
  beforeEach(() => {
    asked.length = 0;
  });

  it('holds the range and two hours more: a digest at the edge is signed by the next key', async () => {
    const end = on('2026-02-10');
    await cachePublicKeys(list, now).keysOf('us-east-1', on('2026-02-08'), end);
    const [from, to] = [
      Math.min(...asked.map((ask) => ask.from.getTime())),
      Math.max(...asked.map((ask) => ask.to.getTime())),
    ];
    expect(from).toBeLessThanOrEqual(on('2026-02-08').getTime());
    expect(to).toBeGreaterThanOrEqual(end.getTime() + 2 * 3_600_000);
  });

  it.each(Array.from({ length: 31 }, (_, day) => day))(
    'holds the two hours more wherever the range ends, on day %i too',
    async (day) => {
      const end = new Date(on('2026-01-01').getTime() + day * 86_400_000 - 1);
      await cachePublicKeys(list, now).keysOf('us-east-1', end, end);
      expect(
        asked.some(({ from, to }) => from <= end && to.getTime() >= end.getTime() + 7_200_000),
      ).toBe(true);
    },
  );

  it('does not reach more than two hours into the future', async () => {
    await cachePublicKeys(list, now).keysOf('us-east-1', on('2026-03-19'), on('2026-03-20'));
    expect(asked.map(({ to }) => to.getTime() - NOW.getTime())).toEqual([7_200_000]);
  });

  it('is nothing for a time that has not come', async () => {
    const keys = cachePublicKeys(list, now);
    expect(await keys.keysOf('us-east-1', on('9999-01-01'), on('9999-12-31'))).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is one question for years, from when CloudTrail began to sign', async () => {
    await cachePublicKeys(list, now).keysOf('us-east-1', on('0001-01-01'), on('2026-03-20'));
    expect(asked.length).toBe(1);
    expect(asked[0]?.from.getUTCFullYear()).toBe(2015);
  });

  it('is asked again after a failure', async () => {
    let calls = 0;
    const keys = cachePublicKeys(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('away')) : Promise.resolve([MARCH]);
    }, now);
    await expect(keys.keysOf('us-east-1', on('2026-03-10'), on('2026-03-10'))).rejects.toThrow(
      'away',
    );
    expect(await keys.keysOf('us-east-1', on('2026-03-10'), on('2026-03-10'))).toEqual([MARCH]);
  });

  it('gives each key once, but two of one fingerprint both', async () => {
    const twin = { ...MARCH, der: new TextEncoder().encode('twin') };
    const keys = cachePublicKeys(() => Promise.resolve([MARCH, twin, MARCH]), now);
    expect(await keys.keysOf('us-east-1', on('2026-01-01'), on('2026-03-19'))).toEqual([
      MARCH,
      twin,
    ]);
  });
});
