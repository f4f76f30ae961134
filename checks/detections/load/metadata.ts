import { LEVELS, STATUSES } from '../rule.ts';
import type { LogSource, Metadata, PlainMap, Related } from '../rule.ts';
import { Complaint, hintFor, quoted } from './rule-error.ts';
import type { Complaints } from './rule-error.ts';
import { plainOf } from './yaml-source.ts';
import type { MapNode, Node } from './yaml-source.ts';

/** Keys of the specification that have a place of their own in the tree. */
const KNOWN: ReadonlySet<string> = new Set(
  `title id name description author level status date modified references tags falsepositives fields
  related license logsource detection correlation filter generate taxonomy scope action
  sigma-version x-correlation`.split(/\s+/u),
);
const MAX_TITLE = 256;

/** A map of a rule file with its complaints: asks for keys, and says what is wrong with their values. */
export class Keys {
  readonly node: MapNode;
  readonly path: string;
  readonly complaints: Complaints;

  constructor(node: MapNode, path: string, complaints: Complaints) {
    this.node = node;
    this.path = path;
    this.complaints = complaints;
  }

  get(key: string): Node | undefined {
    const node = this.node.entries.find((entry) => entry.key === key)?.value;
    return node?.kind === 'scalar' && node.value === null ? undefined : node;
  }

  has(key: string): boolean {
    return this.node.entries.some((entry) => entry.key === key);
  }

  /** Where a key stands; the map itself where `key` is empty. */
  at(key: string): { readonly line: number; readonly field: string } {
    const entry = this.node.entries.find((candidate) => candidate.key === key);
    const field = [this.path, key].filter((name) => name !== '').join('.');
    return { line: entry?.line ?? this.node.line, field };
  }

  complain(key: string, message: string, cure: string): void {
    this.complaints.add(this.at(key), new Complaint(message, cure));
  }

  /** The map under a key that has to be there. */
  map(key: string, cure: string): Keys | undefined {
    const node = this.get(key);
    if (node?.kind === 'map') return new Keys(node, this.at(key).field, this.complaints);
    this.complain(key, node ? 'not a map' : `${quoted(key)} is missing`, cure);
    return undefined;
  }

  /** A text, or a number as it was written. */
  text(key: string): string | undefined {
    const node = this.get(key);
    if (node === undefined) return undefined;
    if (node.kind === 'scalar') return node.source;
    this.complain(key, 'not a text', 'Write a single value');
    return undefined;
  }

  /** A list of texts; a single text is a list of one. */
  texts(key: string): readonly string[] {
    const node = this.get(key);
    if (node === undefined) return [];
    const items = node.kind === 'list' ? node.items : [node];
    const texts = items.flatMap((item) => (item.kind === 'scalar' ? [item.source] : []));
    if (texts.length < items.length) this.complain(key, 'not a list of texts', 'Write texts only');
    return texts;
  }

  oneOf<T extends string>(key: string, words: readonly T[]): T | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    const word = words.find((candidate) => candidate === text.toLowerCase());
    if (word !== undefined) return word;
    const cure = `${hintFor(text, words)}Use one of ${words.join(', ')}`;
    this.complain(key, `unknown ${key} ${quoted(text)}`, cure);
    return undefined;
  }
}

/** What a document says about itself; complaints are added to those of `keys`. */
export function parseMetadata(keys: Keys, file: string): Metadata {
  const title = parseTitle(keys);
  keys.complaints.about(title);
  return {
    title,
    id: keys.text('id') ?? title,
    description: keys.text('description') ?? '',
    authors: (keys.text('author') ?? '').split(',').flatMap((name) => name.trim() || []),
    level: keys.oneOf('level', LEVELS) ?? 'medium',
    references: keys.texts('references'),
    tags: keys.texts('tags'),
    falsePositives: keys.texts('falsepositives'),
    fields: keys.texts('fields'),
    related: parseRelated(keys),
    custom: customOf(keys.node),
    file,
    line: keys.node.line,
    ...optional({
      name: keys.text('name'),
      status: keys.oneOf('status', STATUSES),
      date: keys.text('date'),
      modified: keys.text('modified'),
      license: keys.text('license'),
    }),
  };
}

/** The properties that are there: an absent one is left out, not undefined. */
export function optional<T extends object>(
  properties: T,
): {
  readonly [K in keyof T]?: Exclude<T[K], undefined>;
} {
  const there: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in properties) {
    const value = properties[key];
    if (isThere(value)) there[key] = value;
  }
  return there;
}

function isThere<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

function parseTitle(keys: Keys): string {
  const title = keys.text('title')?.trim() ?? '';
  if (title === '') keys.complain('title', 'the title is missing', 'Say in a line what it finds');
  if (title.length > MAX_TITLE)
    keys.complain('title', 'the title is too long', `${MAX_TITLE} characters is the limit`);
  return title.slice(0, MAX_TITLE);
}

function parseRelated(keys: Keys): readonly Related[] {
  const node = keys.get('related');
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => {
    if (item.kind !== 'map') return [];
    const related = new Keys(item, 'related', keys.complaints);
    return [{ id: related.text('id') ?? '', type: related.text('type') ?? '' }];
  });
}

function customOf(node: MapNode): PlainMap {
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => (KNOWN.has(key) ? [] : [[key, plainOf(value)]])),
  );
}

/** @see Sigma specification, "Log source": any of the three has to be there. */
export function parseLogSource(keys: Keys): LogSource {
  const cure = 'Write logsource with product: aws and service: cloudtrail';
  const source = keys.map('logsource', cure);
  if (source === undefined) return {};
  const logsource = optional({
    category: source.text('category'),
    product: source.text('product'),
    service: source.text('service'),
  });
  if (Object.keys(logsource).length === 0) keys.complain('logsource', 'it names nothing', cure);
  return logsource;
}
