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

type Teller<K extends ValueTest['kind']> = (test: Extract<ValueTest, { kind: K }>) => string;

const TELL: { readonly [K in ValueTest['kind']]: Teller<K> } = {
  text: ({ pattern }) => patternText(pattern),
  number: ({ value }) => String(value),
  boolean: ({ value }) => String(value),
  null: () => 'null',
  exists: ({ present }) => (present ? 'is there' : 'is not there'),
  regex: ({ source, flags }) => `/${source}/${flags}`,
  network: ({ bytes, prefix }) => `in ${networkText(bytes)}/${prefix}`,
  compare: ({ operator, than }) => `${operator} ${than}`,
  time: ({ part, operator, than }) => `${part} ${operator} ${than}`,
  field: ({ shape, field }) => `${shape} the field ${field}`,
};

function textOf<K extends ValueTest['kind']>(test: Extract<ValueTest, { kind: K }>): string {
  const tell: Teller<K> = TELL[test.kind];
  return tell(test);
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
