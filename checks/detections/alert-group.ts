import type { Hit } from './match/hit.ts';
import type { SigmaRule } from './rule.ts';

/** Who did it, in `group-by`: a session's ARN changes with every session, so it stands for the role's. */
export const CALLER = 'userIdentity.arn';
const DEFAULT_GROUP: readonly string[] = [CALLER];

/** The fields that make two hits one alert: the rule's own key `group-by`, else who did it. */
export function groupFields({ custom }: SigmaRule): readonly string[] {
  const own = custom.trailwarden;
  const fields =
    typeof own === 'object' && own !== null && 'group-by' in own ? own['group-by'] : undefined;
  if (!Array.isArray(fields)) return DEFAULT_GROUP;
  return fields.filter((field) => typeof field === 'string');
}

/** The rule, with hits that carry what its alerts are grouped by. */
export function withGroupFields(rule: SigmaRule): SigmaRule {
  return { ...rule, captures: [...new Set([...rule.captures, ...groupFields(rule)])] };
}

/** The values of a rule's group fields; people want one issue per role, not one per session. */
export function groupOf(rule: SigmaRule, hit: Hit): readonly string[] {
  return groupFields(rule).map((field) =>
    field === CALLER ? hit.actor : String(hit.captured?.[rule.captures.indexOf(field)] ?? ''),
  );
}

/** What the hits of one alert have in common. */
export interface AlertPlace {
  /** Index into the rules. */
  readonly rule: number;
  readonly account: string;
  readonly region: string;
  readonly group: readonly string[];
}

/** A text that differs from one alert to the next, and sorts by rule, account, region and group. */
export function placeKey({ rule, account, region, group }: AlertPlace): string {
  return JSON.stringify([rule.toString().padStart(6, '0'), account, region, ...group]);
}

/** The place of a text that `placeKey` gave. */
export function placeOfKey(key: string): AlertPlace {
  const parts: unknown = JSON.parse(key);
  const [rule = '', account = '', region = '', ...group] = Array.isArray(parts)
    ? parts.map(String)
    : [];
  return { rule: Number(rule), account, region, group };
}
