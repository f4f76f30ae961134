import { parseInstant } from '../evaluate/time-parts.ts';
import type { Captured, Hit } from '../match/hit.ts';

/** A hit of a rule that some correlation reads, reduced to what correlations and their alerts need. */
export interface StoredEvent {
  readonly rule: number;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly eventID: string;
  /** The log file it stands in. */
  readonly key: string;
  readonly account: string;
  readonly region: string;
  readonly actor: string;
  readonly captured: readonly Captured[];
  /** False where an earlier run saw it already. */
  readonly fresh: boolean;
}

export interface StoreLimits {
  /** Events kept at once. @default 200,000 */
  readonly maxEvents?: number;
  /** Whether a second copy of an event (the same eventID) is dropped. @default true */
  readonly unique?: boolean;
}

const MAX_EVENTS = 200_000;
/** On overflow this share stays: rare large evictions cost less than many small ones. */
const KEPT = 0.75;

/** Events in any order, bounded: where there are too many, the oldest go, and it is said. */
export class EventStore {
  readonly #limit: number;
  readonly #unique: boolean;
  readonly #seen = new Set<string>();
  readonly #texts = new Map<string, string>();
  #events: StoredEvent[] = [];
  #evicted = 0;
  #evictedUntil = 0;
  #untimed = 0;

  constructor({ maxEvents = MAX_EVENTS, unique = true }: StoreLimits) {
    this.#limit = maxEvents;
    this.#unique = unique;
  }

  addHit(hit: Hit, key: string): void {
    const time = parseInstant(hit.eventTime);
    if (time === undefined) {
      this.#untimed++;
      return;
    }
    const { rule, eventID, account, region, actor, captured = [] } = hit;
    this.add({ rule, time, eventID, key, account, region, actor, captured, fresh: true });
  }

  add(event: StoredEvent): void {
    if (this.#unique && event.eventID !== '') {
      const identity = `${event.rule} ${event.eventID}`;
      if (this.#seen.has(identity)) return;
      this.#seen.add(identity);
    }
    this.#events.push(this.#slim(event));
    if (this.#events.length > this.#limit) this.#evict();
  }

  /** In order of time; of one instant in the order of rules and ids, whatever order files came in. */
  inOrder(): readonly StoredEvent[] {
    return this.#events.sort(byTime);
  }

  notices(): readonly string[] {
    const until = new Date(this.#evictedUntil).toISOString();
    const evicted = `${this.#evicted} events up to ${until} were too many to be kept for correlations; what they alone would have shown is not reported`;
    const untimed = `${this.#untimed} hits without a time take no part in correlations`;
    return [...(this.#evicted > 0 ? [evicted] : []), ...(this.#untimed > 0 ? [untimed] : [])];
  }

  /** Events share their texts: accounts, regions and people are few, and so are log files. */
  #slim(event: StoredEvent): StoredEvent {
    const { key, account, region, actor, captured } = event;
    return {
      ...event,
      key: this.#shared(key),
      account: this.#shared(account),
      region: this.#shared(region),
      actor: this.#shared(actor),
      captured: captured.map((value) => (typeof value === 'string' ? this.#shared(value) : value)),
    };
  }

  #shared(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (this.#texts.size < this.#limit) this.#texts.set(text, text);
    return text;
  }

  #evict(): void {
    const events = this.#events.sort(byTime);
    const gone = events.splice(0, Math.ceil(events.length * (1 - KEPT)));
    this.#evicted += gone.length;
    this.#evictedUntil = Math.max(this.#evictedUntil, gone.at(-1)?.time ?? 0);
    for (const { rule, eventID } of gone) this.#seen.delete(`${rule} ${eventID}`);
  }
}

function byTime(a: StoredEvent, b: StoredEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.rule !== b.rule) return a.rule - b.rule;
  return a.eventID < b.eventID ? -1 : Number(a.eventID > b.eventID);
}
