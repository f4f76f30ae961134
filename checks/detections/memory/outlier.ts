import type { OutlierTerms } from '../rule.ts';
import type { Case, Judged, Observation, Oddity } from './judge.ts';
import { groupedBy } from './grouped-by.ts';
import { keyOf } from './key-table.ts';
import {
  aged,
  boundedFigure,
  bucketFigure,
  joinSeries,
  packSeries,
  unpackSeries,
} from './series.ts';
import type { Series } from './series.ts';
import { joinNames, shapeOf } from './state.ts';
import type { Name } from './state.ts';
import { usualOf } from './usual.ts';
import type { Usual } from './usual.ts';
import { hoursWatched, watchedSince } from './watched.ts';

const HOUR = 3_600_000;
const DAY_HOURS = 24;
const DAY = DAY_HOURS * HOUR;
/** Logs come in late: a bucket without events is taken for whole an hour after its end. */
const LATE_HOURS = 1;
const NO_HOURS: ReadonlyMap<number, number> = new Map();

/** Buckets whose figure stands out from what is usual for their group. */
export function judgeOutliers(given: Case, terms: OutlierTerms): Judged {
  const before = unpackSeries(given.before?.series ?? '');
  const groups = groupsOf(given, terms);
  const after = new Map(before);
  for (const [key, { series }] of groups) {
    const known = before.get(key);
    after.set(key, known === undefined ? series : joinSeries(known, series));
  }
  const court: Court = { given, terms, before, after, groups };
  const oddities = terms.direction === 'up' ? outliersUp(court) : outliersDown(court);
  return { oddities, ...remember(court) };
}

interface Group {
  readonly name: Name;
  /** This run's look at it. */
  readonly series: Series;
  readonly observations: readonly Observation[];
}

type Groups = ReadonlyMap<string, Group>;

interface Court {
  readonly given: Case;
  readonly terms: OutlierTerms;
  readonly before: ReadonlyMap<string, Series>;
  /** Earlier runs and this one, hour by hour the higher figure. */
  readonly after: ReadonlyMap<string, Series>;
  readonly groups: Groups;
}

function groupsOf({ observations }: Case, { measure }: OutlierTerms): Groups {
  const byName = groupedBy(observations, ({ group }) => JSON.stringify(group));
  const groups = [...byName.values()].flatMap((members): (readonly [string, Group])[] => {
    const [first] = members;
    if (first === undefined) return [];
    const series: Series = {
      first: Math.floor(first.hour / DAY_HOURS),
      hours: hoursOf(members, measure),
      days: new Map(),
    };
    return [[keyOf([first.group]), { name: first.group, series, observations: members }]];
  });
  return new Map(groups);
}

function hoursOf(
  members: readonly Observation[],
  measure: OutlierTerms['measure'],
): ReadonlyMap<number, number> {
  const hours = new Map<number, number>();
  const byHour = groupedBy(members, ({ hour }) => hour);
  for (const [hour, seen] of byHour) hours.set(hour, boundedFigure(figureOf(seen, measure)));
  return hours;
}

function figureOf(seen: readonly Observation[], measure: OutlierTerms['measure']): number {
  if (measure === 'value_count') return new Set(seen.map(({ values }) => values.join('\n'))).size;
  const weight = ({ values }: Observation) => (measure === 'value_sum' ? Number(values[0]) : 1);
  return seen.reduce((sum, one) => sum + one.count * weight(one), 0);
}

function outliersUp(court: Court): readonly Oddity[] {
  return [...court.groups].flatMap(([key, group]) => {
    const { bucket } = court.terms;
    const buckets = new Set([...group.series.hours.keys()].map((hour) => hour - (hour % bucket)));
    return [...buckets].flatMap((from) => tooMuch(court, { key, group, from }));
  });
}

interface Bucket {
  readonly key: string;
  readonly group: Group;
  /** Its first hour. */
  readonly from: number;
}

