import { z } from 'zod';
import type { FieldSelector, LogGroupFacts, Snapshot } from '../../checks/snapshot.ts';
import { known } from '../../checks/snapshot.ts';
import {
  aBucket,
  aKey,
  ARCHIVE,
  aSnapshot,
  aTrail,
  GROUP,
  HOME,
  KEY,
  MANAGEMENT,
  SECURITY,
} from '../checks/controls/kit.ts';
import {
  aDeployment,
  addressesOf,
  type ConfigText,
  policyAt,
  resourceOf,
  standInArn,
  type StackJson,
} from './synthesized.ts';

type Stacks = Readonly<Record<string, StackJson>>;
type Block = Readonly<Record<string, ReturnType<typeof JSON.parse>>>;

/** The deployment whose ids are those of the controls' own good organisation. */
export const theGoodDeployment = (change: (file: ConfigText) => void = () => undefined) =>
  aDeployment((file) => {
    file.organization['home-region'] = HOME;
    file.organization.regions = [HOME, 'eu-west-1'];
    file.trail.bucket = 'org-trail-archive';
    file.policy['break-glass'] = [`arn:aws:iam::${ARCHIVE}:role/BreakGlass`];
    file.stacks['organization-id'] = 'o-exampleorg1';
    file.stacks['organization-trail'] = {
      events: { 'archive-access': 'all', insights: ['error-rate', 'call-rate'] },
    };
    change(file);
  });

/**
 * What an audit would find once these stacks are deployed: trail, archive, key, log group, alarms,
 * guardrails and Security Hub come from the synthesized JSON; members, deliveries and the past are
 * those of a good organisation.
 */
export function snapshotOf(stacks: Stacks): Snapshot {
  const guardrail = {
    id: 'p-1',
    name: 'trailwarden-guardrails',
    type: 'SERVICE_CONTROL_POLICY',
    target: 'account',
    document: text(
      policyAt(stacks['organization-trail'], 'aws_organizations_policy.guardrails', 'content'),
    ),
  } as const;
  const base = aSnapshot();
  return {
    ...base,
    trails: [trailFacts(stacks)],
    buckets: [bucketFacts(stacks)],
    keys: [keyFacts(stacks)],
    logGroups: [groupFacts(stacks)],
    guardrails: [
      { account: SECURITY, duty: 'administrator', policies: known([guardrail]) },
      { account: ARCHIVE, duty: 'archive', policies: known([guardrail]) },
    ],
    security: {
      ...base.security,
      places: base.security.places.map((place) => ({ ...place, ...hubFacts(stacks) })),
      aggregators: known([String(hub(stacks, 'finding_aggregator.hub_aggregator').linking_mode)]),
    },
  };
}

/** The key's ARN is AWS's to give: it stands for every reference to it. */
function text(document: unknown): string {
  return JSON.stringify(document).replaceAll(standInArn('kms_key', 'archive_key'), KEY);
}

const fieldSchema = z.looseObject({ field: z.string() });
const selectorSchema = z.array(z.object({ field_selector: z.array(fieldSchema) }));
const OPERATORS = {
  equals: 'equals',
  starts_with: 'startsWith',
  not_equals: 'notEquals',
  not_starts_with: 'notStartsWith',
} as const;

function fieldOf({ field, ...rest }: z.infer<typeof fieldSchema>): FieldSelector {
  const operators = Object.entries(OPERATORS).flatMap(([written, name]) =>
    rest[written] === undefined ? [] : [[name, z.array(z.string()).parse(rest[written])]],
  );
  return { field, operators: Object.fromEntries(operators) };
}

function trailFacts(stacks: Stacks) {
  const trail: Block = resourceOf(stacks['organization-trail'], 'aws_cloudtrail.trail');
  const advanced = selectorSchema
    .parse(trail.advanced_event_selector)
    .map(({ field_selector }) => field_selector.map(fieldOf));
  const insights: Block[] = trail.insight_selector;
  return aTrail({
    describe: {
      name: trail.name,
      bucket: trail.s3_bucket_name,
      isOrganization: trail.is_organization_trail,
      isMultiRegion: trail.is_multi_region_trail,
      includeGlobalServiceEvents: trail.include_global_service_events,
      logFileValidation: trail.enable_log_file_validation,
      kmsKeyId: String(trail.kms_key_id).includes('aws_kms_key_archive_key_arn') ? KEY : '',
      snsTopicArn: trail.sns_topic_name,
      logGroupArn: GROUP,
    },
    on: { isLogging: trail.enable_logging },
    selectors: known({ basic: [], advanced }),
    insights: known(insights.map(({ insight_type }) => String(insight_type))),
  });
}

