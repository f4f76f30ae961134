import { isAccountId, isOwnedArn, SAYS_WHO } from '../../policy-words.ts';
import { parseNetwork } from '../load/network.ts';
import { isAnything } from './globs.ts';
import type { ConditionTest, Statement } from './policy-document.ts';

/*
 * Which conditions keep strangers out of a statement that names everybody. A condition counts where
 * only somebody known can meet it; a fact that any stranger can bring along does not.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
 */

type Narrows = (value: string) => boolean;

const isSaid: Narrows = (value) => value !== '' && !isAnything(value);
/** An id is narrowed by its beginning: `o-*` is every organisation. */
const isId: Narrows = (value) => /^(?:o|vpc|vpce|r)-[0-9a-z]{2,}/u.test(value);
const isTrue: Narrows = (value) => value === 'true';

/** Condition key → whether one of its values keeps strangers out. */
const NARROWING: ReadonlyMap<string, Narrows> = new Map([
  ['aws:principalorgid', isId],
  ['aws:principalorgpaths', isId],
  ['aws:sourceorgid', isId],
  ['aws:sourceorgpaths', isId],
  ['aws:resourceorgid', () => false],
  ['aws:principalaccount', isAccountId],
  ['aws:sourceaccount', isAccountId],
  ['aws:sourceowner', isAccountId],
  ['kms:calleraccount', isAccountId],
  ['s3:dataaccesspointaccount', isAccountId],
  ['aws:sourcevpc', isId],
  ['aws:sourcevpce', isId],
  ['aws:sourcevpcarn', isOwnedArn],
  ['aws:principalarn', isOwnedArn],
  ['aws:sourcearn', isOwnedArn],
  ['s3:dataaccesspointarn', isOwnedArn],
  ['elasticfilesystem:accesspointarn', isOwnedArn],
  ['aws:userid', isSaid],
  ['aws:principalservicename', isSaid],
  ['aws:principalisawsservice', isTrue],
  ['elasticfilesystem:accessedviamounttarget', isTrue],
  ['aws:sourceip', isKnownNetwork],
  ['aws:vpcsourceip', isKnownNetwork],
]);

const POSITIVE: ReadonlySet<string> = new Set([...SAYS_WHO, 'bool']);
const NEGATIVE = new Set([
  'stringnotequals',
  'stringnotequalsignorecase',
  'stringnotlike',
  'arnnotequals',
  'arnnotlike',
  'notipaddress',
]);

/** Whether an `Allow` for everybody lets in only somebody known. */
export function isNarrowed({ conditions }: Statement): boolean {
  return conditions.some((test) => isPositive(test) && valuesNarrow(test));
}

/**
 * Whether a `Deny` for everybody keeps out all who are not known: everything is denied where the
 * organisation, the account or the address is another than named. AWS's own services may be left out.
 */
export function deniesStrangers(statement: Statement): boolean {
  const [only, ...more] = statement.conditions.filter(({ key }) => key !== AWS_ITSELF);
  if (only === undefined || more.length > 0 || !isWhole(statement)) return false;
  const operator = only.operator.replace(/^foranyvalue:/u, '').replace(/ifexists$/u, '');
  return NEGATIVE.has(operator) && valuesNarrow(only);
}

const AWS_ITSELF = 'aws:principalisawsservice';

/** Every action, at least of one service. */
export function isWhole({ actions, exceptActions }: Statement): boolean {
  const whole = (action: string) => isAnything(action.replace(/^[a-z0-9-]+:/iu, ''));
  return !exceptActions && actions.some(whole);
}

/** The values of positive conditions on one of these keys. */
export function valuesOfKeys(
  { conditions }: Statement,
  keys: readonly string[],
): readonly string[] {
  return conditions.flatMap((test) =>
    isPositive(test) && keys.includes(test.key) ? test.values : [],
  );
}

/** `…IfExists` and `ForAllValues:` also hold where the key is absent: they keep nobody out. */
function isPositive({ operator }: ConditionTest): boolean {
  return POSITIVE.has(operator.replace(/^foranyvalue:/u, ''));
}

/** Any value is enough to meet a condition, so every one of them has to narrow. */
function valuesNarrow({ key, values }: ConditionTest): boolean {
  const narrows = NARROWING.get(key);
  return narrows !== undefined && values.length > 0 && values.every(narrows);
}

/** AWS calls a policy public where it lets in more than a /8 of IPv4 or a /32 of IPv6. */
function isKnownNetwork(value: string): boolean {
  try {
    const { bytes, prefix } = parseNetwork(value);
    return bytes.length === 4 ? prefix >= 8 : prefix >= 32;
  } catch {
    return false;
  }
}
