import { fold } from '../evaluate/fold.ts';
import type { Pattern } from '../rule.ts';
import type { TextTest } from './compile-pattern.ts';

/** Fewer are looked for one by one; of more, the expression itself would be large. */
const MIN_JOINED = 3;
const MIN_GUARDED = 8;
const MAX_LENGTH = 20_000;

/**
 * One test for many patterns that are a text with runs at one end or both, or undefined where
 * others are among them. An expression of nothing but literal alternatives cannot blow up, whoever
 * wrote them, and finds any of them in one go.
 * @returns a test of texts in one letter case
 */
export function joinPatterns(patterns: readonly Pattern[]): TextTest | undefined {
  if (patterns.length < MIN_JOINED) return undefined;
  const sources = patterns.flatMap((pattern) => sourceOf(pattern) ?? []);
  return sources.length === patterns.length ? anyOf(sources) : undefined;
}

/**
 * Whether a text may fit one of many patterns at all: it holds the longest text of one of them. Or
 * undefined where they are few, or one of them has no text. Ten thousand patterns with wildcards
 * inside, each tried on each value, would take hours otherwise.
 * @returns a test of texts in one letter case
 */
export function guardPatterns(patterns: readonly Pattern[]): TextTest | undefined {
  if (patterns.length < MIN_GUARDED) return undefined;
  const longest = patterns.flatMap((pattern) => longestText(pattern) ?? []);
  return longest.length === patterns.length ? anyOf(longest.map(escaped)) : undefined;
}

/** In several expressions where one would be too large. */
function anyOf(sources: readonly string[]): TextTest {
  const chunks: string[][] = [];
  let length = MAX_LENGTH;
  for (const source of sources) {
    length += source.length + 1;
    if (length > MAX_LENGTH) {
      chunks.push([]);
      length = source.length;
    }
    chunks.at(-1)?.push(source);
  }
  const expressions = chunks.map((chunk) => new RegExp(chunk.join('|')));
  return (text) => expressions.some((expression) => expression.test(text));
}

function longestText(pattern: Pattern): string | undefined {
  const texts = pattern.flatMap((part) => (part.kind === 'text' ? [fold(part.text)] : []));
  return texts.toSorted((a, b) => b.length - a.length).at(0);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
}

function sourceOf(pattern: Pattern): string | undefined {
  const texts = pattern.flatMap((part) => (part.kind === 'text' ? [part.text] : []));
  const isPlain = pattern.every(({ kind }) => kind === 'text' || kind === 'run');
  const [text] = texts;
  if (!isPlain || texts.length !== 1 || text === undefined) return undefined;
  const start = pattern.at(0)?.kind === 'run' ? '' : '^';
  const end = pattern.at(-1)?.kind === 'run' ? '' : '$';
  return start + escaped(fold(text)) + end;
}
