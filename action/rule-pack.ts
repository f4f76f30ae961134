import {
  describeRuleError,
  loadRules,
  type LoadedRules,
  type Placeholders,
  type RulePack,
} from '../checks/detections/index.ts';
import { UsageError } from '../checks/errors.ts';
import { readRuleFiles, type RuleFile } from './read/rules.ts';

export interface Pack extends LoadedRules {
  readonly files: readonly RuleFile[];
}

/** Reads and loads every rule of the paths; what is wrong stands in `errors`, whole. */
export async function loadPack(
  paths: readonly string[],
  placeholders: Placeholders = new Map(),
): Promise<Pack> {
  const files = await readRuleFiles(paths);
  return { files, ...loadRules(files, { placeholders }) };
}

/**
 * The rules of the paths, ready to be compiled.
 * @throws UsageError with every error of every file: a rule that cannot run must not go missing quietly
 */
export async function requirePack(
  paths: readonly string[],
  placeholders?: Placeholders,
): Promise<RulePack> {
  const { rules, correlations, errors } = await loadPack(paths, placeholders);
  if (errors.length > 0) throw new UsageError(errors.map(describeRuleError).join('\n'));
  return { rules, correlations };
}
