import type { RulePack } from '../rule.ts';

/** The pack as far as rules with a memory need it: all else is silent and costs nothing. */
export function onlyMemories({ rules, correlations }: RulePack): RulePack {
  const memories = correlations.filter(({ memory }) => memory !== undefined);
  const read = new Set(memories.flatMap(({ inputs }) => inputs.map(({ index }) => index)));
  return {
    rules: rules.map((rule, index) => ({
      ...rule,
      reports: false,
      feeds: read.has(index),
      folds: read.has(index),
    })),
    correlations: memories,
  };
}
