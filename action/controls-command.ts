import {
  CONTROLS,
  controlFindings,
  controlIds,
  controlOf,
  controlRow,
  expiredFindings,
  judgeControls,
  type ControlResult,
} from '../checks/controls/index.ts';
import { explain } from '../checks/controls/explain.ts';
import { leastPrivilege } from '../checks/controls/permissions.ts';
import { UsageError } from '../checks/errors.ts';
import { byUrgency } from '../checks/finding.ts';
import { exitStatus } from './audit-command.ts';
import { emptyReport } from './build-report.ts';
import { parseControlInputs, type ControlInputs, type RawInputs } from './inputs.ts';
import { openOutput } from './output.ts';
import { readOrganization } from './read/organization.ts';
import { readPolicy, readSuppressions } from './read/policy.ts';
import type { Report } from './write/report.ts';

const FINE = 0;

/**
 * `trailwarden controls`: reads how the trail is set up and judges it; or, with `--explain` and
 * `--print-policy`, only says what it would do.
 * @returns the exit status of the contract
 */
export async function runControls(raw: RawInputs): Promise<number> {
  const inputs = parseControlInputs(raw);
  if (inputs.explain !== undefined) return printExplanation(inputs.explain);
  if (inputs.printPolicy) return printPolicies();
  const report = await auditControls(inputs, new Date());
  await openOutput(inputs).finish(report);
  return exitStatus(report, inputs.failOn);
}

async function auditControls(inputs: ControlInputs, now: Date): Promise<Report> {
  const policy = await readPolicy(inputs.config);
  const suppressions = await readSuppressions(inputs.suppressions, controlIds);
  const snapshot = await readOrganization({
    now,
    policy,
    ...(inputs.endpoint === undefined ? {} : { endpointUrl: inputs.endpoint }),
  });
  const results = judgeControls(snapshot, policy, { suppressions });
  const account = results[0]?.account ?? '';
  const findings = [
    ...controlFindings(results),
    ...expiredFindings(suppressions, snapshot.takenAt, account),
  ].toSorted(byUrgency);
  return controlReport(results, { findings, now });
}

function controlReport(
  results: readonly ControlResult[],
  { findings, now }: { readonly findings: Report['findings']; readonly now: Date },
): Report {
  const unread = results
    .filter(({ status }) => status === 'unknown')
    .map(({ id, resource, message }) => ({ what: id, key: resource, reason: message }));
  const window = { since: now, until: now };
  return {
    ...emptyReport(window),
    complete: unread.length === 0,
    unread,
    controls: results.map(controlRow),
    findings,
  };
}

function printExplanation(id: string): number {
  const control = controlOf(id.toUpperCase());
  if (control === undefined)
    throw new UsageError(
      `--explain ${id}: there is no such control; there are ${CONTROLS.map((one) => one.id).join(', ')}`,
    );
  process.stdout.write(`${explain(control)}\n`);
  return FINE;
}

function printPolicies(): number {
  const policies = leastPrivilege({ partition: 'aws' });
  process.stdout.write(`${JSON.stringify(policies, null, 2)}\n`);
  return FINE;
}
