import type { AuditPolicy } from '../../../checks/controls/audit-policy.ts';

/** One call as it was made; retries are not counted. */
export interface ApiCall {
  /** The client's prefix and the API's name: `s3:GetBucketPolicy`. */
  readonly call: string;
  readonly account: string;
  readonly region: string;
  /** The request, as JSON: the same call with the same request is made once. */
  readonly input: string;
}

export interface ReadOptions {
  /** The time of the look; every age is counted from it. */
  readonly now: Date;
  readonly policy: AuditPolicy;
  /** For an emulator. @default what the SDK finds (`AWS_ENDPOINT_URL` …) */
  readonly endpointUrl?: string;
  /** Instant (ISO 8601, UTC) of the last look, from which changes are asked for. @default the look-back */
  readonly since?: string;
  /** Calls under way at once, over all accounts and Regions. @default 32 */
  readonly concurrency?: number;
  /** Told of every call: for counting, and for the test of the permissions. */
  readonly onCall?: (call: ApiCall) => void;
}
