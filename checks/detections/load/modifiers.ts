import type { Comparison, TimePart, ValueTest } from '../rule.ts';
import { bytesOf, needs, plainText, stringOf, testOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { base64Of, base64OffsetsOf, ENCODINGS } from './encodings.ts';
import { parseNetwork } from './network.ts';
import { containing, endingWith, startingWith, withAnyDash } from './pattern.ts';
import { compileRegex } from './regex.ts';
import { Complaint, hintFor, quoted } from './rule-error.ts';

type Change = (draft: Draft, modifier: string) => readonly Draft[];

const TIME_PARTS: ReadonlyMap<string, TimePart> = new Map<string, TimePart>([
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
]);
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ['lt', 'lt'],
  ['lte', 'lte'],
  ['gt', 'gt'],
  ['gte', 'gte'],
]);
const SHAPES = { contains: containing, startswith: startingWith, endswith: endingWith } as const;

/** What each modifier does to one value, in the order of the chain. */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['contains', (draft) => [shaped(draft, 'contains')]],
  ['startswith', (draft) => [shaped(draft, 'startswith')]],
  ['endswith', (draft) => [shaped(draft, 'endswith')]],
  ['windash', windash],
  ['exists', exists],
  ['re', regex],
  ['i', regexFlag],
  ['m', regexFlag],
  ['s', regexFlag],
  ['cidr', network],
  ['fieldref', fieldReference],
  ['base64', (draft, name) => bytesOf(draft, name).map((bytes) => plainText(base64Of(bytes)))],
  ['base64offset', (draft, name) => bytesOf(draft, name).flatMap(offsetForms)],
  ...Array.from(ENCODINGS, ([name, encode]): [string, Change] => [name, encoding(encode)]),
  ...Array.from(COMPARISONS.keys(), (name): [string, Change] => [name, comparison]),
  ...Array.from(TIME_PARTS.keys(), (name): [string, Change] => [name, timePart]),
]);
/** These concern the whole item, wherever in the chain they stand. */
const OF_THE_ITEM = ['all', 'neq', 'cased', 'expand'];

/** Every modifier there is. */
export const MODIFIERS: readonly string[] = [...CHANGES.keys(), ...OF_THE_ITEM];

/** @throws Complaint where one of them is unknown or stands there twice. */
export function checkModifiers(modifiers: readonly string[]): void {
  for (const [at, modifier] of modifiers.entries()) {
    if (!MODIFIERS.includes(modifier))
      throw new Complaint(
        `unknown modifier ${quoted(modifier)}`,
        `${hintFor(modifier, MODIFIERS)}Known are ${MODIFIERS.join(', ')}`,
      );
    if (modifiers.indexOf(modifier) !== at)
      throw new Complaint(`the modifier ${quoted(modifier)} is there twice`, 'Keep one of them');
  }
}

/**
 * The tests that one value stands for after its modifiers; several for `base64offset`.
 * @throws Complaint where a modifier does not fit the value, or an expression cannot be run
 */
export function testsOf(start: Draft, modifiers: readonly string[]): readonly ValueTest[] {
  let drafts: readonly Draft[] = [start];
  for (const modifier of modifiers) {
    const change = CHANGES.get(modifier);
    if (change !== undefined) drafts = drafts.flatMap((draft) => change(draft, modifier));
  }
  const tests = drafts.map((draft) => testOf(draft, modifiers.includes('cased')));
  for (const test of tests) if (test.kind === 'regex') compileRegex(test.source, test.flags);
  return tests;
}

function shaped(draft: Draft, shape: keyof typeof SHAPES): Draft {
  if (draft.kind === 'field') return { ...draft, shape };
  // An expression is looked for anywhere as it is.
  if (draft.kind === 'regex' && shape === 'contains') return draft;
  const string = stringOf(draft, shape);
  return { ...string, shape, pattern: SHAPES[shape](string.pattern) };
}

function windash(draft: Draft, modifier: string): readonly Draft[] {
  const string = stringOf(draft, modifier);
  return [{ ...string, pattern: withAnyDash(string.pattern) }];
}

function exists(draft: Draft, modifier: string): readonly Draft[] {
  if (draft.kind !== 'boolean') throw needs(modifier, 'true or false', 'Write one, unquoted');
  return [{ kind: 'done', test: { kind: 'exists', present: draft.value } }];
}

function regex(draft: Draft, modifier: string): readonly Draft[] {
  const { raw, shape } = stringOf(draft, modifier);
  if (shape !== 'equals' && shape !== 'contains')
    throw needs(modifier, 'the expression alone', 'Anchor it with ^ or $ instead');
  return [{ kind: 'regex', source: raw, flags: '' }];
}

function regexFlag(draft: Draft, modifier: string): readonly Draft[] {
  if (draft.kind !== 'regex') throw needs(modifier, 're before it', `Write re|${modifier}`);
  return [{ ...draft, flags: draft.flags + modifier }];
}

function network(draft: Draft, modifier: string): readonly Draft[] {
  const { raw } = stringOf(draft, modifier);
  return [{ kind: 'done', test: { kind: 'network', ...parseNetwork(raw) } }];
}

function fieldReference(draft: Draft, modifier: string): readonly Draft[] {
  const { raw, shape } = stringOf(draft, modifier);
  if (raw === '') throw needs(modifier, 'the name of a field', 'Write one');
  return [{ kind: 'field', field: raw, shape }];
}

function comparison(draft: Draft, modifier: string): readonly Draft[] {
  const operator = COMPARISONS.get(modifier) ?? 'eq';
  if (draft.kind === 'time') return [{ kind: 'done', test: { ...draft, operator } }];
  if (draft.kind !== 'number') throw needs(modifier, 'a number', 'Write one, without quotes');
  return [{ kind: 'done', test: { kind: 'compare', operator, than: draft.value } }];
}

function timePart(draft: Draft, modifier: string): readonly Draft[] {
  const part = TIME_PARTS.get(modifier);
  if (draft.kind !== 'number' || part === undefined)
    throw needs(modifier, 'a number', 'Write one, without quotes, such as 22 for an hour');
  return [{ kind: 'time', part, than: draft.value }];
}

function encoding(encode: (value: string) => Uint8Array): Change {
  return (draft, modifier) =>
    bytesOf(draft, modifier, encode).map((bytes) => ({ kind: 'bytes', bytes }));
}

function offsetForms(bytes: Uint8Array): readonly Draft[] {
  return base64OffsetsOf(bytes).map(plainText);
}
