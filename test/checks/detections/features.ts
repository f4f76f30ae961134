import { readFileSync } from 'node:fs';
import { MODIFIERS } from '../../../checks/detections/load/modifiers.ts';
import { CONDITIONS, MATCHING } from './cases.ts';
import { CORRELATIONS } from './correlation-cases.ts';

/** A feature of the Sigma specification, the cases that hold it, and where engines differ. */
export interface Feature {
  readonly name: string;
  /** Sentences of the tables in docs/sigma.md, or of tests: a file and a title in it. */
  readonly cases: readonly string[];
  readonly differs: string;
}

const DIFFERS: Readonly<Record<string, string>> = {
  'plain values, numbers, booleans': 'sigma-rust: an array matches nothing',
  'wildcards and their escaping': 'rsigma: `*` stops at line ends',
  'the shape of a record': 'any member of an array; sigma-rust: none',
  conditions: 'a pattern that names no search is an error; pySigma drops it',
  base64offset: 'rsigma keeps one character too many, and misses',
  cidr: 'rsigma drops a `neq` after it',
  contains: 'also reads what stands inside objects: three SigmaHQ rules need it',
  exists: 'JSON null is there: "presence"; for rsigma it is not',
  expand: 'without its list a rule is refused: it would miss in silence',
  neq: 'denies the whole list; rsigma denies each value for itself',
  re: 'RE2, for its linear time: no lookaround, no back references',
  windash: 'any dash for any other; pySigma at the start of a word only',
  temporal: 'without a condition all rules; rsigma fires on the first',
  value_percentile: 'between two values in proportion: the text does not say',
  filters: 'a filter that denies nothing is a warning',
};

/** Of the correlations of specification 2.1. */
const CORRELATION_TYPES = [
  'event_count',
  'value_count',
  'temporal',
  'temporal_ordered',
  'value_sum',
  'value_avg',
  'value_percentile',
  'value_median',
] as const;

const TOPICS: Readonly<Record<string, string>> = {
  'plain values, numbers, booleans': 'plain values',
  'null, missing and empty': 'null, missing and empty',
  'wildcards and their escaping': 'wildcards',
  'the shape of a record': 'shape of a record',
  keywords: 'keywords',
};

/** What is held by tests of its own: name, file, titles. */
const TESTED: Readonly<Record<string, readonly [file: string, ...titles: string[]]>> = {
  'expand (placeholders)': [
    'packs.test.ts',
    'stand for each value of their lists',
    'without a list are an error',
  ],
  'correlations of correlations': [
    'correlations.test.ts',
    'may name correlations',
    'in a circle is an error',
  ],
  generate: ['correlations.test.ts', 'decides whether the rules it names speak for themselves'],
  'windows that cross runs': [
    'correlations.test.ts',
    'go on in the next run, and do not repeat what the last one told',
  ],
  filters: [
    'packs.test.ts',
    'exclude what they match from the rules they name',
    'have names of their own, and add up',
  ],
  'collections (`action`)': [
    'packs.test.ts',
    'give global keys to each rule, repeat a rule with other keys, and forget on reset',
  ],
  'status, level, related': [
    'packs.test.ts',
    'leaves out silent rules unless a correlation needs them',
  ],
};

/** Everything the specification has, whether a case holds it or not: the test asks that one does. */
export function features(): readonly Feature[] {
  return [
    ...Object.entries(TOPICS).map(([name, topic]) =>
      feature(name, sentences(MATCHING[topic] ?? [])),
    ),
    feature(
      'conditions',
      CONDITIONS.map(([condition]) => `\`${condition}\``),
    ),
    ...MODIFIERS.filter((name) => name !== 'expand').map((name) => feature(name, casesOf(name))),
    ...CORRELATION_TYPES.map((type) => feature(type, correlationsOf(type))),
    feature('aliases', sentences(CORRELATIONS.filter(([, body]) => body.includes('\naliases:')))),
    ...Object.entries(TESTED).map(([name, [file, ...titles]]) =>
      feature(name, titlesIn(file, titles)),
    ),
  ];
}

function feature(name: string, cases: readonly string[]): Feature {
  return { name, cases, differs: DIFFERS[name.split(' (')[0] ?? name] ?? '' };
}

function sentences(cases: readonly (readonly [string, ...unknown[]])[]): readonly string[] {
  return cases.map(([sentence]) => sentence);
}

function casesOf(modifier: string): readonly string[] {
  const used = new RegExp(`\\|${modifier}(?=['|:])`, 'u');
  return sentences(
    Object.values(MATCHING)
      .flat()
      .filter(([, search]) => used.test(search)),
  );
}

function correlationsOf(type: string): readonly string[] {
  return sentences(CORRELATIONS.filter(([, body]) => body.startsWith(`type: ${type}\n`)));
}

/** Only what really stands there, so that a test that goes takes its line with it. */
function titlesIn(file: string, titles: readonly string[]): readonly string[] {
  const text = readFileSync(`test/checks/detections/${file}`, 'utf8');
  return titles.filter((title) => text.includes(title));
}
