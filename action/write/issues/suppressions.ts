import type { Finding } from '../../../checks/finding.ts';
import { matchesGlobs } from './routing.ts';

type Globs = string | readonly string[] | undefined;

/** One exception: what it covers, why, who answers for it, and when it ends. */
export interface Suppression {
  readonly fingerprint?: string | undefined;
  readonly rule?: Globs;
  readonly accounts?: Globs;
  readonly regions?: Globs;
  readonly resources?: Globs;
  readonly reason: string;
  readonly owner: string;
  /** Its last day in UTC, `YYYY-MM-DD`. */
  readonly expires: string;
}

/**
 * When the suppression of a finding ends, as Unix seconds: the latest of the entries that cover it
 * and have not ended. Undefined where none does. An entry ends with the last second (UTC) of its day.
 */
export function suppressedUntil(
  finding: Finding,
  entries: readonly Suppression[],
  now: number,
): number | undefined {
  const ends = entries
    .filter((entry) => covers(entry, finding))
    .map(({ expires }) => endOf(expires))
    .filter((end) => end > now);
  return ends.length === 0 ? undefined : Math.max(...ends);
}

/** Entries that have ended, so that somebody tidies them up. */
export function endedSuppressions(
  entries: readonly Suppression[],
  now: number,
): readonly Suppression[] {
  return entries.filter(({ expires }) => endOf(expires) <= now);
}

function endOf(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 1000) + 86_400;
}

function covers(entry: Suppression, finding: Finding): boolean {
  return (
    (entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
    matchesGlobs(entry.rule, finding.id) &&
    matchesGlobs(entry.accounts, finding.account) &&
    matchesGlobs(entry.regions, finding.region) &&
    matchesGlobs(entry.resources, finding.resource)
  );
}
