import { describe, expect, it } from '@jest/globals';
import { MATCHING } from './cases.ts';
import { loadOne, matches, ruleText, selection } from './kit.ts';

describe.each(Object.entries(MATCHING))('%s', (_, cases) => {
  it.each(cases)('%s', (...[, search, yes, no]) => {
    const rule = loadOne(ruleText(selection(search)));
    for (const record of yes)
      expect([record, matches(rule, { ...record })]).toEqual([record, true]);
    for (const record of no)
      expect([record, matches(rule, { ...record })]).toEqual([record, false]);
  });
});
