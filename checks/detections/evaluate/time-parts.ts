import type { TimePart } from '../rule.ts';

const ISO =
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/iu;
const DAY = 86_400_000;

const PARTS: Readonly<Record<TimePart, (time: Date) => number>> = {
  minute: (time) => time.getUTCMinutes(),
  hour: (time) => time.getUTCHours(),
  day: (time) => time.getUTCDate(),
  week: isoWeek,
  month: (time) => time.getUTCMonth() + 1,
  year: (time) => time.getUTCFullYear(),
};

/** A part of an ISO 8601 timestamp in UTC (where it names no zone, it is UTC); undefined where it is none. */
export function timePartOf(text: string, part: TimePart): number | undefined {
  const time = parseInstant(text);
  return time === undefined ? undefined : PARTS[part](new Date(time));
}

/** Milliseconds since 1970 of an ISO 8601 timestamp; without a zone it is UTC. */
export function parseInstant(text: string): number | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const zone = match.groups?.zone === undefined && text.length > 10 ? 'Z' : '';
  const time = Date.parse(text.replace(' ', 'T') + zone);
  return Number.isNaN(time) ? undefined : time;
}

/** ISO 8601: weeks begin on Monday, and the first one holds the year's first Thursday. */
function isoWeek(time: Date): number {
  const weekday = (time.getUTCDay() + 6) % 7;
  const thursday = new Date(time.getTime() + (3 - weekday) * DAY);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - yearStart) / (7 * DAY)) + 1;
}
