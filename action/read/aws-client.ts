import type { NodeHttpHandler } from '@smithy/node-http-handler';
import { awsHandler } from './aws-handler.ts';

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

/**
 * Options for an AWS SDK client: patience, adaptive retries, and the proxies of the environment,
 * which the SDK does not read by itself.
 * @param endpoint `--endpoint-url`
 */
export async function awsClientOptions(endpoint?: string): Promise<AwsClientOptions> {
  return {
    maxAttempts: 6,
    retryMode: 'adaptive',
    requestHandler: await awsHandler({
      connectionTimeout: CONNECT_MS,
      requestTimeout: ANSWER_MS,
      agent: { keepAlive: true },
    }),
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
