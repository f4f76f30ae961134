import type { CorrelationRule, FilterRule, SigmaRule } from '../rule.ts';
import { RULE_VERSION } from '../rule-version.ts';
import { mergeCollection } from './collection.ts';
import { parseCorrelation } from './correlation.ts';
import { checkDerivedNames } from './derived-names.ts';
import { parseDetection } from './detection.ts';
import { parseFilter } from './filter.ts';
import { MEMORY_KEY, parseMemory } from './memory.ts';
import { Keys, parseLogSource, parseMetadata } from './metadata.ts';
import type { Placeholders } from './placeholders.ts';
import { Complaint, Complaints, quoted } from './rule-error.ts';
import type { RuleError } from './rule-error.ts';
import { readYaml } from './yaml-source.ts';
import type { MapNode, YamlDocument } from './yaml-source.ts';

export interface ParseOptions {
  /** Named in errors; never opened. */
  readonly file: string;
  /** Lists for `expand`. @default none */
  readonly placeholders?: Placeholders;
}

export interface ParsedRules {
  readonly rules: readonly SigmaRule[];
  readonly correlations: readonly CorrelationRule[];
  readonly filters: readonly FilterRule[];
  /** A document with an error gives no rule; the others do. */
  readonly errors: readonly RuleError[];
  /** What is allowed and hardly meant. */
  readonly warnings: readonly RuleError[];
}

type RuleDocument = SigmaRule | CorrelationRule | FilterRule;

/** All documents of one YAML text. Never throws: what is wrong stands in `errors`. */
export function parseRules(text: string, options: ParseOptions): ParsedRules {
  const read = mergeCollection(readYaml(text)).map((yaml) => parseDocument(yaml, options));
  const documents = read.flatMap(({ document }) => document ?? []);
  return {
    rules: documents.filter((document) => document.kind === 'rule'),
    correlations: documents.filter((document) => document.kind === 'correlation'),
    filters: documents.filter((document) => document.kind === 'filter'),
    errors: read.flatMap(({ complaints }) => complaints.errors),
    warnings: read.flatMap(({ complaints }) => complaints.warnings),
  };
}

interface Read {
  readonly complaints: Complaints;
  readonly document: RuleDocument | undefined;
}

function parseDocument(yaml: YamlDocument, options: ParseOptions): Read {
  const complaints = new Complaints(options.file);
  const document = readDocument(yaml, complaints, options);
  return { complaints, document: complaints.errors.length === 0 ? document : undefined };
}

function readDocument(yaml: YamlDocument, complaints: Complaints, options: ParseOptions) {
  const at = { line: yaml.line, field: '' };
  if (yaml.kind === 'wrong') complaints.add(at, yaml.complaint);
  else if (yaml.root.kind === 'map') return parseRule(yaml.root, complaints, options);
  else complaints.add(at, new Complaint('not a rule', 'Write a map with title and detection'));
  return undefined;
}

function parseRule(root: MapNode, complaints: Complaints, options: ParseOptions) {
  const keys = new Keys(root, '', complaints);
  const metadata = parseMetadata(keys, options.file);
  refuseTaxonomy(keys);
  checkOwnKeys(keys);
  const context = { complaints, placeholders: options.placeholders ?? new Map() };
  if (keys.has('correlation')) return parseCorrelation(keys, metadata);
  if (keys.has(MEMORY_KEY)) return parseMemory(keys, metadata);
  if (keys.has('filter')) return parseFilter(keys, metadata, context);
  const logsource = parseLogSource(keys);
  const detection = keys.map('detection', 'Write searches and a condition under it');
  const rule: SigmaRule = {
    ...metadata,
    kind: 'rule',
    logsource,
    ...parseDetection(detection, context),
    reports: true,
    feeds: false,
    captures: [],
    folds: false,
  };
  return rule;
}

function refuseTaxonomy(keys: Keys): void {
  const taxonomy = keys.text('taxonomy');
  if (taxonomy !== undefined && taxonomy !== 'sigma')
    keys.complain('taxonomy', 'only the taxonomy sigma is known', 'Use CloudTrail field names');
}

/** What our own keys say is held to be right, too: `group-by` names fields, `version` is a number. */
function checkOwnKeys(keys: Keys): void {
  const own = keys.get('trailwarden');
  if (own?.kind !== 'map') return;
  const ours = new Keys(own, 'trailwarden', keys.complaints);
  checkDerivedNames(ours, 'group-by', ours.texts('group-by'));
  const version = ours.text('version');
  if (version !== undefined && !RULE_VERSION.test(version))
    ours.complain('version', `${quoted(version)} is no version`, 'Write a whole number, from 1');
}
