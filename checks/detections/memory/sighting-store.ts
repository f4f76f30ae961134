import { byTime, identityOf } from './sighting.ts';
import type { SeenEvent, Sighting } from './sighting.ts';

/** An event with the log file it stands in. */
export interface PlacedEvent extends SeenEvent {
  readonly key: string;
}

/** All sightings of a run that agree on rule, hour, values and place. */
export interface Gathered extends Omit<Sighting, 'marks' | 'events'> {
  /** Different events; copies count once. */
  readonly count: number;
  readonly events: readonly PlacedEvent[];
}

export interface GatherLimits {
  /** Sightings kept apart at once. @default 300,000 */
  readonly maxSightings?: number;
  /** Whether a second copy of an event (the same eventID) is dropped. @default true */
  readonly unique?: boolean;
}

const MAX_SIGHTINGS = 300_000;
/** Events whose copies are known; past that a copy counts. */
const MAX_MARKS = 4_000_000;
const MAX_EVENTS = 50;

interface Growing extends Gathered {
  count: number;
  last: number;
  events: PlacedEvent[];
  readonly marks: Set<number>;
}

/** Sightings of a run in any order, bounded: what does not fit is counted, and said. */
export class SightingStore {
  readonly #maxSightings: number;
  readonly #unique: boolean;
  readonly #byRule = new Map<number, Map<string, Growing>>();
  #size = 0;
  #marks = 0;
  #leftOut = 0;

  constructor({ maxSightings = MAX_SIGHTINGS, unique = true }: GatherLimits) {
    this.#maxSightings = maxSightings;
    this.#unique = unique;
  }

  add(sighting: Sighting, key: string): void {
    const gathered = this.#placeOf(sighting);
    if (gathered === undefined) {
      this.#leftOut += sighting.marks.length;
      return;
    }
    for (const mark of sighting.marks) if (this.#isNew(gathered, mark)) gathered.count++;
    gathered.last = Math.max(gathered.last, sighting.last);
    const known = new Set(gathered.events.map(identity));
    const events = sighting.events
      .map((event) => ({ ...event, key }))
      .filter((event) => !this.#unique || event.eventID === '' || !known.has(identity(event)));
    gathered.events = [...gathered.events, ...events].sort(byTime).slice(0, MAX_EVENTS);
  }

  of(rule: number): readonly Gathered[] {
    return [...(this.#byRule.get(rule)?.values() ?? [])];
  }

  notices(): readonly string[] {
    if (this.#leftOut === 0) return [];
    return [
      `${this.#leftOut} events were too different from each other to be remembered; rules with a memory did not see them`,
    ];
  }

  #placeOf(sighting: Sighting): Growing | undefined {
    const rule = this.#byRule.get(sighting.rule) ?? new Map<string, Growing>();
    this.#byRule.set(sighting.rule, rule);
    const name = identityOf(sighting);
    const known = rule.get(name);
    if (known !== undefined || this.#size >= this.#maxSightings) return known;
    const fresh: Growing = { ...sighting, count: 0, events: [], marks: new Set() };
    rule.set(name, fresh);
    this.#size++;
    return fresh;
  }

  /** An event without an id has no copies that could be known. */
  #isNew({ marks }: Growing, mark: number): boolean {
    if (!this.#unique || mark < 0 || this.#marks >= MAX_MARKS) return true;
    if (marks.has(mark)) return false;
    marks.add(mark);
    this.#marks++;
    return true;
  }
}

function identity({ eventID }: SeenEvent): string {
  return eventID;
}
