import { isLogRecord } from '../log-record.ts';
import { globMatches } from '../policy-words.ts';
import { globsOverlap } from './glob.ts';

/** Whom a statement names: everybody, a list, or everybody but a list. */
export interface Principals {
  readonly negated: boolean;
  readonly everyone: boolean;
  readonly aws: readonly string[];
  readonly services: readonly string[];
  /** Federated and canonical ids. */
  readonly others: readonly string[];
}

/** One line of a Condition block. Operators and keys are in lower case; values are as written. */
export interface Condition {
  /** Without `IfExists` and without `ForAnyValue:` or `ForAllValues:`. */
  readonly operator: string;
  readonly ifExists: boolean;
  readonly set: '' | 'any' | 'all';
  readonly key: string;
  readonly values: readonly string[];
}

export interface Statement {
  readonly sid: string;
  readonly allow: boolean;
  readonly principals: Principals;
  readonly actions: Matcher;
  readonly resources: Matcher;
  readonly conditions: readonly Condition[];
}
/** A list of patterns, or (`negated`) everything but them. */
export interface Matcher {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

export type PolicyReading =
  | { readonly ok: true; readonly statements: readonly Statement[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a policy document as IAM does: statements, actions, principals and values may each be one
 * or a list. Empty text is a policy without statements. A document that is not a policy is not
 * guessed at.
 */
export function parsePolicy(text: string): PolicyReading {
  if (text.trim() === '') return { ok: true, statements: [] };
  try {
    const document: unknown = JSON.parse(text);
    if (!isLogRecord(document)) return { ok: false, reason: 'it is no JSON object' };
    const statements = many(own(document, 'Statement'));
    if (!statements.every(isLogRecord))
      return { ok: false, reason: 'a statement is no JSON object' };
    return { ok: true, statements: statements.map(parseStatement) };
  } catch {
    return { ok: false, reason: 'it is no JSON' };
  }
}

type Json = Readonly<Record<string, unknown>>;
const own = (record: Json, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function many(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const scalar = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

const texts = (value: unknown): readonly string[] => many(value).map(scalar);

function parseStatement(statement: Json): Statement {
  return {
    sid: scalar(own(statement, 'Sid')),
    // IAM refuses any other spelling; whatever is not a plain Deny counts as the more dangerous one.
    allow: scalar(own(statement, 'Effect')).toLowerCase() !== 'deny',
    principals: parsePrincipals(statement),
    actions: matcher(statement, 'Action', 'NotAction'),
    resources: matcher(statement, 'Resource', 'NotResource'),
    conditions: parseConditions(own(statement, 'Condition')),
  };
}

function matcher(statement: Json, plain: string, negative: string): Matcher {
  const negated = own(statement, negative) !== undefined;
  return { negated, patterns: texts(own(statement, negated ? negative : plain)) };
}

function parsePrincipals(statement: Json): Principals {
  const negated = own(statement, 'NotPrincipal') !== undefined;
  const value = own(statement, negated ? 'NotPrincipal' : 'Principal');
  const block = isLogRecord(value) ? value : { AWS: value };
  const aws = texts(own(block, 'AWS'));
  return {
    negated,
    everyone: aws.includes('*'),
    aws,
    services: texts(own(block, 'Service')),
    others: [...texts(own(block, 'Federated')), ...texts(own(block, 'CanonicalUser'))],
  };
}

function parseConditions(block: unknown): readonly Condition[] {
  if (!isLogRecord(block)) return [];
  return Object.entries(block).flatMap(([operator, lines]) =>
    isLogRecord(lines)
      ? Object.entries(lines).map(([key, values]) => parseCondition(operator, key, texts(values)))
      : [],
  );
}

function parseCondition(written: string, key: string, values: readonly string[]): Condition {
  const lower = written.toLowerCase();
  const bare = lower.replace(/^for(any|all)values?:/, '');
  return {
    operator: bare.replace(/ifexists$/, ''),
    ifExists: bare.endsWith('ifexists'),
    set: lower.startsWith('forany') ? 'any' : lower.startsWith('forall') ? 'all' : '',
    key: key.toLowerCase(),
    values,
  };
}

/** Whether a statement speaks of an action, `s3:PutObject`; case does not matter to IAM. */
export function coversAction({ actions }: Statement, action: string): boolean {
  const wanted = action.toLowerCase();
  const named = actions.patterns.some((pattern) => globMatches(pattern.toLowerCase(), wanted));
  return actions.negated ? !named : named;
}

/** Whether a statement can speak of some resource that `pattern` (an ARN, wildcards allowed) names. */
export function touchesResource({ resources }: Statement, pattern: string): boolean {
  // An SCP without Resource, or a key policy, speaks of everything.
  if (resources.patterns.length === 0) return true;
  if (!resources.negated) return resources.patterns.some((one) => globsOverlap(one, pattern));
  return !resources.patterns.some((one) => one === '*' || globMatches(one, pattern));
}

/** Whether a statement speaks of every resource that `arn` names, literally or by wildcard. */
export function coversResource({ resources }: Statement, arn: string): boolean {
  const named = resources.patterns.some((one) => globMatches(one, arn));
  if (resources.patterns.length === 0) return true;
  return resources.negated ? !named : named;
}

/** Whether the statement speaks to everybody: `*`, or everybody but a few. */
export const namesEveryone = ({ principals }: Statement): boolean =>
  principals.negated || principals.everyone;

/** How a statement is told apart in a sentence. */
export const nameOf = (statement: Statement): string =>
  statement.sid === '' ? 'a statement without a Sid' : `statement ${statement.sid}`;
