import type { Condition, FilterRule, LogSource, Search, SigmaRule } from '../rule.ts';
import { Names, namesOf } from './names.ts';
import { Complaint, Complaints, hintFor, quoted } from './rule-error.ts';
import type { RuleError } from './rule-error.ts';

export interface Filtered {
  readonly rules: readonly SigmaRule[];
  readonly errors: readonly RuleError[];
  readonly warnings: readonly RuleError[];
}

/** `(rule) and (filter)` for every rule that a filter names and whose log source it covers. */
export function applyFilters(
  rules: readonly SigmaRule[],
  filters: readonly FilterRule[],
): Filtered {
  const names = new Names(rules.map((rule) => ({ names: namesOf(rule), value: rule })));
  const byRule = new Map<SigmaRule, FilterRule[]>();
  const warnings = filters.flatMap((filter) => {
    const complaints = new Complaints(filter.file);
    complaints.about(filter.title);
    for (const rule of targetsOf(filter, { rules, names, complaints })) {
      const known = byRule.get(rule) ?? [];
      byRule.set(rule, known.includes(filter) ? known : [...known, filter]);
    }
    return complaints.warnings;
  });
  const filtered = rules.map((rule) => (byRule.get(rule) ?? []).reduce(withFilter, rule));
  return { rules: filtered, errors: [], warnings };
}

interface Targets {
  readonly rules: readonly SigmaRule[];
  readonly names: Names<SigmaRule>;
  readonly complaints: Complaints;
}

function targetsOf(filter: FilterRule, { rules, names, complaints }: Targets) {
  const at = { line: filter.line, field: 'filter.rules' };
  const covers = (rule: SigmaRule) => isPartOf(filter.logsource, rule.logsource);
  if (filter.rules === 'any') return rules.filter(covers);
  return filter.rules.flatMap((name) => {
    const named = names.find(name);
    if (named.length === 0) complaints.warn(at, unknownRule(name, names.all()));
    const covered = named.filter(covers);
    if (covered.length < named.length) complaints.warn(at, otherSource(name));
    return covered;
  });
}

export function unknownRule(name: string, known: Iterable<string>): Complaint {
  const cure = `${hintFor(name, known)}Name a rule of the pack by id, name or title`;
  return new Complaint(`no rule is called ${quoted(name)}`, cure);
}

function otherSource(name: string): Complaint {
  return new Complaint(`${quoted(name)} has another log source`, 'Make the two logsources agree');
}

/** A filter's log source covers a rule's where all it names is the same there. */
function isPartOf(filter: LogSource, rule: LogSource): boolean {
  return (['category', 'product', 'service'] as const).every(
    (part) => filter[part] === undefined || filter[part] === rule[part],
  );
}

/** The filter's searches get names of their own: `them` and patterns were resolved before. */
function withFilter(rule: SigmaRule, filter: FilterRule): SigmaRule {
  const searches = new Map<string, Search>(rule.searches);
  const prefix = `filter ${searches.size}: `;
  for (const [name, search] of filter.searches) searches.set(prefix + name, search);
  const condition = renamed(filter.condition, prefix);
  return { ...rule, searches, condition: { kind: 'and', of: [rule.condition, condition] } };
}

function renamed(condition: Condition, prefix: string): Condition {
  if (condition.kind === 'search') return { kind: 'search', name: prefix + condition.name };
  if (condition.kind === 'not') return { kind: 'not', of: renamed(condition.of, prefix) };
  return { ...condition, of: condition.of.map((part) => renamed(part, prefix)) };
}
