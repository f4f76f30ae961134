import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  borrowCredentials,
  rotating,
  shareCredentials,
  type SharedCredentials,
} from '../../../../action/read/s3/credentials.ts';
import type { S3Credentials } from '../../../../action/read/s3/source.ts';

const some = (id: string, more: Partial<S3Credentials> = {}): S3Credentials => ({
  accessKeyId: id,
  secretAccessKey: `${id}-secret`,
  ...more,
});

let shared: SharedCredentials | undefined;
afterEach(() => shared?.close());

describe('credentials in use', () => {
  it('are renewed once, however many find them refused', async () => {
    let calls = 0;
    const source = rotating(some('A'), () => Promise.resolve(some(`B${(calls += 1)}`)));
    const first = await source.current();
    const renewed = await Promise.all(Array.from({ length: 20 }, () => source.renew(first)));
    expect(new Set(renewed.map(({ accessKeyId }) => accessKeyId))).toEqual(new Set(['B1']));
    expect(await source.renew(first)).toEqual(some('B1'));
    expect(calls).toBe(1);
  });

  it('are renewed before they expire', async () => {
    const soon = some('A', { expiration: new Date(Date.now() + 10_000) });
    const source = rotating(soon, () => Promise.resolve(some('B')));
    expect((await source.current()).accessKeyId).toBe('B');
  });

  it('are used to their end where no others are to be had', async () => {
    const soon = some('A', { expiration: new Date(Date.now() + 10_000) });
    const source = rotating(soon, () => Promise.reject(new Error('STS is away')));
    expect((await source.current()).accessKeyId).toBe('A');
    await expect(source.renew(soon)).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('STS is away'),
    });
  });

  it('do not ask a chain that just failed again and again', async () => {
    let calls = 0;
    const source = rotating(some('A'), () => {
      calls += 1;
      return Promise.resolve(some('A'));
    });
    for (let time = 0; time < 5; time += 1)
      await expect(source.renew(some('A'))).rejects.toMatchObject({ code: 'access-denied' });
    expect(calls).toBe(1);
  });

  it('differ by their session as well as by their key', async () => {
    const source = rotating(some('A', { sessionToken: 'one' }), () =>
      Promise.resolve(some('A', { sessionToken: 'two' })),
    );
    const renewed = await source.renew(some('A', { sessionToken: 'one' }));
    expect(renewed.sessionToken).toBe('two');
  });
});

describe('credentials lent to a worker', () => {
  it('come from the main thread, which asks its chain once', async () => {
    const channel = randomUUID();
    let calls = 0;
    shared = await shareCredentials((options) => {
      calls += 1;
      return Promise.resolve(some(options?.forceRefresh === true ? 'B' : 'A'));
    }, channel);
    const first = await shared.current();
    const workers = [borrowCredentials(first, channel), borrowCredentials(first, channel)];
    const renewed = await Promise.all(workers.map((worker) => worker.renew(first)));
    expect(renewed.map(({ accessKeyId }) => accessKeyId)).toEqual(['B', 'B']);
    expect((await shared.current()).accessKeyId).toBe('B');
    expect(calls).toBe(2);
  });

  it('are refused with the reason of the main thread', async () => {
    const channel = randomUUID();
    shared = await shareCredentials(
      (options) =>
        options?.forceRefresh === true
          ? Promise.reject(new Error('the SSO session ended'))
          : Promise.resolve(some('A')),
      channel,
    );
    const worker = borrowCredentials(some('A'), channel);
    await expect(worker.renew(some('A'))).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('the SSO session ended'),
    });
  });

  it('carry their expiry and nothing that could not cross', async () => {
    const expiration = new Date(Date.now() + 3_600_000);
    const odd = { ...some('A', { expiration, sessionToken: 't' }), refresh: () => 'no' };
    shared = await shareCredentials(() => Promise.resolve(odd), randomUUID());
    expect(structuredClone(await shared.current())).toEqual(
      some('A', { expiration, sessionToken: 't' }),
    );
  });
});
