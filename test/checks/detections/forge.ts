import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';

/*
 * Log files and rules of few words, so that they often meet: written the way CloudTrail writes
 * them, and in every other way that JSON allows (escapes, white space, keys twice, odd nesting).
 */

/** JSON as it is written: objects are lists of entries, so a key may be there twice. */
export type Json =
  | { readonly text: string; readonly escapes: readonly boolean[] }
  | { readonly plain: number | boolean | null }
  | { readonly list: readonly Json[] }
  | { readonly entries: readonly (readonly [Json, Json])[] };

export const KEYS = [
  'eventName',
  'eventSource',
  'userIdentity',
  'type',
  'userAgent',
  'errorCode',
  'arn',
  'requestParameters',
  'policyDocument',
  'x-amz-acl',
  'sourceIPAddress',
  'userIdentity.type',
  'a',
  'eventNam',
  'eventNames',
  '',
];
export const FIELDS = [
  'eventName',
  'eventSource',
  'userIdentity.type',
  'userIdentity.arn',
  'userIdentity.invokedBy',
  'userAgent',
  'errorCode',
  'requestParameters',
  'requestParameters.a',
  'requestParameters.a.type',
  'a',
  'trailwarden.caller.kind',
  'trailwarden.acl.public',
  'trailwarden.policy.unreadable',
  'trailwarden.policy.grantsAdministration',
  'trailwarden.source.address',
];
export const WORDS = [
  'Root',
  'AWSService',
  'ec2.amazonaws.com',
  'root',
  'DeleteTrail',
  'iam.amazonaws.com',
  'arn:aws:iam::1:root',
  'kali Linux',
  'é',
  'É',
  'ſ',
  '',
  'x"y',
  'a\\',
  '{"Records":[',
  '}',
  ']}',
  ',',
  'eventName',
  'x'.repeat(600),
  'true',
  '1',
  '\n',
  '"eventName":"Root"',
  '10.0.0.1',
  'CreatePolicy',
  's3.amazonaws.com',
  'public-read',
  '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
  '😀',
];

const text: Arbitrary<Json> = fc.record({
  text: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 70 }) },
  ),
  escapes: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { maxLength: 8 }) },
  ),
});
const key: Arbitrary<Json> = fc.record({
  text: fc.constantFrom(...KEYS),
  escapes: fc.oneof(
    { weight: 12, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.boolean(), { maxLength: 8 }) },
  ),
});
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    { weight: 5, arbitrary: text },
    {
      weight: 2,
      arbitrary: fc.record({ plain: fc.constantFrom(0, 1, -1.5, 443, 1e21, true, false, null) }),
    },
    { weight: 1, arbitrary: fc.record({ list: fc.array(tie('value'), { maxLength: 3 }) }) },
    {
      weight: 3,
      arbitrary: fc.record({ entries: fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }) }),
    },
  ),
}));
const plainText = (words: readonly string[]): Arbitrary<Json> =>
  fc.constantFrom(...words).map((word) => ({ text: word, escapes: [] }));
const named = (name: string): Json => ({ text: name, escapes: [] });
/** How most records begin: a version, then a service that calls for itself. */
const serviceHead = fc
  .record({
    version: plainText(['1.08', '1.11']),
    type: plainText(['AWSService', 'Root']),
    invokedBy: plainText(['ec2.amazonaws.com', 'x"y']),
  })
  .map(({ version, type, invokedBy }): readonly (readonly [Json, Json])[] => [
    [named('eventVersion'), version],
    [
      named('userIdentity'),
      {
        entries: [
          [named('type'), type],
          [named('invokedBy'), invokedBy],
        ],
      },
    ],
  ]);
const record: Arbitrary<Json> = fc
  .record({
    head: fc.oneof(fc.constant([]), serviceHead),
    entries: fc.array(fc.tuple(key, value), { maxLength: 7 }),
  })
  .map(({ head, entries }) => ({ entries: [...head, ...entries] }));

