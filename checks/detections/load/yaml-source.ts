import { Composer, isAlias, isMap, isScalar, isSeq, LineCounter, Parser } from 'yaml';
import type { CST, Document, Pair, ParsedNode, Scalar } from 'yaml';
import type { Plain } from '../rule.ts';
import { Complaint, quoted } from './rule-error.ts';

/** YAML with line numbers. `size` counts the nodes below, aliases written out. Lines count from 1. */
export type Node = MapNode | ListNode | ScalarNode;
interface NodeBase {
  readonly line: number;
  readonly size: number;
}
export interface MapNode extends NodeBase {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}
export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly value: Node;
}
export interface ListNode extends NodeBase {
  readonly kind: 'list';
  readonly items: readonly Node[];
}
export interface ScalarNode extends NodeBase {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As written, without quotes. */
  readonly source: string;
}

export type YamlDocument =
  | { readonly kind: 'read'; readonly line: number; readonly root: Node }
  | { readonly kind: 'wrong'; readonly line: number; readonly complaint: Complaint };

/** A rule is a page of text; a collection of thousands in one file fits here too. */
const MAX_TEXT = 4 * 1024 * 1024;
const MAX_DEPTH = 40;
/** Written out; keeps a small file of anchors on anchors from growing into gigabytes. */
const MAX_NODES = 100_000;

/** The documents of a YAML 1.2 text (core schema: dates, `No` and `12:30:45` are text). */
export function readYaml(text: string): readonly YamlDocument[] {
  if (text.length > MAX_TEXT)
    return [wrong(1, new Complaint('the file is too large', 'Split it: 4 MiB is the limit.'))];
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // The composer descends by recursion, so depth is measured before it is called.
  const deep = tokens.find((token) => isTooDeep(token));
  if (deep !== undefined)
    return [wrong(lineAt(lines, deep.offset), new Complaint('nested too deeply', 'Flatten it.'))];
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false });
  return [...composer.compose(tokens, false, text.length)].flatMap((document) =>
    isEmpty(document) ? [] : [readDocument(document, lines)],
  );
}

/** The value without its positions. */
export function plainOf(node: Node): Plain {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, plainOf(value)]));
}

function wrong(line: number, complaint: Complaint): YamlDocument {
  return { kind: 'wrong', line, complaint };
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}

function isTooDeep(token: CST.Token): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > MAX_DEPTH) return true;
    for (const child of childrenOf(next.token)) open.push({ token: child, depth: next.depth + 1 });
  }
  return false;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}

/** Nothing but comments, as after a closing `---`. */
function isEmpty(document: Document.Parsed): boolean {
  const { contents, errors } = document;
  return errors.length === 0 && isScalar(contents) && contents.value === null && !contents.source;
}

function readDocument(document: Document.Parsed, lines: LineCounter): YamlDocument {
  const [error] = document.errors;
  if (error !== undefined) {
    const [message = ''] = error.message.split(' at line ');
    return wrong(lineAt(lines, error.pos[0]), new Complaint(message, 'Correct the YAML.'));
  }
  const start = lineAt(lines, document.contents?.range[0] ?? document.range[0]);
  try {
    const root = new Reader(lines).read(document.contents);
    return { kind: 'read', line: start, root };
  } catch (failure) {
    if (!(failure instanceof PlacedComplaint)) throw failure;
    return wrong(failure.line, failure);
  }
}

class PlacedComplaint extends Complaint {
  readonly line: number;
  constructor(line: number, message: string, cure: string) {
    super(message, cure);
    this.line = line;
  }
}

/** Turns the library's nodes into ours. An alias shares the node it names, so nothing is copied. */
class Reader {
  readonly #anchors = new Map<string, Node>();
  readonly #lines: LineCounter;
  #total = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  read(node: unknown, near = 1): Node {
    if (isAlias(node)) return this.#alias(node.source, this.#lineOf(node, near));
    const line = this.#lineOf(node, near);
    const read = this.#collection(node, line) ?? this.#scalar(node, line);
    if (isAnchored(node)) this.#anchors.set(node.anchor, read);
    return read;
  }

  #collection(node: unknown, line: number): Node | undefined {
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, line));
      return { kind: 'list', line, items, size: sizeOf(items) };
    }
    if (!isMap(node)) return undefined;
    const entries = node.items.map((pair) => this.#entry(pair, line));
    refuseDuplicates(entries);
    return { kind: 'map', line, entries, size: sizeOf(entries.map(({ value }) => value)) };
  }

  #entry(pair: Pair, near: number): Entry {
    const line = this.#lineOf(pair.key, near);
    const key = this.read(pair.key, line);
    if (key.kind !== 'scalar')
      throw new PlacedComplaint(line, 'a key is not text', 'Write keys as plain text');
    return { key: key.source, line, value: this.read(pair.value, line) };
  }

  #scalar(node: unknown, line: number): ScalarNode {
    this.#spend(1, line);
    const scalar: Scalar | undefined = isScalar(node) ? node : undefined;
    const value = scalar?.value ?? null;
    if (!isPlainScalar(value))
      throw new PlacedComplaint(line, 'a value of an unknown type', 'Remove the YAML tag');
    const source = typeof value === 'string' ? value : (scalar?.source ?? '');
    return { kind: 'scalar', line, value, source, size: 1 };
  }

  #alias(name: string, line: number): Node {
    const target = this.#anchors.get(name);
    if (target === undefined)
      throw new PlacedComplaint(line, `no anchor ${quoted(name)} above`, 'Name an anchor above');
    this.#spend(target.size, line);
    return target;
  }

  #spend(nodes: number, line: number): void {
    this.#total += nodes;
    if (this.#total > MAX_NODES)
      throw new PlacedComplaint(line, 'too many values in one document', 'Use fewer aliases');
  }

  #lineOf(node: unknown, near: number): number {
    if (!isRanged(node)) return near;
    return lineAt(this.#lines, node.range[0]);
  }
}

function isRanged(node: unknown): node is Pick<ParsedNode, 'range'> {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function isAnchored(node: unknown): node is { readonly anchor: string } {
  return (
    typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string'
  );
}

function isPlainScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { size }) => sum + size, 1);
}

function refuseDuplicates(entries: readonly Entry[]): void {
  const seen = new Set<string>();
  for (const { key, line } of entries) {
    if (seen.has(key))
      throw new PlacedComplaint(line, `the key ${quoted(key)} is there twice`, 'Keep one of them');
    seen.add(key);
  }
}
