import { withKnownLists } from '../known-lists.ts';
import type { CorrelationRule, FilterRule, RulePack, SigmaRule } from '../rule.ts';
import { applyFilters } from './apply-filters.ts';
import { linkCorrelations } from './link-correlations.ts';
import { Names } from './names.ts';
import { parseRules } from './parse-rules.ts';
import type { ParsedRules } from './parse-rules.ts';
import type { Placeholders } from './placeholders.ts';
import { Complaint, Complaints } from './rule-error.ts';
import type { RuleError } from './rule-error.ts';
import { selectRules } from './select-rules.ts';
import type { Selection } from './select-rules.ts';

export interface RuleFile {
  /** Named in errors; never opened. */
  readonly file: string;
  readonly text: string;
}

export interface LoadOptions {
  /** Lists for `expand`. @default none */
  readonly placeholders?: Placeholders;
  /** Which rules may speak. @default all */
  readonly selection?: Selection;
}

export interface LoadedRules extends RulePack {
  readonly errors: readonly RuleError[];
  /** What is allowed and hardly meant. */
  readonly warnings: readonly RuleError[];
}

/**
 * A whole pack: all documents of all files, filters applied, correlations linked to their rules.
 * Never throws: what is wrong stands in `errors`, all of it, and the rest is loaded.
 */
export function loadRules(files: readonly RuleFile[], options: LoadOptions = {}): LoadedRules {
  const placeholders = withKnownLists(options.placeholders ?? new Map());
  const parsed = files.map(({ file, text }) => parseRules(text, { file, placeholders }));
  const filters = parsed.flatMap((each) => each.filters);
  const rules = parsed.flatMap((each) => each.rules);
  const correlations = parsed.flatMap((each) => each.correlations);
  return joinPack({ filters, rules, correlations }, parsed, options.selection ?? {});
}

interface Documents {
  readonly rules: readonly SigmaRule[];
  readonly correlations: readonly CorrelationRule[];
  readonly filters: readonly FilterRule[];
}

function joinPack(
  { rules, correlations, filters }: Documents,
  parsed: readonly ParsedRules[],
  selection: Selection,
): LoadedRules {
  const filtered = applyFilters(rules, filters);
  const linked = linkCorrelations(filtered.rules, correlations);
  const notes = [...parsed, filtered, linked, { errors: [], warnings: twins(rules, correlations) }];
  return {
    ...selectRules(linked.pack, selection),
    errors: notes.flatMap(({ errors }) => errors),
    warnings: notes.flatMap(({ warnings }) => warnings),
  };
}

/** Two rules with one id would become one finding. */
function twins(...kinds: readonly (readonly (SigmaRule | CorrelationRule)[])[]) {
  const ids = new Names(kinds.flat().map((rule) => ({ names: [rule.id], value: rule })));
  return kinds.flat().flatMap((rule) => {
    const [first] = ids.find(rule.id);
    if (first === undefined || first === rule) return [];
    const message = `${first.file}:${first.line} has the same id`;
    const complaints = new Complaints(rule.file);
    complaints.about(rule.title);
    complaints.warn({ line: rule.line, field: 'id' }, new Complaint(message, 'Give it its own'));
    return complaints.warnings;
  });
}
