import { describe, expect, it } from '@jest/globals';
import {
  describeRuleError,
  loadRules,
  parsePlaceholders,
  parseRecords,
  tryRules,
} from '../../../checks/detections/index.ts';
import type { LoadOptions } from '../../../checks/detections/index.ts';

const SOURCE = 'logsource: {product: aws, service: cloudtrail}';
const rule = (name: string, detection = '{s: {n: 1}, condition: s}', more = '') =>
  `title: ${name} title\nid: ${name}-id\nname: ${name}\n${SOURCE}\n${more}detection: ${detection}\n---\n`;
const filter = (body: string, source = SOURCE) =>
  `title: exceptions\n${source}\nfilter: ${body}\n---\n`;

const load = (text: string, options?: LoadOptions) =>
  loadRules([{ file: 'pack.yml', text }], options);
const hits = (text: string, ...records: readonly object[]) =>
  tryRules(
    load(text),
    records.map((record) => ({ ...record })),
  ).hits.map(({ title, event }) => [title, event]);

describe('filters', () => {
  const TWO = rule('a') + rule('b');

  it.each([
    ['by id', '[a-id]', ['b title']],
    ['by name', '[a]', ['b title']],
    ['by title', '["a title"]', ['b title']],
    ['any of the log source', 'any', []],
  ])('exclude what they match from the rules they name, %s', (_, rules, left) => {
    const text = TWO + filter(`{rules: ${rules}, s: {who: admin}, condition: not s}`);
    expect(hits(text, { n: 1, who: 'admin' }).map(([title]) => title)).toEqual(left);
    expect(hits(text, { n: 1, who: 'eve' })).toHaveLength(2);
  });

  it('have names of their own, and add up', () => {
    const text =
      rule('a', '{s: {n: 1}, condition: all of them}') +
      filter('{rules: any, s: {who: x}, condition: not 1 of them}') +
      filter('{rules: [a, a-id], s: {who: y}, condition: not s}');
    expect(
      hits(text, { n: 1, who: 'x' }, { n: 1, who: 'y' }, { n: 1, who: 'z' }, { who: 'z' }),
    ).toEqual([['a title', 2]]);
  });

  it.each([
    [
      '{rules: [a], s: {who: x}, condition: s}',
      SOURCE,
      'the filter keeps only what its searches match',
    ],
    ['{rules: [z], s: {who: x}, condition: not s}', SOURCE, 'no rule is called "z"'],
    [
      '{rules: [a], s: {who: x}, condition: not s}',
      'logsource: {product: okta}',
      '"a" has another log source',
    ],
  ])('%s with %s is doubtful', (body, source, warning) => {
    const { errors, warnings } = load(TWO + filter(body, source));
    expect(errors).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([warning]);
  });

  it.each([
    ['{s: {who: x}, condition: not s}', 'filter.rules: it names no rule'],
    ['{rules: any, condition: not s}', 'filter: there is no search'],
    ['x', 'filter: not a map'],
  ])('%s is wrong', (body, message) => {
    expect(load(filter(body)).errors.map(describeRuleError).join()).toContain(message);
  });
});

describe('collections', () => {
  const GLOBAL = `action: global\n${SOURCE}\nlevel: high\ndetection: {condition: s}\n---\n`;

  it('give global keys to each rule, repeat a rule with other keys, and forget on reset', () => {
    const text =
      `${GLOBAL}title: one\ndetection: {s: {n: 1}}\n---\n` +
      'action: repeat\ntitle: two\ndetection: {s: {n: 2}}\n---\naction: reset\n---\n' +
      rule('three', '{s: {n: 3}, condition: s}');
    expect(hits(text, { n: 1 }, { n: 2 }, { n: 3 })).toEqual([
      ['one', 0],
      ['two', 1],
      ['three title', 2],
    ]);
    expect(load(text).rules.map(({ level }) => level)).toEqual(['high', 'high', 'medium']);
  });

  it('know no other action', () => {
    expect(load('action: globe\n').errors.map(describeRuleError)).toEqual([
      'pack.yml:1: unknown action "globe". Use global, repeat or reset',
    ]);
  });
});

