import type { Item, Search, ValueTest } from '../rule.ts';
import { checkDerivedName } from './derived-names.ts';
import { draftOf } from './draft.ts';
import { checkModifiers, testsOf } from './modifiers.ts';
import { containing } from './pattern.ts';
import { expandPlaceholders } from './placeholders.ts';
import type { Placeholders } from './placeholders.ts';
import { Complaint, quoted } from './rule-error.ts';
import type { Complaints } from './rule-error.ts';
import type { Entry, Node, ScalarNode } from './yaml-source.ts';

export interface ItemContext {
  readonly complaints: Complaints;
  readonly placeholders: Placeholders;
}

/** A field may be written to reach far, not to cost without end. */
const MAX_FIELD = 512;
const MAX_VALUES = 20_000;
/** Modifiers that ask a named field and so make no sense for keywords. */
const NEEDS_FIELD = ['exists', 'fieldref', 'neq'];

/**
 * What stands under one search identifier: a map (all of its keys), a list of maps (any of them),
 * a list of texts (keywords, any of them), or a list of both.
 */
export function parseSearch(node: Node, field: string, context: ItemContext): Search {
  if (node.kind === 'map') return parseMap(node.entries, { node, field }, context);
  if (node.kind === 'scalar') return keywords([node], field, context);
  const scalars = node.items.filter((item) => item.kind === 'scalar');
  const searches = node.items
    .filter((item) => item.kind !== 'scalar')
    .map((item) => parseSearch(item, field, context));
  if (scalars.length > 0) searches.unshift(keywords(scalars, field, context));
  const [only] = searches;
  if (only === undefined)
    context.complaints.add({ line: node.line, field }, empty('an empty list'));
  return searches.length === 1 && only !== undefined ? only : { kind: 'or', of: searches };
}

function empty(what: string): Complaint {
  return new Complaint(`${what} matches nothing and everything`, 'Write at least one value');
}

interface Place {
  readonly node: Node;
  readonly field: string;
}

function parseMap(entries: readonly Entry[], at: Place, context: ItemContext): Search {
  if (entries.length === 0)
    context.complaints.add({ line: at.node.line, field: at.field }, empty('an empty map'));
  const items = entries.flatMap((entry) => {
    const place = { line: entry.line, field: `${at.field}.${entry.key}` };
    return context.complaints.catch(place, () => parseItem(entry, context)) ?? [];
  });
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: 'and', of: items };
}

function keywords(nodes: readonly ScalarNode[], field: string, context: ItemContext): Item {
  const line = nodes[0]?.line ?? 1;
  const item = context.complaints.catch({ line, field }, () =>
    makeItem('', nodes, context.placeholders),
  );
  return item ?? { kind: 'item', field: null, tests: [], every: false, negated: false };
}

function parseItem({ key, value }: Entry, { placeholders }: ItemContext): Item {
  const nodes = value.kind === 'list' ? value.items : [value];
  const scalars = nodes.filter((node) => node.kind === 'scalar');
  if (scalars.length < nodes.length)
    throw new Complaint(
      'a map or a list stands where a value belongs',
      'Write the whole path as one key, such as userIdentity.type: Root',
    );
  if (value.kind === 'list') checkList(scalars);
  return makeItem(key, scalars, placeholders);
}

function checkList(nodes: readonly ScalarNode[]): void {
  if (nodes.length === 0) throw empty('an empty list');
  if (nodes.length > MAX_VALUES)
    throw new Complaint('too many values', `${MAX_VALUES} is the limit`);
  if (nodes.some(({ value }) => value === null))
    throw new Complaint(
      'null stands in a list',
      'Put it into a search of its own and join the two with or in the condition',
    );
}

function makeItem(key: string, nodes: readonly ScalarNode[], placeholders: Placeholders): Item {
  const [name = '', ...modifiers] = key.split('|').map((part) => part.trim());
  checkModifiers(modifiers);
  checkField(name, modifiers);
  const expands = modifiers.includes('expand');
  const every = modifiers.includes('all');
  if (every && !expands && nodes.length < 2)
    throw new Complaint('all stands over a single value', 'Remove all, or write a list');
  const values = expands ? expandPlaceholders(nodes, placeholders) : nodes;
  const field = name === '' ? null : name;
  const tests = values.flatMap(({ value, source }) => testsOf(draftOf(value, source), modifiers));
  checkReferences(tests);
  const asked = isKeyword(name, modifiers) ? tests.map(asKeyword) : tests;
  return { kind: 'item', field, tests: asked, every, negated: modifiers.includes('neq') };
}

function checkReferences(tests: readonly ValueTest[]): void {
  for (const test of tests) if (test.kind === 'field') checkDerivedName(test.field);
}

/** Keywords are looked for anywhere in a text, unless their author said where. */
function isKeyword(name: string, modifiers: readonly string[]): boolean {
  const anchored = modifiers.includes('startswith') || modifiers.includes('endswith');
  return name === '' && !anchored;
}

function checkField(name: string, modifiers: readonly string[]): void {
  if (name.length > MAX_FIELD)
    throw new Complaint(
      'the name of the field is too long',
      `${MAX_FIELD} characters is the limit`,
    );
  checkDerivedName(name);
  const lost = modifiers.find((modifier) => NEEDS_FIELD.includes(modifier));
  if (name === '' && lost !== undefined)
    throw new Complaint(`${quoted(lost)} without a field`, `Write the field before |${lost}`);
}

function asKeyword(test: ValueTest): ValueTest {
  if (test.kind === 'null')
    throw new Complaint('null is no keyword', 'Name the field that has to be null');
  if (test.kind === 'text') return { ...test, pattern: containing(test.pattern) };
  if (test.kind === 'number') return keyword(test.texts.at(-1) ?? '');
  return test.kind === 'boolean' ? keyword(String(test.value)) : test;
}

function keyword(text: string): ValueTest {
  return { kind: 'text', pattern: containing([{ kind: 'text', text }]), cased: false };
}
