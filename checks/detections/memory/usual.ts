import type { OutlierTerms } from '../rule.ts';
import { figuresOf } from './series.ts';
import type { Series } from './series.ts';
import { hoursWatched } from './watched.ts';
import type { Watched } from './watched.ts';

const DAY_HOURS = 24;

/** What a bucket of a group usually comes to. */
export interface Usual {
  readonly mean: number;
  /** Never below the square root of the mean (so much do counts differ by chance), a tenth of it, or 1. */
  readonly spread: number;
  /** That were looked at. */
  readonly days: number;
}

/**
 * The mean and deviation of a group's buckets over the days of the baseline before a day; buckets
 * of hours that were looked at and held nothing count as zero. Undefined where too few days were
 * looked at, or where the group is still being learnt.
 *
 * mean = Σx / n, spread = max(√(Σx² / n − mean²), √mean, mean / 10, 1), n = hours looked at / hours of a bucket
 */
export function usualOf(
  series: Series | undefined,
  { baseline, warmUp, newGroup, bucket }: OutlierTerms,
  { day, watched }: { readonly day: number; readonly watched: Watched },
): Usual | undefined {
  const learnt = newGroup === 'learn' ? (series?.first ?? day) : 0;
  const begin = Math.max(day - baseline, learnt);
  const hours = hoursWatched(watched, begin * DAY_HOURS, day * DAY_HOURS);
  if (hours < warmUp * DAY_HOURS) return undefined;
  let [sum, squares] = [0, 0];
  for (let at = begin; series !== undefined && at < day; at++) {
    const figures = figuresOf(series, at, bucket);
    sum += figures.sum;
    squares += figures.squares;
  }
  const buckets = hours / bucket;
  const mean = sum / buckets;
  const deviation = Math.sqrt(Math.max(0, squares / buckets - mean ** 2));
  const spread = Math.max(deviation, Math.sqrt(mean), mean / 10, 1);
  return { mean, spread, days: Math.floor(hours / DAY_HOURS) };
}
