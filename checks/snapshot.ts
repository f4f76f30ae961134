import type { Fact } from './fact.ts';
import type { BucketFacts, KeyFacts, LakeFacts, LogGroupFacts } from './snapshot-resources.ts';
import type { TrailFacts } from './snapshot-trail.ts';

/**
 * The facts about an organisation's trails at one moment, as `action/read/organization` found them.
 * Plain JSON throughout: a snapshot can be stored and compared with the next one. All instants are
 * ISO 8601 in UTC; names and documents come from AWS accounts and are strangers' text.
 */
export * from './fact.ts';
export * from './snapshot-resources.ts';
export * from './snapshot-trail.ts';

export interface Organization {
  readonly id: string;
  readonly managementAccount: string;
  readonly featureSet: string;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  /** ACTIVE, SUSPENDED, PENDING_CLOSURE … */
  readonly status: string;
}

/** One policy that binds an account, from it or from a parent up to the root. */
export interface GuardrailPolicy {
  readonly id: string;
  readonly name: string;
  readonly type: 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY';
  readonly target: string;
  readonly document: string;
}
export interface Guardrails {
  readonly account: string;
  readonly duty: 'administrator' | 'archive';
  readonly policies: Fact<readonly GuardrailPolicy[]>;
}

export interface Recorder {
  readonly recording: boolean;
  /** Resource types it records; `*` for all. */
  readonly types: readonly string[];
  readonly excluded: readonly string[];
}

/** What one account shows in one Region. */
export interface PlaceFacts {
  readonly region: string;
  /** ARNs of the trails DescribeTrails names here, shadows included. */
  readonly trails: Fact<readonly string[]>;
  readonly securityHub: Fact<boolean>;
  readonly guardDuty: Fact<'enabled' | 'suspended' | 'absent'>;
  readonly recorder: Fact<Recorder | null>;
}

export interface AccountFacts {
  readonly account: string;
  /** Names of all buckets the account owns. */
  readonly buckets: Fact<readonly string[]>;
  /** Enabled Regions. */
  readonly regions: Fact<readonly string[]>;
  readonly places: readonly PlaceFacts[];
}

/** What the organisation's security services say in one Region. */
export interface SecurityPlace {
  readonly region: string;
  readonly hubAdministrators: Fact<readonly string[]>;
  readonly hubEnrolment: Fact<{ readonly autoEnable: boolean; readonly central: boolean }>;
  /** A standard's ARN and status. */
  readonly standards: Fact<readonly { readonly arn: string; readonly status: string }[]>;
  readonly guardDutyAdministrators: Fact<readonly string[]>;
  /** ALL, NEW or NONE. */
  readonly guardDutyEnrolment: Fact<string>;
}
export interface SecurityFacts {
  /** The account the administrator's calls were made in. */
  readonly account: string;
  readonly places: readonly SecurityPlace[];
  /** RegionLinkingMode of each finding aggregator. */
  readonly aggregators: Fact<readonly string[]>;
  readonly configAggregators: Fact<
    readonly {
      readonly name: string;
      readonly organization: boolean;
      readonly allRegions: boolean;
    }[]
  >;
  /** Security Hub's own open CloudTrail findings: control id → compliance status. */
  readonly hubFindings: Fact<
    readonly { readonly control: string; readonly status: string; readonly resource: string }[]
  >;
}

/** The names and dates of what arrived for one account, by listing alone. */
export interface DeliveryFacts {
  readonly trail: string;
  readonly account: string;
  /** Time of the newest log file in the look-back, from its name; null where none was found. */
  readonly newestLog: Fact<string | null>;
  /** Seconds between the time in the name and the storing, of a sample. */
  readonly delays: readonly number[];
  /** End times of the digests in the look-back, oldest first. */
  readonly digests: readonly { readonly region: string; readonly times: Fact<readonly string[]> }[];
}
export interface ObjectState {
  readonly algorithm: string;
  readonly keyId: string;
  readonly lockedUntil: string;
}
export interface SampledObject {
  readonly trail: string;
  readonly bucket: string;
  readonly key: string;
  readonly kind: 'log' | 'digest';
  readonly state: Fact<ObjectState>;
}

/** A call that changed something, as CloudTrail recorded it. */
export interface ChangeEvent {
  readonly id: string;
  readonly time: string;
  readonly name: string;
  readonly principal: string;
  readonly account: string;
  readonly region: string;
  /** Names and ARNs of what it was done to. */
  readonly resources: readonly string[];
}
export interface Tampering {
  readonly account: string;
  readonly region: string;
  readonly since: string;
  readonly events: Fact<readonly ChangeEvent[]>;
}

export interface Snapshot {
  readonly version: 1;
  readonly takenAt: string;
  readonly partition: string;
  readonly caller: { readonly account: string; readonly arn: string };
  /** null: the account is in no organisation. */
  readonly organization: Fact<Organization | null>;
  readonly accounts: Fact<readonly Account[]>;
  /** Service principals with trusted access. */
  readonly trustedServices: Fact<readonly string[]>;
  /** Accounts registered as CloudTrail's delegated administrators. */
  readonly trailAdministrators: Fact<readonly string[]>;
  readonly guardrails: readonly Guardrails[];
  readonly members: readonly AccountFacts[];
  readonly trails: readonly TrailFacts[];
  readonly buckets: readonly BucketFacts[];
  readonly keys: readonly KeyFacts[];
  readonly logGroups: readonly LogGroupFacts[];
  readonly lake: readonly LakeFacts[];
  readonly security: SecurityFacts;
  readonly deliveries: readonly DeliveryFacts[];
  readonly samples: readonly SampledObject[];
  readonly tampering: readonly Tampering[];
}
