import type { Condition, Search } from '../rule.ts';
import { parseCondition } from './condition.ts';
import { parseSearch } from './items.ts';
import type { ItemContext } from './items.ts';
import type { Keys } from './metadata.ts';
import { Complaint } from './rule-error.ts';
import type { Node } from './yaml-source.ts';

export interface Detection {
  readonly searches: ReadonlyMap<string, Search>;
  readonly condition: Condition;
}

const NEVER: Condition = { kind: 'or', of: [] };

/** Search identifiers and the condition over them, as rules and filters hold them. */
export function parseDetection(
  keys: Keys | undefined,
  context: ItemContext,
  others: readonly string[] = [],
): Detection {
  if (keys === undefined) return { searches: new Map(), condition: NEVER };
  const searches = parseSearches(keys, context, others);
  return { searches, condition: parseConditions(keys, [...searches.keys()]) };
}

function parseSearches(keys: Keys, context: ItemContext, others: readonly string[]) {
  const searches = new Map<string, Search>();
  for (const { key, value } of keys.node.entries) {
    if (key === 'condition' || others.includes(key)) continue;
    if (key === 'timeframe')
      keys.complain(key, 'timeframe left the language', 'Write a correlation document instead');
    else searches.set(key, parseSearch(value, `${keys.path}.${key}`, context));
  }
  if (searches.size === 0)
    keys.complain('', 'there is no search', 'Write at least one beside condition');
  return searches;
}

/** A list of conditions is met by any of them. */
function parseConditions(keys: Keys, names: readonly string[]): Condition {
  const node = keys.get('condition');
  if (node === undefined) {
    keys.complain('condition', 'the condition is missing', 'Write condition: selection');
    return NEVER;
  }
  const nodes = node.kind === 'list' ? node.items : [node];
  if (nodes.length === 0) keys.complain('condition', 'an empty list', 'Write one condition');
  const of = nodes.map((item) => parseOne(item, keys, names));
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: 'or', of };
}

function parseOne(node: Node, keys: Keys, names: readonly string[]): Condition {
  const at = { line: node.line, field: keys.at('condition').field };
  const parsed = keys.complaints.catch(at, () => {
    if (node.kind !== 'scalar') throw new Complaint('not a text', 'Write the condition as text');
    return parseCondition(node.source, names);
  });
  return parsed ?? NEVER;
}
