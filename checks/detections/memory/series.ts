import { KEY_BYTES } from './key-table.ts';
import { ByteReader, ByteWriter } from './varints.ts';

/** What a bucket-wise figure came to on one day. */
export interface DayFigures {
  /** Of its buckets. */
  readonly sum: number;
  /** Of the squares of its buckets. */
  readonly squares: number;
}

/**
 * The figures of one key. Yesterday and today are kept by the hour, since logs still come in; of
 * the days before only what a mean and a deviation need. Hours and days are counted from 1970, UTC.
 */
export interface Series {
  /** The day on which the key was first seen. */
  readonly first: number;
  readonly hours: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, DayFigures>;
}

/** Beyond so many keys of one rule, those with the oldest figures go. */
export const MAX_SERIES = 20_000;
const MAX_ENTRIES = 2_000;
const DAY_HOURS = 24;
/** Days that are kept by the hour, today included. */
const HOURLY_DAYS = 2;
/** A square root is stored in eighths, so that a deviation of small numbers is not rounded away. */
const EIGHTHS = 8;
/** Larger figures are no counts of a log; their squares would not be exact. */
const MAX_FIGURE = 2 ** 40;

/** A figure that has been read off one hour: the highest of all looks at it holds. */
export function boundedFigure(figure: number): number {
  return Math.min(MAX_FIGURE, Math.max(0, Math.round(figure)));
}

/** Both looks at the same key: of each hour and day the higher figure, since a look may be partial. */
export function joinSeries(a: Series, b: Series): Series {
  const hours = new Map(a.hours);
  for (const [hour, figure] of b.hours) hours.set(hour, Math.max(figure, hours.get(hour) ?? 0));
  const days = new Map(a.days);
  for (const [day, figures] of b.days) days.set(day, higher(figures, days.get(day)));
  return { first: Math.min(a.first, b.first), hours, days };
}

function higher(a: DayFigures, b: DayFigures | undefined): DayFigures {
  return b === undefined || a.sum > b.sum ? a : b;
}

/** The day's figures, from its hours where they say more. */
export function figuresOf({ hours, days }: Series, day: number, bucket: number): DayFigures {
  let [sum, squares] = [0, 0];
  for (let from = day * DAY_HOURS; from < (day + 1) * DAY_HOURS; from += bucket) {
    const figure = bucketFigure(hours, from, bucket);
    sum += figure;
    squares += figure ** 2;
  }
  return higher({ sum, squares }, days.get(day));
}

export function bucketFigure(
  hours: ReadonlyMap<number, number>,
  from: number,
  bucket: number,
): number {
  let sum = 0;
  for (let hour = from; hour < from + bucket; hour++) sum += hours.get(hour) ?? 0;
  return sum;
}

/** What a state document keeps of a series, seen from a day: undefined where nothing is left of it. */
export function aged(
  series: Series,
  { today, baseline, bucket }: { today: number; baseline: number; bucket: number },
): Series | undefined {
  const hourly = today - HOURLY_DAYS + 1;
  const byHour = new Set([...series.hours.keys()].map((hour) => Math.floor(hour / DAY_HOURS)));
  const past = [...new Set([...byHour, ...series.days.keys()])].filter(
    (day) => day < hourly && day >= today - baseline,
  );
  const hours = new Map(
    [...series.hours].filter(([hour, figure]) => hour >= hourly * DAY_HOURS && figure > 0),
  );
  const figures = (day: number) =>
    (byHour.has(day) ? undefined : series.days.get(day)) ?? figuresOf(series, day, bucket);
  const days = new Map(past.map((day) => [day, figures(day)] as const));
  return hours.size + days.size === 0 ? undefined : { first: series.first, hours, days };
}

export type SeriesTable = ReadonlyMap<string, Series>;

/** @returns base64, and how many keys had to go for want of room */
export function packSeries(table: SeriesTable): {
  readonly packed: string;
  readonly evicted: number;
} {
  const kept = [...table].sort(([, a], [, b]) => latestDay(b) - latestDay(a)).slice(0, MAX_SERIES);
  const bytes = new ByteWriter();
  for (const [key, series] of kept.sort(([a], [b]) => (a < b ? -1 : 1))) {
    bytes.text(key);
    writeSeries(bytes, series);
  }
  return { packed: bytes.base64(), evicted: table.size - kept.length };
}

/** The last day it has a figure of. */
export function latestDay({ hours, days }: Series): number {
  const lastHour = Math.max(0, ...hours.keys());
  return Math.max(Math.floor(lastHour / DAY_HOURS), ...days.keys());
}

function writeSeries(bytes: ByteWriter, { first, hours, days }: Series): void {
  bytes.number(first);
  bytes.number(days.size);
  for (const [day, { sum, squares }] of inOrder(days)) {
    bytes.number(day - first);
    bytes.number(sum);
    bytes.number(Math.sqrt(squares) * EIGHTHS);
  }
  bytes.number(hours.size);
  for (const [hour, figure] of inOrder(hours)) {
    bytes.number(hour - first * DAY_HOURS);
    bytes.number(figure);
  }
}

/** So that two documents that say the same are the same. */
function inOrder<T>(entries: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...entries].sort(([a], [b]) => a - b);
}

/** What a state document says; nothing in it is taken on trust, and no more is read than was ever written. */
export function unpackSeries(packed: string): Map<string, Series> {
  const bytes = new ByteReader(packed);
  const table = new Map<string, Series>();
  while (!bytes.isDone && table.size < MAX_SERIES) {
    const key = bytes.text(KEY_BYTES);
    table.set(key, readSeries(bytes));
  }
  return table;
}

function readSeries(bytes: ByteReader): Series {
  const first = bytes.number();
  const days = new Map<number, DayFigures>();
  for (let left = Math.min(MAX_ENTRIES, bytes.number()); left > 0 && !bytes.isDone; left--) {
    const day = first + bytes.number();
    const sum = boundedFigure(bytes.number());
    days.set(day, { sum, squares: (bytes.number() / EIGHTHS) ** 2 });
  }
  const hours = new Map<number, number>();
  for (let left = Math.min(MAX_ENTRIES, bytes.number()); left > 0 && !bytes.isDone; left--) {
    const hour = first * DAY_HOURS + bytes.number();
    hours.set(hour, boundedFigure(bytes.number()));
  }
  return { first, hours, days };
}
