import { controlIds } from '../checks/controls/index.ts';
import type { Finding } from '../checks/finding.ts';
import type { Parts } from './inputs.ts';
import type { ControlsSeen } from './look-at-controls.ts';
import type { HubSeen } from './read/security-hub-findings.ts';
import type { Sight } from './sight.ts';
import type { Observation, Scope } from './write/issues/sight.ts';

/** What the parts of a run saw, each undefined where it was not asked. */
export interface Views {
  readonly parts: Parts;
  readonly sight: Sight;
  readonly controls: ControlsSeen | undefined;
  readonly hub: HubSeen | undefined;
}

const EXPIRED = 'SUPPRESSION-EXPIRED';

/**
 * What the ledger of issues is told: findings, suppressed ones among them, and how far was looked.
 * Whatever is not in here counts as not looked at, and closes nothing.
 */
export function observe(
  findings: readonly Finding[],
  { parts, sight, controls, hub }: Views,
): Observation {
  const { places, proved, disproved } = sight;
  const rules = [...sight.rules.keys()];
  const known = new Map(sight.passedBy.map((one) => [one.fingerprint, one]));
  // A rule that could not speak was not looked for: its silence says nothing.
  const asked = rules.filter((rule) => !sight.silent.has(rule));
  const logs = parts.detections ? [{ kind: 'detection', rules: asked, places } as const] : [];
  return {
    // When it was last seen is for the report: in an issue it would be counted as something new.
    findings: findings.map((one) => known.get(one.fingerprint) ?? one),
    evaluated: controls === undefined ? logs : [...logs, ...controlScopes(controls)],
    passed: [...disproved, ...[controls, hub].flatMap((view) => view?.passed ?? [])],
    proved,
    versions: sight.rules,
    configured: configured(parts.detections ? rules : 'all', hub !== undefined),
  };
}

/** What Security Hub may bring has ids that nobody can list: with it, no rule is known to be retired. */
function configured(rules: Scope['rules'], withHub: boolean): readonly Scope[] {
  const places = 'all';
  return [
    { kind: 'integrity', rules: 'all', places },
    { kind: 'detection', rules: withHub ? 'all' : rules, places },
    { kind: 'control', rules: withHub ? 'all' : [...controlIds, EXPIRED], places },
  ];
}

function controlScopes({ judged, rows }: ControlsSeen): readonly Scope[] {
  const [first] = rows;
  const own = first === undefined ? [] : [{ account: first.account, region: 'global' }];
  return [
    ...[...judged].map(([id, places]) => ({ kind: 'control' as const, rules: [id], places })),
    { kind: 'control', rules: [EXPIRED], places: own },
  ];
}
