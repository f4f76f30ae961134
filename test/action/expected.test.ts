import { describe, expect, it } from '@jest/globals';
import { expectedHere, wasSeen, type Asked } from '../../action/expected.ts';
import type { TrailFact } from '../../checks/integrity/evidence.ts';
import { oneChain } from '../kit/one-chain.ts';

const because = { account: 'it is active', region: 'it is enabled' };
const { digest } = oneChain();
const verified = {
  version: 1,
  chains: [
    {
      key: digest(3),
      since: '2026-03-10T00:00:00Z',
      end: '2026-03-10T03:08:30Z',
      sha256: 'ab'.repeat(32),
    },
  ],
} as const;
const fresh = { version: 1, chains: [] } as const;
const ALL = { accounts: [], regions: [] };
const asked: Asked = { inputs: ALL, prefix: '', verified: fresh, blind: [] };
const place = (account: string, region: string) => ({ account, region, because });
const shown = (places: ReturnType<typeof expectedHere>['places'] = []) =>
  places.map(({ account, region, seen }) => [account, region, seen !== undefined]);

describe('what should be there of what was asked for', () => {
  const places = [
    place('111111111111', 'us-east-1'),
    place('222222222222', 'eu-west-1'),
    place('333333333333', ''),
  ];

  it.each<[string, Partial<Asked>, readonly string[]]>([
    ['everything', {}, ['111111111111', '222222222222', '333333333333']],
    ['one account', { inputs: { accounts: ['2*'], regions: [] } }, ['222222222222']],
    [
      'all but one account',
      { inputs: { accounts: ['!2*'], regions: [] } },
      ['111111111111', '333333333333'],
    ],
    [
      'one region: of an account without known regions nothing is said',
      { inputs: { accounts: [], regions: ['us-*'] } },
      ['111111111111'],
    ],
    [
      'what could be looked at',
      { blind: [{ account: '111111111111', region: 'us-east-1' }] },
      ['222222222222', '333333333333'],
    ],
    [
      'what could be looked at, in any region',
      { blind: [{ account: '333333333333', region: 'us-east-1' }] },
      ['111111111111', '222222222222'],
    ],
  ])('%s', (_, over, accounts) => {
    const { places: here = [] } = expectedHere({ places }, { ...asked, ...over });
    expect(here.map(({ account }) => account)).toEqual(accounts);
  });

  it('holds what an earlier run verified, with what it saw', () => {
    const here = expectedHere({}, { ...asked, verified });
    expect(here.places).toEqual([
      {
        account: '111111111111',
        region: 'us-east-1',
        because: {
          account: 'an earlier run verified digests of it until 2026-03-10T03:08:30Z',
          region: 'an earlier run verified digests of it until 2026-03-10T03:08:30Z',
        },
        seen: `They were there: the newest was ${digest(3)}.`,
      },
    ]);
  });

  it('says of one place how it is known and what was seen, once', () => {
    const known = [place('111111111111', 'us-east-1')];
    const here = expectedHere({ places: known }, { ...asked, verified });
    expect(shown(here.places)).toEqual([['111111111111', 'us-east-1', true]]);
    expect(here.places?.[0]?.because).toEqual(because);
  });

  it('takes what was seen for no proof where no trail delivers there any more', () => {
    expect(shown(expectedHere({ trails: [] }, { ...asked, verified }).places)).toEqual([
      ['111111111111', 'us-east-1', false],
    ]);
    const trail: TrailFact = {
      name: 'main-trail',
      homeRegion: 'us-east-1',
      multiRegion: true,
      organization: false,
      prefix: '',
      account: '111111111111',
      validation: true,
      status: new Map(),
    };
    expect(shown(expectedHere({ trails: [trail] }, { ...asked, verified }).places)).toEqual([
      ['111111111111', 'us-east-1', true],
    ]);
  });

  it('holds each chain that was verified, but those whose trail is known to be gone', () => {
    const chain = { account: '111111111111', region: 'us-east-1', key: digest(3) };
    const fits = [expect.objectContaining({ ...chain, end: '2026-03-10T03:08:30Z' })];
    expect(expectedHere({}, { ...asked, verified }).verified).toEqual(fits);
    const blind = [{ account: '111111111111', region: 'us-east-1' }];
    for (const [expectations, over] of [
      [{ trails: [] }, {}],
      [{}, { blind }],
      [{}, { prefix: 'audit/' }],
      [{}, { inputs: { accounts: ['2*'], regions: [] } }],
    ] as const)
      expect(expectedHere(expectations, { ...asked, verified, ...over }).verified).toEqual([]);
  });

  it('leaves out what lies under another prefix, or was not asked for', () => {
    expect(expectedHere({}, { ...asked, verified, prefix: 'audit/' }).places).toEqual([]);
    expect(wasSeen(ALL, verified, '')).toBe(true);
    expect(wasSeen(ALL, verified, 'audit/')).toBe(false);
    expect(wasSeen({ accounts: [], regions: ['eu-*'] }, verified, '')).toBe(false);
  });
});
