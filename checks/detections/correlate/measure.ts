import type { Captured } from '../match/hit.ts';
import type { LinkedCorrelation } from '../rule.ts';

/** One event as a correlation sees it. */
export interface Sample {
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Which of the correlation's inputs it came from. */
  readonly input: number;
  /** Of the correlation's fields, in their order. */
  readonly values: readonly Captured[];
}

/** What a window amounts to, kept up to date as samples come and go. */
export interface Measure {
  add(sample: Sample): void;
  /** Takes back the oldest sample. */
  remove(sample: Sample): void;
  value(): number;
}

/** A new measure of an empty window. */
export function measureOf({ type, inputs, percentile }: LinkedCorrelation): Measure {
  switch (type) {
    case 'event_count':
      return new Count();
    case 'value_count':
      return new Distinct(({ values }) => JSON.stringify(values));
    case 'temporal':
      return new Distinct(({ input }) => String(input));
    case 'temporal_ordered':
      return new Ordered(inputs.length);
    case 'value_sum':
    case 'value_avg':
      return new Sum(type === 'value_avg');
    default:
      return new Percentile(type === 'value_median' ? 50 : percentile);
  }
}

class Count implements Measure {
  #count = 0;
  add(): void {
    this.#count++;
  }
  remove(): void {
    this.#count--;
  }
  value(): number {
    return this.#count;
  }
}

/** How many different ones there are: counted as they come and go, never anew. */
class Distinct implements Measure {
  readonly #counts = new Map<string, number>();
  readonly #keyOf: (sample: Sample) => string;

  constructor(keyOf: (sample: Sample) => string) {
    this.#keyOf = keyOf;
  }

  add(sample: Sample): void {
    const key = this.#keyOf(sample);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove(sample: Sample): void {
    const key = this.#keyOf(sample);
    const left = (this.#counts.get(key) ?? 0) - 1;
    if (left > 0) this.#counts.set(key, left);
    else this.#counts.delete(key);
  }

  value(): number {
    return this.#counts.size;
  }
}

/**
 * How many of the rules, from the first on, happened one after the other within the window. For
 * each place in the order it knows the latest time at which such a run up to there can have begun.
 */
class Ordered implements Measure {
  readonly #begun: number[];
  #oldest = -Infinity;

  constructor(places: number) {
    this.#begun = Array<number>(places).fill(-Infinity);
  }

  add({ input, time }: Sample): void {
    const before = input === 0 ? time : (this.#begun[input - 1] ?? -Infinity);
    this.#begun[input] = Math.max(this.#begun[input] ?? -Infinity, before);
  }

  /** What leaves is older than everything that stays. */
  remove({ time }: Sample): void {
    this.#oldest = time;
  }

  value(): number {
    const end = this.#begun.findIndex((begun) => begun <= this.#oldest);
    return end < 0 ? this.#begun.length : end;
  }
}

class Sum implements Measure {
  readonly #mean: boolean;
  #sum = 0;
  #count = 0;

  constructor(mean: boolean) {
    this.#mean = mean;
  }

  add(sample: Sample): void {
    this.#sum += numberOf(sample);
    this.#count++;
  }

  remove(sample: Sample): void {
    this.#count--;
    // An empty window starts anew, so that rounding does not pile up.
    this.#sum = this.#count === 0 ? 0 : this.#sum - numberOf(sample);
  }

  value(): number {
    return this.#mean && this.#count > 0 ? this.#sum / this.#count : this.#sum;
  }
}

/** The value below which a share of the values lies, between two of them in proportion. */
class Percentile implements Measure {
  readonly #sorted: number[] = [];
  readonly #percentile: number;

  constructor(percentile: number) {
    this.#percentile = percentile;
  }

  add(sample: Sample): void {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 0, numberOf(sample));
  }

  remove(sample: Sample): void {
    this.#sorted.splice(this.#placeOf(numberOf(sample)), 1);
  }

  value(): number {
    const place = ((this.#sorted.length - 1) * this.#percentile) / 100;
    const below = this.#sorted[Math.floor(place)] ?? 0;
    const above = this.#sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  }

  #placeOf(value: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const DECIMAL = /^-?\d{1,18}(\.\d{1,18})?$/u;

/** Whether a value can be added up: a number, or a decimal one as text. */
export function isNumeric(value: Captured | undefined): boolean {
  return typeof value === 'number' || (typeof value === 'string' && DECIMAL.test(value));
}

function numberOf({ values }: Sample): number {
  return Number(values[0]);
}
