import type { KeyFacts } from '../snapshot.ts';
import { both } from '../snapshot.ts';
import type { Control, Verdict } from './control.ts';
import { fail, given, passIf } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Statement } from './iam-policy.ts';
import { coversAction, nameOf, namesEveryone } from './iam-policy.ts';
import type { Subject } from './keys.ts';
import { onLivingKeys, onStatements } from './keys.ts';
import { accountOf, effectivePrincipals, isOpen, narrows } from './narrowing.ts';
import { enumerate } from './places.ts';
import type { World } from './world.ts';
import { mayBreakGlass, ownAccounts } from './world.ts';

const readersKnown: Control = {
  id: 'KEY-05',
  severity: 'high',
  title: 'Who can decrypt is known',
  why: 'Decrypting is reading the audit trail. An account outside the organisation, or a grant nobody remembers, reads it without a trace in ours.',
  fix: {
    console:
      'KMS > the key > Key policy and Grants: name accounts of the organisation, retire the rest.',
    cli: 'aws kms list-grants --key-id {key} --region {region}',
    stack: 'log-archive-stack: readers',
  },
  falsePositives: ['A service provider that reads the logs: list it under `policy.readers`.'],
  frameworks: frameworks('keep', { pci: '10.3.1', nist: 'AC-6' }),
  reads: ['kms:GetKeyPolicy', 'kms:ListGrants', 'organizations:ListAccounts'],
  judge: (world) => onLivingKeys(world, (subject) => judgeReaders(world, subject)),
};

function judgeReaders(world: World, subject: Subject): Verdict {
  const { key, at } = subject;
  return onStatements(subject, (statements) => {
    const named = statements.filter((one) => one.allow && coversAction(one, 'kms:Decrypt'));
    if (named.some(isOpen)) return fail(at, 'everybody may decrypt: see KEY-03');
    return given(at, both(key.grants, ownAccounts(world)), ([grants, own]) => {
      const granted = grants.filter(({ operations }) => operations.includes('Decrypt'));
      const people = [...named.flatMap(readersOf), ...granted.map(({ grantee }) => grantee)];
      const strange = people.filter((one) => isStrange(one, world, own));
      return passIf(strange.length === 0, at, {
        yes: `${people.length} principals of the organisation may decrypt`,
        no: `from outside the organisation: ${enumerate(strange)} may decrypt`,
      });
    });
  });
}

/** Whom a statement lets decrypt; `*` narrowed to accounts means those accounts. */
function readersOf(statement: Statement): readonly string[] {
  if (!namesEveryone(statement)) return effectivePrincipals(statement);
  const keys = ['kms:calleraccount', 'aws:principalaccount', 'aws:principalarn'];
  return statement.conditions
    .filter((one) => keys.includes(one.key) && narrows(one))
    .flatMap(({ values }) => values);
}

function isStrange(
  principal: string,
  { policy, snapshot }: World,
  own: ReadonlySet<string>,
): boolean {
  const account = accountOf(principal);
  if (policy.readers.includes(principal) || policy.readers.includes(account)) return false;
  if (principal.endsWith('.amazonaws.com') || principal === snapshot.caller.account) return false;
  return principal === '*' || (account !== '' && !own.has(account));
}

const KILLING = ['kms:ScheduleKeyDeletion', 'kms:DisableKey', 'kms:PutKeyPolicy'];

const killersKnown: Control = {
  id: 'KEY-06',
  severity: 'high',
  title: 'Who can destroy the key is known',
  why: 'Scheduling the key for deletion erases every log it encrypted, without touching one object.',
  fix: {
    console:
      "KMS > the key > Key policy: leave these actions to the account's root and to break-glass.",
    cli: 'aws kms get-key-policy --key-id {key} --policy-name default --region {region} --output text',
    stack: 'log-archive-stack: the statements "Admin" and "BreakGlass" of the key policy',
  },
  falsePositives: ['A deployment role: list it under `policy.break-glass`.'],
  frameworks: frameworks('keep', { nist: 'AU-9' }),
  reads: ['kms:GetKeyPolicy'],
  judge: (world) =>
    onLivingKeys(world, (subject) =>
      onStatements(subject, (statements) => {
        const found = statements.flatMap((one) => killers(world, subject.key, one));
        return passIf(found.length === 0, subject.at, {
          yes: "the account's root and break-glass alone",
          no: enumerate(found),
        });
      }),
    ),
};

function killers({ policy }: World, key: KeyFacts, statement: Statement): readonly string[] {
  const actions = KILLING.filter((action) => statement.allow && coversAction(statement, action));
  const roots = [
    key.account,
    `arn:aws:iam::${key.account}:root`,
    `arn:aws-cn:iam::${key.account}:root`,
    `arn:aws-us-gov:iam::${key.account}:root`,
  ];
  const people = effectivePrincipals(statement).filter(
    (one) => !roots.includes(one) && !mayBreakGlass(policy, one),
  );
  return actions.length === 0 || people.length === 0
    ? []
    : [`${nameOf(statement)} gives ${enumerate(people)} ${enumerate(actions)}`];
}

export const KEY_RIGHTS_CONTROLS: readonly Control[] = [readersKnown, killersKnown];
