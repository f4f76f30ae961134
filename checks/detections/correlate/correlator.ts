import type { Captured, Hit } from '../match/hit.ts';
import type { CorrelationInput, LinkedCorrelation, RulePack } from '../rule.ts';
import { episodesOf } from './episodes.ts';
import type { Episode } from './episodes.ts';
import { EventStore } from './event-store.ts';
import type { StoredEvent, StoreLimits } from './event-store.ts';
import { isNumeric } from './measure.ts';
import type { Sample } from './measure.ts';
import { readState, writeState } from './state.ts';
import type { CorrelationState } from './state.ts';

/** Something a correlation found: one per group and episode. Plain data. */
export interface CorrelationAlert {
  /** Index into the pack's correlations. */
  readonly correlation: number;
  /** Field or alias of `group-by` → its value, null where the events have none. */
  readonly group: Readonly<Record<string, string | null>>;
  /** Events that took part. */
  readonly count: number;
  /** ISO 8601 instants in UTC: the first and last event, and when the condition first held. */
  readonly first: string;
  readonly last: string;
  readonly fired: string;
  /** What all of its events agree on, else empty. */
  readonly account: string;
  readonly region: string;
  readonly actor: string;
  /** At most 50 of them, in order of time. */
  readonly events: readonly AlertEvent[];
  /** What a rule with a memory found out of the ordinary, in a few words. */
  readonly note?: string;
}

export interface AlertEvent {
  readonly eventID: string;
  readonly eventTime: string;
  readonly key: string;
  /** Index into the pack's rules. */
  readonly rule: number;
}

export interface Correlated {
  /** By the time at which their conditions first held. */
  readonly alerts: readonly CorrelationAlert[];
  /** What the next run has to know of this one. */
  readonly state: CorrelationState;
  /** What could not be kept or used. */
  readonly notices: readonly string[];
}

export interface CorrelatorOptions extends StoreLimits {
  /** What an earlier run left; anything else than its document is refused, and said. @default none */
  readonly state?: unknown;
}

const MAX_EVIDENCE = 50;

/**
 * Gathers the hits of one run, whatever the order of files, and then tells what the correlations of
 * the pack make of them in the order of their eventTime.
 */
export class Correlator {
  readonly #pack: RulePack;
  readonly #store: EventStore;
  readonly #notices: readonly string[];
  readonly #read: ReadonlySet<number>;

  constructor(pack: RulePack, options: CorrelatorOptions = {}) {
    this.#pack = pack;
    this.#store = new EventStore(options);
    this.#read = rulesWithWindows(pack);
    const { events, notices } = readState(options.state, pack);
    for (const event of events) this.#store.add(event);
    this.#notices = notices;
  }

