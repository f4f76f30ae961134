import { DASHES } from '../load/pattern.ts';
import type { Pattern, PatternPart } from '../rule.ts';

/** Whether a text fits; pattern and text are in the same letter case already. */
export type TextTest = (text: string) => boolean;

const isOther = (part: PatternPart | undefined): boolean =>
  part?.kind === 'one' || part?.kind === 'dash';
const SURROGATES = /[\ud800-\udfff]/;
const dashes: readonly string[] = DASHES;

/** The text of a pattern that is nothing but text, or undefined. */
export function literalOf(pattern: Pattern): string | undefined {
  const [first, ...rest] = pattern;
  if (first === undefined) return '';
  return first.kind === 'text' && rest.length === 0 ? first.text : undefined;
}

/** A test for a pattern, in time linear in the text times the length of the pattern at worst. */
export function compilePattern(pattern: Pattern): TextTest {
  const pieces = piecesOf(pattern);
  return pattern.some(isOther)
    ? matchCharacters(pieces.map(charactersOf))
    : matchTexts(pieces.map(textOf));
}

/** What stands between the runs: one piece where there is no run, and `['', …, '']` around `*…*`. */
function piecesOf(pattern: Pattern): readonly Pattern[] {
  const pieces: PatternPart[][] = [[]];
  for (const part of pattern)
    if (part.kind === 'run') pieces.push([]);
    else pieces.at(-1)?.push(part);
  return pieces;
}

function textOf(piece: Pattern): string {
  return piece.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}

function matchTexts(pieces: readonly string[]): TextTest {
  const [head = '', ...middle] = pieces;
  const tail = middle.pop();
  if (tail === undefined) return (text) => text === head;
  const [needle = '', ...more] = middle.filter((piece) => piece !== '');
  if (head === '' && tail === '' && more.length === 0)
    return needle === '' ? () => true : (text) => text.includes(needle);
  return (text) => {
    if (!text.startsWith(head) || !text.endsWith(tail)) return false;
    const end = text.length - tail.length;
    let at = head.length;
    for (const piece of middle) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return at <= end;
  };
}

/** One character of a piece: itself, any one, or any dash. */
type Slot = string | { readonly kind: 'one' | 'dash' };

function charactersOf(piece: Pattern): readonly Slot[] {
  return piece.flatMap((part): readonly Slot[] => {
    if (part.kind === 'text') return Array.from(part.text);
    return part.kind === 'run' ? [] : [{ kind: part.kind }];
  });
}

function matchCharacters(pieces: readonly (readonly Slot[])[]): TextTest {
  const [head = [], ...middle] = pieces;
  const tail = middle.pop();
  return (text) => {
    const characters = SURROGATES.test(text) ? Array.from(text) : text;
    if (!fitsAt(characters, head, 0)) return false;
    if (tail === undefined) return characters.length === head.length;
    const end = characters.length - tail.length;
    let at = head.length;
    for (const piece of middle) {
      while (at <= end && !fitsAt(characters, piece, at)) at++;
      at += piece.length;
    }
    return at <= end && fitsAt(characters, tail, end);
  };
}

function fitsAt(characters: ArrayLike<string>, piece: readonly Slot[], at: number): boolean {
  if (at < 0 || at + piece.length > characters.length) return false;
  return piece.every((slot, offset) => {
    const character = characters[at + offset] ?? '';
    if (typeof slot === 'string') return slot === character;
    return slot.kind === 'one' || dashes.includes(character);
  });
}
