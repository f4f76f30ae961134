import type { Bound, LinkedCorrelation } from '../rule.ts';
import { measureOf } from './measure.ts';
import type { Measure, Sample } from './measure.ts';

/** A time during which a correlation's condition held, and the samples that made it so. */
export interface Episode<S extends Sample> {
  /** When the condition first held; milliseconds since 1970. */
  readonly fired: number;
  readonly samples: readonly S[];
}

const SECOND = 1000;

const HOLDS: Readonly<Record<Bound['operator'], (value: number, than: number) => boolean>> = {
  eq: (value, than) => value === than,
  neq: (value, than) => value !== than,
  lt: (value, than) => value < than,
  lte: (value, than) => value <= than,
  gt: (value, than) => value > than,
  gte: (value, than) => value >= than,
};

/**
 * The episodes of one group. The window slides from event to event and holds both of its ends;
 * events of the same instant are looked at together, so that their order does not matter.
 * @param samples in order of time, and of one instant in order of their inputs
 */
export function episodesOf<S extends Sample>(
  rule: LinkedCorrelation,
  samples: readonly S[],
): readonly Episode<S>[] {
  const window = new Window(rule, samples);
  const episodes: { fired: number; samples: S[] }[] = [];
  let isOpen = false;
  while (window.next()) {
    const holds = window.holds();
    const last = isOpen && !window.begins ? episodes.at(-1) : undefined;
    if (holds && last !== undefined) last.samples.push(...window.latest());
    else if (holds) episodes.push({ fired: window.time, samples: window.all() });
    isOpen = holds;
  }
  return episodes;
}

/** Slides over the samples from instant to instant. */
class Window<S extends Sample> {
  /** The instant it ends at; milliseconds since 1970. */
  time = 0;
  /** Whether nothing of the window before is left in it. */
  begins = true;
  readonly #rule: LinkedCorrelation;
  readonly #samples: readonly S[];
  readonly #measure: Measure;
  #start = 0;
  #before = 0;
  #end = 0;

  constructor(rule: LinkedCorrelation, samples: readonly S[]) {
    this.#rule = rule;
    this.#samples = samples;
    this.#measure = measureOf(rule);
  }

  /** Moves to the next instant; false where there is none. */
  next(): boolean {
    const first = this.#samples[this.#end];
    if (first === undefined) return false;
    this.time = first.time;
    this.#before = this.#end;
    while (this.#samples[this.#end]?.time === this.time) this.#end++;
    this.#dropOld();
    for (const sample of this.latest()) this.#measure.add(sample);
    return true;
  }

  #dropOld(): void {
    const oldest = this.time - this.#rule.timespan * SECOND;
    for (;;) {
      const sample = this.#samples[this.#start];
      if (sample === undefined || sample.time >= oldest) break;
      this.#measure.remove(sample);
      this.#start++;
    }
    this.begins = this.#start === this.#before;
  }

  holds(): boolean {
    const value = this.#measure.value();
    return this.#rule.bounds.every(({ operator, than }) => HOLDS[operator](value, than));
  }

  /** The samples of its last instant. */
  latest(): readonly S[] {
    return this.#samples.slice(this.#before, this.#end);
  }

  all(): S[] {
    return this.#samples.slice(this.#start, this.#end);
  }
}
