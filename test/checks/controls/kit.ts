import { describe, expect, it } from '@jest/globals';
import type { AuditPolicy } from '../../../checks/controls/audit-policy.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../checks/controls/audit-policy.ts';
import type { Status } from '../../../checks/controls/control.ts';
import type { ControlResult } from '../../../checks/controls/index.ts';
import { controlOf } from '../../../checks/controls/index.ts';
import { patternOf } from '../../../checks/controls/monitoring.ts';
import { WATCHES } from '../../../checks/controls/monitoring-watches.ts';
import type { Context } from '../../../checks/controls/world.ts';
import { worldOf } from '../../../checks/controls/world.ts';
import type {
  AccountFacts,
  BucketFacts,
  DeliveryFacts,
  EventDataStore,
  FieldSelector,
  KeyFacts,
  LogGroupFacts,
  NotKnown,
  PlaceFacts,
  SecurityFacts,
  SecurityPlace,
  Selectors,
  Snapshot,
  TrailDescription,
  TrailFacts,
  TrailStatus,
} from '../../../checks/snapshot.ts';
import { known } from '../../../checks/snapshot.ts';

/** A good organisation: management, archive, security and one member; every control passes or is not applicable. */
export const MANAGEMENT = '111111111111';
export const ARCHIVE = '222222222222';
export const SECURITY = '333333333333';
export const MEMBER = '444444444444';
export const ORG = 'o-exampleorg1';
export const HOME = 'us-east-1';
export const NOW = '2026-11-20T12:00:00.000Z';
export const BUCKET = 'org-trail-archive';
export const TRAIL = `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:trail/org-trail`;
export const KEY = `arn:aws:kms:${HOME}:${ARCHIVE}:key/11111111-2222-3333-4444-555555555555`;
export const GROUP = `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:org-trail:*`;
const ROLE = `arn:aws:iam::${MANAGEMENT}:role/trail-to-logs`;
const TOPIC = `arn:aws:sns:${HOME}:${MANAGEMENT}:alarms`;
const REGIONS = [HOME, 'eu-west-1'];

/** A call that was refused. */
export const refused = (call: string, reason = 'AccessDenied'): NotKnown => ({
  known: false,
  reason,
  call,
  permission: call,
});
export const CLOSED = refused(
  'cloudtrail:DescribeTrails',
  'AccessDenied: with an explicit deny in a service control policy',
);

const field = (name: string, ...equals: readonly string[]): FieldSelector => ({
  field: name,
  operators: { equals },
});
export const data = (type: string): readonly FieldSelector[] => [
  field('eventCategory', 'Data'),
  field('resources.type', type),
];
const network = (source: string): readonly FieldSelector[] => [
  field('eventCategory', 'NetworkActivity'),
  field('eventSource', source),
];
export const EVERYTHING: Selectors = {
  basic: [],
  advanced: [
    [field('eventCategory', 'Management')],
    data('AWS::S3::Object'),
    data('AWS::Lambda::Function'),
    ...DEFAULT_AUDIT_POLICY.networkEventSources.map(network),
  ],
};
export { field };

const DESCRIPTION: TrailDescription = {
  arn: TRAIL,
  name: 'org-trail',
  homeRegion: HOME,
  bucket: BUCKET,
  prefix: '',
  snsTopicArn: '',
  includeGlobalServiceEvents: true,
  isMultiRegion: true,
  isOrganization: true,
  logFileValidation: true,
  logGroupArn: GROUP,
  logRoleArn: ROLE,
  kmsKeyId: KEY,
};
export const STATUS: TrailStatus = {
  isLogging: true,
  startLoggingTime: '2026-01-01T00:00:00.000Z',
  latestDeliveryTime: '2026-11-20T11:55:00.000Z',
  latestDigestDeliveryTime: '2026-11-20T11:30:00.000Z',
  latestCloudWatchLogsDeliveryTime: '2026-11-20T11:56:00.000Z',
};

/** The audit trail; `describe` changes its description, `status` its status in every Region. */
export function aTrail(
  change: Partial<TrailFacts> & {
    readonly describe?: Partial<TrailDescription>;
    readonly on?: Partial<TrailStatus>;
  } = {},
): TrailFacts {
  const { describe: words, on, ...facts } = change;
  return {
    description: { ...DESCRIPTION, ...words },
    account: MANAGEMENT,
    status: REGIONS.map((region) => ({ region, status: known({ ...STATUS, ...on }) })),
    selectors: known(EVERYTHING),
    insights: known(['ApiCallRateInsight', 'ApiErrorRateInsight']),
    tags: known(['owner']),
    bucketOwner: known({ kind: 'inside', account: ARCHIVE }),
    ...facts,
  };
}

