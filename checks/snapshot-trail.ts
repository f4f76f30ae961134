import type { Fact } from './fact.ts';

export interface TrailDescription {
  readonly arn: string;
  readonly name: string;
  readonly homeRegion: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly snsTopicArn: string;
  readonly includeGlobalServiceEvents: boolean;
  readonly isMultiRegion: boolean;
  readonly isOrganization: boolean;
  readonly logFileValidation: boolean;
  readonly logGroupArn: string;
  readonly logRoleArn: string;
  readonly kmsKeyId: string;
}

export interface TrailStatus {
  readonly isLogging: boolean;
  readonly startLoggingTime?: string;
  readonly latestDeliveryTime?: string;
  readonly latestDeliveryError?: string;
  readonly latestDigestDeliveryTime?: string;
  readonly latestDigestDeliveryError?: string;
  readonly latestCloudWatchLogsDeliveryTime?: string;
  readonly latestCloudWatchLogsDeliveryError?: string;
  readonly latestNotificationError?: string;
}

export interface BasicSelector {
  readonly readWriteType: string;
  readonly includeManagementEvents: boolean;
  readonly excludeManagementEventSources: readonly string[];
  readonly dataResources: readonly { readonly type: string; readonly values: readonly string[] }[];
}
export const FIELD_OPERATORS = [
  'equals',
  'startsWith',
  'endsWith',
  'notEquals',
  'notStartsWith',
  'notEndsWith',
] as const;
export type FieldOperator = (typeof FIELD_OPERATORS)[number];
export interface FieldSelector {
  readonly field: string;
  readonly operators: Readonly<Partial<Record<FieldOperator, readonly string[]>>>;
}
export type AdvancedSelector = readonly FieldSelector[];
/** Neither basic nor advanced ones: the default, all management events. */
export interface Selectors {
  readonly basic: readonly BasicSelector[];
  readonly advanced: readonly AdvancedSelector[];
}

/** Who a trail's bucket belongs to; `dangling` when nobody owns the name. */
export type BucketOwner =
  | { readonly kind: 'inside'; readonly account: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'dangling' };

export interface TrailFacts {
  readonly description: TrailDescription;
  /** From the ARN. */
  readonly account: string;
  readonly status: readonly { readonly region: string; readonly status: Fact<TrailStatus> }[];
  readonly selectors: Fact<Selectors>;
  /** Insight types; null where Insights cannot be had. */
  readonly insights: Fact<readonly string[] | null>;
  readonly tags: Fact<readonly string[]>;
  readonly bucketOwner: Fact<BucketOwner>;
}
