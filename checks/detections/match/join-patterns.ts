import { fold } from '../evaluate/fold.ts';
import type { Pattern } from '../rule.ts';
import type { TextTest } from './compile-pattern.ts';

/** Fewer are looked for one by one; of more, the expression itself would be large. */
const MIN_JOINED = 3;
const MAX_LENGTH = 20_000;

/**
 * One test for many patterns that are a text with runs at one end or both, or undefined where
 * others are among them. An expression of nothing but literal alternatives cannot blow up, whoever
 * wrote them, and finds any of them in one go.
 * @returns a test of texts in one letter case
 */
export function joinPatterns(patterns: readonly Pattern[]): TextTest | undefined {
  if (patterns.length < MIN_JOINED) return undefined;
  const sources = patterns.map(sourceOf);
  const source = sources.join('|');
  if (sources.includes(undefined) || source.length > MAX_LENGTH) return undefined;
  const expression = new RegExp(source);
  return (text) => expression.test(text);
}

function sourceOf(pattern: Pattern): string | undefined {
  const texts = pattern.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  const isPlain = pattern.every(({ kind }) => kind === 'text' || kind === 'run');
  const [text] = texts;
  if (!isPlain || texts.length !== 1 || text === undefined) return undefined;
  const start = pattern.at(0)?.kind === 'run' ? '' : '^';
  const end = pattern.at(-1)?.kind === 'run' ? '' : '$';
  return start + fold(text).replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`) + end;
}
