import { describe, expect, it } from '@jest/globals';
import { familyOf } from '../../../checks/controls/control.ts';
import { baselineOf, changesSince } from '../../../checks/controls/drift.ts';
import {
  CONTROLS,
  controlFindings,
  controlIds,
  controlOf,
  controlRow,
  expiredFindings,
  judgeControls,
} from '../../../checks/controls/index.ts';
import { isInForce } from '../../../checks/controls/suppressions.ts';
import type { Suppression } from '../../../checks/controls/suppressions.ts';
import { fill } from '../../../checks/controls/words.ts';
import { known } from '../../../checks/snapshot.ts';
import type { ChangeEvent } from '../../../checks/snapshot.ts';
import {
  ARN,
  BUCKET,
  HOME,
  KEY,
  MANAGEMENT,
  NOW,
  TRAIL,
  aBucket,
  aKey,
  aPolicy,
  aSnapshot,
  aTrail,
  anUnreadAccount,
  refused,
} from './kit.ts';

const broken = aSnapshot({
  trails: [aTrail({ describe: { logFileValidation: false } })],
  buckets: [aBucket({ versioning: known({ status: 'Suspended', mfaDelete: false }) })],
});
const results = judgeControls(broken, aPolicy());

describe('the list of controls', () => {
  it('has every id of the facts, in order', () => {
    const counts = {
      ORG: 6,
      TRAIL: 14,
      EVT: 9,
      LAKE: 7,
      ARC: 17,
      KEY: 6,
      CWL: 3,
      MON: 16,
      SEC: 10,
      INT: 7,
    };
    const expected = Object.entries(counts).flatMap(([family, count]) =>
      Array.from(
        { length: count },
        (_, index) => `${family}-${String(index + 1).padStart(2, '0')}`,
      ),
    );
    expect(controlIds).toEqual(expected);
  });
  it.each(CONTROLS.map((control) => [control.id, control] as const))(
    '%s has all its words',
    (_, control) => {
      expect(control.title).toMatch(/^[A-Z]/);
      expect(control.why.length).toBeGreaterThan(30);
      expect(Object.values(control.fix).every((text) => text.length > 3)).toBe(true);
      expect(control.reads.every((call) => /^[a-z0-9]+:[A-Z]\w+$/.test(call))).toBe(true);
    },
  );
  it('refuses an id of no family', () => {
    expect(() => familyOf('FOO-01')).toThrow('no control family');
    expect(controlOf('ARC-05')?.severity).toBe('high');
  });
});

