import { afterEach, describe, expect, it } from '@jest/globals';
import { readChanges } from '../../../../action/read/organization/changes.ts';
import { type AwsServer, startAwsServer } from '../../../kit/aws-server.ts';
import { TRAIL, aTrail } from '../../../checks/controls/kit.ts';
import { aDesk } from './desk.ts';

const HOUR = 3_600_000;
const until = new Date('2026-11-20T12:00:00Z');
const question = {
  account: '111111111111',
  region: 'us-east-1',
  since: new Date(until.getTime() - 24 * HOUR),
  until,
  trails: [aTrail().description],
};

let server: AwsServer | undefined;
afterEach(() => server?.close());

/** Event history of so many pages, each with one event about the trail that `trailOf` names. */
async function eventHistory(pages: number, trailOf: (page: number) => string) {
  server = await startAwsServer({
    operations: {
      LookupEvents: ({ NextToken: token = '0', LookupAttributes: asked }) => {
        const page = Number(token);
        const name = JSON.stringify(asked).includes('StopLogging') ? trailOf(page) : '';
        const record = {
          userIdentity: { arn: 'arn:aws:iam::111111111111:user/eve' },
          requestParameters: { name },
        };
        const event = {
          EventId: `e-${page}`,
          EventTime: until.getTime() / 1000 - page,
          CloudTrailEvent: JSON.stringify(record),
        };
        const next = name !== '' && page + 1 < pages ? { NextToken: String(page + 1) } : {};
        return { body: { Events: name === '' ? [] : [event], ...next } };
      },
    },
  });
  return readChanges(await aDesk(server.url), question);
}

describe('what was done to the trails', () => {
  it('is read page by page', async () => {
    const { events } = await eventHistory(3, (page) => (page === 2 ? TRAIL : 'another-trail'));
    expect(events).toMatchObject({
      known: true,
      value: [{ name: 'StopLogging', principal: 'arn:aws:iam::111111111111:user/eve', id: 'e-2' }],
    });
  });
  it('is not known where somebody hides it among thousands of events', async () => {
    const { events } = await eventHistory(1000, () => 'another-trail');
    expect(events).toMatchObject({
      known: false,
      call: 'cloudtrail:LookupEvents',
      reason: 'Error: more than 20 pages of StopLogging',
    });
  });
  it('is enough to know once something was found', async () => {
    const { events } = await eventHistory(1000, () => TRAIL);
    expect(events.known && events.value.length).toBe(20);
  });
});
