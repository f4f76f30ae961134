import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import { derivedValues, isDerived } from '../derive/fields.ts';
import { valuesAt } from '../evaluate/fields.ts';

/** Every value at a dotted path, as `valuesAt` gives them. */
export type PathRead = (record: LogRecord) => readonly unknown[];

/** Which names of a path one key may stand for, and how to go on behind it. */
interface Step {
  readonly key: string;
  /** Undefined at the path's end. */
  readonly next: readonly Step[] | undefined;
}

/** Longer paths are rare, and the number of steps grows with their square. */
const MAX_NAMES = 8;
const NONE: readonly unknown[] = [];

/** A path taken apart once, for records that are many. */
export function compilePath(field: string): PathRead {
  if (isDerived(field)) return (record) => derivedValues(record, field);
  const names = field.split('.');
  if (names.length > MAX_NAMES) return (record) => valuesAt(record, field);
  const steps = stepsFrom(names, 0, new Map());
  return (record) => {
    const found: unknown[] = [];
    collect(record, steps, found);
    return found.length === 0 ? NONE : found;
  };
}

/** For `a.b.c`: `a` and on to `b.c`, `a.b` and on to `c`, `a.b.c` and no further. */
function stepsFrom(
  names: readonly string[],
  from: number,
  known: Map<number, readonly Step[]>,
): readonly Step[] {
  const before = known.get(from);
  if (before !== undefined) return before;
  const steps = names.slice(from).map((_, at): Step => {
    const to = from + at + 1;
    const next = to === names.length ? undefined : stepsFrom(names, to, known);
    return { key: names.slice(from, to).join('.'), next };
  });
  known.set(from, steps);
  return steps;
}

function collect(value: unknown, steps: readonly Step[], found: unknown[]): void {
  if (Array.isArray(value)) for (const member of value) collect(member, steps, found);
  else if (isLogRecord(value))
    for (const { key, next } of steps) {
      if (!Object.hasOwn(value, key)) continue;
      if (next === undefined) found.push(value[key]);
      else collect(value[key], next, found);
    }
}
