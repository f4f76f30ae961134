import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { extrasOf } from '../../stacks/cost-choices.ts';
import {
  archiveCosts,
  extraCosts,
  type Extras,
  type Load,
  totalOf,
  volumesOf,
} from '../../stacks/cost.ts';
import { addressesOf, aDeployment, type ConfigText, synthesizeAll } from '../kit/synthesized.ts';

const SMALL: Load = { gigabytesPerDay: 0.1, accounts: 10, regions: 2, busy: 0.6 };
const MIDDLE: Load = { gigabytesPerDay: 0.5, accounts: 40, regions: 2, busy: 0.7 };
const LARGE: Load = { gigabytesPerDay: 3, accounts: 150, regions: 3, busy: 0.8 };
const NONE: Extras = {
  logGroupDays: 0,
  alarms: 0,
  keys: 0,
  extraCopies: 0,
  insights: [],
  dataEventsPerEvent: 0,
  archiveAccess: 'none',
  hubRegions: 0,
};

describe('the estimate', () => {
  it.each([
    [SMALL, { events: 2.3, gigabytes: 0.35, files: 105, digests: 124 }],
    [MIDDLE, { events: 11.3, gigabytes: 1.75, files: 490, digests: 496 }],
    [LARGE, { events: 67.6, gigabytes: 10.5, files: 3152, digests: 1860 }],
  ])('reckons the volumes of %j', (load, expected) => {
    const { events, gigabytes, files, digests } = volumesOf(load);
    expect(events / 1e6).toBeCloseTo(expected.events, 1);
    expect(gigabytes).toBeCloseTo(expected.gigabytes, 1);
    expect(Math.round(files / 1e3)).toBe(expected.files);
    expect(Math.round(digests / 1e3)).toBe(expected.digests);
  });

  it.each([
    [SMALL, 2.25, 2.93],
    [MIDDLE, 6.44, 9.37],
    [LARGE, 29.11, 43.99],
  ])('reckons the archive of %j: $%d to $%d', (load, low, high) => {
    const total = totalOf(archiveCosts(load));
    expect(total.low).toBeCloseTo(low, 1);
    expect(total.high).toBeCloseTo(high, 1);
  });

  it.each<[string, Partial<Extras>, number]>([
    ['a log group kept 90 days', { logGroupDays: 90 }, 7.8],
    ['fourteen alarms', { alarms: 14 }, 5.6],
    ['a second copy of management events', { extraCopies: 1 }, 225.2],
    ['error-rate Insights', { insights: ['error-rate'] }, 39.4],
    ['call-rate Insights', { insights: ['call-rate'] }, 3.9],
    ['four keys', { keys: 4 }, 4],
    ['ten data events for each event', { dataEventsPerEvent: 10 }, 112.6],
    ['the archive, read once', { archiveAccess: 'without-deliveries' }, 1],
    ['the archive, written and read', { archiveAccess: 'all' }, 2],
    ['Security Hub in two Regions', { hubRegions: 2 }, 240],
  ])('adds %s', (...[, extras, dollars]) => {
    const lines = extraCosts(MIDDLE, { ...NONE, ...extras });
    expect(lines).toHaveLength(1);
    expect(totalOf(lines).low).toBeCloseTo(dollars, 1);
  });

  it('adds nothing for what is off', () => {
    expect(extraCosts(LARGE, NONE)).toEqual([]);
  });
});