describe('selection', () => {
  const TEXT =
    rule('a', undefined, 'level: low\nstatus: test\n') +
    rule('b', undefined, 'level: high\nstatus: deprecated\n') +
    rule('c', undefined, 'related: [{id: a-id, type: obsolete}, {id: b-id, type: derived}]\n');
  const speaking = (selection: LoadOptions['selection']) =>
    load(TEXT, selection && { selection }).rules.flatMap(({ reports, name }) =>
      reports ? [name] : [],
    );

  it.each<[LoadOptions['selection'], readonly string[]]>([
    [undefined, ['a', 'b', 'c']],
    [{ level: 'medium' }, ['b', 'c']],
    [{ statuses: ['stable', 'test'] }, ['a', 'c']],
    [{ superseded: false }, ['b', 'c']],
  ])('%j', (selection, names) => {
    expect(speaking(selection)).toEqual(names);
  });

  it('leaves out silent rules unless a correlation needs them', () => {
    const counted =
      'title: n\ncorrelation: {type: event_count, rules: [a], timespan: 1m, condition: {gte: 2}}\n';
    const pack = load(TEXT + counted, { selection: { level: 'medium' } });
    const records = [0, 1].map((second) => ({ n: 1, eventTime: `2026-03-10T00:00:0${second}Z` }));
    const { hits: told, alerts } = tryRules(pack, records);
    expect(told.map(({ title }) => title)).toEqual(['b title', 'c title', 'b title', 'c title']);
    expect(alerts.map(({ count }) => count)).toEqual([2]);
  });
});

describe('placeholders', () => {
  const TEXT = rule('a', '{s: {who|expand: ["%admins%", "x%n%y%n%", "50\\\\% %"]}, condition: s}');

  it('stand for each value of their lists', () => {
    const placeholders = parsePlaceholders('admins: [root, "br*"]\nn: 1\n');
    const pack = load(TEXT, { placeholders });
    const names = ['ROOT', 'bryan', 'x1y1', '50% %', '%admins%', 'eve'];
    const { hits: told } = tryRules(
      pack,
      names.map((who) => ({ who })),
    );
    expect(told.map(({ event }) => event)).toEqual([0, 1, 2, 3]);
  });

  it('without a list are an error', () => {
    expect(load(TEXT).errors.map(describeRuleError)).toEqual([
      'pack.yml:5: detection.s.who|expand: no values are known for the placeholder %admins%. Give a list under "admins" in the placeholders',
    ]);
  });

  it('are plain text without expand', () => {
    expect(
      hits(rule('a', '{s: {who: "%admins%"}, condition: s}'), { who: '%admins%' }),
    ).toHaveLength(1);
  });

  it('do not multiply without end', () => {
    const placeholders = new Map([['n', Array.from({ length: 200 }, String)]]);
    const { errors } = load(rule('a', '{s: {a|expand: "%n%%n%%n%"}, condition: s}'), {
      placeholders,
    });
    expect(errors.map(({ message }) => message)).toEqual([
      'the placeholders stand for too many values',
    ]);
  });

  it.each([
    ['', 0],
    ['a: x', 1],
  ])('%j is a placeholder file', (text, size) => {
    expect(parsePlaceholders(text).size).toBe(size);
  });

  it.each([['[a]'], ['a: {b: 1}'], ['a: [~]'], ['a: ['], ['a: &x [*x]']])('%j is none', (text) => {
    expect(() => parsePlaceholders(text)).toThrow();
  });
});

describe('records to try rules on', () => {
  it.each([
    ['[{"a":1},{"a":2}]', 2],
    ['{"Records":[{"a":1}]}', 1],
    ['{"a":1}', 1],
    ['{"a":1}\n\n{"a":2}\r\n{"Records":1}', 3],
    ['', 0],
  ])('%j', (text, count) => {
    expect(parseRecords(text)).toHaveLength(count);
  });

  it.each([
    ['[1]', 'record 0 is no JSON object'],
    ['{"a":1}\nx', 'line 2 is no JSON object'],
    ['5', 'the text is no JSON object'],
    ['{"Records":5}', 'the text is no JSON object'],
  ])('%j are wrong', (text, message) => {
    expect(() => parseRecords(text)).toThrow(message);
  });
});

describe('twins', () => {
  it('are named', () => {
    expect(load(rule('a') + rule('a')).warnings.map(describeRuleError)).toEqual([
      'pack.yml:7: id: pack.yml:1 has the same id. Give it its own',
    ]);
  });
});
