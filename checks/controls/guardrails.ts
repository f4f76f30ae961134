import { minimatch } from 'minimatch';
import type { GuardrailPolicy, Guardrails } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { fail, given, notApplicable, pass, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Condition, Statement } from './iam-policy.ts';
import { coversAction, namesEveryone, parsePolicy, touchesResource } from './iam-policy.ts';
import { enumerate, inOrganization } from './places.ts';
import type { World } from './world.ts';

/** What must be denied in the account that may change the trail, and in the one that keeps the logs. */
const DENIED: Readonly<Record<Guardrails['duty'], readonly string[]>> = {
  administrator: [
    'cloudtrail:StopLogging',
    'cloudtrail:DeleteTrail',
    'cloudtrail:UpdateTrail',
    'cloudtrail:PutEventSelectors',
  ],
  archive: [
    's3:DeleteBucket',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:PutLifecycleConfiguration',
    's3:DeleteObjectVersion',
  ],
};

export const guardrails: Control = {
  id: 'ORG-04',
  severity: 'high',
  title: 'A guardrail denies tampering where it can bind',
  why: 'Service control policies never bind the management account, and members cannot change an organisation trail anyway. The two accounts where a Deny decides are the delegated administrator and the log archive.',
  fix: {
    console:
      'Organizations > Policies: attach a service control policy to the OU of these accounts that denies the missing actions, with break-glass roles exempt.',
    cli: 'aws organizations attach-policy --policy-id POLICY --target-id {account}',
    stack: 'audit-access-stack: aws_organizations_policy "protect-trail"',
  },
  falsePositives: [
    'Permission boundaries on every role of the account can do the same; they are not read.',
  ],
  frameworks: frameworks('keep', { cis: '–/–/2.1.2', other: 'AWS SRA' }),
  reads: [
    'organizations:ListParents',
    'organizations:ListPoliciesForTarget',
    'organizations:DescribePolicy',
  ],
  judge: (world) =>
    inOrganization(world, ({ managementAccount }, at) => {
      const bound = world.snapshot.guardrails.filter(
        ({ account }) => account !== managementAccount,
      );
      const verdicts = [...bound.map((one) => judgeAccount(world, one)), ...unfound(world, at)];
      return verdicts.length > 0 ? verdicts : [notApplicable(at, NOBODY)];
    }),
};

const NOBODY =
  'no account apart from the management account administers the trail or keeps the logs: see ORG-03 and ORG-06';

/** Where the accounts that matter cannot be found, nobody can say what binds them. */
function unfound({ snapshot }: World, at: Place): readonly Verdict[] {
  const { trailAdministrators, buckets } = snapshot;
  const facts = [trailAdministrators, ...buckets.map(({ owner }) => owner)];
  return facts.flatMap((fact) => (fact.known ? [] : [unknown(at, fact)]));
}

function judgeAccount(world: World, { account, duty, policies }: Guardrails): Verdict {
  const at: Place = { resource: `account ${account}`, account, region: 'global' };
  return given(at, policies, (found) => {
    const statements = found.flatMap(statementsOf).filter((one) => bites(one, world));
    const missing = DENIED[duty].filter(
      (action) => !statements.some((one) => denies(one, action, world)),
    );
    if (missing.length === 0)
      return pass(at, `${DENIED[duty].length} ways of tampering are denied`);
    const why = found.length === 0 ? 'no policy binds it' : `${found.length} policies bind it`;
    return fail(at, `nothing denies ${enumerate(missing)} in account ${account} (${why})`, {
      facts: [{ label: 'loophole', value: loopholes(found) }].filter(({ value }) => value !== ''),
      steps: [{ text: 'A statement to add to the policy.', command: statementFor(world, missing) }],
    });
  });
}

function statementsOf({ document }: GuardrailPolicy): readonly Statement[] {
  const reading = parsePolicy(document);
  return reading.ok ? reading.statements.filter((one) => !one.allow) : [];
}

/** A Deny counts when nothing but a named few escapes it. */
const bites = (statement: Statement, world: World): boolean =>
  (statement.principals.aws.length === 0 || namesEveryone(statement)) &&
  statement.conditions.every((one) => exemptsFew(one, world));

/** `ArnNotLike aws:PrincipalArn …` exempts; a pattern that matches every role exempts everybody. */
function exemptsFew(condition: Condition, { policy }: World): boolean {
  const exempting = ['arnnotlike', 'arnnotequals', 'stringnotlike', 'stringnotequals'];
  if (condition.key !== 'aws:principalarn' || !exempting.includes(condition.operator)) return false;
  return condition.values.every(
    (value) => !matchesAnybody(value) || policy.breakGlass.includes(value),
  );
}

const ANYBODY = [
  'arn:aws:iam::111122223333:role/any-role-at-all',
  'arn:aws:iam::111122223333:user/any-user-at-all',
];

const matchesAnybody = (pattern: string): boolean =>
  ANYBODY.some(
    (arn) => minimatch(arn, pattern.replaceAll('*', '**'), { noext: true }) || pattern === '*',
  ) || /role\/\*+$/.test(pattern);

function denies(statement: Statement, action: string, { snapshot }: World): boolean {
  const buckets = snapshot.buckets.map(({ name }) => `arn:aws:s3:::${name}*`);
  const touched = buckets.length === 0 || buckets.some((arn) => touchesResource(statement, arn));
  return coversAction(statement, action) && (!action.startsWith('s3:') || touched);
}

function loopholes(policies: readonly GuardrailPolicy[]): string {
  const open = policies.filter((policy) =>
    statementsOf(policy).some((statement) =>
      statement.conditions.some(
        ({ key, operator, values }) =>
          key === 'aws:principalarn' && operator.includes('not') && values.some(matchesAnybody),
      ),
    ),
  );
  return enumerate(open.map(({ name }) => `${name} exempts every role, so it denies nobody`));
}

const statementFor = ({ policy }: World, actions: readonly string[]): string =>
  JSON.stringify({
    Sid: 'ProtectTheAuditTrail',
    Effect: 'Deny',
    Action: actions,
    Resource: '*',
    ...(policy.breakGlass.length === 0
      ? {}
      : { Condition: { ArnNotLike: { 'aws:PrincipalArn': policy.breakGlass } } }),
  });
