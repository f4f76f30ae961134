import { createServer, request as forward } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublicKey } from '../../checks/archive.ts';
import { listPublicKeys } from './fake-cloudtrail.ts';

/**
 * A small server before moto. It answers the calls that moto 5.2.1 lacks or answers thinly (they
 * are listed in `ANSWERS`), refuses what a test tells it to refuse, and passes everything else on.
 */

export type Json = Readonly<Record<string, unknown>>;

/** What the missing services would know. Tests change it between looks. */
export interface OverlayState {
  regions: readonly string[];
  /** Accounts registered for cloudtrail.amazonaws.com. */
  trailAdministrators: readonly string[];
  /** Trail descriptions (as CloudTrail writes them) that members see though they own none. */
  shadows: readonly Json[];
  /** Fields laid over moto's answer, by trail ARN. */
  trails: Record<string, Json>;
  statuses: Record<string, Json>;
  insights: Record<string, readonly string[]>;
  /** Event data stores and their resource policies, by Region. */
  stores: Record<string, readonly Json[]>;
  resourcePolicies: Record<string, string>;
  /** Keys that sign digests, by Region. */
  publicKeys: ReadonlyMap<string, readonly PublicKey[]>;
  /** Bucket policies: moto applies a Deny without its conditions, and would lock us out. */
  bucketPolicies: Record<string, string>;
  /** Whole answers to a call, in the service's own words: moto refuses some settings on a filled bucket. */
  bodies: Record<string, string>;
  events: readonly Json[];
  hubAdministrators: readonly string[];
  standards: readonly Json[];
  aggregators: readonly string[];
  hubFindings: readonly Json[];
  hubConfiguration: Json;
  guardDutyMode: string;
  /** `s3:GetBucketPolicy`, or `444444444444 cloudtrail:DescribeTrails`, or `… @eu-west-1`: these are refused. */
  denied: readonly string[];
  /** These are refused as by a service control policy. */
  closed: readonly string[];
  /** Throttled once each. */
  throttled: string[];
}

export const anOverlayState = (): OverlayState => ({
  regions: ['us-east-1', 'eu-west-1'],
  trailAdministrators: [],
  shadows: [],
  trails: {},
  statuses: {},
  insights: {},
  stores: {},
  resourcePolicies: {},
  publicKeys: new Map(),
  bucketPolicies: {},
  bodies: {},
  events: [],
  hubAdministrators: [],
  standards: [],
  aggregators: [],
  hubFindings: [],
  hubConfiguration: {},
  guardDutyMode: 'ALL',
  denied: [],
  closed: [],
  throttled: [],
});

interface Call {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly body: Json;
  readonly path: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}
const ok = (body: unknown): Answer => ({ status: 200, body });
const fault = (code: string, message: string, status = 400): Answer => ({
  status,
  body: { __type: code, message },
});

