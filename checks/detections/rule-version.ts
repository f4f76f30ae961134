import type { Metadata } from './rule.ts';

/** What a rule's version looks like; a rule without one is at its first. */
export const RULE_VERSION = /^[1-9]\d{0,5}$/u;

/**
 * Which meaning of the rule this is: its key `trailwarden.version`, a whole number that its author
 * raises when the rule begins to look for something else, so that a verdict people gave on what it
 * found before (a false positive) has to be given anew. It is no count of edits. 1 where it is not said.
 */
export function ruleVersion({ custom: { trailwarden } }: Pick<Metadata, 'custom'>): number {
  if (typeof trailwarden !== 'object' || trailwarden === null || !('version' in trailwarden))
    return 1;
  const { version } = trailwarden;
  const text = typeof version === 'number' ? String(version) : version;
  return typeof text === 'string' && RULE_VERSION.test(text) ? Number(text) : 1;
}
