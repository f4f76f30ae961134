import { describe, expect, it } from '@jest/globals';
import { missingTokens, readPattern } from '../../../checks/controls/filter-pattern.ts';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import { known } from '../../../checks/snapshot.ts';
import type { Alarm, LogGroupFacts, MetricFilter } from '../../../checks/snapshot.ts';
import {
  ALARMS,
  FILTERS,
  GROUP,
  HOME,
  MANAGEMENT,
  ROLE_DOCUMENT,
  ROLE_TRUST,
  aGroup,
  aPolicy,
  aSnapshot,
  aTrail,
  anAccount,
  describeControl,
  policyOf,
  refused,
} from './kit.ts';

const group = (change: Partial<LogGroupFacts>) => aSnapshot({ logGroups: [aGroup(change)] });
const none = {
  'no group is attached': aSnapshot({ trails: [aTrail({ describe: { logGroupArn: '' } })] }),
  'the group is gone': group({ group: known(null) }),
};
const hidden = {
  'the trails may not be listed': aSnapshot({
    trails: [],
    members: [anAccount(MANAGEMENT, { trails: refused('cloudtrail:DescribeTrails') })],
  }),
};
const refusedGroup = {
  ...hidden,
  'the group is refused': group({ group: refused('logs:DescribeLogGroups') }),
};

describeControl('CWL-01', {
  pass: {
    '400 days': aSnapshot(),
    'for ever': group({ group: known({ retentionDays: null, kmsKeyId: '' }) }),
  },
  fail: { 'a month': group({ group: known({ retentionDays: 30, kmsKeyId: '' }) }) },
  unknown: refusedGroup,
  'not-applicable': none,
});
describeControl('CWL-02', {
  pass: { 'with a key': aSnapshot() },
  fail: { 'without one': group({ group: known({ retentionDays: null, kmsKeyId: '' }) }) },
  unknown: refusedGroup,
  'not-applicable': none,
});

const role = (trust: string, ...documents: readonly string[]) =>
  group({ role: known({ trust, documents }) });
