import { describe, expect, it } from '@jest/globals';
import { observe } from '../../action/observe.ts';
import { sightOf } from '../../action/sight.ts';
import { Tally } from '../../action/tally.ts';
import { lookFor } from '../../action/write/issues/sight.ts';
import { shortHash } from '../../action/write/issues/ledger.ts';
import { loadOne, ruleText, selection } from '../checks/detections/kit.ts';

/** What a run may say of an issue whose rule found nothing. */

const PLACE = { account: '111111111111', region: 'us-east-1' };
const ASKED = loadOne(ruleText(selection('eventName: PutBucketPolicy')));
const RETIRED = '11111111-2222-4333-8444-555555555555';
const ALL = { controls: true, integrity: true, detections: true };

function presenceOf(rule: string, skipped: readonly string[]) {
  const pack = { rules: [ASKED], correlations: [] };
  const beginning = { correlations: undefined, ruleMemory: undefined, watched: new Set<string>() };
  const tally = new Tally(pack, { ...beginning, onHit: () => undefined });
  tally.places.push(PLACE);
  const sight = sightOf(tally, {
    ...{ pack, interrupted: new AbortController().signal, trails: [], fine: [], openBefore: [] },
    skipped: skipped.map((id) => ({ rule: id, title: 'A rule', reason: 'needs --tor-list' })),
  });
  const view = { sight, parts: ALL, controls: undefined, hub: undefined };
  return lookFor(observe([], view))({
    fingerprint: 'f'.repeat(32),
    kind: 'detection',
    rule: shortHash(rule),
    place: shortHash(PLACE.account, PLACE.region),
  });
}

describe('an issue of a rule that found nothing', () => {
  it.each([
    ['absent where it was asked', ASKED.id, [], 'absent'],
    ['unknown where it lacked a list, or still warms up', ASKED.id, [ASKED.id], 'unknown'],
    ['an orphan where there is no such rule', RETIRED, [], 'orphan'],
  ])('is %s', (_, rule, skipped, expected) => {
    expect(presenceOf(rule, skipped)).toBe(expected);
  });
});
