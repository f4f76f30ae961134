import { createHash } from 'node:crypto';

/** From worst to least. `info` opens no issue. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

export type FindingKind = 'control' | 'integrity' | 'detection';

/**
 * What is known of the log file that an event stands in: equal to what a valid digest says
 * (`verified`), too new for a digest (`pending`), contradicted (`failed`), or not checked.
 */
export type EvidenceState = 'verified' | 'pending' | 'failed' | 'unchecked';

/** One row of evidence. All text comes from logs: writers escape it where they render it. */
export interface Evidence {
  /** ISO 8601 instant in UTC, where one is known. */
  readonly time?: string;
  readonly what: string;
  readonly key: string;
  readonly state: EvidenceState;
  readonly eventID?: string;
}

/** Something to do next; `command` is ready to be pasted into a shell. */
export interface Step {
  readonly text: string;
  readonly command?: string;
}

/** A labelled value: who, from where, on what, expected, found. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/**
 * The one word every room speaks: something people should look at, with all that a writer needs
 * to tell them. A writer that lacks something is a field missing here.
 */
export interface Finding {
  readonly fingerprint: string;
  readonly kind: FindingKind;
  /** Rule, control or fault id. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly account: string;
  readonly region: string;
  /** ARN or key of what it is about; empty where there is none. */
  readonly resource: string;
  /** What happened, in a sentence. */
  readonly summary: string;
  readonly facts: readonly Fact[];
  /** Why this is looked for at all. */
  readonly purpose: string;
  /** At most a screenful; `evidenceTotal` counts all there was. */
  readonly evidence: readonly Evidence[];
  readonly evidenceTotal: number;
  readonly falsePositives: readonly string[];
  /** What the rule cannot see, so that silence is not taken for proof. */
  readonly blindSpots?: readonly string[];
  /** Why it has this severity, in a sentence. */
  readonly severityReason?: string;
  readonly nextSteps: readonly Step[];
  readonly references: readonly string[];
  /** Who wrote the rule: the Detection Rule License asks that people are shown it. */
  readonly authors: readonly string[];
  /** Of what is not proved: which hours, so that a later look can tell whether it saw them again. */
  readonly stretch?: Stretch;
}

/** A stretch of a trail's time in one account and region. */
export interface Stretch {
  /** Empty where the trail is not known: then all trails that deliver there are meant. */
  readonly trail: string;
  /** ISO 8601 instants in UTC. */
  readonly from: string;
  readonly to: string;
}

export interface Identity {
  readonly ruleId: string;
  readonly account: string;
  /** A region, or `global`. */
  readonly region: string;
  /** What the finding is about: a resource, a digest's place in its chain, a principal. */
  readonly entity: string;
  /** @default aws */
  readonly partition?: string;
}

/** Changing what goes into a fingerprint orphans every open issue: raise this, and adopt the old ones. */
const FINGERPRINT_VERSION = 1;

/**
 * 32 hex digits that stay the same for the same finding from run to run: never made from title,
 * severity, time, count or evidence, which all change while the finding stays the same.
 */
export function fingerprint({
  ruleId,
  account,
  region,
  entity,
  partition = 'aws',
}: Identity): string {
  const canonical = JSON.stringify([
    FINGERPRINT_VERSION,
    ruleId,
    partition,
    account,
    region,
    entity,
  ]);
  return createHash('sha256').update(canonical).digest('hex').slice(0, 32);
}

/** Whether `severity` is at or above `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Worst first, then by kind, id and fingerprint: the same findings always stand in the same order. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
