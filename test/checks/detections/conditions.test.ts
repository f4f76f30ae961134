import { describe, expect, it } from '@jest/globals';
import { CONDITIONS } from './cases.ts';
import { errorsOf, loadOne, matches, ruleText } from './kit.ts';

const SEARCHES =
  'a: {a: 1}\nb: {b: 1}\nnot_c: {c: 1}\nsel_1: {d: 1}\nsel_2: {e: 1}\n_sel_3: {f: 1}\n';
const rule = (condition: string) => loadOne(ruleText(`${SEARCHES}condition: ${condition}`));
const record = (names: string) => Object.fromEntries(Array.from(names, (name) => [name, 1]));

describe('a condition', () => {
  it.each(CONDITIONS)('%s', (condition, yes, no) => {
    for (const names of yes)
      expect([names, matches(rule(condition), record(names))]).toEqual([names, true]);
    for (const names of no)
      expect([names, matches(rule(condition), record(names))]).toEqual([names, false]);
  });

  it('may name a search like an operator', () => {
    const named = loadOne(ruleText('and: {a: 1}\nor: {b: 1}\ncondition: and and or'));
    expect(['ab', 'a', 'b'].map((names) => matches(named, record(names)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['', 'the condition is missing'],
    ['c', 'no search is called "c"'],
    ['1 of nothing_*', 'no search fits "nothing_*"'],
    ['2 of sel_*', '"2" of is not in the language'],
    ['1 of', 'nothing stands after 1 of'],
    ['a | count() > 5', 'unexpected "|" in the condition. Aggregations left the language'],
    ['a near b', 'unexpected "near" in the condition'],
    ['a b', 'unexpected "b" in the condition'],
    ['a and', 'the condition ends too soon'],
    ['and a', 'unexpected "and" in the condition'],
    ['(a', 'a parenthesis stays open'],
    ['a) or (b', 'unexpected ")" in the condition'],
    [`${'('.repeat(5000)}a`, 'the condition is nested too deeply'],
    [`${'not '.repeat(4000)}a`, 'the condition is nested too deeply'],
    [`a${' or a'.repeat(5000)}`, 'the condition is too long'],
  ])('%s is an error', (condition, message) => {
    const errors = errorsOf(ruleText(`${SEARCHES}condition: ${condition}`));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`rule.yml:10: detection.condition: ${message}`);
  });
});
