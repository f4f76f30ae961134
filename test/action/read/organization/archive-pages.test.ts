import { afterEach, describe, expect, it } from '@jest/globals';
import type { parseArchiveKey } from '../../../../checks/archive-key.ts';
import { listNewest, MOST_PAGES } from '../../../../action/read/organization/archive-pages.ts';
import { type AwsServer, startAwsServer } from '../../../kit/aws-server.ts';
import { aDesk, MEMBER } from './desk.ts';

const PREFIX = 'AWSLogs/111111111111/CloudTrail/us-east-1/';
const FROM = new Date('2026-03-10T00:00:00Z');

/** One log file every second, more than any listing shows at once. */
function logNames(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const time = new Date(FROM.getTime() + Math.floor(index / 60) * 60_000).toISOString();
    const stamp = time.replace(/[-:]|:\d\d\.\d+/gu, '').slice(0, 13);
    const unique = String(index).padStart(16, '0');
    return `${PREFIX}${time.slice(0, 10).replaceAll('-', '/')}/111111111111_CloudTrail_us-east-1_${stamp}Z_${unique}.json.gz`;
  });
}

let server: AwsServer | undefined;
afterEach(() => server?.close());

async function clientsOf(names: readonly string[]) {
  const objects = new Map(names.map((key) => [key, { body: new Uint8Array(), metadata: {} }]));
  server = await startAwsServer({ buckets: { archive: { region: 'us-east-1', objects } } });
  return (await aDesk(server.url)).clientsOf(MEMBER, 'us-east-1');
}

const folder = { bucket: 'archive', prefix: PREFIX, from: FROM, isOurs: () => true, keep: 50 };

describe('the listing of an archive', () => {
  it('reads every page, and keeps the newest', async () => {
    const names = logNames(2500);
    const newest = await listNewest(await clientsOf(names), folder);
    expect(newest.map(({ key }) => key)).toEqual(names.slice(-50));
    expect(server?.requests).toHaveLength(3);
  });
  it('leaves out what is not asked for, and what is older', async () => {
    const clients = await clientsOf(logNames(1500));
    const later = { ...folder, from: new Date(FROM.getTime() + 24 * 60_000), keep: Infinity };
    expect(await listNewest(clients, later)).toHaveLength(60);
    const none = {
      ...folder,
      isOurs: (name: ReturnType<typeof parseArchiveKey>) => name.kind === 'digest',
    };
    expect(await listNewest(clients, none)).toEqual([]);
  });
  it('is not known where it is cut', async () => {
    const clients = await clientsOf(logNames(MOST_PAGES * 1000 + 1));
    await expect(listNewest(clients, folder)).rejects.toMatchObject({
      call: 's3:ListObjectsV2',
      message: expect.stringContaining(`was cut after ${MOST_PAGES} pages`),
    });
    expect(server?.requests).toHaveLength(MOST_PAGES);
  });
});
