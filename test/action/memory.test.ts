import { describe, expect, it } from '@jest/globals';
import { recall, recallBaseline, remember, rememberBaseline } from '../../action/memory.ts';
import { NONE_CARRIED } from '../../checks/integrity/carried.ts';
import { EMPTY_STATE } from '../../checks/integrity/state.ts';

const NOW = new Date('2026-03-11T00:00:00Z');
const BASELINE = {
  takenAt: '2026-03-10T00:00:00Z',
  settings: { 'arn:aws:s3:::archive': { versioning: '"Enabled"' } },
  blind: false,
};
const left = {
  verify: EMPTY_STATE,
  carried: NONE_CARRIED,
  before: { verify: EMPTY_STATE, carried: NONE_CARRIED },
  correlations: { version: 1, events: [] },
  ruleMemory: { version: 1, rules: {} },
} as const;

describe('the state document', () => {
  it('keeps the baseline when a verification is written, and the other way round', () => {
    const first = rememberBaseline(undefined, BASELINE);
    const second = remember(first, left, NOW);
    expect(recallBaseline(second)).toEqual(BASELINE);
    const third = rememberBaseline(second, { ...BASELINE, blind: true });
    expect(recall(third, NOW)).toMatchObject({ correlations: left.correlations, doubt: '' });
    expect(recallBaseline(third)?.blind).toBe(true);
  });

  it.each([
    ['is missing', undefined],
    ['is not JSON', '{'],
    ['holds none', '{"version":1,"chains":[]}'],
    ['holds one of another shape', '{"baseline":{"takenAt":"yesterday","settings":{}}}'],
    ['holds a list', '{"baseline":[]}'],
  ])('remembers no baseline where it %s', (_name, text) => {
    expect(recallBaseline(text)).toBeUndefined();
  });

  it('drops settings that are no text', () => {
    const text = JSON.stringify({
      baseline: { ...BASELINE, settings: { a: { b: 1 }, c: { d: 'e' } } },
    });
    expect(recallBaseline(text)?.settings).toEqual({ c: { d: 'e' } });
  });
});
