import { describe, expect, it } from '@jest/globals';
import { compileRules, evaluate, loadRules } from '../../../checks/detections/index.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { hasSharedData, sharedLogs, sigmaHqRules } from './shared.ts';

const at = (record: LogRecord, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isLogRecord(value) ? value[name] : undefined), record);
const called = (record: LogRecord, source: string, ...names: readonly unknown[]) =>
  record.eventSource === source && names.includes(record.eventName);
const succeeded = (record: LogRecord) =>
  record.errorCode === undefined || record.errorCode === null || record.errorCode === 'Success';

/** What a person reading the rule would write. */
const PLAIN: Readonly<Record<string, (record: LogRecord) => boolean>> = {
  'AWS Root Credentials': (record) =>
    at(record, 'userIdentity', 'type') === 'Root' && record.eventType !== 'AwsServiceEvent',
  'AWS Successful Console Login Without MFA': (record) =>
    record.eventName === 'ConsoleLogin' &&
    String(at(record, 'additionalEventData', 'MFAUsed')).toLowerCase() === 'no' &&
    at(record, 'responseElements', 'ConsoleLogin') === 'Success',
  'AWS ConsoleLogin Failed Authentication': (record) =>
    record.eventName === 'ConsoleLogin' && record.errorMessage === 'Failed authentication',
  'Potential Bucket Enumeration on AWS': (record) =>
    called(record, 's3.amazonaws.com', 'ListBuckets') &&
    at(record, 'userIdentity', 'type') !== 'AssumedRole',
  'AWS IAM Backdoor Users Keys': (record) => called(record, 'iam.amazonaws.com', 'CreateAccessKey'),
  'AWS STS AssumeRole Misuse': (record) =>
    at(record, 'userIdentity', 'type') === 'AssumedRole' &&
    at(record, 'userIdentity', 'sessionContext', 'sessionIssuer', 'type') === 'Role',
  'AWS CloudTrail Important Change': (record) =>
    called(record, 'cloudtrail.amazonaws.com', 'StopLogging', 'UpdateTrail', 'DeleteTrail'),
  'AWS STS GetCallerIdentity Enumeration Via TruffleHog': (record) =>
    called(record, 'sts.amazonaws.com', 'GetCallerIdentity') &&
    /trufflehog/iu.test(String(record.userAgent)),
  'AWS S3 Data Management Tampering': (record) =>
    called(
      record,
      's3.amazonaws.com',
      ...['PutBucketLogging', 'PutBucketWebsite', 'PutEncryptionConfiguration'],
      ...[
        'PutLifecycleConfiguration',
        'PutReplicationConfiguration',
        'ReplicateObject',
        'RestoreObject',
      ],
    ),
  'AWS S3 Bucket Versioning Disable': (record) =>
    called(record, 's3.amazonaws.com', 'PutBucketVersioning') &&
    /suspended/iu.test(JSON.stringify(record.requestParameters ?? {})),
  'AWS Bucket Deleted': (record) => record.eventName === 'DeleteBucket' && succeeded(record),
  'AWS Console GetSigninToken Potential Abuse': (record) =>
    called(record, 'signin.amazonaws.com', 'GetSigninToken') &&
    !String(record.userAgent).includes('Jersey/${project.version}'),
};

(hasSharedData ? describe : describe.skip)('the SigmaHQ rules on real logs', () => {
  const pack = loadRules(hasSharedData ? sigmaHqRules() : []);
  const logs = hasSharedData ? sharedLogs() : [];
  const records = logs.flatMap(
    (log): readonly LogRecord[] => JSON.parse(log.toString('utf8')).Records,
  );
  const matcher = compileRules(pack.rules);
  const files = logs.map((log) => matcher.matchFile(log));
  const counts = pack.rules.map(
    (_, rule) => files.flatMap(({ hits }) => hits).filter((hit) => hit.rule === rule).length,
  );

  it('all load', () => {
    expect(pack.errors).toEqual([]);
    expect(pack.rules).toHaveLength(57);
  });

  it('see every event of every file', () => {
    expect([logs.length, records.length]).toEqual([3872, 30477]);
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    expect(files.reduce((sum, { events }) => sum + events, 0)).toBe(records.length);
  });

  it('hit as often as the reference evaluator says', () => {
    const expected = pack.rules.map(
      (rule) => records.filter((record) => evaluate(rule, record)).length,
    );
    expect(counts).toEqual(expected);
  });

  it.each(Object.entries(PLAIN))('hit as often as plain code says: %s', (title, plain) => {
    const rule = pack.rules.findIndex((candidate) => candidate.title === title);
    expect(rule).not.toBe(-1);
    expect(counts[rule]).toBe(records.filter(plain).length);
  });
});
