import { describe, expect, it } from '@jest/globals';
import { parsePattern } from '../../../checks/detections/load/pattern.ts';
import { guardPatterns, joinPatterns } from '../../../checks/detections/match/join-patterns.ts';
import { compileRules } from '../../../checks/detections/index.ts';
import { evaluate } from '../../../checks/detections/evaluate/evaluate.ts';
import { loadOne, ruleText, selection } from './kit.ts';

const patterns = (...texts: readonly string[]) => texts.map(parsePattern);
const many = (form: (at: number) => string) => Array.from({ length: 10_000 }, (_, at) => form(at));

describe('ten thousand patterns', () => {
  it.each<[string, (at: number) => string, readonly string[], readonly string[]]>([
    [
      'that are texts',
      (at) => `*needle${at}*`,
      ['a needle9999 b', 'needle0'],
      ['needl', 'nee dle1'],
    ],
    ['with special letters', (at) => `*.${at}[+*`, ['x.12[+x'], ['x112[+x', '.12[']],
  ])('%s are one test', (_, form, yes, no) => {
    const test = joinPatterns(patterns(...many(form)));
    expect(yes.map((text) => test?.(text))).toEqual(yes.map(() => true));
    expect(no.map((text) => test?.(text))).toEqual(no.map(() => false));
  });

  it('with wildcards inside are tried only on texts that hold what one of them needs', () => {
    const guard = guardPatterns(patterns(...many((at) => `*Needle${at}-x?y*`)));
    expect(['a needle77-x', 'needle77', ''].map((text) => guard?.(text))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('mean what each of them means', () => {
    const values = many((at) => `\n  - '*needle${at}-x?y*'`).join('');
    const rule = loadOne(ruleText(selection(`a|contains:${values}`)));
    const records = ['needle9-xzy', 'NEEDLE9999-x😀y', 'needle9-xy', 'other'].map((a) => ({ a }));
    const text = Buffer.from(JSON.stringify({ Records: records }));
    const hits = compileRules([rule])
      .matchFile(text)
      .hits.map(({ position }) => position);
    expect(hits).toEqual([0, 1]);
    expect(records.flatMap((record, at) => (evaluate(rule, record) ? [at] : []))).toEqual(hits);
  });
});

describe('a guard', () => {
  it.each([
    ['of few patterns', patterns('*a?b*', '*c?d*')],
    ['of patterns of which one has no text', patterns(...many((at) => `*n${at}?x*`), '*???*')],
  ])('%s does not pay', (_, list) => {
    expect(guardPatterns(list)).toBeUndefined();
  });
});
