import type { Finding, FindingKind } from '../../../checks/finding.ts';
import { shortHash, type Ledger } from './ledger.ts';

/** Where something was looked for: every one of the rules in every one of the places. */
export interface Scope {
  readonly kind: FindingKind;
  readonly rules: readonly string[] | 'all';
  readonly places: readonly { readonly account: string; readonly region: string }[] | 'all';
}

/** Hours that were looked at again, and proved. Instants are ISO 8601 in UTC. */
export interface Proved {
  readonly account: string;
  readonly region: string;
  readonly trail: string;
  readonly from: string;
  readonly to: string;
}

/** What one run saw, and how far it looked. */
export interface Observation {
  readonly findings: readonly Finding[];
  /** Looked at in full: only there does "not found" mean anything. */
  readonly evaluated: readonly Scope[];
  /** Fingerprints that were checked one by one and are fine now: a late digest, a passing control. */
  readonly passed: readonly string[];
  /** Hours whose digests and log files were looked at again and are whole. @default none */
  readonly proved?: readonly Proved[];
  /** The version of each rule's meaning, by the rule's id. Unknown where absent. */
  readonly versions?: ReadonlyMap<string, number>;
  /** All rules and places there are today; what lies outside is an orphan. Unknown where absent. */
  readonly configured?: readonly Scope[];
}

/** `unknown` covers what was not looked at, or could not be: it never closes anything. */
export type Presence = 'present' | 'absent' | 'unknown' | 'orphan';

export interface Subject extends Pick<Ledger, 'rule' | 'place'>, Partial<Unproved> {
  readonly fingerprint: string;
  readonly kind: string;
}

type Unproved = Pick<Ledger, 'from' | 'to' | 'trail'>;

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
    'TRAIL_NOT_LOGGING',
    'TRAIL_VALIDATION_DISABLED',
    'TRAIL_DELIVERY_ERROR',
  ].map((id) => shortHash(id)),
);

/** The place of an issue that stands for many findings of one rule. */
export const EVERYWHERE = shortHash('*', '*');

/** Answers, for what an issue is about, what this run can say of it. */
export function lookFor(observation: Observation): (subject: Subject) => Presence {
  const present = new Set(observation.findings.map(({ fingerprint }) => fingerprint));
  const passed = new Set(observation.passed);
  const stretches = stretchesBy(observation.proved ?? []);
  const looked = coverage(observation.evaluated);
  const exists = observation.configured && coverage(observation.configured);
  const isFine = (subject: Subject) => {
    const proven = passed.has(subject.fingerprint);
    if (subject.kind === 'integrity')
      return DISPROVABLE.has(subject.rule) && (proven || wasProved(subject, stretches));
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

/** Proved stretches by place, then by trail. */
type Stretches = ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>>;
type Span = readonly [from: number, to: number];

function stretchesBy(proved: readonly Proved[]): Stretches {
  const places = new Map<string, Map<string, Span[]>>();
  for (const { account, region, trail, from, to } of proved) {
    const place = shortHash(account, region);
    const trails = places.get(place) ?? new Map<string, Span[]>();
    const name = shortHash(trail);
    const span: Span = [Date.parse(from) / 1000, Date.parse(to) / 1000];
    places.set(place, trails.set(name, [...(trails.get(name) ?? []), span]));
  }
  return places;
}

/** Every hour that was not proved must lie in what its trail proved now; without a trail, in what each did. */
function wasProved({ place, from = 0, to = 0, trail = '' }: Subject, all: Stretches): boolean {
  const trails = all.get(place);
  if (to === 0 || trails === undefined) return false;
  const asked = trail === '' ? [...trails.values()] : [trails.get(trail) ?? []];
  return asked.every((spans) => spans.some(([start, end]) => start <= from && to <= end));
}

interface Coverage {
  readonly kind: FindingKind;
  readonly rules: ReadonlySet<string> | 'all';
  readonly places: ReadonlySet<string> | 'all';
}

function coverage(scopes: readonly Scope[]): readonly Coverage[] {
  return scopes.map(({ kind, rules, places }) => ({
    kind,
    rules: rules === 'all' ? rules : new Set(rules.map((rule) => shortHash(rule))),
    places:
      places === 'all'
        ? places
        : new Set(places.map(({ account, region }) => shortHash(account, region))),
  }));
}

function covers({ kind, rules, places }: Coverage, subject: Subject): boolean {
  if (kind !== subject.kind || (rules !== 'all' && !rules.has(subject.rule))) return false;
  return subject.place === EVERYWHERE || places === 'all' || places.has(subject.place);
}

/** An issue for many places is only settled by a look at all of them. */
function wasLookedFor(
  subject: Subject,
  looked: readonly Coverage[],
  exists: readonly Coverage[] | undefined,
): boolean {
  if (subject.place !== EVERYWHERE) return looked.some((scope) => covers(scope, subject));
  const all = (exists ?? looked).filter((scope) => covers(scope, subject));
  // Where nobody knows all the places there are, nobody has looked at all of them.
  const places = all.flatMap((scope) => (scope.places === 'all' ? ['?'] : [...scope.places]));
  return (
    places.length > 0 &&
    places.every((place) => looked.some((scope) => covers(scope, { ...subject, place })))
  );
}
