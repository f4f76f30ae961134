import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UsageError } from '../../../checks/errors.ts';
import { openState } from '../../../action/read/state.ts';
import type { StateStore } from '../../../action/read/state-store.ts';
import { startAwsServer, type AwsServer } from '../../kit/aws-server.ts';
import { withEnvironment } from '../../kit/environment.ts';
import { s3Error, type FakeBucket } from '../../kit/fake-s3.ts';

const addOne = (current: string | undefined) => String(Number(current ?? '0') + 1);

let folder: string;
let server: AwsServer;
let bucket: FakeBucket;
let restore: () => void;
beforeAll(() => {
  restore = withEnvironment({
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
  });
});
afterAll(() => {
  restore();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailwarden-'));
  bucket = { region: 'us-east-1', objects: new Map(), refusals: new Map() };
  const secrets = new Map([['AKIDEXAMPLE', 'secret']]);
  server = await startAwsServer({ buckets: { 'state-bucket': bucket }, secrets });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const inFile = () => openState(join(folder, 'deep', 'state.json'));
const inS3 = () => openState('s3://state-bucket/trailwarden/state.json', server.url);

describe.each<[string, () => Promise<StateStore>]>([
  ['a file', inFile],
  ['an S3 object', inS3],
])('a state in %s', (_, open) => {
  it('is absent at first, then what was written last', async () => {
    const state = await open();
    expect(await state.read()).toBeUndefined();
    await state.update((current) => `${current ?? 'first'}, ünïcode`);
    await state.update((current) => `${current ?? ''}!`);
    expect(await (await open()).read()).toBe('first, ünïcode!');
  });

  it('loses nothing of runs that write at once', async () => {
    await Promise.all(Array.from({ length: 8 }, async () => (await open()).update(addOne)));
    expect(await (await open()).read()).toBe('8');
  });

  it('stays as it is when the next one cannot be made', async () => {
    const state = await open();
    await state.update(() => 'good');
    const failed = state.update(() => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await state.read()).toBe('good');
    await state.update(() => 'better');
    expect(await state.read()).toBe('better');
  });
});

describe('a state in a file', () => {
  it('leaves nothing else behind', async () => {
    await (await inFile()).update(addOne);
    expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
  });

  it('is not held up by the lock of a run that died', async () => {
    await (await inFile()).update(addOne);
    const lock = join(folder, 'deep', 'state.json.lock');
    await writeFile(lock, '');
    await utimes(lock, new Date(0), new Date(0));
    await (await inFile()).update(addOne);
    expect(await (await inFile()).read()).toBe('2');
    expect(await readdir(join(folder, 'deep'))).toEqual(['state.json']);
  });

  it('waits for a run that is writing', async () => {
    await (await inFile()).update(addOne);
    const lock = join(folder, 'deep', 'state.json.lock');
    await writeFile(lock, '');
    const waiting = (await inFile()).update(addOne);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await (await inFile()).read()).toBe('1');
    await rm(lock);
    await waiting;
    expect(await (await inFile()).read()).toBe('2');
  });

  it('that cannot be read is wrong use', async () => {
    await expect((await openState(folder)).read()).rejects.toThrow(UsageError);
    await expect(openState('')).rejects.toThrow(UsageError);
    await writeFile(join(folder, 'file'), '');
    const below = await openState(join(folder, 'file', 'state.json'));
    await expect(below.update(addOne)).rejects.toThrow();
  });
});

describe('a state in S3', () => {
  it.each(['s3://state-bucket', 's3://state-bucket/', 's3://state-bucket/folder/', 's3://'])(
    'needs a key: %s is wrong use',
    async (location) => {
      await expect(openState(location, server.url)).rejects.toThrow(UsageError);
    },
  );

  it('names the missing permission', async () => {
    const denied = s3Error(403, { code: 'AccessDenied', message: 'Access Denied' });
    bucket.refusals?.set('state.json', denied);
    const state = await openState('s3://state-bucket/state.json', server.url);
    await expect(state.read()).rejects.toMatchObject({
      code: 'access-denied',
      message: expect.stringContaining('needs s3:GetObject for the state'),
    });
    bucket.refusals?.delete('state.json');
    const updating = state.update((current) => {
      bucket.refusals?.set('state.json', denied);
      return addOne(current);
    });
    await expect(updating).rejects.toMatchObject({
      message: expect.stringContaining('needs s3:PutObject for the state'),
    });
  });

  it('gives up against a writer that never ends', async () => {
    const state = await inS3();
    let others = 0;
    const update = state.update((current) => {
      others += 1;
      const body = Buffer.from(`other ${others}`);
      bucket.objects.set('trailwarden/state.json', { body, metadata: {} });
      return addOne(current);
    });
    await expect(update).rejects.toMatchObject({ code: 'unreachable' });
    expect(await state.read()).toBe(`other ${others}`);
  });
});
