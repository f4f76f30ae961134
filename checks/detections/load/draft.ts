import type { Pattern, TimePart, ValueTest } from '../rule.ts';
import { parsePattern, textsOf } from './pattern.ts';
import { Complaint } from './rule-error.ts';

export type Shape = 'equals' | 'startswith' | 'endswith' | 'contains';

/** A value on its way through the modifiers. */
export type Draft =
  | TextDraft
  | { readonly kind: 'number'; readonly value: number; readonly source: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** What an encoding made; text again after base64. */
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'regex'; readonly source: string; readonly flags: string }
  | { readonly kind: 'field'; readonly field: string; readonly shape: Shape }
  | { readonly kind: 'time'; readonly part: TimePart; readonly than: number }
  | { readonly kind: 'done'; readonly test: ValueTest };

export interface TextDraft {
  readonly kind: 'string';
  /** As written: expressions, networks and field names know no wildcards. */
  readonly raw: string;
  readonly pattern: Pattern;
  readonly shape: Shape;
}

/** A value as it stands in the rule. */
export function draftOf(value: string | number | boolean | null, source: string): Draft {
  if (typeof value === 'string') return wildcardText(value);
  if (typeof value === 'number') return { kind: 'number', value, source };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'null' };
}

/** Text in which nothing is a wildcard. */
export function plainText(value: string): TextDraft {
  const pattern: Pattern = value === '' ? [] : [{ kind: 'text', text: value }];
  return { kind: 'string', raw: value, pattern, shape: 'equals' };
}

function wildcardText(raw: string): TextDraft {
  return { kind: 'string', raw, pattern: parsePattern(raw), shape: 'equals' };
}

/** @throws Complaint where the value is no text and no number. */
export function stringOf(draft: Draft, modifier: string): TextDraft {
  if (draft.kind === 'string') return draft;
  if (draft.kind === 'number') return wildcardText(draft.source);
  if (draft.kind === 'bytes') return plainText(Buffer.from(draft.bytes).toString('latin1'));
  throw needs(modifier, 'a text', `Quote the value, and put ${modifier} right after the field`);
}

/** What an encoding modifier works on: several where `windash` left a choice. */
export function bytesOf(
  draft: Draft,
  modifier: string,
  encode: (text: string) => Uint8Array = (text) => Buffer.from(text),
): readonly Uint8Array[] {
  if (draft.kind === 'bytes') return [draft.bytes];
  const texts = textsOf(stringOf(draft, modifier).pattern);
  if (texts === undefined)
    throw needs(
      modifier,
      'a text without wildcards and with at most four dashes',
      `Escape them as \\*, or put contains after ${modifier}`,
    );
  return texts.map(encode);
}

export function needs(modifier: string, what: string, cure: string): Complaint {
  return new Complaint(`${modifier} needs ${what}`, cure);
}

/** What a value has become after its last modifier. */
export function testOf(draft: Draft, cased: boolean): ValueTest {
  switch (draft.kind) {
    case 'string':
    case 'bytes':
      return { kind: 'text', pattern: stringOf(draft, 'cased').pattern, cased };
    case 'number':
      return { kind: 'number', value: draft.value, texts: numberTexts(draft) };
    case 'field':
      return { ...draft, cased };
    case 'time':
      return { ...draft, operator: 'eq' };
    case 'done':
      return draft.test;
    default:
      return draft;
  }
}

/** An account number without quotes is a number to YAML: as written, zeros in front are kept. */
function numberTexts({ value, source }: { value: number; source: string }): readonly string[] {
  const written = /^-?\d+(\.\d+)?$/u.test(source) ? [source] : [];
  return [...new Set([String(value), ...written])];
}
