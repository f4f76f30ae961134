import { describe, expect, it } from '@jest/globals';
import { loadRules, parseRules } from '../../../checks/detections/index.ts';
import { errorsOf, loadOne, ruleText, selection } from './kit.ts';

const of = (search: string) => errorsOf(ruleText(selection(search)));

describe('a wrong value', () => {
  it.each([
    ['a|contians: x', 'a|contians: unknown modifier "contians". Did you mean "contains"?'],
    ['a|contains|contains: x', 'a|contains|contains: the modifier "contains" is there twice'],
    ['a|all: x', 'a|all: all stands over a single value'],
    ['a: {b: c}', 'a: a map or a list stands where a value belongs'],
    ['a: [[b]]', 'a: a map or a list stands where a value belongs'],
    ['a: []', 'a: an empty list matches nothing and everything'],
    ['a: [b, null]', 'a: null stands in a list'],
    ['a|contains: null', 'a|contains: contains needs a text'],
    ['a|contains: true', 'a|contains: contains needs a text'],
    ["a|exists: 'true'", 'a|exists: exists needs true or false'],
    ['a|re: (', 'a|re: not a regular expression we can run'],
    ['a|re: (?=x)', 'a|re: not a regular expression we can run'],
    ['a|re: (a)\\1', 'a|re: not a regular expression we can run'],
    ['a|startswith|re: x', 'a|startswith|re: re needs the expression alone'],
    ['a|i: x', 'a|i: i needs re before it'],
    ['a|cidr: 10.0.0.0/33', 'a|cidr: "10.0.0.0/33" is no network'],
    ['a|cidr: 1.2.3', 'a|cidr: "1.2.3" is no network'],
    ["a|gt: '5'", 'a|gt: gt needs a number'],
    ["a|hour: 'x'", 'a|hour: hour needs a number'],
    ["a|fieldref: ''", 'a|fieldref: fieldref needs the name of a field'],
    ['a|base64: x*', 'a|base64: base64 needs a text without wildcards'],
    ['a|contains|base64: x', 'a|contains|base64: base64 needs a text without wildcards'],
    [
      'a|windash|base64: "-----"',
      'a|windash|base64: base64 needs a text without wildcards and with at most four dashes',
    ],
    ["'|exists': true", '|exists: "exists" without a field'],
    [`${'a'.repeat(600)}: x`, 'the name of the field is too long'],
    ['- null', 'selection: null is no keyword'],
    ['{}', 'selection: an empty map matches nothing and everything'],
    ['[]', 'selection: an empty list matches nothing and everything'],
  ])('%s', (search, message) => {
    const errors = of(search);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(errors[0]).toMatch(/^rule\.yml:[45]: detection\.selection/u);
  });
});

describe('a wrong document', () => {
  const good = { title: 'x', logsource: '{product: aws}', detection: '{s: {a: 1}, condition: s}' };
  const text = (over: Readonly<Record<string, string>>) =>
    Object.entries({ ...good, ...over })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');

  it.each<[Readonly<Record<string, string>>, string]>([
    [{ title: '' }, 'rule.yml:1: title: the title is missing'],
    [{ title: 'x'.repeat(257) }, 'rule.yml:1: title: the title is too long'],
    [{ title: '[a]' }, 'rule.yml:1: title: not a text'],
    [{ trailwarden: '{version: 1.5}' }, 'trailwarden.version: "1.5" is no version'],
    [{ trailwarden: '{version: new}' }, 'trailwarden.version: "new" is no version'],
    [{ logsource: '' }, 'rule.yml:2: logsource: "logsource" is missing'],
    [{ logsource: 'aws' }, 'rule.yml:2: logsource: not a map'],
    [{ logsource: '{definition: x}' }, 'rule.yml:2: logsource: it names nothing'],
    [{ detection: '' }, 'rule.yml:3: detection: "detection" is missing'],
    [{ detection: '{condition: s}' }, 'rule.yml:3: detection: there is no search'],
    [{ detection: '{s: {a: 1}, condition: []}' }, 'rule.yml:3: detection.condition: an empty list'],
    [
      { detection: '{s: {a: 1}, condition: {a: 1}}' },
      'rule.yml:3: detection.condition: not a text',
    ],
    [
      { detection: '{s: {a: 1}, condition: s, timeframe: 5m}' },
      'rule.yml:3: detection.timeframe: timeframe left the language',
    ],
    [{ level: 'hihg' }, 'rule.yml:4: level: unknown level "hihg". Did you mean "high"?'],
    [{ status: 'done' }, 'rule.yml:4: status: unknown status "done"'],
    [{ tags: '{a: 1}' }, 'rule.yml:4: tags: not a list of texts'],
    [{ taxonomy: 'ocsf' }, 'rule.yml:4: taxonomy: only the taxonomy sigma is known'],
    [{ tags: '[a' }, 'rule.yml:'],
  ])('%j', (over, message) => {
    expect(errorsOf(text(over))[0]).toContain(message);
  });

  it.each([
    ['- a\n- b', 'rule.yml:1: not a rule'],
    ['title: a\ntitle: b', 'rule.yml:2: the key "title" is there twice'],
    ['a: *b', 'rule.yml:1: no anchor "b" above'],
    ['a: &b {c: *b}', 'rule.yml:1: no anchor "b" above'],
    ['? [a]\n: b', 'rule.yml:1: a key is not text'],
    ['a: !!binary x', 'rule.yml:1:'],
  ])('%j', (yaml, message) => {
    expect(errorsOf(yaml)[0]).toContain(message);
  });

  it('does not hide its neighbours, and each error is told', () => {
    const { rules, errors } = parseRules(
      [text({}), text({ level: 'x', status: 'y' }), 'a: b: c\n', text({ title: 'z' })].join(
        '---\n',
      ),
      { file: 'rule.yml' },
    );
    expect(rules.map(({ title, line }) => [title, line])).toEqual([
      ['x', 1],
      ['z', 13],
    ]);
    expect(errors.map(({ line, rule }) => [line, rule])).toEqual([
      [8, 'x'],
      [9, 'x'],
      [11, ''],
    ]);
  });

  it('with nothing in it is no document', () => {
    expect(parseRules('# only a comment\n---\n', { file: 'rule.yml' })).toMatchObject({
      rules: [],
      errors: [],
    });
  });
});

