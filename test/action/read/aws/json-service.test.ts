import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { JsonCall } from '../../../../action/read/aws/json-call.ts';
import { openJsonServices } from '../../../../action/read/aws/json-service.ts';
import {
  startAwsServer,
  type AwsServer,
  type AwsServerOptions,
  type JsonOperation,
} from '../../../kit/aws-server.ts';
import { startConnectProxy } from '../../../kit/connect-proxy.ts';
import { withEnvironment } from '../../../kit/environment.ts';

const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDFIRST', AWS_SECRET_ACCESS_KEY: 'first' };
const SECRETS = new Map([
  ['AKIDFIRST', 'first'],
  ['AKIDSECOND', 'second'],
]);
const CALL: JsonCall = {
  service: 'cloudtrail',
  region: 'eu-west-1',
  operation: 'GetTrailStatus',
  input: { Name: 'org-trail' },
};

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

async function serve(
  operation: JsonOperation,
  more: Partial<AwsServerOptions> = {},
): Promise<AwsServer> {
  const operations = { GetTrailStatus: operation, listRegions: operation };
  const server = await startAwsServer({ secrets: SECRETS, operations, ...more });
  cleanUp.push(() => server.close());
  cleanUp.push(withEnvironment(KEYS));
  return server;
}

const fine: JsonOperation = (input, region) => ({ body: { input, region } });
const refused = (status: number, body: object): JsonOperation => {
  let calls = 0;
  return (input, region) => {
    calls += 1;
    return calls === 1 ? { status, body } : fine(input, region);
  };
};

