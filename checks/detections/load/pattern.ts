import type { Pattern, PatternPart } from '../rule.ts';

/** The characters that `windash` exchanges for one another: `-` `/`, en dash, em dash, horizontal bar. */
export const DASHES = ['-', '/', '–', '—', '―'] as const;

const RUN: PatternPart = { kind: 'run' };
const WILDCARDS: Readonly<Record<string, PatternPart>> = { '*': RUN, '?': { kind: 'one' } };
const ESCAPE = '\\';

/**
 * A value as the specification reads it: `*` and `?` are wildcards, a backslash makes one of them
 * or another backslash plain, and stands for itself before anything else.
 */
export function parsePattern(value: string): Pattern {
  const parts: PatternPart[] = [];
  let escaped = false;
  for (const character of value) {
    if (escaped) {
      parts.push({ kind: 'text', text: unescaped(character) });
      escaped = false;
    } else if (character === ESCAPE) escaped = true;
    else parts.push(WILDCARDS[character] ?? { kind: 'text', text: character });
  }
  if (escaped) parts.push({ kind: 'text', text: ESCAPE });
  return joinPattern(parts);
}

function unescaped(character: string): string {
  return character === ESCAPE || character in WILDCARDS ? character : ESCAPE + character;
}

/** The same pattern with neighbouring texts joined, and of neighbouring runs only one. */
export function joinPattern(parts: readonly PatternPart[]): Pattern {
  const joined: PatternPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === 'text' && part.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else if (!(last?.kind === 'run' && part.kind === 'run')) joined.push(part);
  }
  return joined;
}

export function containing(pattern: Pattern): Pattern {
  return joinPattern([RUN, ...pattern, RUN]);
}

export function startingWith(pattern: Pattern): Pattern {
  return joinPattern([...pattern, RUN]);
}

export function endingWith(pattern: Pattern): Pattern {
  return joinPattern([RUN, ...pattern]);
}

/** Every dash of a pattern, wherever it stands, as "one of the dashes". */
export function withAnyDash(pattern: Pattern): Pattern {
  return joinPattern(pattern.flatMap((part) => (part.kind === 'text' ? anyDash(part.text) : part)));
}

function anyDash(text: string): readonly PatternPart[] {
  const dashes: readonly string[] = DASHES;
  return Array.from(text, (character) =>
    dashes.includes(character) ? { kind: 'dash' } : { kind: 'text', text: character },
  );
}

/** The texts a pattern without wildcards stands for: several where it holds dashes. */
export function textsOf(pattern: Pattern): readonly string[] | undefined {
  let texts: readonly string[] = [''];
  for (const part of pattern) {
    if (part.kind === 'run' || part.kind === 'one') return undefined;
    const next = part.kind === 'dash' ? DASHES : [part.text];
    texts = texts.flatMap((text) => next.map((more) => text + more));
    if (texts.length > MAX_TEXTS) return undefined;
  }
  return texts;
}

/** Four dashes: each one more makes five times as many texts. */
const MAX_TEXTS = 5 ** 4;