describe('findings', () => {
  const findings = controlFindings(results);
  it('are the failures, once each', () => {
    expect(findings.map(({ id }) => id)).toEqual(['TRAIL-05', 'ARC-05']);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
  it('say what is wrong, why it matters and how to mend it', () => {
    expect(findings[1]).toMatchObject({
      kind: 'control',
      severity: 'high',
      title: 'Not met: The archive keeps versions',
      resource: ARN,
      account: '222222222222',
      region: HOME,
      summary: 'arn:aws:s3:::org-trail-archive: versioning is Suspended.',
      purpose: expect.stringContaining('overwrite'),
      references: expect.arrayContaining(['AWS Security Hub (FSBP): S3.14']),
    });
    expect(findings[1]?.nextSteps[1]?.command).toBe(
      `aws s3api put-bucket-versioning --bucket ${BUCKET} --versioning-configuration Status=Enabled`,
    );
  });
  it('keep their fingerprint when the words change', () => {
    const again = controlFindings(
      judgeControls({ ...broken, takenAt: '2027-01-01T00:00:00Z' }, aPolicy()),
    );
    expect(again.find(({ id }) => id === 'ARC-05')?.fingerprint).toBe(findings[1]?.fingerprint);
  });
  it('make report rows of version 1', () => {
    expect(controlRow(results[0] ?? never())).toEqual({
      id: 'ORG-01',
      status: 'pass',
      severity: 'high',
      resource: 'o-exampleorg1',
      account: MANAGEMENT,
      region: 'global',
      message: 'all features are enabled',
    });
  });
});

function never(): never {
  throw new Error('no result');
}

describe('a refused call', () => {
  it('is unknown where it is needed, and stops nobody else', () => {
    const judged = judgeControls(
      aSnapshot({ buckets: [aBucket({ lock: refused('s3:GetObjectLockConfiguration') })] }),
      aPolicy(),
    );
    const odd = judged.filter(({ status }) => status === 'fail' || status === 'unknown');
    // ARC-11 leans on the lock where replaced versions go early.
    expect(odd.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'ARC-06 unknown',
      'ARC-07 unknown',
      'ARC-11 unknown',
    ]);
    expect(odd[0]?.blocked).toMatchObject({ call: 's3:GetObjectLockConfiguration' });
  });
  it('never makes a finding', () => {
    const nothing = aSnapshot({
      organization: refused('organizations:DescribeOrganization'),
      accounts: refused('organizations:ListAccounts'),
      members: [anUnreadAccount(MANAGEMENT)],
      trails: [],
      lake: [],
      samples: [],
      tampering: [],
      security: {
        ...aSnapshot().security,
        places: [],
        aggregators: refused('a:B'),
        configAggregators: refused('a:B'),
        hubFindings: refused('a:B'),
      },
    });
    const judged = judgeControls(nothing, aPolicy());
    expect(judged.filter(({ status }) => status === 'fail' || status === 'pass')).toEqual([]);
  });
});

describe('suppressions', () => {
  const one: Suppression = {
    control: 'ARC-05',
    resource: '*',
    reason: 'r',
    owner: 'o',
    expires: '2026-12-31',
  };
  const list = [{ ...one, resource: 'arn:aws:s3:::org-*', owner: 'sam' }];

  it('silence what they name, and count it', () => {
    const judged = judgeControls(broken, aPolicy(), { suppressions: list });
    expect(controlFindings(judged).map(({ id }) => id)).toEqual(['TRAIL-05']);
    expect(judged.find(({ id }) => id === 'ARC-05')).toMatchObject({
      status: 'fail',
      suppressed: { owner: 'sam' },
    });
  });
  it.each([
    ['the last day', '2026-11-20', true],
    ['the day after', '2026-11-19', false],
    ['a date absurdly far ahead', '2126-01-01', false],
    ['no date', 'soon', false],
  ])('hold on %s', (_, expires, expected) => {
    expect(isInForce({ ...one, expires }, NOW)).toBe(expected);
  });
  it('are findings when they are over, and hide nothing', () => {
    const over = [{ ...one, expires: '2026-01-01' }];
    const judged = judgeControls(broken, aPolicy(), { suppressions: over });
    expect(controlFindings(judged).map(({ id }) => id)).toContain('ARC-05');
    expect(expiredFindings(over, NOW, MANAGEMENT)).toMatchObject([
      { id: 'SUPPRESSION-EXPIRED', summary: expect.stringContaining('2026-01-01') },
    ]);
    expect(expiredFindings([one], NOW, MANAGEMENT)).toEqual([]);
  });
  it.each([
    ['an ARN', ARN, true],
    ['another bucket', 'arn:aws:s3:::other', false],
    ['an account and a resource', '222222222222:arn:aws:s3:::*', true],
    ['another account', '999999999999:*', false],
  ])('match %s', (_, resource, expected) => {
    const judged = judgeControls(broken, aPolicy(), { suppressions: [{ ...one, resource }] });
    expect(judged.some(({ suppressed }) => suppressed !== undefined)).toBe(expected);
  });
});

describe('drift', () => {
  const before = baselineOf(aSnapshot({ takenAt: '2026-11-19T12:00:00Z' }));
  const event = (name: string, resource: string): ChangeEvent => ({
    id: 'e-1',
    time: '2026-11-20T10:00:00Z',
    name,
    principal: 'arn:aws:iam::222222222222:user/eve',
    account: '222222222222',
    region: HOME,
    resources: [resource],
  });

  it('is nothing when nothing changed but the time', () => {
    expect(changesSince(before, baselineOf(aSnapshot()), [])).toEqual([]);
  });
  it('stands in the finding, with the caller', () => {
    const judged = judgeControls(broken, aPolicy(), {
      previous: before,
      changes: [event('PutBucketVersioning', BUCKET)],
    });
    const finding = controlFindings(judged).find(({ id }) => id === 'ARC-05');
    expect(finding?.facts.at(-1)).toEqual({
      label: 'versioning changed',
      value:
        '{"status":"Enabled","mfaDelete":false} → {"status":"Suspended","mfaDelete":false} by arn:aws:iam::222222222222:user/eve at 2026-11-20T10:00:00Z (PutBucketVersioning)',
    });
    expect(finding?.evidence).toEqual([
      {
        time: '2026-11-20T10:00:00Z',
        what: 'PutBucketVersioning by arn:aws:iam::222222222222:user/eve',
        key: '',
        state: 'unchecked',
        eventID: 'e-1',
      },
    ]);
  });
  it.each([
    [
      'a trail that was stopped',
      aSnapshot({ trails: [aTrail({ on: { isLogging: false } })] }),
      TRAIL,
      'StopLogging',
      ['logging in us-east-1', 'logging in eu-west-1'],
    ],
    [
      'a field of the trail',
      aSnapshot({ trails: [aTrail({ describe: { kmsKeyId: '' } })] }),
      TRAIL,
      'UpdateTrail',
      ['kmsKeyId'],
    ],
    [
      'a key policy',
      aSnapshot({ keys: [aKey({ policy: known('{}') })] }),
      KEY,
      'PutKeyPolicy',
      ['policy'],
    ],
    [
      'a trail that is gone',
      aSnapshot({ trails: [aTrail({ describe: { arn: `${TRAIL}2` } })] }),
      TRAIL,
      'DeleteTrail',
      ['existence'],
    ],
  ])('finds who did it: %s', (...[, after, resource, name, settings]) => {
    const changes = changesSince(before, baselineOf(after), [
      event(name, resource),
      event('RunInstances', resource),
    ]).filter((change) => change.resource === resource);
    expect(changes.map(({ setting }) => setting)).toEqual(settings);
    expect(changes.every((change) => change.event?.name === name)).toBe(true);
  });
  it('does not blame an event from before the last look', () => {
    const old = { ...event('PutBucketVersioning', BUCKET), time: '2026-11-01T00:00:00Z' };
    expect(
      changesSince(before, baselineOf(broken), [old]).every((change) => change.event === undefined),
    ).toBe(true);
  });
  it('never takes a refusal for a change', () => {
    const after = aSnapshot({
      buckets: [aBucket({ versioning: refused('s3:GetBucketVersioning') })],
      keys: [],
      members: [anUnreadAccount(MANAGEMENT)],
    });
    expect(changesSince(before, baselineOf(after), [])).toEqual([]);
  });
});

describe('names in commands', () => {
  it('are quoted where a shell could take them amiss', () => {
    expect(fill('x --name {trail} {nothing}', { trail: "a'; rm -rf / #\u001b[31m" })).toBe(
      "x --name 'a; rm -rf / #[31m' {nothing}",
    );
  });
  it('are taken from own properties alone', () => {
    expect(fill('{constructor}', {})).toBe('{constructor}');
  });
});
