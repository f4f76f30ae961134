import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isPlainRegion, plainAws } from '../../../../action/read/aws/environment.ts';
import { sdkPlace } from '../../../../action/read/aws/sdk-services.ts';
import { openClient } from '../../../../action/read/s3/sdk-bucket.ts';
import { withEnvironment } from '../../../kit/environment.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
const NO_FILES = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
const PLAIN = { ...KEYS, ...NO_FILES };
const S3_HOST = 'trail-archive.s3.eu-west-1.amazonaws.com';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailwarden-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the environment settles it', () => {
  it('with keys and nothing else, as in a workflow', () => {
    expect(plainAws({ ...KEYS, HOME: folder }, undefined)).toMatchObject({
      region: undefined,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    });
  });

  it('with a session, its end and a region', () => {
    const more = {
      AWS_SESSION_TOKEN: 'token',
      AWS_CREDENTIAL_EXPIRATION: '2026-03-10T12:00:00Z',
      AWS_REGION: 'eu-west-1',
    };
    expect(plainAws({ ...PLAIN, ...more }, undefined)).toMatchObject({
      region: 'eu-west-1',
      credentials: { sessionToken: 'token', expiration: new Date('2026-03-10T12:00:00Z') },
    });
  });

  it.each([
    ['no keys', NO_FILES],
    ['a key without its secret', { ...NO_FILES, AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' }],
    ['a profile', { ...PLAIN, AWS_PROFILE: 'audit' }],
    ['FIPS endpoints', { ...PLAIN, AWS_USE_FIPS_ENDPOINT: 'true' }],
    ['dual-stack endpoints', { ...PLAIN, AWS_USE_DUALSTACK_ENDPOINT: 'true' }],
    ['endpoints to be ignored', { ...PLAIN, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }],
  ])('not with %s', (_, env) => {
    expect(plainAws(env, undefined)).toBeUndefined();
  });

  it('not where a configuration file has a say, or cannot be read', async () => {
    const config = join(folder, 'config');
    await writeFile(config, '[default]\nuse_fips_endpoint = true\n');
    expect(plainAws({ ...PLAIN, AWS_CONFIG_FILE: config }, undefined)).toBeUndefined();
    expect(plainAws({ ...PLAIN, AWS_CONFIG_FILE: folder }, undefined)).toBeUndefined();
  });

  it('not where an empty variable leaves the usual configuration file its say', async () => {
    await mkdir(join(folder, '.aws'));
    await writeFile(join(folder, '.aws', 'config'), '[default]\nuse_fips_endpoint = true\n');
    const empty = { AWS_CONFIG_FILE: '', AWS_SHARED_CREDENTIALS_FILE: '' };
    expect(plainAws({ ...KEYS, ...empty, HOME: folder }, undefined)).toBeUndefined();
  });
});

describe('a service is asked', () => {
  const EMULATOR = 'http://localhost:4566';
  it.each([
    ['at AWS', {}, undefined, `https://${S3_HOST}`],
    ['where AWS_ENDPOINT_URL says', { AWS_ENDPOINT_URL: EMULATOR }, undefined, EMULATOR],
    [
      'where its own variable says, before the common one',
      { AWS_ENDPOINT_URL_S3: `${EMULATOR}/s3/`, AWS_ENDPOINT_URL: 'http://other' },
      undefined,
      `${EMULATOR}/s3`,
    ],
    ['where the option says', { AWS_ENDPOINT_URL_S3: 'http://other' }, EMULATOR, EMULATOR],
    ['by the SDK where an endpoint is AWS’s own', {}, 'https://s3.amazonaws.com', undefined],
    ['by the SDK where an endpoint is none', {}, 'localhost:4566', undefined],
  ])('%s', (_, more, option, url) => {
    expect(plainAws({ ...PLAIN, ...more }, option)?.addressOf('S3', S3_HOST)?.url).toBe(url);
  });

  it.each(['us-east-1', 'eu-central-2', 'ap-southeast-4', 'il-central-1', 'mx-central-1'])(
    'in %s where the SDK would ask it',
    async (region) => {
      const restore = withEnvironment({ ...PLAIN, AWS_REGION: region });
      try {
        const plain = plainAws(process.env, undefined);
        const at = { bucket: 'trail-archive', prefix: '' };
        const { objects } = await openClient(at, { region });
        const host = `trail-archive.s3.${region}.amazonaws.com`;
        expect(`${plain?.addressOf('S3', host)?.url ?? ''}/`).toBe(objects);
        const { url } = await sdkPlace({ service: 'cloudtrail', region }, undefined);
        expect(url).toBe(`https://cloudtrail.${region}.amazonaws.com/`);
        expect(isPlainRegion(region)).toBe(true);
      } finally {
        restore();
      }
    },
  );

  it.each(['organizations', 'account'] as const)('%s too', async (service) => {
    const restore = withEnvironment(PLAIN);
    try {
      const { url } = await sdkPlace({ service, region: 'us-east-1' }, undefined);
      expect(url).toBe(`https://${service}.us-east-1.amazonaws.com/`);
    } finally {
      restore();
    }
  });

  it.each([
    'cn-north-1',
    'us-gov-west-1',
    'us-iso-east-1',
    'eusc-de-east-1',
    'x',
    'eu-west-1.evil',
  ])('by the SDK in %s', (region) => {
    expect(isPlainRegion(region)).toBe(false);
  });
});
