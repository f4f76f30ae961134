import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../checks/detections/index.ts';
import type { SigmaRule } from '../../../checks/detections/index.ts';
import type { Countable } from '../../../checks/detections/scan/count-table.ts';
import { MAX_STATES } from '../../../checks/detections/scan/layout.ts';
import { Places } from '../../../checks/detections/scan/places.ts';
import { Prescan } from '../../../checks/detections/scan/prescan.ts';
import { fieldsIn } from '../../../checks/detections/scan/questions.ts';
import { ValueMemory } from '../../../checks/detections/scan/tables.ts';
import { isLogRecord } from '../../../checks/log-record.ts';
import { logFiles, ruleTexts } from './forge.ts';
import { loadOne, ruleText, selection } from './kit.ts';

/** A prescan that looks for every field of the rules, as it does for costly ones. */
const prescanOf = (rules: readonly SigmaRule[]) =>
  new Prescan({ rules, places: new Places(rules.flatMap(fieldsIn)) });

/** For each record what the bytes say of each rule: `sure`, `maybe`, or nothing. */
function verdicts(prescan: Prescan<Countable>, text: string) {
  const { rows, records, isWhole } = prescan.scan(Buffer.from(text));
  const said = new Map<string, string>();
  for (let at = 0; at < rows.length; at++) {
    const { state, position } = rows.row(at);
    const { sure, maybe } = prescan.endOf(state);
    for (const rule of sure) said.set(`${rule}@${position}`, 'sure');
    for (const rule of maybe) said.set(`${rule}@${position}`, 'maybe');
  }
  return { said, records, isWhole };
}

/** What is said that the reference evaluator does not confirm. */
function lies(rules: readonly SigmaRule[], text: string): readonly string[] {
  const { said, isWhole } = verdicts(prescanOf(rules), text);
  const log: unknown = JSON.parse(text);
  if (!isWhole || !isLogRecord(log) || !Array.isArray(log.Records)) return [];
  return log.Records.flatMap((record: unknown, position) =>
    rules.flatMap((rule, index) => {
      const verdict = said.get(`${index}@${position}`) ?? 'no';
      const truth = isLogRecord(record) && evaluate(rule, record) ? 'sure' : 'no';
      return verdict === 'maybe' || verdict === truth ? [] : [`${index}@${position} ${verdict}`];
    }),
  );
}

const log = (...records: readonly string[]) => `{"Records":[${records.join()}]}`;
const runs = Number(process.env.FORGED_RUNS ?? 300);

