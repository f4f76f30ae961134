import {
  AddTagsCommand,
  CreateTrailCommand,
  PutEventSelectorsCommand,
  StartLoggingCommand,
} from '@aws-sdk/client-cloudtrail';
import { PutMetricAlarmCommand } from '@aws-sdk/client-cloudwatch';
import {
  CreateLogGroupCommand,
  PutMetricFilterCommand,
  PutRetentionPolicyCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import {
  PutConfigurationAggregatorCommand,
  PutConfigurationRecorderCommand,
  PutDeliveryChannelCommand,
  StartConfigurationRecorderCommand,
} from '@aws-sdk/client-config-service';
import {
  CreateDetectorCommand,
  EnableOrganizationAdminAccountCommand,
} from '@aws-sdk/client-guardduty';
import { CreateRoleCommand, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
} from '@aws-sdk/client-organizations';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { EnableSecurityHubCommand } from '@aws-sdk/client-securityhub';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { patternOf } from '../../../checks/controls/monitoring.ts';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import type { Overlay } from '../../kit/aws-overlay.ts';
import type { Builders } from './keys.ts';
import { builders, CALLER, keysOf } from './keys.ts';
import { MANAGEMENT } from './moto.ts';
import {
  REGIONS,
  HOME,
  BUCKET,
  TRAIL_ARN,
  GROUP,
  ROLE,
  SERVICE,
  documentOf,
  buildArchive,
} from './archive.ts';

/** An organisation as it stands in the emulator, and the hands to break it with. */
export interface World {
  readonly now: Date;
  readonly overlay: Overlay;
  readonly organization: string;
  readonly root: string;
  readonly archive: string;
  readonly security: string;
  readonly member: string;
  readonly key: string;
  readonly topic: string;
  readonly guardrail: string;
  /** Builders' clients for an account and Region. */
  readonly at: (account: string, region?: string) => Builders;
}

const field = (Field: string, ...Equals: string[]) => ({ Field, Equals });
export const GOOD_SELECTORS = [
  { FieldSelectors: [field('eventCategory', 'Management')] },
  { FieldSelectors: [field('eventCategory', 'Data'), field('resources.type', 'AWS::S3::Object')] },
  {
    FieldSelectors: [
      field('eventCategory', 'Data'),
      field('resources.type', 'AWS::Lambda::Function'),
    ],
  },
  ...['cloudtrail', 'kms', 's3'].map((name) => ({
    FieldSelectors: [
      field('eventCategory', 'NetworkActivity'),
      field('eventSource', `${name}.amazonaws.com`),
    ],
  })),
];

/** Builds a whole organisation in which nothing is amiss. */
export async function buildWorld(overlay: Overlay): Promise<World> {
  const now = new Date();
  const frame = await foundOrganization(overlay);
  const key = await buildArchive(frame);
  const topic = await buildLogGroup(frame);
  const { guardrail, root } = await buildGuardrails(frame);
  await buildTrail(frame, key);
  await buildSecurity(frame);
  await deliver(frame, now);
  tellOverlay(frame, { key, now });
  return { ...frame, now, key, topic, guardrail, root };
}

type Frame = Pick<World, 'overlay' | 'organization' | 'archive' | 'security' | 'member' | 'at'>;

async function foundOrganization(overlay: Overlay): Promise<Frame> {
  const { url } = overlay;
  const own = builders(url, CALLER, HOME);
  const { Organization: made } = await own.organizations.send(
    new CreateOrganizationCommand({ FeatureSet: 'ALL' }),
  );
  const ids = [
    await member(own, 'log-archive'),
    await member(own, 'security'),
    await member(own, 'member'),
  ];
  await own.organizations.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }),
  );
  const keys = new Map([[MANAGEMENT, CALLER]]);
  for (const id of ids) keys.set(id, await keysOf(url, id));
  const at = (account: string, region: string = HOME) =>
    builders(url, keys.get(account) ?? CALLER, region);
  const [archive = '', security = '', workload = ''] = ids;
  return { overlay, organization: made?.Id ?? '', archive, security, member: workload, at };
}

async function member({ organizations }: Builders, name: string): Promise<string> {
  const { CreateAccountStatus: status } = await organizations.send(
    new CreateAccountCommand({ AccountName: name, Email: `${name}@example.org` }),
  );
  return status?.AccountId ?? '';
}

