import { AccountClient } from '@aws-sdk/client-account';
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { ConfigServiceClient } from '@aws-sdk/client-config-service';
import { GuardDutyClient } from '@aws-sdk/client-guardduty';
import { IAMClient } from '@aws-sdk/client-iam';
import { KMSClient } from '@aws-sdk/client-kms';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { S3Client } from '@aws-sdk/client-s3';
import { S3ControlClient } from '@aws-sdk/client-s3-control';
import { SecurityHubClient } from '@aws-sdk/client-securityhub';
import { SNSClient } from '@aws-sdk/client-sns';
import { STSClient } from '@aws-sdk/client-sts';
import type { MiddlewareStack } from '@smithy/types';
import { awsHandler } from '../aws-handler.ts';
import type { ApiCall } from './options.ts';
import type { Gate } from './call.ts';
import { watch } from './call.ts';

/** Keys of a role that was assumed. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}
/** Whose eyes a client looks through. Without keys: the caller's own. */
export interface Session {
  readonly account: string;
  readonly keys?: Keys;
}

export interface Wiring {
  readonly endpointUrl: string | undefined;
  readonly gate: Gate;
  readonly onCall: (call: ApiCall) => void;
  /** The first client: its connections and, for the caller's own session, its credentials are shared. */
  readonly first: STSClient;
}

/** More sockets than calls under way; one pool for all clients. */
const SOCKETS = 64;
const ATTEMPTS = 6;
const POOL = { maxSockets: SOCKETS, keepAlive: true };

export const firstClient = async (
  region: string,
  endpointUrl: string | undefined,
): Promise<STSClient> =>
  new STSClient({
    region,
    ...retries,
    ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
    requestHandler: await awsHandler({
      connectionTimeout: 10_000,
      requestTimeout: 60_000,
      agent: POOL,
    }),
  });

const retries = { maxAttempts: ATTEMPTS, retryMode: 'adaptive' } as const;

/**
 * What every client would otherwise look up for itself, in the environment and in files: thousands
 * of clients take the first one's answers. Each keeps its middleware ready for the next call.
 */
const sharedBy = ({ endpointUrl, first: { config } }: Wiring) => ({
  ...retries,
  cacheMiddleware: true,
  requestHandler: config.requestHandler,
  useDualstackEndpoint: config.useDualstackEndpoint,
  useFipsEndpoint: config.useFipsEndpoint,
  userAgentAppId: config.userAgentAppId,
  authSchemePreference: config.authSchemePreference,
  defaultsMode: config.defaultsMode,
  ...(endpointUrl === undefined ? {} : { endpoint: endpointUrl }),
});

/** Whose eyes clients look through, asked at every call. */
type Whose = () => Session;

/** Keys that are over at once: the SDK asks for them at every call instead of keeping the first. */
const OVER = new Date(0);

const keysOf =
  ({ first }: Wiring, whose: Whose) =>
  async () => ({ ...(whose().keys ?? (await first.config.credentials())), expiration: OVER });

/** The clients of one Region, each made when it is first asked for. */
export function clientsAt(wiring: Wiring, whose: Whose, region: string) {
  const { endpointUrl } = wiring;
  const config = { ...sharedBy(wiring), region, credentials: keysOf(wiring, whose) };
  const buckets = { ...config, ...bucketNames(endpointUrl) };
  const lazily = watchedBy(wiring, whose, region);
  return {
    account: lazily('account', () => new AccountClient(config), stackOf),
    cloudTrail: lazily('cloudtrail', () => new CloudTrailClient(config), stackOf),
    cloudWatch: lazily('cloudwatch', () => new CloudWatchClient(config), stackOf),
    config: lazily('config', () => new ConfigServiceClient(config), stackOf),
    guardDuty: lazily('guardduty', () => new GuardDutyClient(config), stackOf),
    iam: lazily('iam', () => new IAMClient(config), stackOf),
    kms: lazily('kms', () => new KMSClient(config), stackOf),
    logs: lazily('logs', () => new CloudWatchLogsClient(config), stackOf),
    organizations: lazily('organizations', () => new OrganizationsClient(config), stackOf),
    s3: lazily('s3', () => new S3Client(buckets), stackOf),
    s3Control: lazily(
      's3control',
      () => plainHost(new S3ControlClient(config), endpointUrl),
      stackOf,
    ),
    securityHub: lazily('securityhub', () => new SecurityHubClient(config), stackOf),
    sns: lazily('sns', () => new SNSClient(config), stackOf),
    sts: lazily('sts', () => new STSClient(config), stackOf),
  };
}

export type Clients = ReturnType<typeof clientsAt>;

/** Clients kept by account and Region; an organisation may have thousands of each. */
const KEPT = 64;

/** Clients made once for an account and Region, as long as they are asked for now and then. */
export function clientBook(wiring: Wiring) {
  const book = new Map<string, Clients>();
  return (session: Session, region: string): Clients => {
    const key = `${session.account} ${region}`;
    const clients = book.get(key) ?? clientsAt(wiring, () => session, region);
    book.delete(key);
    book.set(key, clients);
    const [oldest] = book.keys();
    if (book.size > KEPT && oldest !== undefined) book.delete(oldest);
    return clients;
  };
}

/** Clients of every Region that look into one account after another: to make them costs more than to use them. */
export class Eyes {
  readonly #wiring: Wiring;
  readonly #clients = new Map<string, Clients>();
  #session: Session = { account: '' };

  constructor(wiring: Wiring) {
    this.#wiring = wiring;
  }

  /** Only between calls: a call under way takes the keys of the account it began with. */
  turnTo(session: Session): this {
    this.#session = session;
    return this;
  }

  in(region: string): Clients {
    const clients =
      this.#clients.get(region) ?? clientsAt(this.#wiring, () => this.#session, region);
    this.#clients.set(region, clients);
    return clients;
  }
}

/** S3 Control puts the account before the host's name; an emulator has one name alone. */
function plainHost(client: S3ControlClient, endpointUrl: string | undefined): S3ControlClient {
  const own = endpointUrl ?? process.env.AWS_ENDPOINT_URL;
  if (own === undefined) return client;
  client.middlewareStack.add(
    (next) => (step) => {
      const { request } = step;
      if (typeof request === 'object' && request !== null && 'hostname' in request)
        request.hostname = new URL(own).hostname;
      return next(step);
    },
    { step: 'build', name: 'plainHost', priority: 'high' },
  );
  return client;
}

const stackOf = <Stack>({ middlewareStack }: { readonly middlewareStack: Stack }): Stack =>
  middlewareStack;

/** Makes a client when it is first asked for, and watches every call of it. */
const watchedBy =
  ({ gate, onCall }: Wiring, whose: Whose, region: string) =>
  <C, Input extends object, Output extends object>(
    service: string,
    make: () => C,
    stack: (client: C) => MiddlewareStack<Input, Output>,
  ): (() => C) => {
    let client: C | undefined;
    return () => {
      if (client !== undefined) return client;
      client = make();
      watch(stack(client), { service, whose, region, gate, onCall });
      return client;
    };
  };

/** Emulators have no host names for buckets; on AWS a bucket may be in another Region than we think. */
function bucketNames(endpointUrl: string | undefined) {
  const { AWS_ENDPOINT_URL: all, AWS_ENDPOINT_URL_S3: s3 } = process.env;
  const forcePathStyle = [endpointUrl, all, s3].some((one) => one !== undefined);
  return { forcePathStyle, followRegionRedirects: true };
}
