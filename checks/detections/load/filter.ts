import type { Condition, FilterRule, Metadata } from '../rule.ts';
import { parseDetection } from './detection.ts';
import type { ItemContext } from './items.ts';
import { parseLogSource } from './metadata.ts';
import type { Keys } from './metadata.ts';
import { Complaint } from './rule-error.ts';

/** A filter document (Sigma specification, "Filters"). */
export function parseFilter(
  document: Keys,
  metadata: Metadata,
  context: ItemContext,
): FilterRule | undefined {
  const logsource = parseLogSource(document);
  const keys = document.map('filter', 'Write rules, searches and a condition under it');
  if (keys === undefined) return undefined;
  const detection = parseDetection(keys, context, ['rules']);
  if (!denies(detection.condition)) context.complaints.warn(keys.at('condition'), KEEPS_ONLY);
  return { ...metadata, kind: 'filter', logsource, rules: parseNames(keys), ...detection };
}

/** The specification's own example is written like this, and read literally it keeps the exceptions. */
const KEEPS_ONLY = new Complaint(
  'the filter keeps only what its searches match',
  'To exclude what they match, write not before them in its condition',
);

function parseNames(keys: Keys): readonly string[] | 'any' {
  const names = keys.texts('rules');
  if (names.length === 0)
    keys.complain('rules', 'it names no rule', 'List ids, names or titles, or write any');
  return names.length === 1 && names[0]?.toLowerCase() === 'any' ? 'any' : names;
}

function denies(condition: Condition): boolean {
  if (condition.kind === 'search') return false;
  return condition.kind === 'not' || condition.of.some(denies);
}