describe('what the configuration switches on', () => {
  const guesses = { extraCopies: 1, dataEventsPerEvent: 3 };
  const extras = (change?: (file: ConfigText) => void) => extrasOf(aDeployment(change), guesses);

  it.each<[string, (file: ConfigText) => void, Partial<Extras>]>([
    ['the example', () => undefined, { logGroupDays: 365, hubRegions: 1, archiveAccess: 'none' }],
    [
      'no log group',
      (file) => (file.stacks['organization-trail'] = { 'log-group': false }),
      { logGroupDays: 0, alarms: 1 },
    ],
    [
      'logs for a month',
      (file) => (file.policy['log-group-retention-days'] = 30),
      { logGroupDays: 30 },
    ],
    [
      'logs for ever, reckoned after a year',
      (file) => (file.policy['log-group-retention-days'] = 0),
      { logGroupDays: 365 },
    ],
    [
      'data events and Insights',
      (file) =>
        (file.stacks['organization-trail'] = {
          events: {
            's3-writes': ['arn:aws:s3:::crown-jewels/'],
            'archive-access': 'all',
            insights: ['error-rate'],
          },
        }),
      { dataEventsPerEvent: 3, archiveAccess: 'all', insights: ['error-rate'] },
    ],
    [
      'Security Hub in two Regions',
      (file) => (file.stacks['security-hub'] = { 'linked-regions': ['us-east-1'] }),
      { hubRegions: 2 },
    ],
    [
      'no Security Hub',
      (file) => (file.stacks['security-hub'] = { enabled: false }),
      { hubRegions: 0 },
    ],
    [
      "somebody else's trail",
      (file) => (file.stacks.mode = 'existing'),
      { logGroupDays: 0, dataEventsPerEvent: 0, extraCopies: 1 },
    ],
  ])('is what is reckoned: %s', (...[, change, expected]) => {
    expect(extras(change)).toMatchObject(expected);
  });

  it.each<[string, (file: ConfigText) => void]>([
    ['the example', () => undefined],
    ['no log group', (file) => (file.stacks['organization-trail'] = { 'log-group': false })],
    [
      'neither log group nor notices',
      (file) => (file.stacks['organization-trail'] = { 'log-group': false, notifications: false }),
    ],
    ['fewer alarms', (file) => (file.stacks.alerting = { 'exclude-alarms': ['4.10', 'root-use'] })],
    ['no dispatch', (file) => (file.stacks.alerting = { dispatch: false })],
    ["somebody else's trail", (file) => (file.stacks.mode = 'existing')],
    [
      "somebody else's trail and log group",
      (file) => {
        file.stacks.mode = 'existing';
        file.stacks.existing = { 'log-group': 'aws-controltower/CloudTrailLogs' };
      },
    ],
  ])('counts keys and alarms as they are built: %s', (_, change) => {
    const addresses = Object.values(synthesizeAll(aDeployment(change))).flatMap(addressesOf);
    const built = (type: string) => addresses.filter((one) => one.startsWith(`${type}.`));
    const { keys, alarms } = extras(change);
    const own = built('aws_kms_key').filter((one) => one !== 'aws_kms_key.archive_key');
    expect({ keys, alarms }).toEqual({
      keys: own.length,
      alarms: built('aws_cloudwatch_metric_alarm').length,
    });
  });
});

describe('npm run estimate', () => {
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'stacks/estimate.ts', ...words], {
      encoding: 'utf8',
    });

  it('prints three sizes, each line with its formula', () => {
    const { status, stdout } = run('--config', 'examples/trailwarden.config.yml');
    expect(status).toBe(0);
    for (const size of ['0.1 GB', '0.5 GB', '3 GB']) expect(stdout).toContain(`${size} a day`);
    expect(stdout).toContain(
      'Security Hub checks  = accounts × Regions with Security Hub (1) × 3 000 checks × $0.0010',
    );
    expect(stdout).toContain('CloudWatch Logs, once full  = raw GB × $0.50');
  }, 30_000);
  it('prints one size that is asked for', () => {
    const { stdout } = run('--gigabytes', '1', '--accounts', '7');
    expect(stdout.match(/GB a day/gu)).toHaveLength(1);
    expect(stdout).toContain('1 GB a day of raw events, 7 accounts, 2 Regions');
  }, 30_000);
  it.each([
    [['--gigabytes', 'many'], '--gigabytes: give a number, not "many"'],
    [['--config', 'nowhere.yml'], 'nowhere.yml'],
  ])(
    'refuses %j',
    (words, complaint) => {
      const { status, stderr } = run(...words);
      expect(status).toBe(2);
      expect(stderr).toContain(complaint);
    },
    30_000,
  );
});