describe('a JSON service', () => {
  it('is asked in its region, signed, and its answer is given as it is', async () => {
    const { url, requests } = await serve(fine);
    expect(await openJsonServices(url)(CALL)).toEqual({
      input: { Name: 'org-trail' },
      region: 'eu-west-1',
    });
    expect(requests[0]?.signed).toMatchObject({ service: 'cloudtrail', isValid: true });
  });

  it('is asked by a path where it has no targets, and in any language', async () => {
    const { url } = await serve(fine);
    const input = { MaxResults: 50, Name: 'Prüfpfad 監査' };
    const call = { service: 'account', region: 'us-east-1', operation: 'ListRegions' } as const;
    expect(await openJsonServices(url)({ ...call, input })).toMatchObject({ input });
  });

  it('is found by its own variable', async () => {
    const { url } = await serve(fine);
    cleanUp.push(
      withEnvironment({
        ...KEYS,
        AWS_ENDPOINT_URL_CLOUDTRAIL: url,
        AWS_ENDPOINT_URL: 'http://[::1]:1',
      }),
    );
    expect(await openJsonServices(undefined)(CALL)).toHaveProperty('region');
  });

  it.each([
    ['throttles', 400, { __type: 'ThrottlingException', message: 'Rate exceeded' }],
    ['is away', 503, {}],
    ['is asked too often', 429, {}],
    [
      'calls our clock wrong',
      403,
      { __type: 'InvalidSignatureException', message: 'Signature expired: then' },
    ],
  ])('that %s is asked again', async (_, status, body) => {
    const { url, requests } = await serve(refused(status, body));
    expect(await openJsonServices(url)(CALL)).toHaveProperty('region');
    expect(requests.length).toBe(2);
  });

  it('that answers with something else is asked again, and then unreachable', async () => {
    const answer = { status: 200, body: Buffer.from('<html>') };
    const { url, requests } = await serve(fine, { fault: () => ({ kind: 'answer', answer }) });
    await expect(openJsonServices(url)(CALL)).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('is no JSON object'),
    });
    expect(requests.length).toBe(6);
  });

  it('that answers without end is not heard out', async () => {
    const answer = { status: 200, body: Buffer.alloc(16 * 1024 * 1024 + 1, ' ') };
    const { url, requests } = await serve(fine, { fault: () => ({ kind: 'answer', answer }) });
    await expect(openJsonServices(url)(CALL)).rejects.toMatchObject({ code: 'too-large' });
    expect(requests.length).toBe(1);
  });

  it.each([
    ['com.amazonaws.cloudtrail#TrailNotFoundException', 'TrailNotFoundException'],
    ['AccessDeniedException', 'AccessDeniedException'],
  ])('that says %s is not asked again', async (__type, name) => {
    const { url, requests } = await serve(refused(400, { __type, message: 'no\u0007\nnever' }));
    await expect(openJsonServices(url)(CALL)).rejects.toMatchObject({ name, message: 'no never' });
    expect(requests.length).toBe(1);
  });

  it('may name its error in a header', async () => {
    const headers = { 'x-amzn-errortype': 'InvalidTrailNameException:http://internal/' };
    const answer = { status: 400, headers, body: Buffer.from('not JSON') };
    const { url } = await serve(fine, { fault: () => ({ kind: 'answer', answer }) });
    await expect(openJsonServices(url)(CALL)).rejects.toMatchObject({
      name: 'InvalidTrailNameException',
    });
  });

  it('is reached through a proxy', async () => {
    const { url } = await serve(fine);
    const proxy = await startConnectProxy();
    cleanUp.push(() => proxy.close());
    cleanUp.push(withEnvironment({ ...KEYS, HTTP_PROXY: proxy.url }));
    expect(await openJsonServices(url)(CALL)).toHaveProperty('region');
    expect(proxy.targets).toEqual([new URL(url).host]);
  });

  it('is asked with the credentials of a profile, and with new ones where they expired', async () => {
    const body = Buffer.from(JSON.stringify({ __type: 'ExpiredTokenException' }));
    const { url, requests } = await serve(fine, {
      fault: ({ signed }) =>
        signed?.accessKeyId === 'AKIDFIRST'
          ? { kind: 'answer', answer: { status: 400, body } }
          : undefined,
    });
    cleanUp.push(withEnvironment({ AWS_CONFIG_FILE: await profile() }));
    expect(await openJsonServices(url)(CALL)).toHaveProperty('region');
    expect(requests.map(({ signed }) => signed?.accessKeyId)).toEqual(['AKIDFIRST', 'AKIDSECOND']);
  });

  it('is asked in every region with the same credentials, which are fetched once', async () => {
    const { url, requests } = await serve(fine);
    cleanUp.push(withEnvironment({ AWS_CONFIG_FILE: await profile() }));
    const ask = openJsonServices(url);
    await Promise.all(['eu-west-1', 'us-east-1'].map((region) => ask({ ...CALL, region })));
    await ask({ ...CALL, region: 'cn-north-1' });
    // The second time, the profile's program gives another key.
    expect(new Set(requests.map(({ signed }) => signed?.accessKeyId))).toEqual(
      new Set(['AKIDFIRST']),
    );
  });

  it('is not asked without credentials, and is asked once there are some', async () => {
    const { url, requests } = await serve(fine);
    const ask = openJsonServices(url);
    cleanUp.push(withEnvironment({}));
    await expect(ask(CALL)).rejects.toThrow('Could not load credentials');
    expect(requests).toEqual([]);
    cleanUp.push(withEnvironment(KEYS));
    expect(await ask(CALL)).toHaveProperty('region');
  });
});

/** A profile whose program gives one key at first and another from then on. */
async function profile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'trailwarden-'));
  cleanUp.push(() => rm(folder, { recursive: true }));
  const script = join(folder, 'credentials.mjs');
  const mark = JSON.stringify(join(folder, 'called'));
  await writeFile(
    script,
    `import { existsSync, writeFileSync } from 'node:fs';
     const [id, secret] = existsSync(${mark}) ? ['AKIDSECOND', 'second'] : ['AKIDFIRST', 'first'];
     writeFileSync(${mark}, '');
     console.log(JSON.stringify({ Version: 1, AccessKeyId: id, SecretAccessKey: secret }));`,
  );
  await chmod(script, 0o755);
  const config = join(folder, 'config');
  await writeFile(config, `[default]\ncredential_process = "${process.execPath}" "${script}"\n`);
  return config;
}
