import type { EvidenceState } from '../finding.ts';
import type { Hit } from './match/hit.ts';
import type { CorrelationRule, SigmaRule } from './rule.ts';

/** What an alert shows of one event, with the log file it stands in and what is known of that file. */
export interface AlertEvent extends Pick<
  Hit,
  | 'eventID'
  | 'eventTime'
  | 'eventName'
  | 'eventSource'
  | 'sourceIPAddress'
  | 'userAgent'
  | 'errorCode'
> {
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** A hit as it comes from the pass. */
export interface FiledHit {
  readonly hit: Hit;
  readonly key: string;
  readonly evidence: EvidenceState;
}

/** What one rule has to say of events that belong together: the same group, account and region. */
export interface Alert {
  readonly rule: SigmaRule | CorrelationRule;
  readonly account: string;
  readonly region: string;
  /** Who did it, the same from session to session. */
  readonly principal: string;
  /** Values of the fields that the rule groups by. */
  readonly group: readonly string[];
  /** Different events; copies of one event (two trails see the same call) count once. */
  readonly count: number;
  /** Instants of the first and last event, ISO 8601 in UTC. */
  readonly first: string;
  readonly last: string;
  /** The earliest events, at most `MAX_EVENTS`. */
  readonly events: readonly AlertEvent[];
  /** What a rule with a memory found out of the ordinary. */
  readonly note?: string;
}
