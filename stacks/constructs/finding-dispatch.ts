import { CloudwatchEventApiDestination } from '@cdktf/provider-aws/lib/cloudwatch-event-api-destination/index.js';
import { CloudwatchEventConnection } from '@cdktf/provider-aws/lib/cloudwatch-event-connection/index.js';
import { CloudwatchEventRule } from '@cdktf/provider-aws/lib/cloudwatch-event-rule/index.js';
import { CloudwatchEventTarget } from '@cdktf/provider-aws/lib/cloudwatch-event-target/index.js';
import { CloudwatchMetricAlarm } from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js';
import { SqsQueue } from '@cdktf/provider-aws/lib/sqs-queue/index.js';
import { SqsQueuePolicy } from '@cdktf/provider-aws/lib/sqs-queue-policy/index.js';
import { Construct } from 'constructs';
import type { GithubRepository } from '../deployment.ts';
import { allow, deny, policyJson, type Statement } from './policy.ts';
import { Role } from './role.ts';

export interface FindingDispatchProps {
  readonly partition: string;
  readonly region: string;
  readonly accountId: string;
  readonly repository: GithubRepository;
  /** Findings at or above it are sent. @default high */
  readonly minimumSeverity?: keyof typeof AT_LEAST;
  /** Where an alarm goes when GitHub could not be told. */
  readonly topicArn: string;
  readonly boundary?: string;
}

const AT_LEAST = {
  critical: ['CRITICAL'],
  high: ['CRITICAL', 'HIGH'],
  medium: ['CRITICAL', 'HIGH', 'MEDIUM'],
  low: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'],
} as const;

/** The generator of the findings that the audit itself sends: never dispatched, or they would come round. */
export const GENERATOR_PREFIX = 'trailwarden/';

const DAY_SECONDS = 86_400;

/** Tells a repository of Security Hub's findings, by `repository_dispatch`; what fails is kept and alarmed. */
export class FindingDispatch extends Construct {
  readonly deadLetters: SqsQueue;
  readonly rules: readonly CloudwatchEventRule[];

  constructor(scope: Construct, id: string, props: FindingDispatchProps) {
    super(scope, id);
    const destination = this.#newDestination(props.repository);
    this.rules = [
      this.#newRule('imported', importedPattern(props)),
      this.#newRule('chosen', chosenPattern(props)),
    ];
    this.deadLetters = this.#newDeadLetters(props);
    const role = this.#newRole(props, destination);
    for (const rule of this.rules) this.#send(rule, destination, role);
  }

