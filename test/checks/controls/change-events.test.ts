import { describe, expect, it } from '@jest/globals';
import {
  CHANGE_CALLS,
  canHaveDone,
  changeEventOf,
} from '../../../checks/controls/change-events.ts';
import { changePlaces } from '../../../checks/controls/change-places.ts';
import type { Change } from '../../../checks/controls/drift.ts';
import { baselineOf, changesSince } from '../../../checks/controls/drift.ts';
import type { LogRecord } from '../../../checks/log-record.ts';
import { known } from '../../../checks/snapshot.ts';
import type { ChangeEvent, Snapshot } from '../../../checks/snapshot.ts';
import {
  ARCHIVE,
  BUCKET,
  HOME,
  KEY,
  MANAGEMENT,
  TRAIL,
  aBucket,
  aGroup,
  aSnapshot,
  refused,
} from './kit.ts';

const EVE = 'arn:aws:iam::222222222222:user/eve';
const aRecord = (change: LogRecord = {}): LogRecord => ({
  eventID: 'e-1',
  eventTime: '2026-11-20T10:00:00Z',
  eventName: 'PutBucketVersioning',
  userIdentity: { type: 'IAMUser', arn: EVE },
  recipientAccountId: ARCHIVE,
  awsRegion: HOME,
  requestParameters: { bucketName: BUCKET },
  resources: [{ ARN: `arn:aws:s3:::${BUCKET}`, type: 'AWS::S3::Bucket' }],
  ...change,
});

describe('a record that changed something', () => {
  it('is an event with caller, time, place and what it was done to', () => {
    expect(changeEventOf(aRecord())).toEqual({
      id: 'e-1',
      time: '2026-11-20T10:00:00Z',
      name: 'PutBucketVersioning',
      principal: EVE,
      account: ARCHIVE,
      region: HOME,
      resources: [BUCKET, `arn:aws:s3:::${BUCKET}`],
    });
  });
  it.each([
    ['a call that changes nothing we look at', { eventName: 'RunInstances' }],
    ['a call that was refused', { errorCode: 'AccessDenied' }],
    ['a record without a name', { eventName: 7 }],
    ['a name of the language', { eventName: 'constructor' }],
  ])('is none: %s', (_, change) => {
    expect(changeEventOf(aRecord(change))).toBeUndefined();
  });
  it.each([
    ['a service', { invokedBy: 'cloudtrail.amazonaws.com' }, 'cloudtrail.amazonaws.com'],
    ['a caller without an ARN', { type: 'WebIdentityUser', userName: 'x' }, 'x'],
    ['nobody', {}, 'somebody unnamed'],
  ])('names its caller: %s', (_, userIdentity, principal) => {
    expect(changeEventOf(aRecord({ userIdentity }))?.principal).toBe(principal);
  });
  it('takes names from wherever requests put them, and nothing else', () => {
    const { resources } = changeEventOf(
      aRecord({
        eventName: 'DeleteAlarms',
        requestParameters: { alarmNames: ['one', 2, ''], name: { a: 1 } },
        resources: ['x', { ARN: 3 }],
      }),
    ) ?? { resources: undefined };
    expect(resources).toEqual(['one']);
  });
  it('may be of any call that a setting hangs on', () => {
    for (const name of CHANGE_CALLS)
      expect(changeEventOf(aRecord({ eventName: name }))).toBeDefined();
    expect(canHaveDone('UpdateTrail', 'toString')).toBe(true);
    expect(canHaveDone('StopLogging', 'logging in eu-west-1')).toBe(true);
    expect(canHaveDone('StopLogging', 'policy')).toBe(false);
  });
});

