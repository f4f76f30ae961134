import { describe, expect, it } from '@jest/globals';
import type { Expectations, TrailFact } from '../../../checks/integrity/evidence.ts';
import { judgeCoverage, type SectionSummary } from '../../../checks/integrity/judge-coverage.ts';
import { at, auditForged, countStates, idsOf } from '../../kit/audit-forged.ts';
import { deleteObject, plantObject, replaceByBomb } from '../../kit/damage.ts';
import { addTrail, digestKey, forgeArchive } from '../../kit/forge-archive.ts';
import { oneChain } from '../../kit/one-chain.ts';

const trail = (fact: Partial<TrailFact> = {}): TrailFact => ({
  name: 'main-trail',
  homeRegion: 'us-east-1',
  multiRegion: true,
  organization: false,
  prefix: '',
  account: '111111111111',
  validation: true,
  status: new Map(),
  ...fact,
});

const reporting = (latestDigest: Date, fact: Partial<TrailFact> = {}): Expectations => ({
  trails: [trail({ status: new Map([['us-east-1', { logging: true, latestDigest }]]), ...fact })],
});

describe('the newest digests are absent', () => {
  const upTo = (time: string) => ({ window: { since: at('00:00'), until: at(time) } });

  it('one hour before the window ends is not overdue, two are', () => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(6));
    expect(idsOf(auditForged(archive, upTo('06:00')))).not.toContain('DIGESTS_STALE');
    expect(idsOf(auditForged(archive, upTo('06:30')))).toContain('DIGESTS_STALE');
  });

  it('a window into the future counts until now', () => {
    const { archive } = oneChain();
    const audit = auditForged(archive, { ...upTo('11:00'), now: at('06:30') });
    expect(idsOf(audit)).toEqual([]);
  });

  it('log files are much newer, though the window ends early', () => {
    const { archive, digest } = oneChain();
    [3, 4, 5, 6].forEach((index) => {
      deleteObject(archive, digest(index));
    });
    const audit = auditForged(archive, { ...upTo('05:00'), now: at('03:00') });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({
        id: 'DIGESTS_STALE',
        message: expect.stringContaining('there are log files of 2026-03-10T04:40:00Z'),
      }),
    );
  });

  it('the trail reports a digest that is not there', () => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(6));
    const audit = auditForged(archive, { expectations: reporting(at('07:15')) });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({
        id: 'DIGESTS_STALE',
        severity: 'critical',
        found: '2026-03-10T05:08:30Z',
        message: expect.stringContaining('the trail reports that a digest was delivered'),
      }),
    );
    expect(countStates(audit)).toEqual({ verified: 10, unverified: 2 });
  });

  it('the account has no such trail any more: told, but not critical', () => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(5));
    deleteObject(archive, digest(6));
    const audit = auditForged(archive, { expectations: { trails: [] } });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({ id: 'DIGESTS_STALE', severity: 'medium' }),
    );
  });

  it.each<[string, Partial<TrailFact>]>([
    ['of the organisation', { organization: true }],
    ['of another account', { account: '222222222222' }],
    ['of another region alone', { multiRegion: false, homeRegion: 'eu-west-1' }],
    ['of another prefix', { prefix: 'logs' }],
  ])('a trail %s is not the one of this chain', (_, fact) => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(6));
    const audit = auditForged(archive, { expectations: reporting(at('07:15'), fact) });
    expect(idsOf(audit)).not.toContain('DIGESTS_STALE');
  });

  it('an earlier run saw more', () => {
    const { archive, digest } = oneChain();
    deleteObject(archive, digest(6));
    const remembered = [
      { key: digest(6), since: at('00:00'), end: at('06:08:30'), sha256: 'ab'.repeat(32) },
    ];
    const audit = auditForged(archive, { remembered });
    expect(idsOf(audit)).toEqual(['DIGESTS_STALE', 'LOG_UNVERIFIED']);
  });

  it('a chain that older digests tell of has none in the window', () => {
    const { archive, chain } = oneChain();
    addTrail(archive, { trail: 'second', seed: 'second', clock: { minute: 20, second: 0 } });
    const before = digestKey({ ...chain, trail: 'third' }, new Date('2026-03-09T20:08:30Z'));
    const audit = auditForged(archive, { elsewhere: [before, 'no/digest'] });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({ id: 'DIGESTS_STALE', trail: 'third', key: before }),
    );
    expect(countStates(audit)).toEqual({ verified: 24 });
  });

  it('an object beside the chain’s clock does not stand in for the newest', () => {
    const { archive, chain, digest } = oneChain();
    deleteObject(archive, digest(5));
    deleteObject(archive, digest(6));
    plantObject(archive, digestKey(chain, at('05:50:00')), { body: Buffer.from('x') });
    expect(idsOf(auditForged(archive))).toEqual([
      'DIGESTS_STALE',
      'DIGEST_CORRUPT',
      'LOG_UNVERIFIED',
    ]);
  });

  it('a chain that goes on after the window has lost what lies at its end', () => {
    const { archive, digest } = oneChain();
    const early = { window: { since: at('00:00'), until: at('02:30') } };
    archive.objects.delete(digest(3));
    archive.objects.delete(digest(4));
    const elsewhere = [digest(5), digest(6)];
    expect(idsOf(auditForged(archive, early))).toEqual([]);
    const audit = auditForged(archive, { ...early, elsewhere });
    expect(audit.faults).toContainEqual(
      expect.objectContaining({
        id: 'DIGESTS_STALE',
        range: { from: at('02:08:30'), to: at('02:30') },
        message: expect.stringContaining(`the archive holds ${digest(5)}`),
      }),
    );
    expect(countStates(audit)).toEqual({ verified: 4, unverified: 1 });
  });

  it('a chain that begins after the window is not missed in it', () => {
    const { archive, chain } = oneChain();
    const later = digestKey({ ...chain, trail: 'third' }, at('11:00:00'));
    expect(idsOf(auditForged(archive, { elsewhere: [later] }))).toEqual([]);
  });

  it('a disproved object of a later hour does not stand in for what is gone', () => {
    const { archive, chain, digest } = oneChain();
    deleteObject(archive, digest(4));
    deleteObject(archive, digest(5));
    replaceByBomb(archive, digest(6), 40);
    const audit = auditForged(archive);
    expect(idsOf(audit)).toEqual(
      expect.arrayContaining(['DIGEST_MISSING', 'DIGEST_TOO_LARGE', 'LOG_UNVERIFIED']),
    );
    const missing = audit.faults.find(({ id }) => id === 'DIGEST_MISSING');
    expect(missing).toMatchObject({ key: digestKey(chain, at('05:08:30')), count: 2 });
  });
});

