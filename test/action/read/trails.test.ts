import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readTrails, type TrailQuestion } from '../../../action/read/trails.ts';
import type { Expectations } from '../../../checks/integrity/evidence.ts';
import { startAwsServer, type AwsServer, type JsonOperation } from '../../kit/aws-server.ts';
import { withEnvironment } from '../../kit/environment.ts';

const BUCKET = 'trail-archive';
const DIGEST = new Date('2026-03-10T12:08:00Z');
const SINCE = new Date('2026-03-10T00:00:00Z');
const aTrail = (more: object = {}) => ({
  Name: 'org-trail',
  TrailARN: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/org-trail',
  S3BucketName: BUCKET,
  HomeRegion: 'us-east-1',
  IsMultiRegionTrail: true,
  IsOrganizationTrail: false,
  LogFileValidationEnabled: true,
  ...more,
});
const LOCAL = aTrail({
  Name: 'local',
  TrailARN: 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/local',
  HomeRegion: 'eu-west-1',
  IsMultiRegionTrail: false,
  LogFileValidationEnabled: false,
  S3KeyPrefix: '/logs/',
});
const ELSEWHERE = aTrail({
  TrailARN: 'arn:aws:cloudtrail:us-east-1:111111111111:trail/other',
  Name: 'other',
  S3BucketName: 'another-bucket',
});

const statusOf: JsonOperation = () => ({
  body: {
    IsLogging: false,
    StopLoggingTime: 1_773_100_000,
    LatestDigestDeliveryTime: DIGEST.getTime() / 1000,
    LatestDigestDeliveryError: 'AccessDenied',
    LatestDeliveryError: 'NoSuchBucket',
  },
});
const denied: JsonOperation = () => ({
  status: 400,
  body: { __type: 'AccessDeniedException', message: 'is not authorized' },
});
const describeTrails: JsonOperation = (_, region) => ({
  body: { trailList: region === 'eu-west-1' ? [aTrail(), LOCAL] : [aTrail(), ELSEWHERE] },
});

