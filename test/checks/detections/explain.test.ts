import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, explain } from '../../../checks/detections/index.ts';
import { tellTest } from '../../../checks/detections/explain/tell-test.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import { logFiles, ruleTexts } from './forge.ts';
import { loadOne, ruleText } from './kit.ts';

const RULE = loadOne(
  ruleText(`selection:
  eventName: [StopLogging, DeleteTrail]
  errorCode: null
place:
  - awsRegion|startswith: eu-
  - awsRegion: us-east-1
by_service:
  userIdentity.invokedBy: [cloudformation.amazonaws.com, sso.amazonaws.com]
condition: selection and place and not by_service`),
);

describe('an explanation', () => {
  it('tells search by search which field had which value and passed which test', () => {
    const record = { eventName: 'StopLogging', awsRegion: 'eu-west-1', userIdentity: {} };
    expect(explain(RULE, record)).toEqual({
      matches: true,
      searches: [
        {
          name: 'selection',
          holds: true,
          excludes: false,
          items: [
            {
              field: 'eventName',
              holds: true,
              negated: false,
              values: ['StopLogging'],
              tests: ['StopLogging'],
            },
            { field: 'errorCode', holds: true, negated: false, values: [], tests: ['null'] },
          ],
        },
        {
          name: 'place',
          holds: true,
          excludes: false,
          items: [
            {
              field: 'awsRegion',
              holds: true,
              negated: false,
              values: ['eu-west-1'],
              tests: ['eu-*'],
            },
          ],
        },
        {
          name: 'by_service',
          holds: false,
          excludes: true,
          items: [
            {
              field: 'userIdentity.invokedBy',
              holds: false,
              negated: false,
              values: [],
              tests: ['cloudformation.amazonaws.com', 'sso.amazonaws.com'],
            },
          ],
        },
      ],
    });
  });

  it('cuts what is long, and shows no more than a few values', () => {
    const rule = loadOne(ruleText('selection:\n  a|contains: x\ncondition: selection'));
    const [search] = explain(rule, { a: ['x'.repeat(500), { b: 'x' }, 1, 2, 3, 4] }).searches;
    expect(search?.items[0]?.values).toEqual([`${'x'.repeat(119)}…`, '{"b":"x"}', '1', '2', '3']);
  });

  it('tells of keywords that they passed, not where', () => {
    const rule = loadOne(ruleText('keywords: [evil]\ncondition: keywords'));
    expect(explain(rule, { a: 'so evil' }).searches[0]?.items).toEqual([
      { field: '', holds: true, negated: false, values: [], tests: ['*evil*'] },
    ]);
  });

  it('turns round what neq asks', () => {
    const rule = loadOne(ruleText('selection:\n  a|neq: x\ncondition: selection'));
    expect(explain(rule, { a: 'y' }).searches[0]?.items[0]).toMatchObject({
      holds: true,
      negated: true,
    });
  });

  it('leaves out searches that the condition does not name', () => {
    const rule = loadOne(ruleText('a:\n  x: 1\nb:\n  y: 1\ncondition: a or not a'));
    expect(explain(rule, {}).searches.map(({ name }) => name)).toEqual(['a']);
  });

  it('agrees with the evaluator on forged rules and records', () => {
    fc.assert(
      fc.property(ruleTexts, logFiles, (text, log) => {
        const rule = loadOne(text);
        const file: unknown = JSON.parse(log);
        const records = isLogRecord(file) && Array.isArray(file.Records) ? file.Records : [];
        for (const record of records.filter(isLogRecord))
          expect(explain(rule, record).matches).toBe(evaluate(rule, record));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a test is told', () => {
  it.each([
    ['a: 443', '443'],
    ['a: true', 'true'],
    ['a|exists: true', 'is there'],
    ['a|exists: false', 'is not there'],
    ["a|re|i: '^x'", '/^x/i'],
    ['a|cidr: 10.0.0.0/8', 'in 10.0.0.0/8'],
    ['a|cidr: 2001:db8::/32', 'in 2001:db8::/32'],
    ['a|gte: 4', 'gte 4'],
    ['a|hour: 3', 'hour eq 3'],
    ['a|fieldref|endswith: b', 'endswith the field b'],
    ['a: x?\\*', 'x?\\*'],
    ['a|windash: -x', '-x'],
  ])('%s', (search, expected) => {
    const rule = loadOne(ruleText(`s:\n  ${search}\ncondition: s`));
    const [item] = [...rule.searches.values()];
    const test = item?.kind === 'item' ? item.tests[0] : undefined;
    expect(test && tellTest(test)).toBe(expected);
  });
});
