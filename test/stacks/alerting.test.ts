import { describe, expect, it } from '@jest/globals';
import { CIS_METRICS } from '../../stacks/constructs/cis-metrics.ts';
import type { Caller } from '../kit/policy-evaluator.ts';
import { describePolicy } from '../kit/policy-proofs.ts';
import {
  aDeployment,
  addressesOf,
  policyAt,
  resourceOf,
  standInArn,
  synthesizeAll,
} from '../kit/synthesized.ts';

const stack = synthesizeAll(aDeployment()).alerting;
const SECURITY = '333333333333';
const eventBridge: Caller = { kind: 'service', name: 'events.amazonaws.com' };
const QUEUE = standInArn('sqs_queue', 'dispatch_dead-letters');
const ofType = (type: string) =>
  addressesOf(stack).filter((address) => address.startsWith(`${type}.`));

describe('dispatch to GitHub', () => {
  it('sends ids only: a title is an attacker’s text', () => {
    expect(resourceOf(stack, 'aws_cloudwatch_event_target.dispatch_imported-target')).toMatchObject(
      {
        arn: '${aws_cloudwatch_event_api_destination.dispatch_destination.arn}',
        dead_letter_config: { arn: '${aws_sqs_queue.dispatch_dead-letters.arn}' },
        input_transformer: {
          input_paths: {
            account: '$.detail.findings[0].AwsAccountId',
            id: '$.detail.findings[0].Id',
            severity: '$.detail.findings[0].Severity.Label',
          },
          input_template:
            '{"event_type":"trailwarden-finding","client_payload":{"id":"<id>","severity":"<severity>","account":"<account>"}}',
        },
      },
    );
  });

  it('keeps the token out of the state', () => {
    const connection = resourceOf(stack, 'aws_cloudwatch_event_connection.dispatch_connection');
    expect(connection).toMatchObject({ lifecycle: { ignore_changes: ['auth_parameters'] } });
    expect(JSON.stringify(connection)).toContain('set-with-aws-events-update-connection');
  });

  it('sends new findings that are bad enough and not our own', () => {
    const { event_pattern } = resourceOf(stack, 'aws_cloudwatch_event_rule.dispatch_imported');
    expect(JSON.parse(String(event_pattern))).toMatchObject({
      detail: {
        findings: {
          GeneratorId: [{ 'anything-but': { prefix: 'trailwarden/' } }],
          Severity: { Label: ['CRITICAL', 'HIGH'] },
          Workflow: { Status: ['NEW'] },
        },
      },
    });
  });

  it('sends what a person chose in Security Hub', () => {
    const { event_pattern } = resourceOf(stack, 'aws_cloudwatch_event_rule.dispatch_chosen');
    expect(JSON.parse(String(event_pattern))).toMatchObject({
      resources: [`arn:aws:securityhub:eu-west-1:${SECURITY}:action/custom/RunAudit`],
    });
  });

  it('is left out on request, and the alarms stay', () => {
    const quiet = synthesizeAll(
      aDeployment((file) => (file.stacks.alerting = { dispatch: false })),
    ).alerting;
    expect(addressesOf(quiet).join()).not.toContain('dispatch');
    expect(addressesOf(quiet).join()).toContain('aws_cloudwatch_metric_alarm.cis_root-use-alarm');
  });
});