describe('who changed what stands beside a resource', () => {
  const before = baselineOf(aSnapshot({ takenAt: '2026-11-19T12:00:00.500Z' }));
  const event = (name: string, resources: readonly string[], account = ARCHIVE): ChangeEvent => ({
    id: 'e-1',
    time: '2026-11-20T10:00:00Z',
    name,
    principal: EVE,
    account,
    region: HOME,
    resources,
  });
  const blamed = (after: Snapshot, ...events: readonly ChangeEvent[]) =>
    changesSince(before, baselineOf(after), events).map(({ setting, event: who }) => [
      setting,
      who?.name,
    ]);
  const group = aGroup();
  const [alarm] = group.alarms.known ? group.alarms.value : [];

  it('knows an alarm by its name', () => {
    const silenced = aSnapshot({ logGroups: [aGroup({ alarms: known([]) })] });
    expect(blamed(silenced, event('DeleteAlarms', [alarm?.name ?? '']))).toEqual([
      ['alarms', 'DeleteAlarms'],
    ]);
    expect(blamed(silenced, event('DeleteAlarms', ['another']))).toEqual([['alarms', undefined]]);
  });
  it('knows the role by its name', () => {
    const after = aSnapshot({
      logGroups: [aGroup({ role: known({ trust: '{}', documents: [] }) })],
    });
    const role = group.roleArn.split('/').at(-1) ?? '';
    expect(blamed(after, event('UpdateAssumeRolePolicy', [role]))).toEqual([
      ['role', 'UpdateAssumeRolePolicy'],
    ]);
    expect(blamed(after, event('UpdateAssumeRolePolicy', ['other-role']))).toEqual([
      ['role', undefined],
    ]);
  });
  it("knows an account's own block by the account", () => {
    const all = {
      blockPublicAcls: true,
      ignorePublicAcls: true,
      blockPublicPolicy: true,
      restrictPublicBuckets: true,
    };
    const after = aSnapshot({ buckets: [aBucket({ accountBlock: known(all) })] });
    const name = 'PutAccountPublicAccessBlock';
    expect(blamed(after, event(name, []))).toEqual([['accountBlock', name]]);
    expect(blamed(after, event(name, [], MANAGEMENT))).toEqual([['accountBlock', undefined]]);
  });
  it('counts what was done in the very second of the last look', () => {
    const after = aSnapshot({
      buckets: [aBucket({ versioning: known({ status: '', mfaDelete: false }) })],
    });
    const at = (time: string) => ({ ...event('PutBucketVersioning', [BUCKET]), time });
    expect(blamed(after, at('2026-11-19T12:00:00Z'))).toEqual([
      ['versioning', 'PutBucketVersioning'],
    ]);
    expect(blamed(after, at('2026-11-19T11:59:59Z'))).toEqual([['versioning', undefined]]);
  });
});

describe('where the calls behind a change are logged', () => {
  const change = (resource: string): Change => ({
    resource,
    setting: 'policy',
    before: '',
    after: '',
  });
  const places = (snapshot: Snapshot, ...resources: readonly string[]) =>
    changePlaces(resources.map(change), snapshot).map(
      ({ account, region }) => `${account} ${region}`,
    );
  it.each([
    ['a key', KEY, [`${ARCHIVE} us-east-1`]],
    ['the organisation', 'organization', [`${MANAGEMENT} us-east-1`]],
    ['a bucket nobody knows', 'arn:aws:s3:::other', []],
  ])('%s', (_, resource, expected) => {
    expect(places(aSnapshot(), resource)).toEqual(expected);
  });
  it("a bucket: in its owner's account, where it is and where it is global", () => {
    const moved = aSnapshot({ buckets: [aBucket({ region: known('eu-west-1') })] });
    expect(places(moved, `arn:aws:s3:::${BUCKET}`)).toEqual([
      `${ARCHIVE} eu-west-1`,
      `${ARCHIVE} us-east-1`,
    ]);
    const stolen = aSnapshot({ buckets: [aBucket({ owner: refused('s3:ListBuckets') })] });
    expect(places(stolen, `arn:aws:s3:::${BUCKET}`)).toEqual([]);
  });
  it("a trail: in its owner's and the delegated administrator's account", () => {
    const ours = aSnapshot({ trailAdministrators: known(['333333333333']) });
    expect(places(ours, TRAIL)).toEqual([`${MANAGEMENT} us-east-1`, '333333333333 us-east-1']);
  });
  it('another partition, and one account alone', () => {
    const china = aSnapshot({ partition: 'aws-cn', organization: known(null) });
    expect(places(china, 'organization')).toEqual([`${china.caller.account} cn-north-1`]);
    const europe = { ...china, partition: 'aws-eusc' };
    expect(places(europe, 'organization')).toEqual([`${china.caller.account} eusc-de-east-1`]);
    expect(places(aSnapshot({ partition: 'aws-new' }), 'organization')).toEqual([
      `${MANAGEMENT} us-east-1`,
    ]);
  });
});
