import { describe, expect, it } from '@jest/globals';
import { loadOne, matches, ruleText, selection } from './kit.ts';

/** A search, then records that have to match and records that must not. */
type Case = readonly [
  sentence: string,
  search: string,
  yes: readonly object[],
  no: readonly object[],
];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'plain values': [
    [
      'a text is the whole value, in any letter case',
      'a: Root',
      [{ a: 'ROOT' }],
      [{ a: 'Roots' }, {}],
    ],
    ['letters of other alphabets have cases too', 'a: Σίγμα', [{ a: 'ΣΊΓΜΑ' }], [{ a: 'Sigma' }]],
    ['a text meets numbers and booleans', 'a: "true"', [{ a: true }, { a: 'True' }], [{ a: 1 }]],
    [
      'a number meets the number and its text',
      'a: 443',
      [{ a: 443 }, { a: '443' }],
      [{ a: '0443' }],
    ],
    [
      'zeros in front of a number are kept',
      'a: 012',
      [{ a: '012' }, { a: 12 }, { a: '12' }],
      [{ a: '0012' }],
    ],
    [
      'a boolean meets the words, never 0 and 1',
      'a: true',
      [{ a: true }, { a: 'TRUE' }],
      [{ a: 1 }, { a: '1' }],
    ],
    ['a list is met by any of its values', 'a: [x, y]', [{ a: 'x' }, { a: 'Y' }], [{ a: 'z' }]],
    ['all keys of a map are needed', 'a: x\nb: y', [{ a: 'x', b: 'y' }], [{ a: 'x' }, { b: 'y' }]],
    ['any map of a list is enough', '- a: x\n- b: y', [{ a: 'x' }, { b: 'y' }], [{ a: 'y' }]],
    [
      'No, dates and times are text',
      'a: [No, 2024-05-06, 12:30:45]',
      [{ a: 'no' }, { a: '2024-05-06' }, { a: '12:30:45' }],
      [{ a: false }],
    ],
  ],
  'null, missing and empty': [
    [
      'null is an absent field or JSON null',
      'a: null',
      [{}, { a: null }, { b: 1 }],
      [{ a: '' }, { a: 0 }, { a: false }],
    ],
    ['an empty text is present', "a: ''", [{ a: '' }], [{}, { a: null }, { a: ' ' }]],
    [
      'exists asks for presence only',
      'a|exists: true',
      [{ a: null }, { a: '' }, { a: [] }],
      [{ b: 1 }],
    ],
    ['and so does its opposite', 'a|exists: false', [{ b: 1 }], [{ a: null }]],
    [
      'contains * asks for a value',
      "a|contains: '*'",
      [{ a: '' }, { a: 0 }, { a: {} }],
      [{ a: null }, {}, { a: [] }],
    ],
  ],
  wildcards: [
    [
      '* is any run, also over line ends',
      'a: x*z',
      [{ a: 'xz' }, { a: 'x\n\ny z' }],
      [{ a: 'xzy' }],
    ],
    [
      '? is exactly one character',
      'a: x?z',
      [{ a: 'xyz' }, { a: 'x😀z' }],
      [{ a: 'xz' }, { a: 'xyyz' }],
    ],
    [
      'pieces come in order and do not overlap',
      'a: ab*ba',
      [{ a: 'abba' }, { a: 'ab ba' }],
      [{ a: 'aba' }],
    ],
    ['a backslash makes them plain', 'a: x\\*\\?', [{ a: 'X*?' }], [{ a: 'xyz' }]],
    [
      'two before a wildcard are one and the wildcard',
      'a: x\\\\*',
      [{ a: 'x\\' }, { a: 'x\\y' }],
      [{ a: 'x*' }],
    ],
    ['three are one and a plain star', 'a: x\\\\\\*', [{ a: 'x\\*' }], [{ a: 'x\\y' }]],
    [
      'three or four elsewhere are two',
      'a: [x\\\\\\y, z\\\\\\\\]',
      [{ a: 'x\\\\y' }, { a: 'z\\\\' }],
      [{ a: 'x\\y' }],
    ],
    ['a lone backslash is plain', 'a: C:\\x\\', [{ a: 'c:\\x\\' }], [{ a: 'c:x' }]],
  ],
  'text modifiers': [
    ['contains', 'a|contains: ob', [{ a: 'fOoBar' }], [{ a: 'fobar'.replace('ob', 'xb') }, {}]],
    ['contains with wildcards inside', 'a|contains: f?o*r', [{ a: 'xfoobar' }], [{ a: 'xfoba' }]],
    ['startswith', 'a|startswith: foo', [{ a: 'FooBar' }], [{ a: 'xfoo' }]],
    ['endswith', 'a|endswith: bar', [{ a: 'fooBAR' }], [{ a: 'barx' }]],
    ['all of a list', 'a|contains|all: [x, y]', [{ a: 'yx' }, { a: ['x', 'y'] }], [{ a: 'x' }]],
    ['cased', 'a|cased: Foo', [{ a: 'Foo' }], [{ a: 'foo' }]],
    ['cased with contains', 'a|contains|cased: Foo', [{ a: 'xFoo' }], [{ a: 'xfoo' }]],
    ['a number can be contained', 'a|contains: 44', [{ a: '1443' }, { a: 443 }], [{ a: '4x4' }]],
  ],
  'other modifiers': [
    [
      're is unanchored and knows letter case',
      "a|re: 'b+\\d'",
      [{ a: 'abb1c' }, { a: ['x', 'b2'] }],
      [{ a: 'B1' }, {}],
    ],
    ['re|i does not', 'a|re|i: ^B+$', [{ a: 'bBb' }], [{ a: 'abb' }]],
    ['re|m gives lines their own ends', 'a|re|m: ^b$', [{ a: 'a\nb\nc' }], [{ a: 'abc' }]],
    ['re|s lets a dot be a line end', 'a|re|s: a.c', [{ a: 'a\nc' }], [{ a: 'ac' }]],
    ['re looks into objects', 'a|re: ^x$', [{ a: { b: [{ c: 'x' }] } }], [{ a: { x: 'y' } }]],
    [
      'cidr of IPv4',
      'a|cidr: 10.0.0.0/8',
      [{ a: '10.255.0.1' }],
      [{ a: '11.0.0.1' }, { a: 'ec2.amazonaws.com' }, { a: 10 }],
    ],
    [
      'cidr of IPv6',
      'a|cidr: 2001:db8::/33',
      [{ a: '2001:DB8:7fff::1' }],
      [{ a: '2001:db8:8000::1' }, { a: '10.0.0.1' }],
    ],
    [
      'comparisons take numbers only',
      'a|gt: -1',
      [{ a: 0 }, { a: 0.5 }],
      [{ a: null }, { a: '' }, { a: true }, { a: -1 }, {}],
    ],
    ['a range by two keys', 'a|gte: 2\na|lt: 4', [{ a: 2 }, { a: 3 }], [{ a: 4 }, { a: 1 }]],
    [
      'neq denies the whole list',
      'a|neq: [x, y]',
      [{ a: 'z' }, {}],
      [{ a: 'X' }, { a: ['z', 'y'] }],
    ],
    [
      'neq denies the whole chain',
      'a|neq|cidr: 10.0.0.0/8',
      [{ a: '11.0.0.1' }, { a: 'x' }],
      [{ a: '10.0.0.1' }],
    ],
    [
      'fieldref',
      'a|fieldref: b.c',
      [{ a: 'X', b: { c: 'x' } }],
      [{ a: 'x' }, {}, { a: null, b: { c: null } }],
    ],
    [
      'fieldref with endswith',
      'a|fieldref|endswith: b',
      [{ a: 'foobar', b: 'BAR' }],
      [{ a: 'bar', b: 'foobar' }],
    ],
    [
      'hours are UTC',
      'a|hour: [22, 23]',
      [{ a: '2026-03-10T22:15:00Z' }, { a: '2026-03-11T00:15:00+02:00' }],
      [{ a: '2026-03-10T21:59:59Z' }, { a: 22 }],
    ],
    ['weeks are those of ISO 8601', 'a|week: 53', [{ a: '2021-01-03' }], [{ a: '2021-01-04' }]],
    [
      'parts of time compare',
      'a|hour|gte: 22',
      [{ a: '2026-03-10T23:15:00Z' }],
      [{ a: '2026-03-10T21:15:00Z' }],
    ],
  ],
  encodings: [
    ['base64', 'a|base64: foobar', [{ a: 'Zm9vYmFy' }], [{ a: 'foobar' }]],
    [
      'base64offset finds it at any offset',
      'a|base64offset|contains: foobar',
      ['', 'x', 'xx'].map((lead) => ({ a: Buffer.from(`${lead}foobar!`).toString('base64') })),
      [{ a: Buffer.from('foobaz').toString('base64') }],
    ],
    ['wide comes before base64', 'a|wide|base64: ab', [{ a: 'YQBiAA==' }], [{ a: 'YWI=' }]],
    ['utf16be', 'a|utf16be|base64: ab', [{ a: 'AGEAYg==' }], []],
    ['utf16 has a byte order mark', 'a|utf16|base64: ab', [{ a: '//5hAGIA' }], []],
    [
      'windash takes any dash for any other',
      'a|windash|contains: " -x /y"',
      [{ a: 'cmd /x -y' }, { a: 'cmd –x ―y' }],
      [{ a: 'cmd x y' }],
    ],
  ],
  'shape of a record': [
    ['dots descend', 'a.b.c: x', [{ a: { b: { c: 'x' } } }], [{ a: { b: 'x' } }]],
    [
      'arrays fan out anywhere on the path',
      'a.b.c: x',
      [{ a: [{ b: [{ c: 'y' }, { c: ['z', 'x'] }] }] }],
      [{ a: [] }],
    ],
    [
      'keys may hold dots and hyphens',
      'a.b-c.d: x',
      [{ 'a.b-c': { d: 'x' } }, { a: { 'b-c.d': 'x' } }],
      [{ a: { b: 'x' } }],
    ],
    ['names are case-sensitive', 'eventName: x', [{ eventName: 'x' }], [{ eventname: 'x' }]],
    [
      'contains on an object reads every scalar',
      'a|contains: \'"Allow"\'',
      [{ a: { p: '{"Effect":"Allow"}' } }, { a: { Effect: 'Allow' } }],
      [{ a: { Effect: 'Allows' } }],
    ],
    ['a plain value does not', 'a: Allow', [{ a: ['Allow'] }], [{ a: { Effect: 'Allow' } }]],
    ['a prototype is no field', 'constructor|exists: true', [{ constructor: 1 }], [{}]],
    ['nor is it inside', '__proto__.toString|exists: true', [], [{}, { a: {} }]],
  ],
  keywords: [
    [
      'are looked for in every scalar',
      '- foo\n- 443',
      [{ a: { b: ['xFOOx'] } }, { a: 14430 }],
      [{ foo: 'x' }],
    ],
    ['all of them', "'|all': [foo, bar]", [{ a: 'foo', b: 'bar' }], [{ a: 'foo' }]],
    ['as expressions', "'|re': '^f.o$'", [{ a: 'foo' }], [{ a: 'xfoo' }]],
    ['or maps in the same list', '- foo\n- a: x', [{ b: 'foo' }, { a: 'x' }], [{ b: 'x' }]],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (...[, search, yes, no]) => {
    const rule = loadOne(ruleText(selection(search)));
    for (const record of yes)
      expect([record, matches(rule, { ...record })]).toEqual([record, true]);
    for (const record of no)
      expect([record, matches(rule, { ...record })]).toEqual([record, false]);
  });
});
