import type { Conditions, PolicyDocument, Statement } from '../../stacks/constructs/policy.ts';

/**
 * Says what AWS would answer to a request, from the very policies that are deployed. Written from
 * the IAM user guide, "Policy evaluation logic" and "Condition operators". What it does not know
 * (an operator, a set qualifier) it refuses to judge: a silent no-match would prove anything.
 */
export interface AccessRequest {
  readonly principal: Caller;
  readonly action: string;
  readonly resource: string;
  /** Condition keys of this request; those of the caller are filled in. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

export type Caller =
  | { readonly kind: 'role'; readonly arn: string; readonly organization?: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'federated'; readonly issuer: string };

export interface Policies {
  /** The policy on the resource itself: bucket, key, topic, role trust. */
  readonly resource: PolicyDocument;
  readonly resourceAccount: string;
  /** What the caller's own policies say. @default everything is allowed: a careless administrator */
  readonly identity?: PolicyDocument;
  /** Service control policies that bind the caller. @default none */
  readonly guardrails?: readonly PolicyDocument[];
  /** Keys and role trusts: without the resource's own consent nothing is allowed. @default false */
  readonly consentRequired?: boolean;
}

export type Answer = 'allowed' | 'denied' | 'not allowed';

const ADMINISTRATOR: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'All', Effect: 'Allow', Action: '*', Resource: '*' }],
};

/** `denied`: a Deny matched. `not allowed`: nothing allowed it, which AWS answers alike. */
export function evaluate(policies: Policies, request: AccessRequest): Answer {
  const { identity = ADMINISTRATOR, guardrails = [], resource } = policies;
  const mine = request.principal.kind === 'role' ? [identity, ...guardrails] : [];
  const forMe = resource.Statement.filter((statement) => matchesCaller(statement, request));
  const matching = [...mine.flatMap(({ Statement }) => Statement), ...forMe].filter((statement) =>
    matchesRequest(statement, request),
  );
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return isAllowed(policies, request, forMe) ? 'allowed' : 'not allowed';
}

function isAllowed(
  policies: Policies,
  request: AccessRequest,
  forMe: readonly Statement[],
): boolean {
  const consents = allowing(forMe, request);
  const { principal } = request;
  if (principal.kind !== 'role') return consents.length > 0;
  const { resourceAccount } = policies;
  const own = allowing((policies.identity ?? ADMINISTRATOR).Statement, request).length > 0;
  if (accountOf(principal.arn) !== resourceAccount) return own && consents.length > 0;
  if (consents.some((statement) => namesDirectly(statement, principal.arn))) return true;
  return own && (consents.length > 0 || policies.consentRequired !== true);
}

function allowing(statements: readonly Statement[], request: AccessRequest): readonly Statement[] {
  return statements.filter(
    (statement) => statement.Effect === 'Allow' && matchesRequest(statement, request),
  );
}

/** A statement that names the role itself needs no policy of the role's own account beside it. */
function namesDirectly({ Principal }: Statement, arn: string): boolean {
  if (Principal === '*') return true;
  return listOf(Principal?.AWS ?? []).some((named) => named === arn || named === '*');
}

function matchesCaller({ Principal }: Statement, { principal }: AccessRequest): boolean {
  if (Principal === undefined || Principal === '*') return true;
  const named = (kind: string) => listOf(Principal[kind] ?? []);
  switch (principal.kind) {
    case 'role':
      return named('AWS').some((name) => coversRole(name, principal.arn));
    case 'service':
      return named('Service').includes(principal.name);
    case 'federated':
      return named('Federated').includes(principal.issuer);
  }
}

function coversRole(named: string, arn: string): boolean {
  const account = accountOf(arn);
  return named === '*' || named === arn || named === account || named === rootOf(arn, account);
}

function rootOf(arn: string, account: string): string {
  return `arn:${arn.split(':')[1] ?? ''}:iam::${account}:root`;
}

function matchesRequest(statement: Statement, request: AccessRequest): boolean {
  const context = contextOf(request);
  const { Action, Resource, NotResource, Condition = {} } = statement;
  const wanted = (pattern: string) => like(fill(pattern, context), request.resource);
  return (
    listOf(Action).some((pattern) => like(pattern.toLowerCase(), request.action.toLowerCase())) &&
    (Resource === undefined || listOf(Resource).some(wanted)) &&
    (NotResource === undefined || !listOf(NotResource).some(wanted)) &&
    matchesConditions(Condition, context)
  );
}

type Context = ReadonlyMap<string, readonly string[]>;

