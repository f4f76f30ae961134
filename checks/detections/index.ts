/** The Sigma engine: text → rules → matcher → hits → correlations. */
export { Correlator } from './correlate/correlator.ts';
export type {
  AlertEvent,
  Correlated,
  CorrelationAlert,
  CorrelatorOptions,
} from './correlate/correlator.ts';
export type { CorrelationState } from './correlate/state.ts';
export { evaluate } from './evaluate/evaluate.ts';
export { explain } from './explain/explain.ts';
export type { ExplainedItem, ExplainedSearch, Explanation } from './explain/explain.ts';
export { loadRules } from './load/load-rules.ts';
export type { LoadedRules, LoadOptions, RuleFile } from './load/load-rules.ts';
export { parseRules } from './load/parse-rules.ts';
export type { ParsedRules, ParseOptions } from './load/parse-rules.ts';
export type { Placeholders } from './load/placeholders.ts';
export { describeRuleError } from './load/rule-error.ts';
export type { RuleError } from './load/rule-error.ts';
export type { Selection } from './load/select-rules.ts';
export type { Captured, Hit } from './match/hit.ts';
export { foldHits } from './memory/sighting.ts';
export type { Sighting } from './memory/sighting.ts';
export { MemoryBook } from './memory/memory-book.ts';
export type { Remembered, Skipped } from './memory/memory-book.ts';
export { EMPTY_MEMORY, joinMemories, parseMemory } from './memory/state.ts';
export type { MemoryState } from './memory/state.ts';
export { compileRules } from './match/matcher.ts';
export type { FileMatches, Matcher } from './match/matcher.ts';
export type {
  Level,
  LinkedCorrelation,
  LogSource,
  Metadata,
  RulePack,
  SigmaRule,
  Status,
} from './rule.ts';
export { parsePlaceholders, parseRecords, tryRules } from './trial.ts';
export type { Trial, TrialAlert, TrialHit } from './trial.ts';
