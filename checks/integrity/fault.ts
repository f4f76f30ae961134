import type { Severity } from '../finding.ts';
import { FAULT_CATALOG } from './fault-catalog.ts';

export type FaultId = keyof typeof FAULT_CATALOG;
export type FaultSeverity = Severity | 'unknown';

/** From one instant to a later one, UTC. */
export interface TimeRange {
  readonly from: Date;
  readonly to: Date;
}

/**
 * One thing wrong with the evidence, or one thing that could not be checked (`unknown`). Keys,
 * values and parts of the message are strangers' text: writers escape it where they render it.
 */
export interface Fault {
  readonly id: FaultId;
  readonly severity: FaultSeverity;
  readonly account: string;
  readonly region: string;
  readonly trail?: string;
  /** The object it is about; a folder where the fault counts many; empty where there is none. */
  readonly key: string;
  /** The digest that says what was expected. */
  readonly digest?: string;
  readonly expected?: string;
  readonly found?: string;
  /** What happened here, in a sentence. */
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
  /** The time that is not proved because of it. */
  readonly range?: TimeRange;
  /** How many objects it stands for. */
  readonly count?: number;
}

/** Whom and where a fault concerns. */
export interface FaultPlace {
  readonly account: string;
  readonly region: string;
  readonly trail?: string;
  readonly key: string;
}

type FaultDetail = Partial<Pick<Fault, 'severity' | 'digest' | 'range' | 'count'>> & {
  readonly message: string;
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
};

/** Strangers choose these values: enough to recognise one, not enough to flood a report. */
const MAX_VALUE_LENGTH = 1100;

/** A fault with the severity, meaning and remedy its id stands for. */
export function fault(id: FaultId, at: FaultPlace, detail: FaultDetail): Fault {
  const { severity, remedy } = FAULT_CATALOG[id];
  const { expected, found, ...rest } = detail;
  return {
    id,
    severity,
    account: at.account,
    region: at.region,
    ...(at.trail !== undefined && { trail: at.trail }),
    key: at.key,
    ...rest,
    ...(expected !== undefined && { expected: shown(expected) }),
    ...(found !== undefined && { found: shown(found) }),
    remedy,
  };
}

function shown(value: string): string {
  return value.length <= MAX_VALUE_LENGTH ? value : `${value.slice(0, MAX_VALUE_LENGTH)}…`;
}

/** `2026-03-10T14:05:00Z`: an instant as faults write it. */
export function instant(time: Date): string {
  return time.toISOString().replace('.000Z', 'Z');
}

/** `2026-03-10T14:05:00Z to 2026-03-10T15:05:00Z`. */
export function span({ from, to }: TimeRange): string {
  return `${instant(from)} to ${instant(to)}`;
}