/** The calls the overlay answers by itself. */
const ANSWERS: Readonly<Record<string, (state: OverlayState, call: Call) => Answer>> = {
  'account:ListRegions': ({ regions }) =>
    ok({
      Regions: regions.map((RegionName) => ({ RegionName, RegionOptStatus: 'ENABLED_BY_DEFAULT' })),
    }),
  'organizations:ListDelegatedAdministrators': ({ trailAdministrators }) =>
    ok({ DelegatedAdministrators: trailAdministrators.map((Id) => ({ Id, Status: 'ACTIVE' })) }),
  'cloudtrail:RegisterOrganizationDelegatedAdmin': (state, { body }) => {
    state.trailAdministrators = [...state.trailAdministrators, String(body.MemberAccountId)];
    return ok({});
  },
  'cloudtrail:ListEventDataStores': ({ stores }, { region, body }) =>
    paged(stores[region] ?? [], body),
  'cloudtrail:GetEventDataStore': ({ stores }, { region, body }) => {
    const found = (stores[region] ?? []).find(
      (one) => one.EventDataStoreArn === body.EventDataStore,
    );
    return found === undefined
      ? fault('EventDataStoreNotFoundException', 'no such store')
      : ok(found);
  },
  'cloudtrail:GetResourcePolicy': ({ resourcePolicies }, { body }) => {
    const policy = resourcePolicies[String(body.ResourceArn)];
    return policy === undefined
      ? fault('ResourcePolicyNotFoundException', 'no policy')
      : ok({ ResourceArn: body.ResourceArn, ResourcePolicy: policy });
  },
  'cloudtrail:ListPublicKeys': ({ publicKeys }, { region, body }) =>
    ok(listPublicKeys(publicKeys)(body, region).body),
  'cloudtrail:GetInsightSelectors': ({ insights }, { body }) => {
    const types = insights[String(body.TrailName)] ?? [];
    return types.length === 0
      ? fault('InsightNotEnabledException', 'Insights are off')
      : ok({
          TrailARN: body.TrailName,
          InsightSelectors: types.map((InsightType) => ({ InsightType })),
        });
  },
  'cloudtrail:LookupEvents': ({ events }, { account, body }) => {
    const [attribute] = Array.isArray(body.LookupAttributes) ? body.LookupAttributes : [];
    return ok({
      Events: events.filter(
        (event) => event.EventName === attribute.AttributeValue && event.account === account,
      ),
    });
  },
  'securityhub:ListOrganizationAdminAccounts': ({ hubAdministrators }) =>
    ok({ AdminAccounts: hubAdministrators.map((AccountId) => ({ AccountId, Status: 'ENABLED' })) }),
  'securityhub:DescribeOrganizationConfiguration': ({ hubConfiguration }) => ok(hubConfiguration),
  'securityhub:GetEnabledStandards': ({ standards }) => ok({ StandardsSubscriptions: standards }),
  'securityhub:GetFindings': ({ hubFindings }) => ok({ Findings: hubFindings }),
  'securityhub:ListFindingAggregators': ({ aggregators }) =>
    ok({
      FindingAggregators: aggregators.map((mode) => ({
        FindingAggregatorArn: `arn:aws:securityhub:us-east-1:1:finding-aggregator/${mode}`,
      })),
    }),
  'securityhub:GetFindingAggregator': (_, { path }) =>
    ok({ RegionLinkingMode: decodeURIComponent(path).split('/').at(-1) }),
  'guardduty:DescribeOrganizationConfiguration': ({ guardDutyMode }) =>
    ok({ memberAccountLimitReached: false, autoEnableOrganizationMembers: guardDutyMode }),
};

/** Two stores a page, and an empty page before the last: paginators must bear both. */
function paged(stores: readonly Json[], body: Json): Answer {
  const from = Number(body.NextToken ?? 0);
  if (from === 0 && stores.length > 2)
    return ok({ EventDataStores: stores.slice(0, 2), NextToken: '2' });
  if (from === 2) return ok({ EventDataStores: [], NextToken: '3' });
  return ok({ EventDataStores: from === 3 ? stores.slice(2) : stores });
}

export interface Overlay {
  readonly url: string;
  readonly state: OverlayState;
  close(): Promise<void>;
}

