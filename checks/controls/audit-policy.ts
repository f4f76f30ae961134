/** How alarms on the trail are meant to reach people. Only `cloudwatch-logs` needs filters and alarms. */
export const DETECTION_PATHS = ['cloudwatch-logs', 'eventbridge', 'lake', 'siem'] as const;
export type DetectionPath = (typeof DETECTION_PATHS)[number];

/** What the organisation intends for its audit trail (`trailwarden.config.yml`); controls judge against it. */
export interface AuditPolicy {
  /** @default the audit trail's own home Region */
  readonly homeRegion?: string;
  /** Regions that must be covered. @default the enabled ones */
  readonly regions: readonly string[];
  /** @default what AWS Organizations says */
  readonly managementAccount?: string;
  /** @default the account that owns the trail's bucket */
  readonly logArchiveAccount?: string;
  /** The delegated administrator. Without it any one account will do. */
  readonly securityAccount?: string;
  /** Role assumed by name in every account that is read; without it only the caller's account is. */
  readonly auditRole?: string;
  readonly trail: {
    /** A name or an ARN. @default the live organisation trails */
    readonly name?: string;
    readonly bucket?: string;
    readonly prefix?: string;
  };
  readonly retentionDays: number;
  /** How long logs must stay readable at once, before any archive tier. */
  readonly hotDays: number;
  readonly logGroupRetentionDays: number;
  readonly maxDeliveryAgeHours: number;
  readonly maxDigestAgeHours: number;
  readonly lookBackHours: number;
  /** ARNs (globs allowed) of those who may do what nobody else may. */
  readonly breakGlass: readonly string[];
  /** ARNs or account ids of readers outside the organisation who may decrypt. */
  readonly readers: readonly string[];
  /** Account ids or globs that need no trail: the report lists them as residual risk. */
  readonly excludedAccounts: readonly string[];
  readonly detectionPath: DetectionPath;
  /** Event sources whose VPC endpoint activity must be recorded. */
  readonly networkEventSources: readonly string[];
}

export const DEFAULT_AUDIT_POLICY: AuditPolicy = {
  regions: [],
  trail: {},
  retentionDays: 365,
  hotDays: 90,
  logGroupRetentionDays: 365,
  maxDeliveryAgeHours: 24,
  maxDigestAgeHours: 6,
  lookBackHours: 24,
  breakGlass: [],
  readers: [],
  excludedAccounts: [],
  detectionPath: 'cloudwatch-logs',
  networkEventSources: ['cloudtrail.amazonaws.com', 'kms.amazonaws.com', 's3.amazonaws.com'],
};
