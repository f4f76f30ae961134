import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** An organisation as large as asked for, which answers the readers' calls from a table. */
export interface OrganizationServer {
  readonly url: string;
  readonly served: () => number;
  close(): void;
}

interface Size {
  readonly accounts: number;
  readonly regions: number;
  /** Milliseconds before each answer. */
  readonly delay: number;
}

const MANAGEMENT = '100000000000';
const TRAIL = `arn:aws:cloudtrail:us-east-1:${MANAGEMENT}:trail/org-trail`;
const DESCRIPTION = {
  Name: 'org-trail',
  S3BucketName: 'archive',
  IncludeGlobalServiceEvents: true,
  IsMultiRegionTrail: true,
  HomeRegion: 'us-east-1',
  TrailARN: TRAIL,
  LogFileValidationEnabled: true,
  IsOrganizationTrail: true,
};
const accountOf = (index: number): string => String(100_000_000_000 + index);
const regionOf = (index: number): string => (index === 0 ? 'us-east-1' : `eu-west-${index}`);

/** Starts it on a free port. */
export async function startOrganizationServer(size: Size): Promise<OrganizationServer> {
  let served = 0;
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      served += 1;
      const { status, body } = answer(size, incoming, Buffer.concat(chunks).toString('utf8'));
      setTimeout(() => outgoing.writeHead(status).end(body), size.delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}`,
    served: () => served,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Reply {
  readonly status: number;
  readonly body: string;
}
const json = (value: unknown): Reply => ({ status: 200, body: JSON.stringify(value) });
const xml = (body: string): Reply => ({ status: 200, body });
const none = (code: string): Reply => ({
  status: 404,
  body: `<Error><Code>${code}</Code><Message>none</Message></Error>`,
});

const serviceOf = (authorization = ''): string | undefined =>
  /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(authorization)?.[1];

function answer(size: Size, { headers, url = '' }: IncomingMessage, body: string): Reply {
  const service = serviceOf(headers.authorization);
  const at = new URL(url, 'http://x');
  if (service === 'sts') return sts(body);
  if (service === 's3') return s3(size, at);
  const operation = operationOf(at, String(headers['x-amz-target']));
  return JSON_ANSWERS[operation]?.(size, body) ?? rest(service, at, size);
}

/** JSON protocols name the operation in a header, the newest one in the path. */
const operationOf = (at: URL, target: string): string =>
  at.pathname.split('/operation/')[1] ?? target.split('.').at(-1) ?? '';

const JSON_ANSWERS: Readonly<Record<string, (size: Size, body: string) => Reply>> = {
  DescribeOrganization: () =>
    json({ Organization: { Id: 'o-exampleorg1', MasterAccountId: MANAGEMENT, FeatureSet: 'ALL' } }),
  ListAccounts: ({ accounts }, body) => page(accounts, body),
  ListAWSServiceAccessForOrganization: () =>
    json({ EnabledServicePrincipals: [{ ServicePrincipal: 'cloudtrail.amazonaws.com' }] }),
  ListDelegatedAdministrators: () => json({ DelegatedAdministrators: [{ Id: accountOf(1) }] }),
  ListParents: () => json({ Parents: [{ Id: 'r-root', Type: 'ROOT' }] }),
  ListPoliciesForTarget: () => json({ Policies: [] }),
  DescribeTrails: () => json({ trailList: [DESCRIPTION] }),
  GetTrailStatus: () => json({ IsLogging: true, LatestDeliveryTime: Date.now() / 1000 }),
  GetEventSelectors: () => json({ EventSelectors: [], AdvancedEventSelectors: [] }),
  DescribeConfigurationRecorders: () =>
    json({ ConfigurationRecorders: [{ name: 'default', recordingGroup: { allSupported: true } }] }),
  DescribeConfigurationRecorderStatus: () =>
    json({ ConfigurationRecordersStatus: [{ name: 'default', recording: true }] }),
};

/** ListAccounts answers twenty at a time. */
function page(accounts: number, body: string): Reply {
  const from = Number(/"NextToken":"(\d+)"/.exec(body)?.[1] ?? 0);
  const to = Math.min(accounts, from + 20);
  const Accounts = Array.from({ length: to - from }, (_, index) => ({
    Id: accountOf(from + index),
    Name: `account ${from + index}`,
    State: 'ACTIVE',
  }));
  return json(to < accounts ? { Accounts, NextToken: String(to) } : { Accounts });
}

function sts(body: string): Reply {
  const role = new URLSearchParams(body).get('RoleArn');
  if (role === null)
    return xml(
      `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${MANAGEMENT}:user/bench</Arn><Account>${MANAGEMENT}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    );
  const key = role.split(':')[4] ?? '';
  return xml(
    `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>${key}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  );
}

/** The bucket belongs to the second account; every account and Region delivered an hour ago. */
function s3({ accounts }: Size, { pathname, searchParams }: URL): Reply {
  if (pathname.startsWith('/v20180820')) return none('NoSuchPublicAccessBlockConfiguration');
  if (searchParams.has('list-type')) return listing(searchParams.get('prefix') ?? '');
  if (pathname === '/') {
    const buckets = accounts > 0 ? '<Bucket><Name>archive</Name></Bucket>' : '';
    return xml(`<ListAllMyBucketsResult><Buckets>${buckets}</Buckets></ListAllMyBucketsResult>`);
  }
  const [sub = ''] = [...searchParams.keys()].filter((key) => key !== 'x-id');
  return none(NONE[sub] ?? 'NoSuchKey');
}

const NONE: Readonly<Record<string, string>> = {
  policy: 'NoSuchBucketPolicy',
  lifecycle: 'NoSuchLifecycleConfiguration',
  publicAccessBlock: 'NoSuchPublicAccessBlockConfiguration',
};

const HOURS = 24;
function listing(prefix: string): Reply {
  const [, , account = '', kind = '', region = ''] = prefix.split('/');
  const keys = Array.from({ length: kind === 'CloudTrail' ? 1 : HOURS }, (_, hours) => {
    const time = new Date(Date.now() - (HOURS - hours - 0.5) * 3_600_000);
    const stamp = time.toISOString().replace(/[-:]|\.\d+/g, '');
    const day = time.toISOString().slice(0, 10).replaceAll('-', '/');
    return kind === 'CloudTrail'
      ? `${prefix}${day}/${account}_CloudTrail_${region}_${stamp.slice(0, 13)}Z_abcdefgh12345678.json.gz`
      : `${prefix}${day}/${account}_CloudTrail-Digest_${region}_org-trail_us-east-1_${stamp}.json.gz`;
  });
  const contents = keys.map(
    (key) =>
      `<Contents><Key>${key}</Key><LastModified>2026-01-01T00:00:00Z</LastModified><Size>1</Size></Contents>`,
  );
  return xml(
    `<ListBucketResult>${contents.join('')}<IsTruncated>false</IsTruncated></ListBucketResult>`,
  );
}

function rest(service: string | undefined, at: URL, { regions }: Size): Reply {
  if (at.pathname.startsWith('/listRegions'))
    return json({
      Regions: Array.from({ length: regions }, (_, index) => ({
        RegionName: regionOf(index),
        RegionOptStatus: 'ENABLED',
      })),
    });
  if (service === 'guardduty' && at.pathname === '/detector') return json({ detectorIds: ['d1'] });
  if (service === 'guardduty') return json({ status: 'ENABLED', adminAccounts: [] });
  return json({});
}
