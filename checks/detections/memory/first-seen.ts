import type { FirstSeenTerms } from '../rule.ts';
import type { Case, Judged, Observation, Oddity } from './judge.ts';
import { keyOf, KeyTable } from './key-table.ts';
import { shapeOf } from './state.ts';
import { hoursWatched, watchedSince } from './watched.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const DAY_HOURS = 24;

/** Values that their group did not have within the baseline, by the time of the events. */
export function judgeFirstSeen(given: Case, terms: FirstSeenTerms): Judged {
  const table = new KeyTable(given.before?.keys ?? '');
  const oddities = given.observations.flatMap((seen) => oddityOf(seen, { given, terms, table }));
  const oldest = Math.floor(given.span.until / DAY) - terms.baseline;
  const { packed, evicted } = table.pack(oldest);
  const state = {
    shape: shapeOf(given.correlation),
    watched: watchedSince(given.watched, oldest * DAY_HOURS),
    oldest,
    keys: packed,
  };
  return { oddities, state, evicted };
}

interface Court {
  readonly given: Case;
  readonly terms: FirstSeenTerms;
  readonly table: KeyTable;
}

function oddityOf(seen: Observation, { given, terms, table }: Court): readonly Oddity[] {
  const { group, values, first } = seen;
  const day = Math.floor(first / DAY);
  const key = keyOf([group, values]);
  const known = table.get(key);
  const isKnown = known !== undefined && day - known.last <= terms.baseline;
  const speaks = !isKnown && isWarm(given, terms, first) && !isLearning(seen, { terms, table });
  table.see(key, day, terms.baseline);
  table.see(groupKeyOf(group), day, terms.baseline);
  if (!speaks) return [];
  return [
    { group, fired: first, what: wordsOf(given.correlation.fields, values), observations: [seen] },
  ];
}

function isWarm({ watched }: Case, { baseline, warmUp }: FirstSeenTerms, at: number): boolean {
  const hour = Math.floor(at / HOUR);
  return hoursWatched(watched, hour - baseline * DAY_HOURS, hour) >= warmUp * DAY_HOURS;
}

/** A group that is new itself may be learnt first: everything it does is new. */
function isLearning(
  { group, first }: Observation,
  { terms, table }: Pick<Court, 'terms' | 'table'>,
): boolean {
  if (terms.newGroup === 'report') return false;
  const day = Math.floor(first / DAY);
  const known = table.get(groupKeyOf(group));
  if (known === undefined || day - known.last > terms.baseline) return true;
  return day - known.first < terms.warmUp;
}

/** Apart from the keys of values: a list of another length. */
function groupKeyOf(group: Observation['group']): string {
  return keyOf([group]);
}

function wordsOf(fields: readonly string[], values: readonly string[]): string {
  return fields.map((field, at) => `${field} ${values[at] ?? ''}`).join(', ');
}
