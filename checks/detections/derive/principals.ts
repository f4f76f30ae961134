import { isLogRecord } from '../../log-record.ts';
import { deniesStrangers, isNarrowed, isWhole, valuesOfKeys } from './conditions.ts';
import { covers, isAnything } from './globs.ts';
import { own, textsOf } from './policy-document.ts';
import type { Statement } from './policy-document.ts';

/** Whom a resource policy or a trust policy lets in. Lists are sorted, each value once. */
export interface LetIn {
  /** Anybody in the world, with no condition that keeps strangers out. */
  readonly everybody: boolean;
  /** What everybody may do, in small letters. */
  readonly publicActions: readonly string[];
  /** Accounts other than the resource's own. */
  readonly otherAccounts: readonly string[];
  /** What these may do, in small letters. */
  readonly otherAccountActions: readonly string[];
  /** Organisations that are let in as a whole, `o-…`. */
  readonly organizations: readonly string[];
  /** AWS services. */
  readonly services: readonly string[];
  /** Identity providers: an ARN, or the name of a provider that AWS knows. */
  readonly identityProviders: readonly string[];
  /** Those whose every user is let in: no condition names a subject. */
  readonly openIdentityProviders: readonly string[];
}

const ORGANIZATION_KEYS = ['aws:principalorgid', 'aws:principalorgpaths'];
const ACCOUNT_KEYS = ['aws:principalaccount', 'aws:sourceaccount', 'kms:calleraccount'];
const MAX_LISTED = 200;

/** @param account the account that owns what the policy protects */
export function letIn(statements: readonly Statement[], account: string): LetIn {
  const closing = statements.filter(isClosing);
  const allowed = statements.filter(({ allows }) => allows);
  const toAll = allowed.filter(namesEverybody);
  const isOpen = (one: Statement) =>
    !isNarrowed(one) && !closing.some((deny) => isUnder(deny, one));
  const open = toAll.filter(isOpen);
  const foreign = (one: Statement) => accountsIn(one).filter((other) => other !== account);
  const shared = allowed.filter((one) => foreign(one).length > 0);
  const federated = allowed.filter((one) => principals(one, 'Federated').length > 0);
  return {
    everybody: open.length > 0,
    publicActions: listed(open.flatMap(actionsOf)),
    otherAccounts: listed(shared.flatMap(foreign)),
    otherAccountActions: listed(shared.flatMap(actionsOf)),
    organizations: listed(toAll.flatMap(organizationsOf)),
    services: listed(allowed.flatMap((one) => principals(one, 'Service'))),
    identityProviders: listed(federated.flatMap((one) => principals(one, 'Federated'))),
    openIdentityProviders: listed(
      federated.filter(trustsEveryUser).flatMap((one) => principals(one, 'Federated')),
    ),
  };
}

/** A `Deny` that keeps out everybody but those it names. */
function isClosing(statement: Statement): boolean {
  const { allows, exceptPrincipals, conditions } = statement;
  if (allows || !isWhole(statement)) return false;
  if (exceptPrincipals) return conditions.length === 0 && !namesEverybody(statement);
  return namesEverybody(statement) && deniesStrangers(statement);
}

/** Whether a `Deny` speaks of all that another statement allows. */
function isUnder(deny: Statement, { resources, exceptResources }: Statement): boolean {
  if (deny.exceptResources || exceptResources) return false;
  return resources.every((one) => deny.resources.some((pattern) => covers(pattern, one)));
}

/** `*`, `{"AWS": "*"}`, a list with either; and everybody but some, with `NotPrincipal`. */
function namesEverybody(statement: Statement): boolean {
  const { principal, exceptPrincipals, allows } = statement;
  if (exceptPrincipals && allows) return true;
  return (textsOf(principal) ?? awsIn(principal)).some(isAnything);
}

function awsIn(principal: unknown): readonly string[] {
  return isLogRecord(principal) ? (textsOf(own(principal, 'AWS')) ?? []) : [];
}

function principals({ principal, exceptPrincipals }: Statement, kind: string): readonly string[] {
  if (exceptPrincipals || !isLogRecord(principal)) return [];
  return textsOf(own(principal, kind)) ?? [];
}

/** Accounts that are named, as principals or by a condition on everybody. */
function accountsIn(statement: Statement): readonly string[] {
  const named = principals(statement, 'AWS');
  const limits = namesEverybody(statement) ? valuesOfKeys(statement, ACCOUNT_KEYS) : [];
  return [...named, ...limits].flatMap(accountIn);
}

/** The account of `111111111111` or `arn:aws:iam::111111111111:…`; an unknown id has none. */
function accountIn(principal: string): readonly string[] {
  const [, bare, inArn] =
    /^(?:(\d{12})|arn:[a-z-]{1,20}:(?:iam|sts)::(\d{12}):.*)$/su.exec(principal) ?? [];
  const account = bare ?? inArn;
  return account === undefined ? [] : [account];
}

function organizationsOf(statement: Statement): readonly string[] {
  return valuesOfKeys(statement, ORGANIZATION_KEYS).flatMap(
    (value) => /^o-[0-9a-z]{2,32}/u.exec(value)?.[0] ?? [],
  );
}

function actionsOf({ actions, exceptActions }: Statement): readonly string[] {
  return exceptActions ? ['*'] : actions.map((action) => action.toLowerCase());
}

/**
 * A token of an identity provider says who it is for under `…:sub`, or a key like it. Where no
 * condition asks for it, or any value is welcome, every user of the provider is let in. SAML asks
 * the provider itself, which belongs to the account.
 */
function trustsEveryUser(statement: Statement): boolean {
  const isOidc = principals(statement, 'Federated').some((one) => !one.includes(':saml-provider/'));
  return isOidc && !statement.conditions.some(asksForSubject);
}

const SUBJECT_KEYS =
  /:(?:sub|amr|id|repository|repository_id|repository_owner|repository_owner_id|job_workflow_ref|namespace_id|project_path|oaud|email|hd|environment)$/u;

function asksForSubject({ operator, key, values }: Statement['conditions'][number]): boolean {
  const asks = /^(?:foranyvalue:)?string(?:equals|equalsignorecase|like)$/u.test(operator);
  // `repo:*` is any repository of the world.
  const names = (value: string) => !/^(?:[a-z_-]+:)?[*?]/u.test(value) && value !== '';
  return asks && SUBJECT_KEYS.test(key) && values.length > 0 && values.every(names);
}

function listed(values: readonly string[]): readonly string[] {
  return [...new Set(values.map((value) => value.slice(0, 256)))].sort().slice(0, MAX_LISTED);
}