describe('alarms', () => {
  it('watches all fifteen things of CIS, in the account of the log group', () => {
    expect(CIS_METRICS).toHaveLength(15);
    for (const { name, pattern } of CIS_METRICS) {
      expect(resourceOf(stack, `aws_cloudwatch_log_metric_filter.cis_${name}`)).toMatchObject({
        provider: 'aws.management',
        log_group_name: '/trailwarden/org-trail',
        pattern,
        metric_transformation: { namespace: 'Trailwarden', name },
      });
      expect(resourceOf(stack, `aws_cloudwatch_metric_alarm.cis_${name}-alarm`)).toMatchObject({
        namespace: 'Trailwarden',
        metric_name: name,
        alarm_actions: ['${aws_sns_topic.management-alarms.arn}'],
        treat_missing_data: 'notBreaching',
      });
    }
  });

  it('leaves out what is not wanted, by number or name', () => {
    const fewer = synthesizeAll(
      aDeployment((file) => (file.stacks.alerting = { 'exclude-alarms': ['4.10', 'vpc-changes'] })),
    ).alerting;
    const addresses = addressesOf(fewer).join();
    expect(addresses).not.toContain('security-group-changes');
    expect(addresses).not.toContain('vpc-changes');
    expect(addresses).toContain('route-changes');
  });

  it('refuses to leave out what does not exist', () => {
    expect(() =>
      synthesizeAll(aDeployment((file) => (file.stacks.alerting = { 'exclude-alarms': ['4.99'] }))),
    ).toThrow('no alarm is called 4.99');
  });

  it('rings when the watch itself is silent', () => {
    const silent = { treat_missing_data: 'breaching', comparison_operator: 'LessThanThreshold' };
    expect(resourceOf(stack, 'aws_cloudwatch_metric_alarm.pipeline_no-delivery')).toMatchObject({
      ...silent,
      metric_name: 'IncomingLogEvents',
    });
    expect(resourceOf(stack, 'aws_cloudwatch_metric_alarm.pipeline_no-audit')).toMatchObject({
      ...silent,
      period: 3600,
      evaluation_periods: 26,
    });
    expect(
      resourceOf(stack, 'aws_cloudwatch_log_metric_filter.pipeline_audit-runs').pattern,
    ).toContain(`arn:aws:iam::${SECURITY}:role/TrailwardenAudit`);
    expect(resourceOf(stack, 'aws_cloudwatch_metric_alarm.dispatch_undelivered')).toMatchObject({
      metric_name: 'ApproximateNumberOfMessagesVisible',
      alarm_actions: ['${aws_sns_topic.security-alarms.arn}'],
    });
  });

  it('reaches somebody: each alarm has an action, each topic a subscription', () => {
    for (const address of ofType('aws_cloudwatch_metric_alarm'))
      expect(resourceOf(stack, address).alarm_actions).toHaveLength(1);
    expect(ofType('aws_sns_topic')).toHaveLength(2);
    expect(ofType('aws_sns_topic_subscription')).toHaveLength(2);
  });
});

const RULES = ['imported', 'chosen'].map((id) =>
  standInArn('cloudwatch_event_rule', `dispatch_${id}`),
);

describePolicy(
  'the dead-letter queue',
  {
    resource: policyAt(stack, 'aws_sqs_queue_policy.dispatch_dead-letters-policy'),
    resourceAccount: SECURITY,
  },
  {
    'our rule can leave what failed': [
      'allowed',
      {
        principal: eventBridge,
        action: 'sqs:SendMessage',
        resource: QUEUE,
        context: { 'aws:SourceArn': RULES[1] ?? '' },
      },
    ],
    "another's rule cannot": [
      'not allowed',
      {
        principal: eventBridge,
        action: 'sqs:SendMessage',
        resource: QUEUE,
        context: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:999999999999:rule/x' },
      },
    ],
    'plain HTTP cannot': [
      'denied',
      {
        principal: { kind: 'role', arn: `arn:aws:iam::${SECURITY}:role/A` },
        action: 'sqs:ReceiveMessage',
        resource: QUEUE,
        context: { 'aws:SecureTransport': 'false' },
      },
    ],
  },
);

const ourRule = {
  'aws:SourceAccount': SECURITY,
  'aws:SourceArn': `arn:aws:events:eu-west-1:${SECURITY}:rule/trailwarden-imported-findings`,
};

describePolicy(
  'trust of the dispatch role',
  {
    resource: policyAt(stack, 'aws_iam_role.dispatch_role', 'assume_role_policy'),
    resourceAccount: SECURITY,
    consentRequired: true,
  },
  {
    'our rules can': [
      'allowed',
      { principal: eventBridge, action: 'sts:AssumeRole', resource: '', context: ourRule },
    ],
    'another rule of the account cannot': [
      'not allowed',
      {
        principal: eventBridge,
        action: 'sts:AssumeRole',
        resource: '',
        context: { ...ourRule, 'aws:SourceArn': `arn:aws:events:eu-west-1:${SECURITY}:rule/x` },
      },
    ],
  },
);

describePolicy(
  'the alarm topic',
  {
    resource: policyAt(stack, 'aws_sns_topic_policy.management-alarms_policy'),
    resourceAccount: '111111111111',
  },
  {
    'alarms of the account can': [
      'allowed',
      {
        principal: { kind: 'service', name: 'cloudwatch.amazonaws.com' },
        action: 'sns:Publish',
        resource: standInArn('sns_topic', 'management-alarms'),
        context: { 'aws:SourceAccount': '111111111111' },
      },
    ],
    'alarms of another account cannot': [
      'not allowed',
      {
        principal: { kind: 'service', name: 'cloudwatch.amazonaws.com' },
        action: 'sns:Publish',
        resource: standInArn('sns_topic', 'management-alarms'),
        context: { 'aws:SourceAccount': '999999999999' },
      },
    ],
    'plain HTTP cannot': [
      'denied',
      {
        principal: { kind: 'service', name: 'cloudwatch.amazonaws.com' },
        action: 'sns:Publish',
        resource: standInArn('sns_topic', 'management-alarms'),
        context: { 'aws:SourceAccount': '111111111111', 'aws:SecureTransport': 'false' },
      },
    ],
  },
);