/** Starts the overlay before an emulator at `upstream` (`http://127.0.0.1:5000`). */
export async function startOverlay(upstream: string, defaultAccount: string): Promise<Overlay> {
  const state = anOverlayState();
  const accounts = new Map<string, string>();
  const whose = (key: string): string => accounts.get(key) ?? defaultAccount;
  const server = createServer((incoming, outgoing) => {
    serve({ upstream, state, accounts, whose }, incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  return {
    // S3 Control puts the account before the host's name, which an address cannot bear.
    url: `http://localhost:${port}`,
    state,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the overlay has no port');
  return address;
}

interface House {
  readonly upstream: string;
  readonly state: OverlayState;
  readonly accounts: Map<string, string>;
  readonly whose: (key: string) => string;
}

async function serve(
  house: House,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const raw = Buffer.concat(chunks);
  const call = callOf(house, incoming, raw);
  const refusal = refuse(house.state, call);
  if (refusal !== undefined) {
    reply(outgoing, call, refusal);
    return;
  }
  const own = ANSWERS[call.name];
  if (own !== undefined) {
    reply(outgoing, call, own(house.state, call));
    return;
  }
  const whole = wholeBody(house.state, call);
  if (whole !== undefined) {
    outgoing.writeHead(200).end(whole);
    return;
  }
  const answer = await passOn(house, incoming, nameAlone(call, raw));
  const body = amend(house, call, answer);
  outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': String(body.length) });
  outgoing.end(body);
}

function wholeBody(
  { bodies, bucketPolicies }: OverlayState,
  { name, path }: Call,
): string | undefined {
  const bucket = path.split('/')[1] ?? '';
  return name === 's3:GetBucketPolicy' ? bucketPolicies[bucket] : bodies[name];
}

/** Names a call from its headers, path and body, for all of AWS's protocols. */
function callOf(
  { whose }: House,
  { headers, url = '', method = '' }: IncomingMessage,
  raw: Buffer,
): Call {
  const text = raw.toString('utf8');
  const { key, region, service } = signerOf(headers.authorization);
  const at = new URL(url, 'http://x');
  const isControl = service === 's3' && at.pathname.startsWith('/v20180820');
  const name = jsonName(headers, at) || queryName(text) || restName(service, method, at);
  return {
    name: isControl ? 's3control:GetPublicAccessBlock' : `${prefixOf(service)}:${name}`,
    account: whose(key),
    region,
    body: text.startsWith('{') ? JSON.parse(text) : {},
    path: at.pathname,
  };
}

function signerOf(authorization = '') {
  const [, key = '', region = '', service = ''] =
    /Credential=([^/]+)\/\d+\/([^/]+)\/([^/]+)\//.exec(authorization) ?? [];
  return { key, region, service };
}

/** JSON protocols name the operation in a header, the newest one in the path. */
function jsonName(headers: IncomingMessage['headers'], { pathname }: URL): string {
  const target =
    String(headers['x-amz-target'] ?? '')
      .split('.')
      .at(-1) ?? '';
  return target === '' ? (/\/operation\/(\w+)$/.exec(pathname)?.[1] ?? '') : target;
}

const queryName = (text: string): string =>
  text.startsWith('{') ? '' : (new URLSearchParams(text).get('Action') ?? '');

/** CloudWatch signs its requests under an old name. */
const prefixOf = (service: string): string => (service === 'monitoring' ? 'cloudwatch' : service);

const REST: readonly (readonly [string, string, RegExp, string])[] = [
  ['account', 'POST', /^\/listRegions/, 'ListRegions'],
  ['securityhub', 'GET', /^\/accounts/, 'DescribeHub'],
  ['securityhub', 'GET', /^\/organization\/admin/, 'ListOrganizationAdminAccounts'],
  ['securityhub', 'GET', /^\/organization\/configuration/, 'DescribeOrganizationConfiguration'],
  ['securityhub', 'POST', /^\/standards\/get/, 'GetEnabledStandards'],
  ['securityhub', 'POST', /^\/findings$/, 'GetFindings'],
  ['securityhub', 'GET', /^\/findingAggregator\/list/, 'ListFindingAggregators'],
  ['securityhub', 'GET', /^\/findingAggregator\/get/, 'GetFindingAggregator'],
  ['guardduty', 'GET', /^\/detector$/, 'ListDetectors'],
  ['guardduty', 'GET', /^\/detector\/[^/]+$/, 'GetDetector'],
  ['guardduty', 'GET', /^\/detector\/[^/]+\/admin$/, 'DescribeOrganizationConfiguration'],
  ['guardduty', 'GET', /^\/admin$/, 'ListOrganizationAdminAccounts'],
];

const SUBRESOURCES: Readonly<Record<string, string>> = {
  location: 'GetBucketLocation',
  policy: 'GetBucketPolicy',
  policyStatus: 'GetBucketPolicyStatus',
  acl: 'GetBucketAcl',
  ownershipControls: 'GetBucketOwnershipControls',
  publicAccessBlock: 'GetPublicAccessBlock',
  versioning: 'GetBucketVersioning',
  'object-lock': 'GetObjectLockConfiguration',
  encryption: 'GetBucketEncryption',
  logging: 'GetBucketLogging',
  lifecycle: 'GetBucketLifecycleConfiguration',
  replication: 'GetBucketReplication',
  notification: 'GetBucketNotificationConfiguration',
};

function restName(service: string, method: string, at: URL): string {
  if (service === 's3') return s3Name(method, at);
  const found = REST.find(
    ([own, verb, path]) => own === service && verb === method && path.test(at.pathname),
  );
  return found?.[3] ?? '';
}

function s3Name(method: string, { pathname, searchParams }: URL): string {
  const depth = pathname.split('/').filter(Boolean).length;
  if (method === 'HEAD') return depth > 1 ? 'HeadObject' : 'HeadBucket';
  if (method !== 'GET') return '';
  if (searchParams.has('list-type')) return 'ListObjectsV2';
  const [sub] = Object.entries(SUBRESOURCES).filter(([key]) => searchParams.has(key));
  return sub?.[1] ?? (depth === 0 ? 'ListBuckets' : 'GetObject');
}

function refuse(state: OverlayState, call: Call): Answer | undefined {
  const names = [
    call.name,
    `${call.account} ${call.name}`,
    `${call.name} @${call.region}`,
    `${call.account} *`,
  ];
  const listed = (list: readonly string[]) => names.some((name) => list.includes(name));
  if (listed(state.closed))
    return fault(
      'AccessDeniedException',
      'not authorized with an explicit deny in a service control policy',
      403,
    );
  if (listed(state.denied))
    return fault('AccessDeniedException', 'not authorized to perform this', 403);
  const due = state.throttled.findIndex((name) => names.includes(name));
  if (due < 0) return undefined;
  state.throttled.splice(due, 1);
  return fault('ThrottlingException', 'Rate exceeded', 400);
}

const XML_SERVICES = ['s3', 's3control', 'iam', 'sns', 'sts'];

function reply(outgoing: ServerResponse, { name }: Call, answer: Answer): void {
  const [service = ''] = name.split(':');
  if (answer.status < 400) outgoing.writeHead(200).end(JSON.stringify(answer.body));
  else if (XML_SERVICES.includes(service)) refuseInXml(outgoing, name, answer.status);
  else refuseInJson(outgoing, answer);
}

function refuseInXml(outgoing: ServerResponse, name: string, status: number): void {
  const error = '<Code>AccessDenied</Code><Message>not authorized to perform this</Message>';
  const xml = name.startsWith('s3')
    ? `<Error>${error}</Error>`
    : `<ErrorResponse><Error>${error}</Error></ErrorResponse>`;
  outgoing.writeHead(status, { 'content-type': 'application/xml' });
  outgoing.end(name.includes(':Head') ? '' : xml);
}

function refuseInJson(outgoing: ServerResponse, { status, body }: Answer): void {
  const type = typeof body === 'object' && body !== null && '__type' in body ? body.__type : '';
  outgoing.writeHead(status, {
    'content-type': 'application/x-amz-json-1.1',
    'x-amzn-errortype': String(type),
  });
  outgoing.end(JSON.stringify(body));
}

interface Passed {
  readonly status: number;
  readonly headers: Record<string, string | string[]>;
  readonly body: Buffer;
}

/** CloudTrail takes a trail's ARN where it takes its name; moto breaks on it in these two calls. */
function nameAlone({ name, body }: Call, raw: Buffer): Buffer {
  if (!['cloudtrail:StartLogging', 'cloudtrail:StopLogging'].includes(name)) return raw;
  const trail = String(body.Name).split('/').at(-1);
  return Buffer.from(JSON.stringify({ ...body, Name: trail }));
}

function passOn({ upstream }: House, incoming: IncomingMessage, raw: Buffer): Promise<Passed> {
  const { hostname, port } = new URL(upstream);
  return new Promise((resolve, reject) => {
    const outgoing = forward(
      {
        hostname,
        port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, 'content-length': String(raw.length) },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const headers: Passed['headers'] = {};
          for (const [name, value] of Object.entries(answer.headers))
            if (
              value !== undefined &&
              !['transfer-encoding', 'content-length', 'connection'].includes(name)
            )
              headers[name] = value;
          resolve({ status: answer.statusCode ?? 500, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(raw);
  });
}

/** Lays over moto's answer what moto does not know: shadow trails, delivery times, whose keys are whose. */
function amend({ state, accounts }: House, call: Call, { body, status }: Passed): Buffer {
  if (call.name === 'sts:AssumeRole') remember(accounts, body.toString('utf8'));
  if (call.name === 'cloudtrail:DescribeTrails' && status === 200)
    return describeTrails(state, body);
  if (call.name !== 'cloudtrail:GetTrailStatus') return body;
  const extra = state.statuses[String(call.body.Name)] ?? {};
  // Members and other Regions may ask for the status of an organisation trail by its ARN.
  const known = status === 200 ? JSON.parse(body.toString('utf8')) : {};
  return Buffer.from(JSON.stringify({ ...known, ...extra }));
}

function describeTrails({ shadows, trails }: OverlayState, body: Buffer): Buffer {
  const answer = JSON.parse(body.toString('utf8'));
  const own: readonly Json[] = answer.trailList ?? [];
  const missing = shadows.filter((shadow) => !own.some((one) => one.TrailARN === shadow.TrailARN));
  const all = [...own, ...missing].map((one) => ({ ...one, ...trails[String(one.TrailARN)] }));
  return Buffer.from(JSON.stringify({ trailList: all.filter((one) => !('gone' in one)) }));
}

function remember(accounts: Map<string, string>, xml: string): void {
  const key = /<AccessKeyId>([^<]+)</.exec(xml)?.[1];
  const account = /<Arn>arn:[^:]+:sts::(\d{12}):/.exec(xml)?.[1];
  if (key !== undefined && account !== undefined) accounts.set(key, account);
}
