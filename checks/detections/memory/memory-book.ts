import { parseArchiveKey } from '../../archive-key.ts';
import type { CorrelationAlert } from '../correlate/correlator.ts';
import type { Hit } from '../match/hit.ts';
import type { CorrelationInput, LinkedCorrelation, RulePack } from '../rule.ts';
import { isNumeric } from '../correlate/measure.ts';
import { plainField, readForm } from './field-forms.ts';
import { judgeFirstSeen } from './first-seen.ts';
import type { Case, Judged, Observation, Span } from './judge.ts';
import { judgeOutliers } from './outlier.ts';
import { oddityAlerts } from './oddity-alert.ts';
import { HOUR, sightingsOf } from './sighting.ts';
import type { Sighting } from './sighting.ts';
import { SightingStore } from './sighting-store.ts';
import type { Gathered, GatherLimits } from './sighting-store.ts';
import { parseMemory, shapeOf } from './state.ts';
import type { MemoryState, RuleState } from './state.ts';
import { hoursWatched, joinWatched } from './watched.ts';
import type { Watched } from './watched.ts';

/** Why a rule did not, or not fully, speak. */
export interface Skipped {
  /** Index into the pack's correlations. */
  readonly correlation: number;
  readonly reason: string;
}

/** What a run amounts to for the rules that have a memory. */
export interface Remembered {
  readonly alerts: readonly CorrelationAlert[];
  readonly skipped: readonly Skipped[];
  /** What the next run has to know: earlier runs and this one. */
  readonly state: MemoryState;
  readonly notices: readonly string[];
}

export interface MemoryOptions extends GatherLimits {
  /** What earlier runs left; anything else than such a document counts as nothing. @default none */
  readonly state?: unknown;
  /** Whether each day of the window has alerts of its own. @default false */
  readonly daily?: boolean;
  /**
   * Whether the hours before the first log file teach nothing: nobody was recorded yet, so that all
   * that follows would look new. @default false: all of the span was recorded
   */
  readonly fromFirstLog?: boolean;
}

const DAY = 24 * HOUR;
/** Logs are delivered late; but an event from long before the window is nobody's baseline. */
const LATEST_DELIVERY = 7 * DAY;
/** Clocks differ; what lies in the future is a forgery and must not age what is remembered. */
const EARLIEST_FUTURE = HOUR;

/** Gathers sightings of one run in any order, and tells what is out of the ordinary in them. */
export class MemoryBook {
  readonly #pack: RulePack;
  readonly #store: SightingStore;
  readonly #before: MemoryState;
  readonly #read: ReadonlySet<number>;
  readonly #daily: boolean;
  #firstLog: number;

