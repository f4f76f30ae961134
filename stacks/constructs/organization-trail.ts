import { Cloudtrail } from '@cdktf/provider-aws/lib/cloudtrail/index.js';
import type { ITerraformDependable, TerraformResourceLifecycle } from 'cdktf';
import { Construct } from 'constructs';
import type { EventChoice } from '../deployment.ts';
import { logGroupName, type TrailRef } from '../names.ts';
import { pinAddress } from './address.ts';
import { eventSelectors } from './event-selectors.ts';
import type { ILogArchive } from './log-archive.ts';
import { NoticeTopic } from './notice-topic.ts';
import { OperationsKey } from './operations-key.ts';
import { TrailLogGroup } from './trail-log-group.ts';

export interface OrganizationTrailProps {
  readonly partition: string;
  readonly organizationId: string;
  /** The account whose credentials make the trail: management, or CloudTrail's delegated administrator. */
  readonly accountId: string;
  readonly trail: TrailRef;
  readonly archive: ILogArchive;
  /** @default management events only */
  readonly events?: Partial<EventChoice>;
  /** Days CloudWatch Logs keeps the events; 0 keeps for ever. @default no log group */
  readonly logGroupDays?: number;
  /** Publish a notice for each delivered file. @default false */
  readonly notifications?: boolean;
  /** Cap for the delivery role. @default none */
  readonly boundary?: string;
  /** Must be so before Terraform touches the trail. @default none */
  readonly preconditions?: TerraformResourceLifecycle['precondition'];
  readonly dependsOn?: readonly ITerraformDependable[];
}

const NO_EXTRA_EVENTS: EventChoice = {
  exclude: [],
  s3Writes: [],
  archiveAccess: 'none',
  networkRefusals: [],
  insights: [],
};

const INSIGHTS = {
  'error-rate': 'ApiErrorRateInsight',
  'call-rate': 'ApiCallRateInsight',
} as const;

/** A trail as others see it, ours or somebody else's. */
export interface IOrganizationTrail {
  readonly arn: string;
  readonly name: string;
  /** Undefined where its events go to no log group. */
  readonly logGroupName: string | undefined;
}

/** One trail for all accounts and Regions, with signed digests, under the archive's key. */
export class OrganizationTrail extends Construct implements IOrganizationTrail {
  readonly name: string;
  readonly resource: Cloudtrail;
  readonly key: OperationsKey | undefined;
  readonly logGroup: TrailLogGroup | undefined;
  readonly topic: NoticeTopic | undefined;

  constructor(scope: Construct, id: string, props: OrganizationTrailProps) {
    super(scope, id);
    this.name = props.trail.name;
    const wantsKey = props.logGroupDays !== undefined || props.notifications === true;
    this.key = wantsKey ? this.#newKey(props) : undefined;
    this.logGroup = this.#newLogGroup(props, this.key);
    this.topic = this.#newTopic(props, this.key);
    this.resource = pinAddress(
      new Cloudtrail(this, 'Resource', {
        name: props.trail.name,
        s3BucketName: props.archive.bucketName,
        ...prefixOf(props.archive),
        ...(props.archive.keyArn === undefined ? {} : { kmsKeyId: props.archive.keyArn }),
        isOrganizationTrail: true,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        enableLogging: true,
        ...this.#selectors(props),
        ...this.#deliveries(),
        lifecycle: { preventDestroy: true, ...preconditionsOf(props) },
        dependsOn: this.#before(props),
      }),
    );
  }

  /** A trail that exists already and stays its owner's, such as Control Tower's. */
  static fromAttributes(attributes: {
    readonly arn: string;
    readonly logGroupName?: string;
  }): IOrganizationTrail {
    const [, name] = attributes.arn.split(':trail/');
    if (name === undefined || name === '')
      throw new Error(`"${attributes.arn}" is no trail ARN: arn:aws:cloudtrail:…:trail/NAME`);
    return { arn: attributes.arn, name, logGroupName: attributes.logGroupName };
  }

  get arn(): string {
    return this.resource.arn;
  }

  get logGroupName(): string | undefined {
    return this.logGroup?.resource.name;
  }

  /** Adopts a trail that exists under this name. */
  adopt(trailArn: string): void {
    this.resource.importFrom(trailArn);
  }

  #newKey({ partition, trail, accountId }: OrganizationTrailProps): OperationsKey {
    return new OperationsKey(this, 'operations-key', {
      partition,
      region: trail.homeRegion,
      accountId,
      alias: 'trailwarden-trail',
      logGroups: [logGroupName(trail.name)],
      publishers: ['cloudtrail.amazonaws.com'],
    });
  }

  #newLogGroup(props: OrganizationTrailProps, key: OperationsKey | undefined) {
    if (props.logGroupDays === undefined || key === undefined) return undefined;
    return new TrailLogGroup(this, 'log-group', {
      partition: props.partition,
      region: props.trail.homeRegion,
      accountId: props.accountId,
      organizationId: props.organizationId,
      managementAccountId: props.trail.managementAccountId,
      trailArn: props.trail.arn,
      name: logGroupName(props.trail.name),
      retentionDays: props.logGroupDays,
      keyArn: key.arn,
      ...(props.boundary === undefined ? {} : { boundary: props.boundary }),
    });
  }

  #newTopic({ trail, notifications }: OrganizationTrailProps, key: OperationsKey | undefined) {
    if (notifications !== true || key === undefined) return undefined;
    return new NoticeTopic(this, 'topic', {
      name: `trailwarden-${trail.name}`,
      keyArn: key.arn,
      publisher: 'cloudtrail.amazonaws.com',
      onBehalfOf: { StringEquals: { 'aws:SourceArn': trail.arn } },
    });
  }

  #selectors({ partition, archive, events: chosen }: OrganizationTrailProps) {
    const events = { ...NO_EXTRA_EVENTS, ...chosen };
    const archiveBucketArn = `arn:${partition}:s3:::${archive.bucketName}`;
    return {
      advancedEventSelector: eventSelectors({
        events,
        archiveBucketArn,
        ownBucketArns: [archiveBucketArn, `${archiveBucketArn}-access`],
      }),
      insightSelector: events.insights.map((name) => ({ insightType: INSIGHTS[name] })),
    };
  }

  #deliveries() {
    return {
      ...(this.logGroup === undefined
        ? {}
        : {
            cloudWatchLogsGroupArn: `${this.logGroup.resource.arn}:*`,
            cloudWatchLogsRoleArn: this.logGroup.role.arn,
          }),
      ...(this.topic === undefined ? {} : { snsTopicName: this.topic.resource.name }),
    };
  }

  /** CloudTrail tries each delivery when the trail is made: what allows it must be there. */
  #before({ dependsOn = [] }: OrganizationTrailProps): ITerraformDependable[] {
    return [...dependsOn, this.topic?.policy, this.logGroup?.role.policy].filter(
      (resource) => resource !== undefined,
    );
  }
}

function prefixOf({ prefix }: ILogArchive) {
  return prefix === '' ? {} : { s3KeyPrefix: prefix.replace(/\/$/, '') };
}

function preconditionsOf({ preconditions }: OrganizationTrailProps) {
  return preconditions === undefined ? {} : { precondition: preconditions };
}
