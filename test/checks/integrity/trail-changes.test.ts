import { describe, expect, it } from '@jest/globals';
import { readTrailChanges } from '../../../checks/integrity/trail-changes.ts';
import type { LogRecord } from '../../../checks/log-record.ts';

const STOP = {
  eventSource: 'cloudtrail.amazonaws.com',
  eventName: 'StopLogging',
  eventTime: '2026-03-10T02:05:00Z',
  eventID: 'e-1',
  recipientAccountId: '111111111111',
  requestParameters: { name: 'main-trail' },
};
const UPDATE = { ...STOP, eventName: 'UpdateTrail' };

const changesIn = (...Records: readonly LogRecord[]) =>
  readTrailChanges(Buffer.from(JSON.stringify({ Records })));

describe('a call that ends a trail’s digests', () => {
  it('is found in a log file', () => {
    expect(changesIn({ eventName: 'RunInstances' }, STOP)).toEqual([
      {
        name: 'StopLogging',
        time: new Date('2026-03-10T02:05:00Z'),
        account: '111111111111',
        trail: 'main-trail',
        eventID: 'e-1',
      },
    ]);
  });

  it.each<[string, LogRecord]>([
    ['DeleteTrail', { ...STOP, eventName: 'DeleteTrail' }],
    [
      'UpdateTrail that turns validation off',
      { ...UPDATE, requestParameters: { name: 'main-trail', enableLogFileValidation: false } },
    ],
  ])('may be %s', (_, record) => {
    expect(changesIn(record).length).toBe(1);
  });

  it('names the caller’s account in old records', () => {
    const record = {
      ...STOP,
      recipientAccountId: undefined,
      userIdentity: { accountId: '222222222222' },
    };
    expect(changesIn(record)[0]?.account).toBe('222222222222');
  });

  it.each<[string, LogRecord]>([
    ['another service’s', { ...STOP, eventSource: 'medialive.amazonaws.com' }],
    ['refused', { ...STOP, errorCode: 'AccessDenied' }],
    ['without a time', { ...STOP, eventTime: 'soon' }],
    ['an update of something else', { ...UPDATE, requestParameters: { name: 'main-trail' } }],
    ['only spoken of', { eventName: 'LookupEvents', requestParameters: { value: 'StopLogging' } }],
  ])('is not one that is %s', (_, record) => {
    expect(changesIn(record)).toEqual([]);
  });

  it.each(['{"StopLogging"', '"StopLogging"', '{"Records":{"StopLogging":1}}', '["StopLogging"]'])(
    'is not found in %s',
    (text) => {
      expect(readTrailChanges(Buffer.from(text))).toEqual([]);
    },
  );
});
