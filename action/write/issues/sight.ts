import type { Finding, FindingKind } from '../../../checks/finding.ts';
import { shortHash, type Ledger } from './ledger.ts';

/** Where something was looked for: every one of the rules in every one of the places. */
export interface Scope {
  readonly kind: FindingKind;
  readonly rules: readonly string[];
  readonly places: readonly { readonly account: string; readonly region: string }[];
}

/** What one run saw, and how far it looked. */
export interface Observation {
  readonly findings: readonly Finding[];
  /** Looked at in full: only there does "not found" mean anything. */
  readonly evaluated: readonly Scope[];
  /** Fingerprints that were checked one by one and are fine now: a late digest, a passing control. */
  readonly passed: readonly string[];
  /** All rules and places there are today; what lies outside is an orphan. Unknown where absent. */
  readonly configured?: readonly Scope[];
}

/** `unknown` covers what was not looked at, or could not be: it never closes anything. */
export type Presence = 'present' | 'absent' | 'unknown' | 'orphan';

export interface Subject extends Pick<Ledger, 'rule' | 'place'> {
  readonly fingerprint: string;
  readonly kind: string;
}

/**
 * Integrity faults that a later look can disprove: what was missing or unread arrived after all.
 * Everything else is proof that something was altered, and no later run makes that undone.
 */
const DISPROVABLE = new Set(
  [
    'DIGEST_MISSING',
    'DIGEST_ACCESS_DENIED',
    'DIGEST_NOT_CHECKED',
    'DIGESTS_STALE',
    'NO_DIGESTS',
    'LOG_MISSING',
    'LOG_UNVERIFIED',
    'LOG_OUTSIDE_COVERAGE',
    'LOG_ACCESS_DENIED',
    'LOG_ARCHIVED',
    'LOG_NOT_CHECKED',
    'PUBLIC_KEY_NOT_FOUND',
    'CHAIN_GAP',
    'ACCOUNT_MISSING',
    'REGION_MISSING',
  ].map((id) => shortHash(id)),
);

/** The place of an issue that stands for many findings of one rule. */
export const EVERYWHERE = shortHash('*', '*');

/** Answers, for what an issue is about, what this run can say of it. */
export function lookFor(observation: Observation): (subject: Subject) => Presence {
  const present = new Set(observation.findings.map(({ fingerprint }) => fingerprint));
  const passed = new Set(observation.passed);
  const looked = coverage(observation.evaluated);
  const exists = observation.configured && coverage(observation.configured);
  const isFine = (subject: Subject) => {
    const proven = passed.has(subject.fingerprint);
    if (subject.kind === 'integrity') return proven && DISPROVABLE.has(subject.rule);
    return proven || wasLookedFor(subject, looked, exists);
  };
  // Without its hashes (somebody damaged the ledger) nothing can be said of where it was looked for.
  const isOrphan = (subject: Subject) =>
    subject.rule !== '' && exists?.some((scope) => covers(scope, subject)) === false;
  return (subject) => {
    if (present.has(subject.fingerprint)) return 'present';
    if (isOrphan(subject)) return 'orphan';
    return isFine(subject) ? 'absent' : 'unknown';
  };
}

interface Coverage {
  readonly kind: FindingKind;
  readonly rules: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

function coverage(scopes: readonly Scope[]): readonly Coverage[] {
  return scopes.map(({ kind, rules, places }) => ({
    kind,
    rules: new Set(rules.map((rule) => shortHash(rule))),
    places: new Set(places.map(({ account, region }) => shortHash(account, region))),
  }));
}

function covers({ kind, rules, places }: Coverage, subject: Subject): boolean {
  if (kind !== subject.kind || !rules.has(subject.rule)) return false;
  return subject.place === EVERYWHERE || places.has(subject.place);
}

/** An issue for many places is only settled by a look at all of them. */
function wasLookedFor(
  subject: Subject,
  looked: readonly Coverage[],
  exists: readonly Coverage[] | undefined,
): boolean {
  if (subject.place !== EVERYWHERE) return looked.some((scope) => covers(scope, subject));
  const all = (exists ?? looked).filter((scope) => covers(scope, subject));
  const places = new Set(all.flatMap((scope) => [...scope.places]));
  return (
    places.size > 0 &&
    [...places].every((place) => looked.some((scope) => covers(scope, { ...subject, place })))
  );
}