  constructor(pack: RulePack, options: MemoryOptions = {}) {
    const { state, daily = false, fromFirstLog = false, ...limits } = options;
    this.#pack = pack;
    this.#store = new SightingStore(limits);
    this.#before = parseMemory(state);
    this.#daily = daily;
    this.#firstLog = fromFirstLog ? Infinity : 0;
    this.#read = new Set(
      pack.correlations.flatMap(({ memory, inputs }) =>
        memory === undefined ? [] : inputs.map(({ index }) => index),
      ),
    );
  }

  /** A log file was looked at, whatever stood in it. */
  sawLog(key: string): void {
    const at = parseArchiveKey(key);
    // Its whole day: a file holds what came before the time in its name.
    if (at.kind === 'log') this.#firstLog = Math.min(this.#firstLog, dayOf(at.time));
  }

  /** @param key the log file they stand in */
  add(sightings: readonly Sighting[], key: string): void {
    for (const sighting of sightings) this.#store.add(sighting, key);
  }

  /** A hit that came as a whole, because others read it too; those that no memory reads are ignored. */
  addHit(hit: Hit, key: string): void {
    if (this.#read.has(hit.rule)) this.add(sightingsOf([hit], this.#pack.rules), key);
  }

  /** @param span the time that was looked at */
  finish(span: Span): Remembered {
    const judged = this.#pack.correlations.flatMap((correlation, index) =>
      correlation.memory === undefined ? [] : [this.#judge(correlation, index, span)],
    );
    const rules = judged.map(({ id, state }) => [id, state] as const);
    return {
      alerts: judged.flatMap(({ alerts }) => alerts),
      skipped: judged.flatMap(({ skipped }) => skipped),
      state: {
        version: 1,
        rules: { ...this.#before.rules, ...Object.fromEntries(rules) },
      },
      notices: this.#store.notices(),
    };
  }

  #judge(correlation: LinkedCorrelation, index: number, span: Span) {
    const given = this.#caseOf(correlation, span);
    const { oddities, state, evicted } = judge(given);
    const told = correlation.reports ? oddities : [];
    return {
      id: correlation.id,
      state,
      alerts: oddityAlerts(told, { correlation, index, daily: this.#daily }),
      skipped: correlation.reports
        ? reasonsOf(given, evicted).map((reason) => ({ correlation: index, reason }))
        : [],
    };
  }

  #caseOf(correlation: LinkedCorrelation, span: Span): Case {
    const known = Object.hasOwn(this.#before.rules, correlation.id)
      ? this.#before.rules[correlation.id]
      : undefined;
    const before = known?.shape === shapeOf(correlation) ? known : undefined;
    const observations = correlation.inputs
      .flatMap((input) => this.#observe(input, correlation))
      .filter(({ first }) => isOfThisRun(first, span))
      .sort((a, b) => a.first - b.first);
    const seen = { ...span, since: Math.max(span.since, this.#begin(before)) };
    return { correlation, observations, before, watched: watchedBy(before, seen), span };
  }

  /** Since when there are logs, by this run or an earlier one; milliseconds since 1970. */
  #begin(before: RuleState | undefined): number {
    const [known] = before?.watched[0] ?? [Infinity];
    return Math.min(this.#firstLog, known * HOUR);
  }

  #observe(input: CorrelationInput, correlation: LinkedCorrelation): readonly Observation[] {
    const captures = this.#pack.rules[input.index]?.captures ?? [];
    const sum =
      correlation.memory?.type === 'outlier' && correlation.memory.measure === 'value_sum';
    return this.#store.of(input.index).flatMap((gathered) => {
      const valueOf = readerOf(gathered, captures);
      const values = input.fields.map(valueOf);
      const isUsable = values.every((value) => value !== null && (!sum || isNumeric(value)));
      const first = gathered.events[0]?.time;
      if (!isUsable || first === undefined) return [];
      const group = input.groupBy.map(valueOf);
      return [{ ...gathered, group, values: values.map(String), first }];
    });
  }
}

function dayOf(time: Date): number {
  return Math.floor(time.getTime() / DAY) * DAY;
}

function judge(given: Case): Judged {
  const { memory } = given.correlation;
  if (memory?.type === 'outlier') return judgeOutliers(given, memory);
  return judgeFirstSeen(given, memory ?? NO_TERMS);
}

const NO_TERMS = { type: 'first_seen', baseline: 1, warmUp: 1, newGroup: 'report' } as const;

function readerOf({ captured }: Gathered, captures: readonly string[]) {
  return (form: string) => readForm(form, captured[captures.indexOf(plainField(form))] ?? null);
}

function isOfThisRun(time: number, { since, until }: Span): boolean {
  return time >= since - LATEST_DELIVERY && time <= until + EARLIEST_FUTURE;
}

/** Whole hours: an hour that was begun counts, the one that is running does not. */
function watchedBy(before: RuleState | undefined, { since, until }: Span): Watched {
  const [from, to] = [Math.floor(Math.min(since, until) / HOUR), Math.floor(until / HOUR)];
  return joinWatched(before?.watched ?? [], from < to ? [[from, to]] : []);
}

/** What a rule has to say for itself: that it is still warming up, or had to forget. */
function reasonsOf({ correlation, watched, span }: Case, evicted: number): readonly string[] {
  const { baseline = 0, warmUp = 0 } = correlation.memory ?? {};
  const now = Math.floor(span.until / HOUR);
  const days = Math.floor(hoursWatched(watched, now - baseline * 24, now) / 24);
  const warming = `warming up: ${days} of ${warmUp} days seen`;
  const full = `its memory is full: ${evicted} keys that were seen longest ago are forgotten and may be told as new`;
  return [...(days < warmUp ? [warming] : []), ...(evicted > 0 ? [full] : [])];
}
