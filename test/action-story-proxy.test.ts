import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { certificate, HAS_OPENSSL } from './kit/certificate.ts';
import { startConnectProxy, type ConnectProxy } from './kit/connect-proxy.ts';
import { openScene, type Scene } from './kit/github-scene.ts';
import { startTlsFront } from './kit/tls-front.ts';

/** The built Action behind a proxy, with a GitHub of one's own: no host but the proxy can be reached. */

const FINDINGS = 12;
let scene: Scene;
let proxy: ConnectProxy | undefined;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(async () => {
  await proxy?.close();
  await scene.close();
  expect(scene.github.broken).toEqual([]);
});

const here = (url: string) => url.replace('http://', '');
/** Every way to write it: curl's small letters, and everybody else's capitals. */
const both = (name: string, value: string) => ({ [name]: value, [name.toLowerCase()]: value });
/** What the audit of the configuration asks first, who it is, in the old protocol of STS. */
const askedWho = () =>
  scene.aws.requests.filter(({ method, url }) => method === 'POST' && url === '/').length;

const whereOpensslIs = HAS_OPENSSL ? describe : describe.skip;

whereOpensslIs('over TLS, through HTTPS_PROXY', () => {
  it('tells GitHub, and asks AWS for logs and for the configuration', async () => {
    const made = certificate(['ghes.example', 'aws.example']);
    const [github, aws] = await Promise.all(
      [scene.github.url, scene.aws.url].map((url) => startTlsFront(url, made)),
    );
    proxy = await startConnectProxy({
      'ghes.example': github?.place ?? '',
      'aws.example': aws?.place ?? '',
    });
    scene.github.prefix = '/api/v3';
    const { code, stdout, outputs } = await scene.step({
      inputs: { 'endpoint-url': 'https://aws.example', skip: '' },
      env: {
        NODE_EXTRA_CA_CERTS: made.file,
        GITHUB_API_URL: 'https://ghes.example/api/v3',
        GITHUB_SERVER_URL: 'https://ghes.example',
        ...both('HTTPS_PROXY', proxy.url),
      },
    });
    await Promise.all([github?.close(), aws?.close()]);
    expect(new Set(proxy.targets)).toEqual(new Set(['ghes.example:443', 'aws.example:443']));
    expect({ code, delivered: outputs.get('delivered'), stdout }).toMatchObject({
      delivered: 'true',
    });
    expect(scene.github.state.open()).toHaveLength(FINDINGS + 1);
    expect(askedWho()).toBeGreaterThan(0);
    expect(stdout).not.toMatch(/ENOTFOUND|EAI_AGAIN/u);
  });
});

describe('NO_PROXY', () => {
  it('keeps the hosts that it names away from the proxy, and no others', async () => {
    proxy = await startConnectProxy({ 'ghes.example': here(scene.github.url) });
    scene.github.prefix = '/api/v3';
    const { code, stdout } = await scene.step({
      inputs: { skip: '' },
      env: {
        GITHUB_API_URL: 'http://ghes.example/api/v3',
        ...both('HTTP_PROXY', proxy.url),
        // AWS has an endpoint within reach, which no proxy should see.
        ...both('HTTPS_PROXY', 'http://127.0.0.1:9'),
        ...both('NO_PROXY', '127.0.0.1'),
      },
    });
    expect(new Set(proxy.targets)).toEqual(new Set(['ghes.example:80']));
    expect(scene.github.state.open()).toHaveLength(FINDINGS + 1);
    expect(askedWho()).toBeGreaterThan(0);
    expect({ code, stdout }).toMatchObject({ stdout: expect.not.stringContaining('ECONNREFUSED') });
  });
});
