import { isAccountId, isOwnedArn, SAYS_WHO } from '../policy-words.ts';
import type { Condition, Statement } from './iam-policy.ts';
import { namesEveryone } from './iam-policy.ts';

const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

/** What a value must look like before a key with it keeps strangers out. */
const isPath = (value: string): boolean => ORGANIZATION.test(value.split('/')[0] ?? '');
const isNetwork = (value: string): boolean => !/^(\*|.*\/0)$/.test(value);
const isNamed = (value: string): boolean => /[a-z0-9]/i.test(value) && !value.startsWith('*');

const NARROWING_KEYS: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['aws:sourcearn', isOwnedArn],
  ['aws:sourceaccount', isAccountId],
  ['aws:sourceorgid', (value: string) => ORGANIZATION.test(value)],
  ['aws:sourceorgpaths', isPath],
  ['aws:principalorgid', (value: string) => ORGANIZATION.test(value)],
  ['aws:principalorgpaths', isPath],
  ['aws:principalaccount', isAccountId],
  ['aws:principalarn', isOwnedArn],
  ['aws:sourceip', isNetwork],
  ['aws:sourcevpc', isNamed],
  ['aws:sourcevpce', isNamed],
  ['aws:calledvia', isNamed],
  ['aws:calledviafirst', isNamed],
  ['aws:calledvialast', isNamed],
  ['kms:calleraccount', isAccountId],
  ['kms:viaservice', isNamed],
]);

/**
 * Whether a condition keeps strangers out: a positive operator that an absent key does not satisfy,
 * a key that says who is asking, and no value that means anybody.
 */
export function narrows(condition: Condition): boolean {
  const test = NARROWING_KEYS.get(condition.key);
  if (test === undefined || condition.ifExists || condition.set === 'all') return false;
  return (
    SAYS_WHO.has(condition.operator) && condition.values.length > 0 && condition.values.every(test)
  );
}

/** Whether an Allow statement lets anybody in. */
export const isOpen = (statement: Statement): boolean =>
  statement.allow && namesEveryone(statement) && !statement.conditions.some(narrows);

/** The keys that tie a service's use of a resource to whose behalf it acts on. */
const SOURCE_KEYS = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

/** Whether a service may act here only for a named trail, account or organisation. */
export const isTied = (statement: Statement): boolean =>
  statement.conditions.some((one) => SOURCE_KEYS.has(one.key) && narrows(one));

/** The principals a statement really lets in: those of a positive `aws:PrincipalArn` where there is one. */
export function effectivePrincipals(statement: Statement): readonly string[] {
  const named = statement.conditions.find((one) => one.key === 'aws:principalarn' && narrows(one));
  if (named !== undefined) return named.values;
  return statement.principals.negated ? ['*'] : statement.principals.aws;
}

/** The account of a principal written as an ARN or as twelve digits; empty for anything else. */
export function accountOf(principal: string): string {
  if (isAccountId(principal)) return principal;
  const account = principal.split(':')[4] ?? '';
  return isAccountId(account) ? account : '';
}
