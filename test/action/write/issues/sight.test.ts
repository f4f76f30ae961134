import { describe, expect, it } from '@jest/globals';
import { shortHash, trailHash } from '../../../../action/write/issues/ledger.ts';
import { lookFor, type Observation, type Proved } from '../../../../action/write/issues/sight.ts';

/** What a run can say of a fault it did not meet: only hours that it proved again are fine. */

const PLACE = { account: '111111111111', region: 'us-east-1' };
const LOST = { trail: 'org-trail', from: '2026-03-10T02:00:00Z', to: '2026-03-10T03:00:00Z' };
const PROVED = {
  ...PLACE,
  trail: 'org-trail',
  from: '2026-03-10T00:00:00Z',
  to: '2026-03-10T06:00:00Z',
};

function presence(
  proved: readonly Proved[],
  { stretch = LOST, rule = 'DIGEST_MISSING' }: { stretch?: typeof LOST; rule?: string } = {},
): string {
  const observation: Observation = { findings: [], evaluated: [], passed: [], proved };
  return lookFor(observation)({
    fingerprint: 'f'.repeat(32),
    kind: 'integrity',
    rule: shortHash(rule),
    place: shortHash(PLACE.account, PLACE.region),
    ...trailHash(stretch),
  });
}

describe('a fault that was not met again', () => {
  it('is gone where its hours were proved', () => {
    expect(presence([PROVED])).toBe('absent');
    expect(presence([{ ...PROVED, from: LOST.from, to: LOST.to }])).toBe('absent');
  });

  it.each<[string, Parameters<typeof presence>]>([
    ['nothing was looked at', [[]]],
    ['its hours were not looked at', [[{ ...PROVED, from: '2026-03-10T04:00:00Z' }]]],
    ['only a part of them was', [[{ ...PROVED, from: '2026-03-10T02:30:00Z' }]]],
    [
      'a hole is in the middle of them',
      [
        [
          { ...PROVED, to: '2026-03-10T02:20:00Z' },
          { ...PROVED, from: '2026-03-10T02:40:00Z' },
        ],
      ],
    ],
    ['another region was looked at', [[{ ...PROVED, region: 'eu-west-1' }]]],
    ['another trail was proved', [[{ ...PROVED, trail: 'other' }]]],
    [
      'its trail is not known, and one of two is not proved',
      [
        [PROVED, { ...PROVED, trail: 'other', from: '2026-03-10T04:00:00Z' }],
        { stretch: { ...LOST, trail: '' } },
      ],
    ],
    ['it is proof that something was altered', [[PROVED], { rule: 'LOG_HASH_MISMATCH' }]],
    ['it has no hours', [[PROVED], { stretch: { trail: 'org-trail', from: '', to: '' } }]],
  ])('is not known where %s', (_, asked) => {
    expect(presence(...asked)).toBe('unknown');
  });

  it('is gone where its trail is not known and all are proved', () => {
    const proved = [PROVED, { ...PROVED, trail: 'other' }];
    expect(presence(proved, { stretch: { ...LOST, trail: '' } })).toBe('absent');
  });
});
