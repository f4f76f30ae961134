import { createServer, type Server } from 'node:http';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { awsHandler } from '../../../action/read/aws-handler.ts';
import { startConnectProxy } from '../../kit/connect-proxy.ts';
import { withEnvironment } from '../../kit/environment.ts';

let silent: Server;
let place: string;
beforeEach(async () => {
  silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const at = silent.address();
  place = `127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}`;
});
afterEach(async () => {
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});

async function ask(host: string): Promise<unknown> {
  const times = { connectionTimeout: 2_000, requestTimeout: 50 };
  const client = new STSClient({
    endpoint: `http://${host}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: await awsHandler({ ...times, agent: {} }),
  });
  return client.send(new GetCallerIdentityCommand({})).finally(() => {
    client.destroy();
  });
}

describe('a service that takes a request and never answers', () => {
  it('is given up', async () => {
    await expect(ask(place)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is given up behind a proxy too', async () => {
    const proxy = await startConnectProxy({ 'aws.example': place });
    const restore = withEnvironment({ HTTP_PROXY: proxy.url });
    try {
      await expect(ask('aws.example')).rejects.toMatchObject({ name: 'TimeoutError' });
    } finally {
      restore();
      silent.closeAllConnections();
      await proxy.close();
    }
  });
});