const trust = (Principal: unknown) =>
  policyOf({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' });
const allow = (more: object) =>
  policyOf({
    Effect: 'Allow',
    Action: 'logs:PutLogEvents',
    Resource: `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:org-trail:*`,
    ...more,
  });
describeControl('CWL-03', {
  pass: {
    'it delivers and nothing else': aSnapshot(),
    'one action alone': role(ROLE_TRUST, allow({})),
  },
  fail: {
    'it trusts another service': role(
      trust({ Service: ['cloudtrail.amazonaws.com', 'ec2.amazonaws.com'] }),
      ROLE_DOCUMENT,
    ),
    'it trusts an account': role(trust({ AWS: '999999999999' }), ROLE_DOCUMENT),
    'it trusts everybody but one': role(
      policyOf({ Effect: 'Allow', NotPrincipal: { AWS: '1' }, Action: 'sts:AssumeRole' }),
      ROLE_DOCUMENT,
    ),
    'it may delete groups': role(
      ROLE_TRUST,
      allow({ Action: ['logs:PutLogEvents', 'logs:DeleteLogGroup'] }),
    ),
    'it may do all but one': role(
      ROLE_TRUST,
      allow({ Action: undefined, NotAction: 'logs:DeleteLogGroup' }),
    ),
    'it reaches every group': role(ROLE_TRUST, allow({ Resource: '*' })),
    'a document is no JSON': role(ROLE_TRUST, 'x'),
  },
  unknown: { ...hidden, 'the role is refused': group({ role: refused('iam:GetRole') }) },
  'not-applicable': none,
});

const without = (id: string): readonly MetricFilter[] =>
  FILTERS.filter(({ name }) => name !== id.toLowerCase());
const alarmsOf = (id: string, change: Partial<Alarm>): readonly Alarm[] =>
  ALARMS.map((alarm) => (alarm.name === id ? { ...alarm, ...change } : alarm));

describe.each(WATCHES.map(({ id }) => id))('%s', (id) => {
  describeControl(id, {
    pass: {
      'a filter and an alarm': aSnapshot(),
      'a SIEM does it': {
        snapshot: group({ filters: known([]) }),
        policy: aPolicy({ detectionPath: 'siem' }),
      },
    },
    fail: {
      'no filter': group({ filters: known(without(id)) }),
      'a filter that looks for something else': group({
        filters: known([
          ...without(id),
          { name: 'x', pattern: '{ $.eventName = "RunInstances" }', metrics: [] },
        ]),
      }),
      'no alarm on its metric': group({ alarms: known(alarmsOf(id, { namespace: 'other' })) }),
      'an alarm without an action': group({ alarms: known(alarmsOf(id, { actions: [] })) }),
    },
    unknown: {
      ...hidden,
      'the filters are refused': group({ filters: refused('logs:DescribeMetricFilters') }),
      'the alarms are refused': group({ alarms: refused('cloudwatch:DescribeAlarms') }),
    },
    'not-applicable': none,
  });
});

describeControl('MON-16', {
  pass: {
    'a confirmed subscription': aSnapshot(),
    'another action beside a silent topic': group({
      alarms: known(
        ALARMS.map((alarm) => ({
          ...alarm,
          actions: [...alarm.actions, 'arn:aws:lambda:us-east-1:1:function:page'],
        })),
      ),
      topics: [{ arn: ALARMS[0]?.actions[0] ?? '', confirmed: known(0) }],
    }),
  },
  fail: {
    'actions are switched off': group({
      alarms: known(alarmsOf('MON-03', { actionsEnabled: false })),
    }),
    'nobody confirmed': group({
      topics: [{ arn: ALARMS[0]?.actions[0] ?? '', confirmed: known(0) }],
    }),
  },
  unknown: {
    ...hidden,
    'the subscriptions are refused': group({
      topics: [
        { arn: ALARMS[0]?.actions[0] ?? '', confirmed: refused('sns:ListSubscriptionsByTopic') },
      ],
    }),
    'the alarms are refused': group({ alarms: refused('cloudwatch:DescribeAlarms') }),
  },
  'not-applicable': { ...none, 'no alarm has an action': group({ alarms: known([]) }) },
});

describe('reading filter patterns', () => {
  const tokens = [
    { field: 'eventName', operator: '=', value: 'ConsoleLogin' },
    { field: 'errorMessage', operator: '=', value: 'Failed authentication' },
  ] as const;
  it.each([
    ['quotes', '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }'],
    ['no spaces', '{($.eventName=ConsoleLogin)&&($.errorMessage="Failed authentication")}'],
    [
      'another order',
      '{ ($.errorMessage = "Failed authentication") && ($.eventName = ConsoleLogin) }',
    ],
    [
      'newlines',
      '{\n ($.eventName = ConsoleLogin) &&\r\n ($.errorMessage = "Failed\n authentication") }',
    ],
    [
      'single quotes',
      "{ $.eventName = 'ConsoleLogin' && $.errorMessage = 'Failed authentication' }",
    ],
  ])('takes %s', (_, pattern) => {
    expect(missingTokens(pattern, tokens)).toEqual([]);
  });
  it.each([
    [
      'a name that only begins alike',
      '{ $.eventName = ConsoleLoginX && $.errorMessage = "Failed authentication" }',
    ],
    ['a negation', '{ $.eventName != ConsoleLogin && $.errorMessage = "Failed authentication" }'],
    ['plain words', 'ConsoleLogin Failed authentication'],
    ['nothing', ''],
  ])('is not taken in by %s', (_, pattern) => {
    expect(missingTokens(pattern, tokens)).not.toEqual([]);
  });
  it('takes time in proportion to a hostile pattern', () => {
    const started = performance.now();
    readPattern(`$.${'a'.repeat(100_000)} `.repeat(50));
    readPattern('$.a '.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
  it('tells the operators apart', () => {
    expect(
      readPattern('{ $.a >= 3 && $.b EXISTS && $.c NOT  EXISTS && $.d IS NULL }').map(
        ({ operator }) => operator,
      ),
    ).toEqual(['other', 'exists', 'not exists', 'other']);
  });
});

it('judges the group the trail names', () => {
  expect(GROUP).toContain('org-trail');
});