async function buildLogGroup({ at }: Frame): Promise<string> {
  const { logs, cloudWatch, iam, sns } = at(MANAGEMENT);
  await logs.send(
    new CreateLogGroupCommand({
      logGroupName: GROUP,
      kmsKeyId: `arn:aws:kms:${HOME}:${MANAGEMENT}:key/1`,
    }),
  );
  await logs.send(new PutRetentionPolicyCommand({ logGroupName: GROUP, retentionInDays: 400 }));
  const { TopicArn: topic = '' } = await sns.send(new CreateTopicCommand({ Name: 'alarms' }));
  await sns.send(
    new SubscribeCommand({
      TopicArn: topic,
      Protocol: 'sqs',
      Endpoint: `arn:aws:sqs:${HOME}:${MANAGEMENT}:people`,
    }),
  );
  for (const watch of WATCHES) {
    await logs.send(
      new PutMetricFilterCommand({
        logGroupName: GROUP,
        filterName: watch.id,
        filterPattern: patternOf(watch),
        metricTransformations: [
          { metricName: watch.id, metricNamespace: 'Trail', metricValue: '1' },
        ],
      }),
    );
    await cloudWatch.send(new PutMetricAlarmCommand(alarm(watch.id, topic)));
  }
  await iam.send(
    new CreateRoleCommand({
      RoleName: ROLE,
      AssumeRolePolicyDocument: documentOf({
        Effect: 'Allow',
        Principal: SERVICE,
        Action: 'sts:AssumeRole',
      }),
    }),
  );
  await iam.send(
    new PutRolePolicyCommand({
      RoleName: ROLE,
      PolicyName: 'deliver',
      PolicyDocument: documentOf({
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:${GROUP}:*`,
      }),
    }),
  );
  return topic;
}

export const alarm = (id: string, topic: string) => ({
  AlarmName: id,
  Namespace: 'Trail',
  MetricName: id,
  Statistic: 'Sum' as const,
  Period: 300,
  EvaluationPeriods: 1,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold' as const,
  AlarmActions: [topic],
});

const DENIED = [
  'cloudtrail:StopLogging',
  'cloudtrail:DeleteTrail',
  'cloudtrail:UpdateTrail',
  'cloudtrail:PutEventSelectors',
  's3:DeleteBucket',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
  's3:PutLifecycleConfiguration',
  's3:DeleteObjectVersion',
];

async function buildGuardrails({ at }: Frame) {
  const { organizations } = at(MANAGEMENT);
  const { Roots: roots = [] } = await organizations.send(new ListRootsCommand({}));
  const root = roots[0]?.Id ?? '';
  await organizations.send(
    new EnablePolicyTypeCommand({ RootId: root, PolicyType: 'SERVICE_CONTROL_POLICY' }),
  );
  const { Policy: policy } = await organizations.send(
    new CreatePolicyCommand({
      Name: 'protect-trail',
      Description: 'nobody touches the trail',
      Type: 'SERVICE_CONTROL_POLICY',
      Content: documentOf({ Effect: 'Deny', Action: DENIED, Resource: '*' }),
    }),
  );
  const guardrail = policy?.PolicySummary?.Id ?? '';
  await organizations.send(new AttachPolicyCommand({ PolicyId: guardrail, TargetId: root }));
  return { guardrail, root };
}

async function buildTrail({ at }: Frame, key: string): Promise<void> {
  const { cloudTrail } = at(MANAGEMENT);
  await cloudTrail.send(
    new CreateTrailCommand({
      Name: 'org-trail',
      S3BucketName: BUCKET,
      IsMultiRegionTrail: true,
      IsOrganizationTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      KmsKeyId: key,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:${GROUP}:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${MANAGEMENT}:role/${ROLE}`,
    }),
  );
  await cloudTrail.send(new StartLoggingCommand({ Name: 'org-trail' }));
  await cloudTrail.send(
    new PutEventSelectorsCommand({
      TrailName: 'org-trail',
      AdvancedEventSelectors: GOOD_SELECTORS,
    }),
  );
  await cloudTrail.send(
    new AddTagsCommand({ ResourceId: TRAIL_ARN, TagsList: [{ Key: 'owner', Value: 'security' }] }),
  );
}

async function buildSecurity({ at, archive, security, member }: Frame): Promise<void> {
  for (const account of [MANAGEMENT, archive, security, member])
    for (const region of REGIONS) await watchPlace(at(account, region), account);
  for (const region of REGIONS)
    await at(MANAGEMENT, region).guardDuty.send(
      new EnableOrganizationAdminAccountCommand({ AdminAccountId: security }),
    );
  await at(security).config.send(
    new PutConfigurationAggregatorCommand({
      ConfigurationAggregatorName: 'org',
      OrganizationAggregationSource: {
        RoleArn: `arn:aws:iam::${security}:role/config`,
        AllAwsRegions: true,
      },
    }),
  );
}

/** Security Hub, GuardDuty and Config of one account and Region. */
async function watchPlace(
  { securityHub, guardDuty, config }: Builders,
  account: string,
): Promise<void> {
  await securityHub.send(new EnableSecurityHubCommand({}));
  await guardDuty.send(new CreateDetectorCommand({ Enable: true }));
  await config.send(
    new PutConfigurationRecorderCommand({
      ConfigurationRecorder: {
        name: 'default',
        roleARN: `arn:aws:iam::${account}:role/config`,
        recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
      },
    }),
  );
  await config.send(
    new PutDeliveryChannelCommand({
      DeliveryChannel: { name: 'default', s3BucketName: 'config-bucket' },
    }),
  );
  await config.send(
    new StartConfigurationRecorderCommand({ ConfigurationRecorderName: 'default' }),
  );
}

const HOUR = 3_600_000;
const stamp = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');
const day = (time: Date): string => time.toISOString().slice(0, 10).replaceAll('-', '/');

/** Where a digest of an account, Region and time lies. */
export function digestKey(
  world: Pick<World, 'organization'>,
  at: { account: string; region: string },
  time: Date,
): string {
  const { account, region } = at;
  const name = `${account}_CloudTrail-Digest_${region}_org-trail_${HOME}_${stamp(time)}.json.gz`;
  return `AWSLogs/${world.organization}/${account}/CloudTrail-Digest/${region}/${day(time)}/${name}`;
}

/** The end times of the digests of the last day. */
export const digestTimes = (now: Date): readonly Date[] =>
  Array.from({ length: 23 }, (_, hours) => new Date(now.getTime() - (hours + 0.5) * HOUR));

async function deliver(frame: Frame, now: Date): Promise<void> {
  const { at, archive, security, member, organization } = frame;
  const { s3 } = at(archive);
  const keys: string[] = [];
  for (const account of [MANAGEMENT, archive, security, member]) {
    const time = new Date(now.getTime() - 300_000);
    const minute = `${stamp(time).slice(0, 13)}Z`;
    keys.push(
      `AWSLogs/${organization}/${account}/CloudTrail/${HOME}/${day(time)}/${account}_CloudTrail_${HOME}_${minute}_abcdefgh12345678.json.gz`,
    );
    for (const region of REGIONS)
      for (const end of digestTimes(now)) keys.push(digestKey(frame, { account, region }, end));
  }
  for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body: 'x' }));
}