function tooMuch(court: Court, { key, group, from }: Bucket): readonly Oddity[] {
  const { terms, given } = court;
  const figure = bucketFigure(court.after.get(key)?.hours ?? NO_HOURS, from, terms.bucket);
  const usual = figure < terms.floor ? undefined : usualBefore(court, key, from);
  if (usual === undefined) return [];
  const isTooMuch = (one: number) =>
    one >= terms.floor && one > usual.mean + terms.deviations * usual.spread;
  if (!isTooMuch(figure) || isTooMuch(figureBefore(court, key, from))) return [];
  const inBucket = ({ hour }: Observation) => hour >= from && hour < from + terms.bucket;
  const observations = group.observations.filter(inBucket);
  const fired = Math.min(given.span.until, ...observations.map(({ first }) => first));
  return [{ group: group.name, fired, what: wordsOf(figure, usual, court), observations }];
}

/** What earlier runs knew of a bucket: of a day whose hours are gone, that all of it was judged. */
function figureBefore({ before, terms, after }: Court, key: string, from: number): number {
  const known = before.get(key);
  if (known === undefined) return 0;
  const isFolded = known.days.has(Math.floor(from / DAY_HOURS));
  return bucketFigure((isFolded ? after.get(key) : known)?.hours ?? NO_HOURS, from, terms.bucket);
}

function usualBefore(court: Court, key: string, hour: number): Usual | undefined {
  const { terms, given } = court;
  const day = Math.floor(hour / DAY_HOURS);
  return usualOf(court.after.get(key), terms, { day, watched: given.watched });
}

function wordsOf(figure: number, { mean, spread, days }: Usual, { terms }: Court): string {
  const length = terms.bucket === DAY_HOURS ? 'a day' : `${terms.bucket} h`;
  return `${figure} in ${length}, usually ${mean.toFixed(1)} (deviation ${spread.toFixed(1)}, ${days} days)`;
}

/** Whole buckets of this run that were not judged before, in which a group was too quiet. */
function outliersDown(court: Court): readonly Oddity[] {
  const { given, terms } = court;
  const names = joinNames(given.before?.names ?? [], [...court.groups.values()].map(nameOf));
  return names.flatMap((name) =>
    newBuckets(given, terms.bucket).flatMap((from) => tooLittle(court, name, from)),
  );
}

function newBuckets({ span, before }: Case, bucket: number): readonly number[] {
  const judged = (end: number) => hoursWatched(before?.watched ?? [], end, end + LATE_HOURS) > 0;
  const begin = Math.ceil(span.since / HOUR / bucket) * bucket;
  const end = Math.floor(span.until / HOUR) - LATE_HOURS;
  const buckets: number[] = [];
  for (let from = begin; from + bucket <= end; from += bucket)
    if (!judged(from + bucket)) buckets.push(from);
  return buckets;
}

function tooLittle(court: Court, name: Name, from: number): readonly Oddity[] {
  const { terms, after } = court;
  const key = keyOf([name]);
  const usual = usualBefore(court, key, from);
  const series = after.get(key);
  if (usual === undefined || series === undefined || usual.mean < terms.floor) return [];
  const figure = bucketFigure(series.hours, from, terms.bucket);
  if (figure >= usual.mean - terms.deviations * usual.spread) return [];
  const fired = from * HOUR;
  return [{ group: name, fired, what: wordsOf(figure, usual, court), observations: [] }];
}

function nameOf({ name }: Group): Name {
  return name;
}

function remember({ given, terms, after, groups }: Court): Pick<Judged, 'state' | 'evicted'> {
  const today = Math.floor(given.span.until / DAY);
  const oldest = today - terms.baseline;
  const kept = new Map<string, Series>();
  for (const [key, series] of after) {
    const rest = aged(series, { today, baseline: terms.baseline, bucket: terms.bucket });
    if (rest !== undefined) kept.set(key, rest);
  }
  const { packed, evicted } = packSeries(kept);
  const names = joinNames(given.before?.names ?? [], [...groups.values()].map(nameOf));
  const state = {
    shape: shapeOf(given.correlation),
    watched: watchedSince(given.watched, oldest * DAY_HOURS),
    oldest,
    series: packed,
    ...(terms.direction === 'down' && { names: names.filter((name) => kept.has(keyOf([name]))) }),
  };
  return { state, evicted };
}