  /**
   * @param hit of any rule; those that no correlation reads are ignored
   * @param key the log file it stands in
   */
  add(hit: Hit, key: string): void {
    if (this.#read.has(hit.rule)) this.#store.addHit(hit, key);
  }

  finish(): Correlated {
    const events = this.#store.inOrder();
    const run = new Run(this.#pack, events);
    const { state, notices } = writeState(this.#pack, events);
    return {
      alerts: run.alerts().toSorted((a, b) => (a.fired < b.fired ? -1 : 1)),
      state,
      notices: [...this.#notices, ...this.#store.notices(), ...notices],
    };
  }
}

/** Rules whose events some window has to keep: what only a memory reads is counted elsewhere. */
function rulesWithWindows({ correlations }: RulePack): ReadonlySet<number> {
  const inputs = correlations.flatMap(({ memory, inputs }) => (memory === undefined ? inputs : []));
  return new Set(inputs.flatMap(({ kind, index }) => (kind === 'rule' ? [index] : [])));
}

interface GroupSample extends Sample {
  readonly group: readonly (string | null)[];
  readonly events: readonly StoredEvent[];
}

/** An episode together with whose it is. */
interface Finding extends Episode<GroupSample> {
  readonly group: readonly (string | null)[];
}

class Run {
  readonly #pack: RulePack;
  readonly #byRule = new Map<number, StoredEvent[]>();
  readonly #findings: (readonly Finding[])[] = [];

  constructor(pack: RulePack, events: readonly StoredEvent[]) {
    this.#pack = pack;
    for (const event of events) {
      const known = this.#byRule.get(event.rule);
      if (known === undefined) this.#byRule.set(event.rule, [event]);
      else known.push(event);
    }
  }

  alerts(): readonly CorrelationAlert[] {
    return this.#pack.correlations.flatMap((correlation, index) => {
      const findings = correlation.memory === undefined ? this.#findingsOf(correlation) : [];
      this.#findings.push(findings);
      const told = correlation.reports ? findings.filter(isNews) : [];
      return told.map((finding) => alertOf(correlation, index, finding));
    });
  }

  #findingsOf(correlation: LinkedCorrelation): readonly Finding[] {
    const samples = correlation.inputs
      .flatMap((input, ordinal) => this.#samplesOf(correlation, input, ordinal))
      .sort((a, b) => a.time - b.time || a.input - b.input);
    return byGroup(samples).flatMap(({ group, members }) =>
      episodesOf(correlation, members).map((episode) => ({ ...episode, group })),
    );
  }

  #samplesOf(correlation: LinkedCorrelation, input: CorrelationInput, ordinal: number) {
    const samples =
      input.kind === 'rule' ? this.#ruleSamples(input) : this.#correlationSamples(input);
    return samples
      .map((sample) => ({ ...sample, input: ordinal }))
      .filter(({ values }) => counts(correlation, values));
  }

  #ruleSamples(input: CorrelationInput): readonly GroupSample[] {
    const captures = this.#pack.rules[input.index]?.captures ?? [];
    const places = placesOf(input, captures);
    return (this.#byRule.get(input.index) ?? []).map((event) => ({
      time: event.time,
      input: 0,
      group: places.group.map((place) => textOf(event.captured[place])),
      values: places.fields.map((place) => event.captured[place] ?? null),
      events: [event],
    }));
  }

  /** What an inner correlation found is one event, at the moment its condition first held. */
  #correlationSamples(input: CorrelationInput): readonly GroupSample[] {
    const inner = this.#pack.correlations[input.index];
    const places = placesOf(input, inner?.groupBy ?? []);
    return (this.#findings[input.index] ?? []).map((finding) => ({
      time: finding.fired,
      input: 0,
      group: places.group.map((place) => finding.group[place] ?? null),
      values: places.fields.map((place) => finding.group[place] ?? null),
      events: finding.samples.flatMap(({ events }) => events),
    }));
  }
}

interface Group {
  readonly group: GroupSample['group'];
  readonly members: GroupSample[];
}

function byGroup(samples: readonly GroupSample[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const sample of samples) {
    const key = JSON.stringify(sample.group);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { group: sample.group, members: [sample] });
    else known.members.push(sample);
  }
  return [...groups.values()];
}

function placesOf({ groupBy, fields }: CorrelationInput, known: readonly string[]) {
  const placeOf = (field: string) => known.indexOf(field);
  return { group: groupBy.map(placeOf), fields: fields.map(placeOf) };
}

function textOf(value: Captured | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}

/** An event without the value that is counted does not count. */
function counts({ type }: LinkedCorrelation, values: readonly Captured[]): boolean {
  if (type === 'value_count') return values.every((value) => value !== null);
  return !type.startsWith('value_') || isNumeric(values[0]);
}

function isNews({ samples }: Finding): boolean {
  return samples.some(({ events }) => events.some(({ fresh }) => fresh));
}

function alertOf(
  { groupBy }: LinkedCorrelation,
  correlation: number,
  { fired, group, samples }: Finding,
): CorrelationAlert {
  const events = samples.flatMap((sample) => sample.events).sort((a, b) => a.time - b.time);
  return {
    correlation,
    group: Object.fromEntries(groupBy.map((name, at) => [name, group[at] ?? null])),
    count: samples.length,
    first: instantOf(events[0]?.time),
    last: instantOf(events.at(-1)?.time),
    fired: instantOf(fired),
    account: common(events, 'account'),
    region: common(events, 'region'),
    actor: common(events, 'actor'),
    events: events.slice(0, MAX_EVIDENCE).map(({ eventID, time, key, rule }) => ({
      eventID,
      eventTime: instantOf(time),
      key,
      rule,
    })),
  };
}

function common(events: readonly StoredEvent[], field: 'account' | 'region' | 'actor'): string {
  const [first] = events;
  return events.every((event) => event[field] === first?.[field]) ? (first?.[field] ?? '') : '';
}

function instantOf(time = 0): string {
  return new Date(time).toISOString();
}
