import { describe, expect, it } from '@jest/globals';
import { redactReport } from '../../../action/write/redact-report.ts';
import { emptyReport } from '../../../action/build-report.ts';

/** What readers of logs, summaries and uploaded files are shown of a report. */

const ACCOUNT = '111111111111';
const KEY = `AWSLogs/${ACCOUNT}/CloudTrail-Digest/us-east-1/x.json.gz`;
const window = { since: new Date('2026-03-10'), until: new Date('2026-03-11') };
const empty = emptyReport(window);

const report = {
  ...empty,
  notes: [`Nobody would say the accounts: arn:aws:iam::${ACCOUNT}:role/audit may not`],
  unread: [{ what: `logs of ${ACCOUNT}`, key: KEY, reason: `--accounts ${ACCOUNT}` }],
  integrity: {
    ...empty.integrity,
    faults: [
      {
        ...{ id: 'DIGEST_MOVED', severity: 'critical' as const, account: ACCOUNT },
        ...{ region: 'us-east-1', trail: `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/org` },
        ...{ key: KEY, digest: KEY, expected: `bucket/${KEY}`, found: `other/${KEY}` },
        ...{ message: `It belongs to ${ACCOUNT}.`, meaning: 'm', remedy: 'r' },
      },
    ],
  },
};

describe('a report whose accounts are hidden', () => {
  it('names none of them, in no part', () => {
    const hidden = JSON.stringify(redactReport(report, { accounts: true }));
    expect(hidden).not.toContain(ACCOUNT);
    expect(hidden).toContain('account-1111');
  });

  it('is as it was where nothing is to be hidden', () => {
    expect(redactReport(report, {})).toEqual(report);
  });
});