describe('what a rule says of itself', () => {
  it('is kept', () => {
    const rule = loadOne(
      [
        'title: T\nid: i\nname: n\ndescription: d\nauthor: A, B\nlevel: high\nstatus: test',
        'date: 2026-01-02\nmodified: 2026/01/03\nreferences: [r]\ntags: [t]\nfalsepositives: f\nlicense: DRL-1.1',
        'fields: [x]\nrelated: [{id: j, type: derived}]\nlogsource: {product: aws, service: cloudtrail}',
        'next-steps: [{text: look}]\n__proto__: {x: 1}\ndetection: {s: {a: 1}, condition: s}',
      ].join('\n'),
    );
    expect(structuredClone(rule)).toMatchObject({
      title: 'T',
      id: 'i',
      name: 'n',
      description: 'd',
      authors: ['A', 'B'],
      level: 'high',
      status: 'test',
      date: '2026-01-02',
      modified: '2026/01/03',
      references: ['r'],
      tags: ['t'],
      falsePositives: ['f'],
      license: 'DRL-1.1',
      fields: ['x'],
      related: [{ id: 'j', type: 'derived' }],
      file: 'rule.yml',
      line: 1,
      logsource: { product: 'aws', service: 'cloudtrail' },
    });
    expect(Object.entries(rule.custom)).toEqual([
      ['next-steps', [{ text: 'look' }]],
      ['__proto__', { x: 1 }],
    ]);
  });
});

describe('a hostile text', () => {
  it.each([
    [
      'anchors on anchors',
      Array.from(
        { length: 12 },
        (_, at) =>
          `a${at}: &a${at} [${Array(10)
            .fill(at ? `*a${at - 1}` : 'x')
            .join()}]`,
      ).join('\n'),
      'too many values in one document',
    ],
    ['deep nesting', '['.repeat(50_000), 'nested too deeply'],
    [
      'deep blocks',
      Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'nested too deeply',
    ],
    ['a huge file', 'x'.repeat(9 * 1024 * 1024), 'the file is too large'],
    [
      'many keys',
      Array.from({ length: 120_000 }, (_, at) => `a${at}: 1`).join('\n'),
      'too many values in one document',
    ],
    [
      'a large expression',
      ruleText(selection(`a|re: ${'(x{900}y{900})'.repeat(20)}`)),
      'the expression is too large',
    ],
    [
      'a long expression',
      ruleText(selection(`a|re: ${'x'.repeat(5000)}`)),
      'the expression is too long',
    ],
    ['many values', ruleText(selection(`a: [${'x,'.repeat(30_000)}]`)), 'too many values'],
  ])('%s costs little', (_, text, message) => {
    const start = performance.now();
    expect(errorsOf(text).join()).toContain(message);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('with ten thousand alternatives is a rule like any other', () => {
    const values = Array.from({ length: 10_000 }, (_, at) => `v${at}`).join();
    expect(
      loadRules([{ file: 'f', text: ruleText(selection(`a|contains: [${values}]`)) }]).errors,
    ).toEqual([]);
  });
});
