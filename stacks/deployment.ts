import type { ConfigFile } from './config-schema.ts';

/** The accounts the stacks touch, by what they are for. */
export type AccountName = 'management' | 'log-archive' | 'security';

type Partition = 'aws' | 'aws-us-gov' | 'aws-cn';

/** The repository whose workflows may take roles: names for people, numeric ids because names move. */
export interface GithubRepository {
  readonly owner: string;
  readonly ownerId: string;
  readonly name: string;
  readonly id: string;
}

/** What is to be deployed, complete: no default is decided after this point. */
export interface Deployment {
  readonly partition: Partition;
  readonly organizationId: string;
  readonly homeRegion: string;
  readonly regions: readonly string[];
  readonly accounts: Readonly<Record<AccountName, string>>;
  readonly auditRole: string;
  readonly mode: 'create' | 'existing';
  readonly trail: { readonly name: string; readonly bucket: string; readonly prefix: string };
  readonly breakGlass: readonly string[];
  readonly logGroupRetentionDays: number;
  readonly github: GithubRepository & {
    readonly branch: string;
    readonly applyEnvironment: string;
    readonly auditEnvironment: string;
    readonly applyWorkflow: string;
  };
  readonly state: { readonly bucket: string; readonly accessRole: string };
  readonly archive: {
    readonly lock: 'governance' | 'compliance';
    readonly lockDays: number;
    readonly expireAfterDays: number;
    readonly readers: readonly string[];
    readonly eventBridge: boolean;
  };
  readonly existing: {
    readonly keyArn: string | undefined;
    readonly logGroup: string | undefined;
    readonly logGroupAccount: AccountName;
  };
  readonly imports: {
    readonly bucket: boolean;
    readonly keyId: string | undefined;
    readonly trail: boolean;
  };
  readonly organizationTrail: {
    readonly owner: 'management' | 'delegated-admin';
    readonly logGroup: boolean;
    readonly notifications: boolean;
    readonly guardrails: boolean;
    readonly events: EventChoice;
  };
  readonly securityHub: {
    readonly enabled: boolean;
    readonly standards: readonly StandardName[];
    readonly linkedRegions: readonly string[];
    readonly disabledControls: readonly string[];
    readonly crownJewels: readonly string[];
    readonly target: string | undefined;
  };
  readonly alerting: {
    readonly dispatch: boolean;
    readonly minimumSeverity: SeverityName;
    readonly emails: readonly string[];
    readonly excludeAlarms: readonly string[];
    readonly auditSilenceHours: number;
  };
  readonly memberAccounts: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

type StandardName = 'fsbp' | 'cis-1.4' | 'cis-3.0' | 'nist-800-53' | 'pci-4.0.1';
type SeverityName = 'low' | 'medium' | 'high' | 'critical';

/** What a trail records beyond all management events, which it always does. */
export interface EventChoice {
  /** Sources whose management events are dropped. @default none */
  readonly exclude: readonly ('kms' | 'rdsdata')[];
  /** Buckets or folders whose object writes are recorded, `arn:aws:s3:::bucket/`. @default none */
  readonly s3Writes: readonly string[];
  /**
   * Reads and writes of the archive. `all` records CloudTrail's own deliveries too: one event for
   * each file, bounded, for completeness. @default none
   */
  readonly archiveAccess: 'none' | 'without-deliveries' | 'all';
  /** Event sources whose refusals at VPC endpoints are recorded. @default none */
  readonly networkRefusals: readonly string[];
  /** CloudTrail Insights, paid per event analysed. @default none */
  readonly insights: readonly ('error-rate' | 'call-rate')[];
}

/** Renames the file's words to the program's; everything was checked before. */
export function toDeployment({ organization, trail, policy, stacks }: ConfigFile): Deployment {
  return {
    ...organizationOf(organization, stacks),
    mode: stacks.mode,
    trail,
    breakGlass: policy['break-glass'],
    logGroupRetentionDays: policy['log-group-retention-days'],
    github: githubOf(stacks.github),
    state: { bucket: stacks.state.bucket, accessRole: stacks.state['access-role'] },
    archive: archiveOf(stacks.archive),
    existing: {
      keyArn: stacks.existing['key-arn'],
      logGroup: stacks.existing['log-group'],
      logGroupAccount: stacks.existing['log-group-account'],
    },
    imports: {
      bucket: stacks.import.bucket,
      keyId: stacks.import['key-id'],
      trail: stacks.import.trail,
    },
    organizationTrail: organizationTrailOf(stacks['organization-trail']),
    securityHub: securityHubOf(stacks['security-hub']),
    alerting: alertingOf(stacks.alerting),
    memberAccounts: stacks['audit-access']['member-accounts'],
    tags: stacks.tags,
  };
}

type Stacks = ConfigFile['stacks'];

function organizationOf(organization: ConfigFile['organization'], stacks: Stacks) {
  const homeRegion = organization['home-region'];
  return {
    partition: stacks.partition,
    organizationId: stacks['organization-id'],
    homeRegion,
    regions: organization.regions.length === 0 ? [homeRegion] : organization.regions,
    accounts: {
      management: organization['management-account'],
      'log-archive': organization['log-archive-account'],
      security: organization['security-account'],
    },
    auditRole: organization['audit-role'],
  };
}

function githubOf(github: Stacks['github']): Deployment['github'] {
  return {
    owner: github.owner,
    ownerId: github['owner-id'],
    name: github.repository,
    id: github['repository-id'],
    branch: github.branch,
    applyEnvironment: github['apply-environment'],
    auditEnvironment: github['audit-environment'],
    applyWorkflow: github['apply-workflow'],
  };
}

function archiveOf(archive: Stacks['archive']): Deployment['archive'] {
  return {
    lock: archive.lock,
    lockDays: archive['lock-days'],
    expireAfterDays: archive['expire-after-days'],
    readers: archive.readers,
    eventBridge: archive['event-bridge'],
  };
}

function organizationTrailOf(trail: Stacks['organization-trail']): Deployment['organizationTrail'] {
  return {
    owner: trail.owner,
    logGroup: trail['log-group'],
    notifications: trail.notifications,
    guardrails: trail.guardrails,
    events: {
      exclude: trail.events.exclude,
      s3Writes: trail.events['s3-writes'],
      archiveAccess: trail.events['archive-access'],
      networkRefusals: trail.events['network-refusals'],
      insights: trail.events.insights,
    },
  };
}

function securityHubOf(hub: Stacks['security-hub']): Deployment['securityHub'] {
  return {
    enabled: hub.enabled,
    standards: hub.standards,
    linkedRegions: hub['linked-regions'],
    disabledControls: hub['disabled-controls'],
    crownJewels: hub['crown-jewels'],
    target: hub.target,
  };
}

function alertingOf(alerting: Stacks['alerting']): Deployment['alerting'] {
  return {
    dispatch: alerting.dispatch,
    minimumSeverity: alerting['minimum-severity'],
    emails: alerting.emails,
    excludeAlarms: alerting['exclude-alarms'],
    auditSilenceHours: alerting['audit-silence-hours'],
  };
}
