import { describe, expect, it } from '@jest/globals';
import { CONTROLS, controlFindings, judgeControls } from '../../../checks/controls/index.ts';
import { ARCHIVE, aPolicy, aSnapshot, aStandalone } from './kit.ts';

describe('a good organisation', () => {
  const results = judgeControls(aSnapshot(), aPolicy());

  it('has no failure and nothing unknown', () => {
    const bad = results.filter(({ status }) => status === 'fail' || status === 'unknown');
    expect(bad.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });

  it('hears from every control', () => {
    expect([...new Set(results.map(({ id }) => id))]).toEqual(CONTROLS.map(({ id }) => id));
  });

  it('makes no finding', () => {
    expect(controlFindings(results)).toEqual([]);
  });
});

describe('a good account without an organisation', () => {
  it('fails nothing', () => {
    const policy = aPolicy({ readers: [ARCHIVE] });
    const bad = judgeControls(aStandalone(), policy).filter(({ status }) => status === 'fail');
    expect(bad.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  });
});