let server: AwsServer;
let restore: () => void;
beforeEach(() => {
  restore = withEnvironment({ AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' });
});
afterEach(async () => {
  restore();
  await server.close();
});

async function ask(
  operations: Readonly<Record<string, JsonOperation>>,
  question: Partial<TrailQuestion> = {},
) {
  server = await startAwsServer({
    operations: {
      DescribeTrails: describeTrails,
      GetTrailStatus: statusOf,
      listRegions: () => ({ body: { Regions: [] } }),
      ...operations,
    },
  });
  const regions = ['us-east-1', 'eu-west-1'];
  return readTrails({
    ...{ bucket: BUCKET, regions, since: SINCE, endpoint: server.url, isWanted: () => true },
    ...question,
  });
}

describe('the trails of an account', () => {
  it('are those that deliver into the bucket, each once, from every region asked', async () => {
    const { expectations, unread } = await ask({});
    expect(unread).toEqual([]);
    expect(expectations.trails?.map(({ name }) => name)).toEqual(['org-trail', 'local']);
    expect(expectations.trails?.[1]).toMatchObject({
      homeRegion: 'eu-west-1',
      multiRegion: false,
      organization: false,
      prefix: 'logs',
      account: '111111111111',
      validation: false,
    });
  });

  it('have a status in every region they cover', async () => {
    const { expectations } = await ask({});
    const [wide, local] = expectations.trails ?? [];
    expect([...(wide?.status.keys() ?? [])]).toEqual(['us-east-1', 'eu-west-1']);
    expect([...(local?.status.keys() ?? [])]).toEqual(['eu-west-1']);
    expect(wide?.status.get('us-east-1')).toEqual({
      logging: false,
      stoppedAt: new Date(1_773_100_000_000),
      latestDigest: DIGEST,
      digestError: 'AccessDenied',
      logError: 'NoSuchBucket',
    });
  });

  it('leave out of a status what CloudTrail does not say', async () => {
    const { expectations } = await ask({ GetTrailStatus: () => ({ body: { IsLogging: true } }) });
    expect(expectations.trails?.[0]?.status.get('us-east-1')).toEqual({ logging: true });
  });

  it.each([
    ['its name', 'local'],
    ['its ARN', 'arn:aws:cloudtrail:eu-west-1:111111111111:trail/local'],
  ])('promise digests only where they are chosen, by %s', async (_, trail) => {
    const local = { ...LOCAL, LogFileValidationEnabled: true };
    const operations = {
      DescribeTrails: () => ({ body: { trailList: [aTrail(), local] } }),
      GetTrailStatus: () => ({ body: { IsLogging: true } }),
    };
    const { expectations } = await ask(operations, { trail });
    // The other one explains files that no digest lists.
    expect(expectations.trails?.map(({ name }) => name)).toEqual(['org-trail', 'local']);
    expect(expectations.places?.map(({ region }) => region)).toEqual(['eu-west-1']);
  });

  it('hold one of another account that is asked for by its ARN', async () => {
    const TrailARN = 'arn:aws:cloudtrail:us-east-1:999999999999:trail/theirs';
    const { expectations } = await ask(
      { GetTrail: () => ({ body: { Trail: aTrail({ Name: 'theirs', TrailARN }) } }) },
      { trail: TrailARN },
    );
    expect(expectations.trails?.map(({ account }) => account)).toContain('999999999999');
  });

  it('that nobody may describe are unknown, not absent', async () => {
    const { expectations, unread } = await ask({ DescribeTrails: denied });
    expect(expectations).toEqual({});
    expect(unread.map(({ what }) => what)).toContain(
      'the trails described in us-east-1 (cloudtrail:DescribeTrails)',
    );
  });

  it('whose status is denied are known without it', async () => {
    const { expectations, unread } = await ask({ GetTrailStatus: denied });
    expect(expectations.trails?.map(({ status }) => status.size)).toEqual([0, 0]);
    expect(unread.length).toBe(3);
  });

  it('that are none are known to be none', async () => {
    const { expectations } = await ask({ DescribeTrails: () => ({ body: {} }) });
    expect(expectations).toEqual({ trails: [], places: [] });
  });
});

const placesOf = ({ places = [] }: Expectations) =>
  places.map(({ account, region }) => [account, region]);
const logging: JsonOperation = () => ({ body: { IsLogging: true } });

describe('a trail of one account', () => {
  const regionsAre = (...names: readonly string[]) => ({
    DescribeTrails: () => ({ body: { trailList: [aTrail()] } }),
    listRegions: () => ({ body: { Regions: names.map((RegionName) => ({ RegionName })) } }),
  });

  it('that is multi-region must have digests of every region, also where the archive has none', async () => {
    const asked: string[] = [];
    const { expectations } = await ask({
      ...regionsAre('us-east-1', 'ap-south-1'),
      GetTrailStatus: (input, region) => {
        asked.push(region);
        return logging(input, region);
      },
    });
    expect(placesOf(expectations)).toEqual([
      ['111111111111', 'us-east-1'],
      ['111111111111', 'ap-south-1'],
    ]);
    expect(asked.sort()).toEqual(['ap-south-1', 'eu-west-1', 'us-east-1']);
    expect([...(expectations.trails?.[0]?.status.keys() ?? [])]).toContain('ap-south-1');
  });

  it('is not asked for its status in a region that nobody asked for', async () => {
    const asked: string[] = [];
    await ask(
      {
        ...regionsAre('us-east-1', 'ap-south-1'),
        GetTrailStatus: (input, region) => {
          asked.push(region);
          return logging(input, region);
        },
      },
      { isWanted: (region) => region !== 'ap-south-1' },
    );
    expect(asked).not.toContain('ap-south-1');
  });

  it('promises nothing while it is off: that is told of the trail', async () => {
    const { expectations } = await ask(regionsAre('us-east-1', 'ap-south-1'));
    expect(placesOf(expectations)).toEqual([]);
  });

  it('whose regions nobody would say is expected in its account, whatever the region', async () => {
    const { expectations, notes, unread } = await ask({
      ...regionsAre(),
      listRegions: denied,
      GetTrailStatus: logging,
    });
    expect(placesOf(expectations)).toEqual([['111111111111', '']]);
    expect({ notes: notes.length, unread }).toEqual({ notes: 1, unread: [] });
  });
});

describe('an organisation trail', () => {
  const DescribeTrails: JsonOperation = () => ({
    body: { trailList: [aTrail({ IsOrganizationTrail: true })] },
  });
  const joined = (Id: string, Status: string, at = '2020-01-01T00:00:00Z') => ({
    Id,
    Status,
    JoinedTimestamp: Date.parse(at) / 1000,
  });
  const ListAccounts: JsonOperation = ({ NextToken }) => ({
    body:
      NextToken === undefined
        ? { Accounts: [joined('111111111111', 'ACTIVE')], NextToken: 'more' }
        : {
            Accounts: [
              joined('222222222222', 'SUSPENDED'),
              joined('333333333333', 'ACTIVE'),
              joined('444444444444', 'ACTIVE', '2026-03-10T06:00:00Z'),
            ],
          },
  });
  const listRegions: JsonOperation = () => ({
    body: { Regions: [{ RegionName: 'us-east-1', RegionOptStatus: 'ENABLED_BY_DEFAULT' }] },
  });

  it('must have digests of every account that was active before, in the regions all have', async () => {
    const { expectations } = await ask({
      DescribeTrails,
      ListAccounts,
      listRegions,
      GetTrailStatus: logging,
    });
    expect(placesOf(expectations)).toEqual([
      ['111111111111', 'us-east-1'],
      ['333333333333', 'us-east-1'],
    ]);
    expect(expectations.places?.[0]?.because).toEqual({
      account: 'Organizations lists it and the trail org-trail records every account',
      region: 'it is enabled and the trail org-trail records every region',
    });
  });

  it('must have digests of the regions where no member was one from the beginning on', async () => {
    const late = joined('111111111111', 'ACTIVE', '2026-03-10T06:00:00Z');
    const { expectations } = await ask({
      ...{ DescribeTrails, listRegions, GetTrailStatus: logging },
      ListAccounts: () => ({ body: { Accounts: [late] } }),
    });
    expect(placesOf(expectations)).toEqual([['', 'us-east-1']]);
  });

  it('has members whose state is told, as since 2026, in place of their status', async () => {
    const member = (Id: string, State: string) => ({ Id, State, JoinedTimestamp: 0 });
    const Accounts = [member('111111111111', 'ACTIVE'), member('222222222222', 'PENDING_CLOSURE')];
    const { expectations } = await ask({
      ...{ DescribeTrails, listRegions, GetTrailStatus: logging },
      ListAccounts: () => ({ body: { Accounts } }),
    });
    expect(placesOf(expectations)).toEqual([['111111111111', 'us-east-1']]);
  });

  it.each([
    ['aws', 'us-east-1'],
    ['aws-cn', 'cn-northwest-1'],
    ['aws-us-gov', 'us-gov-west-1'],
    ['aws-eusc', 'eusc-de-east-1'],
    ['aws-unheard-of', 'us-east-1'],
  ])('of the partition %s is asked about in %s', async (partition, home) => {
    const TrailARN = `arn:${partition}:cloudtrail:us-east-1:111111111111:trail/org-trail`;
    const asked: string[] = [];
    const noting =
      (body: object): JsonOperation =>
      (_, region) => {
        asked.push(region);
        return { body };
      };
    await ask({
      DescribeTrails: () => ({
        body: { trailList: [aTrail({ IsOrganizationTrail: true, TrailARN })] },
      }),
      GetTrailStatus: logging,
      ListAccounts: noting({ Accounts: [] }),
      listRegions: noting({ Regions: [] }),
    });
    expect(asked).toEqual([home, home]);
  });

  it('is judged without them where Organizations may not be asked', async () => {
    const { expectations, notes } = await ask({
      DescribeTrails,
      ListAccounts: denied,
      listRegions: denied,
    });
    expect(placesOf(expectations)).toEqual([]);
    expect(notes.map(({ what }) => what)).toEqual([
      'the accounts of the organisation (organizations:ListAccounts)',
      'the enabled regions (account:ListRegions)',
    ]);
  });
});