function bucketFacts(stacks: Stacks) {
  const stack = stacks['log-archive'];
  const of = (type: string, name = `archive_bucket_${type}`): Block =>
    resourceOf(stack, `aws_s3_bucket_${type}.${name}`);
  const publicAccess = blockOf(of('public_access_block', 'archive_bucket_public-access'));
  const retention: Block = of('object_lock_configuration', 'archive_lock').rule.default_retention;
  const encryption: Block = of('server_side_encryption_configuration', 'archive_bucket_encryption')
    .rule[0];
  const [rule]: Block[] = of('lifecycle_configuration', 'archive_bucket_lifecycle').rule;
  return aBucket({
    block: known(publicAccess),
    policy: known(text(policyAt(stack, 'aws_s3_bucket_policy.archive_bucket_policy'))),
    ownership: known(of('ownership_controls', 'archive_bucket_ownership').rule.object_ownership),
    versioning: known({
      status: of('versioning').versioning_configuration.status,
      mfaDelete: false,
    }),
    lock: known({ enabled: true, mode: retention.mode, days: retention.days }),
    encryption: known({
      algorithm: encryption.apply_server_side_encryption_by_default.sse_algorithm,
      keyId: KEY,
    }),
    logging: known({
      bucket: String(resourceOf(stack, 'aws_s3_bucket.archive_access-logs').bucket),
      exists: known(true),
      block: known(blockOf(of('public_access_block', 'archive_access-logs_public-access'))),
      policy: known(text(policyAt(stack, 'aws_s3_bucket_policy.archive_access-logs_policy'))),
    }),
    lifecycle: known([
      {
        id: rule?.id,
        enabled: rule?.status === 'Enabled',
        prefix: '',
        partial: false,
        expirationDays: rule?.expiration[0].days,
        noncurrentDays: rule?.noncurrent_version_expiration[0].noncurrent_days,
      },
    ]),
    replication: known([]),
    notifies: known(false),
  });
}

function blockOf(access: Block) {
  return {
    blockPublicAcls: access.block_public_acls,
    ignorePublicAcls: access.ignore_public_acls,
    blockPublicPolicy: access.block_public_policy,
    restrictPublicBuckets: access.restrict_public_buckets,
  };
}

function keyFacts(stacks: Stacks) {
  const key = resourceOf(stacks['log-archive'], 'aws_kms_key.archive_key');
  return aKey({
    rotation: known(key.enable_key_rotation === true),
    policy: known(text(policyAt(stacks['log-archive'], 'aws_kms_key.archive_key'))),
  });
}

function groupFacts(stacks: Stacks): LogGroupFacts {
  const trail = stacks['organization-trail'];
  const group: Block = resourceOf(trail, 'aws_cloudwatch_log_group.trail_log-group');
  const topic = `arn:aws:sns:${HOME}:${MANAGEMENT}:trailwarden-alarms`;
  const role = 'trail_log-group_role';
  return {
    arn: GROUP,
    name: group.name,
    account: MANAGEMENT,
    region: HOME,
    group: known({ retentionDays: group.retention_in_days, kmsKeyId: group.kms_key_id }),
    filters: known(all(stacks.alerting, 'aws_cloudwatch_log_metric_filter').map(filterOf)),
    alarms: known(
      all(stacks.alerting, 'aws_cloudwatch_metric_alarm').map((one) => alarmOf(one, topic)),
    ),
    topics: [{ arn: topic, confirmed: known(1) }],
    roleArn: `arn:aws:iam::${MANAGEMENT}:role/TrailwardenLogDelivery`,
    role: known({
      trust: JSON.stringify(policyAt(trail, `aws_iam_role.${role}`, 'assume_role_policy')),
      documents: [JSON.stringify(policyAt(trail, `aws_iam_role_policy.${role}_policy`))],
    }),
  };
}

function all(stack: StackJson | undefined, type: string): readonly Block[] {
  return addressesOf(stack)
    .filter((address) => address.startsWith(`${type}.`))
    .map((address) => resourceOf(stack, address));
}

const filterOf = (filter: Block) => ({
  name: String(filter.name),
  pattern: String(filter.pattern),
  metrics: [
    {
      namespace: String(filter.metric_transformation.namespace),
      name: String(filter.metric_transformation.name),
    },
  ],
});

const alarmOf = (alarm: Block, topic: string) => ({
  arn: `arn:aws:cloudwatch:${HOME}:${MANAGEMENT}:alarm:${String(alarm.alarm_name)}`,
  name: String(alarm.alarm_name),
  namespace: String(alarm.namespace),
  metric: String(alarm.metric_name),
  actionsEnabled: true,
  actions: Array.isArray(alarm.alarm_actions) && alarm.alarm_actions.length > 0 ? [topic] : [],
});

const hub = (stacks: Stacks, address: string): Block =>
  resourceOf(stacks['security-hub'], `aws_securityhub_${address}`);

function hubFacts(stacks: Stacks) {
  const { organization_configuration: central } = hub(
    stacks,
    'organization_configuration.hub_configuration',
  );
  const { configuration_policy: policy } = hub(stacks, 'configuration_policy.hub_policy');
  const arns: string[] = policy.enabled_standard_arns;
  return {
    hubAdministrators: known([
      String(hub(stacks, 'organization_admin_account.hub_administrator').admin_account_id),
    ]),
    hubEnrolment: known({
      autoEnable: false,
      central: central.configuration_type === 'CENTRAL',
    }),
    standards: known(arns.map((arn) => ({ arn, status: 'READY' }))),
  };
}
