import type { Fact } from './fact.ts';
import type { AdvancedSelector, BucketOwner } from './snapshot-trail.ts';

export interface PublicAccessBlock {
  readonly blockPublicAcls: boolean;
  readonly ignorePublicAcls: boolean;
  readonly blockPublicPolicy: boolean;
  readonly restrictPublicBuckets: boolean;
}
export interface AclGrant {
  /** A group's URI, or a canonical user's id. */
  readonly grantee: string;
  readonly permission: string;
}
export interface ObjectLock {
  readonly enabled: boolean;
  readonly mode: string;
  readonly days: number;
}
export interface LifecycleRule {
  readonly id: string;
  readonly enabled: boolean;
  readonly prefix: string;
  /** The filter asks for more than a prefix: tags or sizes. */
  readonly partial: boolean;
  readonly expirationDays?: number;
  readonly noncurrentDays?: number;
  readonly transitionDays?: number;
  readonly transitionClass?: string;
}
export interface Replication {
  readonly enabled: boolean;
  readonly destination: string;
  readonly destinationAccount: string;
}

export interface BucketFacts {
  readonly name: string;
  readonly owner: Fact<BucketOwner>;
  readonly region: Fact<string>;
  readonly accountBlock: Fact<PublicAccessBlock>;
  readonly block: Fact<PublicAccessBlock>;
  /** The policy's text; empty where there is none. */
  readonly policy: Fact<string>;
  /** S3's own opinion; null where it has none. */
  readonly policyStatus: Fact<boolean | null>;
  /** BucketOwnerEnforced, ObjectWriter … or empty. */
  readonly ownership: Fact<string>;
  readonly acl: Fact<readonly AclGrant[]>;
  readonly versioning: Fact<{ readonly status: string; readonly mfaDelete: boolean }>;
  readonly lock: Fact<ObjectLock>;
  readonly encryption: Fact<{ readonly algorithm: string; readonly keyId: string }>;
  readonly logging: Fact<LoggingTarget | null>;
  readonly lifecycle: Fact<readonly LifecycleRule[]>;
  readonly replication: Fact<readonly Replication[]>;
  /** Whether anything is told of new objects. */
  readonly notifies: Fact<boolean>;
}
export interface LoggingTarget {
  readonly bucket: string;
  readonly exists: Fact<boolean>;
  readonly block: Fact<PublicAccessBlock>;
  readonly policy: Fact<string>;
}

export interface KeyDescription {
  readonly arn: string;
  readonly state: string;
  readonly origin: string;
  readonly spec: string;
  readonly customStore: boolean;
}
export interface KeyGrant {
  readonly grantee: string;
  readonly operations: readonly string[];
}
export interface KeyFacts {
  readonly arn: string;
  readonly account: string;
  readonly region: string;
  /** null: the owner's account has no such key. */
  readonly description: Fact<KeyDescription | null>;
  readonly rotation: Fact<boolean>;
  readonly policy: Fact<string>;
  readonly grants: Fact<readonly KeyGrant[]>;
}

export interface MetricFilter {
  readonly name: string;
  readonly pattern: string;
  readonly metrics: readonly { readonly namespace: string; readonly name: string }[];
}
export interface Alarm {
  readonly arn: string;
  readonly name: string;
  readonly namespace: string;
  readonly metric: string;
  readonly actionsEnabled: boolean;
  readonly actions: readonly string[];
}
export interface DeliveryRole {
  readonly trust: string;
  /** Inline and attached policy documents. */
  readonly documents: readonly string[];
}
export interface LogGroupFacts {
  readonly arn: string;
  readonly name: string;
  readonly account: string;
  readonly region: string;
  /** null: no such group. `retentionDays` null: kept for ever. */
  readonly group: Fact<{ readonly retentionDays: number | null; readonly kmsKeyId: string } | null>;
  readonly filters: Fact<readonly MetricFilter[]>;
  readonly alarms: Fact<readonly Alarm[]>;
  /** Confirmed subscriptions of each topic an alarm on these metrics notifies. */
  readonly topics: readonly { readonly arn: string; readonly confirmed: Fact<number> }[];
  readonly roleArn: string;
  readonly role: Fact<DeliveryRole>;
}

export interface EventDataStore {
  readonly arn: string;
  readonly name: string;
  readonly status: string;
  readonly kmsKeyId: string;
  readonly multiRegion: boolean;
  readonly organization: boolean;
  readonly terminationProtection: boolean;
  readonly retentionDays: number;
  readonly selectors: readonly AdvancedSelector[];
  /** The resource policy's text; empty where there is none. */
  readonly policy: Fact<string>;
}
export interface LakeFacts {
  readonly account: string;
  readonly region: string;
  readonly stores: Fact<readonly EventDataStore[]>;
}
