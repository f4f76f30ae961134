import {
  GetBucketLifecycleConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketReplicationCommand,
} from '@aws-sdk/client-s3';
import type {
  LifecycleRuleFilter,
  LifecycleRule as S3Rule,
  ReplicationRule,
} from '@aws-sdk/client-s3';
import type { LifecycleRule, Replication } from '../../../checks/snapshot.ts';
import { unlessAbsent } from './call.ts';
import type { Clients } from './clients.ts';

export const readLifecycle = (clients: Clients, Bucket: string) =>
  unlessAbsent<readonly LifecycleRule[]>(['NoSuchLifecycleConfiguration'], [], async () => {
    const answer = await clients.s3().send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
    return (answer.Rules ?? []).map(ruleOf);
  });

function ruleOf(rule: S3Rule): LifecycleRule {
  const { ID: id = '', Status: status, Filter: filter = {} } = rule;
  return {
    id,
    enabled: status === 'Enabled',
    prefix: filter.Prefix ?? filter.And?.Prefix ?? oldPrefix(rule),
    partial: isPartial(filter),
    ...timesOf(rule),
  };
}

function timesOf({
  Expiration: expiration,
  NoncurrentVersionExpiration: old,
  Transitions: moves = [],
}: S3Rule) {
  const [move] = moves;
  return {
    ...days('expirationDays', expiration?.Days),
    ...days('noncurrentDays', old?.NoncurrentDays),
    ...days('transitionDays', move?.Days),
    ...(move?.StorageClass === undefined ? {} : { transitionClass: move.StorageClass }),
  };
}

/** A filter that asks for tags or sizes too. */
const isPartial = (filter: LifecycleRuleFilter): boolean =>
  [filter.Tag, filter.And?.Tags, filter.ObjectSizeGreaterThan, filter.ObjectSizeLessThan].some(
    (one) => one !== undefined,
  );

/** Old rules carry their prefix outside the filter, in a field that is on its way out. */
function oldPrefix(rule: S3Rule): string {
  const old: unknown = new Map<string, unknown>(Object.entries(rule)).get('Prefix');
  return typeof old === 'string' ? old : '';
}

const days = (
  name: 'expirationDays' | 'noncurrentDays' | 'transitionDays',
  value: number | undefined,
): Partial<LifecycleRule> => (value === undefined ? {} : { [name]: value });

export const readReplication = (clients: Clients, Bucket: string) =>
  unlessAbsent<readonly Replication[]>(['ReplicationConfigurationNotFoundError'], [], async () => {
    const answer = await clients.s3().send(new GetBucketReplicationCommand({ Bucket }));
    return (answer.ReplicationConfiguration?.Rules ?? []).map(copyOf);
  });

const copyOf = ({ Status: status, Destination: to }: ReplicationRule): Replication => ({
  enabled: status === 'Enabled',
  destination: to?.Bucket ?? '',
  destinationAccount: to?.Account ?? '',
});

export async function readNotifies(clients: Clients, Bucket: string): Promise<boolean> {
  const answer = await clients.s3().send(new GetBucketNotificationConfigurationCommand({ Bucket }));
  const lists = [
    answer.TopicConfigurations,
    answer.QueueConfigurations,
    answer.LambdaFunctionConfigurations,
  ];
  return (
    answer.EventBridgeConfiguration !== undefined || lists.some((list) => (list ?? []).length > 0)
  );
}
