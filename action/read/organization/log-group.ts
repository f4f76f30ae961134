import { paginateDescribeAlarms } from '@aws-sdk/client-cloudwatch';
import type { MetricAlarm } from '@aws-sdk/client-cloudwatch';
import {
  paginateDescribeLogGroups,
  paginateDescribeMetricFilters,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  GetPolicyCommand,
  GetPolicyVersionCommand,
  GetRoleCommand,
  GetRolePolicyCommand,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import { paginateListSubscriptionsByTopic } from '@aws-sdk/client-sns';
import type {
  Alarm,
  DeliveryRole,
  Fact,
  LogGroupFacts,
  MetricFilter,
  TrailDescription,
} from '../../../checks/snapshot.ts';
import { pages } from './call.ts';
import type { Clients } from './clients.ts';
import type { Desk } from './sessions.ts';
import { lookInto } from './sessions.ts';

/** The log group a trail feeds, its filters, the alarms of its Region, and who hears them. */
export async function readLogGroup(
  desk: Desk,
  { logGroupArn: arn, logRoleArn: roleArn }: TrailDescription,
): Promise<LogGroupFacts> {
  const [, , , region = '', account = '', , name = ''] = arn.split(':');
  const look = <T>(ask: (clients: Clients) => Promise<T>) =>
    lookInto(desk, { account, region }, ask);
  const [group, filters, alarms, role] = await Promise.all([
    look((clients) => findGroup(clients, name)),
    look((clients) => listFilters(clients, name)),
    look(listAlarms),
    readRole(desk, roleArn),
  ]);
  const topics = await readTopics(desk, filters, alarms);
  return { arn, name, account, region, group, filters, alarms, topics, roleArn, role };
}

async function findGroup(clients: Clients, name: string) {
  const groups = await pages(
    paginateDescribeLogGroups({ client: clients.logs() }, { logGroupNamePrefix: name }),
    ({ logGroups }) => logGroups,
  );
  const group = groups.find(({ logGroupName }) => logGroupName === name);
  if (group === undefined) return null;
  return { retentionDays: group.retentionInDays ?? null, kmsKeyId: group.kmsKeyId ?? '' };
}

const listFilters = (clients: Clients, logGroupName: string): Promise<readonly MetricFilter[]> =>
  pages(
    paginateDescribeMetricFilters({ client: clients.logs() }, { logGroupName }),
    ({ metricFilters = [] }) =>
      metricFilters.map(({ filterName = '', filterPattern = '', metricTransformations = [] }) => ({
        name: filterName,
        pattern: filterPattern,
        metrics: metricTransformations.map(({ metricNamespace = '', metricName = '' }) => ({
          namespace: metricNamespace,
          name: metricName,
        })),
      })),
  );

const listAlarms = (clients: Clients): Promise<readonly Alarm[]> =>
  pages(
    paginateDescribeAlarms({ client: clients.cloudWatch() }, { AlarmTypes: ['MetricAlarm'] }),
    ({ MetricAlarms: alarms = [] }) => alarms.map(alarmOf),
  );

const alarmOf = ({
  AlarmArn: arn = '',
  AlarmName: name = '',
  Namespace: namespace = '',
  MetricName: metric = '',
  ActionsEnabled: actionsEnabled = false,
  AlarmActions: actions = [],
}: MetricAlarm): Alarm => ({ arn, name, namespace, metric, actionsEnabled, actions });

/** Only the topics of alarms on the trail's own metrics are asked for their subscribers. */
async function readTopics(
  desk: Desk,
  filters: Fact<readonly MetricFilter[]>,
  alarms: Fact<readonly Alarm[]>,
): Promise<LogGroupFacts['topics']> {
  if (!filters.known || !alarms.known) return [];
  const metrics = new Set(
    filters.value.flatMap(({ metrics: own }) =>
      own.map(({ namespace, name }) => `${namespace} ${name}`),
    ),
  );
  const actions = alarms.value
    .filter(({ namespace, metric }) => metrics.has(`${namespace} ${metric}`))
    .flatMap((alarm) => alarm.actions);
  const topics = [...new Set(actions)].filter((arn) => /^arn:[\w-]+:sns:/.test(arn));
  return Promise.all(
    topics.map(async (arn) => ({ arn, confirmed: await countConfirmed(desk, arn) })),
  );
}

function countConfirmed(desk: Desk, arn: string): Promise<Fact<number>> {
  const [, , , region = '', account = ''] = arn.split(':');
  return lookInto(desk, { account, region }, async (clients) => {
    const subscriptions = await pages(
      paginateListSubscriptionsByTopic({ client: clients.sns() }, { TopicArn: arn }),
      ({ Subscriptions: found }) => found,
    );
    // Until somebody confirms, the ARN reads PendingConfirmation.
    return subscriptions.filter(({ SubscriptionArn: own }) => own?.startsWith('arn:') === true)
      .length;
  });
}

function readRole(desk: Desk, arn: string): Promise<Fact<DeliveryRole>> {
  const account = arn.split(':')[4] ?? '';
  const name = arn.split('/').at(-1) ?? '';
  return lookInto(desk, { account, region: desk.mainRegion }, async (clients) => {
    const { Role: role } = await clients.iam().send(new GetRoleCommand({ RoleName: name }));
    const [inline, attached] = await Promise.all([
      inlineOf(clients, name),
      attachedOf(clients, name),
    ]);
    return { trust: decoded(role?.AssumeRolePolicyDocument), documents: [...inline, ...attached] };
  });
}

/** IAM answers with documents encoded as in a URL. */
function decoded(document: string | undefined): string {
  try {
    return decodeURIComponent(document ?? '');
  } catch {
    return document ?? '';
  }
}

async function inlineOf(clients: Clients, RoleName: string): Promise<readonly string[]> {
  const names = await pages(
    paginateListRolePolicies({ client: clients.iam() }, { RoleName }),
    ({ PolicyNames: found }) => found,
  );
  return Promise.all(
    names.map(async (PolicyName) => {
      const answer = await clients.iam().send(new GetRolePolicyCommand({ RoleName, PolicyName }));
      return decoded(answer.PolicyDocument);
    }),
  );
}

async function attachedOf(clients: Clients, RoleName: string): Promise<readonly string[]> {
  const policies = await pages(
    paginateListAttachedRolePolicies({ client: clients.iam() }, { RoleName }),
    ({ AttachedPolicies: found }) => found,
  );
  return Promise.all(policies.map(({ PolicyArn }) => documentOf(clients, PolicyArn)));
}

async function documentOf(clients: Clients, PolicyArn: string | undefined): Promise<string> {
  const { Policy: policy } = await clients.iam().send(new GetPolicyCommand({ PolicyArn }));
  const VersionId = policy?.DefaultVersionId;
  const answer = await clients.iam().send(new GetPolicyVersionCommand({ PolicyArn, VersionId }));
  return decoded(answer.PolicyVersion?.Document);
}
