import { minimatch } from 'minimatch';
import { parse } from 'yaml';
import { UsageError } from '../errors.ts';
import { isLogRecord } from '../log-record.ts';
import { nearest } from './nearest.ts';

/** An exception somebody took on: what, why, who, until when. */
export interface Suppression {
  readonly control: string;
  /** A glob over the result's resource, `account:resource` too. */
  readonly resource: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
}

const KEYS = ['control', 'resource', 'reason', 'owner', 'expires'] as const;
/** A suppression for ever is a setting nobody decided. */
const LONGEST_DAYS = 366;

/**
 * Reads the `suppressions` list of a YAML document. Entries without `control` belong to other
 * rooms and are left alone.
 * @throws UsageError naming every fault at once, each with its place and its cure
 */
export function parseSuppressions(text: string, known: readonly string[]): readonly Suppression[] {
  const document: unknown = parse(text, { maxAliasCount: 20 });
  const list = isLogRecord(document) ? document.suppressions : document;
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new UsageError('suppressions: write a list of exceptions');
  const entries: readonly unknown[] = list;
  const own = entries.map((entry, index) => ({ entry, path: `suppressions[${index}]` }));
  const faults = own.flatMap(({ entry, path }) => faultsOf(entry, path, known));
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return own.flatMap(({ entry }) => (belongs(entry) ? [suppressionOf(entry)] : []));
}

type Json = Readonly<Record<string, unknown>>;
const belongs = (entry: unknown): entry is Json =>
  isLogRecord(entry) && Object.hasOwn(entry, 'control');

function faultsOf(entry: unknown, path: string, known: readonly string[]): readonly string[] {
  if (!isLogRecord(entry)) return [`${path}: write a mapping with ${KEYS.join(', ')}`];
  if (!belongs(entry)) return [];
  const missing = KEYS.filter((key) => textOf(entry, key) === '').map(
    (key) => `${path}.${key}: is missing; ${CURES[key]}`,
  );
  const control = textOf(entry, 'control');
  const strange = Object.keys(entry)
    .filter((key) => !KEYS.some((one) => one === key))
    .map((key) => `${path}.${key}: unknown key; did you mean ${nearest(key, KEYS)}?`);
  const wrong =
    control === '' || known.includes(control)
      ? []
      : [
          `${path}.control: there is no control ${control}; did you mean ${nearest(control, known)}?`,
        ];
  const day = textOf(entry, 'expires');
  const undated =
    day === '' || isDay(day)
      ? []
      : [`${path}.expires: ${day} is no day; write YYYY-MM-DD, for example 2027-03-31`];
  return [...missing, ...strange, ...wrong, ...undated];
}

const CURES: Readonly<Record<(typeof KEYS)[number], string>> = {
  control: 'name a control, for example ARC-06',
  resource: "give a resource pattern, for example 'arn:aws:s3:::org-trail-archive'",
  reason: 'say why this is no fault here',
  owner: 'say who answers for it',
  expires: `give the last day it holds, YYYY-MM-DD, at most ${LONGEST_DAYS} days ahead`,
};

function textOf(entry: Json, key: string): string {
  const value = Object.hasOwn(entry, key) ? entry[key] : undefined;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const suppressionOf = (entry: Json): Suppression => ({
  control: textOf(entry, 'control'),
  resource: textOf(entry, 'resource'),
  reason: textOf(entry, 'reason'),
  owner: textOf(entry, 'owner'),
  expires: textOf(entry, 'expires'),
});

/** Whether it holds on a day: not after its last one, and not when that lies absurdly far ahead. */
export function isInForce({ expires }: Suppression, now: string): boolean {
  const last = Date.parse(`${expires}T23:59:59.999Z`);
  const today = Date.parse(now);
  return today <= last && last - today <= (LONGEST_DAYS + 1) * 86_400_000;
}

/** Globs here may cross `/` and `:`, since ARNs are full of both. */
export function suppresses(
  { control, resource }: Suppression,
  result: { readonly id: string; readonly resource: string; readonly account: string },
): boolean {
  if (control !== result.id) return false;
  const names = [result.resource, `${result.account}:${result.resource}`];
  return names.some((name) => resource === name || minimatch(flatten(name), flatten(resource)));
}

const flatten = (text: string): string => text.replaceAll('/', ':');
