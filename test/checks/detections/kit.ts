import {
  compileRules,
  describeRuleError,
  evaluate,
  parseRules,
} from '../../../checks/detections/index.ts';
import type { ParseOptions, SigmaRule } from '../../../checks/detections/index.ts';
import type { LogRecord } from '../../../checks/log-record.ts';

/** A whole rule around a `detection` section; indented as it stands in the file. */
export function ruleText(detection: string): string {
  const head = 'title: A rule\nlogsource: {product: aws, service: cloudtrail}\ndetection:\n';
  return head + detection.replace(/^\n+/u, '').replace(/^/gmu, '  ');
}

/** A detection of one search that has to match. */
export function selection(search: string): string {
  return `selection:\n${search.replace(/^/gmu, '  ')}\ncondition: selection`;
}

export function loadOne(text: string, options: Partial<ParseOptions> = {}): SigmaRule {
  const { rules, errors } = parseRules(text, { file: 'rule.yml', ...options });
  const [rule] = rules;
  if (errors.length > 0 || rule === undefined || rules.length > 1)
    throw new Error(`expected one rule: ${errors.map(describeRuleError).join('; ')}`);
  return rule;
}

/** The errors of a text, each as one line. */
export function errorsOf(text: string, options: Partial<ParseOptions> = {}): readonly string[] {
  return parseRules(text, { file: 'rule.yml', ...options }).errors.map(describeRuleError);
}

/**
 * Whether a record matches: by the reference evaluator, by the compiled matcher, and as a log file.
 * @throws where they do not agree
 */
export function matches(rule: SigmaRule, record: LogRecord): boolean {
  const matcher = compileRules([rule]);
  const bytes = Buffer.from(JSON.stringify({ Records: [record] }));
  const verdicts = [
    evaluate(rule, record),
    matcher.matchRecord(record).length === 1,
    matcher.matchFile(bytes).hits.length === 1,
  ];
  const [first = false] = verdicts;
  if (verdicts.some((verdict) => verdict !== first))
    throw new Error(`reference, compiled, file: ${verdicts.join(', ')}`);
  return first;
}