const ALL_BLOCKED = {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: true,
  restrictPublicBuckets: true,
};
export const NOTHING_BLOCKED = {
  blockPublicAcls: false,
  ignorePublicAcls: false,
  blockPublicPolicy: false,
  restrictPublicBuckets: false,
};

const SERVICE = { Service: 'cloudtrail.amazonaws.com' };
export const SOURCE = { StringEquals: { 'aws:SourceArn': TRAIL } };
export const ARN = `arn:aws:s3:::${BUCKET}`;
export const DENY_HTTP = {
  Sid: 'DenyPlainHttp',
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [ARN, `${ARN}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
export const READS_ACL = {
  Sid: 'CloudTrailReadsAcl',
  Effect: 'Allow',
  Principal: SERVICE,
  Action: 's3:GetBucketAcl',
  Resource: ARN,
  Condition: SOURCE,
};
export const WRITES = {
  Sid: 'CloudTrailWrites',
  Effect: 'Allow',
  Principal: SERVICE,
  Action: 's3:PutObject',
  Resource: [`${ARN}/AWSLogs/${ORG}/*`, `${ARN}/AWSLogs/${MANAGEMENT}/*`],
  Condition: SOURCE,
};
export const policyOf = (...Statement: readonly unknown[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });
export const BUCKET_POLICY = policyOf(DENY_HTTP, READS_ACL, WRITES);

export const aBucket = (change: Partial<BucketFacts> = {}): BucketFacts => ({
  name: BUCKET,
  owner: known({ kind: 'inside', account: ARCHIVE }),
  region: known(HOME),
  accountBlock: known(NOTHING_BLOCKED),
  block: known(ALL_BLOCKED),
  policy: known(BUCKET_POLICY),
  policyStatus: known(false),
  ownership: known('BucketOwnerEnforced'),
  acl: known([]),
  versioning: known({ status: 'Enabled', mfaDelete: false }),
  lock: known({ enabled: true, mode: 'COMPLIANCE', days: 365 }),
  encryption: known({ algorithm: 'aws:kms', keyId: KEY }),
  logging: known({
    bucket: 'access-logs',
    exists: known(true),
    block: known(ALL_BLOCKED),
    policy: known(''),
  }),
  lifecycle: known([
    {
      id: 'expire',
      enabled: true,
      prefix: '',
      partial: false,
      expirationDays: 400,
      noncurrentDays: 30,
    },
  ]),
  replication: known([
    { enabled: true, destination: 'arn:aws:s3:::vault', destinationAccount: SECURITY },
  ]),
  notifies: known(true),
  ...change,
});

export const KEY_ADMIN = {
  Sid: 'Admin',
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${ARCHIVE}:root` },
  Action: 'kms:*',
  Resource: '*',
};
export const KEY_TRAIL = {
  Sid: 'CloudTrailEncrypts',
  Effect: 'Allow',
  Principal: SERVICE,
  Action: ['kms:GenerateDataKey*', 'kms:DescribeKey'],
  Resource: '*',
  Condition: SOURCE,
};
export const KEY_STATE = {
  arn: KEY,
  state: 'Enabled',
  origin: 'AWS_KMS',
  spec: 'SYMMETRIC_DEFAULT',
  customStore: false,
};
export const aKey = (change: Partial<KeyFacts> = {}): KeyFacts => ({
  arn: KEY,
  account: ARCHIVE,
  region: HOME,
  description: known(KEY_STATE),
  rotation: known(true),
  policy: known(policyOf(KEY_ADMIN, KEY_TRAIL)),
  grants: known([]),
  ...change,
});

export const FILTERS = WATCHES.map((watch) => ({
  name: watch.id.toLowerCase(),
  pattern: patternOf(watch),
  metrics: [{ namespace: 'Trail', name: watch.id }],
}));
export const ALARMS = WATCHES.map(({ id }) => ({
  arn: `arn:aws:cloudwatch:${HOME}:${MANAGEMENT}:alarm:${id}`,
  name: id,
  namespace: 'Trail',
  metric: id,
  actionsEnabled: true,
  actions: [TOPIC],
}));
export const ROLE_TRUST = policyOf({
  Effect: 'Allow',
  Principal: SERVICE,
  Action: 'sts:AssumeRole',
});
export const ROLE_DOCUMENT = policyOf({
  Effect: 'Allow',
  Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  Resource: `arn:aws:logs:${HOME}:${MANAGEMENT}:log-group:org-trail:log-stream:*`,
});
export const aGroup = (change: Partial<LogGroupFacts> = {}): LogGroupFacts => ({
  arn: GROUP,
  name: 'org-trail',
  account: MANAGEMENT,
  region: HOME,
  group: known({ retentionDays: 400, kmsKeyId: KEY }),
  filters: known(FILTERS),
  alarms: known(ALARMS),
  topics: [{ arn: TOPIC, confirmed: known(1) }],
  roleArn: ROLE,
  role: known({ trust: ROLE_TRUST, documents: [ROLE_DOCUMENT] }),
  ...change,
});

export const aPlace = (region: string, change: Partial<PlaceFacts> = {}): PlaceFacts => ({
  region,
  trails: known([TRAIL]),
  securityHub: known(true),
  guardDuty: known('enabled'),
  recorder: known({ recording: true, types: ['*'], excluded: [] }),
  ...change,
});
export const anAccount = (account: string, change: Partial<PlaceFacts> = {}): AccountFacts => ({
  account,
  buckets: known(account === ARCHIVE ? [BUCKET, 'access-logs'] : []),
  regions: known(REGIONS),
  places: REGIONS.map((region) => aPlace(region, change)),
});
export const anUnreadAccount = (account: string): AccountFacts => ({
  account,
  buckets: refused('sts:AssumeRole'),
  regions: refused('sts:AssumeRole'),
  places: [],
});

export const DENY_TRAIL = [
  'cloudtrail:StopLogging',
  'cloudtrail:DeleteTrail',
  'cloudtrail:UpdateTrail',
  'cloudtrail:PutEventSelectors',
];
export const DENY_ARCHIVE = [
  's3:DeleteBucket',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
  's3:PutLifecycleConfiguration',
  's3:DeleteObjectVersion',
];
export const guardrail = (document: string) =>
  ({
    id: 'p-1',
    name: 'protect',
    type: 'SERVICE_CONTROL_POLICY',
    target: 'r-1',
    document,
  }) as const;
export const GUARDRAIL = guardrail(
  policyOf({ Effect: 'Deny', Action: [...DENY_TRAIL, ...DENY_ARCHIVE], Resource: '*' }),
);

export const aSecurityPlace = (change: Partial<SecurityPlace> = {}): SecurityPlace => ({
  region: HOME,
  hubAdministrators: known([SECURITY]),
  hubEnrolment: known({ autoEnable: true, central: false }),
  standards: known([{ arn: 'arn:aws:securityhub:::standards/fsbp', status: 'READY' }]),
  guardDutyAdministrators: known([SECURITY]),
  guardDutyEnrolment: known('ALL'),
  ...change,
});
export const theSecurity = (
  change: Partial<SecurityFacts> = {},
  place: Partial<SecurityPlace> = {},
): SecurityFacts => ({
  account: SECURITY,
  places: [aSecurityPlace(place)],
  aggregators: known(['ALL_REGIONS']),
  configAggregators: known([{ name: 'org', organization: true, allRegions: true }]),
  hubFindings: known([{ control: 'CloudTrail.1', status: 'PASSED', resource: TRAIL }]),
  ...change,
});

export const DIGEST_TIMES = Array.from({ length: 24 }, (_, hour) =>
  new Date(Date.parse(NOW) - (23.5 - hour) * 3_600_000).toISOString(),
);
export const aDelivery = (account: string, change: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  trail: TRAIL,
  account,
  newestLog: known('2026-11-20T11:50:00.000Z'),
  delays: [200, 250, 300],
  digests: REGIONS.map((region) => ({ region, times: known(DIGEST_TIMES) })),
  ...change,
});

export const aStore = (change: Partial<EventDataStore> = {}): EventDataStore => ({
  arn: `arn:aws:cloudtrail:${HOME}:${MANAGEMENT}:eventdatastore/s`,
  name: 'store',
  status: 'ENABLED',
  kmsKeyId: KEY,
  multiRegion: true,
  organization: true,
  terminationProtection: true,
  retentionDays: 366,
  selectors: [[field('eventCategory', 'Management')]],
  policy: known(''),
  ...change,
});

const IDS = [MANAGEMENT, ARCHIVE, SECURITY, MEMBER];
export const account = (id: string, status = 'ACTIVE') => ({ id, name: `account ${id}`, status });

export const aSnapshot = (change: Partial<Snapshot> = {}): Snapshot => ({
  version: 1,
  takenAt: NOW,
  partition: 'aws',
  caller: { account: MANAGEMENT, arn: `arn:aws:iam::${MANAGEMENT}:role/audit` },
  organization: known({ id: ORG, managementAccount: MANAGEMENT, featureSet: 'ALL' }),
  accounts: known(IDS.map((id) => account(id))),
  trustedServices: known(['cloudtrail.amazonaws.com', 'sso.amazonaws.com']),
  trailAdministrators: known([SECURITY]),
  guardrails: [
    { account: SECURITY, duty: 'administrator', policies: known([GUARDRAIL]) },
    { account: ARCHIVE, duty: 'archive', policies: known([GUARDRAIL]) },
  ],
  members: IDS.map((id) => anAccount(id)),
  trails: [aTrail()],
  buckets: [aBucket()],
  keys: [aKey()],
  logGroups: [aGroup()],
  lake: [{ account: MANAGEMENT, region: HOME, stores: known([aStore()]) }],
  security: theSecurity(),
  deliveries: IDS.map((id) => aDelivery(id)),
  samples: [
    {
      trail: TRAIL,
      bucket: BUCKET,
      key: 'AWSLogs/x',
      kind: 'log',
      state: known({ algorithm: 'aws:kms', keyId: KEY, lockedUntil: '2027-11-20T00:00:00Z' }),
    },
  ],
  tampering: [{ account: MANAGEMENT, region: HOME, since: NOW, events: known([]) }],
  ...change,
});

/** One account by itself, in no organisation. */
export const aStandalone = (change: Partial<Snapshot> = {}): Snapshot =>
  aSnapshot({
    organization: known(null),
    accounts: known([account(MANAGEMENT)]),
    members: [anAccount(MANAGEMENT)],
    guardrails: [],
    trails: [aTrail({ describe: { isOrganization: false } })],
    ...change,
  });

export const aPolicy = (change: Partial<AuditPolicy> = {}): AuditPolicy => ({
  ...DEFAULT_AUDIT_POLICY,
  securityAccount: SECURITY,
  ...change,
});

export interface Scene {
  readonly snapshot: Snapshot;
  readonly policy?: AuditPolicy;
  readonly context?: Context;
}
const isScene = (value: Snapshot | Scene): value is Scene => 'snapshot' in value;
export type Cases = Readonly<Partial<Record<Status, Readonly<Record<string, Snapshot | Scene>>>>>;

const ORDER: readonly Status[] = ['fail', 'unknown', 'pass', 'not-applicable'];
/** FAIL > UNKNOWN > PASS > NOT_APPLICABLE. */
export const worst = (results: readonly Pick<ControlResult, 'status'>[]): Status | undefined =>
  ORDER.find((status) => results.some((result) => result.status === status));

/** The verdicts of one control over a scene. */
export function verdictsOf(id: string, scene: Snapshot | Scene) {
  const { snapshot, policy = aPolicy(), context } = isScene(scene) ? scene : { snapshot: scene };
  return controlOf(id)?.judge(worldOf(snapshot, policy, context)) ?? [];
}

/** A table for one control: for each verdict it can give, scenes with sentence names. */
export function describeControl(id: string, cases: Cases): void {
  const rows = ORDER.flatMap((status) =>
    Object.entries(cases[status] ?? {}).map(([name, scene]) => ({ status, name, scene })),
  );
  describe(id, () => {
    it.each(rows)('$status: $name', ({ status, scene }) => {
      const verdicts = verdictsOf(id, scene);
      expect({ worst: worst(verdicts), messages: verdicts.map(({ message }) => message) }).toEqual({
        worst: status,
        messages: expect.anything(),
      });
      for (const { blocked, status: own } of verdicts)
        expect((blocked?.permission ?? '') !== '').toBe(own === 'unknown');
    });
  });
}
