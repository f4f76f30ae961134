import type { Evidence, Fact as Label, Finding, Severity, Step } from '../finding.ts';
import { fingerprint } from '../finding.ts';
import type { Snapshot } from '../snapshot.ts';
import { ARCHIVE_EXPOSURE_CONTROLS } from './archive-exposure.ts';
import { ARCHIVE_KEEPING_CONTROLS } from './archive-keeping.ts';
import { ARCHIVE_RIGHTS_CONTROLS } from './archive-rights.ts';
import { ARRIVAL_CONTROLS } from './arrivals.ts';
import type { AuditPolicy } from './audit-policy.ts';
import type { Control, Status, Verdict } from './control.ts';
import { FAMILIES, familyOf } from './control.ts';
import { changeLabel, sinceLastLook } from './change-words.ts';
import type { Change } from './drift.ts';
import { baselineOf, changesSince } from './drift.ts';
import { EVENT_CONTROLS } from './events.ts';
import { referenceLines } from './frameworks.ts';
import { KEY_CONTROLS } from './key.ts';
import { LAKE_CONTROLS } from './lake.ts';
import { LOG_GROUP_CONTROLS } from './log-group.ts';
import { MONITORING_CONTROLS } from './monitoring.ts';
import { ORGANIZATION_CONTROLS } from './organization.ts';
import { SECURITY_CONTROLS } from './security.ts';
import type { Suppression } from './suppressions.ts';
import { isInForce, suppresses } from './suppressions.ts';
import { TAMPERING_CONTROLS } from './tampering.ts';
import { TRAIL_DELIVERY_CONTROLS } from './trail-delivery.ts';
import { OTHER_TRAIL_CONTROLS } from './trail-others.ts';
import { TRAIL_CONTROLS } from './trail.ts';
import { namesAt, stepsFor } from './words.ts';
import type { Context, World } from './world.ts';
import { worldOf } from './world.ts';

/** Every control, by family and number. */
export const CONTROLS: readonly Control[] = [
  ...ORGANIZATION_CONTROLS,
  ...TRAIL_CONTROLS,
  ...TRAIL_DELIVERY_CONTROLS,
  ...OTHER_TRAIL_CONTROLS,
  ...EVENT_CONTROLS,
  ...LAKE_CONTROLS,
  ...ARCHIVE_EXPOSURE_CONTROLS,
  ...ARCHIVE_KEEPING_CONTROLS,
  ...ARCHIVE_RIGHTS_CONTROLS,
  ...KEY_CONTROLS,
  ...LOG_GROUP_CONTROLS,
  ...MONITORING_CONTROLS,
  ...SECURITY_CONTROLS,
  ...ARRIVAL_CONTROLS,
  ...TAMPERING_CONTROLS,
].toSorted((a, b) => orderOf(a.id) - orderOf(b.id));

const BY_ID: ReadonlyMap<string, Control> = new Map(
  CONTROLS.map((control) => [control.id, control]),
);

export const controlIds: readonly string[] = CONTROLS.map(({ id }) => id);

/** The control of an id, or undefined. */
export const controlOf = (id: string): Control | undefined => BY_ID.get(id);

function orderOf(id: string): number {
  return FAMILIES.indexOf(familyOf(id)) * 1000 + Number(id.split('-')[1]);
}

/** A control's verdict on one resource, with all that a report or a finding says about it. */
export interface ControlResult {
  readonly id: string;
  readonly status: Status;
  readonly severity: Severity;
  readonly resource: string;
  readonly account: string;
  readonly region: string;
  readonly message: string;
  readonly partition: string;
  readonly facts: readonly Label[];
  readonly steps: readonly Step[];
  /** For `unknown`: the call that was refused, and the permission it needs. */
  readonly blocked?: {
    readonly call: string;
    readonly permission: string;
    readonly reason: string;
  };
  /** The exception in force; such a failure is counted, and is no finding. */
  readonly suppressed?: Suppression;
  /** What changed on this resource since the last look. */
  readonly changes: readonly Change[];
}

/**
 * Judges every control over a snapshot: one result for each control and resource, in the order of
 * `CONTROLS`. Pure: the time is the snapshot's.
 */
export function judgeControls(
  snapshot: Snapshot,
  policy: AuditPolicy,
  context: Context & { readonly suppressions?: readonly Suppression[] } = {},
): readonly ControlResult[] {
  const world = worldOf(snapshot, policy, context);
  const changes =
    context.previous === undefined
      ? []
      : changesSince(context.previous, baselineOf(snapshot), knownEvents(world));
  return CONTROLS.flatMap((control) =>
    control.judge(world).map((verdict) => {
      const result = resultOf(control, verdict, world);
      const own = changes.filter(
        ({ resource }) =>
          resource === result.resource ||
          (resource === 'organization' && familyOf(control.id) === 'ORG'),
      );
      const suppressed =
        result.status === 'fail' ? inForce(result, snapshot, context.suppressions) : undefined;
      const message = `${result.message}${result.status === 'fail' ? sinceLastLook(own) : ''}`;
      return {
        ...result,
        message,
        changes: own,
        ...(suppressed === undefined ? {} : { suppressed }),
      };
    }),
  );
}

