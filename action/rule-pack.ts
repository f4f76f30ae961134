import { parseRules, type ParsedRules } from '../checks/detections/load/parse-rules.ts';
import { describeRuleError } from '../checks/detections/load/rule-error.ts';
import type { SigmaRule } from '../checks/detections/rule.ts';
import { UsageError } from '../checks/errors.ts';
import { readRuleFiles, type RuleFile } from './read/rules.ts';

/** Lists that fill `%name%` in rules with the modifier `expand`. */
export type Placeholders = ReadonlyMap<string, readonly string[]>;

export interface Pack extends ParsedRules {
  readonly files: readonly RuleFile[];
}

/** Reads and parses every rule of the paths; what is wrong stands in `errors`, whole. */
export async function loadPack(
  paths: readonly string[],
  placeholders?: Placeholders,
): Promise<Pack> {
  const files = await readRuleFiles(paths);
  const parsed = files.map(({ file, text }) =>
    parseRules(text, { file, ...(placeholders && { placeholders }) }),
  );
  return {
    files,
    rules: parsed.flatMap(({ rules }) => rules),
    errors: parsed.flatMap(({ errors }) => errors),
    warnings: parsed.flatMap(({ warnings }) => warnings),
  };
}

/**
 * The rules of the paths, ready to be compiled.
 * @throws UsageError with every error of every file: a rule that cannot run must not go missing quietly
 */
export async function requireRules(
  paths: readonly string[],
  placeholders?: Placeholders,
): Promise<readonly SigmaRule[]> {
  const { rules, errors } = await loadPack(paths, placeholders);
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join('\n'));
  return rules;
}
