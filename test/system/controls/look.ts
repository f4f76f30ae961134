import { readOrganization } from '../../../action/read/organization.ts';
import type { ApiCall } from '../../../action/read/organization/options.ts';
import type { AuditPolicy } from '../../../checks/controls/audit-policy.ts';
import { DEFAULT_AUDIT_POLICY } from '../../../checks/controls/audit-policy.ts';
import type { Status } from '../../../checks/controls/control.ts';
import type { ControlResult } from '../../../checks/controls/index.ts';
import { judgeControls } from '../../../checks/controls/index.ts';
import type { Snapshot } from '../../../checks/snapshot.ts';
import { CALLER } from './keys.ts';
import type { World } from './world.ts';

/** The caller's credentials, the way the SDK's chain finds them on a runner. */
export function signIn(): void {
  process.env.AWS_ACCESS_KEY_ID = CALLER.accessKeyId;
  process.env.AWS_SECRET_ACCESS_KEY = CALLER.secretAccessKey;
  process.env.AWS_REGION = 'us-east-1';
}

export interface Look {
  readonly snapshot: Snapshot;
  readonly results: readonly ControlResult[];
  readonly calls: readonly ApiCall[];
  /** The worst verdict of each control. */
  readonly verdicts: Readonly<Record<string, Status>>;
}

const ORDER: readonly Status[] = ['fail', 'unknown', 'pass', 'not-applicable'];

export const policyFor = (world: World, change: Partial<AuditPolicy> = {}): AuditPolicy => ({
  ...DEFAULT_AUDIT_POLICY,
  auditRole: 'TrailwardenAudit',
  securityAccount: world.security,
  ...change,
});

/** Reads and judges the organisation as it stands. */
export async function look(world: World, change: Partial<AuditPolicy> = {}): Promise<Look> {
  const calls: ApiCall[] = [];
  const policy = policyFor(world, change);
  const snapshot = await readOrganization({
    now: world.now,
    policy,
    endpointUrl: world.overlay.url,
    onCall: (call) => calls.push(call),
  });
  const results = judgeControls(snapshot, policy);
  return { snapshot, results, calls, verdicts: worstOf(results) };
}

export function worstOf(results: readonly ControlResult[]): Readonly<Record<string, Status>> {
  const verdicts: Record<string, Status> = {};
  for (const status of ORDER.toReversed())
    for (const result of results) if (result.status === status) verdicts[result.id] = status;
  return verdicts;
}
