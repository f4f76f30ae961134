import type { AuditPolicy } from '../checks/controls/audit-policy.ts';
import { explainControl } from '../checks/controls/explain.ts';
import { CONTROLS, controlOf } from '../checks/controls/index.ts';
import { leastPrivilege } from '../checks/controls/permissions.ts';
import { partitionOf } from '../checks/partition.ts';
import { UsageError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import { emptyReport } from './build-report.ts';
import { EXIT, exitStatus } from './exit-status.ts';
import { readGivenFiles, type GivenFiles } from './given-files.ts';
import { parseControlInputs, type ControlInputs, type RawInputs } from './inputs.ts';
import { lookAtControls } from './look-at-controls.ts';
import { recallBaseline, rememberBaseline } from './memory.ts';
import { openOutput } from './output.ts';
import { openState } from './read/state.ts';
import type { Report } from './write/report.ts';

/** The report and CloudTrail tell whole seconds. */
const SECOND = 1000;

/**
 * `trailwarden controls`: reads how the trail is set up and judges it; or, with `--explain` and
 * `--print-policy`, only says what it would do.
 * @returns the exit status of the contract
 */
export async function runControls(raw: RawInputs): Promise<number> {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== undefined) return printExplanation(inputs.explain);
  const files = await readGivenFiles(inputs, () => true);
  if (inputs.printPolicy) return printPolicies(files.policy);
  const now = new Date(Math.floor(Date.now() / SECOND) * SECOND);
  const report = await auditControls(inputs, files, now);
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}

async function auditControls(
  inputs: ControlInputs,
  { policy, exceptions }: GivenFiles,
  now: Date,
): Promise<Report> {
  const suppressions = exceptions?.controls ?? [];
  const store =
    inputs.state === undefined ? undefined : await openState(inputs.state, inputs.endpoint);
  const previous = recallBaseline(await store?.read());
  const { endpoint, archive } = inputs;
  const seen = await lookAtControls({ now, policy, suppressions, previous, endpoint, archive });
  const { baseline } = seen;
  if (baseline !== undefined) await store?.update((current) => rememberBaseline(current, baseline));
  return {
    ...emptyReport({ since: now, until: now }),
    complete: seen.unread.length === 0,
    unread: seen.unread,
    controls: seen.rows,
    findings: seen.findings.toSorted(byUrgency),
  };
}

function printExplanation(id: string): number {
  const control = controlOf(id.toUpperCase());
  if (control === undefined)
    throw new UsageError(
      `--explain ${id}: there is no such control; there are ${CONTROLS.map((one) => one.id).join(', ')}`,
    );
  process.stdout.write(`${explainControl(control)}\n`);
  return EXIT.clean;
}

/** With the names that the configuration gives; what it does not name stays a wildcard. */
function printPolicies({ homeRegion = '', auditRole, trail: { bucket } }: AuditPolicy): number {
  const policies = leastPrivilege({
    partition: partitionOf(homeRegion),
    ...(auditRole === undefined ? {} : { auditRole }),
    ...(bucket === undefined ? {} : { bucket }),
  });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}\n`);
  return EXIT.clean;
}
