import { describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../action/inputs.ts';
import {
  catchUp,
  NO_MEMORY,
  recall,
  recallBaseline,
  remember,
  rememberBaseline,
} from '../../action/memory.ts';
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

  it('keeps what rules remember where a run asked none', () => {
    const open = { version: 1, events: [['a']] };
    const before = JSON.stringify({ version: 1, chains: [], correlations: open });
    const after = remember(before, { ...left, correlations: undefined }, NOW);
    expect(recall(after, NOW).correlations).toEqual(open);
    expect(recall(remember(before, left, NOW), NOW).correlations).toEqual(left.correlations);
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

describe('catching up', () => {
  const parts = { controls: false, integrity: true, detections: true };
  const inputs = (more = {}) => parseInputs(parts, { archive: 's3://logs', ...more }, NOW);
  const before = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
  const windowAfter = (watermark: Date | undefined, more = {}) => {
    const { inputs: made, missed } = catchUp(inputs(more), { memory: NO_MEMORY, watermark });
    return { since: made.window.since, missed };
  };

  it('begins an hour before the last run ended', () => {
    const since = new Date(before(3).getTime() - 3_600_000);
    expect(windowAfter(before(3))).toEqual({ since, missed: undefined });
  });

  it('reaches back thirty days, and names what lies before', () => {
    const missed = { since: before(45), until: before(30) };
    expect(windowAfter(before(45))).toEqual({ since: before(30), missed });
  });

  it('reaches back as far where an earlier run’s state is lost, and nobody knows how far it came', () => {
    const memory = recall('{', NOW);
    const windowOf = (more = {}, watermark?: Date) =>
      catchUp(inputs(more), { memory, watermark }).inputs.window.since;
    expect(windowOf()).toEqual(before(30));
    expect(windowOf({ window: '7d' })).toEqual(before(7));
    // Whoever keeps the issues knows when somebody last looked.
    expect(windowOf({}, before(2))).toEqual(new Date(before(2).getTime() - 3_600_000));
  });

  it('leaves a window that was chosen, and a first run, as they are', () => {
    expect(windowAfter(before(45), { window: '7d' })).toEqual({
      since: before(7),
      missed: undefined,
    });
    expect(windowAfter(undefined)).toEqual({ since: before(1), missed: undefined });
  });
});
