import { describe, expect, it } from '@jest/globals';
import { findChangeEvents } from '../../action/change-events.ts';
import { forgeArchive, type ForgedHour } from '../kit/forge-archive.ts';
import { anIamUser, aRecord, backgroundRecord } from '../kit/records.ts';

const ACCOUNT = '111111111111';
const FROM = new Date('2026-03-10T00:00:00Z');
const at = (minutes: number) => new Date(FROM.getTime() + minutes * 60_000);

/** Every hour, at ten minutes past, somebody suspends the versioning of a bucket named after the hour. */
const logs = ({ account, region, start, random }: ForgedHour) => {
  const time = new Date(start.getTime() + 10 * 60_000);
  const scene = { account, region, time, random };
  const eve = anIamUser(account, 'eve', { ip: '192.0.2.1' });
  return [
    {
      time: new Date(time.getTime() + 4 * 60_000),
      records: [
        backgroundRecord(scene),
        aRecord(scene, eve, {
          source: 's3.amazonaws.com',
          name: 'PutBucketVersioning',
          request: { bucketName: `hour-${start.getUTCHours()}` },
        }),
      ],
    },
  ];
};
const archive = () =>
  forgeArchive({ hours: 6, accounts: [ACCOUNT, '222222222222'], regions: ['us-east-1'], logs });
const search = {
  places: [{ account: ACCOUNT, region: 'us-east-1' }],
  since: at(0),
  until: at(360),
};

describe('the calls behind a change', () => {
  it('are found in the accounts and Regions asked for, newest first', async () => {
    const { events, doubt } = await findChangeEvents(archive(), search);
    expect(events.map(({ resources: [bucket] }) => bucket)).toEqual(
      [5, 4, 3, 2, 1, 0].map((hour) => `hour-${hour}`),
    );
    expect(events[0]).toMatchObject({
      time: '2026-03-10T05:10:00Z',
      principal: `arn:aws:iam::${ACCOUNT}:user/eve`,
      account: ACCOUNT,
    });
    expect(doubt).toBe('');
  });
  it('are those of the time asked for, though their files are named later', async () => {
    const window = { ...search, since: at(70), until: at(131) };
    const { events } = await findChangeEvents(archive(), window);
    expect(events.map(({ resources: [bucket] }) => bucket)).toEqual(['hour-2', 'hour-1']);
  });
  it('are not looked for where there are no logs', async () => {
    const elsewhere = { ...search, places: [{ account: ACCOUNT, region: 'eu-west-1' }] };
    expect(await findChangeEvents(archive(), elsewhere)).toEqual({ events: [], doubt: '' });
  });
  it('may be missing where a file cannot be read, which is said', async () => {
    const damaged = archive();
    const keys = [...damaged.objects.keys()].filter((key) =>
      key.includes(`/${ACCOUNT}/CloudTrail/`),
    );
    const [first = '', second = '', third = ''] = keys;
    damaged.unreadable.set(first, 'access-denied');
    damaged.objects.set(second, { body: Buffer.from('not gzip'), metadata: {} });
    const { gzipSync } = await import('node:zlib');
    damaged.objects.set(third, { body: gzipSync('{"StopLogging" "StopLogging"'), metadata: {} });
    const { events, doubt } = await findChangeEvents(damaged, search);
    expect(events).toHaveLength(3);
    expect(doubt).toBe('3 of 6 log files were not read');
  });
});
