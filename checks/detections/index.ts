/** The Sigma engine: text → rules → matcher → hits. */
export { evaluate } from './evaluate/evaluate.ts';
export { parseRules } from './load/parse-rules.ts';
export type { ParsedRules, ParseOptions } from './load/parse-rules.ts';
export type { Placeholders } from './load/placeholders.ts';
export { describeRuleError } from './load/rule-error.ts';
export type { RuleError } from './load/rule-error.ts';
export type { Captured, Hit } from './match/hit.ts';
export { compileRules } from './match/matcher.ts';
export type { FileMatches, Matcher } from './match/matcher.ts';
export type { Level, LogSource, Metadata, SigmaRule, Status } from './rule.ts';
