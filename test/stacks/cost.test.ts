import { describe, expect, it } from '@jest/globals';
import {
  archiveCosts,
  extraCosts,
  type Extras,
  type Load,
  totalOf,
  volumesOf,
} from '../../stacks/cost.ts';

const SMALL: Load = { gigabytesPerDay: 0.1, accounts: 10, regions: 2, busy: 0.6 };
const MIDDLE: Load = { gigabytesPerDay: 0.5, accounts: 40, regions: 2, busy: 0.7 };
const LARGE: Load = { gigabytesPerDay: 3, accounts: 150, regions: 3, busy: 0.8 };
const NONE: Extras = { logGroupDays: 0, alarms: 0, keys: 0, extraCopies: 0, insights: [] };

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
  ])('adds %s', (...[, extras, dollars]) => {
    const lines = extraCosts(MIDDLE, { ...NONE, ...extras });
    expect(lines).toHaveLength(1);
    expect(totalOf(lines).low).toBeCloseTo(dollars, 1);
  });

  it('adds nothing for what is off', () => {
    expect(extraCosts(LARGE, NONE)).toEqual([]);
  });
});
