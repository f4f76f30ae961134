import { LEVELS } from '../rule.ts';
import type { Level, Metadata, RulePack, Status } from '../rule.ts';

/** Which rules of a pack may speak. */
export interface Selection {
  /** The lowest level. @default informational */
  readonly level?: Level;
  /** Rules without a status are always in. @default every status */
  readonly statuses?: readonly Status[];
  /** Whether a rule stays that another one of the pack says it makes obsolete. @default true */
  readonly superseded?: boolean;
}

/**
 * The pack with the rules that were not asked for made silent. None is left out: a correlation
 * still hears of the rules it names.
 */
export function selectRules(pack: RulePack, selection: Selection): RulePack {
  const superseded = supersededIds(pack);
  const speaks = (rule: Metadata) =>
    hasLevel(rule, selection) &&
    hasStatus(rule, selection) &&
    (selection.superseded !== false || !superseded.has(rule.id));
  return {
    rules: pack.rules.map((rule) => ({ ...rule, reports: rule.reports && speaks(rule) })),
    correlations: pack.correlations.map((rule) => ({
      ...rule,
      reports: rule.reports && speaks(rule),
    })),
  };
}

function hasLevel({ level }: Metadata, selection: Selection): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(selection.level ?? 'informational');
}

function hasStatus({ status }: Metadata, { statuses }: Selection): boolean {
  return status === undefined || statuses === undefined || statuses.includes(status);
}

/** `obsolete` and `merged` say that the rule they name is no longer used. */
function supersededIds({ rules, correlations }: RulePack): ReadonlySet<string> {
  const related = [...rules, ...correlations].flatMap((rule) => rule.related);
  return new Set(
    related.flatMap(({ id, type }) => (['obsolete', 'merged'].includes(type) ? [id] : [])),
  );
}