describe('what the bytes say of a record', () => {
  it('is what the reference evaluator says, or that it has to be parsed', () => {
    fc.assert(
      fc.property(fc.array(ruleTexts, { minLength: 1, maxLength: 6 }), logFiles, (texts, text) => {
        expect(
          lies(
            texts.map((one) => loadOne(one)),
            text,
          ),
        ).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 120_000);

  const rule = (search: string) => loadOne(ruleText(selection(search)));
  const nested = (record: object) => JSON.stringify(record);

  it.each<[string, string, string, string]>([
    ['a text', 'eventName: DeleteTrail', nested({ eventName: 'DeleteTrail' }), 'sure'],
    ['another text', 'eventName: DeleteTrail', nested({ eventName: 'DeleteTrails' }), 'no'],
    ['another letter case', 'eventName: DeleteTrail', nested({ eventName: 'DELETEtrail' }), 'sure'],
    ['a letter beyond ASCII', 'eventName: É', nested({ eventName: 'é' }), 'sure'],
    ['an escaped letter in a value', 'eventName: é', '{"eventName":"\\u00e9"}', 'sure'],
    ['an escape that may hide a key', 'eventName: A', '{"eventName":"\\u0041"}', 'maybe'],
    ['an escaped quote in a value', 'eventName: a"b', nested({ eventName: 'a"b' }), 'maybe'],
    ['an escaped letter in a key', 'eventName: A', '{"eventNam\\u0065":"A"}', 'maybe'],
    ['a key that is there twice', 'eventName: A', '{"eventName":"A","eventName":"B"}', 'maybe'],
    ['white space behind a key', 'eventName: A', '{"eventName" :"A"}', 'maybe'],
    ['white space before a value', 'eventName: A', '{"eventName": "A"}', 'maybe'],
    ['a number', 'a: 5', '{"a":5}', 'sure'],
    ['a number written oddly', 'a: 5', '{"a":5.0e0}', 'sure'],
    ['a number as text', 'a: 5', '{"a":"5"}', 'sure'],
    ['a number that is compared', 'a|gt: 5', '{"a":6}', 'sure'],
    ['a boolean', 'a: true', '{"a":true}', 'sure'],
    ['a field that is absent', 'a: null', '{"b":1}', 'sure'],
    ['JSON null', 'a: null', '{"a":null}', 'sure'],
    ['an empty text for null', 'a: null', '{"a":""}', 'no'],
    ['presence', 'a|exists: true', '{"a":null}', 'sure'],
    ['presence of an object', 'a|exists: true', '{"a":{}}', 'maybe'],
    ['a list', 'a: x', '{"a":["x"]}', 'maybe'],
    ['a nested field', 'a.b.c: x', nested({ a: { b: { c: 'x' } } }), 'sure'],
    ['the same names elsewhere', 'a.b: x', nested({ c: { a: { b: 'x' } }, b: 'x' }), 'no'],
    ['the same name below', 'a: x', nested({ b: { a: 'x' } }), 'no'],
    ['an object where a text belongs', 'a.b: x', nested({ a: 'x' }), 'no'],
    ['a list on the way', 'a.b: x', nested({ a: [{ b: 'x' }] }), 'maybe'],
    ['an escape where nobody looks', 'a: x', '{"b":{"\\u0061":"y"},"a":"x"}', 'sure'],
    ['a key that ends with the wanted one', 'a: x', '{"ba":"x"}', 'no'],
    ['an escaped quote before a wanted key', 'a: x', '{"b\\"a":"x"}', 'maybe'],
    ['a long number', 'a: 12345678901234567', '{"a":12345678901234567}', 'maybe'],
    ['a text of sixteen bytes', `a: ${'x'.repeat(16)}`, `{"a":"${'x'.repeat(16)}"}`, 'sure'],
    ['a key with dots', 'a.b: x', nested({ 'a.b': 'x' }), 'maybe'],
    [
      'a field behind an object',
      'b: x',
      nested({ a: { c: { d: ['{"b":"y"}'] } }, b: 'x' }),
      'sure',
    ],
    ['a long text', 'a|contains: kali', nested({ a: `${'x'.repeat(900)}KALI` }), 'maybe'],
    ['a long text without the word', 'a|contains: kali', nested({ a: 'x'.repeat(900) }), 'no'],
    [
      'a word across sixteen bytes',
      'a|contains: kali',
      nested({ a: `${'k'.repeat(14)}kali` }),
      'sure',
    ],
    ['a word cut by the quote', 'a|contains: kali', nested({ a: 'kal', b: 'i' }), 'no'],
    ['a text shorter than the word', 'a|endswith: kali', nested({ a: 'k' }), 'no'],
    ['a denied word', 'a|contains|neq: kali', nested({ a: 'ubuntu' }), 'sure'],
    ['a denied word that is there', 'a|contains|neq: kali', nested({ a: 'Kali' }), 'no'],
    ['all of several words', "a|contains|all: ['kali', 'linux']", nested({ a: 'kali' }), 'no'],
    ['an expression', "a|re: 'k+ali'", nested({ a: 'kkali' }), 'sure'],
    [
      'the other field',
      'a|fieldref: recipientAccountId',
      nested({ a: '7', recipientAccountId: '7' }),
      'sure',
    ],
    [
      'part of the other field',
      'a|fieldref|contains: recipientAccountId',
      nested({ a: 'x7y', recipientAccountId: '7' }),
      'sure',
    ],
    ['no other field', 'a|fieldref: recipientAccountId', nested({ a: '7' }), 'no'],
    ['a denied other field', 'a|fieldref|neq: recipientAccountId', nested({ a: '7' }), 'sure'],
    [
      'a field with many values to compare with',
      'a|fieldref: b',
      nested({ a: 'x', b: 'x' }),
      'maybe',
    ],
    ['a word anywhere', "'|all': [kali, ali]", nested({ a: 'kali' }), 'maybe'],
  ])('for %s is known', (_, search, record, expected) => {
    const { said } = verdicts(prescanOf([rule(search)]), log('{"z":1}', record, '{"z":2}'));
    expect(said.get('0@1') ?? 'no').toBe(expected);
    expect(lies([rule(search)], log(record))).toEqual([]);
  });

  it.each([900, 1023, 1024, 1025, 5000])(
    'behind %i lists within each other is not lost',
    (deep) => {
      const record = `{"b":${'['.repeat(deep)}${']'.repeat(deep)},"a":"x"}`;
      const { said, records } = verdicts(prescanOf([rule('a: x')]), log(record, '{"a":"x"}'));
      expect([records, said.has('0@0'), said.get('0@1')]).toEqual([2, true, 'sure']);
    },
  );

  it.each([200_000, 262_144, 600_000])('is known behind a record of %i bytes', (length) => {
    const long = `{"b":"${'x'.repeat(length)}","a":"x"}`;
    const { said, records, isWhole } = verdicts(
      prescanOf([rule('a: x')]),
      log('{"a":"y"}', long, '{"a":"x"}', long, '{"a":"x"}'),
    );
    expect([records, isWhole, said.has('0@1'), said.has('0@3')]).toEqual([5, true, true, true]);
    expect([said.get('0@0'), said.get('0@2'), said.get('0@4')]).toEqual([
      undefined,
      'sure',
      'sure',
    ]);
  });

  it('does not depend on where the stretches of bytes end that are looked at in turn', () => {
    const nests = [
      '{"b":{"c":[{"d":"}]"},[]]}}',
      '{"b":{"c":{"d":{"e":"\\""}}},"f":[[[9]]]}',
      '"{[:"',
      '[{"a":"x"},{"b":[8]}]',
    ];
    const records = Array.from({ length: 6000 }, (_, at) => {
      const nest = nests[at % nests.length] ?? '';
      return `{"e":{"f":{"a":"x"}},"b":${nest},"c":"${'y'.repeat(at % 67)}","a":"${at % 3 === 0 ? 'x' : 'z'}"}`;
    });
    const rules = [rule('a: x'), rule('e.f.a: x')];
    const { said, records: count, isWhole } = verdicts(prescanOf(rules), log(...records));
    expect([count, isWhole]).toEqual([6000, true]);
    const wrong = records.flatMap((_, at) => {
      const first = said.get(`0@${at}`) ?? 'no';
      const right = first === (at % 3 === 0 ? 'sure' : 'no') && said.get(`1@${at}`) === 'sure';
      return right ? [] : [at];
    });
    expect(wrong).toEqual([]);
  });

  it('is that a record has to be parsed in which an object is closed like a list', () => {
    const { said } = verdicts(prescanOf([rule('a: x\ne.f: 1')]), log('{"e":{"f":1],"a":"x"}'));
    expect(said.get('0@0')).toBe('maybe');
  });

  it.each([30, 31, 32, 33, 47, 48, 59, 60, 61, 62, 63, 64, 65, 100])(
    'of a key of %i letters is not mistaken',
    (length) => {
      const key = 'k'.repeat(length);
      const records = [key, `k${key}`, `x${key}`, key.slice(1)].map((one) => `{"${one}":"x"}`);
      expect(lies([rule(`${key}: x`)], log(...records))).toEqual([]);
      expect(lies([rule(`${key}.${key}: x`)], log(`{"${key}.${key}":"x"}`, ...records))).toEqual(
        [],
      );
    },
  );

  it('is sure of long keys, wherever the stretches of bytes end', () => {
    const key = 'x-amz-server-side-encryption-customer-algorithm';
    const records = Array.from({ length: 9000 }, (_, at) => {
      const other = at % 4 === 1 ? `y${key}` : key.replace('side', 'size');
      return `{"a":"${'y'.repeat(at % 67)}","e":{"${at % 4 === 0 ? key : other}":"x"}}`;
    });
    const { said } = verdicts(prescanOf([rule(`e.${key}|exists: true`)]), log(...records));
    const wrong = records.filter((_, at) => said.get(`0@${at}`) !== (at % 4 ? undefined : 'sure'));
    expect(wrong).toEqual([]);
  });

  it('is that all have to be parsed where there are too many states, until the next file', () => {
    const names = Array.from({ length: MAX_STATES + 10 }, (_, at) => `n${at}`);
    const rules = names.map((name) => rule(`eventName: ${name}\na|re: x`));
    const prescan = prescanOf(rules.slice(0, 400));
    const file = log(...names.slice(0, 400).map((eventName) => nested({ eventName, a: 'x' })));
    for (let round = 0; round < 3; round++) {
      const { said } = verdicts(prescan, file);
      expect(said.get('399@399')).toBe('sure');
    }
  });

  it('is known of values that hold no word of any rule without a look at each', () => {
    const words = ['kali', 'parrot', 'blackarch', 'pentoo', 'enumerate-iam'];
    const rules = words.map((word, at) => rule(`f${at}|contains: ${word}`));
    const fields = (value: string) =>
      Object.fromEntries(words.map((_, at) => [`f${at}`, `${value} in ${at}`]));
    const file = log(...Array.from({ length: 40 }, (_, at) => nested(fields(`value ${at}`))));
    const looks = jest.spyOn(ValueMemory.prototype, 'remember');
    expect(verdicts(prescanOf(rules), file).said.size).toBe(0);
    expect(looks).toHaveBeenCalledTimes(0);
    looks.mockRestore();
  });
});
