/**
 * A forged archive behind S3's and CloudTrail's APIs, as a process of its own so that it takes no
 * time from what is measured. Prints one line of JSON when it listens; ends with its standard input.
 *   node scripts/run.mjs bench/verify-server.ts --latency 20 --accounts 3 --regions 4 --hours 12
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerS3 } from '../test/kit/fake-s3.ts';
import { listPublicKeys } from '../test/kit/fake-cloudtrail.ts';
import { forgeArchive } from '../test/kit/forge-archive.ts';
import { backgroundRecord } from '../test/kit/records.ts';
import { startWireServer, type WireAnswer, type WireRequest } from './wire-server.ts';

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '0' },
    accounts: { type: 'string', default: '1' },
    regions: { type: 'string', default: '1' },
    hours: { type: 'string', default: '40' },
    /** Log files per hour and chain. */
    logs: { type: 'string', default: '50' },
    /** Events per log file. */
    events: { type: 'string', default: '20' },
    /** Where to lay the log files out as well, for the limit. */
    folder: { type: 'string' },
  },
});

const ACCOUNTS = ['111111111111', '222222222222', '333333333333'];
const REGIONS = ['us-east-1', 'us-west-2', 'eu-west-1', 'ap-southeast-2'];
const ORGANIZATION = 'o-exampleorgid';
const HOUR = 3_600_000;

const accounts = ACCOUNTS.slice(0, Number(values.accounts));
const regions = REGIONS.slice(0, Number(values.regions));
const hours = Number(values.hours);
const from = new Date('2026-03-08T00:00:00Z');
const isOrganization = accounts.length > 1;
const archive = forgeArchive({
  accounts,
  regions,
  hours,
  from,
  ...(isOrganization ? { organization: ORGANIZATION } : {}),
  logs: ({ account, region, start, random }) =>
    Array.from({ length: Number(values.logs) }, (_, file) => {
      const time = new Date(start.getTime() + (file % 12) * 300_000);
      const scene = { account, region, random, time: new Date(time.getTime() - 120_000) };
      return {
        time,
        records: Array.from({ length: Number(values.events) }, () => backgroundRecord(scene)),
      };
    }),
});

if (values.folder !== undefined)
  for (const key of archive.chains.flatMap(({ logs }) => logs)) {
    const path = join(values.folder, key.split('/').at(-1) ?? '');
    await mkdir(values.folder, { recursive: true });
    await writeFile(path, archive.get(key).body);
  }

const trail = {
  Name: 'main-trail',
  TrailARN: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main-trail',
  S3BucketName: archive.bucket,
  HomeRegion: 'us-east-1',
  IsMultiRegionTrail: true,
  IsOrganizationTrail: isOrganization,
  LogFileValidationEnabled: true,
};
type Operation = (input: Readonly<Record<string, unknown>>, region: string) => { body: unknown };
const operations: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['ListPublicKeys', listPublicKeys(archive.publicKeys)],
  ['DescribeTrails', () => ({ body: { trailList: [trail] } })],
  ['GetTrail', () => ({ body: { Trail: trail } })],
  ['GetTrailStatus', () => ({ body: { IsLogging: true } })],
  ['DescribeOrganization', () => ({ body: { Organization: { Id: ORGANIZATION } } })],
  ['TakeCounts', () => ({ body: takeCounts() })],
]);
const buckets = new Map([[archive.bucket, { region: 'us-east-1', objects: archive.objects }]]);
const counts = new Map<string, number>();

/** The requests since the last time this was asked, by what they were for. */
function takeCounts(): Readonly<Record<string, number>> {
  const taken = Object.fromEntries(counts);
  counts.clear();
  return taken;
}

function answer(request: WireRequest): WireAnswer {
  const target = request.headers['x-amz-target'] ?? '';
  if (target === '') return answerS3(request, buckets);
  const operation = operations.get(target.slice(target.lastIndexOf('.') + 1));
  const headers = { 'content-type': 'application/x-amz-json-1.1' };
  if (operation === undefined) {
    const body = Buffer.from(JSON.stringify({ __type: 'UnknownOperationException' }));
    return { status: 400, headers, body };
  }
  const region = (request.headers.authorization ?? '').split('/')[2] ?? '';
  const input: unknown = JSON.parse(request.body.toString() || '{}');
  const { body } = operation(isObject(input) ? input : {}, region);
  return { status: 200, headers, body: Buffer.from(JSON.stringify(body)) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What a request is for, from its first line and headers. */
function kindOf(head: string): string {
  const line = head.slice(0, head.indexOf(' HTTP/'));
  if (!line.startsWith('GET ')) return line.startsWith('HEAD ') ? 'bucket' : 'services';
  if (line.includes('?')) return line.includes('delimiter=') ? 'folders' : 'listings';
  return line.includes('/CloudTrail-Digest/') ? 'digests' : 'logs';
}

const server = await startWireServer(answer, {
  latency: Number(values.latency),
  onRequest: (head) => {
    const kind = kindOf(head);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  },
});
console.log(
  JSON.stringify({
    url: server.url,
    bucket: archive.bucket,
    trail: trail.TrailARN,
    accounts,
    regions,
    logs: archive.chains.reduce((sum, { logs }) => sum + logs.length, 0),
    digests: archive.chains.reduce((sum, { digests }) => sum + digests.length, 0),
    storedBytes: [...archive.objects.values()].reduce((sum, { body }) => sum + body.length, 0),
    since: from.toISOString(),
    // The last digest ends within the hour after the last logs.
    until: new Date(from.getTime() + hours * HOUR).toISOString(),
  }),
);
process.stdin.resume();
process.stdin.on('end', () => process.exit());