describe('a folder of logs without digests', () => {
  it('is critical where other places have digests', () => {
    const archive = forgeArchive({ regions: ['us-east-1', 'eu-west-1'] });
    const [, other] = archive.chains;
    other?.digests.forEach((key) => {
      deleteObject(archive, key);
    });
    const audit = auditForged(archive);
    expect(audit.faults).toEqual([
      expect.objectContaining({
        id: 'NO_DIGESTS',
        severity: 'critical',
        region: 'eu-west-1',
        count: 12,
      }),
    ]);
    expect(countStates(audit)).toEqual({ verified: 12, unverified: 12 });
  });

  it.each<[string, Expectations]>([
    ['other sections have digests', { otherDigests: true }],
    ['a trail delivers here', { trails: [trail()] }],
  ])('is critical where %s', (_, expectations) => {
    const { archive, chain } = oneChain();
    chain.digests.forEach((key) => {
      deleteObject(archive, key);
    });
    const audit = auditForged(archive, { expectations });
    expect(audit.faults).toEqual([
      expect.objectContaining({ id: 'NO_DIGESTS', severity: 'critical' }),
    ]);
  });
});

describe('an archive against what should be in it', () => {
  const place = { prefix: '', organization: '', account: '111111111111', region: 'us-east-1' };
  const here: SectionSummary = { ...place, digests: 7, logs: 12 };
  const empty = (over: Partial<SectionSummary>): SectionSummary => ({
    ...here,
    digests: 0,
    logs: 0,
    ...over,
  });
  const judged = (sections: readonly SectionSummary[], expectations: Expectations) =>
    judgeCoverage(sections, expectations).map(({ id, severity, account, region }) =>
      [id, severity, account, region].join(' ').trim(),
    );
  const because = { account: 'it is active', region: 'it is enabled' };
  const ONE = ['111111111111'];
  const TWO = [...ONE, '222222222222'];
  const expected = (
    accounts: readonly string[],
    regions: readonly string[] = ['us-east-1'],
  ): Expectations => ({
    places: accounts.flatMap((account) => regions.map((region) => ({ account, region, because }))),
  });

  it.each<[string, readonly SectionSummary[], Expectations, readonly string[]]>([
    ['all is there', [here], expected(ONE), []],
    ['nothing is expected', [], {}, []],
    [
      'an account has nothing at all',
      [here],
      expected(TWO),
      ['ACCOUNT_MISSING medium 222222222222'],
    ],
    [
      'an account has logs and no digests: told where these are judged',
      [here, empty({ account: '222222222222', logs: 3 })],
      expected(TWO),
      [],
    ],
    [
      'an account has logs in one region and nothing in the other, and no digests',
      [here, { ...here, region: 'eu-west-1' }, empty({ account: '222222222222', logs: 3 })],
      expected(TWO, ['us-east-1', 'eu-west-1']),
      ['ACCOUNT_MISSING critical 222222222222'],
    ],
    [
      'an account of which an earlier run saw digests has nothing at all',
      [here],
      {
        places: [
          ...(expected(ONE).places ?? []),
          { account: '222222222222', region: 'us-east-1', because, seen: 'They were there.' },
        ],
      },
      ['ACCOUNT_MISSING critical 222222222222'],
    ],
    [
      'a region has nothing at all',
      [here],
      expected(ONE, ['us-east-1', 'eu-west-1']),
      ['REGION_MISSING medium  eu-west-1'],
    ],
    [
      'a region is expected in whatever account',
      [here],
      expected([''], ['us-east-1', 'eu-west-1']),
      ['REGION_MISSING medium  eu-west-1'],
    ],
    [
      'an account is expected in whatever region',
      [here],
      expected(TWO, ['']),
      ['ACCOUNT_MISSING medium 222222222222'],
    ],
    [
      'a region has nothing, but the trail reports digests there',
      [here],
      {
        ...expected(ONE, ['us-east-1', 'eu-west-1']),
        trails: [
          trail({ status: new Map([['eu-west-1', { logging: true, latestDigest: at('05:00') }]]) }),
        ],
      },
      ['REGION_MISSING critical  eu-west-1'],
    ],
    [
      'the status of one account says nothing of another',
      [here],
      { ...expected(TWO), ...reporting(at('05:00')) },
      ['ACCOUNT_MISSING medium 222222222222'],
    ],
    [
      'one account lacks one of its regions',
      [here, { ...here, region: 'eu-west-1' }, { ...here, account: '222222222222' }],
      expected(TWO, ['us-east-1', 'eu-west-1']),
      ['NO_DIGESTS medium 222222222222 eu-west-1'],
    ],
    [
      'one account has old objects in one of its regions, and none of this time',
      [
        here,
        { ...here, region: 'eu-west-1' },
        { ...here, account: '222222222222' },
        empty({ account: '222222222222', region: 'eu-west-1' }),
      ],
      expected(TWO, ['us-east-1', 'eu-west-1']),
      ['NO_DIGESTS medium 222222222222 eu-west-1'],
    ],
    [
      'one account has logs without digests in one region: told where these are judged',
      [
        here,
        { ...here, region: 'eu-west-1' },
        { ...here, account: '222222222222' },
        empty({ account: '222222222222', region: 'eu-west-1', logs: 2 }),
      ],
      expected(TWO, ['us-east-1', 'eu-west-1']),
      [],
    ],
    ['the whole archive is empty', [], expected(ONE), ['ACCOUNT_MISSING medium 111111111111']],
    [
      'a trail does not validate',
      [here],
      { trails: [trail({ validation: false })] },
      ['TRAIL_VALIDATION_DISABLED high 111111111111 us-east-1'],
    ],
    [
      'a trail is stopped',
      [here],
      {
        trails: [
          trail({ status: new Map([['eu-west-1', { logging: false, stoppedAt: at('01:00') }]]) }),
        ],
      },
      ['TRAIL_NOT_LOGGING high 111111111111 eu-west-1'],
    ],
    [
      'a trail was never started and cannot deliver',
      [here],
      {
        trails: [
          trail({
            status: new Map([
              [
                'us-east-1',
                { logging: false, digestError: 'AccessDenied', logError: 'NoSuchBucket' },
              ],
            ]),
          }),
        ],
      },
      [
        'TRAIL_NOT_LOGGING high 111111111111 us-east-1',
        'TRAIL_DELIVERY_ERROR high 111111111111 us-east-1',
        'TRAIL_DELIVERY_ERROR high 111111111111 us-east-1',
      ],
    ],
  ])('%s', (...[, sections, expectations, finds]) => {
    expect(judged(sections, expectations)).toEqual(finds);
  });

  it('says how an absence is known, and what speaks for it', () => {
    const said = (sections: readonly SectionSummary[], expectations = expected(TWO)) =>
      judgeCoverage(sections, expectations).map(({ message }) => message);
    expect(said([here])).toEqual([
      'The archive has no digests of account 222222222222, although it is active. There are no log files of it either.',
    ]);
    const partly = [here, { ...here, region: 'eu-west-1' }];
    const logs = empty({ account: '222222222222', logs: 3 });
    expect(said([...partly, logs], expected(TWO, ['us-east-1', 'eu-west-1']))).toEqual([
      'The archive has no digests of account 222222222222, although it is active. There are 3 log files of it.',
    ]);
    expect(said([here], expected(ONE, ['us-east-1', 'eu-west-1']))).toEqual([
      'The archive has no digests of region eu-west-1, although it is enabled. There are no log files of it either.',
    ]);
    const three = [here, { ...here, region: 'eu-west-1' }, { ...here, account: '222222222222' }];
    expect(said(three, expected(TWO, ['us-east-1', 'eu-west-1']))).toEqual([
      'The archive has no digests of account 222222222222, region eu-west-1, although it is active and it is enabled. There are no log files of it either.',
    ]);
  });

  it('of ten thousand places is judged in no time', () => {
    const accounts = Array.from({ length: 1000 }, (_, index) => String(1e11 + index));
    const regions = Array.from({ length: 17 }, (_, index) => `xx-north-${String(index)}`);
    const sections = accounts.flatMap((account) =>
      regions.map((region) => ({ ...here, account, region })),
    );
    const started = performance.now();
    expect(judgeCoverage(sections.slice(1), expected(accounts, regions))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('tells of a verified chain whose folder is gone, though another trail covers the place', () => {
    const key = oneChain().digest(3);
    const chain = { ...place, trail: 'main-trail', key, end: '2026-03-10T03:08:30Z' };
    const other = { ...here, organization: 'o-exampleorg' };
    const expectations = { verified: [chain] };
    expect(judgeCoverage([other], expectations)).toEqual([
      expect.objectContaining({
        ...{ id: 'DIGESTS_STALE', severity: 'critical', account: place.account, key },
        ...{ region: place.region, trail: 'main-trail', expected: chain.end },
        message: expect.stringContaining('verified its digests until 2026-03-10T03:08:30Z'),
      }),
    ]);
    // Where its folder is there, or nothing of the place is, others tell it.
    expect(judged([other, empty({})], expectations)).toEqual([]);
    expect(judged([], expectations)).toEqual([]);
  });

  it('says since when and with which error', () => {
    const messages = judgeCoverage([here], {
      trails: [
        trail({
          status: new Map([
            [
              'us-east-1',
              {
                ...{ logging: false, stoppedAt: at('01:00'), latestDigest: at('00:14') },
                ...{ digestError: 'AccessDenied', logError: 'NoSuchBucket' },
              },
            ],
          ]),
        }),
      ],
    }).map(({ message }) => message);
    expect(messages).toEqual([
      'The trail does not record since 2026-03-10T01:00:00Z.',
      'CloudTrail could not deliver digests: AccessDenied. It last did at 2026-03-10T00:14:00Z.',
      'CloudTrail could not deliver log files: NoSuchBucket. It never has.',
    ]);
  });
});

describe('objects of strangers among the digests', () => {
  it('are told one by one up to a number, then counted', () => {
    const { archive, chain } = oneChain();
    for (let index = 0; index < 50; index += 1)
      plantObject(archive, `${chain.root}CloudTrail-Digest/us-east-1/2026/03/10/x${String(index)}`);
    const foreign = auditForged(archive).faults.filter(({ id }) => id === 'DIGEST_FOREIGN_OBJECT');
    expect(foreign).toHaveLength(21);
    expect(foreign.at(-1)).toMatchObject({ count: 30 });
  });
});