/** Events handed in, and those the reader looked up itself. */
const knownEvents = ({ changes, snapshot }: World) => [
  ...changes,
  ...snapshot.tampering.flatMap(({ events }) => (events.known ? events.value : [])),
];

const inForce = (result: ControlResult, { takenAt }: Snapshot, all: readonly Suppression[] = []) =>
  all.find((one) => isInForce(one, takenAt) && suppresses(one, result));

function resultOf(control: Control, verdict: Verdict, world: World): ControlResult {
  const { blocked } = verdict;
  return {
    id: control.id,
    status: verdict.status,
    severity: verdict.severity ?? control.severity,
    resource: verdict.resource,
    account: verdict.account,
    region: verdict.region,
    message: verdict.message,
    partition: world.snapshot.partition,
    facts: verdict.facts,
    steps:
      verdict.status === 'fail'
        ? [...verdict.steps, ...stepsFor(control, namesAt(world, verdict))]
        : [],
    changes: [],
    ...(blocked === undefined ? {} : { blocked }),
  };
}

/** Failures as findings: one for each control and resource, suppressed ones left out. */
export function controlFindings(results: readonly ControlResult[]): readonly Finding[] {
  const findings = results
    .filter(({ status, suppressed }) => status === 'fail' && suppressed === undefined)
    .map(findingOf);
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

/** Under which a failure of this control on this resource is known from run to run. */
export const controlFingerprint = (result: ControlResult): string => {
  const { id, account, region, resource, partition } = result;
  return fingerprint({ ruleId: id, account, region, entity: resource, partition });
};

function findingOf(result: ControlResult): Finding {
  const control = BY_ID.get(result.id);
  const { account, region, resource } = result;
  const evidence = result.changes.flatMap(evidenceOf);
  return {
    fingerprint: controlFingerprint(result),
    kind: 'control',
    id: result.id,
    severity: result.severity,
    title: `Not met: ${control?.title ?? result.id}`,
    account,
    region,
    resource,
    summary: sentenceOf(result),
    facts: [...result.facts, ...result.changes.map(changeLabel)],
    purpose: control?.why ?? '',
    evidence: evidence.slice(0, 20),
    evidenceTotal: evidence.length,
    falsePositives: orElsewhere(control?.falsePositives),
    nextSteps: [...result.steps, pageOf(result)],
    references: control === undefined ? [] : referenceLines(control.frameworks),
    authors: [],
  };
}

/** What it is about, then what was found of it. */
function sentenceOf({ resource, message }: ControlResult): string {
  const about = resource === 'organization' ? 'The organisation' : resource;
  return `${about === '' ? '' : `${about}: `}${message}${/[.!?]$/u.test(message) ? '' : '.'}`;
}

/** A control that knows no case of its own in which it errs. */
const ELSEWHERE =
  'Another safeguard may do the same work here: then name it in an exception, with an owner and an end.';

function orElsewhere(known: readonly string[] = []): readonly string[] {
  return known.length > 0 ? known : [ELSEWHERE];
}

const pageOf = ({ id }: ControlResult): Step => ({
  text: 'Read all there is to know of this control.',
  command: `trailwarden controls --explain ${id}`,
});

const evidenceOf = ({ event }: Change): readonly Evidence[] =>
  event === undefined
    ? []
    : [
        {
          time: event.time,
          what: `${event.name} by ${event.principal}`,
          key: '',
          state: 'unchecked',
          eventID: event.id,
        },
      ];

/** Exceptions whose time is over, as findings: somebody said they would be back by then. */
export function expiredFindings(
  suppressions: readonly Suppression[],
  now: string,
  account: string,
): readonly Finding[] {
  return suppressions
    .filter((one) => !isInForce(one, now))
    .map(({ control, resource, reason, owner, expires }) => ({
      fingerprint: fingerprint({
        ruleId: 'SUPPRESSION-EXPIRED',
        account,
        region: 'global',
        entity: `${control} ${resource}`,
      }),
      kind: 'control',
      id: 'SUPPRESSION-EXPIRED',
      severity: 'medium',
      title: `The exception of ${control} is over`,
      account,
      region: 'global',
      resource,
      summary: `The exception of ${control} for ${resource} ended on ${expires} (or lies more than a year ahead) and is not applied any more.`,
      facts: [
        { label: 'reason', value: reason },
        { label: 'owner', value: owner },
        { label: 'expires', value: expires },
      ],
      purpose: 'An exception nobody looks at again is a hole with a signature.',
      evidence: [],
      evidenceTotal: 0,
      falsePositives: [],
      nextSteps: [{ text: 'Mend the cause, or ask the owner for a new date and reason.' }],
      references: [],
      authors: [],
    }));
}

/** A result as version 1 of the JSON report shows it. */
export const controlRow = ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message,
}: ControlResult) => ({
  id,
  status,
  severity,
  resource,
  account,
  region,
  message,
});
