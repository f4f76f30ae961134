import type { LinkedCorrelation } from '../rule.ts';
import type { PlacedEvent } from './sighting-store.ts';
import type { Name, RuleState } from './state.ts';
import type { Watched } from './watched.ts';

/** What one rule with a memory is shown of a run: its sources' sightings, read in its own forms. */
export interface Observation {
  readonly group: Name;
  readonly values: readonly string[];
  readonly hour: number;
  /** Milliseconds since 1970. */
  readonly first: number;
  readonly last: number;
  /** Different events. */
  readonly count: number;
  readonly rule: number;
  readonly account: string;
  readonly region: string;
  readonly actor: string;
  readonly events: readonly PlacedEvent[];
}

/** The time a run looked at, in milliseconds since 1970. */
export interface Span {
  readonly since: number;
  readonly until: number;
}

export interface Case {
  readonly correlation: LinkedCorrelation;
  /** In order of time. */
  readonly observations: readonly Observation[];
  /** What earlier runs left; nothing where there is nothing, or of another shape. */
  readonly before: RuleState | undefined;
  /** All hours that were looked at, this run's among them. */
  readonly watched: Watched;
  readonly span: Span;
}

/** Something out of the ordinary. */
export interface Oddity {
  readonly group: Name;
  /** When it was first so; milliseconds since 1970. */
  readonly fired: number;
  /** In a few words: what is new, or how much it was. */
  readonly what: string;
  /** Empty where the oddity is that nothing happened. */
  readonly observations: readonly Observation[];
}

export interface Judged {
  readonly oddities: readonly Oddity[];
  readonly state: RuleState;
  /** Keys that had to go for want of room. */
  readonly evicted: number;
}
