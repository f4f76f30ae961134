import type { Condition, Search, SigmaRule } from '../rule.ts';
import { parseCondition } from './condition.ts';
import { parseSearch } from './items.ts';
import type { ItemContext } from './items.ts';
import { Keys, parseLogSource, parseMetadata } from './metadata.ts';
import type { Placeholders } from './placeholders.ts';
import { Complaint, Complaints } from './rule-error.ts';
import type { RuleError } from './rule-error.ts';
import { readYaml } from './yaml-source.ts';
import type { MapNode, Node, YamlDocument } from './yaml-source.ts';

export interface ParseOptions {
  /** Named in errors; never opened. */
  readonly file: string;
  /** Lists for `expand`. @default none */
  readonly placeholders?: Placeholders;
}

export interface ParsedRules {
  readonly rules: readonly SigmaRule[];
  /** A document with an error gives no rule; the others do. */
  readonly errors: readonly RuleError[];
  readonly warnings: readonly RuleError[];
}

/** All rules of one YAML text. Never throws: what is wrong stands in `errors`. */
export function parseRules(text: string, options: ParseOptions): ParsedRules {
  const read = readYaml(text).map((document) => parseDocument(document, options));
  return {
    rules: read.flatMap(({ rule }) => rule ?? []),
    errors: read.flatMap(({ complaints }) => complaints.errors),
    warnings: read.flatMap(({ complaints }) => complaints.warnings),
  };
}

interface Read {
  readonly complaints: Complaints;
  readonly rule?: SigmaRule;
}

function parseDocument(document: YamlDocument, options: ParseOptions): Read {
  const complaints = new Complaints(options.file);
  if (document.kind === 'wrong') {
    complaints.add({ line: document.line, field: '' }, document.complaint);
    return { complaints };
  }
  if (document.root.kind !== 'map') {
    const complaint = new Complaint('not a rule', 'Write a map with title, logsource, detection');
    complaints.add({ line: document.line, field: '' }, complaint);
    return { complaints };
  }
  const rule = parseRule(document.root, complaints, options);
  return complaints.errors.length === 0 ? { complaints, rule } : { complaints };
}

function parseRule(root: MapNode, complaints: Complaints, options: ParseOptions): SigmaRule {
  const keys = new Keys(root, '', complaints);
  const metadata = parseMetadata(keys, options.file);
  complaints.about(metadata.title);
  refuseUnsupported(keys);
  const logsource = parseLogSource(keys);
  const context = { complaints, placeholders: options.placeholders ?? new Map() };
  const detection = keys.map('detection', 'Write searches and a condition under detection');
  const searches = detection ? parseSearches(detection, context) : new Map<string, Search>();
  const condition = detection ? parseConditions(detection, [...searches.keys()]) : NEVER;
  return { ...metadata, kind: 'rule', logsource, searches, condition, reports: true, captures: [] };
}

const NEVER: Condition = { kind: 'or', of: [] };

function refuseUnsupported(keys: Keys): void {
  for (const key of ['correlation', 'filter', 'action'])
    if (keys.get(key) !== undefined)
      keys.complain(key, `${key} documents are not supported yet`, 'Remove the document');
  const taxonomy = keys.text('taxonomy');
  if (taxonomy !== undefined && taxonomy !== 'sigma')
    keys.complain('taxonomy', 'only the taxonomy sigma is known', 'Use CloudTrail field names');
}

function parseSearches(detection: Keys, context: ItemContext): ReadonlyMap<string, Search> {
  const searches = new Map<string, Search>();
  for (const { key, value } of detection.node.entries) {
    if (key === 'condition') continue;
    if (key === 'timeframe') {
      detection.complain(
        key,
        'timeframe left the language',
        'Write a correlation document instead',
      );
      continue;
    }
    searches.set(key, parseSearch(value, `${detection.path}.${key}`, context));
  }
  if (searches.size === 0)
    detection.complain('detection', 'there is no search', 'Write at least one beside condition');
  return searches;
}

function parseConditions(detection: Keys, names: readonly string[]): Condition {
  const node = detection.get('condition');
  if (node === undefined) {
    detection.complain('condition', 'the condition is missing', 'Write condition: selection');
    return NEVER;
  }
  const of = (node.kind === 'list' ? node.items : [node]).map((item) =>
    parseOneCondition(item, detection, names),
  );
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'or', of };
}

function parseOneCondition(node: Node, detection: Keys, names: readonly string[]): Condition {
  const at = { line: node.line, field: detection.at('condition').field };
  const parsed = detection.complaints.catch(at, () => {
    if (node.kind !== 'scalar') throw new Complaint('not a text', 'Write the condition as text');
    return parseCondition(node.source, names);
  });
  return parsed ?? NEVER;
}
