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
import { CreateKeyCommand, EnableKeyRotationCommand } from '@aws-sdk/client-kms';
import {
  AttachPolicyCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  ListRootsCommand,
} from '@aws-sdk/client-organizations';
import {
  CreateBucketCommand,
  PutBucketEncryptionCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutBucketReplicationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  PutPublicAccessBlockCommand,
} from '@aws-sdk/client-s3';
import { EnableSecurityHubCommand } from '@aws-sdk/client-securityhub';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { patternOf } from '../../../checks/controls/monitoring.ts';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import type { Overlay } from '../../kit/aws-overlay.ts';
import type { Builders } from './keys.ts';
import { builders, CALLER, keysOf } from './keys.ts';
import { MANAGEMENT } from './moto.ts';

export const REGIONS = ['us-east-1', 'eu-west-1'] as const;
export const HOME = 'us-east-1';
export const BUCKET = 'org-trail-archive';
export const TRAIL_ARN = `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:trail/org-trail`;
export const GROUP = 'org-trail-events';
const ROLE = 'trail-to-logs';
const SERVICE = { Service: 'cloudtrail.amazonaws.com' };
const SOURCE = { StringEquals: { 'aws:SourceArn': TRAIL_ARN } };

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

export const documentOf = (...Statement: readonly unknown[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });
export const BUCKET_ARN = `arn:aws:s3:::${BUCKET}`;
export const bucketStatements = (organization: string) => [
  {
    Sid: 'DenyPlainHttp',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET_ARN, `${BUCKET_ARN}/*`],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
  {
    Sid: 'Acl',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: 's3:GetBucketAcl',
    Resource: BUCKET_ARN,
    Condition: SOURCE,
  },
  {
    Sid: 'Write',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: 's3:PutObject',
    Resource: [`${BUCKET_ARN}/AWSLogs/${organization}/*`, `${BUCKET_ARN}/AWSLogs/${MANAGEMENT}/*`],
    Condition: SOURCE,
  },
];
export const keyStatements = (archive: string) => [
  {
    Sid: 'Admin',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${archive}:root` },
    Action: 'kms:*',
    Resource: '*',
  },
  {
    Sid: 'Trail',
    Effect: 'Allow',
    Principal: SERVICE,
    Action: ['kms:GenerateDataKey*', 'kms:DescribeKey'],
    Resource: '*',
    Condition: SOURCE,
  },
];

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
  const names = ['log-archive', 'security', 'member'];
  const ids: string[] = [];
  for (const name of names) {
    const { CreateAccountStatus: status } = await own.organizations.send(
      new CreateAccountCommand({ AccountName: name, Email: `${name}@example.org` }),
    );
    ids.push(status?.AccountId ?? '');
  }
  await own.organizations.send(
    new EnableAWSServiceAccessCommand({ ServicePrincipal: 'cloudtrail.amazonaws.com' }),
  );
  const keys = new Map([[MANAGEMENT, CALLER]]);
  for (const id of ids) keys.set(id, await keysOf(url, id));
  const at = (account: string, region: string = HOME) =>
    builders(url, keys.get(account) ?? CALLER, region);
  const [archive = '', security = '', member = ''] = ids;
  return { overlay, organization: made?.Id ?? '', archive, security, member, at };
}

async function buildArchive({ archive, organization, at, overlay }: Frame): Promise<string> {
  const { s3, kms } = at(archive);
  const { KeyMetadata: made } = await kms.send(
    new CreateKeyCommand({ Policy: documentOf(...keyStatements(archive)) }),
  );
  const key = made?.Arn ?? '';
  await kms.send(new EnableKeyRotationCommand({ KeyId: key }));
  await at(archive).sns.send(new CreateTopicCommand({ Name: 'files' }));
  const Bucket = BUCKET;
  await s3.send(new CreateBucketCommand({ Bucket: 'access-logs-of-archive' }));
  await s3.send(
    new PutBucketPolicyCommand({
      Bucket: 'access-logs-of-archive',
      Policy: documentOf({
        Effect: 'Allow',
        Principal: { Service: 'logging.s3.amazonaws.com' },
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::access-logs-of-archive/*',
        Condition: {
          ArnLike: { 'aws:SourceArn': BUCKET_ARN },
          StringEquals: { 'aws:SourceAccount': archive },
        },
      }),
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket: 'vault-in-archive' }));
  await s3.send(
    new PutBucketVersioningCommand({
      Bucket: 'vault-in-archive',
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );
  await s3.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  await s3.send(
    new PutObjectLockConfigurationCommand({
      Bucket,
      ObjectLockConfiguration: {
        ObjectLockEnabled: 'Enabled',
        Rule: { DefaultRetention: { Mode: 'COMPLIANCE', Days: 365 } },
      },
    }),
  );
  await mendBucket({ at, archive, organization, key, overlay });
  return key;
}

/** Gives the archive every setting it should have: building it, and mending what a test broke. */
export async function mendBucket({
  at,
  archive,
  organization,
  key,
  overlay,
}: Pick<World, 'at' | 'archive' | 'organization' | 'key' | 'overlay'>): Promise<void> {
  const { s3 } = at(archive);
  const Bucket = BUCKET;
  await s3.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  await s3.send(
    new PutPublicAccessBlockCommand({
      Bucket,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        IgnorePublicAcls: true,
        BlockPublicPolicy: true,
        RestrictPublicBuckets: true,
      },
    }),
  );
  await s3.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    }),
  );
  await s3.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: {
        Rules: [
          { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key } },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [
          { ID: 'expire', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 400 } },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketLoggingCommand({
      Bucket,
      BucketLoggingStatus: {
        LoggingEnabled: { TargetBucket: 'access-logs-of-archive', TargetPrefix: 'a/' },
      },
    }),
  );
  await s3.send(
    new PutBucketReplicationCommand({
      Bucket,
      ReplicationConfiguration: {
        Role: `arn:aws:iam::${archive}:role/replicate`,
        Rules: [
          {
            Status: 'Enabled',
            Priority: 1,
            Filter: { Prefix: '' },
            DeleteMarkerReplication: { Status: 'Disabled' },
            Destination: { Bucket: 'arn:aws:s3:::vault-in-archive' },
          },
        ],
      },
    }),
  );
  await s3.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: {
        TopicConfigurations: [
          { TopicArn: `arn:aws:sns:${HOME}:${archive}:files`, Events: ['s3:ObjectCreated:*'] },
        ],
      },
    }),
  );
  overlay.state.bucketPolicies[BUCKET] = documentOf(...bucketStatements(organization));
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