/** A log file: mostly compact, sometimes with white space, sometimes with elements that are no records. */
export const logFiles: Arbitrary<string> = fc
  .record({
    records: fc.array(
      fc.oneof({ weight: 30, arbitrary: record }, { weight: 1, arbitrary: value }),
      { maxLength: 8 },
    ),
    gap: fc.oneof(
      { weight: 8, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(' ', '\n', '\t ') },
    ),
    before: fc.oneof(
      { weight: 9, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom('"x":1,', '"Records":[],', ' ') },
    ),
    after: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('', '\n') },
      { weight: 1, arbitrary: fc.constantFrom(',"x":1', ',"Records":[{"a":1}]') },
    ),
  })
  .map(({ records, gap, before, after }) => {
    const [inside, end] = after.startsWith(',') ? [after, ''] : ['', after];
    return `{${before}"Records":${write({ list: records }, gap)}${inside}}${end}`;
  });

/** JSON text, with `gap` between its tokens. */
export function write(json: Json, gap = ''): string {
  if ('plain' in json) return JSON.stringify(json.plain);
  if ('text' in json) return writeText(json.text, json.escapes);
  if ('list' in json)
    return `[${gap}${json.list.map((item) => write(item, gap)).join(`${gap},${gap}`)}${gap}]`;
  const entries = json.entries.map(
    ([name, item]) => `${write(name, gap)}${gap}:${gap}${write(item, gap)}`,
  );
  return `{${gap}${entries.join(`${gap},${gap}`)}${gap}}`;
}

function writeText(value: string, escapes: readonly boolean[]): string {
  const units = Array.from({ length: value.length }, (_, at) => {
    const unit = value.slice(at, at + 1);
    if (escapes[at % Math.max(1, escapes.length)] !== true) return undefined;
    return unit === '/' ? '\\/' : `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  if (units.every((unit) => unit === undefined)) return JSON.stringify(value);
  const plain = (at: number) => JSON.stringify(value.slice(at, at + 1)).slice(1, -1);
  return `"${units.map((unit, at) => unit ?? plain(at)).join('')}"`;
}

const words = fc
  .constantFrom(...WORDS.filter((word) => word.length < 40))
  .map((word) => JSON.stringify(word));
const values = fc.oneof(words, fc.constantFrom('1', 'true', '443'));
const item: Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...FIELDS),
      fc.constantFrom(
        '',
        '|contains',
        '|startswith',
        '|endswith',
        '|cased',
        '|neq',
        '|contains|all',
      ),
      fc.array(words, { minLength: 2, maxLength: 3 }),
    )
    .map(([field, modifier, list]) => `"${field}${modifier}": [${list.join()}]`),
  fc.tuple(fc.constantFrom(...FIELDS), values).map(([field, one]) => `"${field}": ${one}`),
  fc.constantFrom(...FIELDS).map((field) => `"${field}": null`),
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.boolean())
    .map(([field, there]) => `"${field}|exists": ${there}`),
  fc.constantFrom(...FIELDS).map((field) => `"${field}|re": '^[Rr]oot|aws:'`),
  fc.constantFrom(...FIELDS).map((field) => `"${field}|gt": 0`),
  fc.constantFrom(...FIELDS).map((field) => `"${field}|cidr": 10.0.0.0/8`),
  fc
    .tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...FIELDS))
    .map(([field, other]) => `"${field}|fieldref": ${other}`),
  fc.constantFrom(...FIELDS).map((field) => `"${field}|contains": "*"`),
);
const search: Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(item, { minLength: 1, maxLength: 3 })
      .map(
        (items) =>
          `{${[...new Map(items.map((one) => [one.split(':')[0], one])).values()].join(', ')}}`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(item, { minLength: 1, maxLength: 3 })
      .map((items) => `[${items.map((one) => `{${one}}`).join(', ')}]`),
  },
  { weight: 1, arbitrary: fc.constantFrom('[root, kali]', '[DeleteTrail]') },
);
const condition = fc.constantFrom(
  'a',
  'a and b',
  'a or b',
  'a and not b',
  'not a',
  'not (a or b)',
  'not (a and not b)',
  'all of them',
  '1 of them',
);

/** A rule as YAML. */
export const ruleTexts: Arbitrary<string> = fc
  .record({ a: search, b: search, condition })
  .map(
    ({ a, b, condition: text }) =>
      `title: forged\nlogsource: {product: aws}\ndetection:\n  a: ${a}\n  b: ${b}\n  condition: ${text}\n`,
  );
