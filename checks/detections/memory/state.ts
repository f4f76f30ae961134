import { createHash } from 'node:crypto';
import { isLogRecord } from '../../log-record.ts';
import type { LogRecord } from '../../log-record.ts';
import type { LinkedCorrelation } from '../rule.ts';
import { countKeys, joinKeys } from './key-table.ts';
import { joinSeries, latestDay, packSeries, unpackSeries } from './series.ts';
import type { Series } from './series.ts';
import { joinWatched, parseWatched, watchedSince } from './watched.ts';
import type { Watched } from './watched.ts';

/** What rules with a memory remember from run to run. Plain JSON, a few bytes a key. */
export interface MemoryState {
  readonly version: 1;
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleState>>;
}

export interface RuleState {
  /** Of what is remembered; a rule that remembers something else now begins anew. */
  readonly shape: string;
  readonly watched: Watched;
  /** The first day of the baseline, counted from 1970: what was last seen before it is forgotten. */
  readonly oldest: number;
  /** Of `first_seen`: a packed table of keys. */
  readonly keys?: string;
  /** Of `outlier`: packed series. */
  readonly series?: string;
  /** Of `outlier` downwards: whose series these are, since what is silent does not say its name. */
  readonly names?: readonly Name[];
}

/** A group's values. */
export type Name = readonly (string | null)[];

const MAX_RULES = 2_000;
const MAX_ID = 256;
/** Of one rule: more than 20,000 series of 90 days take. */
const MAX_PACKED = 16 * 1024 * 1024;
export const MAX_NAMES = 5_000;
const MAX_NAME_TEXT = 256;
const EMPTY_MEMORY: MemoryState = { version: 1, rules: {} };

/** What makes two versions of a rule remember the same: its sources, its groups and what it counts. */
export function shapeOf({ memory, inputs, groupBy, fields }: LinkedCorrelation): string {
  const counted =
    memory?.type === 'outlier' ? [memory.measure, memory.bucket, memory.direction] : [];
  const sources = inputs.map((input) => [input.groupBy, input.fields]);
  const text = JSON.stringify([memory?.type, groupBy, fields, sources, ...counted]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Whether something was remembered that this program cannot read: it begins anew, and should say so. */
export function isForeignMemory(value: unknown): boolean {
  return value !== undefined && !(isLogRecord(value) && value.version === 1);
}

/** A state document comes from a file or a bucket: nothing in it is taken on trust. */
export function parseMemory(value: unknown): MemoryState {
  const rules = isLogRecord(value) && value.version === 1 ? value.rules : undefined;
  if (!isLogRecord(rules)) return EMPTY_MEMORY;
  const known = Object.entries(rules)
    .slice(0, MAX_RULES)
    .flatMap(([id, rule]) => {
      const parsed = isLogRecord(rule) && id.length <= MAX_ID ? parseRule(rule) : undefined;
      return parsed === undefined ? [] : [[id, parsed] as const];
    });
  return { version: 1, rules: Object.fromEntries(known) };
}

function parseRule({ shape, watched, oldest, ...packed }: LogRecord): RuleState | undefined {
  if (typeof shape !== 'string' || shape.length > MAX_ID) return undefined;
  const { keys, series, names } = packed;
  return {
    shape,
    watched: parseWatched(watched),
    oldest: typeof oldest === 'number' && oldest >= 0 ? Math.floor(oldest) : 0,
    ...(isPacked(keys) && { keys }),
    ...(isPacked(series) && { series }),
    ...(Array.isArray(names) && { names: parseNames(names) }),
  };
}

function isPacked(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_PACKED;
}

function parseNames(names: readonly unknown[]): readonly Name[] {
  return names.slice(0, MAX_NAMES).flatMap((name) => {
    const values: readonly unknown[] = Array.isArray(name) ? name : [0];
    return values.every(isNamePart) ? [values] : [];
  });
}

function isNamePart(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= MAX_NAME_TEXT);
}

/**
 * What two runs remember, as one: every key and hour of either. Rules that neither saw lately stay;
 * of a rule that changed, the newer run's memory holds.
 */
export function joinMemories(older: MemoryState, newer: MemoryState): MemoryState {
  const rules = new Map(Object.entries(older.rules));
  for (const [id, rule] of Object.entries(newer.rules)) {
    const known = rules.get(id);
    rules.set(id, known?.shape === rule.shape ? joinRules(known, rule) : rule);
  }
  const newest = Math.max(0, ...[...rules.values()].map(({ oldest }) => oldest));
  const alive = [...rules].filter(([, { oldest }]) => oldest >= newest - FORGOTTEN_DAYS);
  return { version: 1, rules: Object.fromEntries(alive) };
}

/** A rule that nobody ran for so long is gone from the pack. */
const FORGOTTEN_DAYS = 180;

function joinRules(a: RuleState, b: RuleState): RuleState {
  if (sameMemory(a, b)) return b;
  const oldest = Math.max(a.oldest, b.oldest);
  return {
    shape: b.shape,
    watched: watchedSince(joinWatched(a.watched, b.watched), oldest * 24),
    oldest,
    ...(b.keys !== undefined && { keys: joinKeys(a.keys ?? '', b.keys, oldest) }),
    ...(b.series !== undefined && { series: joinTables(a.series ?? '', b.series, oldest) }),
    ...(b.names !== undefined && { names: joinNames(a.names ?? [], b.names) }),
  };
}

function sameMemory(a: RuleState, b: RuleState): boolean {
  return a.keys === b.keys && a.series === b.series && JSON.stringify(a) === JSON.stringify(b);
}

function joinTables(a: string, b: string, oldest: number): string {
  const joined = new Map<string, Series>(
    [...unpackSeries(a)].filter(([, series]) => latestDay(series) >= oldest),
  );
  for (const [key, series] of unpackSeries(b)) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? series : joinSeries(known, series));
  }
  return packSeries(joined).packed;
}

export function joinNames(a: readonly Name[], b: readonly Name[]): readonly Name[] {
  const names = new Map([...a, ...b].map((name) => [JSON.stringify(name), name]));
  return [...names.values()].slice(-MAX_NAMES);
}

/** For people: how many keys a rule remembers, and how many days it has watched. */
export function countRemembered(rule: RuleState | undefined): {
  readonly keys: number;
  readonly days: number;
} {
  if (rule === undefined) return { keys: 0, days: 0 };
  const { keys = '', series = '', watched } = rule;
  const hours = watched.reduce((sum, [from, to]) => sum + to - from, 0);
  return { keys: countKeys(keys) + unpackSeries(series).size, days: Math.floor(hours / 24) };
}
