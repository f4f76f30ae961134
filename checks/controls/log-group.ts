import type { DeliveryRole, LogGroupFacts } from '../snapshot.ts';
import type { Control, Place, Verdict } from './control.ts';
import { compared, fail, given, notApplicable, pass, passIf, unknown } from './control.ts';
import { frameworks } from './frameworks.ts';
import type { Statement } from './iam-policy.ts';
import { nameOf, namesEveryone, parsePolicy } from './iam-policy.ts';
import { enumerate, organizationPlace } from './places.ts';
import type { World } from './world.ts';

/** Judges the log group of every audit trail that has one. */
export function onLogGroups(
  world: World,
  judge: (group: LogGroupFacts, at: Place) => Verdict,
): readonly Verdict[] {
  const { trails, snapshot } = world;
  const place = organizationPlace(world);
  if (!trails.known) return [unknown(place, trails)];
  const used = new Set(trails.value.map(({ description }) => description.logGroupArn));
  const groups = snapshot.logGroups.filter(({ arn }) => used.has(arn));
  if (groups.length === 0)
    return [notApplicable(place, 'no audit trail feeds a log group: see TRAIL-09')];
  return groups.map((group) => {
    const at = { resource: group.arn, account: group.account, region: group.region };
    if (group.group.known && group.group.value === null)
      return notApplicable(at, 'the log group does not exist: see TRAIL-10');
    return judge(group, at);
  });
}

const retention: Control = {
  id: 'CWL-01',
  severity: 'medium',
  title: 'The log group keeps events long enough',
  why: 'Whoever investigates asks the log group first; events that have expired there look like events that never were.',
  fix: {
    console: 'CloudWatch > Log groups > the group > Actions > Edit retention.',
    cli: 'aws logs put-retention-policy --log-group-name {group} --retention-in-days 365 --region {region}',
    stack: 'organization-trail-stack: aws_cloudwatch_log_group.retention_in_days',
  },
  falsePositives: [
    'The archive is the record, and the group only feeds alarms: lower `policy.log-group-retention-days`.',
  ],
  frameworks: frameworks('keep', {
    hub: 'CloudWatch.16',
    config: 'cw-loggroup-retention-period-check',
    pci: '10.5.1',
  }),
  reads: ['logs:DescribeLogGroups'],
  judge: (world) =>
    onLogGroups(world, ({ group }, at) =>
      given(at, group, (found) => {
        const days = found?.retentionDays ?? Infinity;
        const wanted = world.policy.logGroupRetentionDays;
        const shown = days === Infinity ? 'for ever' : `${days} days`;
        return passIf(days >= wanted, at, {
          yes: `events are kept ${shown}`,
          no: `events are kept ${shown}`,
          ...compared(`${wanted} days`, shown),
        });
      }),
    ),
};

const encrypted: Control = {
  id: 'CWL-02',
  severity: 'low',
  title: 'The log group is encrypted with a customer key',
  why: 'The group holds a copy of the record; it deserves the same protection as the archive.',
  fix: {
    console: 'Not in the console.',
    cli: 'aws logs associate-kms-key --log-group-name {group} --kms-key-id KEY_ARN --region {region}',
    stack: 'organization-trail-stack: aws_cloudwatch_log_group.kms_key_id',
  },
  falsePositives: [],
  frameworks: frameworks('keep'),
  reads: ['logs:DescribeLogGroups'],
  judge: (world) =>
    onLogGroups(world, ({ group }, at) =>
      given(at, group, (found) =>
        passIf((found?.kmsKeyId ?? '') !== '', at, {
          yes: `encrypted with ${found?.kmsKeyId ?? ''}`,
          no: 'no customer key',
        }),
      ),
    ),
};

const deliveryRole: Control = {
  id: 'CWL-03',
  severity: 'low',
  title: 'The delivery role can do nothing else',
  why: 'The role is trusted by a service and forgotten by people: what it may do beyond delivering is a gift.',
  fix: {
    console:
      'IAM > Roles > the role: trust cloudtrail.amazonaws.com alone; allow CreateLogStream and PutLogEvents on this group alone.',
    cli: 'aws iam get-role --role-name {role}',
    stack: 'organization-trail-stack: the delivery role and its policy',
  },
  falsePositives: [],
  frameworks: frameworks('keep', { nist: 'AC-6' }),
  reads: [
    'iam:GetRole',
    'iam:ListRolePolicies',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
  ],
  judge: (world) =>
    onLogGroups(world, (group, at) => given(at, group.role, (role) => judgeRole(group, role, at))),
};

function judgeRole(group: LogGroupFacts, { trust, documents }: DeliveryRole, at: Place): Verdict {
  const readings = [trust, ...documents].map(parsePolicy);
  const unreadable = readings.find((reading) => !reading.ok);
  if (unreadable?.ok === false)
    return fail(at, `a policy of the role cannot be read: ${unreadable.reason}`);
  const [trusting = [], ...granting] = readings.map((one) => (one.ok ? one.statements : []));
  const excess = [
    ...trusting.filter((one) => one.allow).flatMap(othersTrusted),
    ...granting
      .flat()
      .filter((one) => one.allow)
      .flatMap((one) => excessOf(one, group)),
  ];
  return excess.length === 0
    ? pass(at, `${group.roleArn} may deliver to this group and nothing else`)
    : fail(at, `${group.roleArn}: ${enumerate(excess)}`);
}

function othersTrusted({ principals }: Statement): readonly string[] {
  const names = [...principals.services, ...principals.aws, ...principals.others];
  const others = principals.negated
    ? ['everybody but a few']
    : names.filter((one) => one !== 'cloudtrail.amazonaws.com');
  return others.map((name) => `it also trusts ${name}`);
}

const DELIVERING = new Set(['logs:createlogstream', 'logs:putlogevents']);

function excessOf(statement: Statement, { name }: LogGroupFacts): readonly string[] {
  const { actions, resources } = statement;
  const wide = actions.negated || namesEveryone(statement);
  const more = actions.patterns.filter((action) => !DELIVERING.has(action.toLowerCase()));
  if (wide || more.length > 0)
    return [`${nameOf(statement)} allows ${wide ? 'all but a few actions' : enumerate(more)}`];
  const elsewhere = resources.patterns.filter(
    (one) => !one.includes(`:log-group:${name}:`) && !one.endsWith(`:log-group:${name}`),
  );
  return resources.negated || elsewhere.length > 0
    ? [`${nameOf(statement)} reaches ${enumerate(elsewhere)}`]
    : [];
}

export const LOG_GROUP_CONTROLS: readonly Control[] = [retention, encrypted, deliveryRole];
