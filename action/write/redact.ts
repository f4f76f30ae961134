import { createHash } from 'node:crypto';
import type { Finding } from '../../checks/finding.ts';

/** What is hidden besides secrets, which are always hidden. */
export interface Redaction {
  /** Account ids keep their last four digits. */
  readonly accounts?: boolean;
  /** Names of users, roles and sessions become a short mark that is the same for the same name. */
  readonly principals?: boolean;
  /** IP addresses. */
  readonly addresses?: boolean;
}

type Replacement = readonly [pattern: RegExp, by: string | ((...groups: string[]) => string)];

/** Shapes of secrets that end up in request parameters, user agents and error messages. */
const SECRETS: readonly Replacement[] = [
  [
    /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,10000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    '[private key]',
  ],
  // Its last four letters let people find the key in a list, and nobody use it.
  [/\b(A[KS]IA)[A-Z2-7]{12}([A-Z2-7]{4})\b/g, '$1…$2'],
  [/\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})/g, '[github token]'],
  [/\bxox[a-z]-[A-Za-z0-9-]{10,200}/g, '[slack token]'],
  [/\beyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{0,4000}/g, '[json web token]'],
  [/\b(?:FwoGZXIvYXdz|IQoJb3JpZ2lu)[A-Za-z0-9+/=%]{20,4000}/g, '[session token]'],
  [/([?&]X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"']{1,4000}/gi, '$1[secret]'],
  [/(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@"']{1,200}:)[^\s/@"']{1,200}@/gi, '$1[secret]@'],
  [
    /(\bauthorization["']?\s{0,5}[:=]\s{0,5}["']?(?:bearer|basic|token)\s{1,5})[^\s"',;]{1,4000}/gi,
    '$1[secret]',
  ],
  [
    /(\b[a-z_-]{0,40}(?:password|passwd|secret|secret_?access_?key|session_?token|api_?key|private_?key)["']?\s{0,5}[:=]\s{0,5}["']?)(?!\[)[^\s"',;&}]{1,4000}/gi,
    '$1[secret]',
  ],
];

const ADDRESSES: readonly Replacement[] = [
  [/(?<!\d|\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d|\.\d)/g, '[address]'],
  [/(?<![0-9a-z:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![0-9a-z:])/gi, '[address]'],
];

const ACCOUNTS: readonly Replacement[] = [[/(?<!\d)\d{8}(\d{4})(?!\d)/g, 'account-$1']];

/** The part of an ARN that names somebody, with what it may contain. */
const PRINCIPAL_IN_ARN =
  /\b((?:user|role|assumed-role|federated-user|group)\/)(?!principal-)([\w+=,.@/-]{1,300})/g;

/** Text without secrets. What only looks like one goes, too: a false alarm here costs nothing. */
export function redactSecrets(text: string): string {
  return replaced(text, SECRETS);
}

/** Text without secrets and without what was asked to be hidden, as far as it shows by itself. */
export function redactText(text: string, redaction: Redaction = {}): string {
  return hider(redaction, [])(text);
}

/** A finding as it may be told: no secrets, and nothing that was asked to be hidden. Identity stays. */
export function redactFinding(finding: Finding, redaction: Redaction = {}): Finding {
  const hide = hider(redaction, redaction.principals === true ? namesIn(finding) : []);
  const name = (label: string, value: string) =>
    redaction.principals === true && NAMES_SOMEBODY.test(label) ? mark(value) : hide(value);
  return {
    ...finding,
    title: hide(finding.title),
    account: hide(finding.account),
    resource: hide(finding.resource),
    summary: hide(finding.summary),
    facts: finding.facts.map(({ label, value }) => ({ label, value: name(label, value) })),
    evidence: finding.evidence.map((row) => ({ ...row, what: hide(row.what), key: hide(row.key) })),
    nextSteps: finding.nextSteps.map(({ text, command }) => ({
      text: hide(text),
      ...(command === undefined ? {} : { command: hide(command) }),
    })),
  };
}

/** Labels are ours, or the last names of fields: `userName`, `roleName`, but not `userAgent`. */
const NAMES_SOMEBODY =
  /^(?:who|actor|principal|user(?: ?name)?\b(?! ?agent)|role|session|identity)/i;

/** The names a finding gives to who did it: whole, and the last part of an ARN. */
function namesIn({ facts }: Finding): readonly string[] {
  const values = facts.filter(({ label }) => NAMES_SOMEBODY.test(label)).map(({ value }) => value);
  const parts = values.flatMap((value) => [value, value.split(/[/:]/).at(-1) ?? '']);
  // The longest first, so that no part of a name is hidden before the whole of it.
  return [...new Set(parts)]
    .filter(({ length }) => length >= 3 && length <= 300)
    .sort((a, b) => b.length - a.length)
    .slice(0, 20);
}

function hider(
  { accounts, principals, addresses }: Redaction,
  names: readonly string[],
): (text: string) => string {
  const rules: readonly Replacement[] = [
    ...SECRETS,
    ...names.map((name): Replacement => [wholeWord(name), mark(name)]),
    ...(principals === true ? [[PRINCIPAL_IN_ARN, markInArn] satisfies Replacement] : []),
    ...(addresses === true ? ADDRESSES : []),
    ...(accounts === true ? ACCOUNTS : []),
  ];
  return (text) => replaced(text, rules);
}

function replaced(text: string, rules: readonly Replacement[]): string {
  return rules.reduce(
    (clean, [pattern, by]) =>
      typeof by === 'string' ? clean.replace(pattern, by) : clean.replace(pattern, by),
    text,
  );
}

function wholeWord(name: string): RegExp {
  const literal = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

function markInArn(...[, kind = '', name = '']: string[]): string {
  return `${kind}${mark(name)}`;
}

/** The same mark for a name alone and at the end of an ARN. */
function mark(name: string): string {
  const last = name.split(/[/:]/).at(-1) ?? '';
  return `principal-${createHash('sha256').update(last).digest('hex').slice(0, 8)}`;
}