function contextOf({ principal, context = {} }: AccessRequest): Context {
  const caller: Readonly<Record<string, string | readonly string[]>> =
    principal.kind === 'role'
      ? {
          'aws:PrincipalArn': principal.arn,
          'aws:PrincipalAccount': accountOf(principal.arn),
          'aws:PrincipalIsAWSService': 'false',
          ...(principal.organization === undefined
            ? {}
            : { 'aws:PrincipalOrgID': principal.organization }),
        }
      : { 'aws:PrincipalIsAWSService': String(principal.kind === 'service') };
  const all = { 'aws:SecureTransport': 'true', ...caller, ...context };
  return new Map(Object.entries(all).map(([key, value]) => [key.toLowerCase(), listOf(value)]));
}

function matchesConditions(conditions: Conditions, context: Context): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      matchesCondition(operator, context.get(key.toLowerCase()), {
        values: listOf(values).map((value) => fill(value, context)),
      }),
    ),
  );
}

/** One operator on one key. `present` is undefined where the request does not carry the key. */
function matchesCondition(
  operator: string,
  present: readonly string[] | undefined,
  { values }: { readonly values: readonly string[] },
): boolean {
  const { quantifier, name, ifExists } = partsOf(operator);
  if (name === 'Null') return values.includes(String(present === undefined));
  const test = testOf(name);
  if (present === undefined)
    return ifExists || (quantifier === '' ? test.negative : quantifier === 'ForAllValues');
  const holds = (value: string) =>
    test.negative
      ? !values.some((wanted) => test.matches(wanted, value))
      : values.some((wanted) => test.matches(wanted, value));
  return quantifier === 'ForAllValues' ? present.every(holds) : present.some(holds);
}

function partsOf(operator: string) {
  const found = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/.exec(operator);
  if (found?.[2] === undefined) throw new Error(`cannot read the operator ${operator}`);
  return { quantifier: found[1] ?? '', name: found[2], ifExists: found[3] !== undefined };
}

interface Test {
  readonly negative: boolean;
  readonly matches: (wanted: string, value: string) => boolean;
}

const equal = (wanted: string, value: string) => wanted === value;
const equalInAnyCase = (wanted: string, value: string) =>
  wanted.toLowerCase() === value.toLowerCase();
const number = (compare: (value: number, wanted: number) => boolean): Test => ({
  negative: false,
  matches: (wanted, value) => compare(Number(value), Number(wanted)),
});

const TESTS: ReadonlyMap<string, Test> = new Map([
  ['StringEquals', { negative: false, matches: equal }],
  ['StringNotEquals', { negative: true, matches: equal }],
  ['StringEqualsIgnoreCase', { negative: false, matches: equalInAnyCase }],
  ['StringNotEqualsIgnoreCase', { negative: true, matches: equalInAnyCase }],
  ['StringLike', { negative: false, matches: like }],
  ['StringNotLike', { negative: true, matches: like }],
  ['ArnEquals', { negative: false, matches: arnLike }],
  ['ArnLike', { negative: false, matches: arnLike }],
  ['ArnNotEquals', { negative: true, matches: arnLike }],
  ['ArnNotLike', { negative: true, matches: arnLike }],
  ['Bool', { negative: false, matches: equalInAnyCase }],
  ['NumericLessThan', number((value, wanted) => value < wanted)],
  ['NumericGreaterThan', number((value, wanted) => value > wanted)],
]);

function testOf(name: string): Test {
  const test = TESTS.get(name);
  if (test === undefined) throw new Error(`this evaluator does not know the operator ${name}`);
  return test;
}

/**
 * `*` is any run of characters, `?` one. The pieces between the stars are found from left to right;
 * the earliest place is always good enough, so nothing is ever tried twice.
 */
export function like(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return first.length === value.length && stands(first, value, 0);
  if (!stands(first, value, 0)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = find(piece, value, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  const end = value.length - last.length;
  return end >= at && stands(last, value, end);
}

function find(piece: string, value: string, from: number): number {
  for (let at = from; at + piece.length <= value.length; at++)
    if (stands(piece, value, at)) return at;
  return -1;
}

function stands(piece: string, value: string, at: number): boolean {
  for (let i = 0; i < piece.length; i++)
    if (at + i >= value.length || (piece[i] !== '?' && piece[i] !== value[at + i])) return false;
  return true;
}

/** ARN operators compare part by part: a `*` does not reach across a colon into the next part. */
function arnLike(pattern: string, value: string): boolean {
  const [wanted, found] = [partsOfArn(pattern), partsOfArn(value)];
  return wanted.length === found.length && wanted.every((part, i) => like(part, found[i] ?? ''));
}

function partsOfArn(arn: string): readonly string[] {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Policy variables such as `${aws:PrincipalOrgID}`; one without a value matches nothing. */
function fill(text: string, context: Context): string {
  return text.replace(
    /\$\{([\w-]+:[\w:/-]+)\}/g,
    (_, key: string) => context.get(key.toLowerCase())?.[0] ?? '\u0000',
  );
}

function accountOf(arn: string): string {
  return arn.split(':')[4] ?? '';
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
