import type { Fact as Label, Severity, Step } from '../finding.ts';
import type { Fact, NotKnown } from '../snapshot.ts';
import type { Frameworks } from './frameworks.ts';
import type { World } from './world.ts';

export const STATUSES = ['fail', 'unknown', 'pass', 'not-applicable'] as const;
/** Four answers. `unknown` is never a pass and never a failure: it names the call that was refused. */
export type Status = (typeof STATUSES)[number];

export const FAMILIES = [
  'ORG',
  'TRAIL',
  'EVT',
  'LAKE',
  'ARC',
  'KEY',
  'CWL',
  'MON',
  'SEC',
  'INT',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Where a verdict is about; `region` is `global` where there is none. */
export interface Place {
  readonly resource: string;
  readonly account: string;
  readonly region: string;
}

export interface Verdict extends Place {
  readonly status: Status;
  readonly message: string;
  /** Expected, found: what a reader checks first. */
  readonly facts: readonly Label[];
  /** Ready-made steps with the organisation's own names filled in. */
  readonly steps: readonly Step[];
  readonly blocked?: NotKnown;
  /** When the cause is milder than the control's usual one. */
  readonly severity?: Severity;
}

/** How to mend it, three ways. `{trail}`, `{bucket}`, `{key}`, `{account}`, `{region}`, `{org}` are filled in. */
export interface Fix {
  readonly console: string;
  readonly cli: string;
  readonly stack: string;
}

export interface Control {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly fix: Fix;
  readonly falsePositives: readonly string[];
  readonly frameworks: Frameworks;
  /** The calls whose answers it hangs on, as IAM's prefix and the API's name. */
  readonly reads: readonly string[];
  readonly judge: (world: World) => readonly Verdict[];
}

/** The family a control id belongs to. */
export function familyOf(id: string): Family {
  const prefix = id.slice(0, id.indexOf('-'));
  const family = FAMILIES.find((name) => name === prefix);
  if (family === undefined) throw new Error(`${id}: no control family has this prefix`);
  return family;
}

const verdict =
  (status: Status) =>
  (at: Place, message: string, more: Partial<Verdict> = {}): Verdict => ({
    facts: [],
    steps: [],
    ...more,
    resource: at.resource,
    account: at.account,
    region: at.region,
    status,
    message,
  });

export const pass = verdict('pass');
export const fail = verdict('fail');
export const notApplicable = verdict('not-applicable');

/** The verdict on what could not be read: names the call and the permission that is missing. */
export function unknown(at: Place, blocked: NotKnown): Verdict {
  const message = `not known: ${blocked.call} said ${blocked.reason}; it needs ${blocked.permission}`;
  return verdict('unknown')(at, message, { blocked });
}

/** Judges a fact if it is known, and says `unknown` if it is not. */
export function given<T>(at: Place, fact: Fact<T>, judge: (value: T) => Verdict): Verdict {
  return fact.known ? judge(fact.value) : unknown(at, fact);
}

/** `expected` and `found` as labelled values. */
export const compared = (expected: string, found: string): Pick<Verdict, 'facts'> => ({
  facts: [
    { label: 'expected', value: expected },
    { label: 'found', value: found },
  ],
});

/** A fact of the policy or the trail that is simply true or not. */
export function passIf(
  holds: boolean,
  at: Place,
  words: { readonly yes: string; readonly no: string } & Partial<Verdict>,
): Verdict {
  const { yes, no, ...more } = words;
  return holds ? pass(at, yes) : fail(at, no, more);
}
