import type { Pattern, PatternPart, ValueTest } from '../rule.ts';

const MAX_TEXT = 120;

/** A test of a value as a reader of the rule would write it, at most 120 characters. */
export function tellTest(test: ValueTest): string {
  return cutText(textOf(test));
}

/** Strangers' text of a length that a page can bear. */
export function cutText(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function textOf(test: ValueTest): string {
  switch (test.kind) {
    case 'text':
      return patternText(test.pattern);
    case 'number':
    case 'boolean':
      return String(test.value);
    case 'null':
      return 'null';
    case 'exists':
      return test.present ? 'is there' : 'is not there';
    default:
      return relationText(test);
  }
}

type Relation = Extract<ValueTest, { kind: 'regex' | 'network' | 'compare' | 'time' | 'field' }>;

function relationText(test: Relation): string {
  switch (test.kind) {
    case 'regex':
      return `/${test.source}/${test.flags}`;
    case 'network':
      return `in ${networkText(test.bytes)}/${test.prefix}`;
    case 'compare':
      return `${test.operator} ${test.than}`;
    case 'time':
      return `${test.part} ${test.operator} ${test.than}`;
    case 'field':
      return `${test.shape} the field ${test.field}`;
  }
}

const SIGNS: Readonly<Record<Exclude<PatternPart['kind'], 'text'>, string>> = {
  run: '*',
  one: '?',
  dash: '-',
};

function patternText(pattern: Pattern): string {
  return pattern
    .map((part) =>
      part.kind === 'text' ? part.text.replaceAll(/[*?]/gu, String.raw`\$&`) : SIGNS[part.kind],
    )
    .join('');
}

function networkText(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16),
  );
  return groups.join(':').replace(/(?:^|:)0(?::0)+(?::|$)/u, '::');
}
