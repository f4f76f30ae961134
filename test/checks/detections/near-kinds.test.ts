import { describe, expect, it } from '@jest/globals';
import { tryRules } from '../../../checks/detections/index.ts';
import { NEAR_KINDS, retold, speakersOf } from './near-kinds.ts';
import type { NearKind } from './near-kinds.ts';
import { readPack } from './pack.ts';
import type { PackEntry } from './pack.ts';

const PACK = readPack();

/** Whether the rule speaks of any of its matches, told as the near-miss. */
function speaksOf(kind: NearKind, { loaded, matches }: PackEntry): boolean {
  return matches.some(({ records }) => {
    const { hits, alerts } = tryRules(loaded, records.map(retold[kind]));
    return hits.length + alerts.length > 0;
  });
}

describe.each(NEAR_KINDS)('told of %s', (kind) => {
  it('every rule is silent, but those that have a reason', () => {
    const speaking = PACK.filter((entry) => speaksOf(kind, entry)).map(({ name }) => name);
    expect(speaking).toEqual(speakersOf(kind));
  });
});
