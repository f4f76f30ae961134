/** Hours since 1970 that were looked at: from, up to and without to; in order, apart from each other. */
export type Watched = readonly (readonly [from: number, to: number])[];

/** More pieces than this are no schedule with a few gaps; the oldest are forgotten. */
const MAX_PIECES = 200;
const MAX_HOUR = 24 * 65_536;

/** All hours of both. */
export function joinWatched(a: Watched, b: Watched): Watched {
  const joined: [from: number, to: number][] = [];
  for (const [from, to] of [...a, ...b].toSorted(([left], [right]) => left - right)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.slice(-MAX_PIECES);
}

/** How many hours between two were looked at. */
export function hoursWatched(watched: Watched, from: number, to: number): number {
  return watched.reduce(
    (sum, [begin, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(begin, from)),
    0,
  );
}

/** What lies after an hour. */
export function watchedSince(watched: Watched, hour: number): Watched {
  return watched.flatMap(([from, to]) => (to > hour ? [[Math.max(from, hour), to] as const] : []));
}

/** From a state document: what is no interval is left out. */
export function parseWatched(value: unknown): Watched {
  if (!Array.isArray(value)) return [];
  const pieces: readonly unknown[] = value.slice(-MAX_PIECES);
  return joinWatched(
    pieces.flatMap((piece) => {
      if (!Array.isArray(piece)) return [];
      const pair: readonly unknown[] = piece;
      const [from, to] = pair;
      return isHour(from) && isHour(to) && from < to ? [[from, to] as const] : [];
    }),
    [],
  );
}

function isHour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_HOUR;
}