/** What moto cannot know: who administers CloudTrail, how deliveries went, that members see the trail. */
function tellOverlay({ overlay, security }: Frame, { key, now }: { key: string; now: Date }): void {
  const { state } = overlay;
  const recently = (minutes: number) => (now.getTime() - minutes * 60_000) / 1000;
  state.trailAdministrators = [security];
  state.hubAdministrators = [security];
  state.hubConfiguration = { AutoEnable: true, MemberAccountLimitReached: false };
  state.standards = [
    {
      StandardsArn: 'arn:aws:securityhub:::ruleset/x',
      StandardsSubscriptionArn: 's',
      StandardsInput: {},
      StandardsStatus: 'READY',
    },
  ];
  state.aggregators = ['ALL_REGIONS'];
  state.insights[TRAIL_ARN] = ['ApiCallRateInsight', 'ApiErrorRateInsight'];
  state.statuses[TRAIL_ARN] = {
    StartLoggingTime: recently(60 * 24 * 30),
    LatestDeliveryTime: recently(5),
    LatestDigestDeliveryTime: recently(30),
    LatestCloudWatchLogsDeliveryTime: recently(4),
  };
  state.shadows = [
    {
      TrailARN: TRAIL_ARN,
      Name: 'org-trail',
      HomeRegion: HOME,
      S3BucketName: BUCKET,
      IsMultiRegionTrail: true,
      IsOrganizationTrail: true,
      IncludeGlobalServiceEvents: true,
      LogFileValidationEnabled: true,
      KmsKeyId: key,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:${GROUP}:*`,
      CloudWatchLogsRoleArn: `arn:aws:iam::${MANAGEMENT}:role/${ROLE}`,
    },
  ];
}
