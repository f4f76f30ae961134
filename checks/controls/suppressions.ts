import { minimatch } from 'minimatch';

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

/** A suppression for ever is a setting nobody decided. */
const LONGEST_DAYS = 366;

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