  #newDestination({ owner, name }: GithubRepository): CloudwatchEventApiDestination {
    const header = (key: string, value: string) => ({ key, value, isValueSecret: false });
    const connection = new CloudwatchEventConnection(this, 'connection', {
      name: 'trailwarden-github',
      authorizationType: 'API_KEY',
      authParameters: {
        // The real token is put by hand, once: whatever stands here is kept in Terraform's state.
        apiKey: { key: 'Authorization', value: 'set-with-aws-events-update-connection' },
        invocationHttpParameters: {
          header: [
            header('Accept', 'application/vnd.github+json'),
            header('X-GitHub-Api-Version', '2022-11-28'),
          ],
        },
      },
      lifecycle: { ignoreChanges: ['auth_parameters'] },
    });
    return new CloudwatchEventApiDestination(this, 'destination', {
      name: 'trailwarden-github',
      connectionArn: connection.arn,
      httpMethod: 'POST',
      invocationEndpoint: `https://api.github.com/repos/${owner}/${name}/dispatches`,
      invocationRateLimitPerSecond: 1,
    });
  }

  #newRule(id: string, pattern: object): CloudwatchEventRule {
    return new CloudwatchEventRule(this, id, {
      name: `trailwarden-${id}-findings`,
      eventPattern: JSON.stringify(pattern),
    });
  }

  #newDeadLetters({ topicArn }: FindingDispatchProps): SqsQueue {
    const queue = new SqsQueue(this, 'dead-letters', {
      name: 'trailwarden-dead-letters',
      messageRetentionSeconds: 14 * DAY_SECONDS,
      sqsManagedSseEnabled: true,
    });
    new SqsQueuePolicy(this, 'dead-letters-policy', {
      queueUrl: queue.url,
      policy: policyJson(
        deadLetterPolicy(
          queue.arn,
          this.rules.map(({ arn }) => arn),
        ),
      ),
    });
    new CloudwatchMetricAlarm(this, 'undelivered', {
      alarmName: 'trailwarden-undelivered-findings',
      alarmDescription: 'Findings could not be sent to GitHub and wait in the dead-letter queue',
      namespace: 'AWS/SQS',
      metricName: 'ApproximateNumberOfMessagesVisible',
      dimensions: { QueueName: queue.name },
      statistic: 'Maximum',
      period: 300,
      evaluationPeriods: 1,
      threshold: 0,
      comparisonOperator: 'GreaterThanThreshold',
      treatMissingData: 'notBreaching',
      alarmActions: [topicArn],
    });
    return queue;
  }

  #newRole(props: FindingDispatchProps, destination: CloudwatchEventApiDestination): Role {
    return new Role(this, 'role', {
      name: 'TrailwardenDispatch',
      description: 'Lets EventBridge call the one API destination of Trailwarden',
      trust: dispatchTrust(props),
      permissions: [
        allow({
          Sid: 'Dispatch',
          Action: 'events:InvokeApiDestination',
          Resource: destination.arn,
        }),
      ],
      ...(props.boundary === undefined ? {} : { boundary: props.boundary }),
    });
  }

  #send(rule: CloudwatchEventRule, destination: CloudwatchEventApiDestination, role: Role): void {
    new CloudwatchEventTarget(this, `${rule.node.id}-target`, {
      rule: rule.name,
      arn: destination.arn,
      roleArn: role.arn,
      retryPolicy: { maximumEventAgeInSeconds: DAY_SECONDS, maximumRetryAttempts: 185 },
      deadLetterConfig: { arn: this.deadLetters.arn },
      inputTransformer: {
        // Ids only. A title or a resource name is an attacker's text, on its way into a workflow.
        inputPaths: {
          id: '$.detail.findings[0].Id',
          severity: '$.detail.findings[0].Severity.Label',
          account: '$.detail.findings[0].AwsAccountId',
        },
        inputTemplate:
          '{"event_type":"trailwarden-finding","client_payload":{"id":"<id>","severity":"<severity>","account":"<account>"}}',
      },
    });
  }
}

function importedPattern({ minimumSeverity = 'high' }: FindingDispatchProps): object {
  return {
    source: ['aws.securityhub'],
    'detail-type': ['Security Hub Findings - Imported'],
    detail: {
      findings: {
        GeneratorId: [{ 'anything-but': { prefix: GENERATOR_PREFIX } }],
        RecordState: ['ACTIVE'],
        Severity: { Label: AT_LEAST[minimumSeverity] },
        Workflow: { Status: ['NEW'] },
      },
    },
  };
}

/** What a person sent with the custom action "Run audit". */
function chosenPattern({ partition, region, accountId }: FindingDispatchProps): object {
  return {
    source: ['aws.securityhub'],
    'detail-type': ['Security Hub Findings - Custom Action'],
    resources: [`arn:${partition}:securityhub:${region}:${accountId}:action/custom/RunAudit`],
  };
}

function deadLetterPolicy(queueArn: string, ruleArns: readonly string[]): readonly Statement[] {
  return [
    allow({
      Sid: 'OurRules',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: queueArn,
      Condition: { ArnEquals: { 'aws:SourceArn': ruleArns } },
    }),
    deny({
      Sid: 'DenyPlainHttp',
      Principal: '*',
      Action: 'sqs:*',
      Resource: queueArn,
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    }),
  ];
}

function dispatchTrust({
  partition,
  region,
  accountId,
}: Pick<FindingDispatchProps, 'partition' | 'region' | 'accountId'>): readonly Statement[] {
  return [
    allow({
      Sid: 'OurRules',
      Principal: { Service: 'events.amazonaws.com' },
      Action: 'sts:AssumeRole',
      Condition: {
        StringEquals: { 'aws:SourceAccount': accountId },
        ArnLike: {
          'aws:SourceArn': `arn:${partition}:events:${region}:${accountId}:rule/trailwarden-*`,
        },
      },
    }),
  ];
}
