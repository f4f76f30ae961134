import http from 'node:http';
import https from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { tunnelFor } from './s3/proxy.ts';

/** What every AWS SDK client of ours is made with. */
export interface AwsClientOptions {
  readonly maxAttempts: number;
  readonly retryMode: 'adaptive';
  readonly requestHandler: NodeHttpHandler;
  /** Only where the user named one: the SDK itself knows `AWS_ENDPOINT_URL*` and profiles. */
  readonly endpoint?: string;
}

const CONNECT_MS = 5_000;
const ANSWER_MS = 30_000;

/** Stands for any AWS host when the proxy variables are asked: clients of all services share one handler. */
const AWS = new URL('https://amazonaws.com');

/** What the proxy variables are asked about. */
export function awsOrigin(endpoint: string | undefined): URL {
  return endpoint === undefined ? AWS : new URL(endpoint);
}

/**
 * Options for an AWS SDK client: patience, adaptive retries, and the proxies of the environment,
 * which the SDK does not read by itself.
 * @param endpoint `--endpoint-url`
 */
export async function awsClientOptions(endpoint?: string): Promise<AwsClientOptions> {
  const keepAlive = { keepAlive: true };
  const tunnel = await tunnelFor(awsOrigin(endpoint), keepAlive);
  return {
    maxAttempts: 6,
    retryMode: 'adaptive',
    requestHandler: new NodeHttpHandler({
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      httpAgent: tunnel ?? new http.Agent(keepAlive),
      httpsAgent: tunnel ?? new https.Agent(keepAlive),
    }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
