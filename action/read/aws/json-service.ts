import { isLogRecord } from '../../../checks/log-record.ts';
import { createAwsClient, type AwsClient } from '../s3/client.ts';
import { rotating, type CredentialProvider } from '../s3/credentials.ts';
import { DEFAULT_LIMITS } from '../s3/source.ts';
import { isPlainRegion, plainAws, type PlainService } from './environment.ts';
import type { JsonPart } from './json-answer.ts';
import type { JsonCall, JsonService, ServicePlace } from './json-call.ts';
import { jsonRefusalOf } from './json-refusal.ts';

/**
 * The answer as it was sent: instants are seconds since 1970, bytes are base64.
 * @throws AwsError with the service's own code, ArchiveError where it cannot be reached
 */
export type AskService = (call: JsonCall) => Promise<JsonPart>;

interface Protocol {
  readonly variable: PlainService;
  /** Before the operation in `X-Amz-Target`; empty where the path names the operation. */
  readonly target: string;
}

const PROTOCOLS: Readonly<Record<JsonService, Protocol>> = {
  cloudtrail: { variable: 'CLOUDTRAIL', target: 'CloudTrail_20131101' },
  organizations: { variable: 'ORGANIZATIONS', target: 'AWSOrganizationsV20161128' },
  account: { variable: 'ACCOUNT', target: '' },
};

/** As patient as the SDK's clients here; fewer are asked at once, and a page of an answer is small. */
const LIMITS = {
  ...DEFAULT_LIMITS,
  ...{ maxInFlight: 8, attempts: 6, idleTimeout: 15_000, maxObjectBytes: 16 * 1024 * 1024 },
};

/**
 * Asks AWS's JSON services by the connections that read S3: loading an SDK client takes longer than
 * all that is asked of it.
 * @param endpoint `--endpoint-url`; else that of the environment and profiles
 */
export function openJsonServices(endpoint: string | undefined): AskService {
  const clients = new Map<string, Promise<AwsClient>>();
  // A chain may ask STS, a program or a person: once for all regions, whichever asks first.
  let chain: CredentialProvider | undefined;
  const placeOf = async (call: JsonCall): Promise<ServicePlace> => {
    const { url, credentials } = plainPlace(call, endpoint) ?? (await askSdk(call, endpoint));
    chain ??= credentials;
    return { url, credentials: chain };
  };
  return async (call) => {
    const name = `${call.service} ${call.region}`;
    const client = clients.get(name) ?? openClient(call, placeOf(call));
    clients.set(name, client);
    // Credentials that were not to be had may be there when the next call needs them.
    client.catch(() => clients.delete(name));
    return send(await client, call);
  };
}

async function openClient(
  { service, region }: JsonCall,
  place: Promise<ServicePlace>,
): Promise<AwsClient> {
  const { url, credentials } = await place;
  const shared = rotating(await credentials(), () => credentials({ forceRefresh: true }));
  return createAwsClient({ objects: url, region, service, limits: LIMITS }, shared);
}

/** Undefined where the environment alone does not say. */
function plainPlace(
  { service, region }: JsonCall,
  endpoint: string | undefined,
): ServicePlace | undefined {
  const plain = plainAws(process.env, endpoint);
  const host = `${service}.${region}.amazonaws.com`;
  const address = plain?.addressOf(PROTOCOLS[service].variable, host);
  if (plain === undefined || address === undefined) return undefined;
  if (address.isAws && !isPlainRegion(region)) return undefined;
  return { url: `${address.url}/`, credentials: () => Promise.resolve(plain.credentials) };
}

/** The SDK is loaded only where the environment leaves something to find out. */
async function askSdk(call: JsonCall, endpoint: string | undefined): Promise<ServicePlace> {
  const { sdkPlace } = await import('./sdk-services.ts');
  return sdkPlace(call, endpoint);
}

async function send(
  client: AwsClient,
  { service, region, operation, input }: JsonCall,
): Promise<JsonPart> {
  const { target } = PROTOCOLS[service];
  const isNamed = target === '';
  let answer: unknown;
  await client({
    what: `${service}:${operation} in ${region}`,
    method: 'POST',
    path: isNamed ? `${operation.charAt(0).toLowerCase()}${operation.slice(1)}` : '',
    query: {},
    body: asciiJson(input),
    contentType: isNamed ? 'application/json' : 'application/x-amz-json-1.1',
    ...(isNamed ? {} : { target: `${target}.${operation}` }),
    refusalOf: jsonRefusalOf,
    check({ body }) {
      answer = parsed(body);
      return isLogRecord(answer) ? undefined : 'what was answered is no JSON object';
    },
  });
  return isLogRecord(answer) ? answer : {};
}

function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'));
  } catch {
    return undefined;
  }
}
