import type { Finding } from '../../../checks/finding.ts';
import type { HeardOrder } from './commands.ts';
import type { Ledger } from './ledger.ts';
import type { Presence } from './sight.ts';
import type { TrackedIssue } from './tracked-issue.ts';

/** Seconds. */
export const DAY = 86_400;

/** How patient the ledger is. */
export interface Policy {
  /** Runs in a row that must not find a failed control before it counts as fixed. @default 2 */
  readonly absentRuns: number;
  /** Days without a new event before a detection is called quiet. @default 14 */
  readonly quietDays: number;
  /** Days after which a fixed issue is not reopened; a new one links to it. @default 90 */
  readonly reopenDays: number;
  /** Whether quiet detections close themselves. @default false */
  readonly closeQuiet: boolean;
  /** Whether issues of retired rules and removed places close themselves. @default false */
  readonly closeOrphans: boolean;
}

export const DEFAULT_POLICY: Policy = {
  absentRuns: 2,
  quietDays: 14,
  reopenDays: 90,
  closeQuiet: false,
  closeOrphans: false,
};

/** All there is to know about one issue when its next state is judged. Instants are Unix seconds. */
export interface Situation {
  readonly issue: TrackedIssue;
  readonly kind: string;
  readonly ledger: Ledger;
  readonly presence: Presence;
  /** There where `presence` is `present`. */
  readonly finding: Finding | undefined;
  readonly orders: readonly HeardOrder[];
  /** Who is assigned by routing, so that anybody else assigned means a person took it. */
  readonly routed: readonly string[];
  /** End of a suppression in the reviewed file; undefined where there is none. */
  readonly fileUntil: number | undefined;
  /** Whether somebody wrote that it is a duplicate of another issue of ours. */
  readonly repeatsOurs: boolean;
  /** The version of its rule's meaning; undefined where this run does not know it. */
  readonly version: number | undefined;
  readonly now: number;
  readonly policy: Policy;
}
